import { expect, test } from 'vitest';
import type { FindingRaisedEvent } from '../../src/events/event.ts';
import { createEvents, waitingLimit } from '../../src/events/events.ts';

const raised = (id: string): FindingRaisedEvent => ({
  type: 'finding.raised',
  id,
  finding: { id } as FindingRaisedEvent['finding'],
});

test('gives each reader the events from its beginning on that it asked for', async () => {
  const events = createEvents();
  events.publish([raised('before')]);
  const stream = events.stream((event) => (event.id.startsWith('a') ? event.id : null));
  events.publish([raised('a1'), raised('b1'), raised('a2')]);
  expect(await stream.next()).toEqual({ done: false, value: 'a1' });
  expect(await stream.next()).toEqual({ done: false, value: 'a2' });
  const third = stream.next();
  events.publish([raised('a3')]);
  expect(await third).toEqual({ done: false, value: 'a3' });
});

test('ends the stream of a reader that is too slow, so that it knows', async () => {
  const events = createEvents();
  const stream = events.stream((event) => event.id);
  events.publish(Array.from({ length: waitingLimit + 1 }, (_, index) => raised(String(index))));
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

test('ends a waiting read when the reader leaves', async () => {
  const events = createEvents();
  const stream = events.stream((event) => event.id);
  const waiting = stream.next();
  await stream.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
  events.publish([raised('later')]);
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});
