import { randomUUID } from 'node:crypto';
import type { Server as HttpsServer } from 'node:https';
import { isIPv6 } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { BaseContext } from '@apollo/server';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { type GraphQLSchema, isSchema } from 'graphql';
import { Failure } from '../failure.ts';
import { metricsRoute, observeRequests } from '../telemetry/requests.ts';
import type { RunningTelemetry } from '../telemetry/start.ts';
import { noTelemetry, type Telemetry } from '../telemetry/telemetry.ts';
import type { NoteOperation } from './auditedSubgraphs.ts';
import { gatewayOver, localSource, operationAnswers, type SchemaSource } from './execution.ts';
import { graphiqlPage } from './graphiql.ts';
import { apolloServer, type CreateContext, graphqlRoute } from './graphql.ts';
import { health, type Readiness } from './health.ts';
import { hostRefused, namesThisServer } from './hostCheck.ts';
import { type Limits, limitsWith } from './limits.ts';
import { isLoopbackAddress, listenAddressOf } from './listenAddress.ts';
import type { Log } from './log.ts';
import { noProtection, type Protection, stopProtection } from './protection/configuration.ts';
import { createGuard, type Guard } from './protection/guard.ts';
import { authenticateRequests } from './protection/hook.ts';
import { corsOptions } from './protection/origins.ts';
import { followCertificate, readCertificate } from './protection/tls.ts';
import type { TrustedDocuments } from './protection/trustedDocuments.ts';
import { referenceRoute } from './reference.ts';
import { answerBadPath, answerBrokenHttp, answerRefusals } from './refusals.ts';
import { type RequestTracker, requestTracker } from './requestState.ts';
import { setSecurityHeaders } from './securityHeaders.ts';
import { shortWay } from './shortWay.ts';
import { subscriptionRoute } from './subscriptions.ts';
import { serveWebSockets } from './websocket.ts';

/** What the server serves, and where. */
export interface HttpServerOptions<Context extends BaseContext> {
  /** One schema, or where it comes from as it changes; that is stopped with the server. */
  readonly schema: GraphQLSchema | SchemaSource;
  readonly createContext: CreateContext<Context>;
  /** The schema whose subscriptions are streamed; the one that is served unless that is a gateway's. */
  readonly streamSchema?: GraphQLSchema;
  /** The schema for other gateways on `/subgraph`; made with the first request there. */
  readonly subgraphSchema?: () => GraphQLSchema;
  /** Who may come in; everybody when absent. The server stops what it needs. */
  readonly protection?: Protection;
  /** Address or name to listen on; a loopback one unless requests are authenticated. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /**
   * Names beside the loopback ones that requests may have in their Host header, for example of a proxy. Where requests
   * are authenticated and none is given, any will do.
   */
  readonly hostNames?: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly readiness: () => Promise<Readiness>;
  readonly graphiqlDistFolder: string;
  /** Further routes; their requests have the limits and deadlines of all. */
  readonly routes?: (app: FastifyInstance, requests: RequestTracker, limits: Limits) => Promise<void>;
  readonly log?: Log;
  /** Milliseconds from being told to stop until no more connections are taken; see {@link HttpServer.stop}. */
  readonly drainMilliseconds?: number;
  /** What looks on; its metrics are served on `/metrics`. */
  readonly telemetry?: RunningTelemetry;
  /** Notes what was answered on `/graphql`, before the answer leaves. */
  readonly note?: NoteOperation;
}

/** A server that listens. */
export interface HttpServer {
  /** For example `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
  /**
   * Says at once on `/readyz` that it stops, and goes on for as long as it is to drain (not at all unless told), so that
   * balancers send nobody more. Then takes no more connections and lets requests under way finish; those that have not
   * after the grace (10 s unless given) are ended, and answered REQUEST_CANCELLED. Resolves when the port is free; a
   * second call waits for the first.
   */
  stop(graceMilliseconds?: number): Promise<void>;
}

const defaultGraceMilliseconds = 10_000;

/** What answers of ended requests may take to leave. */
const farewellMilliseconds = 1000;

/**
 * Serves a schema over HTTP: GraphQL on `/graphql`, GraphiQL on `/graphiql`, the reference on `/docs`, metrics on
 * `/metrics`, health on `/healthz` and `/readyz`; and, where there is one, a schema for other gateways on `/subgraph`.
 *
 * @throws Failure PUBLIC_ADDRESS_REFUSED where others reach the host and nobody is asked who they are, PORT_IN_USE, or
 * BAD_USAGE where host, port or a limit is not usable.
 */
export async function startHttpServer<Context extends BaseContext>(
  options: HttpServerOptions<Context>,
): Promise<HttpServer> {
  const {
    schema,
    createContext,
    host,
    log = () => {},
    telemetry = { ...noTelemetry, metrics: null },
  } = options;
  const limits = limitsWith(options.limits);
  const protection = options.protection ?? noProtection(limits);
  const { authenticator, documents, origins, tls } = protection;
  const address = await listenAddressOf(host, authenticator !== null);
  const requests = requestTracker(limits.requestMilliseconds);
  const source = isSchema(schema) ? localSource(schema, limits) : schema;
  const own = options.streamSchema ?? (isSchema(schema) ? schema : null);
  const guard = createGuard({
    own,
    cost: limits.cost,
    allowance: protection.costs,
    introspection: protection.introspection,
  });
  const execute = operationAnswers({ source, guard, log, telemetry, note: options.note ?? null });
  const short = shortWay(execute, documents, () => source.current().schema);
  const apollo = apolloServer<Context>(gatewayOver(source, short.execute), documents, limits, log, [
    short.plugin,
  ]);
  await apollo.start();

  let stopping: Promise<void> | undefined;
  const isStopping = () => stopping !== undefined;
  const app = createApp(limits, protection, log);
  const certificate = tls === null ? null : followCertificate(app.server as HttpsServer, tls, log);
  observeRequests(app, telemetry);
  closeConnectionsWhile(app, isStopping);
  setSecurityHeaders(app, tls !== null && !isLoopbackAddress(address));
  if (origins.length > 0) await app.register(cors, corsOptions(origins));
  const hostNames = [...(options.hostNames ?? []), ...protection.hostNames];
  // A page that points its name at this server has no token.
  const answeredNames = authenticator === null || hostNames.length > 0 ? [host, ...hostNames] : null;
  if (answeredNames !== null) refuseOtherHosts(app, answeredNames);
  authenticateRequests(app, protection);
  const route = { createContext, requests, limits, log };
  await app.register(graphqlRoute<Context>, { ...route, path: '/graphql', apollo: () => apollo, short });
  const subgraph = lateApollo<Context>(options.subgraphSchema, {
    guard,
    documents,
    limits,
    log,
    telemetry,
  });
  if (subgraph !== null)
    await app.register(graphqlRoute<Context>, { ...route, path: '/subgraph', apollo: subgraph.started });
  if (own !== null) {
    const streaming = { schema: own, createContext, guard, documents, limits, log, telemetry };
    await app.register(subscriptionRoute<Context>, streaming);
    serveWebSockets<Context>(app, { ...streaming, protection, hostNames: answeredNames });
  }
  await app.register(graphiqlPage, { distFolder: options.graphiqlDistFolder });
  await app.register(referenceRoute, {
    schema: () => source.current().schema,
    introspection: protection.introspection,
    isOpen: protection.openReference,
  });
  if (options.routes !== undefined) await options.routes(app, requests, limits);
  const { metrics } = telemetry;
  if (metrics !== null) await app.register(metricsRoute, { metrics });
  await app.register(health, { readiness: options.readiness, isStopping, log });

  await listen(app, host, address, options.port);
  const port = listenPort(app);
  const url = `${tls === null ? 'http' : 'https'}://${isIPv6(host) ? `[${host}]` : host}:${port}`;
  log({ level: 'info', message: 'Listening.', url });

  const stop = async (graceMilliseconds: number) => {
    const { drainMilliseconds = 0 } = options;
    if (drainMilliseconds > 0) await wait(drainMilliseconds);
    const closed = app.close();
    await Promise.race([closed, wait(graceMilliseconds, undefined, { ref: false })]);
    requests.abortAll(
      new Failure('REQUEST_CANCELLED', 'The server stopped before the answer was ready.', 'Try again.'),
    );
    await Promise.race([closed, wait(farewellMilliseconds, undefined, { ref: false })]);
    app.server.closeAllConnections();
    await closed;
    await apollo.stop();
    await subgraph?.stop();
    certificate?.stop();
    stopProtection(protection);
    log({ level: 'info', message: 'Stopped.', url });
  };
  return {
    url,
    port,
    stop: (graceMilliseconds = defaultGraceMilliseconds) => {
      stopping ??= stop(graceMilliseconds);
      return stopping;
    },
  };
}

/** What a late Apollo Server is made with. */
interface LateApolloOptions {
  readonly guard: Guard;
  readonly documents: TrustedDocuments;
  readonly limits: Limits;
  readonly log: Log;
  readonly telemetry: Telemetry;
}

/** An Apollo Server that starts when it is first asked for: most installations are no subgraph of another gateway. */
function lateApollo<Context extends BaseContext>(
  schemaOf: (() => GraphQLSchema) | undefined,
  { guard, documents, limits, log, telemetry }: LateApolloOptions,
) {
  if (schemaOf === undefined) return null;
  const start = async () => {
    const source = localSource(schemaOf(), limits);
    const gateway = gatewayOver(source, operationAnswers({ source, guard, log, telemetry }));
    const apollo = apolloServer<Context>(gateway, documents, limits, log);
    await apollo.start();
    return apollo;
  };
  let starting: ReturnType<typeof start> | undefined;
  const started = () => {
    starting ??= start();
    return starting;
  };
  return { started, stop: async () => (await starting)?.stop() };
}

function listenPort(app: FastifyInstance): number {
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function createApp(limits: Limits, { proxies, tls }: Protection, log: Log): FastifyInstance {
  const app = fastify({
    ...(tls === null ? {} : { https: { ...readCertificate(tls), minVersion: 'TLSv1.2' } }),
    ...(proxies.length === 0 ? {} : { trustProxy: [...proxies] }),
    logger: false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMilliseconds,
    genReqId: () => randomUUID(),
    // A request that comes while the server stops, on a connection that is open still, is answered; then the connection
    // is closed.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerBrokenHttp,
    frameworkErrors: answerBadPath,
    // Whether it has TLS makes no difference to its routes, but to its type.
  } as FastifyServerOptions) as unknown as FastifyInstance;
  // Only JSON has a meaning here; without a preflight no browser sends it for a page of another origin.
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  answerRefusals(app, limits, log);
  return app;
}

/** An answer of a server that stops is the last of its connection, which else would stay open for the next. */
function closeConnectionsWhile(app: FastifyInstance, isStopping: () => boolean): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (isStopping()) reply.header('connection', 'close');
    done(null, payload);
  });
}

function refuseOtherHosts(app: FastifyInstance, names: readonly string[]): void {
  app.addHook('onRequest', ({ headers }, _reply, done) => {
    done(namesThisServer(headers.host, names) ? undefined : hostRefused(headers.host));
  });
}

async function listen(app: FastifyInstance, host: string, address: string, port: number): Promise<void> {
  try {
    await app.listen({ host: address, port });
  } catch (error) {
    await app.close();
    throw listenFailure(error, host, port);
  }
}

function listenFailure(error: unknown, host: string, port: number): unknown {
  switch (error instanceof Error && 'code' in error && error.code) {
    case 'EADDRINUSE':
      return new Failure(
        'PORT_IN_USE',
        `Port ${port} of ${host} is taken by another process.`,
        'Choose another with --port, or --port 0 for any free one.',
        { cause: error },
      );
    case 'EACCES':
      return new Failure(
        'BAD_USAGE',
        `This user may not listen on port ${port}.`,
        'Choose one above 1023 with --port.',
      );
    case 'EADDRNOTAVAIL':
      return new Failure(
        'BAD_USAGE',
        `This machine does not have the address ${host}.`,
        'Give one of its own, for example 127.0.0.1.',
      );
    case 'ERR_SOCKET_BAD_PORT':
      return new Failure('BAD_USAGE', `${port} is not a port.`, 'Give a number from 0 to 65535 with --port.');
    default:
      return error;
  }
}
