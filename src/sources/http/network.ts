import { lookup as resolveHost } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Failure } from '../../failure.ts';
import { SourceFailure } from '../failure.ts';

/** Which private addresses the operator lets sources reach; public ones they always may. */
export interface NetworkPolicy {
  readonly allowsPrivate: (host: string, address: string) => boolean;
}

/** No private address at all: what holds where nothing is configured, and for redirects that start at a public one. */
export const publicOnly: NetworkPolicy = { allowsPrivate: () => false };

// Everything that is not the public internet: RFC 6890 and the registries of special-purpose addresses that it founded.
const specialBlocks = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/127',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
] as const;

/** Protocols that tell everything to whoever listens. */
const withoutTls: ReadonlySet<string> = new Set(['http:', 'bolt:', 'neo4j:']);

const special = blockList(specialBlocks);

/** Whether an address is not one of the public internet. An IPv4 address in the clothes of IPv6 counts as what it is. */
export function isPrivateAddress(address: string): boolean {
  return isListed(special, address);
}

/**
 * The policy of a list of hosts, addresses and blocks (`registry.internal`, `10.0.0.7`, `10.1.0.0/16`), separated by
 * commas: hosts by their exact name, whatever address they have.
 *
 * @throws Failure `BAD_USAGE` for an entry that is none of these
 */
export function networkPolicy(list: string): NetworkPolicy {
  const entries = list.split(',').flatMap((entry) => entry.trim().toLowerCase() || []);
  const blocks = blockList(entries.filter((entry) => isIP(entry.split('/')[0] ?? '') !== 0));
  const hosts = new Set(entries.filter((entry) => isIP(entry.split('/')[0] ?? '') === 0));
  const odd = [...hosts].find((host) => !/^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$/.test(host));
  if (odd !== undefined)
    throw new Failure(
      'BAD_USAGE',
      `WHENCE_SOURCE_PRIVATE_HOSTS has an entry that is no host, address or block: ${odd}`,
      'Write them as in registry.internal,10.0.0.7,10.1.0.0/16.',
    );
  return { allowsPrivate: (host, address) => hosts.has(host) || isListed(blocks, address) };
}

/**
 * What may be reached after an address redirected elsewhere: who is reached over the internet has no business within the
 * operator's network, not even at addresses that the operator allows.
 */
export function policyAfterRedirect(from: string, policy: NetworkPolicy): NetworkPolicy {
  return isPrivateAddress(from) ? policy : publicOnly;
}

/**
 * Refuses an address that a request may not go to.
 *
 * @throws SourceFailure `SOURCE_ADDRESS_REFUSED` for a private address that is not configured, and for a connection
 * without TLS anywhere else than to a private one that is
 */
export function checkAddress(url: URL, address: string, policy: NetworkPolicy): void {
  const host = hostOf(url);
  const isPrivate = isPrivateAddress(address);
  if (isPrivate && !policy.allowsPrivate(host, address))
    throw new SourceFailure('SOURCE_ADDRESS_REFUSED', `${host} has the private address ${address}.`, {
      hint: 'To allow it, name the host or its network in WHENCE_SOURCE_PRIVATE_HOSTS where the server runs.',
    });
  if (withoutTls.has(url.protocol) && !isPrivate)
    throw new SourceFailure('SOURCE_ADDRESS_REFUSED', `${host} would be asked without TLS.`, {
      hint: 'Use TLS (https, bolt+s); plain connections are for private hosts that WHENCE_SOURCE_PRIVATE_HOSTS names.',
    });
}

/**
 * Resolves a host for a connection and lets through only addresses that {@link checkAddress} takes: what was checked is
 * what is connected to, so that a name cannot change its address in between.
 */
export function guardedLookup(url: URL, policy: NetworkPolicy): LookupFunction {
  return (hostname, options, callback) => {
    resolveHost(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '', 0);
      try {
        for (const { address } of addresses) checkAddress(url, address, policy);
      } catch (refusal) {
        return callback(refusal as Error, '', 0);
      }
      const [first] = addresses;
      if (options.all === true) callback(null, addresses);
      else callback(null, first?.address ?? '', first?.family ?? 0);
    });
  };
}

/** The host of an address without the brackets of IPv6. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
}

function blockList(blocks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [address = '', prefix] = block.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    list.addSubnet(address, prefix === undefined ? (family === 'ipv6' ? 128 : 32) : Number(prefix), family);
  }
  return list;
}

function isListed(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
