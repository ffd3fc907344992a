import { describe, expect, it } from 'vitest';
import { isTokenOf, tokenHash, tokenIdIn, tokenText } from '../../../src/model/access/apiToken.ts';

const text = tokenText(Buffer.from('0123456789ab', 'hex'), Buffer.alloc(32, 7));
const record = {
  id: '0123456789ab',
  name: 'ci',
  hash: tokenHash(text),
  scopes: [],
  createdAt: '2026-01-01T00:00:00Z',
  expiresAt: null,
};

describe('the text of a token', () => {
  it('says that it is one of Whence, and its id', () => {
    expect(text).toMatch(/^whence_0123456789ab_[\w-]{43}$/);
    expect(tokenIdIn(text)).toBe('0123456789ab');
  });

  it.each([
    '',
    'whence_',
    'whence_0123456789ab_short',
    `x${text}`,
    `${text}x`,
    text.toUpperCase(),
  ])('is not "%s"', (other) => {
    expect(tokenIdIn(other)).toBeNull();
  });
});

describe('a token', () => {
  it('is that of the record with its hash', () => {
    expect(isTokenOf(text, record)).toBe(true);
  });

  it('is none of another, and none where there is no record', () => {
    expect(isTokenOf(`${text.slice(0, -1)}A`, record)).toBe(false);
    expect(isTokenOf(text, undefined)).toBe(false);
  });
});
