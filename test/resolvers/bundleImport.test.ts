import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BundleContent } from '../../src/model/bundle/bundle.ts';
import { bundleSizeLimit, decodeBundle } from '../../src/model/bundle/decode.ts';
import { contentOfSession, didOf, keyFile, keys, signedBy } from '../bundles.ts';
import { emptyGraph, openTestGraph } from '../graphDatabase.ts';
import { vectors } from '../model/bundle/vectors.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';

const IMPORT = `mutation ($bundle: String!, $dryRun: Boolean, $policy: BundlePolicyInput, $encoding: BundleEncoding) {
  importBundle(bundle: $bundle, dryRun: $dryRun, policy: $policy, encoding: $encoding) {
    verdict { ok code message } digest imported
    newRecords { checkpoints sessions attributions } knownRecords { checkpoints sessions attributions }
    reportDifferences { path stated recomputed } problems { code path }
  }
}`;

interface Imported {
  readonly verdict: { readonly ok: boolean; readonly code: string };
  readonly digest: string | null;
  readonly imported: boolean;
  readonly newRecords: object;
  readonly knownRecords: object;
  readonly reportDifferences: readonly object[];
  readonly problems: readonly object[];
}

let whence: TestWhence;

beforeAll(async () => {
  process.env.WHENCE_SIGNING_KEY_FILE = keyFile(keys.ann);
  whence = await startTestWhence({ sample: false });
}, 180_000);
afterAll(async () => {
  delete process.env.WHENCE_SIGNING_KEY_FILE;
  await whence?.stop();
});
beforeEach(async () => {
  const driver = openTestGraph();
  await emptyGraph(driver);
  await driver.close();
});

async function imported(bundle: string, more: object = {}): Promise<Imported> {
  return (await whence.ask<{ importBundle: Imported }>(IMPORT, { bundle, ...more })).importBundle;
}

const one = { checkpoints: 1, sessions: 1, attributions: 1 };
const none = { checkpoints: 0, sessions: 0, attributions: 0 };

describe('a bundle that is imported', () => {
  test('is in the graph with its records, each of which remembers bundle, signer and level', async () => {
    const { verdict, digest, ...outcome } = await imported(signedBy(keys.ann, contentOfSession('s-1')));
    const origin = { bundles: [digest], signers: [didOf(keys.ann)], redactionLevel: 'NONE' };
    const { sessions, bundles } = await whence.ask<{ sessions: unknown; bundles: unknown }>(`{
      sessions { sessionKey goal status createdAt bundles signers redactionLevel
        checkpoints { journalSeq metadata bundles signers redactionLevel }
        attributions { filePath evidence totalTokens commits { oid } bundles signers redactionLevel } }
      bundles { digest sessionKey signer algorithm redactionLevel postQuantum attributions about { sessionKey } signedBy { identity } }
    }`);

    expect(verdict).toMatchObject({ ok: true, code: 'OK' });
    expect(outcome).toMatchObject({
      imported: true,
      newRecords: one,
      knownRecords: none,
      reportDifferences: [],
    });
    expect(sessions).toEqual([
      {
        sessionKey: 's-1',
        goal: 'Round the voucher',
        status: 'MERGED',
        createdAt: '2026-04-12T23:00:00.5Z',
        ...origin,
        checkpoints: [{ journalSeq: String(2n ** 60n), metadata: { reason: 'release' }, ...origin }],
        attributions: [
          {
            filePath: 'src/voucher.ts',
            evidence: 'ATTESTED',
            totalTokens: '12',
            commits: [{ oid: 'ab'.repeat(20) }],
            ...origin,
          },
        ],
      },
    ]);
    expect(bundles).toEqual([
      {
        digest,
        sessionKey: 's-1',
        signer: didOf(keys.ann),
        algorithm: 'ed25519',
        redactionLevel: 'NONE',
        postQuantum: 'verified',
        attributions: '1',
        about: [{ sessionKey: 's-1' }],
        signedBy: [{ identity: didOf(keys.ann) }],
      },
    ]);
  });

  test('again changes nothing', async () => {
    const bundle = signedBy(keys.ann, contentOfSession('s-1'));
    await imported(bundle);
    const before = await whence.inventory();
    const again = await imported(bundle);

    expect(again).toMatchObject({ imported: true, newRecords: none, knownRecords: one });
    expect((await whence.inventory()).content).toBe(before.content);
  });

  test('only for show writes nothing', async () => {
    const outcome = await imported(signedBy(keys.ann, contentOfSession('s-1')), { dryRun: true });

    expect(outcome).toMatchObject({ imported: false, newRecords: one, verdict: { ok: true } });
    expect(
      await whence.ask(
        '{ bundles { id } sessions { id } checkpoints { id } attributions { id } agents { id } }',
      ),
    ).toEqual({ bundles: [], sessions: [], checkpoints: [], attributions: [], agents: [] });
  });

  test('may come compressed, of which no more is unpacked than a bundle may have', async () => {
    const packed = (content: string | Buffer) => ({
      encoding: 'GZIP_BASE64',
      bundle: gzipSync(content).toString('base64'),
    });
    const small = packed(signedBy(keys.ann, contentOfSession('s-1')));
    const bomb = packed(Buffer.alloc(bundleSizeLimit + 1, 0x20));

    expect(await imported(small.bundle, small)).toMatchObject({ imported: true });
    const { errors } = await whence.send(IMPORT, bomb);
    expect(errors?.[0]?.extensions?.code).toBe('BUNDLE_TOO_LARGE');
  });
});

test('integers beyond 2^53 and times at the ends of what JavaScript and the graph hold are kept', async () => {
  const content = contentOfSession('s-1');
  const most = 2n ** 63n - 1n;
  const tokens = { inputTokens: most, outputTokens: -most, totalTokens: 2n ** 53n + 1n };
  const bundle = signedBy(keys.ann, {
    ...content,
    checkpoints:
      content.checkpoints?.map((each) => ({ ...each, journalSeq: most, tokensUsed: tokens })) ?? null,
    attributions: content.attributions.map((each) => ({
      ...each,
      linesAdded: most,
      tokensUsed: tokens,
      createdAt: '0000-01-01T00:00:00.000000001Z',
    })),
  });
  expect(await imported(bundle)).toMatchObject({ imported: true });
  const records = await whence.ask<object>(
    '{ checkpoints { journalSeq inputTokens outputTokens totalTokens } attributions { linesAdded totalTokens createdAt } }',
  );
  const { exportBundle } = await whence.ask<{ exportBundle: { text: string } }>(
    '{ exportBundle(sessionKey: "s-1", redaction: NONE, signed: false) { text } }',
  );

  expect(records).toEqual({
    checkpoints: [
      {
        journalSeq: `${most}`,
        inputTokens: `${most}`,
        outputTokens: `${-most}`,
        totalTokens: '9007199254740993',
      },
    ],
    attributions: [
      {
        linesAdded: `${most}`,
        totalTokens: '9007199254740993',
        createdAt: '0000-01-01T00:00:00.000000001Z',
      },
    ],
  });
  expect(exportBundle.text).toContain('0000-01-01T00:00:00.000000001Z');
  expect(exportBundle.text).toContain('9223372036854775807');
});

describe('what is known already', () => {
  const goals = async () =>
    (
      await whence.ask<{ sessions: unknown }>(
        '{ sessions { goal status attributions { filePath redactionLevel bundles } } }',
      )
    ).sessions;

  test('stays when a redacted copy comes after the whole', async () => {
    await imported(signedBy(keys.ann, contentOfSession('s-1')));
    const outcome = await imported(signedBy(keys.ann, contentOfSession('s-1', 'content')));

    expect(outcome.imported).toBe(true);
    expect(await goals()).toEqual([
      {
        goal: 'Round the voucher',
        status: 'MERGED',
        attributions: [
          {
            filePath: 'src/voucher.ts',
            redactionLevel: 'NONE',
            bundles: [expect.any(String), expect.any(String)],
          },
        ],
      },
    ]);
  });

  test('is filled in when the whole comes after a redacted copy', async () => {
    await imported(signedBy(keys.ann, contentOfSession('s-1', 'content')));
    expect(await goals()).toMatchObject([
      { goal: null, attributions: [{ filePath: null, redactionLevel: 'CONTENT' }] },
    ]);
    await imported(signedBy(keys.ann, contentOfSession('s-1')));

    expect(await goals()).toMatchObject([
      { goal: 'Round the voucher', attributions: [{ filePath: 'src/voucher.ts', redactionLevel: 'NONE' }] },
    ]);
  });

  test('is not undone by an export of an earlier state', async () => {
    const { sessionTree, ...others } = contentOfSession('s-1');
    const earlier = sessionTree.map((session) => ({ ...session, status: 'active', closedAt: null }));
    await imported(signedBy(keys.ann, contentOfSession('s-1')));
    await imported(signedBy(keys.ann, { ...others, sessionTree: earlier }));

    expect(await goals()).toMatchObject([{ status: 'MERGED' }]);
  });
});

describe('a bundle is refused, and nothing of it is written,', () => {
  const changed = (change: (content: BundleContent) => Partial<BundleContent>): string => {
    const content = contentOfSession('s-1');
    return signedBy(keys.ann, { ...content, ...change(content) });
  };
  const stripped = (): string =>
    signedBy(keys.ann, contentOfSession('s-1')).replace(/,\s*"pq_signature": "[^"]*"/, '');

  test.each([
    [
      'where it was changed after it was signed',
      signedBy(keys.ann, contentOfSession('s-1')).replace('release', 'relapse'),
      'SIGNATURE_MISMATCH',
      [],
    ],
    ['where its post-quantum signature was taken away', stripped(), 'PQ_STRIPPED', []],
    [
      'where one of its words is unknown',
      changed(({ attributions }) => ({
        attributions: attributions.map((each) => ({ ...each, authorType: 'ghost' })),
      })),
      'BUNDLE_RECORD_INVALID',
      [{ code: 'BUNDLE_RECORD_INVALID', path: 'attributions[0].author_type' }],
    ],
    [
      'where a record has no id',
      changed(({ checkpoints }) => ({
        checkpoints: checkpoints?.map((each) => ({ ...each, id: '' })) ?? null,
      })),
      'BUNDLE_RECORD_INVALID',
      [{ code: 'BUNDLE_RECORD_INVALID', path: 'checkpoints[0].id' }],
    ],
    [
      'where a time lies beyond what the graph holds',
      changed(({ attributions }) => ({
        attributions: attributions.map((each) => ({ ...each, createdAt: '9999-12-31T23:59:59-09:00' })),
      })),
      'BUNDLE_RECORD_INVALID',
      [{ code: 'BUNDLE_RECORD_INVALID', path: 'attributions[0].created_at' }],
    ],
    [
      'where a time lies before what the graph holds',
      changed(({ checkpoints }) => ({
        checkpoints:
          checkpoints?.map((each) => ({ ...each, createdAt: '0000-01-01T00:00:00+09:00' })) ?? null,
      })),
      'BUNDLE_RECORD_INVALID',
      [{ code: 'BUNDLE_RECORD_INVALID', path: 'checkpoints[0].created_at' }],
    ],
    [
      'where a depth is beyond 2^31',
      changed(({ sessionTree }) => ({
        sessionTree: sessionTree.map((each) => ({ ...each, depth: 2 ** 31 })),
      })),
      'BUNDLE_RECORD_INVALID',
      [{ code: 'BUNDLE_RECORD_INVALID', path: 'session_tree[0].depth' }],
    ],
    [
      'where a depth is beyond 2^53, and not what a double makes of it',
      changed(({ sessionTree }) => ({
        sessionTree: sessionTree.map((each) => ({ ...each, depth: 2n ** 63n - 1n })),
      })),
      'BUNDLE_RECORD_INVALID',
      [{ code: 'BUNDLE_RECORD_INVALID', path: 'session_tree[0].depth' }],
    ],
    [
      'where a time lies in the future',
      changed(({ sessionTree }) => ({
        sessionTree: sessionTree.map((each) => ({ ...each, createdAt: '9000-01-01T00:00:00Z' })),
      })),
      'CLOCK_IN_FUTURE',
      [{ code: 'CLOCK_IN_FUTURE', path: 'session_tree[0].created_at' }],
    ],
  ])('%s', async (_, bundle, code, problems) => {
    const before = await whence.inventory();
    const outcome = await imported(bundle);

    expect(outcome).toMatchObject({
      imported: false,
      newRecords: none,
      verdict: { ok: false, code },
      problems,
    });
    expect((await whence.inventory()).content).toBe(before.content);
  });

  test('where a record has the id of one of another session', async () => {
    await imported(signedBy(keys.ann, contentOfSession('s-1')));
    const { attributions } = contentOfSession('s-1');
    const taken = attributions.map((each) => ({ ...each, sessionKey: 's-2' }));
    const outcome = await imported(signedBy(keys.bob, { ...contentOfSession('s-2'), attributions: taken }));

    expect(outcome).toMatchObject({
      imported: false,
      verdict: { code: 'BUNDLE_RECORD_FOREIGN' },
      problems: [{ code: 'BUNDLE_RECORD_FOREIGN', path: 'attributions[0].id' }],
    });
  });
});

describe('a signer', () => {
  const ofBob = signedBy(keys.bob, contentOfSession('s-1'));
  const trusting = (signer: string, sessionPrefix: string) => ({
    policy: { trust: [{ signer, sessionPrefix }] },
  });

  test('may not speak for a session that another one has spoken for, unless a rule says so', async () => {
    await imported(signedBy(keys.ann, contentOfSession('s-1')));

    expect(await imported(ofBob)).toMatchObject({ imported: false, verdict: { code: 'SIGNER_UNTRUSTED' } });
    expect(await imported(ofBob, trusting(didOf(keys.bob), 's-'))).toMatchObject({ imported: true });
  });

  test('may not speak for a session that is known here, unless everything is to be as in the original', async () => {
    await whence.ask(
      'mutation { ingest(documents: ["{\\"record\\": \\"session\\", \\"session_key\\": \\"s-1\\", \\"agent_name\\": \\"ours\\"}"]) { accepted } }',
    );

    expect(await imported(ofBob)).toMatchObject({ imported: false, verdict: { code: 'SIGNER_UNTRUSTED' } });
    expect(await imported(ofBob, { policy: { compat: 'LANGO' } })).toMatchObject({ imported: true });
  });

  test('is bound by a rule where one is given', async () => {
    expect(await imported(ofBob, trusting(didOf(keys.bob), 'other-'))).toMatchObject({
      verdict: { code: 'SIGNER_UNTRUSTED' },
    });
    expect(
      (await whence.send(IMPORT, { bundle: ofBob, ...trusting('bob', '') })).errors?.[0]?.extensions?.code,
    ).toBe('BAD_USAGE');
  });

  test('of two that speak for one session at once is one', async () => {
    const outcomes = await Promise.all(
      [keys.ann, keys.bob].map((key) => imported(signedBy(key, contentOfSession('s-1')))),
    );

    expect(outcomes.filter((outcome) => outcome.imported)).toHaveLength(1);
  });
});

test('numbers of a report that its rows do not tell are shown', async () => {
  const { report, ...others } = contentOfSession('s-1');
  const [[name, stats] = ['', undefined]] = [...(report?.byAuthor ?? [])];
  const byAuthor = stats === undefined ? null : new Map([[name, { ...stats, linesAdded: 999 }]]);
  const outcome = await imported(
    signedBy(keys.ann, { ...others, report: report && { ...report, byAuthor } }),
  );

  expect(outcome).toMatchObject({
    imported: true,
    reportDifferences: [{ path: 'by_author.planner.lines_added', stated: '999', recomputed: '12' }],
  });
});

describe('imports of the original', () => {
  const EXPORT = `query ($sessionKey: String!) { exportBundle(sessionKey: $sessionKey, redaction: NONE, signed: false) { text } }`;
  const trustingAll = { policy: { trust: [{ signer: '*' }] } };

  /** Records of a vector in the form of a bundle, as the graph gives them back. */
  async function exported(sessionKey: string): Promise<BundleContent> {
    const { exportBundle } = await whence.ask<{ exportBundle: { text: string } }>(EXPORT, { sessionKey });
    return decodeBundle(exportBundle.text);
  }

  test('come out again as they went in, offsets, nanoseconds and 64-bit integers included', async () => {
    const whole = vectors.verify.filter(
      ({ name, expect: { ok } }) => ok && /^export:(?:basic|unicode|int64|times?).*none/.test(name),
    );
    for (const { bundle_text } of whole) {
      const bundle = decodeBundle(bundle_text);
      const sessionKey = bundle.report?.sessionKey ?? '';
      const outcome = await imported(bundle_text, trustingAll);
      if (!outcome.imported) continue;
      const back = await exported(sessionKey);

      expect(back.checkpoints).toEqual(bundle.checkpoints);
      expect(back.attributions).toEqual(bundle.attributions);
      expect(back.sessionTree).toEqual(bundle.sessionTree);
    }
    expect(whole.length).toBeGreaterThan(2);
  });
});
