import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createReads } from '../../src/graph/reads.ts';
import { createWriter } from '../../src/graph/writer/writer.ts';
import type { AttributionFact } from '../../src/model/fact.ts';
import { createReports, type SessionReports } from '../../src/sessions/reports.ts';
import { rowsOf } from '../graph/dump.ts';
import { emptyGraph, openTestGraph, testDatabase } from '../graphDatabase.ts';

/** Reports that an instance keeps, while another one writes. */
const driver = openTestGraph();
const writer = createWriter(driver, { database: testDatabase });
let queries: string[] = [];
let reports: SessionReports;

beforeAll(async () => {
  const { migrate } = await import('../../src/graph/migrations.ts');
  await migrate(driver, testDatabase);
});
afterAll(() => driver.close());
beforeEach(async () => {
  await emptyGraph(driver);
  const { read } = createReads(driver, { database: testDatabase, timeout: 60_000 });
  queries = [];
  reports = createReports({
    read: (query, parameters) => {
      queries.push(query);
      return read(query, parameters);
    },
  });
});

const attribution = (attributionId: string, fields: Partial<AttributionFact> = {}): AttributionFact => ({
  type: 'attribution',
  source: 'test',
  at: '2026-01-01T00:00:00Z',
  attributionId,
  sessionKey: 's',
  authorType: 'agent',
  authorId: 'coder',
  filePath: 'a.ts',
  linesAdded: 1n,
  linesRemoved: 0n,
  evidence: 'DECLARED_ID',
  ...fields,
});
const lines = async (sessionKey: string) =>
  (await reports.of(sessionKey)).files.map(([path, { linesAdded }]) => `${path} +${linesAdded}`);
/** Changes a row behind the back of whoever keeps marks, to tell what is kept from what is read. */
const changeUnmarked = (linesAdded: number) =>
  rowsOf(driver, `MATCH (row:Attribution) SET row.linesAdded = ${linesAdded}`);

test('a report is made of what is kept until something that it sums changes', async () => {
  await writer.write([{ facts: [attribution('1')] }]);
  expect(await lines('s')).toEqual(['a.ts +1']);
  await changeUnmarked(100);
  expect(await lines('s')).toEqual(['a.ts +1']);
  expect(queries).toHaveLength(2);

  await writer.write([{ facts: [attribution('2', { filePath: 'b.ts' })] }]);
  expect(await lines('s')).toEqual(['a.ts +100', 'b.ts +1']);
});

test('a row that a later claim changes, or moves to another session, counts where it is then', async () => {
  await writer.write([{ facts: [attribution('1'), attribution('2', { sessionKey: 't' })] }]);
  expect([await lines('s'), await lines('t')]).toEqual([['a.ts +1'], ['a.ts +1']]);
  await writer.write([{ facts: [attribution('1', { at: '2026-01-02T00:00:00Z', linesAdded: 7n })] }]);
  expect([await lines('s'), await lines('t')]).toEqual([['a.ts +7'], ['a.ts +1']]);
  await writer.write([
    { facts: [attribution('1', { at: '2026-01-03T00:00:00Z', sessionKey: 't', linesAdded: 7n })] },
  ]);
  expect([await lines('s'), await lines('t')]).toEqual([[], ['a.ts +8']]);
});

test('token use and checkpoints count at once', async () => {
  await writer.write([{ facts: [attribution('1')] }]);
  expect(await reports.of('s')).toMatchObject({ checkpoints: 0, totalTokens: { totalTokens: 0 } });
  const claim = { source: 'test', at: '2026-01-01T00:00:00Z', sessionKey: 's' } as const;
  await writer.decide([], async () => ({
    facts: [
      {
        type: 'tokenUsage',
        ...claim,
        usageId: 'u',
        agentName: 'coder',
        inputTokens: 1n,
        outputTokens: 2n,
        totalTokens: 3n,
      },
      { type: 'checkpoint', ...claim, checkpointId: 'c', label: 'l', trigger: 'MANUAL', journalSeq: 0n },
    ],
    result: null,
  }));
  expect(await reports.of('s')).toMatchObject({ checkpoints: 1, totalTokens: { totalTokens: 3 } });
});

test('nothing is kept while a transaction that changes the session is not known to be applied', async () => {
  await writer.write([{ facts: [attribution('1')] }]);
  await rowsOf(driver, 'MATCH (mark:SessionMark) SET mark.isSettled = false');
  expect(await lines('s')).toEqual(['a.ts +1']);
  await changeUnmarked(100);
  expect(await lines('s')).toEqual(['a.ts +100']);
});

test('what changes nothing leaves what is kept', async () => {
  await writer.write([{ facts: [attribution('1')] }]);
  const marks = () => rowsOf(driver, 'MATCH (mark:SessionMark) RETURN properties(mark) AS mark');
  const before = await marks();
  await writer.write([{ facts: [attribution('1')] }]);
  expect(before).toEqual([{ mark: expect.objectContaining({ sessionKey: 's', isSettled: true }) }]);
  expect(await marks()).toEqual(before);
});
