import { mkdir, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { Failure } from '../../failure.ts';
import { type Archive, chooseArchive } from './archive.ts';
import { awaitListener, freeLoopbackPort } from './bolt.ts';
import { javaArguments, serverConfiguration } from './configuration.ts';
import { type DataFolder, inUse, writePrivateFile } from './dataFolder.ts';
import type { EmbeddedOptions, EmbeddedOverrides } from './embedded.ts';
import type { Environment } from './executable.ts';
import type { ServerJars } from './jars.ts';
import { type Java, otherWays } from './java.ts';
import { establishPassword } from './password.ts';
import { type ServerProcess, startProcess } from './process.ts';
import { logLength, mostTellingLine, readSince } from './startLog.ts';

/** All that is found out and taken before Neo4j is started. */
export type LaunchContext = {
  readonly options: EmbeddedOptions;
  readonly overrides: EmbeddedOverrides;
  readonly environment: Environment;
  readonly java: Java;
  readonly jars: ServerJars;
  readonly folder: DataFolder;
};

/** A Neo4j that answers queries. */
export type Launched = {
  readonly process: ServerProcess;
  readonly uri: string;
  readonly password: string;
  /** Says why a stop will take long, where it will. */
  readonly beforeStop: () => void;
};

/** A Neo4j that ended before it answered. */
type Ended = {
  /** As {@link ServerProcess.exited} tells it. */
  readonly exitCode: number | null;
  readonly log: string;
  readonly archive: Archive | undefined;
};

const attempts = 4;
const startWithinMilliseconds = 5 * 60_000;
const stopWithinSeconds = 60;
/** An archive is written after the databases are closed, and may take its time. */
const stopAndArchiveWithinSeconds = 180;

/**
 * Starts Neo4j and waits until it answers queries. Once more when another process has taken the port between the
 * choice of it and Neo4j's use, or when Java breaks down over a damaged class-data archive, which is removed.
 *
 * @throws Failure NEO4J_START_FAILED, NEO4J_UNAUTHORIZED, DATA_FOLDER_IN_USE or DATA_FOLDER_UNUSABLE; the reason
 *   of the signal when it was aborted.
 */
export async function launch(context: LaunchContext): Promise<Launched> {
  const choosePort = context.overrides.choosePort ?? freeLoopbackPort;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await launchOn(await choosePort(), context);
    if ('uri' in outcome) return outcome;
    const portTaken = /address .*already in use|BindException/i.test(outcome.log);
    const archiveDamaged = outcome.archive?.kind === 'use' && endedBySignal(outcome);
    if (attempt === attempts || !(portTaken || archiveDamaged)) throw explainEnd(outcome, context);
    if (outcome.archive !== undefined && archiveDamaged) await rm(outcome.archive.file, { force: true });
  }
}

function endedBySignal({ exitCode }: Ended): boolean {
  return exitCode !== null && exitCode > 128;
}

async function launchOn(port: number, context: LaunchContext): Promise<Launched | Ended> {
  const { folder, options, java, jars } = context;
  const consoleLength = await logLength(folder.consoleFile);
  const serverLogLength = await logLength(folder.serverLogFile);
  const archive = await chooseArchive(java, jars);
  const process = await startServer(port, archive, context);

  const ended = new AbortController();
  process.exited.then(() => ended.abort(new Error('Neo4j has ended')));
  const timeout = AbortSignal.timeout(startWithinMilliseconds);
  const signal = AbortSignal.any([ended.signal, timeout, ...(options.signal ? [options.signal] : [])]);
  try {
    await awaitListener(port, signal);
    const uri = `bolt://127.0.0.1:${port}`;
    const password = await establishPassword(uri, folder, Date.now() + startWithinMilliseconds, signal);
    const beforeStop = () => {
      if (archive?.kind === 'write') options.onProgress?.('Preparing faster starts (once)');
    };
    return { process, uri, password, beforeStop };
  } catch (error) {
    const endedByItself = ended.signal.aborted;
    await process.stop();
    options.signal?.throwIfAborted();
    if (endedByItself) {
      const console = await readSince(folder.consoleFile, consoleLength);
      const serverLog = await readSince(folder.serverLogFile, serverLogLength);
      return { exitCode: await process.exited, log: `${console}\n${serverLog}`, archive };
    }
    if (timeout.aborted) throw startFailed(context, 'did not answer within 5 minutes', error);
    if (error instanceof Failure) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw startFailed(context, `did not become ready: ${reason}`, error);
  }
}

async function startServer(
  port: number,
  archive: Archive | undefined,
  context: LaunchContext,
): Promise<ServerProcess> {
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
  return startProcess({
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
    graceSeconds: archive?.kind === 'write' ? stopAndArchiveWithinSeconds : stopWithinSeconds,
    newArchive: archive?.kind === 'write' ? { temporary: archive.temporary, final: archive.file } : undefined,
    discardFolder: ephemeral ? folder.path : undefined,
  });
}

/** Only what Java needs: no password or token that Whence was given in its environment. */
function serverEnvironment(environment: Environment, classPath: string): Environment {
  const names = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR'];
  const kept = names.filter((name) => environment[name] !== undefined);
  return { ...Object.fromEntries(kept.map((name) => [name, environment[name]])), CLASSPATH: classPath };
}

function explainEnd({ exitCode, log }: Ended, context: LaunchContext): Failure {
  if (log.includes('Lock file has been locked by another process'))
    return inUse(context.folder.path, undefined);
  const reason = mostTellingLine(log);
  return startFailed(
    context,
    `ended with ${exitCode} while starting${reason === undefined ? '' : `: ${reason}`}`,
  );
}

function startFailed({ options, folder }: LaunchContext, what: string, cause?: unknown): Failure {
  const logs = options.ephemeral
    ? 'Start it with a data folder to keep its logs'
    : `Its logs are in ${folder.logFolder}`;
  return new Failure(
    'NEO4J_START_FAILED',
    `The embedded Neo4j ${what}`,
    `${logs}; put right what they say, ${otherWays}.`,
    { cause },
  );
}
