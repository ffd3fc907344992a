import type { Evidence } from '../../model/evidence.ts';
import { imageFamily, ranAtKeyTime } from '../family.ts';
import type { Reads } from '../reads.ts';
import { toDateTime } from '../values.ts';
import { sessionsBelow } from './tree.ts';
import { workLimit } from './work.ts';

/** A way from a session to a commit that it worked on, a build of it and an image of that; null where it ends before. */
export interface SessionWay {
  readonly oid: string;
  readonly build: string | null;
  readonly digest: string | null;
  /** Node id of a deploy, or of a container that runs the image now. */
  readonly end: string | null;
  readonly kind: 'COMMIT' | 'BUILD' | 'IMAGE' | 'DEPLOY' | 'CONTAINER';
  readonly evidence: readonly Evidence[];
}

/**
 * Where the work of a session went: its commits, the builds of those, the images that they produced, and where these were
 * deployed and run now; each with the evidence of every link on the way.
 *
 * @param below whether the work of the sessions below it counts as well
 */
export function readSessionWays(
  reads: Reads,
  sessionKey: string,
  below: boolean,
): Promise<readonly SessionWay[]> {
  return reads.read<SessionWay>(
    `MATCH (root:Session {sessionKey: $batch.sessionKey}) USING INDEX root:Session(sessionKey)
     CALL (root) {
       ${below ? `${sessionsBelow('root', belowLevels)} RETURN node AS session` : 'RETURN root AS session'}
     }
     MATCH (session)<-[:IN_SESSION]-(record)-[:OF_COMMIT|AT_COMMIT]->(commit:Commit)
     WITH commit, collect(DISTINCT coalesce(record.evidence, 'DECLARED_ID')) AS told
     WITH commit, head([each IN ['ATTESTED', 'DECLARED_ID', 'ASSUMED'] WHERE each IN told]) AS told
     CALL (commit, told) {
       RETURN null AS build, null AS digest, null AS end, 'COMMIT' AS kind, [told] AS evidence
       UNION
       MATCH (commit)<-[from:BUILT_FROM]-(:Build)<-[:CHILD_OF*0..3]-(build:Build)
       RETURN build.id AS build, null AS digest, null AS end, 'BUILD' AS kind, [told, from.evidence] AS evidence
       UNION
       MATCH (commit)<-[from:BUILT_FROM]-(:Build)<-[:CHILD_OF*0..3]-(build:Build)
       MATCH (deploy:Deploy {buildId: build.buildId}) USING INDEX deploy:Deploy(buildId)
       WHERE deploy.buildSystem IS NULL OR deploy.buildSystem = build.system
       RETURN build.id AS build, null AS digest, deploy.id AS end, 'DEPLOY' AS kind,
         [told, from.evidence, 'DECLARED_ID'] AS evidence
       UNION
       MATCH (commit)<-[from:BUILT_FROM]-(:Build)<-[:CHILD_OF*0..3]-(build:Build)-[made:PRODUCED]->(produced:Image)
       ${imageFamily('produced', 'image')}
       WITH told, build, image, [told, from.evidence, made.evidence]
         + CASE WHEN image = produced THEN [] ELSE ['INDEX_CHILD'] END AS evidence
       CALL (build, image, evidence) {
         RETURN null AS end, 'IMAGE' AS kind, evidence AS whole
         UNION
         MATCH (image)<-[deploys:DEPLOYS]-(deploy:Deploy)
         RETURN deploy.id AS end, 'DEPLOY' AS kind, evidence + [deploys.evidence] AS whole
         UNION
         MATCH (image)<-[runs:RUNS]-(:Container)-[:PART_OF]->(:Workload)<-[created:CREATED]-(deploy:Deploy)
         RETURN deploy.id AS end, 'DEPLOY' AS kind, evidence + [runs.evidence, created.evidence] AS whole
         UNION
         WITH {asOf: null} AS key
         MATCH (image)<-[runs:RUNS]-(container:Container) WHERE ${ranAtKeyTime}
         RETURN container.id AS end, 'CONTAINER' AS kind, evidence + [runs.evidence] AS whole
       }
       RETURN build.id AS build, image.digest AS digest, end, kind, whole AS evidence
     }
     RETURN DISTINCT commit.oid AS oid, build, digest, end, kind, evidence
     ORDER BY oid, kind, end, build, digest LIMIT ${workLimit + 1}`,
    { sessionKey },
  );
}

/** Levels of sessions whose work counts with that of the one above. */
const belowLevels = 64;

/** Where containers are looked for; null: anywhere. */
export interface RunningPlace {
  readonly environment: string | null;
  readonly cluster: string | null;
  readonly namespace: string | null;
  readonly asOf: string | null;
}

/** Most containers that one question looks at. */
export const containerLimit = 5_000;

/** Containers that run an image somewhere, with its digest, in the order of ids. */
export function readRunning(
  reads: Reads,
  place: RunningPlace,
): Promise<readonly { readonly container: string; readonly digest: string }[]> {
  return reads.read(
    `WITH $batch.key AS key
     ${startOf(place)}
     WITH DISTINCT key, container
     WHERE (key.cluster IS NULL OR container.cluster = key.cluster)
       AND (key.namespace IS NULL OR container.namespace = key.namespace)
     MATCH (container)-[runs:RUNS]->(image:Image) WHERE ${ranAtKeyTime}
     RETURN container.id AS container, image.digest AS digest ORDER BY container, digest LIMIT ${containerLimit + 1}`,
    { key: { ...place, asOf: place.asOf === null ? null : toDateTime(place.asOf) } },
  );
}

/** A container is in an environment when a deploy there made its workload, or brought its image to its namespace. */
function startOf({ environment, cluster }: RunningPlace): string {
  if (environment !== null)
    return `CALL (key) {
       MATCH (deploy:Deploy) USING INDEX deploy:Deploy(environment) WHERE deploy.environment = key.environment
       MATCH (deploy)-[:CREATED]->(:Workload)<-[:CHILD_OF*0..1]-(:Workload)<-[:PART_OF]-(container:Container)
       RETURN container
       UNION
       MATCH (deploy:Deploy) USING INDEX deploy:Deploy(environment) WHERE deploy.environment = key.environment
       MATCH (deploy)-[:DEPLOYS]->(:Image)-[:HAS_MANIFEST|HAS_CONFIG*0..2]->(:Image)<-[:RUNS]-(container:Container)
       WHERE container.cluster = deploy.cluster AND container.namespace = deploy.namespace
       RETURN container
     }`;
  if (cluster !== null)
    return 'MATCH (container:Container) USING INDEX container:Container(cluster) WHERE container.cluster = key.cluster';
  return 'MATCH (container:Container)';
}
