import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, type ClientOptions, createClient } from './client.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import type { ReconcileMutation } from './generated/operations.ts';
import { jsonLine, jsonText, standardOutput } from './output.ts';
import { note, reportError } from './report.ts';

export interface ReconcileOptions extends ClientOptions {
  readonly output: 'table' | 'json' | 'ndjson';
  readonly full?: boolean;
  readonly watch?: boolean;
  /** Seconds from one pass to the next. */
  readonly every: number;
}

type Report = ReconcileMutation['reconcile'];

const MUTATION = /* GraphQL */ `mutation Reconcile($full: Boolean) {
  reconcile(full: $full) {
    nodes references builds deploys containers images edgesMade edgesRemoved findingsRaised findingsResolved waiting
    errors { id message }
    gaps { kind count }
  }
}`;

/** `whence reconcile`: works out what follows from what changed; with `--watch` again and again. */
export async function reconcile(options: ReconcileOptions): Promise<ExitCode> {
  const client = createClient(options);
  if (options.watch !== true) return pass(client, options, options.full ?? false);
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());
  let full = options.full ?? false;
  while (!stopped.signal.aborted) {
    // A server that is away for a while ends no watch.
    const code = await pass(client, options, full).catch(reportError);
    if (code === exitCodes.BAD_USAGE) return code;
    full = false;
    await sleep(jittered(options.every) * 1_000, undefined, { signal: stopped.signal }).catch(
      () => undefined,
    );
  }
  return exitCodes.OK;
}

/** Spread by a tenth, so that many that were started at once do not ask at once. */
const jittered = (seconds: number): number => seconds * (0.9 + Math.random() * 0.2);

/** One pass, in as many calls as it takes: a call ends before the request's time does. */
async function pass(client: Client, options: ReconcileOptions, full: boolean): Promise<ExitCode> {
  let whole = await call(client, full);
  while (whole.waiting > whole.errors.length) {
    await note(`${whole.nodes} done, ${whole.waiting} waiting`);
    const next = await call(client, false);
    whole = sum(whole, next);
    if (next.nodes === 0 && next.waiting > 0) break;
  }
  await print(whole, options.output);
  for (const { id, message } of whole.errors) await note(`could not reconcile ${id}: ${message}`);
  return whole.errors.length > 0 ? exitCodes.FAILED : exitCodes.OK;
}

async function call(client: Client, full: boolean): Promise<Report> {
  return (await client.request<ReconcileMutation>(MUTATION, { full })).reconcile;
}

const COUNTS = [
  'nodes',
  'references',
  'builds',
  'deploys',
  'containers',
  'images',
  'edgesMade',
  'edgesRemoved',
  'findingsRaised',
  'findingsResolved',
] as const;

function sum(one: Report, other: Report): Report {
  const counts = Object.fromEntries(COUNTS.map((name) => [name, one[name] + other[name]]));
  return { ...other, ...counts };
}

async function print(report: Report, output: ReconcileOptions['output']): Promise<void> {
  switch (output) {
    case 'json':
      return standardOutput.write(jsonText(report));
    case 'ndjson':
      return standardOutput.write(jsonLine(report));
    case 'table': {
      const counts = [...COUNTS, 'waiting' as const].map((name) => `${name}  ${report[name]}`);
      const gaps = report.gaps.map(({ kind, count }) => `gap ${kind}  ${count}`);
      return standardOutput.write(`${[...counts, ...gaps].join('\n')}\n`);
    }
  }
}
