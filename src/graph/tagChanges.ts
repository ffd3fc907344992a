import { Failure } from '../failure.ts';
import { changesOf, type TagChangeKind } from '../model/tagHistory.ts';
import { earliestInstant, type Instant } from '../model/time.ts';
import type { Reads } from './reads.ts';
import type { TagLoader } from './tags.ts';
import { toDateTime } from './values.ts';

/** Which changes of tags are asked for. */
export interface TagChangeFilter {
  readonly registry: string;
  readonly repository: string | null;
  readonly since: Instant | null;
  readonly kinds: readonly TagChangeKind[];
}

/** A change of a tag. */
export interface StoredTagChange {
  readonly reference: string;
  readonly kind: TagChangeKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly after: Instant | null;
  readonly notAfter: Instant;
  readonly sources: readonly string[];
}

/** Where a page goes on, newest first: after the change with this time, reference and kind. */
export interface TagChangePlace {
  readonly notAfter: Instant;
  readonly reference: string;
  readonly kind: string;
}

/** Most tags that may wait for the reconciler while their changes are asked for. */
export const waitingTagLimit = 2_000;

/**
 * Tags whose history changed since the reconciler came by, with their changes as they are now: what is stored of them is
 * old.
 *
 * @throws Failure `QUERY_TOO_COSTLY` when there are more than {@link waitingTagLimit}.
 */
export async function waitingChanges(
  reads: Reads,
  tags: TagLoader,
  { registry, repository }: TagChangeFilter,
): Promise<{ readonly subjects: readonly string[]; readonly changes: readonly StoredTagChange[] }> {
  const rows = await reads.read<{ id: string; reference: string }>(
    `MATCH (reference:Unreconciled&ImageReference)
     WHERE reference.registry = $batch.registry AND reference.tag IS NOT NULL AND reference.digest IS NULL
       AND ($batch.repository IS NULL OR reference.repository = $batch.repository)
       AND EXISTS { MATCH (reference)-[:OBSERVED_AS]->() }
     RETURN reference.id AS id, reference.canonical AS reference LIMIT ${waitingTagLimit + 1}`,
    { registry, repository },
  );
  if (rows.length > waitingTagLimit)
    throw new Failure(
      'QUERY_TOO_COSTLY',
      `More than ${waitingTagLimit} tags of ${registry} changed since the last pass of the reconciler.`,
      'Let it catch up (`whence reconcile`), or name a repository.',
    );
  const changes = await Promise.all(
    rows.map(async ({ reference }) => {
      const { intervals } = await tags.load(reference);
      return changesOf(intervals).map((change): StoredTagChange => {
        const seen = intervals.find(({ firstSeen }) => firstSeen === change.notAfter);
        return { ...change, reference, sources: seen?.sources ?? [] };
      });
    }),
  );
  return { subjects: rows.map(({ id }) => id), changes: changes.flat() };
}

const ofKind = ({ repository }: TagChangeFilter): string => `
  MATCH (change:TagChange) USING INDEX SEEK change:TagChange(registry${repository === null ? '' : ', repository'}, kind, notAfter)
  WHERE change.registry = $batch.registry AND change.kind = kind AND change.notAfter >= $batch.since
    ${repository === null ? '' : 'AND change.repository = $batch.repository'}
    AND NOT change.subjectId IN $batch.except`;

/** Named in full, the index's own order is taken; by time alone everything would be sorted. */
const inIndexOrder = ({ repository }: TagChangeFilter): string =>
  ['registry', ...(repository === null ? [] : ['repository']), 'kind', 'notAfter']
    .map((column) => `change.${column} DESC`)
    .join(', ');

const changeMap = `change {.reference, .kind, .from, .to, .sources,
  after: toString(change.after), notAfter: toString(change.notAfter)}`;

/** Stored changes, newest first, but those of some tags. */
export async function readTagChanges(
  reads: Reads,
  filter: TagChangeFilter,
  except: readonly string[],
  limit: number,
  after: TagChangePlace | null,
): Promise<readonly StoredTagChange[]> {
  const beyond =
    after === null
      ? ''
      : `AND change.notAfter <= $batch.notAfter AND (change.notAfter < $batch.notAfter OR change.reference > $batch.reference
          OR change.reference = $batch.reference AND change.kind > $batch.afterKind)`;
  const rows = await reads.read<{ change: StoredTagChange }>(
    `UNWIND $batch.kinds AS kind
     CALL (kind) {
       ${ofKind(filter)} ${beyond}
       RETURN change ORDER BY ${inIndexOrder(filter)}, change.reference LIMIT toInteger($batch.limit)
     }
     WITH change ORDER BY change.notAfter DESC, change.reference, change.kind LIMIT toInteger($batch.limit)
     RETURN ${changeMap} AS change`,
    {
      ...parametersOf(filter, except),
      limit,
      ...(after === null
        ? {}
        : {
            notAfter: toDateTime(after.notAfter),
            reference: after.reference,
            afterKind: after.kind,
          }),
    },
  );
  return rows.map(({ change }) => change);
}

/** Number of stored changes, but those of some tags. */
export async function countTagChanges(
  reads: Reads,
  filter: TagChangeFilter,
  except: readonly string[],
): Promise<number> {
  const [row] = await reads.read<{ count: { toNumber(): number } }>(
    `UNWIND $batch.kinds AS kind
     CALL (kind) { ${ofKind(filter)} RETURN count(change) AS count }
     RETURN sum(count) AS count`,
    parametersOf(filter, except),
  );
  return row?.count.toNumber() ?? 0;
}

function parametersOf({ registry, repository, since, kinds }: TagChangeFilter, except: readonly string[]) {
  return { registry, repository, kinds, except, since: toDateTime(since ?? earliestInstant) };
}
