import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { codesOf, schemaOf, serve } from '../serving.ts';

const schema = schemaOf('type Query { a: String, fail: String }', {
  Query: {
    a: () => 'a',
    fail: () => {
      throw new Error('hunter2');
    },
  },
});
const operations = (count: number) => Array.from({ length: count }, () => ({ query: '{ a }' }));

describe('a list of operations', () => {
  it('of as many as the limit is answered in order, each by itself', async () => {
    const server = await serve(schema, { limits: { batch: 3 } });
    const { text, status } = await server.post([
      { query: '{ a }' },
      { query: '{ fail }' },
      { query: '{ b }' },
    ]);
    const answers = JSON.parse(text) as { data?: unknown; errors?: { extensions: { code: string } }[] }[];
    expect(status).toBe(200);
    expect(answers.map(({ data }) => data)).toEqual([{ a: 'a' }, { fail: null }, undefined]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      undefined,
      'INTERNAL_ERROR',
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    expect(text).not.toContain('hunter2');
  });

  it('of one more is refused, and of none', async () => {
    const server = await serve(schema, { limits: { batch: 3 } });
    const answer = await server.post(operations(4));
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BATCHING_REFUSED']]);
    expect(answer.body.errors?.[0]?.message).toBe(
      'The request body is a list of 4 operations; the limit is 3.',
    );
    expect(codesOf(await server.post([]))).toEqual(['BAD_REQUEST']);
  });

  it('may hold documents by their digest', async () => {
    const server = await serve(schema, { limits: { batch: 2 } });
    const persisted = { persistedQuery: { version: 1, sha256Hash: hash('sha256', '{ a }') } };
    await server.post({ query: '{ a }', extensions: persisted });
    const documentId = `sha256:${persisted.persistedQuery.sha256Hash}`;
    const { text } = await server.post([{ documentId }, { extensions: persisted }]);
    expect(JSON.parse(text)).toEqual([{ data: { a: 'a' } }, { data: { a: 'a' } }]);
  });
});
