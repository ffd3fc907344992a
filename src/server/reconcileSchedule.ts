import type { Reconciliation } from '../reconcile/reconciliation.ts';
import type { Log } from './log.ts';
import { repeat } from './repeating.ts';

/**
 * Reconciles at once and then again and again, spread by a tenth so that instances that started together do not work
 * together. A pass that fails is logged and followed by the next: what was derived stands. Answers what stops it, after the
 * batch that is under way.
 */
export function startReconcileSchedule(
  reconciliation: Reconciliation,
  everySeconds: number,
  log: Log,
): () => Promise<void> {
  const work = async (signal: AbortSignal): Promise<void> => {
    const { errors } = await reconciliation.pass({ signal });
    for (const { id, message } of errors)
      log({ level: 'error', message: `Not reconciled: ${id}: ${message}` });
  };
  const pause = (): number => everySeconds * 1_000 * (0.9 + Math.random() * 0.2);
  return repeat({ work, pause, failed: 'A pass of the reconciler failed.' }, log);
}
