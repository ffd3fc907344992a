import type { ManagedTransaction } from 'neo4j-driver';
import { edgeShapes, type NodeLabel, type Shape } from '../shape.ts';
import { type EdgeGroup, type Element, matchEnds, type NodeGroup } from './elements.ts';
import { type KnownNodes, keyPlaces, pairs } from './knownNodes.ts';
import { inParts } from './parts.ts';
import { eachRowWithTimes, tableOf } from './table.ts';

/** Creates nodes. One that another transaction made meanwhile is refused by its constraint. */
export async function createNodes(
  transaction: ManagedTransaction,
  { label, shape, elements }: NodeGroup,
  nodes: KnownNodes,
): Promise<void> {
  await inParts(elements, (part) => createPart(transaction, label, shape, part, nodes));
}

async function createPart(
  transaction: ManagedTransaction,
  label: NodeLabel,
  shape: Shape,
  elements: readonly Element[],
  nodes: KnownNodes,
): Promise<void> {
  const { literal, parameters } = tableOf(
    shape,
    elements.map((element) => ({ head: [...keyPlaces(element, nodes), null], stored: element.stored })),
  );
  const created = await transaction.run(
    `${eachRowWithTimes} CREATE (element:${label} {id: row[1], ${literal}})
     RETURN collect(row[0]) AS indexes, collect(elementId(element)) AS serverIds`,
    parameters,
  );
  // One record of two lists: a record a node costs more than its id.
  for (const [index, serverId] of pairs(created.records[0])) {
    const id = elements[index]?.key[0];
    if (id === undefined) continue;
    nodes.serverIds.set(id, serverId);
    nodes.made.add(id);
  }
}

/** The properties of all types of edges: a type has those of its own shape. */
const anyEdge: Shape = Object.assign({}, ...Object.values(edgeShapes));

/**
 * Creates edges that do not exist, of all types by one statement. They are written by their targets' order, the same for
 * every writer, because an edge locks the nodes at its ends.
 */
export async function createEdges(
  transaction: ManagedTransaction,
  groups: readonly EdgeGroup[],
  nodes: KnownNodes,
): Promise<void> {
  const edges = groups.flatMap(({ type, elements }) => elements.map((element) => ({ type, element })));
  if (edges.length === 0) return;
  edges.sort((one, other) => compareTargets(one.element, other.element));
  const { literal, parameters } = tableOf(
    anyEdge,
    edges.map(({ type, element }) => ({
      head: [...keyPlaces(element, nodes), type],
      stored: element.stored,
    })),
  );
  await transaction.run(
    `${eachRowWithTimes} ${matchEnds} CREATE (from)-[:$(row[3]) {${literal}}]->(to)`,
    parameters,
  );
}

/** Creates edges of one type unless they exist; answers those that exist in another state. */
export async function mergeEdges(
  transaction: ManagedTransaction,
  { type, shape, elements }: EdgeGroup,
  nodes: KnownNodes,
): Promise<readonly Element[]> {
  if (elements.length === 0) return [];
  const { literal, parameters } = tableOf(
    shape,
    elements.map((element) => ({
      head: [...keyPlaces(element, nodes), element.stored.stamp ?? null],
      stored: element.stored,
    })),
  );
  const result = await transaction.run(
    `${eachRowWithTimes} ${matchEnds} WITH *
     MERGE (from)-[element:${type}]->(to) ON CREATE SET element = {${literal}}
     WITH row, element WHERE element.stamp <> row[3]
     RETURN row[0] AS index`,
    parameters,
  );
  return result.records.flatMap((record) => elements[Number(record.get('index'))] ?? []);
}

function compareTargets(
  { key: [from, to = ''] }: Element,
  { key: [otherFrom, otherTo = ''] }: Element,
): number {
  if (to !== otherTo) return to < otherTo ? -1 : 1;
  return from < otherFrom ? -1 : 1;
}
