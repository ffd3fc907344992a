import { Failure } from '../failure.ts';
import { type ClientOptions, createClient } from './client.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import type { HistoryQuery } from './generated/operations.ts';
import { jsonLine, jsonText, standardOutput } from './output.ts';
import { note, warn } from './report.ts';
import { type Column, drawTable, printable } from './table.ts';
import { timeOption } from './timeOption.ts';

export interface HistoryOptions extends ClientOptions {
  readonly output: 'table' | 'wide' | 'json' | 'ndjson';
  readonly asOf?: string;
}

type TagHistory = NonNullable<HistoryQuery['tagHistory']>;
type TagInterval = TagHistory['intervals'][number];
type TagChange = TagHistory['changes'][number];

const QUERY = /* GraphQL */ `query History($ref: String!, $asOf: DateTime) {
  tagHistory(ref: $ref, asOf: $asOf) {
    reference
    current
    moved
    intervals { digest mediaType firstSeen lastSeen closedAt sources containers }
    changes { kind reference from to after notAfter sources }
    contradictions
  }
}`;

/** `whence history`: which digests a tag pointed to, and when it changed. */
export async function history(reference: string, options: HistoryOptions): Promise<ExitCode> {
  const variables = { ref: reference, asOf: timeOption('--as-of', options.asOf) };
  const { tagHistory } = await createClient(options).request<HistoryQuery>(QUERY, variables);
  if (tagHistory === null) {
    throw new Failure('NOT_FOUND', `the tag "${printable(reference)}" was never seen`);
  }
  for (const contradiction of tagHistory.contradictions) await warn(printable(contradiction));
  await print(tagHistory, options);
  return exitCodes.OK;
}

async function print(tagHistory: TagHistory, { output }: HistoryOptions): Promise<void> {
  switch (output) {
    case 'json':
      return standardOutput.write(jsonText(tagHistory));
    case 'ndjson':
      return standardOutput.write(tagHistory.intervals.map(jsonLine).join(''));
    case 'table':
    case 'wide': {
      const columns = columnsOf(tagHistory.changes);
      await standardOutput.write(drawTable(columns, tagHistory.intervals, { wide: output === 'wide' }));
      return note(`${tagHistory.reference}: ${tagHistory.moved ? 'has moved' : 'has never moved'}`);
    }
  }
}

function columnsOf(changes: readonly TagChange[]): readonly Column<TagInterval>[] {
  const beginnings = new Map(changes.map(({ notAfter, kind }) => [notAfter, kind]));
  return [
    { title: 'CHANGE', value: ({ firstSeen }) => beginnings.get(firstSeen) ?? null },
    { title: 'DIGEST', value: ({ digest }) => digest ?? '(gone)' },
    { title: 'FIRST SEEN', value: ({ firstSeen }) => firstSeen },
    { title: 'LAST SEEN', value: ({ lastSeen }) => lastSeen },
    { title: 'CLOSED', value: ({ closedAt }) => closedAt },
    { title: 'CONTAINERS', value: ({ containers }) => containers },
    { title: 'SEEN BY', value: ({ sources }) => sources.join(', ') },
  ];
}
