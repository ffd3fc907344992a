import { Failure } from '../../../failure.ts';
import type { CommandResult, CommandRow } from './commands.ts';

/** Ids of a cycle that a message names. */
const idsShown = 20;

/** Why a row was not written, as its caller may see it. */
export function refusalOf({ code, cycle }: CommandResult, row: CommandRow): Failure {
  const task = String(row.id ?? row.taskId ?? row.source ?? propertyId(row));
  switch (code) {
    case 'TASK_MISSING':
      return new Failure('NOT_FOUND', `There is no task ${task}.`);
    case 'TARGET_MISSING':
      return new Failure(
        'NOT_FOUND',
        `There is nothing of the right kind under ${String(row.target)}.`,
        'Links of the kinds GENERATED_BY and ATTRIBUTED_TO lead to an activity and to an agent, all others to a task.',
      );
    case 'AGENT_MISSING':
      return new Failure(
        'NOT_FOUND',
        `There is no agent ${String(row.ownerId ?? row.authorId ?? row.agentId)}.`,
        'Register it first.',
      );
    case 'BLOCKER_MISSING':
      return new Failure('NOT_FOUND', 'One of the tasks that the new one is to wait for does not exist.');
    case 'ACTIVITY_MISSING':
      return new Failure('NOT_FOUND', `There is no activity ${String(row.id)}.`);
    case 'ALREADY_EXISTS':
      return new Failure(
        'ALREADY_EXISTS',
        row.target === undefined
          ? `${task} is there already.`
          : `${task} is blocked by ${String(row.target)} already.`,
      );
    case 'DIFFERS':
      return new Failure(
        'ALREADY_EXISTS',
        `${String(propertyId(row))} is there with other content, which is kept.`,
        'Change what is there by the mutations of the tracker.',
      );
    case 'CYCLE_DETECTED':
      return new Failure('CYCLE_DETECTED', cycleText(task, cycle ?? []));
    case 'ALREADY_CLOSED':
      return new Failure('ALREADY_CLOSED', `The task ${task} is closed.`, 'Reopen it first.');
    case 'NOT_CLOSED':
      return new Failure('NOT_CLOSED', `The task ${task} is not closed.`);
    case 'ALREADY_CLAIMED':
      return new Failure('ALREADY_CLAIMED', `Another agent has the task ${task}.`);
    case 'TASK_BLOCKED':
      return new Failure(
        'TASK_BLOCKED',
        `The task ${task} waits for another one.`,
        'The query dependencyTree tells for which.',
      );
    default:
      return new Failure('INTERNAL_ERROR', `The graph answered an unknown code: ${String(code)}.`);
  }
}

function cycleText(source: string, way: readonly string[]): string {
  if (way.length < 2) return `The task ${source} cannot wait for itself.`;
  const shown = way.length > idsShown ? [...way.slice(0, idsShown - 1), '…', way.at(-1)] : way;
  return `The task ${source} would wait for itself: ${[source, ...shown].join(' → ')}.`;
}

const propertyId = ({ properties }: CommandRow): unknown =>
  typeof properties === 'object' && properties !== null && 'id' in properties ? properties.id : '';
