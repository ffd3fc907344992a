import { readFileSync, statSync } from 'node:fs';
import { Failure } from '../../failure.ts';
import type { TokenRecord } from '../../model/access/apiToken.ts';
import { isScope, type Scope } from '../../model/access/caller.ts';
import { type Instant, parseInstant } from '../../model/time.ts';

/** Permissions of a tokens file that others than its owner must not have: to write it, and for strangers to read it. */
const unsafeMode = 0o027;
const mostTokens = 10_000;

/** The text of a tokens file. */
export const tokenListText = (tokens: readonly TokenRecord[]): string =>
  `${JSON.stringify({ tokens }, null, 2)}\n`;

/**
 * Reads a tokens file.
 *
 * @throws Failure BAD_USAGE where it cannot be read, others may change or strangers read it, or it has another form.
 */
export function readTokenFile(file: string): readonly TokenRecord[] {
  let text: string;
  try {
    const { mode } = statSync(file);
    if (process.platform !== 'win32' && (mode & unsafeMode) !== 0)
      throw new Failure(
        'BAD_USAGE',
        `The tokens file ${file} has the mode ${(mode & 0o777).toString(8).padStart(4, '0')}: others may change or read it.`,
        'chmod 600 it, and check that it holds only tokens that you know.',
      );
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure(
      'BAD_USAGE',
      `The tokens file ${file} cannot be read.`,
      'whence token create makes it.',
      {
        cause,
      },
    );
  }
  return readTokenList(text, file);
}

/**
 * Reads the text of a tokens file, or of the variable that holds the same.
 *
 * @param place what to call it in messages
 * @throws Failure BAD_USAGE that names the place; it repeats no hash.
 */
export function readTokenList(text: string, place: string): readonly TokenRecord[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw wrong(place, 'is not JSON');
  }
  const { tokens } = fieldsOf(content, place);
  if (!Array.isArray(tokens)) throw wrong(place, 'does not hold {"tokens": [ … ]}');
  if (tokens.length > mostTokens) throw wrong(place, `holds more than ${mostTokens} tokens`);
  const records = tokens.map((token: unknown, index) => recordOf(token, `${place}: tokens[${index}]`));
  const ids = new Set(records.map(({ id }) => id));
  if (ids.size < records.length) throw wrong(place, 'holds two tokens with one id');
  return records;
}

function recordOf(value: unknown, place: string): TokenRecord {
  const { id, name, hash, scopes, createdAt, expiresAt = null } = fieldsOf(value, place);
  if (typeof id !== 'string' || !/^[0-9a-f]{12}$/.test(id))
    throw wrong(place, 'has an id that is not 12 hexadecimal digits');
  if (typeof name !== 'string' || name === '' || name.length > 200)
    throw wrong(place, 'has no name of 1 to 200 characters');
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash))
    throw wrong(place, 'has a hash that is not a SHA-256 in hexadecimal');
  return {
    id,
    name,
    hash,
    scopes: scopesOf(scopes, place),
    createdAt: instantOf(createdAt, place, 'createdAt'),
    expiresAt: expiresAt === null ? null : instantOf(expiresAt, place, 'expiresAt'),
  };
}

function scopesOf(value: unknown, place: string): readonly Scope[] {
  if (!Array.isArray(value)) throw wrong(place, 'has no scopes');
  return value.map((scope: unknown) => {
    if (typeof scope === 'string' && isScope(scope)) return scope;
    throw wrong(place, `has a scope that is not known: ${JSON.stringify(scope)?.slice(0, 100)}`);
  });
}

function instantOf(value: unknown, place: string, name: string): Instant {
  const instant = typeof value === 'string' ? parseInstant(value) : null;
  if (instant === null) throw wrong(place, `has no time ${name}`);
  return instant;
}

function fieldsOf(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw wrong(place, 'is not an object');
}

const wrong = (place: string, what: string): Failure =>
  new Failure('BAD_USAGE', `${place} ${what}.`, 'docs/security.md has the form.');
