import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '../../failure.ts';
import { requireScopes } from '../../model/access/forbidden.ts';
import { errorBody, failureOf } from '../errors.ts';
import { httpStatusOf } from '../httpStatus.ts';
import type { Attempts } from '../protection/attempts.ts';
import { RetryLater } from '../protection/retryLater.ts';
import { senderOf } from './credentials.ts';
import { type DeliverEvents, type EventOutcome, isOfForeignRepository, unnamedSender } from './delivery.ts';
import { eventBodyBytes } from './event.ts';
import { eventsIn, kindOf } from './modes.ts';
import { createRateLimit } from './rate.ts';
import { parseRequest } from './request.ts';
import type { EventSource } from './sources.ts';

/** What the route needs. */
export interface EventsRouteOptions {
  /** undefined: who may send is whoever may ingest. */
  readonly sources: readonly EventSource[] | undefined;
  readonly deliver: DeliverEvents;
  readonly eventsPerMinute: number;
  /** Bounds wrong credentials. */
  readonly attempts: Attempts;
}

const retrySeconds = 10;

/** Fastify plugin: `POST /events` takes CloudEvents, notifications of registries, and webhooks of GitLab and GitHub. */
export async function eventsRoute(app: FastifyInstance, options: EventsRouteOptions): Promise<void> {
  const { sources, deliver } = options;
  const rate = createRateLimit(options.eventsPerMinute);
  // A signature is over the bytes as they came.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    /^application\/(?:[\w.-]+\+)?json\b/i,
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  );
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });

  // Sources have credentials of their own.
  const config = sources === undefined ? {} : ({ access: 'open' } as const);
  app.post('/events', { bodyLimit: eventBodyBytes, config }, async (request, reply) => {
    try {
      const bytes = bodyOf(request);
      const sender = senderOfRequest(request, bytes, options);
      const parsed = parseRequest(request.headers, bytes.toString('utf8'));
      const events = eventsIn(parsed, sender?.kind ?? kindOf(parsed));
      rate.take(sender?.name ?? 'events', events.length);
      return await answer(reply, await deliver(events, sender, request).catch(rethrowOutage));
    } catch (error) {
      if (error instanceof Failure && error.code === 'EVENT_SIGNATURE_INVALID')
        reply.header('www-authenticate', 'Bearer realm="events"');
      throw error;
    }
  });
}

/** Who sends: a configured source, or, where there are none, a caller that may ingest. */
function senderOfRequest(
  { headers, ip, caller }: FastifyRequest,
  bytes: Buffer,
  { sources, attempts }: EventsRouteOptions,
): EventSource | undefined {
  if (sources === undefined) {
    requireScopes(caller, [[`ingest:${unnamedSender}`]], 'Sending events');
    return undefined;
  }
  attempts.check(ip);
  try {
    return senderOf(headers, bytes, sources);
  } catch (error) {
    attempts.failed(ip);
    throw error;
  }
}

const notWritten = (): RetryLater =>
  new RetryLater('NOT_WRITTEN', 'The graph could not be reached; not all events were written.', retrySeconds);

/** Neo4j may be away before anything is written, too: when it is asked which events are known. */
function rethrowOutage(error: unknown): never {
  throw failureOf(error)?.code === 'NEO4J_UNREACHABLE' ? notWritten() : error;
}

function bodyOf({ body }: FastifyRequest): Buffer {
  if (Buffer.isBuffer(body) && body.length > 0) return body;
  throw new Failure(
    'EVENT_INVALID',
    'The request has no body.',
    'docs/events.md has the forms that are taken.',
  );
}

/**
 * 200: all was read, now or before. 202: something is kept or listed that was not read. 403: all was refused for its
 * repository. 503: Neo4j took nothing, and the request is to be sent again.
 */
function answer(reply: FastifyReply, outcomes: readonly EventOutcome[]): FastifyReply {
  const count = (status: EventOutcome['status']): number =>
    outcomes.filter((outcome) => outcome.status === status).length;
  if (count('NOT_WRITTEN') > 0) throw notWritten();
  const refused = outcomes.filter(isOfForeignRepository);
  if (outcomes.length > 0 && refused.length === outcomes.length) {
    const [rejection] = refused[0]?.rejections ?? [];
    const failure = new Failure(
      'EVENT_REPOSITORY_REFUSED',
      rejection?.message ?? 'The repository is not its own.',
    );
    return reply.code(httpStatusOf(failure.code)).send(errorBody(failure));
  }
  const [kept, rejected] = [count('KEPT'), count('REJECTED')];
  return reply.code(kept + rejected > 0 ? 202 : 200).send({
    accepted: count('ACCEPTED'),
    duplicates: count('DUPLICATE'),
    kept,
    rejected,
    events: outcomes,
  });
}
