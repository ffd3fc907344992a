import { Failure } from '../../failure.ts';
import { isTokenOf, type TokenRecord, tokenIdIn } from '../../model/access/apiToken.ts';
import type { Caller } from '../../model/access/caller.ts';
import type { Log } from '../log.ts';
import { readTokenFile, readTokenList } from './tokenList.ts';

/** A caller that is known, and until when. */
export interface Verified {
  readonly caller: Caller;
  /** Milliseconds since 1970; Infinity where its credential does not expire. */
  readonly expiresAt: number;
}

/** The static tokens that are in force. */
export interface StaticTokens {
  /** @throws Failure TOKEN_INVALID, TOKEN_EXPIRED */
  readonly verify: (text: string) => Verified;
  /** Files that were read, to be watched. */
  readonly files: readonly string[];
  /** Reads the file again. What cannot be read is logged, and the tokens stay as they are. */
  readonly reload: () => void;
}

/** Where static tokens are kept. */
export interface TokenPlaces {
  readonly file: string | null;
  /** The same text as in a file, from the environment. */
  readonly text: string | null;
}

/**
 * Reads the static tokens.
 *
 * @throws Failure BAD_USAGE where they cannot be read, or two have one id.
 */
export function createStaticTokens(
  { file, text }: TokenPlaces,
  log: Log,
  clock: () => number = Date.now,
): StaticTokens {
  const given = text === null ? [] : readTokenList(text, 'WHENCE_TOKENS');
  const load = () => byId([...given, ...(file === null ? [] : readTokenFile(file))]);
  let tokens = load();
  return {
    verify: (token) => {
      const record = tokens.get(tokenIdIn(token) ?? '');
      if (!isTokenOf(token, record)) throw unknownToken();
      const expiresAt = record.expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(record.expiresAt);
      if (expiresAt <= clock()) throw expiredToken(record);
      const { id, name, scopes } = record;
      return { caller: { kind: 'TOKEN', id, name, scopes: new Set(scopes) }, expiresAt };
    },
    files: file === null ? [] : [file],
    reload: () => {
      try {
        tokens = load();
        log({ level: 'info', message: `The tokens were read again: ${tokens.size} are in force.` });
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const message = `The tokens stay as they are. ${error.message}`;
        log({ level: 'error', message, code: error.code });
      }
    },
  };
}

function byId(records: readonly TokenRecord[]): ReadonlyMap<string, TokenRecord> {
  const tokens = new Map(records.map((record) => [record.id, record]));
  if (tokens.size < records.length)
    throw new Failure('BAD_USAGE', 'A token of WHENCE_TOKENS has the id of one of the tokens file.');
  return tokens;
}

const unknownToken = (): Failure =>
  new Failure(
    'TOKEN_INVALID',
    'The token is not one that this server knows.',
    'It may have been revoked: ask for a new one.',
  );

const expiredToken = ({ id, expiresAt }: TokenRecord): Failure =>
  new Failure('TOKEN_EXPIRED', `The token ${id} expired at ${expiresAt}.`, 'Ask for a new one.');
