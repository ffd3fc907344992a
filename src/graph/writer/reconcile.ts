import type { ManagedTransaction, Record as Row } from 'neo4j-driver';
import type { Shape, Value } from '../shape.ts';
import { decodeState, encodeState, mergeStates, type State } from '../state.ts';
import { fromDriverProperties } from '../values.ts';
import type { Changes } from './changes.ts';
import { createEdges, createNodes, mergeEdges } from './create.ts';
import type { EdgeGroup, Element, ElementGroup, NodeGroup } from './elements.ts';
import { type KnownNodes, keyPlaces, pairs } from './knownNodes.ts';
import { eachRow, eachRowWithTimes, parametersOf, projectStored, tableOf } from './table.ts';

/** Elements of a group that exist in a state that their claims change. */
export interface Differing {
  readonly group: ElementGroup;
  readonly updates: readonly Update[];
}

export interface Update {
  readonly element: Element;
  /** The stamp of the state that was found. */
  readonly found: string;
  /** What that state and the claims make. */
  readonly merged: Readonly<Record<string, Value>>;
}

const nothing: State = { properties: {}, versions: {} };

/**
 * Creates the nodes of a group that are missing, and answers those that exist in another state. Nothing that exists is
 * locked: most nodes of a batch are new or already say what is claimed.
 */
export async function createMissingNodes(
  transaction: ManagedTransaction,
  group: NodeGroup,
  nodes: KnownNodes,
  changes: Changes,
): Promise<Differing> {
  const [absent, others] = splitAbsent(group.elements, nodes);
  const { missing, updates } = await findPresent(transaction, group, others, nodes, changes);
  const created = [...absent, ...missing];
  await createNodes(transaction, { ...group, elements: created }, nodes);
  noteCreated(group.shape, created, changes);
  return { group, updates };
}

/** Those that are known not to be there, and the others. */
function splitAbsent(
  elements: readonly Element[],
  { absent }: KnownNodes,
): readonly [readonly Element[], readonly Element[]] {
  if (absent.size === 0) return [[], elements];
  const isAbsent = ({ key: [id] }: Element): boolean => absent.has(id);
  return [elements.filter(isAbsent), elements.filter((element) => !isAbsent(element))];
}

/** Creates edges at nodes that this transaction made: such an edge cannot exist yet, so nobody has to look. */
export async function createNewEdges(
  transaction: ManagedTransaction,
  groups: readonly EdgeGroup[],
  nodes: KnownNodes,
  changes: Changes,
): Promise<void> {
  await createEdges(transaction, groups, nodes);
  for (const { shape, elements } of groups) noteCreated(shape, elements, changes);
}

/** As {@link createMissingNodes}, for edges between nodes that were there before. */
export async function createMissingEdges(
  transaction: ManagedTransaction,
  group: EdgeGroup,
  nodes: KnownNodes,
  changes: Changes,
): Promise<Differing> {
  const { missing, updates } = await findPresent(transaction, group, group.elements, nodes, changes);
  const raced = await mergeEdges(transaction, { ...group, elements: missing }, nodes);
  noteCreated(group.shape, missing, changes);
  const others = await findPresent(transaction, group, raced, nodes, changes);
  return { group, updates: [...updates, ...others.updates] };
}

/**
 * Stores the merged states of elements that are still as they were found. Those that another transaction changed in the
 * meantime are found anew, now under the lock that the attempt took.
 */
export async function updateDiffering(
  transaction: ManagedTransaction,
  { group, updates }: Differing,
  nodes: KnownNodes,
  changes: Changes,
): Promise<void> {
  for (let waiting = updates; waiting.length > 0; ) {
    const stored = await storeUnchanged(transaction, group, waiting, nodes);
    for (const { element } of stored) changes.mark(element.units);
    const others = waiting.filter((update) => !stored.has(update)).map(({ element }) => element);
    waiting = (await findPresent(transaction, group, others, nodes, changes)).updates;
  }
}

/** Locks elements and stores their merged states where they are as found; answers those that were. */
async function storeUnchanged(
  transaction: ManagedTransaction,
  { shape, match }: ElementGroup,
  updates: readonly Update[],
  nodes: KnownNodes,
): Promise<ReadonlySet<Update>> {
  const { literal, parameters } = tableOf(
    shape,
    updates.map(({ element, found, merged }) => ({
      head: [...keyPlaces(element, nodes), found],
      stored: merged,
    })),
  );
  // Removing a property that is never there takes the write lock and changes nothing.
  const result = await transaction.run(
    `${eachRowWithTimes} ${match}
     REMOVE element.lock
     WITH * WHERE element.stamp = row[3]
     SET element += {${literal}}
     RETURN row[0] AS index`,
    parameters,
  );
  return new Set(result.records.flatMap((record) => updates[Number(record.get('index'))] ?? []));
}

async function findPresent(
  transaction: ManagedTransaction,
  { shape, match }: ElementGroup,
  elements: readonly Element[],
  nodes: KnownNodes,
  changes: Changes,
): Promise<{ readonly missing: readonly Element[]; readonly updates: readonly Update[] }> {
  if (elements.length === 0) return { missing: [], updates: [] };
  const result = await transaction.run(
    `${eachRow} ${match}
     RETURN collect(row[0]) AS indexes, collect(elementId(element)) AS serverIds,
       collect(CASE WHEN element.stamp <> row[3] THEN [row[0], ${projectStored(shape, 'element')}] END) AS differing`,
    parametersOf(
      elements.map((element, index) => [index, ...keyPlaces(element, nodes), element.stored.stamp]),
    ),
  );
  const found = result.records[0];
  const present = new Set<Element>();
  for (const [index, serverId] of pairs(found)) {
    const element = elements[index];
    if (element === undefined) continue;
    present.add(element);
    if (element.key.length === 1) nodes.serverIds.set(element.key[0], serverId);
  }
  const updates: Update[] = [];
  for (const [index, stored] of differing(found)) {
    const element = elements[Number(index)];
    const update = element && updateOf(shape, fromDriverProperties(stored), element, changes);
    if (update) updates.push(update);
  }
  return { missing: elements.filter((element) => !present.has(element)), updates };
}

/** The stored properties of elements whose stamps differ, by their places. */
function differing(
  found: Row | undefined,
): readonly (readonly [unknown, Readonly<Record<string, unknown>>])[] {
  return found?.get('differing') ?? [];
}

/** What the claims make of a stored state, or null where they change nothing. */
function updateOf(
  shape: Shape,
  stored: Readonly<Record<string, Value>>,
  element: Element,
  changes: Changes,
): Update | null {
  const present = decodeState(shape, stored);
  const state = mergeStates(shape, present, element.state);
  const merged = encodeState(shape, state);
  if (merged.stamp === stored.stamp) return null;
  changes.noteConflicts(element.units, present, state);
  changes.noteSession(shape, present);
  changes.noteSession(shape, state);
  return { element, found: String(stored.stamp), merged };
}

function noteCreated(shape: Shape, elements: readonly Element[], changes: Changes): void {
  for (const { units, state } of elements) {
    changes.mark(units);
    changes.noteSession(shape, state);
    changes.noteConflicts(units, nothing, state);
  }
}
