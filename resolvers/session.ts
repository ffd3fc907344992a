import type { GraphQLResolveInfo } from 'graphql';
import { Failure } from '../src/failure.ts';
import { readNewestAttributions, readSessionCounts } from '../src/graph/sessions/lists.ts';
import { readUsageTallies } from '../src/graph/sessions/tallies.ts';
import { readTreeSessions, type TreeSession } from '../src/graph/sessions/tree.ts';
import type { TokenSummary } from '../src/model/bundle/bundle.ts';
import { tokensByAgent, totalOf } from '../src/model/bundle/report.ts';
import { walkSessionTree } from '../src/model/bundle/sessionTree.ts';
import { boundedText, requiredText, wordsLength } from '../src/model/session/limits.ts';
import { closeSession as close, registerSession as register } from '../src/sessions/registration.ts';
import { badInput, boundedArgument } from './arguments.ts';
import type { WhenceContext } from './context.ts';
import type {
  MutationCloseSessionArgs,
  MutationRegisterSessionArgs,
  QueryAttributionReportArgs,
  QueryAttributionViewArgs,
  QuerySessionTreeArgs,
  RequireFields,
} from './generated/types.ts';
import { selectsBelow } from './selection.ts';
import { readsSessionsWhole } from './sessionAccess.ts';
import type { NodePlace } from './sessionLists.ts';

/** Largest tree that one answer has, and its greatest depth. */
const treeLimit = 10_000;

/** A session of a tree at its place, before its entity is read. */
export type SessionTreePlace = Omit<TreeSession, 'parentKey' | 'status'> & {
  readonly parentKey: string | null;
  readonly status: 'ACTIVE' | 'MERGED' | 'DISCARDED' | 'COMPLETED';
  readonly level: number;
};

/** `Query.sessionTree` */
export async function sessionTree(
  _: unknown,
  { root, depth, limit }: RequireFields<QuerySessionTreeArgs, 'root' | 'depth' | 'limit'>,
  context: WhenceContext,
  info: GraphQLResolveInfo,
) {
  const levels = boundedArgument('depth', depth ?? 10, 0, treeLimit);
  const places = boundedArgument('limit', limit ?? 1_000, 1, treeLimit);
  const isWhole = readsSessionsWhole(context);
  const sessions = await readTreeSessions(context.services.reads, root, levels + 1, {
    goal: isWhole && selectsBelow(info, 'nodes', 'goal'),
    closedAt: selectsBelow(info, 'nodes', 'closedAt'),
  });
  const walk = walkSessionTree(sessions, root, { depth: levels, limit: places, repeatCycles: false });
  if (walk === null) return null;
  const nodes = walk.places.map(
    ({ session, level }): SessionTreePlace => ({
      ...session,
      status: session.status as SessionTreePlace['status'],
      parentKey: session.parentKey === '' ? null : session.parentKey,
      level,
    }),
  );
  return { ...walk, nodes };
}

/** A view of a session, with its rows by the ids of their nodes. */
export interface ViewOfSession {
  readonly rows: readonly string[];
  readonly byAuthorTokens: readonly { readonly authorId: string; readonly tokens: TokenSummary }[];
  readonly totalTokens: TokenSummary;
  readonly checkpoints: number;
}

/** `Query.attributionView` */
export async function attributionView(
  _: unknown,
  { sessionKey, limit }: RequireFields<QueryAttributionViewArgs, 'sessionKey' | 'limit'>,
  { services: { reads } }: WhenceContext,
): Promise<ViewOfSession> {
  const most = boundedArgument('limit', limit ?? 50, 1, 1_000);
  const [rows, { tokenUsage, checkpoints }] = await Promise.all([
    readNewestAttributions(reads, sessionKey, most),
    readUsageTallies(reads, sessionKey),
  ]);
  return {
    rows,
    byAuthorTokens: [...tokensByAgent(tokenUsage)].map(([authorId, tokens]) => ({ authorId, tokens })),
    totalTokens: totalOf(tokenUsage),
    checkpoints,
  };
}

/** Authors and files that one report lists. */
const reportLimit = 10_000;

/** `Query.attributionReport` */
export async function attributionReport(
  _: unknown,
  { sessionKey }: QueryAttributionReportArgs,
  context: WhenceContext,
) {
  const { sessions } = context.services;
  const { authors, files, totalTokens, checkpoints } = await sessions.reports.of(sessionKey);
  const isWhole = readsSessionsWhole(context);
  return {
    sessionKey,
    byAuthor: authors.slice(0, reportLimit).map(([authorId, { tokensUsed, fileCount, ...stats }]) => ({
      authorId,
      ...stats,
      fileCount: Number(fileCount),
      tokens: tokensUsed,
    })),
    byFile: isWhole
      ? files.slice(0, reportLimit).map(([filePath, { linesAdded, linesRemoved, authorCount }]) => ({
          filePath,
          linesAdded,
          linesRemoved,
          authorCount: Number(authorCount),
        }))
      : [],
    totalTokens,
    checkpoints,
    authorCount: authors.length,
    fileCount: files.length,
    redactionLevel: isWhole ? ('NONE' as const) : ('CONTENT' as const),
    generatedAt: sessions.now(),
  };
}

/** `Query.sessionStatus` */
export async function sessionStatus(
  _: unknown,
  __: unknown,
  { services: { reads, sessions } }: WhenceContext,
) {
  const counts = await readSessionCounts(reads);
  return {
    ...sessions.settings,
    sessions: counts.Session,
    checkpoints: counts.Checkpoint,
    attributions: counts.Attribution,
    journalEvents: counts.JournalEvent,
    tokenUsage: counts.TokenUsage,
    bundles: counts.Bundle,
  };
}

/** `Mutation.registerSession` */
export async function registerSession(
  _: unknown,
  { input }: MutationRegisterSessionArgs,
  { services: { sessions } }: WhenceContext,
): Promise<NodePlace> {
  const { runId, workspaceId } = input;
  const id = await register(sessions, {
    sessionKey: sessionKeyOf(input.sessionKey),
    parentKey: boundedText(input.parentKey ?? '', 'parentKey'),
    agentName: requiredText(input.agentName ?? 'root', 'agentName', 'agent name is required'),
    goal: boundedText(input.goal ?? '', 'goal', wordsLength),
    ...(runId ? { runId: boundedText(runId, 'runId') } : {}),
    ...(workspaceId ? { workspaceId: boundedText(workspaceId, 'workspaceId') } : {}),
    unlessKnown: input.unlessKnown ?? false,
  });
  return { id };
}

/** `Mutation.closeSession` */
export async function closeSession(
  _: unknown,
  { sessionKey, status }: MutationCloseSessionArgs,
  { services: { sessions } }: WhenceContext,
): Promise<NodePlace> {
  if (status === 'ACTIVE')
    throw badInput('BAD_USAGE', 'A session is closed as MERGED, DISCARDED or COMPLETED.');
  return { id: await close(sessions, sessionKeyOf(sessionKey), status) };
}

/** @throws Failure FIELD_MISSING, FIELD_INVALID */
export const sessionKeyOf = (text: string): string =>
  requiredText(text, 'sessionKey', 'session key is required');

/** A 64-bit integer of an input, as the scalar BigInt reads it. @throws Failure FIELD_INVALID */
export function int64Of(value: unknown, name: string): bigint {
  const integer = BigInt(String(value));
  if (integer >= 0n && integer < 2n ** 63n) return integer;
  throw new Failure('FIELD_INVALID', `\`${name}\` is ${integer}; it must be from 0 to 2^63 - 1.`);
}
