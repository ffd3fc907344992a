import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { BaseContext } from '@apollo/server';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema } from 'graphql';
import { type Context as ConnectionContext, makeServer, type Server } from 'graphql-ws';
import { Failure } from '../failure.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { presentErrors, requestError } from './errors.ts';
import { validationWithin } from './execution/validation.ts';
import type { CreateContext } from './graphql.ts';
import type { Limits } from './limits.ts';
import type { Log } from './log.ts';
import { readSubscription } from './subscriptions.ts';

/** What subscriptions of one connection are answered with. */
export interface SubscriptionProtocolOptions<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly createContext: CreateContext<Context>;
  readonly limits: Limits;
  readonly log: Log;
  readonly telemetry: Telemetry;
}

/** What is known of a connection. */
export interface ConnectionFacts {
  readonly id: string;
  /** Of the request by which it was opened. */
  readonly headers: IncomingHttpHeaders;
  /** Fires when it ends. */
  readonly signal: AbortSignal;
}

/** The server's side of `graphql-transport-ws`, with the limits and errors of requests over HTTP. */
export function subscriptionProtocol<Context extends BaseContext>(
  options: SubscriptionProtocolOptions<Context>,
): Server<ConnectionFacts> {
  const { schema, createContext, limits, log, telemetry } = options;
  const validate = validationWithin(schema, limits);
  const open = new Set<string>();
  const tell = () => telemetry.happened({ kind: 'streams', transport: 'websocket', open: open.size });
  const place = () => ({ requestId: randomUUID(), log });

  return makeServer<Record<string, unknown>, ConnectionFacts>({
    onSubscribe: async ({ extra, connectionParams, subscriptions }, _id, payload) => {
      try {
        if (Object.keys(subscriptions).length > limits.webSocketSubscriptions)
          throw tooMany(limits.webSocketSubscriptions);
        const { query, operationName = null, variables = null } = payload;
        const document = readSubscription(query, operationName, validate, limits);
        if (Array.isArray(document)) return document;
        const headers = { ...extra.headers, ...authorizationOf(connectionParams) };
        const contextValue = await createContext({ requestId: randomUUID(), signal: extra.signal, headers });
        return { schema, document, operationName, variableValues: variables, contextValue } as ExecutionArgs;
      } catch (error) {
        return [error instanceof GraphQLError ? error : requestError(error, place())];
      }
    },
    onOperation: ({ extra }, id, _payload, _args, result) => {
      if (!(Symbol.asyncIterator in result)) return;
      open.add(`${extra.id} ${id}`);
      tell();
    },
    onComplete: ({ extra }, id) => {
      if (open.delete(`${extra.id} ${id}`)) tell();
    },
    onNext: (_connection, _id, _payload, _args, result) => {
      if (result.errors === undefined) return undefined;
      const { data = null, errors = [] } = result;
      return { data, errors: presentErrors(errors, place()).map((each) => each.toJSON()) };
    },
    onError: (_connection, _id, _payload, errors) =>
      presentErrors([...errors], place()).map((each) => each.toJSON()),
  });
}

/** Browsers cannot send headers with a WebSocket: what would be one comes with the first message. */
function authorizationOf(parameters: ConnectionContext['connectionParams']): IncomingHttpHeaders {
  const entry = Object.entries(parameters ?? {}).find(([name]) => name.toLowerCase() === 'authorization');
  return typeof entry?.[1] === 'string' ? { authorization: entry[1] } : {};
}

const tooMany = (limit: number): Failure =>
  new Failure(
    'TOO_MANY_STREAMS',
    `The connection has ${limit} subscriptions, the limit.`,
    'End one, or open another connection.',
  );
