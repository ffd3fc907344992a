import { hkdfSync } from 'node:crypto';
import { didOfKey } from './did.ts';
import type { Signer } from './export.ts';
import { BundleFault } from './failure.ts';
import { ed25519, ed25519PublicKey, signEd25519 } from './signature/ed25519.ts';
import { mlDsa65, mlDsa65PublicKey, signMlDsa65 } from './signature/mlDsa65.ts';
import { secp256k1Keccak256, secp256k1PublicKey, signSecp256k1 } from './signature/secp256k1.ts';

const keyLength = 32;

/** Seeds derived from a master key: HKDF-SHA256 without salt, as the original derives them. */
export function deriveSeeds(masterKey: Uint8Array, generation: number) {
  return {
    ed25519: derived(masterKey, 'lango-identity-ed25519', generation),
    mlDsa65: derived(masterKey, 'lango-pq-signing-mldsa65', generation),
  };
}

function derived(masterKey: Uint8Array, purpose: string, generation: number): Uint8Array {
  const info = generation > 0 ? `${purpose}:${generation}` : purpose;
  return new Uint8Array(hkdfSync('sha256', masterKey, new Uint8Array(), info, keyLength));
}

export type ClassicalAlgorithm = typeof ed25519 | typeof secp256k1Keccak256;
export const classicalAlgorithms: readonly ClassicalAlgorithm[] = [ed25519, secp256k1Keccak256];

/** A signing key as its file holds it. */
export interface SigningKey {
  readonly algorithm: ClassicalAlgorithm;
  /** 32 bytes: an Ed25519 seed or a secp256k1 private key. */
  readonly secret: Uint8Array;
  /** The 32-byte seed of the ML-DSA-65 key of a dual signature. */
  readonly pqSeed: Uint8Array | null;
}

/** The DID of a key and what signs with it. */
export function signerOf({ algorithm, secret, pqSeed }: SigningKey): {
  readonly did: string;
  readonly signer: Signer;
} {
  const isEd25519 = algorithm === ed25519;
  const publicKey = isEd25519 ? ed25519PublicKey(secret) : secp256k1PublicKey(secret);
  const sign = isEd25519 ? signEd25519 : signSecp256k1;
  const signer: Signer = { algorithm, sign: (bytes) => sign(bytes, secret) };
  if (pqSeed === null) return { did: didOfKey(publicKey), signer };
  const pq = {
    algorithm: mlDsa65,
    publicKey: mlDsa65PublicKey(pqSeed),
    sign: (bytes: Uint8Array) => signMlDsa65(bytes, pqSeed),
  };
  return { did: didOfKey(publicKey), signer: { ...signer, pq } };
}

/** The text of a key file: one JSON object. */
export function keyFileText({ algorithm, secret, pqSeed }: SigningKey): string {
  const file = {
    whence_key: 1,
    algorithm,
    secret: Buffer.from(secret).toString('hex'),
    ...(pqSeed === null ? {} : { pq_algorithm: mlDsa65, pq_seed: Buffer.from(pqSeed).toString('hex') }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a key file. Messages never quote what is in it.
 *
 * @throws BundleFault KEY_INVALID
 */
export function parseKeyFile(text: string): SigningKey {
  const file = fieldsOf(text);
  if (file.whence_key !== 1) throw invalid('it is no key file of version 1');
  const algorithm = classicalAlgorithms.find((each) => each === file.algorithm);
  if (algorithm === undefined) throw invalid(`its algorithm is none of ${classicalAlgorithms.join(', ')}`);
  const key: SigningKey = {
    algorithm,
    secret: secretOf(file.secret, 'secret'),
    pqSeed: file.pq_seed === undefined ? null : secretOf(file.pq_seed, 'pq_seed'),
  };
  try {
    signerOf({ ...key, pqSeed: null });
  } catch {
    throw invalid('its secret is not a key of its algorithm');
  }
  return key;
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>;
  } catch {
    // The parser's own words would quote the file.
  }
  throw invalid('it is not a JSON object');
}

function secretOf(value: unknown, name: string): Uint8Array {
  if (typeof value === 'string' && /^[0-9a-fA-F]{64}$/.test(value)) return Buffer.from(value, 'hex');
  throw invalid(`its ${name} is not ${keyLength} bytes in hexadecimal`);
}

const invalid = (reason: string): BundleFault =>
  new BundleFault('KEY_INVALID', `The key file cannot be used: ${reason}.`);
