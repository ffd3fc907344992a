import { readExpiredCheckpoints } from '../graph/sessions/runs.ts';
import { instantFromEpochNanoseconds, toEpochNanoseconds } from '../model/time.ts';
import { type Ground, ownSource } from './ground.ts';

const nanosecondsPerDay = 86_400_000_000_000n;
/** Checkpoints that one transaction removes. */
const removedAtOnce = 1_000;

/**
 * Removes the checkpoints that were made here longer ago than they are to be kept, some in a transaction each; those that
 * other systems or bundles told of as well live as long as these want. Answers how many there were.
 */
export async function applyRetention(
  { reads, writer, now, settings: { retentionDays } }: Ground,
  signal?: AbortSignal,
): Promise<number> {
  if (retentionDays === 0) return 0;
  const before = instantFromEpochNanoseconds(
    toEpochNanoseconds(now()) - BigInt(retentionDays) * nanosecondsPerDay,
  );
  if (before === null) return 0;
  let removed = 0;
  while (signal?.aborted !== true) {
    const ids = await readExpiredCheckpoints(reads, { before, source: ownSource, limit: removedAtOnce });
    if (ids.length === 0) break;
    removed += await writer.removeCheckpoints(ids);
  }
  return removed;
}
