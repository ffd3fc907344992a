import type { TestProject } from 'vitest/node';
import { startEmbeddedNeo4j } from '../src/graph/embedded/embedded.ts';

/** The Neo4j that the tests of a run share. */
export type TestNeo4j = { readonly uri: string; readonly user: string; readonly password: string };

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: TestNeo4j;
  }
}

/**
 * Starts one Neo4j for the run, thrown away at its end. With NEO4J_TEST_URI that server is used instead
 * (NEO4J_TEST_USER, NEO4J_TEST_PASSWORD): tests empty it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const uri = process.env.NEO4J_TEST_URI;
  if (uri !== undefined && uri !== '') {
    project.provide('neo4j', {
      uri,
      user: process.env.NEO4J_TEST_USER ?? 'neo4j',
      password: process.env.NEO4J_TEST_PASSWORD ?? 'neo4j',
    });
    return async () => undefined;
  }
  const server = await startEmbeddedNeo4j({
    dataFolder: '.whence',
    ephemeral: true,
    onProgress: (message) => process.stderr.write(`${message}\n`),
  });
  project.provide('neo4j', { uri: server.uri, user: server.user, password: server.password });
  return () => server.stop();
}
