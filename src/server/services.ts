import type { Services, WhenceContext } from '../../resolvers/context.ts';
import { eventsOf } from '../events/event.ts';
import { createEvents } from '../events/events.ts';
import { createLoaders } from '../graph/loaders.ts';
import type { Graph } from '../graph/open.ts';
import { createReads } from '../graph/reads.ts';
import { createWriter } from '../graph/writer/writer.ts';
import { createIngest } from '../ingest/ingest.ts';
import { instantFromDate } from '../model/time.ts';
import { createReconciliation } from '../reconcile/reconciliation.ts';

/** Everything that resolvers work with, over one graph. */
export function createServices({ driver, database }: Graph, requestMilliseconds: number): Services {
  const reads = createReads(driver, { database, timeout: requestMilliseconds });
  const writer = createWriter(driver, { database });
  const loaders = createLoaders(reads);
  const events = createEvents();
  const reconciliation = createReconciliation(reads, writer, loaders, (changes) =>
    events.publish(eventsOf(changes, instantFromDate(new Date()))),
  );
  return { reads, writer, ingest: createIngest(writer), loaders, reconciliation, events };
}

/** The context of a request. Its database work ends at the deadline on the server's side, too. */
export function requestContext(
  services: Services,
  { driver, database }: Graph,
  signal: AbortSignal,
  requestMilliseconds: number,
): WhenceContext {
  return {
    services,
    signal,
    executionContext: driver,
    sessionConfig: { database },
    transaction: { timeout: requestMilliseconds },
  };
}
