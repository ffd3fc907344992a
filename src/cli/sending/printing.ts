import { jsonLine } from '../output.ts';
import { printable } from '../table.ts';
import type { DocumentResult } from './documentResult.ts';
import { count, counted, type Totals } from './totals.ts';

/** How results are written: what stands before, between and after them. */
export interface ResultPrinter {
  readonly start: string;
  readonly part: (results: readonly DocumentResult[]) => string;
  readonly end: (totals: Totals) => string;
}

export type ResultFormat = 'table' | 'json' | 'ndjson';

/**
 * The form of results: `ndjson` has a line a document; `table` and `json` name only documents of which something was
 * rejected or in conflict, with a summary at the end.
 */
export function printerOf(format: ResultFormat): ResultPrinter {
  switch (format) {
    case 'ndjson':
      return { start: '', part: (results) => results.map(jsonLine).join(''), end: () => '' };
    case 'json':
      return jsonPrinter();
    case 'table':
      return { start: '', part: (results) => results.flatMap(linesOf).join(''), end: summary };
  }
}

function jsonPrinter(): ResultPrinter {
  let separator = '';
  const element = (result: DocumentResult): string => {
    const text = `${separator}\n    ${JSON.stringify(result)}`;
    separator = ',';
    return text;
  };
  return {
    start: '{\n  "problems": [',
    part: (results) => results.filter(hasProblem).map(element).join(''),
    end: (totals) => `\n  ],\n${JSON.stringify(totals, null, 2).slice(2)}\n`,
  };
}

function hasProblem({ rejections, conflicts }: DocumentResult): boolean {
  return rejections.length > 0 || conflicts.length > 0;
}

function linesOf({ file, line, rejections, conflicts }: DocumentResult): readonly string[] {
  const place = `${file}:${line}`;
  const rejected = rejections.map(({ code, path, message, hint }) => {
    const at = path === '' ? '' : ` at ${path}`;
    return `${code}${at}: ${message}${hint === null ? '' : ` (${hint})`}`;
  });
  const conflicting = conflicts.map((conflict) => `RECORD_CONFLICT: ${conflict}`);
  return [...rejected, ...conflicting].map((text) => `${printable(`${place}  ${text}`)}\n`);
}

function summary({ documents, accepted, unchanged, rejected, takenInPart, records }: Totals): string {
  const partly = takenInPart === 0 ? '' : `; of ${count(takenInPart)} a part was rejected`;
  const outcome = `${count(accepted)} accepted, ${count(unchanged)} unchanged, ${count(rejected)} rejected`;
  return `${counted(documents, 'document')} with ${counted(records, 'record')}: ${outcome}${partly}\n`;
}
