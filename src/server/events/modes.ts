import { hash } from 'node:crypto';
import { Failure } from '../../failure.ts';
import { cloudEventsIn, isBatch, isBinary, isStructured } from './cloudEvents.ts';
import { eventLimit, type IncomingEvent } from './event.ts';
import { type EventRequest, headerOf, invalid, isRecord } from './request.ts';
import type { EventSourceKind } from './sources.ts';

/** What kind of sender makes requests of this form, where nobody says who it is. */
export function kindOf({ headers, body }: EventRequest): EventSourceKind {
  if (headers['x-gitlab-event'] !== undefined) return 'gitlab';
  if (headers['x-github-event'] !== undefined) return 'github';
  if (isRecord(body) && Array.isArray(body.events)) return 'registry';
  return 'cloudevents';
}

/**
 * The events of a request, in the form that its sender's kind has.
 *
 * @throws Failure `EVENT_INVALID` where it has another form, `TOO_MANY_EVENTS` beyond {@link eventLimit}.
 */
export function eventsIn(request: EventRequest, kind: EventSourceKind): readonly IncomingEvent[] {
  const events = read(request, kind);
  if (events.length <= eventLimit) return events;
  throw new Failure(
    'TOO_MANY_EVENTS',
    `The request carries ${events.length} events; the limit is ${eventLimit}.`,
    'Send them in several requests.',
  );
}

function read(request: EventRequest, kind: EventSourceKind): readonly IncomingEvent[] {
  switch (kind) {
    case 'gitlab':
      return [gitlabEvent(request)];
    case 'github':
      return [githubEvent(request)];
    case 'registry':
      return registryEvents(request);
    case 'cloudevents':
      if (isBatch(request) || isBinary(request) || isStructured(request)) return cloudEventsIn(request);
      throw invalid('The request is no CloudEvent in binary, structured or batched mode.');
  }
}

/** GitLab repeats a delivery under one `Idempotency-Key`. Older ones name the event alone, or nothing. */
function gitlabEvent({ headers, text, body }: EventRequest): IncomingEvent {
  if (!isRecord(body)) throw invalid('The body of a webhook is a JSON object.');
  const id =
    headerOf(headers, 'idempotency-key') ?? headerOf(headers, 'x-gitlab-event-uuid') ?? digestOf(text);
  const type = String(
    body.object_kind ?? body.event_name ?? headerOf(headers, 'x-gitlab-event') ?? 'unknown',
  );
  const origin = headerOf(headers, 'x-gitlab-instance') ?? 'gitlab';
  return { origin, id, type, occurredAt: undefined, content: text, kind: undefined };
}

function githubEvent({ headers, text, body }: EventRequest): IncomingEvent {
  if (!isRecord(body)) throw invalid('The body of a webhook is a JSON object.');
  const id = headerOf(headers, 'x-github-delivery') ?? digestOf(text);
  const type = headerOf(headers, 'x-github-event') ?? 'unknown';
  return { origin: 'github', id, type, occurredAt: undefined, content: text, kind: undefined };
}

/** Notifications of distribution: each has an id of its own, and is an event by itself. */
function registryEvents({ body }: EventRequest): readonly IncomingEvent[] {
  if (!isRecord(body) || !Array.isArray(body.events))
    throw invalid('A notification of a registry is {"events": [ … ]}.');
  return body.events.map((event: unknown): IncomingEvent => {
    const fields = isRecord(event) ? event : {};
    const id =
      typeof fields.id === 'string' && fields.id !== '' ? fields.id : digestOf(JSON.stringify(event));
    const occurredAt = typeof fields.timestamp === 'string' ? fields.timestamp : undefined;
    const type = `registry.${String(fields.action ?? 'unknown')}`;
    return { origin: 'registry', id, type, occurredAt, content: { events: [event] }, kind: 'REGISTRY' };
  });
}

const digestOf = (text: string): string => `sha256:${hash('sha256', text)}`;
