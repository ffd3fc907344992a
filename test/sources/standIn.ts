import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a stand-in sees it. */
export interface Asked {
  readonly method: string;
  /** Path with its query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What a stand-in answers; null where it answers by itself. */
export interface Answered {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A JSON value, or text and bytes as they are. */
  readonly body?: unknown;
}

export interface StandInServer {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** `127.0.0.1:port` */
  readonly host: string;
  readonly asked: Asked[];
  readonly stop: () => Promise<void>;
}

/** A small server in place of one that cannot be had: `answer` says what it does. */
export async function startStandIn(
  answer: (asked: Asked, response: ServerResponse) => Answered | null | Promise<Answered | null>,
): Promise<StandInServer> {
  const asked: Asked[] = [];
  const server: Server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const one = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(parts).toString('utf8'),
    };
    asked.push(one);
    const answered = await answer(one, response);
    if (answered === null) return;
    const { status = 200, headers = {}, body } = answered;
    const isRaw = typeof body === 'string' || body instanceof Uint8Array || body === undefined;
    response.writeHead(status, isRaw ? headers : { 'content-type': 'application/json', ...headers });
    response.end(request.method === 'HEAD' ? undefined : isRaw ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    asked,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
