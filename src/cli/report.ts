import { styleText } from 'node:util';
import { Failure } from '../failure.ts';
import { type ExitCode, exitCodeOfFailure, exitCodes } from './exitCode.ts';
import { standardError } from './output.ts';

/** Says on stderr what went wrong and what to do about it, without a stack trace, and answers the exit code. */
export async function reportError(error: unknown): Promise<ExitCode> {
  if (error instanceof Failure) {
    await complain(error.message, error.hint);
    return exitCodeOfFailure[error.code];
  }
  const message = error instanceof Error ? error.message : String(error);
  await complain(`unexpected fault: ${message}`, 'set WHENCE_DEBUG=1 to see where, and report it');
  if (process.env.WHENCE_DEBUG && error instanceof Error) await standardError.write(`${error.stack}\n`);
  return exitCodes.FAILED;
}

/** Writes a warning on stderr. */
export async function warn(message: string): Promise<void> {
  await standardError.write(`${paint('yellow', 'warning:')} ${message}\n`);
}

/** Writes a note on stderr. */
export async function note(message: string): Promise<void> {
  await standardError.write(`${message}\n`);
}

async function complain(message: string, hint: string | undefined): Promise<void> {
  await standardError.write(`${paint('red', 'error:')} ${message}\n`);
  if (hint !== undefined) await standardError.write(`${paint('cyan', 'hint:')} ${hint}\n`);
}

function paint(colour: 'red' | 'yellow' | 'cyan', text: string): string {
  return styleText(colour, text, { stream: process.stderr });
}
