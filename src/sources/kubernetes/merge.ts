/**
 * What several streams yield, in the order in which it comes, as much at once as is there. When one fails, or the caller stops, all are told to.
 *
 * @param begin starts each stream with the signal that ends it
 */
export async function* merged<Item>(
  begin: readonly ((signal: AbortSignal) => AsyncIterable<Item>)[],
  signal: AbortSignal,
): AsyncGenerator<readonly Item[]> {
  const stop = new AbortController();
  const items: Item[] = [];
  let failure: { readonly error: unknown } | undefined;
  let running = begin.length;
  let arrived = Promise.withResolvers<void>();
  const drain = async (stream: AsyncIterable<Item>): Promise<void> => {
    try {
      for await (const item of stream) {
        items.push(item);
        arrived.resolve();
      }
    } catch (error) {
      failure ??= { error };
    } finally {
      running -= 1;
      arrived.resolve();
    }
  };
  const until = AbortSignal.any([signal, stop.signal]);
  const draining = begin.map((each) => drain(each(until)));
  try {
    for (;;) {
      if (items.length > 0) yield items.splice(0);
      if (failure !== undefined) throw failure.error;
      if (running === 0 && items.length === 0) return;
      await arrived.promise;
      arrived = Promise.withResolvers();
    }
  } finally {
    stop.abort();
    await Promise.all(draining);
  }
}
