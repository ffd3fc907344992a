import DataLoader from 'dataloader';
import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, Kind } from 'graphql';
import { Failure } from '../src/failure.ts';
import type { WhenceContext } from './context.ts';

/** Root fields of the generated reads, by the type that they answer. */
const rootFields = {
  Activity: 'activities',
  Agent: 'agents',
  Attribution: 'attributions',
  Attestation: 'attestations',
  Build: 'builds',
  Checkpoint: 'checkpoints',
  Comment: 'comments',
  Commit: 'commits',
  Container: 'containers',
  Deploy: 'deploys',
  Image: 'images',
  ImageReference: 'imageReferences',
  Session: 'sessions',
  Source: 'sources',
  Task: 'tasks',
  TokenUsage: 'tokenUsages',
} as const;

export type EntityType = keyof typeof rootFields;

/** An entity as the generated reads answer it. */
export type Entity = Readonly<Record<string, unknown>> & { readonly id: string };

/** Ids in one generated query; the largest page of every type allows it. */
const idsPerQuery = 100;

type EntityLoader = DataLoader<string, Entity | null>;

/**
 * Loaders by the nodes of a field at its place in the document: the list is one and the same for all parents there. A
 * field of a union type has one for each type.
 */
const loadersOfRequest = new WeakMap<WhenceContext, Map<readonly FieldNode[], Map<string, EntityLoader>>>();

/**
 * The entity that a field of ours answers, with whatever the caller selects below it: read by the generated read of its
 * type, so that every relationship, filter and page works there as everywhere. All entities that the field answers in
 * one request are one query.
 *
 * @throws Failure `NOT_FOUND` when it is gone.
 */
export async function loadEntity(
  type: EntityType,
  id: string,
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<Entity> {
  const entity = await findEntity(type, id, context, info);
  if (entity === null)
    throw new Failure('NOT_FOUND', `The ${type} ${id} was removed while it was asked for.`);
  return entity;
}

/** As {@link loadEntity}, and null where there is none. */
export async function findEntity(
  type: EntityType,
  id: string,
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<Entity | null> {
  return findByRead(rootFields[type], id, context, info);
}

/** The resolver of a field that answers one entity: the one whose id its parent has. */
export const entityField =
  <Parent>(type: EntityType, idOf: (parent: Parent) => string) =>
  (parent: Parent, _: unknown, context: WhenceContext, info: GraphQLResolveInfo): Promise<Entity> =>
    loadEntity(type, idOf(parent), context, info);

/** The resolver of a field that answers several entities, in the order of the ids that its parent has. */
export const entitiesField =
  <Parent>(type: EntityType, idsOf: (parent: Parent) => readonly string[]) =>
  (
    parent: Parent,
    _: unknown,
    context: WhenceContext,
    info: GraphQLResolveInfo,
  ): Promise<readonly Entity[]> =>
    Promise.all(idsOf(parent).map((id) => loadEntity(type, id, context, info)));

/** As {@link findEntity}, by the generated read of the type: the name of its root field. */
export async function findByRead(
  read: string,
  id: string,
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<Entity | null> {
  const places = loadersOfRequest.get(context) ?? new Map<readonly FieldNode[], Map<string, EntityLoader>>();
  loadersOfRequest.set(context, places);
  const loaders = places.get(info.fieldNodes) ?? new Map<string, EntityLoader>();
  places.set(info.fieldNodes, loaders);
  const loader: EntityLoader =
    loaders.get(read) ??
    new DataLoader((ids) => readByIds(read, ids, context, info), { maxBatchSize: idsPerQuery });
  loaders.set(read, loader);
  return loader.load(id);
}

/**
 * Reads entities of one type with what the field's nodes select below them, by the generated read of the type; null
 * where there is none.
 */
export async function readEntities(
  type: EntityType,
  ids: readonly string[],
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<readonly (Entity | null)[]> {
  return readByIds(rootFields[type], ids, context, info);
}

async function readByIds(
  read: string,
  ids: readonly string[],
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<readonly (Entity | null)[]> {
  if (ids.length > idsPerQuery) {
    const parts = Array.from({ length: Math.ceil(ids.length / idsPerQuery) }, (_, part) =>
      readByIds(read, ids.slice(part * idsPerQuery, (part + 1) * idsPerQuery), context, info),
    );
    return (await Promise.all(parts)).flat();
  }
  const query = info.schema.getQueryType() as GraphQLObjectType;
  const field = query.getFields()[read];
  if (field?.resolve === undefined) throw new Failure('INTERNAL_ERROR', `No generated read "${read}".`);
  const asRootField: GraphQLResolveInfo = {
    ...info,
    fieldName: read,
    fieldNodes: info.fieldNodes.map((node) => withId(node, read)),
    parentType: query,
    returnType: field.type,
  };
  // The generated read keeps its own state in the context.
  const entities = (await field.resolve(
    null,
    { where: { id: { in: ids } }, limit: ids.length },
    { ...context },
    asRootField,
  )) as readonly (Entity & { readonly [entityId]: string })[];
  const byId = new Map(entities.map((entity) => [entity[entityId], entity]));
  return ids.map((id) => byId.get(id) ?? null);
}

const entityId = 'whenceEntityId';

/** The field under the name of the root field, without its own arguments, and with the id selected besides the rest. */
function withId(node: FieldNode, name: string): FieldNode {
  const id: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: 'id' },
    alias: { kind: Kind.NAME, value: entityId },
  };
  return {
    ...node,
    name: { kind: Kind.NAME, value: name },
    arguments: [],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [id, ...(node.selectionSet?.selections ?? [])],
    },
  };
}
