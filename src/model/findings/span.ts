import { compareInstants, type Instant, instantFromEpochNanoseconds, toEpochNanoseconds } from '../time.ts';

/** A stretch of time; without an end while it goes on. */
export interface Span {
  readonly since: Instant;
  readonly until: Instant | null;
}

/** The time that two spans have in common; null when there is none. */
export function overlap(one: Span, other: Span): Span | null {
  const since = laterOf(one.since, other.since);
  const until = earlierEnd(one.until, other.until);
  return until !== null && compareInstants(since, until) >= 0 ? null : { since, until };
}

/** The later of two times. */
export const laterOf = (one: Instant, other: Instant): Instant =>
  compareInstants(one, other) >= 0 ? one : other;

/** The earlier of two ends, where null is no end. */
export function earlierEnd(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return compareInstants(one, other) <= 0 ? one : other;
}

/** From the earliest beginning to the latest end; null for no spans. */
export function hull(spans: readonly Span[]): Span | null {
  const [first, ...rest] = spans;
  if (first === undefined) return null;
  return rest.reduce<Span>(
    (whole, span) => ({
      since: compareInstants(span.since, whole.since) < 0 ? span.since : whole.since,
      until: whole.until === null || span.until === null ? null : laterOf(whole.until, span.until),
    }),
    first,
  );
}

const nanosecondsPerSecond = 1_000_000_000n;

/** A time some seconds later; the time itself where that would leave the calendar. */
export const secondsAfter = (time: Instant, seconds: number): Instant =>
  instantFromEpochNanoseconds(toEpochNanoseconds(time) + BigInt(seconds) * nanosecondsPerSecond) ?? time;
