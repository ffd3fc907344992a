import type { Services } from '../../resolvers/context.ts';
import { sampleDocuments } from '../sample.ts';

/** Whether nothing was ever written to the graph. */
export async function isEmpty({ reads }: Services): Promise<boolean> {
  const rows = await reads.read('MATCH (source:Source) RETURN source.name LIMIT 1', {});
  return rows.length === 0;
}

/** Loads the sample scene by the way of every document; answers the number of documents. */
export async function loadSample({ ingest }: Services): Promise<number> {
  const documents = sampleDocuments().map(({ text, ...rest }) => ({ ...rest, content: text }));
  await ingest.ingest(documents);
  return documents.length;
}
