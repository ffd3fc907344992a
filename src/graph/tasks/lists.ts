import type { Reads } from '../reads.ts';
import { filterClause, type TaskConditions, wholeNumber } from './filter.ts';
import { type StoredField, type StoredTask, storedTask, storedValues } from './stored.ts';

/** A task of a list, with its place in the order of the list. */
export interface TaskPlace {
  readonly id: string;
  readonly place: string;
  /** The fields that were read with the list; absent where none were wanted. */
  readonly stored?: StoredTask;
}

/** A page of tasks. */
export interface TaskPlaces {
  readonly tasks: readonly TaskPlace[];
  readonly hasNext: boolean;
  /** The number of tasks of the whole list; null where it was not wanted. */
  readonly count: number | null;
}

/** What of a list to read: tasks after a place, at most so many. */
export interface Slice {
  readonly after: string | null;
  readonly first: number;
  /** Fields of the tasks to read with the list. */
  readonly fields?: readonly StoredField[];
}

interface TaskRow {
  readonly id: string;
  readonly place: string;
  readonly values: readonly unknown[];
}

/** The tasks of a page, of which one more was read to tell whether there are more. */
function pageOf(rows: readonly TaskRow[], { first, fields = [] }: Slice): Omit<TaskPlaces, 'count'> {
  const tasks = rows.slice(0, first).map(({ id, place, values }) => ({
    id,
    place,
    ...(fields.length === 0 ? {} : { stored: storedTask(fields, values) }),
  }));
  return { tasks, hasNext: rows.length > first };
}

const parametersOf = ({ after, first, fields = [] }: Slice) => ({
  after: after ?? '',
  limit: wholeNumber(first + 1),
  fields,
});

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
  slice: Slice,
): Promise<TaskPlaces> {
  // Sorted as the whole index is, so that the planner takes its order, and stops where the page does.
  const rows = await reads.read<TaskRow>(
    `${openTasks(readiness, options)}
     WITH task ORDER BY task.open, task.readyOrder LIMIT $batch.limit
     RETURN task.id AS id, task.readyOrder AS place, ${storedValues('task')} AS values
     ORDER BY task.open, task.readyOrder`,
    { filter: options.filter, ...parametersOf(slice) },
  );
  return { ...pageOf(rows, slice), count: null };
}

/**
 * As {@link readOpenTasks}, with the number of all of them: one walk over the whole list tells both, and holds a number for
 * each task.
 */
export async function readCountedOpenTasks(
  reads: Reads,
  readiness: Readiness,
  options: OpenTaskOptions,
  slice: Slice,
): Promise<TaskPlaces> {
  const { after } = slice;
  const [row] = await reads.read<CountedPage>(
    `${openTasks(readiness, options)}
     WITH task ORDER BY task.open, task.readyOrder
     WITH collect(task) AS tasks
     WITH size(tasks) AS count, ${
       after === null ? 'tasks' : '[task IN tasks WHERE task.readyOrder > $batch.place]'
}[..$batch.limit] AS page
     RETURN count, [task IN page | {id: task.id, place: task.readyOrder, values: ${storedValues('task')}}] AS page`,
    { filter: options.filter, ...parametersOf(slice), after: '', place: after },
  );
  return { ...pageOf(row?.page ?? [], slice), count: row?.count.toNumber() ?? 0 };
}

interface CountedPage {
  readonly count: Count;
  readonly page: readonly TaskRow[];
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
  slice: Slice,
): Promise<TaskPlaces> {
  const [row] = await reads.read<CountedPage>(
    `${reachable(reach, options.filter)}
     WITH task ORDER BY task.id
     WITH collect(task) AS tasks
     WITH size(tasks) AS count, [task IN tasks WHERE task.id > $batch.after][..$batch.limit] AS page
     RETURN count, [task IN page | {id: task.id, place: task.id, values: ${storedValues('task')}}] AS page`,
    { ...options, ...parametersOf(slice) },
  );
  return { ...pageOf(row?.page ?? [], slice), count: row?.count.toNumber() ?? 0 };
}
