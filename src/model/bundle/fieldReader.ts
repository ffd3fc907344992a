import { decodeBase64 } from './base64.ts';
import { BundleFault } from './failure.ts';

/** Reads the fields of a JSON object that goes with a bundle, each by its name and as what it has to be. */
export interface FieldReader {
  /** The value as it is; undefined where there is none. */
  readonly raw: (name: string) => unknown;
  readonly text: (name: string, absent?: string) => string;
  /** A whole number from 0. */
  readonly count: (name: string) => number;
  /** A hash of 32 bytes or a salt of 16, in hexadecimal. */
  readonly hash: (name: string) => string;
  readonly hashes: (name: string) => readonly string[];
  /** Bytes in base64; none where the field is absent. */
  readonly bytes: (name: string) => Uint8Array;
  /** One of some words. */
  readonly word: <Word extends string>(name: string, words: readonly Word[]) => Word;
  /** What to throw of a document that is not what it has to be. */
  readonly malformed: (reason: string) => BundleFault;
}

/**
 * Reads a document.
 *
 * @param what names it in error texts, for example `membership`
 * @throws BundleFault MEMBERSHIP_MALFORMED, as do all methods
 */
export function fieldReader(text: string, what: string): FieldReader {
  const malformed = (reason: string): BundleFault =>
    new BundleFault('MEMBERSHIP_MALFORMED', `The ${what} cannot be read: ${reason}.`);
  const fields = objectOf(text, malformed);
  const reader: FieldReader = {
    raw: (name) => fields[name],
    text: (name, absent) => {
      const value = fields[name] ?? absent;
      if (typeof value !== 'string') throw malformed(`its ${name} is not a text`);
      return value.toWellFormed();
    },
    count: (name) => {
      const value = fields[name];
      if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
      throw malformed(`its ${name} is not a whole number from 0`);
    },
    hash: (name) => hashOf(fields[name], name, malformed),
    hashes: (name) => {
      const value = fields[name];
      if (!Array.isArray(value)) throw malformed(`its ${name} is not a list`);
      return value.map((each, index) => hashOf(each, `${name}[${index}]`, malformed));
    },
    bytes: (name) => {
      const decoded = decodeBase64(reader.text(name, ''));
      if (decoded.ok) return decoded.bytes;
      throw malformed(`its ${name} is not base64`);
    },
    word: (name, words) => {
      const word = words.find((each) => each === fields[name]);
      if (word !== undefined) return word;
      throw malformed(`its ${name} is none of ${words.join(', ')}`);
    },
    malformed,
  };
  return reader;
}

function objectOf(
  text: string,
  malformed: (reason: string) => BundleFault,
): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw malformed('it is not JSON');
  }
  if (typeof parsed !== 'object' || parsed === null) throw malformed('it is not a JSON object');
  return parsed as Readonly<Record<string, unknown>>;
}

function hashOf(value: unknown, name: string, malformed: (reason: string) => BundleFault): string {
  if (typeof value === 'string' && /^(?:[0-9a-f]{32}|[0-9a-f]{64})$/.test(value)) return value;
  throw malformed(`its ${name} is not a hash or salt in hexadecimal`);
}
