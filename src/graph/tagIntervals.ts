import { type BatchLoader, createBatchLoader, type Reads } from './reads.ts';

/** A digest that a tag pointed to. */
export interface PointedDigest {
  readonly reference: string;
  readonly digest: string;
}

const mediaTypesQuery = `
UNWIND $batch.keys AS key
MATCH (image:Image {digest: key.digest}) USING INDEX image:Image(digest)
RETURN key.place AS place, image.mediaType AS value`;

/** Whoever runs what an index lists runs the digest of the index. */
const containersQuery = `
UNWIND $batch.keys AS key
MATCH (reference:ImageReference {canonical: key.reference}) USING INDEX reference:ImageReference(canonical)
RETURN key.place AS place, COUNT {
  MATCH (reference)<-[:DECLARES]-(container:Container)-[:RUNS]->(image:Image)
  WHERE image.digest = key.digest OR EXISTS {
    MATCH (image)<-[:HAS_MANIFEST|HAS_CONFIG*1..2]-(:Image {digest: key.digest}) }
  RETURN DISTINCT container
} AS value`;

/** Tells the media types of images by digest; null where it is not known. */
export function createMediaTypeLoader(reads: Reads): BatchLoader<string, string | null> {
  return createBatchLoader(
    async (digests) => {
      const values = await valuesByPlace<string | null>(
        reads,
        mediaTypesQuery,
        digests.map((digest) => ({ digest })),
      );
      return digests.map((_, place) => values.get(place) ?? null);
    },
    { maximumKeys: 500, maximumBatches: 2, identify: (digest) => digest },
  );
}

/** Counts the containers that declared a tag and ran a digest that it pointed to. */
export function createIntervalContainersLoader(reads: Reads): BatchLoader<PointedDigest, number> {
  return createBatchLoader(
    async (pointed) => {
      const values = await valuesByPlace<{ toNumber(): number }>(reads, containersQuery, pointed);
      return pointed.map((_, place) => values.get(place)?.toNumber() ?? 0);
    },
    { maximumKeys: 100, maximumBatches: 2, identify: ({ reference, digest }) => `${reference} ${digest}` },
  );
}

async function valuesByPlace<Value>(
  reads: Reads,
  query: string,
  keys: readonly object[],
): Promise<ReadonlyMap<number, Value>> {
  const rows = await reads.read<{ readonly place: number; readonly value: Value }>(query, {
    keys: keys.map((key, place) => ({ ...key, place })),
  });
  return new Map(rows.map(({ place, value }) => [place, value]));
}
