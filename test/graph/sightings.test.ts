import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import { fromDriverValue } from '../../src/graph/values.ts';
import { createWriter } from '../../src/graph/writer/writer.ts';
import type { TagSightingFact } from '../../src/model/fact.ts';
import { foldSightings } from '../../src/model/tagIntervals.ts';
import { emptyGraph, openTestGraph, testDatabase } from '../graphDatabase.ts';
import { dumpGraph, rowsOf } from './dump.ts';
import { day, digestOf, referenceTo } from './facts.ts';

const driver = openTestGraph();
const writer = createWriter(driver, { database: testDatabase });
beforeAll(() => migrate(driver, testDatabase));
beforeEach(() => emptyGraph(driver));
afterAll(() => driver.close());

const a = digestOf('a');
const b = digestOf('b');
const tag = 'registry.example.com/shop/checkout:1.4.2';

function saw(digest: string | null, at: string, more: Partial<TagSightingFact> = {}): TagSightingFact {
  return { type: 'tagSighting', source: 'registry', at, reference: referenceTo(tag), digest, ...more };
}

const write = (...facts: readonly TagSightingFact[]) =>
  writer.write(facts.map((fact) => ({ facts: [fact] })));

/** The stored observations, each with what its edges lead to, in the order of tag, source and time. */
async function observations(): Promise<readonly unknown[]> {
  const rows = await rowsOf(
    driver,
    `MATCH (o:TagObservation)
     ORDER BY o.reference, o.source, o.firstSeen
     RETURN o.reference AS reference, o.source AS source, o.digest AS digest, o.firstSeen AS firstSeen,
       o.lastSeen AS lastSeen, o.closedAt AS closedAt, o.sightings AS sightings,
       COLLECT { MATCH (r:ImageReference)-[:OBSERVED_AS]->(o) RETURN r.canonical } AS of,
       COLLECT { MATCH (o)-[:POINTED_TO]->(i:Image) RETURN i.digest } AS pointedTo`,
  );
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, fromDriverValue(value)])),
  );
}

/** What ought to be stored of some sightings: the fold of all of them at once, source by source. */
function folded(facts: readonly TagSightingFact[]): readonly unknown[] {
  const groups = Map.groupBy(facts, ({ reference, source }) => `${reference.canonical} ${source}`);
  return [...groups.keys()].sort().flatMap((key) => {
    const [reference, source] = key.split(' ');
    return foldSightings(groups.get(key) ?? []).map(
      ({ digest, firstSeen, lastSeen, closedAt, sightings }) => ({
        reference,
        source,
        digest,
        firstSeen,
        lastSeen,
        closedAt,
        sightings,
        of: [reference],
        pointedTo: digest === null ? [] : [digest],
      }),
    );
  });
}

describe('what was seen of a tag', () => {
  const month: readonly (readonly [string, readonly TagSightingFact[]])[] = [
    ['extends the observation that it agrees with', [saw(a, day(1)), saw(a, day(2)), saw(a, day(3))]],
    ['closes the one before where the digest is another', [saw(a, day(1)), saw(b, day(2)), saw(a, day(3))]],
    [
      'is an observation of its own where the tag is gone',
      [saw(a, day(1)), saw(null, day(2)), saw(b, day(4))],
    ],
    ['splits an observation that it contradicts', [saw(a, day(1)), saw(a, day(3)), saw(b, day(2))]],
    [
      'joins two observations that a stronger claim makes one',
      [saw(b, day(1)), saw(a, day(2)), saw(b, day(3)), saw(b, day(2))],
    ],
    ['begins an observation earlier than was known', [saw(a, day(3)), saw(b, day(4)), saw(a, day(1))]],
    ['is kept apart by source', [saw(a, day(1)), saw(b, day(2), { source: 'audit' }), saw(a, day(3))]],
  ];

  test.each(month)('%s', async (_, facts) => {
    for (const fact of facts) await write(fact);
    expect(await observations()).toEqual(folded(facts));
  });

  test('points to the digest that stands where two claims of one instant contradict each other', async () => {
    await write(saw(a, day(1)));
    await write(saw(b, day(1)));
    expect(await observations()).toMatchObject([{ digest: b, pointedTo: [b] }]);
  });

  test('changes nothing when it is told again', async () => {
    const facts = [saw(a, day(1)), saw(null, day(2)), saw(b, day(3)), saw(b, day(4))];
    await write(...facts);
    const before = await dumpGraph(driver);
    for (const fact of facts) expect(await write(fact)).toEqual([{ status: 'UNCHANGED', conflicts: [] }]);
    expect(await dumpGraph(driver)).toEqual(before);
  });

  test('tells the media type of the image, whichever sighting said it', async () => {
    const mediaType = 'application/vnd.oci.image.index.v1+json';
    await write(saw(a, day(1)));
    await write(saw(b, day(2)));
    await write(saw(a, day(3), { mediaType }));
    expect(await rowsOf(driver, 'MATCH (i:Image) RETURN i.mediaType AS mediaType ORDER BY i.digest')).toEqual(
      [{ mediaType }, { mediaType: null }],
    );
  });
});

describe('an observation', () => {
  const hours = Array.from({ length: 400 }, (_, hour) => new Date(Date.UTC(2026, 9, 1, hour)).toISOString());
  const facts = hours.map((at) => saw(a, at.replace('.000', '')));

  test('keeps 256 sightings of many: the first ones and the last', async () => {
    await write(...facts.slice(0, 200));
    await write(...facts.slice(150));
    const all = facts.map(({ at }) => at);
    expect(await observations()).toMatchObject([
      { firstSeen: all[0], lastSeen: all[399], sightings: [...all.slice(0, 255), all[399]] },
    ]);
    expect(new Set((await write(...facts)).map(({ status }) => status))).toEqual(new Set(['UNCHANGED']));
  });

  test('keeps the same sightings in whichever order they come', async () => {
    await write(...facts);
    const before = await observations();
    await emptyGraph(driver);
    await write(...facts.toReversed().slice(0, 250));
    await write(...facts.slice(0, 250));
    expect(await observations()).toEqual(before);
  });
});

describe('sightings in any order', () => {
  const times = [1, 2, 3, 4, 5, 6].map(day);
  const sighting = (reference: string): fc.Arbitrary<TagSightingFact> =>
    fc.record(
      {
        type: fc.constant('tagSighting'),
        source: fc.constantFrom('audit', 'registry'),
        at: fc.constantFrom(...times),
        reference: fc.constant(referenceTo(reference)),
        digest: fc.constantFrom(null, a, b, digestOf('c')),
        mediaType: fc.constantFrom('text/x', 'text/y'),
      },
      { requiredKeys: ['type', 'source', 'at', 'reference', 'digest'] },
    );
  /** One write tries forty tags, because writes take time and tags do not meet. */
  const histories = fc
    .tuple(
      ...Array.from({ length: 40 }, (_, index) =>
        fc.array(sighting(`${tag}-${index + 10}`), { minLength: 1, maxLength: 12, size: 'max' }),
      ),
    )
    .map((all) => all.flat())
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

  test('make the observations of all of them at once, though only the late ones are read', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.integer({ min: 20, max: 100 }), async ([all, shuffled], slice) => {
        await emptyGraph(driver);
        for (let next = 0; next < shuffled.length; next += slice)
          await write(...shuffled.slice(next, next + slice));
        expect(await observations()).toEqual(folded(all));
        const piecewise = await dumpGraph(driver);
        await emptyGraph(driver);
        await write(...all);
        expect(await dumpGraph(driver)).toEqual(piecewise);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});
