import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Failure } from '../../failure.ts';
import { awaitListener, freeLoopbackPort } from './bolt.ts';
import { archiveFile, javaArguments, serverConfiguration, type Tuning } from './configuration.ts';
import { awaitFormerServer, type DataFolder, inUse, openDataFolder, writePrivateFile } from './dataFolder.ts';
import type { Environment } from './executable.ts';
import { resolveServerJars, type ServerJars } from './jars.ts';
import { findJava, type Java, otherWays } from './java.ts';
import { establishPassword, serverUser } from './password.ts';
import { type ServerProcess, startProcess } from './process.ts';
import { logLength, mostTellingLine, readSince } from './startLog.ts';

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
};

const startWithinMilliseconds = 5 * 60_000;
const stopWithinSeconds = 60;
/** An archive of the loaded classes is written after the databases are closed, and may take its time. */
const stopAndArchiveWithinSeconds = 180;
const portAttempts = 4;

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
    const server = await startOnFreePort({ options, overrides, environment, java, jars, folder });
    return running(server, folder, discard);
  } catch (error) {
    await discard();
    throw error;
  }
}

type Started = {
  readonly process: ServerProcess;
  readonly uri: string;
  readonly password: string;
  /** Says why a stop will take long, where it will. */
  readonly beforeStop: () => void;
};

function running(server: Started, folder: DataFolder, discard: () => Promise<void>): EmbeddedNeo4j {
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

type StartContext = {
  readonly options: EmbeddedOptions;
  readonly overrides: EmbeddedOverrides;
  readonly environment: Environment;
  readonly java: Java;
  readonly jars: ServerJars;
  readonly folder: DataFolder;
};

/** Another process may take the port between the choice of it and Neo4j's use: then another one is tried. */
async function startOnFreePort(context: StartContext): Promise<Started> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await startOn(await freeLoopbackPort(), context);
    if ('uri' in outcome) return outcome;
    const portTaken = /address .*already in use|BindException/i.test(outcome.log);
    if (!portTaken || attempt === portAttempts) throw explainEnd(outcome, context.folder);
  }
}

type Ended = { readonly exitCode: number | null; readonly log: string };

async function startOn(port: number, context: StartContext): Promise<Started | Ended> {
  const { folder, options } = context;
  const consoleLength = await logLength(folder.consoleFile);
  const serverLogLength = await logLength(folder.serverLogFile);
  const { process, archiving } = await startServer(port, context);

  const ended = new AbortController();
  process.exited.then(() => ended.abort(new Error('Neo4j has ended')));
  const timeout = AbortSignal.timeout(startWithinMilliseconds);
  const signal = AbortSignal.any([ended.signal, timeout, ...(options.signal ? [options.signal] : [])]);
  try {
    await awaitListener(port, signal);
    const uri = `bolt://127.0.0.1:${port}`;
    const password = await establishPassword(uri, folder, Date.now() + startWithinMilliseconds, signal);
    const beforeStop = () => {
      if (archiving) options.onProgress?.('Preparing faster starts (once)');
    };
    return { process, uri, password, beforeStop };
  } catch (error) {
    const hasEnded = ended.signal.aborted;
    await process.stop();
    options.signal?.throwIfAborted();
    if (hasEnded) {
      const log = [
        await readSince(folder.consoleFile, consoleLength),
        await readSince(folder.serverLogFile, serverLogLength),
      ].join('\n');
      return { exitCode: await process.exited, log };
    }
    if (timeout.aborted) throw startFailed(folder, 'did not answer within 5 minutes', error);
    if (error instanceof Failure) throw error;
    throw startFailed(
      folder,
      `did not become ready: ${error instanceof Error ? error.message : error}`,
      error,
    );
  }
}

async function startServer(
  port: number,
  context: StartContext,
): Promise<{ process: ServerProcess; archiving: boolean }> {
  const { options, overrides, environment, java, jars, folder } = context;
  const ephemeral = options.ephemeral ?? false;
  const pluginFolder = overrides.withoutApoc ? join(folder.path, 'no-plugins') : jars.pluginFolder;
  await mkdir(pluginFolder, { recursive: true });
  await writePrivateFile(
    join(folder.configurationFolder, 'neo4j.conf'),
    serverConfiguration({
      boltPort: port,
      pluginFolder,
      pageCacheMegabytes: options.pageCacheMegabytes ?? 512,
      more: overrides.configuration ?? {},
    }),
  );
  const archive = await chooseArchive(java, jars);
  const writes = archive !== undefined && 'write' in archive;
  const process = await startProcess({
    command: java.command,
    arguments: javaArguments({
      java,
      folder,
      heapMegabytes: options.heapMegabytes ?? 512,
      tuning: options.tuning ?? (ephemeral ? 'start' : 'throughput'),
      archive,
    }),
    // The class path names the jars alone, so that no character of a folder's name can break it.
    workingFolder: jars.libraryFolder,
    environment: serverEnvironment(environment, jars.names.join(delimiter)),
    processFile: folder.processFile,
    consoleFile: folder.consoleFile,
    graceSeconds: writes ? stopAndArchiveWithinSeconds : stopWithinSeconds,
    newArchive: writes ? { temporary: archive.write, final: archiveFile(java, jars) } : undefined,
    discardFolder: ephemeral ? folder.path : undefined,
  });
  return { process, archiving: writes };
}

/** Only what Java needs: no password or token that Whence was given in its environment. */
function serverEnvironment(environment: Environment, classPath: string): Environment {
  const names = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR'];
  const kept = names.filter((name) => environment[name] !== undefined);
  return { ...Object.fromEntries(kept.map((name) => [name, environment[name]])), CLASSPATH: classPath };
}

/** The class-data archive is used where there is one and else written, if the cache can be written to. */
async function chooseArchive(
  java: Java,
  jars: ServerJars,
): Promise<{ use: string } | { write: string } | undefined> {
  const file = archiveFile(java, jars);
  if (await isAccessible(file, constants.R_OK)) return { use: file };
  if (await isAccessible(jars.folder, constants.W_OK)) return { write: `${file}.${randomUUID()}.partial` };
  return undefined;
}

async function isAccessible(path: string, mode: number): Promise<boolean> {
  try {
    await access(path, mode);
    return true;
  } catch {
    return false;
  }
}

function explainEnd({ exitCode, log }: Ended, folder: DataFolder): Failure {
  if (log.includes('Lock file has been locked by another process')) return inUse(folder.path, undefined);
  const reason = mostTellingLine(log);
  return startFailed(
    folder,
    `ended with ${exitCode} while starting${reason === undefined ? '' : `: ${reason}`}`,
  );
}

function startFailed(folder: DataFolder, what: string, cause?: unknown): Failure {
  return new Failure(
    'NEO4J_START_FAILED',
    `The embedded Neo4j ${what}`,
    `Its logs are in ${folder.logFolder}. Put right what they say, ${otherWays}.`,
    { cause },
  );
}
