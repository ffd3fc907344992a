import { readCheckpointCounts, readEventSeqs, readRuns } from '../graph/sessions/runs.ts';
import type { Fact } from '../model/fact.ts';
import { type JournalAppend, type PlannedEvent, planJournal } from '../model/session/journal.ts';
import { type MadeCheckpoint, madeOf } from './checkpoints.ts';
import { distinct, type Ground, locksOf, ownSource } from './ground.ts';

/** An event in its journal, and what became of the checkpoint that it makes; null where it makes none. */
export interface AppendedEvent {
  readonly eventId: string;
  readonly runId: string;
  readonly seq: bigint;
  /** False where it was appended before. */
  readonly isNew: boolean;
  readonly checkpoint: MadeCheckpoint | null;
}

/**
 * Appends events to the journals of runs, in order and in one transaction, under locks on the runs and their sessions: no
 * two events of a run get one number, and no checkpoint that an event makes gets past the limit.
 */
export async function appendJournalEvents(
  { reads, writer, settings, now }: Ground,
  appends: readonly JournalAppend[],
): Promise<readonly AppendedEvent[]> {
  const runIds = distinct(appends.map(({ runId }) => runId));
  // The session of a run is told once and for good, so it may be read before the lock on it is known.
  const runsBefore = await readRuns(reads, runIds);
  const sessionKeys = distinct([
    ...[...runsBefore.values()].map(({ sessionKey }) => sessionKey),
    ...appends.map(({ sessionKey }) => sessionKey),
  ]);
  return writer.decide(locksOf(sessionKeys, runIds), async (within) => {
    const counts = await readCheckpointCounts(within, sessionKeys);
    const runs = await readRuns(within, runIds);
    const known = await readEventSeqs(within, appends);
    const facts: Fact[] = [];
    const result = planJournal(appends, { counts, runs, known }, settings).map((planned): AppendedEvent => {
      const { append, seq, isNew } = planned;
      if (isNew) facts.push(eventFact(planned, now()));
      const made = planned.checkpoint === null ? null : madeOf([planned.checkpoint], now);
      if (made !== null) facts.push(...made.facts);
      const { eventId, runId } = append;
      return { eventId, runId, seq, isNew, checkpoint: made?.result[0] ?? null };
    });
    return { facts, result };
  });
}

function eventFact({ append, seq }: PlannedEvent, at: string): Fact {
  const { eventId, runId, eventType, sessionKey } = append;
  return {
    type: 'journalEvent',
    source: ownSource,
    at,
    eventId,
    runId,
    seq,
    eventType,
    ...(sessionKey === '' ? {} : { sessionKey }),
    createdAt: at,
  };
}
