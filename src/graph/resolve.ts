import type { Evidence } from '../model/evidence.ts';
import type { LineageKind } from '../model/lineage.ts';
import type { RefForms } from '../model/ref.ts';
import { ranLast } from './family.ts';
import { projections } from './lineage/query.ts';
import { type BatchLoader, createBatchLoader, type Reads } from './reads.ts';
import { toDateTime } from './values.ts';

/** What a `ref` was taken for. */
export type RefKind = 'TAG' | 'DIGEST' | 'CONTAINER' | 'WORKLOAD' | 'DEPLOY' | 'BUILD' | 'COMMIT' | 'SESSION';

/** A thing in the graph that a `ref` names, and where its lineage is read from. */
export interface ResolvedNode {
  readonly kind: LineageKind;
  readonly node: Readonly<Record<string, unknown>> & { readonly id: string };
  /** Digests of images that it names, runs, deploys or produced. */
  readonly digests: readonly string[];
  /** Node ids of builds behind it. */
  readonly builds: readonly string[];
  /** Node ids of commits behind it. */
  readonly commits: readonly string[];
}

/** Everything that a `ref` names, by the way it was taken. */
export type ResolvedRef = Readonly<Record<RefKind, readonly ResolvedNode[]>>;

export interface ResolveKey {
  readonly forms: RefForms;
  readonly asOf: string | null;
}

/** Most things that one `ref` may name. */
export const resolveLimit = 25;
const relatedLimit = 50;

const digestsOfContainer = `COLLECT {
  MATCH (container)-[runs:RUNS]->(image:Image) WHERE ${ranLast} RETURN image.digest LIMIT ${relatedLimit}}`;

const found = (kind: LineageKind, node: string, lists: string): string =>
  `RETURN {kind: '${kind}', node: ${node}, ${lists}} LIMIT ${resolveLimit}`;

const inNamespace = (name: string): string => `(key.namespace IS NULL OR ${name}.namespace = key.namespace)`;

/** Finds a label's nodes by an indexed property, or by node id, without falling back to a scan. */
const byPropertyOrId = (label: string, name: string, property: string, value: string): string => `
  CALL (key) {
    MATCH (${name}:${label} {${property}: ${value}}) USING INDEX ${name}:${label}(${property})
    RETURN ${name}
    UNION
    MATCH (${name}:${label} {id: key.nodeId}) USING INDEX ${name}:${label}(id)
    RETURN ${name}
  }`;

const resolveQuery = `
UNWIND $batch.keys AS key
RETURN key.place AS place,
COLLECT {
  CALL (key) {
    MATCH (reference:ImageReference {canonical: key.canonical}) USING INDEX reference:ImageReference(canonical)
    RETURN reference
    UNION
    MATCH (reference:ImageReference {id: key.nodeId}) USING INDEX reference:ImageReference(id)
    RETURN reference
  }
  ${found(
    'IMAGE_REFERENCE',
    projections.reference('reference'),
    `digests: COLLECT {
      MATCH (reference)<-[:DECLARES]-(container:Container)-[runs:RUNS]->(image:Image) WHERE ${ranLast}
      RETURN DISTINCT image.digest LIMIT ${relatedLimit}},
    builds: [], commits: []`,
  )}
} AS TAG,
COLLECT {
  CALL (key) {
    MATCH (image:Image {digest: key.digest}) USING INDEX image:Image(digest)
    RETURN image
    UNION
    MATCH (image:Image) USING INDEX image:Image(digest) WHERE image.digest STARTS WITH key.digestPrefix
    RETURN image LIMIT ${resolveLimit}
    UNION
    MATCH (image:Image {id: key.nodeId}) USING INDEX image:Image(id)
    RETURN image
  }
  ${found('IMAGE', projections.image('image'), 'digests: [image.digest], builds: [], commits: []')}
} AS DIGEST,
COLLECT {
  CALL (key) {
    MATCH (container:Container {podName: key.name}) USING INDEX container:Container(podName)
    WHERE ${inNamespace('container')}
    RETURN container
    UNION
    MATCH (container:Container {podUid: key.nodeId}) USING INDEX container:Container(podUid)
    RETURN container
    UNION
    MATCH (container:Container {id: key.nodeId}) USING INDEX container:Container(id)
    RETURN container
  }
  ${found('CONTAINER', projections.container('container'), `digests: ${digestsOfContainer}, builds: [], commits: []`)}
} AS CONTAINER,
COLLECT {
  CALL (key) {
    MATCH (workload:Workload {name: key.name}) USING INDEX workload:Workload(name)
    WHERE ${inNamespace('workload')}
    RETURN workload
    UNION
    MATCH (workload:Workload {uid: key.nodeId}) USING INDEX workload:Workload(uid)
    RETURN workload
    UNION
    MATCH (workload:Workload {id: key.nodeId}) USING INDEX workload:Workload(id)
    RETURN workload
  }
  ${found(
    'WORKLOAD',
    projections.workload('workload'),
    `digests: COLLECT {
      MATCH (workload)<-[:CHILD_OF*0..1]-(:Workload)<-[:PART_OF]-(container:Container)-[runs:RUNS]->(image:Image)
      WHERE ${ranLast}
      RETURN DISTINCT image.digest LIMIT ${relatedLimit}},
    builds: [], commits: []`,
  )}
} AS WORKLOAD,
COLLECT {
  ${byPropertyOrId('Deploy', 'deploy', 'deployId', 'key.text')}
  ${found(
    'DEPLOY',
    projections.deploy('deploy'),
    `digests: COLLECT {
      MATCH (deploy)-[:DEPLOYS]->(image:Image) RETURN image.digest LIMIT ${relatedLimit}
      UNION
      MATCH (deploy)-[:CREATED]->(:Workload)<-[:PART_OF]-(container:Container)-[:RUNS]->(image:Image)
      RETURN image.digest LIMIT ${relatedLimit}},
    builds: COLLECT {
      MATCH (build:Build {buildId: deploy.buildId}) USING INDEX build:Build(buildId)
      WHERE deploy.buildSystem IS NULL OR deploy.buildSystem = build.system
      RETURN build.id LIMIT ${relatedLimit}},
    commits: []`,
  )}
} AS DEPLOY,
COLLECT {
  ${byPropertyOrId('Build', 'build', 'buildId', 'key.text')}
  ${found(
    'BUILD',
    projections.build('build'),
    `digests: COLLECT { MATCH (build)-[:PRODUCED]->(image:Image) RETURN image.digest LIMIT ${relatedLimit}},
    builds: [build.id], commits: []`,
  )}
} AS BUILD,
COLLECT {
  CALL (key) {
    MATCH (commit:Commit) USING INDEX commit:Commit(oid) WHERE commit.oid STARTS WITH key.commitPrefix
    RETURN commit LIMIT ${resolveLimit}
    UNION
    MATCH (commit:Commit {id: key.nodeId}) USING INDEX commit:Commit(id)
    RETURN commit
  }
  ${found(
    'COMMIT',
    projections.commit('commit'),
    `digests: COLLECT {
      MATCH (commit)<-[:BUILT_FROM]-(:Build)-[:PRODUCED]->(image:Image) RETURN DISTINCT image.digest LIMIT ${relatedLimit}},
    builds: COLLECT { MATCH (commit)<-[:BUILT_FROM]-(build:Build) RETURN build.id LIMIT ${relatedLimit}},
    commits: [commit.id]`,
  )}
} AS COMMIT,
COLLECT {
  ${byPropertyOrId('Session', 'session', 'sessionKey', 'key.text')}
  ${found(
    'SESSION',
    projections.session('session'),
    `digests: COLLECT {
      MATCH (session)<-[:IN_SESSION]-()-[:OF_COMMIT|AT_COMMIT]->(:Commit)<-[:BUILT_FROM]-(:Build)-[:PRODUCED]->(image:Image)
      RETURN DISTINCT image.digest LIMIT ${relatedLimit}},
    builds: COLLECT {
      MATCH (session)<-[:IN_SESSION]-()-[:OF_COMMIT|AT_COMMIT]->(:Commit)<-[:BUILT_FROM]-(build:Build)
      RETURN DISTINCT build.id LIMIT ${relatedLimit}},
    commits: COLLECT {
      MATCH (session)<-[:IN_SESSION]-()-[:OF_COMMIT|AT_COMMIT]->(commit:Commit)
      RETURN DISTINCT commit.id LIMIT ${relatedLimit}}`,
  )}
} AS SESSION`;

/** Order in which meanings are tried: what the text says by its form first, then by how likely it is meant. */
export const refPrecedence: readonly RefKind[] = [
  'DIGEST',
  'TAG',
  'CONTAINER',
  'WORKLOAD',
  'DEPLOY',
  'BUILD',
  'COMMIT',
  'SESSION',
];

/** Finds everything that refs name, many refs a query. */
export function createRefLoader(reads: Reads): BatchLoader<ResolveKey, ResolvedRef> {
  return createBatchLoader(
    async (keys) => {
      const rows = await reads.read<ResolvedRef & { readonly place: number }>(resolveQuery, {
        keys: keys.map(({ forms, asOf }, place) => ({
          place,
          text: forms.text,
          canonical: forms.reference?.canonical ?? null,
          digest: forms.digest,
          digestPrefix: forms.digestPrefix,
          name: forms.name,
          namespace: forms.namespace,
          commitPrefix: forms.commitPrefix,
          nodeId: forms.nodeId,
          asOf: asOf === null ? null : toDateTime(asOf),
        })),
      });
      const byPlace = new Map(rows.map((row) => [row.place, row]));
      return keys.map((_, place) => byPlace.get(place) ?? nothing);
    },
    {
      maximumKeys: 50,
      maximumBatches: 2,
      identify: ({ forms, asOf }) => `${forms.text} ${asOf ?? ''}`,
    },
  );
}

const nothing: ResolvedRef = {
  TAG: [],
  DIGEST: [],
  CONTAINER: [],
  WORKLOAD: [],
  DEPLOY: [],
  BUILD: [],
  COMMIT: [],
  SESSION: [],
};

/** Evidence of the way from a thing to the digests that it names. */
export const resolvedEvidence: Readonly<Record<RefKind, Evidence>> = {
  TAG: 'TAG_AT_TIME',
  DIGEST: 'DIGEST_EQUAL',
  CONTAINER: 'DIGEST_EQUAL',
  WORKLOAD: 'DIGEST_EQUAL',
  DEPLOY: 'DECLARED_ID',
  BUILD: 'DIGEST_EQUAL',
  COMMIT: 'DECLARED_ID',
  SESSION: 'DECLARED_ID',
};
