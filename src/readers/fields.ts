import { remember } from '../model/remember.ts';
import { type Instant, parseInstant } from '../model/time.ts';
import {
  addProblem,
  type Fields,
  isFields,
  isPlausibleTime,
  noteTime,
  pointer,
  type View,
} from './record.ts';
import { isSecretName, REMOVED, redactText } from './redact.ts';

// Accessors to the fields of a record. All of them take the names under which a field may stand, the preferred one
// first; a name in snake_case also finds its camelCase spelling. A field that is absent, null or the empty text is
// undefined, and so is every field of an object that is absent. A field of the wrong type is a problem at its place, and undefined.

/** The time that programs written in Go write for "never". */
const ZERO_TIME = '0001-01-01T00:00:00Z';

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
const parseTime = remember(parseInstant, 10_000);
const DECIMAL = /^-?\d{1,19}$/;

/** A text. Credentials in URLs are taken out of every text that is read. */
export function text(view: View | undefined, ...names: readonly string[]): string | undefined {
  if (view === undefined) return undefined;
  const name = spelling(view.fields, names);
  if (name === undefined) return undefined;
  const value = view.fields[name];
  return typeof value === 'string' ? redactText(value) : wrongType(view, name, 'a text');
}

/** A text without which the record means nothing; see {@link text}. */
export function requiredText(view: View, ...names: readonly string[]): string | undefined {
  return isMissing(view, names) ? undefined : text(view, ...names);
}

/** An id: a text, or a whole number that a double holds exactly. */
export function identifier(view: View, ...names: readonly string[]): string | undefined {
  const name = spelling(view.fields, names);
  if (name === undefined) return undefined;
  const value = view.fields[name];
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return String(value);
  return wrongType(view, name, 'an id (a text or a whole number below 2^53)');
}

/** An id without which the record means nothing; see {@link identifier}. */
export function requiredIdentifier(view: View, ...names: readonly string[]): string | undefined {
  return isMissing(view, names) ? undefined : identifier(view, ...names);
}

/** Something that is so or is not. */
export function flag(view: View | undefined, ...names: readonly string[]): boolean | undefined {
  if (view === undefined) return undefined;
  const name = spelling(view.fields, names);
  if (name === undefined) return undefined;
  const value = view.fields[name];
  return typeof value === 'boolean' ? value : wrongType(view, name, 'true or false');
}

/** A whole number that counts something: not negative, and small enough for a double. */
export function count(view: View | undefined, ...names: readonly string[]): number | undefined {
  return countUpTo(Number.MAX_SAFE_INTEGER, view, ...names);
}

/** As {@link count}, of no more than `most`. */
export function countUpTo(
  most: number,
  view: View | undefined,
  ...names: readonly string[]
): number | undefined {
  if (view === undefined) return undefined;
  const name = spelling(view.fields, names);
  if (name === undefined) return undefined;
  const value = view.fields[name];
  const isCount = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most;
  const bound = most === Number.MAX_SAFE_INTEGER ? '' : ` to ${most}`;
  return isCount ? value : wrongType(view, name, `a whole number from 0${bound}`);
}

/** A 64-bit integer, exact: a decimal text, or a number that a double holds exactly. */
export function int64(view: View, ...names: readonly string[]): bigint | undefined {
  const name = spelling(view.fields, names);
  if (name === undefined) return undefined;
  const number = toBigInt(view.fields[name]);
  const isInRange = number !== null && number >= INT64_MIN && number <= INT64_MAX;
  return isInRange ? number : wrongType(view, name, 'a 64-bit integer (as a text when it is not below 2^53)');
}

/** One of some words, in any letter case. */
export function choice<T>(
  view: View,
  table: ReadonlyMap<string, T>,
  ...names: readonly string[]
): T | undefined {
  const name = spelling(view.fields, names);
  if (name === undefined) return undefined;
  const value = view.fields[name];
  const chosen = typeof value === 'string' ? table.get(value.toLowerCase()) : undefined;
  return chosen ?? wrongType(view, name, `one of ${[...table.keys()].join(', ')}`);
}

/** When something of the record happened; the record's claim is at least as late. */
export function eventTime(view: View | undefined, ...names: readonly string[]): Instant | undefined {
  if (view === undefined) return undefined;
  const name = spelling(view.fields, names);
  if (name === undefined) return undefined;
  const instant = readInstant(view, name);
  if (instant !== undefined) noteTime(view.notes, instant, pointer(view.path, name));
  return instant;
}

/** When something was made that the record only describes: no later than now, but no time of the claim. */
export function contentTime(view: View | undefined, ...names: readonly string[]): Instant | undefined {
  if (view === undefined) return undefined;
  const name = spelling(view.fields, names);
  if (name === undefined) return undefined;
  const instant = readInstant(view, name);
  if (instant !== undefined) isPlausibleTime(view.notes, instant, pointer(view.path, name));
  return instant;
}

/** When something is planned for: the only times that may lie in the future. */
export function plannedTime(view: View, ...names: readonly string[]): Instant | undefined {
  const name = spelling(view.fields, names);
  return name === undefined ? undefined : readInstant(view, name);
}

/** The object that a field holds. */
export function child(view: View | undefined, ...names: readonly string[]): View | undefined {
  if (view === undefined) return undefined;
  const name = spelling(view.fields, names);
  if (name === undefined) return undefined;
  const value = view.fields[name];
  if (!isFields(value)) return wrongType(view, name, 'an object');
  return { fields: value, path: pointer(view.path, name), notes: view.notes };
}

/** The objects of the array that a field holds; none when it is absent. */
export function children(view: View | undefined, ...names: readonly string[]): readonly View[] {
  if (view === undefined) return [];
  const name = spelling(view.fields, names);
  if (name === undefined) return [];
  const value = view.fields[name];
  if (!Array.isArray(value)) return wrongType(view, name, 'an array') ?? [];
  const path = pointer(view.path, name);
  const views: View[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    const itemPath = pointer(path, index);
    if (isFields(item)) views.push({ fields: item, path: itemPath, notes: view.notes });
    else addProblem(view.notes, 'FIELD_INVALID', itemPath, `${itemPath} is not an object.`);
  }
  return views;
}

/** The texts of the array that a field holds, or the one text that it holds; undefined when it is absent. */
export function texts(view: View, ...names: readonly string[]): readonly string[] | undefined {
  const name = spelling(view.fields, names);
  if (name === undefined) return undefined;
  const value = view.fields[name];
  if (typeof value === 'string') return [redactText(value)];
  const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isTexts ? value.map(redactText) : wrongType(view, name, 'an array of texts');
}

/** The texts of an object by name; what stands under the name of a secret is not kept. */
export function textMap(
  view: View | undefined,
  ...names: readonly string[]
): Readonly<Record<string, string>> | undefined {
  const map = child(view, ...names);
  if (map === undefined) return undefined;
  const entries: [string, string][] = [];
  for (const [name, value] of Object.entries(map.fields)) {
    if (typeof value !== 'string') wrongType(map, name, 'a text');
    else entries.push([name, isSecretName(name) ? REMOVED : redactText(value)]);
  }
  return Object.fromEntries(entries);
}

/** Notes that a field is missing without which the record means nothing. */
export function addMissing(view: View, name: string, hint?: string): void {
  const path = pointer(view.path, name);
  addProblem(view.notes, 'FIELD_MISSING', path, `${path} is missing.`, hint);
}

/** The name under which a field stands, if it says anything. */
export function spelling(fields: Fields, names: readonly string[]): string | undefined {
  for (const name of names) {
    if (isGiven(fields[name])) return name;
    const camelCase = camelCaseOf(name);
    if (camelCase !== name && isGiven(fields[camelCase])) return camelCase;
  }
  return undefined;
}

const camelCases = new Map<string, string>();

function camelCaseOf(name: string): string {
  const known = camelCases.get(name);
  if (known !== undefined) return known;
  const camelCase = name.replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase());
  camelCases.set(name, camelCase);
  return camelCase;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function isMissing(view: View, names: readonly string[]): boolean {
  if (spelling(view.fields, names) !== undefined) return false;
  addMissing(view, names[0] ?? '');
  return true;
}

function wrongType(view: View, name: string, expected: string): undefined {
  const path = pointer(view.path, name);
  addProblem(view.notes, 'FIELD_INVALID', path, `${path} is not ${expected}.`);
  return undefined;
}

function readInstant(view: View, name: string): Instant | undefined {
  const value = view.fields[name];
  const instant = typeof value === 'string' ? parseTime(value) : null;
  if (instant !== null) return instant === ZERO_TIME ? undefined : instant;
  const path = pointer(view.path, name);
  addProblem(
    view.notes,
    'TIME_INVALID',
    path,
    `${path} is not a time with its offset.`,
    'Write times as in RFC 3339, for example 2026-01-31T12:00:00Z.',
  );
  return undefined;
}

function toBigInt(value: unknown): bigint | null {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : null;
  return typeof value === 'string' && DECIMAL.test(value) ? BigInt(value) : null;
}
