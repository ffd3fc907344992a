import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.ts';
import type { RequestObservation, Telemetry } from './telemetry.ts';

/** Tells telemetry of every request of a server. Comes before all other hooks, so that refusals count too. */
export function observeRequests(app: FastifyInstance, telemetry: Telemetry): void {
  const observations = new WeakMap<FastifyRequest, RequestObservation>();

  app.addHook('onRequest', (request, _reply, done) => {
    const { id: requestId, method, headers, is404, routeOptions } = request;
    const route = is404 ? null : (routeOptions.url ?? null);
    observations.set(request, telemetry.requested({ requestId, method, route, headers }));
    done();
  });

  // Not earlier: what reads the body goes on in the context of its socket.
  app.addHook('preHandler', (request, _reply, done) => {
    const within = observations.get(request)?.within;
    if (within === undefined) done();
    else within(() => done());
  });

  app.addHook('onResponse', (request, reply, done) => {
    observations.get(request)?.ended({ status: reply.statusCode, milliseconds: reply.elapsedTime });
    done();
  });
}

/** Fastify plugin: `/metrics` in the text format of Prometheus. */
export async function metricsRoute(
  app: FastifyInstance,
  { metrics }: { readonly metrics: Metrics },
): Promise<void> {
  app.get('/metrics', async (_request, reply) => {
    const text = await metrics.text();
    return reply.header('cache-control', 'no-store').type(metrics.contentType).send(text);
  });
}
