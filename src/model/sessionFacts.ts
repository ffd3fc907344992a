import type { Claim } from './fact.ts';
import type { Instant } from './time.ts';

/** What a bundle leaves out: see `src/model/bundle/redact.ts`. */
export type StoredRedactionLevel = 'NONE' | 'CONTENT' | 'FULL';

/** Where a record of a session came from, and what its times looked like there. */
export interface Origin {
  /** Digests of the signed bundles that carried it. */
  readonly bundles?: readonly string[];
  /** DIDs that signed them. */
  readonly signers?: readonly string[];
  /** The least redacted level at which a bundle carried it. */
  readonly redactionLevel?: StoredRedactionLevel;
  /** Offset that the source wrote `createdAt` with, for example `+09:00`; null for UTC. */
  readonly createdAtOffset?: string | null;
  /** As `createdAtOffset`, for `closedAt`. */
  readonly closedAtOffset?: string | null;
}

/** Facts of sessions beside the sessions, checkpoints and attributions themselves. */
export type SessionRecordFact = BundleReceivedFact | JournalEventFact | TokenUsageFact;

/** A signed bundle was verified and taken. */
export interface BundleReceivedFact extends Claim {
  readonly type: 'bundle';
  /** `sha256:` and the hash of the bytes that its signatures cover. */
  readonly digest: string;
  /** The session that it is about; empty where it does not say. */
  readonly sessionKey: string;
  /** DID. */
  readonly signer: string;
  /** Classical signature algorithm. */
  readonly algorithm: string;
  readonly redactionLevel: StoredRedactionLevel;
  /** Verdict on the post-quantum signature: `verified`, `absent`, `stripped` or `invalid`. */
  readonly postQuantum: string;
  /** Numbers of records that it carried. */
  readonly checkpoints: bigint;
  readonly sessions: bigint;
  readonly attributions: bigint;
  /** Root over its records, where it carried one. */
  readonly merkleRoot?: string;
  readonly generatedAt?: Instant;
  readonly receivedAt: Instant;
  /** Its text, where it is short enough to keep. */
  readonly text?: string;
}

/** One event of a run's journal. What it carries stays with its source; here it is a place in an order. */
export interface JournalEventFact extends Claim {
  readonly type: 'journalEvent';
  readonly eventId: string;
  readonly runId: string;
  /** 1, 2, 3 and on within the run. */
  readonly seq: bigint;
  readonly eventType: string;
  readonly sessionKey?: string;
  readonly createdAt?: Instant;
}

/** Tokens, and money where a source tells it, that an agent used in a session. */
export interface TokenUsageFact extends Claim {
  readonly type: 'tokenUsage';
  readonly usageId: string;
  readonly sessionKey: string;
  readonly agentName?: string;
  readonly provider?: string;
  readonly model?: string;
  /** What was done, for example `chat`. */
  readonly operation?: string;
  readonly inputTokens: bigint;
  readonly outputTokens: bigint;
  readonly totalTokens: bigint;
  readonly cacheTokens?: bigint;
  /** Millionths of the currency's unit. */
  readonly costMicros?: bigint;
  /** ISO 4217. */
  readonly currency?: string;
  readonly createdAt?: Instant;
}
