import type { Shape } from './shape.ts';
import { boolean, instant, integer, json, key, link, seen, text, union } from './shapeRules.ts';

/**
 * Where a record of a session came from: see `Origin`. A bundle that carried less of it says nothing of the rest, so that
 * the level is the least redacted one at which any carried it.
 */
export const origin = {
  bundles: union,
  signers: union,
  redactionLevel: { type: 'text', rule: 'strongest', rank: ['FULL', 'CONTENT', 'NONE'] },
  createdAtOffset: text,
  closedAtOffset: text,
} as const;

/** What an attribution has beside what bundles carry. */
export const attributionExtension = {
  evidence: {
    type: 'text',
    rule: 'strongest',
    rank: ['ASSUMED', 'DECLARED_ID', 'ATTESTED'],
    initial: 'ASSUMED',
  },
  previousPath: text,
  isBinary: boolean,
  modelProvider: text,
  modelName: text,
  lineRanges: json,
} as const;

/** Shapes of the nodes beside sessions, checkpoints and attributions; see docs/decisions/0016-sessions.md. */
export const sessionNodeShapes = {
  Bundle: {
    digest: key,
    sessionKey: key,
    signer: key,
    algorithm: key,
    redactionLevel: key,
    postQuantum: text,
    checkpoints: integer,
    sessions: integer,
    attributions: integer,
    merkleRoot: text,
    generatedAt: instant,
    receivedAt: { type: 'instant', rule: 'earliest' },
    text,
    ...seen,
  },
  JournalEvent: {
    eventId: key,
    runId: key,
    seq: integer,
    eventType: text,
    sessionKey: text,
    createdAt: instant,
    ...seen,
  },
  TokenUsage: {
    usageId: key,
    sessionKey: text,
    agentName: text,
    provider: text,
    model: text,
    operation: text,
    inputTokens: integer,
    outputTokens: integer,
    totalTokens: integer,
    cacheTokens: integer,
    costMicros: integer,
    currency: text,
    createdAt: instant,
    ...seen,
  },
} as const satisfies Readonly<Record<string, Shape>>;

export const sessionNodeLabels = Object.keys(
  sessionNodeShapes,
) as readonly (keyof typeof sessionNodeShapes)[];

export const sessionEdgeShapes = {
  /** From a bundle to the session that it is about. */
  ABOUT: link,
  /** From a bundle to the agent whose DID signed it. */
  SIGNED_BY: link,
} as const satisfies Readonly<Record<string, Shape>>;
