import type { EdgeRow, NodeRow } from '../rows.ts';
import { edgeShapes, nodeShapes, type Shape, type Value } from '../shape.ts';
import { encodeState, mergeStates, type State } from '../state.ts';

/** A node or edge of a batch: all claims of the batch about it merged, and the units that made them. */
export interface Element {
  /** What finds it: the id of a node (twice), or those of an edge's end nodes. */
  readonly key: ElementKey;
  readonly units: readonly number[];
  readonly state: State;
  /** The state as it is stored where nothing is known yet. */
  readonly stored: Readonly<Record<string, Value>>;
}

export type ElementKey = readonly [string, string];

/** Elements of one label, or of one edge type between two labels: what one statement can write. */
export interface ElementGroup {
  readonly isNode: boolean;
  readonly shape: Shape;
  readonly pattern: ElementPattern;
  /** Ordered by key, the same for every writer: locks taken in one order do not deadlock. */
  readonly elements: readonly Element[];
}

/** Cypher that finds and makes an element of the group, for a `row` that is a list with the key in places 1 and 2. */
export interface ElementPattern {
  /** Matches the element and binds it as `element`. */
  readonly match: string;
  /**
   * Makes the element, bound as `element`, with the given map literal as its properties. A node that another transaction
   * made meanwhile is refused by its constraint; an edge is merged, and then has another stamp.
   */
  readonly create: (properties: string) => string;
  /** As `create`, for an edge that cannot exist yet. */
  readonly createFresh: (properties: string) => string;
  /** Gives the element, which exists, the given map literal as its properties. */
  readonly replace: (properties: string) => string;
}

interface PendingElement {
  readonly key: ElementKey;
  readonly units: number[];
  state: State;
}

interface PendingGroup {
  readonly isNode: boolean;
  readonly shape: Shape;
  readonly pattern: ElementPattern;
  readonly elements: Map<string, PendingElement>;
}

/** Merges the rows of a batch's units into groups: nodes by label, then edges by type. */
export function groupRows(
  rowsOfUnits: readonly { readonly nodes: readonly NodeRow[]; readonly edges: readonly EdgeRow[] }[],
): { readonly nodes: readonly ElementGroup[]; readonly edges: readonly ElementGroup[] } {
  const nodes = new Map<string, PendingGroup>();
  const edges = new Map<string, PendingGroup>();
  rowsOfUnits.forEach((rows, unit) => {
    for (const row of rows.nodes) {
      const group = groupOf(nodes, row.label, () => ({
        isNode: true,
        shape: nodeShapes[row.label],
        pattern: nodePattern(row.label),
      }));
      addElement(group, row.id, [row.id, row.id], row.state, unit);
    }
    for (const row of rows.edges) {
      const group = groupOf(edges, `${row.type} ${row.fromLabel} ${row.toLabel}`, () => ({
        isNode: false,
        shape: edgeShapes[row.type],
        pattern: edgePattern(row),
      }));
      // By target first: targets are the hubs (repositories, agents, workloads) that batches contend for.
      addElement(group, `${row.to} ${row.from}`, [row.from, row.to], row.state, unit);
    }
  });
  return { nodes: orderedGroups(nodes), edges: orderedGroups(edges) };
}

function groupOf(
  groups: Map<string, PendingGroup>,
  name: string,
  create: () => Omit<PendingGroup, 'elements'>,
): PendingGroup {
  const present = groups.get(name);
  if (present !== undefined) return present;
  const group = { ...create(), elements: new Map<string, PendingElement>() };
  groups.set(name, group);
  return group;
}

function addElement(group: PendingGroup, order: string, key: ElementKey, state: State, unit: number): void {
  const present = group.elements.get(order);
  if (present === undefined) {
    group.elements.set(order, { key, state, units: [unit] });
    return;
  }
  present.state = mergeStates(group.shape, present.state, state);
  if (present.units.at(-1) !== unit) present.units.push(unit);
}

function orderedGroups(groups: ReadonlyMap<string, PendingGroup>): readonly ElementGroup[] {
  return [...groups.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { elements, ...group }]) => ({
      ...group,
      elements: [...elements.entries()]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([, element]) => ({ ...element, stored: encodeState(group.shape, element.state) })),
    }));
}

/** Without the hint a statement that was planned on an empty graph scans the label, and keeps doing so as it fills. */
const seek = (name: string, label: string, place: number): string =>
  `MATCH (${name}:${label} {id: row[${place}]}) USING INDEX ${name}:${label}(id)`;

function nodePattern(label: string): ElementPattern {
  const match = seek('element', label, 1);
  const withId = (properties: string): string => `{id: row[1], ${properties.slice(1)}`;
  const create = (properties: string): string => `CREATE (element:${label} ${withId(properties)})`;
  const replace = (properties: string): string => `${match} SET element = ${withId(properties)}`;
  return { match, create, createFresh: create, replace };
}

function edgePattern({ type, fromLabel, toLabel }: EdgeRow): ElementPattern {
  // The WITH keeps the planner from reaching the edge through one end alone, which is ruinous where that end is a hub.
  const ends = `${seek('from', fromLabel, 1)} ${seek('to', toLabel, 2)} WITH *`;
  const edge = `(from)-[element:${type}]->(to)`;
  const match = `${ends} MATCH ${edge}`;
  return {
    match,
    create: (properties) => `${ends} MERGE ${edge} ON CREATE SET element = ${properties}`,
    createFresh: (properties) => `${ends} CREATE (from)-[element:${type} ${properties}]->(to)`,
    replace: (properties) => `${match} SET element = ${properties}`,
  };
}
