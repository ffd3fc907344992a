import { derivedNodeShapes } from './derivedShape.ts';
import { provEdgeShapes, provNodeShapes } from './provShape.ts';
import { attributionExtension, origin, sessionEdgeShapes, sessionNodeShapes } from './sessionShape.ts';
import { boolean, fixed, instant, integer, json, key, link, seen, text, union } from './shapeRules.ts';
import { trustEdgeShapes, trustNodeShapes } from './trustShape.ts';

/**
 * The shape of every node and edge: which properties it has and how two claims about the same property become one.
 * The rules form a join: applied in any order, any number of times, they give the same state.
 */

/** How a property is stored. `instant` is a UTC time text here and a Neo4j DateTime in the graph; `json` is JSON text. */
export type PropertyType = 'text' | 'texts' | 'instant' | 'integer' | 'boolean' | 'json';

export type Value = string | bigint | boolean | readonly string[] | null;

export type Property =
  /** Part of the natural key: equal in all claims. */
  | { readonly type: PropertyType; readonly rule: 'key' }
  /** State: the claim with the latest source time wins; equal times are decided by rank, then by value. */
  | {
      readonly type: PropertyType;
      readonly rule: 'latest';
      readonly rank?: readonly string[];
      readonly initial?: Value;
    }
  /** Ought never to change: as `latest`, and every value of a disagreement is kept in `contradictions`. */
  | { readonly type: PropertyType; readonly rule: 'fixed' }
  /** The greatest rank wins, whatever the time. */
  | {
      readonly type: 'text';
      readonly rule: 'strongest';
      readonly rank: readonly string[];
      readonly initial?: Value;
    }
  | { readonly type: 'instant'; readonly rule: 'earliest' | 'furthest' }
  | { readonly type: 'texts'; readonly rule: 'union' };

export type Shape = Readonly<Record<string, Property>>;

/** By what a deploy and a build are joined where nothing stronger is known; see `src/model/imageKey.ts`. */
const imageKey = { imageKey: text } as const;

/** States of a run, least final first: at equal times a final state beats a passing one. */
const runStates = ['UNKNOWN', 'QUEUED', 'PENDING', 'RUNNING'] as const;

const status = (final: readonly string[]) =>
  ({ type: 'text', rule: 'latest', rank: [...runStates, ...final], initial: 'UNKNOWN' }) as const;

export const nodeShapes = {
  ImageReference: {
    canonical: key,
    registry: key,
    repository: key,
    tag: key,
    digest: key,
    declared: union,
    ...seen,
  },
  Image: {
    digest: key,
    kind: {
      type: 'text',
      rule: 'strongest',
      rank: ['UNKNOWN', 'LAYER', 'CONFIG', 'MANIFEST', 'INDEX'],
      initial: 'UNKNOWN',
    },
    mediaType: fixed,
    size: { type: 'integer', rule: 'fixed' },
    platform: fixed,
    createdAt: instant,
    labels: json,
    layers: { type: 'texts', rule: 'latest' },
    revisionClaim: text,
    sourceClaim: text,
    contradictions: union,
    ...seen,
  },
  TagObservation: {
    reference: key,
    digest: text,
    firstSeen: instant,
    lastSeen: instant,
    closedAt: instant,
    sightings: { type: 'texts', rule: 'latest' },
    sightingCount: integer,
    source: key,
  },
  Build: {
    system: key,
    instance: key,
    unit: key,
    buildId: key,
    name: text,
    status: status(['SKIPPED', 'DELETED', 'TIMED_OUT', 'CANCELLED', 'FAILED', 'SUCCEEDED']),
    statusText: text,
    createdAt: instant,
    startedAt: instant,
    finishedAt: instant,
    url: text,
    trigger: text,
    actor: text,
    sourceRepository: fixed,
    sourceCommit: fixed,
    sourceRef: text,
    sourceSubpath: fixed,
    workingTreeHash: fixed,
    sourceDirty: { type: 'boolean', rule: 'fixed' },
    imageName: text,
    imageTag: text,
    imageUrl: text,
    platform: text,
    imageDigests: union,
    ...imageKey,
    accountId: text,
    agentId: text,
    agentName: text,
    providerBuildId: text,
    buildArguments: json,
    dockerfile: text,
    contextDigest: text,
    contextTreeHash: text,
    baseImages: union,
    capture: json,
    reproducibleFromCommit: { type: 'boolean', rule: 'fixed' },
    contradictions: union,
    ...seen,
  },
  Repository: { remote: key, ...seen },
  Commit: {
    oid: key,
    algorithm: key,
    title: fixed,
    authorName: text,
    authorEmail: text,
    authoredAt: instant,
    committedAt: instant,
    url: text,
    contradictions: union,
    ...seen,
  },
  Deploy: {
    system: key,
    instance: key,
    deployId: key,
    buildId: fixed,
    buildSystem: text,
    environment: text,
    cluster: text,
    namespace: text,
    workload: text,
    revision: text,
    status: status(['REMOVED', 'CANCELLED', 'FAILED', 'READY']),
    statusText: text,
    createdAt: instant,
    startedAt: instant,
    finishedAt: instant,
    expiresAt: instant,
    previewLabel: text,
    imageName: text,
    imageTag: text,
    imageDigests: union,
    rollbackOf: text,
    upstreamDeployId: text,
    actor: text,
    url: text,
    ...imageKey,
    accountId: text,
    agentId: text,
    agentName: text,
    events: json,
    promotedAt: instant,
    manifestDigest: text,
    environmentConfigDigest: text,
    sourceRepository: fixed,
    sourceCommit: fixed,
    sourceRef: text,
    contradictions: union,
    ...seen,
  },
  Workload: {
    cluster: key,
    uid: key,
    kind: text,
    namespace: text,
    name: text,
    revision: text,
    replicas: integer,
    createdAt: instant,
    ...seen,
  },
  Container: {
    cluster: key,
    podUid: key,
    name: key,
    podName: text,
    namespace: text,
    kind: text,
    declaredImage: text,
    imageId: text,
    imageDigest: text,
    imagePullPolicy: text,
    state: text,
    stateReason: text,
    ready: boolean,
    restartCount: integer,
    startedAt: instant,
    finishedAt: instant,
    nodeName: text,
    ...seen,
  },
  Agent: {
    kind: key,
    identity: key,
    name: text,
    identities: union,
    contact: text,
    role: text,
    modelProvider: text,
    modelName: text,
    version: text,
    sourceUrl: text,
    ...seen,
  },
  Session: {
    sessionKey: key,
    parentKey: text,
    agentName: text,
    goal: text,
    runId: text,
    workspaceId: text,
    depth: integer,
    status: {
      type: 'text',
      rule: 'latest',
      rank: ['ACTIVE', 'DISCARDED', 'MERGED', 'COMPLETED'],
      initial: 'ACTIVE',
    },
    createdAt: instant,
    closedAt: instant,
    ...origin,
    ...seen,
  },
  Checkpoint: {
    checkpointId: key,
    sessionKey: text,
    runId: text,
    label: text,
    trigger: text,
    journalSeq: integer,
    gitRef: text,
    inputTokens: integer,
    outputTokens: integer,
    totalTokens: integer,
    metadata: json,
    createdAt: instant,
    ...origin,
    ...seen,
  },
  Attribution: {
    attributionId: key,
    sessionKey: text,
    runId: text,
    workspaceId: text,
    authorType: text,
    authorId: text,
    filePath: text,
    commitHash: text,
    stepId: text,
    operation: text,
    inputTokens: integer,
    outputTokens: integer,
    totalTokens: integer,
    linesAdded: integer,
    linesRemoved: integer,
    createdAt: instant,
    ...attributionExtension,
    ...origin,
    ...seen,
  },
  TrackerReference: { uuid: key, ...seen },
  Source: {
    name: key,
    kind: text,
    firstSeen: { type: 'instant', rule: 'earliest' },
    lastSeen: { type: 'instant', rule: 'furthest' },
  },
  Rejection: {
    documentDigest: key,
    path: key,
    code: key,
    documentName: text,
    kind: text,
    message: text,
    hint: text,
    source: text,
    content: text,
    context: text,
    replayable: boolean,
    receivedAt: { type: 'instant', rule: 'earliest' },
    resolvedAt: { type: 'instant', rule: 'earliest' },
  },
  ...derivedNodeShapes,
  ...trustNodeShapes,
  ...sessionNodeShapes,
  ...provNodeShapes,
} as const satisfies Readonly<Record<string, Shape>>;

export type NodeLabel = keyof typeof nodeShapes;
export const nodeLabels = Object.keys(nodeShapes) as readonly NodeLabel[];

export const edgeShapes = {
  IDENTIFIES: link,
  OBSERVED_AS: link,
  POINTED_TO: link,
  HAS_MANIFEST: { platform: text, ...link },
  HAS_CONFIG: link,
  PRODUCED: link,
  BUILT_FROM: link,
  IN_REPOSITORY: link,
  AUTHORED_BY: link,
  CHILD_OF: link,
  DEPLOYS: link,
  DECLARES: link,
  CREATED: link,
  PART_OF: link,
  RUNS: { startedAt: { type: 'instant', rule: 'earliest' }, finishedAt: instant, ...link },
  CONDUCTED_BY: link,
  /** Of a deploy; that of an attribution is a link without properties, see `recordLinks.ts`. */
  OF_COMMIT: link,
  PUSHED: link,
  SAME_AS: link,
  RESULTED_IN: { joins: { type: 'texts', rule: 'latest' }, contradiction: text, ...link },
  ...trustEdgeShapes,
  ...sessionEdgeShapes,
  ...provEdgeShapes,
  SERVES: { via: { type: 'text', rule: 'strongest', rank: ['BRANCH', 'TRAILER', 'EXPLICIT'] }, ...link },
  BUILT_ON: link,
} as const satisfies Readonly<Record<string, Shape>>;

export type EdgeType = keyof typeof edgeShapes;
