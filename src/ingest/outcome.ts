import type { WriteResult, WriteUnit } from '../graph/writer/writer.ts';
import type { Fact } from '../model/fact.ts';
import type { DocumentKind, Problem, ReadRecord } from '../readers/reader.ts';
import type { Reading } from './reading.ts';
import { refusalId } from './refusal.ts';

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

/** The facts of one record, or those that keep why it was refused. */
export interface Unit extends WriteUnit {
  readonly reading: Reading;
  readonly record: ReadRecord;
  /** What the unit keeps; none where its facts are those of the record. */
  readonly problems: readonly Problem[];
}

/** A unit with what became of it. */
export interface WrittenUnit {
  readonly unit: Unit;
  readonly result: WriteResult;
}

/** What became of a document, by its units: those of its records, and those that keep why some were refused. */
export function outcomeOf(reading: Reading, written: readonly WrittenUnit[]): DocumentOutcome {
  const refusals: Refusal[] = [];
  const conflicts = new Set<string>();
  const facts: Fact[] = [];
  let taken = 0;
  let changed = false;
  for (const { unit, result } of written) {
    if (unit.problems.length > 0) {
      const isListed = result.status !== 'FAILED';
      for (const problem of unit.problems)
        refusals.push({ ...problem, id: isListed ? refusalId(reading, problem) : null });
    } else if (result.status === 'FAILED') {
      const { code, message, hint } = result.failure;
      // A refusal of the graph has a unit of its own that keeps it.
      if (code !== 'WRITE_FAILED')
        refusals.push({ code, message, path: unit.record.path, id: null, ...(hint ? { hint } : {}) });
    } else {
      taken += 1;
      changed ||= result.status === 'CHANGED';
      for (const conflict of result.conflicts) conflicts.add(conflict);
      facts.push(...unit.facts);
    }
  }
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
