import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';

/** Where the command line is told to find the server. */
export interface AddressOptions {
  readonly url?: string;
  /** Data folder of a server on this machine, which writes its address there. */
  readonly data?: string;
}

const DEFAULT_URL = 'http://127.0.0.1:4000';
const DEFAULT_DATA_FOLDER = '.whence';
const ADDRESS_FILE = 'server.json';
const GRAPHQL_PATH = '/graphql';

/**
 * The GraphQL endpoint: `--url`, else `WHENCE_URL`, else what the server of the data folder (`--data`, `WHENCE_DATA`
 * or `.whence`) wrote there, else the default address.
 *
 * @throws Failure BAD_USAGE when the address is none, or holds a user or password
 */
export function graphqlEndpoint(options: AddressOptions, environment: NodeJS.ProcessEnv = process.env): URL {
  if (options.url !== undefined) return endpointOf(options.url, '--url');
  if (environment.WHENCE_URL) return endpointOf(environment.WHENCE_URL, 'WHENCE_URL');
  const file = join(options.data ?? (environment.WHENCE_DATA || DEFAULT_DATA_FOLDER), ADDRESS_FILE);
  const written = writtenAddress(file);
  return written === null ? endpointOf(DEFAULT_URL, 'the default') : endpointOf(written, file);
}

/**
 * The token that the server asks for, from `WHENCE_TOKEN` or the file that `WHENCE_TOKEN_FILE` names; null without one.
 * There is no option for it: arguments can be read by every user of a machine.
 *
 * @throws Failure BAD_USAGE when the file cannot be read
 */
export function accessToken(environment: NodeJS.ProcessEnv = process.env): string | null {
  if (environment.WHENCE_TOKEN) return environment.WHENCE_TOKEN;
  const file = environment.WHENCE_TOKEN_FILE;
  if (!file) return null;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const options = { cause: error };
    throw new Failure('BAD_USAGE', `cannot read ${file}, which WHENCE_TOKEN_FILE names`, undefined, options);
  }
}

function endpointOf(text: string, origin: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    const hint = `an address looks like ${DEFAULT_URL}`;
    throw new Failure('BAD_USAGE', `the server address of ${origin} is not an HTTP address`, hint);
  }
  if (url.username !== '' || url.password !== '') {
    const hint = 'give the token by WHENCE_TOKEN or WHENCE_TOKEN_FILE';
    throw new Failure('BAD_USAGE', `the server address of ${origin} holds a user or password`, hint);
  }
  if (!url.pathname.endsWith(GRAPHQL_PATH)) url.pathname = url.pathname.replace(/\/*$/, GRAPHQL_PATH);
  return url;
}

function writtenAddress(file: string): string | null {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const isAddress = typeof content === 'object' && content !== null && 'url' in content;
    return isAddress ? String(content.url) : null;
  } catch {
    // No server has used the folder, or one is just starting: then the default address is as good a guess as any.
    return null;
  }
}
