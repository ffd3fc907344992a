import { imageFamily, indexLineage, type LineageEdge, type LineageGraph } from './lineage.ts';
import { isStatementSystem } from './provenance.ts';

/** A lineage in which what provenance states of a build stands on that build. */
export interface FoldedLineage {
  readonly graph: LineageGraph;
  /** Builds that only provenance tells of, and the recorded builds that they stand on now, by node id. */
  readonly folded: ReadonlyMap<string, string>;
}

/**
 * Makes one of a recorded build and those that only provenance over its images tells of: whoever attests a build seldom
 * knows the id that it has where it is recorded, and the digest says that both are the same. What the statement adds,
 * such as its commit, is then the recorded build's, with the statement's evidence. Where several recorded builds made the
 * image, it is not known which of them is meant, and each stands for itself.
 */
export function foldStatedBuilds(graph: LineageGraph): FoldedLineage {
  const stated = [...graph.nodes.values()].filter(
    ({ kind, properties }) => kind === 'BUILD' && isStatementSystem(String(properties.system)),
  );
  if (stated.length === 0) return { graph, folded: new Map() };
  const index = indexLineage(graph);
  const folded = new Map<string, string>();
  for (const { id } of stated) {
    const images = index.to(id, 'PRODUCED_BY').flatMap(({ from }) => [...imageFamily(index, from)]);
    const builds = new Set(images.flatMap((image) => index.from(image, 'PRODUCED_BY').map(({ to }) => to)));
    const recorded = [...builds].filter((build) => !stated.some((each) => each.id === build));
    const [only] = recorded;
    if (only !== undefined && recorded.length === 1) folded.set(id, only);
  }
  if (folded.size === 0) return { graph, folded };
  return {
    graph: {
      nodes: new Map([...graph.nodes].filter(([id]) => !folded.has(id))),
      edges: foldEdges(graph.edges, folded),
      omitted: graph.omitted,
    },
    folded,
  };
}

/** Edges of the recorded builds stand before those that fall on them. */
function foldEdges(
  edges: readonly LineageEdge[],
  folded: ReadonlyMap<string, string>,
): readonly LineageEdge[] {
  const moved = (id: string): string => folded.get(id) ?? id;
  const isOwn = ({ from, to }: LineageEdge): boolean => !folded.has(from) && !folded.has(to);
  const kept = new Map<string, LineageEdge>();
  for (const edge of [...edges.filter(isOwn), ...edges.filter((each) => !isOwn(each))]) {
    const [from, to] = [moved(edge.from), moved(edge.to)];
    const identity = `${from} ${edge.type} ${to}`;
    if (from !== to && !kept.has(identity)) kept.set(identity, { ...edge, from, to });
  }
  return [...kept.values()];
}
