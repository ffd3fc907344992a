import { encodeAttribution } from './attributionFast.ts';
import { encodeBase64 } from './base64.ts';
import type { Bundle, BundleAttribution } from './bundle.ts';
import { type Field, type FieldForm, forms, type StructForm } from './form.ts';
import { checkEncodable } from './time.ts';

/**
 * The bytes that signatures cover: the bundle without its signatures, as Go's `encoding/json` writes it.
 *
 * @throws BundleFault BUNDLE_UNENCODABLE
 */
export function canonicalBytes(bundle: Bundle): Buffer {
  const known = canonical.get(bundle);
  if (known !== undefined) return known;
  const bytes = Buffer.from(canonicalText(bundle), 'utf8');
  canonical.set(bundle, bytes);
  return bytes;
}

/** Made once a bundle: to verify it, and for its digest. */
const canonical = new WeakMap<Bundle, Buffer>();

/** As {@link canonicalBytes}, as text. */
export function canonicalText(bundle: Bundle): string {
  const none = new Uint8Array();
  return encodeAs(forms.bundle, { ...bundle, signature: none, pqSignature: none });
}

/**
 * The file form of a bundle: all of it, indented by two spaces, without a final newline.
 *
 * @throws BundleFault BUNDLE_UNENCODABLE
 */
export function bundleText(bundle: Bundle): string {
  return indented(encodeAs(forms.bundle, bundle));
}

/** A bundle, or one record of it, in Go's compact form. */
export function encodeAs(form: StructForm, value: unknown): string {
  const record = value as Readonly<Record<string, unknown>>;
  let text = '{';
  for (const field of form.fields) {
    const item = record[field.property];
    if (field.omitEmpty && isEmpty(item)) continue;
    text += text.length === 1 ? field.prefix : `,${field.prefix}`;
    text += encodeField(field, item);
  }
  return `${text}}`;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === '') return true;
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length === 0;
  return value instanceof Map && value.size === 0;
}

function encodeField({ form }: Field, value: unknown): string {
  switch (form.kind) {
    case 'text':
      return encodeText(value as string);
    case 'integer':
      return String(value);
    case 'time':
    case 'optionalTime':
      checkEncodable(value as string);
      return `"${value}"`;
    case 'bytes':
      return `"${encodeBase64(value as Uint8Array)}"`;
    case 'struct':
    case 'optionalStruct':
      return value === null ? 'null' : encodeAs(form.of, value);
    case 'list':
      return value === null ? 'null' : encodeList(form.of, value as readonly unknown[]);
    case 'textMap':
    case 'structMap':
      return value === null ? 'null' : encodeMap(form, value as ReadonlyMap<string, unknown>);
    default:
      return form satisfies never;
  }
}

function encodeList(form: StructForm, items: readonly unknown[]): string {
  if (form === forms.attribution)
    return `[${(items as readonly BundleAttribution[]).map((row) => encodeAttribution(row, encodeText)).join(',')}]`;
  let text = '[';
  for (const item of items) text += text.length === 1 ? encodeAs(form, item) : `,${encodeAs(form, item)}`;
  return `${text}]`;
}

function encodeMap(
  form: Extract<FieldForm, { readonly kind: 'textMap' | 'structMap' }>,
  map: ReadonlyMap<string, unknown>,
): string {
  const entries = [...map].sort(([left], [right]) => compareAsUtf8(left, right));
  const texts = entries.map(([name, value]) => {
    const encoded = form.kind === 'textMap' ? encodeText(value as string) : encodeAs(form.of, value);
    return `${encodeText(name)}:${encoded}`;
  });
  return `{${texts.join(',')}}`;
}

/** The order of two texts by their UTF-8 bytes, which is that of their code points and not that of UTF-16. */
export function compareAsUtf8(left: string, right: string): number {
  if (left === right) return 0;
  return isAscii.test(left) && isAscii.test(right)
    ? left < right
      ? -1
      : 1
    : Buffer.compare(Buffer.from(left), Buffer.from(right));
}

const isAscii = /^[ -~]*$/;
/** The last part stands for the control characters below U+0020. */
const special = /["\\<>&\u2028\u2029]|[^ -\uffff]/;
const everySpecial = /["\\<>&\u2028\u2029]|[^ -\uffff]/g;

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** A string as Go writes it in JSON, with the characters escaped that HTML would take for its own. */
export function encodeText(text: string): string {
  return special.test(text) ? `"${text.replaceAll(everySpecial, escaped)}"` : `"${text}"`;
}

const escaped = (character: string): string =>
  escapes.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Compact JSON with line breaks and two spaces a level, as Go's `MarshalIndent` sets it. */
function indented(compact: string): string {
  const parts: string[] = [];
  let level = 0;
  let start = 0;
  const newLine = (): string => `\n${'  '.repeat(level)}`;
  for (let at = 0; at < compact.length; at += 1) {
    const character = compact[at];
    switch (character) {
      case '"':
        at = endOfText(compact, at);
        break;
      case '{':
      case '[':
        if (compact[at + 1] === (character === '{' ? '}' : ']')) {
          at += 1;
          break;
        }
        level += 1;
        parts.push(compact.slice(start, at + 1), newLine());
        start = at + 1;
        break;
      case '}':
      case ']':
        level -= 1;
        parts.push(compact.slice(start, at), newLine());
        start = at;
        break;
      case ',':
        parts.push(compact.slice(start, at + 1), newLine());
        start = at + 1;
        break;
      case ':':
        parts.push(compact.slice(start, at + 1), ' ');
        start = at + 1;
        break;
      default:
    }
  }
  parts.push(compact.slice(start));
  return parts.join('');
}

/** Place of the quote that ends the string which begins here. */
function endOfText(compact: string, start: number): number {
  let at = start + 1;
  while (compact[at] !== '"') at += compact[at] === '\\' ? 2 : 1;
  return at;
}
