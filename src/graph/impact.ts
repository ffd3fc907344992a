import type { Instant } from '../model/time.ts';
import { imageFamily } from './family.ts';
import type { Reads } from './reads.ts';
import { toDateTime } from './values.ts';

/** Most digests that one question follows. */
export const digestLimit = 1_000;

/** The images that came of commits, by way of builds and the jobs of pipelines. */
export async function digestsOfCommits(reads: Reads, commits: readonly string[]): Promise<readonly string[]> {
  const rows = await reads.read<{ digest: string }>(
    `UNWIND $batch.commits AS id
     MATCH (commit:Commit {id: id}) USING INDEX commit:Commit(id)
     MATCH (commit)<-[:BUILT_FROM]-(:Build)<-[:CHILD_OF*0..3]-(:Build)-[:PRODUCED]->(image:Image)
     RETURN DISTINCT image.digest AS digest ORDER BY digest LIMIT ${digestLimit}`,
    { commits },
  );
  return rows.map(({ digest }) => digest);
}

/** The digests of tags between two times, by the tags' canonical references. */
export async function digestsOfTag(
  reads: Reads,
  reference: string,
  from: Instant,
  to: Instant,
): Promise<readonly string[]> {
  const rows = await reads.read<{ digest: string }>(
    `MATCH (reference:ImageReference {canonical: $batch.reference}) USING INDEX reference:ImageReference(canonical)
     MATCH (reference)-[:OBSERVED_AS]->(seen:TagObservation)
     WHERE seen.digest IS NOT NULL AND seen.firstSeen <= $batch.to AND (seen.closedAt IS NULL OR seen.closedAt > $batch.from)
     RETURN DISTINCT seen.digest AS digest ORDER BY digest LIMIT ${digestLimit}`,
    { reference, from: toDateTime(from), to: toDateTime(to) },
  );
  return rows.map(({ digest }) => digest);
}

/** What runs or ran images, in numbers. */
export interface ImpactCounts {
  readonly builds: number;
  readonly deploys: number;
  readonly environments: readonly string[];
}

type Count = { toNumber(): number };

const familyOfDigests = `
UNWIND $batch.digests AS digest
MATCH (wanted:Image {digest: digest}) USING INDEX wanted:Image(digest)
${imageFamily('wanted', 'image')}
WITH collect(DISTINCT image) AS images`;

/** Builds that made images, and deploys that brought them. */
export async function countOrigin(reads: Reads, digests: readonly string[]): Promise<ImpactCounts> {
  const [row] = await reads.read<{ builds: Count; deploys: Count; environments: readonly string[] }>(
    `${familyOfDigests}
     CALL (images) {
       UNWIND images AS image
       MATCH (image)<-[:PRODUCED]-(build:Build)
       RETURN count(DISTINCT build) AS builds
     }
     CALL (images) {
       CALL (images) {
         UNWIND images AS image
         MATCH (image)<-[:DEPLOYS]-(deploy:Deploy) RETURN deploy
         UNION
         UNWIND images AS image
         MATCH (image)<-[:RUNS]-(:Container)-[:PART_OF]->(:Workload)<-[:CREATED]-(deploy:Deploy) RETURN deploy
       }
       RETURN count(DISTINCT deploy) AS deploys, collect(DISTINCT deploy.environment) AS environments
     }
     RETURN builds, deploys, environments`,
    { digests },
  );
  return {
    builds: row?.builds.toNumber() ?? 0,
    deploys: row?.deploys.toNumber() ?? 0,
    environments: [...(row?.environments ?? [])].sort(),
  };
}

/** Where containers are. */
export interface ContainerPlaces {
  readonly pods: number;
  readonly workloads: number;
  readonly clusters: readonly string[];
  readonly namespaces: readonly string[];
}

/** Where containers are, by their node ids. */
export async function placesOf(reads: Reads, ids: readonly string[]): Promise<ContainerPlaces> {
  const [row] = await reads.read<{
    pods: Count;
    workloads: Count;
    clusters: readonly string[];
    namespaces: readonly string[];
  }>(
    `UNWIND $batch.ids AS id
     MATCH (container:Container {id: id}) USING INDEX container:Container(id)
     OPTIONAL MATCH (container)-[:PART_OF]->(part:Workload)
     OPTIONAL MATCH (part)-[:CHILD_OF]->(owner:Workload)
     RETURN count(DISTINCT container.cluster + ' ' + container.podUid) AS pods,
       count(DISTINCT coalesce(owner, part)) AS workloads, collect(DISTINCT container.cluster) AS clusters,
       collect(DISTINCT container.cluster + '/' + container.namespace) AS namespaces`,
    { ids },
  );
  return {
    pods: row?.pods.toNumber() ?? 0,
    workloads: row?.workloads.toNumber() ?? 0,
    clusters: [...(row?.clusters ?? [])].sort(),
    namespaces: [...(row?.namespaces ?? [])].sort(),
  };
}

/** A workload revision that ran images in an interval. */
export interface RevisionRow {
  readonly workload: string | null;
  readonly cluster: string;
  readonly namespace: string | null;
  readonly name: string | null;
  readonly revision: string | null;
  readonly pods: number;
  readonly containers: number;
  readonly firstStart: Instant | null;
  readonly lastEnd: Instant | null;
}

const start = 'coalesce(runs.startedAt, runs.firstSeen, container.firstSeen)';

/** Everything that ran images between two times, by workload revision. */
export async function readBlastRadius(
  reads: Reads,
  digests: readonly string[],
  from: Instant,
  to: Instant,
): Promise<readonly RevisionRow[]> {
  const rows = await reads.read<
    Omit<RevisionRow, 'pods' | 'containers'> & { pods: Count; containers: Count }
  >(
    `${familyOfDigests}
     UNWIND images AS image
     MATCH (image)<-[runs:RUNS]-(container:Container)
     WITH DISTINCT container, runs, ${start} AS start,
       CASE WHEN container.imageDigest = image.digest AND runs.finishedAt IS NULL AND container.state <> 'TERMINATED'
         THEN null ELSE coalesce(runs.finishedAt, container.finishedAt, runs.lastSeen) END AS end
     WHERE start <= $batch.to AND (end IS NULL OR end > $batch.from)
     OPTIONAL MATCH (container)-[:PART_OF]->(part:Workload)
     OPTIONAL MATCH (part)-[:CHILD_OF]->(owner:Workload)
     WITH part, head(collect(owner)) AS owner, container.cluster AS cluster, container.namespace AS namespace,
       count(DISTINCT container.podUid) AS pods, count(DISTINCT container) AS containers, min(start) AS firstStart,
       max(end) AS end, sum(CASE WHEN end IS NULL THEN 1 ELSE 0 END) AS open
     RETURN part.id AS workload, cluster, namespace, coalesce(owner.name, part.name) AS name, part.revision AS revision,
       pods, containers, toString(firstStart) AS firstStart, CASE WHEN open = 0 THEN toString(end) END AS lastEnd
     ORDER BY pods DESC, cluster, namespace, name, revision LIMIT 500`,
    { digests, from: toDateTime(from), to: toDateTime(to) },
  );
  return rows.map((row) => ({ ...row, pods: row.pods.toNumber(), containers: row.containers.toNumber() }));
}
