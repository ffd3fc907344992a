import { type BatchLoader, createBatchLoader, type Reads } from '../reads.ts';
import { fromDriverValue } from '../values.ts';

/** Fields of a task that stand in its node as they are answered. */
export const storedFields = [
  'id',
  'namespace',
  'title',
  'description',
  'status',
  'priority',
  'type',
  'phase',
  'ownerId',
  'notes',
  'labels',
  'createdAt',
  'updatedAt',
  'closedAt',
  'closeReason',
] as const;

export type StoredField = (typeof storedFields)[number];

/** What is wanted of a task. */
export interface StoredTaskKey {
  readonly id: string;
  readonly fields: readonly StoredField[];
}

/** At least the fields that were wanted. */
export type StoredTask = ReadonlyMap<string, unknown>;

/** Cypher for the values of the fields that `$batch.fields` names. */
export const storedValues = (task: string): string => `[field IN $batch.fields | ${task}[field]]`;

/** A task by the values of some fields, in their order. */
export const storedTask = (fields: readonly StoredField[], values: readonly unknown[]): StoredTask =>
  new Map(fields.map((field, index) => [field, fromDriverValue(values[index])]));

/**
 * Loads fields of tasks by id; null where there is none. One query, whatever is selected: a generated read would be
 * planned anew for every selection, and costs some milliseconds to put together.
 */
export function createStoredTaskLoader(reads: Reads): BatchLoader<StoredTaskKey, StoredTask | null> {
  return createBatchLoader((keys) => readStoredTasks(reads, keys), {
    maximumKeys: 1_000,
    maximumBatches: 4,
    identify: ({ id, fields }) => `${id} ${fields.join()}`,
  });
}

async function readStoredTasks(
  reads: Reads,
  keys: readonly StoredTaskKey[],
): Promise<readonly (StoredTask | null)[]> {
  const fields = [...new Set(keys.flatMap((key) => key.fields))];
  const rows = await reads.read<{ readonly id: string; readonly values: readonly unknown[] }>(
    `UNWIND $batch.ids AS id
     MATCH (task:Task {id: id}) USING INDEX task:Task(id)
     RETURN id, ${storedValues('task')} AS values`,
    { ids: [...new Set(keys.map(({ id }) => id))], fields },
  );
  const tasks = new Map(rows.map(({ id, values }) => [id, storedTask(fields, values)]));
  return keys.map(({ id }) => tasks.get(id) ?? null);
}
