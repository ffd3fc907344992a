import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { nodeReads } from '../src/schema/nodes.ts';
import { badInput } from './arguments.ts';
import type { WhenceContext } from './context.ts';
import { type Entity, findByRead } from './entity.ts';
import type { QueryNodeArgs, QueryNodesArgs } from './generated/types.ts';

/** Most ids of one call of `nodes`. */
export const nodesLimit = 100;

/** `Query.node`: what has an id, of whatever type. */
export const node = (
  _: unknown,
  { id }: QueryNodeArgs,
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<Entity | null> => findNode(id, context, info);

/**
 * `Query.nodes`: what has some ids, in their order.
 *
 * @throws GraphQLError TOO_MANY_ITEMS beyond {@link nodesLimit}.
 */
export async function nodes(
  _: unknown,
  { ids }: QueryNodesArgs,
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<readonly (Entity | null)[]> {
  if (ids.length > nodesLimit)
    throw badInput(
      'TOO_MANY_ITEMS',
      `\`ids\` has ${ids.length} ids; the limit is ${nodesLimit}.`,
      'Ask in several requests.',
    );
  return Promise.all(ids.map((id) => findNode(id, context, info)));
}

/** Finds the type by the id, then reads it with what is selected of that type. */
async function findNode(
  id: string,
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<Entity | null> {
  const type = await context.services.loaders.nodeTypes.load(id, typesOf(info.schema), context.signal);
  const read = type === null ? undefined : nodeReads(info.schema).get(type);
  if (type === null || read === undefined) return null;
  const entity = await findByRead(read, id, context, info);
  return entity === null ? null : { ...entity, __typename: type };
}

const typesOfSchema = new WeakMap<GraphQLSchema, readonly string[]>();

/** One and the same list for a schema, so that ids of several requests are looked up together. */
function typesOf(schema: GraphQLSchema): readonly string[] {
  const types = typesOfSchema.get(schema) ?? [...nodeReads(schema).keys()];
  typesOfSchema.set(schema, types);
  return types;
}
