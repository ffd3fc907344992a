/**
 * What the HTTP server costs: `node bench/http.ts`. A list of 400 fields from memory, 50 callers, over HTTP: by Whence as it
 * is served, with callers known by tokens, and without metrics; beside compiled code (graphql-jit) under bare `node:http`.
 * The sides take turns, medians count. `BENCH_SECONDS` (default 4) is the time of a turn.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { tokenHash, tokenText } from '../src/model/access/apiToken.ts';
import { selection } from './gatewaySubgraphs.ts';

const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const rounds = 3;
const connections = 50;
/** Clock ticks a second, as /proc counts the processor time of a process. */
const ticks = 100;
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const autocannon = createRequire(import.meta.url)('autocannon') as (options: object) => Promise<{
  readonly requests: { readonly average: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
}>;

const token = tokenText(randomBytes(6), randomBytes(32));
const tokens = [
  {
    id: token.split('_')[1],
    name: 'bench',
    hash: tokenHash(token),
    scopes: ['read'],
    createdAt: '2026-01-01T00:00:00Z',
    expiresAt: null,
  },
];

interface Side {
  readonly name: string;
  readonly kind: 'ours' | 'jit';
  readonly environment: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}
const sides: readonly Side[] = [
  { name: 'graphql-jit under bare node:http', kind: 'jit', environment: {} },
  { name: 'Whence', kind: 'ours', environment: {} },
  { name: 'Whence without metrics', kind: 'ours', environment: { WHENCE_METRICS: 'off' } },
  {
    name: 'Whence with known callers',
    kind: 'ours',
    environment: { WHENCE_TOKENS: JSON.stringify({ tokens }) },
    headers: { authorization: `Bearer ${token}` },
  },
];

interface Turn {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time of the server a request, in microseconds. */
  readonly cpu: number;
}

const children: ChildProcess[] = [];
try {
  const urls = await Promise.all(sides.map(start));
  const turns = sides.map((): Turn[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, side] of sides.entries())
      turns[index]?.push(await load(side, urls[index] ?? '', children[index]));
  const medians = turns.map(
    (list) => list.toSorted((one, other) => one.perSecond - other.perSecond)[rounds >> 1],
  );
  print(`List of 400 fields from memory, ${connections} callers, median of ${rounds} turns of ${seconds} s`);
  for (const [index, { name }] of sides.entries()) {
    const { perSecond = Number.NaN, p50, p99, cpu = Number.NaN } = medians[index] ?? {};
    const ratio = perSecond / (medians[0]?.perSecond ?? Number.NaN);
    print(
      `  ${name.padEnd(34)}${perSecond.toFixed(0).padStart(7)}/s  ${ratio.toFixed(2)} ×  ${cpu.toFixed(0).padStart(4)} µs  p50 ${p50} ms  p99 ${p99} ms`,
    );
  }
  print('  bar: 0.57 × (4,000/s where bare jit does 7,000)');
} finally {
  for (const child of children) child.kill('SIGTERM');
}

async function start({ kind, environment }: Side, index: number): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'listServer.ts'), kind], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  children[index] = child;
  const [line] = await once(child.stdout, 'data');
  return String(line).trim();
}

async function load({ headers = {} }: Side, url: string, child: ChildProcess | undefined): Promise<Turn> {
  const options = {
    url: `${url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: `{ things { ${selection} } }` }),
    connections,
  };
  await autocannon({ ...options, duration: 1 });
  const before = cpuOf(child);
  const result = await autocannon({ ...options, duration: seconds });
  const cpu = (cpuOf(child) - before) / (result.requests.average * seconds);
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, cpu };
}

/** Processor time that a process has had, in microseconds. */
function cpuOf(child: ChildProcess | undefined): number {
  const [, rest = ''] = readFileSync(`/proc/${child?.pid}/stat`, 'utf8').split(') ');
  const fields = rest.split(' ');
  return ((Number(fields[11]) + Number(fields[12])) / ticks) * 1_000_000;
}
