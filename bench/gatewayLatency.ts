import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Asks at a steady pace, whether or not earlier answers are there: a slow answer does not hide those that would follow. */
async function latency(subgraph: string, gateway: string): Promise<void> {
  const query = `query ($seed: Int) { things(seed: $seed) { ${selection} } }`;
  await paced(gateway, query, 2);
  const direct = await paced(subgraph, query, seconds);
  const through = await paced(gateway, query, seconds);
  print(`\n400 fields of one subgraph, ${callers} callers, ${rate} requests/s in all, ${seconds} s each, ms`);
  print(`  subgraph itself   p50 ${direct.p50.toFixed(2)}   p99 ${direct.p99.toFixed(2)}`);
  print(`  through Whence    p50 ${through.p50.toFixed(2)}   p99 ${through.p99.toFixed(2)}`);
  print(
    `  added             p50 ${(through.p50 - direct.p50).toFixed(2)}   p99 ${(through.p99 - direct.p99).toFixed(2)} (bar 5)`,
  );
}

async function paced(url: string, query: string, duration: number): Promise<{ p50: number; p99: number }> {
  const times: number[] = [];
  const interval = (callers / rate) * 1000;
  const turns = Math.ceil((duration * 1000) / interval);
  const caller = async (number: number): Promise<void> => {
    const start = performance.now() + (number * interval) / callers;
    const asked: Promise<void>[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const due = start + turn * interval;
      const wait = due - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      asked.push(
        ask(url, query).then(() => {
          times.push(performance.now() - Math.max(due, start));
        }),
      );
    }
    await Promise.all(asked);
  };
  await Promise.all(Array.from({ length: callers }, (_, number) => caller(number)));
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

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
