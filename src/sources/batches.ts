import type { IncomingDocument } from '../ingest/ingest.ts';
import type { Batch, Gap } from './connector.ts';

/** Most documents, and characters of their texts, of one batch. */
const batchDocuments = 200;
const batchCharacters = 8 * 1024 * 1024;

/** Collects documents and gaps until they are worth writing. */
export interface Collector {
  readonly add: (...documents: readonly IncomingDocument[]) => void;
  readonly miss: (gap: Gap) => void;
  /** What was collected, when it is enough for a batch; nothing before. */
  readonly full: () => Iterable<Batch>;
  /** What was collected, with the cursor that holds when it is written. */
  readonly rest: (cursor?: string | null) => Iterable<Batch>;
}

export function createCollector(): Collector {
  let documents: IncomingDocument[] = [];
  let gaps: Gap[] = [];
  let characters = 0;
  const take = (cursor: string | null | undefined): Batch => {
    const batch = { documents, gaps, ...(cursor === undefined ? {} : { cursor }) };
    documents = [];
    gaps = [];
    characters = 0;
    return batch;
  };
  return {
    add: (...added) => {
      documents.push(...added);
      for (const { content } of added) characters += typeof content === 'string' ? content.length : 0;
    },
    miss: (gap) => gaps.push(gap),
    full: () =>
      documents.length >= batchDocuments || characters >= batchCharacters ? [take(undefined)] : [],
    rest: (cursor) => (documents.length > 0 || gaps.length > 0 || cursor !== undefined ? [take(cursor)] : []),
  };
}
