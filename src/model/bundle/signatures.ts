import type { Bundle } from './bundle.ts';
import type { BundleCode } from './codes.ts';
import { didOfIdentity, type Identity, parseDid } from './did.ts';
import { BundleFault } from './failure.ts';
import { ed25519, verifyEd25519 } from './signature/ed25519.ts';
import { mlDsa65, verifyMlDsa65 } from './signature/mlDsa65.ts';
import { secp256k1Keccak256, verifySecp256k1, verifySecp256k1Key } from './signature/secp256k1.ts';
import { quoted } from './text.ts';

/** The fields of whatever is signed as bundles are. */
export type Signed = Pick<
  Bundle,
  | 'signerDid'
  | 'signatureAlgorithm'
  | 'signature'
  | 'pqSignerPublicKey'
  | 'pqSignatureAlgorithm'
  | 'pqSignature'
>;

export interface SignatureOptions {
  /** `lango` accepts and refuses exactly what the original does; else we are stricter. */
  readonly compat?: 'lango' | undefined;
  /** Refuse what has no post-quantum signature. */
  readonly requirePq?: boolean | undefined;
  /** Identity documents by which DIDs of version 2 are resolved. */
  readonly identities?: readonly Identity[] | undefined;
}

/** Whether something has the post-quantum signature that its signed fields promise. */
export type PqVerdict = 'verified' | 'absent' | 'stripped' | 'invalid';

/**
 * Checks who signed some bytes, in the order of the original, then what only we ask for.
 *
 * @param canonical the bytes; they are made after what can be told without them
 *
 * @throws BundleFault with the original's words where it has some
 */
export function verifySignatures(
  signed: Signed,
  canonical: () => Uint8Array,
  options: SignatureOptions,
): void {
  checkSigner(signed);
  const bytes = canonical();
  prefixed('verify bundle signature', () => checkSignature(signed, bytes, options));
  prefixed('verify PQ bundle signature', () => checkPqSignature(signed, bytes));
  if (options.compat !== 'lango') checkPqPromise(signed, options);
}

function checkSigner({ signerDid, signatureAlgorithm, signature }: Signed): void {
  if (signerDid === '') throw new BundleFault('SIGNER_MISSING', 'bundle signer DID is required');
  if (signatureAlgorithm !== ed25519 && signatureAlgorithm !== secp256k1Keccak256)
    throw new BundleFault(
      'ALGORITHM_UNSUPPORTED',
      `unsupported signature algorithm ${quoted(signatureAlgorithm)}`,
    );
  if (signature.length === 0) throw new BundleFault('SIGNATURE_MISSING', 'bundle signature is required');
}

function checkSignature(
  { signerDid, signatureAlgorithm, signature }: Signed,
  bytes: Uint8Array,
  { compat, identities = [] }: SignatureOptions,
): void {
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
function checkPqSignature({ pqSignature, pqSignerPublicKey }: Signed, bytes: Uint8Array): void {
  if (pqSignature.length === 0 || pqSignerPublicKey.length === 0) return;
  verifyMlDsa65(bytes, pqSignature, pqSignerPublicKey);
}

const promisesPq = ({ pqSignerPublicKey, pqSignatureAlgorithm }: Signed): boolean =>
  pqSignerPublicKey.length > 0 || pqSignatureAlgorithm !== '';

function checkPqPromise(signed: Signed, { requirePq = false }: SignatureOptions): void {
  const { pqSignatureAlgorithm, pqSignerPublicKey, pqSignature } = signed;
  const refuse = (code: BundleCode, message: string): never => {
    throw new BundleFault(code, message);
  };
  const isPromised = promisesPq(signed);
  if (isPromised && pqSignature.length === 0)
    refuse('PQ_STRIPPED', 'a post-quantum key is signed, but its signature was taken away');
  if (pqSignature.length > 0 && pqSignerPublicKey.length === 0)
    refuse('PQ_MALFORMED', 'a post-quantum signature stands without its key');
  if (isPromised && pqSignatureAlgorithm !== mlDsa65)
    refuse('PQ_ALGORITHM_UNSUPPORTED', `unsupported post-quantum algorithm ${quoted(pqSignatureAlgorithm)}`);
  if (requirePq && !isPromised) refuse('PQ_REQUIRED', 'a post-quantum signature is required');
}

/** The verdict on what was accepted: its post-quantum signature, where there is one to check, holds. */
export function pqVerdictOfAccepted(signed: Signed): PqVerdict {
  if (signed.pqSignature.length === 0) return promisesPq(signed) ? 'stripped' : 'absent';
  return signed.pqSignerPublicKey.length === 0 ? 'invalid' : 'verified';
}

/** The verdict on what was refused, for whatever reason. */
export function pqVerdictOfRefused(signed: Signed, bytes: () => Uint8Array): PqVerdict {
  const verdict = pqVerdictOfAccepted(signed);
  if (verdict !== 'verified') return verdict;
  try {
    checkPqSignature(signed, bytes());
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
