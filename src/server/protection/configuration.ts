import { BlockList, isIP } from 'node:net';
import { Failure } from '../../failure.ts';
import type { Environment } from '../configuration.ts';
import type { Limits } from '../limits.ts';
import type { Log } from '../log.ts';
import { type Allowance, createAllowance } from './allowance.ts';
import { type Attempts, createAttempts } from './attempts.ts';
import { type Authenticator, createAuthenticator } from './authenticator.ts';
import { type Algorithm, createJwtVerifier, type JwtSettings, knownAlgorithms } from './jwt.ts';
import { originsFrom } from './origins.ts';
import { createStaticTokens } from './staticTokens.ts';
import { readCertificate, type TlsFiles } from './tls.ts';
import { noTrustedDocuments, type TrustedDocuments, trustedDocumentsFrom } from './trustedDocuments.ts';

/** How a server is protected. */
export interface Protection {
  /** null: nobody is asked who they are, which only a loopback address may do. */
  readonly authenticator: Authenticator | null;
  readonly attempts: Attempts;
  /** Cost that each caller, and requests that each address, may use up; null where nobody is asked. */
  readonly costs: Allowance | null;
  readonly requests: Allowance | null;
  readonly documents: TrustedDocuments;
  /** Whether the schema is told to everybody who may come in. */
  readonly introspection: boolean;
  /** Whether `/docs` asks nobody who they are. */
  readonly openReference: boolean;
  /** Origins whose pages may ask. */
  readonly origins: readonly string[];
  /** Names that requests may have in their Host header. */
  readonly hostNames: readonly string[];
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  readonly proxies: readonly string[];
  /** null: connections are not encrypted. */
  readonly tls: TlsFiles | null;
}

/**
 * The protection that the environment asks for.
 *
 * @throws Failure BAD_USAGE for what is incomplete or has no meaning; it repeats no secret.
 */
export function protectionFrom(environment: Environment, limits: Limits, log: Log): Protection {
  const tls = tlsFrom(environment);
  const origins = originsFrom(environment.WHENCE_CORS_ORIGINS);
  const proxies = proxiesFrom(environment);
  const introspection = switchFrom(environment, 'WHENCE_INTROSPECTION');
  const openReference = referenceFrom(environment);
  const open = noProtection(limits);
  const authenticator = authenticatorFrom(environment, open.attempts, log);
  return {
    ...open,
    authenticator,
    costs: authenticator === null ? null : createAllowance(limits.costPerMinute),
    requests: authenticator === null ? null : createAllowance(limits.requestsPerMinute),
    documents: trustedDocumentsFrom(environment, log),
    introspection,
    openReference,
    origins,
    hostNames: listOf(environment.WHENCE_HOST_NAMES),
    proxies,
    tls,
  };
}

/** A server that asks nobody who they are. */
export function noProtection(limits: Limits): Protection {
  return {
    authenticator: null,
    attempts: createAttempts(limits.wrongCredentialsPerMinute),
    costs: null,
    requests: null,
    documents: noTrustedDocuments,
    introspection: true,
    openReference: false,
    origins: [],
    hostNames: [],
    proxies: [],
    tls: null,
  };
}

/** Ends what follows files. */
export function stopProtection({ authenticator, documents }: Protection): void {
  authenticator?.stop();
  documents.stop();
}

function authenticatorFrom(environment: Environment, attempts: Attempts, log: Log): Authenticator | null {
  const file = setting(environment, 'WHENCE_TOKENS_FILE');
  const text = setting(environment, 'WHENCE_TOKENS');
  const tokens = file === null && text === null ? null : createStaticTokens({ file, text }, log);
  const settings = jwtSettings(environment);
  const jwt = settings === null ? null : createJwtVerifier(settings, log);
  return tokens === null && jwt === null ? null : createAuthenticator({ tokens, jwt }, attempts);
}

function jwtSettings(environment: Environment): JwtSettings | null {
  const keys = setting(environment, 'WHENCE_JWKS');
  if (keys === null) return null;
  return {
    keys: keysOf(keys),
    issuer: required(environment, 'WHENCE_JWT_ISSUER'),
    audience: required(environment, 'WHENCE_JWT_AUDIENCE'),
    algorithms: algorithmsOf(setting(environment, 'WHENCE_JWT_ALGORITHMS') ?? defaultAlgorithms),
    scopeClaim: setting(environment, 'WHENCE_JWT_SCOPE_CLAIM') ?? 'scope',
    scopePrefix: setting(environment, 'WHENCE_JWT_SCOPE_PREFIX') ?? '',
  };
}

const defaultAlgorithms = 'RS256 PS256 ES256 EdDSA';
const loopbackNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whoever can change the keys on their way is whoever they like, so they come by https, or from this machine. */
function keysOf(place: string): JwtSettings['keys'] {
  if (!/^https?:/.test(place)) return { kind: 'file', file: place };
  const url = URL.parse(place);
  const isSafe = url?.protocol === 'https:' || loopbackNames.has(url?.hostname ?? '');
  if (url !== null && isSafe && url.username === '' && url.password === '') return { kind: 'url', url };
  throw new Failure(
    'BAD_USAGE',
    'WHENCE_JWKS is neither a file nor an https address without credentials.',
    'http is for addresses of this machine only.',
  );
}

function algorithmsOf(text: string): readonly Algorithm[] {
  return listOf(text).map((name) => {
    const known = knownAlgorithms.find((each) => each === name);
    if (known !== undefined) return known;
    const hint = `It may hold ${knownAlgorithms.join(', ')}.`;
    throw new Failure('BAD_USAGE', `WHENCE_JWT_ALGORITHMS holds "${name.slice(0, 40)}".`, hint);
  });
}

function tlsFrom(environment: Environment): TlsFiles | null {
  const certFile = setting(environment, 'WHENCE_TLS_CERT_FILE');
  const keyFile = setting(environment, 'WHENCE_TLS_KEY_FILE');
  if (certFile === null && keyFile === null) return null;
  if (certFile === null || keyFile === null)
    throw new Failure(
      'BAD_USAGE',
      'WHENCE_TLS_CERT_FILE and WHENCE_TLS_KEY_FILE are set together or not at all.',
    );
  const files = { certFile, keyFile };
  readCertificate(files);
  return files;
}

function proxiesFrom(environment: Environment): readonly string[] {
  return listOf(environment.WHENCE_TRUSTED_PROXIES).map((text) => {
    const [address = '', prefix] = text.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    try {
      if (prefix === undefined) new BlockList().addAddress(address, family);
      else new BlockList().addSubnet(address, Number(prefix), family);
      return text;
    } catch {
      const hint = 'For example 10.0.0.5 or 10.0.0.0/8.';
      throw new Failure('BAD_USAGE', `WHENCE_TRUSTED_PROXIES holds "${text.slice(0, 100)}".`, hint);
    }
  });
}

/** Whether something that is on by itself is on. */
function switchFrom(environment: Environment, name: string): boolean {
  const text = setting(environment, name);
  if (text === null || text === 'on') return true;
  if (text === 'off') return false;
  throw new Failure('BAD_USAGE', `${name} is "${text.slice(0, 40)}".`, 'It may be on or off.');
}

/** For whom the reference of the schema is: who is known, or everybody. */
function referenceFrom(environment: Environment): boolean {
  const text = setting(environment, 'WHENCE_DOCS');
  if (text === null || text === 'known') return false;
  if (text === 'open') return true;
  throw new Failure('BAD_USAGE', `WHENCE_DOCS is "${text.slice(0, 40)}".`, 'It may be known or open.');
}

const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/[\s,]+/).filter((item) => item !== '');

function required(environment: Environment, name: string): string {
  const value = setting(environment, name);
  if (value !== null) return value;
  throw new Failure(
    'BAD_USAGE',
    `WHENCE_JWKS is set, and ${name} is not.`,
    'A token that was made for somebody else would be taken: name its issuer and its audience.',
  );
}

function setting(environment: Environment, name: string): string | null {
  const text = environment[name]?.trim() ?? '';
  return text === '' ? null : text;
}
