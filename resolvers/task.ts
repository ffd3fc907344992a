import type { GraphQLResolveInfo } from 'graphql';
import { Failure } from '../src/failure.ts';
import type { TaskConditions } from '../src/graph/tasks/filter.ts';
import { readDependencies, readTaskIds } from '../src/graph/tasks/links.ts';
import {
  type Reach,
  type Readiness,
  readCountedOpenTasks,
  readOpenTasks,
  readReachable,
  type Slice,
  type TaskPlace,
  type TaskPlaces,
} from '../src/graph/tasks/lists.ts';
import { longestChain } from '../src/model/task/dependencies.ts';
import { namespaceFromDirectory, namespaceFromGitRemote } from '../src/model/task/namespace.ts';
import { readTrackerId, requireAgentId, requireTrackerId } from '../src/model/task/trackerId.ts';
import { badInput, boundedArgument } from './arguments.ts';
import { decodeCursor, encodeCursor, pageLimit } from './connection.ts';
import type { WhenceContext } from './context.ts';
import type { Entity } from './entity.ts';
import type {
  QueryBlockedTasksArgs,
  QueryCriticalPathArgs,
  QueryDefaultNamespaceArgs,
  QueryReadyTasksArgs,
  QueryTaskAncestorsArgs,
  RequireFields,
  TaskFilter,
} from './generated/types.ts';
import { selects } from './selection.ts';
import { findTask, storedFieldsOfList, taskAt } from './taskEntity.ts';

/** A page of tasks before they are read. */
export interface TaskList extends TaskPlaces {
  readonly hasPrevious: boolean;
}

/** `Query.task` */
export async function task(
  _: unknown,
  args: { readonly id: string },
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<Entity> {
  const id = requireTrackerId(args.id, '`id`');
  const entity = await findTask(id, context, info);
  if (entity === null) throw new Failure('NOT_FOUND', `There is no task ${id}.`);
  return entity;
}

const openTasks =
  (readiness: Readiness) =>
  async (
    _: unknown,
    args: RequireFields<QueryReadyTasksArgs & QueryBlockedTasksArgs, 'first' | 'transitive'>,
    { services: { reads } }: WhenceContext,
    info: GraphQLResolveInfo,
  ): Promise<TaskList> => {
    const options = { transitive: args.transitive, filter: conditionsOf(args.filter) };
    const readPage = selects(info, 'totalCount') ? readCountedOpenTasks : readOpenTasks;
    return listOf(args, info, (slice) => readPage(reads, readiness, options, slice));
  };

/** `Query.readyTasks` */
export const readyTasks = openTasks('READY');
/** `Query.blockedTasks` */
export const blockedTasks = openTasks('BLOCKED');

const reachableTasks =
  (reach: Reach) =>
  async (
    _: unknown,
    args: RequireFields<QueryTaskAncestorsArgs, 'id' | 'first'>,
    { services: { reads } }: WhenceContext,
    info: GraphQLResolveInfo,
  ): Promise<TaskList> => {
    const options = { id: requireTrackerId(args.id, '`id`'), filter: conditionsOf(args.filter) };
    return listOf(args, info, (slice) => readReachable(reads, reach, options, slice));
  };

/** `Query.taskAncestors` */
export const taskAncestors = reachableTasks('ANCESTORS');
/** `Query.taskDescendants` */
export const taskDescendants = reachableTasks('DESCENDANTS');

interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The part of a list that a page is. @throws GraphQLError `BAD_USAGE` */
export const sliceOf = ({ first, after }: PageArguments): Slice => ({
  first: boundedArgument('first', first, 1, pageLimit),
  after: after === null || after === undefined ? null : decodeCursor(after),
});

async function listOf(
  page: PageArguments,
  info: GraphQLResolveInfo,
  read: (slice: Slice) => Promise<TaskPlaces>,
): Promise<TaskList> {
  const slice = { ...sliceOf(page), fields: storedFieldsOfList(info) };
  return { ...(await read(slice)), hasPrevious: slice.after !== null };
}

/** `TaskListConnection`: tasks are read only where they are selected. */
export const taskListFields = {
  edges: ({ tasks }: TaskList) => tasks,
  nodes: ({ tasks }: TaskList, _: unknown, context: WhenceContext, info: GraphQLResolveInfo) =>
    Promise.all(tasks.map((place) => taskAt(place, context, info))),
  pageInfo: ({ tasks, hasNext, hasPrevious }: TaskList) => {
    const [begin, end] = [tasks[0], tasks.at(-1)];
    return {
      hasNextPage: hasNext,
      hasPreviousPage: hasPrevious,
      startCursor: begin === undefined ? null : encodeCursor(begin.place),
      endCursor: end === undefined ? null : encodeCursor(end.place),
    };
  },
  totalCount: ({ count }: TaskList) => count ?? 0,
};

/** `TaskListEdge` */
export const taskListEdgeFields = {
  cursor: ({ place }: TaskPlace) => encodeCursor(place),
  node: (place: TaskPlace, _: unknown, context: WhenceContext, info: GraphQLResolveInfo) =>
    taskAt(place, context, info),
};

/** `Query.criticalPath` */
export async function criticalPath(
  _: unknown,
  args: RequireFields<QueryCriticalPathArgs, 'id' | 'first'>,
  { services: { reads } }: WhenceContext,
): Promise<TaskList> {
  const id = requireTrackerId(args.id, '`id`');
  const { first, after } = sliceOf(args);
  const start = after === null ? 0 : numberAfter(after);
  const { root, dependencies } = await readDependencies(reads, id, { onlyOpen: true });
  const chain = root === null ? [] : longestChain(dependencies, root);
  const page = chain.slice(start, start + first);
  const ids = await readTaskIds(reads, page);
  return {
    tasks: page.map((number, index) => ({ id: ids.get(number) ?? '', place: String(start + index) })),
    hasNext: start + page.length < chain.length,
    hasPrevious: start > 0,
    count: chain.length,
  };
}

/** The number of the task after that of a place. */
function numberAfter(place: string): number {
  if (!/^\d{1,9}$/.test(place)) throw badInput('BAD_USAGE', 'The cursor is not one of a path.');
  return Number(place) + 1;
}

/** `Query.trackerId` */
export const trackerId = (_: unknown, { text }: { readonly text: string }) => readTrackerId(text, '`text`');

/** `Query.defaultNamespace` */
export function defaultNamespace(_: unknown, { remote, directory }: QueryDefaultNamespaceArgs): string {
  if (remote !== null && remote !== undefined) return namespaceFromGitRemote(remote);
  if (directory !== null && directory !== undefined) return namespaceFromDirectory(directory);
  throw new Failure('BAD_USAGE', 'Neither `remote` nor `directory` is given.', 'Give one of the two.');
}

/** The conditions of a filter; an empty text is one, and an empty filter none. */
export function conditionsOf(filter: TaskFilter | null | undefined): TaskConditions {
  if (filter === null || filter === undefined) return {};
  const { ownerId } = filter;
  return {
    ...filter,
    ...(ownerId === null || ownerId === undefined
      ? {}
      : { ownerId: requireAgentId(ownerId, '`filter.ownerId`') }),
  };
}
