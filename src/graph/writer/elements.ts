import type { EdgeRow, NodeRow } from '../rows.ts';
import { edgeShapes, nodeShapes, type Shape } from '../shape.ts';
import { mergeStates, type State } from '../state.ts';

/** A node or edge of a batch: all claims of the batch about it merged, and the units that made them. */
export interface Element {
  /** What finds it: `{id}` of a node, `{from, to}` of an edge. */
  readonly key: Readonly<Record<string, string>>;
  readonly units: readonly number[];
  readonly state: State;
}

/** Elements of one label, or of one edge type between two labels: what one statement can write. */
export interface ElementGroup {
  readonly shape: Shape;
  readonly pattern: ElementPattern;
  /** Ordered by key, the same for every writer: locks taken in one order do not deadlock. */
  readonly elements: readonly Element[];
}

/** How Cypher finds and makes an element of the group for a `row` that has its key. */
export interface ElementPattern {
  /** Matches the element, bound as `element`. */
  readonly match: string;
  /** Matches the end nodes of an edge; empty for a node. */
  readonly anchor: string;
  /** The pattern to merge, with the element bound as `element`. */
  readonly merge: string;
}

interface PendingElement {
  readonly key: Readonly<Record<string, string>>;
  readonly units: number[];
  state: State;
}

interface PendingGroup {
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
        shape: nodeShapes[row.label],
        pattern: nodePattern(row.label),
      }));
      addElement(group, row.id, { id: row.id }, row.state, unit);
    }
    for (const row of rows.edges) {
      const group = groupOf(edges, `${row.type} ${row.fromLabel} ${row.toLabel}`, () => ({
        shape: edgeShapes[row.type],
        pattern: edgePattern(row),
      }));
      // By target first: targets are the hubs (repositories, agents, workloads) that batches contend for.
      addElement(group, `${row.to} ${row.from}`, { from: row.from, to: row.to }, row.state, unit);
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

function addElement(
  group: PendingGroup,
  order: string,
  key: Readonly<Record<string, string>>,
  state: State,
  unit: number,
): void {
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
    .map(([, { shape, pattern, elements }]) => ({
      shape,
      pattern,
      elements: [...elements.entries()]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([, element]) => element),
    }));
}

function nodePattern(label: string): ElementPattern {
  const node = `(element:${label} {id: row.id})`;
  return { match: `MATCH ${node}`, anchor: '', merge: node };
}

function edgePattern({ type, fromLabel, toLabel }: EdgeRow): ElementPattern {
  return {
    match: `MATCH (:${fromLabel} {id: row.from})-[element:${type}]->(:${toLabel} {id: row.to})`,
    anchor: `MATCH (from:${fromLabel} {id: row.from}) MATCH (to:${toLabel} {id: row.to})`,
    merge: `(from)-[element:${type}]->(to)`,
  };
}
