import type { FailureCode } from '../failure.ts';
import type { Gap } from './connector.ts';
import { SourceFailure } from './failure.ts';

/** Failures that every further request would meet, too: the pass ends, and nothing that was not seen counts as gone. */
const endsPass: ReadonlySet<FailureCode> = new Set([
  'SOURCE_UNREACHABLE',
  'SOURCE_RATE_LIMITED',
  'SOURCE_LEASE_LOST',
  'SOURCE_CREDENTIALS_MISSING',
  'SOURCE_REALM_REFUSED',
]);

/**
 * The gap that a failure leaves at one place, so that the pass goes on with the others.
 *
 * @throws the failure itself, where the others would meet it as well
 */
export function gapOf(error: unknown, place: string): Gap {
  if (!(error instanceof SourceFailure) || endsPass.has(error.code)) throw error;
  return { code: error.code, place, message: error.message };
}
