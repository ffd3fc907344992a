import neo4j, { type Driver } from 'neo4j-driver';
import type { EmbeddedOptions } from './embedded/embedded.ts';
import { migrate } from './migrations.ts';
import { checkServer, explainConnectionFailure } from './server.ts';
import { withBookmarks } from './sessions.ts';

/** An existing Neo4j server. */
export interface RemoteServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Where the graph is: in an existing server, or in one of our own in a data folder. */
export type GraphPlace =
  | { readonly kind: 'remote'; readonly server: RemoteServer }
  | { readonly kind: 'embedded'; readonly options: EmbeddedOptions };

/** An open graph, migrated to this release. */
export interface Graph {
  readonly driver: Driver;
  readonly database: string;
  /** Where data is kept on this machine; null for a remote server. */
  readonly dataFolder: string | null;
  /** Resolves when an embedded server ends; never for a remote one. */
  readonly ended: Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Longest wait for a connection, in milliseconds. */
const connectionTimeout = 10_000;
/** How long the driver retries a transaction that failed for a passing reason, in milliseconds. */
const maxTransactionRetryTime = 15_000;

/**
 * Opens the graph: starts the embedded server where that is wanted, checks what the server is and may do, and migrates.
 *
 * @throws Failure with one code a cause, each with what to do: see `failureCodes`, "Neo4j, embedded or remote".
 */
export async function openGraph(place: GraphPlace): Promise<Graph> {
  if (place.kind === 'remote')
    return openServer(place.server, {
      dataFolder: null,
      ended: new Promise(() => undefined),
      stop: async () => undefined,
    });
  const { startEmbeddedNeo4j } = await import('./embedded/embedded.ts');
  const embedded = await startEmbeddedNeo4j(place.options);
  const { uri, user, password, dataFolder } = embedded;
  return openServer(
    { uri, user, password, database: 'neo4j' },
    { dataFolder, ended: embedded.exited, stop: () => embedded.stop() },
  );
}

async function openServer(
  server: RemoteServer,
  host: {
    readonly dataFolder: string | null;
    readonly ended: Promise<unknown>;
    readonly stop: () => Promise<void>;
  },
): Promise<Graph> {
  const { uri, user, password, database } = server;
  let driver: Driver | undefined;
  const close = async (): Promise<void> => {
    await driver?.close();
    await host.stop();
  };
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout,
      maxTransactionRetryTime,
      userAgent: 'whence',
    });
    if (isRouted(uri)) withBookmarks(driver);
    await checkServer(driver, database);
    await migrate(driver, database);
    return { driver, database, dataFolder: host.dataFolder, ended: host.ended, close };
  } catch (error) {
    await close();
    throw explainConnectionFailure(error, uri);
  }
}

/** Whether the driver chooses a server of a cluster for each session; else there is one, which has what it wrote. */
const isRouted = (uri: string): boolean => uri.startsWith('neo4j');
