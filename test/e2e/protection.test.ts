import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { packaged } from '../server/eventDocuments.ts';
import { newToken, writeTokens } from '../server/protection/credentials.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-doors-'));
const admin = newToken('operator', ['admin']);
const reader = newToken('dashboard', ['read']);
const planner = newToken('planner', ['tasks']);
const ci = newToken('ci', ['ingest:ci']);
const uploader = newToken('uploader', ['ingest:agentex-door', 'ingest:events']);
let whence: TestWhence;

beforeAll(async () => {
  const file = join(folder, 'tokens.json');
  writeTokens(file, [admin, reader, planner, ci, uploader]);
  vi.stubEnv('WHENCE_TOKENS_FILE', file);
  whence = await startTestWhence({ sample: false });
}, 180_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await whence.stop();
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  } & Readonly<Record<string, unknown>>;
}

async function call(
  path: string,
  token: string | null,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const response = await fetch(whence.url + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Reply['body'] };
}

const codeOf = ({ body }: Reply) => body.errors?.[0]?.extensions.code;
const ask = (token: string | null, query: string, variables = {}) =>
  call('/graphql', token, { query, variables });

const build = { image_name: 'shop/web', agent_name: 'web', image_url: 'registry.example.com/shop/web:1' };
const subscription = { query: 'subscription { tagMoved { reference } }' };
const stream = { accept: 'text/event-stream' };

describe('every door', () => {
  const doors: readonly [string, string, unknown, Record<string, string>?][] = [
    ['GraphQL', '/graphql', { query: '{ reconciliation { waiting } }' }],
    ['subscriptions', '/graphql/stream', subscription, stream],
    ['the subgraph', '/subgraph', { query: '{ _service { sdl } }' }],
    ['events', '/events', packaged('p-1')],
    ['builds', '/v5/builds', build],
    ['the list of builds', '/v5/builds', undefined],
    ['deployments', '/v5/agentex/deployments', {}],
  ];

  it.each(doors)('refuses who is not known: %s', async (_, path, body, headers) => {
    expect(codeOf(await call(path, null, body, headers))).toBe('UNAUTHORIZED');
    const forged = await call(path, newToken('forged', ['admin']).text, body, headers);
    expect([forged.status, codeOf(forged)]).toEqual([401, 'TOKEN_INVALID']);
  });

  it.each(doors)('refuses who lacks its scope: %s', async (_, path, body, headers) => {
    const wrong = path === '/events' || (path.startsWith('/v5') && body !== undefined) ? reader : ci;
    const asked = path === '/subgraph' ? { query: '{ reconciliation { waiting } }' } : body;
    const reply = await call(path, wrong.text, asked, headers);
    expect([reply.status, codeOf(reply)]).toEqual([403, 'FORBIDDEN']);
  });

  it('takes who has the scope', async () => {
    expect(codeOf(await ask(reader.text, '{ reconciliation { waiting } }'))).toBeUndefined();
    expect((await call('/events', uploader.text, packaged('p-2'))).status).toBe(200);
    expect((await call('/v5/builds', uploader.text, build)).status).toBe(200);
    expect((await call('/v5/builds', reader.text)).status).toBe(200);
    expect((await call('/subgraph', reader.text, { query: '{ _service { sdl } }' })).status).toBe(200);
  });

  it('takes the key of a client of agentex for a token', async () => {
    expect((await call('/v5/builds', null, undefined, { 'x-api-key': reader.text })).status).toBe(200);
  });

  it('opens a stream for who may read', async () => {
    const controller = new AbortController();
    const response = await fetch(`${whence.url}/graphql/stream`, {
      method: 'POST',
      headers: { ...stream, 'content-type': 'application/json', authorization: `Bearer ${reader.text}` },
      body: JSON.stringify(subscription),
      signal: controller.signal,
    });
    expect(response.status).toBe(200);
    controller.abort();
  });
});

describe('field rules', () => {
  const ingest =
    'mutation ($source: String) { ingest(documents: [], context: { source: $source }) { accepted } }';

  it.each([
    ['administration', 'mutation { removeSource(name: "x") { name } }', 'Mutation.removeSource', 'admin'],
    ['reconciling', 'mutation { reconcile { nodes } }', 'Mutation.reconcile', 'admin'],
    ['sending documents', ingest, 'Mutation.ingest', 'ingest:*'],
    [
      'reading refusals again',
      'mutation { replayRejections { accepted } }',
      'Mutation.replayRejections',
      'ingest',
    ],
    ['changing tasks', 'mutation { closeTask(id: "a--b") { task { id } } }', 'Mutation.closeTask', 'tasks'],
  ])('keep %s from who may read', async (_, query, field, scope) => {
    const reply = await ask(reader.text, query);
    expect([reply.status, codeOf(reply)]).toEqual([403, 'FORBIDDEN']);
    expect(reply.body.errors?.[0]?.message).toContain(`${field} needs the scope \`${scope}\``);
  });

  it('let who has the scope do it, and stand in the descriptions', async () => {
    expect(codeOf(await ask(admin.text, 'mutation { removeSource(name: "x") { removed } }'))).toBeUndefined();
    expect(codeOf(await ask(planner.text, 'mutation { closeTask(id: "no") { task { id } } }'))).toBe(
      'INVALID_ID',
    );
    const { body } = await ask(ci.text, '{ __type(name: "Mutation") { fields { name description } } }');
    const { fields } = body.data?.__type as { fields: readonly { name: string; description: string }[] };
    for (const { name, description } of fields)
      expect(`${name}: ${description}`).toMatch(/Needs the scope `/);
  });

  it('let a source speak in its own name only', async () => {
    expect(codeOf(await ask(ci.text, ingest, { source: 'ci' }))).toBeUndefined();
    expect(codeOf(await ask(ci.text, ingest, { source: 'cd' }))).toBe('FORBIDDEN');
    const observe = `mutation { observeTag(input: {
      reference: "registry.example.com/shop/web:1", digest: "sha256:${'a'.repeat(64)}", observedAt: "2026-10-01T00:00:00Z"
    }) { status rejections { code message } } }`;
    expect((await ask(ci.text, observe)).body.data?.observeTag).toEqual({
      status: 'ACCEPTED',
      rejections: [],
    });
    await call('/events', uploader.text, packaged('p-4'));
    const named = await ask(reader.text, '{ sources { name } }');
    const names = (named.body.data?.sources as readonly { name: string }[]).map(({ name }) => name);
    expect(names.filter((name) => !['ci', 'events', 'agentex-door'].includes(name))).toEqual([]);
    const seen = await ask(reader.text, '{ tagObservations { source } }');
    expect(seen.body).toEqual({ data: { tagObservations: [{ source: 'ci' }] } });
  });
});

describe('the audit log', () => {
  interface Entry {
    readonly id: string;
    readonly at: string;
    readonly callerKind: string;
    readonly callerName: string;
    readonly door: string;
    readonly action: string;
    readonly requestId: string;
    readonly code: string | null;
    readonly documentDigests: readonly string[];
  }
  interface Page {
    readonly nodes: readonly Entry[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }
  const query = `query ($filter: AuditFilter, $first: Int, $after: String) {
    auditLog(filter: $filter, first: $first, after: $after) {
      nodes { id at callerKind callerName door action requestId code documentDigests }
      totalCount pageInfo { hasNextPage endCursor }
    }
  }`;
  const log = async (variables: object = {}): Promise<Page> =>
    (await ask(admin.text, query, variables)).body.data?.auditLog as Page;

  it('names who sent a document, by which way, under its digest, and nothing of what it says', async () => {
    const document = '{"record": "build", "build_id": "audited", "created_at": "2026-10-01T00:00:00Z"}';
    const digest = `sha256:${hash('sha256', document)}`;
    const sent = 'mutation ($documents: [JSON!]!) { ingest(documents: $documents) { accepted } }';
    await ask(ci.text, sent, { documents: [document] });
    const { nodes } = await log({ filter: { documentDigest: digest } });
    expect(nodes).toMatchObject([
      { callerKind: 'TOKEN', callerName: 'ci', door: 'GRAPHQL', action: 'ingest', code: null },
    ]);
    expect(nodes[0]?.documentDigests).toEqual([digest]);
    expect(JSON.stringify(nodes)).not.toMatch(/audited|whence_/);
  });

  it.each([
    ['events', 'EVENTS', () => call('/events', uploader.text, packaged('p-3')), 'POST /events', null],
    ['builds', 'BUILDS', () => call('/v5/builds', uploader.text, build), 'POST /v5/builds', null],
    [
      'deployments that were refused',
      'DEPLOYMENTS',
      () => call('/v5/agentex/deployments', uploader.text, { id: 'd-1', status: 7 }),
      'POST /v5/agentex/deployments',
      'FIELD_INVALID',
    ],
    [
      'mutations that failed',
      'GRAPHQL',
      () => ask(planner.text, 'mutation { closeTask(id: "no") { task { id } } }'),
      'closeTask',
      'INVALID_ID',
    ],
    [
      'changes of tasks, in their transaction',
      'GRAPHQL',
      () =>
        ask(planner.text, 'mutation { registerHumanAgent(namespace: "shop", name: "Ada") { agent { id } } }'),
      'registerHumanAgent',
      null,
    ],
    [
      'changes of tasks that were refused',
      'GRAPHQL',
      () =>
        ask(
          planner.text,
          'mutation { closeTask(id: "shop--00000000-0000-7000-8000-000000000000") { task { id } } }',
        ),
      'closeTask',
      'NOT_FOUND',
    ],
  ])('notes %s', async (_, door, send, action, code) => {
    await send();
    const [newest] = (await log({ filter: { door }, first: 1 })).nodes;
    expect(newest).toMatchObject({ door, action, code });
    expect(newest?.documentDigests).toHaveLength(1);
  });

  it('does not note what was refused for a scope, nor questions', async () => {
    const { totalCount } = await log();
    await ask(reader.text, 'mutation { reconcile { nodes } }');
    await ask(reader.text, '{ reconciliation { waiting } }');
    expect((await log()).totalCount).toBe(totalCount);
  });

  it('comes in pages, newest first, each entry once', async () => {
    const { totalCount } = await log();
    const all: Entry[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo }: Page = await log({ first: 3, after });
      all.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(totalCount);
    expect(all.map(({ at }) => Date.parse(at))).toEqual(
      all.map(({ at }) => Date.parse(at)).sort((one, other) => other - one),
    );
  });

  it('is for administrators', async () => {
    for (const { text } of [reader, planner, ci]) {
      const reply = await ask(text, '{ auditLog { totalCount } }');
      expect([reply.status, codeOf(reply)]).toEqual([403, 'FORBIDDEN']);
    }
  });
});
