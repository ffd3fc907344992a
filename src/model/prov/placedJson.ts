import { malformed, placeAt, quoted } from './fault.ts';
import { checkDepth, provLimits } from './limits.ts';

/**
 * JSON with the place of every value, numbers with the digits that they were written with, and objects in which a key may
 * come twice: `JSON.parse` keeps none of these, and a fault must name its line.
 */
export type PlacedJson = { readonly at: number } & (
  | { readonly type: 'null' }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'number'; readonly digits: string }
  | { readonly type: 'string'; readonly text: string }
  | { readonly type: 'array'; readonly items: readonly PlacedJson[] }
  | { readonly type: 'object'; readonly entries: readonly PlacedEntry[] }
);

export interface PlacedEntry {
  readonly key: string;
  readonly at: number;
  readonly value: PlacedJson;
}

/** A text with what is needed to say where in it something is wrong. */
export interface JsonText {
  readonly form: string;
  readonly text: string;
}

/** A fault at an offset of a text. */
export const faultAt = ({ form, text }: JsonText, at: number, reason: string) =>
  malformed(form, placeAt(text, at), reason);

/** The quote that ends a string; null where none does. */
function endOfString(text: string, from: number): number | null {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at;
    if (code < 0x20) return null;
    if (code === 0x5c) at += 1;
  }
  return null;
}

const space = /[\u0020\n\r\t]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/**
 * Reads a whole text as JSON (RFC 8259).
 *
 * @throws ProvFault PROV_MALFORMED with line and column, PROV_TOO_DEEP
 */
export function parsePlacedJson(source: JsonText): PlacedJson {
  const { text } = source;
  let at = text.startsWith('\ufeff') ? 1 : 0;

  function skip(): number {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
    return at;
  }
  function expect(character: string, where: string): void {
    skip();
    if (text[at] !== character) throw unexpected(`${quoted(character)} ${where}`);
    at += 1;
  }
  const unexpected = (wanted: string) =>
    faultAt(
      source,
      at,
      at >= text.length
        ? `the text ends where ${wanted} is expected.`
        : `${wanted} is expected, and ${quoted(text[at] ?? '')} stands there.`,
    );

  function readString(wanted: string): string {
    if (text[at] !== '"') throw unexpected(wanted);
    const end = endOfString(text, at + 1);
    if (end === null) throw faultAt(source, at, 'the string has no end, or a control character.');
    const raw = text.slice(at, end + 1);
    if (raw.includes('\\')) return decoded(raw, end + 1);
    at = end + 1;
    return raw.slice(1, -1).toWellFormed();
  }

  function decoded(raw: string, end: number): string {
    try {
      const content = (JSON.parse(raw) as string).toWellFormed();
      at = end;
      return content;
    } catch {
      throw faultAt(source, at, 'the string has an escape that JSON does not allow.');
    }
  }

  function readObject(depth: number): PlacedEntry[] {
    const entries: PlacedEntry[] = [];
    at += 1;
    skip();
    if (text[at] === '}') {
      at += 1;
      return entries;
    }
    for (;;) {
      skip();
      const start = at;
      const key = readString('a key in quotes');
      expect(':', `after the key ${quoted(key)}`);
      entries.push({ key, at: start, value: readValue(depth) });
      skip();
      if (text[at] === '}') break;
      expect(',', 'or "}"');
    }
    at += 1;
    return entries;
  }

  function readArray(depth: number): PlacedJson[] {
    const items: PlacedJson[] = [];
    at += 1;
    skip();
    if (text[at] === ']') {
      at += 1;
      return items;
    }
    for (;;) {
      items.push(readValue(depth));
      skip();
      if (text[at] === ']') break;
      expect(',', 'or "]"');
    }
    at += 1;
    return items;
  }

  function readValue(depth: number): PlacedJson {
    skip();
    const start = at;
    switch (text[at]) {
      case '{':
        if (depth >= provLimits.depth) checkDepth(depth + 1, placeAt(text, at).line);
        return { at: start, type: 'object', entries: readObject(depth + 1) };
      case '[':
        if (depth >= provLimits.depth) checkDepth(depth + 1, placeAt(text, at).line);
        return { at: start, type: 'array', items: readArray(depth + 1) };
      case '"':
        return { at: start, type: 'string', text: readString('a string') };
    }
    for (const word of ['true', 'false', 'null'] as const)
      if (text.startsWith(word, at)) {
        at += word.length;
        return word === 'null'
          ? { at: start, type: 'null' }
          : { at: start, type: 'boolean', value: word === 'true' };
      }
    number.lastIndex = at;
    if (!number.test(text)) throw unexpected('a value');
    at = number.lastIndex;
    return { at: start, type: 'number', digits: text.slice(start, at) };
  }

  const value = readValue(0);
  skip();
  if (at < text.length) throw faultAt(source, at, 'something stands after the end of the document.');
  return value;
}
