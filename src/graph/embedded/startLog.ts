import { open, stat } from 'node:fs/promises';

const readAtMostBytes = 64 * 1024;

/** How long a log is now: what comes later belongs to the next start. */
export async function logLength(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}

/** The end of what was added to a log since it had a length, at most 64 KiB; empty where there is no log. */
export async function readSince(file: string, length: number): Promise<string> {
  try {
    const log = await open(file);
    try {
      const { size } = await log.stat();
      // Neo4j begins a new file when the old one is full.
      const start = Math.max(size < length ? 0 : length, size - readAtMostBytes);
      const { buffer, bytesRead } = await log.read({ buffer: Buffer.alloc(size - start), position: start });
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await log.close();
    }
  } catch {
    return '';
  }
}

/**
 * The line of a log that says best why Neo4j ended: the innermost cause of the last error, else the last error
 * of Neo4j, else the first complaint of Java, else the last line with text; undefined for a log without any.
 */
export function mostTellingLine(log: string): string | undefined {
  const lines = log
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const cause = lines.findLast((line) => line.startsWith('Caused by: '));
  if (cause !== undefined) return cause.replace(/^Caused by: (?:[\w$]+\.)+([\w$]+)/, '$1');
  return (
    lines.findLast((line) => / ERROR /.test(line)) ??
    lines.find((line) => /error|exception|invalid/i.test(line)) ??
    lines.at(-1)
  );
}
