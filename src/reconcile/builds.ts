import { imageId } from '../graph/ids.ts';
import { loadBuilds, loadPushedTags } from '../graph/reconcile/builds.ts';
import type { Derivations, DerivedEdge } from '../model/derivation.ts';
import { buildFindings } from '../model/findings/buildFindings.ts';
import { findingNodes } from '../model/findings/finding.ts';
import { digestsOfPushes } from '../model/reconcile/tagPushes.ts';
import type { ReconcileServices } from './services.ts';

/** The images of builds that only name the tag they pushed: the digest that the tag had at that time. */
export async function derivePushes(
  { reads, tags }: ReconcileServices,
  ids: readonly string[],
): Promise<Derivations> {
  const pushed = await loadPushedTags(reads, ids);
  const edgesOf = new Map<string, DerivedEdge[]>(ids.map((id) => [id, []]));
  await Promise.all(
    pushed.map(async ({ reference, pushes }) => {
      const { intervals } = await tags.load(reference);
      const sources = new Map(pushes.map((push) => [push.build, push.sources]));
      for (const joined of digestsOfPushes(pushes, intervals)) {
        edgesOf.get(joined.build)?.push({
          other: { label: 'Image', id: imageId(joined.digest) },
          evidence: 'TAG_AT_TIME',
          sources: [...new Set([...(sources.get(joined.build) ?? []), ...joined.sources])].sort(),
          firstSeen: joined.firstSeen,
        });
      }
    }),
  );
  const edges = [...edgesOf].map(
    ([id, list]) =>
      ({
        subject: { label: 'Build', id },
        type: 'PRODUCED',
        direction: 'OUT',
        edges: distinct(list),
      }) as const,
  );
  return { edges, nodes: [] };
}

/** Two tags of one build may have had one digest; the same one stands, whatever the order. */
function distinct(edges: readonly DerivedEdge[]): readonly DerivedEdge[] {
  const byImage = new Map<string, DerivedEdge>();
  for (const edge of edges) {
    const other = byImage.get(edge.other.id);
    if (other === undefined || JSON.stringify(edge) < JSON.stringify(other)) byImage.set(edge.other.id, edge);
  }
  return [...byImage.values()];
}

/** The gaps of builds. */
export async function deriveBuilds(
  { reads }: ReconcileServices,
  ids: readonly string[],
): Promise<Derivations> {
  const builds = await loadBuilds(reads, ids);
  const nodes = builds.map(({ subject, facts, isOfImage }) =>
    findingNodes(subject, isOfImage ? buildFindings(facts) : []),
  );
  return { edges: [], nodes };
}
