import { join } from 'node:path';
import { startLiveGateway } from '../gateway/live.ts';
import { takesPart } from '../gateway/loading.ts';
import { listenConfiguration, type ServeConfiguration, type ServeOptions } from './configuration.ts';
import type { GatewayServing } from './gatewayServing.ts';
import { type HttpServer, startHttpServer } from './http.ts';
import { limitsFrom } from './limits.ts';
import { logToStderr } from './log.ts';
import { protectionFrom } from './protection/configuration.ts';

/** A supergraph of other services alone, and where it is served. */
export type GatewayAlone = Pick<ServeConfiguration, 'host' | 'port'> & GatewayServing;

/** Serves a supergraph in which Whence's own subgraph takes no part: there is no graph, and no Neo4j. */
export async function startGatewayAlone({ host, port, place, planner }: GatewayAlone): Promise<HttpServer> {
  const limits = limitsFrom(process.env);
  const protection = protectionFrom(process.env, limits, logToStderr);
  const gateway = await startLiveGateway({ place, planner, local: null, limits, log: logToStderr });
  try {
    return await startHttpServer({
      schema: gateway,
      host,
      port,
      limits,
      graphiqlDistFolder: join(import.meta.dirname, '../../web/dist/graphiql'),
      protection,
      createContext: () => ({}),
      readiness: async () => ({ ready: true, parts: gateway.parts() }),
      log: logToStderr,
    });
  } catch (error) {
    await gateway.stop();
    throw error;
  }
}

/** Runs `whence serve` without a graph until it is told to stop; false, and nothing else, where a graph takes part. */
export async function runGatewayAlone(serving: GatewayServing, options: ServeOptions): Promise<boolean> {
  if (await takesPart(serving.place)) return false;
  const stopping = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const server = await startGatewayAlone({ ...listenConfiguration(options, process.env), ...serving });
  process.stdout.write(`
Whence is ready: it serves a supergraph of other services, without a graph of its own.

  GraphiQL   ${server.url}/graphiql
  GraphQL    ${server.url}/graphql
  Health     ${server.url}/healthz  ${server.url}/readyz

Ctrl-C stops it.
`);
  await stopping;
  process.stderr.write('Stopping …\n');
  await server.stop();
  return true;
}
