/**
 * An external load with faults injected: `node bench/faults.ts`. Callers write and ask through the gateway, of its own
 * graph and of a subgraph, while the subgraph is killed, slow and broken, the wire to Neo4j is cut, and Neo4j itself is
 * stopped, killed and started again on its data. Afterwards it counts: whatever was acknowledged is there exactly once.
 * `BENCH_SECONDS` (default 60, at most 300) and `BENCH_CALLERS` (default 8) set the load. Loopback only; ends with 1 where
 * something is wrong.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { startFaultLoad } from './faults/load.ts';
import { type FaultSetting, startFaultSetting } from './faults/setting.ts';
import { type Verdict, verdictOf } from './faults/verdict.ts';

const seconds = Math.min(Number(process.env.BENCH_SECONDS ?? 60), 300);
const callers = Number(process.env.BENCH_CALLERS ?? 8);
const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** What happens when, as a share of the load's time. */
const faults: readonly (readonly [
  share: number,
  name: string,
  inject: (setting: FaultSetting) => unknown,
])[] = [
  [0.08, 'the subgraph is killed', ({ subgraph }) => subgraph.kill()],
  [0.15, 'the subgraph is back', ({ subgraph }) => subgraph.start()],
  [0.2, 'the subgraph is slow', ({ subgraph }) => subgraph.behave('slow')],
  [0.28, 'the subgraph breaks off its answers', ({ subgraph }) => subgraph.behave('broken')],
  [0.35, 'the subgraph is well', ({ subgraph }) => subgraph.behave('well')],
  [0.38, 'the wire to Neo4j is cut', ({ wire }) => wire.cut()],
  [0.45, 'the wire is mended', ({ wire }) => wire.mend()],
  [0.5, 'Neo4j is stopped and started again', ({ neo4j }) => neo4j.restart()],
  [0.75, 'Neo4j is killed and started again', ({ neo4j }) => neo4j.kill()],
];

const setting = await startFaultSetting('throughput');
try {
  const verdict = await underFaults(setting);
  report(verdict);
  if (verdict.problems.length > 0) process.exitCode = 1;
} finally {
  await setting.close();
}

async function underFaults(on: FaultSetting): Promise<Verdict> {
  const load = startFaultLoad({ url: on.url, callers, settleMilliseconds: 60_000 });
  const start = performance.now();
  const elapsed = (): number => (performance.now() - start) / 1000;
  for (const [share, name, inject] of faults) {
    await wait(Math.max(0, share * seconds - elapsed()) * 1000);
    print(`${elapsed().toFixed(1).padStart(6)} s  ${name}`);
    await inject(on);
  }
  await wait(Math.max(0, seconds - elapsed()) * 1000);
  const account = await load.stop();
  print(`${elapsed().toFixed(1).padStart(6)} s  every write is acknowledged`);
  const driver = on.neo4j.driver();
  try {
    return await verdictOf(account, driver, on.subgraph.orders(), on.deadlineMilliseconds);
  } finally {
    await driver.close();
  }
}

function report({ problems, codes, answers, builds, events, orders, partial, slowest }: Verdict): void {
  print(`\n${callers} callers, ${seconds} s: ${answers} answers`);
  for (const [code, count] of [...codes].sort(([, one], [, other]) => other - one))
    print(`  ${code.padEnd(28)} ${String(count).padStart(7)}`);
  print(`  answered in part              ${String(partial).padStart(6)}`);
  print(
    `  slowest answer                ${Math.round(slowest.milliseconds)} ms (deadline ${setting.deadlineMilliseconds})`,
  );
  print(`  builds acknowledged           ${String(builds).padStart(6)}`);
  print(`  events acknowledged           ${String(events).padStart(6)}`);
  print(
    `  orders acknowledged ${orders.acknowledged}, of unknown outcome ${orders.unknown}, taken by the subgraph ${orders.taken}`,
  );
  print(
    problems.length === 0 ? '\nNothing is lost, nothing is there twice.' : `\n${problems.length} problems:`,
  );
  for (const problem of problems.slice(0, 20)) print(`  ${problem}`);
}
