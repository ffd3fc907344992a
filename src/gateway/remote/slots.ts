/** A number of places, and a bounded queue for them. */
export interface Slots {
  /** Takes a place, waiting for one; answers null at once where the queue is full. Rejects with the signal's reason. */
  readonly take: (signal: AbortSignal) => Promise<void> | null;
  readonly release: () => void;
}

export function createSlots(places: number, queue: number): Slots {
  let taken = 0;
  const waiting = new Set<() => void>();
  const free = Promise.resolve();
  return {
    take: (signal) => {
      if (taken < places) {
        taken += 1;
        return free;
      }
      if (waiting.size >= queue) return null;
      return new Promise((resolve, reject) => {
        const enter = (): void => {
          signal.removeEventListener('abort', leave);
          resolve();
        };
        const leave = (): void => {
          waiting.delete(enter);
          reject(signal.reason);
        };
        if (signal.aborted) return leave();
        signal.addEventListener('abort', leave, { once: true });
        waiting.add(enter);
      });
    },
    // A place goes straight to the next who waits, so that nobody can come between.
    release: () => {
      const [next] = waiting;
      if (next === undefined) {
        taken -= 1;
        return;
      }
      waiting.delete(next);
      next();
    },
  };
}
