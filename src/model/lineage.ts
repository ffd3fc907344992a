import { type Evidence, weakestEvidence } from './evidence.ts';

/** Types of things on a lineage path. */
export type LineageKind =
  | 'WORKLOAD'
  | 'CONTAINER'
  | 'DEPLOY'
  | 'IMAGE_REFERENCE'
  | 'IMAGE'
  | 'BUILD'
  | 'COMMIT'
  | 'REPOSITORY'
  | 'SESSION'
  | 'CHECKPOINT'
  | 'AGENT';

/** Links of a lineage path, each from what came later, or is nearer to the user, to what it came from. */
export type LineageLink =
  | 'CREATED'
  | 'OWNS'
  | 'HAS_CONTAINER'
  | 'DECLARES'
  | 'RUNS'
  | 'DEPLOYS'
  | 'OF_BUILD'
  | 'CARRIES_OUT'
  | 'IDENTIFIES'
  | 'POINTS_TO'
  | 'HAS_MANIFEST'
  | 'HAS_CONFIG'
  | 'PRODUCED_BY'
  | 'CHILD_OF'
  | 'BUILT_FROM'
  | 'IN_REPOSITORY'
  | 'AUTHORED_BY'
  | 'MADE_IN'
  | 'CAPTURED_BY'
  | 'CONDUCTED_BY';

export interface LineageNode {
  readonly id: string;
  readonly kind: LineageKind;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface LineageEdge {
  readonly type: LineageLink;
  readonly from: string;
  readonly to: string;
  readonly evidence: Evidence;
  readonly sources: readonly string[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** Part of the provenance graph: nodes by id, edges without repetition, and which lists were cut. */
export interface LineageGraph {
  readonly nodes: ReadonlyMap<string, LineageNode>;
  readonly edges: readonly LineageEdge[];
  readonly omitted: readonly string[];
}

/** A lineage graph with the distance of each node from the start, nearest first. */
export interface MeasuredLineage extends LineageGraph {
  readonly hops: ReadonlyMap<string, number>;
}

/** Joins several graphs into one. */
export function uniteLineages(graphs: readonly LineageGraph[]): LineageGraph {
  const nodes = new Map<string, LineageNode>();
  const edges = new Map<string, LineageEdge>();
  const omitted = new Set<string>();
  for (const graph of graphs) {
    for (const [id, node] of graph.nodes) if (!nodes.has(id)) nodes.set(id, node);
    for (const edge of graph.edges) edges.set(`${edge.from} ${edge.type} ${edge.to}`, edge);
    for (const text of graph.omitted) omitted.add(text);
  }
  return { nodes, edges: [...edges.values()], omitted: [...omitted] };
}

/**
 * What lies within `depth` links of the start, nearest first: what the start came from, and what came of it. Links are
 * not followed up and then down again, because that leads into other histories: what else runs the same image, what else
 * the author wrote. An index and its manifests and configs are one image here, and a tag stands beside its digest.
 */
export function withinDepth(graph: LineageGraph, start: readonly string[], depth: number): MeasuredLineage {
  const known = start.filter((id) => graph.nodes.has(id));
  const { origins, results } = neighboursOf(graph);
  const declarers = known.flatMap((id) =>
    (results.get(id) ?? []).filter((edge) => edge.type === 'DECLARES').map((edge) => edge.from),
  );
  const distances = known.map((id) => [id, 0] as const);
  const hops = new Map<string, number>();
  const walk = (seeds: readonly (readonly [string, number])[], next: (id: string) => readonly string[]) => {
    const visited = new Map(seeds);
    for (const [id, distance] of visited) {
      if (distance > depth) continue;
      hops.set(id, Math.min(distance, hops.get(id) ?? distance));
      for (const neighbour of next(id)) if (!visited.has(neighbour)) visited.set(neighbour, distance + 1);
    }
  };
  const ends = (edges: readonly LineageEdge[] | undefined, end: 'from' | 'to') =>
    (edges ?? []).map((edge) => edge[end]);
  const family = (id: string) => [
    ...ends(origins.get(id)?.filter(isFamily), 'to'),
    ...ends(results.get(id)?.filter(isFamily), 'from'),
  ];
  walk([...distances, ...declarers.map((id) => [id, 1] as const)], (id) => [
    ...ends(origins.get(id), 'to'),
    ...family(id),
  ]);
  walk(distances, (id) => [...ends(results.get(id), 'from'), ...family(id)]);
  for (const edge of graph.edges) {
    const distance = hops.get(edge.to);
    if (edge.type === 'POINTS_TO' && distance !== undefined && distance < depth && !hops.has(edge.from))
      hops.set(edge.from, distance + 1);
  }
  const nearest = [...hops.entries()].sort(([, left], [, right]) => left - right);
  const nodes = new Map<string, LineageNode>();
  for (const [id] of nearest) {
    const node = graph.nodes.get(id);
    if (node !== undefined) nodes.set(id, node);
  }
  const edges = graph.edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  return { nodes, edges, hops, omitted: graph.omitted };
}

const isFamily = ({ type }: LineageEdge): boolean => type === 'HAS_MANIFEST' || type === 'HAS_CONFIG';

/** Edges by the node that they start at (to its origins) and end at (to its results). */
function neighboursOf(graph: LineageGraph) {
  const origins = new Map<string, LineageEdge[]>();
  const results = new Map<string, LineageEdge[]>();
  for (const edge of graph.edges) {
    appendTo(origins, edge.from, edge);
    appendTo(results, edge.to, edge);
  }
  return { origins, results };
}

/** The weakest evidence on any edge; null without edges. */
export const weakestOf = (edges: readonly LineageEdge[]): Evidence | null =>
  weakestEvidence(edges.map((edge) => edge.evidence));

/** Edges by their end, for walking a lineage graph one way. */
export interface LineageIndex {
  readonly node: (id: string) => LineageNode | undefined;
  /** Edges of the given types that start at a node. */
  readonly from: (id: string, ...types: readonly LineageLink[]) => readonly LineageEdge[];
  /** Edges of the given types that end at a node. */
  readonly to: (id: string, ...types: readonly LineageLink[]) => readonly LineageEdge[];
}

/** Indexes a graph for walking. */
export function indexLineage(graph: LineageGraph): LineageIndex {
  const { origins, results } = neighboursOf(graph);
  const pick = (edges: readonly LineageEdge[] | undefined, types: readonly LineageLink[]) =>
    (edges ?? []).filter((edge) => types.includes(edge.type));
  return {
    node: (id) => graph.nodes.get(id),
    from: (id, ...types) => pick(origins.get(id), types),
    to: (id, ...types) => pick(results.get(id), types),
  };
}

/** All digests that are the same image as `imageId`: the indexes above it and the manifests and configs below it. */
export function imageFamily(index: LineageIndex, imageId: string): ReadonlySet<string> {
  const family = new Set([imageId]);
  const climb = (id: string, next: (id: string) => readonly string[]): void => {
    for (const other of next(id)) {
      if (family.has(other)) continue;
      family.add(other);
      climb(other, next);
    }
  };
  climb(imageId, (id) => index.to(id, 'HAS_MANIFEST', 'HAS_CONFIG').map((edge) => edge.from));
  climb(imageId, (id) => index.from(id, 'HAS_MANIFEST', 'HAS_CONFIG').map((edge) => edge.to));
  return family;
}

function appendTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
