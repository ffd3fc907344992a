import type { GraphQLResolveInfo } from 'graphql';
import {
  countAllLinks,
  type LinkPlace,
  readAllLinks,
  readLinks,
  type StoredLink,
} from '../src/graph/tasks/links.ts';
import { requireTrackerId } from '../src/model/task/trackerId.ts';
import type { TaskLinkKind } from '../src/model/task/vocabulary.ts';
import { compareInstants } from '../src/model/time.ts';
import { badInput, boundedArgument } from './arguments.ts';
import {
  type Connection,
  connectionOf,
  decodeCursor,
  encodeCursor,
  pageInfoOf,
  pageLimit,
} from './connection.ts';
import type { WhenceContext } from './context.ts';
import { loadEntity } from './entity.ts';
import type { QueryAllTaskLinksArgs, QueryTaskLinksArgs, RequireFields } from './generated/types.ts';
import { selects } from './selection.ts';
import { loadTask } from './taskEntity.ts';

/** A link whose time of making is read with those of its page, where it is asked for. */
export interface TaskLink extends Omit<StoredLink, 'createdAt'> {
  readonly createdAt: string | (() => Promise<string>);
}

/** `Query.taskLinks` */
export async function taskLinks(
  _: unknown,
  args: RequireFields<QueryTaskLinksArgs, 'taskId' | 'direction' | 'first'>,
  { services: { reads } }: WhenceContext,
): Promise<Connection<TaskLink>> {
  const id = requireTrackerId(args.taskId, '`taskId`');
  const { direction, kinds } = args;
  const wanted: ReadonlySet<TaskLinkKind> | null =
    kinds === null || kinds === undefined ? null : new Set(kinds);
  const links = (await readLinks(reads, direction, id)).filter(
    ({ kind }) => wanted === null || wanted.has(kind),
  );
  const placeOf = ({ createdAt, kind, sourceId, targetId }: StoredLink): string =>
    JSON.stringify([createdAt, kind, direction === 'OUTGOING' ? targetId : sourceId]);
  return connectionOf(links, placeOf, byTimeOfMaking, args);
}

/** The order of their making, by the places that cursors hold: time, kind and the other end. */
function byTimeOfMaking(left: string, right: string): number {
  const [leftTime = '', ...leftRest] = textsOf(left);
  const [rightTime = '', ...rightRest] = textsOf(right);
  return compareInstants(leftTime, rightTime) || compareTexts(leftRest, rightRest);
}

function compareTexts(left: readonly string[], right: readonly string[]): number {
  for (const [index, text] of left.entries()) {
    const other = right[index] ?? '';
    if (text !== other) return Buffer.compare(Buffer.from(text), Buffer.from(other));
  }
  return 0;
}

function textsOf(place: string): readonly string[] {
  const parts = partsOf(place);
  if (parts.length !== 3) throw badInput('BAD_USAGE', 'The cursor is not one of this list.');
  return parts;
}

function partsOf(place: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(place);
    return Array.isArray(parts) ? parts.map(String) : [];
  } catch {
    return [];
  }
}

/** `Query.allTaskLinks` */
export async function allTaskLinks(
  _: unknown,
  args: RequireFields<QueryAllTaskLinksArgs, 'first'>,
  { services: { reads } }: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<Connection<TaskLink>> {
  const first = boundedArgument('first', args.first, 1, pageLimit);
  const after = args.after === null || args.after === undefined ? null : placeOfCursor(args.after);
  const conditions = { namespace: args.namespace ?? null, kinds: args.kinds ?? null };
  const [{ links: nodes, hasNext }, totalCount] = await Promise.all([
    readAllLinks(reads, conditions, { after, first }),
    selects(info, 'totalCount') ? countAllLinks(reads, conditions) : 0,
  ]);
  const cursorOf = ({ sourceId, kind, targetId }: TaskLink): string =>
    encodeCursor(JSON.stringify([sourceId, kind, targetId]));
  return {
    edges: nodes.map((node) => ({ cursor: cursorOf(node), node })),
    nodes,
    pageInfo: pageInfoOf(nodes, cursorOf, { hasNextPage: hasNext, hasPreviousPage: after !== null }),
    totalCount,
  };
}

function placeOfCursor(cursor: string): LinkPlace {
  const [sourceId = '', kind = '', targetId = ''] = textsOf(decodeCursor(cursor));
  return { sourceId, kind: kind as TaskLinkKind, targetId };
}

/** `TaskLink` */
export const taskLinkFields = {
  createdAt: ({ createdAt }: TaskLink) => (typeof createdAt === 'string' ? createdAt : createdAt()),
  source: ({ sourceId }: TaskLink, _: unknown, context: WhenceContext, info: GraphQLResolveInfo) =>
    loadTask(sourceId, context, info),
  target: async (
    { kind, targetId }: TaskLink,
    _: unknown,
    context: WhenceContext,
    info: GraphQLResolveInfo,
  ) => {
    const type = targetTypeOf(kind);
    return { ...(await loadEntity(type, targetId, context, info)), __typename: type };
  },
};

function targetTypeOf(kind: TaskLinkKind): 'Task' | 'Activity' | 'Agent' {
  switch (kind) {
    case 'GENERATED_BY':
      return 'Activity';
    case 'ATTRIBUTED_TO':
      return 'Agent';
    case 'BLOCKED_BY':
    case 'DERIVED_FROM':
    case 'SUPERSEDES':
    case 'DISCOVERED_FROM':
      return 'Task';
  }
}
