import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reads } from '../graph/reads.ts';
import { createKnowledge } from '../graph/sourceKnowledge.ts';
import type { AuditLog } from '../graph/writer/audit.ts';
import type { SourceStates } from '../graph/writer/sourceStates.ts';
import type { Ingest } from '../ingest/ingest.ts';
import { instantFromDate } from '../model/time.ts';
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
  readonly audit: AuditLog;
  readonly log: Log;
  readonly telemetry?: Telemetry;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}): Scheduler {
  const { reads, ingest, states, audit, log, telemetry = noTelemetry, environment = process.env } = options;
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
    onPass: async (result) => {
      telemetry.happened({ kind: 'sourcePass', result });
      logPass(log, result);
      await notePass(audit, result);
    },
    onFault: (error) =>
      log({ level: 'error', message: 'The schedule of sources cannot be read.', stack: stackOf(error) }),
  });
}

/** Notes a pass that changed something, or was to; most find nothing new, and would bury the others. */
async function notePass(
  audit: AuditLog,
  { source, counts, documentDigests, failure }: PassResult,
): Promise<void> {
  if (failure === null && counts.accepted === 0 && counts.rejected === 0) return;
  await audit.record({
    at: instantFromDate(new Date()),
    caller: { kind: 'SOURCE', id: source, name: source },
    door: 'SOURCE',
    action: 'pass',
    requestId: randomUUID(),
    code: failure?.code ?? null,
    documentDigests,
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
