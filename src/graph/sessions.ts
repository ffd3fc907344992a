import type { Driver, Session } from 'neo4j-driver';
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

/** Tells telemetry of the transactions of every session of a driver, with their retries. */
export function observeSessions(driver: Driver, telemetry: Telemetry): void {
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
