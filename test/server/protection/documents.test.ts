import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Environment } from '../../../src/server/configuration.ts';
import { limitsWith } from '../../../src/server/limits.ts';
import type { LogRecord } from '../../../src/server/log.ts';
import { protectionFrom } from '../../../src/server/protection/configuration.ts';
import { persistedQueries } from '../../../src/server/protection/persistedQueries.ts';
import { noTrustedDocuments } from '../../../src/server/protection/trustedDocuments.ts';
import { type Answer, codesOf, schemaOf, serve } from '../serving.ts';
import { newToken, temporaryFolder } from './credentials.ts';

const folder = temporaryFolder();
const schema = schemaOf('type Query { a: String, b: String } type Subscription { s: Int }', {
  Query: { a: () => 'a', b: () => 'b' },
});
const sha256 = (text: string): string => hash('sha256', text, 'hex');
const persisted = (text: string, sha256Hash: unknown = sha256(text), version = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});
const messageOf = ({ body }: Answer) => body.errors?.[0]?.message;

describe('a document by its digest', () => {
  it('is answered once it was sent with it, by POST and by GET', async () => {
    const server = await serve(schema);
    expect(codesOf(await server.post(persisted('{ a }')))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect((await server.post({ query: '{ a }', ...persisted('{ a }') })).body).toEqual({ data: { a: 'a' } });
    expect((await server.post(persisted('{ a }'))).body).toEqual({ data: { a: 'a' } });
    const search = new URLSearchParams({ extensions: JSON.stringify(persisted('{ a }').extensions) });
    const byGet = await server.get(`/graphql?${search}`, { 'apollo-require-preflight': 'x' });
    expect(byGet.body).toEqual({ data: { a: 'a' } });
    expect((await server.post({ documentId: `sha256:${sha256('{ a }')}` })).body).toEqual({
      data: { a: 'a' },
    });
  });

  it('is not kept under the digest of another', async () => {
    const server = await serve(schema);
    const answer = await server.post({ query: '{ a }', ...persisted('{ b }') });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
    expect(messageOf(answer)).toBe('provided sha does not match query');
    expect(codesOf(await server.post(persisted('{ b }')))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  it.each([
    ['a number for a digest', persisted('', 7), 'PERSISTED_QUERY_NOT_FOUND'],
    ['an object for a digest', persisted('', { $ne: '' }), 'PERSISTED_QUERY_NOT_FOUND'],
    ['a name of every object', persisted('', '__proto__'), 'PERSISTED_QUERY_NOT_FOUND'],
    ['another version', persisted('{ a }', undefined, 2), 'BAD_REQUEST'],
    ['a document id that is none', { documentId: ['x'] }, 'PERSISTED_QUERY_NOT_FOUND'],
  ])('is not found by %s', async (_, body, code) => {
    const server = await serve(schema);
    expect(codesOf(await server.post(body))).toEqual([code]);
  });

  it('is kept while the texts are no longer than the bound together, and those used last stay', async () => {
    const store = persistedQueries(noTrustedDocuments, 20);
    await store.set('apq:1', 'x'.repeat(10));
    await store.set('apq:2', 'x'.repeat(10));
    expect([await store.get('apq:1'), await store.get('apq:2')]).not.toContain(undefined);
    await store.get('apq:1');
    await store.set('apq:3', 'x');
    expect([await store.get('apq:1'), await store.get('apq:2')]).toEqual(['x'.repeat(10), undefined]);
    await store.set('apq:4', 'x'.repeat(21));
    expect(await store.get('apq:4')).toBeUndefined();
  });
});

describe('trusted documents', () => {
  const file = join(folder, 'documents.json');
  const tokens = [newToken('reader', ['read']), newToken('explorer', ['read', 'documents:any'])] as const;
  const [reader, explorer] = tokens;

  async function serveTrusted(manifest: unknown, environment: Environment = {}) {
    writeFileSync(file, JSON.stringify(manifest));
    const log: LogRecord[] = [];
    const protection = protectionFrom(
      {
        WHENCE_TOKENS: JSON.stringify({ tokens: tokens.map(({ record }) => record) }),
        WHENCE_TRUSTED_DOCUMENTS: file,
        ...environment,
      },
      limitsWith(),
      (record) => log.push(record),
    );
    const server = await serve(schema, { protection });
    const as = (token: string, body: unknown) => server.post(body, { authorization: `Bearer ${token}` });
    return { ...server, as, log };
  }
  const trusted = { [sha256('{ a }')]: '{ a }' };

  it.each([
    ['as code generators write it', trusted],
    ['with prefixed digests', { [`sha256:${sha256('{ a }')}`]: '{ a }' }],
    [
      'as Apollo writes it',
      { format: 'apollo-persisted-query-manifest', operations: [{ id: sha256('{ a }'), body: '{ a }' }] },
    ],
  ])('are taken from a list, %s', async (_, manifest) => {
    const server = await serveTrusted(manifest);
    expect((await server.as(reader.text, persisted('{ a }'))).body).toEqual({ data: { a: 'a' } });
    expect((await server.as(reader.text, { query: '{ a }' })).body).toEqual({ data: { a: 'a' } });
  });

  it('are the only ones, also for who sends another with its digest, in other letters, or to a stream', async () => {
    const server = await serveTrusted(trusted);
    for (const body of [{ query: '{ b }' }, { query: '{ b }', ...persisted('{ b }') }, { query: '{  a }' }]) {
      const answer = await server.as(reader.text, body);
      expect([answer.status, codesOf(answer)]).toEqual([403, ['DOCUMENT_NOT_TRUSTED']]);
      expect(answer.body).not.toHaveProperty('data');
    }
    expect(codesOf(await server.as(reader.text, persisted('{ b }')))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    const stream = await fetch(`${server.url}/graphql/stream`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${reader.text}`,
      },
      body: JSON.stringify({ query: 'subscription { s }' }),
    });
    expect(stream.status).toBe(403);
  });

  it('leave others to who has the scope', async () => {
    const server = await serveTrusted(trusted);
    expect((await server.as(explorer.text, { query: '{ b }' })).body).toEqual({ data: { b: 'b' } });
  });

  it('bind also who is not asked who it is', async () => {
    writeFileSync(file, JSON.stringify(trusted));
    const protection = protectionFrom({ WHENCE_TRUSTED_DOCUMENTS: file }, limitsWith(), () => undefined);
    const server = await serve(schema, { protection });
    expect(codesOf(await server.post({ query: '{ b }' }))).toEqual(['DOCUMENT_NOT_TRUSTED']);
    expect(codesOf(await server.post({ query: '{ a }' }))).toEqual([]);
  });

  it('may only be warned of: others are answered, and logged once by their digest', async () => {
    const server = await serveTrusted(trusted, { WHENCE_TRUSTED_DOCUMENTS_MODE: 'warn' });
    for (let time = 0; time < 3; time += 1)
      expect((await server.as(reader.text, { query: '{ b }' })).body).toEqual({ data: { b: 'b' } });
    expect(server.log.filter(({ code }) => code === 'DOCUMENT_NOT_TRUSTED')).toEqual([
      expect.objectContaining({ message: `The document ${sha256('{ b }')} is not trusted.` }),
    ]);
  });

  it('follow the file, and stay as they are where it cannot be read', async () => {
    const server = await serveTrusted(trusted);
    writeFileSync(file, '{');
    await vi.waitFor(() => expect(server.log.some(({ level }) => level === 'error')).toBe(true), 10_000);
    expect(codesOf(await server.as(reader.text, { query: '{ a }' }))).toEqual([]);
    writeFileSync(file, JSON.stringify({ [sha256('{ b }')]: '{ b }' }));
    await vi.waitFor(
      async () => expect(codesOf(await server.as(reader.text, { query: '{ b }' }))).toEqual([]),
      10_000,
    );
  });

  it.each<[string, unknown, string]>([
    ['a document under another digest', { [sha256('{ a }')]: '{ b }' }, 'only'],
    ['a document that is no text', { [sha256('{ a }')]: 7 }, 'only'],
    ['a list', [], 'only'],
    ['a mode that there is not', trusted, 'sometimes'],
  ])('are refused at start: %s', async (_, manifest, mode) => {
    await expect(serveTrusted(manifest, { WHENCE_TRUSTED_DOCUMENTS_MODE: mode })).rejects.toMatchObject({
      code: 'BAD_USAGE',
    });
  });
});

describe('introspection', () => {
  it('may be for administrators only', async () => {
    const [reader, admin] = [newToken('reader', ['read']), newToken('admin', ['admin'])];
    const text = JSON.stringify({ tokens: [reader.record, admin.record] });
    const environment = { WHENCE_TOKENS: text, WHENCE_INTROSPECTION: 'off' };
    const protection = protectionFrom(environment, limitsWith(), () => undefined);
    const server = await serve(schema, { protection });
    const ask = (token: string, query: string) =>
      server.post({ query }, { authorization: `Bearer ${token}` });
    for (const query of [
      '{ __schema { queryType { name } } }',
      '{ a ...T } fragment T on Query { __type(name: "Query") { name } }',
    ]) {
      const refused = await ask(reader.text, query);
      expect([refused.status, codesOf(refused)]).toEqual([403, ['INTROSPECTION_REFUSED']]);
      expect(codesOf(await ask(admin.text, query))).toEqual([]);
    }
    expect((await ask(reader.text, '{ __typename a }')).body).toEqual({
      data: { __typename: 'Query', a: 'a' },
    });
  });
});
