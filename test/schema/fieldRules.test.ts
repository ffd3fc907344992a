import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql, parse, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Caller, Scope } from '../../src/model/access/caller.ts';
import { loadDefinitions } from '../../src/schema/definitions.ts';
import { applyFieldRules, takeFieldRules } from '../../src/schema/fieldRules.ts';

const sdl = `
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  type Query { session: Session! }
  type Session {
    id: ID!
    "What it was for."
    goal: String @requiresScopes(scopes: [["sessions:full"]])
    cost: Int @requiresScopes(scopes: [["read", "tasks"], ["admin"]])
  }`;

/** A schema that keeps the rules of its SDL. */
function ruledSchema() {
  const { definitions, rules } = takeFieldRules(parse(sdl).definitions);
  const schema = makeExecutableSchema({
    typeDefs: { kind: 'Document', definitions } as never,
    resolvers: { Query: { session: () => ({ id: 's', goal: 'win' }) }, Session: { cost: () => 7 } },
  });
  applyFieldRules(schema, rules);
  return schema;
}

const ask = (source: string, ...scopes: Scope[]) => {
  const caller: Caller = { kind: 'TOKEN', id: 't', name: 't', scopes: new Set(scopes) };
  return graphql({ schema: ruledSchema(), source, contextValue: { caller } });
};

describe('a field with a rule', () => {
  it('is answered to who has the scope, whether it has a resolver or not', async () => {
    const { data } = await ask('{ session { goal cost } }', 'sessions:full', 'tasks');
    expect(data).toEqual({ session: { goal: 'win', cost: 7 } });
  });

  it('is null with FORBIDDEN at its place for others, under any name, and the rest stays', async () => {
    const { data, errors } = await ask('{ session { id secret: goal cost } }', 'tasks');
    expect(data).toEqual({ session: { id: 's', secret: null, cost: 7 } });
    expect(errors).toMatchObject([{ path: ['session', 'secret'], originalError: { code: 'FORBIDDEN' } }]);
  });

  it('needs one of the lists whole', async () => {
    for (const scopes of [['tasks'], ['admin']] as const)
      expect((await ask('{ session { cost } }', ...scopes)).errors).toBeUndefined();
    expect((await ask('{ session { cost } }', 'read')).errors).toHaveLength(1);
  });

  it('says so in its description, and the directive is no part of the schema', () => {
    const printed = printSchema(ruledSchema());
    expect(printed).toContain('What it was for.\n  Needs the scope `sessions:full`.');
    expect(printed).not.toContain('requiresScopes');
  });
});

describe('the rules of the SDL', () => {
  it('name scopes that there are', () => {
    const wrong = parse('type Query { a: Int @requiresScopes(scopes: [["root"]]) }').definitions;
    expect(() => takeFieldRules(wrong)).toThrow(
      '@requiresScopes of Query.a names a scope that there is not.',
    );
  });

  it('stand on every mutation, so that none is left to the rule for those that nobody thought of', () => {
    const { questions, rules } = loadDefinitions();
    const mutations = questions.definitions.flatMap((definition) =>
      (definition.kind === 'ObjectTypeDefinition' || definition.kind === 'ObjectTypeExtension') &&
      definition.name.value === 'Mutation'
        ? (definition.fields ?? []).map(({ name }) => `Mutation.${name.value}`)
        : [],
    );
    expect(mutations.length).toBeGreaterThan(20);
    expect(mutations.filter((coordinate) => !rules.has(coordinate))).toEqual([]);
  });

  it('keep the audit log for administrators', () => {
    expect(loadDefinitions().rules.get('Query.auditLog')).toEqual([['admin']]);
  });
});
