import { GraphQLError } from 'graphql';
import neo4j from 'neo4j-driver';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { codesOf, schemaOf, serve } from './serving.ts';

const thrower = (error: unknown) =>
  schemaOf('type Query { a: String, b: String }', {
    Query: {
      a: () => {
        throw error;
      },
      b: async () => 'b',
    },
  });

const graphqlResponse = { accept: 'application/graphql-response+json' };

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a fault in a resolver', () => {
  const secret = new Error('password hunter2', { cause: new TypeError('of undefined') });

  it.each([
    'production',
    'development',
    'test',
    '',
  ])('shows nothing of itself, NODE_ENV=%s', async (environment) => {
    vi.stubEnv('NODE_ENV', environment);
    const server = await serve(thrower(secret));
    const answer = await server.post({ query: '{ a b }' });
    const requestId = answer.headers.get('x-request-id');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      data: { a: null, b: 'b' },
      errors: [
        {
          message: `Unexpected fault; the log has its cause under request id ${requestId}.`,
          locations: [{ line: 1, column: 3 }],
          path: ['a'],
          extensions: { code: 'INTERNAL_ERROR' },
        },
      ],
    });
  });

  it('is logged with its stack, its causes and the request id', async () => {
    const server = await serve(thrower(secret));
    const answer = await server.post({ query: '{ a }' });
    const [record] = server.logged.filter(({ level }) => level === 'error');
    expect(record?.requestId).toBe(answer.headers.get('x-request-id'));
    expect(record?.stack).toMatch(/hunter2[\s\S]+at [\s\S]+Caused by: TypeError: of undefined/);
  });

  it.each([
    ['text', 'boom'],
    ['null', null],
    ['an object', { code: 1 }],
  ])('may be anything: %s', async (_, thrown) => {
    const server = await serve(thrower(thrown));
    expect(codesOf(await server.post({ query: '{ a }' }))).toEqual(['INTERNAL_ERROR']);
  });

  it('shows nothing of a value that has not the type of its field', async () => {
    const server = await serve(
      schemaOf('type Query { n: Int, r: String! }', { Query: { n: () => 'hunter2', r: () => null } }),
    );
    const answer = await server.post({ query: '{ n }' });
    expect(codesOf(answer)).toEqual(['INTERNAL_ERROR']);
    expect(answer.text).not.toContain('hunter2');
    expect(codesOf(await server.post({ query: '{ r }' }))).toEqual(['INTERNAL_ERROR']);
  });
});

describe('a failure in a resolver', () => {
  it('is shown with its code, message and hint, and not logged', async () => {
    const failure = new Failure('REFERENCE_INVALID', 'The reference "x y" has a space.', 'Remove it.', {
      cause: new Error('hunter2'),
    });
    const server = await serve(thrower(failure));
    const answer = await server.post({ query: '{ a }' });
    expect(answer.body.errors).toEqual([
      {
        message: 'The reference "x y" has a space.',
        locations: [{ line: 1, column: 3 }],
        path: ['a'],
        extensions: { code: 'REFERENCE_INVALID', hint: 'Remove it.' },
      },
    ]);
    expect(server.logged.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('that came with a code is shown as it is', async () => {
    const server = await serve(
      thrower(new GraphQLError('No.', { extensions: { code: 'BAD_USER_INPUT', field: 'x' } })),
    );
    const answer = await server.post({ query: '{ a }' });
    expect(answer.body.errors?.[0]).toMatchObject({
      message: 'No.',
      extensions: { code: 'BAD_USER_INPUT', field: 'x' },
    });
  });

  it.each([
    ['ServiceUnavailable', 'NEO4J_UNREACHABLE'],
    ['SessionExpired', 'NEO4J_UNREACHABLE'],
    ['Neo.DatabaseError.General.DatabaseUnavailable', 'NEO4J_UNREACHABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'REQUEST_TIMEOUT'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'REQUEST_TIMEOUT'],
    ['Neo.TransientError.Transaction.Terminated', 'REQUEST_TIMEOUT'],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL_ERROR'],
  ])('of Neo4j is told by its code: %s is %s', async (code, expected) => {
    const server = await serve(
      thrower(new neo4j.Neo4jError('bolt://secret:7687', code, '50N42', '', {} as never)),
    );
    const answer = await server.post({ query: '{ a }' });
    expect(codesOf(answer)).toEqual([expected]);
    expect(answer.text).not.toContain('bolt://secret');
  });

  it('of a connection pool that stayed busy is a timeout', async () => {
    const message =
      'Connection acquisition timed out in 60000 ms. Pool status: Active conn count = 100, Idle conn count = 0.';
    const server = await serve(thrower(new neo4j.Neo4jError(message, 'N/A', '50N42', '', {} as never)));
    expect(codesOf(await server.post({ query: '{ a }' }))).toEqual(['REQUEST_TIMEOUT']);
  });
});

describe('a context that cannot be made', () => {
  const schema = thrower(undefined);

  it('is a fault of ours where it is not a failure', async () => {
    const server = await serve(schema, {
      createContext: () => {
        throw new Error('hunter2');
      },
    });
    const answer = await server.post({ query: '{ b }' }, graphqlResponse);
    expect([answer.status, codesOf(answer)]).toEqual([500, ['INTERNAL_ERROR']]);
    expect(answer.text).not.toContain('hunter2');
    expect(server.logged.some(({ stack }) => stack?.includes('hunter2'))).toBe(true);
  });

  it('answers the status of its failure', async () => {
    const server = await serve(schema, {
      createContext: async () => {
        throw new Failure('NEO4J_UNREACHABLE', 'Neo4j does not answer.');
      },
    });
    const answer = await server.post({ query: '{ b }' }, graphqlResponse);
    expect([answer.status, codesOf(answer)]).toEqual([503, ['NEO4J_UNREACHABLE']]);
  });
});

describe('a fault outside of resolvers', () => {
  it('shows nothing of itself either', async () => {
    const server = await serve(thrower(undefined), {
      get createContext() {
        return () => Object.freeze({}) as never;
      },
    });
    const answer = await server.post({ query: '{ b }' }, graphqlResponse);
    expect([answer.status, codesOf(answer)]).toEqual([500, ['INTERNAL_ERROR']]);
    expect(answer.text).not.toMatch(/extensible|at .*\.ts/);
    expect(server.logged.some(({ stack }) => stack?.includes('not extensible'))).toBe(true);
  });
});
