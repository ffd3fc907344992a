import type { Evidence } from '../evidence.ts';
import { bestOf, type Confidence, confidenceOf } from './confidence.ts';

/** How an agent is known to stand behind a commit. */
export type WorkWay = 'ATTRIBUTION' | 'CHECKPOINT' | 'AUTHOR';

/** What one agent did in one commit, in one session where it was in one. */
export interface WorkRow {
  /** Id of the commit's node. */
  readonly commit: string;
  readonly oid: string;
  readonly way: WorkWay;
  /** Id of the agent's node. */
  readonly agent: string;
  /** Id of the session's node; null for a commit's author. */
  readonly session: string | null;
  readonly sessionKey: string | null;
  readonly linesAdded: bigint;
  readonly linesRemoved: bigint;
  readonly files: readonly string[];
  /** Models that it worked with, as far as rows tell. */
  readonly models: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Ways from what was asked for to a commit: the evidence of each link. An empty way: the commit itself was asked for. */
export type WaysToCommits = ReadonlyMap<string, readonly (readonly Evidence[])[]>;

/** What an agent did in everything that was asked for. */
export interface AgentWork {
  readonly agent: string;
  readonly ways: readonly WorkWay[];
  /** Node ids of sessions, by key. */
  readonly sessions: readonly string[];
  /** Full commit ids. */
  readonly commits: readonly string[];
  readonly models: readonly string[];
  readonly linesAdded: bigint;
  readonly linesRemoved: bigint;
  readonly files: number;
  /** Part of all changed lines, from 0 to 1; null where no lines are attributed. */
  readonly share: number | null;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
}

/** Work by agent, most lines first, then by agent. */
export function workByAgent(rows: readonly WorkRow[], ways: WaysToCommits): readonly AgentWork[] {
  const total = rows.reduce((sum, row) => sum + changed(row), 0n);
  const agents = [...Map.groupBy(rows, ({ agent }) => agent)].map(([agent, own]): AgentWork => {
    const lines = own.reduce((sum, row) => sum + changed(row), 0n);
    const evidence = bestOf(own.flatMap((row) => waysOf(row, ways)));
    return {
      agent,
      ways: workWays.filter((way) => own.some((row) => row.way === way)),
      sessions: sessionsOf(own),
      commits: sorted(own.map(({ oid }) => oid)),
      models: sorted(own.flatMap(({ models }) => models)),
      linesAdded: own.reduce((sum, row) => sum + row.linesAdded, 0n),
      linesRemoved: own.reduce((sum, row) => sum + row.linesRemoved, 0n),
      files: new Set(own.flatMap(({ files }) => files)).size,
      share: total === 0n ? null : ratio(lines, total),
      evidence,
      confidence: confidenceOf(evidence),
    };
  });
  return agents.sort(byLines);
}

const workWays: readonly WorkWay[] = ['ATTRIBUTION', 'CHECKPOINT', 'AUTHOR'];

const changed = ({ linesAdded, linesRemoved }: WorkRow): bigint => linesAdded + linesRemoved;

/** A ratio to nine digits: lines may be more than a double counts. */
export const ratio = (part: bigint, whole: bigint): number =>
  Number((part * 1_000_000_000n) / whole) / 1_000_000_000;

function byLines(left: AgentWork, right: AgentWork): number {
  const difference = right.linesAdded + right.linesRemoved - left.linesAdded - left.linesRemoved;
  if (difference !== 0n) return difference > 0n ? 1 : -1;
  return left.agent < right.agent ? -1 : Number(left.agent > right.agent);
}

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

/** Node ids of the sessions of rows, in the order of their keys. */
export function sessionsOf(rows: readonly WorkRow[]): readonly string[] {
  const ids = new Map(
    rows.flatMap(({ session, sessionKey }) =>
      session === null ? [] : [[sessionKey ?? '', session] as const],
    ),
  );
  return [...ids].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, id]) => id);
}

/** The ways from what was asked for to a row, each with the row's own evidence. */
export function waysOf(row: WorkRow, ways: WaysToCommits): readonly (readonly Evidence[])[] {
  const before = ways.get(row.commit) ?? [[]];
  return before.flatMap((way) => row.evidence.map((own) => [...way, own]));
}

/** Tokens, and money by currency. */
export interface Spent {
  readonly inputTokens: bigint;
  readonly outputTokens: bigint;
  readonly totalTokens: bigint;
  readonly costs: ReadonlyMap<string, bigint>;
}

/** What is known of a session's spending, and how much of its work is in what was asked for. */
export interface SessionSpending {
  readonly session: string;
  readonly sessionKey: string;
  /** Lines that it changed in what was asked for, and in all commits. */
  readonly lines: bigint;
  readonly allLines: bigint;
  /** Rows, where no lines are counted. */
  readonly rows: bigint;
  readonly allRows: bigint;
  /** From usage records of the whole session; null where it has none. */
  readonly usage: Spent | null;
  /** What the rows in what was asked for say themselves; null where they say nothing. */
  readonly ofRows: Spent | null;
  /** What its last checkpoint says of the whole session; null where none says anything. */
  readonly ofCheckpoints: Spent | null;
}

/** What a session spent on something. */
export interface SpentOnWork extends Spent {
  readonly session: string;
  readonly sessionKey: string;
  /** Where the numbers come from. */
  readonly basis: 'USAGE' | 'ATTRIBUTIONS' | 'CHECKPOINTS';
  /** Part of the session's numbers that counts here, from 0 to 1. */
  readonly share: number;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
}

/**
 * What sessions spent on something: what usage records tell of a session, else what its rows there tell, else what its last
 * checkpoint tells. Where a session worked on other commits as well, what is told of the whole is split by changed lines,
 * which is an assumption and says so.
 */
export function spendingOn(
  sessions: readonly (SessionSpending & { readonly evidence: Evidence })[],
): readonly SpentOnWork[] {
  return sessions.flatMap((session): readonly SpentOnWork[] => {
    const { usage, ofRows, ofCheckpoints } = session;
    if (usage !== null) return [partOf(session, usage, 'USAGE', shareOf(session))];
    if (ofRows !== null) return [partOf(session, ofRows, 'ATTRIBUTIONS', whole)];
    return ofCheckpoints === null ? [] : [partOf(session, ofCheckpoints, 'CHECKPOINTS', shareOf(session))];
  });
}

interface Share {
  readonly part: bigint;
  readonly of: bigint;
}

const whole: Share = { part: 1n, of: 1n };

function shareOf({ lines, allLines, rows, allRows }: SessionSpending): Share {
  if (allLines > 0n) return { part: lines, of: allLines };
  return allRows > 0n ? { part: rows, of: allRows } : whole;
}

function partOf(
  session: SessionSpending & { readonly evidence: Evidence },
  spent: Spent,
  basis: SpentOnWork['basis'],
  { part, of }: Share,
): SpentOnWork {
  const cut = (value: bigint): bigint => (value * part) / of;
  const isSplit = part !== of || basis === 'CHECKPOINTS';
  const evidence = isSplit ? 'ASSUMED' : bestOf([[session.evidence, 'DECLARED_ID']]);
  return {
    session: session.session,
    sessionKey: session.sessionKey,
    inputTokens: cut(spent.inputTokens),
    outputTokens: cut(spent.outputTokens),
    totalTokens: cut(spent.totalTokens),
    costs: new Map([...spent.costs].map(([currency, micros]) => [currency, cut(micros)])),
    basis,
    share: ratio(part, of),
    evidence,
    confidence: confidenceOf(evidence),
  };
}

/** The sum of several. */
export function sumOfSpent(parts: readonly Spent[]): Spent {
  const costs = new Map<string, bigint>();
  for (const { costs: own } of parts)
    for (const [currency, micros] of own) costs.set(currency, (costs.get(currency) ?? 0n) + micros);
  const sum = (name: 'inputTokens' | 'outputTokens' | 'totalTokens') =>
    parts.reduce((total, part) => total + part[name], 0n);
  return {
    inputTokens: sum('inputTokens'),
    outputTokens: sum('outputTokens'),
    totalTokens: sum('totalTokens'),
    costs,
  };
}
