import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Credentials, SubgraphSettings } from './settings.ts';

/** Headers that pass on who asks; equal ones may share an answer. */
export function passedHeaders(
  { headers: allowed }: SubgraphSettings,
  given: IncomingHttpHeaders,
): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const name of allowed) {
    const value = given[name];
    if (value !== undefined) passed[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return passed;
}

/** Headers by which the gateway itself is known to a subgraph. */
export function credentialHeaders(
  credentials: Credentials | null,
  body: string,
  seconds = Math.floor(Date.now() / 1000),
): Record<string, string> {
  switch (credentials?.kind) {
    case undefined:
      return {};
    case 'token':
      return { authorization: `Bearer ${credentials.secret}` };
    case 'hmac':
      return { 'x-whence-signature': signature(credentials.secret, seconds, body) };
  }
}

/** `t=<seconds>,v1=<hex of HMAC-SHA-256 (RFC 2104) over "<seconds>.<body>">`; the time bounds how long it can be replayed. */
export function signature(secret: string, seconds: number, body: string): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}
