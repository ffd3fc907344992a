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

/** Messages of Bolt (https://neo4j.com/docs/bolt/current/) begin with a structure's marker, its number of fields, and a tag. */
const begin = '\xb1\x11';
const run = '\xb3\x10';
/** A PackStream map entry `mode: "r"`, and the name of the entry `db`, which a RUN has only outside of transactions. */
const readMode = '\x84mode\x81r';
const database = '\x82db';
const bookmark = /FB:[A-Za-z0-9+/=]+/g;

/** Starts a relay to the Neo4j of the test run. */
export async function startBoltRelay(): Promise<BoltRelay> {
  const neo4j = new URL(testNeo4j().uri.replace(/^\w+/, 'http'));
  const begun: Begun[] = [];
  const given: string[] = [];
  const relay = await startRelay({ host: neo4j.hostname, port: Number(neo4j.port) }, (near, far) => {
    const read = messageReader();
    near.on('data', (data) => begun.push(...read(data).flatMap(begunBy)));
    far.on('data', (data) => given.push(...(data.toString('latin1').match(bookmark) ?? [])));
  });
  const { port, cut, mend, close } = relay;
  return { address: `127.0.0.1:${port}`, begun, given, cut, mend, close };
}

/** The transaction that a message begins: BEGIN, or a RUN that stands alone. */
function begunBy(message: string): readonly Begun[] {
  if (!message.startsWith(begin) && !(message.startsWith(run) && message.includes(database))) return [];
  const access = message.includes(readMode) ? 'READ' : 'WRITE';
  return [{ access, bookmarks: message.match(bookmark) ?? [] }];
}

/** Bytes of the handshake: a magic number and four versions. */
const handshakeSize = 20;

/** Puts the messages that a driver sends together again: each comes in chunks with their sizes before them, the last empty. */
function messageReader(): (data: Buffer) => readonly string[] {
  let bytes = Buffer.alloc(0);
  let message = '';
  let isOpen = false;
  return (data) => {
    bytes = Buffer.concat([bytes, data]);
    if (!isOpen) {
      // A driver that was offered versions to choose from answers with one, four bytes that begin with two zeros, and a byte.
      const choice = bytes.length > handshakeSize + 1 && bytes.readUInt16BE(handshakeSize) === 0 ? 5 : 0;
      if (bytes.length < handshakeSize + Math.max(choice, 2)) return [];
      bytes = bytes.subarray(handshakeSize + choice);
      isOpen = true;
    }
    const messages: string[] = [];
    while (bytes.length >= 2) {
      const size = bytes.readUInt16BE(0);
      if (bytes.length < 2 + size) break;
      message += bytes.toString('latin1', 2, 2 + size);
      bytes = bytes.subarray(2 + size);
      if (size > 0) continue;
      messages.push(message);
      message = '';
    }
    return messages;
  };
}
