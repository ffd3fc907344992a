import type { Ground } from '../sessions/ground.ts';
import { applyRetention } from '../sessions/retention.ts';
import type { Log } from './log.ts';
import { everyHour } from './repeating.ts';

/**
 * Removes expired checkpoints at once and then every hour, where they expire at all. Answers what stops it, after the
 * transaction that is under way.
 */
export function startRetentionSchedule(ground: Ground, log: Log): () => Promise<void> {
  if (ground.settings.retentionDays <= 0) return async () => undefined;
  const remove = async (signal: AbortSignal): Promise<void> => {
    const removed = await applyRetention(ground, signal);
    if (removed > 0) log({ level: 'info', message: `Removed ${removed} expired checkpoints.` });
  };
  return everyHour(remove, 'Expired checkpoints could not be removed.', log);
}
