/**
 * The Cypher of lineage: from an image digest, in one query, everything that ran, deployed, named, built or wrote it.
 * Each part answers maps `{node, link, …}`; links are read nearest first and every list has a limit, one more than which
 * is asked for so that a cut can be told.
 */

import { ranThen } from '../family.ts';

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

/** A short list: its entries are few by nature, so it is cut after it is made. */
const few = (pattern: string, entry: string): string =>
  `[${pattern} | ${entry}][0..${lineageLimits.authors + 1}]`;

/** What is known of the links of a record stands on the record. A checkpoint is what its source declares. */
const linkOfCheckpoint = `checkpoint {evidence: 'DECLARED_ID', .sources, ${instants('checkpoint', ['firstSeen', 'lastSeen'])}}`;

const sessionBy = (linkOfRecord: string): string =>
  `{node: ${project.session('session')}, link: ${linkOfRecord}, agents: ${few(
    '(session)-[conducted:CONDUCTED_BY]->(agent:Agent)',
    `{node: ${project.agent('agent')}, link: ${link('conducted')}}`,
  )}}`;

/** Binds `sessions` and `checkpoints` of a bound `commit`. A session may have many attributions of one commit. */
const sessionsOfCommit = `
CALL (commit) {
  MATCH (commit)<-[:OF_COMMIT]-(attribution:Attribution)-[:IN_SESSION]->(session:Session)
  WITH session, head(collect(attribution)) AS attribution ${limit('sessions')}
  RETURN collect(${sessionBy(link('attribution'))}) AS sessions
}
CALL (commit) {
  MATCH (commit)<-[:AT_COMMIT]-(checkpoint:Checkpoint)
  WITH checkpoint ORDER BY checkpoint.createdAt DESC ${limit('checkpoints')}
  RETURN collect({node: ${project.checkpoint('checkpoint')}, link: ${linkOfCheckpoint},
    sessions: ${few('(checkpoint)-[:IN_SESSION]->(session:Session)', sessionBy(linkOfCheckpoint))}}) AS checkpoints
}`;

const commitOrigin = `{
  repositories: ${few(
    '(commit)-[placed:IN_REPOSITORY]->(repository:Repository)',
    `{node: ${project.repository('repository')}, link: ${link('placed')}}`,
  )},
  authors: ${few(
    '(commit)-[authored:AUTHORED_BY]->(agent:Agent)',
    `{node: ${project.agent('agent')}, link: ${link('authored')}}`,
  )},
  sessions: sessions,
  checkpoints: checkpoints}`;

/** Binds `commits` of a bound `build`: what each is, who wrote it, and the sessions and checkpoints behind it. */
const commitsOfBuild = `
CALL (build) {
  MATCH (build)-[from:BUILT_FROM]->(commit:Commit)
  WITH commit, from ${limit('commits')}
  ${sessionsOfCommit}
  RETURN collect({node: ${project.commit('commit')}, link: ${link('from')}, origin: ${commitOrigin}}) AS commits
}`;

const buildOrigin = `{commits: commits, parents: ${few(
  '(build)-[above:CHILD_OF]->(parent:Build)',
  `{node: ${project.build('parent')}, link: ${link('above')}}`,
)}}`;

const sameSystem = 'deploy.buildSystem IS NULL OR deploy.buildSystem = build.system';
const deployedByThen = 'key.asOf IS NULL OR deploy.createdAt IS NULL OR deploy.createdAt <= key.asOf';

/** Binds `made`: the builds that produced a bound `image`. */
const buildsOfImage = `
CALL (image) {
  MATCH (image)<-[produced:PRODUCED]-(build:Build)
  WITH build, produced ORDER BY build.finishedAt DESC, build.id ${limit('builds')}
  RETURN collect({build: build, link: ${link('produced')}}) AS made
}`;

/** Binds `containers` that run or ran a bound `image`, with what they declare and the workloads they are part of. */
const containersOfImage = `
CALL (key, image) {
  MATCH (image)<-[runs:RUNS]-(container:Container) WHERE key.asOf IS NULL OR ${ranThen}
  WITH container, runs ORDER BY runs.finishedAt IS NOT NULL, runs.startedAt DESC, container.id ${limit('containers')}
  RETURN collect({node: ${project.container('container')}, link: ${link('runs')},
    references: ${few(
      '(container)-[declares:DECLARES]->(reference:ImageReference)',
      `{node: ${project.reference('reference')}, link: ${link('declares')}}`,
    )},
    workloads: ${few(
      '(container)-[part:PART_OF]->(workload:Workload)',
      `{node: ${project.workload('workload')}, link: ${link('part')}, owners: ${few(
        '(workload)-[owned:CHILD_OF]->(owner:Workload)',
        `{node: ${project.workload('owner')}, link: ${link('owned')}}`,
      )}}`,
    )}}) AS containers
}`;

/**
 * Binds `deploys` of a bound `image`: those that name its digest, that created the workloads it runs in, or that name a
 * build that `made` it; each with the ties that are stored. Who names which build, the records themselves tell.
 */
const deploysOfImage = `
CALL (key, image, made) {
  CALL (image, made) {
    MATCH (image)<-[tie:DEPLOYS]-(deploy:Deploy)
    RETURN deploy, {type: 'DEPLOYS', to: image.id, link: ${link('tie')}} AS tie
    UNION ALL
    MATCH (image)<-[:RUNS]-(:Container)-[:PART_OF]->(workload:Workload)
    WITH DISTINCT workload
    MATCH (workload)<-[tie:CREATED]-(deploy:Deploy)
    RETURN deploy, {type: 'CREATED', to: workload.id, link: ${link('tie')}} AS tie
    UNION ALL
    UNWIND made AS each
    WITH each.build AS build
    MATCH (deploy:Deploy {buildId: build.buildId}) USING INDEX deploy:Deploy(buildId) WHERE ${sameSystem}
    RETURN deploy, null AS tie
  }
  WITH key, deploy, tie WHERE ${deployedByThen}
  WITH deploy, collect(tie) AS ties ORDER BY deploy.createdAt DESC, deploy.id ${limit('deploys')}
  RETURN collect({deploy: deploy, node: ${project.deploy('deploy')}, ties: ties}) AS deploys
}`;

/** Binds `builds`: those that made a bound image and those that its deploys name, with what they came from. */
const buildsBehind = `
CALL (made, deploys) {
  CALL (made, deploys) {
    UNWIND made AS each
    RETURN each.build AS build
    UNION
    UNWIND deploys AS each
    WITH each.deploy AS deploy
    MATCH (build:Build {buildId: deploy.buildId}) USING INDEX build:Build(buildId) WHERE ${sameSystem}
    RETURN build
  }
  WITH build ${limit('builds')}
  ${commitsOfBuild}
  RETURN collect({node: ${project.build('build')}, origin: ${buildOrigin}}) AS builds
}`;

/** Binds `references`: tags that pointed to a bound `image` then, or point to it now. */
const referencesOfImage = `
CALL (key, image) {
  MATCH (image)<-[:POINTED_TO]-(observation:TagObservation)<-[:OBSERVED_AS]-(reference:ImageReference)
  WHERE key.asOf IS NULL AND observation.closedAt IS NULL
     OR observation.firstSeen <= key.asOf AND (observation.closedAt IS NULL OR observation.closedAt > key.asOf)
  WITH reference, observation ORDER BY observation.lastSeen DESC, reference.canonical ${limit('references')}
  RETURN collect({node: ${project.reference('reference')}, link: {evidence: 'TAG_AT_TIME',
    sources: [observation.source], ${instants('observation', ['firstSeen', 'lastSeen'])}}}) AS references
}`;

/**
 * One row an image of the family of each key's digest: the image itself, the indexes above and the manifests and configs
 * below it. `$batch.keys` is a list of `{place, digest, asOf}`. Each thing is described in one place of the query: planning
 * it costs a cold server seconds, and more with each repetition.
 */
export const imageLineageQuery = `
UNWIND $batch.keys AS key
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
${buildsOfImage}
${deploysOfImage}
${buildsBehind}
${containersOfImage}
${referencesOfImage}
RETURN key.place AS place, ${project.image('image')} AS node, builds, containers, references,
  [each IN made | {id: each.build.id, link: each.link}] AS made,
  [each IN deploys | {node: each.node, ties: each.ties}] AS deploys,
  [part IN path | {type: type(part), from: startNode(part).id, to: endNode(part).id, link: ${link('part')}}] AS family`;

/** One row a build of `$batch.keys` (`{place, id, asOf}`, id of the node): for builds that produced no known image. */
export const buildLineageQuery = `
UNWIND $batch.keys AS key
MATCH (build:Build {id: key.id}) USING INDEX build:Build(id)
${commitsOfBuild}
CALL (key, build) {
  MATCH (deploy:Deploy {buildId: build.buildId}) USING INDEX deploy:Deploy(buildId)
  WHERE (${sameSystem}) AND (${deployedByThen})
  WITH deploy ORDER BY deploy.createdAt DESC, deploy.id ${limit('deploys')}
  RETURN collect({node: ${project.deploy('deploy')}, ties: []}) AS deploys
}
RETURN key.place AS place, ${project.build('build')} AS node, ${buildOrigin} AS origin, deploys`;

/** One row a deploy of `$batch.keys` (`{place, id, asOf}`, id of the node), by itself, if it was there then. */
export const deployLineageQuery = `
UNWIND $batch.keys AS key
MATCH (deploy:Deploy {id: key.id}) USING INDEX deploy:Deploy(id)
WHERE ${deployedByThen}
RETURN key.place AS place, ${project.deploy('deploy')} AS node`;

/** One row a commit of `$batch.keys` (`{place, id}`): for commits that nothing was built from. */
export const commitLineageQuery = `
UNWIND $batch.keys AS key
MATCH (commit:Commit {id: key.id}) USING INDEX commit:Commit(id)
${sessionsOfCommit}
RETURN key.place AS place, ${project.commit('commit')} AS node, ${commitOrigin} AS origin`;

export const projections = project;
