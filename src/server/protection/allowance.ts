import { type Bucket, filled, takeFrom } from '../../model/access/tokenBucket.ts';

/** What each of many may use up in a minute. */
export interface Allowance {
  /** Takes an amount; answers the seconds to wait where there is too little left, else null. */
  readonly take: (who: string, amount: number) => number | null;
  /** Seconds until there is that amount; null where there is now. Takes nothing. */
  readonly waitFor: (who: string, amount: number) => number | null;
}

/** Those whose use is remembered at most; whoever has been still longest is forgotten first, and is full again. */
const mostRemembered = 10_000;

/** Counts in this process alone: each of several instances allows as much. */
export function createAllowance(
  perMinute: number,
  clock: () => number = Date.now,
  remembered: number = mostRemembered,
): Allowance {
  // A Map iterates in order of insertion: whoever takes is inserted again, so the first is the one to forget.
  const buckets = new Map<string, Bucket>();
  const keep = (who: string, bucket: Bucket): void => {
    buckets.delete(who);
    buckets.set(who, bucket);
    if (buckets.size <= remembered) return;
    const [oldest] = buckets.keys();
    if (oldest !== undefined) buckets.delete(oldest);
  };
  return {
    take: (who, amount) => {
      const taken = takeFrom(buckets.get(who), amount, perMinute, clock());
      keep(who, taken.bucket);
      return taken.ok ? null : taken.waitSeconds;
    },
    waitFor: (who, amount) => {
      const { level } = filled(buckets.get(who), perMinute, clock());
      return level >= amount ? null : Math.ceil(((amount - level) / perMinute) * 60);
    },
  };
}
