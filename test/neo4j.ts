import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../src/graph/embedded/embedded.ts';
import { migrate } from '../src/graph/migrations.ts';

/** A Neo4j that the test files of one worker share, one file after the other. */
export type TestNeo4j = { readonly uri: string; readonly user: string; readonly password: string };

declare module 'vitest' {
  interface ProvidedContext {
    neo4jOfWorkers: readonly TestNeo4j[];
  }
}

/**
 * Starts one Neo4j for each worker of the run, thrown away at its end. With NEO4J_TEST_URI that server is used instead
 * (NEO4J_TEST_USER, NEO4J_TEST_PASSWORD), by one worker: tests empty it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const uri = process.env.NEO4J_TEST_URI;
  if (uri !== undefined && uri !== '') {
    const user = process.env.NEO4J_TEST_USER ?? 'neo4j';
    project.provide('neo4jOfWorkers', [{ uri, user, password: process.env.NEO4J_TEST_PASSWORD ?? 'neo4j' }]);
    return async () => undefined;
  }
  const servers: EmbeddedNeo4j[] = [];
  // One after the other: the first one of a machine fetches the jars.
  for (let worker = 0; worker < project.config.maxWorkers; worker += 1)
    servers.push(
      await startEmbeddedNeo4j({
        dataFolder: '.whence',
        ephemeral: true,
        onProgress: (message) => process.stderr.write(`${message}\n`),
      }),
    );
  // Constraints and indexes are made before the first test: a new server on a busy machine takes a minute for them.
  await Promise.all(servers.map(migrateTestNeo4j));
  project.provide(
    'neo4jOfWorkers',
    servers.map(({ uri, user, password }) => ({ uri, user, password })),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}

async function migrateTestNeo4j({ uri, user, password }: TestNeo4j): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  await migrate(driver);
  await driver.close();
}
