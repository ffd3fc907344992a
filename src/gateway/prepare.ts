import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A document as the planner gets it. */
export interface PreparedDocument {
  readonly document: DocumentNode;
  /** Whether it asks a subgraph for anything: not where introspection is all there is. */
  readonly asksSubgraphs: boolean;
}

/** The response key under which the data of a plan has a field of the caller's document. */
export type ResponseKey = (node: FieldNode) => string;

/**
 * Makes documents ready for the planner. Introspection is left out, as the gateway answers it; objects of abstract
 * types are asked for their type, which completing them needs; and an alias that is also a field's name gets another
 * one, as the planner asks for keys of entities by their own names and would take one for the other.
 */
export function documentPreparation(schema: GraphQLSchema): {
  readonly prepare: (document: DocumentNode) => PreparedDocument;
  readonly responseKey: ResponseKey;
} {
  const fieldNames = fieldNamesOf(schema);
  const responseKey: ResponseKey = ({ alias, name }) => {
    if (alias === undefined || alias.value === name.value) return name.value;
    const isRisky = alias.value.startsWith('_') || fieldNames.has(alias.value);
    return isRisky ? `alias_${alias.value}_of_${name.value}` : alias.value;
  };
  return { responseKey, prepare: (document) => prepareDocument(document, schema, responseKey) };
}

function fieldNamesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) || isInterfaceType(type))
      for (const name of Object.keys(type.getFields())) names.add(name);
  }
  return names;
}

function prepareDocument(
  document: DocumentNode,
  schema: GraphQLSchema,
  responseKey: ResponseKey,
): PreparedDocument {
  const types = new TypeInfo(schema);
  const prepared: DocumentNode = visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter: (node) => (isIntrospection(node) ? null : undefined),
        leave: (node) => {
          const key = responseKey(node);
          if (key === (node.alias ?? node.name).value) return undefined;
          return { ...node, alias: { kind: Kind.NAME, value: key } };
        },
      },
      SelectionSet: {
        leave: (node) => {
          const isAbstract = isAbstractType(types.getParentType());
          if (!isAbstract && node.selections.length > 0) return undefined;
          if (node.selections.some(isTypeName)) return undefined;
          return { ...node, selections: [typeName, ...node.selections] };
        },
      },
    }),
  );
  return { document: prepared, asksSubgraphs: asksSubgraphs(prepared) };
}

const typeName: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

const isTypeName = (node: SelectionNode): boolean =>
  node.kind === Kind.FIELD && node.name.value === '__typename' && node.alias === undefined;

const isIntrospection = ({ name }: FieldNode): boolean =>
  name.value === '__schema' || name.value === '__type';

/** The fields of the root that subgraphs resolve are all but the name of its type. */
function asksSubgraphs({ definitions }: DocumentNode): boolean {
  let found = false;
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION)
      continue;
    visit(definition, {
      Field: ({ name }) => {
        if (name.value !== '__typename') found = true;
        return false;
      },
    });
  }
  return found;
}
