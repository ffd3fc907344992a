import type { GraphQLResolveInfo } from 'graphql';
import { Failure } from '../src/failure.ts';
import {
  readServedTasks,
  readWhereabouts,
  type ServedTask,
  type ServedTasks,
  type TaskWhereabouts,
} from '../src/graph/tasks/ties.ts';
import { parseCommitId } from '../src/model/commitId.ts';
import type { TieFact } from '../src/model/fact.ts';
import { readTrackerId, requireTrackerId } from '../src/model/task/trackerId.ts';
import { instantFromDate } from '../src/model/time.ts';
import { badInput, instantArgument } from './arguments.ts';
import { type Connection, connectionOf, encodeCursor, inTextOrder, pageInfoOf } from './connection.ts';
import type { WhenceContext } from './context.ts';
import type { QueryTasksServedByArgs, RequireFields, TieInput } from './generated/types.ts';
import { meaningOf } from './ref.ts';
import type { NodePage } from './sessionLists.ts';
import { conditionsOf, sliceOf } from './task.ts';
import { loadTask } from './taskEntity.ts';

/** `Query.tasksServedBy` */
export async function tasksServedBy(
  _: unknown,
  args: RequireFields<QueryTasksServedByArgs, 'first'>,
  context: WhenceContext,
): Promise<Connection<ServedTask>> {
  const slice = sliceOf(args);
  const meaning = await meaningOf(args.ref, instantArgument(args.asOf), context);
  const { tasks, hasNext, count } =
    meaning === null
      ? nothingServed
      : await readServedTasks(
          context.services.reads,
          {
            digests: meaning.digests,
            builds: meaning.named.flatMap((each) => each.builds),
            commits: meaning.named.flatMap((each) => each.commits),
            sessions: meaning.kind === 'SESSION' ? meaning.named.map(({ node }) => node.id) : [],
          },
          conditionsOf(args.filter),
          slice,
        );
  const cursorOf = ({ id }: ServedTask): string => encodeCursor(id);
  return {
    edges: tasks.map((node) => ({ cursor: cursorOf(node), node })),
    nodes: tasks,
    pageInfo: pageInfoOf(tasks, cursorOf, { hasNextPage: hasNext, hasPreviousPage: slice.after !== null }),
    totalCount: count,
  };
}

const nothingServed: ServedTasks = { tasks: [], hasNext: false, count: 0 };

/** Where a task's work went, with the task itself. */
export type Whereabouts = TaskWhereabouts & { readonly id: string };

/** `Query.taskWhereabouts` */
export async function taskWhereabouts(
  _: unknown,
  args: { readonly id: string },
  { services: { reads } }: WhenceContext,
): Promise<Whereabouts> {
  const id = requireTrackerId(args.id, '`id`');
  const whereabouts = await readWhereabouts(reads, id);
  if (whereabouts === null) throw new Failure('NOT_FOUND', `There is no task ${id}.`);
  return { ...whereabouts, id };
}

const ownTask = (
  { id }: { readonly id: string },
  _: unknown,
  context: WhenceContext,
  info: GraphQLResolveInfo,
) => loadTask(id, context, info);

const nodesOf =
  (list: keyof TaskWhereabouts) =>
  (
    whereabouts: Whereabouts,
    page: { readonly first: number; readonly after?: string | null | undefined },
  ): NodePage => {
    const places = whereabouts[list].toSorted(inTextOrder).map((id) => ({ id, place: id }));
    return connectionOf(places, ({ place }) => place, inTextOrder, page);
  };

/** Fields of `ServedTask` and `TaskWhereabouts`. */
export const servedTaskFields = { task: ownTask };
export const whereaboutsFields = {
  task: ownTask,
  commits: nodesOf('commits'),
  builds: nodesOf('builds'),
  images: nodesOf('images'),
  deploys: nodesOf('deploys'),
  containers: nodesOf('containers'),
};

/** `Mutation.tie` */
export async function tie(
  _: unknown,
  { input }: { readonly input: TieInput },
  { services: { writer } }: WhenceContext,
) {
  const { text, uuid } = readTrackerId(input.id, '`id`');
  const fact: TieFact = {
    type: 'tie',
    uuid,
    of: tiedThing(input),
    via: 'EXPLICIT',
    source: 'tracker',
    at: instantFromDate(new Date()),
  };
  const [result] = await writer.write([{ facts: [fact] }]);
  if (result?.status === 'FAILED') throw result.failure;
  return { id: text };
}

function tiedThing({ commit, sessionKey, build, checkpointId }: TieInput): TieFact['of'] {
  const given = [commit, sessionKey, build, checkpointId].filter(
    (each) => each !== null && each !== undefined,
  );
  if (given.length !== 1)
    throw badInput(
      'BAD_USAGE',
      'Exactly one of `commit`, `sessionKey`, `build` and `checkpointId` is to be given.',
    );
  if (typeof commit === 'string') {
    const parsed = parseCommitId(commit);
    if (parsed.form !== 'commit')
      throw badInput('COMMIT_INVALID', '`commit` is not a full SHA-1 or SHA-256 object id.');
    return { kind: 'COMMIT', commit: { algorithm: parsed.algorithm, oid: parsed.oid } };
  }
  if (typeof sessionKey === 'string') return { kind: 'SESSION', sessionKey };
  if (build !== null && build !== undefined) return { kind: 'BUILD', build };
  return { kind: 'CHECKPOINT', checkpointId: checkpointId ?? '' };
}
