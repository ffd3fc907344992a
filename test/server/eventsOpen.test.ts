import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestWhence, type TestWhence } from '../whence.ts';
import { mergeRequest, packaged, pullRequest, registryPush } from './eventDocuments.ts';

let whence: TestWhence;
beforeAll(async () => {
  whence = await startTestWhence({ sample: false });
});
afterAll(() => whence.stop());

const post = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${whence.url}/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

test('without configured sources a loopback server takes every form from whoever reaches it', async () => {
  expect((await post(packaged('o-1'))).status).toBe(200);
  expect((await post({ events: [registryPush('o-2')] })).status).toBe(200);
  expect((await post(mergeRequest('shop/web'), { 'x-gitlab-event': 'Merge Request Hook' })).status).toBe(200);
  expect(
    (await post(pullRequest(), { 'x-github-event': 'pull_request', 'x-github-delivery': 'o-3' })).status,
  ).toBe(200);
  const { events } = await whence.ask<{ events: readonly { source: string }[] }>(
    '{ events { source state } }',
  );
  expect(events.map(({ source }) => source)).toEqual(['events', 'events', 'events', 'events']);
});

test('a page of the web cannot send events: its browser asks first, or sends another host', async () => {
  const simple = await post(packaged('o-4'), { 'content-type': 'text/plain' });
  expect(simple.status).toBe(415);
});
