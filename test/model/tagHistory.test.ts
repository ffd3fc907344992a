import { describe, expect, it } from 'vitest';
import { changesOf, digestAt, driftOf, type TagChange } from '../../src/model/tagHistory.ts';
import { foldSightings, type Sighting } from '../../src/model/tagIntervals.ts';
import type { Instant } from '../../src/model/time.ts';

const A = `sha256:${'a'.repeat(64)}`;
const B = `sha256:${'b'.repeat(64)}`;
const C = `sha256:${'c'.repeat(64)}`;
const INDEX = `sha256:${'1'.repeat(64)}`;

function day(number: number): Instant {
  return `2024-03-${String(number).padStart(2, '0')}T00:00:00Z`;
}

type Look = readonly [digest: string | null, day: number];

function seen(...looks: readonly Look[]) {
  return foldSightings(
    looks.map(([digest, number]): Sighting => ({ at: day(number), digest, source: 'registry' })),
  );
}

function changes(...looks: readonly Look[]): readonly TagChange[] {
  return changesOf(seen(...looks));
}

describe('changesOf', () => {
  it('tells no changes of a tag that nobody looked at', () => {
    expect(changes()).toEqual([]);
  });

  it('says when a change happened no more exactly than the sightings know', () => {
    expect(changes([A, 1], [A, 3], [B, 7])).toEqual([
      { kind: 'FIRST_SEEN', from: null, to: A, after: null, notAfter: day(1) },
      { kind: 'RETAG', from: A, to: B, after: day(3), notAfter: day(7) },
    ]);
  });

  it('calls the return to an earlier digest a rollback', () => {
    expect(changes([A, 1], [B, 2], [A, 3]).at(-1)).toEqual({
      kind: 'ROLLBACK',
      from: B,
      to: A,
      after: day(2),
      notAfter: day(3),
    });
  });

  it('calls the return over several digests a rollback too', () => {
    expect(changes([A, 1], [B, 2], [C, 3], [A, 4]).map((change) => change.kind)).toEqual([
      'FIRST_SEEN',
      'RETAG',
      'RETAG',
      'ROLLBACK',
    ]);
  });

  it('tells deletion and re-creation from retags, also with the digest of before', () => {
    expect(changes([A, 1], [null, 3], [null, 4], [A, 6]).slice(1)).toEqual([
      { kind: 'DELETED', from: A, to: null, after: day(1), notAfter: day(3) },
      { kind: 'RECREATED', from: A, to: A, after: day(4), notAfter: day(6) },
    ]);
  });

  it('does not look for rollbacks across a deletion', () => {
    expect(changes([A, 1], [null, 2], [B, 3], [A, 4]).map((change) => change.kind)).toEqual([
      'FIRST_SEEN',
      'DELETED',
      'RECREATED',
      'RETAG',
    ]);
  });

  it('bounds the first sighting by an absence before it, which is no deletion', () => {
    expect(changes([null, 1], [A, 2])).toEqual([
      { kind: 'FIRST_SEEN', from: null, to: A, after: day(1), notAfter: day(2) },
    ]);
  });
});

describe('digestAt', () => {
  const intervals = seen([A, 2], [A, 4], [B, 8], [null, 12], [null, 14], [C, 18], [C, 20]);

  it.each([
    ['before the first sighting', 1, { digest: null, certainty: 'UNKNOWN', candidates: [] }],
    ['at the first sighting', 2, { digest: A, certainty: 'SEEN', candidates: [A] }],
    ['between two sightings that agree', 3, { digest: A, certainty: 'SEEN', candidates: [A] }],
    ['between two digests', 6, { digest: A, certainty: 'ASSUMED', candidates: [A, B] }],
    ['at the only sighting of a digest', 8, { digest: B, certainty: 'SEEN', candidates: [B] }],
    ['between a digest and an absence', 10, { digest: B, certainty: 'ASSUMED', candidates: [B, null] }],
    ['in an absence', 13, { digest: null, certainty: 'ABSENT', candidates: [null] }],
    ['between an absence and a digest', 16, { digest: null, certainty: 'ASSUMED', candidates: [null, C] }],
    ['after the last sighting', 25, { digest: C, certainty: 'ASSUMED', candidates: [C] }],
  ])('%s', (_when, number, state) => {
    expect(digestAt(intervals, day(number))).toEqual(state);
  });

  it('takes a tag that was absent last for absent since', () => {
    expect(digestAt(seen([A, 1], [null, 2]), day(9))).toEqual({
      digest: null,
      certainty: 'ABSENT',
      candidates: [null],
    });
  });

  it('knows nothing of a tag that nobody looked at', () => {
    expect(digestAt([], day(1))).toEqual({ digest: null, certainty: 'UNKNOWN', candidates: [] });
  });
});

describe('driftOf', () => {
  const running = new Set([A]);

  it.each([
    ['CURRENT', 'while the tag points to what runs', [[A, 1]], day(1)],
    [
      'MOVED',
      'when the tag was moved away under it',
      [
        [A, 1],
        [B, 3],
      ],
      day(1),
    ],
    ['NEVER_HELD', 'when the tag was never seen to point to it', [[B, 3]], null],
    [
      'ABSENT',
      'when the tag is gone',
      [
        [A, 1],
        [null, 3],
      ],
      day(1),
    ],
    ['UNKNOWN', 'when nobody looked at the tag', [], null],
  ] as const)('is %s %s', (status, _when, looks, lastHeld) => {
    expect(driftOf(seen(...looks), running, day(9))).toMatchObject({ status, lastHeld });
  });

  it('is UNKNOWN between two sightings of which only one saw what runs', () => {
    expect(driftOf(seen([A, 1], [B, 9]), running, day(5))).toMatchObject({
      status: 'UNKNOWN',
      lastHeld: day(1),
    });
  });

  it('counts the index of a running platform manifest as the same content', () => {
    expect(driftOf(seen([INDEX, 1]), new Set([A, INDEX]), day(9)).status).toBe('CURRENT');
  });

  it('does not look beyond the time asked for', () => {
    expect(driftOf(seen([B, 1], [B, 3], [A, 5]), running, day(2))).toMatchObject({
      status: 'NEVER_HELD',
      lastHeld: null,
    });
    expect(driftOf(seen([A, 1], [A, 5]), running, day(2))).toMatchObject({
      status: 'CURRENT',
      lastHeld: day(1),
    });
  });
});

describe('a recorded registry history', () => {
  const versioned = seen([A, 1], [A, 2], [B, 3], [A, 4], [A, 5]);
  const latest = seen([A, 1], [INDEX, 2], [INDEX, 5]);
  const upperCase = seen([C, 1], [C, 5]);
  const stable = seen([null, 1], [null, 2], [B, 3], [B, 4], [null, 5]);

  it('v1.0.0 was moved and rolled back', () => {
    expect(changesOf(versioned)).toEqual([
      { kind: 'FIRST_SEEN', from: null, to: A, after: null, notAfter: day(1) },
      { kind: 'RETAG', from: A, to: B, after: day(2), notAfter: day(3) },
      { kind: 'ROLLBACK', from: B, to: A, after: day(3), notAfter: day(4) },
    ]);
  });

  it('latest moved from a manifest to an index', () => {
    expect(changesOf(latest).slice(1)).toEqual([
      { kind: 'RETAG', from: A, to: INDEX, after: day(1), notAfter: day(2) },
    ]);
  });

  it('V1.0.0 is another tag beside v1.0.0 and never moved', () => {
    expect(changesOf(upperCase).map((change) => change.kind)).toEqual(['FIRST_SEEN']);
  });

  it('stable appeared on the third and was gone on the fifth', () => {
    expect(changesOf(stable)).toEqual([
      { kind: 'FIRST_SEEN', from: null, to: B, after: day(2), notAfter: day(3) },
      { kind: 'DELETED', from: B, to: null, after: day(4), notAfter: day(5) },
    ]);
  });

  it('on the third, v1.0.0 and latest ran the same amd64 content, which neither tag name says', () => {
    const amd64 = new Set([B, INDEX]);
    expect(driftOf(versioned, amd64, day(3)).status).toBe('CURRENT');
    expect(driftOf(latest, amd64, day(3)).status).toBe('CURRENT');
    expect(driftOf(versioned, amd64, day(5))).toMatchObject({ status: 'MOVED', lastHeld: day(3) });
  });
});
