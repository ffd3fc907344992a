import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { validationWithin } from '../../../src/server/execution/validation.ts';
import { limitSettings, limitsFrom, limitsWith } from '../../../src/server/limits.ts';
import { codesOf, schemaOf, serve } from '../serving.ts';

const schema = schemaOf('type Query { a: Query, b: Query, i: Int, echo(s: String): String }', {
  Query: { a: () => ({}), b: () => ({}), i: () => 1, echo: (_: unknown, { s }: { s: string }) => s },
});

const small = { tokens: 12, fields: 6, repeats: 3, depth: 3, aliases: 2, rootFields: 4, bodyBytes: 300 };

const cases = [
  {
    name: 'tokens',
    code: 'QUERY_TOO_LONG',
    within: '{ a { i i } b { i } i }',
    beyond: '{ a { i i } b { i i } i }',
    message: 'The document has more than 12 tokens, the limit; it is 25 characters long.',
  },
  {
    name: 'levels of fields',
    code: 'QUERY_TOO_DEEP',
    within: '{ a { b { i } } }',
    beyond: '{ a { b { a { i } } } }',
    message: 'The operation nests 4 levels of fields; the limit is 3.',
  },
  {
    name: 'fields',
    code: 'QUERY_TOO_WIDE',
    within: '{ a { i b { i } } b { i } }',
    beyond: '{ a { i } b { a { i } b { i } } }',
    message: 'The operation has 7 fields; the limit is 6.',
    limits: { tokens: 20 },
  },
  {
    name: 'selections of one field',
    code: 'QUERY_TOO_WIDE',
    within: '{ i i i }',
    beyond: '{ i i i i }',
    message: 'The operation selects the field "i" 4 times in one place; the limit is 3.',
  },
  {
    name: 'aliased fields',
    code: 'QUERY_TOO_WIDE',
    within: '{ x: i y: i }',
    beyond: '{ x: i y: i z: i }',
    message: 'The operation has 3 aliased fields; the limit is 2.',
  },
  {
    name: 'root fields',
    code: 'QUERY_TOO_WIDE',
    within: '{ a { i } i __typename x: i }',
    beyond: '{ i x: i y: i __typename echo }',
    message: 'The operation has 5 root fields; the limit is 4.',
  },
] as const;

describe('a document', () => {
  it.each(cases)('at the limit of $name is answered', async ({ within, ...limited }) => {
    const server = await serve(schema, {
      limits: { ...small, ...('limits' in limited ? limited.limits : {}) },
    });
    const answer = await server.post({ query: within });
    expect(codesOf(answer)).toEqual([]);
    expect(answer.body.data).toBeDefined();
  });

  it.each(cases)('beyond the limit of $name is refused with the limit and the value met', async (limited) => {
    const { beyond, code, message } = limited;
    const server = await serve(schema, {
      limits: { ...small, ...('limits' in limited ? limited.limits : {}) },
    });
    const answer = await server.post({ query: beyond }, { accept: 'application/graphql-response+json' });
    expect(answer.status).toBe(400);
    expect(answer.body.data).toBeUndefined();
    expect(answer.body.errors).toEqual([expect.objectContaining({ message })]);
    expect(answer.body.errors?.[0]?.extensions).toEqual({ code, hint: expect.any(String) });
  });

  it('that was refused is refused again, from memory', async () => {
    const server = await serve(schema, { limits: small });
    await server.post({ query: '{ i i i i }' });
    expect(codesOf(await server.post({ query: '{ i i i i }' }))).toEqual(['QUERY_TOO_WIDE']);
  });
});

describe('a request body', () => {
  const bodyOf = (bytes: number) => {
    const head = '{"query":"{ i }","padding":"';
    return `${head}${'x'.repeat(bytes - head.length - 2)}"}`;
  };

  it('of as many bytes as the limit is read', async () => {
    const server = await serve(schema, { limits: small });
    expect((await server.post(bodyOf(300))).body).toEqual({ data: { i: 1 } });
  });

  it('of one byte more is refused, with its size', async () => {
    const server = await serve(schema, { limits: small });
    const answer = await server.post(bodyOf(301));
    expect(answer.status).toBe(413);
    expect(answer.body.errors).toEqual([
      {
        message: 'The request body of 301 bytes is larger than the limit of 300 bytes.',
        extensions: { code: 'BODY_TOO_LARGE', hint: expect.any(String) },
      },
    ]);
  });

  it('of unknown length is refused once it grows beyond the limit', async () => {
    const server = await serve(schema, { limits: small });
    const body = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 10; i++) controller.enqueue(new TextEncoder().encode(' '.repeat(100)));
        controller.close();
      },
    });
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body, duplex: 'half' } as const;
    const response = await fetch(`${server.url}/graphql`, init);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'The request body is larger than the limit of 300 bytes.' }],
    });
  });
});

describe('the default limits', () => {
  const check = validationWithin(schema, limitsWith());

  it('let the introspection query of GraphiQL pass', () => {
    const options = {
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    };
    expect(check(parse(getIntrospectionQuery(options), { maxTokens: limitsWith().tokens }))).toEqual([]);
  });

  it.each([
    ['deep', `{ ${'a { '.repeat(300)} i ${'} '.repeat(300)} }`, 'QUERY_TOO_DEEP'],
    ['one field over and over', `{ ${'i '.repeat(1990)} }`, 'QUERY_TOO_WIDE'],
    [
      'fragments that double at each level',
      `{ ...F0 } ${Array.from({ length: 60 }, (_, n) => `fragment F${n} on Query { a { ...F${n + 1} } b { ...F${n + 1} } }`).join(' ')} fragment F60 on Query { i }`,
      'QUERY_TOO_WIDE',
    ],
    [
      'fragments that contain each other',
      '{ ...A } fragment A on Query { a { ...B ...B } } fragment B on Query { a { ...A ...A } i }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a fragment that contains itself',
      '{ ...A } fragment A on Query { ...A i }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a fragment that is missing', '{ ...A }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuse without getting lost: %s', (_, text, code) => {
    expect(check(parse(text)).map(({ extensions }) => extensions.code)).toContain(code);
  });

  it('stop at 20 validation errors', () => {
    const unknown = Array.from({ length: 30 }, (_, n) => `u${n}`).join(' ');
    expect(check(parse(`{ ${unknown} }`))).toHaveLength(21);
  });
});

describe('the settings', () => {
  it('have each an environment variable of their own', () => {
    const variables = Object.values(limitSettings).map(({ environment }) => environment);
    expect(new Set(variables).size).toBe(variables.length);
  });

  it('take what is given and the default for the rest', () => {
    expect(limitsWith({ depth: 3 })).toMatchObject({ depth: 3, tokens: limitSettings.tokens.default });
  });

  it('are read from the environment', () => {
    expect(limitsFrom({ WHENCE_LIMIT_DEPTH: '7', WHENCE_LIMIT_TOKENS: ' ' })).toEqual({
      ...limitsWith(),
      depth: 7,
    });
  });

  it.each(['0', '-1', '1.5', '1e3', 'many', '99999999999999999999'])('refuse %s', (value) => {
    expect(() => limitsFrom({ WHENCE_LIMIT_DEPTH: value })).toThrow(
      expect.objectContaining({ code: 'BAD_USAGE', hint: expect.stringContaining('WHENCE_LIMIT_DEPTH') }),
    );
  });

  it.each([0, -1, 1.5, Number.NaN])('refuse the number %s', (depth) => {
    expect(() => limitsWith({ depth })).toThrow(expect.objectContaining({ code: 'BAD_USAGE' }));
  });
});
