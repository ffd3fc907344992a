import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildASTSchema, type GraphQLSchema, graphql, parse } from 'graphql';
import { onTestFinished } from 'vitest';

/** What a stand-in server answers, by root field of the real schema. */
export type Answers = Readonly<Record<string, (variables: never) => unknown>>;

/** An answer before GraphQL, as a proxy or a server that starts up gives it. */
export interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface StandInOptions {
  /** Called with the number of the request, from 0; a refusal in place of an answer. */
  readonly refuse?: (request: number, body: string) => Refusal | undefined;
  /** Port to listen on; any free one when absent. */
  readonly port?: number;
}

export interface StandIn {
  readonly url: string;
  readonly port: number;
  readonly requests: { readonly headers: IncomingMessage['headers']; readonly body: string }[];
  readonly stop: () => Promise<void>;
}

/** What the library that generates reads adds to the schema, as far as the command line asks for it. */
const GENERATED = `
  scalar DateTime
  scalar BigInt
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  input DateTimeFilter { eq: DateTime }
  input BooleanFilter { eq: Boolean }
  input RejectionWhere { resolvedAt: DateTimeFilter replayable: BooleanFilter }
  enum SortDirection { ASC DESC }
  input RejectionSort { receivedAt: SortDirection id: SortDirection }
  type RejectionEdge { cursor: String! node: Rejection! }
  input SourceWhere { name: StringFilter }
  input StringFilter { eq: String }
  type RejectionsConnection { edges: [RejectionEdge!]! totalCount: Int! pageInfo: PageInfo! }
  extend type Query {
    sources(where: SourceWhere): [Source!]!
    rejectionsConnection(first: Int, after: String, where: RejectionWhere, sort: [RejectionSort!]): RejectionsConnection!
  }`;

/**
 * A server that stands in for Whence where its behaviour is what is tested: it checks requests against the real schema
 * and answers what the test says. It goes with the test.
 */
export async function standIn(answers: Answers, { refuse, port = 0 }: StandInOptions = {}): Promise<StandIn> {
  const schema = realSchema();
  const requests: StandIn['requests'] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const number = requests.push({ headers: request.headers, body }) - 1;
    const refusal = refuse?.(number, body);
    if (refusal !== undefined) {
      response.writeHead(refusal.status, refusal.headers).end(refusal.body ?? '');
      return;
    }
    const { query, variables } = JSON.parse(body);
    const answer = await graphql({ schema, source: query, variableValues: variables, rootValue: answers });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(stop);
  const address = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${address.port}`, port: address.port, requests, stop };
}

/** The result of a document that the server took. */
export function accepted(document: string, index: number): Record<string, unknown> {
  const digest = `sha256:${createHash('sha256').update(document).digest('hex')}`;
  return { index, digest, kind: 'KUBERNETES', status: 'ACCEPTED', records: 1, rejections: [], conflicts: [] };
}

/** The result of a document that the server did not take, or not now. */
export function rejected(document: string, index: number, code: string): Record<string, unknown> {
  const rejections = [{ id: null, index, code, path: '/spec', message: `it is ${code}`, hint: null }];
  return { ...accepted(document, index), status: 'REJECTED', rejections };
}

let built: GraphQLSchema | undefined;

function realSchema(): GraphQLSchema {
  const folder = new URL('../../schema/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const texts = files.map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const options = { assumeValid: true, assumeValidSDL: true };
  built ??= buildASTSchema(parse([...texts, GENERATED].join('\n')), options);
  return built;
}
