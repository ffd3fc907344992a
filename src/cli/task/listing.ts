import { createClient } from '../client.ts';
import { type ExitCode, exitCodes } from '../exitCode.ts';
import type { BlockedTaskListQuery, ReadyTaskListQuery, TaskListQuery } from '../generated/operations.ts';
import { allPages } from '../pages.ts';
import { note } from '../report.ts';
import { printTasks, type TaskOptions, type TaskRow } from './task.ts';

/** How lists of tasks are asked for and shown. */
export interface TaskListOptions extends TaskOptions {
  readonly limit: number;
  readonly namespace?: string;
  readonly status?: string;
  readonly priority?: string;
  readonly type?: string;
  readonly phase?: string;
  readonly label?: string;
  readonly owner?: string;
  readonly transitive?: boolean;
}

const READY = /* GraphQL */ `query ReadyTaskList(
  $filter: TaskFilter, $transitive: Boolean!, $first: Int!, $after: String
) {
  readyTasks(filter: $filter, transitive: $transitive, first: $first, after: $after) {
    nodes { id title status priority type phase ownerId labels createdAt }
    pageInfo { hasNextPage endCursor }
  }
}`;
const BLOCKED = /* GraphQL */ `query BlockedTaskList(
  $filter: TaskFilter, $transitive: Boolean!, $first: Int!, $after: String
) {
  blockedTasks(filter: $filter, transitive: $transitive, first: $first, after: $after) {
    nodes { id title status priority type phase ownerId labels createdAt }
    pageInfo { hasNextPage endCursor }
  }
}`;
const LIST = /* GraphQL */ `query TaskList(
  $namespace: StringScalarFilters, $status: TaskStatusEnumScalarFilters, $priority: TaskPriorityEnumScalarFilters,
  $type: TaskTypeEnumScalarFilters, $phase: WorkPhaseEnumScalarFilters, $ownerId: IDScalarFilters,
  $labels: StringListFilters, $first: Int!, $after: String
) {
  tasksConnection(
    where: {
      namespace: $namespace, status: $status, priority: $priority, type: $type, phase: $phase, ownerId: $ownerId,
      labels: $labels
    }
    sort: [{ createdAt: ASC }, { id: ASC }], first: $first, after: $after
  ) {
    edges { node { id title status priority type phase ownerId labels createdAt } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface TaskPage {
  readonly nodes: readonly TaskRow[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

type AskPage = (page: { readonly first: number; readonly after: string | null }) => Promise<TaskPage>;

/** `whence task ready`: what can be worked on, first things first. */
export function ready(options: TaskListOptions): Promise<ExitCode> {
  const client = createClient(options);
  const variables = { filter: filterOf(options), transitive: options.transitive ?? false };
  return list(options, async (page) => {
    const answer = await client.request<ReadyTaskListQuery>(READY, { ...variables, ...page });
    return answer.readyTasks;
  });
}

/** `whence task blocked`: what waits for an open task. */
export function blocked(options: TaskListOptions): Promise<ExitCode> {
  const client = createClient(options);
  const variables = { filter: filterOf(options), transitive: options.transitive ?? false };
  return list(options, async (page) => {
    const answer = await client.request<BlockedTaskListQuery>(BLOCKED, { ...variables, ...page });
    return answer.blockedTasks;
  });
}

/** `whence task list`: tasks by the time of their making. */
export function listAll(options: TaskListOptions): Promise<ExitCode> {
  const client = createClient(options);
  const conditions = conditionsOf(options);
  return list(options, async (page) => {
    const { tasksConnection } = await client.request<TaskListQuery>(LIST, {
      ...conditions,
      ...page,
    });
    return { nodes: tasksConnection.edges.map(({ node }) => node), pageInfo: tasksConnection.pageInfo };
  });
}

async function list({ output, limit }: TaskListOptions, ask: AskPage): Promise<ExitCode> {
  // One more than is shown tells whether there are more.
  const { nodes } = await allPages<TaskRow, TaskPage>(limit + 1, ask);
  await printTasks(nodes.slice(0, limit), output);
  if (nodes.length > limit) await note(`${limit} tasks shown; more with --limit`);
  return exitCodes.OK;
}

function filterOf(options: TaskListOptions): Readonly<Record<string, unknown>> {
  const { namespace, label, owner: ownerId } = options;
  return { namespace, label, ownerId, ...wordsOf(options) };
}

/** The conditions of a generated read; what is not given is no condition. */
function conditionsOf(options: TaskListOptions): Readonly<Record<string, unknown>> {
  const { namespace, label, owner: ownerId } = options;
  const equal = Object.entries({ namespace, ownerId, ...wordsOf(options) })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, { eq: value }]);
  return { ...Object.fromEntries(equal), ...(label === undefined ? {} : { labels: { includes: label } }) };
}

function wordsOf({ status, priority, type, phase }: TaskListOptions): Readonly<Record<string, unknown>> {
  const words = Object.entries({ status, priority, type, phase });
  return Object.fromEntries(words.map(([name, value]) => [name, value?.toUpperCase()]));
}
