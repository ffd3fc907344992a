import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveSubgraph } from '../../examples/subgraphs/subgraph.ts';
import { startLiveGateway } from '../../src/gateway/live.ts';
import { limitsWith } from '../../src/server/limits.ts';
import { serve } from '../server/serving.ts';
import { composedOf, link, planners, serveGateway, type TestSubgraph } from './serving.ts';

describe('a subgraph that shares a secret with the gateway', () => {
  it('gets every request signed, with the time, so that it can refuse what others send and what is sent again', async () => {
    process.env.TEST_SUBGRAPH_SECRET = 'secret-of-the-test';
    const numbers: TestSubgraph = {
      sdl: 'type Query { one: Int }',
      resolvers: { Query: { one: () => 1 } },
      settings: { hmac: { environment: 'TEST_SUBGRAPH_SECRET' } },
    };
    const server = await serveGateway('rust', { numbers });
    delete process.env.TEST_SUBGRAPH_SECRET;
    expect((await server.post({ query: '{ one }' })).body).toEqual({ data: { one: 1 } });
    const call = server.subgraphs.numbers?.calls[0];
    const header = String(call?.headers['x-whence-signature']);
    const [, seconds = '', hex = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header) ?? [];
    const body = JSON.stringify({ query: call?.query, variables: call?.variables });
    const signed = (secret: string, text: string) => createHmac('sha256', secret).update(text).digest('hex');
    expect(hex).toBe(signed('secret-of-the-test', `${seconds}.${body}`));
    expect(hex).not.toBe(signed('secret-of-the-test', `${seconds}.${body} `));
    expect(hex).not.toBe(signed('another', `${seconds}.${body}`));
    expect(Math.abs(Date.now() / 1000 - Number(seconds))).toBeLessThan(60);
    expect(call?.headers).not.toHaveProperty('authorization');
  });
});

const stock: TestSubgraph = {
  sdl: 'type Query { things: [Thing!]! } type Thing @key(fields: "id") { id: ID! price: Int name: String }',
  resolvers: { Query: { things: () => [{ id: '1', price: 1, name: 'saw' }] } },
  entities: { Thing: ({ id }) => ({ id, price: 1, name: 'saw' }) },
};
const prices: TestSubgraph = {
  sdl: 'type Thing @key(fields: "id") { id: ID! price: Int @override(from: "stock") }',
  entities: { Thing: ({ id }) => ({ id, price: 2 }) },
};

describe.each(planners)('@override, planner %s:', (planner) => {
  it('a field that another subgraph took over comes from that one', async () => {
    const server = await serveGateway(planner, { stock, prices });
    const { body } = await server.post({ query: '{ things { name price } }' });
    expect(body).toEqual({ data: { things: [{ name: 'saw', price: 2 }] } });
    expect(server.subgraphs.stock?.calls[0]?.query).not.toContain('price');
  });

  it('nobody asks the new one for what it did not take over', async () => {
    const server = await serveGateway(planner, { stock, prices });
    await server.post({ query: '{ things { name } }' });
    expect(server.subgraphs.prices?.calls).toHaveLength(0);
  });
});

describe('a supergraph at an address', () => {
  it('is asked for again and again, and what it says is served; what is broken or gone leaves the last good one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whence-polling-'));
    const subgraphsFile = join(folder, 'subgraphs.yaml');
    writeFileSync(subgraphsFile, 'local: false\npollMilliseconds: 20\nsubgraphs: []\n');
    const two: TestSubgraph = {
      sdl: 'type Query { one: Int two: Int }',
      resolvers: { Query: { one: () => 1, two: () => 2 } },
    };
    const numbers = await serveSubgraph({
      sdl: link + two.sdl,
      resolvers: two.resolvers ?? {},
      entities: {},
    });
    const sdlOf = (sdl: string) => composedOf({ numbers: { sdl } }, { numbers });
    const published = { status: 200, sdl: sdlOf('type Query { one: Int }') };
    const registry = createServer((_, response) => {
      response.writeHead(published.status).end(published.sdl);
    }).listen(0, '127.0.0.1');
    await once(registry, 'listening');
    const supergraph = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`;
    const gateway = await startLiveGateway({
      place: { subgraphsFile, supergraph },
      planner: 'rust',
      local: null,
      limits: limitsWith(),
      log: () => undefined,
    });
    const server = await serve(gateway);
    const until = async (holds: () => Promise<boolean> | boolean) => {
      while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
    };
    const isTwoServed = async () => (await server.post({ query: '{ two }' })).body.errors === undefined;

    expect(await isTwoServed()).toBe(false);
    published.sdl = sdlOf('type Query { one: Int two: Int }');
    await until(isTwoServed);
    for (const [status, sdl] of [
      [500, ''],
      [200, 'type Query {'],
    ] as const) {
      Object.assign(published, { status, sdl });
      await until(() => gateway.parts().supergraph !== 'ok');
      expect(await isTwoServed()).toBe(true);
      Object.assign(published, { status: 200, sdl: sdlOf('type Query { one: Int two: Int }') });
      await until(() => gateway.parts().supergraph === 'ok');
    }
    registry.close();
    await numbers.close();
    rmSync(folder, { recursive: true });
  });
});
