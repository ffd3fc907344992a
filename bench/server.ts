import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server in a process of its own. */
export interface BenchServer {
  readonly url: string;
  /** Seconds from its start to being ready. */
  readonly seconds: number;
  /** Most memory that the process ever held, in megabytes. */
  readonly peakMegabytes: () => number;
  readonly stop: () => Promise<void>;
}

const main = join(import.meta.dirname, '../src/cli/main.ts');

/** Starts `whence serve` and waits until it is ready. It does not reconcile: a pass would take a core from what is measured. */
export async function startServer(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<BenchServer> {
  const start = performance.now();
  const child: ChildProcess = spawn(process.execPath, [main, 'serve', '--port', '0', ...args], {
    env: { ...process.env, WHENCE_RECONCILE_EVERY: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let failed = '';
  child.stdout?.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    failed += String(chunk);
  });
  while (!output.includes('Ctrl-C stops it.')) {
    if (child.exitCode !== null) throw new Error(failed);
    await sleep(5);
  }
  const seconds = (performance.now() - start) / 1000;
  const url = /GraphQL\s+(\S+)\/graphql/.exec(output)?.[1] ?? '';
  return {
    url,
    seconds,
    peakMegabytes: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}
