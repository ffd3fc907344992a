import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  visit,
} from 'graphql';
import { nodeInterface } from './nodes.ts';

type Fragments = GraphQLResolveInfo['fragments'];

/**
 * Makes the generated reads of a schema take fragments on `Node`: of a fragment they see only what stands on the type
 * that they read. All those types are Nodes, so the condition always holds and can be left out.
 */
export function acceptNodeConditions(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve === undefined) continue;
    const accepting: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) =>
      resolve(source, args, context, withoutNodeConditions(info));
    field.resolve = accepting;
  }
  return schema;
}

/** The same selection without conditions on `Node`. */
export function withoutNodeConditions(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const { operation, fragments, fieldNodes } = info;
  if (!namesNode(operation, fragments)) return info;
  return { ...info, fieldNodes: fieldNodes.map((node) => withoutConditions(node, fragments)) };
}

/** Few documents have such fragments; each is looked through once. */
const known = new WeakMap<OperationDefinitionNode, boolean>();

function namesNode(operation: OperationDefinitionNode, fragments: Fragments): boolean {
  const before = known.get(operation);
  if (before !== undefined) return before;
  const found = [operation, ...Object.values(fragments)].some(hasCondition);
  known.set(operation, found);
  return found;
}

function hasCondition(definition: OperationDefinitionNode | FragmentDefinitionNode): boolean {
  let found = false;
  visit(definition, {
    NamedType: ({ name }) => {
      if (name.value === nodeInterface) found = true;
    },
  });
  return found;
}

function withoutConditions(node: FieldNode, fragments: Fragments): FieldNode {
  if (node.selectionSet === undefined) return node;
  const selections = node.selectionSet.selections.map((each) => unconditional(each, fragments));
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

/** Named fragments are put in place, as what they hold may differ from the one of that name. */
function unconditional(selection: SelectionNode, fragments: Fragments): SelectionNode {
  if (selection.kind === Kind.FIELD) return withoutConditions(selection, fragments);
  const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
  if (fragment === undefined) return selection;
  const { typeCondition, selectionSet } = fragment;
  const isOnNode = typeCondition === undefined || typeCondition.name.value === nodeInterface;
  return {
    kind: Kind.INLINE_FRAGMENT,
    directives: selection.directives ?? [],
    ...(isOnNode ? {} : { typeCondition }),
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: selectionSet.selections.map((each) => unconditional(each, fragments)),
    },
  };
}
