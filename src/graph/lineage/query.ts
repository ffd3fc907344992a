/**
 * The Cypher of lineage: from an image digest, in one query, everything that ran, deployed, named, built or wrote it.
 * Each part answers maps `{node, link, …}`; links are read nearest first and every list has a limit, one more than which
 * is asked for so that a cut can be told.
 */

/** Most entries of each list of an answer. */
export const lineageLimits = {
  family: 50,
  containers: 100,
  deploys: 50,
  references: 50,
  builds: 25,
  commits: 10,
  authors: 5,
  sessions: 20,
  checkpoints: 20,
} as const;

export type LineageList = keyof typeof lineageLimits;

const limit = (list: LineageList): string => `LIMIT ${lineageLimits[list] + 1}`;
const instants = (name: string, properties: readonly string[]): string =>
  properties.map((property) => `${property}: toString(${name}.${property})`).join(', ');

const link = (name: string): string =>
  `${name} {.evidence, .sources, ${instants(name, ['firstSeen', 'lastSeen'])}}`;

const project = {
  image: (name: string) =>
    `${name} {.id, .digest, .kind, .mediaType, .platform, .contradictions, ${instants(name, ['createdAt'])}}`,
  reference: (name: string) => `${name} {.id, .canonical, .registry, .repository, .tag, .digest}`,
  container: (name: string) =>
    `${name} {.id, .cluster, .namespace, .podName, .podUid, .name, .kind, .declaredImage, .imageDigest, .imagePullPolicy, .state, .stateReason, .ready, ${instants(name, ['startedAt', 'finishedAt'])}}`,
  workload: (name: string) => `${name} {.id, .cluster, .namespace, .kind, .name, .uid, .revision}`,
  deploy: (name: string) =>
    `${name} {.id, .system, .instance, .deployId, .buildId, .buildSystem, .environment, .cluster, .namespace, .workload, .revision, .status, .imageDigests, .contradictions, ${instants(name, ['createdAt', 'startedAt', 'finishedAt'])}}`,
  build: (name: string) =>
    `${name} {.id, .system, .instance, .unit, .buildId, .name, .status, .url, .sourceRepository, .sourceCommit, .sourceRef, .workingTreeHash, .sourceDirty, .imageDigests, .contradictions, ${instants(name, ['createdAt', 'startedAt', 'finishedAt'])}}`,
  commit: (name: string) =>
    `${name} {.id, .oid, .title, .authorName, .contradictions, ${instants(name, ['authoredAt', 'committedAt'])}}`,
  repository: (name: string) => `${name} {.id, .remote}`,
  agent: (name: string) => `${name} {.id, .kind, .identity, .name, .modelProvider, .modelName}`,
  session: (name: string) =>
    `${name} {.id, .sessionKey, .agentName, .goal, .status, ${instants(name, ['createdAt', 'closedAt'])}}`,
  checkpoint: (name: string) =>
    `${name} {.id, .checkpointId, .label, .trigger, .sessionKey, ${instants(name, ['createdAt'])}}`,
} as const;

const agentsOfSession = `COLLECT {
  MATCH (session)-[conducted:CONDUCTED_BY]->(agent:Agent)
  RETURN {node: ${project.agent('agent')}, link: ${link('conducted')}} ${limit('authors')}}`;

/** What is known of a `commit`: where it lies, who wrote it, and the sessions and checkpoints behind it. */
const commitOrigin = `{
  repositories: COLLECT {
    MATCH (commit)-[placed:IN_REPOSITORY]->(repository:Repository)
    RETURN {node: ${project.repository('repository')}, link: ${link('placed')}} ${limit('authors')}},
  authors: COLLECT {
    MATCH (commit)-[authored:AUTHORED_BY]->(agent:Agent)
    RETURN {node: ${project.agent('agent')}, link: ${link('authored')}} ${limit('authors')}},
  sessions: COLLECT {
    MATCH (commit)<-[attributed:OF_COMMIT]-(:Attribution)-[:IN_SESSION]->(session:Session)
    WITH session, head(collect(attributed)) AS attributed
    RETURN {node: ${project.session('session')}, link: ${link('attributed')}, agents: ${agentsOfSession}} ${limit('sessions')}},
  checkpoints: COLLECT {
    MATCH (commit)<-[taken:AT_COMMIT]-(checkpoint:Checkpoint)
    RETURN {node: ${project.checkpoint('checkpoint')}, link: ${link('taken')}, sessions: COLLECT {
      MATCH (checkpoint)-[within:IN_SESSION]->(session:Session)
      RETURN {node: ${project.session('session')}, link: ${link('within')}, agents: ${agentsOfSession}}}} ${limit('checkpoints')}}
}`;

/** What a `build` came from, and the pipelines above it. */
const buildOrigin = `{
  commits: COLLECT {
    MATCH (build)-[from:BUILT_FROM]->(commit:Commit)
    RETURN {node: ${project.commit('commit')}, link: ${link('from')}, origin: ${commitOrigin}} ${limit('commits')}},
  parents: COLLECT {
    MATCH (build)-[within:CHILD_OF]->(parent:Build)
    RETURN {node: ${project.build('parent')}, link: ${link('within')}} ${limit('commits')}}
}`;

/** Deploys that name a `build` by its id. */
const deploysByBuildId = `COLLECT {
  MATCH (deploy:Deploy {buildId: build.buildId}) USING INDEX deploy:Deploy(buildId)
  WHERE (deploy.buildSystem IS NULL OR deploy.buildSystem = build.system)
    AND (key.asOf IS NULL OR deploy.createdAt IS NULL OR deploy.createdAt <= key.asOf)
  RETURN {node: ${project.deploy('deploy')}} ORDER BY deploy.createdAt DESC ${limit('deploys')}}`;

/** Builds that a `deploy` names by their id. */
const buildsByBuildId = `COLLECT {
  MATCH (build:Build {buildId: deploy.buildId}) USING INDEX build:Build(buildId)
  WHERE deploy.buildSystem IS NULL OR deploy.buildSystem = build.system
  RETURN {node: ${project.build('build')}, origin: ${buildOrigin}} ${limit('builds')}}`;

const deployWithBuilds = `node: ${project.deploy('deploy')}, builds: ${buildsByBuildId}`;

const workloadChain = `COLLECT {
  MATCH (container)-[part:PART_OF]->(workload:Workload)
  RETURN {node: ${project.workload('workload')}, link: ${link('part')},
    owners: COLLECT {
      MATCH (workload)-[owned:CHILD_OF]->(owner:Workload)
      RETURN {node: ${project.workload('owner')}, link: ${link('owned')}} ${limit('authors')}},
    deploys: COLLECT {
      MATCH (workload)<-[created:CREATED]-(deploy:Deploy)
      RETURN {link: ${link('created')}, ${deployWithBuilds}} ${limit('deploys')}}} ${limit('authors')}}`;

const containersOfImage = `COLLECT {
  MATCH (image)<-[runs:RUNS]-(container:Container)
  WHERE key.asOf IS NULL OR (
    coalesce(runs.startedAt, runs.firstSeen) <= key.asOf AND (runs.finishedAt IS NULL OR runs.finishedAt > key.asOf))
  RETURN {node: ${project.container('container')}, link: ${link('runs')},
    references: COLLECT {
      MATCH (container)-[declares:DECLARES]->(reference:ImageReference)
      RETURN {node: ${project.reference('reference')}, link: ${link('declares')}} ${limit('authors')}},
    workloads: ${workloadChain}}
  ORDER BY runs.finishedAt IS NOT NULL, runs.startedAt DESC, container.id ${limit('containers')}}`;

const deploysOfImage = `COLLECT {
  MATCH (image)<-[deploys:DEPLOYS]-(deploy:Deploy)
  WHERE key.asOf IS NULL OR deploy.createdAt IS NULL OR deploy.createdAt <= key.asOf
  RETURN {link: ${link('deploys')}, ${deployWithBuilds}} ORDER BY deploy.createdAt DESC, deploy.id ${limit('deploys')}}`;

const referencesOfImage = `COLLECT {
  MATCH (image)<-[:POINTED_TO]-(observation:TagObservation)<-[:OBSERVED_AS]-(reference:ImageReference)
  WHERE key.asOf IS NULL AND observation.closedAt IS NULL
     OR observation.firstSeen <= key.asOf AND (observation.closedAt IS NULL OR observation.closedAt > key.asOf)
  RETURN {node: ${project.reference('reference')}, link: {
    evidence: 'TAG_AT_TIME', sources: [observation.source], ${instants('observation', ['firstSeen', 'lastSeen'])}}}
  ORDER BY observation.lastSeen DESC ${limit('references')}}`;

const buildsOfImage = `COLLECT {
  MATCH (image)<-[produced:PRODUCED]-(build:Build)
  RETURN {node: ${project.build('build')}, link: ${link('produced')}, origin: ${buildOrigin}, deploys: ${deploysByBuildId}}
  ORDER BY build.finishedAt DESC, build.id ${limit('builds')}}`;

/**
 * One row an image of the family of each key's digest: the image itself, the indexes above and the manifests and configs
 * below it. `$keys` is a list of `{place, digest, asOf}`.
 */
export const imageLineageQuery = `
UNWIND $keys AS key
MATCH (start:Image {digest: key.digest}) USING INDEX start:Image(digest)
CALL (start) {
  RETURN start AS image, [] AS path
  UNION ALL
  MATCH path = (start)-[:HAS_MANIFEST|HAS_CONFIG*1..2]->(image:Image)
  RETURN image, relationships(path) AS path ${limit('family')}
  UNION ALL
  MATCH path = (image:Image)-[:HAS_MANIFEST|HAS_CONFIG*1..2]->(start)
  RETURN image, relationships(path) AS path ${limit('family')}
}
RETURN key.place AS place, ${project.image('image')} AS node,
  [part IN path | {type: type(part), from: startNode(part).id, to: endNode(part).id, link: ${link('part')}}] AS family,
  ${buildsOfImage} AS builds,
  ${containersOfImage} AS containers,
  ${deploysOfImage} AS deploys,
  ${referencesOfImage} AS references`;

/** One row a build of `$keys` (`{place, id, asOf}`, id of the node): for builds that produced no known image. */
export const buildLineageQuery = `
UNWIND $keys AS key
MATCH (build:Build {id: key.id}) USING INDEX build:Build(id)
RETURN key.place AS place, ${project.build('build')} AS node, ${buildOrigin} AS origin, ${deploysByBuildId} AS deploys`;

/** One row a commit of `$keys` (`{place, id}`): for commits that nothing was built from. */
export const commitLineageQuery = `
UNWIND $keys AS key
MATCH (commit:Commit {id: key.id}) USING INDEX commit:Commit(id)
RETURN key.place AS place, ${project.commit('commit')} AS node, ${commitOrigin} AS origin`;

export const projections = project;
