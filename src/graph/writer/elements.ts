import type { EdgeRow, NodeRow } from '../rows.ts';
import { type EdgeType, edgeShapes, type NodeLabel, nodeShapes, type Shape, type Value } from '../shape.ts';
import { encodeState, mergeStates, type State } from '../state.ts';

/** A node or edge of a batch: all claims of the batch about it merged, and the units that made them. */
export interface Element {
  /** Our id of a node, or those of an edge's end nodes. */
  readonly key: ElementKey;
  readonly units: readonly number[];
  readonly state: State;
  /** The state as it is stored where nothing is known yet. */
  readonly stored: Readonly<Record<string, Value>>;
}

export type ElementKey = readonly [id: string] | readonly [from: string, to: string];

/** Elements of one label or edge type: what one statement can look for. */
export interface ElementGroup {
  readonly shape: Shape;
  /** Cypher that binds `element` for a `row` that is a list with what finds it in places 1 and 2. */
  readonly match: string;
  /** The same, once the server's id of the element is known and in place 1: one text for all nodes, one for all edges. */
  readonly matchAgain: string;
  /** Ordered by key, the same for every writer: locks taken in one order do not deadlock. */
  readonly elements: readonly Element[];
}

export interface NodeGroup extends ElementGroup {
  readonly label: NodeLabel;
}

export interface EdgeGroup extends ElementGroup {
  readonly type: EdgeType;
}

interface PendingElement {
  readonly key: ElementKey;
  readonly units: number[];
  state: State;
}

/** Merges the rows of a batch's units into groups: nodes by label, edges by type. */
export function groupRows(
  rowsOfUnits: readonly { readonly nodes: readonly NodeRow[]; readonly edges: readonly EdgeRow[] }[],
): { readonly nodes: readonly NodeGroup[]; readonly edges: readonly EdgeGroup[] } {
  const nodes = new Map<NodeLabel, Map<string, PendingElement>>();
  const edges = new Map<EdgeType, Map<string, PendingElement>>();
  rowsOfUnits.forEach((rows, unit) => {
    for (const { label, id, state } of rows.nodes)
      addElement(groupOf(nodes, label), nodeShapes[label], id, [id], state, unit);
    // By target first: targets are the hubs (repositories, agents, workloads) that batches contend for.
    for (const { type, from, to, state } of rows.edges)
      addElement(groupOf(edges, type), edgeShapes[type], `${to} ${from}`, [from, to], state, unit);
  });
  return {
    nodes: inOrder(nodes).map(([label, elements]) => nodeGroup(label, ordered(nodeShapes[label], elements))),
    edges: inOrder(edges).map(([type, elements]) => edgeGroup(type, ordered(edgeShapes[type], elements))),
  };
}

/** Without the hint a statement that was planned on an empty graph scans the label, and keeps doing so as it fills. */
export function nodeGroup(label: NodeLabel, elements: readonly Element[]): NodeGroup {
  const match = `MATCH (element:${label} {id: row[1]}) USING INDEX element:${label}(id)`;
  return { label, shape: nodeShapes[label], match, matchAgain: nodeAgain, elements };
}

/** The WITH keeps the planner from reaching the edge through one end alone, which is ruinous where that end is a hub. */
export function edgeGroup(type: EdgeType, elements: readonly Element[]): EdgeGroup {
  const match = `${matchEnds} WITH * MATCH (from)-[element:${type}]->(to)`;
  return { type, shape: edgeShapes[type], match, matchAgain: edgeAgain, elements };
}

const nodeAgain = 'MATCH (element) WHERE elementId(element) = row[1]';
const edgeAgain = 'MATCH ()-[element]->() WHERE elementId(element) = row[1]';

/** Binds the end nodes of an edge by the server's ids of them. */
export const matchEnds =
  'MATCH (from) WHERE elementId(from) = row[1] MATCH (to) WHERE elementId(to) = row[2]';

/** The same groups twice: with the elements that pass, and with the others. */
export function partition<Group extends ElementGroup>(
  groups: readonly Group[],
  passes: (element: Element) => boolean,
): readonly [readonly Group[], readonly Group[]] {
  const only = (wanted: boolean): readonly Group[] =>
    groups.map((group) => ({ ...group, elements: group.elements.filter((each) => passes(each) === wanted) }));
  return [only(true), only(false)];
}

function groupOf<Name>(
  groups: Map<Name, Map<string, PendingElement>>,
  name: Name,
): Map<string, PendingElement> {
  const present = groups.get(name);
  if (present !== undefined) return present;
  const group = new Map<string, PendingElement>();
  groups.set(name, group);
  return group;
}

function addElement(
  elements: Map<string, PendingElement>,
  shape: Shape,
  order: string,
  key: ElementKey,
  state: State,
  unit: number,
): void {
  const present = elements.get(order);
  if (present === undefined) {
    elements.set(order, { key, state, units: [unit] });
    return;
  }
  present.state = mergeStates(shape, present.state, state);
  if (present.units.at(-1) !== unit) present.units.push(unit);
}

function ordered(shape: Shape, elements: ReadonlyMap<string, PendingElement>): readonly Element[] {
  return inOrder(elements).map(([, element]) => elementOf(shape, element));
}

/** What is stored is worked out when it is sent, so that the server has something to do before all of it is. */
function elementOf(shape: Shape, { key, units, state }: PendingElement): Element {
  let stored: Element['stored'] | undefined;
  return {
    key,
    units,
    state,
    get stored() {
      stored ??= encodeState(shape, state);
      return stored;
    },
  };
}

function inOrder<Name extends string, Value>(
  map: ReadonlyMap<Name, Value>,
): readonly (readonly [Name, Value])[] {
  return [...map.entries()].sort(([left], [right]) => (left < right ? -1 : 1));
}
