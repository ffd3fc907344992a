import type { Reads } from '../reads.ts';

interface Count {
  toNumber(): number;
}

/** Open and closed tasks by what they are. */
export interface TaskCount {
  readonly status: string;
  readonly priority: string;
  readonly type: string;
  readonly phase: string;
  readonly count: number;
}

/** How far an epic is. */
export interface EpicCount {
  readonly id: string;
  readonly total: number;
  readonly closed: number;
}

/** Epics of a board. */
const epicLimit = 100;

const inNamespace = (namespace: string | null): string =>
  namespace === null ? '' : ' AND task.namespace = $batch.namespace';

/** The number of tasks of each combination of status, priority, type and phase. */
export async function readTaskCounts(reads: Reads, namespace: string | null): Promise<readonly TaskCount[]> {
  const rows = await reads.read<Omit<TaskCount, 'count'> & { readonly count: Count }>(
    `MATCH (task:Task) WHERE true${inNamespace(namespace)}
     RETURN task.status AS status, task.priority AS priority, task.type AS type, task.phase AS phase, count(*) AS count`,
    { namespace },
  );
  return rows.map((row) => ({ ...row, count: row.count.toNumber() }));
}

/** Open epics, with the tasks that they wait for at any distance. */
export async function readEpics(reads: Reads, namespace: string | null): Promise<readonly EpicCount[]> {
  const rows = await reads.read<{ id: string; total: Count; closed: Count }>(
    `MATCH (task:Task) USING INDEX task:Task(open, readyOrder)
     WHERE task.open = true AND task.readyOrder > '' AND task.type = 'EPIC'${inNamespace(namespace)}
     WITH task ORDER BY task.readyOrder LIMIT ${epicLimit}
     CALL (task) {
       OPTIONAL MATCH (task)-[:BLOCKED_BY*1..]->(part:Task)
       WITH DISTINCT part
       RETURN count(part) AS total, count(CASE WHEN part.open = false THEN 1 END) AS closed
     }
     RETURN task.id AS id, total, closed ORDER BY task.readyOrder`,
    { namespace },
  );
  return rows.map(({ id, total, closed }) => ({
    id,
    total: total.toNumber(),
    closed: closed.toNumber(),
  }));
}
