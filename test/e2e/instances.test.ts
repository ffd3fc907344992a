import { hash } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWhence, type Whence } from '../../src/server/whence.ts';
import { testNeo4j } from '../graphDatabase.ts';
import { type StandInServer, startStandIn } from '../sources/standIn.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';
import { addSource, passEnded, reconcile } from './sources/asking.ts';

/** Gives connections to some servers in turns, past those that are gone: it knows nothing of what they carry. */
async function startBalancer(ports: readonly number[]): Promise<Server> {
  let turn = 0;
  const server = createServer((near) => {
    const attempt = (left: number): void => {
      const far = connect(ports[turn++ % ports.length] ?? 0, '127.0.0.1');
      near.on('error', () => far.destroy());
      far.once('error', () => (left > 0 ? attempt(left - 1) : near.destroy()));
      far.once('connect', () => {
        far.removeAllListeners('error').on('error', () => near.destroy());
        near.pipe(far).pipe(near);
      });
    };
    attempt(ports.length);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const portOf = (url: string): number => Number(new URL(url).port);

describe('two instances behind a balancer, over one Neo4j', () => {
  let one: TestWhence;
  let other: Whence;
  let balancer: Server;
  let registry: StandInServer;

  beforeAll(async () => {
    process.env.WHENCE_SOURCE_PRIVATE_HOSTS = '127.0.0.1';
    registry = await startStandIn(({ url }) => ({
      ...(url.includes('gone') ? { status: 500 } : {}),
      body: url.includes('/tags/list') ? { name: 'app', tags: [] } : {},
    }));
    one = await startTestWhence({ sample: false });
    const { uri, user, password } = testNeo4j();
    other = await startWhence({
      host: '127.0.0.1',
      port: 0,
      place: { kind: 'remote', server: { uri, user, password, database: 'neo4j' } },
      sample: false,
    });
    balancer = await startBalancer([portOf(one.url), portOf(other.url)]);
  });
  afterAll(async () => {
    delete process.env.WHENCE_SOURCE_PRIVATE_HOSTS;
    balancer?.close();
    await Promise.all([one?.stop(), other?.stop(), registry?.stop()]);
  });

  interface Answer {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  }

  /** Each request has a connection of its own, so that they go to the instances in turns. */
  async function ask(body: object): Promise<Answer> {
    const headers = { 'content-type': 'application/json' };
    const { port } = balancer.address() as AddressInfo;
    const sent = request({
      port,
      host: '127.0.0.1',
      path: '/graphql',
      method: 'POST',
      headers,
      agent: false,
    });
    sent.end(JSON.stringify(body));
    const [response] = await once(sent, 'response');
    let text = '';
    for await (const chunk of response) text += String(chunk);
    return JSON.parse(text) as Answer;
  }

  it('what one was told the other answers, and neither writes it twice', async () => {
    const input = { buildId: 'balanced', system: 'instances', status: 'success' };
    const query = 'mutation ($input: BuildInput!) { recordBuild(input: $input) { status } }';
    const written = [await ask({ query, variables: { input } }), await ask({ query, variables: { input } })];
    expect(written.map(({ data }) => data?.recordBuild)).toEqual([
      { status: 'ACCEPTED' },
      { status: 'UNCHANGED' },
    ]);
    for (let turn = 0; turn < 4; turn += 1) {
      const { data } = await ask({ query: '{ builds(where: { buildId: { eq: "balanced" } }) { status } }' });
      expect(data).toEqual({ builds: [{ status: 'SUCCEEDED' }] });
    }
  });

  it('a document is known by its digest on each of them once it was sent there', async () => {
    const query = '{ builds(limit: 1) { buildId } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash('sha256', query) } };
    const codes: (string | undefined)[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      const { errors } = await ask({ extensions });
      codes.push(errors?.[0]?.extensions.code);
      // As clients do: what is not known by its digest is sent with it. Turns take it to the other one, so twice.
      for (let time = 0; errors !== undefined && time < 2; time += 1)
        expect((await ask({ query, extensions })).errors).toBeUndefined();
    }
    expect(new Set(codes.slice(0, -4))).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect(codes.slice(-4)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('each pass of a source is run by one of them', async () => {
    await addSource(one, {
      name: 'shared',
      kind: 'OCI_REGISTRY',
      registry: registry.host,
      url: registry.url,
      repositories: ['app'],
      intervalSeconds: 3_600,
    });
    const passes = 5;
    for (let pass = 0; pass < passes; pass += 1) await reconcile(one, 'shared');
    const lists = registry.asked.filter(({ url }) => url.includes('/tags/list'));
    // The first pass is that of the source which was added; it may still be under way when the next is asked for.
    expect(lists.length).toBeGreaterThanOrEqual(passes);
    expect(lists.length).toBeLessThanOrEqual(passes + 1);
  });

  it('a pass is in the audit log where it brought something or failed, and else not', async () => {
    interface Log {
      readonly auditLog: {
        readonly nodes: readonly { readonly callerName: string }[];
        readonly totalCount: number;
      };
    }
    const query =
      '{ auditLog(filter: { door: SOURCE }) { totalCount nodes { callerKind callerName action code } } }';
    expect((await one.ask<Log>(query)).auditLog.totalCount).toBe(0);
    await addSource(one, {
      name: 'broken',
      kind: 'OCI_REGISTRY',
      registry: registry.host,
      url: registry.url,
      repositories: ['gone'],
      intervalSeconds: 3_600,
    });
    await passEnded(one, 'broken', null);
    await expect
      .poll(async () => (await one.ask<Log>(query)).auditLog.nodes)
      .toEqual([{ callerKind: 'SOURCE', callerName: 'broken', action: 'pass', code: expect.any(String) }]);
  });

  it('when one stops, the other answers everything', async () => {
    await other.stop();
    for (let turn = 0; turn < 4; turn += 1)
      expect((await ask({ query: '{ __typename }' })).data).toEqual({ __typename: 'Query' });
  });
});
