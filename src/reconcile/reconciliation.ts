import type { Loaders } from '../../resolvers/context.ts';
import type { Reads } from '../graph/reads.ts';
import type { Writer } from '../graph/writer/writer.ts';
import { type Instant, instantFromDate } from '../model/time.ts';
import { createReconciler, type OnDerived, type PassOptions, type ReconcileReport } from './reconciler.ts';

/** The reconciler of a server, and its last pass. */
export interface Reconciliation {
  readonly pass: (options?: PassOptions) => Promise<ReconcileReport>;
  readonly last: () => { readonly at: Instant; readonly report: ReconcileReport } | null;
}

/** Seconds after which a scan is old, unless the operator says otherwise: 30 days. */
const defaultScanLifeSeconds = 30 * 86_400;

/** Makes the reconciler of a server. */
export function createReconciliation(
  reads: Reads,
  writer: Writer,
  { tags, reviews, deployJoins, buildJoins }: Loaders,
  onDerived: OnDerived,
): Reconciliation {
  const settings = { scanLifeSeconds: defaultScanLifeSeconds };
  const services = { reads, writer, tags, reviews, deployJoins, buildJoins, settings };
  const reconciler = createReconciler(services, onDerived);
  let last: ReturnType<Reconciliation['last']> = null;
  return {
    last: () => last,
    pass: async (options) => {
      const report = await reconciler.pass(options);
      last = { at: instantFromDate(new Date()), report };
      return report;
    },
  };
}
