import type { BaseContext } from '@apollo/server';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { DocumentNode, ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Response as StreamResponse } from 'graphql-sse';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { Failure } from '../failure.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { errorBody, presentErrors } from './errors.ts';
import { validationWithin } from './execution/validation.ts';
import type { CreateContext } from './graphql.ts';
import { httpStatusOf } from './httpStatus.ts';
import type { Limits } from './limits.ts';
import type { Log } from './log.ts';
import type { Guard } from './protection/guard.ts';
import { RetryLater } from './protection/retryLater.ts';
import type { TrustedDocuments } from './protection/trustedDocuments.ts';
import { readSubscription } from './subscriptionDocument.ts';

/** What the stream of events needs. */
export interface SubscriptionRouteOptions<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly createContext: CreateContext<Context>;
  readonly guard: Guard;
  readonly documents: TrustedDocuments;
  readonly limits: Limits;
  readonly log: Log;
  readonly telemetry: Telemetry;
}

/** Most streams at once. */
export const streamLimit = 200;

/**
 * Fastify plugin that serves subscriptions as server-sent events on `/graphql/stream`, by the protocol of graphql-sse in
 * its distinct connections mode: one stream an operation. Streams end when the server stops.
 */
export async function subscriptionRoute<Context extends BaseContext>(
  app: FastifyInstance,
  options: SubscriptionRouteOptions<Context>,
): Promise<void> {
  const { schema, createContext, limits, log, telemetry } = options;
  const validate = validationWithin(schema, limits);
  const streams = new Set<AsyncIterator<unknown>>();
  const tell = () => telemetry.happened({ kind: 'streams', transport: 'sse', open: streams.size });
  app.addHook('preClose', async () => {
    for (const stream of streams) await stream.return?.();
  });

  const handler = createHandler<Record<PropertyKey, unknown>>({
    // One stream an operation: no state is kept between requests.
    authenticate: () => null,
    onSubscribe: async (request, { query, operationName, variables }) => {
      const { raw, context } = request;
      if (streams.size >= streamLimit) return refusal(tooMany());
      let document: DocumentNode;
      try {
        const { caller } = raw;
        const read = readSubscription({ query, operationName, variables, caller }, { ...options, validate });
        if (Array.isArray(read)) return refusalOf(read, 400);
        document = read;
      } catch (error) {
        if (error instanceof Failure) return refusal(error);
        throw error;
      }
      const signal = signalOf(context.reply);
      const contextValue = await createContext({
        requestId: raw.id,
        signal,
        headers: raw.headers,
        caller: raw.caller,
      });
      return {
        schema,
        document,
        operationName: operationName ?? null,
        variableValues: variables ?? null,
        contextValue: contextValue as Record<PropertyKey, unknown>,
      } satisfies ExecutionArgs;
    },
    // Documents are validated above, limits first.
    validate: () => [],
    onOperation: (_context, request, _args, result) => {
      if (!isStream(result)) return;
      const stream: AsyncIterator<unknown> = result;
      streams.add(stream);
      tell();
      request.context.reply.raw.once('close', () => {
        streams.delete(stream);
        tell();
        void stream.return?.();
      });
    },
    onNext: (_context, request, result) => {
      const { errors } = result as ExecutionResult;
      if (errors === undefined) return;
      return { ...result, errors: presentErrors(errors, { requestId: request.raw.id, log }) };
    },
  });

  app.route({
    method: 'POST',
    url: '/graphql/stream',
    handler: async (request, reply) => {
      if (request.headers.accept !== 'text/event-stream')
        return reply.code(406).send(errorBody(notAStream()));
      reply.hijack();
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) reply.raw.setHeader(name, value);
      reply.raw.setHeader('cache-control', 'no-store');
      await handler(request, reply);
    },
  });
}

function isStream(result: unknown): result is AsyncIterator<unknown> & AsyncIterable<unknown> {
  return typeof result === 'object' && result !== null && Symbol.asyncIterator in result;
}

/** Fires when the caller leaves. */
function signalOf({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once('close', () => controller.abort(new Failure('REQUEST_CANCELLED', 'The caller left the stream.')));
  return controller.signal;
}

const refusal = (failure: Failure): StreamResponse =>
  refusalOf(
    errorBody(failure).errors,
    httpStatusOf(failure.code),
    failure instanceof RetryLater ? { 'retry-after': String(failure.seconds) } : {},
  );

/** An answer that is no stream: it says what was wrong with the request. */
function refusalOf(
  errors: readonly unknown[],
  status: number,
  more: Readonly<Record<string, string>> = {},
): StreamResponse {
  const headers = { 'content-type': 'application/json; charset=utf-8', ...more };
  return [JSON.stringify({ errors }), { status, statusText: 'Refused', headers }];
}

const tooMany = (): Failure =>
  new Failure(
    'TOO_MANY_STREAMS',
    `${streamLimit} streams are open, the limit.`,
    'Close one, or ask another server.',
  );

const notAStream = (): Failure =>
  new Failure(
    'BAD_USAGE',
    'Subscriptions are answered as a stream of events.',
    'Ask with `accept: text/event-stream`.',
  );
