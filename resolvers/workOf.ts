import { Failure } from '../src/failure.ts';
import { resolvedEvidence } from '../src/graph/resolve.ts';
import { containerLimit, readRunning } from '../src/graph/sessions/deploys.ts';
import {
  type CommitWay,
  readCommitWays,
  readSpending,
  readWork,
  workLimit,
} from '../src/graph/sessions/work.ts';
import type { Evidence } from '../src/model/evidence.ts';
import { bestOf, type Confidence, confidenceOf } from '../src/model/session/confidence.ts';
import {
  type AgentWork,
  type SpentOnWork,
  sessionsOf,
  spendingOn,
  sumOfSpent,
  type WaysToCommits,
  type WorkRow,
  waysOf,
  workByAgent,
} from '../src/model/session/work.ts';
import { instantArgument } from './arguments.ts';
import { type Connection, connectionOf, inTextOrder } from './connection.ts';
import type { WhenceContext } from './context.ts';
import { entitiesField, entityField } from './entity.ts';
import type {
  QueryAgentsOfArgs,
  QueryLinesByAgentArgs,
  QueryRunningWorkArgs,
  QueryWorkCostArgs,
  RequireFields,
} from './generated/types.ts';
import { meaningOf } from './ref.ts';

/** What a `ref` names, as ways to commits; of a session only its own work counts. */
interface AskedWork {
  readonly ways: WaysToCommits;
  /** Full ids by node ids of commits. */
  readonly oids: ReadonlyMap<string, string>;
  /** Node ids of sessions that were asked for; null where something else was. */
  readonly sessions: ReadonlySet<string> | null;
}

async function askedWork(
  { ref, asOf }: Pick<QueryAgentsOfArgs, 'ref' | 'asOf'>,
  context: WhenceContext,
): Promise<AskedWork> {
  const meaning = await meaningOf(ref, instantArgument(asOf), context);
  if (meaning === null) return { ways: new Map(), oids: new Map(), sessions: null };
  const { kind, named, tagDigest } = meaning;
  const isDirect = kind === 'COMMIT' || kind === 'SESSION';
  // What containers that declare a tag run is theirs, not the tag's.
  const digests = kind === 'TAG' ? [tagDigest].filter((digest) => digest !== null) : meaning.digests;
  const found = await readCommitWays(context.services.reads, {
    digests: isDirect || kind === 'BUILD' ? [] : digests,
    builds: isDirect ? [] : named.flatMap((each) => each.builds),
    commits: isDirect ? named.flatMap((each) => each.commits) : [],
  });
  requireWithin(found.length, workLimit, 'ways to commits');
  const first = kind === 'COMMIT' || kind === 'BUILD' || kind === 'SESSION' ? [] : [resolvedEvidence[kind]];
  return {
    ...waysByCommit(found, first),
    sessions: kind === 'SESSION' ? new Set(named.map(({ node }) => node.id)) : null,
  };
}

function waysByCommit(found: readonly CommitWay[], first: readonly Evidence[]): Omit<AskedWork, 'sessions'> {
  const ways = new Map<string, (readonly Evidence[])[]>();
  const oids = new Map<string, string>();
  for (const { commit, oid, evidence } of found) {
    ways.set(commit, [...(ways.get(commit) ?? []), [...first, ...evidence]]);
    oids.set(commit, oid);
  }
  return { ways, oids };
}

async function rowsOf({ ways, sessions }: AskedWork, { services: { reads } }: WhenceContext) {
  const rows = await readWork(reads, [...ways.keys()]);
  requireWithin(rows.length, workLimit, 'rows of work');
  return sessions === null ? rows : rows.filter(({ session }) => session !== null && sessions.has(session));
}

function requireWithin(count: number, most: number, what: string): void {
  if (count > most)
    throw new Failure(
      'QUERY_TOO_COSTLY',
      `More than ${most} ${what} lead there.`,
      'Ask for one digest, build or commit, or for a smaller place.',
    );
}

/** `Query.agentsOf` */
export async function agentsOf(
  _: unknown,
  args: QueryAgentsOfArgs,
  context: WhenceContext,
): Promise<readonly AgentWork[]> {
  const asked = await askedWork(args, context);
  return workByAgent(await rowsOf(asked, context), asked.ways);
}

/** `Query.linesByAgent` */
export async function linesByAgent(_: unknown, args: QueryLinesByAgentArgs, context: WhenceContext) {
  const asked = await askedWork(args, context);
  const rows = (await rowsOf(asked, context)).filter(({ way }) => way === 'ATTRIBUTION');
  const attributed = new Set(rows.map(({ oid }) => oid));
  const commits = [...asked.oids.values()].sort();
  return {
    linesAdded: rows.reduce((sum, { linesAdded }) => sum + linesAdded, 0n),
    linesRemoved: rows.reduce((sum, { linesRemoved }) => sum + linesRemoved, 0n),
    commits,
    unattributedCommits: commits.filter((oid) => !attributed.has(oid)),
    agents: workByAgent(rows, asked.ways),
  };
}

/** What sessions spent, before their entities are read. */
export interface CostOfWork extends ReturnType<typeof sumOfSpent> {
  readonly sessions: readonly SpentOnWork[];
  readonly unknown: readonly string[];
  readonly commits: readonly string[];
}

/** `Query.workCost` */
export async function workCost(
  _: unknown,
  args: QueryWorkCostArgs,
  context: WhenceContext,
): Promise<CostOfWork> {
  const asked = await askedWork(args, context);
  const read = await readSpending(context.services.reads, [...asked.ways.keys()]);
  requireWithin(read.length, workLimit, 'sessions');
  const spending = read
    .filter(({ session }) => asked.sessions === null || asked.sessions.has(session))
    .map((each) => ({
      ...each,
      evidence: bestOf(
        each.commits.flatMap((commit) =>
          (asked.ways.get(commit) ?? []).map((way) => [...way, 'DECLARED_ID' as const]),
        ),
      ),
    }));
  const sessions = spendingOn(spending);
  const known = new Set(sessions.map(({ session }) => session));
  return {
    ...sumOfSpent(sessions),
    sessions,
    unknown: spending.flatMap(({ session }) => (known.has(session) ? [] : [session])),
    commits: [...asked.oids.values()].sort(),
  };
}

/** A container with the work in it, before their entities are read. */
export interface WorkInContainer {
  readonly container: string;
  readonly digest: string;
  readonly commits: readonly string[];
  readonly sessions: readonly string[];
  readonly agents: readonly AgentWork[];
  readonly evidence: Evidence | null;
  readonly confidence: Confidence | null;
}

export type RunningWorkPage = Connection<WorkInContainer>;

/** `Query.runningWork` */
export async function runningWork(
  _: unknown,
  args: RequireFields<QueryRunningWorkArgs, 'first'>,
  context: WhenceContext,
): Promise<RunningWorkPage> {
  const { reads } = context.services;
  const running = await readRunning(reads, {
    environment: args.environment ?? null,
    cluster: args.cluster ?? null,
    namespace: args.namespace ?? null,
    asOf: instantArgument(args.asOf),
  });
  requireWithin(running.length, containerLimit, 'containers');
  const digests = [...new Set(running.map(({ digest }) => digest))];
  const found = await readCommitWays(reads, { digests, builds: [], commits: [] });
  requireWithin(found.length, workLimit, 'ways to commits');
  const rows = await readWork(reads, [...new Set(found.map(({ commit }) => commit))]);
  requireWithin(rows.length, workLimit, 'rows of work');
  const byDigest = Map.groupBy(found, ({ digest }) => digest);
  const rowsByCommit = Map.groupBy(rows, ({ commit }) => commit);
  const workOf = new Map(
    digests.map((digest) => [digest, workOfDigest(byDigest.get(digest) ?? [], rowsByCommit)]),
  );
  const work = running.flatMap(({ container, digest }): readonly WorkInContainer[] => {
    const own = workOf.get(digest);
    if (own === undefined || (args.onlyWithSessions === true && own.sessions.length === 0)) return [];
    return [{ container, digest, ...own }];
  });
  const placeOf = ({ container, digest }: WorkInContainer) => `${container} ${digest}`;
  return connectionOf(work, placeOf, inTextOrder, { first: args.first, after: args.after });
}

function workOfDigest(
  found: readonly CommitWay[],
  rowsByCommit: ReadonlyMap<string, readonly WorkRow[]>,
): Omit<WorkInContainer, 'container' | 'digest'> {
  const { ways, oids } = waysByCommit(found, ['DIGEST_EQUAL']);
  const rows = [...ways.keys()].flatMap((commit) => rowsByCommit.get(commit) ?? []);
  const inSessions = rows.filter(({ session }) => session !== null);
  const counting = inSessions.length > 0 ? inSessions : rows;
  const evidence = counting.length === 0 ? null : bestOf(counting.flatMap((row) => waysOf(row, ways)));
  return {
    commits: [...oids.values()].sort(),
    sessions: sessionsOf(rows),
    agents: workByAgent(rows, ways),
    evidence,
    confidence: evidence === null ? null : confidenceOf(evidence),
  };
}

const sessionsAt = entitiesField(
  'Session',
  ({ sessions }: { readonly sessions: readonly string[] }) => sessions,
);

const costsAt = ({ costs }: { readonly costs: ReadonlyMap<string, bigint> }) =>
  [...costs].map(([currency, micros]) => ({ currency, micros }));

/** Fields of `AgentWork`. */
export const agentWorkFields = {
  agent: entityField('Agent', ({ agent }: AgentWork) => agent),
  sessions: sessionsAt,
};

/** Fields of `WorkCost` and `SessionCost`. */
export const workCostFields = {
  costs: costsAt,
  unknown: entitiesField('Session', ({ unknown }: CostOfWork) => unknown),
};
export const sessionCostFields = {
  costs: costsAt,
  session: entityField('Session', ({ session }: SpentOnWork) => session),
};

/** Fields of `RunningWork`. */
export const runningWorkFields = {
  container: entityField('Container', ({ container }: WorkInContainer) => container),
  sessions: sessionsAt,
};
