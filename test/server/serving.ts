import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { afterEach, expect } from 'vitest';
import { failureCodes } from '../../src/failure.ts';
import type { SchemaSource } from '../../src/server/execution.ts';
import type { ContextRequest } from '../../src/server/graphql.ts';
import { graphqlCodes } from '../../src/server/graphqlCodes.ts';
import { type HttpServer, type HttpServerOptions, startHttpServer } from '../../src/server/http.ts';
import type { LogRecord } from '../../src/server/log.ts';

/** What a test reads of an answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly AnsweredError[];
  };
}

interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly hint?: string };
}

/** A server under test. */
export interface Serving extends HttpServer {
  readonly logged: LogRecord[];
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
}

const running: HttpServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop(0)));
});

/** Starts a server that the end of the test stops. */
export async function serve(
  schema: GraphQLSchema | SchemaSource,
  options: Partial<HttpServerOptions<ContextRequest>> = {},
): Promise<Serving> {
  const logged: LogRecord[] = [];
  const server = await startHttpServer<ContextRequest>({
    schema,
    createContext: (request) => ({ ...request }),
    host: '127.0.0.1',
    port: 0,
    readiness: async () => ({ ready: true, parts: {} }),
    graphiqlDistFolder: 'absent',
    log: (record) => logged.push(record),
    ...options,
  });
  running.push(server);
  return {
    ...server,
    logged,
    post: (body, headers) =>
      ask(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    get: (path, headers = {}) => ask(server.url + path, { headers }),
  };
}

async function ask(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const body = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {};
  expectDocumentedCodes(body);
  return { status: response.status, headers: response.headers, text, body };
}

/** Every error that any test meets has a code of the documented ones, and no stack. */
function expectDocumentedCodes({ errors = [] }: Answer['body']): void {
  for (const error of errors) {
    expect({ ...failureCodes, ...graphqlCodes }).toHaveProperty(error.extensions.code);
    expect(Object.keys(error.extensions)).not.toContain('stacktrace');
  }
}

/** The codes of an answer's errors. */
export function codesOf({ body }: Answer): (string | undefined)[] {
  return (body.errors ?? []).map(({ extensions }) => extensions.code);
}

/** A schema whose fields a test gives, as `Query` unless it defines more. */
export function schemaOf(typeDefs: string, resolvers: Record<string, unknown> = {}): GraphQLSchema {
  return makeExecutableSchema({ typeDefs, resolvers } as Parameters<typeof makeExecutableSchema>[0]);
}

/** A promise with its ends in hand. */
export function deferred<Value = void>() {
  return Promise.withResolvers<Value>();
}
