import { addResolversToSchema } from '@graphql-tools/schema';
import {
  type ConstDirectiveNode,
  extendSchema,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { entitiesResolver } from '../../resolvers/entities.ts';
import { readsSessionsWhole } from '../../resolvers/sessionAccess.ts';
import { type EntityName, entityKeys } from '../graph/entityKeys.ts';
import { guardArguments } from './guard.ts';

/**
 * The SDL of Whence as a subgraph of Apollo Federation 2: the whole API, with the keys by which other subgraphs extend
 * its entities. `PageInfo` is a type that every subgraph may have.
 */
export function subgraphSdl(schema: GraphQLSchema): string {
  const definitions = visit(parse(printSchema(schema)), {
    ObjectTypeDefinition: (node) => withDirectives(node, directivesOf(node.name.value)),
  });
  return `${federationLink}\n\n${print(definitions)}\n`;
}

const federationLink =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

function directivesOf(typeName: string): string {
  if (typeName === 'PageInfo') return '@shareable';
  if (!(typeName in entityKeys)) return '';
  return entityKeys[typeName as EntityName].map(({ fields }) => `@key(fields: "${fields}")`).join(' ');
}

function withDirectives(node: ObjectTypeDefinitionNode, directives: string): ObjectTypeDefinitionNode {
  if (directives === '') return node;
  const [parsed] = parse(`type T ${directives}`).definitions;
  const added: readonly ConstDirectiveNode[] =
    parsed?.kind === Kind.OBJECT_TYPE_DEFINITION ? (parsed.directives ?? []) : [];
  return { ...node, directives: [...(node.directives ?? []), ...added] };
}

/** The schema with the fields by which a gateway asks for the SDL and for entities. */
export function createSubgraphSchema(schema: GraphQLSchema, sdl: string): GraphQLSchema {
  const fields = parse(`
    "A reference to an entity: its type as \`__typename\`, and the fields of one of its keys."
    scalar _Any
    "Everything that has keys."
    union _Entity = ${Object.keys(entityKeys).join(' | ')}
    "What this subgraph says of itself."
    type _Service {
      "The SDL of this subgraph."
      sdl: String!
    }
    extend type Query {
      "Entities by their keys, in the order of the references; null where there is none."
      _entities(
        "At most 1,000; those of one type are read together."
        representations: [_Any!]!
      ): [_Entity]!
      "What this subgraph says of itself."
      _service: _Service!
    }`);
  const subgraph = addResolversToSchema({
    schema: extendSchema(schema, fields),
    resolvers: {
      Query: { _entities: entitiesResolver, _service: () => ({ sdl }) },
      _Entity: { __resolveType: ({ __typename }: { readonly __typename: string }) => __typename },
    },
    updateResolversInPlace: true,
  });
  const { _entities: entities } = subgraph.getQueryType()?.getFields() ?? {};
  if (entities !== undefined) guardArguments(subgraph, entities, readsSessionsWhole);
  return subgraph;
}
