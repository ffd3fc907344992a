import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { planningExecutor } from '../../../src/server/execution/executor.ts';
import { answerLikeGraphqlJs } from './comparing.ts';
import { schemaWith } from './kennel.ts';

describe('arguments', () => {
  const schema = schemaWith({
    at: (_: unknown, { at }: { at: unknown }) => at,
    classOf: (_: unknown, args: { at: object; filter?: { at: object; and?: { at: object }[] } }) =>
      [args.at, args.filter?.at, args.filter?.and?.[0]?.at].map((value) => value?.constructor.name).join(),
    need: (_: unknown, { n }: { n: number }) => n,
  });

  it.each([
    ['literals', '{ at(at: "2021") classOf(at: "2021", filter: { at: "2022", and: [{ at: "2023" }] }) }', {}],
    ['defaults', '{ classOf(filter: { and: [{}] }) }', {}],
    ['variables', 'query ($at: Instant) { at(at: $at) classOf(at: $at) }', { at: '2021' }],
    ['variables that are not given', 'query ($at: Instant) { at(at: $at) classOf(at: $at) }', {}],
    ['variables with a default', 'query ($at: Instant = "2019") { at(at: $at) }', {}],
    [
      'variables of an input that contains itself',
      'query ($f: Filter) { classOf(filter: $f) }',
      { f: { and: [{ at: 'x' }] } },
    ],
    [
      'variables within literals',
      'query ($at: Instant) { classOf(filter: { and: [{ at: $at }] }) }',
      { at: '2021' },
    ],
    ['enums', 'query ($f: Filter) { classOf(filter: $f) }', { f: { colour: 'RED' } }],
    [
      'an enum value that does not exist',
      'query ($f: Filter) { classOf(filter: $f) }',
      { f: { colour: 'BLUE' } },
    ],
    ['an unknown input field', 'query ($f: Filter) { classOf(filter: $f) }', { f: { size: 1 } }],
    ['a variable of the wrong type', 'query ($n: Int!) { need(n: $n) }', { n: 'one' }],
    ['a required variable that is missing', 'query ($n: Int!) { need(n: $n) }', {}],
  ])('reach resolvers as graphql-js gives them: %s', async (_, text, variables) => {
    await answerLikeGraphqlJs(schema, text, variables);
  });

  it('that are null where the argument refuses it are an error of the caller', async () => {
    const document = parse('query ($n: Int = 1) { need(n: $n) }');
    const execution = planningExecutor(schema, () => []);
    const { data, errors } = await execution({ document, variables: { n: null }, contextValue: {} });
    expect(data).toEqual({ need: null });
    expect(errors?.[0]?.toJSON()).toMatchObject({
      message: 'Argument "n" of non-null type "Int!" must not be null.',
      path: ['need'],
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('that nest without end are an error of the caller', async () => {
    let filter: object = {};
    for (let depth = 0; depth < 100_000; depth++) filter = { and: filter };
    const document = parse('query ($f: Filter) { classOf(filter: $f) }');
    const { errors } = await planningExecutor(schema, () => [])({
      document,
      variables: { f: filter },
      contextValue: {},
    });
    expect(errors).toEqual([expect.objectContaining({ message: 'The variables nest too deeply.' })]);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('are given anew to each call', async () => {
    const seen: unknown[] = [];
    const changing = schemaWith({
      need: (_: unknown, args: { n: number }) => {
        seen.push(args.n);
        args.n += 1;
        return args.n;
      },
    });
    const document = parse('{ a: need(n: 1) b: need(n: 1) }');
    const execution = planningExecutor(changing, () => []);
    await execution({ document, contextValue: {} });
    await execution({ document, contextValue: {} });
    expect(seen).toEqual([1, 1, 1, 1]);
  });
});

describe('@skip and @include', () => {
  const schema = schemaWith({ text: () => 'a', number: () => 1, self: () => ({}) });
  const combinations = [true, false].flatMap((a) => [true, false].map((b) => ({ a, b })));

  it.each([
    'query ($a: Boolean!, $b: Boolean!) { text @skip(if: $a) number @include(if: $b) }',
    'query ($a: Boolean!, $b: Boolean!) { text @skip(if: $a) @include(if: $b) text @skip(if: $b) }',
    'query ($a: Boolean!, $b: Boolean!) { ...F @skip(if: $a) ...F @include(if: $b) } fragment F on Query { text }',
    'query ($a: Boolean!, $b: Boolean!) { self { ...F @skip(if: $a) } x: self { ...F @include(if: $b) } } fragment F on Query { text }',
    'query ($a: Boolean!, $b: Boolean!) { ... @skip(if: $a) { self { text } } ... @include(if: $b) { self { number } } }',
    'query ($a: Boolean!, $b: Boolean!) { self @skip(if: $a) { text } self @skip(if: $b) { number } }',
    'query ($a: Boolean!, $b: Boolean!) { text @skip(if: true) number @include(if: false) x: text @skip(if: $a) y: text @skip(if: $b) }',
  ])('select the same fields whatever the variables: %s', async (text) => {
    for (const variables of combinations) await answerLikeGraphqlJs(schema, text, variables);
  });

  it('follow the variables of each request with one document', async () => {
    const document = parse('query ($a: Boolean = true) { text @skip(if: $a) number @include(if: $a) }');
    const execution = planningExecutor(schema, () => []);
    const answers = [];
    for (const a of [true, false, true, undefined]) {
      answers.push(
        (await execution({ document, variables: a === undefined ? {} : { a }, contextValue: {} })).data,
      );
    }
    expect(answers).toEqual([{ number: 1 }, { text: 'a' }, { number: 1 }, { number: 1 }]);
  });

  it('keep few plans for many combinations', async () => {
    const names = Array.from({ length: 8 }, (_, n) => `v${n}`);
    const document = parse(
      `query (${names.map((name) => `$${name}: Boolean!`).join()}) { ${names.map((name) => `${name}: text @skip(if: $${name})`).join(' ')} __typename }`,
    );
    const execution = planningExecutor(schema, () => []);
    for (let combination = 0; combination < 256; combination++) {
      const bits = names.map((name, index) => [name, (combination >> index) % 2 === 1] as const);
      const { data } = await execution({ document, variables: Object.fromEntries(bits), contextValue: {} });
      const left = bits.filter(([, skipped]) => !skipped).map(([name]) => name);
      expect(Object.keys(data ?? {})).toEqual([...left, '__typename']);
    }
  });

  it('refuse a variable that is null', async () => {
    const document = parse('query ($a: Boolean = true) { text @skip(if: $a) }');
    const execution = planningExecutor(schema, () => []);
    const { data, errors } = await execution({ document, variables: { a: null }, contextValue: {} });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toContain('"$a"');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
