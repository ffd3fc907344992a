import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestsOfPushes, type TagPush } from '../../../src/model/reconcile/tagPushes.ts';
import { foldSightings } from '../../../src/model/tagIntervals.ts';

const at = (hour: number): string => `2026-03-01T${String(hour).padStart(2, '0')}:00:00Z`;
const seen = (hour: number, digest: string | null) => ({ at: at(hour), digest, source: 'registry' });
const push = (build: string, from: number, to: number): TagPush => ({ build, from: at(from), to: at(to) });
const joined = (pushes: readonly TagPush[], ...sightings: readonly ReturnType<typeof seen>[]) =>
  Object.fromEntries(
    digestsOfPushes(pushes, foldSightings(sightings)).map(({ build, digest }) => [build, digest]),
  );

describe('the digest that a build pushed', () => {
  test('is what the tag turned to while the build ran', () => {
    expect(joined([push('b', 9, 11)], seen(8, 'A'), seen(10, 'B'))).toEqual({ b: 'B' });
  });

  test('is what was seen before and after the end of the build, where the two agree', () => {
    expect(joined([push('b', 9, 9)], seen(8, 'A'), seen(10, 'A'))).toEqual({ b: 'A' });
  });

  test('is what was seen next, where the tag changed between two sightings', () => {
    expect(joined([push('b', 9, 9)], seen(8, 'A'), seen(10, 'B'))).toEqual({ b: 'B' });
  });

  test('is told of the last of several builds between two sightings only', () => {
    expect(joined([push('b', 8, 8), push('c', 9, 9)], seen(7, 'A'), seen(10, 'B'))).toEqual({ c: 'B' });
  });

  test('is not known while nobody has looked since', () => {
    expect(joined([push('b', 9, 9)], seen(8, 'A'))).toEqual({});
  });

  test('is none where the tag was gone next', () => {
    expect(joined([push('b', 9, 9)], seen(8, 'A'), seen(10, null))).toEqual({});
  });

  test('does not depend on the order in which pushes are read', () => {
    const pushes = fc.array(
      fc
        .record({ build: fc.uuid(), hour: fc.integer({ min: 0, max: 23 }) })
        .map(({ build, hour }) => push(build, hour, hour)),
      { maxLength: 8 },
    );
    const sightings = fc.array(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('A', 'B', null)), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(pushes, sightings, (list, seenAt) => {
        const all = seenAt.map(([hour, digest]) => seen(hour, digest));
        expect(joined(list.toReversed(), ...all)).toEqual(joined(list, ...all));
      }),
    );
  });
});
