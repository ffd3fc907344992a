import { Failure } from '../failure.ts';
import type {
  LeasedSource,
  PassCounts,
  PassEnd,
  PassProgress,
  SourceStates,
} from '../graph/writer/sourceStates.ts';
import type { DocumentOutcome, Ingest } from '../ingest/ingest.ts';
import { auditDigestLimit } from '../model/access/auditEntry.ts';
import { waitAfterFailure, waitAfterSuccess } from './backOff.ts';
import type { Batch, Tools } from './connector.ts';
import { createConnector } from './connectors.ts';
import type { SourceDefinition } from './definition.ts';
import { SourceFailure } from './failure.ts';

/** Most gaps that are kept of a pass; all of them are counted. */
export const gapLimit = 50;

/** Milliseconds between two passes of a source that waits for news by itself; one that ends at once must not spin. */
const continuousPause = 1_000;

export interface RunOptions {
  readonly states: SourceStates;
  readonly ingest: Ingest;
  readonly tools: Tools;
  /** Name of this instance. */
  readonly holder: string;
  readonly leaseMilliseconds: number;
  /** Ends all passes. */
  readonly signal: AbortSignal;
}

/** How a pass ended, for the log. */
export interface PassResult {
  readonly source: string;
  /** Digests of the documents that were new or refused; the first of them. */
  readonly documentDigests: readonly string[];
  readonly counts: PassCounts;
  readonly gapCount: number;
  readonly failure: SourceFailure | null;
}

/**
 * Reads a source once, under its lease: every batch goes the way of all documents, then the cursor moves. Whatever fails
 * is stored with the source and never thrown, but for a database that is away.
 */
export async function runPass(leased: LeasedSource, options: RunOptions): Promise<PassResult> {
  const { states, holder, tools, leaseMilliseconds } = options;
  const definition = JSON.parse(leased.definition) as SourceDefinition;
  const connector = createConnector(definition, tools);
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const progress: Tally = {
    counts: { read: 0, accepted: 0, unchanged: 0, rejected: 0 },
    gaps: [],
    gapCount: 0,
    documentDigests: [],
  };
  const heartbeat = setInterval(() => {
    states.keep(leased.name, holder, leaseMilliseconds).then(
      (isHeld) => isHeld || stop.abort(),
      // The database is away: the pass meets that itself.
      () => undefined,
    );
  }, leaseMilliseconds / 3);
  let failure: SourceFailure | null = null;
  try {
    for await (const batch of connector.pass({ cursor: leased.cursor, full: leased.full, signal })) {
      await write(batch, progress, definition, options);
      const isHeld = await states.keep(leased.name, holder, leaseMilliseconds, progressOf(progress, batch));
      if (!isHeld || signal.aborted) throw leaseLost();
    }
  } catch (error) {
    failure = asSourceFailure(error, signal);
  } finally {
    clearInterval(heartbeat);
  }
  const end = endOf(failure, connector.isContinuous, definition, leased, options);
  await states.finish(leased.name, holder, end);
  const { counts, gapCount, documentDigests } = progress;
  const told = end.status === 'STOPPED' ? null : failure;
  return { source: leased.name, documentDigests, counts, gapCount, failure: told };
}

function endOf(
  failure: SourceFailure | null,
  isContinuous: boolean,
  { intervalSeconds }: SourceDefinition,
  { failures }: LeasedSource,
  { signal, tools }: RunOptions,
): PassEnd {
  const interval = intervalSeconds * 1_000;
  if (failure === null)
    return {
      status: 'DONE',
      nextAttemptIn: isContinuous ? continuousPause : waitAfterSuccess(interval, tools.random()),
    };
  if (signal.aborted) return { status: 'STOPPED', nextAttemptIn: 0 };
  const { code, message, retryAfter } = failure;
  const nextAttemptIn = waitAfterFailure(failures + 1, interval, retryAfter, tools.random());
  return { status: 'FAILED', nextAttemptIn, code, message };
}

/** What a pass has done so far. */
interface Tally {
  counts: PassCounts;
  gaps: readonly string[];
  gapCount: number;
  documentDigests: readonly string[];
}

async function write(
  { documents, gaps = [] }: Batch,
  tally: Tally,
  { name, cluster }: SourceDefinition,
  { ingest }: RunOptions,
): Promise<void> {
  const context = { source: name, ...(cluster === undefined ? {} : { cluster }) };
  tally.gaps = [...tally.gaps, ...gaps.map((gap) => JSON.stringify(gap))].slice(0, gapLimit);
  tally.gapCount += gaps.length;
  if (documents.length === 0) return;
  const outcomes = await ingest.ingest(documents, context);
  tally.counts = counted(tally.counts, outcomes);
  const told = outcomes.filter(({ status }) => status !== 'UNCHANGED').map(({ digest }) => digest);
  tally.documentDigests = [...tally.documentDigests, ...told].slice(0, auditDigestLimit);
  const refusals = outcomes.flatMap((outcome) => outcome.refusals);
  const notWritten = refusals.find(({ code }) => code === 'NOT_WRITTEN');
  if (notWritten !== undefined) throw new SourceFailure(notWritten.code, notWritten.message);
}

function counted(before: PassCounts, outcomes: readonly DocumentOutcome[]): PassCounts {
  const count = (status: DocumentOutcome['status']): number =>
    outcomes.filter((outcome) => outcome.status === status).length;
  return {
    read: before.read + outcomes.length,
    accepted: before.accepted + count('ACCEPTED'),
    unchanged: before.unchanged + count('UNCHANGED'),
    rejected: before.rejected + count('REJECTED'),
  };
}

function progressOf({ counts, gaps, gapCount }: Tally, { cursor }: Batch): PassProgress {
  return { counts, gaps, gapCount, ...(cursor === undefined ? {} : { cursor }) };
}

function leaseLost(): SourceFailure {
  return new SourceFailure('SOURCE_LEASE_LOST', 'Another instance took the source over, or it was removed.');
}

function asSourceFailure(error: unknown, signal: AbortSignal): SourceFailure {
  if (error instanceof SourceFailure) return error;
  if (signal.aborted) return leaseLost();
  if (error instanceof Failure) return new SourceFailure(error.code, error.message, { cause: error });
  return new SourceFailure('INTERNAL_ERROR', 'An unexpected fault ended the pass; the log has its cause.', {
    cause: error,
  });
}
