import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { resolvers } from '../../resolvers/index.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { createSubgraphSchema, subgraphSdl } from '../../src/schema/subgraph.ts';

const schema = await createSchema(resolvers);
const subgraph = createSubgraphSchema(schema, subgraphSdl(schema));

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** Coordinates of everything of a schema that a person may want to be told of, with what is told. */
function coordinates(of: GraphQLSchema): readonly (readonly [string, string])[] {
  const told = (coordinate: string, { description }: Described) => [coordinate, description ?? ''] as const;
  const typesOf = Object.values(of.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  return [
    ...typesOf.flatMap((type) => [told(type.name, type), ...membersOf(type).map((each) => told(...each))]),
    ...of
      .getDirectives()
      .filter((directive) => !isSpecifiedDirective(directive))
      .map((directive) => told(`@${directive.name}`, directive)),
  ];
}

function membersOf(type: GraphQLNamedType): readonly (readonly [string, Described])[] {
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const coordinate = `${type.name}.${field.name}`;
    return [
      [coordinate, field] as const,
      ...field.args.map((each) => [`${coordinate}(${each.name}:)`, each] as const),
    ];
  });
}

const without = (of: GraphQLSchema): readonly string[] =>
  coordinates(of).flatMap(([coordinate, text]) => (text.trim() === '' ? [coordinate] : []));

describe('everything that the schema has is described', () => {
  it.each([
    ['as it is served', schema],
    ['as a subgraph', subgraph],
  ])('%s: types, fields, arguments, values of enums and fields of inputs', (_, served) => {
    expect(without(served)).toEqual([]);
    expect(coordinates(served).length).toBeGreaterThan(5_000);
  });

  it('in whole sentences', () => {
    const unfinished = coordinates(schema).filter(([, text]) => !/[.:?)`…]$/.test(text.trim()));
    expect(unfinished).toEqual([]);
  });

  it('which this test would notice', () => {
    expect(
      without(buildSchema('"A." type Query { "B." a("C." b: Int c: D): E } enum D { F } "G." scalar E')),
    ).toEqual(['Query.a(c:)', 'D', 'D.F']);
  });
});
