import type { ManagedTransaction } from 'neo4j-driver';
import type { Shape, Value } from '../shape.ts';
import { decodeState, encodeState, internalProperties, mergeStates } from '../state.ts';
import { fromDriverProperties, propertyTable, toDriverProperties } from '../values.ts';
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
 *
 * @param fresh ids of the nodes that this transaction made; nodes made here are added. An edge at such a node cannot
 * exist yet, and nobody else can see the node, so it is created without a look.
 */
export async function createMissing(
  transaction: ManagedTransaction,
  group: ElementGroup,
  fresh: Set<string>,
  changes: Changes,
): Promise<Differing> {
  const { elements } = group;
  const isNew = ({ key: [from, to] }: Element): boolean =>
    !group.isNode && (fresh.has(from) || fresh.has(to));
  const certain = elements.filter(isNew);
  const uncertain = certain.length === 0 ? elements : elements.filter((element) => !isNew(element));
  const { missing, differing } = await findPresent(transaction, group, uncertain, changes);
  await create(transaction, group, certain, group.pattern.createFresh);
  const raced = await create(transaction, group, missing, group.pattern.create);
  for (const element of certain) changes.mark(element.units);
  for (const element of missing) {
    changes.mark(element.units);
    if (group.isNode) fresh.add(element.key[0]);
  }
  return { group, elements: [...differing, ...raced] };
}

async function findPresent(
  transaction: ManagedTransaction,
  { shape, pattern }: ElementGroup,
  elements: readonly Element[],
  changes: Changes,
): Promise<{ readonly missing: readonly Element[]; readonly differing: readonly Element[] }> {
  if (elements.length === 0) return { missing: [], differing: [] };
  const found = await transaction.run(
    `UNWIND $rows AS row
     ${pattern.match}
     RETURN row[0] AS index, CASE WHEN element.stamp <> row[3] THEN properties(element) END AS stored`,
    {
      rows: elements.map((element, index) => [
        index,
        ...element.key,
        encodeState(shape, element.state).stamp ?? '',
      ]),
    },
  );
  const present = new Set<Element>();
  const differing: Element[] = [];
  for (const record of found.records) {
    const element = elements[Number(record.get('index'))];
    if (element === undefined) continue;
    present.add(element);
    const properties = record.get('stored') as Readonly<Record<string, unknown>> | null;
    if (properties === null) continue;
    if (mergeInto(shape, fromDriverProperties(properties), element, changes) !== null)
      differing.push(element);
  }
  return { missing: elements.filter((element) => !present.has(element)), differing };
}

/** Creates elements; answers those that another transaction made in the meantime, in another state. */
async function create(
  transaction: ManagedTransaction,
  { shape }: ElementGroup,
  elements: readonly Element[],
  clause: (properties: string) => string,
): Promise<ReadonlySet<Element>> {
  if (elements.length === 0) return new Set();
  const table = propertyTable(shape);
  const rows = elements.map((element, index) => [
    index,
    ...element.key,
    ...table.row(encodeState(shape, element.state)),
  ]);
  const result = await transaction.run(
    `UNWIND $rows AS row
     ${clause(`{${table.literal('row', 3)}}`)}
     WITH row, element WHERE element.stamp <> row[3]
     RETURN row[0] AS index`,
    { rows, times: table.times() },
  );
  const raced = new Set<Element>();
  for (const record of result.records) {
    const element = elements[Number(record.get('index'))];
    if (element !== undefined) raced.add(element);
  }
  return raced;
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
     RETURN row[0] AS index, properties(element) AS stored`,
    { rows: elements.map((element, index) => [index, ...element.key]) },
  );
  const updates: unknown[][] = [];
  for (const record of locked.records) {
    const element = elements[Number(record.get('index'))];
    if (element === undefined) continue;
    const stored = fromDriverProperties(record.get('stored') as Readonly<Record<string, unknown>>);
    const merged = mergeInto(shape, stored, element, changes);
    if (merged === null) continue;
    changes.mark(element.units);
    updates.push([0, ...element.key, toDriverProperties(shape, differenceOf(shape, stored, merged))]);
  }
  if (updates.length === 0) return;
  await transaction.run(`UNWIND $rows AS row ${pattern.match} SET element += row[3]`, { rows: updates });
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
  for (const name of [...internalProperties, ...Object.keys(shape)]) {
    const value = encoded[name] ?? null;
    const before = stored[name] ?? null;
    if (value === null ? before !== null : before === null || String(value) !== String(before))
      difference[name] = value;
  }
  return difference;
}
