import type { Reads } from '../graph/reads.ts';
import type { Writer } from '../graph/writer/writer.ts';
import type { SessionSettings } from '../model/session/settings.ts';
import { createClock } from '../model/task/clock.ts';
import { type Instant, parseInstant } from '../model/time.ts';

/** Source of all that is recorded by operations here. */
export const ownSource = 'whence';

/** What the operations of sessions work with. */
export interface Ground {
  readonly reads: Reads;
  readonly writer: Writer;
  readonly settings: SessionSettings;
  /** Tells the time, each later than the one before: of two operations the second one wins. */
  readonly now: () => Instant;
}

/** The clock of the operations: that of the tracker, in the one text that an instant has. */
export function sessionClock(): () => Instant {
  const clock = createClock();
  return () => {
    const now = clock();
    return parseInstant(now) ?? now;
  };
}

/** Texts without repeats and without the empty one. */
export const distinct = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => text !== '');

/** Names under which decisions on sessions and runs lock. */
export const locksOf = (sessionKeys: readonly string[], runIds: readonly string[]): readonly string[] => [
  ...sessionKeys.map((key) => `session:${key}`),
  ...runIds.map((runId) => `run:${runId}`),
];
