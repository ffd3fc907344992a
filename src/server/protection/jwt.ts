import { readFileSync } from 'node:fs';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeProtectedHeader,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { Failure, type FailureCode } from '../../failure.ts';
import { isScope } from '../../model/access/caller.ts';
import { type Log, stackOf } from '../log.ts';
import type { Verified } from './staticTokens.ts';

/** Signature algorithms that a server may allow. Those with a shared secret are not among them, and neither is `none`. */
export const knownAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const;
export type Algorithm = (typeof knownAlgorithms)[number];

/** Whose JWTs are taken, and how they are read. */
export interface JwtSettings {
  /** The keys: a JSON Web Key Set (RFC 7517) in a file or at an address. */
  readonly keys:
    | { readonly kind: 'file'; readonly file: string }
    | { readonly kind: 'url'; readonly url: URL };
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly Algorithm[];
  /** Claim that holds the scopes: a text with spaces between them (RFC 8693, section 4.2), or a list. */
  readonly scopeClaim: string;
  /** What stands before each of our scopes there, for example `whence:`. */
  readonly scopePrefix: string;
}

/** Verifies JWTs (RFC 7519). */
export interface JwtVerifier {
  /**
   * @throws Failure TOKEN_MALFORMED, TOKEN_ALGORITHM_REFUSED, TOKEN_KEY_UNKNOWN, TOKEN_SIGNATURE_INVALID, TOKEN_EXPIRED,
   * TOKEN_CLAIM_REFUSED, or JWKS_UNREACHABLE.
   */
  readonly verify: (token: string) => Promise<Verified>;
  readonly files: readonly string[];
  /** Reads the file of keys again. What cannot be read is logged, and the keys stay as they are. */
  readonly reload: () => void;
}

/** Seconds by which the clocks of issuer and server may differ. */
const clockToleranceSeconds = 30;
const fetchMilliseconds = 5_000;
/** After a failure the address of keys is left alone so long. */
const restMilliseconds = 5_000;

/**
 * Makes a verifier. Keys at an address are fetched with the first token.
 *
 * @throws Failure BAD_USAGE where the file of keys holds none.
 */
export function createJwtVerifier(settings: JwtSettings, log: Log): JwtVerifier {
  const { keys, issuer, audience, algorithms } = settings;
  const source = keys.kind === 'file' ? keysOfFile(keys.file, log) : keysOfAddress(keys.url, log);
  const allowed: ReadonlySet<string> = new Set(algorithms);
  return {
    ...source,
    verify: async (token) => {
      checkHeader(token, allowed);
      try {
        const { payload } = await jwtVerify(token, source.keyOf, {
          issuer,
          audience,
          algorithms: [...algorithms],
          requiredClaims: ['exp', 'sub'],
          clockTolerance: clockToleranceSeconds,
        });
        return verifiedBy(payload, settings);
      } catch (error) {
        throw failureOf(error);
      }
    },
  };
}

interface Keys {
  readonly keyOf: JWTVerifyGetKey;
  readonly files: readonly string[];
  readonly reload: () => void;
}

function keysOfFile(file: string, log: Log): Keys {
  const load = (): JWTVerifyGetKey => {
    try {
      return createLocalJWKSet(JSON.parse(readFileSync(file, 'utf8')) as JSONWebKeySet);
    } catch (cause) {
      throw new Failure(
        'BAD_USAGE',
        `WHENCE_JWKS names ${file}, which holds no JSON Web Key Set.`,
        undefined,
        {
          cause,
        },
      );
    }
  };
  let keyOf = load();
  return {
    keyOf: (header, token) => keyOf(header, token),
    files: [file],
    reload: () => {
      try {
        keyOf = load();
      } catch (error) {
        const message = error instanceof Failure ? error.message : stackOf(error);
        log({ level: 'error', message: `The keys stay as they are. ${message}`, code: 'BAD_USAGE' });
      }
    },
  };
}

function keysOfAddress(url: URL, log: Log): Keys {
  const remote = createRemoteJWKSet(url, { timeoutDuration: fetchMilliseconds });
  let restsUntil = 0;
  return {
    keyOf: async (header, token) => {
      if (Date.now() < restsUntil) throw unreachableKeys();
      try {
        return await remote(header, token);
      } catch (error) {
        if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
          throw error;
        restsUntil = Date.now() + restMilliseconds;
        const message = 'The keys for JWTs cannot be fetched.';
        log({ level: 'error', message, code: 'JWKS_UNREACHABLE', stack: stackOf(error) });
        throw unreachableKeys(error);
      }
    },
    files: [],
    reload: () => undefined,
  };
}

/** Refused before any key is looked for, so that a token can have none fetched, whatever it says. */
function checkHeader(token: string, allowed: ReadonlySet<string>): void {
  let algorithm: unknown;
  try {
    algorithm = decodeProtectedHeader(token).alg;
  } catch (cause) {
    throw malformed(cause);
  }
  if (typeof algorithm === 'string' && allowed.has(algorithm)) return;
  throw new Failure(
    'TOKEN_ALGORITHM_REFUSED',
    `The token is signed by ${JSON.stringify(algorithm)?.slice(0, 40) ?? 'no algorithm'}, which this server does not take.`,
    `It takes ${[...allowed].join(', ')}.`,
  );
}

function verifiedBy(payload: JWTPayload, settings: JwtSettings): Verified {
  const { sub = '', exp = 0 } = payload;
  const name = sub.slice(0, 200);
  const id = `${settings.issuer}#${name}`;
  return {
    caller: { kind: 'JWT', id, name, scopes: scopesOf(payload[settings.scopeClaim], settings.scopePrefix) },
    expiresAt: (exp + clockToleranceSeconds) * 1000,
  };
}

/** Scopes of other services are passed over. */
function scopesOf(claim: unknown, prefix: string): ReadonlySet<string> {
  const said: readonly unknown[] =
    typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : [];
  return new Set(
    said.flatMap((scope) => {
      if (typeof scope !== 'string' || !scope.startsWith(prefix)) return [];
      const own = scope.slice(prefix.length);
      return isScope(own) ? [own] : [];
    }),
  );
}

const codes: Readonly<Record<string, FailureCode>> = {
  ERR_JWT_EXPIRED: 'TOKEN_EXPIRED',
  ERR_JWT_CLAIM_VALIDATION_FAILED: 'TOKEN_CLAIM_REFUSED',
  ERR_JOSE_ALG_NOT_ALLOWED: 'TOKEN_ALGORITHM_REFUSED',
  ERR_JWKS_NO_MATCHING_KEY: 'TOKEN_KEY_UNKNOWN',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: 'TOKEN_KEY_UNKNOWN',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'TOKEN_SIGNATURE_INVALID',
};

function failureOf(error: unknown): unknown {
  if (error instanceof Failure) return error;
  if (!(error instanceof errors.JOSEError)) return malformed(error);
  const code = codes[error.code];
  if (code === undefined) return malformed(error);
  const claim = error instanceof errors.JWTClaimValidationFailed ? ` (claim "${error.claim}")` : '';
  return new Failure(
    code,
    `${messages[code] ?? 'The token is refused'}${claim}.`,
    'Ask its issuer for a new one.',
    {
      cause: error,
    },
  );
}

const messages: Partial<Record<FailureCode, string>> = {
  TOKEN_EXPIRED: 'The token has expired',
  TOKEN_CLAIM_REFUSED: 'The token is not for this server, not of its issuer, or not valid yet',
  TOKEN_KEY_UNKNOWN: 'The token is signed by a key that its issuer does not publish',
  TOKEN_SIGNATURE_INVALID: 'The signature of the token is not one of the key that it names',
};

const malformed = (cause: unknown): Failure =>
  new Failure('TOKEN_MALFORMED', 'The token is neither one of Whence nor a signed JWT.', undefined, {
    cause,
  });

const unreachableKeys = (cause?: unknown): Failure =>
  new Failure(
    'JWKS_UNREACHABLE',
    'The keys for JWTs cannot be fetched, so the token cannot be checked.',
    'Try again shortly.',
    cause === undefined ? {} : { cause },
  );
