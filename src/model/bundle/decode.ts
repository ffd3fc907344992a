import { decodeBase64 } from './base64.ts';
import { type Bundle, type Int64, int64 } from './bundle.ts';
import { BundleFault } from './failure.ts';
import { type Field, type FieldForm, forms, type StructForm } from './form.ts';
import {
  type EscapedText,
  type JsonArray,
  type JsonObject,
  type NumberText,
  parseJson,
  written,
} from './json.ts';
import { textOfBytes } from './text.ts';
import { readTime } from './time.ts';

/** Largest text of a bundle, in bytes: six times what peers of the original take, about 60,000 attributions. */
export const bundleSizeLimit = 32 * 1_024 * 1_024;

/**
 * Decodes a bundle as the original's decoder does (Go's `encoding/json` into its struct): unknown fields are ignored,
 * field names match in every letter case, the last of equal keys wins, null leaves a scalar as it is.
 *
 * @throws BundleFault BUNDLE_MALFORMED with the original's words, BUNDLE_TOO_LARGE
 */
export function decodeBundle(content: string | Uint8Array): Bundle {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  if (size > bundleSizeLimit)
    throw new BundleFault('BUNDLE_TOO_LARGE', `The bundle has more than ${bundleSizeLimit} bytes.`);
  try {
    return decodeAs(forms.bundle, typeof content === 'string' ? content : textOfBytes(content)) as Bundle;
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    throw new BundleFault(error.code, `unmarshal bundle: ${error.message}`);
  }
}

/** Decodes one record of a bundle, or one that has the same form, for example a row of a report's input. */
export function decodeAs(form: StructForm, text: string): unknown {
  const quick = decodeQuickly(form, text);
  if (quick !== null) return quick;
  const { value, decoding } = decodeParsed(form, parseJson(text));
  if (decoding.fault !== null) throw decoding.fault;
  return value;
}

/**
 * Whether `JSON.parse` may lose what Go would see: long or broken numbers, times that are written with escapes, and a key
 * followed by white space, which would spoil the count of keys in {@link decodeQuickly}.
 */
const needsCare = /":\s*-?(?:\d{16,}|\d+[.eE])|"\s+:|\\u00(?:3[0-9aA]|2[bBcCdDeE]|5[4aA])/;

/**
 * Decodes by `JSON.parse`, which is ten times as fast as {@link parseJson}. Answers null where that might differ: keys
 * that come twice are noticed because then fewer are read than are written.
 */
function decodeQuickly(form: StructForm, text: string): unknown {
  if (needsCare.test(text)) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  const { value, decoding } = decodeParsed(form, parsed);
  if (decoding.isUncertain || decoding.keys !== keysWritten(text)) return null;
  if (decoding.fault !== null) throw decoding.fault;
  return value;
}

/** At least the number of keys in a JSON text; more where a string holds the like. */
function keysWritten(text: string): number {
  let count = 0;
  for (let at = text.indexOf('":'); at !== -1; at = text.indexOf('":', at + 2)) count += 1;
  return count;
}

/** What decoding remembers on its way. */
interface Decoding {
  /** Keys met. */
  keys: number;
  /** The first value of a wrong type: Go goes on, and reports it at the end. */
  fault: BundleFault | null;
  /** Whether a value was met that `JSON.parse` may have made alike to another one. */
  isUncertain: boolean;
  /** Fields on the way down, for error texts. */
  readonly path: string[];
  struct: StructForm | null;
}

type Draft = Record<string, unknown>;

function decodeParsed(form: StructForm, parsed: unknown) {
  const decoding: Decoding = { keys: 0, fault: null, isUncertain: false, path: [], struct: null };
  const value = decodeStruct(form, parsed, form.zero, decoding);
  return { value, decoding };
}

/** Decodes into what an earlier key of the same name has left. */
function decodeStruct(form: StructForm, value: unknown, earlier: unknown, decoding: Decoding): unknown {
  if (value === null) return earlier;
  if (!isObject(value)) return mistyped(value, form.goType, earlier, decoding);
  const draft: Draft = { ...(earlier as Draft) };
  const outer = decoding.struct;
  decoding.struct = form;
  if (writtenAs(value) === 'object') {
    const { names, items } = value as JsonObject;
    for (const [index, name] of names.entries()) decodeEntry(form, name, items[index], draft, decoding);
  } else {
    const plain = value as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(plain)) decodeEntry(form, name, plain[name], draft, decoding);
  }
  decoding.struct = outer;
  return draft;
}

function decodeEntry(form: StructForm, name: string, item: unknown, draft: Draft, decoding: Decoding): void {
  decoding.keys += 1;
  const field = form.byName.get(name) ?? form.byName.get(folded(name));
  if (field === undefined) countKeys(item, decoding);
  // Nearly all fields are texts without anything to mind.
  else if (field.form.kind === 'text' && typeof item === 'string')
    draft[field.property] = item.toWellFormed();
  else {
    decoding.path.push(field.name);
    draft[field.property] = decodeField(field, item, draft[field.property], decoding);
    decoding.path.pop();
  }
}

function decodeField(
  { form, omitEmpty }: Field,
  value: unknown,
  earlier: unknown,
  decoding: Decoding,
): unknown {
  switch (form.kind) {
    case 'text':
      return decodeText(form.goType, value, earlier, decoding);
    case 'integer':
      return decodeInteger(form.goType, value, earlier, decoding);
    case 'time':
      return value === null ? earlier : decodeTime(value);
    case 'optionalTime':
      return value === null ? null : decodeTime(value);
    case 'bytes':
      return decodeBytes(value, earlier, decoding);
    case 'struct':
      return decodeStruct(form.of, value, earlier, decoding);
    case 'optionalStruct':
      return value === null ? null : decodeStruct(form.of, value, earlier ?? form.of.zero, decoding);
    case 'list':
      return decodeList(form.of, value, earlier, omitEmpty, decoding);
    case 'textMap':
    case 'structMap':
      return decodeMap(form, value, earlier, decoding);
    default:
      return form satisfies never;
  }
}

function decodeText(goType: string, value: unknown, earlier: unknown, decoding: Decoding): unknown {
  if (value === null) return earlier;
  const text = textOf(value);
  return text === undefined ? mistyped(value, goType, earlier, decoding) : text.toWellFormed();
}

const int64Least = -(2n ** 63n);
const int64Most = 2n ** 63n - 1n;

function decodeInteger(goType: string, value: unknown, earlier: unknown, decoding: Decoding): unknown {
  if (value === null) return earlier;
  // -0 is written 0.
  if (typeof value === 'number') return value + 0;
  if (!isNumberText(value)) return mistyped(value, goType, earlier, decoding);
  const integer = /^-?\d+$/.test(value.digits) ? BigInt(value.digits) : undefined;
  if (integer !== undefined && integer >= int64Least && integer <= int64Most)
    return int64(integer) satisfies Int64;
  return mistypedAs(`number ${value.digits}`, goType, earlier, decoding);
}

/** @throws BundleFault at once: Go ends at the first time that it cannot read. */
function decodeTime(value: unknown): string {
  if (typeof value === 'string') return readTime(value);
  if (isEscaped(value)) return readTime(value.raw);
  throw new BundleFault('BUNDLE_MALFORMED', 'Time.UnmarshalJSON: input is not a JSON string');
}

function decodeBytes(value: unknown, earlier: unknown, decoding: Decoding): unknown {
  if (value === null) return new Uint8Array();
  const items = itemsOf(value);
  if (items !== undefined) {
    // 1.0 is no byte, and after JSON.parse it is 1.
    if (Array.isArray(value)) decoding.isUncertain = true;
    return Uint8Array.from(items, (item) => decodeByte(item, decoding));
  }
  const text = textOf(value);
  if (text === undefined) return mistyped(value, '[]uint8', earlier, decoding);
  const decoded = decodeBase64(text);
  if (decoded.ok) return decoded.bytes;
  decoding.fault ??= new BundleFault('BUNDLE_MALFORMED', `illegal base64 data at input byte ${decoded.at}`);
  return earlier;
}

/** Go takes a list of numbers for bytes, too. */
function decodeByte(value: unknown, decoding: Decoding): number {
  if (value === null) return 0;
  if (typeof value === 'number' && value >= 0 && value <= 255) return value;
  const what =
    typeof value === 'number' ? `number ${value}` : isNumberText(value) ? `number ${value.digits}` : null;
  if (what === null) return Number(mistyped(value, 'uint8', 0, decoding));
  return Number(mistypedAs(what, 'uint8', 0, decoding));
}

function decodeList(
  of: StructForm,
  value: unknown,
  earlier: unknown,
  omitEmpty: boolean,
  decoding: Decoding,
): unknown {
  if (value === null) return omitEmpty ? [] : null;
  const items = itemsOf(value);
  if (items === undefined) return mistyped(value, `[]${of.goType}`, earlier, decoding);
  const before = Array.isArray(earlier) ? earlier : [];
  return items.map((item, index) => decodeStruct(of, item, before[index] ?? of.zero, decoding));
}

function decodeMap(
  form: Extract<FieldForm, { readonly kind: 'textMap' | 'structMap' }>,
  value: unknown,
  earlier: unknown,
  decoding: Decoding,
): unknown {
  if (value === null) return null;
  const goType = form.kind === 'textMap' ? 'string' : form.of.goType;
  if (!isObject(value)) return mistyped(value, `map[string]${goType}`, earlier, decoding);
  const map = new Map(earlier instanceof Map ? (earlier as ReadonlyMap<string, unknown>) : []);
  forEachEntry(value, (name, item) => {
    decoding.keys += 1;
    const decoded =
      form.kind === 'textMap'
        ? decodeText(goType, item, '', decoding)
        : decodeStruct(form.of, item, form.of.zero, decoding);
    map.set(name.toWellFormed(), decoded);
  });
  return map;
}

function mistyped(value: unknown, goType: string, earlier: unknown, decoding: Decoding): unknown {
  countKeys(value, decoding);
  return mistypedAs(wordFor(value), goType, earlier, decoding);
}

function mistypedAs(what: string, goType: string, earlier: unknown, decoding: Decoding): unknown {
  const struct = decoding.struct?.goType.replace('provenance.', '');
  const place = struct === undefined ? 'value' : `struct field ${struct}.${decoding.path.join('.')}`;
  decoding.fault ??= new BundleFault(
    'BUNDLE_MALFORMED',
    `json: cannot unmarshal ${what} into Go ${place} of type ${goType}`,
  );
  return earlier;
}

function wordFor(value: unknown): string {
  if (typeof value === 'boolean') return 'bool';
  if (textOf(value) !== undefined) return 'string';
  if (itemsOf(value) !== undefined) return 'array';
  return isObject(value) ? 'object' : 'number';
}

/** Go folds letters for names that match no field exactly; these two look-alikes fold to ASCII letters. */
const folded = (name: string): string => name.replaceAll('ſ', 's').replaceAll('K', 'k').toLowerCase();

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : isEscaped(value) ? value.text : undefined;

const writtenAs = (value: unknown): 'text' | 'number' | 'array' | 'object' | undefined =>
  typeof value === 'object' && value !== null && written in value
    ? (value as EscapedText | NumberText | JsonArray | JsonObject)[written]
    : undefined;

const isEscaped = (value: unknown): value is EscapedText => writtenAs(value) === 'text';
const isNumberText = (value: unknown): value is NumberText => writtenAs(value) === 'number';

/** The items of a list, in either form of parsed JSON. */
function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return writtenAs(value) === 'array' ? (value as JsonArray).items : undefined;
}

function isObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const form = writtenAs(value);
  return form === undefined || form === 'object';
}

function forEachEntry(value: object, visit: (name: string, item: unknown) => void): void {
  if (writtenAs(value) === 'object') {
    const { names, items } = value as JsonObject;
    for (const [index, name] of names.entries()) visit(name, items[index]);
    return;
  }
  for (const name of Object.keys(value)) visit(name, (value as Draft)[name]);
}

/** Deeper than this, the careful reader decides whether it is too deep. */
const plainDepth = 100;

/** Counts the keys within a value that no field takes; without recursion, for it may nest as deep as it likes. */
function countKeys(value: unknown, decoding: Decoding): void {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue;
      if (!Array.isArray(each)) decoding.keys += Object.keys(each).length;
      for (const item of Object.values(each)) if (typeof item === 'object') next.push(item);
    }
    decoding.isUncertain ||= depth > plainDepth;
    level = next;
  }
}
