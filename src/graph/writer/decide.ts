import type { ManagedTransaction } from 'neo4j-driver';
import type { Fact } from '../../model/fact.ts';
import type { Reads } from '../reads.ts';
import { eachRow, parametersOf } from './table.ts';

/** What is to be written, decided on by what the transaction reads under its locks, and what to tell the caller. */
export type Decision<Result> = (reads: Reads) => Promise<Decided<Result>>;

export interface Decided<Result> {
  readonly facts: readonly Fact[];
  readonly result: Result;
  /** Ids of nodes of the facts that the decision found not to be there: they are not looked for again. */
  readonly absent?: ReadonlySet<string>;
}

/** Locks that there are: as many decisions may go on side by side, and the graph keeps no node for each name ever locked. */
const guards = 1_024;

/**
 * Locks names until the transaction ends. What is decided on (the first checkpoint of a session, say) may not exist yet, so
 * a name is locked by a guard that it may share with others. In one order for all, so that nobody waits for one who waits
 * for him.
 */
export async function lockNames(transaction: ManagedTransaction, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const guarding = new Set(names.map((name) => `guard-${String(guardOf(name)).padStart(4, '0')}`));
  // Removing a property that is never there takes the write lock and changes nothing.
  await transaction.run(
    `${eachRow} MERGE (guard:Guard {name: row}) REMOVE guard.lock`,
    parametersOf([...guarding].sort()),
  );
}

/** FNV-1a: spreads short names evenly. */
function guardOf(name: string): number {
  let state = 0x811c9dc5;
  for (const byte of Buffer.from(name)) state = Math.imul(state ^ byte, 0x01000193);
  return (state >>> 0) % guards;
}

/** Reads within a transaction. */
export const readsWithin = (transaction: ManagedTransaction): Reads => ({
  read: async <Row>(query: string, parameters: Readonly<Record<string, unknown>>) => {
    const result = await transaction.run(`CYPHER replan=skip ${query}`, { batch: parameters });
    return result.records.map((record) => record.toObject() as Row);
  },
});

/** Removes checkpoints with their edges, and answers how many there were. */
export async function removeCheckpoints(
  transaction: ManagedTransaction,
  checkpointIds: readonly string[],
): Promise<number> {
  const result = await transaction.run(
    `${eachRow}
     MATCH (checkpoint:Checkpoint {checkpointId: row}) USING INDEX checkpoint:Checkpoint(checkpointId)
     DETACH DELETE checkpoint RETURN count(*) AS removed`,
    parametersOf(checkpointIds),
  );
  return Number(result.records[0]?.get('removed') ?? 0);
}
