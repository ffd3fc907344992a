import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Failure } from '../../failure.ts';
import { type Environment, findExecutables } from './executable.ts';
import { otherWays } from './java.ts';

const fetchWithinMilliseconds = 15 * 60_000;
const reportEveryMilliseconds = 2_000;

export type FetchOptions = {
  /** The project file that names the jars. */
  readonly projectFile: string;
  /** Where the jars go. */
  readonly folder: string;
  /** What is fetched, for messages: "Neo4j 5.26.30". */
  readonly title: string;
  readonly environment: Environment;
  readonly onProgress: (message: string) => void;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Copies the jars of a Maven project, fetched where this machine does not have them, into a folder.
 *
 * @throws Failure MAVEN_MISSING or NEO4J_DOWNLOAD_FAILED; the reason of the signal when it was aborted.
 */
export async function fetchJars(options: FetchOptions): Promise<void> {
  const { environment, onProgress, signal, title } = options;
  const [command] = await findExecutables('mvn', 'MAVEN_HOME', environment);
  if (command === undefined) {
    throw new Failure(
      'MAVEN_MISSING',
      `${title} is fetched once by Maven, and no mvn was found in MAVEN_HOME or PATH.`,
      `Install Maven 3.6 or newer and Java 17 or newer, ${otherWays}.`,
    );
  }
  onProgress(`Fetching ${title} by Maven (about 110 MB, once)`);
  const deadline = AbortSignal.timeout(fetchWithinMilliseconds);
  const maven = spawn(
    command,
    [
      '--batch-mode',
      '--strict-checksums',
      '--file',
      options.projectFile,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${options.folder}`,
    ],
    {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
    },
  );
  const errors: string[] = [];
  const progress = downloadProgress(title, onProgress);
  const watch = (line: string) => {
    if (line.startsWith('[ERROR]')) errors.push(line);
    else progress(line);
  };
  createInterface(maven.stdout).on('line', watch);
  createInterface(maven.stderr).on('line', watch);
  let exitCode: unknown;
  try {
    [exitCode] = await once(maven, 'close');
  } catch (error) {
    signal?.throwIfAborted();
    throw downloadFailed(title, deadline.aborted ? 'it took longer than 15 minutes' : String(error), error);
  }
  if (exitCode !== 0) throw downloadFailed(title, firstError(errors) ?? `mvn ended with ${exitCode}`);
}

/** Turns the lines that Maven prints for each file, descriptions and jars, into a message every two seconds. */
function downloadProgress(title: string, onProgress: (message: string) => void): (line: string) => void {
  let files = 0;
  let reportedAt = Date.now();
  return (line) => {
    if (!line.includes('Downloaded from ')) return;
    files += 1;
    if (Date.now() - reportedAt < reportEveryMilliseconds) return;
    reportedAt = Date.now();
    onProgress(`Fetching ${title} by Maven: ${files} files so far`);
  };
}

/** The first error that Maven printed; the later ones tell how to read its log. Passwords in addresses are cut out. */
function firstError(lines: readonly string[]): string | undefined {
  const line = lines.map((text) => text.slice('[ERROR]'.length).trim()).find((text) => text !== '');
  return line?.replace(/\/\/[^/\s@]+@/g, '//');
}

function downloadFailed(title: string, reason: string, cause?: unknown): Failure {
  return new Failure(
    'NEO4J_DOWNLOAD_FAILED',
    `Maven could not fetch ${title}: ${reason}`,
    `Check the network, and the mirror or proxy in Maven's settings.xml, and try again, ${otherWays}.`,
    { cause },
  );
}
