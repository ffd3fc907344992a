import { Failure } from '../failure.ts';
import { isLoopbackAddress } from './listenAddress.ts';

/**
 * Whether a Host header (RFC 9110, section 7.2) names this server. A page of the web can point its own name at
 * 127.0.0.1 and then read what a loopback server answers (DNS rebinding): the browser takes both for one origin, but
 * it still sends the page's name. So only loopback addresses, `localhost` with its subdomains (RFC 6761) and names that
 * the operator gave are answered, whatever the port.
 */
export function namesThisServer(hostHeader: string | undefined, names: readonly string[]): boolean {
  const name = hostName(hostHeader ?? '');
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    isLoopbackAddress(name) ||
    names.some((allowed) => allowed.toLowerCase() === name)
  );
}

/** The refusal of a request for another host. */
export function hostRefused(hostHeader: string | undefined): Failure {
  return new Failure(
    'HOST_REFUSED',
    `This server does not answer for the host "${(hostHeader ?? '').slice(0, 255)}".`,
    'Use its loopback address, or add the name to its host names.',
  );
}

/** The host without port, brackets and final dot, in lower case; empty where it is malformed. */
function hostName(hostHeader: string): string {
  const [, address, name] = /^(?:\[([0-9a-f:.]+)\]|([^\s:[\]/@]+))(?::\d{1,5})?$/i.exec(hostHeader) ?? [];
  return (address ?? name ?? '').toLowerCase().replace(/\.$/, '');
}
