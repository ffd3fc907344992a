import { Failure } from '../../failure.ts';
import type { ClientOptions } from '../client.ts';
import { jsonText, standardOutput } from '../output.ts';
import { printRows, type RowOutput } from '../rows.ts';
import type { Column } from '../table.ts';

/** Forms in which tasks are printed; `name` is their ids alone. */
export type TaskOutput = RowOutput | 'name';

/** What every command about tasks takes. */
export interface TaskOptions extends ClientOptions {
  readonly output: TaskOutput;
}

/** A task as lists show it. */
export interface TaskRow {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly priority: string;
  readonly type: string;
  readonly phase: string;
  readonly ownerId?: string | null;
  readonly labels: readonly string[];
}

const COLUMNS: readonly Column<TaskRow>[] = [
  { title: 'ID', value: ({ id }) => id },
  { title: 'PRIORITY', value: ({ priority }) => priority.toLowerCase() },
  { title: 'STATUS', value: ({ status }) => status.toLowerCase() },
  { title: 'TYPE', value: ({ type }) => type.toLowerCase() },
  { title: 'PHASE', value: ({ phase }) => phase.toLowerCase() },
  { title: 'OWNER', value: ({ ownerId }) => ownerId ?? null },
  { title: 'LABELS', value: ({ labels }) => labels.join(', ') },
  { title: 'TITLE', value: ({ title }) => title },
];

/** Prints tasks as a list. */
export function printTasks(tasks: readonly TaskRow[], output: TaskOutput): Promise<void> {
  if (output !== 'name') return printRows(tasks, COLUMNS, output);
  return standardOutput.write(tasks.map(({ id }) => `${id}\n`).join(''));
}

/** Prints one task: as JSON an object, not a list of one. */
export function printTask(task: TaskRow, output: TaskOutput): Promise<void> {
  return output === 'json' ? standardOutput.write(jsonText(task)) : printTasks([task], output);
}

/**
 * The id of the agent that acts: of the flag `--agent`, else of WHENCE_AGENT.
 *
 * @throws Failure `BAD_USAGE` where neither names one.
 */
export function actingAgent(given: string | undefined): string {
  const agent = given ?? process.env.WHENCE_AGENT;
  if (agent === undefined || agent === '')
    throw new Failure('BAD_USAGE', 'no agent is named', 'name it by its id: --agent <id>, or WHENCE_AGENT');
  return agent;
}
