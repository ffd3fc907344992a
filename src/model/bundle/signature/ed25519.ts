import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { BundleFault } from '../failure.ts';

/** The algorithm's name in bundles. */
export const ed25519 = 'ed25519';

const publicKeyLength = 32;
const signatureLength = 64;
/** What stands before the raw key in SubjectPublicKeyInfo and PKCS #8 (RFC 8410). */
const publicKeyPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const privateKeyPrefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs the bytes themselves (RFC 8032, pure Ed25519). */
export function signEd25519(bytes: Uint8Array, seed: Uint8Array): Uint8Array {
  return sign(null, bytes, privateKeyOf(seed));
}

export function ed25519PublicKey(seed: Uint8Array): Uint8Array {
  return createPublicKey(privateKeyOf(seed))
    .export({ format: 'der', type: 'spki' })
    .subarray(publicKeyPrefix.length);
}

const privateKeyOf = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([privateKeyPrefix, seed]), format: 'der', type: 'pkcs8' });

/**
 * Checks a signature; s must be reduced.
 *
 * @throws BundleFault SIGNER_INVALID, SIGNATURE_MALFORMED, SIGNATURE_MISMATCH; with the original's words
 */
export function verifyEd25519(bytes: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): void {
  if (publicKey.length !== publicKeyLength)
    throw new BundleFault(
      'SIGNER_INVALID',
      `ed25519: invalid public key length ${publicKey.length} (expected ${publicKeyLength})`,
    );
  if (signature.length !== signatureLength)
    throw new BundleFault(
      'SIGNATURE_MALFORMED',
      `ed25519: invalid signature length ${signature.length} (expected ${signatureLength})`,
    );
  const key = { key: Buffer.concat([publicKeyPrefix, publicKey]), format: 'der', type: 'spki' } as const;
  if (!verify(null, bytes, key, signature))
    throw new BundleFault('SIGNATURE_MISMATCH', 'ed25519: signature verification failed');
}
