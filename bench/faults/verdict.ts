import type { Driver } from 'neo4j-driver';
import { failureCodes } from '../../src/failure.ts';
import { type Account, type Asked, loadInstance } from './load.ts';

/** What a load under faults came to. */
export interface Verdict {
  /** What is wrong, in words; nothing where all holds. */
  readonly problems: readonly string[];
  /** Answers by code; those without an error are under `ok`. */
  readonly codes: ReadonlyMap<string, number>;
  readonly answers: number;
  readonly builds: number;
  readonly events: number;
  readonly orders: { readonly acknowledged: number; readonly unknown: number; readonly taken: number };
  readonly partial: number;
  readonly slowest: Asked;
}

/** What an answer may take beyond the deadline, on cores that the load itself keeps busy. */
const latitude = 5_000;

/** Compares what callers were told with what is there: each acknowledged write once, and nothing that nobody wrote. */
export async function verdictOf(
  account: Account,
  driver: Driver,
  taken: readonly string[],
  deadlineMilliseconds: number,
): Promise<Verdict> {
  const { asked, orders, partial } = account;
  const slowest = asked.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
  const codes = countsOf(asked);
  const events = [...account.events.values()].reduce((sum, { size }) => sum + size, 0);
  const problems = [
    ...account.faults,
    ...[...codes.keys()].flatMap((code) => codeProblem(code)),
    ...(slowest.milliseconds > deadlineMilliseconds + latitude
      ? [`A ${slowest.what} took ${Math.round(slowest.milliseconds)} ms.`]
      : []),
    ...(await buildProblems(account, driver)),
    ...(await eventProblems(account, driver)),
    ...orderProblems(account, taken),
  ];
  return {
    problems,
    codes,
    answers: asked.length,
    builds: account.builds.length,
    events,
    orders: {
      acknowledged: orders.acknowledged.length,
      unknown: orders.unknown.length,
      taken: taken.length,
    },
    partial,
    slowest,
  };
}

function codeProblem(code: string): readonly string[] {
  if (code === 'ok') return [];
  if (!(code in failureCodes)) return [`${code} is not a code of the documented ones.`];
  return code === 'INTERNAL_ERROR' ? ['A fault was not foreseen (INTERNAL_ERROR).'] : [];
}

function countsOf(asked: readonly Asked[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { codes } of asked)
    for (const code of codes.length === 0 ? ['ok'] : new Set(codes))
      counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

async function buildProblems({ builds }: Account, driver: Driver): Promise<readonly string[]> {
  const { records } = await driver.executeQuery(
    'MATCH (build:Build {instance: $instance}) RETURN build.buildId AS id, toFloat(count(*)) AS count',
    { instance: loadInstance },
  );
  const stored = new Map(
    records.map((record) => [record.get('id') as string, record.get('count') as number]),
  );
  const acknowledged = new Set(builds);
  return [
    ...builds.flatMap((id) => (stored.has(id) ? [] : [`Build ${id} was acknowledged and is lost.`])),
    ...[...stored].flatMap(([id, count]) => (count === 1 ? [] : [`Build ${id} is there ${count} times.`])),
    ...[...stored.keys()].flatMap((id) =>
      acknowledged.has(id) ? [] : [`Build ${id} was never acknowledged.`],
    ),
  ];
}

/** Every event has the number that its caller was told, and the numbers of a run are 1, 2, 3 and on. */
async function eventProblems({ events }: Account, driver: Driver): Promise<readonly string[]> {
  const { records } = await driver.executeQuery(
    'MATCH (event:JournalEvent) WHERE event.runId STARTS WITH "faults-run-" RETURN event.runId AS run, event.eventId AS id, toFloat(event.seq) AS seq ORDER BY run, seq',
  );
  const stored = new Map<string, Map<string, number>>();
  const problems: string[] = [];
  for (const record of records) {
    const run = stored.get(record.get('run')) ?? new Map<string, number>();
    stored.set(record.get('run'), run);
    if (run.has(record.get('id'))) problems.push(`Event ${record.get('id')} is there twice.`);
    run.set(record.get('id'), record.get('seq'));
    if (record.get('seq') !== run.size)
      problems.push(
        `Event ${record.get('id')} has the number ${record.get('seq')}, and should have ${run.size}.`,
      );
  }
  for (const [run, told] of events) {
    if (told.size !== (stored.get(run)?.size ?? 0))
      problems.push(
        `Run ${run} has ${stored.get(run)?.size ?? 0} events, of which ${told.size} were acknowledged.`,
      );
    for (const [id, seq] of told)
      if (stored.get(run)?.get(id) !== seq)
        problems.push(`Event ${id} was acknowledged as ${seq} and is not that.`);
  }
  return problems;
}

/** What is never sent twice must not arrive twice, and what was acknowledged must have arrived. */
function orderProblems({ orders }: Account, taken: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of taken) counts.set(id, (counts.get(id) ?? 0) + 1);
  const placed = new Set([...orders.acknowledged, ...orders.unknown]);
  return [
    ...orders.acknowledged.flatMap((id) =>
      counts.has(id) ? [] : [`Order ${id} was acknowledged and is lost.`],
    ),
    ...[...counts].flatMap(([id, count]) => (count === 1 ? [] : [`Order ${id} was taken ${count} times.`])),
    ...[...counts.keys()].flatMap((id) => (placed.has(id) ? [] : [`Order ${id} was never placed.`])),
  ];
}
