import { BundleFault } from './failure.ts';

/**
 * JSON as it was written: every entry of an object in order, also where a key comes twice, numbers with their digits and
 * strings with their escapes. `JSON.parse` keeps none of these.
 */
export type JsonValue = null | boolean | string | EscapedText | number | NumberText | JsonArray | JsonObject;

/** Marks what {@link parseJson} made, so that no object of a document can pass for it. */
export const written: unique symbol = Symbol('written');

/** A string that was written with escapes. */
export interface EscapedText {
  readonly [written]: 'text';
  readonly text: string;
  /** What stands between the quotes. */
  readonly raw: string;
}

/** A number that is no integer of at most 15 digits. */
export interface NumberText {
  readonly [written]: 'number';
  readonly digits: string;
}

export interface JsonArray {
  readonly [written]: 'array';
  readonly items: readonly JsonValue[];
}

export interface JsonObject {
  readonly [written]: 'object';
  readonly names: readonly string[];
  readonly items: readonly JsonValue[];
}

/** Go's bound. */
const depthLimit = 10_000;

interface Scanner {
  readonly text: string;
  at: number;
}

type Container =
  | { readonly [written]: 'array'; readonly items: JsonValue[] }
  | { readonly [written]: 'object'; readonly names: string[]; readonly items: JsonValue[] };

/**
 * Reads a whole text as JSON (RFC 8259), without recursion, so that no depth overflows the stack.
 *
 * @throws BundleFault BUNDLE_MALFORMED, in the words of Go's scanner
 */
export function parseJson(text: string): JsonValue {
  const scanner: Scanner = { text, at: 0 };
  const open: Container[] = [];
  for (;;) {
    let value = beginValue(scanner, open);
    while (value !== undefined) {
      const container = open.at(-1);
      if (container === undefined) {
        if (skipSpace(scanner) !== END) throw unexpected(scanner, 'after top-level value');
        return value;
      }
      container.items.push(value);
      value = endValue(scanner, open, container);
    }
  }
}

const END = -1;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

/** Reads a scalar or an empty container and answers it; opens any other container and answers undefined. */
function beginValue(scanner: Scanner, open: Container[]): JsonValue | undefined {
  const code = skipSpace(scanner);
  if (code === 0x7b) {
    push(open, { [written]: 'object', names: [], items: [] });
    scanner.at += 1;
    if (skipSpace(scanner) === 0x7d) return close(scanner, open);
    readName(scanner, open);
    return undefined;
  }
  if (code === 0x5b) {
    push(open, { [written]: 'array', items: [] });
    scanner.at += 1;
    return skipSpace(scanner) === 0x5d ? close(scanner, open) : undefined;
  }
  if (code === QUOTE) return readText(scanner);
  if (code === 0x74) return readWord(scanner, 'true', true);
  if (code === 0x66) return readWord(scanner, 'false', false);
  if (code === 0x6e) return readWord(scanner, 'null', null);
  return readNumber(scanner);
}

/** After a value in a container: goes on to the next one, or answers the container where it ends. */
function endValue(scanner: Scanner, open: Container[], container: Container): JsonValue | undefined {
  const code = skipSpace(scanner);
  const isObject = container[written] === 'object';
  if (code === (isObject ? 0x7d : 0x5d)) return close(scanner, open);
  if (code !== COMMA)
    throw unexpected(scanner, isObject ? 'after object key:value pair' : 'after array element');
  scanner.at += 1;
  if (isObject) {
    skipSpace(scanner);
    readName(scanner, open);
  }
  return undefined;
}

function push(open: Container[], container: Container): void {
  if (open.length >= depthLimit) throw new BundleFault('BUNDLE_MALFORMED', 'exceeded max depth');
  open.push(container);
}

function close(scanner: Scanner, open: Container[]): JsonValue | undefined {
  scanner.at += 1;
  return open.pop();
}

function readName(scanner: Scanner, open: readonly Container[]): void {
  if (scanner.text.charCodeAt(scanner.at) !== QUOTE)
    throw unexpected(scanner, 'looking for beginning of object key string');
  const name = readText(scanner);
  const container = open.at(-1);
  if (container?.[written] === 'object') container.names.push(typeof name === 'string' ? name : name.text);
  if (skipSpace(scanner) !== COLON) throw unexpected(scanner, 'after object key');
  scanner.at += 1;
}

function readText(scanner: Scanner): string | EscapedText {
  const { text } = scanner;
  const start = scanner.at + 1;
  let at = start;
  let escaped = false;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) break;
    if (code === BACKSLASH) {
      escaped = true;
      at = afterEscape(scanner, at);
      continue;
    }
    // NaN, past the end, compares false with everything.
    if (!(code >= 0x20)) throw unexpectedAt(scanner, at, 'in string literal');
    at += 1;
  }
  scanner.at = at + 1;
  const raw = text.slice(start, at);
  return escaped ? { [written]: 'text', raw, text: JSON.parse(`"${raw}"`) as string } : raw;
}

function afterEscape(scanner: Scanner, at: number): number {
  const { text } = scanner;
  const code = text[at + 1] ?? '';
  if (code !== 'u') {
    if (code === '' || !'"\\/bfnrt'.includes(code))
      throw unexpectedAt(scanner, at + 1, 'in string escape code');
    return at + 2;
  }
  for (let place = at + 2; place < at + 6; place += 1)
    if (!/[0-9a-fA-F]/.test(text[place] ?? ''))
      throw unexpectedAt(scanner, place, 'in \\u hexadecimal character escape');
  return at + 6;
}

function readWord<Value>(scanner: Scanner, word: string, value: Value): Value {
  for (let place = 1; place < word.length; place += 1)
    if (scanner.text[scanner.at + place] !== word[place])
      throw unexpectedAt(scanner, scanner.at + place, `in literal ${word} (expecting '${word[place]}')`);
  scanner.at += word.length;
  return value;
}

const SMALL_INTEGER_LENGTH = 15;

function readNumber(scanner: Scanner): number | NumberText {
  const { text } = scanner;
  const start = scanner.at;
  let at = start;
  const digits = (context: string): void => {
    if (!isDigit(text.charCodeAt(at))) throw unexpectedAt(scanner, at, context);
    while (isDigit(text.charCodeAt(at))) at += 1;
  };
  const isNegative = text[at] === '-';
  if (isNegative) at += 1;
  if (text[at] === '0') at += 1;
  else digits(isNegative ? 'in numeric literal' : 'looking for beginning of value');
  let isInteger = true;
  if (text[at] === '.') {
    isInteger = false;
    at += 1;
    digits('after decimal point in numeric literal');
  }
  if (text[at] === 'e' || text[at] === 'E') {
    isInteger = false;
    at += 1;
    if (text[at] === '+' || text[at] === '-') at += 1;
    digits('in exponent of numeric literal');
  }
  scanner.at = at;
  const number = text.slice(start, at);
  return isInteger && number.length <= SMALL_INTEGER_LENGTH
    ? Number(number)
    : { [written]: 'number', digits: number };
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Skips white space and answers the character that follows; {@link END} after the last. */
function skipSpace(scanner: Scanner): number {
  const { text } = scanner;
  let at = scanner.at;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) {
      scanner.at = at;
      return at < text.length ? code : END;
    }
    at += 1;
  }
}

const unexpected = (scanner: Scanner, context: string): BundleFault =>
  unexpectedAt(scanner, scanner.at, context);

/** Go reads bytes: of a character beyond ASCII it names the first byte. */
function unexpectedAt({ text }: Scanner, at: number, context: string): BundleFault {
  const point = text.codePointAt(at);
  if (point === undefined) return new BundleFault('BUNDLE_MALFORMED', 'unexpected end of JSON input');
  const [byte = 0] = Buffer.from(String.fromCodePoint(point));
  return new BundleFault('BUNDLE_MALFORMED', `invalid character ${quotedByte(byte)} ${context}`);
}

function quotedByte(byte: number): string {
  const character = String.fromCharCode(byte);
  if (character === "'") return "'\\''";
  if (character === '\\') return "'\\\\'";
  if (byte < 0x20 || byte === 0x7f) return `'${controlText(byte)}'`;
  if (byte >= 0x80 && byte < 0xa1) return `'\\u00${byte.toString(16)}'`;
  return `'${character}'`;
}

function controlText(byte: number): string {
  const short: Readonly<Record<number, string>> = {
    7: '\\a',
    8: '\\b',
    9: '\\t',
    10: '\\n',
    11: '\\v',
    12: '\\f',
    13: '\\r',
  };
  return short[byte] ?? `\\x${byte.toString(16).padStart(2, '0')}`;
}
