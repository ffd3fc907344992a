import { renameSync, writeFileSync } from 'node:fs';
import { Failure } from '../failure.ts';

/** Mode of a file that only its owner reads. */
export const ownerOnly = 0o600;

/**
 * Writes a file wholly or not at all: who watches it never sees half of it.
 *
 * @throws Failure BAD_USAGE
 */
export function writeWhole(file: string, text: string, mode?: number): void {
  const part = `${file}.${process.pid}.part`;
  try {
    writeFileSync(part, text, mode === undefined ? {} : { mode });
    renameSync(part, file);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Failure('BAD_USAGE', `The file ${file} cannot be written: ${reason}`, undefined, { cause });
  }
}
