import type { Bundle } from './bundle.ts';
import type { BundleCode } from './codes.ts';
import { decodeBundle } from './decode.ts';
import { didOfIdentity, type Identity, parseDid } from './did.ts';
import { canonicalBytes } from './encode.ts';
import { BundleFault } from './failure.ts';
import { redactionContradictions, redactionLevel } from './redact.ts';
import { ed25519, verifyEd25519 } from './signature/ed25519.ts';
import { mlDsa65, verifyMlDsa65 } from './signature/mlDsa65.ts';
import { secp256k1Keccak256, verifySecp256k1, verifySecp256k1Key } from './signature/secp256k1.ts';
import { quoted } from './text.ts';

export interface VerifyOptions {
  /** `lango` accepts and refuses exactly what the original does; else we are stricter. */
  readonly compat?: 'lango' | undefined;
  /** Refuse bundles without a post-quantum signature. */
  readonly requirePq?: boolean | undefined;
  /** Identity documents by which DIDs of version 2 are resolved. */
  readonly identities?: readonly Identity[] | undefined;
}

/** Whether a bundle has the post-quantum signature that its signed fields promise. */
export type PqVerdict = 'verified' | 'absent' | 'stripped' | 'invalid';

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
    const counts = { checkpoints: 0, sessions: 0, attributions: 0 };
    const nothing = { level: null, signer: null, algorithm: null, pq: 'absent', counts } as const;
    return { verdict: { ok: false, code: error.code, message: error.message, ...nothing }, bundle: null };
  }
  return { verdict: verifyBundle(bundle, options), bundle };
}

/** Verifies a decoded bundle, in the order of the original; our further checks come after its own. */
export function verifyBundle(bundle: Bundle, options: VerifyOptions = {}): Verdict {
  const found = {
    level: bundle.redactionLevel,
    signer: bundle.signerDid,
    algorithm: bundle.signatureAlgorithm,
    counts: countsOf(bundle),
  };
  try {
    checkForm(bundle);
    const bytes = canonicalBytes(bundle);
    prefixed('verify bundle signature', () => checkSignature(bundle, bytes, options));
    prefixed('verify PQ bundle signature', () => checkPqSignature(bundle, bytes));
    if (options.compat !== 'lango') checkStrictly(bundle, options);
    return {
      ok: true,
      code: 'OK',
      message: 'The signature is that of the signer.',
      ...found,
      pq: pqPromise(bundle),
    };
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    return { ok: false, code: error.code, message: error.message, ...found, pq: pqVerdict(bundle) };
  }
}

export const countsOf = (bundle: Bundle): BundleCounts => ({
  checkpoints: bundle.checkpoints?.length ?? 0,
  sessions: bundle.sessionTree.length,
  attributions: bundle.attributions.length,
});

function checkForm({ redactionLevel: level, signerDid, signatureAlgorithm, signature }: Bundle): void {
  redactionLevel(level);
  if (signerDid === '') throw new BundleFault('SIGNER_MISSING', 'bundle signer DID is required');
  if (signatureAlgorithm !== ed25519 && signatureAlgorithm !== secp256k1Keccak256)
    throw new BundleFault(
      'ALGORITHM_UNSUPPORTED',
      `unsupported signature algorithm ${quoted(signatureAlgorithm)}`,
    );
  if (signature.length === 0) throw new BundleFault('SIGNATURE_MISSING', 'bundle signature is required');
}

function checkSignature(bundle: Bundle, bytes: Uint8Array, { compat, identities = [] }: VerifyOptions): void {
  const { signerDid, signatureAlgorithm, signature } = bundle;
  const identity =
    compat === 'lango' ? undefined : identities.find((each) => didOfIdentity(each) === signerDid);
  if (signatureAlgorithm === secp256k1Keccak256) {
    const key = identity && keyOf(identity, secp256k1Keccak256);
    if (key === undefined) verifySecp256k1(bytes, signature, signerDid);
    else verifySecp256k1Key(bytes, signature, key);
    return;
  }
  const key = identity && keyOf(identity, ed25519);
  verifyEd25519(bytes, signature, key ?? keyOfDid(signerDid));
}

/** The key of an identity for an algorithm: its signing key, else its settlement key. */
const keyOf = ({ signingKey, settlementKey }: Identity, algorithm: string): Uint8Array | undefined =>
  [signingKey, settlementKey].find((key) => key.algorithm === algorithm)?.publicKey;

function keyOfDid(signerDid: string): Uint8Array {
  const did = prefixed('parse signer DID', () => parseDid(signerDid));
  if (did.version === 1) return did.publicKey;
  throw new BundleFault('SIGNER_UNRESOLVED', 'a DID of version 2 carries no key; give its identity document');
}

/** As the original: a signature without its key, or a key without its signature, is passed over here. */
function checkPqSignature({ pqSignature, pqSignerPublicKey }: Bundle, bytes: Uint8Array): void {
  if (pqSignature.length === 0 || pqSignerPublicKey.length === 0) return;
  verifyMlDsa65(bytes, pqSignature, pqSignerPublicKey);
}

function checkStrictly(bundle: Bundle, { requirePq = false }: VerifyOptions): void {
  const { version, pqSignatureAlgorithm, pqSignerPublicKey, pqSignature } = bundle;
  const refuse = (code: BundleCode, message: string): never => {
    throw new BundleFault(code, message);
  };
  if (version !== '1') refuse('BUNDLE_VERSION_UNKNOWN', `unknown bundle version ${quoted(version)}`);
  const promisesPq = pqSignerPublicKey.length > 0 || pqSignatureAlgorithm !== '';
  if (promisesPq && pqSignature.length === 0)
    refuse('PQ_STRIPPED', 'a post-quantum key is signed, but its signature was taken away');
  if (pqSignature.length > 0 && pqSignerPublicKey.length === 0)
    refuse('PQ_MALFORMED', 'a post-quantum signature stands without its key');
  if (promisesPq && pqSignatureAlgorithm !== mlDsa65)
    refuse('PQ_ALGORITHM_UNSUPPORTED', `unsupported post-quantum algorithm ${quoted(pqSignatureAlgorithm)}`);
  if (requirePq && !promisesPq) refuse('PQ_REQUIRED', 'a post-quantum signature is required');
  const [contradiction] = redactionContradictions(bundle);
  if (contradiction !== undefined)
    refuse('REDACTION_CONTRADICTED', `level ${bundle.redactionLevel}, but ${contradiction} is there`);
}

/** The verdict on a bundle whose post-quantum signature, where there is one to check, holds. */
function pqPromise({ pqSignature, pqSignerPublicKey, pqSignatureAlgorithm }: Bundle): PqVerdict {
  if (pqSignature.length === 0)
    return pqSignerPublicKey.length > 0 || pqSignatureAlgorithm !== '' ? 'stripped' : 'absent';
  return pqSignerPublicKey.length === 0 ? 'invalid' : 'verified';
}

/** The verdict on a bundle that was refused, for whatever reason. */
function pqVerdict(bundle: Bundle): PqVerdict {
  const promise = pqPromise(bundle);
  if (promise !== 'verified') return promise;
  try {
    checkPqSignature(bundle, canonicalBytes(bundle));
    return 'verified';
  } catch (error) {
    if (error instanceof BundleFault) return 'invalid';
    throw error;
  }
}

function prefixed<Result>(doing: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof BundleFault) throw new BundleFault(error.code, `${doing}: ${error.message}`);
    throw error;
  }
}
