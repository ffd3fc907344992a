import { hash } from 'node:crypto';
import { secp256k1 } from '@noble/curves/secp256k1.js';
import { BundleFault } from './failure.ts';
import { quoted } from './text.ts';

/** The identity of a signer. Version 1 carries its key; version 2 is the hash of an identity document. */
export type Did =
  | { readonly version: 1; readonly publicKey: Uint8Array; readonly peerId: string }
  | { readonly version: 2; readonly hash: string };

const scheme = 'did:lango:';
const schemeOfVersion2 = 'did:lango:v2:';

/** The DID of a public key: 33 bytes of compressed secp256k1, or 32 of Ed25519. */
export const didOfKey = (publicKey: Uint8Array): string =>
  `${scheme}${Buffer.from(publicKey).toString('hex')}`;

/** @throws BundleFault SIGNER_INVALID with the original's words */
export function parseDid(did: string): Did {
  if (did.startsWith(schemeOfVersion2)) return parseVersion2(did);
  if (!did.startsWith(scheme))
    throw invalid(`invalid DID scheme: expected prefix ${quoted(scheme)}, got ${quoted(did)}`);
  const hex = did.slice(scheme.length);
  if (hex === '') throw invalid(`empty public key in DID ${quoted(did)}`);
  const publicKey = bytesOfHex(hex, 'decode hex public key');
  return { version: 1, publicKey, peerId: peerIdOf(publicKey) };
}

function parseVersion2(did: string): Did {
  const digits = did.slice(schemeOfVersion2.length);
  if (digits === '') throw invalid(`empty hash in DID v2 ${quoted(did)}`);
  const length = Buffer.byteLength(digits);
  if (length !== 40) throw invalid(`invalid DID v2 hash length: expected 40 hex chars, got ${length}`);
  return { version: 2, hash: bytesOfHex(digits, 'invalid DID v2 hash hex').toString('hex') };
}

function bytesOfHex(hex: string, doing: string): Buffer {
  const wrong = /[^0-9a-fA-F]/u.exec(hex)?.[0];
  if (wrong !== undefined) {
    const point = wrong.codePointAt(0) ?? 0;
    const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    throw invalid(`${doing}: encoding/hex: invalid byte: ${code} '${wrong}'`);
  }
  if (hex.length % 2 === 1) throw invalid(`${doing}: encoding/hex: odd length hex string`);
  return Buffer.from(hex, 'hex');
}

const KEY_TYPE_ED25519 = 1;
const KEY_TYPE_SECP256K1 = 2;

/** The libp2p peer id: the identity multihash of the key's protobuf, in base58. */
function peerIdOf(publicKey: Uint8Array): string {
  const type = keyTypeOf(publicKey);
  const protobuf = [0x08, type, 0x12, publicKey.length, ...publicKey];
  return base58(Uint8Array.from([0x00, protobuf.length, ...protobuf]));
}

function keyTypeOf(publicKey: Uint8Array): number {
  if (publicKey.length === 32) return KEY_TYPE_ED25519;
  if (publicKey.length !== 33)
    throw invalid(`derive peer ID: unsupported public key size: ${publicKey.length} bytes`);
  const [format] = publicKey;
  if (format !== 2 && format !== 3)
    throw invalid(`derive peer ID: unmarshal public key: invalid public key: unsupported format: ${format}`);
  try {
    secp256k1.Point.fromBytes(publicKey);
  } catch {
    const hex = Buffer.from(publicKey.subarray(1)).toString('hex');
    throw invalid(
      `derive peer ID: unmarshal public key: invalid public key: x coordinate ${hex} is not on the secp256k1 curve`,
    );
  }
  return KEY_TYPE_SECP256K1;
}

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

function base58(bytes: Uint8Array): string {
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = `${alphabet[Number(number % 58n)]}${text}`;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return `${'1'.repeat(zeros === -1 ? bytes.length : zeros)}${text}`;
}

/** A key that an identity document names. */
export interface IdentityKey {
  readonly algorithm: string;
  readonly publicKey: Uint8Array;
}

/** What a DID of version 2 is the hash of. */
export interface Identity {
  readonly version: number;
  readonly signingKey: IdentityKey;
  readonly settlementKey: IdentityKey;
  readonly legacyDid: string;
}

/** The canonical text of an identity document, in Go's form. */
export function identityText({ version, signingKey, settlementKey, legacyDid }: Identity): string {
  const key = ({ algorithm, publicKey }: IdentityKey) => ({
    algorithm,
    public_key: Buffer.from(publicKey).toString('base64'),
  });
  return JSON.stringify({
    version,
    signing_key: key(signingKey),
    settlement_key: key(settlementKey),
    ...(legacyDid === '' ? {} : { legacy_did: legacyDid }),
  });
}

/** The DID of version 2 of an identity. */
export const didOfIdentity = (identity: Identity): string =>
  `${schemeOfVersion2}${hash('sha256', identityText(identity)).slice(0, 40)}`;

/**
 * Reads an identity document.
 *
 * @throws BundleFault SIGNER_INVALID
 */
export function parseIdentity(text: string): Identity {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw invalid('the identity document is not JSON');
  }
  const document = fieldsOf(parsed);
  if (document.version !== 1) throw invalid('the identity document is not of version 1');
  return {
    version: 1,
    signingKey: identityKey(document.signing_key),
    settlementKey: identityKey(document.settlement_key),
    legacyDid: typeof document.legacy_did === 'string' ? document.legacy_did : '',
  };
}

function identityKey(value: unknown): IdentityKey {
  const { algorithm, public_key: publicKey } = fieldsOf(value);
  if (typeof algorithm !== 'string' || typeof publicKey !== 'string')
    throw invalid('a key of the identity document has no algorithm or no public_key');
  return { algorithm, publicKey: Buffer.from(publicKey, 'base64') };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function invalid(message: string): BundleFault {
  return new BundleFault('SIGNER_INVALID', message);
}
