import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { planningExecutor } from '../../../src/server/execution/executor.ts';
import { answerLikeGraphqlJs } from './comparing.ts';
import { fails, later, schemaWith } from './kennel.ts';

describe('abstract types', () => {
  const text =
    '{ named { name __typename ... on Dog { barks chases { name } } } pet { ... on Cat { name lives } ...D } pets { __typename ...D } } fragment D on Dog { name barks }';
  const cat = { name: 'Tom', lives: 9 };
  const dog = { name: 'Rex', barks: true };
  const byShape = (value: object) => ('lives' in value ? 'Cat' : 'Dog');
  const petsAs = (mark: (value: object) => object) => ({
    named: () => mark({ ...dog, chases: [mark(cat), mark(dog)] }),
    pet: () => later(mark(cat)),
    pets: () => [mark(cat), mark(dog), null, later(mark(dog))],
  });
  const plain = petsAs((value) => value);

  it('are named by the value', async () => {
    const named = petsAs((value) => ({ ...value, __typename: byShape(value) }));
    await answerLikeGraphqlJs(schemaWith(named), text);
  });

  it.each([
    ['resolved', { Named: { __resolveType: byShape }, Pet: { __resolveType: byShape } }],
    [
      'resolved later',
      {
        Named: { __resolveType: async (value: object) => byShape(value) },
        Pet: { __resolveType: async (value: object) => byShape(value) },
      },
    ],
    [
      'recognised by their object types',
      {
        Cat: { __isTypeOf: (value: object) => 'lives' in value },
        Dog: { __isTypeOf: async (value: object) => !('lives' in value) },
      },
    ],
  ])('are %s', async (_, resolvers) => {
    await answerLikeGraphqlJs(schemaWith(plain, resolvers), text);
  });

  it('are recognised wrongly as an error of the field', async () => {
    const schema = schemaWith(
      { self: () => ({}), pet: () => cat },
      { Cat: { __isTypeOf: () => false }, Pet: { __resolveType: () => 'Cat' } },
    );
    const execution = planningExecutor(schema, () => []);
    const { data, errors } = await execution({ document: parse('{ pet { __typename } }'), contextValue: {} });
    expect(data).toEqual({ pet: null });
    expect(errors?.map(({ message, path }) => [message, path])).toEqual([
      ['Expected value of type "Cat", but got another.', ['pet']],
    ]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no idea');
      },
      'no idea',
    ],
    ['rejects', () => fails('no idea'), 'no idea'],
    ['gives nothing', () => undefined, 'The value of field "Query.pet" has no object type of "Pet".'],
    ['gives an unknown name', () => 'Bird', 'The value of field "Query.pet" has no object type of "Pet".'],
    [
      'gives a type that is not of it',
      () => 'Query',
      'The value of field "Query.pet" has no object type of "Pet".',
    ],
  ])('whose resolver %s fail their field alone', async (_, __resolveType, message) => {
    const schema = schemaWith({ pet: () => later(cat), text: () => 'a' }, { Pet: { __resolveType } });
    const execution = planningExecutor(schema, () => []);
    const { data, errors } = await execution({
      document: parse('{ pet { __typename } text }'),
      contextValue: {},
    });
    expect(data).toEqual({ pet: null, text: 'a' });
    expect(errors?.map((error) => [error.message, error.path])).toEqual([[message, ['pet']]]);
  });
});
