import { printable, shortenDigests } from './table.ts';

/** What a lineage answer holds of its graph. */
export interface LineageTree {
  readonly start: readonly { readonly id: string }[];
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
}

interface LineageNode {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly hops: number;
}

interface LineageEdge {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly evidence: string;
}

/** A link as seen from one of its ends. */
interface Step {
  readonly edge: LineageEdge;
  readonly node: LineageNode;
  /** Whether the link is walked towards where things came from. */
  readonly back: boolean;
}

/**
 * Draws a lineage as a tree from its start, both ways: `→` leads to what something came from, `←` to what came of it.
 * Each link is drawn once, and each thing in full once, one link further from the start than what it hangs on; where a
 * link leads to a thing that stands in another place, it says `(elsewhere)`.
 */
export function drawLineageTree({ start, nodes, edges }: LineageTree): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const drawn = new Set<LineageEdge>();
  const lines: string[] = [];
  const pending: { readonly text: string; readonly prefix: string; readonly id: string | null }[] = start
    .map(({ id }) => ({ text: titleOf(byId.get(id), id), prefix: '', id }))
    .reverse();
  // A stack in place of recursion: how long paths are is the graph's choice.
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    lines.push(`${next.text}\n`);
    if (next.id === null) continue;
    const steps = stepsFrom(next.id, edges, byId).filter(({ edge }) => !drawn.has(edge));
    for (const { edge } of steps) drawn.add(edge);
    for (const [index, step] of steps.entries().toArray().reverse()) {
      pending.push(branch(next.id, next.prefix, step, index === steps.length - 1, byId));
    }
  }
  return lines.join('');
}

function branch(
  from: string,
  prefix: string,
  { edge, node, back }: Step,
  isLast: boolean,
  byId: ReadonlyMap<string, LineageNode>,
): { readonly text: string; readonly prefix: string; readonly id: string | null } {
  const isNearest = node.hops > (byId.get(from)?.hops ?? 0);
  const label = `${back ? '→' : '←'} ${edge.type} (${edge.evidence}) `;
  const text = `${prefix}${isLast ? '└─' : '├─'}${label}${titleOf(node, node.id)}${isNearest ? '' : ' (elsewhere)'}`;
  return { text, prefix: `${prefix}${isLast ? '  ' : '│ '}`, id: isNearest ? node.id : null };
}

function stepsFrom(
  id: string,
  edges: readonly LineageEdge[],
  byId: ReadonlyMap<string, LineageNode>,
): readonly Step[] {
  return edges.flatMap((edge) => {
    if (edge.from !== id && edge.to !== id) return [];
    const node = byId.get(edge.from === id ? edge.to : edge.from);
    return node === undefined ? [] : [{ edge, node, back: edge.from === id }];
  });
}

function titleOf(node: LineageNode | undefined, id: string): string {
  return node === undefined ? id : `${node.kind} ${shortenDigests(printable(node.title))}`;
}
