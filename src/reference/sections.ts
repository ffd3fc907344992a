import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';

/** Fields of a root type that belong together. */
export interface RootSection {
  readonly title: string;
  readonly about: string;
  /** Name of the root type. */
  readonly type: string;
  readonly fields: readonly GraphQLField<unknown, unknown>[];
}

/** Types that belong together. */
export interface TypeSection {
  readonly title: string;
  readonly about: string;
  readonly types: readonly GraphQLNamedType[];
}

/** Everything in a schema, in the order in which people look for it. */
export interface Sections {
  readonly roots: readonly RootSection[];
  readonly types: readonly TypeSection[];
}

/** A field of the root that lists a type and filters it. */
const isRead = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ name }) => name === 'where');

/** Types that follow from others by a rule: whoever knows one knows all. */
const isByRule = ({ name }: GraphQLNamedType): boolean =>
  name === 'PageInfo' ||
  /(Where|WhereInput|Sort|Filters|Connection|Edge|Relationship|AggregateSelection|AggregateInput)$/.test(
    name,
  );

/** Cuts a schema into sections; those without anything in them are left out. */
export function sectionsOf(schema: GraphQLSchema): Sections {
  const query = schema.getQueryType();
  const roots = [query, schema.getMutationType(), schema.getSubscriptionType()];
  const queries = Object.values(query?.getFields() ?? {});
  const rootTypes = new Set<string | undefined>(roots.map((type) => type?.name));
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !rootTypes.has(type.name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const plain = types.filter((type) => !isByRule(type) && !isSpecifiedScalarType(type));
  const isEntity = (type: GraphQLNamedType): boolean =>
    isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
  const chosen = (holds: (type: GraphQLNamedType) => boolean) => plain.filter(holds);
  return {
    roots: [
      {
        title: 'Questions',
        about: 'Fields of `Query` that answer a question of their own.',
        type: query?.name ?? 'Query',
        fields: queries.filter((field) => !isRead(field)),
      },
      {
        title: 'Reads',
        about: 'Fields of `Query` that list things of one type, with filters, sorting and pages.',
        type: query?.name ?? 'Query',
        fields: queries.filter(isRead),
      },
      ...roots.slice(1).flatMap((type) =>
        type == null
          ? []
          : {
              title: `${type.name}s`,
              about: type.description ?? '',
              type: type.name,
              fields: Object.values(type.getFields()),
            },
      ),
    ].filter(({ fields }) => fields.length > 0),
    types: [
      { title: 'Things', about: 'Types with an id: see `node`.', types: chosen(isEntity) },
      {
        title: 'Answers',
        about: 'Other object types.',
        types: chosen((type) => isObjectType(type) && !isEntity(type)),
      },
      { title: 'Interfaces', about: '', types: chosen(isInterfaceType) },
      { title: 'Unions', about: '', types: chosen(isUnionType) },
      { title: 'Inputs', about: '', types: chosen(isInputObjectType) },
      { title: 'Enums', about: '', types: chosen(isEnumType) },
      {
        title: 'Scalars',
        about: '',
        types: types.filter((type) => isScalarType(type) && !isByRule(type)),
      },
      {
        title: 'Filters, sorting and pages',
        about: 'Types that follow from the others by a rule.',
        types: types.filter(isByRule),
      },
    ].filter(({ types: found }) => found.length > 0),
  };
}
