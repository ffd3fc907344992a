import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { type Answer, codesOf, schemaOf, serve } from './serving.ts';

const schema = schemaOf(
  `enum Colour { RED }
   type Query { a: String, double(n: Int!): Int, paint(colour: Colour): String }
   type Mutation { write: String }`,
  {
    Query: { a: () => 'a', double: (_: unknown, { n }: { n: number }) => 2 * n },
    Mutation: { write: () => 'w' },
  },
);

const graphqlResponse = { accept: 'application/graphql-response+json' };

describe('a body that is not a GraphQL request', () => {
  it.each([
    ['malformed JSON', '{"query": "{ a }"', 400, 'BAD_REQUEST'],
    ['nothing', '', 400, 'BAD_REQUEST'],
    ['null', 'null', 400, 'BAD_REQUEST'],
    ['a number', '7', 400, 'BAD_REQUEST'],
    ['an object without query', '{"operationName": "A"}', 400, 'BAD_REQUEST'],
    ['a query that is not text', '{"query": {"kind": "Document"}}', 400, 'BAD_REQUEST'],
    ['an empty query', '{"query": ""}', 400, 'BAD_REQUEST'],
    ['variables that are not an object', '{"query": "{ a }", "variables": [1]}', 400, 'BAD_REQUEST'],
    ['variables that are text', '{"query": "{ a }", "variables": "{}"}', 400, 'BAD_REQUEST'],
    ['an operation name that is not text', '{"query": "{ a }", "operationName": 1}', 400, 'BAD_REQUEST'],
    ['a key that would change prototypes', '{"query": "{ a }", "__proto__": {"x": 1}}', 400, 'BAD_REQUEST'],
    ['a list of operations', '[{"query": "{ a }"}, {"query": "{ a }"}]', 400, 'BATCHING_REFUSED'],
    ['an empty list', '[]', 400, 'BATCHING_REFUSED'],
  ])('is refused: %s', async (_, body, status, code) => {
    const server = await serve(schema);
    const answer = await server.post(body);
    expect([answer.status, codesOf(answer)]).toEqual([status, [code]]);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'nonsense',
  ])('is refused: of media type %s', async (type) => {
    const server = await serve(schema);
    const answer = await server.post('{"query": "{ a }"}', { 'content-type': type });
    expect([answer.status, codesOf(answer)]).toEqual([415, ['MEDIA_TYPE_REFUSED']]);
    expect(answer.body.errors?.[0]?.message).toContain(`"${type}"`);
  });
});

describe('a document that cannot be executed', () => {
  it.each([
    ['a syntax error', { query: '{ a' }, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
    [
      'an unknown field',
      { query: '{ b }' },
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "b" on type "Query". Did you mean "a"?',
    ],
    [
      'an unknown argument',
      { query: '{ a(x: 1) }' },
      'GRAPHQL_VALIDATION_FAILED',
      'Unknown argument "x" on field "Query.a".',
    ],
    [
      'a literal of the wrong type',
      { query: '{ double(n: "2") }' },
      'GRAPHQL_VALIDATION_FAILED',
      'Int cannot represent non-integer value: "2"',
    ],
    [
      'an unknown enum value',
      { query: '{ paint(colour: BLUE) }' },
      'GRAPHQL_VALIDATION_FAILED',
      'Value "BLUE" does not exist in "Colour" enum.',
    ],
    [
      'a variable of the wrong type',
      { query: 'query ($n: Int!) { double(n: $n) }', variables: { n: 'two' } },
      'BAD_USER_INPUT',
      'Variable "$n" got invalid value "two"; Int cannot represent non-integer value: "two"',
    ],
    [
      'a missing variable',
      { query: 'query ($n: Int!) { double(n: $n) }' },
      'BAD_USER_INPUT',
      'Variable "$n" of required type "Int!" was not provided.',
    ],
    [
      'an operation that it does not have',
      { query: 'query A { a }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
      'Unknown operation named "B".',
    ],
    [
      'no choice among its operations',
      { query: 'query A { a } query B { a }' },
      'OPERATION_RESOLUTION_FAILURE',
      'Must provide operation name if query contains multiple operations.',
    ],
  ])('is refused with 400, or with 200 for who knows only application/json: %s', async (_, body, code, message) => {
    const server = await serve(schema);
    const modern = await server.post(body, graphqlResponse);
    const legacy = await server.post(body, { accept: 'application/json' });
    for (const answer of [modern, legacy]) {
      expect(codesOf(answer)).toEqual([code]);
      expect(answer.body.errors?.[0]?.message).toBe(message);
      expect(answer.body).not.toHaveProperty('data');
    }
    expect([modern.status, legacy.status]).toEqual([400, 200]);
  });

  it('tells all that is wrong with it', async () => {
    const server = await serve(schema);
    expect(codesOf(await server.post({ query: '{ b c }' }))).toHaveLength(2);
  });

  it('may be sent as a hash only where it is known', async () => {
    const server = await serve(schema);
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'ab' } };
    expect(codesOf(await server.post({ extensions }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  it('that nests its variables without end is refused', async () => {
    const nesting = schemaOf('input F { and: F } type Query { a(f: F): String }');
    const server = await serve(nesting);
    const deep = `${'{"and":'.repeat(200_000)}{}${'}'.repeat(200_000)}`;
    const answer = await server.post(`{"query": "query ($f: F) { a(f: $f) }", "variables": {"f": ${deep}}}`);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('requests that other pages could make a browser send', () => {
  it('are refused: a GET without a header that needs a preflight', async () => {
    const server = await serve(schema);
    const answer = await server.get('/graphql?query=%7Ba%7D');
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
    expect(answer.body.errors?.[0]?.message).toContain('Cross-Site Request Forgery');
  });

  it('are answered with such a header', async () => {
    const server = await serve(schema);
    const answer = await server.get('/graphql?query=%7Ba%7D', { 'apollo-require-preflight': 'true' });
    expect([answer.status, answer.body]).toEqual([200, { data: { a: 'a' } }]);
  });

  it('get no leave from a preflight', async () => {
    const server = await serve(schema);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('methods and paths', () => {
  it('refuse a mutation by GET', async () => {
    const server = await serve(schema);
    const answer = await server.get('/graphql?query=mutation%7Bwrite%7D', {
      'apollo-require-preflight': 'true',
    });
    expect([answer.status, codesOf(answer)]).toEqual([405, ['BAD_REQUEST']]);
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('refuse %s', async (method) => {
    const server = await serve(schema);
    const response = await fetch(`${server.url}/graphql`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_REFUSED' } }] });
  });

  it.each([
    '/',
    '/graphql/',
    '/GRAPHQL',
    '/graphql/x',
    '/%67raphql/x',
    '/..%2fgraphql',
    '/nothing?x=1',
  ])('know nothing at %s', async (path) => {
    const server = await serve(schema);
    const answer = await server.get(path);
    expect([answer.status, codesOf(answer)]).toEqual([404, ['PATH_UNKNOWN']]);
  });

  it('refuse a path that is not one', async () => {
    const server = await serve(schema);
    const answer = await server.get('/%zz');
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });
});

describe('what is not HTTP', () => {
  const send = async (port: number, bytes: string): Promise<Answer['body'] & { head: string }> => {
    const socket = connect(port, '127.0.0.1');
    socket.write(bytes);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    return { head, ...JSON.parse(body) };
  };

  it('is answered in the same form', async () => {
    const server = await serve(schema);
    const { head, errors } = await send(server.port, 'HELLO\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('is told what was too long', async () => {
    const server = await serve(schema);
    const { head, errors } = await send(
      server.port,
      `GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
    );
    expect(head).toMatch(/^HTTP\/1\.1 431 /);
    expect(errors?.[0]?.message).toContain('Use POST');
  });
});
