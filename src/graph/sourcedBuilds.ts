import { Failure } from '../failure.ts';
import { type BatchLoader, createBatchLoader, type Reads } from './reads.ts';

/** Most builds, deploys or agents that one question looks at. */
export const sourcedLimit = 5_000;
/** Most builds that a build is compared with. */
const kinLimit = 200;

/** A build with the source that it names. */
export interface SourcedBuildMatch {
  readonly id: string;
  readonly time: string | null;
  readonly commit: string | null;
  readonly workingTreeHash: string | null;
  readonly dirty: boolean | null;
}

const when = (name: string): string =>
  `coalesce(${name}.finishedAt, ${name}.startedAt, ${name}.createdAt, ${name}.firstSeen)`;
const sourced = `RETURN build.id AS id, toString(${when('build')}) AS time, build.sourceCommit AS commit,
  build.workingTreeHash AS workingTreeHash, build.sourceDirty AS dirty
  ORDER BY ${when('build')} DESC, id LIMIT ${sourcedLimit + 1}`;

/**
 * Builds of one source tree or one commit, newest first.
 *
 * @throws Failure `QUERY_TOO_COSTLY` when there are more than {@link sourcedLimit}.
 */
export async function buildsOfSource(
  reads: Reads,
  property: 'workingTreeHash' | 'sourceCommit',
  value: string,
): Promise<readonly SourcedBuildMatch[]> {
  const rows = await reads.read<SourcedBuildMatch>(
    `MATCH (build:Build {${property}: $batch.value}) USING INDEX build:Build(${property}) ${sourced}`,
    { value },
  );
  return withinLimit(rows, 'builds');
}

/** Whether any deploy or container brings a bound `build`, by the joins that `Build.deploys` has. */
const isDeployed = `(
  EXISTS { MATCH (deploy:Deploy {buildId: build.buildId}) USING INDEX deploy:Deploy(buildId)
    WHERE deploy.buildSystem IS NULL OR deploy.buildSystem = build.system }
  OR EXISTS { MATCH (build)-[:PRODUCED]->(:Image)-[:HAS_MANIFEST|HAS_CONFIG*0..2]->(:Image)<-[:DEPLOYS|RUNS]-() }
  OR EXISTS { MATCH (build)-[:PRODUCED]->(:Image)<-[:HAS_MANIFEST|HAS_CONFIG*1..2]-(:Image)<-[:DEPLOYS|RUNS]-() }
  OR EXISTS { MATCH (deploy:Deploy {imageKey: build.imageKey}) USING INDEX deploy:Deploy(imageKey)
    WHERE deploy.buildId IS NULL })`;

/**
 * Builds of images that succeeded and that nothing deploys, newest first.
 *
 * @throws Failure `QUERY_TOO_COSTLY` when there are more than {@link sourcedLimit}.
 */
export async function buildsWithoutDeploy(
  reads: Reads,
  agentName: string | null,
): Promise<readonly SourcedBuildMatch[]> {
  const anchor =
    agentName === null
      ? 'MATCH (build:Build {status: $batch.status}) USING INDEX build:Build(status)'
      : 'MATCH (build:Build {agentName: $batch.agentName}) USING INDEX build:Build(agentName)';
  const rows = await reads.read<SourcedBuildMatch>(
    `${anchor} WHERE build.status = $batch.status
       AND (build.imageKey IS NOT NULL OR size(build.imageDigests) > 0) AND NOT ${isDeployed} ${sourced}`,
    { agentName, status: 'SUCCEEDED' },
  );
  return withinLimit(rows, 'builds');
}

/** An agent that images were built for. */
export interface BuiltAgent {
  readonly agentName: string;
  readonly accountId: string | null;
  /** Node id. */
  readonly latestBuild: string;
  readonly totalBuilds: number;
  readonly undeployed: boolean;
}

const agentsQuery = `
MATCH (build:Build) USING INDEX build:Build(agentName)
WHERE build.agentName IS NOT NULL AND build.status <> 'DELETED'
  AND ($batch.account IS NULL OR build.instance = $batch.account)
WITH build, EXISTS {
  CALL (build) {
    MATCH (deploy:Deploy {buildId: build.buildId}) USING INDEX deploy:Deploy(buildId) RETURN deploy
    UNION
    MATCH (deploy:Deploy {imageKey: build.imageKey}) USING INDEX deploy:Deploy(imageKey)
    WHERE deploy.buildId IS NULL RETURN deploy
  }
  WITH deploy WHERE deploy.status = 'READY' OR deploy.promotedAt IS NOT NULL
  RETURN deploy
} AS isDeployed ORDER BY ${when('build')} DESC, build.id
WITH build.agentName AS agentName, build.accountId AS accountId, count(*) AS total,
  head(collect(build.id)) AS latestBuild, max(isDeployed) AS isDeployed
RETURN agentName, accountId, latestBuild, total, NOT isDeployed AS undeployed
ORDER BY agentName, accountId LIMIT ${sourcedLimit + 1}`;

/**
 * Agents that images were built for, by name, each with its latest build; of one account, or of all.
 *
 * @throws Failure `QUERY_TOO_COSTLY` when there are more than {@link sourcedLimit}.
 */
export async function agentsWithBuilds(reads: Reads, account: string | null): Promise<readonly BuiltAgent[]> {
  const rows = await reads.read<Omit<BuiltAgent, 'totalBuilds'> & { readonly total: { toNumber(): number } }>(
    agentsQuery,
    { account },
  );
  const agents = rows.map(({ total, ...agent }) => ({ ...agent, totalBuilds: total.toNumber() }));
  return withinLimit(agents, 'agents');
}

/** A deploy that runs, with the time that orders it. */
export interface RunningDeploy {
  readonly id: string;
  readonly time: string | null;
}

const runs = `EXISTS {
  MATCH (deploy)-[:CREATED]->(:Workload)<-[:PART_OF]-(container:Container) WHERE container.state = 'RUNNING' }`;

const runningDeploysQuery = `
MATCH (deploy:Deploy) USING INDEX deploy:Deploy(status)
WHERE deploy.status IN ['READY', 'RUNNING', 'PENDING', 'UNKNOWN']
  AND ($batch.environment IS NULL OR deploy.environment = $batch.environment)
  AND ($batch.cluster IS NULL OR deploy.cluster = $batch.cluster)
  AND (deploy.expiresAt IS NULL OR deploy.expiresAt > datetime())
  AND (${runs} OR deploy.status IN ['READY', 'RUNNING'] AND NOT EXISTS { MATCH (deploy)-[:CREATED]->(:Workload) })
RETURN deploy.id AS id, toString(coalesce(deploy.createdAt, deploy.firstSeen)) AS time
ORDER BY coalesce(deploy.createdAt, deploy.firstSeen) DESC, id LIMIT ${sourcedLimit + 1}`;

/**
 * Deploys that run, newest first: READY or RUNNING and not expired; those that created workloads, while a container of
 * them runs.
 *
 * @throws Failure `QUERY_TOO_COSTLY` when there are more than {@link sourcedLimit}.
 */
export async function deploysThatRun(
  reads: Reads,
  place: { readonly environment: string | null; readonly cluster: string | null },
): Promise<readonly RunningDeploy[]> {
  return withinLimit(await reads.read<RunningDeploy>(runningDeploysQuery, place), 'deploys');
}

/** Builds that share a source with another one, by node id, newest first. */
export interface SourceKin {
  readonly sameTreeOtherCommit: readonly string[];
  readonly sameCommitOtherTree: readonly string[];
}

const kin = (shared: string, other: string): string => `COLLECT {
  MATCH (other:Build {${shared}: build.${shared}}) USING INDEX other:Build(${shared})
  WHERE other.${other} <> build.${other}
  RETURN other.id ORDER BY ${when('other')} DESC, other.id LIMIT ${kinLimit}}`;

const kinQuery = `
UNWIND $batch.keys AS key
MATCH (build:Build {id: key.id}) USING INDEX build:Build(id)
RETURN key.place AS place, ${kin('workingTreeHash', 'sourceCommit')} AS sameTreeOtherCommit,
  ${kin('sourceCommit', 'workingTreeHash')} AS sameCommitOtherTree`;

/** Finds the builds that share a source tree or a commit with builds, by node id. */
export function createSourceKinLoader(reads: Reads): BatchLoader<string, SourceKin> {
  const none: SourceKin = { sameTreeOtherCommit: [], sameCommitOtherTree: [] };
  return createBatchLoader(
    async (ids) => {
      const rows = await reads.read<SourceKin & { readonly place: number }>(kinQuery, {
        keys: ids.map((id, place) => ({ id, place })),
      });
      const byPlace = new Map(rows.map((row) => [row.place, row]));
      return ids.map((_, place) => byPlace.get(place) ?? none);
    },
    { maximumKeys: 100, maximumBatches: 2, identify: (id) => id },
  );
}

function withinLimit<Row>(rows: readonly Row[], what: string): readonly Row[] {
  if (rows.length > sourcedLimit)
    throw new Failure(
      'QUERY_TOO_COSTLY',
      `More than ${sourcedLimit} ${what} answer to it.`,
      'Narrow the question, or use the generated lists with a filter.',
    );
  return rows;
}
