import { readFile, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { isFields } from '../readers/record.ts';
import type { SecretPlace } from './definition.ts';
import { SourceFailure } from './failure.ts';
import { secretVariablePrefix } from './secretText.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const fileByteLimit = 256 * 1024;

/** What a registry or an API is told of who asks. */
export interface Credentials {
  readonly user: string;
  readonly secret: string;
  /** Whether the secret is an identity token, which buys access tokens and is no password. */
  readonly isIdentityToken?: boolean;
}

/** Reads what definitions name. Every read is anew, so that a secret can be changed while the server runs. */
export interface SecretReader {
  /** @throws SourceFailure `SOURCE_CREDENTIALS_MISSING` */
  readonly read: (place: SecretPlace) => Promise<string>;
  /** A whole file of the secrets folder. @throws SourceFailure `SOURCE_CREDENTIALS_MISSING` */
  readonly readFile: (name: string) => Promise<string>;
  /** The credentials of a registry in the docker configuration; null when there are none. */
  readonly dockerCredentials: (registry: string) => Promise<Credentials | null>;
}

export function createSecretReader(environment: Environment): SecretReader {
  return {
    read: async (place) => {
      const secret = await readPlace(place, environment);
      if (secret === '') throw missing(`${describe(place)} is empty.`);
      return secret;
    },
    readFile: (name) => readSecretFile(name, environment),
    dockerCredentials: async (registry) => {
      const folder = environment.DOCKER_CONFIG || join(environment.HOME || homedir(), '.docker');
      const text = await readBounded(join(folder, 'config.json'), 'the docker configuration');
      return dockerCredentialsIn(text, registry);
    },
  };
}

/**
 * The credentials of a registry in the text of a docker `config.json`. Docker Hub stands there under its address of old.
 * Credential helpers are not run: they are programs of the user, not of the server.
 *
 * @throws SourceFailure `SOURCE_CREDENTIALS_MISSING` when the text is no JSON, or leaves the registry to a helper
 */
export function dockerCredentialsIn(text: string, registry: string): Credentials | null {
  const names =
    registry === 'docker.io' ? ['https://index.docker.io/v1/', 'index.docker.io', registry] : [registry];
  const config = parsed(text);
  const auths = isFields(config.auths) ? config.auths : {};
  for (const name of names.flatMap((each) => [each, `https://${each}`, `https://${each}/v2/`])) {
    const entry = auths[name];
    if (!isFields(entry)) continue;
    const credentials = credentialsOf(entry);
    if (credentials !== null) return credentials;
  }
  const helpers = isFields(config.credHelpers) ? config.credHelpers : {};
  if (config.credsStore !== undefined || names.some((name) => helpers[name] !== undefined))
    throw missing(`The docker configuration leaves ${registry} to a credential helper, which is not run.`);
  return null;
}

function credentialsOf(entry: Readonly<Record<string, unknown>>): Credentials | null {
  const { auth, identitytoken, username, password } = entry;
  const decoded = typeof auth === 'string' ? Buffer.from(auth, 'base64').toString('utf8') : '';
  const colon = decoded.indexOf(':');
  const user = colon === -1 ? (typeof username === 'string' ? username : '') : decoded.slice(0, colon);
  if (typeof identitytoken === 'string' && identitytoken !== '')
    return { user, secret: identitytoken, isIdentityToken: true };
  const secret = colon === -1 ? password : decoded.slice(colon + 1);
  return typeof secret === 'string' && secret !== '' ? { user, secret } : null;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (isFields(value)) return value;
  } catch {
    // What is no JSON may hold secrets all the same: nothing of it is told.
  }
  throw missing('The docker configuration is no JSON object.');
}

async function readPlace(place: SecretPlace, environment: Environment): Promise<string> {
  const { variable, file } = place;
  if (variable === undefined) return (await readSecretFile(file ?? '', environment)).trimEnd();
  if (!variable.startsWith(secretVariablePrefix))
    throw missing(
      `${variable} is no variable that sources may read.`,
      `Its name must begin with ${secretVariablePrefix}.`,
    );
  const value = environment[variable];
  if (value === undefined) throw missing(`${variable} is not set where the server runs.`);
  return value;
}

async function readSecretFile(name: string, environment: Environment): Promise<string> {
  const folder = environment.WHENCE_SOURCE_SECRETS;
  if (folder === undefined || folder === '')
    throw missing(
      'The server has no folder of secrets.',
      'Set WHENCE_SOURCE_SECRETS to the folder that holds the files which sources may read.',
    );
  const path = isAbsolute(name) ? name : resolve(folder, name);
  const [home, real] = await Promise.all([
    realpath(folder).catch(() => null),
    realpath(path).catch(() => null),
  ]);
  if (home === null || real === null) throw missing(`The file ${name} of secrets cannot be read.`);
  // Links are followed first: one that leads out of the folder leads nowhere.
  if (!real.startsWith(`${home}${sep}`)) throw missing(`The file ${name} is not in the folder of secrets.`);
  return readBounded(real, `the file ${name}`);
}

async function readBounded(path: string, what: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= fileByteLimit) return await readFile(path, 'utf8');
  } catch (cause) {
    throw new SourceFailure('SOURCE_CREDENTIALS_MISSING', `${capital(what)} cannot be read.`, { cause });
  }
  throw missing(`${capital(what)} is larger than ${fileByteLimit} bytes.`);
}

const describe = ({ variable, file }: SecretPlace): string => variable ?? `The file ${file}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function missing(message: string, hint?: string): SourceFailure {
  return new SourceFailure('SOURCE_CREDENTIALS_MISSING', message, hint === undefined ? {} : { hint });
}
