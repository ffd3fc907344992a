/** A bucket that holds a minute's worth and fills evenly ("token bucket"). */
export interface Bucket {
  readonly level: number;
  /** Milliseconds of the clock at which it had that level. */
  readonly at: number;
}

/** What became of taking from a bucket. */
export type Taken =
  | { readonly ok: true; readonly bucket: Bucket }
  /** It holds too little; nothing was taken. */
  | { readonly ok: false; readonly bucket: Bucket; readonly waitSeconds: number };

/** How full a bucket is at a time; one that is not known yet is full. */
export function filled(bucket: Bucket | undefined, perMinute: number, now: number): Bucket {
  if (bucket === undefined) return { level: perMinute, at: now };
  const gained = (Math.max(0, now - bucket.at) / 60_000) * perMinute;
  return { level: Math.min(perMinute, bucket.level + gained), at: now };
}

/**
 * Takes an amount from a bucket. What is more than a whole bucket goes through when it is full, and then has to be made
 * good: the level falls below zero.
 */
export function takeFrom(bucket: Bucket | undefined, amount: number, perMinute: number, now: number): Taken {
  const full = filled(bucket, perMinute, now);
  const needed = Math.min(amount, perMinute);
  if (full.level >= needed) return { ok: true, bucket: { level: full.level - amount, at: now } };
  return { ok: false, bucket: full, waitSeconds: Math.ceil(((needed - full.level) / perMinute) * 60) };
}
