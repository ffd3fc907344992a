import { GraphQLScalarType, type GraphQLSchema, Kind } from 'graphql';
import { schemaOf } from '../serving.ts';

/** A value of a class: neither literals nor variables of it survive being copied. */
class Instant {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const instant = new GraphQLScalarType({
  name: 'Instant',
  serialize: (value) => {
    if (value instanceof Instant) return value.text;
    throw new Error('not an instant');
  },
  parseValue: (value) => new Instant(String(value)),
  parseLiteral: (node) => (node.kind === Kind.STRING ? new Instant(node.value) : undefined),
});

const typeDefs = `
  scalar Instant
  enum Colour { RED GREEN }
  input Filter { at: Instant = "default", colour: Colour, and: [Filter!] }
  interface Named { name: String }
  type Cat implements Named { name: String, lives: Int }
  type Dog implements Named { name: String, barks: Boolean, chases: [Named!] }
  union Pet = Cat | Dog
  type Query {
    text: String
    required: String!
    number: Int
    at(at: Instant): Instant
    classOf(at: Instant = "2020", filter: Filter): String
    need(n: Int!): Int
    list: [String]
    requiredItems: [String!]
    nested: [[Int!]]
    self: Query
    selves: [Query]
    requiredSelf: Query!
    named: Named
    pet: Pet
    pets: [Pet]
  }
  type Mutation { add(n: Int!): Int, fail: Int, failHard: Int! }
`;

/** A schema of every kind of type, with the resolvers that a test gives. */
export function schemaWith(
  query: Record<string, unknown>,
  more: Record<string, unknown> = {},
): GraphQLSchema {
  return schemaOf(typeDefs, { Instant: instant, Query: query, ...more });
}

/** A promise of the value, kept after a while. */
export const later = <Value>(value: Value): Promise<Value> =>
  new Promise((resolve) => setTimeout(() => resolve(value), 1));
/** A promise that is broken after a while. */
export const fails = async (message: string): Promise<never> => {
  await later(undefined);
  throw new Error(message);
};
