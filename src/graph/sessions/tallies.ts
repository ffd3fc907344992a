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

/**
 * Rows of a session summed by author, type and file, newest first by the oldest row of each: summed where the rows are, so
 * that what travels does not grow with the rows but with authors and files.
 */
export async function readRowTallies(reads: Reads, sessionKey: string): Promise<readonly ReportRow[]> {
  const [row] = await reads.read<{
    readonly rows: readonly (readonly [string, string, string, Halves, Halves])[];
  }>(
    `MATCH (row:Attribution {sessionKey: $batch.sessionKey}) USING INDEX row:Attribution(sessionKey)
     WITH row.authorId AS authorId, row.authorType AS authorType, coalesce(row.filePath, '') AS filePath,
       ${sumOf('row.linesAdded')} AS added, ${sumOf('row.linesRemoved')} AS removed,
       min(coalesce(row.createdAt, datetime('0001-01-01T00:00:00Z'))) AS oldest
     ORDER BY oldest DESC
     RETURN collect([authorId, authorType, filePath, added, removed]) AS rows`,
    { sessionKey },
  );
  return (row?.rows ?? []).map(([authorId, authorType, filePath, added, removed]) => ({
    authorId,
    authorType,
    filePath,
    linesAdded: whole(added),
    linesRemoved: whole(removed),
  }));
}

/** Tokens that a session used, summed by agent, and the number of its checkpoints. */
export async function readUsageTallies(
  reads: Reads,
  sessionKey: string,
): Promise<{ readonly tokenUsage: readonly TokenUsage[]; readonly checkpoints: number }> {
  const [row] = await reads.read<{
    readonly usage: readonly (readonly [string, Halves, Halves, Halves])[];
    readonly checkpoints: Integer;
  }>(
    `CALL () {
       MATCH (usage:TokenUsage {sessionKey: $batch.sessionKey}) USING INDEX usage:TokenUsage(sessionKey)
       WITH coalesce(usage.agentName, '') AS agentName, ${sumOf('usage.inputTokens')} AS input,
         ${sumOf('usage.outputTokens')} AS output, ${sumOf('usage.totalTokens')} AS total
       ORDER BY agentName
       RETURN collect([agentName, input, output, total]) AS usage
     }
     CALL () {
       MATCH (checkpoint:Checkpoint {sessionKey: $batch.sessionKey}) USING INDEX checkpoint:Checkpoint(sessionKey)
       RETURN count(checkpoint) AS checkpoints
     }
     RETURN usage, checkpoints`,
    { sessionKey },
  );
  return {
    tokenUsage: (row?.usage ?? []).map(([agentName, input, output, total]) => ({
      agentName,
      inputTokens: whole(input),
      outputTokens: whole(output),
      totalTokens: whole(total),
    })),
    checkpoints: row?.checkpoints.toNumber() ?? 0,
  };
}
