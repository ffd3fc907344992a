import type { GraphQLResolveInfo } from 'graphql';
import { Failure } from '../src/failure.ts';
import { readOpenTasks } from '../src/graph/tasks/lists.ts';
import type { NewTask, TaskChange } from '../src/graph/writer/tasks/rows.ts';
import type { NewLink, Outcome } from '../src/graph/writer/tasks/taskWriter.ts';
import { requireAgentId, requireNamespace, requireTrackerId } from '../src/model/task/trackerId.ts';
import { badInput } from './arguments.ts';
import { attempt } from './attempt.ts';
import type { WhenceContext } from './context.ts';
import { type Entity, loadEntity } from './entity.ts';
import type {
  AddCommentInput,
  CreateTaskInput,
  MutationClaimNextTaskArgs,
  TaskLinkInput,
  UpdateTaskInput,
} from './generated/types.ts';
import { conditionsOf } from './task.ts';
import { loadTask } from './taskEntity.ts';

/** The id of something that a mutation wrote, before it is read. */
export interface Written {
  readonly id: string;
}

/** The task that a claim gave; null where there was none to give. */
export interface Claimed {
  readonly id: string | null;
}

/** Tasks of one batch. */
export const taskBatchLimit = 5_000;
/** Tasks that a new one waits for. */
const blockerLimit = 200;
/** Links of one batch. */
export const linkBatchLimit = 10_000;

/** `Mutation.createTask` */
export async function createTask(
  _: unknown,
  { input }: { readonly input: CreateTaskInput },
  { services: { tasks }, note }: WhenceContext,
): Promise<Written> {
  return onlyOutcome(await tasks.createTasks([newTask(input)], note));
}

/** `Mutation.createTasks` */
export function createTasks(
  _: unknown,
  { inputs }: { readonly inputs: readonly CreateTaskInput[] },
  { services: { tasks } }: WhenceContext,
) {
  return batch(inputs, taskBatchLimit, newTask, tasks.createTasks);
}

/** `Mutation.updateTask` */
export function updateTask(
  _: unknown,
  { id, input }: { readonly id: string; readonly input: UpdateTaskInput },
  context: WhenceContext,
): Promise<Written> {
  return change(context, { id, ...changedFields(input) });
}

/** `Mutation.closeTask` */
export function closeTask(
  _: unknown,
  { id, reason }: { readonly id: string; readonly reason: string },
  context: WhenceContext,
): Promise<Written> {
  return change(context, closing(id, reason));
}

/** `Mutation.closeTasks` */
export function closeTasks(
  _: unknown,
  { ids, reason }: { readonly ids: readonly string[]; readonly reason: string },
  { services: { tasks } }: WhenceContext,
) {
  const changeOf = (id: string) => closing(requireTrackerId(id, '`ids`'), reason);
  return batch(ids, taskBatchLimit, changeOf, tasks.changeTasks);
}

/** `Mutation.reopenTask` */
export function reopenTask(
  _: unknown,
  { id }: { readonly id: string },
  context: WhenceContext,
): Promise<Written> {
  return change(context, { id, require: 'CLOSED', status: 'OPEN', closeReason: '', reopens: true });
}

/** `Mutation.claimTask` */
export function claimTask(
  _: unknown,
  { id, agentId }: { readonly id: string; readonly agentId: string },
  context: WhenceContext,
): Promise<Written> {
  return change(context, claiming(id, requireAgentId(agentId, '`agentId`')));
}

/** `Mutation.claimNextTask`: of the first ready tasks that nobody has, the first that can still be claimed. */
export async function claimNextTask(
  _: unknown,
  { agentId, filter }: MutationClaimNextTaskArgs,
  context: WhenceContext,
): Promise<Claimed> {
  const { reads } = context.services;
  const agent = requireAgentId(agentId, '`agentId`');
  const wanted = { transitive: false, filter: { ...conditionsOf(filter), owned: false, status: 'OPEN' } };
  for (let round = 0; round < claimRounds; round += 1) {
    const slice = { after: null, first: claimCandidates };
    const { tasks } = await readOpenTasks(reads, 'READY', wanted, slice);
    if (tasks.length === 0) break;
    for (const { id } of tasks) {
      const [outcome] = await context.services.tasks.changeTasks([claiming(id, agent)]);
      if (outcome?.ok === true) return { id };
      if (outcome?.ok === false && !takenMeanwhile.has(outcome.failure.code)) throw outcome.failure;
    }
  }
  return { id: null };
}

/** Candidates that are read at once, and how often they are read anew where all were taken meanwhile. */
const claimCandidates = 20;
const claimRounds = 20;
const takenMeanwhile: ReadonlySet<string> = new Set(['ALREADY_CLAIMED', 'ALREADY_CLOSED', 'TASK_BLOCKED']);

/** `Mutation.addTaskLink` */
export async function addTaskLink(
  _: unknown,
  { input }: { readonly input: TaskLinkInput },
  { services: { tasks }, note }: WhenceContext,
): Promise<NewLink> {
  const link = linkOf(input);
  onlyOutcome(await tasks.addLinks([link], note));
  return link;
}

/** `Mutation.addTaskLinks` */
export function addTaskLinks(
  _: unknown,
  { inputs }: { readonly inputs: readonly TaskLinkInput[] },
  { services: { tasks } }: WhenceContext,
) {
  return batch(inputs, linkBatchLimit, linkOf, tasks.addLinks);
}

/** `Mutation.removeTaskLink` */
export async function removeTaskLink(
  _: unknown,
  { input }: { readonly input: TaskLinkInput },
  { services: { tasks }, note }: WhenceContext,
): Promise<NewLink> {
  const link = linkOf(input);
  onlyOutcome(await tasks.removeLinks([link], note));
  return link;
}

interface LabelArguments {
  readonly taskId: string;
  readonly label: string;
}

/** `Mutation.addTaskLabel` */
export async function addTaskLabel(
  _: unknown,
  { taskId, label }: LabelArguments,
  { services: { tasks }, note }: WhenceContext,
): Promise<Written> {
  const wanted = { taskId: requireTrackerId(taskId, '`taskId`'), label };
  return onlyOutcome(await tasks.addLabels([wanted], note));
}

/** `Mutation.removeTaskLabel` */
export async function removeTaskLabel(
  _: unknown,
  { taskId, label }: LabelArguments,
  { services: { tasks }, note }: WhenceContext,
): Promise<Written> {
  const wanted = { taskId: requireTrackerId(taskId, '`taskId`'), label };
  return onlyOutcome(await tasks.removeLabels([wanted], note));
}

/** `Mutation.addComment` */
export async function addComment(
  _: unknown,
  { input }: { readonly input: AddCommentInput },
  { services: { tasks }, note }: WhenceContext,
): Promise<Written> {
  const taskId = requireTrackerId(input.taskId, '`taskId`');
  const authorId = requireAgentId(input.authorId, '`authorId`');
  return onlyOutcome(await tasks.addComments([{ taskId, authorId, body: input.body }], note));
}

/** The entity of a payload, with whatever is selected below it. */
export const entityOfPayload =
  (type: 'Task' | 'Comment' | 'Agent' | 'Activity') =>
  ({ id }: Written, _: unknown, context: WhenceContext, info: GraphQLResolveInfo): Promise<Entity> =>
    type === 'Task' ? loadTask(id, context, info) : loadEntity(type, id, context, info);

/** `ClaimNextPayload.task` */
export const claimedTask = (
  { id }: Claimed,
  _: unknown,
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<Entity> | null => (id === null ? null : loadTask(id, context, info));

/** The id of what was written. @throws Failure that the only outcome tells. */
export function onlyOutcome([outcome]: readonly Outcome[]): Written {
  if (outcome === undefined) throw new Failure('INTERNAL_ERROR', 'Nothing was written.');
  if (!outcome.ok) throw outcome.failure;
  return { id: outcome.id };
}

async function change({ services: { tasks }, note }: WhenceContext, wanted: TaskChange): Promise<Written> {
  const id = requireTrackerId(wanted.id, '`id`');
  return onlyOutcome(await tasks.changeTasks([{ ...wanted, id }], note));
}

const closing = (id: string, closeReason: string): TaskChange => ({
  id,
  require: 'NOT_CLOSED',
  status: 'CLOSED',
  closeReason,
  closes: true,
});

const claiming = (id: string, ownerId: string): TaskChange => ({
  id,
  require: 'CLAIMABLE',
  status: 'IN_PROGRESS',
  ownerId,
});

function newTask(input: CreateTaskInput): NewTask {
  const { namespace, ownerId, blockedBy, ...fields } = input;
  const blockers = blockedBy ?? [];
  if (blockers.length > blockerLimit)
    throw new Failure('TOO_MANY_ITEMS', `A new task waits for at most ${blockerLimit} others.`);
  return {
    ...fields,
    blockedBy: blockers.map((id) => requireTrackerId(id, '`blockedBy`')),
    description: fields.description ?? '',
    notes: fields.notes ?? '',
    labels: fields.labels ?? [],
    namespace: requireNamespace(namespace),
    ...(ownerId === null || ownerId === undefined ? {} : { ownerId: requireAgentId(ownerId, '`ownerId`') }),
  };
}

/** A null field is one that the caller does not give, but for the owner: null takes it away. */
function changedFields({ ownerId, ...fields }: UpdateTaskInput): Omit<TaskChange, 'id'> {
  const given = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
  if (ownerId === undefined) return given;
  return ownerId === null
    ? { ...given, clearsOwner: true }
    : { ...given, ownerId: requireAgentId(ownerId, '`ownerId`') };
}

function linkOf({ kind, sourceId, targetId }: TaskLinkInput): NewLink {
  return {
    kind,
    sourceId: requireTrackerId(sourceId, '`sourceId`'),
    targetId:
      kind === 'ATTRIBUTED_TO'
        ? requireAgentId(targetId, '`targetId`')
        : requireTrackerId(targetId, '`targetId`'),
  };
}

/** Writes the items that are well-formed, and answers one result for each item. */
async function batch<Input, Item>(
  inputs: readonly Input[],
  limit: number,
  itemOf: (input: Input) => Item,
  write: (items: readonly Item[]) => Promise<readonly Outcome[]>,
) {
  if (inputs.length > limit)
    throw badInput(
      'TOO_MANY_ITEMS',
      `The call has ${inputs.length} items; the limit is ${limit}.`,
      'Send them in several calls.',
    );
  const read = inputs.map((input) => attempt(() => itemOf(input)));
  const written = await write(read.flatMap((each) => (each.ok ? [each.item] : [])));
  let next = 0;
  const results = read.map((each, index) => {
    const outcome = each.ok ? written[next++] : each;
    if (outcome?.ok === true) return { index, id: outcome.id, code: null, message: null };
    const failure = outcome?.failure ?? new Failure('INTERNAL_ERROR', 'The item was not written.');
    return { index, id: null, code: failure.code, message: failure.message };
  });
  const accepted = results.filter(({ code }) => code === null).length;
  return { results, accepted, refused: results.length - accepted };
}
