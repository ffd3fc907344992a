import { Failure, type FailureCode } from '../../../failure.ts';
import type { CommandResult, CommandRow } from './commands.ts';

/** The codes that callers see, by those that statements answer. */
export const codesOfRefusals = {
  TASK_MISSING: 'NOT_FOUND',
  TARGET_MISSING: 'NOT_FOUND',
  AGENT_MISSING: 'NOT_FOUND',
  BLOCKER_MISSING: 'NOT_FOUND',
  ACTIVITY_MISSING: 'NOT_FOUND',
  ALREADY_EXISTS: 'ALREADY_EXISTS',
  DIFFERS: 'ALREADY_EXISTS',
  CYCLE_DETECTED: 'CYCLE_DETECTED',
  ALREADY_CLOSED: 'ALREADY_CLOSED',
  NOT_CLOSED: 'NOT_CLOSED',
  ALREADY_CLAIMED: 'ALREADY_CLAIMED',
  TASK_BLOCKED: 'TASK_BLOCKED',
} as const satisfies Readonly<Record<string, FailureCode>>;

/** Why a row was not written, as its caller may see it. */
export function refusalOf({ code, cycle }: CommandResult, row: CommandRow): Failure {
  const task = String(row.id ?? row.taskId ?? row.source ?? propertyId(row));
  switch (code) {
    case 'TASK_MISSING':
      return new Failure(codesOfRefusals.TASK_MISSING, `There is no task ${task}.`);
    case 'TARGET_MISSING':
      return new Failure(
        codesOfRefusals.TARGET_MISSING,
        `There is nothing of the right kind under ${String(row.target)}.`,
        'Links of the kinds GENERATED_BY and ATTRIBUTED_TO lead to an activity and to an agent, all others to a task.',
      );
    case 'AGENT_MISSING':
      return new Failure(
        codesOfRefusals.AGENT_MISSING,
        `There is no agent ${String(row.ownerId ?? row.authorId ?? row.agentId)}.`,
        'Register it first.',
      );
    case 'BLOCKER_MISSING':
      return new Failure(
        codesOfRefusals.BLOCKER_MISSING,
        'One of the tasks that the new one is to wait for does not exist.',
      );
    case 'ACTIVITY_MISSING':
      return new Failure(codesOfRefusals.ACTIVITY_MISSING, `There is no activity ${String(row.id)}.`);
    case 'ALREADY_EXISTS':
      return new Failure(
        codesOfRefusals.ALREADY_EXISTS,
        row.target === undefined
          ? `${task} is there already.`
          : `${task} is blocked by ${String(row.target)} already.`,
      );
    case 'DIFFERS':
      return new Failure(
        codesOfRefusals.DIFFERS,
        `${String(propertyId(row))} is there with other content, which is kept.`,
        'Change what is there by the mutations of the tracker.',
      );
    case 'CYCLE_DETECTED':
      return new Failure(codesOfRefusals.CYCLE_DETECTED, cycleText(task, cycle ?? []));
    case 'ALREADY_CLOSED':
      return new Failure(codesOfRefusals.ALREADY_CLOSED, `The task ${task} is closed.`, 'Reopen it first.');
    case 'NOT_CLOSED':
      return new Failure(codesOfRefusals.NOT_CLOSED, `The task ${task} is not closed.`);
    case 'ALREADY_CLAIMED':
      return new Failure(codesOfRefusals.ALREADY_CLAIMED, `Another agent has the task ${task}.`);
    case 'TASK_BLOCKED':
      return new Failure(
        codesOfRefusals.TASK_BLOCKED,
        `The task ${task} waits for another one.`,
        'The query dependencyTree tells for which.',
      );
    default:
      return new Failure('INTERNAL_ERROR', `The graph answered an unknown code: ${String(code)}.`);
  }
}

function cycleText(source: string, way: readonly (string | null)[]): string {
  if (way.length < 2) return `The task ${source} cannot wait for itself.`;
  return `The task ${source} would wait for itself: ${[source, ...way].map((id) => id ?? '…').join(' → ')}.`;
}

const propertyId = ({ properties }: CommandRow): unknown =>
  typeof properties === 'object' && properties !== null && 'id' in properties ? properties.id : '';
