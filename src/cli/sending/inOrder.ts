/** Work on items of which some are under way at once, and whose results are needed in order. */
export interface OrderedWork<Item, Result> {
  readonly atOnceMax: number;
  readonly work: (item: Item) => Promise<Result>;
  /** Called once an item, in order, and never for what comes after a failure. */
  readonly settle: (result: Result) => Promise<void>;
  /** Called when work fails, so that no further items are made. */
  readonly onFailure: () => void;
}

/**
 * Works on items as they come. Items are taken only as fast as work goes on, so nothing piles up. After a failure, what
 * is under way is waited for.
 *
 * @throws the first failure of the work, else that of the items
 */
export async function inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  { atOnceMax, work, settle, onFailure }: OrderedWork<Item, Result>,
): Promise<void> {
  const underWay: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  let itemsFault: { readonly error: unknown } | null = null;
  try {
    for await (const item of items) {
      last = Promise.all([work(item), last]).then(([result]) => settle(result));
      last.catch(onFailure);
      underWay.push(last);
      if (underWay.length >= atOnceMax) await underWay.shift();
    }
  } catch (error) {
    itemsFault = { error };
  }
  await Promise.allSettled(underWay);
  await last;
  if (itemsFault !== null) throw itemsFault.error;
}
