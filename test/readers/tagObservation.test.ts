import { describe, expect, it } from 'vitest';
import { tagObservationReader } from '../../src/readers/tagObservation.ts';
import { factsOf, problemsOf, read } from './reading.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const sighting = {
  record: 'tag',
  reference: 'registry.example/shop/web:V1.0',
  digest,
  observedAt: '2026-03-01T10:00:00Z',
};
const problemsWith = (changes: object) => problemsOf(read(tagObservationReader, { ...sighting, ...changes }));

describe('an observation of a tag', () => {
  it('says what it pointed to, by the observer’s clock', () => {
    const records = read(tagObservationReader, sighting, { observedAt: '2026-05-01T00:00:00Z' });
    expect(records[0]?.facts).toMatchObject([
      {
        type: 'tagSighting',
        source: 'registry',
        reference: { canonical: 'registry.example/shop/web:V1.0' },
        digest,
        at: '2026-03-01T10:00:00Z',
      },
    ]);
  });

  it('says that the tag is gone', () => {
    const [fact] = factsOf(read(tagObservationReader, { ...sighting, digest: null }), 'tagSighting');
    expect(fact?.digest).toBeNull();
  });

  it('says what kind of content it is by its media type', () => {
    const mediaType = 'application/vnd.oci.image.index.v1+json';
    const records = read(tagObservationReader, { ...sighting, mediaType });
    expect(factsOf(records, 'image')).toMatchObject([
      { digest, kind: 'INDEX', mediaType, at: '2026-03-01T10:00:00Z' },
    ]);
  });

  it('names its observer, unless the caller does', () => {
    const value = { ...sighting, source: 'mirror-watch' };
    expect(read(tagObservationReader, value)[0]?.facts[0]?.source).toBe('mirror-watch');
    expect(read(tagObservationReader, value, { source: 'ci' })[0]?.facts[0]?.source).toBe('ci');
  });

  it('takes the time of observation from the caller where it has none', () => {
    const { observedAt: _observedAt, ...timeless } = sighting;
    const records = read(tagObservationReader, timeless, { observedAt: '2026-05-01T00:00:00Z' });
    expect(factsOf(records, 'tagSighting')[0]?.at).toBe('2026-05-01T00:00:00Z');
    expect(problemsOf(read(tagObservationReader, timeless))).toEqual(['FIELD_MISSING /observedAt']);
  });

  it('does not guess a time that cannot be read', () => {
    const records = read(
      tagObservationReader,
      { ...sighting, observedAt: 'yesterday' },
      { observedAt: '2026-05-01T00:00:00Z' },
    );
    expect(problemsOf(records)).toEqual(['TIME_INVALID /observedAt']);
    expect(records[0]?.facts).toEqual([]);
  });

  it.each([
    ['an absent digest', { digest: undefined }, 'FIELD_MISSING /digest'],
    ['an empty digest', { digest: '' }, 'FIELD_MISSING /digest'],
    ['a digest of the wrong length', { digest: `sha256:${'a'.repeat(40)}` }, 'DIGEST_INVALID /digest'],
    ['no reference', { reference: undefined }, 'FIELD_MISSING /reference'],
    ['a reference by digest', { reference: `web@${digest}` }, 'REFERENCE_INVALID /reference'],
    ['a reference by tag and digest', { reference: `web:1@${digest}` }, 'REFERENCE_INVALID /reference'],
    ['a time to come', { observedAt: '2027-01-01T00:00:00Z' }, 'CLOCK_IN_FUTURE /observedAt'],
  ])('is refused with %s', (_what, changes, problem) => expect(problemsWith(changes)).toEqual([problem]));
});

describe('a list of tags', () => {
  const list = {
    record: 'tags',
    repository: 'registry.example/shop/web',
    observedAt: '2026-03-01T10:00:00Z',
    tags: { latest: digest, stable: null, 'bad/tag': digest },
  };

  it('is one record a tag, each of which can be sent again alone', () => {
    const records = read(tagObservationReader, list);
    expect(records.map(({ path }) => path)).toEqual(['/tags/latest', '/tags/stable', '/tags/bad~1tag']);
    expect(factsOf(records, 'tagSighting').map((fact) => [fact.reference.tag, fact.digest])).toEqual([
      ['latest', digest],
      ['stable', null],
    ]);
    const again = records.flatMap(({ value }) =>
      read(tagObservationReader, value).flatMap(({ facts }) => facts),
    );
    expect(again).toEqual(records.flatMap(({ facts }) => facts));
  });

  it.each([
    [{ repository: undefined }, 'FIELD_MISSING /repository'],
    [{ repository: { toString: 1 } }, 'FIELD_MISSING /repository'],
    [{ tags: [] }, 'FIELD_MISSING /tags'],
  ])('is refused with %j', (changes, problem) => {
    expect(problemsOf(read(tagObservationReader, { ...list, ...changes }))).toEqual([problem]);
  });

  it('may stand in an array with others', () => {
    const records = read(tagObservationReader, [sighting, list]);
    expect(records.map(({ path }) => path)).toEqual([
      '/0',
      '/1/tags/latest',
      '/1/tags/stable',
      '/1/tags/bad~1tag',
    ]);
  });
});
