import type { ManagedTransaction } from 'neo4j-driver';
import type { NodeLabel, Shape } from '../shape.ts';
import { type EdgeGroup, type Element, matchEnds, type NodeGroup } from './elements.ts';
import { type KnownNodes, keyPlaces, pairs, serverIdOf } from './knownNodes.ts';
import { inParts } from './parts.ts';
import { eachRow, eachRowWithTimes, parametersOf, propertiesOfRow, tableOf } from './table.ts';

/** Creates nodes, of all labels by one statement. One that another transaction made meanwhile is refused by its constraint. */
export async function createNodes(
  transaction: ManagedTransaction,
  groups: readonly NodeGroup[],
  nodes: KnownNodes,
): Promise<void> {
  const created = groups.flatMap(({ label, shape, elements }) =>
    elements.map((element) => ({ label, shape, element })),
  );
  await inParts(created, (part) => createPart(transaction, part, nodes));
}

/** A node to create. */
interface CreatedNode {
  readonly label: NodeLabel;
  readonly shape: Shape;
  readonly element: Element;
}

async function createPart(
  transaction: ManagedTransaction,
  created: readonly CreatedNode[],
  nodes: KnownNodes,
): Promise<void> {
  const { records } = await transaction.run(
    `${eachRowWithTimes} CREATE (element:$(row[3]) {id: row[1]}) SET element += ${propertiesOfRow}
     RETURN collect(row[0]) AS indexes, collect(elementId(element)) AS serverIds`,
    tableOf(
      created.map(({ label, shape, element: { key, stored } }) => ({
        shape,
        head: [key[0], null, label],
        stored,
      })),
    ),
  );
  // One record of two lists: a record a node costs more than its id.
  for (const [index, serverId] of pairs(records[0])) {
    const id = created[index]?.element.key[0];
    if (id === undefined) continue;
    nodes.serverIds.set(id, serverId);
    nodes.made.add(id);
  }
}

/**
 * Creates edges that do not exist, of all types by one statement. They are written by their targets' order, the same for
 * every writer, because an edge locks the nodes at its ends.
 */
export async function createEdges(
  transaction: ManagedTransaction,
  groups: readonly EdgeGroup[],
  nodes: KnownNodes,
): Promise<void> {
  const edges = groups.flatMap(({ type, shape, elements }) =>
    elements.map((element) => ({ type, shape, element })),
  );
  if (edges.length === 0) return;
  edges.sort((one, other) => compareTargets(one.element, other.element));
  await transaction.run(
    `${eachRowWithTimes} ${matchEnds} CREATE (from)-[element:$(row[3])]->(to) SET element = ${propertiesOfRow}`,
    tableOf(
      edges.map(({ type, shape, element }) => ({
        shape,
        head: [...keyPlaces(element, nodes), type],
        stored: element.stored,
      })),
    ),
  );
}

/** Locks the nodes where edges begin: until the transaction ends nobody else makes an edge there that is looked for first. */
export async function lockStarts(
  transaction: ManagedTransaction,
  groups: readonly EdgeGroup[],
  nodes: KnownNodes,
): Promise<void> {
  const starts = new Set(groups.flatMap(({ elements }) => elements.map(({ key: [from] }) => from)));
  const rows = [...starts].sort().map((id) => serverIdOf(id, nodes));
  // Removing a property that is never there takes the write lock and changes nothing.
  await transaction.run(
    `${eachRow} MATCH (node) WHERE elementId(node) = row REMOVE node.lock`,
    parametersOf(rows),
  );
}

function compareTargets(
  { key: [from, to = ''] }: Element,
  { key: [otherFrom, otherTo = ''] }: Element,
): number {
  if (to !== otherTo) return to < otherTo ? -1 : 1;
  return from < otherFrom ? -1 : 1;
}
