import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import type { TestNeo4j } from './neo4j.ts';

/** The database that tests write to. */
export const testDatabase = 'neo4j';

const deleteAtOnce = 10_000;

/** The Neo4j of the worker that runs this file: no other file uses it at the same time. */
export function testNeo4j(): TestNeo4j {
  const servers = inject('neo4jOfWorkers');
  const server = servers[(Number(process.env.VITEST_POOL_ID) - 1) % servers.length];
  if (server === undefined) throw new Error('No Neo4j was started for this worker.');
  return server;
}

/** A driver to that Neo4j; whoever opens it closes it. */
export function openTestGraph(): Driver {
  const { uri, user, password } = testNeo4j();
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
}

/**
 * Removes every node and edge, some thousand a transaction. Constraints and indexes stay, and with them what is noted of
 * migrations: to make them again for each file that starts a server took longer than many a file.
 */
export async function emptyGraph(driver: Driver): Promise<void> {
  const session = driver.session({ database: testDatabase });
  try {
    await session.run(
      `CYPHER replan=skip MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLease
       CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF ${deleteAtOnce} ROWS`,
    );
  } finally {
    await session.close();
  }
}
