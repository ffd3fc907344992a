import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';
import { type EntityName, entityKeys, type Representation, representedId } from '../src/graph/entityKeys.ts';
import { badInput } from './arguments.ts';
import type { WhenceContext } from './context.ts';
import { type Entity, readEntities } from './entity.ts';

/** Most representations of one call. */
export const representationLimit = 1000;

/**
 * `Query._entities` of Apollo Federation: entities by their keys, in the order of the representations, null where
 * nothing has the key. All of one type are one query, whatever their number.
 *
 * @throws GraphQLError BAD_USER_INPUT for a representation without a type or key of ours, QUERY_TOO_COSTLY for too many.
 */
export async function entitiesResolver(
  _: unknown,
  { representations }: { readonly representations: readonly unknown[] },
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<readonly (Entity | null)[]> {
  if (representations.length > representationLimit)
    throw badInput(
      'QUERY_TOO_COSTLY',
      `The call has ${representations.length} representations; the limit is ${representationLimit}.`,
      'Ask in several requests.',
    );
  const asked = representations.map(readRepresentation);
  const types = [...new Set(asked.map(({ type }) => type))];
  const found = new Map(
    await Promise.all(
      types.map(async (type) => [type, await entitiesOf(type, asked, context, info)] as const),
    ),
  );
  return asked.map(({ type, id }) => (id === null ? null : (found.get(type)?.get(id) ?? null)));
}

interface Asked {
  readonly type: EntityName;
  readonly id: string | null;
}

function readRepresentation(value: unknown): Asked {
  const representation = (typeof value === 'object' && value !== null ? value : {}) as Representation;
  const type = representation.__typename;
  if (typeof type !== 'string' || !Object.hasOwn(entityKeys, type))
    throw badInput(
      'FIELD_INVALID',
      `A representation has no "__typename" of an entity: ${JSON.stringify(type) ?? 'none'}.`,
    );
  const name = type as EntityName;
  const hasKey = entityKeys[name].some(({ fields }) =>
    fields.split(' ').every((field) => typeof representation[field] === 'string'),
  );
  if (!hasKey) {
    const keys = entityKeys[name].map(({ fields }) => `"${fields}"`).join(' or ');
    throw badInput('FIELD_MISSING', `A representation of ${name} has none of its keys: ${keys}.`);
  }
  return { type: name, id: representedId(name, representation) };
}

async function entitiesOf(
  type: EntityName,
  asked: readonly Asked[],
  context: WhenceContext,
  info: GraphQLResolveInfo,
): Promise<ReadonlyMap<string, Entity>> {
  const ids = new Set<string>();
  for (const each of asked) if (each.type === type && each.id !== null) ids.add(each.id);
  const nodes = info.fieldNodes.map((node) => narrowed(node, type, info));
  const list = [...ids];
  const entities = await readEntities(type, list, context, { ...info, fieldNodes: nodes });
  const byId = new Map<string, Entity>();
  for (const [index, id] of list.entries()) {
    const entity = entities[index];
    if (entity !== null && entity !== undefined) byId.set(id, { ...entity, __typename: type });
  }
  return byId;
}

/** The field with what it selects of one type of the union, as the generated read of that type takes it. */
function narrowed(node: FieldNode, type: EntityName, info: GraphQLResolveInfo): FieldNode {
  const selections = selectedOf(node.selectionSet?.selections ?? [], type, info);
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

/** Fragments on the type keep what they select, those on the union are looked into, and others go. */
function selectedOf(
  selections: readonly SelectionNode[],
  type: EntityName,
  info: GraphQLResolveInfo,
): readonly SelectionNode[] {
  return selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return [];
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    if (fragment === undefined) return [];
    const within = fragment.selectionSet.selections;
    const condition = fragment.typeCondition?.name.value ?? '_Entity';
    const selected =
      condition === type ? within : condition === '_Entity' ? selectedOf(within, type, info) : [];
    return selected.length === 0 ? [] : [asFragment(selection, selected)];
  });
}

/** A fragment without type that keeps the conditions (`@skip`, `@include`) of where it stood. */
function asFragment({ directives = [] }: SelectionNode, selections: readonly SelectionNode[]): SelectionNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    directives,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}
