import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { BaseContext } from '@apollo/server';
import proxyAddress from '@fastify/proxy-addr';
import type { FastifyInstance } from 'fastify';
import { CloseCode, handleProtocols, type WebSocket as ProtocolSocket } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { Failure } from '../failure.ts';
import { hostRefused, namesThisServer } from './hostCheck.ts';
import { type Log, stackOf } from './log.ts';
import type { Protection } from './protection/configuration.ts';
import { rateLimited } from './protection/guard.ts';
import { answerOnSocket } from './refusals.ts';
import { type SubscriptionProtocolOptions, subscriptionProtocol } from './subscriptionProtocol.ts';

/** What subscriptions over WebSocket need. */
export interface WebSocketOptions<Context extends BaseContext>
  extends Omit<SubscriptionProtocolOptions<Context>, 'authenticator'> {
  readonly protection: Protection;
  /** Names beside the loopback ones that requests may have in their Host header; null: any. */
  readonly hostNames: readonly string[] | null;
}

const path = '/graphql';

/** Close codes of RFC 6455, section 7.4.1. */
const goingAway = 1001;
const unsupportedData = 1003;

/** Milliseconds between two questions whether the other side is still there; without an answer the connection ends. */
const pingMilliseconds = 15_000;

/** What connections may take to say farewell when the server stops. */
const farewellMilliseconds = 1000;

/**
 * Serves subscriptions over WebSocket (RFC 6455) on `/graphql`, by the protocol `graphql-transport-ws`. Connections end
 * when the server stops.
 */
export function serveWebSockets<Context extends BaseContext>(
  app: FastifyInstance,
  options: WebSocketOptions<Context>,
): void {
  const { limits, log, protection } = options;
  const { authenticator, proxies, requests } = protection;
  const protocol = subscriptionProtocol({ ...options, authenticator });
  const isProxy = proxyAddress.compile([...proxies]);
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.webSocketMessageBytes,
    handleProtocols,
    perMessageDeflate: false,
  });
  let isStopping = false;

  app.server.on('upgrade', (request, socket, head) => {
    const address = proxyAddress(request, isProxy);
    const seconds = requests?.take(address, 1) ?? null;
    const failure = isStopping
      ? stopping()
      : seconds === null
        ? refusalOf(request, sockets.clients.size, options)
        : rateLimited(seconds);
    if (failure !== null) return answerOnSocket(socket, failure);
    sockets.handleUpgrade(request, socket, head, (accepted) => {
      const left = new AbortController();
      const extra = {
        id: randomUUID(),
        headers: request.headers,
        address,
        signal: left.signal,
        close: (code: number, reason: string) => accepted.close(code, reason),
      };
      const closed = protocol.opened(protocolSocket(accepted, log), extra);
      const stopAsking = askWhetherThere(accepted);
      // What is no frame, or too large, is answered with the close code that RFC 6455 has for it.
      accepted.on('error', () => undefined);
      accepted.once('close', (code, reason) => {
        stopAsking();
        left.abort(new Failure('REQUEST_CANCELLED', 'The caller closed the connection.'));
        void closed(code, String(reason));
      });
    });
  });

  app.addHook('preClose', async () => {
    isStopping = true;
    const open = [...sockets.clients];
    const closed = open.map((each) => new Promise((resolve) => each.once('close', resolve)));
    for (const each of open) each.close(goingAway, 'The server stops.');
    const timer = setTimeout(() => {
      for (const each of open) each.terminate();
    }, farewellMilliseconds);
    await Promise.all(closed);
    clearTimeout(timer);
  });
}

type RefusalRules = Pick<WebSocketOptions<BaseContext>, 'limits' | 'hostNames' | 'protection'>;

function refusalOf(
  { url = '', headers }: IncomingMessage,
  open: number,
  { limits, hostNames, protection }: RefusalRules,
): Failure | null {
  if (hostNames !== null && !namesThisServer(headers.host, hostNames)) return hostRefused(headers.host);
  if (url.split('?')[0] !== path)
    return new Failure(
      'PATH_UNKNOWN',
      'No WebSocket is served at this path.',
      `Subscriptions are at ${path}.`,
    );
  if (!isOwnOrigin(headers.origin, headers.host) && !protection.origins.includes(headers.origin ?? ''))
    return new Failure(
      'ORIGIN_REFUSED',
      'A page of another origin asks for a WebSocket.',
      'Connect from a page of this server or of an origin on its list, or from a program, which sends no Origin.',
    );
  if (open >= limits.webSockets)
    return new Failure(
      'TOO_MANY_STREAMS',
      `${limits.webSockets} WebSockets are open, the limit.`,
      'Close one, or ask another server.',
    );
  return null;
}

/** No browser asks before it opens a WebSocket to another origin: the server has to look itself (RFC 6455, section 10.2). */
function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

const stopping = (): Failure =>
  new Failure('REQUEST_CANCELLED', 'The server stops.', 'Connect again, to another server.');

/** A socket as the protocol takes it: text alone, and no fault of ours in a reason. */
function protocolSocket(socket: WebSocket, log: Log): ProtocolSocket {
  return {
    protocol: socket.protocol,
    send: (text) =>
      new Promise((resolve, reject) => {
        socket.send(text, (error) => (error == null ? resolve() : reject(error)));
      }),
    close: (code, reason) => socket.close(code, reason),
    onMessage: (listener) =>
      socket.on('message', async (data, isBinary) => {
        if (isBinary) return socket.close(unsupportedData, 'Messages are text.');
        try {
          await listener(String(data));
        } catch (error) {
          // Whoever has left in the meantime cannot be told.
          if (socket.readyState !== socket.OPEN) return;
          log({ level: 'error', message: 'Unexpected fault on a WebSocket.', stack: stackOf(error) });
          socket.close(CloseCode.InternalServerError, 'Unexpected fault; the log has its cause.');
        }
      }),
  };
}

/** Ends a connection whose other side is gone without a word; answers what stops asking. */
function askWhetherThere(socket: WebSocket): () => void {
  let isThere = true;
  socket.on('pong', () => {
    isThere = true;
  });
  const timer = setInterval(() => {
    if (!isThere) return socket.terminate();
    isThere = false;
    socket.ping();
  }, pingMilliseconds);
  return () => clearInterval(timer);
}
