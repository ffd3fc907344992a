import type { Bundle, BundleContent } from './bundle.ts';
import type { BundleCode } from './codes.ts';
import { decodeBundle } from './decode.ts';
import { canonicalBytes } from './encode.ts';
import { BundleFault } from './failure.ts';
import { redactionContradictions, redactionLevel } from './redact.ts';
import {
  type PqVerdict,
  pqVerdictOfAccepted,
  pqVerdictOfRefused,
  type SignatureOptions,
  verifySignatures,
} from './signatures.ts';
import { quoted } from './text.ts';

/** How strictly to verify. */
export type VerifyOptions = SignatureOptions;

/** What verification found, as `whence bundle verify -o json` prints it. */
export interface Verdict {
  readonly ok: boolean;
  readonly code: BundleCode | 'OK';
  readonly message: string;
  /** Null where the text is no bundle. */
  readonly level: string | null;
  readonly signer: string | null;
  readonly algorithm: string | null;
  readonly pq: PqVerdict;
  readonly counts: BundleCounts;
}

export interface BundleCounts {
  readonly checkpoints: number;
  readonly sessions: number;
  readonly attributions: number;
}

/** A verdict and the bundle it is on; no bundle where the text is none. */
export interface Verification {
  readonly verdict: Verdict;
  readonly bundle: Bundle | null;
}

/** Decodes and verifies a bundle; it never throws for what the text holds. */
export function verifyText(content: string | Uint8Array, options: VerifyOptions = {}): Verification {
  let bundle: Bundle;
  try {
    bundle = decodeBundle(content);
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    return { verdict: undecodable(error), bundle: null };
  }
  return { verdict: verifyBundle(bundle, options), bundle };
}

/** The verdict on what is no bundle. */
export function undecodable({ code, message }: BundleFault): Verdict {
  const counts = { checkpoints: 0, sessions: 0, attributions: 0 };
  return { ok: false, code, message, level: null, signer: null, algorithm: null, pq: 'absent', counts };
}

/**
 * Verifies a decoded bundle, in the order of the original; our further checks come after its own.
 *
 * @param signedBytes what its signatures cover, where that is not its canonical form
 */
export function verifyBundle(
  bundle: Bundle,
  options: VerifyOptions = {},
  signedBytes: () => Uint8Array = () => canonicalBytes(bundle),
): Verdict {
  const found = {
    level: bundle.redactionLevel,
    signer: bundle.signerDid,
    algorithm: bundle.signatureAlgorithm,
    counts: countsOf(bundle),
  };
  try {
    redactionLevel(bundle.redactionLevel);
    verifySignatures(bundle, signedBytes, options);
    if (options.compat !== 'lango') checkForm(bundle);
    const message = 'The signature is that of the signer.';
    return { ok: true, code: 'OK', message, ...found, pq: pqVerdictOfAccepted(bundle) };
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    const pq = pqVerdictOfRefused(bundle, signedBytes);
    return { ok: false, code: error.code, message: error.message, ...found, pq };
  }
}

export const countsOf = (content: BundleContent): BundleCounts => ({
  checkpoints: content.checkpoints?.length ?? 0,
  sessions: content.sessionTree.length,
  attributions: content.attributions.length,
});

function checkForm(bundle: Bundle): void {
  const { version, redactionLevel: level } = bundle;
  if (version !== '1')
    throw new BundleFault('BUNDLE_VERSION_UNKNOWN', `unknown bundle version ${quoted(version)}`);
  const [contradiction] = redactionContradictions(bundle);
  if (contradiction !== undefined)
    throw new BundleFault('REDACTION_CONTRADICTED', `level ${level}, but ${contradiction} is there`);
}
