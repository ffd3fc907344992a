import { createAllowance } from '../protection/allowance.ts';
import { RetryLater } from '../protection/retryLater.ts';

/** Bounds what each sender may send. */
export interface RateLimit {
  /** @throws RetryLater `EVENT_RATE_LIMITED`, with the seconds to wait, where the sender has sent too much. */
  readonly take: (sender: string, events: number) => void;
}

/** Each sender may send so many events a minute; a batch of more goes through once, and is made good by waiting. */
export function createRateLimit(eventsPerMinute: number, clock: () => number = Date.now): RateLimit {
  const allowance = createAllowance(eventsPerMinute, clock);
  return {
    take: (sender, events) => {
      const seconds = allowance.take(sender, events);
      if (seconds === null) return;
      throw new RetryLater(
        'EVENT_RATE_LIMITED',
        `The source has sent more than ${eventsPerMinute} events a minute.`,
        seconds,
      );
    },
  };
}
