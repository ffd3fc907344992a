import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchDocument, documentsOf } from './data.ts';
import type { BenchServer } from './server.ts';

const main = join(import.meta.dirname, '../src/cli/main.ts');

/** What sending NDJSON through the command line took. */
export interface Streamed {
  readonly megabytes: number;
  readonly seconds: number;
  readonly clientPeakMegabytes: number;
  readonly serverPeakMegabytes: number;
}

/**
 * Streams NDJSON of at least so many megabytes into `whence ingest -`; the documents are made as they are sent. They are
 * about the images from number `from` on, and begin again after so many `images`.
 */
export async function streamNdjson(
  server: BenchServer,
  from: number,
  megabytes: number,
  images = Number.POSITIVE_INFINITY,
): Promise<Streamed> {
  const child = spawn(process.execPath, [main, 'ingest', '-', '--url', server.url, '-o', 'json'], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const closed = once(child, 'close');
  // What it says last tells why it ended before it was sent everything.
  let said = '';
  child.stderr.on('data', (data) => {
    said = (said + String(data)).slice(-2_000);
  });
  child.stdin.on('error', () => undefined);
  const start = performance.now();
  let bytes = 0;
  let peak = 0;
  let lines: string[] = [];
  const flush = async (): Promise<void> => {
    const chunk = lines.join('');
    lines = [];
    bytes += Buffer.byteLength(chunk);
    if (!child.stdin.write(chunk)) await Promise.race([once(child.stdin, 'drain'), closed]);
    if (child.exitCode !== null) return;
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  };
  for (const document of repeated(from, images)) {
    lines.push(`${JSON.stringify(document)}\n`);
    if (lines.length === 500) await flush();
    if (bytes >= megabytes * 1e6 || child.exitCode !== null) break;
  }
  child.stdin.end();
  const [code]: readonly unknown[] = await closed;
  if (code !== 0) throw new Error(`whence ingest ended with ${String(code)}: ${said}`);
  return {
    megabytes: bytes / 1e6,
    seconds: (performance.now() - start) / 1000,
    clientPeakMegabytes: peak,
    serverPeakMegabytes: server.peakMegabytes(),
  };
}

function* repeated(from: number, images: number): Iterable<BenchDocument> {
  for (;;) yield* documentsOf(from, from + images);
}
