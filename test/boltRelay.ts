import { startRelay } from '../bench/faults/relay.ts';
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
  const begun: Begun[] = [];
  const given: string[] = [];
  const relay = await startRelay({ host: neo4j.hostname, port: Number(neo4j.port) }, (near, far) => {
    near.on('data', (data) => begun.push(...begunIn(data.toString('latin1'))));
    far.on('data', (data) => given.push(...(data.toString('latin1').match(bookmark) ?? [])));
  });
  const { port, cut, mend, close } = relay;
  return { address: `127.0.0.1:${port}`, begun, given, cut, mend, close };
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
