import type { Claim } from './fact.ts';
import type { Instant } from './time.ts';

/** What became of an event when it came for the first time. */
export type EventState =
  /** What it says was written, or was known. */
  | 'ACCEPTED'
  /** Its type is not read: it is kept among the refusals, from where it can be replayed. */
  | 'KEPT'
  /** It was refused, and is listed among the refusals. */
  | 'REJECTED';

/** An event was delivered: known by who sent it, who it says that it is from, and its id there. */
export interface EventFact extends Claim {
  readonly type: 'event';
  readonly origin: string;
  readonly eventId: string;
  readonly eventType?: string;
  readonly occurredAt?: Instant;
  readonly documentDigest: string;
  readonly state: EventState;
  /** When it came: until when it has to be remembered follows from that alone. */
  readonly receivedAt: Instant;
}
