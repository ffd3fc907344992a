import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contradictionsOf,
  foldSightings,
  type Sighting,
  sightingsOf,
  type TagInterval,
  thinSightings,
} from '../../src/model/tagIntervals.ts';
import { compareInstants, type Instant } from '../../src/model/time.ts';

const A = `sha256:${'a'.repeat(64)}`;
const B = `sha256:${'b'.repeat(64)}`;

function day(number: number): Instant {
  return `2024-03-${String(number).padStart(2, '0')}T00:00:00Z`;
}

function saw(digest: string | null, number: number, source = 'registry'): Sighting {
  return { at: day(number), digest, source };
}

function spans(intervals: readonly TagInterval[]) {
  return intervals.map(({ digest, firstSeen, lastSeen, closedAt, closedBy }) => [
    digest,
    firstSeen,
    lastSeen,
    closedAt,
    closedBy,
  ]);
}

describe('foldSightings', () => {
  it('knows nothing of a tag that nobody looked at', () => {
    expect(foldSightings([])).toEqual([]);
  });

  it('extends an interval while the digest stays', () => {
    expect(foldSightings([saw(A, 1), saw(A, 2), saw(A, 5)])).toEqual([
      {
        digest: A,
        mediaType: null,
        firstSeen: day(1),
        lastSeen: day(5),
        closedAt: null,
        closedBy: null,
        sources: ['registry'],
        sightings: [day(1), day(2), day(5)],
      },
    ]);
  });

  it('closes an interval when another digest is seen, and opens one', () => {
    expect(spans(foldSightings([saw(A, 1), saw(A, 2), saw(B, 4)]))).toEqual([
      [A, day(1), day(2), day(4), 'OTHER_DIGEST'],
      [B, day(4), day(4), null, null],
    ]);
  });

  it('closes an interval when the tag is absent, and keeps the absence until the tag is seen again', () => {
    expect(spans(foldSightings([saw(A, 1), saw(null, 3), saw(null, 4), saw(A, 6)]))).toEqual([
      [A, day(1), day(1), day(3), 'ABSENCE'],
      [null, day(3), day(4), day(6), 'PRESENCE'],
      [A, day(6), day(6), null, null],
    ]);
  });

  it('splits an interval when a late sighting contradicts its middle', () => {
    const intervals = foldSightings([saw(A, 1), saw(A, 5)]);
    expect(spans(foldSightings([...sightingsOf(intervals), saw(B, 3)]))).toEqual([
      [A, day(1), day(1), day(3), 'OTHER_DIGEST'],
      [B, day(3), day(3), day(5), 'OTHER_DIGEST'],
      [A, day(5), day(5), null, null],
    ]);
  });

  it('names every source of an interval once', () => {
    const [interval] = foldSightings([saw(A, 1, 'webhook'), saw(A, 1, 'poll'), saw(A, 2, 'webhook')]);
    expect(interval?.sources).toEqual(['poll', 'webhook']);
    expect(interval?.sightings).toEqual([day(1), day(2)]);
  });

  it('knows the media type of a digest from any sighting of it', () => {
    const mediaType = 'application/vnd.oci.image.index.v1+json';
    const intervals = foldSightings([saw(A, 1), saw(B, 2), { ...saw(A, 3), mediaType }]);
    expect(intervals.map((interval) => interval.mediaType)).toEqual([mediaType, null, mediaType]);
  });

  it('orders times by what they mean, not by their text', () => {
    const sightings = [
      { at: '2024-03-01T00:00:00.5Z', digest: B, source: 's' },
      { at: '2024-03-01T00:00:00Z', digest: A, source: 's' },
    ];
    expect(foldSightings(sightings).map((interval) => interval.digest)).toEqual([A, B]);
  });
});

describe('contradictions', () => {
  it('are settled for presence, then for the greatest digest, and reported', () => {
    const sightings = [saw(null, 1, 'x'), saw(A, 1, 'y'), saw(B, 1, 'z'), saw(B, 1, 'a'), saw(A, 2)];
    expect(contradictionsOf(sightings)).toEqual([
      {
        at: day(1),
        chosen: B,
        claims: [
          { digest: B, sources: ['a', 'z'] },
          { digest: A, sources: ['y'] },
          { digest: null, sources: ['x'] },
        ],
      },
    ]);
    expect(spans(foldSightings(sightings))).toEqual([
      [B, day(1), day(1), day(2), 'OTHER_DIGEST'],
      [A, day(2), day(2), null, null],
    ]);
  });

  it('of one source with itself are treated like those of two sources', () => {
    expect(contradictionsOf([saw(A, 1), saw(B, 1)])).toMatchObject([{ at: day(1), chosen: B }]);
  });

  it('are none where one source says the same twice', () => {
    expect(contradictionsOf([saw(A, 1), saw(A, 1), saw(A, 1, 'other')])).toEqual([]);
  });
});

describe('thinSightings', () => {
  const days = [1, 2, 3, 4, 5].map(day);

  it('keeps the earliest sightings and the last', () => {
    expect(thinSightings(days, 3)).toEqual([day(1), day(2), day(5)]);
    expect(thinSightings(days, 2)).toEqual([day(1), day(5)]);
  });

  it('leaves a list within the limit alone', () => {
    expect(thinSightings(days, 5)).toEqual(days);
    expect(thinSightings([], 2)).toEqual([]);
  });

  it('refuses a limit without room for both bounds', () => {
    expect(() => thinSightings(days, 1)).toThrow(RangeError);
  });
});

describe('properties', () => {
  const digest = fc.constantFrom(A, B, `sha256:${'c'.repeat(64)}`, null);
  const at = fc.integer({ min: 1, max: 12 }).map(day);
  const mediaType = (value: string | null) =>
    value === null ? {} : { mediaType: `application/${value.slice(7, 8)}` };
  const sightingBy = (source: fc.Arbitrary<string>) =>
    fc
      .record({ at, digest, source })
      .map((sighting): Sighting => ({ ...sighting, ...mediaType(sighting.digest) }));
  const manySources = fc.array(sightingBy(fc.constantFrom('x', 'y', 'z')), { maxLength: 20 });
  const oneSource = fc.array(sightingBy(fc.constant('x')), { maxLength: 20 });

  it('the order of arrival and repetition change nothing', () => {
    const arrivals = manySources.chain((sightings) =>
      fc.record({
        sightings: fc.constant(sightings),
        arrival: fc.shuffledSubarray([...sightings, ...sightings], {
          minLength: sightings.length * 2,
          maxLength: sightings.length * 2,
        }),
      }),
    );
    fc.assert(
      fc.property(arrivals, ({ sightings, arrival }) => {
        expect(foldSightings(arrival)).toEqual(foldSightings(sightings));
        expect(contradictionsOf(arrival)).toEqual(contradictionsOf(sightings));
      }),
    );
  });

  it('folding the sightings of intervals gives the same intervals', () => {
    fc.assert(
      fc.property(manySources, (sightings) => {
        const intervals = foldSightings(sightings);
        expect(foldSightings(sightingsOf(intervals))).toEqual(intervals);
      }),
    );
  });

  it('adding sightings one at a time to stored intervals equals folding all at once', () => {
    fc.assert(
      fc.property(oneSource, (sightings) => {
        let stored: readonly TagInterval[] = [];
        for (const sighting of sightings) stored = foldSightings([...sightingsOf(stored), sighting]);
        expect(stored).toEqual(foldSightings(sightings));
      }),
    );
  });

  it('with several sources too, except that a split interval may name more of them', () => {
    fc.assert(
      fc.property(manySources, (sightings) => {
        let stored: readonly TagInterval[] = [];
        for (const sighting of sightings) stored = foldSightings([...sightingsOf(stored), sighting]);
        const atOnce = foldSightings(sightings);
        const withoutSources = ({ sources: _, ...rest }: TagInterval) => rest;
        expect(stored.map(withoutSources)).toEqual(atOnce.map(withoutSources));
        for (const [index, interval] of atOnce.entries()) {
          expect(stored[index]?.sources).toEqual(expect.arrayContaining([...interval.sources]));
        }
      }),
    );
  });

  it('intervals are maximal, ascending and without overlap, and hold every instant once', () => {
    fc.assert(
      fc.property(manySources, (sightings) => {
        const intervals = foldSightings(sightings);
        for (const [index, interval] of intervals.entries()) {
          const next = intervals[index + 1];
          expect(interval.sightings[0]).toBe(interval.firstSeen);
          expect(interval.sightings.at(-1)).toBe(interval.lastSeen);
          expect(interval.closedAt).toBe(next?.firstSeen ?? null);
          expect(interval.closedBy === null).toBe(next === undefined);
          expect(interval.sources).not.toEqual([]);
          if (next === undefined) continue;
          expect(next.digest).not.toBe(interval.digest);
          expect(compareInstants(interval.lastSeen, next.firstSeen)).toBeLessThan(0);
        }
        const instants = [...new Set(sightings.map((sighting) => sighting.at))].sort(compareInstants);
        expect(intervals.flatMap((interval) => interval.sightings)).toEqual(instants);
      }),
    );
  });

  it('thinning in between changes nothing about what is kept in the end', () => {
    const instants = fc.uniqueArray(at, { maxLength: 12 });
    fc.assert(
      fc.property(instants, instants, fc.integer({ min: 2, max: 6 }), (early, late, limit) => {
        const union = (...lists: (readonly Instant[])[]) => [...new Set(lists.flat())].sort(compareInstants);
        const inBetween = thinSightings(union(early), limit);
        expect(thinSightings(union(inBetween, late), limit)).toEqual(
          thinSightings(union(early, late), limit),
        );
      }),
    );
  });
});
