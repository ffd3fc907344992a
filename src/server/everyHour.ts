import { setTimeout as sleep } from 'node:timers/promises';
import { type Log, stackOf } from './log.ts';

const hourMilliseconds = 3_600_000;

/**
 * Works at once and then every hour. A time that fails is logged and followed by the next. Answers what stops it, after the
 * work that is under way.
 *
 * @param failed what is logged of a time that failed
 */
export function everyHour(
  work: (signal: AbortSignal) => Promise<void>,
  failed: string,
  log: Log,
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await work(signal).catch((error: unknown) =>
        log({ level: 'error', message: failed, stack: stackOf(error) }),
      );
      await sleep(hourMilliseconds, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const running = run();
  return async () => {
    stopping.abort();
    await running;
  };
}
