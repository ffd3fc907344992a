import DataLoader from 'dataloader';
import type { Driver } from 'neo4j-driver';
import { Failure } from '../failure.ts';
import { runStatement } from './sessions.ts';

/** Where reads go, and how long one may take. */
export interface Reads {
  /**
   * Runs one read query and answers its records as plain objects. The query finds its parameters in `$batch`: for a list
   * or text that is a parameter itself the server makes a plan for each order of magnitude of its length, which costs
   * up to seconds each; for what is within a map it makes one.
   */
  readonly read: <Row>(
    query: string,
    parameters: Readonly<Record<string, unknown>>,
  ) => Promise<readonly Row[]>;
}

export interface ReadOptions {
  readonly database?: string;
  /** Milliseconds after which the server ends the query. */
  readonly timeout: number;
}

/**
 * All reads are anchored by index hints, so a plan stays good as the graph grows, and planning anew costs up to seconds.
 */
const keepPlan = 'CYPHER replan=skip';

/** Reads of a graph: each in a transaction of its own that a follower of a cluster may serve. */
export function createReads(driver: Driver, { database, timeout }: ReadOptions): Reads {
  return {
    read: async <Row>(query: string, parameters: Readonly<Record<string, unknown>>) => {
      const text = `${keepPlan} ${query}`;
      const statement = { access: 'READ', text, parameters: { batch: parameters }, timeout } as const;
      const records = await runStatement(driver, database, statement);
      return records.map((record) => record.toObject() as Row);
    },
  };
}

/** Loads values by key, many keys a query. */
export interface BatchLoader<Key, Value> {
  /** @throws Failure `REQUEST_TIMEOUT` when the signal fires first; the batch goes on for the others. */
  readonly load: (key: Key, signal?: AbortSignal) => Promise<Value>;
}

export interface BatchLoaderOptions<Key> {
  /** Keys a query. */
  readonly maximumKeys: number;
  /** Queries in flight; further keys gather meanwhile. */
  readonly maximumBatches: number;
  /** One text for equal keys: asked for twice in a batch, they are loaded once. */
  readonly identify: (key: Key) => string;
}

/**
 * A loader that batches within and across requests without a waiting window: while a query slot is free, keys go out at
 * once (a lone caller waits for nobody); while all are taken, keys gather and go out together as soon as one is free.
 * Nothing is cached beyond the batch: every answer is read after it was asked for.
 */
export function createBatchLoader<Key, Value>(
  loadMany: (keys: readonly Key[]) => Promise<readonly Value[]>,
  options: BatchLoaderOptions<Key>,
): BatchLoader<Key, Value> {
  let inFlight = 0;
  const waiting: (() => void)[] = [];
  const dispatchNext = (): void => {
    while (inFlight < options.maximumBatches) {
      const dispatch = waiting.shift();
      if (dispatch === undefined) return;
      inFlight += 1;
      dispatch();
    }
  };
  const loader = new DataLoader<Key, Value, string>(
    async (keys) => {
      try {
        return await loadDistinct(keys, loadMany, options.identify);
      } finally {
        inFlight -= 1;
        dispatchNext();
      }
    },
    {
      cache: false,
      maxBatchSize: options.maximumKeys,
      batchScheduleFn: (dispatch) => {
        waiting.push(dispatch);
        process.nextTick(dispatchNext);
      },
    },
  );
  return { load: (key, signal) => untilAborted(loader.load(key), signal) };
}

async function loadDistinct<Key, Value>(
  keys: readonly Key[],
  loadMany: (keys: readonly Key[]) => Promise<readonly Value[]>,
  identify: (key: Key) => string,
): Promise<readonly (Value | Error)[]> {
  const places = new Map<string, number>();
  const distinct: Key[] = [];
  const placeOfKey = keys.map((key) => {
    const identity = identify(key);
    const known = places.get(identity);
    if (known !== undefined) return known;
    places.set(identity, distinct.length);
    distinct.push(key);
    return distinct.length - 1;
  });
  const values = await loadMany(distinct);
  if (values.length !== distinct.length)
    throw new Error('a batch answered another number of values than of keys');
  return placeOfKey.map((place) => values[place] as Value);
}

/** The promise's result, unless the signal fires first. */
export async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  if (signal.aborted) {
    promise.catch(() => undefined);
    throw timedOut();
  }
  let onAbort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(timedOut());
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function timedOut(): Failure {
  return new Failure(
    'REQUEST_TIMEOUT',
    'The request was stopped at its deadline, or its caller left.',
    'Ask for less at once: a smaller page, less depth, or fewer fields.',
  );
}
