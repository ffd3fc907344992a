/**
 * Works on items, some at once, and yields the results as they come. After a failure nothing new is begun, and what is
 * under way is waited for.
 */
export async function* concurrently<Item, Result>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const waiting = items[Symbol.iterator]();
  const running = new Map<symbol, Promise<{ readonly key: symbol; readonly result: Result }>>();
  try {
    for (;;) {
      while (running.size < atOnce) {
        const next = waiting.next();
        if (next.done === true) break;
        const key = Symbol();
        running.set(
          key,
          work(next.value).then((result) => ({ key, result })),
        );
      }
      if (running.size === 0) return;
      const { key, result } = await Promise.race(running.values());
      running.delete(key);
      yield result;
    }
  } finally {
    await Promise.allSettled(running.values());
  }
}
