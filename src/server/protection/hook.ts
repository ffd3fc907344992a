import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '../../failure.ts';
import { anonymous, type Caller } from '../../model/access/caller.ts';
import type { Authenticator } from './authenticator.ts';
import type { Protection } from './configuration.ts';
import { rateLimited } from './guard.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who makes the request; on a route that asks nobody, whoever. */
    caller: Caller;
  }
  interface FastifyContextConfig {
    /**
     * `open`: the route asks nobody who they are: a page, health, or a door with credentials of its own. Without it a
     * route is for callers who are known.
     */
    readonly access?: 'open';
  }
}

/** Who makes a request of a route that asks nobody: it may do nothing. */
export const nobody: Caller = { kind: 'ANONYMOUS', id: 'nobody', name: 'nobody', scopes: new Set() };

/**
 * Tells who makes each request before anything of it is read; what is refused never reaches a route. Without an
 * authenticator everybody is {@link anonymous}.
 */
export function authenticateRequests(
  app: FastifyInstance,
  { authenticator, requests }: Pick<Protection, 'authenticator' | 'requests'>,
): void {
  // Fastify makes the property with each request, so that requests keep one shape.
  app.decorateRequest('caller', null as unknown as Caller);
  app.addHook('onRequest', (request, reply, done) => {
    const seconds = requests?.take(request.ip, 1) ?? null;
    if (seconds !== null) return done(rateLimited(seconds));
    if (authenticator === null) request.caller = anonymous;
    else if (request.is404 || request.routeOptions.config.access === 'open') request.caller = nobody;
    else return authenticated(authenticator, request, reply, done);
    done();
  });
}

function authenticated(
  authenticator: Authenticator,
  request: FastifyRequest,
  reply: FastifyReply,
  done: (error?: Error) => void,
): void {
  const pass = (caller: Caller): void => {
    request.caller = caller;
    done();
  };
  const refuse = (error: unknown): void => {
    if (error instanceof Failure) challenge(reply, error);
    done(error as Error);
  };
  try {
    const caller = authenticator.authenticate(credentialOf(request), request.ip);
    if (caller instanceof Promise) caller.then(pass, refuse);
    else pass(caller);
  } catch (error) {
    refuse(error);
  }
}

/** The bearer token of a request; clients of agentex send theirs as `x-api-key`. */
function credentialOf({ headers: { authorization, 'x-api-key': key } }: FastifyRequest): string | undefined {
  return authorization === undefined && typeof key === 'string' ? `Bearer ${key}` : authorization;
}

/** Says which credential is wanted (RFC 6750, section 3). */
export function challenge(reply: FastifyReply, { code }: Failure): void {
  if (code === 'UNAUTHORIZED') reply.header('www-authenticate', 'Bearer realm="whence"');
  else if (code.startsWith('TOKEN_'))
    reply.header(
      'www-authenticate',
      `Bearer realm="whence", error="invalid_token", error_description="${code}"`,
    );
}
