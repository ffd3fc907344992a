import type { GraphQLResolveInfo } from 'graphql';
import { Failure } from '../src/failure.ts';
import type { TaskConditions } from '../src/graph/tasks/filter.ts';
import type { ReadyTask } from '../src/graph/tasks/readiness.ts';
import type { WhenceContext } from './context.ts';
import { type Entity, readEntities } from './entity.ts';
import type { SubscriptionTaskReadyArgs } from './generated/types.ts';
import { conditionsOf } from './task.ts';

/** `Subscription.taskReady`: tasks as they become ready, each as it is when it is answered. */
export const taskReady = {
  subscribe: (_: unknown, { filter }: SubscriptionTaskReadyArgs, { services: { events } }: WhenceContext) => {
    const conditions = conditionsOf(filter);
    return events.stream((event) =>
      event.type === 'task.ready' && holdsFor(event.task, conditions) ? event.task : null,
    );
  },
  resolve: async (
    task: unknown,
    _: unknown,
    context: WhenceContext,
    info: GraphQLResolveInfo,
  ): Promise<Entity> => {
    const { id } = task as ReadyTask;
    // Not by the loader of the request: it would answer what it read at an earlier event.
    const [entity] = await readEntities('Task', [id], context, info);
    if (entity === null || entity === undefined) throw new Failure('NOT_FOUND', `There is no task ${id}.`);
    return entity;
  },
};

function holdsFor(task: ReadyTask, { label, owned, ...equal }: TaskConditions): boolean {
  const isAny = (wanted: unknown): boolean => wanted === null || wanted === undefined;
  return (
    Object.entries(equal).every(
      ([name, wanted]) => isAny(wanted) || task[name as keyof ReadyTask] === wanted,
    ) &&
    (isAny(label) || task.labels.includes(label ?? '')) &&
    (isAny(owned) || (task.ownerId !== null) === owned)
  );
}
