import type { Reads } from '../reads.ts';
import { filterClause, type TaskConditions, wholeNumber } from './filter.ts';

/** A page of tasks: their ids, with their places in the order of the list. */
export interface TaskPlaces {
  readonly tasks: readonly { readonly id: string; readonly place: string }[];
  readonly hasNext: boolean;
  /** The number of tasks of the whole list; null where it was not wanted. */
  readonly count: number | null;
}

/** What of a list to read: tasks after a place, at most so many. */
export interface Slice {
  readonly after: string | null;
  readonly first: number;
}

/** READY: waits for no open task; BLOCKED: waits for one. */
export type Readiness = 'READY' | 'BLOCKED';

const hasOpenBlocker = 'EXISTS { MATCH (task)-[:BLOCKED_BY]->(blocker) WHERE blocker.open }';

/**
 * Tasks behind a blocker that is closed and still waits for an open one itself. Whatever waits for such a task, over any
 * way, waits for what that one waits for; there are few of them, so that they are gathered first.
 */
const gatherBehindClosed = `CALL () {
  MATCH (closed:Task) USING INDEX closed:Task(open, readyOrder)
  WHERE closed.open = false AND closed.readyOrder > '' AND EXISTS {
    MATCH (closed)-[:BLOCKED_BY]->(blocker:Task) WHERE blocker.open }
  MATCH (closed)<-[:BLOCKED_BY*1..]-(behind:Task)
  RETURN collect(DISTINCT behind) AS behindClosed
}`;

/** Which open tasks are wanted; `transitive`: blockers of closed blockers count, too. */
export interface OpenTaskOptions {
  readonly transitive: boolean;
  readonly filter: TaskConditions;
}

function openTasks(readiness: Readiness, { transitive, filter }: OpenTaskOptions): string {
  const isBlocked = transitive ? `(${hasOpenBlocker} OR task IN behindClosed)` : hasOpenBlocker;
  return `${transitive ? gatherBehindClosed : ''}
    MATCH (task:Task) USING INDEX task:Task(open, readyOrder)
    WHERE task.open = true AND task.readyOrder > $batch.after
      AND ${readiness === 'READY' ? `NOT ${isBlocked}` : isBlocked}${filterClause(filter)}`;
}

/** A page of the open tasks that are ready or blocked, by priority and then by creation; read up to its end. */
export async function readOpenTasks(
  reads: Reads,
  readiness: Readiness,
  options: OpenTaskOptions,
  { after, first }: Slice,
): Promise<TaskPlaces> {
  // Sorted as the whole index is, so that the planner takes its order, and stops where the page does.
  const tasks = await reads.read<{ id: string; place: string }>(
    `${openTasks(readiness, options)}
     RETURN task.id AS id, task.readyOrder AS place ORDER BY task.open, task.readyOrder LIMIT $batch.limit`,
    { filter: options.filter, after: after ?? '', limit: wholeNumber(first + 1) },
  );
  return { tasks: tasks.slice(0, first), hasNext: tasks.length > first, count: null };
}

/** The number of open tasks that are ready or blocked. */
export async function countOpenTasks(
  reads: Reads,
  readiness: Readiness,
  options: OpenTaskOptions,
): Promise<number> {
  const [row] = await reads.read<{ count: Count }>(
    `${openTasks(readiness, options)} RETURN count(*) AS count`,
    { filter: options.filter, after: '' },
  );
  return row?.count.toNumber() ?? 0;
}

interface Count {
  toNumber(): number;
}

/** ANCESTORS: what a task waits for; DESCENDANTS: what waits for it. */
export type Reach = 'ANCESTORS' | 'DESCENDANTS';

/** The walk goes to each task once, by the planner's pruning: it costs what is reachable, not the number of ways. */
function reachable(reach: Reach, filter: TaskConditions): string {
  const pattern =
    reach === 'ANCESTORS' ? '-[:BLOCKED_BY*1..]->(task:Task)' : '<-[:BLOCKED_BY*1..]-(task:Task)';
  return `MATCH (root:Task {id: $batch.id}) USING INDEX root:Task(id)
    MATCH (root)${pattern}
    WITH DISTINCT task WHERE true${filterClause(filter)}`;
}

/** The tasks that a task waits for, or that wait for it, at any distance: a page by id, and their number. */
export async function readReachable(
  reads: Reads,
  reach: Reach,
  options: { readonly id: string; readonly filter: TaskConditions },
  { after, first }: Slice,
): Promise<TaskPlaces> {
  const [row] = await reads.read<{ count: Count; ids: readonly string[] }>(
    `${reachable(reach, options.filter)}
     WITH task.id AS id ORDER BY id
     WITH collect(id) AS ids
     RETURN size(ids) AS count, [id IN ids WHERE id > $batch.after][..$batch.limit] AS ids`,
    { ...options, after: after ?? '', limit: wholeNumber(first + 1) },
  );
  const tasks = (row?.ids ?? []).map((id) => ({ id, place: id }));
  return {
    tasks: tasks.slice(0, first),
    hasNext: tasks.length > first,
    count: row?.count.toNumber() ?? 0,
  };
}
