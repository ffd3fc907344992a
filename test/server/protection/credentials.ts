import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll } from 'vitest';
import {
  type TokenRecord,
  tokenHash,
  tokenIdBytes,
  tokenSecretBytes,
  tokenText,
} from '../../../src/model/access/apiToken.ts';
import type { Scope } from '../../../src/model/access/caller.ts';
import { tokenListText } from '../../../src/server/protection/tokenList.ts';

/** A folder that goes with the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'whence-protection-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A static token with what is kept of it. */
export interface TestToken {
  readonly text: string;
  readonly record: TokenRecord;
}

/** Makes a token with scopes. */
export function newToken(name: string, scopes: readonly Scope[], expiresAt: string | null = null): TestToken {
  const id = randomBytes(tokenIdBytes);
  const text = tokenText(id, randomBytes(tokenSecretBytes));
  const createdAt = '2026-01-01T00:00:00Z';
  return {
    text,
    record: { id: id.toString('hex'), name, hash: tokenHash(text), scopes, createdAt, expiresAt },
  };
}

/** Writes tokens as `whence token create` keeps them. */
export function writeTokens(file: string, tokens: readonly TestToken[]): void {
  writeFileSync(file, tokenListText(tokens.map(({ record }) => record)), { mode: 0o600 });
}

export const issuer = 'https://login.example.com/';
export const audience = 'whence';

/** A signing key, and what its issuer publishes of it. */
export interface TestKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: object;
}

/** Makes a key by which an issuer signs. */
export async function newKey(kid: string): Promise<TestKey> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' } };
}

/** What a JWT of a test says, unless it says otherwise. */
export interface JwtParts {
  readonly scope?: unknown;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string | null;
  readonly notBefore?: string;
  readonly subject?: string | null;
}

/** Signs a JWT. */
export function signed({ kid, privateKey }: TestKey, parts: JwtParts = {}): Promise<string> {
  const { scope = 'read', expires = '5m', subject = 'ines', notBefore } = parts;
  const jwt = new SignJWT({ scope })
    .setProtectedHeader({ alg: 'ES256', kid })
    .setIssuer(parts.issuer ?? issuer)
    .setAudience(parts.audience ?? audience)
    .setIssuedAt();
  if (expires !== null) jwt.setExpirationTime(expires);
  if (subject !== null) jwt.setSubject(subject);
  if (notBefore !== undefined) jwt.setNotBefore(notBefore);
  return jwt.sign(privateKey);
}

/** A JWT without a signature (RFC 7519, section 6). */
export function unsigned(algorithm: string, signature = ''): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1000) + 300;
  const payload = { iss: issuer, aud: audience, sub: 'mallory', scope: 'admin', exp };
  return `${encode({ alg: algorithm, kid: 'one' })}.${encode(payload)}.${signature}`;
}
