import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';

/** Works in a session of its own that the leader of a cluster serves. */
export async function inWriteSession<Result>(
  driver: Driver,
  database: string | undefined,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = driver.session({
    ...(database === undefined ? {} : { database }),
    defaultAccessMode: neo4j.session.WRITE,
  });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

/**
 * Works in one transaction, again from its beginning where Neo4j asks for it.
 *
 * @param timeout milliseconds after which the server ends it
 */
export const inWriteTransaction = <Result>(
  driver: Driver,
  database: string | undefined,
  timeout: number,
  work: (transaction: ManagedTransaction) => Promise<Result>,
): Promise<Result> => inWriteSession(driver, database, (session) => session.executeWrite(work, { timeout }));
