import type { WhenceEvent } from './event.ts';

/** Where events come from and go to, within this process. */
export interface Events {
  readonly publish: (events: readonly WhenceEvent[]) => void;
  /** Whether anybody listens: what costs something to find out need not be found out for nobody. */
  readonly isHeard: () => boolean;
  /** Calls the listener with each event from now on; answers what ends that. */
  readonly listen: (listener: (event: WhenceEvent) => void) => () => void;
  /**
   * The events from now on that `select` makes something of. Whoever reads too slowly loses the stream, which ends when
   * {@link waitingLimit} events wait: better than a gap that nobody notices.
   */
  readonly stream: <Value>(select: (event: WhenceEvent) => Value | null) => AsyncIterableIterator<Value>;
}

/** Most events that wait for one reader. */
export const waitingLimit = 1_000;

/** Makes the events of a server. */
export function createEvents(): Events {
  const listeners = new Set<(event: WhenceEvent) => void>();
  const listen: Events['listen'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    publish: (events) => {
      for (const event of events) for (const listener of listeners) listener(event);
    },
    isHeard: () => listeners.size > 0,
    listen,
    stream: (select) => streamOf(listen, select),
  };
}

function streamOf<Value>(
  listen: Events['listen'],
  select: (event: WhenceEvent) => Value | null,
): AsyncIterableIterator<Value> {
  const waiting: Value[] = [];
  const readers: ((result: IteratorResult<Value, undefined>) => void)[] = [];
  let ended = false;
  const end = (): void => {
    ended = true;
    unlisten();
    for (const reader of readers.splice(0)) reader({ done: true, value: undefined });
  };
  const unlisten = listen((event) => {
    const value = select(event);
    if (value === null) return;
    const reader = readers.shift();
    if (reader !== undefined) reader({ done: false, value });
    else if (waiting.push(value) > waitingLimit) {
      waiting.length = 0;
      end();
    }
  });
  return {
    next: () => {
      const value = waiting.shift();
      if (value !== undefined) return Promise.resolve({ done: false, value });
      if (ended) return Promise.resolve({ done: true, value: undefined });
      return new Promise((resolve) => readers.push(resolve));
    },
    return: () => {
      waiting.length = 0;
      end();
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
