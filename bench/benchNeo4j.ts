import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedNeo4j } from '../src/graph/embedded/embedded.ts';

/** A Neo4j that a bench may empty. */
export interface BenchNeo4j {
  readonly server: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string;
  };
  readonly stop: () => Promise<void>;
}

/**
 * The Neo4j that NEO4J_TEST_URI names, or one as `whence serve` starts it: with a data folder of its own. (An ephemeral one is
 * tuned to start soon, and its hot code stays slow.)
 */
export async function benchNeo4j(): Promise<BenchNeo4j> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password } = process.env;
  if (uri !== undefined && uri !== '')
    return {
      server: { uri, user: user ?? 'neo4j', password: password ?? 'neo4j', database: 'neo4j' },
      stop: async () => undefined,
    };
  const folder = mkdtempSync(join(tmpdir(), 'whence-bench-'));
  const embedded = await startEmbeddedNeo4j({ dataFolder: join(folder, 'data') });
  return {
    server: { uri: embedded.uri, user: embedded.user, password: embedded.password, database: 'neo4j' },
    stop: async () => {
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
