import { readFileSync } from 'node:fs';
import { chmod, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Failure } from '../../failure.ts';
import { tryLock } from './lock.ts';
import { pause } from './pause.ts';
import { signalProcess } from './process.ts';
import { runsWithArgument } from './processArguments.ts';

/** The folder with everything of one embedded Neo4j, locked by this process. */
export type DataFolder = {
  /** Absolute. */
  readonly path: string;
  readonly configurationFolder: string;
  readonly logFolder: string;
  /** The log of Neo4j for its user. */
  readonly serverLogFile: string;
  /** What Java prints. */
  readonly consoleFile: string;
  /** The process id of the Neo4j that runs on this folder. */
  readonly processFile: string;
  readonly passwordFile: string;
  /** A password that Neo4j may or may not have taken yet. */
  readonly candidateFile: string;
  unlock(): Promise<void>;
};

const stopWithinMilliseconds = 60_000;
const killWithinMilliseconds = 10_000;
const askAgainMilliseconds = 50;

/**
 * Makes the data folder where it is absent, for this user only, and locks it until `unlock` or the end of this
 * process.
 *
 * @throws Failure DATA_FOLDER_IN_USE or DATA_FOLDER_UNUSABLE.
 */
export async function openDataFolder(givenPath: string): Promise<DataFolder> {
  try {
    const created = await mkdir(givenPath, { recursive: true, mode: 0o700 });
    const path = await realpath(givenPath);
    const configurationFolder = join(path, 'conf');
    const logFolder = join(path, 'logs');
    const ownerFile = join(path, 'whence.pid');
    // The default folder lies in a working copy more often than not, and holds a password.
    if (created !== undefined) await writeFile(join(path, '.gitignore'), '*\n');
    await mkdir(configurationFolder, { recursive: true, mode: 0o700 });
    await mkdir(logFolder, { recursive: true, mode: 0o700 });
    const lock = tryLock(join(path, 'whence.lock'));
    if (lock === undefined) throw inUse(path, readOwner(ownerFile));
    await writeFile(ownerFile, `${process.pid}\n`);
    return {
      path,
      configurationFolder,
      logFolder,
      serverLogFile: join(logFolder, 'neo4j.log'),
      consoleFile: join(logFolder, 'console.log'),
      processFile: join(path, 'neo4j.pid'),
      passwordFile: join(path, 'neo4j.password'),
      candidateFile: join(path, 'neo4j.password.new'),
      async unlock() {
        await rm(ownerFile, { force: true });
        lock.release();
      },
    };
  } catch (error) {
    throw error instanceof Failure ? error : unusable(resolve(givenPath), error);
  }
}

/**
 * Waits until the Neo4j of a Whence that was killed has left the folder. Its supervisor has asked it to stop
 * already; it is asked again, and in the end killed, in case the supervisor was killed as well: whoever holds
 * the lock of the folder owns what runs on it.
 *
 * @throws Failure DATA_FOLDER_IN_USE when it cannot even be killed; the reason of the signal when aborted.
 */
export async function awaitFormerServer(
  folder: DataFolder,
  onProgress: (message: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const processId = await formerServer(folder);
  if (processId === undefined) return;
  onProgress(`Waiting for the Neo4j of an earlier run (process ${processId}) to stop`);
  signalProcess(processId, 'SIGTERM');
  if (await leaves(folder, processId, stopWithinMilliseconds, signal)) return;
  signalProcess(processId, 'SIGKILL');
  if (await leaves(folder, processId, killWithinMilliseconds, signal)) return;
  throw inUse(folder.path, processId);
}

async function leaves(
  folder: DataFolder,
  processId: number,
  milliseconds: number,
  signal?: AbortSignal,
): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (Date.now() < deadline) {
    if ((await formerServer(folder)) !== processId) return true;
    await pause(askAgainMilliseconds, signal);
  }
  return false;
}

/** The Neo4j that the process file names, if that process still is one and runs on this folder. */
async function formerServer(folder: DataFolder): Promise<number | undefined> {
  const processId = Number(await readOptional(folder.processFile));
  if (!Number.isSafeInteger(processId) || processId <= 0) return undefined;
  return (await runsWithArgument(processId, homeArgument(folder))) ? processId : undefined;
}

/** The argument by which a Neo4j is told, and found, to run on a folder. */
export function homeArgument(folder: Pick<DataFolder, 'path'>): string {
  return `--home-dir=${folder.path}`;
}

/** The text of a file, or undefined where there is none. */
export async function readOptional(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw unusable(file, error);
  }
}

/** Writes a file that nobody but this user may read. */
export async function writePrivateFile(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { mode: 0o600, flush: true });
    await chmod(file, 0o600);
  } catch (error) {
    throw unusable(file, error);
  }
}

function readOwner(file: string): number | undefined {
  try {
    const processId = Number(readFileSync(file, 'utf8'));
    return processId > 0 ? processId : undefined;
  } catch {
    return undefined;
  }
}

/** The failure of a data folder that another process works on. */
export function inUse(path: string, processId: number | undefined): Failure {
  const who = processId === undefined ? 'another process' : `process ${processId}`;
  return new Failure(
    'DATA_FOLDER_IN_USE',
    `The data folder ${path} is in use by ${who}.`,
    'Stop that process, send the request to the Whence that runs, or give another folder by --data or WHENCE_DATA.',
  );
}

function unusable(path: string, cause: unknown): Failure {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Failure(
    'DATA_FOLDER_UNUSABLE',
    `The data folder cannot be used at ${path}: ${reason}`,
    'Make it a folder that this user may read and write, or give another by --data or WHENCE_DATA.',
    { cause },
  );
}
