import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { codesOf, deferred, schemaOf, serve } from './serving.ts';

interface Context {
  readonly signal: AbortSignal;
}

const graphqlResponse = { accept: 'application/graphql-response+json' };
const never = new Promise<never>(() => {});

/** A schema with a field that runs as the test says and one that answers at once. */
function schemaWith(slow: (signal: AbortSignal) => unknown) {
  return schemaOf(
    'type Query { slow: String, quick: String } type Mutation { first: String, second: String }',
    {
      Query: { slow: (_: unknown, __: unknown, { signal }: Context) => slow(signal), quick: () => 'q' },
      Mutation: { first: (_: unknown, __: unknown, { signal }: Context) => slow(signal) },
    },
  );
}

describe('the deadline of a request', () => {
  it('answers REQUEST_TIMEOUT, even if a resolver goes on', async () => {
    const server = await serve(
      schemaWith(() => never),
      { limits: { requestMilliseconds: 50 } },
    );
    const answer = await server.post({ query: '{ quick slow }' }, graphqlResponse);
    expect(answer.status).toBe(504);
    expect(answer.body).toEqual({
      errors: [
        {
          message: 'The request was stopped after 50 ms, the limit.',
          extensions: { code: 'REQUEST_TIMEOUT', hint: expect.stringContaining('Ask for less') },
        },
      ],
    });
  });

  it('is 200 for who knows only application/json', async () => {
    const server = await serve(
      schemaWith(() => never),
      { limits: { requestMilliseconds: 50 } },
    );
    const answer = await server.post({ query: '{ slow }' });
    expect([answer.status, codesOf(answer)]).toEqual([200, ['REQUEST_TIMEOUT']]);
  });

  it('fires the signal of the context, with the failure as its reason', async () => {
    const fired = deferred<unknown>();
    const server = await serve(
      schemaWith((signal) => {
        signal.addEventListener('abort', () => fired.resolve(signal.reason));
        return never;
      }),
      { limits: { requestMilliseconds: 50 } },
    );
    await server.post({ query: '{ slow }' });
    expect(await fired.promise).toBeInstanceOf(Failure);
    expect(await fired.promise).toMatchObject({ code: 'REQUEST_TIMEOUT' });
  });

  it('counts the making of the context', async () => {
    const server = await serve(
      schemaWith(() => 's'),
      { limits: { requestMilliseconds: 50 }, createContext: () => never },
    );
    const answer = await server.post({ query: '{ slow }' }, graphqlResponse);
    expect([answer.status, codesOf(answer)]).toEqual([504, ['REQUEST_TIMEOUT']]);
  });

  it('keeps a mutation from going on', async () => {
    const second = vi.fn();
    const schema = schemaOf('type Query { a: String } type Mutation { first: String, second: String }', {
      Mutation: { first: () => new Promise((resolve) => setTimeout(resolve, 120)), second },
    });
    const server = await serve(schema, { limits: { requestMilliseconds: 50 } });
    expect(codesOf(await server.post({ query: 'mutation { first second }' }))).toEqual(['REQUEST_TIMEOUT']);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(second).not.toHaveBeenCalled();
  });

  it('is over with the answer', async () => {
    const signals: AbortSignal[] = [];
    const server = await serve(
      schemaWith((signal) => {
        signals.push(signal);
        return 's';
      }),
      { limits: { requestMilliseconds: 50 } },
    );
    await server.post({ query: '{ slow }' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  });
});

describe('a caller that leaves', () => {
  it('fires the signal', async () => {
    const started = deferred();
    const fired = deferred<unknown>();
    const server = await serve(
      schemaWith((signal) => {
        signal.addEventListener('abort', () => fired.resolve(signal.reason));
        started.resolve();
        return never;
      }),
    );
    const request = httpRequest(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    request.end('{"query":"{ slow }"}');
    const failed = once(request, 'error');
    await started.promise;
    request.destroy(new Error('leaving'));
    await failed;
    expect(await fired.promise).toMatchObject({ code: 'REQUEST_CANCELLED' });
    expect(server.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('in the middle of its body leaves nothing behind', async () => {
    const server = await serve(schemaWith(() => 's'));
    const request = httpRequest(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '1000' },
    });
    const failed = once(request, 'error');
    request.write('{"query":');
    await new Promise((resolve) => setTimeout(resolve, 50));
    request.destroy(new Error('leaving'));
    await failed;
    expect((await server.post({ query: '{ quick }' })).body).toEqual({ data: { quick: 'q' } });
    expect(server.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
