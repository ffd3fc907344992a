import { secp256k1 } from '@noble/curves/secp256k1.js';
import { didOfKey, parseDid } from '../did.ts';
import { BundleFault } from '../failure.ts';
import { keccak256 } from './keccak.ts';

/** The algorithm's name in bundles. */
export const secp256k1Keccak256 = 'secp256k1-keccak256';

const signatureLength = 65;
const recoveryIdMost = 3;

/** Signs bytes: r, s and the recovery id, deterministic (RFC 6979) and with low s, over the Keccak-256 of the bytes. */
export function signSecp256k1(bytes: Uint8Array, privateKey: Uint8Array): Uint8Array {
  const recovered = secp256k1.sign(keccak256(bytes), privateKey, { prehash: false, format: 'recovered' });
  return Uint8Array.from([...recovered.subarray(1), recovered[0] ?? 0]);
}

export const secp256k1PublicKey = (privateKey: Uint8Array): Uint8Array =>
  secp256k1.getPublicKey(privateKey, true);

export const secp256k1Did = (privateKey: Uint8Array): string => didOfKey(secp256k1PublicKey(privateKey));

/**
 * Checks a signature by recovering its key. High s is accepted, as the original does.
 *
 * @throws BundleFault SIGNATURE_MALFORMED, SIGNATURE_MISMATCH, SIGNER_INVALID, SIGNER_UNRESOLVED; with the original's words
 */
export function verifySecp256k1(bytes: Uint8Array, signature: Uint8Array, signerDid: string): void {
  if (signature.length !== signatureLength) throw malformed(`invalid signature length ${signature.length}`);
  const signer = signerKey(signerDid);
  const recovered = recover(bytes, signature);
  if (Buffer.compare(recovered, signer) !== 0)
    throw new BundleFault('SIGNATURE_MISMATCH', 'signature public key does not match signer DID');
}

function signerKey(signerDid: string): Uint8Array {
  let did: ReturnType<typeof parseDid>;
  try {
    did = parseDid(signerDid);
  } catch (error) {
    throw error instanceof BundleFault
      ? new BundleFault(error.code, `parse signer DID: ${error.message}`)
      : error;
  }
  if (did.version === 1) return did.publicKey;
  throw new BundleFault(
    'SIGNER_UNRESOLVED',
    'VerifyMessageSignature does not support DID v2; use BundleResolver + verifier map',
  );
}

/** Checks a signature against a key that is known otherwise, as an identity document's is. */
export function verifySecp256k1Key(bytes: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): void {
  if (signature.length !== signatureLength) throw malformed(`invalid signature length ${signature.length}`);
  if (Buffer.compare(recover(bytes, signature), publicKey) !== 0)
    throw new BundleFault('SIGNATURE_MISMATCH', 'signature public key does not match the identity');
}

function recover(bytes: Uint8Array, signature: Uint8Array): Uint8Array {
  const recoveryId = signature[signatureLength - 1] ?? 0;
  if (recoveryId > recoveryIdMost)
    throw malformed('recover signature public key: invalid signature recovery id');
  const recovered = Uint8Array.from([recoveryId, ...signature.subarray(0, signatureLength - 1)]);
  try {
    return secp256k1.recoverPublicKey(recovered, keccak256(bytes), { prehash: false });
  } catch {
    throw new BundleFault('SIGNATURE_MISMATCH', 'recover signature public key: recovery failed');
  }
}

const malformed = (message: string): BundleFault => new BundleFault('SIGNATURE_MALFORMED', message);
