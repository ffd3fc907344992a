import { Failure } from '../failure.ts';

/**
 * A point in time, UTC, to the nanosecond: `YYYY-MM-DDTHH:MM:SS[.fraction]Z` with years 0000 to 9999 and a
 * fraction of up to nine digits without trailing zeros, so that one instant has one text.
 * Texts of different length do not sort as text: order them with {@link compareInstants}.
 */
export type Instant = string;

const TIME =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]| UTC| ?([+-])(\d\d):?(\d\d))$/;
const SECONDS_TEXT_LENGTH = 'YYYY-MM-DDTHH:MM:SS'.length;
const TEXT_LENGTH_MAX = 64;
const NANOSECONDS_PER_MILLISECOND = 1_000_000n;
const NANOSECONDS_PER_SECOND = 1_000_000_000n;
const MILLISECONDS_PER_MINUTE = 60_000;
/** The first instant that there is. */
export const earliestInstant: Instant = '0000-01-01T00:00:00Z';
const EARLIEST = Date.parse(earliestInstant);
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * Reads a time that says its offset: RFC 3339, and the forms of GitLab and Git (`2016-08-12 15:23:28 UTC`,
 * `2016-08-12 15:23:28 +0200`). Digits beyond nanoseconds are cut. A leap second is the first instant of the
 * next day, as in POSIX. Local times without an offset, impossible dates and years beyond 0000–9999 (also after
 * conversion to UTC) are no instants.
 *
 * @returns null when the text is not such a time
 */
export function parseInstant(text: string): Instant | null {
  const match = text.length <= TEXT_LENGTH_MAX ? TIME.exec(text) : null;
  if (match === null) return null;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '', fraction = ''] = match;
  if (!isDate(Number(year), Number(month), Number(day))) return null;
  if (hour > '23' || minute > '59' || second > '60') return null;
  const offset = offsetMinutes(match[8], match[9], match[10]);
  if (offset === null) return null;
  const wholeMinute = `${year}-${month}-${day}T${hour}:${minute}`;
  if (offset === 0 && second !== '60') return `${wholeMinute}:${second}${fractionText(fraction)}Z`;
  return atOffset(wholeMinute, second, fraction, offset);
}

/**
 * Which of two instants is earlier; 0 also where one of them is written with zeros at its end.
 *
 * @returns negative, zero or positive, as `Array.prototype.sort` wants it
 */
export function compareInstants(one: Instant, other: Instant): number {
  if (one === other) return 0;
  if (one.length === other.length) return one < other ? -1 : 1;
  // Without the final Z a text that goes on is later than the one it continues, as fractions are.
  const [left, right] = [significant(one), significant(other)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** An instant without its Z, and without the zeros at the end of its fraction. */
function significant(instant: Instant): string {
  const text = instant.slice(0, -1);
  return text.length === SECONDS_TEXT_LENGTH ? text : text.replace(/\.?0*$/, '');
}

/** Nanoseconds since 1970-01-01T00:00:00Z, negative before. */
export function toEpochNanoseconds(instant: Instant): bigint {
  const seconds = Date.parse(`${instant.slice(0, SECONDS_TEXT_LENGTH)}Z`);
  const fraction = instant.slice(SECONDS_TEXT_LENGTH + 1, -1).padEnd(9, '0');
  return BigInt(seconds) * NANOSECONDS_PER_MILLISECOND + BigInt(fraction);
}

/** @returns null when the time lies outside the years 0000 to 9999 */
export function instantFromEpochNanoseconds(nanoseconds: bigint): Instant | null {
  const remainder = nanoseconds % NANOSECONDS_PER_SECOND;
  const fraction = remainder < 0n ? remainder + NANOSECONDS_PER_SECOND : remainder;
  const milliseconds = Number((nanoseconds - fraction) / NANOSECONDS_PER_MILLISECOND);
  return wholeSeconds(milliseconds, fractionText(fraction.toString().padStart(9, '0')));
}

/** @returns null when the number is not finite or the time lies outside the years 0000 to 9999 */
export function instantFromEpochMilliseconds(milliseconds: number): Instant | null {
  if (!Number.isFinite(milliseconds)) return null;
  // Microseconds are the finest step that doubles hold for present times.
  return instantFromEpochNanoseconds(BigInt(Math.round(milliseconds * 1_000)) * 1_000n);
}

/** @returns null when the number is not finite or the time lies outside the years 0000 to 9999 */
export function instantFromEpochSeconds(seconds: number): Instant | null {
  return Number.isInteger(seconds)
    ? instantFromEpochNanoseconds(BigInt(seconds) * NANOSECONDS_PER_SECOND)
    : instantFromEpochMilliseconds(seconds * 1_000);
}

/**
 * @throws Failure TIME_INVALID when the date is no time or lies outside the years 0000 to 9999
 */
export function instantFromDate(date: Date): Instant {
  const instant = instantFromEpochMilliseconds(date.getTime());
  if (instant === null)
    throw new Failure('TIME_INVALID', `${date.getTime()} ms is not a time of years 0 to 9999`);
  return instant;
}

/** Whether an instant lies further after `now` than clocks may differ. */
export function isInFuture(instant: Instant, now: Instant, skewSeconds: number): boolean {
  const skew = BigInt(Math.round(skewSeconds * 1_000)) * NANOSECONDS_PER_MILLISECOND;
  return toEpochNanoseconds(instant) - toEpochNanoseconds(now) > skew;
}

function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function offsetMinutes(sign = '+', hours = '00', minutes = '00'): number | null {
  if (hours > '23' || minutes > '59') return null;
  const offset = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -offset : offset;
}

function atOffset(wholeMinute: string, second: string, fraction: string, offset: number): Instant | null {
  const utcMinute = Date.parse(`${wholeMinute}Z`) - offset * MILLISECONDS_PER_MINUTE;
  if (
    second === '60' &&
    new Date(utcMinute).getUTCHours() * 60 + new Date(utcMinute).getUTCMinutes() !== 1439
  ) {
    return null;
  }
  return wholeSeconds(utcMinute + Number(second) * 1_000, fractionText(fraction));
}

function wholeSeconds(milliseconds: number, fraction: string): Instant | null {
  if (milliseconds < EARLIEST || milliseconds > LATEST) return null;
  return `${new Date(milliseconds).toISOString().slice(0, SECONDS_TEXT_LENGTH)}${fraction}Z`;
}

/** Up to nine digits with their point and without trailing zeros; empty when nothing is left. */
function fractionText(digits: string): string {
  const kept = digits.slice(0, 9).replace(/0+$/, '');
  return kept === '' ? '' : `.${kept}`;
}
