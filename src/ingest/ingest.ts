import type { Writer } from '../graph/writer/writer.ts';
import { type Instant, instantFromDate } from '../model/time.ts';
import type { Problem, ReadRecord } from '../readers/reader.ts';
import { type DocumentOutcome, outcomeOf, type Unit, type WrittenUnit } from './outcome.ts';
import { type CallerContext, type IncomingDocument, type Reading, readDocument } from './reading.ts';
import { refusalFacts } from './refusal.ts';

export type { DocumentOutcome, Refusal } from './outcome.ts';
export type { CallerContext, IncomingDocument } from './reading.ts';

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

/** The one path from documents to the graph: parse, detect, read, write; what is refused is kept. */
export function createIngest(writer: Writer, options: IngestOptions = {}): Ingest {
  const clock = options.clock ?? (() => new Date());

  async function write(units: readonly Unit[]): Promise<readonly WrittenUnit[]> {
    const results = await writer.write(units);
    return units.flatMap((unit, index) => {
      const result = results[index];
      return result === undefined ? [] : [{ unit, result }];
    });
  }

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
      const readings = await Promise.all(
        documents.map((document) => {
          const said = { ...callerContext, ...document.context };
          return readDocument(document, said, { ...defaults, ...said });
        }),
      );
      const written = await write(readings.flatMap((reading) => unitsOf(reading, now)));
      const kept = await write(written.flatMap((each) => unitOfRefusedByGraph(each, now)));
      const byReading = Map.groupBy([...written, ...kept], ({ unit }) => unit.reading);
      return readings.map((reading) => outcomeOf(reading, byReading.get(reading) ?? []));
    },
  };
}

function unitsOf(reading: Reading, now: Instant): readonly Unit[] {
  return reading.records.flatMap((record) => {
    const { facts, problems } = record;
    const units: Unit[] = [];
    if (facts.length > 0) units.push({ reading, record, facts, problems: [] });
    if (problems.length > 0) units.push(unitOfRefusal(reading, record, problems, now));
    return units;
  });
}

/** What keeps a record that the graph refused; one that was not written because Neo4j was away is to be sent again. */
function unitOfRefusedByGraph({ unit, result }: WrittenUnit, now: Instant): readonly Unit[] {
  const { reading, record } = unit;
  if (unit.problems.length > 0 || result.status !== 'FAILED' || result.failure.code !== 'WRITE_FAILED')
    return [];
  const { code, message } = result.failure;
  return [unitOfRefusal(reading, record, [{ code, message, path: record.path }], now)];
}

function unitOfRefusal(
  reading: Reading,
  record: ReadRecord,
  problems: readonly Problem[],
  now: Instant,
): Unit {
  const facts = reading.isKept ? [] : refusalFacts(reading, record, problems, now);
  return { reading, record, problems, facts };
}
