import { Failure } from '../failure.ts';
import { rejectionId } from '../graph/rows.ts';
import type { WriteResult, Writer, WriteUnit } from '../graph/writer/writer.ts';
import type { Fact } from '../model/fact.ts';
import { type Instant, instantFromDate } from '../model/time.ts';
import { detectKind, readers } from '../readers/index.ts';
import type { DocumentKind, Problem, ReadContext, ReadRecord } from '../readers/reader.ts';
import { redactRecord } from '../readers/redact.ts';
import { parseDocument } from './document.ts';

/** A document as it came in: its exact text, or a JSON value. */
export interface IncomingDocument {
  readonly content: unknown;
  readonly name?: string;
  readonly kind?: DocumentKind;
  /** What the caller says of this document; what it says of all of them holds where this is silent. */
  readonly context?: CallerContext;
}

/** What a caller says of its documents; see {@link ReadContext}. */
export type CallerContext = Partial<
  Pick<ReadContext, 'source' | 'cluster' | 'instance' | 'observedAt' | 'reference' | 'buildIdKeys'>
>;

/** A document, or a part of it, that was not taken. */
export interface Refusal extends Problem {
  /** Id under which it is kept; null when it could not be kept. */
  readonly id: string | null;
}

/** What became of a document. */
export interface DocumentOutcome {
  readonly digest: string;
  readonly kind: DocumentKind | null;
  readonly status: 'ACCEPTED' | 'UNCHANGED' | 'REJECTED';
  readonly records: number;
  readonly refusals: readonly Refusal[];
  readonly conflicts: readonly string[];
  /** Facts that were read, in order. */
  readonly facts: readonly Fact[];
}

export interface Ingest {
  /** Reads documents and writes their facts; answers one outcome a document, in order, and never throws on input. */
  readonly ingest: (
    documents: readonly IncomingDocument[],
    context?: CallerContext,
  ) => Promise<readonly DocumentOutcome[]>;
}

export interface IngestOptions {
  readonly clock?: () => Date;
  /** How far ahead of ours a source's clock may be, in seconds. */
  readonly clockSkewSeconds?: number;
  /** Names of annotations and labels that carry a `build_id`. */
  readonly buildIdKeys?: readonly string[];
}

/** Annotations and labels that carry a `build_id` unless the operator names others. */
export const defaultBuildIdKeys = ['whence.dev/build-id'] as const;
const defaultClockSkewSeconds = 300;
/** Refused records larger than this, in bytes, are listed but not kept. */
const keptRecordLimit = 256 * 1024;

/** The one path from documents to the graph: parse, detect, read, write; what is refused is kept. */
export function createIngest(writer: Writer, options: IngestOptions = {}): Ingest {
  const clock = options.clock ?? (() => new Date());
  return {
    ingest: async (documents, callerContext = {}) => {
      const now = instantFromDate(clock());
      const defaults = {
        cluster: 'default',
        observedAt: null,
        buildIdKeys: options.buildIdKeys ?? defaultBuildIdKeys,
        now,
        clockSkewSeconds: options.clockSkewSeconds ?? defaultClockSkewSeconds,
      };
      const readings = documents.map((document) => {
        const said = { ...callerContext, ...document.context };
        return readDocument(document, said, { ...defaults, ...said });
      });
      const units = readings.flatMap((reading) => unitsOf(reading, now));
      const results = await writer.write(units.map(({ facts }) => ({ facts })));
      let next = 0;
      return readings.map((reading) => {
        const own = reading.unitCount;
        const outcome = outcomeOf(reading, units.slice(next, next + own), results.slice(next, next + own));
        next += own;
        return outcome;
      });
    },
  };
}

interface Reading {
  readonly digest: string;
  readonly name: string | undefined;
  readonly kind: DocumentKind | null;
  readonly records: readonly ReadRecord[];
  readonly source: string;
  readonly context: CallerContext;
  readonly unitCount: number;
}

/** A unit is the facts of one record, or the refusals of one record. */
interface Unit extends WriteUnit {
  readonly record: ReadRecord;
  readonly isRefusal: boolean;
}

function readDocument(incoming: IncomingDocument, said: CallerContext, context: ReadContext): Reading {
  const parsed = parseDocument(incoming.content, incoming.name);
  const base = { name: incoming.name, source: context.source ?? 'ingest', context: said };
  if (!parsed.ok) {
    const records = [{ path: '', value: undefined, facts: [], problems: [parsed.problem] }];
    return { ...base, digest: parsed.digest, kind: incoming.kind ?? null, records, unitCount: 1 };
  }
  const { document } = parsed;
  const kind = incoming.kind ?? detectKind(document.value);
  const records =
    kind === null
      ? [{ path: '', value: document.value, facts: [], problems: [unknownKind] }]
      : [...readers[kind].read(document, context)];
  const unitCount = records.reduce((count, record) => count + unitCountOf(record), 0);
  return { ...base, digest: document.digest, kind, records, unitCount };
}

const unknownKind: Problem = {
  code: 'KIND_UNKNOWN',
  path: '',
  message: 'No reader knows the form of this document.',
  hint: 'Give its kind, or see the list of kinds in the schema (enum DocumentKind).',
};

const unitCountOf = (record: ReadRecord): number =>
  (record.facts.length > 0 ? 1 : 0) + (record.problems.length > 0 ? 1 : 0);

function unitsOf(reading: Reading, now: Instant): readonly Unit[] {
  return reading.records.flatMap((record) => {
    const units: Unit[] = [];
    if (record.facts.length > 0) units.push({ record, facts: record.facts, isRefusal: false });
    if (record.problems.length > 0)
      units.push({ record, facts: refusalFacts(reading, record, now), isRefusal: true });
    return units;
  });
}

function refusalFacts(reading: Reading, record: ReadRecord, now: Instant): readonly Fact[] {
  // A document that is not JSON cannot be freed of secrets, so it is not kept.
  const text = record.value === undefined ? undefined : JSON.stringify(redactRecord(record.value));
  const content = text !== undefined && Buffer.byteLength(text) <= keptRecordLimit ? text : undefined;
  return record.problems.map((problem) => ({
    type: 'rejection',
    source: reading.source,
    at: null,
    documentDigest: reading.digest,
    ...(reading.name === undefined ? {} : { documentName: reading.name }),
    ...(reading.kind === null ? {} : { kind: reading.kind }),
    ...problem,
    ...(content === undefined ? {} : { content }),
    context: JSON.stringify(reading.context),
    receivedAt: now,
  }));
}

function outcomeOf(
  reading: Reading,
  units: readonly Unit[],
  results: readonly WriteResult[],
): DocumentOutcome {
  const refusals: Refusal[] = [];
  const conflicts = new Set<string>();
  const facts: Fact[] = [];
  let taken = 0;
  let changed = false;
  units.forEach((unit, index) => {
    const result = results[index];
    if (result === undefined)
      throw new Failure('INTERNAL_ERROR', 'The writer answered fewer results than units.');
    const failed = result.status === 'FAILED';
    if (unit.isRefusal) {
      for (const problem of unit.record.problems)
        refusals.push({
          ...problem,
          id: failed ? null : rejectionId(reading.digest, problem.path, problem.code),
        });
      return;
    }
    if (failed) {
      const { code, message, hint } = result.failure;
      refusals.push({
        code,
        message,
        path: unit.record.path,
        id: null,
        ...(hint === undefined ? {} : { hint }),
      });
      return;
    }
    taken += 1;
    changed ||= result.status === 'CHANGED';
    for (const conflict of result.conflicts) conflicts.add(conflict);
    facts.push(...unit.facts);
  });
  return {
    digest: reading.digest,
    kind: reading.kind,
    status: taken === 0 && refusals.length > 0 ? 'REJECTED' : changed ? 'ACCEPTED' : 'UNCHANGED',
    records: reading.records.length,
    refusals,
    conflicts: [...conflicts].sort(),
    facts,
  };
}
