import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { stringify } from 'yaml';
import { freeLoopbackPort } from '../../src/graph/embedded/bolt.ts';
import type { Tuning } from '../../src/graph/embedded/configuration.ts';
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../../src/graph/embedded/embedded.ts';
import { type BenchServer, startServer } from '../server.ts';
import { type Relay, startRelay } from './relay.ts';
import { ordersSdl, type SubgraphMode } from './subgraph.ts';

/** A gateway, the Neo4j behind it and a subgraph beside it, each a process of its own that can be made to fail. */
export interface FaultSetting {
  readonly url: string;
  readonly deadlineMilliseconds: number;
  /** The wire between the gateway and Neo4j. */
  readonly wire: Pick<Relay, 'cut' | 'mend'>;
  readonly neo4j: {
    /** Stops it as an operator would, and starts it again on the same data and port. */
    readonly restart: () => Promise<void>;
    /** Ends it at once (SIGKILL), and starts it again on the same data and port. */
    readonly kill: () => Promise<void>;
    /** A driver of one's own, past the wire that is cut. */
    readonly driver: () => Driver;
  };
  readonly subgraph: {
    readonly behave: (mode: SubgraphMode) => void;
    readonly kill: () => Promise<void>;
    readonly start: () => Promise<void>;
    /** Every order that it ever took, as often as it took it. */
    readonly orders: () => readonly string[];
  };
  readonly close: () => Promise<void>;
}

const deadlineMilliseconds = 3_000;

/** Starts all of it in a temporary folder. */
export async function startFaultSetting(tuning: Tuning): Promise<FaultSetting> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-bench-faults-'));
  const ends: (() => Promise<unknown>)[] = [async () => rmSync(folder, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const graph = await restartableNeo4j(join(folder, 'data'), tuning);
    ends.push(graph.close);
    const wire = await startRelay({ host: '127.0.0.1', port: graph.port });
    ends.push(wire.close);
    const subgraph = await restartableSubgraph(folder);
    ends.push(subgraph.kill);
    const whence = await startGateway(folder, subgraph.url, wire.port, graph.password);
    ends.push(whence.stop);
    return { url: whence.url, deadlineMilliseconds, wire, neo4j: graph, subgraph, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function restartableNeo4j(dataFolder: string, tuning: Tuning) {
  const port = await freeLoopbackPort();
  const start = (): Promise<EmbeddedNeo4j> =>
    startEmbeddedNeo4j({ dataFolder, tuning }, { choosePort: async () => port });
  let server = await start();
  const again = async (): Promise<void> => {
    await server.exited;
    // Unlocks the folder, also where it ended by itself.
    await server.stop();
    server = await start();
  };
  return {
    port,
    password: server.password,
    restart: async () => {
      await server.stop();
      await again();
    },
    kill: async () => {
      process.kill(server.processId, 'SIGKILL');
      await again();
    },
    driver: () => neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password)),
    close: () => server.stop(),
  };
}

async function restartableSubgraph(folder: string) {
  const port = await freeLoopbackPort();
  const file = join(folder, 'orders.txt');
  writeFileSync(file, '');
  let child: ChildProcess;
  const start = async (): Promise<void> => {
    child = fork(join(import.meta.dirname, 'subgraph.ts'), [String(port), file], { stdio: 'inherit' });
    await once(child, 'message');
  };
  await start();
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    start,
    behave: (mode: SubgraphMode) => void child.send(mode),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'close');
      child.kill('SIGKILL');
      await ended;
    },
    orders: () => readFileSync(file, 'utf8').split('\n').filter(Boolean),
  };
}

function startGateway(
  folder: string,
  subgraphUrl: string,
  boltPort: number,
  password: string,
): Promise<BenchServer> {
  const file = join(folder, 'subgraphs.yaml');
  writeFileSync(join(folder, 'orders.graphql'), ordersSdl);
  const orders = {
    name: 'orders',
    url: subgraphUrl,
    sdl: 'orders.graphql',
    timeoutMilliseconds: 1_000,
    circuit: { failures: 5, openMilliseconds: 500 },
  };
  writeFileSync(file, stringify({ subgraphs: [orders] }));
  return startServer(['--subgraphs', file], {
    NEO4J_URI: `bolt://127.0.0.1:${boltPort}`,
    NEO4J_PASSWORD: password,
    WHENCE_LIMIT_REQUEST_MILLISECONDS: String(deadlineMilliseconds),
    WHENCE_LOG_LEVEL: 'silent',
  });
}
