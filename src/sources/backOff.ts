/** Shortest wait after a failure, and longest that failures alone lead to; both in milliseconds. */
export const backOffBounds = { least: 5_000, most: 3_600_000 } as const;
/** Part of an interval by which passes of one interval are spread. */
const spread = 0.1;

/**
 * Milliseconds until the next pass after one that failed: doubled with each failure up to an hour, or the interval where
 * that is longer, with half of it at random, so that sources that failed together do not come back together. What the
 * other side asks for is the least.
 *
 * @param failures passes that failed in a row, from 1
 * @param asked milliseconds that the other side asks to wait; at most a day of it is heeded
 * @param random from 0 to below 1
 */
export function waitAfterFailure(
  failures: number,
  intervalMilliseconds: number,
  asked: number | null,
  random: number,
): number {
  const most = Math.max(backOffBounds.most, intervalMilliseconds);
  const bound = Math.min(most, backOffBounds.least * 2 ** Math.min(failures - 1, 30));
  const wait = bound / 2 + (bound / 2) * random;
  return Math.round(Math.max(wait, Math.min(asked ?? 0, 86_400_000)));
}

/** Milliseconds until the next pass after one that succeeded: the interval, give or take a tenth. */
export function waitAfterSuccess(intervalMilliseconds: number, random: number): number {
  return Math.round(intervalMilliseconds * (1 - spread / 2 + spread * random));
}
