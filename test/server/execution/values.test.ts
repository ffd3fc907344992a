import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import { planningExecutor } from '../../../src/server/execution/executor.ts';
import { answerLikeGraphqlJs } from './comparing.ts';
import { fails, later, schemaWith } from './kennel.ts';

describe('values', () => {
  it.each([
    ['a property', () => ({ text: 'a', number: 1 })],
    ['a promise of the object', async () => ({ text: 'a', number: 1 })],
    ['a property that is a promise', () => ({ text: later('a'), number: later(1) })],
    [
      'a method',
      () => ({ text: (_args: unknown, context: object) => Object.keys(context).join(), number: () => 1 }),
    ],
    ['an absent property', () => ({})],
    ['null', () => ({ text: null, number: null })],
    ['an error as a value', () => ({ text: new Error('broken'), number: 1 })],
    [
      'a getter that throws',
      () =>
        Object.defineProperty({}, 'text', {
          get: () => {
            throw new Error('no');
          },
        }),
    ],
    ['a value that the scalar refuses', () => ({ text: Symbol('s'), number: 'many' })],
    ['a string in place of an object', () => 'text'],
    ['a function', () => Object.assign(() => {}, { text: 'of a function' })],
    ['nothing', () => null],
  ])('come from %s', async (_, self) => {
    await answerLikeGraphqlJs(schemaWith({ self }), '{ self { text number } }', {}, { key: 1 });
  });

  it('have the name under which they were asked, in the order of the document', async () => {
    const schema = schemaWith({ text: () => 'a', number: () => later(1) });
    const { data } = await answerLikeGraphqlJs(
      schema,
      '{ b: number a: text ...F } fragment F on Query { c: text }',
    );
    expect(JSON.stringify(data)).toBe('{"b":1,"a":"a","c":"a"}');
  });

  it('are answered under names that objects have themselves', async () => {
    const schema = schemaWith({ number: () => later(1), text: () => 'a' });
    await answerLikeGraphqlJs(
      schema,
      '{ __proto__: number constructor: text then: text toJSON: text hasOwnProperty: text }',
    );
    await answerLikeGraphqlJs(schema, '{ __proto__: text __typename }');
  });

  it.each([
    ['array', () => ['a', null, 'b']],
    ['set', () => new Set(['a', 'b'])],
    ['array of promises', () => [later('a'), fails('second'), 'c']],
    ['array with errors', () => ['a', new Error('broken')]],
    ['string', () => 'abc'],
    ['object', () => ({})],
    ['empty array', () => []],
  ])('of a list may come as %s', async (_, list) => {
    await answerLikeGraphqlJs(schemaWith({ list, requiredItems: list }), '{ list requiredItems }');
  });

  it('of a list may come from an iterator that fails', async () => {
    function* failing() {
      yield 'a';
      throw new Error('half way');
    }
    await answerLikeGraphqlJs(schemaWith({ list: () => failing(), text: () => 'a' }), '{ list text }');
  });

  it('of lists in lists are completed', async () => {
    const schema = schemaWith({ nested: () => [[1, 2], null, [3, null], later([4, later(5)])] });
    await answerLikeGraphqlJs(schema, '{ nested }');
  });
});

describe('errors', () => {
  it.each([
    ['at the root', '{ required text }'],
    ['below a nullable field', '{ self { required text } text }'],
    ['below a list item', '{ selves { required text } text }'],
    ['below required fields up to the root', '{ requiredSelf { requiredSelf { required } } text }'],
    ['of several places', '{ a: self { required } b: self { required } text }'],
  ])('null the nearest place that may be null: %s', async (_, text) => {
    const self = () => ({});
    const shared = { self, requiredSelf: self, selves: () => [{}, later({})], text: () => 'a' };
    await answerLikeGraphqlJs(schemaWith({ ...shared, required: () => null }), text);
    await answerLikeGraphqlJs(schemaWith({ ...shared, required: () => later(null) }), text);
    await answerLikeGraphqlJs(schemaWith({ ...shared, required: () => fails('late') }), text);
    await answerLikeGraphqlJs(
      schemaWith({
        ...shared,
        required: () => {
          throw new Error('at once');
        },
      }),
      text,
    );
  });

  it('keep what was thrown', async () => {
    const failure = new Failure('NOT_FOUND', 'nothing there');
    const schema = schemaWith({
      text: () => {
        throw failure;
      },
    });
    const { errors } = await answerLikeGraphqlJs(schema, '{ text }');
    expect(errors?.[0]?.originalError).toBe(failure);
  });

  it('may be anything that was thrown', async () => {
    const schema = schemaWith({
      text: () => {
        throw 'a string';
      },
    });
    await answerLikeGraphqlJs(schema, '{ text }');
  });

  it('of items whose sibling failed first do not go unhandled', async () => {
    const schema = schemaWith({ requiredItems: () => [later('a'), fails('early'), null, fails('late')] });
    const document = parse('{ requiredItems }');
    const { data } = await planningExecutor(schema, () => [])({ document, contextValue: {} });
    expect(data).toEqual({ requiredItems: null });
    await later(later(undefined));
  });

  it('of fields whose sibling failed first do not go unhandled', async () => {
    const schema = schemaWith({
      self: () => ({}),
      text: () => fails('late'),
      required: () => {
        throw new Error('at once');
      },
    });
    await answerLikeGraphqlJs(schema, '{ self { text required } }');
  });
});
