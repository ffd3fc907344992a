import { createHash } from 'node:crypto';

/** SHA-256 of a text in lower-case hexadecimal. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The content digest of a text's bytes. */
export function digestOf(text: string): string {
  return `sha256:${sha256Hex(text)}`;
}

/** A UUID (version 4 in form) that stays the same for a name, as an object keeps the one it was given. */
export function uuidOf(name: string): string {
  const hex = sha256Hex(`uuid ${name}`);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** A whole number below `limit` that stays the same for a name. */
export function numberOf(name: string, limit: number): number {
  return Number.parseInt(sha256Hex(`number ${name}`).slice(0, 12), 16) % limit;
}
