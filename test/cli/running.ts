import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** What stands on stdin. */
  readonly input?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
}

const main = fileURLToPath(new URL('../../src/cli/whence.js', import.meta.url));

/** Starts the real command line as a process of its own, in a folder without any Whence data. */
export function start(args: readonly string[], options: RunOptions = {}): ChildProcessWithoutNullStreams {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(WHENCE_|NO_COLOR|FORCE_COLOR|NODE_OPTIONS)/.test(name),
  );
  return spawn(process.execPath, [...(options.nodeOptions ?? []), main, ...args], {
    cwd: tmpdir(),
    env: { ...Object.fromEntries(own), WHENCE_DATA: 'no-such-folder', ...options.environment },
  });
}

/** Runs the command line to its end. */
export async function whence(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = start(args, options);
  // A command that does not read stdin may be gone before all of it is written.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  return ended(child);
}

/** Waits for a started command to end. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Run> {
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [code, stdout, stderr] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** A file in a folder that goes with the test. */
export function temporaryFile(name: string, content: string | Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'whence-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** The objects of an NDJSON text. */
export function linesOf(ndjson: string): readonly Record<string, unknown>[] {
  return ndjson.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}
