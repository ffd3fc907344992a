import { type BatchLoader, createBatchLoader, type Reads } from './reads.ts';
import type { Value } from './shape.ts';
import { fromDriverProperties } from './values.ts';

/** The properties of a build or deploy as they are stored, in plain form. */
export type StoredRecord = Readonly<Record<string, Value>> & { readonly id: string };

const recordQuery = (label: 'Build' | 'Deploy'): string => `
UNWIND $batch.keys AS key
MATCH (node:${label} {id: key.id}) USING INDEX node:${label}(id)
RETURN key.place AS place, properties(node) AS properties`;

/** Reads builds or deploys by node id, many a query. */
export function createRecordLoader(
  reads: Reads,
  label: 'Build' | 'Deploy',
): BatchLoader<string, StoredRecord | null> {
  return createBatchLoader(
    async (ids) => {
      const rows = await reads.read<{
        readonly place: number;
        readonly properties: Readonly<Record<string, unknown>>;
      }>(recordQuery(label), { keys: ids.map((id, place) => ({ id, place })) });
      const byPlace = new Map(rows.map(({ place, properties }) => [place, storedRecord(properties)]));
      return ids.map((_, place) => byPlace.get(place) ?? null);
    },
    { maximumKeys: 100, maximumBatches: 2, identify: (id) => id },
  );
}

/** Properties as the driver read them, in plain form. */
export function storedRecord(properties: Readonly<Record<string, unknown>>): StoredRecord {
  return { ...fromDriverProperties(properties), id: String(properties.id) };
}

/** A property that holds a text; null where it is not said. */
export function textOf(record: StoredRecord, name: string): string | null {
  const value = record[name];
  return typeof value === 'string' ? value : null;
}

/** A property that holds a flag; null where it is not said. */
export function flagOf(record: StoredRecord, name: string): boolean | null {
  const value = record[name];
  return typeof value === 'boolean' ? value : null;
}

/** A property that holds JSON text, parsed; null where it is not said. */
export function jsonOf(record: StoredRecord, name: string): unknown {
  const value = textOf(record, name);
  return value === null ? null : JSON.parse(value);
}

/** A property that holds a list of texts; empty where it is not said. */
export function textsOf(record: StoredRecord, name: string): readonly string[] {
  const value = record[name];
  return Array.isArray(value) ? value.map(String) : [];
}
