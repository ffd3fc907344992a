import { captureBuildSource } from '../capture/capture.ts';
import { Failure } from '../failure.ts';
import { buildRecordOf, identityOf } from '../model/buildRecord.ts';
import { type BuildSource, withoutNulls } from '../model/buildSource.ts';
import type { Deviation } from '../model/deviation.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import { jsonText, standardOutput } from './output.ts';
import { warn } from './report.ts';
import { type Column, drawTable, printable } from './table.ts';

export interface CaptureCommandOptions {
  readonly output: 'table' | 'json' | 'env';
  readonly format: 'full' | 'source-fields' | 'build-info' | 'record';
  readonly contextRoot?: string;
  readonly contentRoot?: string;
  readonly manifest?: string;
  readonly buildId?: string;
  readonly system?: string;
  readonly instance?: string;
  readonly image?: string;
}

/** A value by its path in the answer. */
interface Line {
  readonly name: string;
  readonly value: string;
}

const COLUMNS: readonly Column<Line>[] = [
  { title: 'FIELD', value: ({ name }) => name },
  { title: 'VALUE', value: ({ value }) => value },
];
const PLAIN_IN_SHELLS = /^[\w@%+=:,./-]+$/;

/**
 * `whence capture`: which source goes into a build from this folder, without a server. Best effort: it ends well
 * whatever could not be had, so that no build fails for it. Only `--format record` fails where no build id is known.
 */
export async function capture(folder: string, options: CaptureCommandOptions): Promise<ExitCode> {
  const source = await captureBuildSource({ ...options, folder });
  await standardOutput.write(textOf(answerOf(source, options), options));
  // The whole answer holds them; the others are for programs that know agentex' fields only.
  if (options.format !== 'full') for (const entry of source.deviations) await warn(warningOf(entry));
  return exitCodes.OK;
}

function answerOf(source: BuildSource, options: CaptureCommandOptions): object {
  switch (options.format) {
    case 'full':
      return source;
    case 'source-fields':
      return withoutNulls(source.source_fields);
    case 'build-info':
      return withoutNulls(source.build_info);
    case 'record':
      return recordOf(source, options);
  }
}

function recordOf(source: BuildSource, options: CaptureCommandOptions): object {
  const identity = identityOf(options, source.ci);
  if (identity !== null) return buildRecordOf(source, identity, options);
  const hint = 'give --build-id <id>, with --system <name> where other records name the system';
  throw new Failure('BAD_USAGE', 'no build id is known: this runs in no CI system that is known', hint);
}

function textOf(answer: object, { output }: CaptureCommandOptions): string {
  switch (output) {
    case 'json':
      return jsonText(answer);
    case 'env':
      return linesOf(answer).map(assignmentOf).join('');
    case 'table':
      return drawTable(COLUMNS, linesOf(answer), { wide: true });
  }
}

/** The values of an answer, one a line; lists stand as JSON, and what is null or empty is left out. */
function linesOf(value: unknown, name = ''): readonly Line[] {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return [];
  if (Array.isArray(value)) return [{ name, value: JSON.stringify(value) }];
  if (typeof value !== 'object') return [{ name, value: String(value) }];
  return Object.entries(value).flatMap(([key, part]) => linesOf(part, name === '' ? key : `${name}.${key}`));
}

/** A line that shells and env files read: upper-case name, value quoted where it has to be. */
function assignmentOf({ name, value }: Line): string {
  const variable = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/\W/g, '_')
    .toUpperCase();
  const quoted = PLAIN_IN_SHELLS.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
  return `${variable}=${quoted}\n`;
}

function warningOf({ rule, fields, reason }: Deviation): string {
  return printable(`${rule}: ${reason} [${fields.join(', ')}]`);
}
