import type { JoinableBuild, JoinableDeploy } from '../model/deployBuild.ts';
import { imageFamily } from './family.ts';
import { type BatchLoader, createBatchLoader, type Reads } from './reads.ts';

/** Most deploys of a build, and builds of a deploy, that the joins look at. */
export const joinLimit = 200;

/** A deploy with every build that a join may name, or a build with every deploy. */
export interface DeployWithBuilds {
  readonly deploy: JoinableDeploy;
  readonly builds: readonly JoinableBuild[];
}
export interface BuildWithDeploys {
  readonly build: JoinableBuild;
  readonly deploys: readonly JoinableDeploy[];
}

interface DeployRow {
  readonly id: string;
  readonly buildId: string | null;
  readonly buildSystem: string | null;
  readonly digests: readonly string[];
}
interface BuildRow {
  readonly id: string;
  readonly buildId: string;
  readonly system: string;
  readonly digests: readonly string[];
  readonly ownDigests: readonly string[];
  readonly pushedDigests: readonly string[];
}

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
  WITH image WHERE EXISTS { MATCH (image)<-[:PRODUCED]-() }
    OR EXISTS { MATCH (image)-[:HAS_MANIFEST|HAS_CONFIG*1..2]->(:Image)<-[:PRODUCED]-() }
    OR EXISTS { MATCH (image)<-[:HAS_MANIFEST|HAS_CONFIG*1..2]-(:Image)<-[:PRODUCED]-() }
  RETURN image.digest
}`;

/** The digests of a build, with those of the same images: those that it names, or those that a tag it pushed had. */
const digestsOfBuild = (isPushed: boolean): string => `COLLECT {
  MATCH (build)-[made:PRODUCED]->(produced:Image) WHERE ${isPushed ? '' : 'NOT '}made.evidence = 'TAG_AT_TIME'
  ${imageFamily('produced', 'same')}
  RETURN DISTINCT same.digest LIMIT ${joinLimit}
}`;

const sameSystem = 'deploy.buildSystem IS NULL OR deploy.buildSystem = build.system';
const buildMap = `build {.id, .buildId, .system, digests: ${digestsOfBuild(false)}, pushedDigests: ${digestsOfBuild(true)},
  ownDigests: [(build)-[made:PRODUCED]->(produced:Image) WHERE made.evidence <> 'TAG_AT_TIME' | produced.digest]}`;
const deployMap = `deploy {.id, .buildId, .buildSystem, digests: ${digestsOfDeploy}}`;

const buildsOfDeployQuery = `
UNWIND $batch.keys AS key
MATCH (deploy:Deploy {id: key.id}) USING INDEX deploy:Deploy(id)
RETURN key.place AS place, ${deployMap} AS deploy, COLLECT {
  CALL (deploy) {
    MATCH (build:Build {buildId: deploy.buildId}) USING INDEX build:Build(buildId) WHERE ${sameSystem}
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
  }
  WITH build ORDER BY build.id LIMIT ${joinLimit}
  RETURN ${buildMap}
} AS builds`;

const deploysOfBuildQuery = `
UNWIND $batch.keys AS key
MATCH (build:Build {id: key.id}) USING INDEX build:Build(id)
RETURN key.place AS place, ${buildMap} AS build, COLLECT {
  CALL (build) {
    MATCH (deploy:Deploy {buildId: build.buildId}) USING INDEX deploy:Deploy(buildId) WHERE ${sameSystem}
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

const joinableDeploy = (row: DeployRow): JoinableDeploy => ({ ...row, digests: new Set(row.digests) });
const joinableBuild = (row: BuildRow): JoinableBuild => ({
  ...row,
  digests: new Set(row.digests),
  ownDigests: new Set(row.ownDigests),
  pushedDigests: new Set(row.pushedDigests),
});
