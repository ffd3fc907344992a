import type { ManagedTransaction } from 'neo4j-driver';
import type { Shape, Value } from '../shape.ts';
import { decodeState, encodeState, mergeStates, type State } from '../state.ts';
import { fromDriverProperties } from '../values.ts';
import type { Changes } from './changes.ts';
import type { Element, ElementGroup, ElementKey } from './elements.ts';
import {
  eachRow,
  eachRowWithTimes,
  instantList,
  parametersOf,
  projectStored,
  propertyTable,
} from './table.ts';

type Stored = Readonly<Record<string, Value>>;

const nothing: State = { properties: {}, versions: {} };

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
  for (const element of [...certain, ...missing]) {
    changes.mark(element.units);
    changes.noteConflicts(element.units, nothing, element.state);
  }
  if (group.isNode) for (const element of missing) fresh.add(element.key[0]);
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
    `${eachRow} ${pattern.match}
     RETURN row[0] AS index, CASE WHEN element.stamp <> row[3] THEN ${projectStored(shape, 'element')} END AS stored`,
    parametersOf(elements.map(({ key, stored }, index) => [index, ...key, stored.stamp])),
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
): Promise<readonly Element[]> {
  if (elements.length === 0) return [];
  const { literal, parameters } = bulk(shape, elements);
  const result = await transaction.run(
    `${eachRowWithTimes} ${clause(literal)}
     WITH row, element WHERE element.stamp <> row[3]
     RETURN row[0] AS index`,
    parameters,
  );
  return result.records.flatMap((record) => elements[Number(record.get('index'))] ?? []);
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
    `${eachRow} ${pattern.match}
     REMOVE element.lock
     WITH row, element
     RETURN row[0] AS index, ${projectStored(shape, 'element')} AS stored`,
    parametersOf(elements.map((element, index) => [index, ...element.key])),
  );
  const updates: StoredElement[] = [];
  for (const record of locked.records) {
    const element = elements[Number(record.get('index'))];
    if (element === undefined) continue;
    const present = fromDriverProperties(record.get('stored') as Readonly<Record<string, unknown>>);
    const stored = mergeInto(shape, present, element, changes);
    if (stored === null) continue;
    changes.mark(element.units);
    updates.push({ key: element.key, stored });
  }
  if (updates.length === 0) return;
  const { literal, parameters } = bulk(shape, updates);
  await transaction.run(`${eachRowWithTimes} ${pattern.replace(literal)}`, parameters);
}

interface StoredElement {
  readonly key: ElementKey;
  readonly stored: Stored;
}

/** The map literal and the parameters of a statement that writes whole elements. */
function bulk(shape: Shape, elements: readonly StoredElement[]) {
  const instants = instantList();
  const table = propertyTable(shape, instants);
  const rows = elements.map(({ key, stored }, index) => [index, ...key, ...table.row(stored)]);
  return { literal: `{${table.literal('row', 3)}}`, parameters: parametersOf(rows, instants) };
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
