import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { Failure } from '../failure.ts';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether a literal IP address reaches this machine only (RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3). */
export function isLoopbackAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return loopback.check(address, 'ipv4');
    case 6:
      // A zone names an interface (RFC 4007); it does not change what the address is. IPv4 in IPv6 counts as IPv4.
      return loopback.check(address.split('%')[0] ?? address, 'ipv6');
    default:
      return false;
  }
}

/** Finds the addresses of a name. */
export type FindAddresses = (host: string) => Promise<readonly { readonly address: string }[]>;

const askSystem: FindAddresses = (host) => lookup(host, { all: true, order: 'ipv4first' });

/**
 * The loopback address that a listen host stands for. The address is what to listen on: a name that was resolved
 * twice could give another one the second time.
 *
 * @throws Failure PUBLIC_ADDRESS_REFUSED where any address of the host is not a loopback address, BAD_USAGE where it
 * has none.
 */
export async function loopbackAddressOf(host: string, find: FindAddresses = askSystem): Promise<string> {
  const addresses = await addressesOf(host, find);
  const open = addresses.find((address) => !isLoopbackAddress(address));
  if (open !== undefined) {
    throw new Failure(
      'PUBLIC_ADDRESS_REFUSED',
      `The listen address "${host}"${open === host ? '' : ` (${open})`} can be reached from other machines, and requests are not authenticated.`,
      'Say who may come in (WHENCE_TOKENS_FILE or WHENCE_JWKS, docs/security.md), or listen on 127.0.0.1 or ::1.',
    );
  }
  return addresses[0] ?? host;
}

/**
 * The address to listen on: any where requests are authenticated, else a loopback one.
 *
 * @throws Failure as {@link loopbackAddressOf}
 */
export async function listenAddressOf(host: string, isAuthenticated: boolean): Promise<string> {
  if (!isAuthenticated) return loopbackAddressOf(host);
  return (await addressesOf(host, askSystem))[0] ?? host;
}

async function addressesOf(host: string, find: FindAddresses): Promise<string[]> {
  try {
    const found = host === '' ? [] : await find(host);
    if (found.length > 0) return found.map(({ address }) => address);
  } catch {
    // The failure below says it all.
  }
  throw new Failure(
    'BAD_USAGE',
    `The listen address "${host}" has no IP address.`,
    'Give an address of this machine, for example 127.0.0.1.',
  );
}
