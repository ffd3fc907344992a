import type { SourceCapture } from './buildSource.ts';
import type { ImageKind } from './digest.ts';
import type { EventFact } from './eventFact.ts';
import type { Evidence } from './evidence.ts';
import type { ImageReference } from './imageReference.ts';
import type { ProvFact } from './prov/fact.ts';
import type { Origin, SessionRecordFact } from './sessionFacts.ts';
import type { Instant } from './time.ts';
import type { EnvironmentKey, TrustFact } from './trustFact.ts';

/**
 * A fact is one small, typed claim that a reader found in a document. Facts know nothing of the graph;
 * the writer turns them into nodes and edges. Optional fields mean "the document does not say":
 * they never erase what another document said.
 */
export type Fact =
  | ImageReferenceFact
  | ImageFact
  | ImagePartFact
  | TagSightingFact
  | CommitFact
  | BuildFact
  | DeployFact
  | WorkloadFact
  | ContainerFact
  | AgentFact
  | SessionFact
  | CheckpointFact
  | AttributionFact
  | SessionRecordFact
  | TieFact
  | RejectionFact
  | TrustFact
  | EventFact
  | ProvFact;

/** Who claims it, and when by the source's own clock; null when the document carries no time. */
export interface Claim {
  readonly source: string;
  readonly at: Instant | null;
}

/** An image reference was mentioned, typed as `declared`. */
export interface ImageReferenceFact extends Claim {
  readonly type: 'imageReference';
  readonly reference: ImageReference;
  readonly declared?: string;
}

/** Content with this digest exists. */
export interface ImageFact extends Claim {
  readonly type: 'image';
  readonly digest: string;
  readonly kind: ImageKind;
  readonly mediaType?: string;
  /** Bytes. */
  readonly size?: number;
  readonly platform?: string;
  readonly createdAt?: Instant;
  readonly labels?: Readonly<Record<string, string>>;
  readonly layers?: readonly string[];
  readonly revisionClaim?: string;
  readonly sourceClaim?: string;
}

/** An index lists a manifest, or a manifest names its config. */
export interface ImagePartFact extends Claim {
  readonly type: 'imagePart';
  readonly relation: 'HAS_MANIFEST' | 'HAS_CONFIG';
  readonly whole: string;
  readonly part: string;
  readonly platform?: string;
}

/** A tag was seen to point to a digest, or (digest null) to be gone. */
export interface TagSightingFact extends Claim {
  readonly type: 'tagSighting';
  readonly reference: ImageReference;
  readonly digest: string | null;
  readonly mediaType?: string;
  readonly at: Instant;
}

export interface CommitKey {
  readonly algorithm: 'sha1' | 'sha256';
  readonly oid: string;
}

export interface CommitFact extends Claim {
  readonly type: 'commit';
  readonly commit: CommitKey;
  /** Normalised remote. */
  readonly repository?: string;
  readonly title?: string;
  readonly authorName?: string;
  readonly authorEmail?: string;
  readonly authoredAt?: Instant;
  readonly committedAt?: Instant;
  readonly url?: string;
  readonly author?: AgentKey;
}

export type BuildUnit = 'PIPELINE' | 'JOB' | 'IMAGE';
export type BuildStatus =
  | 'QUEUED'
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELLED'
  | 'SKIPPED'
  | 'TIMED_OUT'
  | 'DELETED'
  | 'UNKNOWN';

export interface BuildKey {
  readonly system: string;
  readonly instance: string;
  readonly unit: BuildUnit;
  readonly buildId: string;
}

export interface BuildFact extends Claim {
  readonly type: 'build';
  readonly build: BuildKey;
  readonly name?: string;
  readonly status?: BuildStatus;
  readonly statusText?: string;
  readonly createdAt?: Instant;
  readonly startedAt?: Instant;
  readonly finishedAt?: Instant;
  readonly url?: string;
  readonly trigger?: string;
  readonly actor?: string;
  readonly sourceRepository?: string;
  readonly sourceCommit?: CommitKey;
  readonly sourceRef?: string;
  readonly sourceSubpath?: string;
  readonly workingTreeHash?: string;
  readonly sourceDirty?: boolean;
  readonly imageName?: string;
  readonly imageTag?: string;
  readonly imageUrl?: string;
  readonly platform?: string;
  readonly imageDigests?: readonly string[];
  /** How it is known that the build produced these images; DIGEST_EQUAL where the build's own record names them. */
  readonly imageEvidence?: Evidence;
  readonly parent?: BuildKey;
  readonly accountId?: string;
  readonly agentId?: string;
  readonly agentName?: string;
  /** The id that the system which ran the build for the source system gave it. */
  readonly providerBuildId?: string;
  /** By name; what stands under the name of a secret is not kept. */
  readonly buildArguments?: Readonly<Record<string, string>>;
  readonly dockerfile?: string;
  /** Digest of the context archive as it was packed: another one each time. */
  readonly contextDigest?: string;
  /** Tree hash over the members of the context archive: see `src/model/treeHash.ts`. */
  readonly contextTreeHash?: string;
  readonly reproducibleFromCommit?: boolean;
  /** What `whence capture` found beside all this. */
  readonly capture?: SourceCapture;
  /** Images that it was made from, each with its digest. */
  readonly baseImages?: readonly ImageReference[];
}

export type DeployStatus = 'PENDING' | 'RUNNING' | 'READY' | 'FAILED' | 'CANCELLED' | 'REMOVED' | 'UNKNOWN';

export interface DeployKey {
  readonly system: string;
  readonly instance: string;
  readonly deployId: string;
}

export interface WorkloadKey {
  readonly cluster: string;
  readonly uid: string;
}

export interface DeployFact extends Claim {
  readonly type: 'deploy';
  readonly deploy: DeployKey;
  readonly buildId?: string;
  readonly buildSystem?: string;
  readonly environment?: string;
  readonly cluster?: string;
  readonly namespace?: string;
  readonly workload?: string;
  readonly revision?: string;
  readonly status?: DeployStatus;
  readonly statusText?: string;
  readonly createdAt?: Instant;
  readonly startedAt?: Instant;
  readonly finishedAt?: Instant;
  readonly expiresAt?: Instant;
  readonly previewLabel?: string;
  readonly imageName?: string;
  readonly imageTag?: string;
  readonly imageDigests?: readonly string[];
  readonly references?: readonly ImageReference[];
  readonly rollbackOf?: string;
  /** The deploy of another system that this one carries out, by the id that it has there. */
  readonly upstreamDeployId?: string;
  readonly actor?: string;
  readonly url?: string;
  /** The workload (revision) that this deploy created. */
  readonly created?: WorkloadKey;
  /** The commit whose content was deployed, where the source says it. */
  readonly commit?: CommitKey;
  readonly targetEnvironment?: EnvironmentKey;
  readonly accountId?: string;
  readonly agentId?: string;
  readonly agentName?: string;
  /** What the source system reported of it, newest last. */
  readonly events?: readonly DeployEvent[];
  readonly promotedAt?: Instant;
  /** Digests of the texts that it was made of; the texts themselves may hold secrets and are not kept. */
  readonly manifestDigest?: string;
  readonly environmentConfigDigest?: string;
  /** The source that what was deployed told of itself when it started. */
  readonly sourceRepository?: string;
  readonly sourceCommit?: CommitKey;
  readonly sourceRef?: string;
}

/** Something that a system reported of a deploy; credentials in URLs are taken out of its texts. */
export interface DeployEvent {
  readonly type: string | null;
  readonly reason: string | null;
  readonly message: string | null;
  readonly timestamp: Instant | null;
}

export interface WorkloadFact extends Claim {
  readonly type: 'workload';
  readonly workload: WorkloadKey;
  readonly kind?: string;
  readonly namespace?: string;
  readonly name?: string;
  readonly revision?: string;
  readonly replicas?: number;
  readonly createdAt?: Instant;
  readonly owner?: WorkloadKey;
}

export type ContainerKind = 'MAIN' | 'INIT' | 'SIDECAR' | 'EPHEMERAL';
export type ContainerState = 'WAITING' | 'RUNNING' | 'TERMINATED' | 'UNKNOWN';

export interface ContainerFact extends Claim {
  readonly type: 'container';
  readonly cluster: string;
  readonly podUid: string;
  readonly podName?: string;
  readonly namespace?: string;
  readonly name: string;
  readonly kind: ContainerKind;
  readonly declaredImage?: string;
  /** The declared image, where it follows the reference grammar. */
  readonly reference?: ImageReference;
  readonly imageId?: string;
  readonly imageDigest?: string;
  readonly imagePullPolicy?: string;
  readonly state: ContainerState;
  readonly stateReason?: string;
  readonly ready?: boolean;
  readonly restartCount?: number;
  readonly startedAt?: Instant;
  readonly finishedAt?: Instant;
  readonly nodeName?: string;
  readonly workload?: WorkloadKey;
}

export type AgentKind = 'HUMAN' | 'ML' | 'SOFTWARE' | 'REMOTE_PEER';

export interface AgentKey {
  readonly kind: AgentKind;
  /** `mailto:…`, `login:host/name`, a DID or a name. */
  readonly identity: string;
}

export interface AgentFact extends Claim {
  readonly type: 'agent';
  readonly agent: AgentKey;
  readonly name?: string;
  readonly identities?: readonly string[];
  readonly contact?: string;
  readonly role?: string;
  readonly modelProvider?: string;
  readonly modelName?: string;
  readonly version?: string;
  readonly sourceUrl?: string;
}

export type SessionStatus = 'ACTIVE' | 'MERGED' | 'DISCARDED' | 'COMPLETED';

export interface SessionFact extends Claim, Origin {
  readonly type: 'session';
  readonly sessionKey: string;
  /** null: said to have none. */
  readonly parentKey?: string | null;
  readonly agentName?: string;
  /** null: said to have none. */
  readonly goal?: string | null;
  readonly runId?: string;
  readonly workspaceId?: string;
  readonly depth?: number;
  readonly status?: SessionStatus;
  readonly createdAt?: Instant;
  /** null: said to be open. */
  readonly closedAt?: Instant | null;
  readonly agent?: AgentKey;
}

export type CheckpointTrigger = 'MANUAL' | 'STEP_COMPLETE' | 'POLICY_APPLIED';

export interface CheckpointFact extends Claim, Origin {
  readonly type: 'checkpoint';
  readonly checkpointId: string;
  readonly sessionKey: string;
  readonly runId?: string;
  readonly label: string;
  readonly trigger: CheckpointTrigger;
  readonly journalSeq: bigint;
  readonly gitRef?: string;
  readonly commit?: CommitKey;
  readonly inputTokens?: bigint;
  readonly outputTokens?: bigint;
  readonly totalTokens?: bigint;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly createdAt?: Instant;
}

/** A signed bundle, a record, or a trailer of a commit message or a note says it. */
export type AttributionEvidence = Extract<Evidence, 'ATTESTED' | 'DECLARED_ID' | 'ASSUMED'>;

export interface AttributionFact extends Claim, Origin {
  readonly type: 'attribution';
  readonly attributionId: string;
  readonly sessionKey: string;
  readonly runId?: string;
  readonly workspaceId?: string;
  readonly authorType: 'human' | 'agent' | 'remote_peer';
  readonly authorId: string;
  readonly filePath?: string;
  readonly commitHash?: string;
  readonly commit?: CommitKey;
  readonly stepId?: string;
  readonly operation?: string;
  readonly linesAdded: bigint;
  readonly linesRemoved: bigint;
  readonly inputTokens?: bigint;
  readonly outputTokens?: bigint;
  readonly totalTokens?: bigint;
  readonly createdAt?: Instant;
  readonly evidence: AttributionEvidence;
  /** Where the file was before a rename. */
  readonly previousPath?: string;
  readonly isBinary?: boolean;
  /** Model of the author, where the source tells it for this piece of work. */
  readonly modelProvider?: string;
  readonly modelName?: string;
  /** Lines of the file, as JSON text: a list of `{start, end, contentHash?}`. */
  readonly lineRanges?: string;
}

/** A document, or a record of one, was refused. */
export interface RejectionFact extends Claim {
  readonly type: 'rejection';
  readonly documentDigest: string;
  readonly documentName?: string;
  readonly kind?: string;
  readonly code: string;
  /** JSON pointer. */
  readonly path: string;
  readonly message: string;
  readonly hint?: string;
  /** The refused record as JSON text without secrets; absent when it cannot be replayed. */
  readonly content?: string;
  /** What the caller said of the document, as JSON text, for a replay. */
  readonly context?: string;
  /** When it was refused. The claim itself has no time: refused again, it is the same refusal. */
  readonly receivedAt?: Instant;
  /** When a replay of it was accepted. */
  readonly resolvedAt?: Instant;
}

/** Something was made or done for a task, or by an activity, of the tracker. */
export interface TieFact extends Claim {
  readonly type: 'tie';
  /** UUID of the task or activity. */
  readonly uuid: string;
  readonly of:
    | { readonly kind: 'COMMIT'; readonly commit: CommitKey }
    | { readonly kind: 'SESSION'; readonly sessionKey: string }
    | { readonly kind: 'BUILD'; readonly build: BuildKey }
    | { readonly kind: 'CHECKPOINT'; readonly checkpointId: string };
  /** Who says so: someone, a trailer of the commit message, or the name of the branch. */
  readonly via: 'EXPLICIT' | 'TRAILER' | 'BRANCH';
}
