import type { Instant } from '../time.ts';

/** Tells the time, and never the same or an earlier one twice. */
export type Clock = () => Instant;

/** The clock of the machine; within a millisecond, and where it was set back, it counts nanoseconds. */
export function createClock(): Clock {
  let last = 0n;
  return () => {
    const now = BigInt(Date.now()) * 1_000_000n;
    last = now > last ? now : last + 1n;
    return instantOf(last);
  };
}

/** The UTC time of nanoseconds since 1970, always with nine digits: such texts sort as the times do. */
export function instantOf(nanoseconds: bigint): Instant {
  const fraction = ((nanoseconds % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
  const milliseconds = Number((nanoseconds - fraction) / 1_000_000n);
  const whole = new Date(milliseconds).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
  return `${whole}.${String(fraction).padStart(9, '0')}Z`;
}
