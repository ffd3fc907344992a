import { readFileSync } from 'node:fs';
import type { DocumentKind, ReadContext } from './readers/reader.ts';

export { type SampleQuestion, sampleQuestions } from './sampleQuestions.ts';

/** A document of the sample scene. */
export interface SampleDocument {
  /** File below `sample/documents`, with the number of the line where each line is a document. */
  readonly name: string;
  /** The exact text: the digest of its bytes matters. */
  readonly text: string;
  /** Absent where the document's form tells it. */
  readonly kind?: DocumentKind;
  /** What the document cannot say of itself. */
  readonly context: SampleContext;
}

/** The parts of the context that differ from one document to another. */
export type SampleContext = Partial<Pick<ReadContext, 'cluster' | 'source' | 'observedAt' | 'reference'>>;

/** An entry of `sample/order.json`. */
interface OrderedFile {
  readonly file: string;
  readonly kind?: DocumentKind;
  readonly context: SampleContext;
}

const folder = new URL('../sample/', import.meta.url);

/** The documents of the sample scene in the order of its story, read from `sample/` when asked for. */
export function sampleDocuments(): readonly SampleDocument[] {
  const order: readonly OrderedFile[] = JSON.parse(readText('order.json'));
  return order.flatMap(documentsOf);
}

function documentsOf({ file, ...rest }: OrderedFile): readonly SampleDocument[] {
  const text = readText(`documents/${file}`);
  if (!file.endsWith('.ndjson')) return [{ name: file, text, ...rest }];
  return text
    .trimEnd()
    .split('\n')
    .map((line, index) => ({ name: `${file}:${index + 1}`, text: line, ...rest }));
}

function readText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}
