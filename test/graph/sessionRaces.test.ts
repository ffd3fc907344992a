import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import { createReads, type Reads } from '../../src/graph/reads.ts';
import { readTreeSessions } from '../../src/graph/sessions/tree.ts';
import { createWriter } from '../../src/graph/writer/writer.ts';
import type { CheckpointRequest } from '../../src/model/session/checkpoints.ts';
import { createStartCheckpoint } from '../../src/sessions/checkpoints.ts';
import { appendJournalEvents } from '../../src/sessions/journal.ts';
import { registerSession } from '../../src/sessions/registration.ts';
import { createSessions, type Sessions } from '../../src/sessions/sessions.ts';
import { emptyGraph, openTestGraph, testDatabase } from '../graphDatabase.ts';

/** The operations of two instances of the server: nothing but the graph keeps them apart. */
let driver: Driver;
let reads: Reads;
let left: Sessions;
let right: Sessions;

const limit = 10;

beforeAll(async () => {
  driver = openTestGraph();
  await migrate(driver, testDatabase);
  reads = createReads(driver, { database: testDatabase, timeout: 60_000 });
  const settings = { autoOnStepComplete: true, autoOnPolicy: true, maxPerSession: limit, retentionDays: 0 };
  left = createSessions(reads, createWriter(driver, { database: testDatabase }), settings);
  right = createSessions(reads, createWriter(driver, { database: testDatabase }), settings);
});
afterAll(() => driver.close());
beforeEach(() => emptyGraph(driver));

const sideOf = (number: number): Sessions => (number % 2 === 0 ? left : right);
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, number) => number);

const request = (fields: Partial<CheckpointRequest>): CheckpointRequest => ({
  sessionKey: 's',
  runId: 'r',
  label: 'l',
  trigger: 'MANUAL',
  needsRun: true,
  ...fields,
});

async function count(pattern: string): Promise<number> {
  const [row] = await reads.read<{ readonly count: unknown }>(
    `MATCH ${pattern} RETURN count(*) AS count`,
    {},
  );
  return Number(row?.count);
}

test(`of 100 checkpoints at once in a session of at most ${limit}, ${limit} are made`, async () => {
  const made = await Promise.all(numbers(100).map((number) => sideOf(number).makeCheckpoint(request({}))));
  expect(made.filter(({ ok }) => ok)).toHaveLength(limit);
  expect(new Set(made.flatMap((each) => (each.ok ? [] : [each.code])))).toEqual(
    new Set(['CHECKPOINT_LIMIT_REACHED']),
  );
  expect(await count('(:Checkpoint {sessionKey: "s"})')).toBe(limit);
});

test('of events at once each gets a number of its own, and their checkpoints keep to the limit', async () => {
  await appendJournalEvents(left, [
    { runId: 'r', eventType: 'run_created', eventId: 'created', sessionKey: 's' },
  ]);
  const appended = await Promise.all(
    numbers(40).map((number) =>
      appendJournalEvents(sideOf(number), [
        { runId: 'r', eventType: 'step_validation_passed', eventId: `event ${number}`, sessionKey: '' },
      ]),
    ),
  );
  const seqs = appended.flat().map(({ seq }) => Number(seq));
  expect(seqs.toSorted((one, other) => one - other)).toEqual(numbers(40).map((number) => number + 2));
  expect(await count('(:Checkpoint {sessionKey: "s"})')).toBe(limit);
});

test('of start checkpoints at once one is made, and all callers get it', async () => {
  const made = await Promise.all(
    numbers(20).map((number) => createStartCheckpoint(sideOf(number), 's', { config_fingerprint: 'ff' })),
  );
  expect(new Set(made.map((each) => each.ok && each.id)).size).toBe(1);
  expect(await count('(:Checkpoint)')).toBe(1);
});

const registration = (sessionKey: string, parentKey = '') => ({
  sessionKey,
  parentKey,
  agentName: 'coder',
  goal: '',
  unlessKnown: false,
});

test('one session that many register at once is one node, with the values of one of them', async () => {
  await registerSession(left, registration('root'));
  const parents = numbers(20).map((number) => (number % 3 === 0 ? '' : 'root'));
  await Promise.all(
    parents.map((parentKey, number) => registerSession(sideOf(number), registration('one', parentKey))),
  );
  expect(await count('(:Session {sessionKey: "one"})')).toBe(1);
  const [row] = await reads.read<{ readonly parentKey: string | null; readonly depth: unknown }>(
    'MATCH (one:Session {sessionKey: "one"}) RETURN one.parentKey AS parentKey, one.depth AS depth',
    {},
  );
  expect(Number(row?.depth)).toBe(row?.parentKey === 'root' ? 1 : 0);
});

test('a ring of parents that are set at once stays open somewhere', async () => {
  for (let round = 0; round < 3; round += 1) {
    await emptyGraph(driver);
    const keys = numbers(6).map((number) => `s${number}`);
    for (const key of keys) await registerSession(left, registration(key));
    const outcomes = await Promise.allSettled(
      keys.map((key, place) =>
        registerSession(sideOf(place), registration(key, keys[(place + 1) % keys.length] ?? '')),
      ),
    );
    const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []));
    expect(refused).toEqual(['SESSION_CYCLE']);
  }
});

test('a tree whose query is planned on an empty graph is read along its edges, and not through all sessions', async () => {
  interface Step {
    readonly operatorType: string;
    readonly children: readonly Step[];
  }
  const stepsOf = ({ operatorType, children }: Step): readonly string[] => [
    operatorType,
    ...children.flatMap(stepsOf),
  ];
  const session = driver.session({ database: testDatabase });
  const steps: string[] = [];
  const planning: Reads = {
    read: async (query, parameters) => {
      const { summary } = await session.run(`CYPHER replan=force EXPLAIN ${query}`, { batch: parameters });
      if (summary.plan !== false) steps.push(...stepsOf(summary.plan));
      return [];
    },
  };
  for (const depth of [10, 100, 1_000, 10_000])
    await readTreeSessions(planning, 's0', depth, { goal: true, closedAt: true });
  await session.close();
  expect(steps.filter((step) => step.includes('Scan'))).toEqual([]);
  expect(steps.join()).toMatch(/Expand/);
});

test('a chain of sessions is read whole by one query, however deep', async () => {
  const depth = 300;
  const facts = numbers(depth).map((number) => ({
    type: 'session' as const,
    source: 'test',
    at: '2026-01-01T00:00:00Z',
    sessionKey: `s${number}`,
    agentName: 'coder',
    ...(number === 0 ? {} : { parentKey: `s${number - 1}` }),
  }));
  await left.writer.write([{ facts }]);
  const columns = { goal: false, closedAt: false };
  expect(await readTreeSessions(reads, 's0', 10_000, columns)).toHaveLength(depth);
  expect((await readTreeSessions(reads, 's0', 10, columns)).length).toBeGreaterThanOrEqual(11);
});
