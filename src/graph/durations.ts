import type { Evidence } from '../model/evidence.ts';
import type { Instant } from '../model/time.ts';
import { imageFamily } from './family.ts';
import type { Reads } from './reads.ts';

/** Most entries that one answer looks at; callers get them in pages. */
const entryLimit = 10_000;

/** Where a question starts, by node ids and digests. */
export interface Starts {
  readonly commits: readonly string[];
  readonly builds: readonly string[];
  readonly deploys: readonly string[];
  readonly digests: readonly string[];
}

/** Binds `deploy` to what came of the starts, apart from the way there. */
const deploysOfStarts = `
CALL () {
  UNWIND $batch.deploys AS id
  MATCH (deploy:Deploy {id: id}) USING INDEX deploy:Deploy(id) RETURN deploy
  UNION
  UNWIND $batch.builds AS id
  MATCH (build:Build {id: id}) USING INDEX build:Build(id)
  MATCH (build)-[:RESULTED_IN]->(deploy:Deploy) RETURN deploy
  UNION
  UNWIND $batch.commits AS id
  MATCH (commit:Commit {id: id}) USING INDEX commit:Commit(id)
  MATCH (commit)<-[:BUILT_FROM]-(:Build)<-[:CHILD_OF*0..3]-(:Build)-[:RESULTED_IN]->(deploy:Deploy)
  RETURN deploy
  UNION
  UNWIND $batch.digests AS digest
  MATCH (wanted:Image {digest: digest}) USING INDEX wanted:Image(digest)
  ${imageFamily('wanted', 'image')}
  CALL (image) {
    MATCH (image)<-[:DEPLOYS]-(found:Deploy) RETURN found
    UNION
    MATCH (image)<-[:RUNS]-(:Container)-[:PART_OF]->(:Workload)<-[:CREATED]-(found:Deploy) RETURN found
  }
  RETURN found AS deploy
}
WITH DISTINCT deploy
CALL (deploy) {
  OPTIONAL MATCH (deploy)-[:CREATED]->(:Workload)<-[:PART_OF]-(container:Container)
  RETURN min(container.startedAt) AS firstStart, max(container.startedAt) AS lastStart,
    min(CASE WHEN container.ready THEN container.startedAt END) AS firstReady,
    count(DISTINCT container.podUid) AS pods
}`;

export interface LeadTimeRow {
  readonly commit: string;
  readonly oid: string;
  readonly environment: string | null;
  readonly deploy: string;
  readonly deployId: string;
  readonly committedAt: Instant;
  readonly readyAt: Instant;
  readonly evidence: readonly Evidence[];
}

/** From commits to the deploys of them that were ready, earliest first. */
export function readLeadTimes(reads: Reads, starts: Starts): Promise<readonly LeadTimeRow[]> {
  return reads.read<LeadTimeRow>(
    `${deploysOfStarts}
     WITH deploy, CASE WHEN deploy.status = 'READY' AND deploy.finishedAt IS NOT NULL THEN deploy.finishedAt
       ELSE firstReady END AS readyAt
     WHERE readyAt IS NOT NULL
     MATCH (deploy)<-[resulted:RESULTED_IN]-(build:Build)
     CALL (build) {
       MATCH (build)-[from:BUILT_FROM]->(commit:Commit) RETURN commit, from.evidence AS built
       UNION
       MATCH (build)-[:CHILD_OF*1..3]->(:Build)-[from:BUILT_FROM]->(commit:Commit)
       WHERE NOT EXISTS { MATCH (build)-[:BUILT_FROM]->() }
       RETURN commit, from.evidence AS built
     }
     WITH deploy, readyAt, resulted, built, commit, coalesce(commit.committedAt, commit.authoredAt) AS committedAt
     WHERE committedAt IS NOT NULL AND resulted.contradiction IS NULL
       AND (size($batch.commits) = 0 OR commit.id IN $batch.commits)
     // Ordered before the times become text: as text, half a second comes before none.
     WITH * ORDER BY readyAt, deploy.id LIMIT 5000
     RETURN commit.id AS commit, commit.oid AS oid, deploy.environment AS environment, deploy.id AS deploy,
       deploy.deployId AS deployId, toString(committedAt) AS committedAt, toString(readyAt) AS readyAt,
       [resulted.evidence, built] AS evidence`,
    { ...starts },
  );
}

export interface RolloutRow {
  readonly deploy: string;
  readonly deployId: string;
  readonly environment: string | null;
  readonly workload: string | null;
  readonly revision: string | null;
  readonly status: string;
  readonly createdAt: Instant | null;
  readonly firstStartAt: Instant | null;
  readonly lastStartAt: Instant | null;
  readonly finishedAt: Instant | null;
  readonly pods: { toNumber(): number };
}

/** When deploys were created, when their containers began and when they were done; newest first. */
export function readRollouts(reads: Reads, starts: Starts): Promise<readonly RolloutRow[]> {
  return reads.read<RolloutRow>(
    `${deploysOfStarts}
     // Ordered descending, those without a time would come first.
     WITH * ORDER BY deploy.createdAt IS NULL, deploy.createdAt DESC, deploy.id LIMIT ${entryLimit}
     RETURN deploy.id AS deploy, deploy.deployId AS deployId, deploy.environment AS environment,
       deploy.workload AS workload, deploy.revision AS revision, deploy.status AS status,
       toString(deploy.createdAt) AS createdAt, toString(firstStart) AS firstStartAt, toString(lastStart) AS lastStartAt,
       toString(deploy.finishedAt) AS finishedAt, pods`,
    { ...starts },
  );
}

export interface ReproducibleRow {
  readonly digest: string;
  readonly builds: readonly string[];
  readonly commits: readonly (readonly string[])[];
  readonly evidence: readonly Evidence[];
}

/**
 * Images that came of the starts, or of a repository, and that more than one build made. Of a job and the pipeline that it
 * is part of, which tell of one and the same build, the pipeline is left out.
 */
export function readReproducible(
  reads: Reads,
  starts: Starts & { readonly repository: string | null },
): Promise<readonly ReproducibleRow[]> {
  return reads.read<ReproducibleRow>(
    `CALL () {
       UNWIND $batch.digests AS digest
       MATCH (image:Image {digest: digest}) USING INDEX image:Image(digest) RETURN image
       UNION
       UNWIND $batch.builds AS id
       MATCH (build:Build {id: id}) USING INDEX build:Build(id)
       MATCH (build)-[:PRODUCED]->(image:Image) RETURN image
       UNION
       UNWIND $batch.commits AS id
       MATCH (commit:Commit {id: id}) USING INDEX commit:Commit(id)
       MATCH (commit)<-[:BUILT_FROM]-(:Build)<-[:CHILD_OF*0..3]-(:Build)-[:PRODUCED]->(image:Image) RETURN image
       UNION
       MATCH (repository:Repository {remote: $batch.repository}) USING INDEX repository:Repository(remote)
       MATCH (repository)<-[:IN_REPOSITORY]-(:Commit)<-[:BUILT_FROM]-(:Build)<-[:CHILD_OF*0..3]-(:Build)-[:PRODUCED]->(image:Image)
       RETURN image
     }
     WITH DISTINCT image
     MATCH (image)<-[made:PRODUCED]-(build:Build)
     WHERE NOT EXISTS { MATCH (build)<-[:CHILD_OF*1..3]-(:Build)-[:PRODUCED]->(image) }
     WITH image, build, made ORDER BY build.id
     WITH image, collect({id: build.id, evidence: made.evidence,
       commits: [(build)-[:CHILD_OF*0..3]->(:Build)-[:BUILT_FROM]->(commit:Commit) | commit.id]})[..50] AS builds
     WHERE size(builds) > 1
     RETURN image.digest AS digest, [build IN builds | build.id] AS builds, [build IN builds | build.commits] AS commits,
       [build IN builds | build.evidence] AS evidence
     ORDER BY digest LIMIT ${entryLimit}`,
    { ...starts },
  );
}

export interface TagOfDigestRow {
  readonly reference: string;
  readonly digest: string;
}

/** Tags that once pointed to digests or to the indexes that list them. */
export function readTagsOfDigests(
  reads: Reads,
  digests: readonly string[],
): Promise<readonly TagOfDigestRow[]> {
  return reads.read<TagOfDigestRow>(
    `UNWIND $batch.digests AS digest
     MATCH (wanted:Image {digest: digest}) USING INDEX wanted:Image(digest)
     CALL (wanted) {
       RETURN wanted AS image
       UNION
       MATCH (image:Image)-[:HAS_MANIFEST|HAS_CONFIG*1..2]->(wanted) RETURN image
     }
     MATCH (image)<-[:POINTED_TO]-(seen:TagObservation)
     RETURN DISTINCT seen.reference AS reference, image.digest AS digest
     ORDER BY reference, digest LIMIT ${entryLimit}`,
    { digests },
  );
}
