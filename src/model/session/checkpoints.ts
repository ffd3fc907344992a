import type { CheckpointTrigger } from '../fact.ts';

/** What is asked for when a checkpoint is made. */
export interface CheckpointRequest {
  /** Empty: the session of the run, where it has one. */
  readonly sessionKey: string;
  /** Empty: none. */
  readonly runId: string;
  readonly label: string;
  readonly trigger: CheckpointTrigger;
  readonly gitRef?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  /** Whether it is of no use without a run: so are those that have no metadata. */
  readonly needsRun: boolean;
}

/** What is known of a run. */
export interface RunState {
  /** The session that its `run_created` named; empty where it named none. */
  readonly sessionKey: string;
  /** Number of its last journal event; 0 where it has none. */
  readonly seq: bigint;
}

/** What is known when checkpoints are made. */
export interface CheckpointGround {
  /** Checkpoints of each session so far. */
  readonly counts: ReadonlyMap<string, number>;
  readonly runs: ReadonlyMap<string, RunState>;
}

export type PlannedCheckpoint =
  | {
      readonly ok: true;
      readonly request: CheckpointRequest;
      readonly sessionKey: string;
      readonly journalSeq: bigint;
    }
  | RefusedCheckpoint;

export interface RefusedCheckpoint {
  readonly ok: false;
  readonly code: 'FIELD_MISSING' | 'CHECKPOINT_LIMIT_REACHED';
  /** In the original's words. */
  readonly message: string;
}

/**
 * Decides on checkpoints, in order, each counting those before it.
 *
 * @param maximum checkpoints of a session; 0 is no limit. Checkpoints without a session are never limited.
 */
export function planCheckpoints(
  requests: readonly CheckpointRequest[],
  { counts, runs }: CheckpointGround,
  maximum: number,
): readonly PlannedCheckpoint[] {
  const made = new Map(counts);
  return requests.map((request) => {
    const missing = missingOf(request);
    if (missing !== null) return missing;
    const run = runs.get(request.runId);
    const sessionKey = sessionOf(request, run);
    const count = made.get(sessionKey) ?? 0;
    if (sessionKey !== '' && maximum > 0 && count >= maximum)
      return {
        ok: false,
        code: 'CHECKPOINT_LIMIT_REACHED',
        message: 'maximum checkpoints per session reached',
      };
    made.set(sessionKey, count + 1);
    return { ok: true, request, sessionKey, journalSeq: run?.seq ?? 0n };
  });
}

/** The session of a checkpoint: its own or, where it names none, that of its run. */
export const sessionOf = ({ sessionKey }: CheckpointRequest, run: RunState | undefined): string =>
  sessionKey === '' ? (run?.sessionKey ?? '') : sessionKey;

function missingOf({ label, runId, needsRun }: CheckpointRequest): RefusedCheckpoint | null {
  if (label === '') return { ok: false, code: 'FIELD_MISSING', message: 'checkpoint label is required' };
  if (needsRun && runId === '') return { ok: false, code: 'FIELD_MISSING', message: 'run ID is required' };
  return null;
}

/** Which events make checkpoints by themselves, and how many a session may have. */
export interface CheckpointSettings {
  readonly autoOnStepComplete: boolean;
  readonly autoOnPolicy: boolean;
  /** Checkpoints of a session; 0 is no limit. */
  readonly maxPerSession: number;
}

/** Types of journal events. */
export const journalEventTypes = [
  'run_created',
  'plan_attached',
  'step_started',
  'step_result_proposed',
  'step_validation_passed',
  'step_validation_failed',
  'policy_decision_applied',
  'note_written',
  'run_paused',
  'run_resumed',
  'run_completed',
  'run_failed',
  'projection_synced',
  'criterion_met',
] as const;

export type JournalEventType = (typeof journalEventTypes)[number];

/** The checkpoint that a journal event makes by itself; null where it makes none. */
export function automaticCheckpoint(
  eventType: JournalEventType,
  seq: bigint,
  { autoOnStepComplete, autoOnPolicy }: CheckpointSettings,
): { readonly label: string; readonly trigger: CheckpointTrigger } | null {
  if (eventType === 'step_validation_passed' && autoOnStepComplete)
    return { label: `step_validated_${seq}`, trigger: 'STEP_COMPLETE' };
  if (eventType === 'policy_decision_applied' && autoOnPolicy)
    return { label: `policy_applied_${seq}`, trigger: 'POLICY_APPLIED' };
  return null;
}
