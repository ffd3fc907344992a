import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { serveSubgraph } from '../../examples/subgraphs/subgraph.ts';
import { composedOf, link } from './serving.ts';

const main = join(import.meta.dirname, '../../src/cli/main.ts');

it('SIGTERM under load: /readyz says so first, everything that was asked is answered, and the process ends', async () => {
  const sdl = 'type Query { slow: Int }';
  const slow = () => new Promise((resolve) => setTimeout(resolve, 20, 1));
  const numbers = await serveSubgraph({ sdl: link + sdl, resolvers: { Query: { slow } }, entities: {} });
  const folder = mkdtempSync(join(tmpdir(), 'whence-drain-'));
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, composedOf({ numbers: { sdl } }, { numbers }));
  const child = spawn(process.execPath, [main, 'serve', '--supergraph', file, '--port', '0'], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, WHENCE_DRAIN_SECONDS: '2' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'close');
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  while (!/GraphQL\s+(\S+)/.test(output)) await wait(20);
  const graphql = /GraphQL\s+(\S+)/.exec(output)?.[1] ?? '';

  // A balancer sends nobody more once /readyz is no longer 200; until then, callers come as before.
  let sendsOn = true;
  const statuses: number[] = [];
  let wrong = 0;
  const caller = async (number: number): Promise<void> => {
    for (let turn = 0; sendsOn; turn += 1) {
      const response = await fetch(graphql, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ caller${number}turn${turn}: slow }` }),
      });
      const { data } = (await response.json()) as { data?: Record<string, number> };
      statuses.push(response.status);
      if (data?.[`caller${number}turn${turn}`] !== 1) wrong += 1;
    }
  };
  const callers = Promise.all(Array.from({ length: 20 }, (_, number) => caller(number)));
  while (statuses.length < 60) await wait(10);
  child.kill('SIGTERM');
  const readyz = graphql.replace('/graphql', '/readyz');
  while ((await fetch(readyz)).status === 200) await wait(10);
  sendsOn = false;
  await callers;
  const [code] = await ended;
  await numbers.close();
  rmSync(folder, { recursive: true });

  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(wrong).toBe(0);
  expect(code).toBe(0);
});
