import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { testNeo4j } from './graphDatabase.ts';

/** How a transaction was begun. */
export interface Begun {
  readonly access: 'READ' | 'WRITE';
  /** What the server has to have before it begins. */
  readonly bookmarks: readonly string[];
}

/** A wire to the Neo4j of the test run that can be cut, and that is listened to. */
export interface BoltRelay {
  /** `127.0.0.1:port`. */
  readonly address: string;
  readonly begun: Begun[];
  /** Bookmarks that the server gave, oldest first. */
  readonly given: string[];
  /** Ends all connections and takes no new ones, as a server that restarts. */
  readonly cut: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

/** Messages of Bolt (https://neo4j.com/docs/bolt/current/): a structure's marker with its number of fields, and its tag. */
const begin = '\xb1\x11';
const run = '\xb3\x10';
/** A PackStream map entry `mode: "r"`. */
const readMode = '\x84mode\x81r';
const bookmark = /FB:[A-Za-z0-9+/=]+/g;

/** Starts a relay to the Neo4j of the test run. */
export async function startBoltRelay(): Promise<BoltRelay> {
  const neo4j = new URL(testNeo4j().uri.replace(/^\w+/, 'http'));
  const sockets = new Set<Socket>();
  const begun: Begun[] = [];
  const given: string[] = [];
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(Number(neo4j.port), neo4j.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.once('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
    near.on('data', (data) => begun.push(...begunIn(data.toString('latin1'))));
    far.on('data', (data) => given.push(...(data.toString('latin1').match(bookmark) ?? [])));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = (): void => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    begun,
    given,
    cut,
    mend: () => {
      isCut = false;
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}

function begunIn(data: string): Begun[] {
  return data
    .split(begin)
    .slice(1)
    .map((each) => each.split(run)[0] ?? '')
    .map((message) => ({
      access: message.includes(readMode) ? 'READ' : 'WRITE',
      bookmarks: message.match(bookmark) ?? [],
    }));
}
