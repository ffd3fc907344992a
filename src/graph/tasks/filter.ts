import neo4j from 'neo4j-driver';

/** Which tasks of a list are wanted; null and absent alike mean any. */
export interface TaskConditions {
  readonly namespace?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly priority?: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly phase?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly owned?: boolean | null | undefined;
}

const conditions = {
  namespace: 'task.namespace = $batch.filter.namespace',
  status: 'task.status = $batch.filter.status',
  priority: 'task.priority = $batch.filter.priority',
  type: 'task.type = $batch.filter.type',
  phase: 'task.phase = $batch.filter.phase',
  label: '$batch.filter.label IN task.labels',
  ownerId: 'task.ownerId = $batch.filter.ownerId',
  owned: '(task.ownerId IS NOT NULL) = $batch.filter.owned',
} as const satisfies Record<keyof TaskConditions, string>;

/** The conditions on `task` as Cypher, each behind an AND. Their values travel as `$batch.filter`. */
export function filterClause(filter: TaskConditions): string {
  return (Object.keys(conditions) as (keyof TaskConditions)[])
    .filter((name) => filter[name] !== null && filter[name] !== undefined)
    .map((name) => ` AND ${conditions[name]}`)
    .join('');
}

/** A whole number as the database takes it for a LIMIT. */
export const wholeNumber = (value: number) => neo4j.int(value);
