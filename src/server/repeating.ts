import { setTimeout as sleep } from 'node:timers/promises';
import { type Log, stackOf } from './log.ts';

const hourMilliseconds = 3_600_000;

/** Work that is done again and again. */
export interface RepeatedWork {
  readonly work: (signal: AbortSignal) => Promise<void>;
  /** Milliseconds from the end of one time to the next, asked for each time. */
  readonly pause: () => number;
  /** What is logged of a time that failed. */
  readonly failed: string;
}

/**
 * Works at once and then again and again. A time that fails is logged and followed by the next. Answers what stops it, after
 * the work that is under way.
 */
export function repeat({ work, pause, failed }: RepeatedWork, log: Log): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await work(signal).catch((error: unknown) =>
        log({ level: 'error', message: failed, stack: stackOf(error) }),
      );
      await sleep(pause(), undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const running = run();
  return async () => {
    stopping.abort();
    await running;
  };
}

/** As {@link repeat}, every hour. */
export const everyHour = (work: RepeatedWork['work'], failed: string, log: Log): (() => Promise<void>) =>
  repeat({ work, pause: () => hourMilliseconds, failed }, log);
