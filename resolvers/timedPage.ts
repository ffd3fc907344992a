import { type Instant, parseInstant } from '../src/model/time.ts';
import { badInput } from './arguments.ts';
import { decodeCursor, encodeCursor } from './connection.ts';

/** What is read of a list that goes from the newest to the oldest. */
export interface TimedPage<Node> {
  readonly nodes: readonly Node[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Where a page of such a list goes on: after the entry with this time and id. */
export interface TimedPlace {
  readonly time: Instant;
  readonly id: string;
}

/** The cursor of an entry. */
export const timedCursor = ({ time, id }: TimedPlace): string => encodeCursor(`${time} ${id}`);

/**
 * The place that a page begins after; null where it is the first.
 *
 * @param list name of the list, for the message
 * @throws GraphQLError `BAD_USAGE` for a text that is not one of its cursors.
 */
export function timedPlace(cursor: string | null | undefined, list: string): TimedPlace | null {
  if (cursor == null) return null;
  const [text = '', id = ''] = decodeCursor(cursor).split(' ');
  const time = parseInstant(text);
  if (time === null) throw badInput('BAD_USAGE', `The cursor is not one of \`${list}\`.`);
  return { time, id };
}

/** A page of at most `first` entries, of which one more was looked for. */
export function timedPage<Node>(
  found: readonly Node[],
  first: number,
  after: TimedPlace | null,
): TimedPage<Node> {
  return {
    nodes: found.slice(0, first),
    hasNextPage: found.length > first,
    hasPreviousPage: after !== null,
  };
}
