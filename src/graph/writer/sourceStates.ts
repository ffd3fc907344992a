import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { nodeId } from '../../model/identity.ts';
import { nodeShapes } from '../shape.ts';
import { claimState, encodeState } from '../state.ts';
import { inWriteTransaction } from './writeSession.ts';

/** What became of a pass. */
export interface PassCounts {
  readonly read: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** A source that this instance may read now, and nobody else. */
export interface LeasedSource {
  readonly name: string;
  /** The definition as JSON text. */
  readonly definition: string;
  readonly cursor: string | null;
  readonly full: boolean;
  /** Passes that failed since the last that did not. */
  readonly failures: number;
}

/** What is known of a pass while it goes on. */
export interface PassProgress {
  readonly counts: PassCounts;
  /** Left out where it does not change. */
  readonly cursor?: string | null;
  /** Each as JSON text. */
  readonly gaps: readonly string[];
  readonly gapCount: number;
}

/** How a pass ended: to its end, with a failure, or because this instance stops and another may go on. */
export type PassEnd =
  | { readonly status: 'DONE'; readonly nextAttemptIn: number }
  | {
      readonly status: 'FAILED';
      /** Milliseconds until the next. */
      readonly nextAttemptIn: number;
      readonly code: string;
      readonly message: string;
    }
  | { readonly status: 'STOPPED'; readonly nextAttemptIn: 0 };

/**
 * The state of pull sources: when each is due, where it stands and which instance reads it. It is no claim about the
 * world and joins with nothing, so it stands apart from the facts, on the node of the source. All times are those of
 * the database, so that instances need not agree on theirs.
 */
export interface SourceStates {
  /** Adds a source, or replaces the definition of one; it is due at once. */
  readonly put: (source: {
    readonly name: string;
    readonly kind: string;
    readonly definition: string;
    readonly intervalSeconds: number;
    readonly enabled: boolean;
  }) => Promise<void>;
  /** Removes the definition and state; what the source reported stays. Answers whether there was one. */
  readonly remove: (name: string) => Promise<boolean>;
  /** Makes a source due now. Answers whether there is one that is enabled. */
  readonly request: (name: string, full: boolean) => Promise<boolean>;
  /** Takes the source that has been due longest and that nobody reads; null when there is none. */
  readonly acquire: (holder: string, milliseconds: number) => Promise<LeasedSource | null>;
  /** Keeps a lease, and what the pass has done so far. Answers false when it is lost: then nothing is stored. */
  readonly keep: (
    name: string,
    holder: string,
    milliseconds: number,
    progress?: PassProgress,
  ) => Promise<boolean>;
  /** Stores how a pass ended and gives the lease back. Answers false when it was lost. */
  readonly finish: (name: string, holder: string, end: PassEnd) => Promise<boolean>;
}

const now = 'datetime.realtime()';

/** Everything that a definition or a pass leaves on a source. */
const stateNames = [
  'definition',
  'kind',
  'intervalSeconds',
  'enabled',
  'cursor',
  'full',
  'failures',
  'lastAttemptAt',
  'lastReconciledAt',
  'nextAttemptAt',
  'errorCode',
  'errorMessage',
  'documentsRead',
  'documentsAccepted',
  'documentsUnchanged',
  'documentsRejected',
  'storedGaps',
  'gapCount',
  'leaseHolder',
  'leaseExpiresAt',
] as const;

const putQuery = `
MERGE (source:Source {id: $batch.id}) ON CREATE SET source += $batch.node
WITH source, source.definition <> $batch.definition AS isOther
SET source.kind = $batch.kind, source.definition = $batch.definition, source.enabled = $batch.enabled,
  source.intervalSeconds = toInteger($batch.intervalSeconds), source.nextAttemptAt = ${now},
  source.cursor = CASE WHEN isOther THEN null ELSE source.cursor END,
  source.failures = 0, source.errorCode = null, source.errorMessage = null`;

const removeQuery = `
MATCH (source:Source {id: $batch.id}) WHERE source.definition IS NOT NULL
REMOVE ${stateNames.map((name) => `source.${name}`).join(', ')}
RETURN source.name AS name`;

const requestQuery = `
MATCH (source:Source {id: $batch.id}) WHERE source.definition IS NOT NULL AND source.enabled
SET source.nextAttemptAt = ${now}, source.full = $batch.full OR coalesce(source.full, false),
  source.cursor = CASE WHEN $batch.full THEN null ELSE source.cursor END
RETURN source.name AS name`;

const isDue = `source.enabled AND source.nextAttemptAt <= ${now}
  AND (source.leaseExpiresAt IS NULL OR source.leaseExpiresAt < ${now})`;

const dueQuery = `
MATCH (source:Source) WHERE source.definition IS NOT NULL AND ${isDue}
RETURN source.id AS id ORDER BY source.nextAttemptAt LIMIT 5`;

// The lock comes first: whoever waited for it sees the lease that the other took.
const acquireQuery = `
MATCH (source:Source {id: $batch.id})
SET source.lock = true REMOVE source.lock
WITH source WHERE source.definition IS NOT NULL AND ${isDue}
SET source.leaseHolder = $batch.holder, source.lastAttemptAt = ${now},
  source.leaseExpiresAt = ${now} + duration({milliseconds: toInteger($batch.milliseconds)})
RETURN source.name AS name, source.definition AS definition, source.cursor AS cursor,
  coalesce(source.full, false) AS full, toFloat(coalesce(source.failures, 0)) AS failures`;

const held = `
MATCH (source:Source {id: $batch.id})
SET source.lock = true REMOVE source.lock
WITH source WHERE source.leaseHolder = $batch.holder`;

const keepQuery = `${held}
SET source.leaseExpiresAt = ${now} + duration({milliseconds: toInteger($batch.milliseconds)})
SET source += $batch.progress
RETURN source.name AS name`;

// What was asked for while the pass went on is still to be done.
const finishQuery = `${held}
WITH source, source.nextAttemptAt > source.lastAttemptAt AS isRequested, $batch.end AS end
SET source.nextAttemptAt = CASE WHEN isRequested THEN source.nextAttemptAt
    ELSE ${now} + duration({milliseconds: toInteger(end.nextAttemptIn)}) END,
  source.full = CASE WHEN end.status = 'DONE' AND NOT isRequested THEN null ELSE source.full END,
  source.errorCode = CASE end.status WHEN 'STOPPED' THEN source.errorCode ELSE end.code END,
  source.errorMessage = CASE end.status WHEN 'STOPPED' THEN source.errorMessage ELSE end.message END,
  source.failures = CASE end.status
    WHEN 'DONE' THEN 0 WHEN 'FAILED' THEN coalesce(source.failures, 0) + 1 ELSE source.failures END,
  source.lastReconciledAt = CASE end.status WHEN 'DONE' THEN ${now} ELSE source.lastReconciledAt END
REMOVE source.leaseHolder, source.leaseExpiresAt
RETURN source.name AS name`;

const transactionTimeout = 30_000;

export function createSourceStates(driver: Driver, database?: string): SourceStates {
  const transact = <T>(work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> =>
    inWriteTransaction(driver, database, transactionTimeout, work);
  const changes = (query: string, batch: Readonly<Record<string, unknown>>): Promise<boolean> =>
    transact(async (transaction) => (await transaction.run(query, { batch })).records.length > 0);
  return {
    put: async ({ name, ...source }) => {
      const node = {
        id: idOf(name),
        ...encodeState(nodeShapes.Source, claimState(nodeShapes.Source, { name }, null)),
      };
      await changes(putQuery, { id: idOf(name), node, ...source });
    },
    remove: (name) => changes(removeQuery, { id: idOf(name) }),
    request: (name, full) => changes(requestQuery, { id: idOf(name), full }),
    acquire: (holder, milliseconds) =>
      transact(async (transaction) => {
        const due = await transaction.run(dueQuery);
        for (const record of due.records) {
          const taken = await transaction.run(acquireQuery, {
            batch: { id: record.get('id'), holder, milliseconds },
          });
          const [source] = taken.records;
          if (source !== undefined) return source.toObject() as unknown as LeasedSource;
        }
        return null;
      }),
    keep: (name, holder, milliseconds, progress) =>
      changes(keepQuery, { id: idOf(name), holder, milliseconds, progress: progressOf(progress) }),
    finish: (name, holder, end) => changes(finishQuery, { id: idOf(name), holder, end }),
  };
}

const idOf = (name: string): string => nodeId('Source', name);

function progressOf(progress: PassProgress | undefined): Readonly<Record<string, unknown>> {
  if (progress === undefined) return {};
  const { counts, cursor, gaps, gapCount } = progress;
  return {
    documentsRead: BigInt(counts.read),
    documentsAccepted: BigInt(counts.accepted),
    documentsUnchanged: BigInt(counts.unchanged),
    documentsRejected: BigInt(counts.rejected),
    storedGaps: gaps,
    gapCount: BigInt(gapCount),
    ...(cursor === undefined ? {} : { cursor }),
  };
}
