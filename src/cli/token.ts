import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Failure } from '../failure.ts';
import {
  type TokenRecord,
  tokenHash,
  tokenIdBytes,
  tokenSecretBytes,
  tokenText,
} from '../model/access/apiToken.ts';
import { isScope, scopeMeanings } from '../model/access/caller.ts';
import { compareInstants, instantFromDate } from '../model/time.ts';
import { readTokenFile, tokenListText } from '../server/protection/tokenList.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import { jsonText, standardOutput } from './output.ts';
import { note } from './report.ts';
import { printRows, type RowOutput } from './rows.ts';
import type { Column } from './table.ts';
import { ownerOnly } from './wholeFile.ts';

export interface TokenFileOptions {
  readonly file?: string;
}
export interface CreateTokenOptions extends TokenFileOptions {
  readonly scope: readonly string[];
  /** Seconds for which it is good. */
  readonly expires: number | 'never';
  readonly output: 'table' | 'json';
}
export interface ListTokensOptions extends TokenFileOptions {
  readonly output: RowOutput;
}

/** `whence token create`: prints the token, and keeps its digest in the file. */
export async function createToken(name: string, options: CreateTokenOptions): Promise<ExitCode> {
  const scopes = options.scope
    .flatMap((text) => text.split(','))
    .map((scope) => {
      if (isScope(scope)) return scope;
      const known = `it may be ${Object.keys(scopeMeanings).join(', ')} or ingest:<source>`;
      throw new Failure('BAD_USAGE', `"${scope.slice(0, 100)}" is not a scope`, known);
    });
  if (name.length === 0 || name.length > 200)
    throw new Failure('BAD_USAGE', 'the name of a token has 1 to 200 characters');
  const id = randomBytes(tokenIdBytes);
  const text = tokenText(id, randomBytes(tokenSecretBytes));
  const now = new Date();
  const record: TokenRecord = {
    id: id.toString('hex'),
    name,
    hash: tokenHash(text),
    scopes: [...new Set(scopes)],
    createdAt: instantFromDate(now),
    expiresAt:
      options.expires === 'never' ? null : instantFromDate(new Date(now.getTime() + options.expires * 1000)),
  };
  change(fileOf(options), (tokens) => [...tokens, record]);
  const { hash: _, ...shown } = record;
  await note(`token ${record.id} for ${name}: it is shown this once`);
  await standardOutput.write(options.output === 'json' ? jsonText({ ...shown, token: text }) : `${text}\n`);
  return exitCodes.OK;
}

type Row = Omit<TokenRecord, 'hash'> & { readonly expired: boolean };

const COLUMNS: readonly Column<Row>[] = [
  { title: 'ID', value: ({ id }) => id },
  { title: 'NAME', value: ({ name }) => name },
  { title: 'SCOPES', value: ({ scopes }) => scopes.join(' ') },
  { title: 'CREATED', value: ({ createdAt }) => createdAt },
  { title: 'EXPIRES', value: ({ expiresAt }) => expiresAt },
  { title: 'EXPIRED', value: ({ expired }) => (expired ? 'yes' : null) },
];

/** `whence token list`: all but the digests. */
export async function listTokens(options: ListTokensOptions): Promise<ExitCode> {
  const now = instantFromDate(new Date());
  const rows = readTokenFile(fileOf(options)).map(({ hash: _, ...token }) => ({
    ...token,
    expired: token.expiresAt !== null && compareInstants(token.expiresAt, now) <= 0,
  }));
  await printRows(rows, COLUMNS, options.output);
  return exitCodes.OK;
}

/** `whence token revoke`: takes all of the tokens away, or none where one is not there. */
export async function revokeTokens(ids: readonly string[], options: TokenFileOptions): Promise<ExitCode> {
  change(fileOf(options), (tokens) => {
    const missing = ids.find((id) => !tokens.some((token) => token.id === id));
    if (missing !== undefined)
      throw new Failure('NOT_FOUND', `there is no token ${missing}`, 'see whence token list');
    return tokens.filter(({ id }) => !ids.includes(id));
  });
  await note(`revoked ${ids.join(', ')}`);
  return exitCodes.OK;
}

function fileOf({ file }: TokenFileOptions): string {
  const named = file ?? process.env.WHENCE_TOKENS_FILE;
  if (named !== undefined && named !== '') return named;
  throw new Failure('BAD_USAGE', 'no tokens file is named', 'give --file, or set WHENCE_TOKENS_FILE');
}

/** Replaces the file whole, so that a server never reads half of it; of two changes at once one is refused. */
function change(file: string, next: (tokens: readonly TokenRecord[]) => readonly TokenRecord[]): void {
  const draft = `${file}.new`;
  const descriptor = openNew(draft);
  try {
    const tokens = existsSync(file) ? readTokenFile(file) : [];
    writeFileSync(descriptor, tokenListText(next(tokens)));
    fsyncSync(descriptor);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function openNew(draft: string): number {
  try {
    return openSync(draft, 'wx', ownerOnly);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : 'unknown';
    throw code === 'EEXIST'
      ? new Failure(
          'BAD_USAGE',
          `${draft} is there: the tokens are being changed`,
          'remove it if nobody is at it',
        )
      : new Failure('BAD_USAGE', `${draft} cannot be written (${code})`);
  }
}
