import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordText } from '../../../src/model/prov/document.ts';
import { record } from '../../../src/model/prov/record.ts';
import { validateProv, violationLimit } from '../../../src/model/prov/validate/validateProv.ts';
import { anyDocument } from './arbitrary.ts';
import { documentOf, violated, violationsOf } from './validating.ts';

const [early, late] = ['2026-11-16T16:00:00Z', '2026-11-16T18:00:00Z'];

describe('uniqueness (22–29)', () => {
  it.each([
    [22, 'one activity has two start times', [`activity(a, ${early}, -)`, `activity(a, ${late}, -)`]],
    [23, 'one usage is of two entities', ['used(u; a, e1, -)', 'used(u; a, e2, -)']],
    [
      23,
      'one generation is at two times',
      [`wasGeneratedBy(g; e, a, ${early})`, `wasGeneratedBy(g; e, a, ${late})`],
    ],
    [23, 'one delegation is by two agents', ['actedOnBehalfOf(d; x, y)', 'actedOnBehalfOf(d; z, y)']],
    [23, 'an influence and a usage of one name differ', ['wasInfluencedBy(i; a, e1)', 'used(i; a, e2, -)']],
    [
      23,
      'the usage of a derivation is of something else',
      ['wasDerivedFrom(e2, e1, a, g, u)', 'used(u; a, e3, -)'],
    ],
    [
      24,
      'an activity generates an entity in two events',
      ['wasGeneratedBy(g1; e, a, -)', 'wasGeneratedBy(g2; e, a, -)'],
    ],
    [
      23,
      'an activity generates an entity at two times',
      [`wasGeneratedBy(e, a, ${early})`, `wasGeneratedBy(e, a, ${late})`],
    ],
    [
      25,
      'an activity invalidates an entity in two events',
      ['wasInvalidatedBy(i1; e, a, -)', 'wasInvalidatedBy(i2; e, a, -)'],
    ],
    [
      26,
      'a starter starts an activity twice',
      ['wasStartedBy(s1; a, e1, b, -)', 'wasStartedBy(s2; a, e1, b, -)'],
    ],
    [27, 'an ender ends an activity twice', ['wasEndedBy(s1; a, e1, b, -)', 'wasEndedBy(s2; a, e1, b, -)']],
    [28, 'a start is not at the start time', [`activity(a, ${early}, -)`, `wasStartedBy(a, e, -, ${late})`]],
    [
      28,
      'the activity is told after its start',
      [`wasStartedBy(a, e, -, ${late})`, `activity(a, ${early}, -)`],
    ],
    [
      28,
      'two starts of an activity without a time are at two times',
      ['activity(a)', `wasStartedBy(s1; a, e, b, ${early})`, `wasStartedBy(s2; a, e, c, ${late})`],
    ],
    [29, 'an end is not at the end time', [`activity(a, -, ${early})`, `wasEndedBy(a, e, -, ${late})`]],
  ])('%i: %s', (constraint, _, records) => {
    expect(violated(...records)).toContain(constraint);
  });

  it.each([
    ['a usage without a name is another one', ['used(a, e1, -)', 'used(a, e2, -)']],
    [
      'two activities may generate one entity',
      ['wasGeneratedBy(g1; e, a, -)', 'wasGeneratedBy(g2; e, b, -)'],
    ],
    [
      'one instant is one time, whatever its offset',
      ['activity(a, 2026-11-16T16:00:00Z, -)', 'activity(a, 2026-11-16T17:00:00+01:00, -)'],
    ],
    ['what one record leaves out another may tell', ['used(u; a, -, -)', `used(u; a, e, ${early})`]],
    [
      'two starters may start an activity',
      ['wasStartedBy(s1; a, e1, b, -)', 'wasStartedBy(s2; a, e1, c, -)'],
    ],
    ['attributes of one element add up', ['entity(e, [x="1"])', 'entity(e, [x="2"])']],
  ])('allows: %s', (_, records) => {
    expect(violationsOf(...records)).toEqual([]);
  });

  it('follows one merge from another', () => {
    // By 24 both generations are one; by 23 their times are one, and the second has another.
    const records = [
      `wasGeneratedBy(g; e, a, ${early})`,
      'wasGeneratedBy(g; e, a, -)',
      `wasGeneratedBy(e, a, ${late})`,
    ];
    expect(violated(...records)).toEqual([23]);
  });
});

describe('the order of events (30–49)', () => {
  const circle = ['wasDerivedFrom(e2, e1)'];
  it.each([
    ['two things are derived from each other', [42], ['entity(e1)', 'entity(e2)', 'wasDerivedFrom(e1, e2)']],
    ['something is derived from itself', [42], ['wasGeneratedBy(e1, a, -)', 'wasDerivedFrom(e1, e1)']],
    [
      'what specializes a thing is derived before it',
      [42, 45],
      ['entity(e1)', 'entity(e2)', 'specializationOf(e1, e2)'],
    ],
    [
      'an order leads over things of which no generation is known',
      [42, 45],
      [
        'wasGeneratedBy(e1, a, -)',
        'wasGeneratedBy(e2, b, -)',
        'specializationOf(e1, m)',
        'specializationOf(m, e2)',
      ],
    ],
    [
      'the agent comes of its own work',
      [42, 48],
      ['wasGeneratedBy(e1, a, -)', 'wasGeneratedBy(e2, b, -)', 'wasAttributedTo(e1, e2)'],
    ],
    [
      'the activity starts by what is derived of its work',
      [34, 42, 43],
      ['wasStartedBy(a, e2, -, -)', 'wasGeneratedBy(e1, a, -)', 'entity(e2)'],
    ],
    [
      'what is used within the activity is generated after what that makes of it',
      [42],
      ['entity(e1)', 'entity(e2)', 'wasDerivedFrom(e1, e2, a, g, u)'],
    ],
    ['an entity of no declaration has no generation', [], ['wasDerivedFrom(e1, e2)']],
    [
      'an invalidation is before a generation',
      [],
      ['wasInvalidatedBy(e1, a, -)', 'wasGeneratedBy(e1, a, -)'],
    ],
    ['all that is not derived may be one moment', [], ['used(a, e1, -)', 'wasGeneratedBy(e1, a, -)']],
  ])('%s', (_, expected, records) => {
    const found = violationsOf(...circle, ...records);
    expect(found[0]?.involved ?? []).toEqual(expected);
    expect(new Set(found.map(({ constraint }) => constraint))).toEqual(
      new Set(expected.length === 0 ? [] : [42]),
    );
  });
});

describe('types and what cannot be (50–56)', () => {
  it.each([
    [51, 'a derivation has a generation and no activity', ['wasDerivedFrom(e2, e1, -, g, -)']],
    [51, 'a derivation has a usage and no activity', ['wasDerivedFrom(e2, e1, -, -, u)']],
    [52, 'an entity specializes itself', ['specializationOf(e, e)']],
    [52, 'entities specialize each other', ['specializationOf(e, f)', 'specializationOf(f, e)']],
    [53, 'a usage and a generation have one name', ['used(x; a, e, -)', 'wasGeneratedBy(x; e, a, -)']],
    [54, 'an entity and a usage have one name', ['entity(x)', 'used(x; a, e, -)']],
    [55, 'something is an entity and an activity', ['entity(x)', 'activity(x)']],
    [55, 'something is used and uses', ['used(a, x, -)', 'used(x, e, -)']],
    [55, 'a plan is an activity', ['wasAssociatedWith(a, ag, p)', 'activity(p)']],
    [
      56,
      'an empty collection has a member',
      ["entity(c, [prov:type='prov:EmptyCollection'])", 'hadMember(c, e)'],
    ],
    [
      56,
      'what specializes an empty collection has a member',
      ["entity(c, [prov:type='prov:EmptyCollection'])", 'specializationOf(d, c)', 'hadMember(d, e)'],
    ],
  ])('%i: %s', (constraint, _, records) => {
    expect(violated(...records)).toContain(constraint);
  });

  it.each([
    ['an agent is an entity', ['agent(x)', 'entity(x)']],
    ['an agent is an activity', ['agent(x)', 'activity(x)']],
    ['an influence has the name of the usage that it is', ['used(x; a, e, -)', 'wasInfluencedBy(x; a, e)']],
    ['a derivation names an activity and nothing else', ['wasDerivedFrom(e2, e1, a, -, -)']],
    ['an association has no plan', ['wasAssociatedWith(a, ag, -)']],
    ['a collection has members', ['hadMember(c, e)', 'hadMember(c, f)']],
  ])('allows: %s', (_, records) => {
    expect(violationsOf(...records)).toEqual([]);
  });
});

describe('a report', () => {
  it('names constraint, bundle and the records that cannot all be true', () => {
    const document = documentOf(
      'entity(fine)',
      'bundle b',
      'used(u; a, e1, -)',
      'used(u; a, e2, -)',
      'used(u; a, e1, -)',
      'endBundle',
    );
    const [violation] = validateProv(document).violations;
    expect(violation).toMatchObject({ constraint: 23, bundle: 'http://example.org/b' });
    expect(violation?.message).toContain('http://example.org/e1 and http://example.org/e2');
    expect(violation?.records.map(recordText)).toEqual(
      document.bundles[0]?.records.slice(0, 2).map(recordText),
    );
  });

  it('looks at each bundle for itself', () => {
    const document = documentOf(
      'used(u; a, e1, -)',
      'bundle b',
      'used(u; a, e2, -)',
      'endBundle',
      'bundle c',
      'used(u; a, e3, -)',
      'endBundle',
    );
    expect(validateProv(document).valid).toBe(true);
  });

  it('is bounded', () => {
    const records = Array.from({ length: violationLimit + 5 }, (_, number) =>
      record('specializationOf', null, [`urn:e:${number}`, `urn:e:${number}`]),
    );
    const validity = validateProv({ prefixes: {}, records, bundles: [] });
    expect(validity).toMatchObject({ valid: false, isCut: true });
    expect(validity.violations).toHaveLength(violationLimit);
  });
});

describe('validity', () => {
  it('does not depend on the order of records, nor on saying one twice', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), (document, seed) => {
        const shuffled = document.records.toSorted(
          (left, right) =>
            ((recordText(left).length * (seed + 1)) % 7) - ((recordText(right).length * (seed + 1)) % 7),
        );
        const twice = { ...document, records: [...shuffled, ...document.records] };
        expect(validateProv(twice).valid).toBe(validateProv(document).valid);
      }),
      { numRuns: 200 },
    );
  });

  it('is told of chains that are longer than a stack is deep', () => {
    const name = (number: number): string => `http://example.org/e${number}`;
    const records = Array.from({ length: 20_000 }, (_, number) => [
      record('entity', name(number)),
      record('wasDerivedFrom', null, [name(number + 1), name(number)]),
    ]).flat();
    const chain = { prefixes: {}, records, bundles: [] };
    expect(validateProv(chain).valid).toBe(true);
    const closing = record('wasDerivedFrom', null, [name(0), name(19_999)]);
    const circle = { ...chain, records: [...records, closing] };
    expect(validateProv(circle).violations[0]?.constraint).toBe(42);
  });
});
