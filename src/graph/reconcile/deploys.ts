import type { Reads } from '../reads.ts';

/** A deploy as its joins and findings see it, apart from the builds. */
export interface DeployRow {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly createdAt: string | null;
  readonly finishedAt: string | null;
  readonly buildId: string | null;
  readonly environment: string | null;
  readonly cluster: string | null;
  readonly namespace: string | null;
  readonly images: readonly string[];
  readonly isCarriedOut: boolean;
  readonly isWatched: boolean;
  readonly sources: readonly string[];
  /** Nodes of the deploys in other systems that it carries out. */
  readonly upstream: readonly string[];
}

const carriedOut = `EXISTS { MATCH (deploy)-[:CREATED]->(:Workload)<-[:PART_OF]-(:Container)-[:RUNS]->(:Image) }
  OR EXISTS { MATCH (deploy)-[:DEPLOYS]->(:Image)<-[:RUNS]-(:Container) }
  OR EXISTS { MATCH (deploy)-[:DEPLOYS]->(:Image)-[:HAS_MANIFEST|HAS_CONFIG*1..2]->(:Image)<-[:RUNS]-(:Container) }
  OR EXISTS { MATCH (deploy)-[:DEPLOYS]->(:Image)<-[:HAS_MANIFEST|HAS_CONFIG*1..2]-(:Image)<-[:RUNS]-(:Container) }`;

const deploysQuery = `
UNWIND $batch.ids AS id
MATCH (deploy:Deploy {id: id}) USING INDEX deploy:Deploy(id)
RETURN deploy.id AS id, deploy.system + ' deploy ' + deploy.deployId AS title, deploy.status AS status,
  toString(deploy.createdAt) AS createdAt, toString(deploy.finishedAt) AS finishedAt, deploy.buildId AS buildId,
  deploy.environment AS environment, deploy.cluster AS cluster, deploy.namespace AS namespace, deploy.sources AS sources,
  COLLECT { MATCH (deploy)-[:DEPLOYS]->(image:Image) RETURN image.id LIMIT 20 } AS images,
  ${carriedOut} AS isCarriedOut,
  EXISTS { MATCH (container:Container {cluster: deploy.cluster}) USING INDEX container:Container(cluster) } AS isWatched,
  COLLECT {
    MATCH (other:Deploy {deployId: deploy.upstreamDeployId}) USING INDEX other:Deploy(deployId)
    WHERE other <> deploy
    RETURN other.id LIMIT 5
  } AS upstream`;

/** Reads what the joins and findings of deploys rest on. */
export function loadDeploys(reads: Reads, ids: readonly string[]): Promise<readonly DeployRow[]> {
  return reads.read<DeployRow>(deploysQuery, { ids });
}
