import type { ManagedTransaction, Record as Row } from 'neo4j-driver';
import type { Shape, Value } from '../shape.ts';
import { decodeState, encodeState, mergeStates, type State } from '../state.ts';
import { fromDriverProperties } from '../values.ts';
import type { Changes } from './changes.ts';
import { createEdges, createNodes, lockStarts } from './create.ts';
import { type EdgeGroup, type Element, type ElementGroup, type NodeGroup, partition } from './elements.ts';
import { type KnownNodes, keyPlaces, pairs } from './knownNodes.ts';
import { eachRow, eachRowWithTimes, parametersOf, propertiesOfRow, tableOf, withoutOthers } from './table.ts';

/** Elements of a group that exist in a state that their claims change. */
export interface Differing {
  readonly group: ElementGroup;
  readonly updates: readonly Update[];
}

export interface Update {
  readonly element: Element;
  /** The server's id of the element: it is given to no other one while the transaction lasts. */
  readonly serverId: string;
  /** The stamp of the state that was found. */
  readonly found: string;
  /** What that state and the claims make. */
  readonly merged: Readonly<Record<string, Value>>;
}

const nothing: State = { properties: {}, versions: {} };

/**
 * Creates nodes that are missing, and answers those that exist in another state. Nothing that exists is locked: most nodes
 * of a batch are new or already say what is claimed.
 */
export async function createMissingNodes(
  transaction: ManagedTransaction,
  groups: readonly NodeGroup[],
  nodes: KnownNodes,
  changes: Changes,
): Promise<readonly Differing[]> {
  const [absent, others] = partition(groups, ({ key: [id] }) => nodes.absent.has(id));
  const { missing, differing } = await findAll(transaction, others, nodes, changes);
  const created = [...absent, ...missing];
  await createNodes(transaction, created, nodes);
  noteCreated(created, changes);
  return differing;
}

/** Creates edges at nodes that this transaction made: such an edge cannot exist yet, so nobody has to look. */
export async function createNewEdges(
  transaction: ManagedTransaction,
  groups: readonly EdgeGroup[],
  nodes: KnownNodes,
  changes: Changes,
): Promise<void> {
  await createEdges(transaction, groups, nodes);
  noteCreated(groups, changes);
}

/**
 * As {@link createMissingNodes}, for edges between nodes that were there before. No constraint keeps two transactions from
 * making the same edge: what seems to be missing is looked for again under the locks of the nodes where it begins.
 */
export async function createMissingEdges(
  transaction: ManagedTransaction,
  groups: readonly EdgeGroup[],
  nodes: KnownNodes,
  changes: Changes,
): Promise<readonly Differing[]> {
  const { missing, differing } = await findAll(transaction, groups, nodes, changes);
  if (missing.length === 0) return differing;
  const [, locked] = await Promise.all([
    lockStarts(transaction, missing, nodes),
    findAll(transaction, missing, nodes, changes),
  ]);
  await createEdges(transaction, locked.missing, nodes);
  noteCreated(locked.missing, changes);
  return [...differing, ...locked.differing];
}

/**
 * Stores the merged states of elements that are still as they were found; they are all nodes or all edges. Those that
 * another transaction changed in the meantime are found anew, now under the lock that the attempt took.
 */
export async function updateDiffering(
  transaction: ManagedTransaction,
  differing: readonly Differing[],
  nodes: KnownNodes,
  changes: Changes,
): Promise<void> {
  for (let waiting = differing; waiting.some(({ updates }) => updates.length > 0); ) {
    const stored = await storeUnchanged(transaction, waiting);
    for (const { element } of stored) changes.mark(element.units);
    const others = waiting.map(({ group, updates }) => ({
      ...group,
      elements: updates.filter((update) => !stored.has(update)).map(({ element }) => element),
    }));
    waiting = (await findAll(transaction, others, nodes, changes)).differing;
  }
}

/** Locks elements and stores their merged states where they are as found; answers those that were. */
async function storeUnchanged(
  transaction: ManagedTransaction,
  differing: readonly Differing[],
): Promise<ReadonlySet<Update>> {
  const all = differing.flatMap(({ group, updates }) =>
    updates.map((update) => ({ shape: group.shape, update })),
  );
  // Removing a property that is never there takes the write lock and changes nothing.
  const result = await transaction.run(
    `${eachRowWithTimes} ${differing[0]?.group.matchAgain}
     REMOVE element.lock
     WITH * WHERE element.stamp = row[3]
     SET element += ${propertiesOfRow}
     RETURN row[0] AS index`,
    tableOf(
      all.map(({ shape, update: { serverId, found, merged } }) => ({
        shape,
        head: [serverId, null, found],
        stored: withoutOthers(shape, merged),
      })),
    ),
  );
  return new Set(result.records.flatMap((record) => all[Number(record.get('index'))]?.update ?? []));
}

/** What was found of the elements of some groups, and the same groups with those that were not; empty groups are left out. */
interface Found<Group extends ElementGroup> {
  readonly missing: readonly Group[];
  readonly differing: readonly Differing[];
}

/** Looks for the elements of groups by a statement each. They do not wait for each other: the server takes them in this order. */
async function findAll<Group extends ElementGroup>(
  transaction: ManagedTransaction,
  groups: readonly Group[],
  nodes: KnownNodes,
  changes: Changes,
): Promise<Found<Group>> {
  const sought = groups.filter(({ elements }) => elements.length > 0);
  const found = await Promise.all(
    sought.map((group) => findPresent(transaction, group, group.elements, nodes, changes)),
  );
  return {
    missing: sought
      .map((group, index) => ({ ...group, elements: found[index]?.missing ?? [] }))
      .filter(({ elements }) => elements.length > 0),
    differing: sought
      .map((group, index) => ({ group, updates: found[index]?.updates ?? [] }))
      .filter(({ updates }) => updates.length > 0),
  };
}

async function findPresent(
  transaction: ManagedTransaction,
  { shape, match }: ElementGroup,
  elements: readonly Element[],
  nodes: KnownNodes,
  changes: Changes,
): Promise<{ readonly missing: readonly Element[]; readonly updates: readonly Update[] }> {
  const result = await transaction.run(
    `${eachRow} ${match}
     RETURN collect(row[0]) AS indexes, collect(elementId(element)) AS serverIds,
       collect(CASE WHEN element.stamp <> row[3] THEN [row[0], elementId(element), properties(element)] END) AS differing`,
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
  for (const [index, serverId, stored] of differing(found)) {
    const element = elements[Number(index)];
    const update = element && updateOf(shape, fromDriverProperties(stored), element, serverId, changes);
    if (update) updates.push(update);
  }
  return { missing: elements.filter((element) => !present.has(element)), updates };
}

/** The server's ids and stored properties of elements whose stamps differ, with their places. */
function differing(
  found: Row | undefined,
): readonly (readonly [place: unknown, serverId: string, stored: Readonly<Record<string, unknown>>])[] {
  return found?.get('differing') ?? [];
}

/** What the claims make of a stored state, or null where they change nothing. */
function updateOf(
  shape: Shape,
  stored: Readonly<Record<string, Value>>,
  element: Element,
  serverId: string,
  changes: Changes,
): Update | null {
  const present = decodeState(shape, stored);
  const state = mergeStates(shape, present, element.state);
  const merged = encodeState(shape, state);
  if (merged.stamp === stored.stamp) return null;
  changes.noteConflicts(element.units, present, state);
  changes.noteSession(shape, present);
  changes.noteSession(shape, state);
  return { element, serverId, found: String(stored.stamp), merged };
}

function noteCreated(groups: readonly ElementGroup[], changes: Changes): void {
  for (const { shape, elements } of groups)
    for (const { units, state } of elements) {
      changes.mark(units);
      changes.noteSession(shape, state);
      changes.noteConflicts(units, nothing, state);
    }
}
