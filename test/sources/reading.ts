import type { IncomingDocument } from '../../src/ingest/ingest.ts';
import type { Batch, Connector, Gap, Knowledge, Pass, Tools } from '../../src/sources/connector.ts';
import { createConnector } from '../../src/sources/connectors.ts';
import { createSecretReader } from '../../src/sources/credentials.ts';
import { checkDefinition } from '../../src/sources/definition.ts';
import { networkPolicy } from '../../src/sources/http/network.ts';

/** The time at which tests read sources. */
export const readAt = '2026-11-01T12:00:00Z';

/** A graph that knows nothing. */
export const noKnowledge: Knowledge = {
  read: async () => new Set(),
  openTags: async () => [],
  tagsSeen: async () => new Map(),
  openPods: async () => [],
};

/** Tools for a connector under test: loopback is allowed, nothing waits, and a request may take a second. */
export function toolsOf(more: Partial<Tools> = {}): Tools {
  const environment = more.environment ?? {};
  return {
    policy: networkPolicy('127.0.0.1'),
    secrets: createSecretReader(environment),
    knowledge: noKnowledge,
    environment,
    clock: () => new Date(readAt),
    pause: async () => undefined,
    random: () => 0.5,
    limits: { milliseconds: 1_000 },
    ...more,
  };
}

/** Everything that a pass yielded, and what ended it. */
export interface PassRead {
  readonly documents: readonly IncomingDocument[];
  readonly gaps: readonly Gap[];
  /** The cursors, in order. */
  readonly cursors: readonly (string | null)[];
  /** The code of the failure that ended it early. */
  readonly code: string | null;
  readonly message: string | null;
}

/** Reads a source once, without a graph. */
export async function readPass(
  definition: Readonly<Record<string, unknown>>,
  tools: Tools = toolsOf(),
  pass: Partial<Pass> = {},
): Promise<PassRead> {
  const whole = { name: 'source', intervalSeconds: 60, ...definition };
  return drain(createConnector(checkDefinition(whole), tools), pass);
}

async function drain(connector: Connector, pass: Partial<Pass>): Promise<PassRead> {
  const batches: Batch[] = [];
  let failure: unknown;
  try {
    const signal = new AbortController().signal;
    for await (const batch of connector.pass({ cursor: null, full: false, signal, ...pass }))
      batches.push(batch);
  } catch (error) {
    failure = error;
  }
  if (failure !== undefined && !(failure instanceof Error && 'code' in failure)) throw failure;
  return {
    documents: batches.flatMap(({ documents }) => documents),
    gaps: batches.flatMap(({ gaps = [] }) => gaps),
    cursors: batches.flatMap(({ cursor }) => (cursor === undefined ? [] : [cursor])),
    code: failure === undefined ? null : String((failure as { code?: unknown }).code),
    message: failure === undefined ? null : failure.message,
  };
}

/** The contents of documents, parsed where they are text. */
export function contentsOf(documents: readonly IncomingDocument[]): readonly Record<string, unknown>[] {
  return documents.map(
    ({ content }) => (typeof content === 'string' ? JSON.parse(content) : content) as Record<string, unknown>,
  );
}
