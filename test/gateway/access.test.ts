import { hash } from 'node:crypto';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { AuditLog } from '../../src/graph/writer/audit.ts';
import type { AuditEntry } from '../../src/model/access/auditEntry.ts';
import type { Caller, Scope } from '../../src/model/access/caller.ts';
import { applyFieldRules } from '../../src/schema/fieldRules.ts';
import { noteForeignMutations } from '../../src/server/auditedSubgraphs.ts';
import { limitsWith } from '../../src/server/limits.ts';
import { protectionFrom } from '../../src/server/protection/configuration.ts';
import { createGuard } from '../../src/server/protection/guard.ts';
import { newToken } from '../server/protection/credentials.ts';
import { codesOf, schemaOf, serve } from '../server/serving.ts';
import { planners, serveGateway } from './serving.ts';

const shop = {
  sdl: 'type Query { name: String } type Mutation { rename(name: String!): String }',
  resolvers: {
    Query: { name: () => 'shop' },
    Mutation: { rename: (_: unknown, { name }: { name: string }) => name },
  },
};

describe.each(planners)('other services behind the gateway, planner %s,', (planner) => {
  it('are asked for who may read, and changed for who may change them', async () => {
    const [reader, writer] = [newToken('reader', ['read']), newToken('writer', ['subgraphs:write'])];
    const WHENCE_TOKENS = JSON.stringify({ tokens: [reader.record, writer.record] });
    const { gateway } = await serveGateway(planner, { shop });
    const protection = protectionFrom({ WHENCE_TOKENS }, limitsWith(), () => undefined);
    const server = await serve(gateway, { protection });
    const ask = (token: string, query: string) =>
      server.post({ query }, { authorization: `Bearer ${token}` });
    const change = 'mutation { rename(name: "x") }';
    expect((await ask(reader.text, '{ name }')).body).toEqual({ data: { name: 'shop' } });
    expect((await ask(writer.text, change)).body).toEqual({ data: { rename: 'x' } });
    expect(codesOf(await ask(writer.text, '{ name }'))).toEqual(['FORBIDDEN']);
    const refused = await ask(reader.text, change);
    expect([refused.status, codesOf(refused)]).toEqual([403, ['FORBIDDEN']]);
    expect(refused.body.errors?.[0]?.message).toContain('Mutation.rename needs the scope `subgraphs:write`');
    expect((await server.post({ query: '{ name }' })).status).toBe(401);
  });
});

describe('the guard of a gateway over the graph', () => {
  const own = schemaOf('type Query { a: Int } type Mutation { ingest: Int forgotten: Int }');
  applyFieldRules(own, new Map([['Mutation.ingest', [['ingest']]]]));
  const served = schemaOf(
    'type Query { a: Int b: Int } type Mutation { ingest: Int forgotten: Int order: Int }',
  );
  const guard = createGuard({ own, cost: 1_000, allowance: null, introspection: true });
  const missing = (text: string, ...scopes: Scope[]): string | null => {
    const caller: Caller = { kind: 'TOKEN', id: 't', name: 't', scopes: new Set(scopes) };
    try {
      guard({ caller, schema: served, document: parse(text) });
      return null;
    } catch (error) {
      return /needs the scope `([^`]+)`/.exec(String(error))?.[1] ?? String(error);
    }
  };

  it.each<[string, string, readonly Scope[], string | null]>([
    ['a rule of our own', 'mutation { ingest }', ['read', 'subgraphs:write'], 'ingest'],
    ['a rule of our own that is met', 'mutation { ingest }', ['ingest'], null],
    ['a mutation of ours without a rule', 'mutation { forgotten }', ['ingest', 'subgraphs:write'], 'admin'],
    ['a mutation of another service', 'mutation { order }', ['ingest'], 'subgraphs:write'],
    ['both in one operation', 'mutation { ingest order }', ['ingest'], 'subgraphs:write'],
    ['a question of another service', '{ b }', ['read'], null],
    ['a question without the scope', '{ x: a }', ['ingest'], 'read'],
  ])('asks for the scope of %s', (_, text, scopes, scope) => {
    expect(missing(text, ...scopes)).toBe(scope);
  });
});

describe.each(planners)('mutations of other services, planner %s,', (planner) => {
  it('are noted: who called which, with the digest of its arguments and its code; questions and what was refused are not', async () => {
    const own = schemaOf('type Query { a: Int } type Mutation { ours: Int }');
    const entries: AuditEntry[] = [];
    const audit: Pick<AuditLog, 'record'> = { record: async (entry) => void entries.push(entry) };
    const shopWithFaults = {
      sdl: 'type Query { name: String } type Mutation { rename(name: String!): String, close: String }',
      resolvers: {
        ...shop.resolvers,
        Mutation: {
          ...shop.resolvers.Mutation,
          close: () => {
            throw new Error('the shop is open');
          },
        },
      },
    };
    const { gateway } = await serveGateway(planner, { shop: shopWithFaults });
    const server = await serve(gateway, { note: noteForeignMutations(audit, own) });
    const query =
      'mutation ($to: String!) { to: rename(name: $to) ...more } fragment more on Mutation { close }';
    await server.post({ query, variables: { to: 'x' } });
    await server.post({ query: '{ name }' });
    await server.post({ query: 'mutation { rename }' });
    expect(entries).toMatchObject([
      { door: 'SUBGRAPH', action: 'rename', code: null, caller: { kind: 'ANONYMOUS' } },
      { door: 'SUBGRAPH', action: 'close', code: 'SUBGRAPH_ERROR' },
    ]);
    expect(entries[0]?.documentDigests).toEqual([`sha256:${hash('sha256', '{"name":"x"}')}`]);
  });
});
