import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Where a command writes: waits while the reader is slow, falls silent when the reader is gone. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  /** Whether nobody reads any more, as with `whence … | head`. */
  readonly isClosed: () => boolean;
}

/** The answer of the command. */
export const standardOutput = outputTo(process.stdout);

/** Writes progress, warnings and errors: everything that is not the answer. */
export const standardError = outputTo(process.stderr);

/** One JSON value as a line of NDJSON. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** One JSON value for people to read, with a line end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function outputTo(stream: Writable): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    isClosed: () => closed,
    async write(text) {
      if (closed || text === '' || stream.write(text)) return;
      const settled = new AbortController();
      const options = { signal: settled.signal };
      await Promise.race([once(stream, 'drain', options), once(stream, 'close', options)]).catch(() => {});
      settled.abort();
    },
  };
}
