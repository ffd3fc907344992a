import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleQuestions } from '../../src/sample.ts';
import { loadDefinitions } from '../../src/schema/definitions.ts';
import { examples } from '../../web/graphiql/examples.ts';
import { scene } from '../scene.ts';

// @neo4j/graphql requires graphql as CommonJS, and a schema of one copy of graphql is none for another.
const require = createRequire(import.meta.url);
const { Neo4jGraphQL }: typeof import('@neo4j/graphql') = require('@neo4j/graphql');
const { extendSchema, parse, validate }: typeof import('graphql') = require('graphql');

let schema: import('graphql').GraphQLSchema;

beforeAll(async () => {
  // Fields that resolvers answer are warned of where there are no resolvers.
  const warnings = vi.spyOn(console, 'warn').mockReturnValue();
  const { entities, questions } = loadDefinitions();
  schema = extendSchema(await new Neo4jGraphQL({ typeDefs: entities }).getSchema(), questions);
  warnings.mockRestore();
});

describe('the questions to paste', () => {
  it('are three', () => {
    expect(sampleQuestions).toHaveLength(3);
  });

  it('come first among the examples of GraphiQL', () => {
    expect(examples.slice(0, 3)).toEqual(sampleQuestions);
    expect(examples).toHaveLength(6);
  });

  it('are of the schema, like all examples', () => {
    const errors = examples.flatMap(({ query }) => validate(schema, parse(query)));
    expect(errors).toEqual([]);
  });

  it('ask for things of the scene', () => {
    const values = examples.flatMap(({ variables }) => Object.values(variables));
    expect(values).toEqual([
      scene.checkout.podOnB,
      scene.checkout.repository,
      '2026-10-01T00:00:00Z',
      scene.checkout.tag,
      scene.ledger.builds201[0],
      scene.checkout.tag,
      '2026-10-20T18:00:00Z',
    ]);
  });
});
