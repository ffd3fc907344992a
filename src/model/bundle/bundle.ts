/**
 * Provenance bundles in the form of Lango v0.7.0: what is decoded, signed and exchanged. Field names are those of the
 * JSON, in camel case; the order of fields here is their order in the signed bytes.
 */

/** A 64-bit integer of a bundle: a number where a double holds it exactly, else a bigint. Both print in decimal. */
export type Int64 = number | bigint;

/** A time as bundles write it: RFC 3339, its own offset, up to nine digits of a second without trailing zeros. */
export type BundleTime = string;

export const zeroTime: BundleTime = '0001-01-01T00:00:00Z';

export type RedactionLevel = 'none' | 'content' | 'full';

export const redactionLevels: readonly RedactionLevel[] = ['none', 'content', 'full'];

export interface TokenSummary {
  readonly inputTokens: Int64;
  readonly outputTokens: Int64;
  readonly totalTokens: Int64;
}

export interface BundleCheckpoint {
  readonly id: string;
  readonly sessionKey: string;
  /** Empty text stands for "none" in this and every other optional text. */
  readonly runId: string;
  readonly label: string;
  readonly trigger: string;
  readonly journalSeq: Int64;
  readonly gitRef: string;
  readonly tokensUsed: TokenSummary | null;
  readonly metadata: ReadonlyMap<string, string> | null;
  readonly createdAt: BundleTime;
}

export interface BundleSession {
  readonly sessionKey: string;
  readonly parentKey: string;
  readonly agentName: string;
  readonly goal: string;
  readonly runId: string;
  readonly workspaceId: string;
  readonly depth: Int64;
  readonly status: string;
  readonly createdAt: BundleTime;
  readonly closedAt: BundleTime | null;
}

export interface BundleAttribution {
  readonly id: string;
  readonly sessionKey: string;
  readonly runId: string;
  readonly workspaceId: string;
  readonly authorType: string;
  readonly authorId: string;
  readonly filePath: string;
  readonly commitHash: string;
  readonly stepId: string;
  readonly source: string;
  readonly linesAdded: Int64;
  readonly linesRemoved: Int64;
  readonly tokensUsed: TokenSummary;
  readonly createdAt: BundleTime;
}

export interface AuthorStats {
  readonly authorType: string;
  readonly linesAdded: Int64;
  readonly linesRemoved: Int64;
  readonly tokensUsed: TokenSummary;
  readonly fileCount: Int64;
}

export interface FileStats {
  readonly linesAdded: Int64;
  readonly linesRemoved: Int64;
  readonly authorCount: Int64;
}

export interface AttributionReport {
  readonly sessionKey: string;
  /** null and empty are written differently, and so signed differently. */
  readonly byAuthor: ReadonlyMap<string, AuthorStats> | null;
  readonly byFile: ReadonlyMap<string, FileStats> | null;
  readonly totalTokens: TokenSummary;
  readonly checkpoints: Int64;
  readonly generatedAt: BundleTime;
}

/** What an export holds before it is signed. */
export interface BundleContent {
  readonly version: string;
  /** null and empty are written differently, and so signed differently. */
  readonly checkpoints: readonly BundleCheckpoint[] | null;
  readonly sessionTree: readonly BundleSession[];
  readonly attributions: readonly BundleAttribution[];
  readonly report: AttributionReport | null;
  readonly redactionLevel: string;
}

export interface Bundle extends BundleContent {
  readonly signerDid: string;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
  readonly pqSignerPublicKey: Uint8Array;
  readonly pqSignatureAlgorithm: string;
  readonly pqSignature: Uint8Array;
}

export const zeroTokens: TokenSummary = { inputTokens: 0, outputTokens: 0, totalTokens: 0 };

/** Whether a text names a level; bundles may hold any text there. */
export function isRedactionLevel(text: string): text is RedactionLevel {
  return redactionLevels.some((level) => level === text);
}

/** An integer in its smallest form. */
export function int64(value: bigint): Int64 {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** The sum of two integers, wrapping around at 64 bits as the original's does. */
export function addInt64(left: Int64, right: Int64): Int64 {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return int64(BigInt.asIntN(64, BigInt(left) + BigInt(right)));
}
