import type { GraphQLResolveInfo } from 'graphql';
import {
  countSessions,
  isSessionPlace,
  type ListPlace,
  readCheckpointId,
  readCheckpointsOfRun,
  readCheckpointsOfSession,
  readSessionChildren,
  readSessionPage,
} from '../src/graph/sessions/lists.ts';
import { badInput, boundedArgument } from './arguments.ts';
import {
  type Connection,
  connectionOf,
  decodeCursor,
  encodeCursor,
  inTextOrder,
  pageInfoOf,
  pageLimit,
} from './connection.ts';
import type { WhenceContext } from './context.ts';
import { type EntityType, entitiesField, entityField, loadEntity } from './entity.ts';
import type {
  QueryCheckpointArgs,
  QueryCheckpointListArgs,
  QuerySessionChildrenArgs,
  QuerySessionListArgs,
  RequireFields,
} from './generated/types.ts';

/** Something that an answer names by the id of its node, before its entity is read. */
export interface NodePlace {
  readonly id: string;
}

/** A page of nodes by their ids. What counting costs, only those pay who ask for the number. */
export interface NodePage extends Omit<Connection<ListPlace>, 'totalCount'> {
  readonly totalCount: number | (() => Promise<number>);
}
export type NodeEdge = NodePage['edges'][number];

/** The resolver of a field that answers the entity at a place. */
export const entityAt = (type: EntityType) => entityField(type, ({ id }: NodePlace) => id);

/** Resolvers of a page of entities and of its edges. */
export const pageOf = (type: EntityType) => ({
  page: {
    nodes: entitiesField(type, ({ nodes }: NodePage) => nodes.map(({ id }) => id)),
    totalCount: ({ totalCount }: NodePage) => (typeof totalCount === 'function' ? totalCount() : totalCount),
  },
  edge: {
    node: entityField(type, ({ node }: NodeEdge) => node.id),
  },
});

const backward = (left: string, right: string): number => inTextOrder(right, left);

/** `Query.sessionList` */
export async function sessionList(
  _: unknown,
  args: RequireFields<QuerySessionListArgs, 'first'>,
  { services: { reads } }: WhenceContext,
): Promise<NodePage> {
  const first = boundedArgument('first', args.first ?? 50, 1, pageLimit);
  const after = args.after == null ? null : sessionCursor(args.after);
  const status = args.status ?? null;
  const places = await readSessionPage(reads, status, { after, limit: first + 1 });
  const nodes = places.slice(0, first);
  const cursorOf = ({ place }: ListPlace): string => encodeCursor(place);
  return {
    edges: nodes.map((node) => ({ cursor: cursorOf(node), node })),
    nodes,
    pageInfo: pageInfoOf(nodes, cursorOf, {
      hasNextPage: places.length > first,
      hasPreviousPage: after !== null,
    }),
    totalCount: () => countSessions(reads, status),
  };
}

/** @throws GraphQLError BAD_USAGE for a cursor of another list */
function sessionCursor(cursor: string): string {
  const place = decodeCursor(cursor);
  if (isSessionPlace(place)) return place;
  throw badInput(
    'BAD_USAGE',
    'The cursor is not one of this list.',
    'Pass `pageInfo.endCursor` of the page before.',
  );
}

/** `Query.sessionChildren` */
export async function sessionChildren(
  _: unknown,
  args: RequireFields<QuerySessionChildrenArgs, 'parentKey' | 'first'>,
  { services: { reads } }: WhenceContext,
): Promise<NodePage> {
  return page(await readSessionChildren(reads, args.parentKey), inTextOrder, args);
}

/** `Query.checkpointList` */
export async function checkpointList(
  _: unknown,
  args: RequireFields<QueryCheckpointListArgs, 'first'>,
  { services: { reads } }: WhenceContext,
): Promise<NodePage> {
  const { runId, sessionKey } = args;
  if (typeof runId === 'string' && sessionKey == null)
    return page(await readCheckpointsOfRun(reads, runId), inTextOrder, args);
  if (typeof sessionKey === 'string' && runId == null)
    return page(await readCheckpointsOfSession(reads, sessionKey), backward, args);
  throw badInput('BAD_USAGE', 'Exactly one of `runId` and `sessionKey` is to be given.');
}

/** `Query.checkpoint` */
export async function checkpoint(
  _: unknown,
  { checkpointId }: QueryCheckpointArgs,
  context: WhenceContext,
  info: GraphQLResolveInfo,
) {
  const id = await readCheckpointId(context.services.reads, checkpointId);
  return id === null ? null : loadEntity('Checkpoint', id, context, info);
}

function page(
  places: readonly ListPlace[],
  order: (left: string, right: string) => number,
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): NodePage {
  const sorted = places.toSorted((left, right) => order(left.place, right.place));
  return connectionOf(sorted, ({ place }) => place, order, {
    first: args.first ?? 50,
    after: args.after ?? null,
  });
}
