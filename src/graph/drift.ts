import { Failure } from '../failure.ts';
import type { Instant } from '../model/time.ts';
import { imageFamily, ranAtKeyTime } from './family.ts';
import type { Reads } from './reads.ts';
import { toDateTime } from './values.ts';

/** Which containers are looked at. */
export interface DriftKey {
  readonly cluster: string | null;
  readonly namespace: string | null;
  /** Canonical tagged reference. */
  readonly reference: string | null;
  readonly asOf: Instant | null;
}

/** A container that runs something and declares a tag. */
export interface TaggedContainer {
  readonly id: string;
  readonly reference: string;
  readonly digest: string;
  /** The digest with those of its indexes, manifests and configs. */
  readonly family: readonly string[];
}

/** Most containers that one question looks at. */
export const driftLimit = 5_000;

/**
 * Containers that run something and declare a tag, in the order of ids.
 *
 * @throws Failure `QUERY_TOO_COSTLY` when there are more than {@link driftLimit}.
 */
export async function taggedContainers(reads: Reads, key: DriftKey): Promise<readonly TaggedContainer[]> {
  const rows = await reads.read<TaggedContainer>(
    `WITH $batch.key AS key
     ${startOf(key)}
     WHERE reference.tag IS NOT NULL AND reference.digest IS NULL
       AND (key.cluster IS NULL OR container.cluster = key.cluster)
       AND (key.namespace IS NULL OR container.namespace = key.namespace)
     MATCH (container)-[runs:RUNS]->(image:Image) WHERE ${ranAtKeyTime}
     WITH container, reference, image ORDER BY container.id LIMIT ${driftLimit + 1}
     RETURN container.id AS id, reference.canonical AS reference, image.digest AS digest, COLLECT {
       ${imageFamily('image', 'member')}
       RETURN DISTINCT member.digest LIMIT 100
     } AS family
     ORDER BY id`,
    { key: { ...key, asOf: key.asOf === null ? null : toDateTime(key.asOf) } },
  );
  if (rows.length > driftLimit)
    throw new Failure(
      'QUERY_TOO_COSTLY',
      `More than ${driftLimit} containers declare a tag there.`,
      'Name a cluster, namespace or reference; `findings(kinds: [DRIFT])` lists what drifted, whatever the number.',
    );
  return rows;
}

function startOf({ reference, cluster }: DriftKey): string {
  if (reference !== null)
    return `MATCH (reference:ImageReference {canonical: key.reference}) USING INDEX reference:ImageReference(canonical)
     MATCH (reference)<-[:DECLARES]-(container:Container)`;
  if (cluster !== null)
    return `MATCH (container:Container) USING INDEX container:Container(cluster) WHERE container.cluster = key.cluster
     MATCH (container)-[:DECLARES]->(reference:ImageReference)`;
  return 'MATCH (container:Container)-[:DECLARES]->(reference:ImageReference)';
}

/** Sources whose last pass failed, among some. */
export async function failingSources(reads: Reads, names: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await reads.read<{ name: string }>(
    `UNWIND $batch.names AS name
     MATCH (source:Source {name: name}) USING INDEX source:Source(name)
     WHERE source.failures > 0
     RETURN source.name AS name`,
    { names },
  );
  return new Set(rows.map(({ name }) => name));
}
