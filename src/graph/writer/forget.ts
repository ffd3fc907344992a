import type { ManagedTransaction } from 'neo4j-driver';
import type { Instant } from '../../model/time.ts';
import { toDateTime } from '../values.ts';

/**
 * Removes the notes of events that came before a time. They are the only nodes that are ever removed for their age: all
 * that they are for is to tell that an event came before, and what it said stands in the graph whatever becomes of them.
 */
export async function forgetEvents(
  transaction: ManagedTransaction,
  before: Instant,
  limit: number,
): Promise<number> {
  const { records } = await transaction.run(
    `CYPHER replan=skip MATCH (event:Event) USING INDEX event:Event(receivedAt)
     WHERE event.receivedAt < $batch.before
     WITH event LIMIT toInteger($batch.limit)
     DETACH DELETE event
     RETURN count(*) AS count`,
    { batch: { before: toDateTime(before), limit } },
  );
  return Number(records[0]?.get('count') ?? 0);
}
