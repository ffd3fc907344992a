import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bucket, filled, takeFrom } from '../../../src/model/access/tokenBucket.ts';

const minute = 60_000;

describe('a bucket', () => {
  it('that is not known yet is full', () => {
    expect(filled(undefined, 60, 5)).toEqual({ level: 60, at: 5 });
  });

  it('gives what it holds and no more', () => {
    const taken = takeFrom(undefined, 60, 60, 0);
    expect(taken).toEqual({ ok: true, bucket: { level: 0, at: 0 } });
    expect(takeFrom(taken.bucket, 1, 60, 0)).toMatchObject({ ok: false, waitSeconds: 1 });
  });

  it('fills evenly: the wait that it names is enough, and a little less is not', () => {
    const { bucket } = takeFrom(undefined, 60, 60, 0);
    const refused = takeFrom(bucket, 30, 60, 0);
    expect(refused).toMatchObject({ ok: false, waitSeconds: 30 });
    expect(takeFrom(bucket, 30, 60, 29_999).ok).toBe(false);
    expect(takeFrom(bucket, 30, 60, 30_000).ok).toBe(true);
  });

  it('lets more than it can hold through when it is full, and makes it good by waiting', () => {
    const taken = takeFrom(undefined, 180, 60, 0);
    expect(taken.ok).toBe(true);
    expect(takeFrom(taken.bucket, 1, 60, 2 * minute).ok).toBe(false);
    expect(takeFrom(taken.bucket, 1, 60, 2 * minute + 1_000).ok).toBe(true);
  });

  it('is not emptied by a clock that goes back', () => {
    expect(filled({ level: 10, at: 1_000 }, 60, 0).level).toBe(10);
  });

  it('never gives more in any time than it held at first and what filled in meanwhile', () => {
    const steps = fc.array(fc.record({ wait: fc.nat(30_000), amount: fc.integer({ min: 1, max: 60 }) }));
    fc.assert(
      fc.property(steps, (taken) => {
        let bucket: Bucket | undefined;
        let now = 0;
        let given = 0;
        for (const { wait, amount } of taken) {
          now += wait;
          const result = takeFrom(bucket, amount, 60, now);
          bucket = result.bucket;
          if (result.ok) given += amount;
        }
        expect(given).toBeLessThanOrEqual(60 + (now / minute) * 60 + 1e-6);
      }),
    );
  });
});
