import { Failure } from '../../failure.ts';

/** Bounds what each sender may send. */
export interface RateLimit {
  /** @throws Failure `EVENT_RATE_LIMITED`, with the seconds to wait, where the sender has sent too much. */
  readonly take: (sender: string, events: number) => void;
}

/** A refusal that says when to come again. */
export class RetryLater extends Failure {
  readonly seconds: number;

  constructor(code: 'EVENT_RATE_LIMITED' | 'NOT_WRITTEN', message: string, seconds: number) {
    super(code, message, `Send it again after ${seconds} s; nothing is lost by sending twice.`);
    this.seconds = seconds;
  }
}

interface Bucket {
  events: number;
  /** Milliseconds of the clock. */
  filledAt: number;
}

/** Each sender has a bucket that holds a minute's events and fills evenly (token bucket). */
export function createRateLimit(eventsPerMinute: number, clock: () => number = Date.now): RateLimit {
  const buckets = new Map<string, Bucket>();
  return {
    take: (sender, events) => {
      const now = clock();
      const bucket = buckets.get(sender) ?? { events: eventsPerMinute, filledAt: now };
      const filled = bucket.events + ((now - bucket.filledAt) / 60_000) * eventsPerMinute;
      bucket.events = Math.min(eventsPerMinute, filled);
      bucket.filledAt = now;
      buckets.set(sender, bucket);
      // A batch that is larger than the bucket goes through when the bucket is full.
      const needed = Math.min(events, eventsPerMinute);
      if (bucket.events < needed) {
        const seconds = Math.ceil(((needed - bucket.events) / eventsPerMinute) * 60);
        throw new RetryLater(
          'EVENT_RATE_LIMITED',
          `The source has sent more than ${eventsPerMinute} events a minute.`,
          seconds,
        );
      }
      bucket.events -= events;
    },
  };
}
