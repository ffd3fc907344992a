import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';

/** The database that tests write to. */
export const testDatabase = 'neo4j';

const deleteAtOnce = 10_000;

/** A driver to the Neo4j of this test run; whoever opens it closes it. */
export function openTestGraph(): Driver {
  const { uri, user, password } = inject('neo4j');
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
}

/** Removes every node and edge, some thousand a transaction; constraints and indexes stay. */
export async function emptyGraph(driver: Driver): Promise<void> {
  const session = driver.session({ database: testDatabase });
  try {
    await session.run(`MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF ${deleteAtOnce} ROWS`);
  } finally {
    await session.close();
  }
}
