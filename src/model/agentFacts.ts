import type { Evidence } from './evidence.ts';
import type { Claim, CommitKey } from './fact.ts';
import type { Origin } from './sessionFacts.ts';
import type { Instant } from './time.ts';

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
