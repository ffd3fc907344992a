import { decodeAttribution } from './attributionFast.ts';
import { decodeBase64 } from './base64.ts';
import { type Int64, int64 } from './bundle.ts';
import { BundleFault } from './failure.ts';
import { type Field, type FieldForm, forms, type StructForm } from './form.ts';
import { type EscapedText, type JsonArray, type JsonObject, type NumberText, written } from './json.ts';
import { readTime } from './time.ts';

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

/** A value that was decoded, and what was noted on the way. */
export interface Decoded extends Pick<Decoding, 'keys' | 'fault' | 'isUncertain'> {
  readonly value: unknown;
}

type Draft = Record<string, unknown>;

/** Decodes what `JSON.parse` or `parseJson` made of a text into a struct, as Go's `encoding/json` does. */
export function decodeParsed(form: StructForm, parsed: unknown): Decoded {
  const decoding: Decoding = {
    keys: 0,
    fault: null,
    isUncertain: false,
    path: [],
    struct: null,
  };
  const value = decodeStruct(form, parsed, form.zero, decoding);
  return { ...decoding, value };
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
    decoding.keys += names.length;
    for (const [index, name] of names.entries()) decodeEntry(form, name, items[index], draft, decoding);
  } else decodePlain(form, value as Readonly<Record<string, unknown>>, draft, decoding);
  decoding.struct = outer;
  return draft;
}

/** Nearly all structs have their fields in the order in which they are written here, and then no name is looked up. */
function decodePlain(
  form: StructForm,
  plain: Readonly<Record<string, unknown>>,
  draft: Draft,
  decoding: Decoding,
): void {
  const { fields } = form;
  const names = Object.keys(plain);
  decoding.keys += names.length;
  let place = 0;
  for (const name of names) {
    let field = fields[place];
    while (field !== undefined && field.name !== name && field.omitEmpty) {
      place += 1;
      field = fields[place];
    }
    if (field === undefined || field.name !== name) {
      place = fields.length;
      decodeEntry(form, name, plain[name], draft, decoding);
      continue;
    }
    place += 1;
    decodeInto(field, plain[name], draft, decoding);
  }
}

function decodeEntry(form: StructForm, name: string, item: unknown, draft: Draft, decoding: Decoding): void {
  const field = form.byName.get(name) ?? form.byName.get(folded(name));
  if (field === undefined) countKeys(item, decoding);
  else decodeInto(field, item, draft, decoding);
}

function decodeInto(field: Field, item: unknown, draft: Draft, decoding: Decoding): void {
  const { property, form } = field;
  // Nearly all fields are texts and numbers without anything to mind.
  if (form.kind === 'text' && typeof item === 'string') {
    draft[property] = item.toWellFormed();
    return;
  }
  if (form.kind === 'integer' && typeof item === 'number') {
    // -0 is written 0.
    draft[property] = item + 0;
    return;
  }
  decoding.path.push(field.name);
  draft[property] = decodeField(field, item, draft[property], decoding);
  decoding.path.pop();
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
  return items.map((item, index) => {
    const known = before[index];
    if (of === forms.attribution && known === undefined) {
      const decoded = decodeAttribution(item);
      if (decoded !== null) {
        decoding.keys += decoded.keys;
        return decoded.value;
      }
    }
    return decodeStruct(of, item, known ?? of.zero, decoding);
  });
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
  decoding.keys += entryCount(value);
  forEachEntry(value, (name, item) => {
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

const entryCount = (value: object): number =>
  writtenAs(value) === 'object' ? (value as JsonObject).names.length : Object.keys(value).length;

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
