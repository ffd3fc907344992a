import { type Int64, int64 } from '../../model/bundle/bundle.ts';
import type { ReportRow, TokenUsage } from '../../model/bundle/report.ts';
import type { Reads } from '../reads.ts';

/** A whole number as the driver reads it. */
interface Integer {
  toBigInt(): bigint;
  toNumber(): number;
}

/**
 * Cypher that sums a 64-bit number in two halves, and the sum of them: the store refuses sums beyond 64 bits, and the
 * original's wrap around.
 */
export const sumOf = (value: string): string =>
  `[sum(coalesce(${value}, 0) / 4294967296), sum(coalesce(${value}, 0) % 4294967296)]`;

/** A sum in two halves. */
export type Halves = readonly [high: Integer, low: Integer];

/** The sum of two halves, wrapped around at 64 bits. */
export const whole = ([high, low]: Halves): Int64 =>
  int64(BigInt.asIntN(64, (high.toBigInt() << 32n) + low.toBigInt()));

/** What a report is made of. */
export interface SessionSums {
  /** Rows summed by author, type and file, newest first by the oldest row of each. */
  readonly rows: readonly ReportRow[];
  /** Tokens by agent. */
  readonly tokenUsage: readonly TokenUsage[];
}

/** Sums of a session as they are found. */
export interface FoundSums {
  /** Tells whether they are still what they were; null while they are being changed. */
  readonly mark: string | null;
  /** Null where the mark is the one that is known. */
  readonly sums: SessionSums | null;
  /** Number of checkpoints. */
  readonly checkpoints: number;
}

type RowSums = readonly [authorId: string, authorType: string, path: string, added: Halves, removed: Halves];
type UsageSums = readonly [agentName: string, input: Halves, output: Halves, total: Halves];

const usageOfSession = `
  MATCH (usage:TokenUsage {sessionKey: $batch.sessionKey}) USING INDEX usage:TokenUsage(sessionKey)
  WITH coalesce(usage.agentName, '') AS agentName, ${sumOf('usage.inputTokens')} AS input,
    ${sumOf('usage.outputTokens')} AS output, ${sumOf('usage.totalTokens')} AS total
  ORDER BY agentName
  RETURN collect([agentName, input, output, total]) AS usage`;

const checkpointsOfSession = `
  MATCH (checkpoint:Checkpoint {sessionKey: $batch.sessionKey}) USING INDEX checkpoint:Checkpoint(sessionKey)
  RETURN count(checkpoint) AS checkpoints`;

/**
 * What is summed of a session, where the rows are, so that what travels does not grow with the rows but with authors and
 * files. One statement: the mark is read before what it marks, from the same server.
 *
 * @param known the mark of sums that are at hand; null for none
 */
export async function readSessionSums(
  reads: Reads,
  sessionKey: string,
  known: string | null,
): Promise<FoundSums> {
  const isUnknown = 'WITH mark WHERE mark IS NULL OR $batch.known IS NULL OR mark <> $batch.known';
  const [row] = await reads.read<{
    readonly mark: string | null;
    readonly rows: readonly RowSums[];
    readonly usage: readonly UsageSums[];
    readonly checkpoints: Integer;
  }>(
    `OPTIONAL MATCH (marked:SessionMark {sessionKey: $batch.sessionKey})
     WITH CASE WHEN marked.isSettled THEN marked.mark END AS mark
     CALL (mark) {
       ${isUnknown}
       MATCH (row:Attribution {sessionKey: $batch.sessionKey}) USING INDEX row:Attribution(sessionKey)
       WITH row.authorId AS authorId, row.authorType AS authorType, coalesce(row.filePath, '') AS filePath,
         ${sumOf('row.linesAdded')} AS added, ${sumOf('row.linesRemoved')} AS removed,
         min(coalesce(row.createdAt, datetime('0001-01-01T00:00:00Z'))) AS oldest
       ORDER BY oldest DESC
       RETURN collect([authorId, authorType, filePath, added, removed]) AS rows
     }
     CALL (mark) {
       ${isUnknown}
       ${usageOfSession}
     }
     CALL () {
       ${checkpointsOfSession}
     }
     RETURN mark, rows, usage, checkpoints`,
    { sessionKey, known },
  );
  const mark = row?.mark ?? null;
  return {
    mark,
    sums: mark !== null && mark === known ? null : sumsOf(row?.rows ?? [], row?.usage ?? []),
    checkpoints: row?.checkpoints.toNumber() ?? 0,
  };
}

const sumsOf = (rows: readonly RowSums[], usage: readonly UsageSums[]): SessionSums => ({
  rows: rows.map(([authorId, authorType, filePath, added, removed]) => ({
    authorId,
    authorType,
    filePath,
    linesAdded: whole(added),
    linesRemoved: whole(removed),
  })),
  tokenUsage: usage.map(usageOf),
});

const usageOf = ([agentName, input, output, total]: UsageSums): TokenUsage => ({
  agentName,
  inputTokens: whole(input),
  outputTokens: whole(output),
  totalTokens: whole(total),
});

/** Tokens that a session used, summed by agent, and the number of its checkpoints. */
export async function readUsageTallies(
  reads: Reads,
  sessionKey: string,
): Promise<{ readonly tokenUsage: readonly TokenUsage[]; readonly checkpoints: number }> {
  const [row] = await reads.read<{ readonly usage: readonly UsageSums[]; readonly checkpoints: Integer }>(
    `CALL () {
       ${usageOfSession}
     }
     CALL () {
       ${checkpointsOfSession}
     }
     RETURN usage, checkpoints`,
    { sessionKey },
  );
  return { tokenUsage: (row?.usage ?? []).map(usageOf), checkpoints: row?.checkpoints.toNumber() ?? 0 };
}
