import type { Instant } from '../../model/time.ts';
import type { Reads } from '../reads.ts';

/** What is known of a session when it is decided on. */
export interface SessionState {
  /** Whether something is known of it itself: others are only spoken of, by a child or a record. */
  readonly isRegistered: boolean;
  /** The time of the latest claim about it; null where none has a time. */
  readonly lastSeen: Instant | null;
  readonly depth: bigint;
  readonly hasCreationTime: boolean;
}

/** The state of a session; null where nobody ever spoke of it. */
export async function readSessionState(reads: Reads, sessionKey: string): Promise<SessionState | null> {
  interface Row extends Omit<SessionState, 'depth'> {
    readonly depth: { toBigInt(): bigint };
  }
  const [row] = await reads.read<Row>(
    `MATCH (session:Session {sessionKey: $batch.sessionKey}) USING INDEX session:Session(sessionKey)
     RETURN session.agentName IS NOT NULL OR session.createdAt IS NOT NULL AS isRegistered,
       toString(session.lastSeen) AS lastSeen, coalesce(session.depth, 0) AS depth,
       session.createdAt IS NOT NULL AS hasCreationTime`,
    { sessionKey },
  );
  return row === undefined ? null : { ...row, depth: row.depth.toBigInt() };
}

/** Whether a session is above another one, or is that one, by the parents that were said last. */
export async function isAbove(reads: Reads, above: string, sessionKey: string): Promise<boolean> {
  const rows = await reads.read(
    `MATCH (session:Session {sessionKey: $batch.sessionKey}) USING INDEX session:Session(sessionKey)
     MATCH (session) ((child)-[:CHILD_OF]->(parent) WHERE coalesce(child.parentKey, '') = coalesce(parent.sessionKey, '')){0,} (top)
     WHERE top.sessionKey = $batch.above
     RETURN 1 LIMIT 1`,
    { above, sessionKey },
  );
  return rows.length > 0;
}
