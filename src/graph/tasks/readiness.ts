import type { Reads } from '../reads.ts';

/** Tasks whose change may have made tasks ready. */
export interface MovedTasks {
  /** Ids of tasks that were closed: what waits for them may be ready. */
  readonly closed: readonly string[];
  /** Ids of tasks that were made, opened again or freed of a blocker: they may be ready themselves. */
  readonly opened: readonly string[];
}

/** A task that is ready, with what tells whether somebody waits for it. */
export interface ReadyTask {
  readonly id: string;
  readonly namespace: string;
  readonly title: string;
  readonly status: string;
  readonly priority: string;
  readonly type: string;
  readonly phase: string;
  readonly labels: readonly string[];
  readonly ownerId: string | null;
}

/** Ids of one query. */
const idsPerQuery = 1_000;

/** The tasks that are ready among those that a change may have made so, first things first. */
export async function readReadyAmong(
  reads: Reads,
  { closed, opened }: MovedTasks,
): Promise<readonly ReadyTask[]> {
  const ready = new Map<string, ReadyTask>();
  const most = Math.max(closed.length, opened.length);
  for (let start = 0; start < most; start += idsPerQuery) {
    const end = start + idsPerQuery;
    const tasks = await reads.read<ReadyTask>(
      `CALL () {
        UNWIND $batch.opened AS id
        MATCH (task:Task {id: id}) USING INDEX task:Task(id)
        RETURN task
        UNION
        UNWIND $batch.closed AS id
        MATCH (closed:Task {id: id}) USING INDEX closed:Task(id)
        MATCH (closed)<-[:BLOCKED_BY]-(task:Task)
        RETURN task
      }
      WITH DISTINCT task
      WHERE task.open AND NOT EXISTS { MATCH (task)-[:BLOCKED_BY]->(blocker:Task) WHERE blocker.open }
      WITH task ORDER BY task.readyOrder
      RETURN task.id AS id, task.namespace AS namespace, task.title AS title, task.status AS status,
        task.priority AS priority, task.type AS type, task.phase AS phase, task.labels AS labels, task.ownerId AS ownerId`,
      { closed: closed.slice(start, end), opened: opened.slice(start, end) },
    );
    for (const task of tasks) ready.set(task.id, task);
  }
  return [...ready.values()];
}
