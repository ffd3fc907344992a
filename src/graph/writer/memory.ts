import { Failure } from '../../failure.ts';

const beyondMemory: ReadonlySet<unknown> = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
]);

/** Whether Neo4j ended a transaction, or a failure is that it did, because it was larger than it takes. */
export function isBeyondMemory(error: unknown): boolean {
  if (error instanceof Failure) return isBeyondMemory(error.cause);
  return error instanceof Error && 'code' in error && beyondMemory.has(error.code);
}

/**
 * Works within a transaction that may be larger than Neo4j takes. It calls that transient, and the driver would try again
 * for half a minute; but the same transaction is as large the next time.
 *
 * @throws Failure NOT_WRITTEN
 */
export async function withinMemory<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (!isBeyondMemory(cause)) throw cause;
    throw new Failure(
      'NOT_WRITTEN',
      'Neo4j takes no transaction as large as this one; nothing of it was written.',
      'Give Neo4j more memory (dbms.memory.transaction.total.max), or send less at once.',
      { cause },
    );
  }
}
