import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFaultLoad } from '../../bench/faults/load.ts';
import { type FaultSetting, startFaultSetting } from '../../bench/faults/setting.ts';
import { verdictOf } from '../../bench/faults/verdict.ts';

/** `node bench/faults.ts` does the same for a minute, with more faults. */
let setting: FaultSetting;
const timeout = 180_000;

beforeAll(async () => {
  setting = await startFaultSetting('start');
}, timeout);
afterAll(() => setting?.close(), timeout);

it('a load loses and repeats nothing while a subgraph dies and Neo4j itself is stopped and started again on its data', {
  timeout,
}, async () => {
  const load = startFaultLoad({ url: setting.url, callers: 4, settleMilliseconds: 60_000 });
  const untilWell = async (count: number): Promise<void> => {
    const since = load.count();
    while (load.count() < since + count || !load.isWell(count)) await wait(20);
  };
  await untilWell(16);
  await setting.subgraph.kill();
  while (load.isWell(4)) await wait(20);
  await setting.subgraph.start();
  await untilWell(16);
  await setting.neo4j.restart();
  await untilWell(16);
  const account = await load.stop();

  const driver = setting.neo4j.driver();
  const orders = setting.subgraph.orders();
  const verdict = await verdictOf(account, driver, orders, setting.deadlineMilliseconds);
  await driver.close();
  expect(verdict.problems).toEqual([]);
  expect(verdict.builds).toBeGreaterThan(8);
  expect(verdict.events).toBe(verdict.builds);
  const codes = [...verdict.codes.keys()];
  expect(codes).toContain('SUBGRAPH_UNREACHABLE');
  expect(codes.some((code) => ['NEO4J_UNREACHABLE', 'NOT_WRITTEN', 'REQUEST_TIMEOUT'].includes(code))).toBe(
    true,
  );
});
