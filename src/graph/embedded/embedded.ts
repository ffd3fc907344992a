import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../failure.ts';
import type { Tuning } from './configuration.ts';
import { awaitFormerServer, type DataFolder, openDataFolder } from './dataFolder.ts';
import type { Environment } from './executable.ts';
import { resolveServerJars } from './jars.ts';
import { findJava, otherWays } from './java.ts';
import { type Launched, launch } from './launch.ts';
import { serverUser } from './password.ts';

/** A running Neo4j of this process. */
export type EmbeddedNeo4j = {
  /** The Bolt address, on the loopback interface. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Absolute. */
  readonly dataFolder: string;
  readonly processId: number;
  /** Stops Neo4j, waits until it has gone and unlocks the data folder; further calls wait for the first. */
  stop(): Promise<void>;
  /**
   * Resolves when Neo4j has ended, asked to or not: with its exit code, 128 + n after signal n, or null when
   * its supervisor was killed.
   */
  readonly exited: Promise<number | null>;
};

export type EmbeddedOptions = {
  /** Made where absent; not used with `ephemeral`. */
  readonly dataFolder: string;
  /** A new data folder among the temporary files of the system, removed when Neo4j ends. */
  readonly ephemeral?: boolean;
  /** Where jars are kept, instead of `whence` in XDG_CACHE_HOME or ~/.cache. */
  readonly cacheFolder?: string;
  /** 512 unless told. */
  readonly heapMegabytes?: number;
  /** How much of the store is kept in memory beside the heap, at most: 512 unless told, taken as it is needed. */
  readonly pageCacheMegabytes?: number;
  /** `start` for an ephemeral server unless told, else `throughput`. */
  readonly tuning?: Tuning;
  /** Told what takes time: fetching, waiting, preparing. */
  readonly onProgress?: (message: string) => void;
  /** Ends the start; without effect on a server that has started. */
  readonly signal?: AbortSignal;
};

/** @internal What tests start otherwise. */
export type EmbeddedOverrides = {
  readonly environment?: Environment;
  readonly configuration?: Readonly<Record<string, string>>;
  readonly withoutApoc?: boolean;
  readonly choosePort?: () => Promise<number>;
};

/**
 * Starts a Neo4j for this process alone: resolves its jars once, takes the data folder, and answers when queries
 * are answered. It ends with this process, however that ends.
 *
 * @throws Failure JAVA_MISSING, MAVEN_MISSING, NEO4J_DOWNLOAD_FAILED, DATA_FOLDER_IN_USE, DATA_FOLDER_UNUSABLE,
 *   NEO4J_UNAUTHORIZED or NEO4J_START_FAILED; the reason of the signal when it was aborted.
 */
export async function startEmbeddedNeo4j(
  options: EmbeddedOptions,
  overrides: EmbeddedOverrides = {},
): Promise<EmbeddedNeo4j> {
  const { signal, ephemeral = false, onProgress = () => undefined } = options;
  const environment = overrides.environment ?? process.env;
  signal?.throwIfAborted();
  if (process.platform === 'win32') {
    throw new Failure(
      'NEO4J_START_FAILED',
      'The embedded Neo4j runs on Linux and macOS.',
      `Use WSL, ${otherWays}.`,
    );
  }
  const java = await findJava(environment);
  const jars = await resolveServerJars({ cacheFolder: options.cacheFolder, environment, onProgress, signal });
  const folder = await openDataFolder(
    ephemeral ? await mkdtemp(join(tmpdir(), 'whence-')) : options.dataFolder,
  );
  const discard = async () => {
    await folder.unlock();
    if (ephemeral) await rm(folder.path, { recursive: true, force: true });
  };
  try {
    await awaitFormerServer(folder, onProgress, signal);
    const server = await launch({ options, overrides, environment, java, jars, folder });
    return running(server, folder, discard);
  } catch (error) {
    await discard();
    throw error;
  }
}

function running(server: Launched, folder: DataFolder, discard: () => Promise<void>): EmbeddedNeo4j {
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    server.beforeStop();
    await server.process.stop();
    await discard();
  };
  return {
    uri: server.uri,
    user: serverUser,
    password: server.password,
    dataFolder: folder.path,
    processId: server.process.processId,
    exited: server.process.exited,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}
