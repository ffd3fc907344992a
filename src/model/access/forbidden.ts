import { Failure } from '../../failure.ts';
import { type Caller, callerSatisfies, type RequiredScopes, scopesInWords } from './caller.ts';

/**
 * Refuses a caller that lacks scopes.
 *
 * @param what what it wants, as the subject of a sentence
 * @throws Failure FORBIDDEN
 */
export function requireScopes(caller: Caller, required: RequiredScopes, what: string): void {
  if (!callerSatisfies(caller, required)) throw forbidden(required, what);
}

/** Says which scopes are missing. */
export function forbidden(required: RequiredScopes, what: string): Failure {
  return new Failure(
    'FORBIDDEN',
    `${what} needs the scope ${scopesInWords(required)}, which this caller does not have.`,
    'Ask for a token that has it.',
  );
}
