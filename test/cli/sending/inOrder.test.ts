import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/cli/sending/inOrder.ts';

/** Works on milliseconds by waiting so long; a negative number fails. */
async function run(items: readonly number[], atOnceMax = 2, source: AsyncIterable<number> | null = null) {
  const seen = { settled: [] as number[], failures: 0, underWay: 0, underWayMax: 0, made: 0 };
  async function* made(): AsyncGenerator<number> {
    for (const item of items) {
      seen.made += 1;
      yield item;
    }
  }
  const work = async (item: number): Promise<number> => {
    seen.underWay += 1;
    seen.underWayMax = Math.max(seen.underWayMax, seen.underWay);
    await sleep(Math.abs(item));
    seen.underWay -= 1;
    if (item < 0) throw new Error(`failed at ${item}`);
    return item;
  };
  const settle = async (item: number): Promise<void> => {
    seen.settled.push(item);
  };
  const onFailure = (): void => {
    seen.failures += 1;
  };
  const ended = inOrder(source ?? made(), { atOnceMax, work, settle, onFailure });
  const error = await ended.then(
    () => null,
    (fault: Error) => fault.message,
  );
  return { ...seen, error };
}

describe('work in order', () => {
  it('settles results in the order of the items, not of their ends', async () => {
    expect((await run([30, 1, 20, 2, 1])).settled).toEqual([30, 1, 20, 2, 1]);
  });

  it('has no more under way at once than wanted', async () => {
    expect((await run([5, 5, 5, 5, 5, 5], 2)).underWayMax).toBe(2);
  });

  it('settles what came before a failure and nothing after it', async () => {
    const { settled, error, made } = await run([20, -1, 1, 1, 1, 1]);
    expect(settled).toEqual([20]);
    expect(error).toBe('failed at -1');
    expect(made).toBeLessThan(5);
  });

  it('waits for what is under way when the items fail', async () => {
    async function* failing(): AsyncGenerator<number> {
      yield 20;
      throw new Error('no more items');
    }
    const { settled, error, underWay } = await run([], 2, failing());
    expect(settled).toEqual([20]);
    expect(underWay).toBe(0);
    expect(error).toBe('no more items');
  });
});
