import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { dsseEnvelope, preAuthentication } from '../../../src/model/bundle/dsse.ts';
import { canonicalText } from '../../../src/model/bundle/encode.ts';
import { bundleContent } from '../../../src/model/bundle/export.ts';
import { signerOf } from '../../../src/model/bundle/keys.ts';
import { verifyMlDsa65 } from '../../../src/model/bundle/signature/mlDsa65.ts';
import { verifyDocument } from '../../../src/model/bundle/verifyDocument.ts';
import { recordsOf, secretOf, vectors } from './vectors.ts';

/** Contents with integers beyond 2^53 and every kind of text. */
const vector = vectors.export.find(({ name }) => name === 'basic/none/ed');
const none = { checkpoints: [], session_nodes: [], attributions: [], token_usage: [] };
const content = bundleContent(
  { sessionKey: 'sess-alpha', redaction: 'none' },
  recordsOf(vector?.inputs ?? none, 'sess-alpha'),
  '2026-04-14T00:00:00Z',
);
const { did, signer } = signerOf({
  algorithm: 'ed25519',
  secret: secretOf('ed-a'),
  pqSeed: secretOf('pq-a'),
});
const commit = { name: 'commit', digest: { gitCommit: 'ab'.repeat(20) } };
const text = dsseEnvelope(content, did, signer, [commit]);

interface Envelope {
  payload: string;
  payloadType: string;
  signatures: { keyid: string; sig: string }[];
}
const envelopeOf = (change: (envelope: Envelope) => void): string => {
  const envelope = JSON.parse(text) as Envelope;
  change(envelope);
  return JSON.stringify(envelope);
};

describe('a session in a DSSE envelope', () => {
  test('is an in-toto statement about the session and its commits', () => {
    const { payload, payloadType } = JSON.parse(text) as Envelope;
    const statement = JSON.parse(Buffer.from(payload, 'base64').toString());

    expect(payloadType).toBe('application/vnd.in-toto+json');
    expect(statement).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicate: { version: '1' },
    });
    expect(statement.subject).toMatchObject([{ name: 'session:sess-alpha' }, commit]);
  });

  test('has two signatures, which others verify over its exact bytes', () => {
    const { payload, payloadType, signatures } = JSON.parse(text) as Envelope;
    const bytes = preAuthentication(payloadType, Buffer.from(payload, 'base64'));
    const [classical, pq] = signatures.map(({ sig }) => Buffer.from(sig, 'base64'));
    const raw = Buffer.from(did.slice('did:lango:'.length), 'hex');
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') },
      format: 'jwk',
    });

    expect(signatures.map(({ keyid }) => keyid)).toEqual([did, expect.stringMatching(/^ml-dsa-65:sha256:/)]);
    expect(verify(null, bytes, key, classical ?? raw)).toBe(true);
    expect(() => verifyMlDsa65(bytes, pq ?? raw, signer.pq?.publicKey ?? raw)).not.toThrow();
  });

  test('verifies as the bundle of the same contents', () => {
    const { verdict, bundle } = verifyDocument(text);

    expect(verdict).toMatchObject({ ok: true, pq: 'verified', signer: did, counts: { attributions: 3 } });
    expect(bundle?.attributions).toEqual(content.attributions);
    expect(bundle === null ? '' : canonicalText(bundle)).toContain('"signature_algorithm":"ed25519"');
  });

  test.each([
    [
      'changed contents',
      (envelope: Envelope) => {
        const statement = Buffer.from(envelope.payload, 'base64')
          .toString()
          .replace('sess-alpha', 'sess-omega');
        envelope.payload = Buffer.from(statement).toString('base64');
      },
      'SIGNATURE_MISMATCH',
    ],
    ['no signature', (envelope: Envelope) => envelope.signatures.splice(0), 'SIGNATURE_MISSING'],
    ['no post-quantum signature', (envelope: Envelope) => envelope.signatures.splice(1), 'PQ_STRIPPED'],
    [
      'another type of payload',
      (envelope: Envelope) => {
        envelope.payloadType = 'text/plain';
      },
      'BUNDLE_MALFORMED',
    ],
    [
      'a payload that is no base64',
      (envelope: Envelope) => {
        envelope.payload = '%';
      },
      'BUNDLE_MALFORMED',
    ],
    [
      'another statement',
      (envelope: Envelope) => {
        envelope.payload = Buffer.from('{"_type": "x"}').toString('base64');
      },
      'BUNDLE_MALFORMED',
    ],
  ])('is refused with %s', (_, change, code) => {
    expect(verifyDocument(envelopeOf(change)).verdict).toMatchObject({ ok: false, code });
  });

  test('is no bundle where the behaviour of the original is wanted, which knows none', () => {
    expect(verifyDocument(text, { compat: 'lango' }).verdict).toMatchObject({ code: 'REDACTION_INVALID' });
  });
});
