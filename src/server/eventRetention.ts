import { Failure } from '../failure.ts';
import type { Writer } from '../graph/writer/writer.ts';
import { instantFromDate } from '../model/time.ts';
import type { Environment } from './configuration.ts';
import type { Log } from './log.ts';
import { everyHour } from './repeating.ts';

const defaultDays = 30;
const longestDays = 3_650;
const dayMilliseconds = 86_400_000;
/** Events a transaction. */
const batchSize = 1_000;

/**
 * Days for which it is remembered that an event came, by `WHENCE_EVENT_RETENTION_DAYS` (30 when absent); null for `off`:
 * for ever. Senders repeat a delivery within hours or days; one that comes again after that is read again, and changes
 * nothing.
 *
 * @throws Failure `BAD_USAGE` for anything else than 1 to 3650 or off
 */
export function eventRetentionDays({ WHENCE_EVENT_RETENTION_DAYS: text }: Environment): number | null {
  if (text === undefined || text === '') return defaultDays;
  if (text === 'off') return null;
  const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (days >= 1 && days <= longestDays) return days;
  throw new Failure(
    'BAD_USAGE',
    `WHENCE_EVENT_RETENTION_DAYS is not a number of days from 1 to ${longestDays}, nor off: ${text}`,
    'For example 30.',
  );
}

/** Removes the notes of all events that came longer ago than some days; answers how many. */
export async function forgetOldEvents(
  writer: Pick<Writer, 'forgetEvents'>,
  days: number,
  now: Date,
  signal?: AbortSignal,
): Promise<number> {
  const before = instantFromDate(new Date(now.getTime() - days * dayMilliseconds));
  let forgotten = 0;
  while (signal?.aborted !== true) {
    const count = await writer.forgetEvents(before, batchSize);
    forgotten += count;
    if (count < batchSize) break;
  }
  return forgotten;
}

/** Forgets old events at once and then every hour; answers what stops it, after the batch that is under way. */
export const startEventRetention = (writer: Writer, days: number, log: Log): (() => Promise<void>) =>
  everyHour(
    async (signal) => void (await forgetOldEvents(writer, days, new Date(), signal)),
    'Old events could not be forgotten.',
    log,
  );
