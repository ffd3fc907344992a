import { describe, expect, test } from 'vitest';
import { type Bundle, type RedactionLevel, redactionLevels } from '../../../src/model/bundle/bundle.ts';
import { bundleContent, signBundle } from '../../../src/model/bundle/export.ts';
import { signerOf } from '../../../src/model/bundle/keys.ts';
import {
  type Membership,
  membershipOf,
  recordIndex,
  recordProof,
  saltKeyOf,
  verifyMembership,
  verifyRecordProof,
} from '../../../src/model/bundle/membership.ts';
import {
  membershipText,
  parseMembership,
  parseRecordProof,
  recordProofText,
} from '../../../src/model/bundle/membershipText.ts';
import { redact } from '../../../src/model/bundle/redact.ts';
import { recordsOf, secretOf, vectors } from './vectors.ts';

const vector = vectors.export.find(({ name }) => name === 'basic/none/ed');
const records = recordsOf(
  vector?.inputs ?? { checkpoints: [], session_nodes: [], attributions: [], token_usage: [] },
  'sess-alpha',
);
const whole = bundleContent({ sessionKey: 'sess-alpha', redaction: 'none' }, records, '2026-04-14T00:00:00Z');
const secret = secretOf('ed-a');
const { did, signer } = signerOf({ algorithm: 'ed25519', secret, pqSeed: secretOf('pq-a') });

function copyAt(level: RedactionLevel): { readonly bundle: Bundle; readonly membership: Membership } {
  const bundle = signBundle(redact(whole, level), did, signer);
  const membership = membershipOf(whole, level, did, signer, saltKeyOf(secret));
  return { bundle, membership: parseMembership(membershipText(membership)) };
}

/** A bundle with one attribution changed, signed anew by the same signer. */
function withLines(bundle: Bundle, linesAdded: number): Bundle {
  const [first, ...others] = bundle.attributions;
  if (first === undefined) throw new Error('the vector has attributions');
  return signBundle({ ...bundle, attributions: [{ ...first, linesAdded }, ...others] }, did, signer);
}

describe('membership', () => {
  test.each(redactionLevels)('of a copy at %s is proved', (level) => {
    const { bundle, membership } = copyAt(level);

    expect(bundle.attributions.length > 0 || level === 'full').toBe(true);
    expect(() => verifyMembership(bundle, membership)).not.toThrow();
  });

  test('has one root at every level, and tells nothing of what a copy leaves out', () => {
    const copies = redactionLevels.map(copyAt);
    const [atNone, atContent, atFull] = copies.map(({ membership }) => membershipText(membership));

    expect(new Set(copies.map(({ membership }) => membership.root)).size).toBe(1);
    expect(atContent).not.toContain('cmd/main.go');
    expect(copies[2]?.membership.records).toEqual([]);
    expect(new Set([atNone, atContent, atFull]).size).toBe(3);
  });

  test('is refused where a record was changed, left out or added, though the copy is signed', () => {
    const { bundle, membership } = copyAt('content');
    const attempt = (changed: Bundle) => () => verifyMembership(changed, membership);
    const fewer = signBundle({ ...bundle, attributions: bundle.attributions.slice(1) }, did, signer);

    expect(attempt(withLines(bundle, 4_711))).toThrow('is not one of the whole');
    expect(attempt(fewer)).toThrow('another number of records');
  });

  test('is refused where the copy has another signer, or the root was not signed', () => {
    const { bundle, membership } = copyAt('content');
    const other = signerOf({ algorithm: 'ed25519', secret: secretOf('ed-b'), pqSeed: null });
    const signedByOther = signBundle(redact(whole, 'content'), other.did, other.signer);
    const forged = { ...membership, root: '0'.repeat(64) };
    const stripped = { ...membership, pqSignature: new Uint8Array() };

    expect(() => verifyMembership(signedByOther, membership)).toThrow('another signer');
    expect(() => verifyMembership(bundle, forged)).toThrow('signature verification failed');
    expect(() => verifyMembership(bundle, stripped)).toThrow('was taken away');
  });

  test.each([
    ['no JSON', 'root: 00'],
    ['of another kind', '{"version": "1"}'],
    [
      'without a root',
      '{"whence_membership": 1, "redaction_level": "none", "session_key": "s", "checkpoints": 0, "sessions": 0, "attributions": 0}',
    ],
    ['with a level of its own', '{"whence_membership": 1, "redaction_level": "half"}'],
  ])('that is %s is refused by its code', (_, text) => {
    expect(() => parseMembership(text)).toThrow(expect.objectContaining({ code: 'MEMBERSHIP_MALFORMED' }));
    expect(() => parseRecordProof(text)).toThrow(expect.objectContaining({ code: 'MEMBERSHIP_MALFORMED' }));
  });
});

describe('the proof of one record', () => {
  test.each(['none', 'content'] as const)('taken out of a copy at %s needs no other record', (level) => {
    const { bundle, membership } = copyAt(level);
    const index = (bundle.checkpoints ?? []).length + bundle.sessionTree.length;
    const proof = parseRecordProof(recordProofText(recordProof(bundle, membership, index)));
    const record = proof.record.replace(/"author_id":"[^"]*"/, '"author_id":"mallory"');

    expect(recordIndex(bundle, 'attribution', bundle.attributions[0]?.id ?? '')).toBe(index);
    expect(proof.kind).toBe('attribution');
    expect(() => verifyRecordProof(proof)).not.toThrow();
    expect(() => verifyRecordProof({ ...proof, record })).toThrow('is not one of the whole');
    expect(() => verifyRecordProof({ ...proof, index: index - 1 })).toThrow('is not one of the whole');
    expect(() => verifyRecordProof({ ...proof, root: '0'.repeat(64) })).toThrow(
      'signature verification failed',
    );
  });

  test('cannot be had of a copy that has no records', () => {
    const { bundle, membership } = copyAt('full');

    expect(() => recordProof(bundle, membership, 0)).toThrow('has no such record');
    expect(() => recordIndex(bundle, 'attribution', 'a')).toThrow('has no such record');
  });
});
