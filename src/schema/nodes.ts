import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/** The interface of everything that has an id of its own (`schema/node.graphql`). */
export const nodeInterface = 'Node';

const implementsNode = {
  kind: Kind.NAMED_TYPE,
  name: { kind: Kind.NAME, value: nodeInterface },
} as const;

/** Whether a definition is that of an entity with an id: those are Nodes, without saying so one by one. */
export function isNode(definition: DefinitionNode): definition is ObjectTypeDefinitionNode {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
    definition.directives?.some(({ name }) => name.value === 'node') === true &&
    definition.fields?.some(({ name, type }) => name.value === 'id' && type.kind === Kind.NON_NULL_TYPE) ===
      true
  );
}

/** What makes the entities of a document Nodes: the generator would take an interface in its own SDL for one to read. */
export function nodeExtensions({ definitions }: DocumentNode): readonly DefinitionNode[] {
  return definitions
    .filter(isNode)
    .map(({ name }) => ({ kind: Kind.OBJECT_TYPE_EXTENSION, name, interfaces: [implementsNode] }));
}

/** A definition as the served schema has it: an entity with the interface that it implements there. */
export function asServed(definition: DefinitionNode): DefinitionNode {
  if (!isNode(definition)) return definition;
  return { ...definition, interfaces: [...(definition.interfaces ?? []), implementsNode] };
}

/** The types that are Nodes, each with the field of the root that reads it. */
export type NodeReads = ReadonlyMap<string, string>;

const readsOfSchema = new WeakMap<GraphQLSchema, NodeReads>();

/** The generated reads of the Nodes of a schema: the fields of the root that list a type and filter it. */
export function nodeReads(schema: GraphQLSchema): NodeReads {
  const known = readsOfSchema.get(schema);
  if (known !== undefined) return known;
  const fields = Object.values((schema.getQueryType() as GraphQLObjectType).getFields());
  const reads = fields.flatMap(({ name, args, type }): [string, string][] => {
    const isList = isNonNullType(type) && isListType(type.ofType);
    const isRead = isList && args.some((each) => each.name === 'where');
    const { name: typeName } = getNamedType(type);
    return isRead && isNodeType(schema, typeName) ? [[typeName, name]] : [];
  });
  const found = new Map(reads);
  readsOfSchema.set(schema, found);
  return found;
}

function isNodeType(schema: GraphQLSchema, name: string): boolean {
  const node = schema.getType(nodeInterface);
  return isInterfaceType(node) && schema.getPossibleTypes(node).some((type) => type.name === name);
}
