import {
  automaticCheckpoint,
  type CheckpointGround,
  type CheckpointSettings,
  type JournalEventType,
  type PlannedCheckpoint,
  planCheckpoints,
} from './checkpoints.ts';

/** An event to append to the journal of a run. */
export interface JournalAppend {
  readonly runId: string;
  readonly eventType: JournalEventType;
  /** Appended again under the same id, an event is the same one. */
  readonly eventId: string;
  /** The session of a run, told by its `run_created`; empty where none is told. */
  readonly sessionKey: string;
}

/** An event at its place, and the checkpoint that it makes. */
export interface PlannedEvent {
  readonly append: JournalAppend;
  readonly seq: bigint;
  /** False where it was appended before. */
  readonly isNew: boolean;
  /** Null where it makes none. */
  readonly checkpoint: PlannedCheckpoint | null;
}

export interface JournalGround extends CheckpointGround {
  /** Numbers of events that are known already, by {@link eventName}. */
  readonly known: ReadonlyMap<string, bigint>;
}

/** What tells an event from others. */
export const eventName = ({ runId, eventId }: Pick<JournalAppend, 'runId' | 'eventId'>): string =>
  JSON.stringify([runId, eventId]);

/**
 * Gives events their numbers, in order: each the next one of its run. An event that makes a checkpoint beyond the limit
 * stands without one, and says why.
 */
export function planJournal(
  appends: readonly JournalAppend[],
  { counts, runs, known }: JournalGround,
  settings: CheckpointSettings,
): readonly PlannedEvent[] {
  const states = new Map(runs);
  const seen = new Map(known);
  const made = new Map(counts);
  return appends.map((append) => {
    const name = eventName(append);
    const before = seen.get(name);
    if (before !== undefined) return { append, seq: before, isNew: false, checkpoint: null };
    const { runId, eventType } = append;
    const state = states.get(runId);
    const seq = (state?.seq ?? 0n) + 1n;
    seen.set(name, seq);
    const created = eventType === 'run_created' ? append.sessionKey : '';
    const sessionKey = state?.sessionKey || created;
    states.set(runId, { sessionKey, seq });
    const automatic = automaticCheckpoint(eventType, seq, settings);
    if (automatic === null) return { append, seq, isNew: true, checkpoint: null };
    const request = { ...automatic, sessionKey, runId, needsRun: true };
    const [checkpoint = null] = planCheckpoints(
      [request],
      { counts: made, runs: states },
      settings.maxPerSession,
    );
    if (checkpoint?.ok) made.set(sessionKey, (made.get(sessionKey) ?? 0) + 1);
    return { append, seq, isNew: true, checkpoint };
  });
}
