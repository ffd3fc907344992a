import type { Loaders } from '../../resolvers/context.ts';
import type { Reads } from '../graph/reads.ts';
import type { Writer } from '../graph/writer/writer.ts';
import { type Instant, instantFromDate } from '../model/time.ts';
import {
  createReconciler,
  type OnDerived,
  type PassOptions,
  type ReconcileReport,
  type RunningPass,
} from './reconciler.ts';

/** The reconciler of a server: one pass at a time, and the last one. */
export interface Reconciliation {
  /** Answers when the pass is done, or else after `patienceMilliseconds` what it did so far; it goes on then. */
  readonly pass: (options?: PassOptions, patienceMilliseconds?: number) => Promise<ReconcileReport>;
  readonly last: () => { readonly at: Instant; readonly report: ReconcileReport } | null;
}

/** Seconds after which a scan is old: 30 days. */
const scanLifeSeconds = 30 * 86_400;

/** Makes the reconciler of a server. */
export function createReconciliation(
  reads: Reads,
  writer: Writer,
  { tags, reviews, deployJoins, buildJoins }: Loaders,
  onDerived: OnDerived,
): Reconciliation {
  const services = { reads, writer, tags, reviews, deployJoins, buildJoins, settings: { scanLifeSeconds } };
  const reconciler = createReconciler(services, onDerived);
  let last: ReturnType<Reconciliation['last']> = null;
  let running: { readonly pass: RunningPass; readonly ended: Promise<void> } | null = null;

  /** A pass that runs already may have read what changed since: whoever asks gets one that began after the asking. */
  async function whole(options: PassOptions): Promise<ReconcileReport> {
    while (running !== null) await running.ended;
    const pass = reconciler.begin(options);
    const ended = pass.done.then(
      (report) => {
        last = { at: instantFromDate(new Date()), report };
        running = null;
      },
      () => {
        running = null;
      },
    );
    running = { pass, ended };
    return pass.done;
  }

  return {
    last: () => last,
    pass: async (options = {}, patienceMilliseconds) => {
      const done = whole(options);
      if (patienceMilliseconds === undefined) return done;
      const report = await within(done, patienceMilliseconds);
      if (report !== null) return report;
      return running === null ? done : running.pass.soFar();
    },
  };
}

/** The value of a promise, or null where it takes longer; what it rejects with later is of no concern then. */
async function within<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
