import { Failure } from '../../failure.ts';
import { type DumpItem, type DumpSection, dumpSections, type TrackerDump } from '../../model/task/dump.ts';
import type { TrackerFile } from '../../readers/tracker/trackerFile.ts';
import { type Client, type ClientOptions, createClient } from '../client.ts';
import { type ExitCode, exitCodes } from '../exitCode.ts';
import type { ImportTrackerMutation } from '../generated/operations.ts';
import { note, warn } from '../report.ts';
import { printRows } from '../rows.ts';
import { type Column, printable } from '../table.ts';
import { openTrackerInput } from './trackerInput.ts';

export interface ImportOptions extends ClientOptions {
  readonly output: 'table' | 'json' | 'ndjson';
  readonly namespace?: string;
  readonly partial?: boolean;
  readonly dryRun?: boolean;
}

/** Things and bytes of JSON of one request, which is one transaction. */
const BATCH_ITEMS = 1_000;
const BATCH_BYTES = 1024 * 1024;
/** Refusals and remarks that are told on stderr; JSON has all. */
const TOLD = 50;

const IMPORT = /* GraphQL */ `mutation ImportTracker($input: ImportTrackerInput!) {
  importTracker(input: $input) {
    counts { section written present refused }
    refusals { section index code message }
  }
}`;

type Refusal = ImportTrackerMutation['importTracker']['refusals'][number];

interface Count {
  readonly section: DumpSection;
  readonly found: number;
  readonly written: number;
  readonly present: number;
  readonly refused: number;
}

const COLUMNS: readonly Column<Count>[] = [
  { title: 'SECTION', value: ({ section }) => section },
  { title: 'FOUND', value: ({ found }) => found },
  { title: 'WRITTEN', value: ({ written }) => written },
  { title: 'PRESENT', value: ({ present }) => present },
  { title: 'REFUSED', value: ({ refused }) => refused },
];

/**
 * `whence task import`: takes over a SQLite database of the tracker, issues of beads, or an export. The whole file is read
 * and checked before anything is sent. Each request is written wholly or not at all, and what is there is left as it is:
 * an import that breaks off goes on when it is told again.
 */
export async function importFile(file: string, options: ImportOptions): Promise<ExitCode> {
  const opened = await openTrackerInput(file, { ...options, partial: options.partial === true });
  try {
    for (const remark of opened.remarks.slice(0, TOLD)) await warn(printable(remark));
    await noteRest(opened.remarks.length, 'remarks');
    const found = foundIn(opened);
    const { counts, refusals } =
      options.dryRun === true
        ? { counts: noCounts(), refusals: [] }
        : await send(opened, createClient(options));
    const rows = dumpSections.map((section) => ({ section, found: found[section], ...counts[section] }));
    for (const { section, index, code, message } of refusals.slice(0, TOLD))
      await note(`${section} ${index}: ${code} ${printable(message)}`);
    await noteRest(refusals.length, 'refusals');
    await printRows(rows, COLUMNS, options.output, { counts: rows, refusals, remarks: opened.remarks });
    return refusals.length === 0 ? exitCodes.OK : exitCodes.FAILED;
  } finally {
    opened.close();
  }
}

async function noteRest(count: number, what: string): Promise<void> {
  if (count > TOLD) await note(`${count - TOLD} more ${what}; -o json has all`);
}

/** Walks through everything once, so that a damaged file is told before anything is sent. */
function foundIn(file: TrackerFile): Readonly<Record<DumpSection, number>> {
  const found = { agents: 0, activities: 0, tasks: 0, links: 0, comments: 0 };
  for (const { section } of file.items()) found[section] += 1;
  return found;
}

type Counts = Record<DumpSection, { written: number; present: number; refused: number }>;

const noCounts = (): Counts =>
  Object.fromEntries(
    dumpSections.map((section) => [section, { written: 0, present: 0, refused: 0 }]),
  ) as unknown as Counts;

/** What came of sending a file. */
export interface Sent {
  readonly counts: Counts;
  readonly refusals: readonly (Omit<Refusal, 'section'> & { readonly section: DumpSection })[];
}

/** Sends everything of a file, batch by batch. */
export async function send(file: TrackerFile, client: Client): Promise<Sent> {
  const counts = noCounts();
  const refusals: Sent['refusals'][number][] = [];
  const sent = { agents: 0, activities: 0, tasks: 0, links: 0, comments: 0 };
  for (const input of batchesOf(file.items())) {
    const { importTracker } = await client.request<ImportTrackerMutation>(IMPORT, { input });
    for (const { section, index, ...refusal } of importTracker.refusals) {
      const name = sectionOf(section);
      refusals.push({ section: name, index: index + sent[name], ...refusal });
    }
    for (const { section, written, present, refused } of importTracker.counts) {
      const total = counts[sectionOf(section)];
      total.written += written;
      total.present += present;
      total.refused += refused;
    }
    for (const section of dumpSections) sent[section] += input[section].length;
  }
  return { counts, refusals };
}

function sectionOf(name: string): DumpSection {
  const section = dumpSections.find((each) => each === name.toLowerCase());
  if (section === undefined) throw new Failure('INTERNAL_ERROR', `the server answers a section ${name}`);
  return section;
}

/** What is sent together: bounded in number and size, but never less than one thing. */
export function* batchesOf(items: Iterable<DumpItem>): Iterable<TrackerDump> {
  let batch: DumpItem[] = [];
  let bytes = 0;
  for (const item of items) {
    const size = Buffer.byteLength(JSON.stringify(item.item));
    if (batch.length === BATCH_ITEMS || (batch.length > 0 && bytes + size > BATCH_BYTES)) {
      yield dumpOf(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(item);
    bytes += size;
  }
  if (batch.length > 0) yield dumpOf(batch);
}

const dumpOf = (batch: readonly DumpItem[]): TrackerDump =>
  Object.fromEntries(
    dumpSections.map((section) => [
      section,
      batch.filter((each) => each.section === section).map(({ item }) => item),
    ]),
  ) as unknown as TrackerDump;
