import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** Tests that need a Neo4j; those of one worker share one, so that their files run one after the other. */
const graphTests = ['graph', 'resolvers', 'server', 'e2e', 'ingest'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

/** Files at a time: a file of the graph keeps a Neo4j and a server busy in turns, so two of them fill two cores. */
const workers = 2;

/** A Neo4j that is given serves one file at a time. */
const neo4jIsGiven = (process.env.NEO4J_TEST_URI ?? '') !== '';

/** The copy that @neo4j/graphql loads: schemas of two copies of graphql do not mix. */
const graphql = createRequire(import.meta.url).resolve('graphql');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: graphTests,
          maxWorkers: workers,
          // Some start processes, and all share the machine with the tests of the graph.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: graphTests,
          globalSetup: ['test/neo4j.ts'],
          // Files of one worker share its modules: to load and compile all of the server anew for each took longer than most
          // of them. They share its process with that, and `test/environment.ts` gives each the same environment.
          isolate: false,
          setupFiles: ['test/environment.ts'],
          maxWorkers: neo4jIsGiven ? 1 : workers,
          sequence: { groupOrder: neo4jIsGiven ? 1 : 0 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
    // The first stop of an embedded Neo4j on a machine also writes its class-data archive.
    teardownTimeout: 200_000,
  },
});
