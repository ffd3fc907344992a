import type { ProvDocument } from '../../model/prov/document.ts';
import type { Prefixes } from '../../model/prov/names.ts';
import type { ProvRecord } from '../../model/prov/record.ts';
import type { Reads } from '../reads.ts';

interface BundleRow {
  readonly name: string | null;
  readonly prefixes: string | null;
  readonly contents: readonly string[];
}

/** The bundle itself or, of a document, all of its bundles; the records of each in their order. */
const query = `
MATCH (wanted:ProvBundle {id: $batch.id}) USING INDEX wanted:ProvBundle(id)
MATCH (document:ProvBundle {documentDigest: wanted.documentDigest}) USING INDEX document:ProvBundle(documentDigest)
WHERE document.name IS NULL
MATCH (bundle:ProvBundle {documentDigest: wanted.documentDigest}) USING INDEX bundle:ProvBundle(documentDigest)
WHERE bundle = wanted OR wanted.name IS NULL
RETURN bundle.name AS name, document.prefixes AS prefixes, COLLECT {
  MATCH (bundle)<-[:IN_PROV_BUNDLE]-(record:ProvRecord) RETURN record.content ORDER BY record.position
} AS contents
ORDER BY name`;

/** A document that came in, or a document with one bundle of it, as it was read; null where there is none of that id. */
export async function storedDocument(reads: Reads, id: string): Promise<ProvDocument | null> {
  const rows = await reads.read<BundleRow>(query, { id });
  if (rows.length === 0) return null;
  const recordsOf = ({ contents }: BundleRow): readonly ProvRecord[] =>
    contents.map((content) => JSON.parse(content) as ProvRecord);
  const prefixes = rows.find((row) => row.prefixes !== null)?.prefixes ?? '{}';
  return {
    prefixes: JSON.parse(prefixes) as Prefixes,
    records: rows.filter(({ name }) => name === null).flatMap(recordsOf),
    bundles: rows.flatMap((row) => (row.name === null ? [] : [{ name: row.name, records: recordsOf(row) }])),
  };
}
