import { Failure } from '../../failure.ts';
import { createClient } from '../client.ts';
import { type ExitCode, exitCodes } from '../exitCode.ts';
import type { ShowTaskQuery } from '../generated/operations.ts';
import { jsonLine, jsonText, standardOutput } from '../output.ts';
import { printable } from '../table.ts';
import type { TaskOptions } from './task.ts';

type ShownTask = NonNullable<ShowTaskQuery['task']>;

const SHOW = /* GraphQL */ `query ShowTask($id: ID!) {
  task(id: $id) {
    id title description status priority type phase ownerId notes labels createdAt updatedAt closedAt closeReason
    owner { id name }
    blockedBy(sort: [{ id: ASC }], limit: 200) { id title status }
    blocking(sort: [{ id: ASC }], limit: 200) { id title status }
    comments(sort: [{ createdAt: ASC }], limit: 200) { authorId body createdAt author { name } }
    commits { oid title }
  }
}`;

/** `whence task show`: a task, what it waits for and what waits for it, and what was said. */
export async function show(id: string, options: TaskOptions): Promise<ExitCode> {
  const { task } = await createClient(options).request<ShowTaskQuery>(SHOW, { id });
  if (task === null || task === undefined) throw new Failure('NOT_FOUND', `there is no task ${id}`);
  await standardOutput.write(textOf(task, options.output));
  return exitCodes.OK;
}

function textOf(task: ShownTask, output: TaskOptions['output']): string {
  switch (output) {
    case 'json':
      return jsonText(task);
    case 'ndjson':
      return jsonLine(task);
    case 'name':
      return `${task.id}\n`;
    case 'table':
    case 'wide':
      return linesOf(task)
        .filter(([, text]) => text !== '')
        .map(([title, text]) => `${title.padEnd(titleWidth)}${indented(text)}\n`)
        .join('');
    default:
      return output satisfies never;
  }
}

const titleWidth = 13;

/** A text of several lines stands under its first one; each line is shown without what would steer the terminal. */
const indented = (text: string): string =>
  text
    .split('\n')
    .map(printable)
    .join(`\n${' '.repeat(titleWidth)}`);

function linesOf(task: ShownTask): readonly (readonly [string, string])[] {
  const others = (list: ShownTask['blockedBy']): string =>
    list.map(({ id, title, status }) => `${id}  ${status.toLowerCase()}  ${title}`).join('\n');
  return [
    ['ID', task.id],
    ['TITLE', task.title],
    ['STATUS', task.status.toLowerCase()],
    ['PRIORITY', task.priority.toLowerCase()],
    ['TYPE', task.type.toLowerCase()],
    ['PHASE', task.phase.toLowerCase()],
    ['OWNER', [task.owner?.name, task.ownerId].filter(Boolean).join('  ')],
    ['LABELS', task.labels.join(', ')],
    ['CREATED', task.createdAt],
    ['UPDATED', task.updatedAt],
    ['CLOSED', [task.closedAt, task.closeReason].filter(Boolean).join('  ')],
    ['BLOCKED BY', others(task.blockedBy)],
    ['BLOCKING', others(task.blocking)],
    ['COMMITS', task.commits.map(({ oid, title }) => [oid, title].filter(Boolean).join('  ')).join('\n')],
    ['DESCRIPTION', task.description],
    ['NOTES', task.notes],
    [
      'COMMENTS',
      task.comments
        .map(({ author, authorId, body, createdAt }) => `${createdAt}  ${author?.name ?? authorId}\n${body}`)
        .join('\n'),
    ],
  ];
}
