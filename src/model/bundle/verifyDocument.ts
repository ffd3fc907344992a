import { openEnvelope } from './dsse.ts';
import { BundleFault } from './failure.ts';
import { verifyMembership } from './membership.ts';
import { parseMembership } from './membershipText.ts';
import {
  undecodable,
  type Verdict,
  type Verification,
  type VerifyOptions,
  verifyBundle,
  verifyText,
} from './verify.ts';

/**
 * Decodes and verifies a bundle in either form: that of the original, or a DSSE envelope. It never throws for what the text
 * holds. The original knows no envelopes, so that with its behaviour there are none.
 */
export function verifyDocument(content: string | Uint8Array, options: VerifyOptions = {}): Verification {
  if (options.compat === 'lango') return verifyText(content, options);
  try {
    const opened = openEnvelope(content);
    if (opened === null) return verifyText(content, options);
    const { bundle, signedBytes } = opened;
    return { verdict: verifyBundle(bundle, options, () => signedBytes), bundle };
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    return { verdict: undecodable(error), bundle: null };
  }
}

/** The verdict on a bundle and the membership that came with it; where the bundle does not verify, that on the bundle. */
export function verdictWithMembership(
  { verdict, bundle }: Verification,
  membership: string,
  options: VerifyOptions,
): Verdict {
  if (bundle === null || !verdict.ok) return verdict;
  try {
    verifyMembership(bundle, parseMembership(membership), options);
    return { ...verdict, message: `${verdict.message} Its records belong to the signed whole.` };
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    return { ...verdict, ok: false, code: error.code, message: error.message };
  }
}
