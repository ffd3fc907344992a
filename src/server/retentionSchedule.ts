import { setTimeout as sleep } from 'node:timers/promises';
import type { Ground } from '../sessions/ground.ts';
import { applyRetention } from '../sessions/retention.ts';
import { type Log, stackOf } from './log.ts';

const everyMilliseconds = 3_600_000;

/**
 * Removes expired checkpoints at once and then every hour, where they expire at all. A pass that fails is logged and
 * followed by the next. Answers what stops it, after the transaction that is under way.
 */
export function startRetentionSchedule(ground: Ground, log: Log): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const run = async (): Promise<void> => {
    while (ground.settings.retentionDays > 0 && !signal.aborted) {
      try {
        const removed = await applyRetention(ground, signal);
        if (removed > 0) log({ level: 'info', message: `Removed ${removed} expired checkpoints.` });
      } catch (error) {
        log({ level: 'error', message: 'Expired checkpoints could not be removed.', stack: stackOf(error) });
      }
      await sleep(everyMilliseconds, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const running = run();
  return async () => {
    stopping.abort();
    await running;
  };
}
