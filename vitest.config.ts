import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** Tests that need a Neo4j; all of them share one, so their files run one after the other. */
const graphTests = ['graph', 'resolvers', 'server', 'e2e', 'ingest'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

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
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
    // The first stop of an embedded Neo4j on a machine also writes its class-data archive.
    teardownTimeout: 200_000,
  },
});
