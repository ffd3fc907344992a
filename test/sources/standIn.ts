import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';

/** A request as a stand-in sees it. */
export interface Asked {
  readonly method: string;
  /** Path with its query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Common name of the certificate that the caller showed; null where it showed none that is trusted. */
  readonly caller: string | null;
}

/** What a stand-in answers; null where it answers by itself. */
export interface Answered {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A JSON value, or text and bytes as they are. */
  readonly body?: unknown;
}

export interface StandInServer {
  /** `http://127.0.0.1:port`, or https where it has a certificate. */
  readonly url: string;
  /** `127.0.0.1:port` */
  readonly host: string;
  readonly asked: Asked[];
  readonly stop: () => Promise<void>;
}

/** A small server in place of one that cannot be had: `answer` says what it does. */
export async function startStandIn(
  answer: (asked: Asked, response: ServerResponse) => Answered | null | Promise<Answered | null>,
  tls?: ServerOptions,
): Promise<StandInServer> {
  const asked: Asked[] = [];
  const listener = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const one = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(parts).toString('utf8'),
      caller: callerOf(request.socket as Partial<TLSSocket>),
    };
    asked.push(one);
    const answered = await answer(one, response);
    if (answered === null) return;
    const { status = 200, headers = {}, body } = answered;
    const isRaw = typeof body === 'string' || body instanceof Uint8Array || body === undefined;
    response.writeHead(status, isRaw ? headers : { 'content-type': 'application/json', ...headers });
    response.end(request.method === 'HEAD' ? undefined : isRaw ? body : JSON.stringify(body));
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    asked,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function callerOf(socket: Partial<TLSSocket>): string | null {
  if (socket.authorized !== true) return null;
  const name: unknown = socket.getPeerCertificate?.().subject?.CN;
  return typeof name === 'string' ? name : null;
}
