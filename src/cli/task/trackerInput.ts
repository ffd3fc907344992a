import { createReadStream } from 'node:fs';
import { Failure } from '../../failure.ts';
import { parseDocument } from '../../ingest/document.ts';
import { type DumpItem, dumpSections } from '../../model/task/dump.ts';
import { type BeadsIssue, readBeads } from '../../readers/tracker/beads.ts';
import { type ExportedRecord, readExported } from '../../readers/tracker/exported.ts';
import type { TrackerFile } from '../../readers/tracker/trackerFile.ts';
import { bytesOf, checkReadable, STANDARD_INPUT } from '../input/bytes.ts';
import { documentsOf } from '../input/documents.ts';
import { chosenNamespace } from './namespace.ts';

export interface TrackerInputOptions {
  /** Of the tasks of a beads file. */
  readonly namespace?: string;
  /** Whether parts of a newer tracker that are not known are passed over. */
  readonly partial: boolean;
}

/** Objects of an export or a beads file, which are held in memory. */
const RECORDS_MAX = 500_000;
/** How a SQLite database begins (its file format, section 1.3.1). */
const SQLITE_MAGIC = 'SQLite format 3\0';

/**
 * Opens a file to import: a SQLite database of the tracker, an export, or issues of beads, told by its content.
 *
 * @throws Failure `BAD_USAGE`, `TRACKER_FILE_INVALID`, `TRACKER_FILE_TOO_NEW`, `TOO_MANY_ITEMS`, and those of a document
 */
export async function openTrackerInput(file: string, options: TrackerInputOptions): Promise<TrackerFile> {
  await checkReadable([file]);
  if (file !== STANDARD_INPUT && (await startOf(file)) === SQLITE_MAGIC) {
    const { openTrackerDatabase } = await import('../../readers/tracker/sqlite.ts');
    return openTrackerDatabase(file, options);
  }
  const records = await recordsOf(file);
  const [first] = records;
  if (first === undefined)
    throw new Failure('TRACKER_FILE_INVALID', `${file} holds no task and nothing else of a tracker.`);
  return 'record' in first.fields ? exported(records) : beads(records, options);
}

async function startOf(file: string): Promise<string> {
  const stream = createReadStream(file, { end: SQLITE_MAGIC.length - 1 });
  let start = '';
  for await (const bytes of stream) start += (bytes as Buffer).toString('latin1');
  return start;
}

async function recordsOf(file: string): Promise<readonly ExportedRecord[]> {
  const records: ExportedRecord[] = [];
  const bytes = bytesOf(file, new AbortController().signal);
  for await (const documents of documentsOf({ name: file, bytes, format: undefined }))
    for (const document of documents) {
      const { line } = document;
      if ('problem' in document) throw atLine(line, document.problem);
      const parsed = parseDocument(document.text);
      if (!parsed.ok) throw atLine(line, parsed.problem);
      const { value } = parsed.document;
      for (const fields of Array.isArray(value) ? value : [value]) {
        if (!isFields(fields)) throw noObject(line);
        if (records.push({ line, fields }) > RECORDS_MAX)
          throw new Failure('TOO_MANY_ITEMS', `${file} holds more than ${RECORDS_MAX} things.`);
      }
    }
  return records;
}

function exported(records: readonly ExportedRecord[]): TrackerFile {
  const items = records.flatMap((record) => readExported(record) ?? []);
  return fileOf(items, []);
}

async function beads(records: readonly ExportedRecord[], options: TrackerInputOptions): Promise<TrackerFile> {
  const issues = records.map(({ line, fields }): BeadsIssue => {
    const { id } = fields;
    if (typeof id !== 'string' || id === '')
      throw new Failure(
        'TRACKER_FILE_INVALID',
        `Line ${line} is neither an issue of beads nor of an export.`,
      );
    return { line, fields: { ...fields, id } };
  });
  const { items, remarks } = readBeads(issues, await chosenNamespace(options.namespace));
  return fileOf(items, remarks);
}

/** Things in the order in which they are written, whatever their order in the file. */
function fileOf(items: readonly DumpItem[], remarks: readonly string[]): TrackerFile {
  const bySection = Map.groupBy(items, ({ section }) => section);
  const ordered = dumpSections.flatMap((section) => bySection.get(section) ?? []);
  return { items: () => ordered, remarks, close: () => undefined };
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const noObject = (line: number): Failure =>
  new Failure('TRACKER_FILE_INVALID', `Line ${line} is no JSON object.`);

const atLine = (
  line: number,
  {
    code,
    message,
    hint,
  }: { readonly code: Failure['code']; readonly message: string; readonly hint?: string | null },
): Failure => new Failure(code, `line ${line}: ${message}`, hint ?? undefined);
