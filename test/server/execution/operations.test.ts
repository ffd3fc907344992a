import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import { planningExecutor } from '../../../src/server/execution/executor.ts';
import { answerLikeGraphqlJs } from './comparing.ts';
import { fails, later, schemaWith } from './kennel.ts';

describe('mutations', () => {
  it('run one after the other, and go on after one that failed', async () => {
    const log: string[] = [];
    const schema = schemaWith(
      {},
      {
        Mutation: {
          add: async (_: unknown, { n }: { n: number }) => {
            log.push(`start ${n}`);
            await later(undefined);
            log.push(`end ${n}`);
            return n;
          },
          fail: () => fails('no'),
        },
      },
    );
    const document = parse('mutation { a: add(n: 1) fail b: add(n: 2) }');
    const { data, errors } = await planningExecutor(schema, () => [])({ document, contextValue: {} });
    expect(data).toEqual({ a: 1, fail: null, b: 2 });
    expect(errors).toHaveLength(1);
    expect(log).toEqual(['start 1', 'end 1', 'start 2', 'end 2']);
  });

  it('stop at the first that may not be null', async () => {
    const added: number[] = [];
    const schema = schemaWith(
      {},
      {
        Mutation: { add: (_: unknown, { n }: { n: number }) => added.push(n), failHard: () => fails('no') },
      },
    );
    const document = parse('mutation { a: add(n: 1) failHard b: add(n: 2) }');
    const { data } = await planningExecutor(schema, () => [])({ document, contextValue: {} });
    expect(data).toBeNull();
    expect(added).toEqual([1]);
  });

  it('stop when the signal has fired', async () => {
    const added: number[] = [];
    const ending = new AbortController();
    const schema = schemaWith(
      {},
      {
        Mutation: {
          add: async (_: unknown, { n }: { n: number }) => {
            added.push(n);
            ending.abort(new Failure('REQUEST_TIMEOUT', 'too late'));
            return n;
          },
        },
      },
    );
    const document = parse('mutation { a: add(n: 1) b: add(n: 2) }');
    const { signal } = ending;
    const { errors } = await planningExecutor(schema, () => [])({ document, contextValue: {}, signal });
    expect(added).toEqual([1]);
    expect(errors?.map(({ message }) => message)).toEqual(['too late']);
  });
});

describe('documents', () => {
  const schema = schemaWith({ text: () => 'a', number: () => 1 });

  it('with several operations answer the one that is named', async () => {
    const document = parse('query One { text } query Two { number }');
    const execution = planningExecutor(schema, () => []);
    expect(await execution({ document, operationName: 'Two', contextValue: {} })).toEqual({
      data: { number: 1 },
    });
    expect(
      (await execution({ document, operationName: 'Three', contextValue: {} })).errors?.[0]?.message,
    ).toBe('Unknown operation named "Three".');
    expect((await execution({ document, contextValue: {} })).errors?.[0]?.message).toBe(
      'Must provide operation name if query contains multiple operations.',
    );
  });

  it('are validated once', async () => {
    let validations = 0;
    const execution = planningExecutor(schema, () => {
      validations += 1;
      return [];
    });
    const document = parse('{ text }');
    await execution({ document, contextValue: {} });
    await execution({ document, contextValue: {} });
    await execution({ document: parse('{ text }'), contextValue: {} });
    expect(validations).toBe(2);
  });

  it('answer introspection', async () => {
    await answerLikeGraphqlJs(
      schema,
      '{ __schema { types { name kind } } __type(name: "Cat") { fields { name } } __typename }',
    );
  });
});
