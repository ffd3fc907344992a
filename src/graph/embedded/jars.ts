import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../failure.ts';
import type { Environment } from './executable.ts';
import { otherWays } from './java.ts';
import { type FileLock, tryLock } from './lock.ts';
import { fetchJars } from './maven.ts';
import { pause } from './pause.ts';

/** The jars of the embedded Neo4j, complete in the cache of this user. */
export type ServerJars = {
  /** The version of Neo4j, for instance 5.26.30. */
  readonly version: string;
  /** The folder of this set of jars, where files that depend on it may be kept too. */
  readonly folder: string;
  /** The folder with every jar. */
  readonly libraryFolder: string;
  /** The names of the jars there, sorted: class-data archives ask for the same order at every start. */
  readonly names: readonly string[];
  /** The folder with the jars whose procedures Neo4j offers. */
  readonly pluginFolder: string;
};

export type ResolveOptions = {
  /** Instead of `whence` in XDG_CACHE_HOME or ~/.cache. */
  readonly cacheFolder?: string | undefined;
  readonly environment: Environment;
  readonly onProgress: (message: string) => void;
  readonly signal?: AbortSignal | undefined;
};

const projectFile = join(import.meta.dirname, '../../../neo4j/pom.xml');
const waitForOtherMilliseconds = 20 * 60_000;
const askAgainMilliseconds = 250;

/**
 * The jars of the embedded Neo4j, fetched by Maven when the cache does not have them. Processes that ask at
 * the same time fetch once; a folder in the cache is complete or absent, whenever a process is killed.
 *
 * @throws Failure MAVEN_MISSING or NEO4J_DOWNLOAD_FAILED; the reason of the signal when it was aborted.
 */
export async function resolveServerJars(options: ResolveOptions): Promise<ServerJars> {
  const project = await readFile(projectFile, 'utf8');
  const version = property(project, 'neo4j.version');
  const fingerprint = createHash('sha256').update(project).digest('hex').slice(0, 12);
  const cacheFolder = options.cacheFolder ?? defaultCacheFolder(options.environment);
  const folder = join(cacheFolder, `neo4j-${version}-${fingerprint}`);
  const complete = await readJars(version, folder);
  if (complete !== undefined) return complete;

  const lock = await lockCache(cacheFolder, version, options);
  try {
    return (await readJars(version, folder)) ?? (await fetchInto(folder, version, options));
  } finally {
    lock.release();
  }
}

/** Where this user's caches are by the XDG base directory specification. */
function defaultCacheFolder(environment: Environment): string {
  const base = environment.XDG_CACHE_HOME;
  return join(base === undefined || base === '' ? join(homedir(), '.cache') : base, 'whence');
}

function property(project: string, name: string): string {
  const value = new RegExp(`<${name}>([^<]+)</${name}>`).exec(project)?.[1];
  if (value === undefined) throw new Error(`${projectFile} has no property ${name}`);
  return value;
}

async function readJars(version: string, folder: string): Promise<ServerJars | undefined> {
  const libraryFolder = join(folder, 'lib');
  try {
    const names = (await readdir(libraryFolder)).filter((name) => name.endsWith('.jar')).sort();
    return { version, folder, libraryFolder, names, pluginFolder: join(folder, 'plugins') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw unusableCache(folder, error);
  }
}

/** Fetches into a temporary folder beside the final one; only its rename makes the jars visible. */
async function fetchInto(folder: string, version: string, options: ResolveOptions): Promise<ServerJars> {
  const temporary = `${folder}.${randomUUID()}.partial`;
  await removePartialFolders(folder);
  try {
    const library = join(temporary, 'lib');
    const plugins = join(temporary, 'plugins');
    await fetchJars({ ...options, projectFile, folder: library, title: `Neo4j ${version}` });
    await mkdir(plugins);
    // Neo4j looks for procedures in the plugin folder only; their classes are loaded from the class path,
    // where the jars that apoc-core needs are too: scanning those as plugins would cost start time for nothing.
    for (const name of await readdir(library)) {
      if (name.startsWith('apoc-core-')) await copyFile(join(library, name), join(plugins, name));
    }
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    options.signal?.throwIfAborted();
    throw error instanceof Failure ? error : unusableCache(folder, error);
  }
  const jars = await readJars(version, folder);
  if (jars === undefined) throw unusableCache(folder, 'the folder has gone');
  return jars;
}

/** Removes what killed processes left half fetched: with the lock held, nobody is at work on it. */
async function removePartialFolders(folder: string): Promise<void> {
  const cacheFolder = join(folder, '..');
  for (const name of await readdir(cacheFolder)) {
    if (name.endsWith('.partial')) await rm(join(cacheFolder, name), { recursive: true, force: true });
  }
}

async function lockCache(cacheFolder: string, version: string, options: ResolveOptions): Promise<FileLock> {
  const file = join(cacheFolder, 'fetch.lock');
  const deadline = Date.now() + waitForOtherMilliseconds;
  let told = false;
  while (Date.now() < deadline) {
    options.signal?.throwIfAborted();
    const lock = await tryLockIn(cacheFolder, file);
    if (lock !== undefined) return lock;
    if (!told) options.onProgress(`Waiting for another process that fetches Neo4j ${version}`);
    told = true;
    await pause(askAgainMilliseconds, options.signal);
  }
  throw new Failure(
    'NEO4J_DOWNLOAD_FAILED',
    `Another process has been fetching Neo4j into ${cacheFolder} for more than 20 minutes.`,
    `End that process and try again, ${otherWays}.`,
  );
}

async function tryLockIn(cacheFolder: string, file: string): Promise<FileLock | undefined> {
  try {
    await mkdir(cacheFolder, { recursive: true, mode: 0o700 });
    return tryLock(file);
  } catch (error) {
    throw unusableCache(cacheFolder, error);
  }
}

function unusableCache(folder: string, cause: unknown): Failure {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Failure(
    'NEO4J_DOWNLOAD_FAILED',
    `The cache folder of the embedded Neo4j, ${folder}, cannot be used: ${reason}`,
    `Make the folder readable and writable or set XDG_CACHE_HOME to another, ${otherWays}.`,
    { cause },
  );
}
