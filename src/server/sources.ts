import { setTimeout as sleep } from 'node:timers/promises';
import type { Reads } from '../graph/reads.ts';
import { createKnowledge } from '../graph/sourceKnowledge.ts';
import type { SourceStates } from '../graph/writer/sourceStates.ts';
import type { Ingest } from '../ingest/ingest.ts';
import { createSecretReader } from '../sources/credentials.ts';
import { networkPolicy } from '../sources/http/network.ts';
import type { PassResult } from '../sources/run.ts';
import { createScheduler, type Scheduler } from '../sources/scheduler.ts';
import { noTelemetry, type Telemetry } from '../telemetry/telemetry.ts';
import { type Log, stackOf } from './log.ts';

/** The scheduler of a server, with what its environment lets sources reach and read. It does not run yet. */
export function createSourceScheduler(options: {
  readonly reads: Reads;
  readonly ingest: Ingest;
  readonly states: SourceStates;
  readonly log: Log;
  readonly telemetry?: Telemetry;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}): Scheduler {
  const { reads, ingest, states, log, telemetry = noTelemetry, environment = process.env } = options;
  return createScheduler({
    states,
    ingest,
    tools: {
      policy: networkPolicy(environment.WHENCE_SOURCE_PRIVATE_HOSTS ?? ''),
      secrets: createSecretReader(environment),
      knowledge: createKnowledge(reads),
      environment,
      clock: () => new Date(),
      pause: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }).catch(() => undefined),
      random: Math.random,
    },
    onPass: (result) => {
      telemetry.happened({ kind: 'sourcePass', result });
      logPass(log, result);
    },
    onFault: (error) =>
      log({ level: 'error', message: 'The schedule of sources cannot be read.', stack: stackOf(error) }),
  });
}

function logPass(log: Log, { source, failure }: PassResult): void {
  if (failure === null) return;
  const message = `Source ${source}: ${failure.message}`;
  const isFault = failure.code === 'INTERNAL_ERROR';
  log({
    level: isFault ? 'error' : 'warn',
    message,
    code: failure.code,
    ...(isFault ? { stack: stackOf(failure) } : {}),
  });
}
