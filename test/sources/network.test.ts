import { describe, expect, it } from 'vitest';
import {
  checkAddress,
  isPrivateAddress,
  networkPolicy,
  policyAfterRedirect,
  publicOnly,
} from '../../src/sources/http/network.ts';

describe('a private address', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    '::',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
  ])('is %s', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])('is not %s', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});

describe('what the operator allows', () => {
  const policy = networkPolicy('registry.internal, 10.1.0.0/16,fd00::7');

  it('is hosts by their name, addresses and blocks', () => {
    expect(policy.allowsPrivate('registry.internal', '192.168.7.7')).toBe(true);
    expect(policy.allowsPrivate('other', '10.1.255.255')).toBe(true);
    expect(policy.allowsPrivate('other', 'fd00::7')).toBe(true);
    expect(policy.allowsPrivate('other', '10.2.0.1')).toBe(false);
    expect(policy.allowsPrivate('evil.registry.internal', '192.168.7.7')).toBe(false);
  });

  it('is nothing else, and what is none of these is refused', () => {
    expect(() => networkPolicy('http://registry.internal')).toThrow(
      expect.objectContaining({ code: 'BAD_USAGE' }),
    );
  });

  it('is not reached by way of the internet: a redirect from there leads to public addresses only', () => {
    const url = new URL('https://registry.internal/v2/');
    const refuse = expect.objectContaining({ code: 'SOURCE_ADDRESS_REFUSED' });
    const fromInternet = policyAfterRedirect('8.8.8.8', policy);
    expect(() => checkAddress(url, '10.1.0.1', fromInternet)).toThrow(refuse);
    expect(() => checkAddress(url, '10.1.0.1', policyAfterRedirect('10.1.0.2', fromInternet))).toThrow(
      refuse,
    );
    expect(() => checkAddress(url, '8.8.4.4', fromInternet)).not.toThrow();
    expect(() => checkAddress(url, '10.1.0.1', policyAfterRedirect('10.1.0.2', policy))).not.toThrow();
  });

  it('opens no way out without TLS', () => {
    const refuse = expect.objectContaining({ code: 'SOURCE_ADDRESS_REFUSED' });
    expect(() => checkAddress(new URL('http://example.com'), '8.8.8.8', policy)).toThrow(refuse);
    expect(() => checkAddress(new URL('bolt://example.com'), '8.8.8.8', policy)).toThrow(refuse);
    expect(() => checkAddress(new URL('https://example.com'), '10.1.0.1', publicOnly)).toThrow(refuse);
    expect(() => checkAddress(new URL('https://example.com'), '8.8.8.8', publicOnly)).not.toThrow();
    expect(() => checkAddress(new URL('http://example.com'), '10.1.0.1', policy)).not.toThrow();
  });
});
