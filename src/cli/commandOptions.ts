import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from './exitCode.ts';

/** The longest time that a flag takes, in seconds. */
export const SECONDS_MAX = 86_400;

/** A command's work, imported only when the command runs: what one command needs must not slow the others. */
export type Work = () => Promise<ExitCode>;

/** Takes the form of the answer; the first of the formats unless another is named. */
export function withOutput(command: Command, formats = ['table', 'wide', 'json', 'ndjson']): Command {
  const [first = 'table'] = formats;
  return command.addOption(
    new Option('-o, --output <format>', 'form of the answer').choices(formats).default(first),
  );
}

/** Takes what a command needs that asks a server. */
export function withServer(command: Command): Command {
  return command
    .option('--url <url>', 'address of the server; else WHENCE_URL, else that of the data folder')
    .option('--data <folder>', 'data folder of a server on this machine; else WHENCE_DATA, else .whence')
    .addOption(
      new Option('--timeout <seconds>', 'how long to wait for an answer')
        .argParser(integer(1, SECONDS_MAX))
        .default(60),
    );
}

/** Takes the time whose state is asked for. */
export function withAsOf(command: Command): Command {
  return command.option('--as-of <time>', 'the state at this time, for example 2025-03-01T12:00:00Z');
}

/** Takes how many to answer at most. */
export function withLimit(command: Command): Command {
  return command.addOption(
    new Option('--limit <number>', 'how many to answer at most')
      .argParser(integer(1, Number.MAX_SAFE_INTEGER))
      .default(1_000),
  );
}

/** Reads a whole number within bounds. */
export function integer(min: number, max: number): (text: string) => number {
  return (text) => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= min && number <= max) return number;
    throw new InvalidArgumentError(`It must be a whole number, ${min} to ${max}.`);
  };
}

/** Reads a length of time, for example 5m, as seconds. */
export function seconds(text: string): number {
  const [, number, unit = 's'] = /^(\d{1,6})([smh]?)$/.exec(text) ?? [];
  const factor = { s: 1, m: 60, h: 3600 }[unit || 's'] ?? 1;
  const value = Number(number) * factor;
  if (value >= 1 && value <= SECONDS_MAX) return value;
  throw new InvalidArgumentError(`It must be 1s to ${SECONDS_MAX}s, for example 30s, 5m or 1h.`);
}
