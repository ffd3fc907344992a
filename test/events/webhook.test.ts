import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { TagMovedEvent } from '../../src/events/event.ts';
import { signatureOf, startWebhook, type Webhook } from '../../src/events/webhook.ts';
import type { LogRecord } from '../../src/server/log.ts';

const secret = 'a secret of sixteen letters or more';

const moved = (id: string): TagMovedEvent => ({
  type: 'tag.moved',
  id,
  registry: 'registry.example.com',
  repository: 'shop/app',
  change: {
    reference: 'registry.example.com/shop/app:1',
    kind: 'RETAG',
    from: 'sha256:a',
    to: 'sha256:b',
    after: '2026-03-01T00:00:00Z',
    notAfter: '2026-03-02T00:00:00Z',
    sources: ['registry'],
  },
});

interface Received {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A receiver that answers each request with the next status; the last one stays. */
async function receive(statuses: readonly number[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const status = statuses[Math.min(received.length, statuses.length - 1)] ?? 204;
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  ending.push(() => new Promise((resolve) => server.close(() => resolve(undefined))));
  return { url, received };
}

const ending: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

function start(url: string, options: { readonly attempts?: number; readonly queueLimit?: number } = {}) {
  const logged: LogRecord[] = [];
  const webhook: Webhook = startWebhook(
    { url, secret },
    { log: (record) => logged.push(record), firstWait: 5, ...options },
  );
  ending.push(() => webhook.stop());
  return { webhook, logged };
}

test('sends a CloudEvent with a signature over id, time and body', async () => {
  const { url, received } = await receive([204]);
  start(url).webhook.send(moved('one'));
  await expect.poll(() => received.length).toBe(1);
  const [{ headers, body } = { headers: {}, body: '' }] = received;
  expect(JSON.parse(body)).toMatchObject({
    specversion: '1.0',
    id: 'one',
    type: 'tag.moved',
    source: 'urn:whence',
    subject: 'registry.example.com/shop/app:1',
    time: '2026-03-02T00:00:00Z',
    data: { kind: 'RETAG', from: 'sha256:a', to: 'sha256:b' },
  });
  expect(headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
  const timestamp = String(headers['webhook-timestamp']);
  expect(headers['webhook-signature']).toBe(`v1,${signatureOf(secret, 'one', timestamp, body)}`);
});

test('tries again after a passing fault, with the same id, and keeps the order', async () => {
  const { url, received } = await receive([503, 429, 204]);
  const { webhook } = start(url);
  webhook.send(moved('one'));
  webhook.send(moved('two'));
  await expect.poll(() => received.length).toBe(4);
  expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(['one', 'one', 'one', 'two']);
});

test('drops what is refused for good, says so without the address, and goes on', async () => {
  const { url, received } = await receive([400, 204]);
  const { webhook, logged } = start(url);
  webhook.send(moved('one'));
  webhook.send(moved('two'));
  await expect.poll(() => received.length).toBe(2);
  expect(logged).toMatchObject([{ level: 'error', message: expect.stringContaining('answered 400') }]);
  expect(JSON.stringify(logged)).not.toContain(url);
});

test('follows no redirect', async () => {
  const { url, received } = await receive([302]);
  const { webhook, logged } = start(url);
  webhook.send(moved('one'));
  await expect.poll(() => logged.length).toBe(1);
  expect(received).toHaveLength(1);
});

test('gives up after its attempts where nobody answers', async () => {
  const { webhook, logged } = start('http://127.0.0.1:9/hook', { attempts: 3 });
  webhook.send(moved('one'));
  await expect.poll(() => logged.length).toBe(1);
  expect(logged[0]?.message).toContain('no connection');
});

test('drops the oldest beyond the limit of its queue, and says so', async () => {
  const { webhook, logged } = start('http://127.0.0.1:9/hook', { attempts: 1, queueLimit: 2 });
  for (const id of ['one', 'two', 'three', 'four']) webhook.send(moved(id));
  expect(logged.some(({ level, message }) => level === 'warn' && message.includes('oldest'))).toBe(true);
});

test('sends what waits when it stops', async () => {
  const { url, received } = await receive([204]);
  const { webhook, logged } = start(url);
  for (const id of ['one', 'two', 'three']) webhook.send(moved(id));
  await webhook.stop();
  expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(['one', 'two', 'three']);
  expect(logged).toEqual([]);
});

test('says how many it could not send when it stopped', async () => {
  const { webhook, logged } = start('http://127.0.0.1:9/hook');
  for (const id of ['one', 'two', 'three']) webhook.send(moved(id));
  await webhook.stop();
  expect(logged).toMatchObject([{ level: 'error', message: expect.stringContaining('3 events') }]);
});
