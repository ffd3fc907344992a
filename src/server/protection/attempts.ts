import { createAllowance } from './allowance.ts';
import { RetryLater } from './retryLater.ts';

/** Bounds how many wrong credentials an address may send, at all doors together. */
export interface Attempts {
  /** @throws RetryLater CREDENTIALS_RATE_LIMITED where it sent too many. */
  readonly check: (address: string) => void;
  /** Notes a wrong credential. */
  readonly failed: (address: string) => void;
}

/** Counts wrong credentials by the address that they come from. */
export function createAttempts(perMinute: number, clock: () => number = Date.now): Attempts {
  const allowance = createAllowance(perMinute, clock);
  return {
    check: (address) => {
      const seconds = allowance.waitFor(address, 1);
      if (seconds === null) return;
      throw new RetryLater(
        'CREDENTIALS_RATE_LIMITED',
        `More than ${perMinute} wrong credentials a minute came from this address.`,
        seconds,
      );
    },
    failed: (address) => void allowance.take(address, 1),
  };
}
