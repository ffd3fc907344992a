import type { Instant } from '../time.ts';
import { ordinalOf, type TaskPriority } from './vocabulary.ts';

const secondsLength = 'YYYY-MM-DDTHH:MM:SS'.length;

/** The place of a task in the order of work: by priority, then by creation. Places sort as texts. */
export function readyOrder(priority: TaskPriority, createdAt: Instant, id: string): string {
  return `${ordinalOf('Priority', priority)}${sortableTime(createdAt)}${id}`;
}

/** A time with nine digits of a second, so that texts sort as times do. */
function sortableTime(instant: Instant): string {
  const fraction = instant.slice(secondsLength + 1, -1);
  return `${instant.slice(0, secondsLength)}.${fraction.padEnd(9, '0')}Z`;
}
