import { compareInstants } from '../src/model/time.ts';
import { badInput, boundedArgument } from './arguments.ts';

/** A page of a list, in Relay's form. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** What a page of nodes says of itself. */
export function pageInfoOf<Node>(
  nodes: readonly Node[],
  cursorOf: (node: Node) => string,
  { hasNextPage, hasPreviousPage }: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean },
): Connection<Node>['pageInfo'] {
  const [first] = nodes;
  const last = nodes.at(-1);
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: first === undefined ? null : cursorOf(first),
    endCursor: last === undefined ? null : cursorOf(last),
  };
}

/** Largest page. */
export const pageLimit = 200;

/**
 * A page of items that are in order. A cursor is the place of an item in that order, not its number: what is written
 * before it does not move it, and a page may start at an item that is gone.
 *
 * @param placeOf a text that tells items apart
 * @param compare the order of places; the items must be in it
 * @throws GraphQLError `BAD_USAGE` for a page size out of bounds or a cursor that is not one of ours.
 */
export function connectionOf<Node>(
  items: readonly Node[],
  placeOf: (item: Node) => string,
  compare: (left: string, right: string) => number,
  page: { readonly first: number; readonly after?: string | null | undefined },
): Connection<Node> {
  const first = boundedArgument('first', page.first, 1, pageLimit);
  const after = page.after === null || page.after === undefined ? null : decodeCursor(page.after);
  const start = after === null ? 0 : countUpTo(items, (item) => compare(placeOf(item), after) <= 0);
  const nodes = items.slice(start, start + first);
  const cursorOf = (node: Node): string => encodeCursor(placeOf(node));
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    nodes,
    pageInfo: pageInfoOf(nodes, cursorOf, {
      hasNextPage: start + nodes.length < items.length,
      hasPreviousPage: start > 0,
    }),
    totalCount: items.length,
  };
}

/** Number of leading items that satisfy a condition which, once false, stays false. */
function countUpTo<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cursor of a place. */
export const encodeCursor = (place: string): string => Buffer.from(`after:${place}`).toString('base64url');

/**
 * The place of a cursor.
 *
 * @throws GraphQLError `BAD_USAGE` for a text that is not one of our cursors.
 */
export function decodeCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith('after:'))
    throw badInput(
      'BAD_USAGE',
      'The cursor is not one of ours.',
      'Pass `pageInfo.endCursor` of the page before.',
    );
  return text.slice('after:'.length);
}

/** Newest first, for places of the form `time id`; what has no time comes last. */
export function newestFirst(left: string, right: string): number {
  const [leftTime = '', leftId = ''] = left.split(' ');
  const [rightTime = '', rightId = ''] = right.split(' ');
  if (leftTime !== rightTime && (leftTime === '' || rightTime === '')) return leftTime === '' ? 1 : -1;
  const order = leftTime === rightTime ? 0 : compareInstants(rightTime, leftTime);
  return order !== 0 ? order : inTextOrder(leftId, rightId);
}

/** The order of places by their UTF-16 code units, the same on every machine. */
export const inTextOrder = (left: string, right: string): number =>
  left < right ? -1 : Number(left > right);
