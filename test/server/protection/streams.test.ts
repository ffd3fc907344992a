import { expect, it } from 'vitest';
import { limitsWith } from '../../../src/server/limits.ts';
import { protectionFrom } from '../../../src/server/protection/configuration.ts';
import { streamLimit } from '../../../src/server/subscriptions.ts';
import { schemaOf, serve } from '../serving.ts';
import { newToken } from './credentials.ts';

/** A subscription that never says anything. */
const schema = schemaOf('type Query { a: Int } type Subscription { s: Int }', {
  Subscription: {
    s: {
      subscribe: () => {
        const end = Promise.withResolvers<IteratorResult<unknown>>();
        return {
          next: () => end.promise,
          return: async () => {
            end.resolve({ value: undefined, done: true });
            return { value: undefined, done: true };
          },
          [Symbol.asyncIterator]() {
            return this;
          },
        };
      },
    },
  },
});

it('as many streams as the limit are open at once; one more is refused, and taken when another has ended', async () => {
  const server = await serve(schema);
  const open = async () => {
    const controller = new AbortController();
    const response = await fetch(`${server.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: '{"query":"subscription { s }"}',
      signal: controller.signal,
    });
    return { response, close: () => controller.abort() };
  };
  const streams = await Promise.all(Array.from({ length: streamLimit }, open));
  expect(streams.filter(({ response }) => response.status !== 200)).toEqual([]);
  const refused = await open();
  expect(refused.response.status).toBe(503);
  expect(await refused.response.json()).toMatchObject({
    errors: [{ extensions: { code: 'TOO_MANY_STREAMS' } }],
  });
  streams[0]?.close();
  await expect.poll(async () => (await open()).response.status, { timeout: 10_000 }).toBe(200);
});

it('a caller that has used up its cost is told on the stream, too, when to come again', async () => {
  const token = newToken('follower', ['read']);
  const limits = limitsWith({ costPerMinute: 2 });
  const WHENCE_TOKENS = JSON.stringify({ tokens: [token.record] });
  const server = await serve(schema, {
    limits,
    protection: protectionFrom({ WHENCE_TOKENS }, limits, () => undefined),
  });
  const subscribe = async () => {
    const controller = new AbortController();
    const response = await fetch(`${server.url}/graphql/stream`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${token.text}`,
      },
      body: '{"query":"subscription { s }"}',
      signal: controller.signal,
    });
    return { response, close: () => controller.abort() };
  };
  const within = [await subscribe(), await subscribe()];
  expect(within.map(({ response }) => response.status)).toEqual([200, 200]);
  const { response } = await subscribe();
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  for (const { close } of within) close();
});
