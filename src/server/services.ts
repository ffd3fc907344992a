import type { Services, WhenceContext } from '../../resolvers/context.ts';
import { bundleSettings } from '../bundles/settings.ts';
import { eventsOf } from '../events/event.ts';
import { createEvents } from '../events/events.ts';
import { tellReadyTasks } from '../events/readyTasks.ts';
import { createLoaders } from '../graph/loaders.ts';
import type { Graph } from '../graph/open.ts';
import { createReads, type Reads } from '../graph/reads.ts';
import { type AuditBounds, createAuditLog } from '../graph/writer/audit.ts';
import { createSourceStates } from '../graph/writer/sourceStates.ts';
import { createTaskWriter } from '../graph/writer/tasks/taskWriter.ts';
import { createWriter } from '../graph/writer/writer.ts';
import { createIngest, type Ingest } from '../ingest/ingest.ts';
import { sessionSettings } from '../model/session/settings.ts';
import { loadModelRegistry } from '../model/task/modelRegistry.ts';
import { instantFromDate } from '../model/time.ts';
import { createReconciliation } from '../reconcile/reconciliation.ts';
import { createSessions } from '../sessions/sessions.ts';
import { noTelemetry, type Telemetry } from '../telemetry/telemetry.ts';
import { limitSettings } from './limits.ts';
import { type Log, stackOf } from './log.ts';
import { createSourceScheduler } from './sources.ts';

/** Everything that resolvers work with, over one graph. */
export function createServices(
  { driver, database }: Graph,
  requestMilliseconds: number,
  log: Log = () => undefined,
  auditBounds: AuditBounds = defaultAuditBounds,
  telemetry: Telemetry = noTelemetry,
): Services {
  const reads = observedReads(createReads(driver, { database, timeout: requestMilliseconds }), telemetry);
  const writer = createWriter(driver, { database });
  const ingest = observedIngest(createIngest(writer), telemetry);
  const loaders = createLoaders(reads);
  const events = createEvents();
  const reconciliation = createReconciliation(reads, writer, loaders, (changes) =>
    events.publish(eventsOf(changes, instantFromDate(new Date()))),
  );
  const tellReady = tellReadyTasks(reads, events, log);
  const sourceStates = createSourceStates(driver, database);
  const audit = createAuditLog(driver, {
    database,
    bounds: auditBounds,
    onLost: (entry, error) =>
      log({
        level: 'error',
        message: `Not in the audit log: ${JSON.stringify(entry)}`,
        requestId: entry.requestId,
        stack: stackOf(error),
      }),
  });
  const scheduler = createSourceScheduler({ reads, ingest, states: sourceStates, audit, log, telemetry });
  return {
    reads,
    writer,
    ingest,
    loaders,
    reconciliation,
    events,
    sourceStates,
    scheduler,
    bundles: bundleSettings(process.env),
    sessions: createSessions(reads, writer, sessionSettings(process.env)),
    tasks: createTaskWriter(driver, { database, onMoved: (moved) => void tellReady(moved) }),
    models: loadModelRegistry(process.env.WHENCE_MODELS),
    audit,
  };
}

/** Loaders send what they gathered as one list: its length says how well they batch. */
function observedReads({ read }: Reads, telemetry: Telemetry): Reads {
  return {
    read: (query, parameters) => {
      const list = Object.values(parameters).find(Array.isArray);
      if (list !== undefined) telemetry.happened({ kind: 'batch', keys: list.length });
      return read(query, parameters);
    },
  };
}

function observedIngest({ ingest }: Ingest, telemetry: Telemetry): Ingest {
  return {
    ingest: async (documents, context) => {
      const activity = { kind: 'ingest', documents: documents.length } as const;
      const outcomes = await telemetry.around(activity, () => ingest(documents, context));
      telemetry.happened({ kind: 'documents', outcomes });
      return outcomes;
    },
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
