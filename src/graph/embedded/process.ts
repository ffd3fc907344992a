import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Failure } from '../../failure.ts';
import type { Environment } from './executable.ts';
import { pause } from './pause.ts';

/** A Neo4j that runs under the supervisor. */
export type ServerProcess = {
  readonly processId: number;
  /** The exit code of Neo4j, 128 + n after signal n, or null when its supervisor was killed. */
  readonly exited: Promise<number | null>;
  /** Asks Neo4j to stop and waits until it has; kills it when it takes longer than the grace. */
  stop(): Promise<void>;
};

export type ServerCommand = {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly workingFolder: string;
  readonly environment: Environment;
  /** Gets the process id of Neo4j while it runs. */
  readonly processFile: string;
  /** What Java prints is appended here. */
  readonly consoleFile: string;
  readonly graceSeconds: number;
  /** Where Java writes a class-data archive at its end, and what it is renamed to. */
  readonly newArchive?: { readonly temporary: string; readonly final: string } | undefined;
  /** Removed when Neo4j has stopped, also when Whence was killed; kept when Neo4j ended by itself. */
  readonly discardFolder?: string | undefined;
};

/** The shell that supervises: the pipe that holds Neo4j, and the one that tells its process id. */
type Supervisor = { readonly child: ChildProcess; readonly leash: Writable; readonly output: Readable };

const supervisor = join(import.meta.dirname, 'supervise.sh');
/** What the supervisor may need beyond the grace, to move an archive or remove a folder. */
const cleanUpMilliseconds = 10_000;

/**
 * Starts Neo4j under the supervisor, in a session of its own: Ctrl-C in the terminal reaches Whence, which
 * stops Neo4j when its own work is done, and not Neo4j itself.
 *
 * @throws Failure NEO4J_START_FAILED when not even the supervisor starts.
 */
export async function startProcess(server: ServerCommand): Promise<ServerProcess> {
  const console = await open(server.consoleFile, 'a', 0o600);
  try {
    const child = spawn(
      '/bin/sh',
      [
        supervisor,
        server.processFile,
        String(server.graceSeconds),
        server.newArchive?.temporary ?? '',
        server.newArchive?.final ?? '',
        server.discardFolder ?? '',
        server.command,
        ...server.arguments,
      ],
      {
        cwd: server.workingFolder,
        env: server.environment,
        stdio: ['pipe', 'pipe', console.fd],
        detached: true,
      },
    );
    if (child.stdin === null || child.stdout === null) throw new Error('a pipe was asked for and is missing');
    return await supervised({ child, leash: child.stdin, output: child.stdout }, server.graceSeconds);
  } finally {
    await console.close();
  }
}

async function supervised(
  { child, leash, output }: Supervisor,
  graceSeconds: number,
): Promise<ServerProcess> {
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.once('error', () => resolve(null));
  });
  // Closing the pipe to a supervisor that has just ended is no fault.
  leash.on('error', () => undefined);
  const processId = await readProcessId(child, output);
  const exited = ended.then((code) => {
    // Without its supervisor nobody would stop Neo4j when Whence is killed.
    if (code === null) signalProcess(processId, 'SIGTERM');
    return code;
  });

  const stop = async () => {
    leash.end();
    const milliseconds = graceSeconds * 1_000 + cleanUpMilliseconds;
    if (await endsWithin(ended, milliseconds)) {
      if ((await ended) === null) await killAfter(processId, milliseconds);
      return;
    }
    signalProcess(processId, 'SIGKILL');
    if (child.pid !== undefined) signalProcess(child.pid, 'SIGKILL');
    await ended;
  };
  let stopping: Promise<void> | undefined;
  return {
    processId,
    exited,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

/** The first line that the supervisor prints. */
async function readProcessId(child: ChildProcess, output: Readable): Promise<number> {
  const lines = createInterface(output);
  try {
    const [line] = await Promise.race([
      once(lines, 'line'),
      once(child, 'error').then(([error]) => Promise.reject(error)),
      once(lines, 'close').then(() => Promise.reject(new Error('it ended at once'))),
    ]);
    return Number(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      'NEO4J_START_FAILED',
      `The supervisor of the embedded Neo4j, ${supervisor}, could not be run: ${reason}`,
      'Check that /bin/sh works and that this installation of Whence is complete.',
      { cause: error },
    );
  } finally {
    lines.close();
  }
}

async function endsWithin(ended: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const timer = new AbortController();
  try {
    return await Promise.race([
      ended.then(() => true),
      pause(milliseconds, timer.signal).then(
        () => false,
        () => false,
      ),
    ]);
  } finally {
    timer.abort();
  }
}

/**
 * Waits until a process has gone, and kills it when it takes longer; answers whether it went by itself.
 * For a process that is not a child of this one.
 */
export async function killAfter(processId: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (Date.now() < deadline) {
    if (!signalProcess(processId, 0)) return true;
    await pause(100);
  }
  signalProcess(processId, 'SIGKILL');
  return false;
}

/** Sends a signal, 0 for none, and answers whether the process was there to get it. */
export function signalProcess(processId: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(processId, signal);
  } catch {
    return false;
  }
}
