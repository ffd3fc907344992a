import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import type { NewTask } from '../../src/graph/writer/tasks/rows.ts';
import {
  createTaskWriter,
  type NewLink,
  type Outcome,
  type TaskWriter,
} from '../../src/graph/writer/tasks/taskWriter.ts';
import { emptyGraph, openTestGraph, testDatabase } from '../graphDatabase.ts';

/** Two writers, as two instances of the server have them: nothing but the graph keeps them apart. */
let driver: Driver;
let left: TaskWriter;
let right: TaskWriter;

beforeAll(async () => {
  driver = openTestGraph();
  await migrate(driver, testDatabase);
  left = createTaskWriter(driver, { database: testDatabase });
  right = createTaskWriter(driver, { database: testDatabase });
});
afterAll(() => driver.close());
beforeEach(() => emptyGraph(driver));

/** How often each race is run; WHENCE_RACE_ROUNDS=100 tries harder (docs/tasks.md). */
const rounds = Number(process.env.WHENCE_RACE_ROUNDS ?? 20);
const pairs = 200;

test(`${rounds} times: of ${pairs} opposite pairs of blockers at once exactly one of each is made, and no cycle`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const ids = await makeTasks(2 * pairs);
    const sending = Array.from({ length: pairs }, (_, pair) => {
      const [first = '', second = ''] = ids.slice(2 * pair, 2 * pair + 2);
      return Promise.all([
        left.addLinks([blockedBy(first, second)]),
        right.addLinks([blockedBy(second, first)]),
      ]);
    });
    const results = await Promise.all(sending);
    const codes = results.map((pair) => pair.flat().map(codeOf).sort());
    expect(codes).toEqual(Array.from({ length: pairs }, () => ['CYCLE_DETECTED', 'OK']));
  }
  expect(await countCycles()).toBe(0);
});

test(`${rounds} times: a ring of links that share no task in pairs, closed by two writers at once, stays open somewhere`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const ids = await makeTasks(8);
    const ring = ids.map((id, place) => blockedBy(id, ids[(place + 1) % ids.length] ?? ''));
    const outcomes = await Promise.all(
      ring.map((link, place) => (place % 2 === 0 ? left : right).addLinks([link])),
    );
    expect(outcomes.flat().map(codeOf).sort()).toEqual(['CYCLE_DETECTED', ...ids.slice(1).map(() => 'OK')]);
  }
  expect(await countCycles()).toBe(0);
});

test(`${rounds} times: of two closes at once one is ALREADY_CLOSED`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const ids = await makeTasks(20);
    const results = await Promise.all(
      ids.map((id) => Promise.all([left, right].map((writer) => writer.changeTasks([{ ...closing, id }])))),
    );
    const codes = results.map((both) => both.flat().map(codeOf).sort());
    expect(codes).toEqual(ids.map(() => ['ALREADY_CLOSED', 'OK']));
  }
});

test(`${rounds} times: of 20 agents that claim one task at once exactly one gets it`, async () => {
  const agents = await left.registerAgents(
    Array.from({ length: 20 }, (_, number) => ({
      kind: 'HUMAN',
      namespace: 'race',
      name: `agent ${number}`,
      contact: '',
    })),
  );
  for (const id of await makeTasks(rounds)) {
    const outcomes = await Promise.all(
      agents.map((agent, number) =>
        (number % 2 === 0 ? left : right).changeTasks([
          { id, require: 'CLAIMABLE', status: 'IN_PROGRESS', ownerId: agent.ok ? agent.id : '' },
        ]),
      ),
    );
    const codes = outcomes.flat().map(codeOf);
    expect(codes.filter((code) => code === 'OK')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['OK', 'ALREADY_CLAIMED']));
  }
});

test('links of one batch are checked against those before them in the batch', async () => {
  const [a = '', b = '', c = ''] = await makeTasks(3);
  const outcomes = await left.addLinks([blockedBy(a, b), blockedBy(b, c), blockedBy(c, a), blockedBy(a, c)]);
  expect(outcomes.map(codeOf)).toEqual(['OK', 'OK', 'CYCLE_DETECTED', 'OK']);
});

test('a refused cycle names the way back', async () => {
  const [a = '', b = '', c = ''] = await makeTasks(3);
  await left.addLinks([blockedBy(a, b), blockedBy(b, c)]);
  const [outcome] = await right.addLinks([blockedBy(c, a)]);
  expect(outcome).toMatchObject({
    ok: false,
    failure: { message: expect.stringContaining(`${c} → ${a} → ${b} → ${c}`) },
  });
});

test('a refused long cycle names its first tasks and its last', async () => {
  const ids = await makeTasks(40);
  await left.addLinks(ids.slice(1).map((id, place) => blockedBy(ids[place] ?? '', id)));
  const [outcome] = await right.addLinks([blockedBy(ids.at(-1) ?? '', ids[0] ?? '')]);
  const shown = [ids.at(-1), ...ids.slice(0, 19), '…', ids.at(-1)].join(' → ');
  expect(outcome).toMatchObject({ ok: false, failure: { message: expect.stringContaining(`: ${shown}.`) } });
});

const closing = { require: 'NOT_CLOSED', status: 'CLOSED', closeReason: '', closes: true } as const;
const blockedBy = (sourceId: string, targetId: string): NewLink => ({
  kind: 'BLOCKED_BY',
  sourceId,
  targetId,
});
const codeOf = (outcome: Outcome): string => (outcome.ok ? 'OK' : outcome.failure.code);

async function makeTasks(count: number): Promise<readonly string[]> {
  const tasks = Array.from(
    { length: count },
    (_, number): NewTask => ({
      namespace: 'race',
      title: `Task ${number}`,
      description: '',
      type: 'TASK',
      priority: 'MEDIUM',
      phase: 'UNSCOPED',
    }),
  );
  const outcomes = await left.createTasks(tasks);
  return outcomes.map((outcome) => (outcome.ok ? outcome.id : ''));
}

/** Tasks that can be reached from themselves. */
async function countCycles(): Promise<number> {
  const { records } = await driver.executeQuery(
    'MATCH (task:Task)-[:BLOCKED_BY]->(next:Task) WHERE EXISTS { (next)-[:BLOCKED_BY*1..12]->(task) } RETURN count(task) AS count',
    {},
    { database: testDatabase },
  );
  return Number(records[0]?.get('count') ?? -1);
}
