import type { DocumentResult } from './documentResult.ts';

/** Numbers of documents that are settled, by what became of them. */
export interface Totals {
  documents: number;
  /** Accepted, wholly or in part. */
  accepted: number;
  unchanged: number;
  rejected: number;
  /** Accepted or unchanged, but for parts that were rejected. */
  takenInPart: number;
  /** Records in the documents. */
  records: number;
}

export function createTotals(): Totals {
  return { documents: 0, accepted: 0, unchanged: 0, rejected: 0, takenInPart: 0, records: 0 };
}

export function addResult(totals: Totals, { status, records, rejections }: DocumentResult): void {
  totals.documents += 1;
  totals.records += records;
  if (status !== 'REJECTED' && rejections.length > 0) totals.takenInPart += 1;
  switch (status) {
    case 'ACCEPTED':
      totals.accepted += 1;
      return;
    case 'UNCHANGED':
      totals.unchanged += 1;
      return;
    case 'REJECTED':
      totals.rejected += 1;
      return;
  }
}

/** A number with its thousands set apart. */
export function count(number: number): string {
  return number.toLocaleString('en-US');
}

/** A number of things, `1 document` or `1,200 documents`. */
export function counted(number: number, thing: string): string {
  return `${count(number)} ${thing}${number === 1 ? '' : 's'}`;
}
