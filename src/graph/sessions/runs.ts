import type { RunState } from '../../model/session/checkpoints.ts';
import { eventName, type JournalAppend } from '../../model/session/journal.ts';
import type { Reads } from '../reads.ts';
import { journalEventId } from '../sessionIds.ts';

/** A whole number as the driver reads it. */
interface Count {
  toNumber(): number;
  toBigInt(): bigint;
}

/** Checkpoints of each session. */
export async function readCheckpointCounts(
  reads: Reads,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (keys.length === 0) return new Map();
  const rows = await reads.read<{ readonly key: string; readonly count: Count }>(
    `UNWIND $batch.keys AS key
     CALL (key) {
       MATCH (checkpoint:Checkpoint {sessionKey: key}) USING INDEX checkpoint:Checkpoint(sessionKey)
       RETURN count(checkpoint) AS count
     }
     RETURN key, count`,
    { keys },
  );
  return new Map(rows.map(({ key, count }) => [key, count.toNumber()]));
}

/** What is known of runs by their journals; runs without an event are left out. */
export async function readRuns(
  reads: Reads,
  runIds: readonly string[],
): Promise<ReadonlyMap<string, RunState>> {
  if (runIds.length === 0) return new Map();
  const rows = await reads.read<{
    readonly runId: string;
    readonly seq: Count;
    readonly sessionKeys: readonly string[];
  }>(
    `UNWIND $batch.runIds AS runId
     CALL (runId) {
       MATCH (last:JournalEvent {runId: runId}) USING INDEX last:JournalEvent(runId, seq) WHERE last.seq > 0
       RETURN last.seq AS seq ORDER BY last.runId DESC, last.seq DESC LIMIT 1
     }
     RETURN runId, seq, COLLECT {
       MATCH (created:JournalEvent {runId: runId, eventType: 'run_created'})
       USING INDEX created:JournalEvent(runId, eventType)
       WHERE created.sessionKey IS NOT NULL
       RETURN created.sessionKey ORDER BY created.seq LIMIT 1
     } AS sessionKeys`,
    { runIds },
  );
  return new Map(
    rows.map(({ runId, seq, sessionKeys: [sessionKey = ''] }) => [
      runId,
      { sessionKey, seq: seq.toBigInt() },
    ]),
  );
}

/** Numbers of journal events that are known already, by `eventName`. */
export async function readEventSeqs(
  reads: Reads,
  events: readonly Pick<JournalAppend, 'runId' | 'eventId'>[],
): Promise<ReadonlyMap<string, bigint>> {
  const names = new Map(
    events.map((event) => [journalEventId(event.runId, event.eventId), eventName(event)]),
  );
  const rows = await reads.read<{ readonly id: string; readonly seq: Count }>(
    `UNWIND $batch.ids AS id
     MATCH (event:JournalEvent {id: id}) USING INDEX event:JournalEvent(id)
     RETURN id, event.seq AS seq`,
    { ids: [...names.keys()] },
  );
  return new Map(rows.map(({ id, seq }) => [names.get(id) ?? '', seq.toBigInt()]));
}

/** Ids of checkpoints that only one source told of, and that are older than a time; some of them, none when all are gone. */
export async function readExpiredCheckpoints(
  reads: Reads,
  { before, source, limit }: { readonly before: string; readonly source: string; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await reads.read<{ readonly id: string }>(
    `MATCH (checkpoint:Checkpoint) USING INDEX checkpoint:Checkpoint(createdAt)
     WHERE checkpoint.createdAt < datetime($batch.before) AND checkpoint.sources = [$batch.source]
     RETURN checkpoint.checkpointId AS id LIMIT ${limit}`,
    { before, source },
  );
  return rows.map(({ id }) => id);
}
