import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedNeo4j } from '../src/graph/embedded/embedded.ts';
import type { RemoteServer } from '../src/graph/open.ts';

/** A Neo4j that a benchmark may empty. */
export interface BenchmarkNeo4j {
  readonly server: RemoteServer;
  readonly stop: () => Promise<void>;
}

/**
 * The Neo4j of NEO4J_TEST_URI, NEO4J_TEST_USER and NEO4J_TEST_PASSWORD, or one of our own over a data folder of its own: an
 * ephemeral one runs Java without its optimizing compiler, which no user's server does.
 */
export async function benchmarkNeo4j(): Promise<BenchmarkNeo4j> {
  const {
    NEO4J_TEST_URI: uri,
    NEO4J_TEST_USER: user = 'neo4j',
    NEO4J_TEST_PASSWORD: password = 'neo4j',
  } = process.env;
  if (uri !== undefined && uri !== '')
    return { server: { uri, user, password, database: 'neo4j' }, stop: async () => undefined };
  const dataFolder = await mkdtemp(join(tmpdir(), 'whence-bench-'));
  const embedded = await startEmbeddedNeo4j({ dataFolder });
  return {
    server: { uri: embedded.uri, user: embedded.user, password: embedded.password, database: 'neo4j' },
    stop: async () => {
      await embedded.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
