import { randomUUID } from 'node:crypto';
import { readLabelledCheckpoint } from '../graph/sessions/lists.ts';
import { readCheckpointCounts, readRuns } from '../graph/sessions/runs.ts';
import type { CheckpointFact, Fact } from '../model/fact.ts';
import { nodeId } from '../model/identity.ts';
import {
  type CheckpointRequest,
  type PlannedCheckpoint,
  planCheckpoints,
  type RefusedCheckpoint,
  sessionOf,
} from '../model/session/checkpoints.ts';
import { configurationLabel } from '../model/session/configurationSnapshot.ts';
import { commitKeyOf } from '../readers/sources.ts';
import { distinct, type Ground, locksOf, ownSource } from './ground.ts';

/** A checkpoint that was made, by the id of its node, or why it was not. */
export type MadeCheckpoint = { readonly ok: true; readonly id: string } | RefusedCheckpoint;

/**
 * Makes checkpoints in one transaction, in order. The number of a session's checkpoints is read under a lock on the
 * session, so that no number of callers at once gets past its limit.
 */
export async function createCheckpoints(
  { reads, writer, settings, now }: Ground,
  requests: readonly CheckpointRequest[],
): Promise<readonly MadeCheckpoint[]> {
  const runIds = distinct(requests.map(({ runId }) => runId));
  // The session of a run is told once and for good, so it may be read before the lock on it is known.
  const runsBefore = await readRuns(reads, runIds);
  const keys = distinct(requests.map((request) => sessionOf(request, runsBefore.get(request.runId))));
  return writer.decide(locksOf(keys, runIds), async (within) => {
    const counts = await readCheckpointCounts(within, keys);
    const runs = await readRuns(within, runIds);
    return madeOf(planCheckpoints(requests, { counts, runs }, settings.maxPerSession), now);
  });
}

/**
 * Makes the checkpoint that a session starts with, or answers the one that it has: of several callers at once one makes it.
 */
export async function createStartCheckpoint(
  { writer, settings, now }: Ground,
  sessionKey: string,
  metadata: Readonly<Record<string, string>>,
): Promise<MadeCheckpoint> {
  const label = configurationLabel;
  const request = { sessionKey, runId: '', label, trigger: 'MANUAL', metadata, needsRun: false } as const;
  return writer.decide(locksOf([sessionKey], []), async (within) => {
    const known = await readLabelledCheckpoint(within, sessionKey, label);
    if (known !== null) return { facts: [], result: { ok: true, id: known } };
    const counts = await readCheckpointCounts(within, [sessionKey]);
    const planned = planCheckpoints([request], { counts, runs: new Map() }, settings.maxPerSession);
    const { facts, result } = madeOf(planned, now);
    return { facts, result: result[0] as MadeCheckpoint };
  });
}

/** The facts of planned checkpoints, and what to tell of them. */
export function madeOf(
  planned: readonly PlannedCheckpoint[],
  now: () => string,
): { readonly facts: readonly Fact[]; readonly result: readonly MadeCheckpoint[] } {
  const facts: Fact[] = [];
  const result = planned.map((each): MadeCheckpoint => {
    if (!each.ok) return each;
    const fact = factOf(each, now());
    facts.push(fact);
    return { ok: true, id: nodeId('Checkpoint', fact.checkpointId) };
  });
  return { facts, result };
}

function factOf(
  { request, sessionKey, journalSeq }: PlannedCheckpoint & { readonly ok: true },
  at: string,
): CheckpointFact {
  const { runId, label, trigger, gitRef, metadata } = request;
  const commit = gitRef === undefined ? undefined : commitKeyOf(gitRef);
  return {
    type: 'checkpoint',
    source: ownSource,
    at,
    checkpointId: randomUUID(),
    sessionKey,
    ...(runId === '' ? {} : { runId }),
    label,
    trigger,
    journalSeq,
    ...(gitRef === undefined ? {} : { gitRef }),
    ...(commit === undefined ? {} : { commit }),
    ...(metadata === undefined ? {} : { metadata }),
    createdAt: at,
  };
}
