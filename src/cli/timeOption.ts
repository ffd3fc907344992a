import { Failure } from '../failure.ts';
import { type Instant, parseInstant } from '../model/time.ts';

/**
 * The time that an option gives; null when it is not given.
 *
 * @throws Failure BAD_USAGE when the text is no time, or has no offset
 */
export function timeOption(flag: string, text: string | undefined): Instant | null {
  if (text === undefined) return null;
  const instant = parseInstant(text);
  if (instant !== null) return instant;
  const hint = 'write date, time and offset, for example 2025-03-01T12:00:00Z';
  throw new Failure('BAD_USAGE', `${flag} "${text}" is not a time`, hint);
}
