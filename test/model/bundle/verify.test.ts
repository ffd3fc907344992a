import { describe, expect, test } from 'vitest';
import type { BundleCode } from '../../../src/model/bundle/codes.ts';
import { type Verdict, verifyText } from '../../../src/model/bundle/verify.ts';
import { vectors } from './vectors.ts';

/** What only we refuse, and as what. */
const stricter: Readonly<Record<string, Partial<Verdict>>> = {
  'export:odd/pq-alg-name': { code: 'PQ_ALGORITHM_UNSUPPORTED', pq: 'verified' },
  'pq-alg-renamed-resigned': { code: 'PQ_ALGORITHM_UNSUPPORTED', pq: 'verified' },
  'pq-sig-stripped': { code: 'PQ_STRIPPED', pq: 'stripped' },
  'pq-sig-without-key': { code: 'PQ_MALFORMED', pq: 'invalid' },
  'version-2-signed': { code: 'BUNDLE_VERSION_UNKNOWN' },
};

/** The text after this comes from a C library, and is not ours to repeat. */
const untilLibrary = (message: string | undefined): string | undefined =>
  message?.replace(/(recover signature public key: ).*failed$/, '$1');

describe('with compat lango a bundle is accepted and refused as by the original', () => {
  test.each(vectors.verify)('$name', ({ bundle_text, expect: expected }) => {
    const { verdict } = verifyText(bundle_text, { compat: 'lango' });

    expect(untilLibrary(verdict.ok ? undefined : verdict.message)).toBe(untilLibrary(expected.error));
    expect(verdict.ok).toBe(expected.ok);
    if (!expected.ok) return;
    expect(verdict.signer).toBe(expected.signer_did);
    expect(verdict.pq === 'verified').toBe(expected.pq_checked);
    expect(verdict.counts).toEqual({
      checkpoints: expected.stored?.checkpoints,
      sessions: expected.stored?.session_nodes,
      attributions: expected.stored?.attributions,
    });
  });
});

describe('by default', () => {
  test.each(Object.entries(stricter))('%s is refused', (name, expected) => {
    const vector = vectors.verify.find((each) => each.name === name);

    expect(verifyText(vector?.bundle_text ?? '').verdict).toMatchObject({ ok: false, ...expected });
  });

  test.each(
    vectors.verify.filter(({ name }) => !(name in stricter)),
  )('$name is as in the original', (vector) => {
    expect(verifyText(vector.bundle_text).verdict.ok).toBe(vector.expect.ok);
  });
});

test('each refusal has a code of its own kind', () => {
  const codes = Object.fromEntries(
    vectors.verify.map(({ name, bundle_text }) => [name, verifyText(bundle_text).verdict.code]),
  );

  expect(codes).toMatchObject({
    'json-array': 'BUNDLE_MALFORMED',
    'time-feb-30': 'BUNDLE_MALFORMED',
    'level-missing': 'REDACTION_INVALID',
    'no-did': 'SIGNER_MISSING',
    'did-key': 'SIGNER_INVALID',
    'did-v2': 'SIGNER_UNRESOLVED',
    'alg-unknown': 'ALGORITHM_UNSUPPORTED',
    'no-signature': 'SIGNATURE_MISSING',
    'sig-der': 'SIGNATURE_MALFORMED',
    'sig-bit-flip-r': 'SIGNATURE_MISMATCH',
    'label-changed': 'SIGNATURE_MISMATCH',
    'pq-sig-flip': 'PQ_MISMATCH',
    'pq-sig-short': 'PQ_MALFORMED',
  });
});

test('a bundle without a post-quantum signature is refused where one is required', () => {
  const text = vectors.verify.find(({ name }) => name === 'export:basic/none/ed')?.bundle_text ?? '';

  expect(verifyText(text, { requirePq: true }).verdict).toMatchObject({
    ok: false,
    code: 'PQ_REQUIRED',
    pq: 'absent',
  });
});

/** The code of each class of the original's refusals; the first that fits. */
const codesOfRefusals: readonly (readonly [RegExp, BundleCode])[] = [
  [/^unmarshal bundle: /, 'BUNDLE_MALFORMED'],
  [/^nil provenance bundle|^invalid redaction level: /, 'REDACTION_INVALID'],
  [/^bundle signer DID is required$/, 'SIGNER_MISSING'],
  [/^unsupported signature algorithm /, 'ALGORITHM_UNSUPPORTED'],
  [/^bundle signature is required$/, 'SIGNATURE_MISSING'],
  [/^verify PQ bundle signature: .*invalid /, 'PQ_MALFORMED'],
  [/^verify PQ bundle signature: /, 'PQ_MISMATCH'],
  [/parse signer DID: |invalid public key length/, 'SIGNER_INVALID'],
  [/DID v2/, 'SIGNER_UNRESOLVED'],
  [/invalid signature (?:length|recovery id)/, 'SIGNATURE_MALFORMED'],
  [/^verify bundle signature: /, 'SIGNATURE_MISMATCH'],
];

describe('every refusal of the original has its code', () => {
  test.each(vectors.verify.filter(({ expect: { ok } }) => !ok))('$name', ({
    bundle_text,
    expect: expected,
  }) => {
    const [, code] = codesOfRefusals.find(([words]) => words.test(expected.error ?? '')) ?? [];

    expect(verifyText(bundle_text).verdict.code).toBe(code);
  });
});
