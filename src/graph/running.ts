import { statementSystem } from '../model/provenance.ts';
import { imageFamily, ranAtKeyTime } from './family.ts';
import { type BatchLoader, createBatchLoader, type Reads } from './reads.ts';
import { toDateTime } from './values.ts';

/** Most containers, or builds, that one question looks at. */
export const matchLimit = 50_000;

export interface RunningKey {
  /** Digests whose images (and the images of their indexes) are looked for. */
  readonly digests: readonly string[];
  /** Canonical tagged reference whose declaring containers are looked for too. */
  readonly reference: string | null;
  readonly asOf: string | null;
}

/** A container that runs an image. */
export interface RunningMatch {
  readonly id: string;
  readonly digest: string;
  /**
   * Runs a wanted digest, a part of it (the image of a wanted index), or a whole that has it: of a container that
   * reports an index it is not known which of its images it runs.
   */
  readonly match: 'DIGEST' | 'PART' | 'WHOLE' | null;
  /** Declares the wanted reference. */
  readonly declared: boolean;
}

const runningQuery = `
UNWIND $batch.keys AS key
CALL (key) {
  CALL (key) {
    UNWIND key.digests AS digest
    MATCH (wanted:Image {digest: digest}) USING INDEX wanted:Image(digest)
    CALL (wanted) {
      RETURN wanted AS image, 3 AS match
      UNION
      MATCH (wanted)-[:HAS_MANIFEST|HAS_CONFIG*1..2]->(image:Image) RETURN image, 2 AS match
      UNION
      MATCH (image:Image)-[:HAS_CONFIG]->(wanted) RETURN image, 3 AS match
      UNION
      MATCH (image:Image)-[:HAS_MANIFEST]->(:Image)-[:HAS_CONFIG*0..1]->(wanted) RETURN image, 1 AS match
    }
    MATCH (image)<-[runs:RUNS]-(container:Container) WHERE ${ranAtKeyTime}
    RETURN container, image, match, false AS declared
    UNION
    MATCH (reference:ImageReference {canonical: key.reference}) USING INDEX reference:ImageReference(canonical)
    MATCH (reference)<-[:DECLARES]-(container:Container)-[runs:RUNS]->(image:Image) WHERE ${ranAtKeyTime}
    RETURN container, image, 0 AS match, true AS declared
  }
  WITH container.id AS id, image.digest AS digest, max(match) AS match, max(declared) AS declared
  ORDER BY id, digest LIMIT ${matchLimit + 1}
  RETURN collect([id, digest, match, declared]) AS matches
}
RETURN key.place AS place, matches`;

/** Finds the containers that run images, many questions a query. */
export function createRunningLoader(reads: Reads): BatchLoader<RunningKey, readonly RunningMatch[]> {
  return createBatchLoader(
    async (keys) => {
      const rows = await reads.read<{
        place: number;
        matches: readonly (readonly [string, string, { toNumber(): number }, boolean])[];
      }>(runningQuery, { keys: keys.map(placed) });
      const byPlace = new Map(rows.map((row) => [row.place, row.matches]));
      return keys.map((_, place) =>
        (byPlace.get(place) ?? []).map(([id, digest, match, declared]) => ({
          id,
          digest,
          declared,
          match: matchNames[match.toNumber()] ?? null,
        })),
      );
    },
    { maximumKeys: 50, maximumBatches: 2, identify: (key) => JSON.stringify(key) },
  );
}

const matchNames = [null, 'WHOLE', 'PART', 'DIGEST'] as const;

export interface BuildsKey {
  readonly digests: readonly string[];
  /** Node ids of commits that builds were made from. */
  readonly commits: readonly string[];
}

/** A build of an image or commit; `exact` tells whether it produced a wanted digest itself. */
export interface BuildMatch {
  readonly id: string;
  readonly time: string | null;
  readonly digest: string | null;
  readonly exact: boolean;
  /** Whether it is tied only by the digest of a tag that it pushed. */
  readonly pushed: boolean;
}

/**
 * Binds `build` anew: one that only provenance tells of becomes the recorded build whose image it is about, where there
 * is exactly one; see `foldStatedBuilds`.
 */
const foldStated = (carried: string): string => `
  CALL (build) {
    MATCH (build)-[:PRODUCED]->(stated:Image) WHERE build.system = '${statementSystem}'
    ${imageFamily('stated', 'member')}
    MATCH (member)<-[:PRODUCED]-(recorded:Build) WHERE recorded.system <> '${statementSystem}'
    RETURN collect(DISTINCT recorded) AS recorded
  }
  WITH CASE size(recorded) WHEN 1 THEN recorded[0] ELSE build END AS build, ${carried}`;

const buildsQuery = `
UNWIND $batch.keys AS key
CALL (key) {
  CALL (key) {
    UNWIND key.digests AS digest
    MATCH (wanted:Image {digest: digest}) USING INDEX wanted:Image(digest)
    ${imageFamily('wanted', 'image')}
    MATCH (image)<-[made:PRODUCED]-(build:Build)
    RETURN build, image.digest AS digest, image = wanted AS exact, made.evidence = 'TAG_AT_TIME' AS pushed
    UNION
    UNWIND key.commits AS id
    MATCH (commit:Commit {id: id}) USING INDEX commit:Commit(id)
    MATCH (commit)<-[:BUILT_FROM]-(build:Build)
    RETURN build, null AS digest, false AS exact, false AS pushed
  }
  ${foldStated('digest, exact, pushed')}
  WITH build.id AS id, coalesce(build.finishedAt, build.startedAt, build.createdAt) AS moment,
    head(collect(digest)) AS digest, max(exact) AS exact, min(pushed) AS pushed
  ORDER BY moment DESC, id LIMIT ${matchLimit + 1}
  RETURN collect({id: id, time: toString(moment), digest: digest, exact: exact, pushed: pushed}) AS matches
}
RETURN key.place AS place, matches`;

/** Finds the builds of images and commits, many questions a query. */
export function createBuildsLoader(reads: Reads): BatchLoader<BuildsKey, readonly BuildMatch[]> {
  return createBatchLoader(
    async (keys) => {
      const rows = await reads.read<{ place: number; matches: readonly BuildMatch[] }>(buildsQuery, {
        keys: keys.map((key, place) => ({ ...key, place })),
      });
      const byPlace = new Map(rows.map((row) => [row.place, row.matches]));
      return keys.map((_, place) => byPlace.get(place) ?? []);
    },
    { maximumKeys: 50, maximumBatches: 2, identify: (key) => JSON.stringify(key) },
  );
}

function placed(key: RunningKey, place: number): Readonly<Record<string, unknown>> {
  return { ...key, place, asOf: key.asOf === null ? null : toDateTime(key.asOf) };
}
