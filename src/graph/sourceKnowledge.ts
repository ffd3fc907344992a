import type { Knowledge, OpenPod } from '../sources/connector.ts';
import type { Reads } from './reads.ts';

/** Digests in one query. */
const digestsPerQuery = 500;

// A document that was read leaves what only it can tell: layers, parts, or where a configuration runs. That content is
// known from another repository says nothing of this one.
const readQuery = `
UNWIND $batch.digests AS digest
MATCH (image:Image {digest: digest}) USING INDEX image:Image(digest)
WHERE (image.kind = 'CONFIG' AND image.platform IS NOT NULL)
  OR ((image.layers IS NOT NULL OR (image.kind = 'INDEX' AND EXISTS { (image)-[:HAS_MANIFEST]->(:Image) }))
    AND EXISTS { (image)<-[:IDENTIFIES]-(:ImageReference {canonical: $batch.name + '@' + digest}) })
RETURN digest`;

/** The tags of a repository, each with the last observation of it by a source. */
const lastObservations = `
MATCH (reference:ImageReference) USING INDEX reference:ImageReference(registry, repository)
WHERE reference.registry = $batch.registry AND reference.repository = $batch.repository
  AND reference.tag IS NOT NULL AND reference.digest IS NULL
CALL (reference) {
  MATCH (reference)-[:OBSERVED_AS]->(observation:TagObservation {source: $batch.source})
  RETURN observation ORDER BY observation.lastSeen DESC, observation.firstSeen DESC LIMIT 1
}`;

const openTagsQuery = `${lastObservations}
WITH reference, observation WHERE observation.digest IS NOT NULL
RETURN reference.tag AS tag`;

const tagsSeenQuery = `${lastObservations}
RETURN reference.tag AS tag, toString(observation.lastSeen) AS at`;

const openPodsQuery = `
MATCH (container:Container) USING SCAN container:Container
WHERE container.cluster = $batch.cluster AND container.state IN ['RUNNING', 'WAITING']
  AND $batch.source IN container.sources
RETURN container.podUid AS uid, head(collect(container.podName)) AS name,
  head(collect(container.namespace)) AS namespace,
  collect({name: container.name, kind: container.kind, image: container.declaredImage, imageId: container.imageId})
    AS containers`;

/** What the graph holds of what sources read; see {@link Knowledge}. */
export function createKnowledge(reads: Reads): Knowledge {
  return {
    read: async (name, digests) => {
      const found = new Set<string>();
      for (let from = 0; from < digests.length; from += digestsPerQuery) {
        const rows = await reads.read<{ digest: string }>(readQuery, {
          name,
          digests: digests.slice(from, from + digestsPerQuery),
        });
        for (const { digest } of rows) found.add(digest);
      }
      return found;
    },
    openTags: async (source, registry, repository) => {
      const rows = await reads.read<{ tag: string }>(openTagsQuery, { source, registry, repository });
      return rows.map(({ tag }) => tag);
    },
    tagsSeen: async (source, registry, repository) => {
      const rows = await reads.read<{ tag: string; at: string }>(tagsSeenQuery, {
        source,
        registry,
        repository,
      });
      return new Map(rows.map(({ tag, at }) => [tag, at]));
    },
    openPods: (source, cluster) => reads.read<OpenPod>(openPodsQuery, { source, cluster }),
  };
}
