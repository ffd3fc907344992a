import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { Services, WhenceContext } from '../../resolvers/context.ts';
import { resolvers } from '../../resolvers/index.ts';
import { startWebhook } from '../events/webhook.ts';
import { Failure } from '../failure.ts';
import type { LiveGateway } from '../gateway/live.ts';
import { type Graph, openGraph } from '../graph/open.ts';
import { observeSessions } from '../graph/sessions.ts';
import { sampleQuestions } from '../sample.ts';
import { createSchema } from '../schema/schema.ts';
import { createSubgraphSchema, subgraphSdl } from '../schema/subgraph.ts';
import { type RunningTelemetry, startTelemetry } from '../telemetry/start.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { noteForeignMutations } from './auditedSubgraphs.ts';
import { type ServeConfiguration, type ServeOptions, serveConfiguration } from './configuration.ts';
import { agentexDoors } from './doors/doors.ts';
import { startEventRetention } from './eventRetention.ts';
import { createDelivery } from './events/delivery.ts';
import { eventsRoute } from './events/route.ts';
import { eventSourcesFrom } from './events/sources.ts';
import type { GatewayServing } from './gatewayServing.ts';
import { type HttpServer, startHttpServer } from './http.ts';
import { type Limits, limitsFrom } from './limits.ts';
import { isEmpty, loadSample } from './loadSample.ts';
import { logToStderr } from './log.ts';
import { protectionFrom } from './protection/configuration.ts';
import { provRoute } from './provRoute.ts';
import { startReconcileSchedule } from './reconcileSchedule.ts';
import { startRetentionSchedule } from './retentionSchedule.ts';
import { createServices, requestContext } from './services.ts';
import { warmFurther, warmPlanner } from './warm.ts';

export type { ServeOptions } from './configuration.ts';

/** A running Whence. */
export interface Whence {
  readonly url: string;
  readonly graph: Graph;
  readonly services: Services;
  /** Stops in order: no new requests, answers in flight, connections, the embedded Neo4j. */
  readonly stop: () => Promise<void>;
}

/** Milliseconds in which answers in flight may finish when the server stops. */
const stopGrace = 10_000;

/** Starts Whence and answers when it is ready for questions. */
export async function startWhence(
  configuration: ServeConfiguration,
  onProgress: (message: string) => void = () => undefined,
): Promise<Whence> {
  const limits = limitsFrom(process.env);
  const sources = eventSourcesFrom(process.env);
  const protection = protectionFrom(process.env, limits, logToStderr);
  const makingSchema = createSchema(resolvers);
  // Both are awaited below; a failure of one while the other is awaited is not unhandled.
  makingSchema.catch(() => undefined);
  const telemetry = await startTelemetry(process.env, logToStderr);
  const graph = await openGraph(configuration.place).catch(stopped(telemetry));
  observeSessions(graph.driver, telemetry);
  let server: HttpServer | undefined;
  let gateway: LiveGateway | null = null;
  try {
    const auditBounds = { days: limits.auditDays, entries: limits.auditEntries };
    const services = createServices(graph, limits.requestMilliseconds, logToStderr, auditBounds, telemetry);
    const schema = await makingSchema;
    const asSubgraph = lazySubgraph(schema);
    if (configuration.sample && (await isEmpty(services))) {
      onProgress('The graph is empty: loading the sample scene …');
      const count = await loadSample(services);
      onProgress(`The sample scene is loaded: ${count} documents (sample/story.md tells it).`);
    }
    // A database too busy to be warmed answers all the same, only later.
    await warmPlanner(services.loaders).catch(() =>
      onProgress('The planner could not be warmed: the first answers will take longer.'),
    );
    gateway = configuration.gateway
      ? await startGateway(configuration.gateway, asSubgraph, limits, telemetry)
      : null;
    server = await startHttpServer<WhenceContext>({
      schema: gateway ?? schema,
      subgraphSchema: () => asSubgraph().schema,
      host: configuration.host,
      port: configuration.port,
      drainMilliseconds: configuration.drainMilliseconds ?? 0,
      limits,
      graphiqlDistFolder: join(import.meta.dirname, '../../web/dist/graphiql'),
      protection,
      createContext: (request) => requestContext(services, graph, request, limits.requestMilliseconds),
      routes: async (app, requests, limits) => {
        await app.register(agentexDoors, { services, requests, limits, origins: protection.origins });
        const { eventsPerMinute } = limits;
        await app.register(provRoute, {
          createContext: (request) => requestContext(services, graph, request, limits.requestMilliseconds),
        });
        const { attempts } = protection;
        const deliver = createDelivery(services);
        await app.register(eventsRoute, { sources, deliver, eventsPerMinute, attempts });
      },
      streamSchema: schema,
      ...(gateway === null ? {} : { note: noteForeignMutations(services.audit, schema) }),
      readiness: () => readiness(services, gateway),
      log: logToStderr,
      telemetry,
    });
    const { url } = server;
    services.scheduler.start();
    const stopOutgoing = startOutgoing(services, configuration);
    const stopRetention = startRetentionSchedule(services.sessions, logToStderr);
    const forget = rememberAddress(graph.dataFolder, url);
    let isStopping = false;
    // What fails here fails again for whoever asks, and is told to them.
    const warming = warmFurther(services.loaders, () => isStopping).catch(() => undefined);
    return {
      url,
      graph,
      services,
      stop: async () => {
        isStopping = true;
        await Promise.all([server?.stop(stopGrace), services.scheduler.stop(), warming]);
        await stopOutgoing();
        await stopRetention();
        await forget();
        await graph.close();
        await telemetry.stop();
      },
    };
  } catch (error) {
    await (server === undefined ? gateway?.stop() : server.stop(0));
    await graph.close();
    return stopped(telemetry)(error);
  }
}

/** Ends telemetry of a server that does not start, and throws why. */
function stopped(telemetry: RunningTelemetry): (error: unknown) => Promise<never> {
  return async (error) => {
    await telemetry.stop();
    throw error;
  };
}

/** Runs `whence serve` until it is told to stop. */
export async function runWhence(options: ServeOptions): Promise<void> {
  const onProgress = (message: string): void => void process.stderr.write(`${message}\n`);
  const configuration = serveConfiguration(options, process.env, onProgress);
  const stopping = new Promise<'signal'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('signal'));
  });
  const starting = startWhence(configuration, onProgress);
  const first = await Promise.race([starting, stopping]);
  const whence = first === 'signal' ? await starting : first;
  if (first !== 'signal') {
    process.stdout.write(welcome(whence.url, configuration.sample));
    const end = await Promise.race([stopping, whence.graph.ended.then(() => 'neo4j' as const)]);
    if (end === 'neo4j') {
      await whence.stop();
      throw new Failure(
        'NEO4J_UNREACHABLE',
        'The embedded Neo4j ended by itself.',
        'Nothing that was committed is lost. Start Whence again; the reason is in logs/neo4j.log of the data folder.',
      );
    }
  }
  process.stderr.write('Stopping …\n');
  await whence.stop();
}

/** Reconciles on schedule, sends what comes of it and forgets old events, as configured; answers what stops it all. */
function startOutgoing(
  { events, reconciliation, writer }: Services,
  { webhook: target, reconcileSeconds, eventRetentionDays: days }: ServeConfiguration,
): () => Promise<void> {
  const stopForgetting = days == null ? null : startEventRetention(writer, days, logToStderr);
  const webhook = target == null ? null : startWebhook(target, { log: logToStderr });
  const unlisten = webhook === null ? null : events.listen(webhook.send);
  const stopSchedule =
    reconcileSeconds == null ? null : startReconcileSchedule(reconciliation, reconcileSeconds, logToStderr);
  return async () => {
    await Promise.all([stopSchedule?.(), stopForgetting?.()]);
    unlisten?.();
    await webhook?.stop();
  };
}

async function readiness({ reads }: Services, gateway: LiveGateway | null) {
  const parts = { schema: 'ok', ...gateway?.parts() };
  try {
    await reads.read('RETURN 1', {});
    return { ready: true, parts: { neo4j: 'ok', ...parts } };
  } catch {
    return { ready: false, parts: { neo4j: 'unreachable', ...parts } };
  }
}

/** Starts the gateway with our own subgraph in it; its modules are loaded for those who use it only. */
async function startGateway(
  { place, planner }: GatewayServing,
  asSubgraph: () => SubgraphForm,
  limits: Limits,
  telemetry: Telemetry,
): Promise<LiveGateway> {
  const { startLiveGateway } = await import('../gateway/live.ts');
  const { localSubgraph } = await import('../gateway/local.ts');
  const { schema, sdl } = asSubgraph();
  const local = { subgraph: localSubgraph(schema, logToStderr), sdl };
  return startLiveGateway({ place, planner, local, limits, log: logToStderr, telemetry });
}

interface SubgraphForm {
  readonly sdl: string;
  readonly schema: GraphQLSchema;
}

/** The schema as a subgraph has it, made when it is first wanted. */
function lazySubgraph(schema: GraphQLSchema): () => SubgraphForm {
  let made: SubgraphForm | undefined;
  return () => {
    if (made === undefined) {
      const sdl = subgraphSdl(schema);
      made = { sdl, schema: createSubgraphSchema(schema, sdl) };
    }
    return made;
  };
}

/** Leaves the address beside the data, where the command line finds it; answers what takes it away again. */
function rememberAddress(dataFolder: string | null, url: string): () => Promise<void> {
  if (dataFolder === null) return async () => undefined;
  const file = join(dataFolder, 'server.json');
  writeFileSync(file, `${JSON.stringify({ url })}\n`, { mode: 0o600 });
  return () => rm(file, { force: true });
}

function welcome(url: string, hasSample: boolean): string {
  const addresses = `
Whence is ready.

  GraphiQL   ${url}/graphiql
  GraphQL    ${url}/graphql
  Reference  ${url}/docs
  Health     ${url}/healthz  ${url}/readyz  ${url}/metrics
`;
  if (!hasSample) return `${addresses}\nCtrl-C stops it.\n`;
  const questions = sampleQuestions.map(({ title, query, variables }, index) => {
    const pasted = inlined(query, variables);
    return `${index + 1}. ${title}\n\n${indent(pasted)}\n`;
  });
  return `${addresses}\nThree questions to paste into GraphiQL:\n\n${questions.join('\n')}\nCtrl-C stops it.\n`;
}

/** A query that needs no variables pane: each variable replaced by its value. */
function inlined(query: string, variables: Readonly<Record<string, unknown>>): string {
  const body = query.replace(/^query (\w+)\([^)]*\)/, 'query $1');
  return body.replace(/\$(\w+)/g, (whole, name: string) =>
    name in variables ? JSON.stringify(variables[name]) : whole,
  );
}

const indent = (text: string): string => text.replace(/^/gm, '   ');
