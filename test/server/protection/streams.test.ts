import { expect, it } from 'vitest';
import { streamLimit } from '../../../src/server/subscriptions.ts';
import { schemaOf, serve } from '../serving.ts';

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
