import type { Services } from '../../../resolvers/context.ts';
import { eventNodeId } from '../../graph/eventIds.ts';
import type { DocumentOutcome, IncomingDocument } from '../../ingest/ingest.ts';
import type { Caller } from '../../model/access/caller.ts';
import type { EventFact, EventState } from '../../model/eventFact.ts';
import { instantFromDate, parseInstant } from '../../model/time.ts';
import type { IncomingEvent } from './event.ts';
import type { EventSource } from './sources.ts';

/** What became of one event of a request. */
export interface EventOutcome {
  readonly id: string;
  readonly status: EventState | 'DUPLICATE' | 'NOT_WRITTEN';
  readonly rejections: readonly { readonly code: string; readonly path: string; readonly message: string }[];
}

/** The request that events come with. */
export interface EventsRequest {
  readonly id: string;
  readonly caller: Caller;
}

/** Takes events into the graph, and notes who sent them. */
export type DeliverEvents = (
  events: readonly IncomingEvent[],
  sender: EventSource | undefined,
  request: EventsRequest,
) => Promise<readonly EventOutcome[]>;

const knownQuery = `
UNWIND $batch.ids AS id
MATCH (event:Event {id: id}) USING INDEX event:Event(id)
RETURN event.id AS id`;

/** Name of the sender where no sources are configured: it is whoever reaches the loopback address. */
export const unnamedSender = 'events';

/**
 * Reads events by the one path that documents take, and notes each by (source, id): one that is known is not read again.
 * It is noted after what it says was written, so that a crash in between loses nothing: the event is read again then,
 * and changes nothing.
 */
export function createDelivery({
  reads,
  writer,
  ingest,
  audit,
}: Pick<Services, 'reads' | 'writer' | 'ingest' | 'audit'>): DeliverEvents {
  return async (events, sender, request) => {
    const senderName = sender?.name ?? unnamedSender;
    const ids = events.map(({ origin, id }) => eventNodeId(senderName, origin, id));
    const known = new Set(
      (await reads.read<{ readonly id: string }>(knownQuery, { ids: [...new Set(ids)] })).map(({ id }) => id),
    );
    const fresh = events.flatMap((event, place) => {
      const id = ids[place] ?? '';
      if (known.has(id)) return [];
      known.add(id);
      return [{ event, place }];
    });
    const outcomes = await ingest.ingest(fresh.map(({ event }) => documentOf(event, sender)));
    const byPlace = new Map<number, EventOutcome>();
    const facts = fresh.flatMap(({ event, place }, index) => {
      const outcome = outcomes[index];
      if (outcome === undefined) return [];
      const told = outcomeOf(event, outcome);
      byPlace.set(place, told);
      if (told.status === 'NOT_WRITTEN' || told.status === 'DUPLICATE' || isOfForeignRepository(told))
        return [];
      return [factOf(event, outcome, told.status, senderName)];
    });
    await writer.write(facts.map((fact) => ({ facts: [fact] })));
    if (outcomes.length > 0)
      await audit.record({
        at: instantFromDate(new Date()),
        caller: sender === undefined ? request.caller : callerOf(sender),
        door: 'EVENTS',
        action: 'POST /events',
        requestId: request.id,
        code: outcomes.flatMap(({ refusals }) => refusals)[0]?.code ?? null,
        documentDigests: outcomes.map(({ digest }) => digest),
      });
    return events.map(({ id }, place) => byPlace.get(place) ?? { id, status: 'DUPLICATE', rejections: [] });
  };
}

const callerOf = ({ name }: EventSource): Omit<Caller, 'scopes'> => ({
  kind: 'EVENT_SOURCE',
  id: name,
  name,
});

/**
 * Whether an event was refused for its repository alone. It is not noted: once its source is given the repository, it
 * can be sent again.
 */
export const isOfForeignRepository = ({ status, rejections }: EventOutcome): boolean =>
  status === 'REJECTED' && rejections.every(({ code }) => code === 'EVENT_REPOSITORY_REFUSED');

function documentOf(event: IncomingEvent, sender: EventSource | undefined): IncomingDocument {
  const { kind, content, type, id } = event;
  const document = {
    content,
    name: `event ${type} ${id}`.slice(0, 300),
    ...(kind === undefined ? {} : { kind }),
  };
  if (sender === undefined) return document;
  const { name, instance, repositories } = sender;
  return {
    ...document,
    context: {
      source: name,
      ...(instance === undefined ? {} : { instance }),
      ...(repositories.includes('*') ? {} : { repositories }),
    },
  };
}

function outcomeOf({ id }: IncomingEvent, { status, refusals }: DocumentOutcome): EventOutcome {
  const rejections = refusals.map(({ code, path, message }) => ({ code, path, message }));
  if (refusals.some(({ code }) => code === 'NOT_WRITTEN')) return { id, status: 'NOT_WRITTEN', rejections };
  if (status !== 'REJECTED') return { id, status: 'ACCEPTED', rejections };
  const isUnknown = refusals.every(({ code }) => code === 'KIND_UNKNOWN');
  return { id, status: isUnknown ? 'KEPT' : 'REJECTED', rejections };
}

function factOf(
  event: IncomingEvent,
  { digest }: DocumentOutcome,
  state: EventState,
  source: string,
): EventFact {
  const occurredAt = event.occurredAt === undefined ? null : parseInstant(event.occurredAt);
  return {
    type: 'event',
    source,
    at: occurredAt,
    origin: event.origin,
    eventId: event.id,
    eventType: event.type.slice(0, 300),
    ...(occurredAt === null ? {} : { occurredAt }),
    documentDigest: digest,
    state,
    receivedAt: instantFromDate(new Date()),
  };
}
