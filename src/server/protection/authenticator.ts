import { hash } from 'node:crypto';
import { Failure } from '../../failure.ts';
import { watchFiles } from '../../gateway/watch.ts';
import { looksLikeToken } from '../../model/access/apiToken.ts';
import type { Caller } from '../../model/access/caller.ts';
import type { Attempts } from './attempts.ts';
import type { JwtVerifier } from './jwt.ts';
import type { StaticTokens, Verified } from './staticTokens.ts';

/** Tells who makes a request. */
export interface Authenticator {
  /**
   * The caller by its header `Authorization: Bearer …` (RFC 6750). It answers at once where it can.
   *
   * @param address where the request comes from
   * @throws Failure UNAUTHORIZED without a credential, TOKEN_… or JWKS_UNREACHABLE for one that is refused, and
   * CREDENTIALS_RATE_LIMITED for an address that sent too many wrong ones.
   */
  readonly authenticate: (authorization: string | undefined, address: string) => Caller | Promise<Caller>;
  readonly stop: () => void;
}

/** What credentials may be. */
export interface Credentials {
  readonly tokens: StaticTokens | null;
  readonly jwt: JwtVerifier | null;
}

/** Milliseconds for which a credential that was found right is not looked at again. */
const rememberedMilliseconds = 60_000;
const mostRemembered = 10_000;
/** Milliseconds between two looks at files. */
const watchMilliseconds = 1_000;
const longestToken = 8 * 1024;

/**
 * Makes an authenticator. What was found right is remembered by the digest of its text for a minute, so that a signature
 * is not checked with every request; a change of the files makes all of it be forgotten at once.
 */
export function createAuthenticator(
  { tokens, jwt }: Credentials,
  attempts: Attempts,
  clock: () => number = Date.now,
): Authenticator {
  const remembered = new Map<string, Verified>();
  const remember = (digest: string, { caller, expiresAt }: Verified): Caller => {
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(digest, { caller, expiresAt: Math.min(expiresAt, clock() + rememberedMilliseconds) });
    return caller;
  };
  const watch = watchFiles(
    () => [...(tokens?.files ?? []), ...(jwt?.files ?? [])],
    watchMilliseconds,
    async () => {
      tokens?.reload();
      jwt?.reload();
      remembered.clear();
    },
  );

  /** Who a text that is not remembered belongs to. */
  const verify = (text: string): Verified | Promise<Verified> => {
    if (tokens !== null && looksLikeToken(text)) return tokens.verify(text);
    if (jwt !== null) return jwt.verify(text);
    throw new Failure('TOKEN_INVALID', 'The token is not one that this server knows.');
  };

  return {
    authenticate: (authorization, address) => {
      const text = bearerOf(authorization);
      const digest = hash('sha256', text, 'hex');
      const known = remembered.get(digest);
      if (known !== undefined && known.expiresAt > clock()) return known.caller;
      attempts.check(address);
      const wrong = (error: unknown): never => {
        // That keys cannot be fetched is not the caller's doing.
        if (!(error instanceof Failure) || error.code !== 'JWKS_UNREACHABLE') attempts.failed(address);
        throw error;
      };
      try {
        const verified = verify(text);
        if (!(verified instanceof Promise)) return remember(digest, verified);
        return verified.then((found) => remember(digest, found), wrong);
      } catch (error) {
        return wrong(error);
      }
    },
    stop: () => watch.stop(),
  };
}

function bearerOf(authorization: string | undefined): string {
  const [, text] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
  if (text !== undefined && text.length <= longestToken) return text;
  throw new Failure(
    'UNAUTHORIZED',
    authorization === undefined
      ? 'The request carries no token.'
      : 'The header Authorization does not hold one bearer token.',
    'Send `Authorization: Bearer <token>`.',
  );
}
