import type { Reads } from '../graph/reads.ts';
import { type MovedTasks, readReadyAmong } from '../graph/tasks/readiness.ts';
import { type Instant, instantFromDate } from '../model/time.ts';
import type { Log } from '../server/log.ts';
import type { Events } from './events.ts';

/** Told after tasks were changed; answers when everybody was told. It never throws. */
export type TellMoved = (moved: MovedTasks) => Promise<void>;

/**
 * Tells which tasks a change made ready. It looks after the change was written: of two changes at once that each close one
 * of a task's last two blockers, at least one sees both closed, so that no task is missed; one may be told twice. Nothing
 * is looked for while nobody listens.
 */
export function tellReadyTasks(reads: Reads, events: Events, log: Log): TellMoved {
  return async (moved) => {
    if (!events.isHeard() || moved.closed.length + moved.opened.length === 0) return;
    try {
      const at = instantFromDate(new Date());
      const tasks = await readReadyAmong(reads, moved);
      events.publish(tasks.map((task) => ({ type: 'task.ready', id: eventId(task.id, at), at, task })));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log({ level: 'error', message: `Tasks that became ready could not be told: ${reason}` });
    }
  };
}

const eventId = (taskId: string, at: Instant): string => `${taskId}@${at}`;
