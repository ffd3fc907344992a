import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { didOfIdentity, identityText, parseDid, parseIdentity } from '../../../src/model/bundle/did.ts';
import { bundleContent, signBundle } from '../../../src/model/bundle/export.ts';
import {
  deriveSeeds,
  keyFileText,
  parseKeyFile,
  type SigningKey,
  signerOf,
} from '../../../src/model/bundle/keys.ts';
import { ed25519PublicKey } from '../../../src/model/bundle/signature/ed25519.ts';
import { mlDsa65PublicKey } from '../../../src/model/bundle/signature/mlDsa65.ts';
import { verifyBundle } from '../../../src/model/bundle/verify.ts';
import { secretOf, vectors } from './vectors.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const nothing = { checkpoints: [], sessions: [], attributions: [], tokenUsage: [] };
const content = bundleContent({ sessionKey: 's', redaction: 'none' }, nothing, '2026-01-01T00:00:00Z');

test.each(
  vectors.derive,
)('generation $generation of a master key gives the keys of the original', (vector) => {
  const seeds = deriveSeeds(Buffer.from(vector.master_hex, 'hex'), vector.generation);

  expect(hex(seeds.ed25519)).toBe(vector.ed25519_seed_hex);
  expect(hex(ed25519PublicKey(seeds.ed25519))).toBe(vector.ed25519_public_hex);
  expect(hex(seeds.mlDsa65)).toBe(vector.mldsa65_seed_hex);
  expect(hash('sha256', mlDsa65PublicKey(seeds.mlDsa65))).toBe(vector.mldsa65_public_sha256);
});

test.each(
  vectors.keys,
)('the public key of $name, its DID and its peer are those of the original', (vector) => {
  const secret = secretOf(vector.name);
  if (vector.algorithm === 'ml-dsa-65') {
    expect(Buffer.from(mlDsa65PublicKey(secret)).toString('base64')).toBe(vector.public_base64);
    return;
  }
  const { did } = signerOf({ algorithm: vector.algorithm, secret, pqSeed: null });

  expect(did).toBe(vector.did);
  expect(parseDid(did)).toMatchObject({ version: 1, peerId: vector.peer_id });
  expect(did).toBe(`did:lango:${vector.public_hex}`);
});

describe('a DID', () => {
  test.each(vectors.did_parse.filter(({ ok }) => ok))('$did is read', (vector) => {
    const did = parseDid(vector.did);

    expect(did.version).toBe(vector.version);
    if (did.version === 1)
      expect([hex(did.publicKey), did.peerId]).toEqual([vector.public_hex, vector.peer_id]);
  });

  test.each(
    vectors.did_parse.filter(({ ok }) => !ok),
  )('"$did" is refused in the words of the original', (vector) => {
    expect(() => parseDid(vector.did)).toThrow(vector.error);
  });

  test('of version 2 is the hash of an identity document', () => {
    const identity = parseIdentity(vectors.did_v2.canonical_text);

    expect(identityText(identity)).toBe(vectors.did_v2.canonical_text);
    expect(didOfIdentity(identity)).toBe(vectors.did_v2.did);
  });
});

test('a bundle signed under a DID of version 2 verifies with the identity document, and not without', () => {
  const identity = parseIdentity(vectors.did_v2.canonical_text);
  const key: SigningKey = { algorithm: 'ed25519', secret: secretOf('ed-a'), pqSeed: secretOf('pq-a') };
  const bundle = signBundle(content, didOfIdentity(identity), signerOf(key).signer);

  expect(verifyBundle(bundle, { identities: [identity] })).toMatchObject({ ok: true, pq: 'verified' });
  expect(verifyBundle(bundle)).toMatchObject({ ok: false, code: 'SIGNER_UNRESOLVED' });
});

test.each([
  'ed25519',
  'secp256k1-keccak256',
] as const)('a %s key file gives back its key, which signs twice', (algorithm) => {
  const secret = secretOf(algorithm === 'ed25519' ? 'ed-b' : 'secp-b');
  const key = parseKeyFile(keyFileText({ algorithm, secret, pqSeed: secretOf('pq-b') }));
  const { did, signer } = signerOf(key);

  expect(hex(key.secret)).toBe(hex(secret));
  expect(verifyBundle(signBundle(content, did, signer))).toMatchObject({
    ok: true,
    pq: 'verified',
    signer: did,
  });
});

test.each([
  ['not JSON', 'secret 5f5f'],
  ['of another form', '{"private_key": "5f5f"}'],
  ['with a secret of another length', '{"whence_key": 1, "algorithm": "ed25519", "secret": "5f5f"}'],
  [
    'with a secret that is no key',
    `{"whence_key": 1, "algorithm": "secp256k1-keccak256", "secret": "${'0'.repeat(64)}"}`,
  ],
])('a key file %s is refused without a word of what is in it', (_, text) => {
  const refusal = (() => {
    try {
      parseKeyFile(text);
    } catch (error) {
      return String(error);
    }
    return 'accepted';
  })();

  expect(refusal).toMatch(/The key file cannot be used/);
  expect(refusal).not.toMatch(/5f5f|0{20}/);
});
