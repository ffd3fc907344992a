import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Client, createClient } from 'graphql-ws';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { ContextRequest } from '../../src/server/graphql.ts';
import type { HttpServerOptions } from '../../src/server/http.ts';
import { limitsWith } from '../../src/server/limits.ts';
import { protectionFrom } from '../../src/server/protection/configuration.ts';
import { tokenListText } from '../../src/server/protection/tokenList.ts';
import { newToken } from './protection/credentials.ts';
import { schemaOf, serve } from './serving.ts';

const schema = schemaOf(
  `type Query { a: Int }
   type Subscription { count(to: Int!): Int, forever: Int, fails: Int, asked: String }`,
  {
    Subscription: {
      count: {
        subscribe: async function* (_: unknown, { to }: { to: number }) {
          for (let count = 1; count <= to; count += 1) yield { count };
        },
      },
      forever: {
        subscribe: async function* () {
          yield { forever: 0 };
          await new Promise(() => undefined);
        },
      },
      fails: {
        subscribe: async function* () {
          yield {};
        },
        resolve: () => {
          throw new Error('a fault of ours: secret');
        },
      },
      asked: {
        subscribe: async function* (_: unknown, _args: unknown, { headers }: ContextRequest) {
          yield { asked: headers.authorization ?? 'nobody' };
        },
      },
    },
  },
);

const protocol = 'graphql-transport-ws';
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const start = (options: Partial<HttpServerOptions<ContextRequest>> = {}) => serve(schema, options);
const addressOf = (url: string): string => `${url.replace('http', 'ws')}/graphql`;

function clientOf(url: string, connectionParams: Record<string, unknown> = {}): Client {
  const client = createClient({
    url: addressOf(url),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams,
  });
  ends.push(() => client.dispose());
  return client;
}

/** Everything that a subscription answers, until it ends. */
async function answers(client: Client, query: string): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const answer of client.iterate({ query })) all.push(answer);
  return all;
}

/** A raw connection that has said hello. */
async function opened(
  url: string,
  { hello = true, protocols = protocol }: { hello?: boolean; protocols?: string } = {},
) {
  const socket = new WebSocket(addressOf(url), protocols);
  ends.push(() => socket.terminate());
  await once(socket, 'open');
  if (hello) {
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
  }
  return socket;
}

async function closeCodeOf(socket: WebSocket): Promise<number> {
  const [code] = await once(socket, 'close');
  return code as number;
}

describe('subscriptions over WebSocket', () => {
  it('give their events in order, and end', async () => {
    const { url } = await start();
    expect(await answers(clientOf(url), 'subscription { count(to: 3) }')).toEqual([
      { data: { count: 1 } },
      { data: { count: 2 } },
      { data: { count: 3 } },
    ]);
  });

  it.each([
    ['subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['subscription { unknown }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ a }', 'BAD_USAGE'],
    [`subscription { ${'x: count(to: 1) '.repeat(200)} }`, 'QUERY_TOO_WIDE'],
  ])('%s is refused with a code', async (query, code) => {
    const { url } = await start();
    const refused = answers(clientOf(url), query);
    await expect(refused).rejects.toMatchObject([{ extensions: { code } }]);
  });

  it('a fault while an event is answered shows its code and not its cause', async () => {
    const server = await start();
    const [answer] = await answers(clientOf(server.url), 'subscription { fails }');
    expect(answer).toMatchObject({
      data: { fails: null },
      errors: [{ extensions: { code: 'INTERNAL_ERROR' } }],
    });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(server.logged.some(({ stack }) => stack?.includes('a fault of ours'))).toBe(true);
  });

  it('who asks is said in the first message, as browsers cannot send the header', async () => {
    const { url } = await start();
    const client = clientOf(url, { Authorization: 'Bearer abc', cookie: 'no' });
    expect(await answers(client, 'subscription { asked }')).toEqual([{ data: { asked: 'Bearer abc' } }]);
  });

  it('a context that is refused refuses the subscription', async () => {
    const { Failure } = await import('../../src/failure.ts');
    const { url } = await start({
      createContext: () => {
        throw new Failure('UNAUTHORIZED', 'Who are you?');
      },
    });
    const refused = answers(clientOf(url), 'subscription { count(to: 1) }');
    await expect(refused).rejects.toMatchObject([{ extensions: { code: 'UNAUTHORIZED' } }]);
  });
});

describe('where callers have to be known', () => {
  const reader = newToken('reader', ['read']);
  const uploader = newToken('uploader', ['ingest']);
  const protectedServer = () => {
    const environment = { WHENCE_TOKENS: tokenListText([reader.record, uploader.record]) };
    const protection = protectionFrom(environment, limitsWith(), () => undefined);
    return start({ protection });
  };
  const query = 'subscription { count(to: 1) }';

  it('a token in the first message lets its caller in', async () => {
    const { url } = await protectedServer();
    const client = clientOf(url, { authorization: `Bearer ${reader.text}` });
    expect(await answers(client, query)).toEqual([{ data: { count: 1 } }]);
  });

  it('a token without the scope is refused by its code', async () => {
    const { url } = await protectedServer();
    const refused = answers(clientOf(url, { authorization: `Bearer ${uploader.text}` }), query);
    await expect(refused).rejects.toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it.each([
    ['no token', {}, 'UNAUTHORIZED'],
    [
      'a token that nobody gave out',
      { authorization: `Bearer ${newToken('x', ['read']).text}` },
      'TOKEN_INVALID',
    ],
  ])('%s closes the connection', async (_, payload, code) => {
    const { url } = await protectedServer();
    const socket = await opened(url, { hello: false });
    socket.send(JSON.stringify({ type: 'connection_init', payload }));
    const [closed, reason] = await once(socket, 'close');
    expect([closed, String(reason)]).toEqual([4401, code]);
  });
});

describe('limits of WebSockets', () => {
  it('takes as many subscriptions on a connection as the limit, refuses one more, and takes it when one has ended', async () => {
    const { url } = await start({ limits: { webSocketSubscriptions: 2 } });
    const socket = await opened(url);
    const messages: { id: string; type: string; payload?: unknown }[] = [];
    socket.on('message', (data) => messages.push(JSON.parse(String(data))));
    const subscribe = (id: string) =>
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query: 'subscription { forever }' } }));
    const settled = async (count: number) => {
      while (messages.length < count) await once(socket, 'message');
    };
    for (const id of ['1', '2', '3']) subscribe(id);
    await settled(3);
    expect(messages.map(({ id, type }) => `${id} ${type}`).sort()).toEqual(['1 next', '2 next', '3 error']);
    expect(JSON.stringify(messages)).toContain('TOO_MANY_STREAMS');
    socket.send('{"id":"1","type":"complete"}');
    subscribe('4');
    await settled(4);
    expect(messages.at(-1)).toMatchObject({ id: '4', type: 'next' });
  });

  it('takes a message as large as the limit, and closes at a larger one', async () => {
    const { url } = await start({ limits: { webSocketMessageBytes: 200 } });
    const message = (bytes: number) => {
      const empty = '{"type":"ping","payload":{"pad":""}}';
      return empty.replace('""', `"${'x'.repeat(bytes - empty.length)}"`);
    };
    const socket = await opened(url);
    socket.send(message(200));
    expect(String((await once(socket, 'message'))[0])).toContain('pong');
    socket.send(message(201));
    expect(await closeCodeOf(socket)).toBe(1009);
  });

  it('takes as many connections as the limit, and one more when one has left', async () => {
    const { url } = await start({ limits: { webSockets: 2 } });
    const first = await opened(url);
    await opened(url);
    expect(await upgradeAnswer(url, {})).toMatch(/^HTTP\/1\.1 503 [\s\S]*TOO_MANY_STREAMS/);
    const left = closeCodeOf(first);
    first.close();
    await left;
    await opened(url);
  });
});

/** What a request for a WebSocket is answered, as text. */
function upgradeAnswer(url: string, headers: Record<string, string>, path = '/graphql'): Promise<string> {
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  const all = {
    host: `127.0.0.1:${port}`,
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    'sec-websocket-protocol': protocol,
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
  return text(socket);
}

describe('a request for a WebSocket', () => {
  it.each([
    ['from a page of another origin', { origin: 'https://evil.example' }, '/graphql', 403, 'ORIGIN_REFUSED'],
    ['from a page without an origin', { origin: 'null' }, '/graphql', 403, 'ORIGIN_REFUSED'],
    ['for another host', { host: 'evil.example' }, '/graphql', 421, 'HOST_REFUSED'],
    ['at another path', {}, '/elsewhere', 404, 'PATH_UNKNOWN'],
  ] as const)('%s is refused', async (_, headers, path, status, code) => {
    const { url } = await start();
    const answer = await upgradeAnswer(url, headers, path);
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer).toContain(code);
  });

  it('from a page of this server is taken', async () => {
    const { url } = await start();
    const socket = new WebSocket(addressOf(url), protocol, { origin: url });
    ends.push(() => socket.terminate());
    await once(socket, 'open');
  });
});

describe('what breaks the protocol closes its connection, and no other', () => {
  it.each([
    ['what is no JSON', 'not json', 4400],
    ['a message without a type', '{}', 4400],
    ['a type that nobody knows', '{"type":"steal"}', 4400],
    ['a subscription without a query', '{"id":"1","type":"subscribe","payload":{}}', 4400],
    ['a second hello', '{"type":"connection_init"}', 4429],
    ['bytes', Buffer.from([1, 2, 3]), 1003],
  ])('%s', async (_, message, code) => {
    const server = await start();
    const [socket, other] = [await opened(server.url), await opened(server.url)];
    socket.send(message);
    expect(await closeCodeOf(socket)).toBe(code);
    other.send('{"type":"ping"}');
    expect(String((await once(other, 'message'))[0])).toContain('pong');
  });

  it('a subscription before the hello', async () => {
    const socket = await opened((await start()).url, { hello: false });
    socket.send('{"id":"1","type":"subscribe","payload":{"query":"subscription { forever }"}}');
    expect(await closeCodeOf(socket)).toBe(4401);
  });

  it('two subscriptions of one id', async () => {
    const socket = await opened((await start()).url);
    const message = '{"id":"1","type":"subscribe","payload":{"query":"subscription { forever }"}}';
    socket.send(message);
    await once(socket, 'message');
    socket.send(message);
    expect(await closeCodeOf(socket)).toBe(4409);
  });

  it('another protocol', async () => {
    const socket = new WebSocket(addressOf((await start()).url), 'graphql-ws');
    const [error] = await once(socket, 'error');
    expect(String(error)).toMatch(/subprotocol/i);
  });

  it.each([
    ['reserved bits', [0xf1, 0x80, 0, 0, 0, 0]],
    ['an unmasked frame', [0x81, 0x02, 0x7b, 0x7d]],
    ['an unknown kind of frame', [0x83, 0x80, 0, 0, 0, 0]],
    ['text that is no UTF-8', [0x81, 0x81, 0, 0, 0, 0, 0xff]],
  ])('a frame with %s', async (_, bytes) => {
    const server = await start();
    const socket = await opened(server.url);
    const raw = (socket as unknown as { _socket: import('node:net').Socket })._socket;
    raw.write(Buffer.from(bytes));
    expect([1002, 1007]).toContain(await closeCodeOf(socket));
    expect((await server.post({ query: '{ a }' })).status).toBe(200);
    expect(server.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('WebSockets while the server stops', () => {
  it('end with a reason, and the server does not wait for them', async () => {
    const server = await start();
    const socket = await opened(server.url);
    socket.send('{"id":"1","type":"subscribe","payload":{"query":"subscription { forever }"}}');
    await once(socket, 'message');
    const closed = once(socket, 'close');
    await server.stop();
    const [code, reason] = await closed;
    expect([code, String(reason)]).toEqual([1001, 'The server stops.']);
  });
});
