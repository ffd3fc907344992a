import type { Reads } from '../reads.ts';
import { neighbours } from '../succession.ts';

/** A tag whose content a GitOps controller applied, and what the tag is now. */
export interface AppliedTag {
  readonly reference: string;
  readonly canonical: string;
  readonly image: string;
  readonly digest: string;
  readonly since: string;
}

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
  /** When another deploy at the same place became ready. */
  readonly supersededAt: string | null;
  readonly sources: readonly string[];
  readonly system: string;
  readonly statusText: string | null;
  /** For Flux: tags that name the content it applied last and point elsewhere now. */
  readonly moved: readonly AppliedTag[];
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
CALL (deploy) {
  ${neighbours('deploy', 'next', 'AFTER')}
  RETURN toString(min(next.finishedAt)) AS supersededAt
}
RETURN deploy.id AS id, supersededAt, deploy.system + ' deploy ' + deploy.deployId AS title, deploy.status AS status,
  toString(deploy.createdAt) AS createdAt, toString(deploy.finishedAt) AS finishedAt, deploy.buildId AS buildId,
  deploy.environment AS environment, deploy.cluster AS cluster, deploy.namespace AS namespace, deploy.sources AS sources,
  COLLECT { MATCH (deploy)-[:DEPLOYS]->(image:Image) RETURN image.id LIMIT 20 } AS images,
  ${carriedOut} AS isCarriedOut,
  deploy.system AS system, deploy.statusText AS statusText,
  COLLECT {
    WITH deploy, left(deploy.deployId, size(deploy.deployId) - size(coalesce(deploy.revision, ''))) AS object
    WHERE deploy.system = 'flux' AND deploy.status = 'READY' AND NOT EXISTS {
      MATCH (later:Deploy) USING INDEX later:Deploy(deployId)
      WHERE later.deployId STARTS WITH object AND later.system = 'flux' AND later.instance = deploy.instance
        AND later.status = 'READY'
        AND coalesce(later.finishedAt, later.lastSeen) > coalesce(deploy.finishedAt, deploy.lastSeen)
    }
    MATCH (deploy)-[:DEPLOYS]->(:Image)<-[:POINTED_TO]-(:TagObservation)<-[:OBSERVED_AS]-(reference:ImageReference)
    WHERE deploy.revision STARTS WITH reference.tag + '@' OR deploy.revision STARTS WITH reference.tag + '/'
    MATCH (reference)-[now:IDENTIFIES]->(image:Image)
    WHERE NOT EXISTS { MATCH (deploy)-[:DEPLOYS]->(image) }
    RETURN DISTINCT {reference: reference.id, canonical: reference.canonical, image: image.id, digest: image.digest,
      since: toString(now.firstSeen)} LIMIT 10
  } AS moved,
  EXISTS { MATCH (:WatchedCluster {name: deploy.cluster}) } AS isWatched,
  COLLECT {
    MATCH (other:Deploy {deployId: deploy.upstreamDeployId}) USING INDEX other:Deploy(deployId)
    WHERE other <> deploy
    RETURN other.id LIMIT 5
  } AS upstream`;

/** Reads what the joins and findings of deploys rest on. */
export function loadDeploys(reads: Reads, ids: readonly string[]): Promise<readonly DeployRow[]> {
  return reads.read<DeployRow>(deploysQuery, { ids });
}
