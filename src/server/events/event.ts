import type { DocumentKind } from '../../readers/reader.ts';

/** Most events of one request. */
export const eventLimit = 1_000;
/** Bytes of the body of one request. */
export const eventBodyBytes = 1024 * 1024;

/** One event of a request. */
export interface IncomingEvent {
  /** Who the event says that it is from: together with the sender's name, what its id is unique in. */
  readonly origin: string;
  readonly id: string;
  readonly type: string;
  readonly occurredAt: string | undefined;
  /** What is read: the exact text where it came as one document, else a value. */
  readonly content: unknown;
  readonly kind: DocumentKind | undefined;
}
