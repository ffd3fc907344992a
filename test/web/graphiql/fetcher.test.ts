import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PendingAnswer, sendRequest } from '../../../web/graphiql/fetcher.ts';

const request = { query: 'query Red { red }', operationName: 'Red', variables: { shade: 'dark' } };

afterEach(() => vi.unstubAllGlobals());

function answerOf(pending: PendingAnswer): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let answer: unknown;
    pending.subscribe({
      next: (value) => {
        answer = value;
      },
      error: reject,
      complete: () => resolve(answer),
    });
  });
}

function stubFetch(body: string, status = 200) {
  const stub = vi.fn<typeof fetch>(async () => new Response(body, { status }));
  vi.stubGlobal('fetch', stub);
  return stub;
}

describe('sendRequest', () => {
  it('posts the request as JSON to /graphql of its own origin', async () => {
    const stub = stubFetch('{"data":{"red":true}}');
    expect(await answerOf(sendRequest(request))).toEqual({ data: { red: true } });
    const [url, init] = stub.mock.calls[0] ?? [];
    expect(url).toBe('/graphql');
    expect(init?.method).toBe('POST');
    expect(JSON.parse(String(init?.body))).toEqual(request);
  });

  it('sends what the guard against forged requests asks for, and the headers of the editor', async () => {
    const stub = stubFetch('{"data":{}}');
    await answerOf(sendRequest(request, { headers: { authorization: 'Bearer t' } }));
    expect(stub.mock.calls[0]?.[1]?.headers).toMatchObject({
      'content-type': 'application/json',
      'apollo-require-preflight': 'true',
      authorization: 'Bearer t',
    });
  });

  it('sends nothing before it is asked to', () => {
    const stub = stubFetch('{}');
    sendRequest(request);
    expect(stub).not.toHaveBeenCalled();
  });

  it('shows the errors of a refused request', async () => {
    stubFetch('{"errors":[{"message":"no such field"}]}', 400);
    expect(await answerOf(sendRequest(request))).toEqual({ errors: [{ message: 'no such field' }] });
  });

  it('turns an answer that is not JSON into an error with its status and text', async () => {
    stubFetch('<h1>Bad gateway</h1>', 502);
    expect(await answerOf(sendRequest(request))).toEqual({
      errors: [
        {
          message: 'The answer is not JSON (HTTP status 502).',
          extensions: { body: '<h1>Bad gateway</h1>' },
        },
      ],
    });
  });

  it('reports a server that cannot be reached', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(answerOf(sendRequest(request))).rejects.toThrow('Failed to fetch');
  });

  it('ends the request, without an error, when it is stopped', async () => {
    let signal: AbortSignal | null | undefined;
    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
      signal = init.signal;
      return new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal?.reason)),
      );
    });
    const error = vi.fn();
    const subscription = sendRequest(request).subscribe({ next: vi.fn(), error, complete: vi.fn() });
    subscription.unsubscribe();
    await new Promise((resolve) => setImmediate(resolve));
    expect(signal?.aborted).toBe(true);
    expect(error).not.toHaveBeenCalled();
  });
});
