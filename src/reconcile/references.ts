import { imageId } from '../graph/ids.ts';
import { loadReferences } from '../graph/reconcile/references.ts';
import type { Derivations, DerivedEdges, DerivedNodes } from '../model/derivation.ts';
import type { ImageReferenceFact } from '../model/fact.ts';
import { nodeId } from '../model/identity.ts';
import { type ImageReference, parseReferenceGrammar } from '../model/imageReference.ts';
import { plainReference } from '../model/reconcile/sameReference.ts';
import { changesOf } from '../model/tagHistory.ts';
import type { TagInterval } from '../model/tagIntervals.ts';
import type { ReconcileServices } from './services.ts';

/** The source of what reconciling itself adds. */
export const reconcilerSource = 'reconciler';

/** What follows from references: what tags are now, how they changed, and which references mean the same. */
export async function deriveReferences(
  { reads, tags }: ReconcileServices,
  ids: readonly string[],
): Promise<{ readonly derivations: Derivations; readonly plain: readonly ImageReferenceFact[] }> {
  const rows = await loadReferences(reads, ids);
  const edges: DerivedEdges[] = [];
  const nodes: DerivedNodes[] = [];
  const plain: ImageReferenceFact[] = [];
  await Promise.all(
    rows.map(async (row) => {
      const parsed = parseReferenceGrammar(row.canonical);
      const reference = parsed.ok ? parsed.reference : { ...row, familiar: row.canonical };
      const same = plainReference(reference);
      edges.push(sameAs(reference, same));
      if (same.id !== reference.id)
        plain.push({ type: 'imageReference', reference: same, source: reconcilerSource, at: null });
      if (reference.digest !== null) return;
      const { intervals } = await tags.load(reference.canonical);
      edges.push(identifies(reference, intervals));
      nodes.push(tagChanges(reference, intervals));
    }),
  );
  return { derivations: { edges, nodes }, plain };
}

function sameAs(reference: ImageReference, same: ImageReference): DerivedEdges {
  const edge = {
    other: { label: 'ImageReference', id: same.id },
    evidence: same.digest === null ? 'DECLARED_ID' : 'DIGEST_EQUAL',
    sources: [reconcilerSource],
    firstSeen: null,
  } as const;
  return {
    subject: { label: 'ImageReference', id: reference.id },
    type: 'SAME_AS',
    direction: 'OUT',
    edges: same.id === reference.id ? [] : [edge],
  };
}

/** A tag identifies what it was last seen to point to; nothing once it was seen to be gone. */
function identifies({ id }: ImageReference, intervals: readonly TagInterval[]): DerivedEdges {
  const last = intervals.at(-1);
  const edges =
    last === undefined || last.digest === null
      ? []
      : [
          {
            other: { label: 'Image', id: imageId(last.digest) },
            evidence: 'TAG_AT_TIME',
            sources: last.sources,
            firstSeen: last.firstSeen,
          } as const,
        ];
  return { subject: { label: 'ImageReference', id }, type: 'IDENTIFIES', direction: 'OUT', edges };
}

function tagChanges(reference: ImageReference, intervals: readonly TagInterval[]): DerivedNodes {
  const { id, canonical, registry, repository } = reference;
  const nodes = changesOf(intervals).map(({ kind, from, to, after, notAfter }) => ({
    id: nodeId('TagChange', canonical, notAfter),
    properties: {
      reference: canonical,
      registry,
      repository,
      kind,
      from,
      to,
      after,
      notAfter,
      sources: intervals.find(({ firstSeen }) => firstSeen === notAfter)?.sources ?? [],
    },
  }));
  return { subjectId: id, label: 'TagChange', nodes };
}
