import { hash, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../time.ts';
import type { Scope } from './caller.ts';

/** What is kept of a static token: enough to recognise it, not to make it. */
export interface TokenRecord {
  /** Part of the token's text; stands in lists and in the audit log. */
  readonly id: string;
  readonly name: string;
  /** SHA-256 of the token's text, in hexadecimal. The text has 256 random bits, so no slower hash is needed. */
  readonly hash: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Instant;
  /** null: it does not expire. */
  readonly expiresAt: Instant | null;
}

/** Random bytes of an id and of a secret. */
export const tokenIdBytes = 6;
export const tokenSecretBytes = 32;

const form = /^whence_([0-9a-f]{12})_[\w-]{43}$/;

/** The text of a token, of which its holder has the only copy. */
export function tokenText(id: Buffer, secret: Buffer): string {
  return `whence_${id.toString('hex')}_${secret.toString('base64url')}`;
}

/** The id in the text of a token; null where it is none of ours. */
export function tokenIdIn(text: string): string | null {
  return form.exec(text)?.[1] ?? null;
}

/** Whether a text claims to be a static token, well-formed or not. */
export const looksLikeToken = (text: string): boolean => text.startsWith('whence_');

/** What a {@link TokenRecord} keeps of a token. */
export const tokenHash = (text: string): string => hash('sha256', text, 'hex');

/** No token has this hash. */
const nobodysHash = '0'.repeat(64);

/** Whether a text is the token of a record. It takes the same time whatever differs, also where there is no record. */
export function isTokenOf(text: string, record: TokenRecord | undefined): record is TokenRecord {
  const expected = Buffer.from(record?.hash ?? nobodysHash, 'hex');
  return timingSafeEqual(hash('sha256', text, 'buffer'), expected) && record !== undefined;
}
