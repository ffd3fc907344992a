import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { parse } from 'graphql';
import { compose } from '../src/gateway/composition/compose.ts';
import { startGeneration } from '../src/gateway/generations.ts';
import { localSubgraph } from '../src/gateway/local.ts';
import { type Executor, planningExecutor } from '../src/server/execution/executor.ts';
import { validationWithin } from '../src/server/execution/validation.ts';
import { limitsWith } from '../src/server/limits.ts';
import { requestStateKey } from '../src/server/requestState.ts';
import { notesSdl, selection, things, thingsSdl } from './gatewaySubgraphs.ts';
import { startServer } from './server.ts';
import { startSubgraphs } from './startSubgraphs.ts';

/**
 * `node bench/gateway.ts`: what the gateway costs. With HIVE_GATEWAY=<folder where @graphql-hive/gateway and
 * @graphql-hive/router-runtime are installed> Hive Gateway runs side by side.
 */
const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const connections = 50;
const folder = mkdtempSync(join(tmpdir(), 'whence-bench-gateway-'));
const children: ChildProcess[] = [];
const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** The part of autocannon that is used here; it has no types of its own. */
interface LoadResult {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
}
const autocannon = createRequire(import.meta.url)('autocannon') as (options: object) => Promise<LoadResult>;

interface Row {
  readonly name: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

try {
  await local();
  await remote();
} finally {
  for (const child of children) child.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}

/** A query that our own subgraph answers, through the planner and without it, in this process. */
async function local(): Promise<void> {
  const sdl = thingsSdl.replace(/extend schema[^\n]*\n/, '').replace(/ @key\(fields: "id"\)/, '');
  const schema = makeExecutableSchema({ typeDefs: sdl, resolvers: { Query: { things: () => things } } });
  const limits = limitsWith();
  const log = () => undefined;
  const generation = await startGeneration(
    {
      sdl: supergraph('whence', ''),
      configuration: { local: true, pollMilliseconds: 0, subgraphs: [], files: [] },
    },
    { planner: 'rust', local: localSubgraph(schema, log), limits, log },
  );
  const plain = planningExecutor(schema, validationWithin(schema, limits));
  const document = parse(`{ things { ${selection} } }`);
  const contextValue = {
    [requestStateKey]: { signal: new AbortController().signal, headers: {}, requestId: '' },
  };
  const once = async (execute: Executor): Promise<number> => {
    const start = performance.now();
    for (let run = 0; run < 3000; run += 1) await execute({ document, contextValue });
    return ((performance.now() - start) / 3000) * 1000;
  };
  const rounds: [number, number][] = [];
  for (let round = 0; round < 7; round += 1) rounds.push([await once(plain), await once(generation.execute)]);
  const median = (side: 0 | 1): number => rounds.map((each) => each[side]).sort((a, b) => a - b)[3] ?? 0;
  print('\nLocal query, 20 × 20 fields from memory, µs a query, median of 7 rounds');
  print(`  plain schema      ${median(0).toFixed(1)}`);
  print(
    `  through planner   ${median(1).toFixed(1)}   ratio ${(median(1) / median(0)).toFixed(2)} (bar 1.15)`,
  );
}

/** Queries to remote subgraphs in a process of their own, directly and through gateways. */
async function remote(): Promise<void> {
  const [thingsUrl = '', notesUrl = ''] = await startSubgraphs(children);
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, supergraph('things', thingsUrl, notesUrl));
  const whence = await startServer(['--supergraph', file]);
  const hive = process.env.HIVE_GATEWAY ? await startHive(process.env.HIVE_GATEWAY, file) : null;
  for (const [title, query] of [
    ['one subgraph, 400 fields', `query ($seed: Int) { things(seed: $seed) { ${selection} } }`],
    ['two subgraphs, 20 entities', 'query ($seed: Int) { things(seed: $seed) { id f0 note } }'],
  ] as const) {
    const rows: Row[] = [];
    if (title.startsWith('one')) rows.push(await load('subgraph itself', thingsUrl, query));
    rows.push(await load('Whence', `${whence.url}/graphql`, query));
    if (hive !== null) rows.push(await load('Hive Gateway', hive, query));
    rows.push(await load('Whence again', `${whence.url}/graphql`, query));
    print(`\n${title}, ${connections} callers, ${seconds} s each`);
    for (const { name, perSecond, p50, p99 } of rows)
      print(`  ${name.padEnd(16)} ${perSecond.toFixed(0).padStart(6)}/s   p50 ${p50} ms   p99 ${p99} ms`);
    const speed = (name: string): number => rows.find((row) => row.name === name)?.perSecond ?? Number.NaN;
    if (hive !== null) {
      const best = (speed('Whence') + speed('Whence again')) / 2;
      print(`  Whence : Hive Gateway ${(best / speed('Hive Gateway')).toFixed(2)} (bar 1.5)`);
    }
  }
  await whence.stop();
}

function supergraph(name: string, thingsUrl: string, notesUrl = 'http://127.0.0.1:9/'): string {
  const composition = compose([
    { name, url: thingsUrl, sdl: thingsSdl },
    { name: 'notes', url: notesUrl, sdl: notesSdl },
  ]);
  if (!composition.ok) throw new Error(composition.errors.join('\n'));
  return composition.supergraphSdl;
}

async function startHive(installed: string, file: string): Promise<string> {
  const port = 47_000 + (process.pid % 1000);
  const config = join(installed, 'gateway.config.mjs');
  writeFileSync(
    config,
    `import { defineConfig } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
export const gatewayConfig = defineConfig({ unifiedGraphHandler, logging: false, supergraph: ${JSON.stringify(file)} });\n`,
  );
  const args = [join(installed, 'node_modules/.bin/hive-gateway'), 'supergraph', '--config-path', config];
  const child = spawn(process.execPath, [...args, '--port', String(port), '--host', '127.0.0.1'], {
    cwd: installed,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  children.push(child);
  const url = `http://127.0.0.1:${port}/graphql`;
  for (let waited = 0; waited < 60_000; waited += 200) {
    const isReady = await fetch(`http://127.0.0.1:${port}/readiness`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return url;
    await sleep(200);
  }
  throw new Error('Hive Gateway did not start.');
}

async function load(name: string, url: string, query: string): Promise<Row> {
  // No two requests are equal: a gateway that answers equal ones by one fetch would be measured for that alone.
  const bodyOf = (): string =>
    JSON.stringify({ query, variables: { seed: Math.floor(Math.random() * 2 ** 31) } });
  const body = bodyOf();
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const answered = await (await fetch(url, { method: 'POST', headers, body })).text();
  if (!answered.includes('value 0') || answered.includes('"errors"')) throw new Error(answered.slice(0, 300));
  const setupRequest = (request: object) => ({ ...request, body: bodyOf() });
  const options = {
    url,
    method: 'POST',
    headers,
    connections,
    requests: [{ method: 'POST', body, setupRequest }],
  };
  await autocannon({ ...options, duration: 1 });
  const result = await autocannon({ ...options, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${name}: ${result.non2xx} refused, ${result.errors} failed`);
  return { name, perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}
