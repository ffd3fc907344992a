import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Intercept } from '../../examples/subgraphs/subgraph.ts';
import { codesOf } from '../server/serving.ts';
import { planners, serveGateway, type TestSubgraph } from './serving.ts';

const deploys: TestSubgraph = {
  sdl: 'type Query { deploys: [Deploy!]! } type Deploy @key(fields: "id") { id: ID! environment: String }',
  resolvers: { Query: { deploys: () => ['a', 'b'].map((id) => ({ id, environment: 'production' })) } },
  entities: { Deploy: ({ id }) => ({ id, environment: 'production' }) },
};

/** Incidents that answer as a test says. */
const incidents = (intercept?: Intercept, settings: TestSubgraph['settings'] = {}): TestSubgraph => ({
  sdl: `type Query { count: Int tally: Int! notes: JSON }
    scalar JSON
    type Mutation { close: Int }
    type Deploy @key(fields: "id") { id: ID! label: String open: Int! }`,
  resolvers: {
    Query: { count: () => 3, tally: () => 4, notes: () => ({ a: [1] }) },
    Mutation: { close: () => 1 },
  },
  entities: { Deploy: ({ id }) => ({ id, label: `label ${id}`, open: 1 }) },
  settings: { retries: 0, timeoutMilliseconds: 5000, ...settings },
  ...(intercept === undefined ? {} : { intercept }),
});

const sending =
  (status: number, body: string, headers: Record<string, string> = {}): Intercept =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
    return true;
  };
const saying = (body: unknown): Intercept => sending(200, JSON.stringify(body));

const query = '{ deploys { environment label } count }';

/** What stays of an answer when one subgraph gives nothing. */
function expectPartial(body: { readonly data?: unknown; readonly errors?: unknown }, code: string) {
  const nothing = { environment: 'production', label: null };
  expect(body.data).toEqual({ deploys: [nothing, nothing], count: null });
  const extensions = expect.objectContaining({ code, subgraph: 'incidents' });
  const errors = (body.errors as { readonly path: unknown }[]).map(({ path }) => path);
  expect(errors.map(String).sort()).toEqual(['count', 'deploys,0,label', 'deploys,1,label']);
  for (const error of body.errors as unknown[]) expect(error).toMatchObject({ extensions });
}

describe.each(planners)('when a subgraph fails, planner %s, the rest of the answer stays:', (planner) => {
  it('it is down', async () => {
    const server = await serveGateway(planner, { deploys, incidents: incidents() });
    await server.subgraphs.incidents?.close();
    expectPartial((await server.post({ query })).body, 'SUBGRAPH_UNREACHABLE');
  });

  it('it hangs up in the middle of its answer', async () => {
    const intercept: Intercept = (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"data":');
      setImmediate(() => response.destroy());
      return true;
    };
    const server = await serveGateway(planner, { deploys, incidents: incidents(intercept) });
    expectPartial((await server.post({ query })).body, 'SUBGRAPH_UNREACHABLE');
  });

  it('it does not answer in its time', async () => {
    const server = await serveGateway(planner, {
      deploys,
      incidents: incidents(() => true, { timeoutMilliseconds: 200 }),
    });
    expectPartial((await server.post({ query })).body, 'SUBGRAPH_TIMEOUT');
  });

  it.each<readonly [string, Intercept]>([
    ['is no JSON', sending(200, '{"data": {"count": ')],
    ['is a page of HTML', sending(502, '<html>Bad gateway</html>')],
    ['is empty', sending(200, '')],
    ['is a JSON string', saying('data')],
    ['has data that is a list', saying({ data: [] })],
    ['has neither data nor errors', saying({ data: null })],
    ['is larger than its limit', saying({ data: { count: 1 }, extensions: { padding: 'x'.repeat(20_000) } })],
    ['is a redirect to itself', sending(302, '', { location: '/graphql' })],
    ['is in an encoding that was not asked for', sending(200, 'x', { 'content-encoding': 'gzip' })],
  ])('what it answers %s', async (_, intercept) => {
    const parts = { deploys, incidents: incidents(intercept, { maximumResponseBytes: 10_000 }) };
    const server = await serveGateway(planner, parts);
    expectPartial((await server.post({ query })).body, 'SUBGRAPH_INVALID_RESPONSE');
    const { calls } = server.subgraphs.incidents as { calls: unknown[] };
    expect(calls.length).toBeLessThanOrEqual(2);
  });

  it('it reports an error of a field, with a code of its own', async () => {
    const intercept: Intercept = ({ query: asked }, response) => {
      if (!asked.includes('_entities')) return false;
      const errors = [
        {
          message: 'no label',
          path: ['_entities', 1, 'label'],
          extensions: { code: 'LABEL_LOST', stacktrace: ['at x'] },
        },
      ];
      const data = { _entities: [{ label: 'label a' }, { label: null }] };
      return saying({ data, errors })({ query: asked, variables: {}, headers: {} }, response);
    };
    const server = await serveGateway(planner, { deploys, incidents: incidents(intercept) });
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ deploys { label } }' }),
    });
    const { data, errors } = (await response.json()) as { data: unknown; errors: Record<string, unknown>[] };
    expect(data).toEqual({ deploys: [{ label: 'label a' }, { label: null }] });
    expect(errors).toMatchObject([{ message: 'no label', path: ['deploys', 1, 'label'] }]);
    expect(errors[0]?.extensions).toEqual({ code: 'LABEL_LOST', subgraph: 'incidents' });
  });
});

describe.each(planners)('when a subgraph lies about types, planner %s,', (planner) => {
  it.each([
    ['a number is text', { count: 'three' }, 'count'],
    ['a leaf is an object', { count: { value: 3 } }, 'count'],
    ['a value that may not be null is', { tally: null }, null],
    ['JSON nests without end', { notes: '@' }, 'notes'],
  ])('%s: the answer has null, and an error with a code', async (_, data, place) => {
    const text = JSON.stringify({ data }).replace('"@"', `${'['.repeat(5000)}${']'.repeat(5000)}`);
    const server = await serveGateway(planner, { deploys, incidents: incidents(sending(200, text)) });
    const [field] = Object.keys(data);
    const { body } = await server.post({ query: `{ ${field} deploys { environment } }` });
    // Stitching makes null of a leaf of another type before anybody can tell.
    if (planner === 'rust' || place !== 'count')
      expect(body.errors).toMatchObject([
        { path: [field], extensions: { code: 'SUBGRAPH_INVALID_RESPONSE' } },
      ]);
    if (place === null) expect(body.data).toBeNull();
    else expect(body.data).toMatchObject({ [place]: null, deploys: [{ environment: 'production' }, {}] });
  });

  it('an object that should be one is text', async () => {
    const lies: TestSubgraph = { ...deploys, intercept: saying({ data: { deploys: ['a', { id: 'b' }] } }) };
    const server = await serveGateway(planner, { deploys: lies, incidents: incidents() });
    const { body } = await server.post({ query: '{ deploys { id } }' });
    expect(body.data).toBeNull();
    expect(codesOf({ body } as never)).toEqual(['SUBGRAPH_INVALID_RESPONSE']);
  });

  it('a list of entities is shorter than what was asked: nothing of it is taken', async () => {
    const intercept = saying({ data: { _entities: [{ label: 'x' }] } });
    const server = await serveGateway(planner, { deploys, incidents: incidents(intercept) });
    const { body } = await server.post({ query: '{ deploys { environment label } }' });
    const environment = 'production';
    // Stitching pairs what came with what was asked, and misses the rest without a word.
    const [label, codes] =
      planner === 'rust' ? [null, Array(2).fill('SUBGRAPH_INVALID_RESPONSE')] : ['x', []];
    expect(body.data).toEqual({
      deploys: [
        { environment, label },
        { environment, label: null },
      ],
    });
    expect(codesOf({ body } as never)).toEqual(codes);
  });

  it('a name of a prototype is a name like any other', async () => {
    const text = '{"data":{"count":1,"__proto__":{"polluted":true},"notes":{"__proto__":{"polluted":true}}}}';
    const server = await serveGateway(planner, { deploys, incidents: incidents(sending(200, text)) });
    await server.post({ query: '{ count notes }' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe.each(planners)('a null that may not be, planner %s,', (planner) => {
  it('takes the object that it is a field of, with one error', async () => {
    const server = await serveGateway(planner, { deploys, incidents: incidents() });
    await server.subgraphs.incidents?.close();
    const { body } = await server.post({ query: '{ deploys { environment open } }' });
    expect(body.data).toBeNull();
    expect(body.errors).toHaveLength(1);
    expect(codesOf({ body } as never)).toEqual(['SUBGRAPH_UNREACHABLE']);
  });
});

describe('requests to a subgraph', () => {
  it('carry the headers of its allow-list and no others, and its token', async () => {
    const settings = { headers: ['X-Tenant'], token: { environment: 'TEST_SUBGRAPH_TOKEN' } };
    process.env.TEST_SUBGRAPH_TOKEN = 'secret-of-the-test';
    const server = await serveGateway('rust', { deploys, incidents: incidents(undefined, settings) });
    delete process.env.TEST_SUBGRAPH_TOKEN;
    await server.post({ query: '{ count }' }, { 'x-tenant': 'shop', 'x-other': 'no', cookie: 'session=1' });
    const headers = server.subgraphs.incidents?.calls[0]?.headers;
    expect(headers).toMatchObject({ 'x-tenant': 'shop', authorization: 'Bearer secret-of-the-test' });
    expect(headers).not.toHaveProperty('x-other');
    expect(headers).not.toHaveProperty('cookie');
  });

  it('that are equal and under way at once are one', async () => {
    const gate = Promise.withResolvers<void>();
    const intercept: Intercept = async () => {
      await gate.promise;
      return false;
    };
    const server = await serveGateway('rust', { deploys, incidents: incidents(intercept) });
    const asking = Array.from({ length: 10 }, () => server.post({ query: '{ count }' }));
    await until(() => server.subgraphs.incidents?.calls.length === 1);
    await wait(50);
    gate.resolve();
    for (const { body } of await Promise.all(asking)) expect(body).toEqual({ data: { count: 3 } });
    expect(server.subgraphs.incidents?.calls).toHaveLength(1);
  });

  it('that are mutations are each sent, once', async () => {
    let broken = 0;
    const intercept: Intercept = (_, response) => {
      broken += 1;
      response.destroy();
      return true;
    };
    const server = await serveGateway('rust', { deploys, incidents: incidents(intercept, { retries: 3 }) });
    const answers = await Promise.all([1, 2].map(() => server.post({ query: 'mutation { close }' })));
    for (const { body } of answers) expect(codesOf({ body } as never)).toEqual(['SUBGRAPH_UNREACHABLE']);
    expect(broken).toBe(2);
  });

  it('that are queries are tried again', async () => {
    let broken = 0;
    const intercept: Intercept = (_, response) => {
      if (broken === 2) return false;
      broken += 1;
      response.destroy();
      return true;
    };
    const server = await serveGateway('rust', { deploys, incidents: incidents(intercept, { retries: 2 }) });
    expect((await server.post({ query: '{ count }' })).body).toEqual({ data: { count: 3 } });
  });

  it('end when their caller leaves', async () => {
    const held: ServerResponse[] = [];
    const intercept: Intercept = (_, response) => held.push(response) > 0;
    const server = await serveGateway('rust', { deploys, incidents: incidents(intercept) });
    const caller = new AbortController();
    const asking = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ count }' }),
      signal: caller.signal,
    });
    await until(() => held.length === 1);
    const closed = once(held[0] as ServerResponse, 'close');
    caller.abort();
    await expect(asking).rejects.toThrow();
    await closed;
    expect(held[0]?.writableFinished).toBe(false);
  });

  it('stop for a while after repeated failures, and begin again', async () => {
    let isWell = false;
    let asked = 0;
    const intercept: Intercept = (_, response) => {
      asked += 1;
      if (isWell) return false;
      response.destroy();
      return true;
    };
    const settings = { circuit: { failures: 2, openMilliseconds: 300 } };
    const server = await serveGateway('rust', { deploys, incidents: incidents(intercept, settings) });
    const codes: (string | undefined)[] = [];
    for (let time = 0; time < 4; time += 1) codes.push(...codesOf(await server.post({ query: '{ count }' })));
    expect(codes).toEqual([
      'SUBGRAPH_UNREACHABLE',
      'SUBGRAPH_UNREACHABLE',
      'SUBGRAPH_SUSPENDED',
      'SUBGRAPH_SUSPENDED',
    ]);
    expect(asked).toBe(2);
    const { body: ready } = await server.get('/readyz');
    expect(ready).toMatchObject({
      ready: true,
      parts: { 'subgraph incidents': 'suspended after repeated failures', 'subgraph deploys': 'ok' },
    });
    isWell = true;
    await wait(320);
    expect((await server.post({ query: '{ count }' })).body).toEqual({ data: { count: 3 } });
  });

  it('wait for a place, and fail at once where too many wait', async () => {
    const gate = Promise.withResolvers<void>();
    const intercept: Intercept = async () => {
      await gate.promise;
      return false;
    };
    const server = await serveGateway('rust', {
      deploys,
      incidents: incidents(intercept, { concurrency: 1, queue: 1 }),
    });
    const asking = ['a', 'b', 'c'].map((alias) => server.post({ query: `{ ${alias}: count }` }));
    const refused = await Promise.race(asking);
    expect(codesOf(refused)).toEqual(['SUBGRAPH_BUSY']);
    gate.resolve();
    const answers = await Promise.all(asking);
    expect(answers.filter(({ body }) => body.errors === undefined)).toHaveLength(2);
  });

  it('get what does not speak HTTP told apart', async () => {
    const babble = createServer();
    babble.on('connection', (socket) => {
      socket.end('SSH-2.0-OpenSSH_9.9\r\n');
    });
    babble.listen(0, '127.0.0.1');
    await once(babble, 'listening');
    const { port } = babble.address() as AddressInfo;
    const server = await serveGateway('rust', {
      deploys,
      incidents: incidents(undefined, { url: `http://127.0.0.1:${port}/graphql` }),
    });
    expect(codesOf(await server.post({ query: '{ count }' }))).toEqual(['SUBGRAPH_INVALID_RESPONSE']);
    babble.close();
  });
});

describe('the plan of an operation', () => {
  it('is shown to a caller on this machine that asks for it', async () => {
    const server = await serveGateway('rust', { deploys, incidents: incidents() });
    const { body } = await server.post({ query: '{ deploys { label } }' }, { 'whence-query-plan': '1' });
    const { extensions } = body as { readonly extensions?: { readonly queryPlan?: unknown } };
    expect(JSON.stringify(extensions?.queryPlan)).toContain('"serviceName":"incidents"');
    const { body: plain } = await server.post({ query: '{ deploys { label } }' });
    expect(plain).not.toHaveProperty('extensions');
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(10);
}
