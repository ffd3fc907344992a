import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const answerWithinMilliseconds = 5_000;

/**
 * Whether a process runs now and was started with such an argument. On Linux the kernel says it, elsewhere
 * `ps`. A process that has ended and is only waited for no longer counts.
 */
export async function runsWithArgument(processId: number, argument: string): Promise<boolean> {
  try {
    if (process.platform === 'linux') {
      const commandLine = await readFile(`/proc/${processId}/cmdline`, 'utf8');
      return commandLine.split('\0').includes(argument);
    }
    const { stdout } = await run('ps', ['-ww', '-o', 'command=', '-p', String(processId)], {
      timeout: answerWithinMilliseconds,
    });
    return ` ${stdout.trim()} `.includes(` ${argument} `);
  } catch {
    return false;
  }
}
