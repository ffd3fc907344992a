import type { IncomingHttpHeaders } from 'node:http';

/**
 * How long an answer asks to wait, in milliseconds: `Retry-After` (RFC 9110, section 10.2.3: seconds or a date), else
 * the reset time of a rate limit that is used up, as GitHub (`x-ratelimit-*`) and GitLab (`ratelimit-*`) send it.
 *
 * @returns null when it does not say
 */
export function askedWait(headers: IncomingHttpHeaders, now: number): number | null {
  const retryAfter = first(headers['retry-after']);
  if (retryAfter !== undefined) {
    const at = /^\d{1,9}$/.test(retryAfter) ? now + Number(retryAfter) * 1_000 : Date.parse(retryAfter);
    if (!Number.isNaN(at)) return Math.max(0, at - now);
  }
  if (!isUsedUp(headers)) return null;
  const reset = first(headers['x-ratelimit-reset']) ?? first(headers['ratelimit-reset']) ?? '';
  return /^\d{1,12}$/.test(reset) ? Math.max(0, Number(reset) * 1_000 - now) : null;
}

/** Whether an answer says that no request is left in the present window. */
export function isUsedUp(headers: IncomingHttpHeaders): boolean {
  return (first(headers['x-ratelimit-remaining']) ?? first(headers['ratelimit-remaining'])) === '0';
}

const first = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : header?.[0];
