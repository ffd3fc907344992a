import { isFields } from '../record.ts';
import { redactText } from '../redact.ts';

/** Attributes of a span or resource by name: texts and integers; others say nothing that is read here. */
export type Attributes = ReadonlyMap<string, string | bigint>;

const DECIMAL = /^-?\d{1,19}$/;

/** Reads attributes as OTLP/JSON writes them: a list of `{key, value: {stringValue: …}}`. */
export function attributesOf(list: unknown): Attributes {
  const attributes = new Map<string, string | bigint>();
  if (!Array.isArray(list)) return attributes;
  for (const item of list) {
    if (!isFields(item) || typeof item.key !== 'string' || !isFields(item.value)) continue;
    const value = scalarOf(item.value);
    if (value !== undefined) attributes.set(item.key, value);
  }
  return attributes;
}

/** 64-bit integers are decimal texts in OTLP/JSON; numbers are taken, too, where a double holds them. */
function scalarOf({ stringValue, intValue }: Readonly<Record<string, unknown>>): string | bigint | undefined {
  if (typeof stringValue === 'string') return stringValue === '' ? undefined : redactText(stringValue);
  if (typeof intValue === 'string' && DECIMAL.test(intValue)) return BigInt(intValue);
  return typeof intValue === 'number' && Number.isSafeInteger(intValue) ? BigInt(intValue) : undefined;
}

/** The text under the first of some names that has one. */
export function textAttribute(attributes: Attributes, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = attributes.get(name);
    if (typeof value === 'string') return value;
  }
  return undefined;
}

/** The integer under the first of some names that has one. */
export function integerAttribute(attributes: Attributes, ...names: readonly string[]): bigint | undefined {
  for (const name of names) {
    const value = attributes.get(name);
    if (typeof value === 'bigint') return value;
  }
  return undefined;
}
