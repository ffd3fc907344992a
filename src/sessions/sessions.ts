import { createBatchLoader, type Reads } from '../graph/reads.ts';
import type { Writer } from '../graph/writer/writer.ts';
import type { CheckpointRequest } from '../model/session/checkpoints.ts';
import type { SessionSettings } from '../model/session/settings.ts';
import { createCheckpoints, type MadeCheckpoint } from './checkpoints.ts';
import { type Ground, sessionClock } from './ground.ts';
import { createReports, type SessionReports } from './reports.ts';

/** The operations of sessions, over one graph. */
export interface Sessions extends Ground {
  /** Makes one checkpoint; those of several callers travel together. */
  readonly makeCheckpoint: (request: CheckpointRequest) => Promise<MadeCheckpoint>;
  readonly reports: SessionReports;
}

/** Checkpoints of several callers in one transaction. */
const gatheredCheckpoints = 500;

/** Make it once: what several callers ask for travels together, and of two operations the second one wins. */
export function createSessions(reads: Reads, writer: Writer, settings: SessionSettings): Sessions {
  const ground: Ground = { reads, writer, settings, now: sessionClock() };
  let number = 0;
  const loader = createBatchLoader<
    { readonly number: number; readonly request: CheckpointRequest },
    MadeCheckpoint
  >(
    (keys) =>
      createCheckpoints(
        ground,
        keys.map(({ request }) => request),
      ),
    { maximumKeys: gatheredCheckpoints, maximumBatches: 1, identify: (key) => String(key.number) },
  );
  return {
    ...ground,
    reports: createReports(reads),
    makeCheckpoint: (request) => {
      number += 1;
      return loader.load({ number, request });
    },
  };
}
