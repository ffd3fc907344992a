import { ApolloServer } from '@apollo/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { localSource, type SchemaSource } from '../../src/server/execution.ts';
import { limitsWith } from '../../src/server/limits.ts';
import { type Answer, schemaOf, serve } from './serving.ts';

let resolved = 0;
const schema = schemaOf(
  `type Query { a(n: Int): Int nullable: Int fails: Int never: Int! }
   type Mutation { change: Int }`,
  {
    Query: {
      a: (_: unknown, { n = 1 }: { n?: number }) => {
        resolved += 1;
        return n;
      },
      nullable: () => null,
      fails: () => {
        resolved += 1;
        throw new Error('a fault');
      },
      never: () => null,
    },
    Mutation: {
      change: () => {
        resolved += 1;
        return resolved;
      },
    },
  },
);

const longWay = vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
afterEach(() => {
  longWay.mockClear();
  resolved = 0;
});

/** What two answers to one request have in common, whichever way they came. */
const comparable = ({ status, headers, body }: Answer) => {
  const kept = [...headers].filter(([name]) => !['x-request-id', 'date'].includes(name));
  return { status, headers: Object.fromEntries(kept), body: JSON.parse(JSON.stringify(body, withoutId)) };
};
const withoutId = (key: string, value: unknown): unknown =>
  key === 'message' ? String(value).replace(/request id .*/, '') : value;

const accepts = [
  {},
  { accept: 'application/json' },
  { accept: 'application/graphql-response+json' },
  { accept: 'application/graphql-response+json, application/json;q=0.9' },
  { accept: 'text/html' },
] as const;

describe('a document that was answered before', () => {
  it.each([
    ['an answer', { query: '{ a }' }],
    ['variables', { query: 'query ($n: Int) { a(n: $n) }', variables: { n: 3 } }],
    ['nulls', { query: '{ nullable }', variables: null, operationName: null }],
    ['one of several operations', { query: 'query X { a } query Y { b: a }', operationName: 'Y' }],
    ['an operation that is not there', { query: 'query X { a } query Y { a }', operationName: 'Z' }],
    ['no name where there are two', { query: 'query X { a } query Y { a }' }],
    ['a field that fails', { query: '{ a fails }' }],
    ['an answer that is null', { query: '{ never }' }],
    ['a variable of another type', { query: 'query ($n: Int) { a(n: $n) }', variables: { n: 'x' } }],
    ['an unknown field', { query: '{ b }' }],
    ['variables that are a list', { query: '{ a }', variables: [] }],
    ['extensions', { query: '{ a }', extensions: { some: 1 } }],
  ])('is answered the same again: %s', async (_, body) => {
    const server = await serve(schema);
    for (const headers of accepts) {
      const first = comparable(await server.post(body, headers));
      const once = resolved;
      resolved = 0;
      expect(comparable(await server.post(body, headers))).toEqual(first);
      // Whatever way is taken, an operation is executed once.
      expect(resolved).toBe(once);
      resolved = 0;
    }
  });

  it('does not go through Apollo Server again', async () => {
    const server = await serve(schema);
    await server.post({ query: '{ a }' });
    expect(longWay).toHaveBeenCalledTimes(1);
    for (let time = 0; time < 3; time += 1)
      expect((await server.post({ query: '{ a }' })).body).toEqual({ data: { a: 1 } });
    expect(longWay).toHaveBeenCalledTimes(1);
    await server.post({ query: '{ b: a }' });
    expect(longWay).toHaveBeenCalledTimes(2);
  });

  it('does where its context cannot be made, and says why', async () => {
    let isWell = true;
    const server = await serve(schema, {
      createContext: async (request) => {
        if (!isWell) throw new Error('no context');
        return { ...request };
      },
    });
    await server.post({ query: '{ a }' });
    isWell = false;
    const { status, body } = await server.post({ query: '{ a }' });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([500, 'INTERNAL_ERROR']);
  });

  it('does where another schema is served by now', async () => {
    const before = localSource(schema, limitsWith());
    const after = localSource(schemaOf('type Query { other: Int }'), limitsWith());
    let served = before;
    let changed: Parameters<SchemaSource['onChange']>[0] = () => undefined;
    const server = await serve({
      current: () => served.current(),
      onChange: (listener) => {
        changed = listener;
        return () => undefined;
      },
      stop: async () => undefined,
    });
    await server.post({ query: '{ a }' });
    served = after;
    changed(after.current());
    const { body } = await server.post({ query: '{ a }' });
    expect(longWay).toHaveBeenCalledTimes(2);
    expect(body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('changes something once for each request', async () => {
    const server = await serve(schema);
    const query = 'mutation { change }';
    const answers = [
      await server.post({ query }),
      await server.post({ query }),
      await server.post({ query }),
    ];
    expect(answers.map(({ body }) => body.data)).toEqual([{ change: 1 }, { change: 2 }, { change: 3 }]);
  });
});
