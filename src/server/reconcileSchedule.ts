import { setTimeout as sleep } from 'node:timers/promises';
import type { Reconciliation } from '../reconcile/reconciliation.ts';
import { type Log, stackOf } from './log.ts';

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
  const stopping = new AbortController();
  const { signal } = stopping;
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        const { errors } = await reconciliation.pass({ signal });
        for (const { id, message } of errors)
          log({ level: 'error', message: `Not reconciled: ${id}: ${message}` });
      } catch (error) {
        log({ level: 'error', message: 'A pass of the reconciler failed.', stack: stackOf(error) });
      }
      const wait = everySeconds * 1_000 * (0.9 + Math.random() * 0.2);
      await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
  };
  const running = run();
  return async () => {
    stopping.abort();
    await running;
  };
}
