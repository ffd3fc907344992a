import { describe, expect, test } from 'vitest';
import { type BatchLoaderOptions, createBatchLoader, untilAborted } from '../../src/graph/reads.ts';

/** A loader over batches that the test answers by hand. */
function observed(options: Partial<BatchLoaderOptions<string>> = {}) {
  const batches: {
    readonly keys: readonly string[];
    readonly answer: () => void;
    readonly fail: () => void;
  }[] = [];
  const loader = createBatchLoader<string, string>(
    (keys) => {
      const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();
      batches.push({
        keys,
        answer: () => resolve(keys.map((key) => `${key}!`)),
        fail: () => reject(new Error('the graph is gone')),
      });
      return promise;
    },
    { maximumKeys: 3, maximumBatches: 1, identify: (key) => key.toLowerCase(), ...options },
  );
  return { batches, loader, sent: () => batches.map(({ keys }) => keys) };
}

/** Lets everything run that waits for nothing. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a batch loader', () => {
  test('sends a lone key at once', async () => {
    const { loader, batches, sent } = observed();
    const value = loader.load('a');
    await settle();
    expect(sent()).toEqual([['a']]);
    batches[0]?.answer();
    expect(await value).toBe('a!');
  });

  test('sends keys of one tick together', async () => {
    const { loader, batches, sent } = observed();
    const values = Promise.all(['a', 'b'].map((key) => loader.load(key)));
    await settle();
    expect(sent()).toEqual([['a', 'b']]);
    batches[0]?.answer();
    expect(await values).toEqual(['a!', 'b!']);
  });

  test('gathers keys while a batch is out, and sends them together when it is back', async () => {
    const { loader, batches, sent } = observed();
    const first = loader.load('a');
    await settle();
    const second = loader.load('b');
    await settle();
    const third = loader.load('c');
    await settle();
    expect(sent()).toEqual([['a']]);
    batches[0]?.answer();
    await first;
    await settle();
    expect(sent()).toEqual([['a'], ['b', 'c']]);
    batches[1]?.answer();
    expect(await Promise.all([second, third])).toEqual(['b!', 'c!']);
  });

  test('loads equal keys of a batch once', async () => {
    const { loader, batches, sent } = observed();
    const values = Promise.all(['a', 'b', 'A'].map((key) => loader.load(key)));
    await settle();
    expect(sent()).toEqual([['a', 'b']]);
    batches[0]?.answer();
    expect(await values).toEqual(['a!', 'b!', 'a!']);
  });

  test('reads anew what is asked for after an answer', async () => {
    const { loader, batches, sent } = observed();
    const first = loader.load('a');
    await settle();
    batches[0]?.answer();
    await first;
    loader.load('a');
    await settle();
    expect(sent()).toEqual([['a'], ['a']]);
  });

  test.each([
    [3, 1, [3]],
    [3, 2, [3, 3]],
    [2, 3, [2, 2, 2]],
    [100, 3, [7]],
  ])('sends at most %i keys a batch and %i batches at a time', async (maximumKeys, maximumBatches, expected) => {
    const { loader, batches, sent } = observed({ maximumKeys, maximumBatches });
    const values = Promise.all([...'abcdefg'].map((key) => loader.load(key)));
    await settle();
    expect(sent().map((keys) => keys.length)).toEqual(expected);
    for (let next = 0; next < batches.length; next += 1) {
      batches[next]?.answer();
      await settle();
    }
    expect(await values).toEqual([...'abcdefg'].map((key) => `${key}!`));
    expect(sent().flat()).toEqual([...'abcdefg']);
  });

  test('fails the keys of a batch that failed, and goes on with the next', async () => {
    const { loader, batches } = observed();
    const values = Promise.allSettled(['a', 'b', 'c', 'd'].map((key) => loader.load(key)));
    await settle();
    batches[0]?.fail();
    await settle();
    batches[1]?.answer();
    expect((await values).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    const later = loader.load('e');
    await settle();
    batches[2]?.answer();
    expect(await later).toBe('e!');
  });

  test('fails a batch that answers another number of values than of keys', async () => {
    const loader = createBatchLoader<string, string>(async (keys) => keys.slice(1), {
      maximumKeys: 10,
      maximumBatches: 1,
      identify: (key) => key,
    });
    const values = await Promise.allSettled(['a', 'b'].map((key) => loader.load(key)));
    expect(values.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

describe('a load with a signal', () => {
  test('is answered as any other while the signal is silent', async () => {
    const { loader, batches } = observed();
    const value = loader.load('a', new AbortController().signal);
    await settle();
    batches[0]?.answer();
    expect(await value).toBe('a!');
  });

  test('ends when the signal fires, and the batch goes on for the others', async () => {
    const { loader, batches } = observed();
    const controller = new AbortController();
    const stopped = loader.load('a', controller.signal);
    const other = loader.load('b');
    await settle();
    controller.abort();
    await expect(stopped).rejects.toMatchObject({ code: 'REQUEST_TIMEOUT' });
    batches[0]?.answer();
    expect(await other).toBe('b!');
  });

  test('ends at once where the signal has fired already, also when the batch fails later', async () => {
    const { loader, batches } = observed();
    await expect(loader.load('a', AbortSignal.abort())).rejects.toMatchObject({ code: 'REQUEST_TIMEOUT' });
    await settle();
    batches[0]?.fail();
    await settle();
  });

  test('leaves no listener at the signal', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const watched = new Proxy(signal, {
      get: (target, name) => {
        if (name === 'addEventListener') listeners += 1;
        if (name === 'removeEventListener') listeners -= 1;
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
    expect(await untilAborted(Promise.resolve('a'), watched)).toBe('a');
    expect(listeners).toBe(0);
  });
});
