import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeBundle } from '../../src/model/bundle/decode.ts';
import { verdictWithMembership, verifyDocument } from '../../src/model/bundle/verifyDocument.ts';
import { contentOfSession, didOf, keyFile, keys, signedBy } from '../bundles.ts';
import { whence as run, temporaryFile } from '../cli/running.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';

const EXPORT = `query ($redaction: RedactionLevel, $format: BundleFormat, $signed: Boolean, $membership: Boolean, $sessionKey: String = "s-1") {
  exportBundle(sessionKey: $sessionKey, redaction: $redaction, format: $format, signed: $signed, membership: $membership) {
    text signer redaction format treeTruncated membership
  }
}`;

interface Exported {
  readonly text: string;
  readonly signer: string | null;
  readonly treeTruncated: boolean;
  readonly membership: string | null;
}

const commit = 'ab'.repeat(20);
const image = `sha256:${'cd'.repeat(32)}`;
const conversation = '6ef2299e-a67f';

const note = [
  'src/basket.ts',
  '  d9978a8723e02b52 1-4,9',
  '---',
  JSON.stringify({
    schema_version: 'authorship/3.0.0',
    base_commit_sha: commit,
    prompts: { d9978a8723e02b52: { agent_id: { tool: 'pair-coder', id: conversation, model: 'model-1' } } },
  }),
].join('\n');
const attribute = (key: string, value: string | number) =>
  typeof value === 'string'
    ? { key, value: { stringValue: value } }
    : { key, value: { intValue: String(value) } };
const chat = {
  traceId: '5b8efff798038103d269b633813fc60c',
  spanId: 'a000000000000002',
  startTimeUnixNano: '1767225600000000000',
  endTimeUnixNano: '1767225601000000000',
  attributes: [
    attribute('gen_ai.conversation.id', conversation),
    attribute('gen_ai.agent.name', 'pair-coder'),
    attribute('gen_ai.operation.name', 'chat'),
    attribute('gen_ai.usage.input_tokens', 900),
    attribute('gen_ai.usage.output_tokens', 90),
  ],
};

/** What was told in other forms before: a build of the commit, its message, a note on it, a trace, and a session of 70 levels. */
const documents = [
  {
    record: 'build',
    build_id: 'b-1',
    source_commit: commit,
    source_repo: 'https://git.example.com/shop/web',
    image_digests: [image],
  },
  {
    record: 'commit',
    oid: commit,
    message:
      'Round the voucher\n\nAssisted-by: pair-coder:model-1 [sparse]\nCo-authored-by: Ines Okafor <ines@example.com>\nSession: s-1\n',
  },
  { record: 'git_ai_note', commit, note },
  { resourceSpans: [{ scopeSpans: [{ spans: [chat] }] }] },
  ...Array.from({ length: 70 }, (_, level) => ({
    record: 'session',
    session_key: `deep-${level}`,
    agent_name: 'planner',
    created_at: '2026-04-13T08:00:00Z',
    ...(level === 0 ? {} : { parent_key: `deep-${level - 1}` }),
  })),
];

let whence: TestWhence;

beforeAll(async () => {
  process.env.WHENCE_SIGNING_KEY_FILE = keyFile(keys.ann);
  whence = await startTestWhence({ sample: false });
  const { ingest } = await whence.ask<{ ingest: { rejections: readonly object[] } }>(
    'mutation ($documents: [JSON!]!) { ingest(documents: $documents) { rejections { code path message } } }',
    { documents: documents.map((each) => JSON.stringify(each)) },
  );
  expect(ingest.rejections).toEqual([]);
  await whence.ask('mutation ($bundle: String!) { importBundle(bundle: $bundle) { imported } }', {
    bundle: signedBy(keys.bob, contentOfSession('s-1')),
  });
}, 180_000);
afterAll(async () => {
  delete process.env.WHENCE_SIGNING_KEY_FILE;
  await whence?.stop();
});

async function exported(variables: object): Promise<Exported> {
  return (await whence.ask<{ exportBundle: Exported }>(EXPORT, { ...variables })).exportBundle;
}

describe('an export', () => {
  test('is a bundle that verifies, signed by the server, redacted unless it is asked for whole', async () => {
    const { text, signer, treeTruncated } = await exported({});
    const { verdict, bundle } = verifyDocument(text, { requirePq: true });

    expect(verdict).toMatchObject({ ok: true, level: 'content', signer: didOf(keys.ann), pq: 'verified' });
    expect([signer, treeTruncated]).toEqual([didOf(keys.ann), false]);
    expect(bundle?.attributions.map(({ filePath }) => filePath)).toEqual(bundle?.attributions.map(() => ''));
    expect(verifyDocument(text, { compat: 'lango' }).verdict.ok).toBe(true);
  });

  test('of a session that nobody knows is an empty bundle', async () => {
    const { text } = await exported({ sessionKey: 'nobody' });

    expect(verifyDocument(text).verdict).toMatchObject({
      ok: true,
      counts: { sessions: 0, attributions: 0 },
    });
  });

  test('says that the tree of sessions goes on below its 64 levels', async () => {
    const { text, treeTruncated } = await exported({ sessionKey: 'deep-0' });

    expect([decodeBundle(text).sessionTree.length, treeTruncated]).toEqual([65, true]);
  });

  test.each([
    'NONE',
    'CONTENT',
    'FULL',
  ])('at %s proves that its records belong to the whole', async (redaction) => {
    const { text, membership } = await exported({ redaction, membership: true });
    const verification = verifyDocument(text);
    const ask =
      'query ($bundle: String!, $membership: String!) { verifyBundle(bundle: $bundle, membership: $membership) { ok code } }';

    expect(verdictWithMembership(verification, membership ?? '', {})).toMatchObject({ ok: true });
    expect(await whence.ask(ask, { bundle: text, membership })).toEqual({
      verifyBundle: { ok: true, code: 'OK' },
    });
  });

  test('in a DSSE envelope is about the commits and the images that were built from them', async () => {
    const { text } = await exported({ format: 'DSSE', redaction: 'NONE' });
    const statement = JSON.parse(Buffer.from(JSON.parse(text).payload, 'base64').toString());

    expect(statement.subject.slice(1)).toEqual([
      { name: `commit:${commit}`, digest: { gitCommit: commit } },
      { name: expect.any(String), digest: { sha256: 'cd'.repeat(32) } },
    ]);
    expect(verifyDocument(text).verdict).toMatchObject({ ok: true, pq: 'verified', signer: didOf(keys.ann) });
  });

  test('as Agent Trace records changes nothing where it is read again', async () => {
    const { text, signer } = await exported({
      format: 'AGENT_TRACE',
      redaction: 'NONE',
      sessionKey: conversation,
    });
    const before = await whence.ask<{ attributions: unknown }>(ATTRIBUTIONS);
    const { ingest } = await whence.ask<{ ingest: { rejections: readonly object[] } }>(
      'mutation ($documents: [JSON!]!) { ingest(documents: $documents) { rejections { code } } }',
      { documents: text.split('\n') },
    );

    expect(JSON.parse(text)).toMatchObject({
      files: [
        {
          path: 'src/basket.ts',
          conversations: [
            {
              contributor: { type: 'ai', model_id: 'model-1' },
              ranges: [
                { start_line: 1, end_line: 4 },
                { start_line: 9, end_line: 9 },
              ],
            },
          ],
        },
      ],
    });
    expect([signer, ingest.rejections]).toEqual([null, []]);
    expect(await whence.ask(ATTRIBUTIONS)).toEqual(before);
  });

  test.each([
    ['Agent Trace records at CONTENT', { format: 'AGENT_TRACE' }, 'NOT_SUPPORTED'],
    ['an envelope without signature', { format: 'DSSE', signed: false }, 'NOT_SUPPORTED'],
    ['a membership without signature', { signed: false, membership: true }, 'NOT_SUPPORTED'],
    ['a session without a key', { sessionKey: '' }, 'FIELD_MISSING'],
  ])('is refused for %s', async (_, variables, code) => {
    expect((await whence.send(EXPORT, variables)).errors?.[0]?.extensions?.code).toBe(code);
  });
});

const ATTRIBUTIONS = `{ attributions(sort: [{ attributionId: ASC }]) {
  attributionId sessionKey authorType authorId filePath linesAdded modelName evidence lineRanges commits { oid }
} }`;

describe('other forms', () => {
  test('give attributions of the commit, each with its evidence', async () => {
    const { attributions } = await whence.ask<{ attributions: readonly object[] }>(ATTRIBUTIONS);
    const commits = [{ oid: commit }];

    expect(attributions).toMatchObject([
      {
        sessionKey: conversation,
        authorId: 'pair-coder',
        filePath: 'src/basket.ts',
        linesAdded: '5',
        modelName: 'model-1',
        evidence: 'DECLARED_ID',
        commits,
      },
      { sessionKey: 's-1', authorId: 'planner', evidence: 'ATTESTED', commits },
      {
        sessionKey: 's-1',
        authorType: 'agent',
        authorId: 'pair-coder',
        modelName: 'model-1',
        evidence: 'ASSUMED',
        commits,
      },
      { sessionKey: '', authorType: 'human', authorId: 'ines@example.com', evidence: 'ASSUMED', commits },
    ]);
  });

  test('tell of one session by notes on commits and by traces', async () => {
    const { sessions } = await whence.ask<{ sessions: unknown }>(
      `query ($key: String!) { sessions(where: { sessionKey: { eq: $key } }) {
        agents { name } attributions { filePath } tokenUsage { operation inputTokens totalTokens }
      } }`,
      { key: conversation },
    );

    expect(sessions).toEqual([
      {
        agents: [{ name: 'pair-coder' }],
        attributions: [{ filePath: 'src/basket.ts' }],
        tokenUsage: [{ operation: 'chat', inputTokens: '900', totalTokens: '990' }],
      },
    ]);
  });
});

describe('the commands', () => {
  const server = () => ['--url', whence.url];

  test('export to a file for its owner, import it again, and tell what was known', async () => {
    const out = join(dirname(temporaryFile('other', '')), 'bundle.json');
    const proof = `${out}.membership`;
    const exportRun = await run([
      'bundle',
      'export',
      's-1',
      '--key',
      keyFile(keys.bob),
      '--out',
      out,
      '--membership',
      proof,
      ...server(),
    ]);
    const verifyRun = await run(['bundle', 'verify', out, '--membership', proof, '-o', 'json']);
    const importRun = await run([
      'bundle',
      'import',
      out,
      '--membership',
      proof,
      '--trust',
      `${didOf(keys.bob)}=s-`,
      '-o',
      'json',
      ...server(),
    ]);

    expect([exportRun.code, exportRun.stderr, statSync(out).mode & 0o777]).toEqual([0, '', 0o600]);
    expect(readFileSync(out, 'utf8')).not.toMatch(/\n$/);
    expect(JSON.parse(verifyRun.stdout)).toMatchObject({
      ok: true,
      level: 'content',
      signer: didOf(keys.bob),
    });
    expect(importRun.code).toBe(0);
    expect(JSON.parse(importRun.stdout)).toMatchObject({
      imported: true,
      newRecords: { attributions: 0 },
      knownRecords: { sessions: 1 },
    });
    const { bundles } = await whence.ask<{ bundles: readonly { readonly merkleRoot: string | null }[] }>(
      '{ bundles { merkleRoot } }',
    );
    expect(bundles.filter(({ merkleRoot }) => merkleRoot !== null)).toHaveLength(1);
  });

  test('end with 1 and the code where a bundle is refused', async () => {
    const file = temporaryFile('bundle.json', signedBy(keys.ann, contentOfSession('s-1')));
    const { code, stdout } = await run(['bundle', 'import', file, ...server()]);

    expect([code, stdout]).toEqual([1, expect.stringMatching(/^refused \(SIGNER_UNTRUSTED\)/)]);
  });

  test('end with 1 for an export that cannot be signed here or there', async () => {
    const noKey = await run([
      'bundle',
      'export',
      's-1',
      '--key',
      temporaryFile('no.json', '{}'),
      ...server(),
    ]);

    expect([noKey.code, noKey.stderr]).toEqual([1, expect.stringContaining('The key file cannot be used')]);
  });
});
