import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOffBounds, waitAfterFailure, waitAfterSuccess } from '../../src/sources/backOff.ts';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the wait after a failure', () => {
  it('doubles with each failure, up to an hour or the interval', () => {
    const waits = [1, 2, 3, 11, 1_000].map((failures) => waitAfterFailure(failures, 60_000, null, 0.5));
    expect(waits).toEqual([3_750, 7_500, 15_000, 2_700_000, 2_700_000]);
    expect(waitAfterFailure(1_000, 86_400_000, null, 0)).toBe(43_200_000);
  });

  it('is never shorter than what was asked for, but for more than a day', () => {
    expect(waitAfterFailure(1, 60_000, 600_000, 0.5)).toBe(600_000);
    expect(waitAfterFailure(1, 60_000, Number.MAX_SAFE_INTEGER, 0.5)).toBe(86_400_000);
  });

  it('stays within its bounds, whatever the number of failures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 5_000, max: 604_800_000 }),
        random,
        (failures, interval, share) => {
          const wait = waitAfterFailure(failures, interval, null, share);
          expect(wait).toBeGreaterThanOrEqual(backOffBounds.least / 2);
          expect(wait).toBeLessThanOrEqual(Math.max(backOffBounds.most, interval));
        },
      ),
    );
  });
});

describe('the wait after success', () => {
  it('is the interval, spread by a tenth', () => {
    expect([0, 0.5, 1].map((share) => waitAfterSuccess(60_000, share))).toEqual([57_000, 60_000, 63_000]);
  });
});
