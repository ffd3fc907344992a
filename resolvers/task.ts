import type { GraphQLResolveInfo } from 'graphql';
import { Failure } from '../src/failure.ts';
import type { TaskConditions } from '../src/graph/tasks/filter.ts';
import { readDependencies, readLinkTimes, readTaskIds } from '../src/graph/tasks/links.ts';
import {
  type Reach,
  type Readiness,
  readCountedOpenTasks,
  readOpenTasks,
  readReachable,
  type Slice,
  type TaskPlaces,
} from '../src/graph/tasks/lists.ts';
import { longestChain, preorder } from '../src/model/task/dependencies.ts';
import { namespaceFromDirectory, namespaceFromGitRemote } from '../src/model/task/namespace.ts';
import { readTrackerId, requireAgentId, requireTrackerId } from '../src/model/task/trackerId.ts';
import { boundedArgument } from './arguments.ts';
import { type Connection, connectionOf, decodeCursor, encodeCursor, pageLimit } from './connection.ts';
import type { WhenceContext } from './context.ts';
import type { Entity } from './entity.ts';
import type {
  QueryBlockedTasksArgs,
  QueryDefaultNamespaceArgs,
  QueryDependencyTreeArgs,
  QueryReadyTasksArgs,
  QueryTaskAncestorsArgs,
  RequireFields,
  TaskFilter,
} from './generated/types.ts';
import { selects } from './selection.ts';
import { findTask, loadTask } from './taskEntity.ts';
import type { TaskLink } from './taskLinks.ts';

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
    const read = selects(info, 'totalCount') ? readCountedOpenTasks : readOpenTasks;
    return listOf(args, (slice) => read(reads, readiness, options, slice));
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

/** `Query.dependencyTree` */
export async function dependencyTree(
  _: unknown,
  args: RequireFields<QueryDependencyTreeArgs, 'id' | 'first'>,
  { services: { reads } }: WhenceContext,
): Promise<Connection<TaskLink>> {
  const id = requireTrackerId(args.id, '`id`');
  const { depth } = args;
  const levels =
    depth === null || depth === undefined ? undefined : boundedArgument('depth', depth, 1, deepest);
  const { root, dependencies } = await readDependencies(reads, id, { onlyOpen: false });
  const links = root === null ? [] : preorder(dependencies, root, levels);
  const numbered = links.map((link, number) => ({ ...link, number }));
  const page = connectionOf(numbered, ({ number }) => String(number), byNumber, args);
  const ids = await readTaskIds(
    reads,
    page.nodes.flatMap(({ source, target }) => [source, target]),
  );
  const ends = page.nodes.map(({ source, target }) => ({
    sourceId: ids.get(source) ?? '',
    targetId: ids.get(target) ?? '',
  }));
  const times = lazily(() => readLinkTimes(reads, ends));
  const nodes = ends.map((link, place) => ({
    kind: 'BLOCKED_BY' as const,
    ...link,
    createdAt: async () => (await times())[place] ?? '',
  }));
  const edges = page.edges.flatMap(({ cursor }, place) => {
    const node = nodes[place];
    return node === undefined ? [] : [{ cursor, node }];
  });
  return { ...page, nodes, edges };
}

const deepest = 1_000;
const byNumber = (left: string, right: string): number => Number(left) - Number(right);

function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

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
