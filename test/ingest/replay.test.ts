import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import { createReads } from '../../src/graph/reads.ts';
import { createWriter } from '../../src/graph/writer/writer.ts';
import { replayRefusals } from '../../src/ingest/replay.ts';
import { dumpGraph, rowsOf } from '../graph/dump.ts';
import { emptyGraph, openTestGraph, testDatabase } from '../graphDatabase.ts';
import { build, digestOf, ingestAt, pod } from './setting.ts';

const driver = openTestGraph();
const writer = createWriter(driver, { database: testDatabase });
const reads = createReads(driver, { database: testDatabase, timeout: 30_000 });
beforeAll(() => migrate(driver, testDatabase));
beforeEach(() => emptyGraph(driver));
afterAll(() => driver.close());

const soon = '2026-11-05T09:00:00Z';
const later = '2026-11-06T12:00:00Z';
const ahead = build('7', { created_at: soon });

function replayAt(time: string, ids: readonly string[] | null = null) {
  const ingest = ingestAt(driver, time);
  return replayRefusals({ reads, writer, ingest }, ids, () => new Date(time));
}

const standing = () =>
  rowsOf(
    driver,
    'MATCH (r:Rejection) RETURN r.path AS path, toString(r.resolvedAt) AS resolvedAt ORDER BY r.path',
  );

const { ingest } = ingestAt(driver);

describe('a replay', () => {
  test('takes what is acceptable now, and its refusal is resolved', async () => {
    await ingest([{ content: ahead }]);
    expect(await replayAt(later)).toMatchObject([{ kind: 'BUILD', status: 'ACCEPTED', refusals: [] }]);
    expect(await standing()).toEqual([{ path: '/created_at', resolvedAt: later }]);
    expect(await rowsOf(driver, 'MATCH (b:Build) RETURN b.buildId AS buildId')).toEqual([{ buildId: '7' }]);
  });

  test('makes the graph that the record would have made by itself', async () => {
    const document = { content: pod('1', 'r.example/app:1'), context: { observedAt: soon } };
    await ingest([document], { cluster: 'prod-eu', source: 'sweep' });
    await replayAt(later);
    const replayed = (await dumpGraph(driver)).filter((line) => !line.startsWith('Rejection'));
    await emptyGraph(driver);
    await ingestAt(driver, later).ingest([document], { cluster: 'prod-eu', source: 'sweep' });
    expect(replayed).toEqual(await dumpGraph(driver));
  });

  test('takes a record of a list, at its place in the list, by itself', async () => {
    await ingest([{ content: [build('1'), ahead, { record: 'build' }] }]);
    const outcomes = await replayAt(later);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['ACCEPTED', 'REJECTED']);
    expect(await standing()).toEqual([
      { path: '/1/created_at', resolvedAt: later },
      { path: '/2/build_id', resolvedAt: null },
    ]);
  });

  test('leaves what is still refused as it stands, and once', async () => {
    const [first] = await ingest([{ content: [build('1'), ahead], name: 'builds.json' }]);
    const before = await dumpGraph(driver);
    const [outcome] = await replayAt('2026-11-01T00:00:00Z');
    expect(outcome).toMatchObject({ status: 'REJECTED', digest: first?.digest });
    expect(outcome?.refusals).toMatchObject([{ code: 'CLOCK_IN_FUTURE', id: first?.refusals[0]?.id }]);
    expect(await dumpGraph(driver)).toEqual(before);
  });

  test('leaves a record that is taken only in part as it stands', async () => {
    await ingest([{ content: build('7', { image_digest: 'sha256:12' }) }]);
    const before = await dumpGraph(driver);
    expect(await replayAt(later)).toMatchObject([
      { status: 'UNCHANGED', refusals: [{ code: 'DIGEST_INVALID' }] },
    ]);
    expect(await dumpGraph(driver)).toEqual(before);
  });

  test('reads only the refusals that are named', async () => {
    const [one] = await ingest([{ content: ahead }, { content: build('8', { created_at: soon }) }]);
    const id = one?.refusals[0]?.id ?? '';
    expect(await replayAt(later, [id])).toHaveLength(1);
    expect(await rowsOf(driver, 'MATCH (b:Build) RETURN b.buildId AS buildId')).toEqual([{ buildId: '7' }]);
    expect(await replayAt(later, [])).toEqual([]);
  });

  test('does not read again what is resolved', async () => {
    await ingest([{ content: ahead }]);
    await replayAt(later);
    expect(await replayAt(later)).toEqual([]);
  });

  test('resolves every refusal of a record that is taken whole', async () => {
    await ingest([{ content: build('7', { created_at: soon, finished_at: soon }) }]);
    expect(await standing()).toHaveLength(2);
    expect(await replayAt(later)).toMatchObject([{ status: 'ACCEPTED' }, { status: 'UNCHANGED' }]);
    expect(await standing()).toMatchObject([{ resolvedAt: later }, { resolvedAt: later }]);
  });

  test('passes over what was not kept', async () => {
    await ingest([{ content: '{"record": ' }]);
    expect(await replayAt(later)).toEqual([]);
  });

  test('takes no other bytes for the content that a digest names', async () => {
    // Known to no reader of its time, and kept; a later release may know its kind.
    const text = '{ "schemaVersion": 2, "layers": [ ] }';
    const [outcome] = await ingest([{ content: text }]);
    await driver.executeQuery(
      "MATCH (r:Rejection) SET r.kind = 'OCI', r.content = $content",
      { content: JSON.stringify(JSON.parse(text)) },
      { database: testDatabase },
    );
    const replayed = await replayAt(later);
    expect(replayed).toMatchObject([{ digest: outcome?.digest, refusals: [{ code: 'DIGEST_MISMATCH' }] }]);
    expect(await rowsOf(driver, 'MATCH (i:Image) RETURN i')).toEqual([]);
  });

  test('keeps the secrets of a record out, as the first reading did', async () => {
    const content = { ...pod('1', digestOf('a')) };
    await ingest([{ content, context: { observedAt: soon } }]);
    await replayAt(later);
    expect((await dumpGraph(driver)).join()).not.toContain('hunter2');
  });
});
