import type { ManagedTransaction } from 'neo4j-driver';
import { nodeShapes, type Shape } from '../shape.ts';
import { eachRow, parametersOf } from './table.ts';

/** Shapes of the records that the sums of a session are made of. */
const summed: ReadonlySet<Shape> = new Set([nodeShapes.Attribution, nodeShapes.TokenUsage]);

/** Whether what is summed of a session changes with nodes of a shape. */
export const isSummed = (shape: Shape): boolean => summed.has(shape);

/**
 * Marks sessions whose sums change, in the transaction that changes them, so that nobody goes on answering what was summed
 * before. While a transaction is being applied some see a part of it: its mark is not to be relied on before
 * {@link settleSessionMarks}.
 */
export async function markSessions(
  transaction: ManagedTransaction,
  sessionKeys: ReadonlySet<string>,
  mark: string,
): Promise<void> {
  if (sessionKeys.size === 0) return;
  await transaction.run(
    `${eachRow} MERGE (mark:SessionMark {sessionKey: row[0]}) SET mark.mark = row[1], mark.isSettled = false`,
    parametersOf([...sessionKeys].sort().map((key) => [key, mark])),
  );
}

/** Says of marks that all of what they mark can be read, after it was committed. Marks that came since are left alone. */
export async function settleSessionMarks(
  transaction: ManagedTransaction,
  sessionKeys: ReadonlySet<string>,
  mark: string,
): Promise<void> {
  await transaction.run(
    `${eachRow} MATCH (mark:SessionMark {sessionKey: row[0]}) USING INDEX mark:SessionMark(sessionKey)
     WHERE mark.mark = row[1]
     SET mark.isSettled = true`,
    parametersOf([...sessionKeys].sort().map((key) => [key, mark])),
  );
}
