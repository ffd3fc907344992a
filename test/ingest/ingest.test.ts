import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import type { IncomingDocument } from '../../src/ingest/ingest.ts';
import { dumpGraph, linesAbout, rowsOf } from '../graph/dump.ts';
import { emptyGraph, openTestGraph, testDatabase } from '../graphDatabase.ts';
import { build, digestOf, ingestAt, now, pod } from './setting.ts';

const driver = openTestGraph();
const { ingest } = ingestAt(driver);
beforeAll(() => migrate(driver, testDatabase));
beforeEach(() => emptyGraph(driver));
afterAll(() => driver.close());

const observedAt = '2026-10-02T09:00:00Z';
const tag = (more: object) => ({ record: 'tag', reference: 'r.example/app:1', observedAt, ...more });

async function ingestOne(document: IncomingDocument) {
  const [outcome] = await ingest([document]);
  if (outcome === undefined) throw new Error('no outcome');
  return outcome;
}

/** How many nodes of each label there are, but for those that every document brings. */
async function counts(): Promise<Readonly<Record<string, unknown>>> {
  const rows = await rowsOf(
    driver,
    `MATCH (node) WHERE labels(node)[0] IN $labels AND NOT node:Source
     RETURN labels(node)[0] AS label, toString(count(*)) AS count ORDER BY label`,
  );
  return Object.fromEntries(rows.map(({ label, count }) => [label, Number(count)]));
}

const refusals = () =>
  rowsOf(
    driver,
    `MATCH (r:Rejection) RETURN r.id AS id, r.code AS code, r.path AS path, r.kind AS kind, r.content AS content,
       r.documentDigest AS digest, r.documentName AS name, r.source AS source, r.replayable AS replayable,
       toString(r.receivedAt) AS receivedAt ORDER BY r.path, r.code`,
  );

const bad: readonly (readonly [string, IncomingDocument, string, string])[] = [
  ['that is no JSON', { content: '{"record": build}' }, 'DOCUMENT_MALFORMED', ''],
  ['that is cut', { content: '{"record": "bui' }, 'DOCUMENT_MALFORMED', ''],
  ['that nests too deep', { content: '['.repeat(5_000) }, 'DOCUMENT_TOO_DEEP', ''],
  ['that is too large', { content: `"${'x'.repeat(17_000_000)}"` }, 'DOCUMENT_TOO_LARGE', ''],
  ['that is empty', { content: '' }, 'DOCUMENT_EMPTY', ''],
  ['of no known kind', { content: { hello: 'world' } }, 'KIND_UNKNOWN', ''],
  ['that is null', { content: null }, 'KIND_UNKNOWN', ''],
  ['of another kind than was said', { content: build('7'), kind: 'DEPLOY' }, 'KIND_MISMATCH', ''],
  ['of no form of the kind that was said', { content: 7, kind: 'BUILD' }, 'FIELD_INVALID', ''],
  ['of a build without its id', { content: { record: 'build' } }, 'FIELD_MISSING', '/build_id'],
  ['of a deploy without its id', { content: { record: 'deploy' } }, 'FIELD_MISSING', '/deploy_id'],
  ['of a sighting without its digest', { content: tag({}) }, 'FIELD_MISSING', '/digest'],
  ['with an invalid digest', { content: tag({ digest: 'sha256:12' }) }, 'DIGEST_INVALID', '/digest'],
  [
    'with an invalid reference',
    { content: tag({ reference: 'r.example/App:1', digest: null }) },
    'REFERENCE_INVALID',
    '/reference',
  ],
  [
    'with an image id for a reference',
    { content: tag({ reference: digestOf('a'), digest: null }) },
    'REFERENCE_IS_IMAGE_ID',
    '/reference',
  ],
  ['with a short commit id', { content: { record: 'commit', oid: 'd22cf6c1' } }, 'COMMIT_INVALID', '/oid'],
  [
    'of bytes that have another digest than they were fetched by',
    {
      content: '{"schemaVersion": 2, "manifests": []}',
      context: { reference: `r.example/app@${digestOf('a')}` },
    },
    'DIGEST_MISMATCH',
    '',
  ],
  [
    'from a clock that is ahead',
    { content: build('7', { finished_at: '2026-10-31T12:05:01Z' }) },
    'CLOCK_IN_FUTURE',
    '/finished_at',
  ],
];

describe('a document', () => {
  test.each(bad)('%s is refused as a whole, and why is listed', async (_, document, code, path) => {
    const outcome = await ingestOne({ ...document, name: 'input.json' });
    expect(outcome).toMatchObject({ status: 'REJECTED', facts: [], conflicts: [] });
    expect(outcome.refusals).toMatchObject([{ code, path }]);
    expect(await refusals()).toMatchObject([
      {
        id: outcome.refusals[0]?.id,
        digest: outcome.digest,
        code,
        path,
        name: 'input.json',
        receivedAt: now,
      },
    ]);
    expect(await counts()).toEqual({ Rejection: 1 });
  });

  test.each(bad)('%s is one refusal, however often it is sent', async (_, document) => {
    const first = await ingestOne(document);
    const before = await dumpGraph(driver);
    expect(await ingestOne(document)).toEqual(first);
    expect(await dumpGraph(driver)).toEqual(before);
  });

  test('within the allowed skew of clocks is taken', async () => {
    const document = { content: build('7', { finished_at: '2026-10-31T12:05:00Z' }) };
    expect(await ingestOne(document)).toMatchObject({ status: 'ACCEPTED', refusals: [] });
  });

  test('that is an empty list says nothing and is refused for nothing', async () => {
    const outcome = await ingestOne({ content: { apiVersion: 'v1', kind: 'PodList', items: [] } });
    expect(outcome).toMatchObject({ status: 'UNCHANGED', records: 0, refusals: [] });
  });

  test('with a part that is not understood is taken, and the part is told', async () => {
    const outcome = await ingestOne({
      content: build('7', { image_digest: 'sha256:12', finished_at: 'noon' }),
    });
    expect(outcome.status).toBe('ACCEPTED');
    expect(outcome.refusals.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'DIGEST_INVALID /image_digest',
      'TIME_INVALID /finished_at',
    ]);
    expect(await counts()).toEqual({ Build: 1, Rejection: 2 });
  });

  test('that contradicts what is known for its key is taken, and both values are told and kept', async () => {
    const commits = ['a', 'b'].map((digit) => digit.repeat(40));
    const [first, second] = commits.map((source_commit) => ({ content: build('7', { source_commit }) }));
    expect(await ingestOne(first ?? { content: null })).toMatchObject({ status: 'ACCEPTED', conflicts: [] });
    const conflicts = commits.map((commit) => `sourceCommit=${commit}`);
    expect(await ingestOne(second ?? { content: null })).toMatchObject({ status: 'ACCEPTED', conflicts });
    expect(await rowsOf(driver, 'MATCH (b:Build) RETURN b.contradictions AS both')).toEqual([
      { both: conflicts },
    ]);
  });
});

describe('one bad record', () => {
  test('of a list does not stop the others', async () => {
    const records = [
      build('1'),
      { record: 'build' },
      build('3', { created_at: '2036-01-01T00:00:00Z' }),
      build('4'),
    ];
    const outcome = await ingestOne({ content: records });
    expect(outcome).toMatchObject({ status: 'ACCEPTED', records: 4 });
    expect(outcome.refusals).toMatchObject([
      { code: 'FIELD_MISSING', path: '/1/build_id' },
      { code: 'CLOCK_IN_FUTURE', path: '/2/created_at' },
    ]);
    expect(await counts()).toEqual({ Build: 2, Rejection: 2 });
  });

  test('of a Kubernetes list does not stop the others', async () => {
    const items = [pod('1', 'r.example/app:1'), { apiVersion: 'v1', kind: 'Pod', metadata: {} }, 7];
    const outcome = await ingestOne({ content: { apiVersion: 'v1', kind: 'List', items } });
    expect(outcome.refusals.map(({ path }) => path)).toEqual(['/items/1/metadata/uid', '/items/2/kind']);
    expect(await counts()).toMatchObject({ Container: 1, Rejection: 2 });
  });

  test('that the graph refuses does not stop the others, and is listed and kept', async () => {
    // No index holds a key of this length.
    const tooLong = 'x'.repeat(9_000);
    const outcome = await ingestOne({ content: [build('1'), build(tooLong), build('3')], kind: 'BUILD' });
    expect(outcome).toMatchObject({ status: 'ACCEPTED', refusals: [{ code: 'WRITE_FAILED', path: '/1' }] });
    expect(await counts()).toEqual({ Build: 2, Rejection: 1 });
    const [refusal] = await refusals();
    expect(refusal).toMatchObject({ id: outcome.refusals[0]?.id, code: 'WRITE_FAILED', replayable: true });
    expect(JSON.parse(String(refusal?.content))).toEqual(build(tooLong));
  });

  test('among documents does not stop the others', async () => {
    const outcomes = await ingest([{ content: build('1') }, { content: '{' }, { content: build('3') }]);
    expect(outcomes.map(({ status }) => status)).toEqual(['ACCEPTED', 'REJECTED', 'ACCEPTED']);
  });
});

describe('a container', () => {
  test('that reports no image yet is there without what it runs', async () => {
    expect(await ingestOne({ content: pod('1', 'r.example/app:1') })).toMatchObject({ refusals: [] });
    const dump = await dumpGraph(driver);
    expect(linesAbout(dump, 'DECLARES')).toHaveLength(1);
    expect(linesAbout(dump, 'RUNS')).toEqual([]);
  });

  test('that declares an image id keeps it as declared, and no reference is made of it', async () => {
    const outcome = await ingestOne({ content: pod('1', digestOf('a')) });
    expect(outcome).toMatchObject({ status: 'ACCEPTED', refusals: [{ code: 'REFERENCE_IS_IMAGE_ID' }] });
    expect(await counts()).toEqual({ Container: 1, Rejection: 1 });
    expect(await rowsOf(driver, 'MATCH (c:Container) RETURN c.declaredImage AS declared')).toEqual([
      { declared: digestOf('a') },
    ]);
  });

  test('that reports another image than it declares runs what it reports', async () => {
    const status = {
      imageID: `r.example/app@${digestOf('b')}`,
      state: { running: { startedAt: observedAt } },
    };
    await ingestOne({ content: pod('1', 'r.example/app:1', status) });
    const rows = await rowsOf(
      driver,
      'MATCH (:Container)-[:RUNS]->(image:Image) RETURN image.digest AS digest',
    );
    expect(rows).toEqual([{ digest: digestOf('b') }]);
  });
});

describe('what is kept of a refused record', () => {
  const leaks = /hunter2/;

  test('is the record without what is secret in it', async () => {
    const { metadata, ...rest } = pod('1', 'r.example/app:1');
    await ingestOne({ content: { ...rest, metadata: { ...metadata, uid: '' } } });
    const [refusal] = await refusals();
    expect(refusal).toMatchObject({ kind: 'KUBERNETES', replayable: true });
    expect(refusal?.content).toContain('checkout-1');
    expect((await dumpGraph(driver)).join()).not.toMatch(leaks);
  });

  test('is nothing where it is no JSON, because secrets cannot be told from it', async () => {
    const outcome = await ingestOne({ content: '{"password": "hunter2", oops}' });
    expect(await refusals()).toMatchObject([{ content: null, replayable: false }]);
    expect(JSON.stringify(outcome)).not.toMatch(leaks);
    expect((await dumpGraph(driver)).join()).not.toMatch(leaks);
  });

  test('is nothing of content that is named by bytes which are not all kept', async () => {
    const config = {
      architecture: 'amd64',
      os: 'linux',
      rootfs: { type: 'layers', diff_ids: [] },
      config: { Env: ['PASSWORD=hunter2'] },
      created: '2036-01-01T00:00:00Z',
    };
    expect(await ingestOne({ content: JSON.stringify(config) })).toMatchObject({
      status: 'REJECTED',
      kind: 'OCI',
    });
    expect(await refusals()).toMatchObject([{ content: null, replayable: false }]);
  });

  test('is nothing of a record of more than 256 KiB', async () => {
    await ingestOne({ content: { record: 'build', name: 'x'.repeat(256 * 1024) } });
    expect(await refusals()).toMatchObject([{ code: 'FIELD_MISSING', content: null, replayable: false }]);
  });

  test.each([
    ['a reference', tag({ reference: 'https://ci:hunter2@r.example/app:1', digest: null })],
    ['a repository', build('7', { source_repo: 'https://ci:hunter2@git.example/app', source_commit: 'x' })],
    ['a time', build('7', { created_at: 'https://ci:hunter2@git.example' })],
    ['a url', build('7', { url: 'https://ci:hunter2@ci.example/7?token=hunter2', finished_at: 'x' })],
  ])('has no password out of %s, nor has the message', async (_, content) => {
    const outcome = await ingestOne({ content });
    expect(JSON.stringify(outcome.refusals)).not.toMatch(leaks);
    expect((await dumpGraph(driver)).join()).not.toMatch(leaks);
  });
});

describe('the context', () => {
  test('of a document stands before that of the call', async () => {
    const context = { cluster: 'prod-eu', source: 'sweep' };
    await ingest(
      [
        { content: pod('1', 'r.example/app:1') },
        { content: pod('2', 'r.example/app:1'), context: { cluster: 'staging' } },
      ],
      context,
    );
    const rows = await rowsOf(
      driver,
      'MATCH (c:Container) RETURN c.podUid AS uid, c.cluster AS cluster, c.sources AS sources ORDER BY uid',
    );
    expect(rows).toEqual([
      { uid: '1', cluster: 'prod-eu', sources: ['sweep'] },
      { uid: '2', cluster: 'staging', sources: ['sweep'] },
    ]);
  });
});
