import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { BaseContext } from '@apollo/server';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema } from 'graphql';
import { CloseCode, type Context as ConnectionContext, makeServer, type Server } from 'graphql-ws';
import { Failure } from '../failure.ts';
import { anonymous, type Caller } from '../model/access/caller.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { presentErrors } from './errors.ts';
import { validationWithin } from './execution/validation.ts';
import type { CreateContext } from './graphql.ts';
import type { Limits } from './limits.ts';
import type { Log } from './log.ts';
import type { Authenticator } from './protection/authenticator.ts';
import type { Guard } from './protection/guard.ts';
import type { TrustedDocuments } from './protection/trustedDocuments.ts';
import { readSubscription } from './subscriptionDocument.ts';

/** What subscriptions of one connection are answered with. */
export interface SubscriptionProtocolOptions<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly createContext: CreateContext<Context>;
  /** null: nobody is asked who they are. */
  readonly authenticator: Authenticator | null;
  readonly guard: Guard;
  readonly documents: TrustedDocuments;
  readonly limits: Limits;
  readonly log: Log;
  readonly telemetry: Telemetry;
}

/** What is known of a connection. */
export interface ConnectionFacts {
  readonly id: string;
  /** Of the request by which it was opened. */
  readonly headers: IncomingHttpHeaders;
  /** Where it comes from. */
  readonly address: string;
  readonly close: (code: number, reason: string) => void;
  /** Fires when it ends. */
  readonly signal: AbortSignal;
}

type Connection = ConnectionContext<Record<string, unknown>, ConnectionFacts>;

/** The server's side of `graphql-transport-ws`, with the limits and errors of requests over HTTP. */
export function subscriptionProtocol<Context extends BaseContext>(
  options: SubscriptionProtocolOptions<Context>,
): Server<ConnectionFacts> {
  const { schema, createContext, authenticator, limits, log, telemetry } = options;
  const validate = validationWithin(schema, limits);
  const open = new Set<string>();
  const tell = () => telemetry.happened({ kind: 'streams', transport: 'websocket', open: open.size });
  const place = () => ({ requestId: randomUUID(), log });

  /** What is remembered of a credential makes it cheap to ask again, so one that was taken back begins nothing more. */
  const callerOf = async ({ extra, connectionParams }: Connection): Promise<Caller> => {
    if (authenticator === null) return anonymous;
    const { authorization } = headersOf(extra, connectionParams);
    return authenticator.authenticate(authorization, extra.address);
  };

  return makeServer<Record<string, unknown>, ConnectionFacts>({
    onConnect: async (connection) => {
      try {
        await callerOf(connection);
        return true;
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        connection.extra.close(CloseCode.Unauthorized, error.code);
        return false;
      }
    },
    onSubscribe: async (connection, _id, payload) => {
      const { extra, connectionParams, subscriptions } = connection;
      try {
        if (Object.keys(subscriptions).length > limits.webSocketSubscriptions)
          throw tooMany(limits.webSocketSubscriptions);
        const { query, operationName = null, variables = null } = payload;
        const caller = await callerOf(connection);
        const asked = { query, operationName, variables, caller };
        const document = readSubscription(asked, { ...options, validate });
        if (Array.isArray(document)) return document;
        const headers = headersOf(extra, connectionParams);
        const { signal } = extra;
        const contextValue = await createContext({ requestId: randomUUID(), signal, headers, caller });
        return { schema, document, operationName, variableValues: variables, contextValue } as ExecutionArgs;
      } catch (error) {
        const originalError = error instanceof Error ? error : new Error(String(error));
        return presentErrors([new GraphQLError('', { originalError })], place());
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

/** Browsers cannot send headers with a WebSocket: what would be one comes with the first message, and stands before it. */
function headersOf(
  { headers }: ConnectionFacts,
  parameters: Connection['connectionParams'],
): IncomingHttpHeaders {
  const entry = Object.entries(parameters ?? {}).find(([name]) => name.toLowerCase() === 'authorization');
  return typeof entry?.[1] === 'string' ? { ...headers, authorization: entry[1] } : headers;
}

const tooMany = (limit: number): Failure =>
  new Failure(
    'TOO_MANY_STREAMS',
    `The connection has ${limit} subscriptions, the limit.`,
    'End one, or open another connection.',
  );
