import { isFields } from '../../readers/record.ts';
import type { Credentials } from '../credentials.ts';
import { SourceFailure, shown } from '../failure.ts';
import { expectOk, type HttpAnswer, type HttpClient, jsonOf } from '../http/client.ts';
import { hostOf, isPrivateAddress } from '../http/network.ts';
import { type Challenge, parseChallenges } from './challenge.ts';

/** Registries whose tokens come from another host, as their operators publish it. */
const knownTokenHosts: Readonly<Record<string, readonly string[]>> = {
  'registry-1.docker.io': ['auth.docker.io'],
  'registry.gitlab.com': ['gitlab.com'],
};

/** Shortest and longest time, in milliseconds, that a token is used for, whatever it says of itself. */
const tokenLife = { least: 60_000, most: 3_600_000 } as const;
/** Milliseconds before its end at which a token is no longer used. */
const tokenMargin = 10_000;
/** Bytes of an answer with a token. */
const tokenByteLimit = 256 * 1024;

export interface AuthorizationOptions {
  readonly http: HttpClient;
  readonly registry: URL;
  /** Null for anonymous access. */
  readonly credentials: Credentials | null;
  /** Hosts, with their port where it is not that of https, that may give tokens besides the registry itself. */
  readonly tokenHosts: readonly string[];
  readonly clock: () => Date;
}

/** What a registry is sent as `Authorization`, by the scope that a request needs. */
export interface Authorization {
  /** What is known to be accepted; undefined while nothing is. */
  readonly header: (scope: string) => string | undefined;
  /**
   * Answers a challenge.
   *
   * @throws SourceFailure `SOURCE_UNAUTHORIZED` when it cannot be answered or the answer is refused,
   * `SOURCE_REALM_REFUSED` for a token server that is not allowed
   */
  readonly answer: (challenged: HttpAnswer, scope: string) => Promise<string>;
}

/**
 * Authorization as registries ask for it: Basic, or Bearer with tokens by scope (the token specification of
 * distribution, with its OAuth2 form for identity tokens).
 */
export function createAuthorization(options: AuthorizationOptions): Authorization {
  const { registry, credentials, clock } = options;
  const headers = new Map<string, { readonly value: string; readonly until: number }>();
  let basic: string | undefined;
  return {
    header: (scope) => {
      const held = headers.get(scope);
      return held !== undefined && held.until > clock().getTime() ? held.value : basic;
    },
    answer: async (challenged, scope) => {
      const challenges = parseChallenges(challenged.headers['www-authenticate'] ?? '');
      const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
      if (bearer !== undefined) {
        const { token, milliseconds } = await fetchToken(options, bearer, scope);
        const value = `Bearer ${token}`;
        headers.set(scope, { value, until: clock().getTime() + milliseconds - tokenMargin });
        return value;
      }
      const isBasic = challenges.some(({ scheme }) => scheme === 'basic');
      if (!isBasic || credentials === null || credentials.isIdentityToken === true || basic !== undefined)
        throw new SourceFailure('SOURCE_UNAUTHORIZED', `${registry.host} wants credentials for ${scope}.`, {
          hint: 'Give the source a user and a secret, or the docker configuration of the server.',
        });
      basic = basicOf(credentials);
      return basic;
    },
  };
}

interface Token {
  readonly token: string;
  readonly milliseconds: number;
}

async function fetchToken(
  options: AuthorizationOptions,
  challenge: Challenge,
  scope: string,
): Promise<Token> {
  const { http, credentials } = options;
  const realm = allowedRealm(options, challenge.parameters.realm ?? '');
  const service = challenge.parameters.service ?? '';
  const common = { url: realm, bodyBytes: tokenByteLimit, redirects: 0 } as const;
  if (credentials?.isIdentityToken === true) {
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: 'whence',
      service,
      scope,
      refresh_token: credentials.secret,
    }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return tokenOf(await http.request({ ...common, method: 'POST', headers, body }));
  }
  const url = new URL(realm);
  if (service !== '') url.searchParams.set('service', service);
  url.searchParams.set('scope', scope);
  const headers = credentials === null ? {} : { authorization: basicOf(credentials) };
  return tokenOf(await http.request({ ...common, url, method: 'GET', headers }));
}

/** Credentials go to the token server, so where it is must not be for a registry alone to say. */
function allowedRealm({ registry, tokenHosts }: AuthorizationOptions, text: string): URL {
  const realm = URL.parse(text);
  if (realm === null)
    throw new SourceFailure('SOURCE_REALM_REFUSED', `${registry.host} names no token server.`);
  const isLocal = isLoopback(hostOf(realm)) && isLoopback(hostOf(registry));
  if (realm.protocol !== 'https:' && !(realm.protocol === 'http:' && isLocal))
    throw new SourceFailure(
      'SOURCE_REALM_REFUSED',
      `The token server ${shown(realm)} is not asked without TLS.`,
    );
  const allowed = [registry.host, ...(knownTokenHosts[registry.host] ?? []), ...tokenHosts];
  if (!allowed.includes(realm.host))
    throw new SourceFailure(
      'SOURCE_REALM_REFUSED',
      `${registry.host} sends to ${realm.host} for tokens, which the source does not name.`,
      { hint: `Where that is right, add ${realm.host} to its tokenHosts (--token-host).` },
    );
  return realm;
}

function isLoopback(host: string): boolean {
  return host === '::1' || (/^127\.\d+\.\d+\.\d+$/.test(host) && isPrivateAddress(host));
}

function tokenOf(answer: HttpAnswer): Token {
  // What a token server says of wrong credentials: 400 in the OAuth2 form, 401 in the other.
  if (answer.status === 400 || answer.status === 401)
    throw new SourceFailure('SOURCE_UNAUTHORIZED', `${shown(answer.url)} refuses the credentials.`);
  const fields = jsonOf(expectOk(answer));
  const token = isFields(fields) ? (fields.token ?? fields.access_token) : undefined;
  if (!isFields(fields) || typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token))
    throw new SourceFailure('SOURCE_ANSWER_INVALID', `${shown(answer.url)} answers without a token.`);
  const seconds = typeof fields.expires_in === 'number' ? fields.expires_in : 0;
  const milliseconds = Math.min(Math.max(seconds * 1_000, tokenLife.least), tokenLife.most);
  return { token, milliseconds };
}

function basicOf({ user, secret }: Credentials): string {
  return `Basic ${Buffer.from(`${user}:${secret}`, 'utf8').toString('base64')}`;
}
