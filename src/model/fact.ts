import type { AgentFact, AgentKey, AttributionFact, CheckpointFact, SessionFact } from './agentFacts.ts';
import type { SourceCapture } from './buildSource.ts';
import type { ContainerFact, DeployFact, WorkloadFact } from './deployFacts.ts';
import type { ImageKind } from './digest.ts';
import type { EventFact } from './eventFact.ts';
import type { Evidence } from './evidence.ts';
import type { ImageReference } from './imageReference.ts';
import type { ProvFact } from './prov/fact.ts';
import type { SessionRecordFact } from './sessionFacts.ts';
import type { Instant } from './time.ts';
import type { TrustFact } from './trustFact.ts';

export type * from './agentFacts.ts';
export type * from './deployFacts.ts';

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
