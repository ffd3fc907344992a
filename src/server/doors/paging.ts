import { Failure } from '../../failure.ts';
import { filterNames, type PagedLabel, type RecordPageKey } from '../../graph/recordPages.ts';

/** Records of a page unless the caller says otherwise, and at most. */
export const pageSizes = { default: 50, most: 200 } as const;

/**
 * Reads the query of a list: `limit`, `starting_after` or `ending_before`, `sort_by`, `sort_order`, and filters.
 *
 * @throws Failure `BAD_USAGE` for a value that has no meaning, or a name that the list does not know
 */
export function pageKeyOf(
  label: PagedLabel,
  query: Readonly<Record<string, unknown>>,
  account: string | null,
): RecordPageKey {
  const filters = filterNames(label);
  const known = new Set([...filters, 'limit', 'starting_after', 'ending_before', 'sort_by', 'sort_order']);
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(query)) {
    if (!known.has(name))
      throw new Failure(
        'BAD_USAGE',
        `The list knows no parameter "${name.slice(0, 100)}".`,
        `It knows ${[...known].join(', ')}.`,
      );
    if (typeof value !== 'string') throw new Failure('BAD_USAGE', `The parameter "${name}" is given twice.`);
    if (value !== '') given.set(name, value);
  }
  const after = given.get('starting_after');
  const before = given.get('ending_before');
  if (after !== undefined && before !== undefined)
    throw new Failure('BAD_USAGE', 'starting_after and ending_before exclude each other.');
  const id = after ?? before;
  return {
    label,
    account,
    filter: Object.fromEntries(filters.flatMap((name) => entryOf(name, given.get(name)))),
    sortBy: given.get('sort_by') ?? 'created_at',
    descending: isDescending(given.get('sort_order')),
    limit: sizeOf(given.get('limit')),
    cursor: id === undefined ? null : { id, backwards: before !== undefined },
  };
}

function entryOf(name: string, value: string | undefined): readonly (readonly [string, string])[] {
  if (value === undefined) return [];
  // Commits and hashes are kept in lower case.
  const isHex = name === 'source_commit' || name === 'working_tree_hash';
  return [[name, isHex ? value.toLowerCase() : value]];
}

function isDescending(order: string | undefined): boolean {
  if (order === undefined || order === 'desc') return true;
  if (order === 'asc') return false;
  throw new Failure('BAD_USAGE', 'sort_order is neither asc nor desc.');
}

function sizeOf(text: string | undefined): number {
  if (text === undefined) return pageSizes.default;
  const size = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (size < 1 || size > pageSizes.most)
    throw new Failure('BAD_USAGE', `limit must be a whole number from 1 to ${pageSizes.most}.`);
  return size;
}
