import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits for so many milliseconds.
 *
 * @throws the reason of the signal, as soon as it is aborted.
 */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  try {
    await delay(milliseconds, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
