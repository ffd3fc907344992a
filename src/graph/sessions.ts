import neo4j, { type Driver, type ManagedTransaction, type Record as Row, type Session } from 'neo4j-driver';
import type { Telemetry } from '../telemetry/telemetry.ts';

/**
 * Makes every session of a driver wait until the server that it asks has what this process wrote before: a cluster may
 * send a read to a follower that lags. What is known of it (bookmarks) is shared with the generated reads.
 */
export function withBookmarks(driver: Driver): Driver {
  const open = driver.session.bind(driver);
  driver.session = (config) => open({ bookmarkManager: driver.executeQueryBookmarkManager, ...config });
  return driver;
}

const observers = new WeakMap<Driver, Telemetry>();

/** Tells telemetry of the transactions of every session of a driver, with their retries. */
export function observeSessions(driver: Driver, telemetry: Telemetry): void {
  observers.set(driver, telemetry);
  const open = driver.session.bind(driver);
  driver.session = (config) => {
    const session: Session = open(config);
    const read = session.executeRead.bind(session);
    const write = session.executeWrite.bind(session);
    session.executeRead = (work, settings) =>
      telemetry.around({ kind: 'transaction', access: 'READ' }, () => read(work, settings));
    session.executeWrite = (work, settings) =>
      telemetry.around({ kind: 'transaction', access: 'WRITE' }, () => write(work, settings));
    return session;
  };
}

/** One statement, and what its transaction is like. */
export interface Statement {
  readonly access: 'READ' | 'WRITE';
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Milliseconds after which the server ends it. */
  readonly timeout: number;
}

/**
 * Runs one statement as a transaction of its own: one way to the server and back, where a managed transaction takes three.
 * One that failed for a passing reason is run again as a managed transaction, which the driver repeats.
 */
export async function runStatement(
  driver: Driver,
  database: string | undefined,
  { access, text, parameters, timeout }: Statement,
): Promise<readonly Row[]> {
  const session = driver.session({
    ...(database === undefined ? {} : { database }),
    defaultAccessMode: access === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
  });
  const runAlone = async () => (await session.run(text, parameters, { timeout })).records;
  try {
    const telemetry = observers.get(driver);
    return await (telemetry === undefined
      ? runAlone()
      : telemetry.around({ kind: 'transaction', access }, runAlone));
  } catch (error) {
    if (!(error instanceof neo4j.Neo4jError) || !neo4j.isRetryableError(error)) throw error;
    const work = (transaction: ManagedTransaction) => transaction.run(text, parameters);
    const again = { timeout };
    const result = access === 'READ' ? session.executeRead(work, again) : session.executeWrite(work, again);
    return (await result).records;
  } finally {
    await session.close();
  }
}
