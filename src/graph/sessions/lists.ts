import type { SessionStatus } from '../../model/fact.ts';
import type { Reads } from '../reads.ts';
import { recordLimit } from './tree.ts';

/** The id of a node, and its place in the order of a list: places sort as texts. */
export interface ListPlace {
  readonly id: string;
  readonly place: string;
}

/** Seconds from the year 0, the first that the graph holds, to 1970. */
const secondsBefore1970 = 62_167_219_200;

/** A number as text of as many digits, so that texts sort as the numbers do. */
const padded = (number: string, digits: number): string =>
  `right('${'0'.repeat(digits)}' + toString(${number}), ${digits})`;

/** A time as text that sorts as times do, to the nanosecond; no time comes first. */
const sortable = (time: string): string =>
  `coalesce(${padded(`${time}.epochSeconds + ${secondsBefore1970}`, 12)} + ${padded(`${time}.nanosecond`, 9)}, '')`;

const isKnown = '(session.createdAt IS NOT NULL OR session.agentName IS NOT NULL)';

/** Which of the registered sessions are listed. */
const listed = (status: SessionStatus | null): string =>
  status === null
    ? 'MATCH (session:Session) USING INDEX session:Session(createdAt) WHERE session.createdAt IS NOT NULL'
    : `MATCH (session:Session {status: $batch.status}) USING INDEX session:Session(status, createdAt)
       WHERE session.createdAt IS NOT NULL`;

/** A place of {@link readSessionPage}: seconds, nanoseconds and the key. */
const sessionPlace = /^(\d{12})(\d{9}) (.*)$/s;

/** Whether a text is a place of {@link readSessionPage}. */
export const isSessionPlace = (place: string): boolean => sessionPlace.test(place);

/**
 * Registered sessions, newest first: those that come after a place, at most `limit`. What is read grows with the page and
 * not with the graph.
 */
export function readSessionPage(
  reads: Reads,
  status: SessionStatus | null,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly ListPlace[]> {
  const [, seconds = '0', nanosecond = '0', key = ''] = sessionPlace.exec(after ?? '') ?? [];
  const beyond =
    'datetime({epochSeconds: toInteger($batch.seconds), nanosecond: toInteger($batch.nanosecond)})';
  return reads.read<ListPlace>(
    `WITH ${beyond} AS beyond
     ${listed(status)}
       ${after === null ? '' : 'AND session.createdAt <= beyond AND (session.createdAt < beyond OR session.sessionKey < $batch.key)'}
     WITH session ORDER BY session.createdAt DESC, session.sessionKey DESC LIMIT toInteger($batch.limit)
     RETURN session.id AS id, ${sortable('session.createdAt')} + ' ' + session.sessionKey AS place`,
    { status, key, limit, seconds: Number(seconds) - secondsBefore1970, nanosecond: Number(nanosecond) },
  );
}

/** How many registered sessions there are. */
export async function countSessions(reads: Reads, status: SessionStatus | null): Promise<number> {
  const [row] = await reads.read<{ readonly count: unknown }>(
    `${listed(status)} RETURN count(session) AS count`,
    { status },
  );
  return Number(row?.count ?? 0);
}

/** Sessions right below a session by the parent that was said last, in no order. */
export const readSessionChildren = (reads: Reads, parentKey: string): Promise<readonly ListPlace[]> =>
  reads.read<ListPlace>(
    `MATCH (session:Session {parentKey: $batch.parentKey}) USING INDEX session:Session(parentKey)
     WHERE ${isKnown}
     RETURN session.id AS id, ${sortable('session.createdAt')} + ' ' + session.sessionKey AS place LIMIT ${recordLimit}`,
    { parentKey },
  );

/** Checkpoints of a session, in no order. */
export const readCheckpointsOfSession = (reads: Reads, sessionKey: string): Promise<readonly ListPlace[]> =>
  reads.read<ListPlace>(
    `MATCH (checkpoint:Checkpoint {sessionKey: $batch.sessionKey}) USING INDEX checkpoint:Checkpoint(sessionKey)
     RETURN checkpoint.id AS id, ${sortable('checkpoint.createdAt')} + ' ' + checkpoint.checkpointId AS place
     LIMIT ${recordLimit}`,
    { sessionKey },
  );

/** Checkpoints of a run, in no order; they are ordered by their place in its journal. */
export const readCheckpointsOfRun = (reads: Reads, runId: string): Promise<readonly ListPlace[]> =>
  reads.read<ListPlace>(
    `MATCH (checkpoint:Checkpoint {runId: $batch.runId}) USING INDEX checkpoint:Checkpoint(runId)
     RETURN checkpoint.id AS id, ${padded('checkpoint.journalSeq', 19)} + ' '
       + ${sortable('checkpoint.createdAt')} + ' ' + checkpoint.checkpointId AS place
     LIMIT ${recordLimit}`,
    { runId },
  );

/** The id of a checkpoint's node by the id that its source gave it; null where there is none. */
export async function readCheckpointId(reads: Reads, checkpointId: string): Promise<string | null> {
  const [row] = await reads.read<{ readonly id: string }>(
    `MATCH (checkpoint:Checkpoint {checkpointId: $batch.checkpointId})
     USING INDEX checkpoint:Checkpoint(checkpointId) RETURN checkpoint.id AS id`,
    { checkpointId },
  );
  return row?.id ?? null;
}

/** The id of the first checkpoint of a session that has a label; null where there is none. */
export async function readLabelledCheckpoint(
  reads: Reads,
  sessionKey: string,
  label: string,
): Promise<string | null> {
  const [row] = await reads.read<{ readonly id: string }>(
    `MATCH (checkpoint:Checkpoint {sessionKey: $batch.sessionKey}) USING INDEX checkpoint:Checkpoint(sessionKey)
     WHERE checkpoint.label = $batch.label
     RETURN checkpoint.id AS id ORDER BY checkpoint.createdAt LIMIT 1`,
    { sessionKey, label },
  );
  return row?.id ?? null;
}

/** Ids of the newest attributions of a session. */
export async function readNewestAttributions(
  reads: Reads,
  sessionKey: string,
  limit: number,
): Promise<readonly string[]> {
  const rows = await reads.read<{ readonly id: string }>(
    `MATCH (row:Attribution {sessionKey: $batch.sessionKey}) USING INDEX row:Attribution(sessionKey)
     RETURN row.id AS id
     ORDER BY coalesce(row.createdAt, datetime('0001-01-01T00:00:00Z')) DESC, row.attributionId
     LIMIT toInteger($batch.limit)`,
    { sessionKey, limit },
  );
  return rows.map(({ id }) => id);
}

const counted = ['Session', 'Checkpoint', 'Attribution', 'JournalEvent', 'TokenUsage', 'Bundle'] as const;

/** Numbers of nodes, as the store counts them. */
export async function readSessionCounts(
  reads: Reads,
): Promise<Readonly<Record<(typeof counted)[number], number>>> {
  const counts = counted.map((label) => `COUNT { MATCH (:${label}) } AS ${label}`);
  const [row = {}] = await reads.read<Readonly<Record<string, unknown>>>(`RETURN ${counts.join(', ')}`, {});
  return Object.fromEntries(counted.map((label) => [label, Number(row[label] ?? 0)])) as Record<
    (typeof counted)[number],
    number
  >;
}
