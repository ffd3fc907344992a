import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bundle, zeroTokens } from '../../../src/model/bundle/bundle.ts';
import { bundleSizeLimit, decodeAs, decodeBundle } from '../../../src/model/bundle/decode.ts';
import { bundleText, canonicalText, encodeAs } from '../../../src/model/bundle/encode.ts';
import { forms } from '../../../src/model/bundle/form.ts';
import { keysAtAGlance } from '../../../src/model/bundle/glance.ts';
import { verifyText } from '../../../src/model/bundle/verify.ts';
import { vectors } from './vectors.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 12 });
const integer = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n - 1n }),
  fc.bigInt({ min: -(2n ** 63n), max: -(2n ** 53n) }),
);
const time = fc
  .tuple(
    fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    }),
    fc.constantFrom('', '.1', '.000000001', '.123456789'),
    fc.constantFrom('Z', '+09:00', '-23:59', '+05:30'),
  )
  .map(([date, fraction, offset]) => `${date.toISOString().slice(0, 19)}${fraction}${offset}`);
const tokens = fc.record({ inputTokens: integer, outputTokens: integer, totalTokens: integer });
const map = <Value>(values: fc.Arbitrary<Value>) =>
  fc
    .array(fc.tuple(fc.oneof(anyText, fc.constantFrom('10', '9', '__proto__', '～', '😀')), values))
    .map((entries) => new Map(entries));
const bytes = fc.uint8Array({ maxLength: 70 });

const bundles: fc.Arbitrary<Bundle> = fc.record({
  version: fc.constantFrom('1', '2'),
  checkpoints: fc.option(
    fc.array(
      fc.record({
        id: anyText,
        sessionKey: anyText,
        runId: anyText,
        label: anyText,
        trigger: anyText,
        journalSeq: integer,
        gitRef: anyText,
        tokensUsed: fc.option(tokens),
        metadata: fc.option(map(anyText).filter(({ size }) => size > 0)),
        createdAt: time,
      }),
      { maxLength: 3 },
    ),
  ),
  sessionTree: fc.array(
    fc.record({
      sessionKey: anyText,
      parentKey: anyText,
      agentName: anyText,
      goal: anyText,
      runId: anyText,
      workspaceId: anyText,
      depth: integer,
      status: anyText,
      createdAt: time,
      closedAt: fc.option(time),
    }),
    { maxLength: 3 },
  ),
  attributions: fc.array(
    fc.record({
      id: anyText,
      sessionKey: anyText,
      runId: anyText,
      workspaceId: anyText,
      authorType: anyText,
      authorId: anyText,
      filePath: anyText,
      commitHash: anyText,
      stepId: anyText,
      source: anyText,
      linesAdded: integer,
      linesRemoved: integer,
      tokensUsed: tokens,
      createdAt: time,
    }),
    { maxLength: 3 },
  ),
  report: fc.option(
    fc.record({
      sessionKey: anyText,
      byAuthor: fc.option(
        map(
          fc.record({
            authorType: anyText,
            linesAdded: integer,
            linesRemoved: integer,
            tokensUsed: tokens,
            fileCount: integer,
          }),
        ),
      ),
      byFile: fc.option(map(fc.record({ linesAdded: integer, linesRemoved: integer, authorCount: integer }))),
      totalTokens: tokens,
      checkpoints: integer,
      generatedAt: time,
    }),
  ),
  redactionLevel: anyText,
  signerDid: anyText,
  signatureAlgorithm: anyText,
  signature: bytes,
  pqSignerPublicKey: bytes,
  pqSignatureAlgorithm: anyText,
  pqSignature: bytes,
});

test('decoding what was encoded, and encoding that again, gives the same text', () => {
  fc.assert(
    fc.property(bundles, (bundle) => {
      const text = bundleText(bundle);
      const decoded = decodeBundle(text);
      expect(bundleText(decoded)).toBe(text);
      expect(canonicalText(decoded)).toBe(canonicalText(bundle));
    }),
    { numRuns: 300 },
  );
});

test('attributions of a list are written and read as each by itself, which follows the table of fields', () => {
  fc.assert(
    fc.property(bundles, ({ attributions }) => {
      const alone = attributions.map((row) => encodeAs(forms.attribution, row));
      const view = { attributions, byAuthorTokens: null, totalTokens: zeroTokens, checkpoints: 0 };
      const text = encodeAs(forms.attributionView, view);
      expect(text).toContain(`[${alone.join(',')}]`);
      const together = decodeAs(forms.attributionView, text) as typeof view;
      expect(together.attributions).toEqual(alone.map((each) => decodeAs(forms.attribution, each)));
    }),
  );
});

const texts = vectors.export
  .filter(({ expect: { ok } }) => ok)
  .map(({ expect: { bundle_text } }) => bundle_text);

/** Ways to write a bundle that the original decodes to the same value. */
const respellings: Readonly<Record<string, (text: string) => string>> = {
  'without white space': (text) => JSON.stringify(JSON.parse(text)),
  'with white space around colons': (text) => text.replaceAll('": ', '" :\t'),
  'with an unknown field': (text) => text.replace('{', '{"note": {"a": [1e99, {"b": null}]},'),
  'with names in capitals': (text) =>
    text.replaceAll(/"(?:label|depth|source|session_key)": /g, (name) => name.toUpperCase()),
  'with a name in look-alike letters': (text) => text.replaceAll('"session_key": ', '"ſession_key": '),
  'with names written as escapes': (text) => text.replaceAll('"created_at": ', '"\\u0063reated_at": '),
  'with letters written as escapes': (text) => text.replaceAll('sess-alpha', 'ses\\u0073-alph\\u0061'),
  'with solidi written as escapes': (text) => text.replaceAll('/', '\\/'),
  'with an earlier twin of a name': (text) => text.replaceAll('"version": ', '"version": "9", "version": '),
  'with a twin in capitals that comes first': (text) =>
    text.replaceAll('"version": ', '"VERSION": "9", "version": '),
  'with null before a scalar': (text) => text.replaceAll('"version": "1"', '"version": "1", "version": null'),
  'with +00:00 for Z': (text) => text.replaceAll(/(:\d\d(?:\.\d+)?)Z"/g, '$1+00:00"'),
  'with zeros behind the fraction': (text) => text.replaceAll(/(T[\d:]{8}\.\d{1,8})(Z|[+-])/g, '$10$2'),
  'with a comma before the fraction': (text) => text.replaceAll(/(T[\d:]{8})\./g, '$1,'),
  'with more than nine digits of a second': (text) => text.replaceAll(/(\.\d{9})(Z|[+-])/g, '$1999$2'),
  'with line breaks in base64': (text) => text.replaceAll(/"signature": "(.{8})/g, '"signature": "$1\\r\\n'),
  'with -0 for 0': (text) => text.replaceAll(/: 0\b/g, ': -0'),
};

describe.each(Object.entries(respellings))('a bundle %s', (_, respell) => {
  test('is the same bundle', () => {
    for (const text of texts.filter(
      (each) => !/\d{16}/.test(each) || respell !== respellings['without white space'],
    ))
      expect(canonicalText(decodeBundle(respell(text)))).toBe(canonicalText(decodeBundle(text)));
  });
});

const base = texts[0] ?? '';

test.each([
  ['a fraction for an integer', base.replace('"journal_seq": 5', '"journal_seq": 5.0')],
  ['an exponent for an integer', base.replace('"journal_seq": 5', '"journal_seq": 5e0')],
  ['a text for an integer', base.replace('"journal_seq": 5', '"journal_seq": "5"')],
  ['an integer beyond 64 bits', base.replace('"journal_seq": 5', '"journal_seq": -9223372036854775809')],
  ['base64 without padding', base.replace(/("signature": "[^"=]*)=+"/, '$1"')],
  ['lower-case t and z', base.replace(/T(\d\d:\d\d:\d\d)Z"/, 't$1z"')],
  ['February 30', base.replace(/"2026-04-13T/, '"2026-02-30T')],
  ['a time that is written with escapes', base.replace('"2026-04-13T', '"2026\\u002d04-13T')],
  ['a byte order mark', `\ufeff${base}`],
  ['a second value', `${base}{}`],
  ['a trailing comma', base.replace(/\n}$/, ',\n}')],
  ['a comment', `${base}// end`],
  ['half of it', base.slice(0, base.length / 2)],
  ['a control character in a text', base.replace('sess-alpha', 'sess\u0001alpha')],
  ['bytes as a list with a fraction', base.replace(/"signature": "[^"]*"/, '"signature": [1.0]')],
  ['nesting beyond 10,000 levels', `{"x": ${'['.repeat(10_001)}${']'.repeat(10_001)}}`],
])('%s is refused', (_, text) => {
  expect(() => decodeBundle(text)).toThrow(/^unmarshal bundle: /);
});

test('a broken byte reads as U+FFFD, one for each', () => {
  const broken = Buffer.concat([
    Buffer.from('{"version": "'),
    Buffer.from([0xe2, 0x82, 0x41, 0xff]),
    Buffer.from('"}'),
  ]);

  expect(decodeBundle(broken).version).toBe('\ufffd\ufffdA\ufffd');
});

test('more than 32 MiB are refused before they are read', () => {
  expect(() => decodeBundle(Buffer.alloc(bundleSizeLimit + 1))).toThrow('has more than 33554432 bytes');
});

test('an equal key decodes into what the earlier one left, as the original does', () => {
  const text = '{"report": {"session_key": "s"}, "report": {"checkpoints": 2}}';

  expect(decodeBundle(text).report).toMatchObject({ sessionKey: 's', checkpoints: 2 });
});

test('of names that differ in case the last one wins', () => {
  expect(decodeBundle('{"version": "1", "VERSION": "2", "version": "3"}').version).toBe('3');
  expect(decodeBundle('{"version": "1", "version": "3", "VERSION": "2"}').version).toBe('2');
});

describe('damaged bundles', () => {
  test('cut anywhere, a bundle is refused as such', () => {
    const cuts = Array.from({ length: 40 }, (_, index) => Math.floor((base.length * index) / 40));
    for (const cut of cuts)
      expect(verifyText(base.slice(0, cut)).verdict).toMatchObject({ ok: false, code: 'BUNDLE_MALFORMED' });
  });

  test('with a byte changed, a bundle is refused by a code, or is the same bundle still', () => {
    const bytes = Buffer.from(base);
    const signed = canonicalText(decodeBundle(base));
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const changed = Buffer.from(bytes);
        changed[at] = byte;
        const { verdict, bundle } = verifyText(changed);
        if (verdict.ok) expect(bundle === null ? null : canonicalText(bundle)).toBe(signed);
        else expect(verdict.code).toMatch(/^[A-Z_]+$/);
      }),
      { numRuns: 200 },
    );
  });

  test('a text in a bundle that looks like JSON needs no careful reader', () => {
    expect(keysAtAGlance('{"goal": "{\\"a\\": 1, \\\\\\"b\\\\\\": 2}", "x\\\\": "y"}')).toBe(2);
    expect(keysAtAGlance('{"depth": 1.5}')).toBeNull();
    expect(keysAtAGlance('{"depth" : 1}')).toBeNull();
  });
});
