import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { fromDateTime, fromDriverValue, toDateTime } from '../../src/graph/values.ts';
import { instantFromEpochNanoseconds, toEpochNanoseconds } from '../../src/model/time.ts';

const earliest = toEpochNanoseconds('0000-01-01T00:00:00Z');
const latest = toEpochNanoseconds('9999-12-31T23:59:59.999999999Z');

describe('a time', () => {
  test('comes back from the form of the driver as it was, to the nanosecond', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: earliest, max: latest }), (nanoseconds) => {
        const instant = instantFromEpochNanoseconds(nanoseconds) ?? '';
        expect(fromDateTime(toDateTime(instant))).toBe(instant);
      }),
    );
  });

  test('with another offset is the same time in UTC', () => {
    const inBerlin = new neo4j.types.DateTime(2026, 10, 1, 14, 0, 0, 500, 7_200);
    expect(fromDateTime(inBerlin)).toBe('2026-10-01T12:00:00.0000005Z');
  });

  test.each([
    '2026-10-01',
    '2026-10-01T12:00:00',
    '2026-10-01T14:00:00+02:00',
    'noon',
  ])('has to be one of UTC: not %j', (text) => expect(() => toDateTime(text)).toThrow(TypeError));
});

describe('a value as the driver read it', () => {
  test.each([
    [null, null],
    [undefined, null],
    ['text', 'text'],
    [true, true],
    [neo4j.int('9007199254740993'), 9_007_199_254_740_993n],
    [7n, 7n],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [[], []],
    [new neo4j.types.DateTime(2026, 10, 1, 12, 0, 0, 0, 0), '2026-10-01T12:00:00Z'],
  ])('%s is plain', (value, plain) => expect(fromDriverValue(value)).toEqual(plain));
});
