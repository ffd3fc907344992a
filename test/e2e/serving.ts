import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach } from 'vitest';

const main = join(import.meta.dirname, '../../src/cli/main.ts');
const running = new Set<ChildProcess>();

/** What a command left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Ends what a test of this file leaves running; to be called once by each file that starts commands. */
export function endWhatRuns(): void {
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
    running.clear();
  });
}

/** Starts the command line as a user runs it, with this environment alone. */
export function whence(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
) {
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
  });
  running.add(child);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  child.stdin.end(input);
  const ended: Promise<Ended> = once(child, 'close').then(([code]) => {
    running.delete(child);
    return { code: code as number | null, stdout, stderr };
  });
  return { child, ended, output: () => stdout };
}

/** Starts `whence serve` over a data folder and waits until it is ready. */
export async function serving(data: string, args: readonly string[]) {
  const server = whence(['serve', '--data', data, '--port', '0', ...args]);
  await Promise.race([
    server.ended.then(({ stderr }) => Promise.reject(new Error(`the server ended: ${stderr}`))),
    (async () => {
      while (!server.output().includes('Ctrl-C stops it.')) await sleep(20);
    })(),
  ]);
  return server;
}
