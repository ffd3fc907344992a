import type { Services, WhenceContext } from '../../resolvers/context.ts';
import { eventsOf } from '../events/event.ts';
import { createEvents } from '../events/events.ts';
import { createLoaders } from '../graph/loaders.ts';
import type { Graph } from '../graph/open.ts';
import { createReads } from '../graph/reads.ts';
import { type AuditBounds, createAuditLog } from '../graph/writer/audit.ts';
import { createSourceStates } from '../graph/writer/sourceStates.ts';
import { createTaskWriter } from '../graph/writer/tasks/taskWriter.ts';
import { createWriter } from '../graph/writer/writer.ts';
import { createIngest } from '../ingest/ingest.ts';
import { loadModelRegistry } from '../model/task/modelRegistry.ts';
import { instantFromDate } from '../model/time.ts';
import { createReconciliation } from '../reconcile/reconciliation.ts';
import { limitSettings } from './limits.ts';
import { type Log, stackOf } from './log.ts';
import { createSourceScheduler } from './sources.ts';

/** Everything that resolvers work with, over one graph. */
export function createServices(
  { driver, database }: Graph,
  requestMilliseconds: number,
  log: Log = () => undefined,
  auditBounds: AuditBounds = defaultAuditBounds,
): Services {
  const reads = createReads(driver, { database, timeout: requestMilliseconds });
  const writer = createWriter(driver, { database });
  const ingest = createIngest(writer);
  const loaders = createLoaders(reads);
  const events = createEvents();
  const reconciliation = createReconciliation(reads, writer, loaders, (changes) =>
    events.publish(eventsOf(changes, instantFromDate(new Date()))),
  );
  const sourceStates = createSourceStates(driver, database);
  const scheduler = createSourceScheduler({ reads, ingest, states: sourceStates, log });
  return {
    reads,
    writer,
    ingest,
    loaders,
    reconciliation,
    events,
    sourceStates,
    scheduler,
    tasks: createTaskWriter(driver, { database }),
    models: loadModelRegistry(process.env.WHENCE_MODELS),
    audit: createAuditLog(driver, {
      database,
      bounds: auditBounds,
      onLost: ({ caller, door, action, requestId }, error) =>
        log({
          level: 'error',
          message: `Not in the audit log: ${action} (${door}) by ${caller.kind} ${caller.id}.`,
          requestId,
          stack: stackOf(error),
        }),
    }),
  };
}

const defaultAuditBounds: AuditBounds = {
  days: limitSettings.auditDays.default,
  entries: limitSettings.auditEntries.default,
};

/** The context of a request. Its database work ends at the deadline on the server's side, too. */
export function requestContext(
  services: Services,
  { driver, database }: Graph,
  { signal, caller, requestId }: Pick<WhenceContext, 'signal' | 'caller' | 'requestId'>,
  requestMilliseconds: number,
): WhenceContext {
  return {
    services,
    signal,
    caller,
    requestId,
    executionContext: driver,
    sessionConfig: { database },
    transaction: { timeout: requestMilliseconds },
  };
}
