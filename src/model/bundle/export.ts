import type {
  Bundle,
  BundleAttribution,
  BundleCheckpoint,
  BundleContent,
  BundleSession,
  BundleTime,
} from './bundle.ts';
import { canonicalBytes, compareAsUtf8 } from './encode.ts';
import { BundleFault } from './failure.ts';
import { redact, redactionLevel } from './redact.ts';
import { attributionReport, type TokenUsage } from './report.ts';
import { walkSessionTree } from './sessionTree.ts';
import { compareTimes } from './time.ts';

/** What signs a bundle. */
export interface Signer {
  readonly algorithm: string;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
  /** The post-quantum half of a dual signature. */
  readonly pq?: {
    readonly algorithm: string;
    readonly publicKey: Uint8Array;
    readonly sign: (bytes: Uint8Array) => Uint8Array;
  };
}

/** Everything that is known and may belong to a session's bundle. */
export interface ExportRecords {
  readonly checkpoints: readonly BundleCheckpoint[];
  /** The sessions of the tree; more do no harm. */
  readonly sessions: readonly BundleSession[];
  readonly attributions: readonly BundleAttribution[];
  readonly tokenUsage: readonly TokenUsage[];
}

export interface ExportRequest {
  readonly sessionKey: string;
  readonly redaction: string;
  readonly signerDid: string;
  readonly signer: Signer | null;
}

/** Levels below the root that a bundle has: what the original walks. */
export const exportDepth = 64;

/**
 * Checks a request in the order of the original.
 *
 * @throws BundleFault with the original's words
 */
export function checkExport({ sessionKey, redaction, signerDid, signer }: ExportRequest): void {
  if (sessionKey === '') throw new BundleFault('BUNDLE_MALFORMED', 'session key is required');
  redactionLevel(redaction);
  if (signerDid === '') throw new BundleFault('SIGNER_MISSING', 'signer DID is required');
  if (signer === null) throw new BundleFault('SIGNER_MISSING', 'bundle signer is required');
}

/** A session's bundle before signing, redacted. A session that nothing is known of gives an empty one. */
export function bundleContent(
  { sessionKey, redaction }: Pick<ExportRequest, 'sessionKey' | 'redaction'>,
  records: ExportRecords,
  now: BundleTime,
): BundleContent {
  const level = redactionLevel(redaction);
  const ofSession = <Row extends { readonly sessionKey: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.sessionKey === sessionKey);
  const checkpoints = ofSession(records.checkpoints).toSorted(byTimeAndId);
  const attributions = ofSession(records.attributions).toSorted(byTimeAndId);
  const tree = walkSessionTree(records.sessions, sessionKey, {
    depth: exportDepth,
    limit: Number.MAX_SAFE_INTEGER,
    repeatCycles: false,
  });
  const report = attributionReport(
    { sessionKey, attributions, tokenUsage: records.tokenUsage, checkpoints: checkpoints.length },
    now,
  );
  return redact(
    {
      version: '1',
      checkpoints: checkpoints.length === 0 ? null : checkpoints,
      sessionTree: (tree?.places ?? []).map(({ session }) => session).toSorted(byDepthTimeAndKey),
      attributions,
      report,
      redactionLevel: level,
    },
    level,
  );
}

/** Contents as they are signed: with the names of who signs, and without signatures. Without a signer, the contents alone. */
export function unsignedBundle(content: BundleContent, signerDid = '', signer: Signer | null = null): Bundle {
  const none = new Uint8Array();
  return {
    ...content,
    signerDid,
    signatureAlgorithm: signer?.algorithm ?? '',
    signature: none,
    pqSignerPublicKey: signer?.pq?.publicKey ?? none,
    pqSignatureAlgorithm: signer?.pq?.algorithm ?? '',
    pqSignature: none,
  };
}

/**
 * Signs contents: first the classical signature, then the post-quantum one, over the same bytes.
 *
 * @throws BundleFault SIGNING_FAILED, BUNDLE_UNENCODABLE
 */
export function signBundle(content: BundleContent, signerDid: string, signer: Signer): Bundle {
  const unsigned = unsignedBundle(content, signerDid, signer);
  const bytes = canonicalBytes(unsigned);
  const signature = attempt('sign bundle', () => signer.sign(bytes));
  const pqSignature =
    signer.pq === undefined
      ? unsigned.pqSignature
      : attempt('PQ sign bundle', () => signer.pq?.sign(bytes) ?? unsigned.pqSignature);
  return { ...unsigned, signature, pqSignature };
}

function attempt<Result>(doing: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BundleFault('SIGNING_FAILED', `${doing}: ${reason}`);
  }
}

function byTimeAndId(
  left: { readonly createdAt: BundleTime; readonly id: string },
  right: { readonly createdAt: BundleTime; readonly id: string },
): number {
  return compareTimes(left.createdAt, right.createdAt) || compareAsUtf8(left.id, right.id);
}

/** By the depth that is stored, which need not be the real one. */
function byDepthTimeAndKey(left: BundleSession, right: BundleSession): number {
  const depth = left.depth < right.depth ? -1 : Number(left.depth > right.depth);
  return (
    depth || compareTimes(left.createdAt, right.createdAt) || compareAsUtf8(left.sessionKey, right.sessionKey)
  );
}
