import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startTestWhence, type TestWhence } from '../whence.ts';

let whence: TestWhence;
beforeAll(async () => {
  whence = await startTestWhence({ sample: false });
}, 180_000);
afterAll(() => whence.stop());

const tag = (digit: string, at: string) => ({
  record: 'tag',
  reference: 'registry.example.com/shop/app:1',
  digest: `sha256:${digit.repeat(64)}`,
  observedAt: at,
});

async function tell(documents: readonly object[]): Promise<void> {
  await whence.ask(`mutation ($documents: [JSON!]!) { ingest(documents: $documents) { rejected } }`, {
    documents,
  });
  await whence.ask('mutation { reconcile { waiting } }');
}

const subscribe = (
  query: string,
  headers: Readonly<Record<string, string>> = { accept: 'text/event-stream' },
) =>
  fetch(`${whence.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

/** The text of a stream up to a word in it. */
async function readUntil(response: Response, word: string): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes(word)) {
    const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
    if (done) break;
    text += value;
  }
  await reader?.cancel();
  return text;
}

test('streams tags that moved and findings that were raised as they become known', async () => {
  const moved = await subscribe(
    'subscription { tagMoved(registry: "registry.example.com") { kind reference from to } }',
  );
  const raised = await subscribe(
    'subscription { findingRaised(kinds: [ORPHAN_IMAGE]) { kind title reason } }',
  );
  expect(moved.headers.get('content-type')).toContain('text/event-stream');
  await tell([tag('a', '2026-03-01T00:00:00Z'), tag('b', '2026-03-02T00:00:00Z')]);
  const [first, second] = await Promise.all([readUntil(moved, 'RETAG'), readUntil(raised, 'ORPHAN_IMAGE')]);
  expect(first).toContain('event: next');
  expect(first).toContain(`"to":"sha256:${'b'.repeat(64)}"`);
  expect(second).toContain('no known build made it');
});

test('tells the same over a WebSocket', async () => {
  const client = createClient({
    url: `${whence.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const events = client.iterate({ query: 'subscription { tagMoved { kind to } }' });
  const next = events.next();
  const isOpen = async () =>
    (await (await fetch(`${whence.url}/metrics`)).text()).includes(
      'whence_subscriptions_open{transport="websocket"} 1',
    );
  await expect.poll(isOpen).toBe(true);
  await tell([tag('e', '2026-03-02T12:00:00Z')]);
  expect((await next).value).toMatchObject({ data: { tagMoved: { kind: expect.any(String) } } });
  await events.return?.();
  await expect.poll(isOpen).toBe(false);
  await client.dispose();
});

test('refuses what is no subscription, a document beyond the limits, and a caller that wants no stream', async () => {
  const query = await subscribe('{ reconciliation { waiting } }');
  expect(query.status).toBe(400);
  expect(await query.text()).toContain('BAD_USAGE');
  const unknown = await subscribe('subscription { nothing }');
  expect(await unknown.text()).toContain('GRAPHQL_VALIDATION_FAILED');
  const json = await subscribe('subscription { tagMoved { kind } }', { accept: 'application/json' });
  expect(json.status).toBe(406);
});

test('refers a subscription on /graphql to the stream', async () => {
  const { errors } = await whence.send('subscription { tagMoved { kind } }');
  expect(errors?.[0]).toMatchObject({
    extensions: { code: 'BAD_USAGE' },
    message: expect.stringContaining('/graphql/stream'),
  });
});

test('sends the same to a webhook, once for what is told twice', async () => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      bodies.push(body);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { startWebhook } = await import('../../src/events/webhook.ts');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const webhook = startWebhook({ url, secret: 'a secret of sixteen letters' }, { log: () => {} });
  const unlisten = whence.services.events.listen(webhook.send);
  try {
    await tell([tag('c', '2026-03-03T00:00:00Z')]);
    await tell([tag('c', '2026-03-03T00:00:00Z')]);
    await tell([tag('c', '2026-03-04T00:00:00Z')]);
    await expect.poll(() => bodies.filter((body) => body.includes('tag.moved')).length).toBe(1);
    expect(bodies.some((body) => body.includes('finding.raised'))).toBe(true);
  } finally {
    unlisten();
    await webhook.stop();
    server.close();
  }
});
