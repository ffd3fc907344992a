import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'undici';
import { compose } from '../src/gateway/composition/compose.ts';
import { notesSdl, selection, thingsSdl } from './gatewaySubgraphs.ts';
import { startServer } from './server.ts';
import { startSubgraphs } from './startSubgraphs.ts';

/**
 * `node bench/gatewayLatency.ts`: what the gateway adds to the time of an answer below saturation, how soon it is ready,
 * and whether its heap grows. `BENCH_SECONDS` (default 10), `BENCH_RATE` (requests a second, default 300) and
 * `BENCH_HEAP_REQUESTS` (default 100,000) set the load.
 */
const callers = 50;
const seconds = Number(process.env.BENCH_SECONDS ?? 10);
const rate = Number(process.env.BENCH_RATE ?? 300);
const heapRequests = Number(process.env.BENCH_HEAP_REQUESTS ?? 100_000);
let seed = 0;
const folder = mkdtempSync(join(tmpdir(), 'whence-bench-latency-'));
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const headers = { 'content-type': 'application/json', accept: 'application/json' };
const children: ChildProcess[] = [];

try {
  const [thingsUrl = '', notesUrl = ''] = await startSubgraphs(children);
  const file = join(folder, 'supergraph.graphql');
  const composition = compose([
    { name: 'things', url: thingsUrl, sdl: thingsSdl },
    { name: 'notes', url: notesUrl, sdl: notesSdl },
  ]);
  if (!composition.ok) throw new Error(composition.errors.join('\n'));
  writeFileSync(file, composition.supergraphSdl);
  const whence = await startServer(['--supergraph', file]);
  print(`Ready without a graph after ${whence.seconds.toFixed(2)} s (bar 3)`);
  await latency(thingsUrl, `${whence.url}/graphql`);
  await heap(whence.url);
  await whence.stop();
} finally {
  for (const child of children) child.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}

/**
 * What the gateway adds: the same requests at the same pace directly and through it, in turns, so that whatever else the
 * machine does meets both. The quantiles are of each side by itself, and what is added is their difference.
 */
async function latency(subgraph: string, gateway: string): Promise<void> {
  const query = `query ($seed: Int) { things(seed: $seed) { ${selection} } }`;
  const sides = [pooled(subgraph), pooled(gateway)] as const;
  await paced(sides, query, 3);
  const [direct, through] = await paced(sides, query, seconds);
  print(
    `\n400 fields of one subgraph, ${callers} callers, ${rate} requests/s each way, in turns over ${seconds} s, ms`,
  );
  const row = (name: string, at: (share: number) => number): void =>
    print(
      `  ${name.padEnd(18)}${[0.5, 0.9, 0.99].map((share) => `p${share * 100} ${at(share).toFixed(2)}`.padEnd(14)).join('')}`,
    );
  row('subgraph itself', (share) => quantile(direct, share));
  row('through Whence', (share) => quantile(through, share));
  row('added (bar 5)', (share) => quantile(through, share) - quantile(direct, share));
  await Promise.all(sides.map(({ close }) => close()));
}

/** One of the two ways to the answer. */
interface Side {
  readonly ask: (query: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Connections as a service has them that asks by itself: the generator costs as little as it can. */
function pooled(url: string): Side {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections: callers, pipelining: 1 });
  return {
    ask: async (query) => {
      seed += 1;
      const body = JSON.stringify({ query, variables: { seed } });
      const answer = await pool.request({ path, method: 'POST', headers, body });
      const text = await answer.body.text();
      if (!text.startsWith('{"data"')) throw new Error(text.slice(0, 300));
    },
    close: () => pool.close(),
  };
}

/**
 * Asks at a steady pace, whether or not earlier answers are there: a slow answer does not hide those that would follow.
 * Answers the milliseconds of each side, in order.
 */
async function paced(
  [one, other]: readonly [Side, Side],
  query: string,
  duration: number,
): Promise<readonly [readonly number[], readonly number[]]> {
  const times: [number[], number[]] = [[], []];
  const interval = (callers / rate) * 1000;
  const turns = Math.ceil((duration * 1000) / interval);
  const caller = async (number: number): Promise<void> => {
    const start = performance.now() + (number * interval) / callers;
    const asked: Promise<void>[] = [];
    for (let turn = 0; turn < turns * 2; turn += 1) {
      const due = start + (turn * interval) / 2;
      const wait = due - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const isDirect = (turn + number) % 2 === 0;
      const taken = isDirect ? times[0] : times[1];
      asked.push((isDirect ? one : other).ask(query).then(() => void taken.push(performance.now() - due)));
    }
    await Promise.all(asked);
  };
  await Promise.all(Array.from({ length: callers }, (_, number) => caller(number)));
  for (const side of times) side.sort((left, right) => left - right);
  return times;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(sorted.length * share)] ?? Number.NaN;

/** Each request has another seed, so that none shares the fetch of another. */
async function ask(url: string, query: string): Promise<void> {
  seed += 1;
  const body = JSON.stringify({ query, variables: { seed } });
  const text = await (await fetch(url, { method: 'POST', headers, body })).text();
  if (!text.includes('"data"') || text.includes('"errors"')) throw new Error(text.slice(0, 300));
}

/** The heap after each fifth of the requests: its least over some looks, as between two collections it only grows. */
async function heap(url: string): Promise<void> {
  print(`\nHeap over ${heapRequests} requests, ${callers} at once`);
  const part = heapRequests / 5;
  for (let done = 0; done <= heapRequests; done += part) {
    if (done > 0) await burst(`${url}/graphql`, part);
    print(`  ${String(done).padStart(6)}   ${(await leastHeap(url)).toFixed(1)} MB`);
  }
}

async function burst(url: string, count: number): Promise<void> {
  let left = count;
  const caller = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await ask(url, 'query ($seed: Int) { things(seed: $seed) { id f0 } }');
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
}

async function leastHeap(url: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let look = 0; look < 40; look += 1) {
    await burst(`${url}/graphql`, 25);
    const text = await (await fetch(`${url}/metrics`)).text();
    const bytes = Number(/^nodejs_heap_size_used_bytes (\d+)/m.exec(text)?.[1]);
    least = Math.min(least, bytes / 1024 / 1024);
  }
  return least;
}
