import { isStatementSystem } from '../model/provenance.ts';
import type { SourceClaim, SourcedBuild, SourcedDeploy } from '../model/sourceClaim.ts';
import { imageFamily } from './family.ts';
import { type BatchLoader, createBatchLoader, type Reads } from './reads.ts';

/** Most deploys of a build, and builds of a deploy, that the joins look at. */
export const joinLimit = 200;
/** Most deploys that one carries out, directly or through another. */
const upstreamLimit = 5;

/** A deploy that another one carries out, and the build that it names. */
export interface UpstreamDeploy {
  readonly id: string;
  readonly deployId: string;
  readonly buildId: string;
  readonly buildSystem: string | null;
}

/** A deploy with every build that a join may name, or a build with every deploy. */
export interface DeployWithBuilds {
  readonly deploy: SourcedDeploy;
  readonly builds: readonly SourcedBuild[];
  /** The deploys that it carries out and that name a build, by their node ids. */
  readonly upstream: readonly UpstreamDeploy[];
}
export interface BuildWithDeploys {
  readonly build: SourcedBuild;
  readonly deploys: readonly SourcedDeploy[];
}

interface DeployRow {
  readonly id: string;
  readonly buildId: string | null;
  readonly buildSystem: string | null;
  readonly imageKey: string | null;
  readonly upstream: readonly UpstreamDeploy[];
  readonly digests: readonly string[];
  readonly tagDigests: readonly string[];
  readonly pinned: boolean;
  readonly sourceRepository: string | null;
  readonly sourceCommit: string | null;
  readonly sourceRef: string | null;
}
export interface BuildRow {
  readonly id: string;
  readonly buildId: string;
  readonly system: string;
  readonly imageKey: string | null;
  readonly digests: readonly string[];
  readonly ownDigests: readonly string[];
  readonly pushedDigests: readonly string[];
  readonly contradictions: readonly string[] | null;
  readonly sourceRepository: string | null;
  readonly sourceCommit: string | null;
  readonly sourceRef: string | null;
  readonly sourceSubpath: string | null;
  readonly workingTreeHash: string | null;
  readonly sourceDirty: boolean | null;
  readonly reproducibleFromCommit: boolean | null;
}

const hasBuild = `(EXISTS { MATCH (image)<-[:PRODUCED]-() }
    OR EXISTS { MATCH (image)-[:HAS_MANIFEST|HAS_CONFIG*1..2]->(:Image)<-[:PRODUCED]-() }
    OR EXISTS { MATCH (image)<-[:HAS_MANIFEST|HAS_CONFIG*1..2]-(:Image)<-[:PRODUCED]-() })`;

/**
 * The images of a deploy that a build is known for: of those it names, and those that run in what it created. Others,
 * such as a sidecar that came from elsewhere, cannot tie it to a build and do not speak against one.
 */
const digestsOfDeploy = `COLLECT {
  CALL (deploy) {
    MATCH (deploy)-[:DEPLOYS]->(image:Image) RETURN image
    UNION
    MATCH (deploy)-[:CREATED]->(:Workload)<-[:PART_OF]-(:Container)-[:RUNS]->(image:Image) RETURN image
  }
  WITH image WHERE ${hasBuild}
  RETURN image.digest
}`;

const isPinned = `(EXISTS { MATCH (deploy)-[:DEPLOYS]->(:Image) }
  OR EXISTS { MATCH (deploy)-[:CREATED]->(:Workload)<-[:PART_OF]-(:Container)-[:RUNS]->(:Image) })`;

const began = 'coalesce(deploy.startedAt, deploy.createdAt, deploy.firstSeen)';

/** Matches the `image` that the tag of a bound `deploy` pointed to when it began. */
const imageOfTag = `
  MATCH (deploy)-[:DECLARES]->(:ImageReference)-[:OBSERVED_AS]->(observation:TagObservation)-[:POINTED_TO]->(image:Image)
  WHERE observation.firstSeen <= ${began} AND (observation.closedAt IS NULL OR observation.closedAt > ${began})`;

const tagDigestsOfDeploy = `COLLECT {
  ${imageOfTag}
  WITH DISTINCT image WHERE ${hasBuild}
  RETURN image.digest LIMIT ${joinLimit}
}`;

/**
 * Matches `upstream`: the deploys that a bound `deploy` carries out. Its record names one, which may name another; and
 * a pod may be told by its environment of which deployment of agentex it is part.
 */
const upstreamOfDeploy = `
  CALL (deploy) {
    MATCH (upstream:Deploy {deployId: deploy.upstreamDeployId}) USING INDEX upstream:Deploy(deployId)
    RETURN upstream
    UNION
    MATCH (middle:Deploy {deployId: deploy.upstreamDeployId}) USING INDEX middle:Deploy(deployId)
    MATCH (upstream:Deploy {deployId: middle.upstreamDeployId}) USING INDEX upstream:Deploy(deployId)
    RETURN upstream
    UNION
    MATCH (deploy)-[:CREATED]->(:Workload)<-[:CREATED]-(upstream:Deploy {system: 'agentex'})
    RETURN upstream
    UNION
    MATCH (deploy)-[:CREATED]->(:Workload)<-[:CREATED]-(middle:Deploy {system: 'agentex'})
    MATCH (upstream:Deploy {deployId: middle.upstreamDeployId}) USING INDEX upstream:Deploy(deployId)
    RETURN upstream
  }
  WITH upstream WHERE upstream <> deploy AND upstream.buildId IS NOT NULL
  WITH upstream ORDER BY upstream.id LIMIT ${upstreamLimit}`;

/** The digests of a build, with those of the same images: those that it names, or those that a tag it pushed had. */
const digestsOfBuild = (isPushed: boolean): string => `COLLECT {
  MATCH (build)-[made:PRODUCED]->(produced:Image) WHERE ${isPushed ? '' : 'NOT '}made.evidence = 'TAG_AT_TIME'
  ${imageFamily('produced', 'same')}
  RETURN DISTINCT same.digest LIMIT ${joinLimit}
}`;

const sameSystem = (deploy: string): string =>
  `(${deploy}.buildSystem IS NULL OR ${deploy}.buildSystem = build.system)`;
const buildMap = `build {.id, .buildId, .system, .imageKey, .contradictions, .sourceRepository, .sourceCommit, .sourceRef,
  .sourceSubpath, .workingTreeHash, .sourceDirty, .reproducibleFromCommit, digests: ${digestsOfBuild(false)},
  pushedDigests: ${digestsOfBuild(true)},
  ownDigests: [(build)-[made:PRODUCED]->(produced:Image) WHERE made.evidence <> 'TAG_AT_TIME' | produced.digest]}`;
const deployMap = `deploy {.id, .buildId, .buildSystem, .imageKey, .sourceRepository, .sourceCommit, .sourceRef,
  upstream: COLLECT { ${upstreamOfDeploy}
    RETURN upstream {.id, .deployId, .buildId, .buildSystem} },
  digests: ${digestsOfDeploy}, tagDigests: ${tagDigestsOfDeploy}, pinned: ${isPinned}}`;

const buildsOfDeployQuery = `
UNWIND $batch.keys AS key
MATCH (deploy:Deploy {id: key.id}) USING INDEX deploy:Deploy(id)
RETURN key.place AS place, ${deployMap} AS deploy, COLLECT {
  CALL (deploy) {
    MATCH (build:Build {buildId: deploy.buildId}) USING INDEX build:Build(buildId) WHERE ${sameSystem('deploy')}
    RETURN build
    UNION
    ${upstreamOfDeploy}
    MATCH (build:Build {buildId: upstream.buildId}) USING INDEX build:Build(buildId) WHERE ${sameSystem('upstream')}
    RETURN build
    UNION
    MATCH (deploy)-[:DEPLOYS]->(image:Image)
    ${imageFamily('image', 'same')}
    MATCH (same)<-[:PRODUCED]-(build:Build)
    RETURN build
    UNION
    MATCH (deploy)-[:CREATED]->(:Workload)<-[:PART_OF]-(:Container)-[:RUNS]->(image:Image)
    WITH DISTINCT image
    ${imageFamily('image', 'same')}
    MATCH (same)<-[:PRODUCED]-(build:Build)
    RETURN build
    UNION
    ${imageOfTag} AND deploy.buildId IS NULL
    WITH DISTINCT image
    ${imageFamily('image', 'same')}
    MATCH (same)<-[:PRODUCED]-(build:Build)
    RETURN build
    UNION
    MATCH (build:Build {imageKey: deploy.imageKey}) USING INDEX build:Build(imageKey) WHERE deploy.buildId IS NULL
    RETURN build ORDER BY build.createdAt DESC, build.id LIMIT ${joinLimit}
  }
  WITH build ORDER BY build.id LIMIT ${joinLimit}
  RETURN ${buildMap}
} AS builds`;

const deploysOfBuildQuery = `
UNWIND $batch.keys AS key
MATCH (build:Build {id: key.id}) USING INDEX build:Build(id)
RETURN key.place AS place, ${buildMap} AS build, COLLECT {
  CALL (build) {
    MATCH (deploy:Deploy {buildId: build.buildId}) USING INDEX deploy:Deploy(buildId) WHERE ${sameSystem('deploy')}
    RETURN deploy
    UNION
    MATCH (upstream:Deploy {buildId: build.buildId}) USING INDEX upstream:Deploy(buildId) WHERE ${sameSystem('upstream')}
    CALL (upstream) {
      MATCH (deploy:Deploy {upstreamDeployId: upstream.deployId}) USING INDEX deploy:Deploy(upstreamDeployId)
      RETURN deploy
      UNION
      MATCH (middle:Deploy {upstreamDeployId: upstream.deployId}) USING INDEX middle:Deploy(upstreamDeployId)
      MATCH (deploy:Deploy {upstreamDeployId: middle.deployId}) USING INDEX deploy:Deploy(upstreamDeployId)
      RETURN deploy
      UNION
      MATCH (middle:Deploy {upstreamDeployId: upstream.deployId, system: 'agentex'}) USING INDEX middle:Deploy(upstreamDeployId)
      MATCH (middle)-[:CREATED]->(:Workload)<-[:CREATED]-(deploy:Deploy)
      RETURN deploy
    }
    RETURN deploy
    UNION
    MATCH (upstream:Deploy {buildId: build.buildId, system: 'agentex'}) USING INDEX upstream:Deploy(buildId)
    MATCH (upstream)-[:CREATED]->(:Workload)<-[:CREATED]-(deploy:Deploy)
    RETURN deploy
    UNION
    MATCH (build)-[:PRODUCED]->(image:Image)
    ${imageFamily('image', 'same')}
    MATCH (same)<-[:DEPLOYS]-(deploy:Deploy)
    RETURN deploy
    UNION
    MATCH (build)-[:PRODUCED]->(image:Image)
    ${imageFamily('image', 'same')}
    MATCH (same)<-[:RUNS]-(:Container)-[:PART_OF]->(:Workload)<-[:CREATED]-(deploy:Deploy)
    RETURN deploy
    UNION
    MATCH (build)-[:PRODUCED]->(image:Image)
    ${imageFamily('image', 'same')}
    MATCH (same)<-[:POINTED_TO]-(observation:TagObservation)<-[:OBSERVED_AS]-(:ImageReference)<-[:DECLARES]-(deploy:Deploy)
    WHERE deploy.buildId IS NULL
      AND observation.firstSeen <= ${began} AND (observation.closedAt IS NULL OR observation.closedAt > ${began})
    RETURN deploy LIMIT ${joinLimit}
    UNION
    MATCH (deploy:Deploy {imageKey: build.imageKey}) USING INDEX deploy:Deploy(imageKey) WHERE deploy.buildId IS NULL
    RETURN deploy ORDER BY deploy.createdAt DESC, deploy.id LIMIT ${joinLimit}
  }
  WITH deploy ORDER BY deploy.createdAt DESC, deploy.id LIMIT ${joinLimit}
  RETURN ${deployMap}
} AS deploys`;

/** Finds the builds behind deploys, by node id. */
export function createDeployJoinLoader(reads: Reads): BatchLoader<string, DeployWithBuilds | null> {
  return createJoinLoader(
    reads,
    buildsOfDeployQuery,
    (row: { deploy: DeployRow; builds: readonly BuildRow[] }) => ({
      deploy: joinableDeploy(row.deploy),
      builds: row.builds.map(joinableBuild),
      upstream: row.deploy.upstream,
    }),
  );
}

/** Finds the deploys of builds, by node id. */
export function createBuildJoinLoader(reads: Reads): BatchLoader<string, BuildWithDeploys | null> {
  return createJoinLoader(
    reads,
    deploysOfBuildQuery,
    (row: { build: BuildRow; deploys: readonly DeployRow[] }) => ({
      build: joinableBuild(row.build),
      deploys: row.deploys.map(joinableDeploy),
    }),
  );
}

function createJoinLoader<Row, Value>(
  reads: Reads,
  query: string,
  toValue: (row: Row) => Value,
): BatchLoader<string, Value | null> {
  return createBatchLoader(
    async (ids) => {
      const rows = await reads.read<Row & { readonly place: number }>(query, {
        keys: ids.map((id, place) => ({ id, place })),
      });
      const byPlace = new Map(rows.map((row) => [row.place, row]));
      return ids.map((_, place) => {
        const row = byPlace.get(place);
        return row === undefined ? null : toValue(row);
      });
    },
    { maximumKeys: 100, maximumBatches: 2, identify: (id) => id },
  );
}

function joinableDeploy(row: DeployRow): SourcedDeploy {
  const { id, buildId, buildSystem, imageKey, pinned } = row;
  const own = buildId === null ? [] : [{ buildId, buildSystem, through: null }];
  const others = row.upstream.map((upstream) => ({
    buildId: upstream.buildId,
    buildSystem: upstream.buildSystem,
    through: upstream.deployId,
  }));
  return {
    id,
    imageKey,
    pinned,
    declared: [...own, ...others],
    digests: new Set(row.digests),
    tagDigests: new Set(row.tagDigests),
    registered: claimOf(row),
  };
}

function joinableBuild(row: BuildRow): SourcedBuild {
  const { id, buildId, system, imageKey } = row;
  return {
    id,
    buildId,
    system,
    imageKey,
    isStatement: isStatementSystem(system),
    digests: new Set(row.digests),
    ownDigests: new Set(row.ownDigests),
    pushedDigests: new Set(row.pushedDigests),
    conflicts: row.contradictions ?? [],
    source: buildSource(row),
  };
}

/** The source that a build's records name. */
export function buildSource(
  row: Omit<
    BuildRow,
    'id' | 'buildId' | 'system' | 'imageKey' | 'digests' | 'ownDigests' | 'pushedDigests' | 'contradictions'
  >,
): SourceClaim {
  return {
    ...claimOf(row),
    subpath: row.sourceSubpath,
    workingTreeHash: row.workingTreeHash,
    dirty: row.sourceDirty,
    reproducibleFromCommit: row.reproducibleFromCommit,
  };
}

function claimOf(row: Pick<DeployRow, 'sourceRepository' | 'sourceCommit' | 'sourceRef'>): SourceClaim {
  return {
    repository: row.sourceRepository,
    commit: row.sourceCommit,
    ref: row.sourceRef,
    subpath: null,
    workingTreeHash: null,
    dirty: null,
    reproducibleFromCommit: null,
  };
}
