import type { IncomingHttpHeaders } from 'node:http';
import { isCloudEvent } from '../../readers/cdevents/index.ts';
import { detectKind } from '../../readers/index.ts';
import type { IncomingEvent } from './event.ts';
import { type EventRequest, headerOf, invalid, isRecord } from './request.ts';

const mediaTypeOf = (headers: IncomingHttpHeaders): string =>
  (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

/** Whether a request carries a batch (CloudEvents JSON format, section 4). */
export const isBatch = ({ headers }: EventRequest): boolean =>
  mediaTypeOf(headers) === 'application/cloudevents-batch+json';

/** Whether a request carries an event whose attributes are headers (HTTP binding, section 3.1). */
export const isBinary = ({ headers }: EventRequest): boolean => headers['ce-specversion'] !== undefined;

/** Whether a request carries an event as its body (HTTP binding, section 3.2); some senders call it plain JSON. */
export const isStructured = ({ headers, body }: EventRequest): boolean =>
  mediaTypeOf(headers) === 'application/cloudevents+json' || (isRecord(body) && 'specversion' in body);

/**
 * The CloudEvents of a request, in any of the three modes.
 *
 * Source: CloudEvents 1.0.2, HTTP protocol binding and JSON event format.
 */
export function cloudEventsIn(request: EventRequest): readonly IncomingEvent[] {
  const { body } = request;
  if (isBatch(request)) {
    if (!Array.isArray(body)) throw invalid('A batch is a JSON array of events.');
    return body.map((event: unknown, index) => incoming(event, `event ${index} of the batch`));
  }
  if (isBinary(request)) return [binaryEvent(request)];
  return [incoming(body, 'the event')];
}

/** Attributes are percent-encoded in headers (section 3.1.3.2). */
function binaryEvent({ headers, text, body }: EventRequest): IncomingEvent {
  const attributes: Record<string, unknown> = {};
  for (const name of Object.keys(headers)) {
    const value = name.startsWith('ce-') ? headerOf(headers, name) : undefined;
    if (value !== undefined) attributes[name.slice('ce-'.length)] = decode(value);
  }
  const event = incoming({ ...attributes, data: body }, 'the event');
  // A document that comes by itself is read byte for byte: its digest may be its name.
  return event.kind === 'CLOUDEVENT' ? event : { ...event, content: text };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw invalid('An attribute in a header is not percent-encoded as it ought to be.');
  }
}

/** CDEvents are read as events; of any other, its data are, where a reader knows them. */
function incoming(event: unknown, what: string): IncomingEvent {
  if (!isCloudEvent(event))
    throw invalid(`${what} has no specversion 1.x, id, source and type: all are texts and required.`);
  const { id, source, type, time } = event;
  const data = dataOf(event);
  const isDocument = !type.startsWith('dev.cdevents.') && data !== undefined && detectKind(data) !== null;
  return {
    origin: String(source),
    id: String(id),
    type,
    occurredAt: typeof time === 'string' ? time : undefined,
    content: isDocument ? data : { ...event, ...(data === undefined ? {} : { data }) },
    kind: isDocument ? undefined : 'CLOUDEVENT',
  };
}

/** The data of an event: a JSON value, or one in base64. */
function dataOf({ data, data_base64: encoded }: Readonly<Record<string, unknown>>): unknown {
  if (data !== undefined || typeof encoded !== 'string') return data;
  try {
    return JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
  } catch {
    return undefined;
  }
}
