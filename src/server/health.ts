import type { FastifyInstance } from 'fastify';
import { type Log, stackOf } from './log.ts';

/** Whether the server can answer, and why not. */
export interface Readiness {
  readonly ready: boolean;
  /** State of each part, in a word or a sentence, for example `{ neo4j: 'ready' }`. */
  readonly parts: Readonly<Record<string, string>>;
}

/** What the health routes ask. */
export interface HealthOptions {
  readonly readiness: () => Promise<Readiness>;
  readonly isStopping: () => boolean;
  readonly log: Log;
}

/** A probe that waits longer than this has given up itself. */
const readinessMilliseconds = 5000;

/**
 * Fastify plugin: `/healthz` answers 200 while the process runs; `/readyz` answers 200 when every part is ready, else
 * 503, with the state of the parts as JSON.
 */
export async function health(
  app: FastifyInstance,
  { readiness, isStopping, log }: HealthOptions,
): Promise<void> {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });

  app.get('/healthz', { config: { access: 'open' } }, async () => ({ status: 'ok' }));

  app.get('/readyz', { config: { access: 'open' } }, async (_request, reply) => {
    const state: Readiness = isStopping()
      ? { ready: false, parts: { server: 'stopping' } }
      : await inTime(readiness).catch((error) => {
          log({ level: 'error', message: 'The readiness check failed.', stack: stackOf(error) });
          return { ready: false, parts: { readiness: 'the check failed; see the log' } };
        });
    return reply.code(state.ready ? 200 : 503).send({ ready: state.ready, parts: state.parts });
  });
}

async function inTime(readiness: () => Promise<Readiness>): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(
      () => resolve({ ready: false, parts: { readiness: `no answer within ${readinessMilliseconds} ms` } }),
      readinessMilliseconds,
    );
  });
  try {
    return await Promise.race([readiness(), late]);
  } finally {
    clearTimeout(timer);
  }
}
