import { describe, expect, it } from 'vitest';
import { namesThisServer } from '../../src/server/hostCheck.ts';
import { type FindAddresses, isLoopbackAddress, loopbackAddressOf } from '../../src/server/listenAddress.ts';

/** A name service that finds these addresses for every name. */
const finding =
  (...addresses: string[]): FindAddresses =>
  async () =>
    addresses.map((address) => ({ address }));

describe('a loopback address', () => {
  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '::1',
    '0:0:0:0:0:0:0:1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::1%lo',
  ])('is %s', (address) => {
    expect(isLoopbackAddress(address)).toBe(true);
  });

  it.each([
    '0.0.0.0',
    '::',
    '128.0.0.1',
    '10.0.0.1',
    '::2',
    'fe80::1%eth0',
    '::ffff:10.0.0.1',
    'localhost',
    '',
    '127.1',
  ])('is not "%s"', (address) => {
    expect(isLoopbackAddress(address)).toBe(false);
  });
});

describe('a listen host', () => {
  it('may be a loopback address', async () => {
    expect(await loopbackAddressOf('127.0.0.5')).toBe('127.0.0.5');
    expect(await loopbackAddressOf('::1')).toBe('::1');
  });

  it('may be a name all of whose addresses are loopback ones', async () => {
    expect(await loopbackAddressOf('my-machine', finding('127.0.0.1', '::1'))).toBe('127.0.0.1');
  });

  it.each(['0.0.0.0', '::', '0', '10.1.2.3', '::ffff:10.1.2.3'])('may not be %s', async (host) => {
    await expect(loopbackAddressOf(host)).rejects.toMatchObject({ code: 'PUBLIC_ADDRESS_REFUSED' });
  });

  it('may not be a name with one public address among its addresses', async () => {
    const find = finding('127.0.0.1', '192.0.2.7');
    await expect(loopbackAddressOf('my-machine', find)).rejects.toMatchObject({
      code: 'PUBLIC_ADDRESS_REFUSED',
      message: expect.stringContaining('"my-machine" (192.0.2.7)'),
    });
  });

  it.each(['', 'no-such-host.invalid', 'a b'])('has to have an address: "%s"', async (host) => {
    await expect(loopbackAddressOf(host)).rejects.toMatchObject({ code: 'BAD_USAGE' });
  });
});

describe('a Host header', () => {
  it.each([
    'localhost',
    'LOCALHOST:4000',
    'localhost.',
    'whence.localhost:80',
    '127.0.0.1',
    '127.9.9.9:4000',
    '[::1]',
    '[::1]:4000',
    '[::ffff:127.0.0.1]:4000',
    'whence.example.org',
    'WHENCE.example.org:8443',
  ])('names this server: %s', (host) => {
    expect(namesThisServer(host, ['Whence.Example.org'])).toBe(true);
  });

  it.each([
    undefined,
    '',
    'example.org',
    'localhost.example.org',
    'notlocalhost',
    '127.0.0.1.example.org',
    '10.0.0.1',
    '0.0.0.0:4000',
    '[::]',
    '::1',
    'localhost:port',
    'user@localhost',
    'localhost localhost',
    'localhost, example.org',
    'whence.example.org.evil.org',
  ])('names another: %s', (host) => {
    expect(namesThisServer(host, ['whence.example.org'])).toBe(false);
  });
});
