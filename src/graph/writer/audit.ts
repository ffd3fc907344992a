import { randomUUID } from 'node:crypto';
import type { Driver, Session } from 'neo4j-driver';
import { type AuditEntry, auditDigestLimit } from '../../model/access/auditEntry.ts';
import { toDateTime } from '../values.ts';
import { inWriteSession } from './writeSession.ts';

/** How much is kept. */
export interface AuditBounds {
  readonly days: number;
  readonly entries: number;
}

/** Notes who changed what. */
export interface AuditLog {
  /**
   * Notes a call. Resolves when it is stored; where it cannot be, `onLost` is given the entry, and the call goes on: what
   * it changed is changed.
   */
  readonly record: (entry: AuditEntry) => Promise<void>;
  /**
   * A note of a call that its change may take along: both are then one transaction, and the call need not wait for a
   * second one.
   *
   * @param entry what is noted, asked for once and only where it is taken along
   */
  readonly note: (entry: () => AuditEntry) => AuditNote;
}

/** An entry of the audit log on its way with the change that it tells of. */
export interface AuditNote {
  /** Properties of its node; the code is that of what came of the change. */
  readonly row: () => Readonly<Record<string, unknown>>;
  /** To be called when it was written. */
  readonly written: () => void;
  readonly isWritten: () => boolean;
}

export interface AuditOptions {
  readonly database?: string;
  readonly bounds: AuditBounds;
  readonly onLost: (entry: AuditEntry, error: unknown) => void;
  readonly clock?: () => number;
}

const createQuery = `
UNWIND $batch.rows AS row
CREATE (entry:AuditEntry) SET entry = row`;

const oldQuery = `
MATCH (entry:AuditEntry) WHERE entry.at < datetime.realtime() - duration({days: toInteger($batch.days)})
WITH entry LIMIT 10000
DELETE entry`;

const countQuery = 'MATCH (entry:AuditEntry) RETURN toFloat(count(entry)) AS count';

const oldestQuery = `
MATCH (entry:AuditEntry) WHERE entry.at IS NOT NULL
WITH entry ORDER BY entry.at LIMIT toInteger($batch.excess)
DELETE entry`;

/** Most entries that go at a time, so that no transaction grows large. */
const prunedAtOnce = 10_000;

const pruneMilliseconds = 60_000;
/** Milliseconds after which the server ends a statement. */
const timeout = 10_000;

interface Waiting {
  readonly entry: AuditEntry;
  readonly done: () => void;
}

/** Calls that come while entries are being stored are stored together with the next ones, in one transaction. */
export function createAuditLog(driver: Driver, options: AuditOptions): AuditLog {
  const { database, bounds, onLost, clock = Date.now } = options;
  let waiting: Waiting[] = [];
  let isWriting = false;
  let prunedAt = Number.NEGATIVE_INFINITY;

  /** What is too old, or too much, goes oldest first. */
  const prune = async (session: Session): Promise<void> => {
    await session.run(oldQuery, { batch: bounds }, { timeout });
    const counted = await session.run(countQuery, {}, { timeout });
    const excess = Math.min(Number(counted.records[0]?.get('count') ?? 0) - bounds.entries, prunedAtOnce);
    if (excess > 0) await session.run(oldestQuery, { batch: { excess } }, { timeout });
  };

  /** What was not pruned now is the next time. */
  const pruneWhenDue = async (): Promise<void> => {
    if (clock() - prunedAt < pruneMilliseconds) return;
    prunedAt = clock();
    await inWriteSession(driver, database, prune).catch(() => undefined);
  };

  const writeWaiting = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        const rows = batch.map(({ entry }) => rowOf(entry));
        // Tried once: a call must not wait for the driver's retries where Neo4j is away.
        await inWriteSession(driver, database, (session) =>
          session.run(createQuery, { batch: { rows } }, { timeout }),
        );
      } catch (error) {
        for (const { entry } of batch) onLost(entry, error);
      }
      for (const { done } of batch) done();
      await pruneWhenDue();
    }
    isWriting = false;
  };

  return {
    record: (entry) =>
      new Promise((done) => {
        waiting.push({ entry, done });
        if (!isWriting) void writeWaiting();
      }),
    note: (entry) => {
      let isWritten = false;
      return {
        row: () => rowOf(entry()),
        written: () => {
          isWritten = true;
          void pruneWhenDue();
        },
        isWritten: () => isWritten,
      };
    },
  };
}

function rowOf({ at, caller, documentDigests, ...entry }: AuditEntry): Readonly<Record<string, unknown>> {
  return {
    ...entry,
    id: randomUUID(),
    at: toDateTime(at),
    callerKind: caller.kind,
    callerId: caller.id,
    callerName: caller.name,
    documentDigests: documentDigests.slice(0, auditDigestLimit),
  };
}
