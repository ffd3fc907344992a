import type { GraphQLResolveInfo } from 'graphql';
import { Failure } from '../src/failure.ts';
import { countNodes, readNodeIds } from '../src/graph/nodeIds.ts';
import { nodeReads } from '../src/schema/nodes.ts';
import { boundedArgument } from './arguments.ts';
import { decodeCursor, encodeCursor, pageInfoOf } from './connection.ts';
import type { WhenceContext } from './context.ts';
import { type Entity, findByRead } from './entity.ts';
import type { NodeType, QueryNodesOfTypeArgs, RequireFields } from './generated/types.ts';
import { nodesLimit } from './node.ts';

/** A page of ids, before what they name is read. */
export interface NodePage {
  readonly type: string;
  readonly ids: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** An id of a page. */
export interface NodePlace {
  readonly type: string;
  readonly id: string;
}

/** `Query.nodesOfType`: everything of a type, in the order of its ids. */
export async function nodesOfType(
  _: unknown,
  { type: wanted, first: size, after: cursor }: RequireFields<QueryNodesOfTypeArgs, 'first'>,
  { services: { reads } }: WhenceContext,
): Promise<NodePage> {
  const first = boundedArgument('first', size, 1, nodesLimit);
  const after = cursor == null ? '' : decodeCursor(cursor);
  const type = typeNameOf(wanted);
  const found = await readNodeIds(reads, type, after, first + 1);
  return {
    type,
    ids: found.slice(0, first),
    hasNextPage: found.length > first,
    hasPreviousPage: after !== '',
  };
}

/** `CHANGE_REQUEST` stands for the type `ChangeRequest`. */
function typeNameOf(type: NodeType): string {
  return type
    .split('_')
    .map((word) => `${word[0]}${word.slice(1).toLowerCase()}`)
    .join('');
}

/** The fields of `NodeConnection`. */
export const nodeConnection = {
  edges: ({ type, ids }: NodePage): readonly NodePlace[] => ids.map((id) => ({ type, id })),
  nodes: ({ type, ids }: NodePage, _: unknown, context: WhenceContext, info: GraphQLResolveInfo) =>
    Promise.all(ids.map((id) => nodeAt({ type, id }, context, info))),
  pageInfo: (page: NodePage) => pageInfoOf(page.ids, encodeCursor, page),
  totalCount: ({ type }: NodePage, _: unknown, { services: { reads } }: WhenceContext) =>
    countNodes(reads, type),
};

/** The fields of `NodeEdge`. */
export const nodeEdge = {
  cursor: ({ id }: NodePlace) => encodeCursor(id),
  node: (place: NodePlace, _: unknown, context: WhenceContext, info: GraphQLResolveInfo) =>
    nodeAt(place, context, info),
};

async function nodeAt(
  { type, id }: NodePlace,
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<Entity> {
  const read = nodeReads(info.schema).get(type);
  const entity = read === undefined ? null : await findByRead(read, id, context, info);
  if (entity === null)
    throw new Failure('NOT_FOUND', `The ${type} ${id} was removed while it was asked for.`);
  return { ...entity, __typename: type };
}
