import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { serveSubgraph } from '../../examples/subgraphs/subgraph.ts';
import { composedOf, fileOf, link, planners, serveGateway, type TestSubgraph } from './serving.ts';

const numbers: TestSubgraph = {
  sdl: 'type Query { one: Int }',
  resolvers: { Query: { one: () => 1, two: () => 2 } },
};
const withTwo = { ...numbers, sdl: 'type Query { one: Int two: Int }' };
const letters: TestSubgraph = { sdl: 'type Query { a: String }', resolvers: { Query: { a: () => 'a' } } };

async function until<Value>(ask: () => Promise<Value>, holds: (value: Value) => boolean): Promise<Value> {
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    await wait(50);
  }
}

describe.each(planners)('while the gateway runs, planner %s,', (planner) => {
  it('a supergraph file that changes is served without a pause', async () => {
    const server = await serveGateway(planner, { numbers: withTwo });
    writeFileSync(server.supergraphFile, composedOf({ numbers }, server.subgraphs));
    await until(
      () => server.post({ query: '{ two }' }),
      ({ body }) => body.errors !== undefined,
    );
    writeFileSync(server.supergraphFile, composedOf({ numbers: withTwo }, server.subgraphs));
    const { body } = await until(
      () => server.post({ query: '{ one two }' }),
      ({ body: { errors } }) => errors === undefined,
    );
    expect(body).toEqual({ data: { one: 1, two: 2 } });
    expect(server.log.filter(({ message }) => message === 'A new supergraph is served.')).toHaveLength(2);
  });

  it('a broken supergraph leaves the last good one in service, and is reported until it is mended', async () => {
    const server = await serveGateway(planner, { numbers });
    writeFileSync(server.supergraphFile, 'type Query {');
    const { body: broken } = await until(
      () => server.get('/readyz'),
      ({ body }) => JSON.stringify(body).includes('SUPERGRAPH_INVALID'),
    );
    expect(broken).toMatchObject({ ready: true });
    expect((await server.post({ query: '{ one }' })).body).toEqual({ data: { one: 1 } });
    expect(server.log.filter(({ code }) => code === 'SUPERGRAPH_INVALID')).toHaveLength(1);
    writeFileSync(server.supergraphFile, composedOf({ numbers }, server.subgraphs));
    await until(
      () => server.get('/readyz'),
      ({ body }) => (body as { parts?: Record<string, string> }).parts?.supergraph === 'ok',
    );
  });

  it('a request under way ends in the supergraph that it began in', async () => {
    const gate = Promise.withResolvers<void>();
    const slow: TestSubgraph = {
      ...withTwo,
      intercept: async ({ query }) => {
        if (query.includes('two')) await gate.promise;
        return false;
      },
    };
    const server = await serveGateway(planner, { numbers: slow });
    const asking = server.post({ query: '{ two }' });
    await until(
      async () => server.subgraphs.numbers?.calls.length,
      (count) => count === 1,
    );
    writeFileSync(server.supergraphFile, composedOf({ numbers }, server.subgraphs));
    await server.gateway.reload();
    expect((await server.post({ query: '{ two }' })).body.errors).toHaveLength(1);
    gate.resolve();
    expect((await asking).body).toEqual({ data: { two: 2 } });
  });
});

describe('a composed supergraph', () => {
  it('is composed of what the subgraphs say themselves, and again when one of them says something else', async () => {
    let sdl = link + numbers.sdl;
    const server = await serveGateway(
      'rust',
      {
        numbers: {
          ...withTwo,
          intercept: ({ query }, response) => {
            if (!query.includes('_service')) return false;
            response.end(JSON.stringify({ data: { _service: { sdl } } }));
            return true;
          },
        },
      },
      { composed: false },
    );
    expect((await server.post({ query: '{ two }' })).body.errors).toHaveLength(1);
    sdl = link + withTwo.sdl;
    await server.gateway.reload();
    expect((await server.post({ query: '{ two }' })).body).toEqual({ data: { two: 2 } });
  });

  it('takes a subgraph in when the subgraphs file names it', async () => {
    const server = await serveGateway('rust', { numbers }, { composed: false });
    const more = await serveSubgraph({
      sdl: link + letters.sdl,
      resolvers: letters.resolvers ?? {},
      entities: {},
    });
    const parts = { numbers, letters };
    writeFileSync(server.subgraphsFile, stringify(fileOf(parts, { ...server.subgraphs, letters: more })));
    const { body } = await until(
      () => server.post({ query: '{ one a }' }),
      ({ body: { errors } }) => errors === undefined,
    );
    expect(body).toEqual({ data: { one: 1, a: 'a' } });
    await more.close();
  });

  it('stays when subgraphs no longer fit together, with the reason in /readyz', async () => {
    const server = await serveGateway('rust', { numbers }, { composed: false });
    const clashing = await serveSubgraph({
      sdl: `${link}type Query { one: String }`,
      resolvers: {},
      entities: {},
    });
    writeFileSync(
      server.subgraphsFile,
      stringify(fileOf({ numbers, clashing: numbers }, { ...server.subgraphs, clashing })),
    );
    await server.gateway.reload();
    const { body } = await server.get('/readyz');
    expect(JSON.stringify(body)).toContain('the last good one is served; COMPOSITION_FAILED');
    expect(JSON.stringify(body)).toContain('one');
    expect((await server.post({ query: '{ one }' })).body).toEqual({ data: { one: 1 } });
    await clashing.close();
  });
});

describe('whence serve --supergraph without a subgraph of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whence-alone-'));
  const children: ChildProcess[] = [];
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  const main = join(import.meta.dirname, '../../src/cli/main.ts');

  function whence(args: readonly string[]) {
    const child = spawn(process.execPath, [main, ...args], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME },
    });
    children.push(child);
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output, errors }));
    return { child, ended, output: () => output };
  }

  it('needs no Neo4j, takes its file from an address, and ends on SIGTERM', async () => {
    const numbersServer = await serveSubgraph({
      sdl: link + numbers.sdl,
      resolvers: numbers.resolvers ?? {},
      entities: {},
    });
    const sdl = composedOf({ numbers }, { numbers: numbersServer });
    const files = createServer((_, response) => void response.end(sdl)).listen(0, '127.0.0.1');
    await once(files, 'listening');
    const address = `http://127.0.0.1:${(files.address() as AddressInfo).port}/supergraph.graphql`;
    const server = whence(['serve', '--supergraph', address, '--port', '0']);
    const url = await until(
      async () => /GraphQL\s+(\S+)/.exec(server.output())?.[1] ?? '',
      (found) => found !== '',
    );
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ one }' }),
    });
    expect(await response.json()).toEqual({ data: { one: 1 } });
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
    files.close();
    await numbersServer.close();
  });

  it.each([
    [
      'a supergraph that is none',
      ['--supergraph', 'none.graphql'],
      'type Query { a: Int }',
      1,
      'join__Graph',
    ],
    ['a file that is not there', ['--supergraph', 'absent.graphql'], null, 2, 'absent.graphql'],
    [
      'a subgraph that is down',
      ['--subgraphs', 'down.yaml'],
      'local: false\nsubgraphs: [{name: x, url: "http://127.0.0.1:1/"}]',
      4,
      'ECONNREFUSED',
    ],
    [
      'a key that nobody knows',
      ['--subgraphs', 'key.yaml'],
      'subgraphs: [{name: x, url: "http://x/", retrys: 3}]',
      2,
      '/subgraphs/0/retrys',
    ],
  ] as const)('ends with one message for %s', async (_, [flag, file], content, code, said) => {
    const path = join(folder, file);
    if (content !== null) writeFileSync(path, content);
    const ended = await whence(['serve', flag, path, '--port', '0']).ended;
    expect(ended.errors).toContain(said);
    expect(ended.errors).not.toContain('    at ');
    expect(ended.code).toBe(code);
  });
});
