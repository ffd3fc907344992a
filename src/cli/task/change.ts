import { Failure } from '../../failure.ts';
import { createClient } from '../client.ts';
import { type ExitCode, exitCodes } from '../exitCode.ts';
import type {
  AddTaskCommentMutation,
  AddTaskLabelMutation,
  ClaimNextTaskMutation,
  ClaimTaskMutation,
  CloseTaskMutation,
  CreateTaskMutation,
  RemoveTaskLabelMutation,
} from '../generated/operations.ts';
import { jsonText, standardOutput } from '../output.ts';
import { printRows } from '../rows.ts';
import { chosenNamespace } from './namespace.ts';
import { actingAgent, printTask, type TaskOptions } from './task.ts';

export interface CreateOptions extends TaskOptions {
  readonly namespace?: string;
  readonly description: string;
  readonly type: string;
  readonly priority: string;
  readonly phase: string;
  readonly notes: string;
  readonly label: readonly string[];
  readonly owner?: string;
  readonly blockedBy: readonly string[];
}

const CREATE = /* GraphQL */ `mutation CreateTask($input: CreateTaskInput!) {
  createTask(input: $input) { task { id title status priority type phase ownerId labels } }
}`;
const CLOSE = /* GraphQL */ `mutation CloseTask($id: ID!, $reason: String!) {
  closeTask(id: $id, reason: $reason) {
    task { id title status priority type phase ownerId labels closedAt closeReason }
  }
}`;
const CLAIM = /* GraphQL */ `mutation ClaimTask($id: ID!, $agentId: ID!) {
  claimTask(id: $id, agentId: $agentId) { task { id title status priority type phase ownerId labels } }
}`;
const CLAIM_NEXT = /* GraphQL */ `mutation ClaimNextTask($agentId: ID!, $filter: TaskFilter) {
  claimNextTask(agentId: $agentId, filter: $filter) {
    task { id title status priority type phase ownerId labels }
  }
}`;
const ADD_LABEL = /* GraphQL */ `mutation AddTaskLabel($id: ID!, $label: String!) {
  addTaskLabel(taskId: $id, label: $label) { task { id title status priority type phase ownerId labels } }
}`;
const REMOVE_LABEL = /* GraphQL */ `mutation RemoveTaskLabel($id: ID!, $label: String!) {
  removeTaskLabel(taskId: $id, label: $label) { task { id title status priority type phase ownerId labels } }
}`;
const COMMENT = /* GraphQL */ `mutation AddTaskComment($input: AddCommentInput!) {
  addComment(input: $input) { comment { id taskId authorId body createdAt } }
}`;

/** `whence task create`: makes a task, which waits for others from its beginning. */
export async function create(title: string, options: CreateOptions): Promise<ExitCode> {
  const { description, notes, label: labels, owner: ownerId, blockedBy } = options;
  const input = {
    namespace: await chosenNamespace(options.namespace),
    title,
    description,
    notes,
    type: options.type.toUpperCase(),
    priority: options.priority.toUpperCase(),
    phase: options.phase.toUpperCase(),
    labels,
    ownerId,
    blockedBy,
  };
  const answer = await createClient(options).request<CreateTaskMutation>(CREATE, { input });
  await printTask(answer.createTask.task, options.output);
  return exitCodes.OK;
}

/** `whence task close` */
export async function close(
  id: string,
  options: TaskOptions & { readonly reason: string },
): Promise<ExitCode> {
  const { reason, output } = options;
  const { closeTask } = await createClient(options).request<CloseTaskMutation>(CLOSE, { id, reason });
  await printTask(closeTask.task, output);
  return exitCodes.OK;
}

export interface ClaimOptions extends TaskOptions {
  readonly agent?: string;
  readonly namespace?: string;
  readonly label?: string;
}

/** `whence task claim`: takes a task, or the next ready one that nobody has. Ends with 3 where there is none. */
export async function claim(id: string | undefined, options: ClaimOptions): Promise<ExitCode> {
  const client = createClient(options);
  const agentId = actingAgent(options.agent);
  if (id !== undefined) {
    const { claimTask } = await client.request<ClaimTaskMutation>(CLAIM, { id, agentId });
    await printTask(claimTask.task, options.output);
    return exitCodes.OK;
  }
  const { namespace, label } = options;
  const variables = { agentId, filter: { namespace, label } };
  const { task } = (await client.request<ClaimNextTaskMutation>(CLAIM_NEXT, variables)).claimNextTask;
  if (task === null || task === undefined) throw new Failure('NOT_FOUND', 'no ready task is free');
  await printTask(task, options.output);
  return exitCodes.OK;
}

/** `whence task label`: adds labels, or takes them away. */
export async function label(
  id: string,
  labels: readonly string[],
  options: TaskOptions & { readonly remove?: boolean },
): Promise<ExitCode> {
  const client = createClient(options);
  for (const [index, text] of labels.entries()) {
    const variables = { id, label: text };
    const { task } =
      options.remove === true
        ? (await client.request<RemoveTaskLabelMutation>(REMOVE_LABEL, variables)).removeTaskLabel
        : (await client.request<AddTaskLabelMutation>(ADD_LABEL, variables)).addTaskLabel;
    if (index === labels.length - 1) await printTask(task, options.output);
  }
  return exitCodes.OK;
}

/** `whence task comment`: says something on a task. */
export async function comment(
  taskId: string,
  body: string,
  options: TaskOptions & { readonly agent?: string },
): Promise<ExitCode> {
  const input = { taskId, body, authorId: actingAgent(options.agent) };
  const answer = await createClient(options).request<AddTaskCommentMutation>(COMMENT, { input });
  const { comment: added } = answer.addComment;
  switch (options.output) {
    case 'name':
      await standardOutput.write(`${added.id}\n`);
      break;
    case 'json':
      await standardOutput.write(jsonText(added));
      break;
    default: {
      const columns = [
        { title: 'ID', value: ({ id }: typeof added) => id },
        { title: 'AUTHOR', value: ({ authorId }: typeof added) => authorId },
        { title: 'BODY', value: (each: typeof added) => each.body },
      ];
      await printRows([added], columns, options.output);
    }
  }
  return exitCodes.OK;
}
