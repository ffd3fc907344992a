import { expect, it } from 'vitest';
import { eventsRoute } from '../../../src/server/events/route.ts';
import type { EventSource } from '../../../src/server/events/sources.ts';
import { limitsWith } from '../../../src/server/limits.ts';
import { protectionFrom } from '../../../src/server/protection/configuration.ts';
import { codesOf, schemaOf, serve } from '../serving.ts';
import { newToken } from './credentials.ts';

const schema = schemaOf('type Query { a: String }', { Query: { a: () => 'a' } });
const token = newToken('reader', ['read']);
const source: EventSource = {
  name: 'ci',
  kind: 'cloudevents',
  secret: 'ci-secret-0123456789',
  repositories: ['*'],
  instance: undefined,
};
const event = { specversion: '1.0', id: '1', source: '/ci', type: 'x' };

/** A server with both kinds of doors: for tokens, and for sources of events. */
async function serveDoors(wrongCredentialsPerMinute: number) {
  const limits = limitsWith({ wrongCredentialsPerMinute });
  const environment = { WHENCE_TOKENS: JSON.stringify({ tokens: [token.record] }) };
  const protection = protectionFrom(environment, limits, () => undefined);
  const server = await serve(schema, {
    protection,
    limits,
    routes: async (app) => {
      await app.register(eventsRoute, {
        sources: [source],
        deliver: async (events) => events.map(({ id }) => ({ id, status: 'ACCEPTED', rejections: [] })),
        eventsPerMinute: 100,
        attempts: protection.attempts,
      });
    },
  });
  return {
    ask: (text: string) => server.post({ query: '{ a }' }, { authorization: `Bearer ${text}` }),
    send: async (secret: string) => {
      const response = await fetch(`${server.url}/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify(event),
      });
      const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      const retryAfter = response.headers.get('retry-after');
      return { status: response.status, codes: errors.map(({ extensions }) => extensions.code), retryAfter };
    },
  };
}

it('wrong credentials of events are taken up to the limit, and the next is 429 with Retry-After', async () => {
  const { send } = await serveDoors(2);
  expect((await send(source.secret)).status).toBe(200);
  for (const _ of [1, 2]) expect((await send('hunter2')).codes).toEqual(['EVENT_SIGNATURE_INVALID']);
  const refused = await send('hunter2');
  expect([refused.status, refused.codes]).toEqual([429, ['CREDENTIALS_RATE_LIMITED']]);
  expect(Number(refused.retryAfter)).toBeGreaterThan(0);
});

it('wrong credentials count for all doors together', async () => {
  const { send, ask } = await serveDoors(2);
  expect((await ask('hunter2')).status).toBe(401);
  expect((await send('hunter2')).status).toBe(401);
  expect((await send('hunter2')).codes).toEqual(['CREDENTIALS_RATE_LIMITED']);
  expect(codesOf(await ask('hunter2'))).toEqual(['CREDENTIALS_RATE_LIMITED']);
});
