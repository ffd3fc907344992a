import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure } from '../../failure.ts';
import type { Client } from '../client.ts';
import type { OutgoingDocument } from './chunks.ts';
import { refusedHere, type ServerResult } from './documentResult.ts';
import { type Attempt, type IngestVariables, sendDocuments } from './request.ts';

/** How documents are brought to the server. */
export interface DeliveryOptions {
  readonly client: Client;
  /** Seconds to try again since the server last took a document. */
  readonly retryForSeconds: number;
  /** Ends waiting: what is not settled then fails with the last failure. */
  readonly signal: AbortSignal;
  /** Told once when tries begin to fail, and (null) when they succeed again. */
  readonly onOutage: (failure: Failure | null) => void;
}

/** Brings a chunk to the server and answers one result a document, in order. */
export type Deliver = (
  variables: IngestVariables,
  chunk: readonly OutgoingDocument[],
) => Promise<readonly ServerResult[]>;

const DELAY_MILLISECONDS = 250;
const DELAY_MILLISECONDS_MAX = 10_000;
const DOUBLINGS_MAX = 10;

/**
 * A delivery that goes on over outages: what the server or Neo4j did not take is sent again, and only that, after a
 * growing delay with jitter. Ingest is idempotent, so a document whose answer was lost is not doubled by a second try.
 */
export function createDelivery(options: DeliveryOptions): Deliver {
  let isAway = false;
  const report = (failure: Failure | null): void => {
    if (isAway !== (failure !== null)) options.onOutage(failure);
    isAway = failure !== null;
  };
  return async (variables, chunk) => {
    const results: (ServerResult | null)[] = chunk.map((document) =>
      'problem' in document ? refusedHere(document.problem) : null,
    );
    let atOnce = chunk.length;
    let tries = 0;
    let since = Date.now();
    for (;;) {
      const waiting = indexesOfNull(results).slice(0, atOnce);
      if (waiting.length === 0) return results.filter((result) => result !== null);
      const texts = waiting.map((index) => jsonOf(chunk[index]));
      const attempt = await sendDocuments(options.client, variables, texts);
      for (const [place, index] of waiting.entries()) results[index] = attempt.results[place] ?? null;
      if (attempt.results.some((result) => result !== null)) {
        tries = 0;
        since = Date.now();
      }
      const { failure } = attempt;
      if (failure === null) {
        report(null);
        continue;
      }
      if (isTooMuch(failure)) atOnce = Math.ceil(waiting.length / 2);
      if (isTooMuch(failure) && waiting.length > 1 && failure.code !== 'REQUEST_TIMEOUT') continue;
      const left = options.retryForSeconds * 1_000 - (Date.now() - since);
      if (!attempt.passing || left <= 0 || options.signal.aborted) throw failure;
      report(failure);
      await pause(Math.min(left, delayOf(tries, attempt)), options.signal);
      tries += 1;
    }
  };
}

/** Whether fewer documents in a request can help. */
function isTooMuch({ code }: Failure): boolean {
  return code === 'BODY_TOO_LARGE' || code === 'TOO_MANY_DOCUMENTS' || code === 'REQUEST_TIMEOUT';
}

/** Doubles with each try; the jitter keeps many callers from coming back in step. */
function delayOf(tries: number, { retryAfterSeconds }: Attempt): number {
  const doubled = DELAY_MILLISECONDS * 2 ** Math.min(tries, DOUBLINGS_MAX);
  const jittered = Math.min(doubled, DELAY_MILLISECONDS_MAX) * (0.5 + Math.random() / 2);
  return Math.max(jittered, (retryAfterSeconds ?? 0) * 1_000);
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch {
    // Told to stop: the loop sees it after one last try.
  }
}

function indexesOfNull(results: readonly unknown[]): readonly number[] {
  return results.flatMap((result, index) => (result === null ? [index] : []));
}

function jsonOf(document: OutgoingDocument | undefined): string {
  return document !== undefined && 'json' in document ? document.json : 'null';
}
