import type { GraphQLResolveInfo } from 'graphql';
import { Failure } from '../src/failure.ts';
import type { TaskConditions } from '../src/graph/tasks/filter.ts';
import { readDependencies, readTaskIds } from '../src/graph/tasks/links.ts';
import {
  countOpenTasks,
  type Reach,
  type Readiness,
  readOpenTasks,
  readReachable,
  type Slice,
  type TaskPlaces,
} from '../src/graph/tasks/lists.ts';
import { longestChain } from '../src/model/task/dependencies.ts';
import { namespaceFromDirectory, namespaceFromGitRemote } from '../src/model/task/namespace.ts';
import { readTrackerId, requireAgentId, requireTrackerId } from '../src/model/task/trackerId.ts';
import { boundedArgument } from './arguments.ts';
import { decodeCursor, encodeCursor, pageLimit } from './connection.ts';
import type { WhenceContext } from './context.ts';
import type { Entity } from './entity.ts';
import type {
  QueryBlockedTasksArgs,
  QueryDefaultNamespaceArgs,
  QueryReadyTasksArgs,
  QueryTaskAncestorsArgs,
  RequireFields,
  TaskFilter,
} from './generated/types.ts';
import { selects } from './selection.ts';
import { findTask, loadTask } from './taskEntity.ts';

/** A page of tasks before they are read. */
export interface TaskList extends TaskPlaces {
  readonly hasPrevious: boolean;
}

/** A task of a list before it is read. */
export interface TaskPlace {
  readonly id: string;
  readonly place: string;
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
    const isCounted = selects(info, 'totalCount');
    return listOf(args, async (slice) => {
      const [page, count] = await Promise.all([
        readOpenTasks(reads, readiness, options, slice),
        isCounted ? countOpenTasks(reads, readiness, options) : null,
      ]);
      return { ...page, count };
    });
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
  ): Promise<TaskList> => {
    const options = { id: requireTrackerId(args.id, '`id`'), filter: conditionsOf(args.filter) };
    return listOf(args, (slice) => readReachable(reads, reach, options, slice));
  };

/** `Query.taskAncestors` */
export const taskAncestors = reachableTasks('ANCESTORS');
/** `Query.taskDescendants` */
export const taskDescendants = reachableTasks('DESCENDANTS');

async function listOf(
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
  read: (slice: Slice) => Promise<TaskPlaces>,
): Promise<TaskList> {
  const slice = {
    first: boundedArgument('first', first, 1, pageLimit),
    after: after === null || after === undefined ? null : decodeCursor(after),
  };
  return { ...(await read(slice)), hasPrevious: slice.after !== null };
}

/** `TaskListConnection`: tasks are read only where they are selected. */
export const taskListFields = {
  edges: ({ tasks }: TaskList) => tasks,
  nodes: ({ tasks }: TaskList, _: unknown, context: WhenceContext, info: GraphQLResolveInfo) =>
    Promise.all(tasks.map(({ id }) => loadTask(id, context, info))),
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
  node: ({ id }: TaskPlace, _: unknown, context: WhenceContext, info: GraphQLResolveInfo) =>
    loadTask(id, context, info),
};

/** `Query.criticalPath` */
export async function criticalPath(
  _: unknown,
  args: { readonly id: string },
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<readonly Entity[]> {
  const { reads } = context.services;
  const id = requireTrackerId(args.id, '`id`');
  const { root, dependencies } = await readDependencies(reads, id, { onlyOpen: true });
  const chain = root === null ? [] : longestChain(dependencies, root);
  if (chain.length > pathLimit)
    throw new Failure('QUERY_TOO_COSTLY', `The longest chain has more than ${pathLimit} tasks.`);
  const ids = await readTaskIds(reads, chain);
  const tasks = await Promise.all(chain.map((each) => findTask(ids.get(each) ?? '', context, info)));
  return tasks.filter((each) => each !== null);
}

/** Tasks of a critical path that can be answered. */
const pathLimit = 1_000;

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
