import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { SourceFailure, shown } from '../failure.ts';
import { checkAddress, guardedLookup, hostOf, type NetworkPolicy } from './network.ts';

/** One request, sent once: no redirect, no retry. */
export interface Exchange {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What TLS needs besides the roots that Node trusts: PEM texts. */
export interface TlsIdentity {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  /** Name to verify where it is not the host of the address. */
  readonly serverName?: string;
}

/** Connections that are kept open between the requests of a source. */
export interface Connections {
  readonly send: (exchange: Exchange, policy: NetworkPolicy, signal: AbortSignal) => Promise<IncomingMessage>;
  readonly close: () => void;
}

/**
 * Opens connections for one source. Node's own `fetch` takes no look-up of ours, and what was checked must be what is
 * connected to; hence the modules below it.
 */
export function openConnections(tls: TlsIdentity = {}): Connections {
  const { serverName, ...identity } = tls;
  const options = { keepAlive: true, maxSockets: 8, maxFreeSockets: 4 };
  const plain = new http.Agent(options);
  const secure = new https.Agent({
    ...options,
    ...identity,
    ...(serverName === undefined ? {} : { servername: serverName }),
  });
  return {
    send: (exchange, policy, signal) => send(exchange, policy, signal, { plain, secure }),
    close: () => {
      plain.destroy();
      secure.destroy();
    },
  };
}

function send(
  { method, url, headers = {}, body }: Exchange,
  policy: NetworkPolicy,
  signal: AbortSignal,
  agents: { readonly plain: http.Agent; readonly secure: https.Agent },
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
      throw new SourceFailure('SOURCE_ADDRESS_REFUSED', `${shown(url)} is neither https nor http.`);
    const host = hostOf(url);
    // An address in place of a name is never looked up.
    if (isIP(host) !== 0) checkAddress(url, host, policy);
    const options = {
      method,
      headers: { 'user-agent': 'whence', ...headers },
      lookup: guardedLookup(url, policy),
      signal,
    };
    const request =
      url.protocol === 'https:'
        ? https.request(withoutUser(url), { ...options, agent: agents.secure })
        : http.request(withoutUser(url), { ...options, agent: agents.plain });
    request.once('response', resolve);
    request.once('error', (error) => reject(error));
    request.end(body);
  });
}

/** Credentials never come from an address. */
function withoutUser(url: URL): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}
