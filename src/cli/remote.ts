import { normalizeRemote } from '../model/gitRemote.ts';
import { answerWriter } from './answers.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import { streamedLines } from './input/lines.ts';
import { standardOutput } from './output.ts';
import type { Column } from './table.ts';

export interface RemoteCommandOptions {
  readonly output: 'table' | 'json' | 'ndjson';
}

interface RemoteAnswer {
  readonly input: string;
  readonly repo: string | null;
}

const FROM_INPUT = '-';
const LINE_LENGTH_MAX = 65_536;
const COLUMNS: readonly Column<RemoteAnswer>[] = [
  { title: 'INPUT', value: ({ input }) => input },
  { title: 'REPO', value: ({ repo }) => repo },
];

/**
 * `whence remote`: the form in which each address of a Git remote joins, in the order given; null where it has none
 * that is safe. What was given is printed as it was given; only `repo` is free of credentials.
 */
export async function remote(
  addresses: readonly string[],
  { output }: RemoteCommandOptions,
): Promise<ExitCode> {
  const writer = answerWriter(output, COLUMNS);
  await standardOutput.write(writer.start);
  for await (const inputs of inputsOf(addresses)) {
    const answers = inputs.map((input) => ({ input, repo: normalizeRemote(input).remote }));
    if (answers.length > 0) await standardOutput.write(writer.part(answers));
    if (standardOutput.isClosed()) break;
  }
  await standardOutput.write(writer.end);
  return exitCodes.OK;
}

async function* inputsOf(addresses: readonly string[]): AsyncGenerator<readonly string[]> {
  for (const address of addresses) {
    if (address === FROM_INPUT) yield* streamedLines(process.stdin, LINE_LENGTH_MAX);
    else yield [address];
  }
}
