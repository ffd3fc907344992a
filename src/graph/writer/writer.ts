import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { Failure } from '../../failure.ts';
import type { Derivations } from '../../model/derivation.ts';
import type { Fact } from '../../model/fact.ts';
import type { Instant } from '../../model/time.ts';
import { type Rows, rowsOfFacts } from '../rows.ts';
import { type Changes, noChanges } from './changes.ts';
import { type Decision, lockNames, readsWithin, removeCheckpoints } from './decide.ts';
import { type DerivedChanges, deriveEdges, deriveNodes } from './derive.ts';
import { type Element, groupRows, partition } from './elements.ts';
import { forgetEvents } from './forget.ts';
import { noNodes } from './knownNodes.ts';
import { withinMemory } from './memory.ts';
import { createMissingEdges, createMissingNodes, createNewEdges, updateDiffering } from './reconcile.ts';
import { writeRecordLinks } from './recordLinks.ts';
import { markSessions, settleSessionMarks } from './sessionMarks.ts';
import { writeSightings } from './sightings.ts';
import {
  listAll,
  markNodes,
  markUnreconciled,
  type Unreconciled,
  unlist,
  unmark,
  watchClusters,
} from './unreconciled.ts';
import { inWriteTransaction } from './writeSession.ts';

/** Facts that are written wholly or not at all: those of one record of a document. */
export interface WriteUnit {
  readonly facts: readonly Fact[];
}

/** What became of a unit. Conflicts are values on which records disagree, as `field=value`; all of them are kept. */
export type WriteResult =
  | { readonly status: 'CHANGED' | 'UNCHANGED'; readonly conflicts: readonly string[] }
  | { readonly status: 'FAILED'; readonly failure: Failure };

/** The only way into the graph. */
export interface Writer {
  /**
   * Writes units in batches of one transaction each and answers one result a unit, in order. Idempotent; the order of
   * units and calls does not matter. A batch that the graph refuses is halved until the refused unit stands alone.
   */
  readonly write: (units: readonly WriteUnit[]) => Promise<readonly WriteResult[]>;
  /**
   * Takes a decision under locks and writes its facts, all in one transaction: what the decision read is still so when its
   * facts are committed. It is taken again when the transaction is retried.
   *
   * @param locks names of what is decided on, for example `session:key`; decisions that share one follow each other
   */
  readonly decide: <Result>(locks: readonly string[], decision: Decision<Result>) => Promise<Result>;
  /** Removes checkpoints by the ids that their sources gave them, and answers how many there were. */
  readonly removeCheckpoints: (checkpointIds: readonly string[]) => Promise<number>;
  /**
   * Brings what follows from the facts about some subjects to what it ought to be, in one transaction: what is there
   * already is left alone, what no longer follows is removed. Idempotent.
   */
  readonly derive: (derivations: Derivations) => Promise<DerivedChanges>;
  /** Takes nodes off the queue of what is to be reconciled, except those that changed again. */
  readonly settle: (nodes: readonly Unreconciled[]) => Promise<void>;
  /** Notes that containers of clusters are known; puts the deploys of those that are new on the queue. */
  readonly watch: (clusters: readonly string[]) => Promise<void>;
  /** Lists the next nodes of a label, in the order of ids, to be gone over; answers the last id, null at the end. */
  readonly listAll: (label: string, after: string, limit: number) => Promise<string | null>;
  /** Takes nodes off that list; puts those on the queue that are to be reconciled with all that depends on them. */
  readonly unlist: (label: string, ids: readonly string[], toReconcile: readonly string[]) => Promise<void>;
  /** Removes the notes of events that came before a time, at most `limit` of them; answers how many. */
  readonly forgetEvents: (before: Instant, limit: number) => Promise<number>;
}

export interface WriterOptions {
  readonly database?: string;
  /** Facts a transaction; a unit with more facts than this still is one transaction. */
  readonly batchFacts?: number;
  /** Milliseconds after which the server ends a batch's transaction. */
  readonly transactionTimeout?: number;
}

// Each statement has a price of its own; much larger transactions were slower again, because their garbage outlives the
// young generation of a small heap.
const defaultBatchFacts = 2_500;
const defaultTransactionTimeout = 120_000;
const raceAttempts = 5;
const constraintViolated = 'Neo.ClientError.Schema.ConstraintValidationFailed';

/** What is known of one call: when Neo4j is gone, no further batch waits for it as long again. */
interface Call {
  gone: Error | null;
}

export function createWriter(driver: Driver, options: WriterOptions = {}): Writer {
  const batchFacts = options.batchFacts ?? defaultBatchFacts;

  async function writeBatch(units: readonly WriteUnit[], call: Call): Promise<readonly WriteResult[]> {
    try {
      if (call.gone !== null) throw call.gone;
      const rowsOfUnits = units.map((unit) => rowsOfFacts(unit.facts));
      const changes = await transactAgainstOthers((each) => writeRows(each, rowsOfUnits));
      await settle(changes);
      return units.map((_, index) => ({
        status: changes.changed.has(index) ? 'CHANGED' : 'UNCHANGED',
        conflicts: changes.conflicts.get(index) ?? [],
      }));
    } catch (error) {
      if (isConnectionLoss(error)) call.gone = error;
      if (!isOfRecord(error)) return units.map(() => ({ status: 'FAILED', failure: notWritten(error) }));
      if (units.length === 1) return [{ status: 'FAILED', failure: refused(error) }];
      const middle = units.length >> 1;
      const first = await writeBatch(units.slice(0, middle), call);
      return [...first, ...(await writeBatch(units.slice(middle), call))];
    }
  }

  /** What was committed is committed: where a mark cannot be settled, sums are only made anew each time. */
  async function settle({ summedSessions, sessionMark }: Changes): Promise<void> {
    if (summedSessions.size === 0) return;
    await transaction((each) => settleSessionMarks(each, summedSessions, sessionMark)).catch(() => undefined);
  }

  /** A node that another writer created in the meantime is found by the next attempt. */
  async function transactAgainstOthers<Result>(
    work: (transaction: ManagedTransaction) => Promise<Result>,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await transaction(work);
      } catch (error) {
        if (attempt === raceAttempts || codeOf(error) !== constraintViolated) throw error;
      }
    }
  }

  const transaction = <Result>(work: (transaction: ManagedTransaction) => Promise<Result>): Promise<Result> =>
    inWriteTransaction(
      driver,
      options.database,
      options.transactionTimeout ?? defaultTransactionTimeout,
      work,
    );

  return {
    write: async (units) => {
      const results: WriteResult[] = [];
      const call: Call = { gone: null };
      for (const batch of batchesOf(units, batchFacts)) results.push(...(await writeBatch(batch, call)));
      return results;
    },
    decide: async (locks, decision) => {
      const { result, changes } = await transactAgainstOthers(async (each) => {
        await lockNames(each, locks);
        const decided = await decision(readsWithin(each));
        const { facts, absent } = decided;
        const written =
          facts.length === 0
            ? noChanges()
            : await withinMemory(() => writeRows(each, [rowsOfFacts(facts)], absent));
        return { result: decided.result, changes: written };
      });
      await settle(changes);
      return result;
    },
    removeCheckpoints: (ids) => transaction((each) => removeCheckpoints(each, ids)),
    derive: (derivations) =>
      transaction(async (each) => {
        const edges = await deriveEdges(each, derivations.edges);
        const nodes = await deriveNodes(each, derivations.nodes);
        return { ...nodes, edgesMade: edges.made, edgesRemoved: edges.removed };
      }),
    settle: (nodes) => transaction((each) => unmark(each, nodes)),
    watch: (clusters) => transaction((each) => watchClusters(each, clusters)),
    listAll: (label, after, limit) => transaction((each) => listAll(each, label, after, limit)),
    unlist: (label, ids, toReconcile) =>
      transaction(async (each) => {
        if (toReconcile.length > 0) await markNodes(each, label, toReconcile);
        await unlist(each, label, ids);
      }),
    forgetEvents: (before, limit) => transaction((each) => forgetEvents(each, before, limit)),
  };
}

/** Writes the rows of several units in one transaction. May run again when the transaction is retried. */
async function writeRows(
  transaction: ManagedTransaction,
  rowsOfUnits: readonly Rows[],
  absent?: ReadonlySet<string>,
): Promise<Changes> {
  const groups = groupRows(rowsOfUnits);
  const changes = noChanges();
  const nodes = noNodes(absent);
  const differingNodes = await createMissingNodes(transaction, groups.nodes, nodes, changes);
  const isNew = ({ key }: Element): boolean => key.some((id) => nodes.made.has(id));
  const [atNewNodes, atOldNodes] = partition(groups.edges, isNew);
  await createNewEdges(transaction, atNewNodes, nodes, changes);
  const links = rowsOfUnits.map((rows) => rows.links);
  await writeRecordLinks(transaction, links, nodes, changes);
  const differingEdges = await createMissingEdges(transaction, atOldNodes, nodes, changes);
  // Elements that other batches contend for are locked as late as can be.
  await Promise.all(
    [differingNodes, differingEdges].map((each) => updateDiffering(transaction, each, nodes, changes)),
  );
  const sightings = rowsOfUnits.map((rows) => rows.sightings);
  await writeSightings(transaction, sightings, nodes, changes);
  const subjects = rowsOfUnits.map((rows) => rows.subjects);
  await markUnreconciled(transaction, subjects, nodes, changes);
  await markSessions(transaction, changes.summedSessions, changes.sessionMark);
  return changes;
}

function* batchesOf(units: readonly WriteUnit[], batchFacts: number): Iterable<readonly WriteUnit[]> {
  let batch: WriteUnit[] = [];
  let facts = 0;
  for (const unit of units) {
    if (batch.length > 0 && facts + unit.facts.length > batchFacts) {
      yield batch;
      batch = [];
      facts = 0;
    }
    batch.push(unit);
    facts += unit.facts.length;
  }
  if (batch.length > 0) yield batch;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

function isConnectionLoss(error: unknown): error is Error {
  const code = codeOf(error);
  return code === 'ServiceUnavailable' || code === 'SessionExpired';
}

/** Whether an error is about what was to be written: it has no code of Neo4j, or one of a statement or constraint. */
function isOfRecord(error: unknown): boolean {
  return /^$|^Neo\.ClientError\.(?:Statement|Schema)\.|^Neo\.DatabaseError\.Statement\./.test(codeOf(error));
}

function notWritten(cause: unknown): Failure {
  return new Failure(
    'NOT_WRITTEN',
    'Neo4j could not be reached, did not finish in time or takes no writes; nothing of this record is known to be written.',
    'Send the same document again when Neo4j takes writes: writing it twice changes nothing.',
    { cause },
  );
}

/** What follows the first clause of the server's words differs from one time to the next, or quotes the record. */
function refused(cause: unknown): Failure {
  const reason = cause instanceof Error ? (/^[^\n,.:=]*/.exec(cause.message)?.[0] ?? '') : String(cause);
  return new Failure('WRITE_FAILED', `The graph refused the record: ${reason}.`, undefined, { cause });
}
