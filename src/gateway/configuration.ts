import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { Failure } from '../failure.ts';
import { localSubgraphName } from './local.ts';
import { type Credentials, defaultSettings, type SubgraphSettings } from './remote/settings.ts';

/** What a subgraphs file says. */
export interface GatewayConfiguration {
  /** Whether Whence's own subgraph takes part. */
  readonly local: boolean;
  /** Milliseconds between two looks at the subgraphs' own SDL; 0 for none but at start and when a file changes. */
  readonly pollMilliseconds: number;
  readonly subgraphs: readonly ConfiguredSubgraph[];
  /** Files that were read for it, to be watched. */
  readonly files: readonly string[];
}

/** A subgraph of a subgraphs file. */
export interface ConfiguredSubgraph extends SubgraphSettings {
  /** Its SDL from a file; null: the subgraph is asked for it. */
  readonly sdlFile: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const defaultPollMilliseconds = 10_000;
const maximumSubgraphs = 200;

/**
 * Reads a subgraphs file (YAML).
 *
 * @throws Failure BAD_USAGE that names the place in the file; a secret is never repeated.
 */
export function readGatewayConfiguration(file: string, environment: Environment): GatewayConfiguration {
  let content: unknown;
  try {
    content = parse(readFileSync(file, 'utf8'), { maxAliasCount: 100 });
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    throw new Failure('BAD_USAGE', `The subgraphs file ${file} cannot be read: ${reason}`, undefined, {
      cause,
    });
  }
  const root = fieldsOf(content, file, '', ['local', 'pollMilliseconds', 'subgraphs']);
  const list = root.subgraphs ?? [];
  if (!Array.isArray(list)) throw wrong(file, '/subgraphs', 'must be a list');
  if (list.length > maximumSubgraphs)
    throw wrong(file, '/subgraphs', `has more than ${maximumSubgraphs} entries`);
  const place: Place = { file, environment };
  const subgraphs = list.map((entry, index) => subgraphOf(entry, `/subgraphs/${index}`, place));
  const names = subgraphs.map(({ name }) => name);
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice >= 0) throw wrong(file, `/subgraphs/${twice}/name`, 'names a subgraph for the second time');
  return {
    local: booleanOf(root.local, true, file, '/local'),
    pollMilliseconds: numberOf(root.pollMilliseconds, defaultPollMilliseconds, 0, file, '/pollMilliseconds'),
    subgraphs,
    files: [file, ...subgraphs.flatMap(({ sdlFile }) => sdlFile ?? [])],
  };
}

interface Place {
  readonly file: string;
  readonly environment: Environment;
}

const subgraphFields = [
  'name',
  'url',
  'sdl',
  'headers',
  'timeoutMilliseconds',
  'retries',
  'concurrency',
  'queue',
  'maximumResponseBytes',
  'circuit',
  'token',
  'hmac',
] as const;

function subgraphOf(entry: unknown, path: string, place: Place): ConfiguredSubgraph {
  const { file } = place;
  const fields = fieldsOf(entry, file, path, subgraphFields);
  const circuit = fieldsOf(fields.circuit ?? {}, file, `${path}/circuit`, ['failures', 'openMilliseconds']);
  const number = (name: keyof typeof numbers) =>
    numberOf(fields[name], defaultSettings[name], numbers[name], file, `${path}/${name}`);
  const sdl = fields.sdl;
  if (sdl !== undefined && typeof sdl !== 'string')
    throw wrong(file, `${path}/sdl`, 'must be the path of a file');
  return {
    name: nameOf(fields.name, file, `${path}/name`),
    url: urlOf(fields.url, file, `${path}/url`),
    sdlFile: sdl === undefined ? null : resolve(dirname(file), sdl),
    headers: headersOf(fields.headers ?? [], file, `${path}/headers`),
    timeoutMilliseconds: number('timeoutMilliseconds'),
    retries: number('retries'),
    concurrency: number('concurrency'),
    queue: number('queue'),
    maximumResponseBytes: number('maximumResponseBytes'),
    circuit: {
      failures: numberOf(
        circuit.failures,
        defaultSettings.circuit.failures,
        1,
        file,
        `${path}/circuit/failures`,
      ),
      openMilliseconds: numberOf(
        circuit.openMilliseconds,
        defaultSettings.circuit.openMilliseconds,
        1,
        file,
        `${path}/circuit/openMilliseconds`,
      ),
    },
    credentials: credentialsOf(fields, path, place),
  };
}

/** The least value of each number. */
const numbers = {
  timeoutMilliseconds: 1,
  retries: 0,
  concurrency: 1,
  queue: 0,
  maximumResponseBytes: 1,
} as const;

function credentialsOf(fields: Fields, path: string, place: Place): Credentials | null {
  const given = (['token', 'hmac'] as const).filter((kind) => fields[kind] !== undefined);
  const [kind] = given;
  if (kind === undefined) return null;
  if (given.length > 1) throw wrong(place.file, path, 'has both a token and an hmac');
  return { kind, secret: secretOf(fields[kind], `${path}/${kind}`, place) };
}

function secretOf(value: unknown, path: string, { file, environment }: Place): string {
  const { environment: variable, file: secretFile } = fieldsOf(value, file, path, ['environment', 'file']);
  let secret: string | undefined;
  if (typeof variable === 'string') secret = environment[variable];
  else if (typeof secretFile === 'string') {
    try {
      secret = readFileSync(resolve(dirname(file), secretFile), 'utf8').trim();
    } catch (cause) {
      throw new Failure('BAD_USAGE', `${file}: ${path}/file cannot be read: ${secretFile}`, undefined, {
        cause,
      });
    }
  } else throw wrong(file, path, 'must name a variable (environment: NAME) or a file (file: PATH)');
  if (secret === undefined || secret === '') throw wrong(file, path, 'names a secret that is empty');
  return secret;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, file: string, path: string, known: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(file, path === '' ? '/' : path, 'must be an object');
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw wrong(file, `${path}/${unknown}`, `is not known; known are ${known.join(', ')}`);
  return value as Fields;
}

function nameOf(value: unknown, file: string, path: string): string {
  if (typeof value !== 'string' || !/^[A-Za-z][\w-]{0,63}$/.test(value))
    throw wrong(
      file,
      path,
      'must be a name of letters, digits, - and _, at most 64, that starts with a letter',
    );
  if (value.toLowerCase() === localSubgraphName)
    throw wrong(file, path, `is the name of Whence's own subgraph`);
  return value;
}

function urlOf(value: unknown, file: string, path: string): string {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw wrong(file, path, 'must be an http or https address');
  if (url.username !== '' || url.password !== '')
    throw wrong(file, path, 'must not hold a user or password; use token or hmac');
  return url.href;
}

function headersOf(value: unknown, file: string, path: string): readonly string[] {
  const isName = (each: unknown): each is string =>
    typeof each === 'string' && /^[\w!#$%&'*+.^`|~-]+$/.test(each);
  if (!Array.isArray(value) || !value.every(isName))
    throw wrong(file, path, 'must be a list of header names');
  const names = value.map((each) => each.toLowerCase());
  const refused = names.find((name) => hopByHop.has(name));
  if (refused !== undefined)
    throw wrong(file, path, `has "${refused}", which belongs to one connection only`);
  return names;
}

/** Header fields that must not be passed on (RFC 9110, section 7.6.1), or that the gateway sets itself. */
const hopByHop: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

function numberOf(value: unknown, standard: number, least: number, file: string, path: string): number {
  if (value === undefined) return standard;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least || value > 2 ** 31 - 1)
    throw wrong(file, path, `must be a whole number, ${least} or more`);
  return value;
}

function booleanOf(value: unknown, standard: boolean, file: string, path: string): boolean {
  if (value === undefined) return standard;
  if (typeof value !== 'boolean') throw wrong(file, path, 'must be true or false');
  return value;
}

function wrong(file: string, path: string, what: string): Failure {
  return new Failure('BAD_USAGE', `${file}: ${path} ${what}.`, 'docs/federation.md describes the file.');
}
