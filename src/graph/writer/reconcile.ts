import type { ManagedTransaction } from 'neo4j-driver';
import type { Shape, Value } from '../shape.ts';
import { decodeState, encodeState, mergeStates } from '../state.ts';
import { fromDriverProperties, toDriverProperties } from '../values.ts';
import type { Changes } from './changes.ts';
import type { Element, ElementGroup } from './elements.ts';

type Stored = Readonly<Record<string, Value>>;

/** Elements of a group that exist and whose stored state their claims change. */
export interface Differing {
  readonly group: ElementGroup;
  readonly elements: readonly Element[];
}

/**
 * Creates the elements of a group that are missing, and answers those that exist in another state. Nothing that exists
 * is locked: most elements of a batch are new or already say what is claimed.
 */
export async function createMissing(
  transaction: ManagedTransaction,
  group: ElementGroup,
  changes: Changes,
): Promise<Differing> {
  const { shape, pattern, elements } = group;
  const rows = elements.map((element, index) => {
    const stored = encodeState(shape, element.state);
    return { index: BigInt(index), ...element.key, stamp: stored.stamp, stored };
  });
  const found = await transaction.run(
    `UNWIND $rows AS row
     ${pattern.match}
     RETURN row.index AS index, CASE WHEN element.stamp <> row.stamp THEN properties(element) END AS stored`,
    { rows: rows.map(({ stored: _stored, ...row }) => row) },
  );
  const existing = new Set<number>();
  const differing: Element[] = [];
  for (const record of found.records) {
    const index = Number(record.get('index'));
    existing.add(index);
    const properties = record.get('stored') as Readonly<Record<string, unknown>> | null;
    const element = elements[index];
    if (properties === null || element === undefined) continue;
    if (mergeInto(shape, fromDriverProperties(properties), element, changes) !== null)
      differing.push(element);
  }
  const missing = rows.filter((_, index) => !existing.has(index));
  if (missing.length > 0) {
    const raced = await transaction.run(
      `UNWIND $rows AS row
       ${pattern.anchor}
       MERGE ${pattern.merge}
       ON CREATE SET element = row.properties
       WITH row, element WHERE element.stamp <> row.stamp
       RETURN row.index AS index`,
      {
        rows: missing.map(({ stored, ...row }) => ({
          ...row,
          properties: {
            ...toDriverProperties(shape, stored),
            ...('id' in row ? { id: row.id } : {}),
          },
        })),
      },
    );
    for (const row of missing) changes.mark(elements[Number(row.index)]?.units ?? []);
    for (const record of raced.records) {
      const element = elements[Number(record.get('index'))];
      if (element !== undefined) differing.push(element);
    }
  }
  return { group, elements: differing };
}

/** Locks elements that exist, merges the claims into the state that they have under the lock, and stores the result. */
export async function updateDiffering(
  transaction: ManagedTransaction,
  { group, elements }: Differing,
  changes: Changes,
): Promise<void> {
  if (elements.length === 0) return;
  const { shape, pattern } = group;
  // Removing a property that is never there takes the write lock and changes nothing.
  const locked = await transaction.run(
    `UNWIND $rows AS row
     ${pattern.match}
     REMOVE element.lock
     WITH row, element
     RETURN row.index AS index, properties(element) AS stored`,
    { rows: elements.map((element, index) => ({ index: BigInt(index), ...element.key })) },
  );
  const updates: Record<string, unknown>[] = [];
  for (const record of locked.records) {
    const element = elements[Number(record.get('index'))];
    if (element === undefined) continue;
    const stored = fromDriverProperties(record.get('stored') as Readonly<Record<string, unknown>>);
    const merged = mergeInto(shape, stored, element, changes);
    if (merged === null) continue;
    changes.mark(element.units);
    updates.push({
      ...element.key,
      properties: toDriverProperties(shape, differenceOf(shape, stored, merged)),
    });
  }
  if (updates.length === 0) return;
  await transaction.run(`UNWIND $rows AS row ${pattern.match} SET element += row.properties`, {
    rows: updates,
  });
}

/** The stored form of the merged state, or null where the claims change nothing. */
function mergeInto(shape: Shape, stored: Stored, element: Element, changes: Changes): Stored | null {
  const present = decodeState(shape, stored);
  const merged = mergeStates(shape, present, element.state);
  const encoded = encodeState(shape, merged);
  if (encoded.stamp === stored.stamp) return null;
  changes.noteConflicts(element.units, present, merged);
  return encoded;
}

/** The properties to set so that `stored` becomes `encoded`; null removes a property. */
function differenceOf(shape: Shape, stored: Stored, encoded: Stored): Stored {
  const difference: Record<string, Value> = {};
  for (const name of [...Object.keys(shape), 'versions', 'stamp']) {
    const value = encoded[name] ?? null;
    const before = stored[name] ?? null;
    if (value === null ? before !== null : before === null || String(value) !== String(before))
      difference[name] = value;
  }
  return difference;
}
