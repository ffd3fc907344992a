import { redactFor } from '../src/model/session/access.ts';

/** The scopes of whoever asks; null where the server knows no callers. */
export function scopesOf(context: unknown): ReadonlySet<string> | null {
  const caller = propertyOf(context, 'caller');
  if (caller === null || caller === undefined) return null;
  const scopes = propertyOf(caller, 'scopes');
  if (scopes instanceof Set) return scopes;
  return new Set(Array.isArray(scopes) ? scopes : []);
}

/** Whether the caller reads sessions whole: see `redactFor`. */
export const readsSessionsWhole = (context: unknown): boolean => redactFor(scopesOf(context)) === 'none';

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
