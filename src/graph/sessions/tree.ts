import type { Instant } from '../../model/time.ts';
import type { Reads } from '../reads.ts';

/** Most records of one kind that a question reads of one session. */
export const recordLimit = 100_000;

/** A session as far as a tree tells of it. */
export interface TreeSession {
  readonly sessionKey: string;
  /** Empty for a root. */
  readonly parentKey: string;
  readonly agentName: string | null;
  /** Null also where it is not asked for. */
  readonly goal: string | null;
  readonly status: string;
  readonly createdAt: Instant;
  /** Null also where it is not asked for. */
  readonly closedAt: Instant | null;
}

/** What is read of sessions beside what makes a tree of them: each property costs, ten thousand times. */
export interface TreeColumns {
  readonly goal: boolean;
  readonly closedAt: boolean;
}

/** Levels that plans are made for: a number of levels is part of a plan, and a plan costs more than a tree. */
const plannedLevels = [16, 128, 1_024, 16_384] as const;

/**
 * Cypher that binds `node` to a session and the sessions below it: each below the parent that was said of it last, so that
 * a cycle ends where it closes. Nodes of up to so many levels, and some more.
 */
export function sessionsBelow(root: string, depth: number): string {
  const levels = plannedLevels.find((each) => each >= depth) ?? plannedLevels.at(-1);
  // Neither labels nor a property that has an index: planned on an empty graph, each step would go through all sessions,
  // and the plan is kept. Below a session there are only sessions.
  return `MATCH (${root}) ((above)<-[:CHILD_OF]-(below) WHERE coalesce(below.parentKey, '') = above.sessionKey){0,${levels}} (node)
    WITH DISTINCT node LIMIT ${recordLimit}
    WHERE node.createdAt IS NOT NULL OR node.agentName IS NOT NULL`;
}

/** The zero time of bundles stands for one that nobody told. */
const noTime = '0001-01-01T00:00:00Z';

/**
 * Reads a session and those below it, in no order, by one query whatever the size. They travel as columns: a record or a
 * map a session costs several times as much.
 *
 * @param depth levels below the root; some more may be among the answer
 */
export async function readTreeSessions(
  reads: Reads,
  root: string,
  depth: number,
  columns: TreeColumns,
): Promise<readonly TreeSession[]> {
  const [row] = await reads.read<{
    readonly sessions: readonly (readonly [
      sessionKey: string,
      parentKey: string,
      agentName: string | null,
      status: string,
      createdAt: string,
      goal: string | null,
      closedAt: string | null,
    ])[];
  }>(
    `MATCH (root:Session {sessionKey: $batch.root}) USING INDEX root:Session(sessionKey)
     ${sessionsBelow('root', depth)}
     RETURN collect([node.sessionKey, coalesce(node.parentKey, ''), node.agentName, coalesce(node.status, 'ACTIVE'),
       coalesce(toString(node.createdAt), '${noTime}'), ${columns.goal ? 'node.goal' : 'null'},
       ${columns.closedAt ? 'toString(node.closedAt)' : 'null'}]) AS sessions`,
    { root },
  );
  return (row?.sessions ?? []).map(
    ([sessionKey, parentKey, agentName, status, createdAt, goal, closedAt]) => ({
      sessionKey,
      parentKey,
      agentName,
      goal,
      status,
      createdAt,
      closedAt,
    }),
  );
}
