import type { BundleTime } from './bundle.ts';
import { BundleFault } from './failure.ts';
import { quoted } from './text.ts';

const layout = '2006-01-02T15:04:05Z07:00';

/** What {@link printed} gives: read and written again, it is the same text. */
const canonical =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{0,8}[1-9])?(?:Z|[+-](?!00:00)(?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Reads a time as Go's `time.Time` reads it from JSON and gives the text that Go would write for it. Read are RFC 3339
 * times, with a comma before the fraction, more than nine digits of it (cut), one digit of the hour, and offsets up to
 * `+24:60`.
 *
 * @param raw what stands between the quotes, escapes and all: Go does not undo them
 * @throws BundleFault BUNDLE_MALFORMED with Go's words
 */
export function readTime(raw: string): BundleTime {
  return canonical.test(raw) ? raw : printed(parse(raw));
}

interface Parts {
  readonly date: string;
  readonly clock: string;
  readonly fraction: string;
  readonly offsetMinutes: number;
}

const elements = [
  { name: '2006', pattern: /^\d{4}/ },
  { name: '-', pattern: /^-/ },
  { name: '01', pattern: /^\d\d/, unit: 'month', least: 1, most: 12 },
  { name: '-', pattern: /^-/ },
  { name: '02', pattern: /^\d\d/ },
  { name: 'T', pattern: /^T/ },
  { name: '15', pattern: /^\d\d?/, unit: 'hour', least: 0, most: 23 },
  { name: ':', pattern: /^:/ },
  { name: '04', pattern: /^\d\d/, unit: 'minute', least: 0, most: 59 },
  { name: ':', pattern: /^:/ },
  { name: '05', pattern: /^\d\d/, unit: 'second', least: 0, most: 59 },
] as const;

function parse(text: string): Parts {
  const refuse = (what: string): BundleFault =>
    new BundleFault('BUNDLE_MALFORMED', `parsing time ${quoted(text)}${what}`);
  let rest = text;
  const values: string[] = [];
  for (const element of elements) {
    const match = element.pattern.exec(rest)?.[0];
    if (match === undefined) throw unlike(refuse, rest, element.name);
    if ('unit' in element && (Number(match) < element.least || Number(match) > element.most))
      throw refuse(`: ${element.unit} out of range`);
    values.push(match);
    rest = rest.slice(match.length);
  }
  const [year = '', , month = '', , day = '', , hour = '', , minute = '', , second = ''] = values;
  const digits = /^[.,](\d+)/.exec(rest);
  rest = rest.slice(digits?.[0].length ?? 0);
  const zone = /^(?:Z|([+-])(\d\d):(\d\d))/.exec(rest);
  if (zone === null) throw unlike(refuse, rest, 'Z07:00');
  const [whole, sign, hours = '0', minutes = '0'] = zone;
  if (Number(hours) > 24) throw refuse(': time zone offset hour out of range');
  if (Number(minutes) > 60) throw refuse(': time zone offset minute out of range');
  if (rest.length > whole.length) throw refuse(`: extra text: ${quoted(rest.slice(whole.length))}`);
  if (Number(day) < 1 || Number(day) > daysOf(Number(year), Number(month)))
    throw refuse(': day out of range');
  const offset = Number(hours) * 60 + Number(minutes);
  return {
    date: `${year}-${month}-${day}`,
    clock: `${hour.padStart(2, '0')}:${minute}:${second}`,
    fraction: (digits?.[1] ?? '').slice(0, 9).replace(/0+$/, ''),
    offsetMinutes: sign === '-' ? -offset : offset,
  };
}

const unlike = (refuse: (what: string) => BundleFault, rest: string, element: string): BundleFault =>
  refuse(` as ${quoted(layout)}: cannot parse ${quoted(rest)} as ${quoted(element)}`);

function printed({ date, clock, fraction, offsetMinutes }: Parts): BundleTime {
  return `${date}T${clock}${fraction === '' ? '' : `.${fraction}`}${offsetText(offsetMinutes)}`;
}

function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * Checks that Go can write a time: its offset is below 24 hours and its year has four digits.
 *
 * @throws BundleFault BUNDLE_UNENCODABLE with Go's words
 */
export function checkEncodable(time: BundleTime): void {
  const problem = encodingProblem(time);
  if (problem === null) return;
  const message = `json: error calling MarshalJSON for type time.Time: Time.MarshalJSON: ${problem}`;
  throw new BundleFault('BUNDLE_UNENCODABLE', message);
}

function encodingProblem(time: BundleTime): string | null {
  if (canonical.test(time)) return null;
  return /^\d{5,}|^-/.test(time)
    ? 'year outside of range [0,9999]'
    : /[+-](?:2[4-9]|[3-9]\d):\d\d$/.test(time)
      ? 'timezone hour outside of range [0,23]'
      : null;
}

/**
 * Which of two times is the earlier instant, whatever their offsets; by the nanosecond.
 *
 * @returns negative, zero or positive
 */
export function compareTimes(left: BundleTime, right: BundleTime): number {
  if (left === right) return 0;
  // In UTC, which nearly all are, the text without its Z sorts as the time does.
  if (left.endsWith('Z') && right.endsWith('Z') && left[4] === '-' && right[4] === '-')
    return left.slice(0, -1) < right.slice(0, -1) ? -1 : 1;
  const [leftSecond, leftFraction] = instantOf(left);
  const [rightSecond, rightFraction] = instantOf(right);
  if (leftSecond !== rightSecond) return leftSecond - rightSecond;
  return leftFraction < rightFraction ? -1 : Number(leftFraction > rightFraction);
}

const SECONDS_LENGTH = 'YYYY-MM-DDTHH:MM:SS'.length;

function instantOf(time: BundleTime): readonly [seconds: number, fraction: string] {
  const match = /^(.*T[\d:]+)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/.exec(time);
  const [, clock = '', fraction = '', sign, hours = '0', minutes = '0'] = match ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60 : 60);
  // Years of five digits are the only ones that Date wants written with a sign.
  const text = clock.length > SECONDS_LENGTH ? `+0${clock}Z` : `${clock}Z`;
  return [Date.parse(text) / 1_000 - offset, fraction];
}

function daysOf(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
