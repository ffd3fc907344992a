import type { IncomingHttpHeaders } from 'node:http';
import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest, RawServerDefault } from 'fastify';
import { Failure } from '../failure.ts';
import { type Caller, callerMay } from '../model/access/caller.ts';
import { documentStore } from './documentStore.ts';
import { formatErrorWithin, requestError } from './errors.ts';
import type { Gateway } from './execution.ts';
import type { Limits } from './limits.ts';
import { type Log, stackOf } from './log.ts';
import { onlyTrusted, persistedQueries } from './protection/persistedQueries.ts';
import type { TrustedDocuments } from './protection/trustedDocuments.ts';
import {
  beforeAbort,
  type RequestFacts,
  type RequestState,
  type RequestTracker,
  requestStateKey,
  type WithRequestState,
} from './requestState.ts';
import type { ShortWay } from './shortWay.ts';

/** What a GraphQL context is made from. */
export interface ContextRequest {
  /** Aborts, with a Failure as its reason, when the answer is no longer wanted or too late. */
  readonly signal: AbortSignal;
  /** Stands in the log and in the header `x-request-id` of the answer. */
  readonly requestId: string;
  readonly headers: IncomingHttpHeaders;
  readonly caller: Caller;
}

/** Makes what resolvers get as their context. */
export type CreateContext<Context extends BaseContext> = (
  request: ContextRequest,
) => Context | Promise<Context>;

/** What a GraphQL route needs. */
export interface GraphqlRouteOptions<Context extends BaseContext> {
  readonly path: string;
  /** Started; asked for with the first request. */
  readonly apollo: () =>
    | ApolloServer<Context & WithRequestState>
    | Promise<ApolloServer<Context & WithRequestState>>;
  /** Past Apollo Server, where there is such a way. */
  readonly short?: ShortWay;
  readonly createContext: CreateContext<Context>;
  readonly requests: RequestTracker;
  readonly limits: Limits;
  readonly log: Log;
}

/**
 * Apollo Server as Whence runs it: nothing but GraphQL over HTTP. It reports to nobody, shows no landing page and adds
 * nothing to resolvers, whatever the environment says.
 */
export function apolloServer<Context extends BaseContext>(
  gateway: Gateway,
  documents: TrustedDocuments,
  limits: Limits,
  log: Log,
  plugins: readonly ApolloServerPlugin<BaseContext>[] = [],
): ApolloServer<Context & WithRequestState> {
  return new ApolloServer<Context & WithRequestState>({
    gateway,
    logger: apolloLogger(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...(documents.mode === 'off' ? [] : [onlyTrusted(documents, log)]),
      ...plugins,
      requestErrorsAsOk,
      faultsToLog(log),
    ],
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    persistedQueries: { cache: persistedQueries(documents) },
    // How many is checked before.
    allowBatchedHttpRequests: limits.batch > 1,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: documentStore(),
    parseOptions: { maxTokens: limits.tokens },
    // The gateway validates, limits first, and keeps the result with its plan of the document.
    dangerouslyDisableValidation: true,
    formatError: formatErrorWithin(limits.tokens),
    // Apollo Server would add a line feed, at the price of copying the text.
    stringifyResult: (answer) => JSON.stringify(answer),
  });
}

/** Fastify plugin that answers GraphQL over HTTP on a path. */
export async function graphqlRoute<Context extends BaseContext>(
  app: FastifyInstance,
  { path, apollo, short, createContext, requests, limits, log }: GraphqlRouteOptions<Context>,
): Promise<void> {
  const states = new WeakMap<FastifyRequest, RequestState>();

  app.addHook('onRequest', (request, reply, done) => {
    states.set(request, requests.begin(request.id, reply.raw, factsOf(request)));
    reply.header('cache-control', 'no-store');
    done();
  });

  app.addHook('preHandler', (request, _reply, done) => {
    const { body } = request;
    if (!Array.isArray(body)) request.body = withPersistedQuery(body);
    else if (limits.batch === 1 || body.length > limits.batch)
      return done(batchingRefused(body.length, limits.batch));
    else request.body = body.map(withPersistedQuery);
    done();
  });

  const contexts = new WeakMap<FastifyRequest, Promise<Context & WithRequestState>>();
  /** One a request, whichever way it goes. */
  const context = (request: FastifyRequest): Promise<Context & WithRequestState> => {
    const made = contexts.get(request) ?? makeContext(request);
    contexts.set(request, made);
    return made;
  };

  const makeContext = async (request: FastifyRequest): Promise<Context & WithRequestState> => {
    const state = states.get(request);
    if (state === undefined) throw new Error('The request passed no onRequest hook.');
    const { requestId, signal, headers, caller } = state;
    try {
      const given = createContext({ requestId, signal, headers, caller });
      const made = given instanceof Promise ? await beforeAbort(signal, given) : given;
      return Object.assign(made, { [requestStateKey]: state });
    } catch (error) {
      throw requestError(error, { requestId, log });
    }
  };

  const handlerOf = (started: ApolloServer<Context & WithRequestState>) =>
    fastifyApolloHandler<Context & WithRequestState, RawServerDefault>(started, { context });
  let handler: ReturnType<typeof handlerOf> | undefined;
  app.route({
    method: ['GET', 'POST'],
    url: path,
    handler: async (request, reply) => {
      const text = (await short?.answer(request, reply, context)) ?? null;
      if (text !== null) return text;
      handler ??= handlerOf(await apollo());
      const answer: unknown = await handler.call(app, request, reply);
      if (reply.statusCode === 200) short?.learnType(request.headers.accept, reply.getHeader('content-type'));
      return answer;
    },
  });
}

/**
 * A request that names its document by `documentId` (`sha256:` and the digest), as GraphQL over HTTP proposes for
 * persisted documents, in the form that Apollo Server knows.
 */
function withPersistedQuery(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('documentId' in body) || 'query' in body) return body;
  const { documentId, ...rest } = body;
  const sha256Hash = String(documentId).replace(/^sha256:/, '');
  return { ...rest, extensions: { persistedQuery: { version: 1, sha256Hash } } };
}

/** The header by which a caller asks for the plan of its operation. */
const planHeader = 'whence-query-plan';

/** A plan tells how other services are asked: it is for whoever operates the server. */
function factsOf({ headers, caller }: FastifyRequest): RequestFacts {
  return { headers, caller, showsPlan: headers[planHeader] !== undefined && callerMay(caller, 'admin') };
}

function batchingRefused(operations: number, limit: number): Failure {
  return new Failure(
    'BATCHING_REFUSED',
    `The request body is a list of ${operations} operations; the limit is ${limit}.`,
    'Send each in a request of its own; connections are kept open.',
  );
}

/** Codes that are not about the GraphQL of a request, but about the request or who makes it. */
const keepStatus: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'FORBIDDEN',
  'DOCUMENT_NOT_TRUSTED',
  'INTROSPECTION_REFUSED',
  'RATE_LIMITED',
]);

/**
 * Clients that know `application/json` only read a status other than 200 as a fault of the network (GraphQL over HTTP,
 * section 6.4.1): a well-formed request gets 200 for whatever is wrong in its GraphQL. Those that accept
 * `application/graphql-response+json` get the status that says it.
 */
const requestErrorsAsOk: ApolloServerPlugin = {
  requestDidStart: async ({ request }) => {
    if (request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return;
    return {
      willSendResponse: async ({ response: { body, http } }) => {
        if (http.status === undefined || body.kind !== 'single') return;
        const isGraphql = body.singleResult.errors?.every(
          ({ extensions }) => !keepStatus.has(extensions?.code),
        );
        if (isGraphql) http.status = 200;
      },
    };
  },
};

function faultsToLog(log: Log): ApolloServerPlugin<WithRequestState> {
  return {
    unexpectedErrorProcessingRequest: async ({ requestContext, error }) => {
      const { requestId } = requestContext.contextValue[requestStateKey];
      log({
        level: 'error',
        message: 'Unexpected fault while reading a request.',
        requestId,
        stack: stackOf(error),
      });
    },
  };
}

/** Apollo Server logs faults that {@link faultsToLog} has logged already, and hints for its own users. */
function apolloLogger(log: Log) {
  const silent = () => {};
  return {
    debug: silent,
    info: silent,
    warn: (message: unknown) => log({ level: 'warn', message: String(message) }),
    error: (message: unknown) => log({ level: 'error', message: String(message) }),
  };
}
