import { ProvFault } from './fault.ts';

/** What a document may have at most. A document is held in memory as a whole, at about ten times its size. */
export const provLimits = {
  /** Bytes of a text that is read. */
  bytes: 32 * 1024 * 1024,
  /** Levels of objects and lists of JSON, and of blank nodes and lists of Turtle. */
  depth: 100,
  /** Records, those of bundles among them. */
  records: 500_000,
  /** Statements of RDF. */
  statements: 2_000_000,
} as const;

/** @throws ProvFault PROV_TOO_LARGE for more bytes than are read. */
export function checkSize(bytes: number): void {
  if (bytes <= provLimits.bytes) return;
  throw new ProvFault(
    'PROV_TOO_LARGE',
    `The document has more than ${provLimits.bytes} bytes.`,
    null,
    'Split it into several documents, for example by bundles.',
  );
}

/** @throws ProvFault PROV_TOO_LARGE for more records than are read. */
export function checkRecords(count: number): void {
  if (count > provLimits.records)
    throw new ProvFault('PROV_TOO_LARGE', `The document has more than ${provLimits.records} records.`);
}

/** @throws ProvFault PROV_TOO_DEEP at a level beyond the limit. */
export function checkDepth(depth: number, line: number): void {
  if (depth > provLimits.depth)
    throw new ProvFault('PROV_TOO_DEEP', `Line ${line} nests deeper than ${provLimits.depth} levels.`, {
      line,
    });
}

/** @throws ProvFault PROV_TOO_LARGE for more statements of RDF than are read. */
export function checkStatements(count: number): void {
  if (count > provLimits.statements)
    throw new ProvFault('PROV_TOO_LARGE', `The document has more than ${provLimits.statements} statements.`);
}
