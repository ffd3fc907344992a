import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareInstants,
  instantFromDate,
  instantFromEpochMilliseconds,
  instantFromEpochNanoseconds,
  instantFromEpochSeconds,
  isInFuture,
  parseInstant,
  toEpochNanoseconds,
} from '../../src/model/time.ts';

describe('parseInstant', () => {
  it.each([
    ['UTC', '2024-03-01T10:00:00Z', '2024-03-01T10:00:00Z'],
    ['lower-case letters', '2024-03-01t10:00:00z', '2024-03-01T10:00:00Z'],
    ['nanoseconds', '2024-03-01T10:00:00.123456789Z', '2024-03-01T10:00:00.123456789Z'],
    ['trailing zeros', '2024-03-01T10:00:00.120000000Z', '2024-03-01T10:00:00.12Z'],
    ['a fraction of zero', '2024-03-01T10:00:00.000Z', '2024-03-01T10:00:00Z'],
    ['more digits than nanoseconds', '2024-03-01T10:00:00.1234567899Z', '2024-03-01T10:00:00.123456789Z'],
    ['an offset to the east', '2024-03-01T01:30:00.5+02:00', '2024-02-29T23:30:00.5Z'],
    ['an offset to the west', '2023-12-31T23:30:00-05:30', '2024-01-01T05:00:00Z'],
    ['an unknown local offset', '2024-03-01T10:00:00-00:00', '2024-03-01T10:00:00Z'],
    ['GitLab with UTC', '2016-08-12 15:23:28 UTC', '2016-08-12T15:23:28Z'],
    ['GitLab with an offset', '2016-08-12 15:23:28 +0200', '2016-08-12T13:23:28Z'],
    ['an offset without colon', '2016-08-12T15:23:28.5-0730', '2016-08-12T22:53:28.5Z'],
    ['the 29th of February in a leap year', '2000-02-29T00:00:00Z', '2000-02-29T00:00:00Z'],
    ['the year 1', '0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
    ['the year 50 with an offset', '0050-01-01T00:00:00+01:00', '0049-12-31T23:00:00Z'],
    ['a leap second', '2016-12-31T23:59:60.25Z', '2017-01-01T00:00:00.25Z'],
    ['a leap second seen from the east', '2017-01-01T08:59:60+09:00', '2017-01-01T00:00:00Z'],
  ])('reads %s', (_what, text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each([
    ['nothing', ''],
    ['a date alone', '2024-03-01'],
    ['a local time without an offset', '2024-03-01T10:00:00'],
    ['the 30th of February', '2024-02-30T10:00:00Z'],
    ['the 29th of February in a common year', '2023-02-29T10:00:00Z'],
    ['the 29th of February in 1900', '1900-02-29T10:00:00Z'],
    ['the 31st of April', '2024-04-31T10:00:00Z'],
    ['month 0', '2024-00-01T10:00:00Z'],
    ['month 13', '2024-13-01T10:00:00Z'],
    ['day 0', '2024-03-00T10:00:00Z'],
    ['hour 24', '2024-03-01T24:00:00Z'],
    ['minute 60', '2024-03-01T10:60:00Z'],
    ['a leap second in the middle of the day', '2024-03-01T10:00:60Z'],
    ['an offset of 24 hours', '2024-03-01T10:00:00+24:00'],
    ['an offset of 60 minutes', '2024-03-01T10:00:00+01:60'],
    ['a year of five digits', '12024-03-01T10:00:00Z'],
    ['a year of six digits with a sign', '+012024-03-01T10:00:00Z'],
    ['a time after the year 9999 in UTC', '9999-12-31T23:59:59-01:00'],
    ['a time before the year 0 in UTC', '0000-01-01T00:00:00+01:00'],
    ['a leap second at the end of the year 9999', '9999-12-31T23:59:60Z'],
    ['blanks around', ' 2024-03-01T10:00:00Z'],
    ['a line end', '2024-03-01T10:00:00Z\n'],
    ['an empty fraction', '2024-03-01T10:00:00.Z'],
    ['a number', '1709287200'],
    ['other digits', '２０２４-03-01T10:00:00Z'],
    ['endless digits', `2024-03-01T10:00:00.${'1'.repeat(100)}Z`],
  ])('refuses %s', (_what, text) => {
    expect(parseInstant(text)).toBeNull();
  });
});

describe('epoch numbers', () => {
  it('have functions of their own, so that seconds and milliseconds cannot be mistaken', () => {
    expect(instantFromEpochSeconds(1_709_287_200)).toBe('2024-03-01T10:00:00Z');
    expect(instantFromEpochMilliseconds(1_709_287_200_123)).toBe('2024-03-01T10:00:00.123Z');
    expect(instantFromEpochNanoseconds(1_709_287_200_123_456_789n)).toBe('2024-03-01T10:00:00.123456789Z');
  });

  it('keep fractions to the microsecond', () => {
    expect(instantFromEpochSeconds(1_709_287_200.25)).toBe('2024-03-01T10:00:00.25Z');
    expect(instantFromEpochMilliseconds(1_709_287_200_123.5)).toBe('2024-03-01T10:00:00.1235Z');
  });

  it('reach back before 1970', () => {
    expect(instantFromEpochNanoseconds(-1n)).toBe('1969-12-31T23:59:59.999999999Z');
    expect(instantFromEpochSeconds(-0.5)).toBe('1969-12-31T23:59:59.5Z');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300, -1e15])('are no time when they are %d', (value) => {
    expect(instantFromEpochSeconds(value)).toBeNull();
    expect(instantFromEpochMilliseconds(value)).toBeNull();
  });

  it('refuse the first instant after the year 9999', () => {
    expect(instantFromEpochSeconds(253_402_300_799)).toBe('9999-12-31T23:59:59Z');
    expect(instantFromEpochSeconds(253_402_300_800)).toBeNull();
  });
});

describe('instantFromDate', () => {
  it('keeps milliseconds', () => {
    expect(instantFromDate(new Date('2024-03-01T10:00:00.120Z'))).toBe('2024-03-01T10:00:00.12Z');
  });

  it('refuses a date that is none', () => {
    expect(() => instantFromDate(new Date('yesterday'))).toThrow(
      expect.objectContaining({ code: 'TIME_INVALID' }),
    );
  });
});

describe('compareInstants', () => {
  it('orders fractions of different length', () => {
    const ordered = [
      '2024-03-01T09:59:59.999999999Z',
      '2024-03-01T10:00:00Z',
      '2024-03-01T10:00:00.000000001Z',
      '2024-03-01T10:00:00.49Z',
      '2024-03-01T10:00:00.5Z',
      '2024-03-01T10:00:00.51Z',
      '2024-03-01T10:00:01Z',
    ];
    expect(ordered.toReversed().sort(compareInstants)).toEqual(ordered);
  });
});

describe('an instant with zeros at its end', () => {
  it.each([
    ['2024-03-01T10:00:00.500Z', '2024-03-01T10:00:00.5Z'],
    ['2024-03-01T10:00:00.000000000Z', '2024-03-01T10:00:00Z'],
    ['2024-03-01T10:00:10.0Z', '2024-03-01T10:00:10Z'],
    ['2024-03-01T10:00:00.120Z', '2024-03-01T10:00:00.12Z'],
  ])('is one instant however it is written: %s', (one, other) => {
    expect(compareInstants(one, other)).toBe(0);
    expect(compareInstants(other, one)).toBe(0);
  });

  it('is earlier than what comes after it', () => {
    expect(compareInstants('2024-03-01T10:00:00.500Z', '2024-03-01T10:00:00.51Z')).toBe(-1);
    expect(compareInstants('2024-03-01T10:00:00.000Z', '2024-03-01T10:00:00.0001Z')).toBe(-1);
    expect(compareInstants('2024-03-01T10:00:10Z', '2024-03-01T10:00:09.990Z')).toBe(1);
  });
});

describe('isInFuture', () => {
  const now = '2024-03-01T10:00:00Z';

  it('allows for clocks that differ, up to and including the skew', () => {
    expect(isInFuture('2024-03-01T10:01:00Z', now, 60)).toBe(false);
    expect(isInFuture('2024-03-01T10:01:00.000000001Z', now, 60)).toBe(true);
    expect(isInFuture('2024-03-01T09:00:00Z', now, 0)).toBe(false);
  });
});

describe('properties', () => {
  const nanoseconds = fc.bigInt({ min: -62_167_219_200_000_000_000n, max: 253_402_300_799_999_999_999n });
  const near = fc.bigInt({ min: 1_709_287_200_000_000_000n, max: 1_709_287_203_000_000_000n });
  const instantOf = (value: bigint) => instantFromEpochNanoseconds(value) ?? 'none';

  it('keep every nanosecond from year 0 to 9999', () => {
    fc.assert(
      fc.property(nanoseconds, (value) => {
        expect(toEpochNanoseconds(instantOf(value))).toBe(value);
        expect(parseInstant(instantOf(value))).toBe(instantOf(value));
      }),
    );
  });

  it('order instants as their nanoseconds', () => {
    fc.assert(
      fc.property(near, near, (one, other) => {
        expect(Math.sign(compareInstants(instantOf(one), instantOf(other)))).toBe(
          Number(one > other) - Number(one < other),
        );
      }),
    );
  });

  it('read the same instant from any offset', () => {
    const offset = fc.integer({ min: -1439, max: 1439 });
    fc.assert(
      fc.property(near, offset, (value, minutes) => {
        const local = instantOf(value + BigInt(minutes) * 60_000_000_000n).slice(0, -1);
        const distance = Math.abs(minutes);
        const hours = String(Math.floor(distance / 60)).padStart(2, '0');
        const text = `${local}${minutes < 0 ? '-' : '+'}${hours}:${String(distance % 60).padStart(2, '0')}`;
        expect(parseInstant(text)).toBe(instantOf(value));
      }),
    );
  });
});
