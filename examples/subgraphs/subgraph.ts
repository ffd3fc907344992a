import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { IResolvers } from '@graphql-tools/utils';
import { type DefinitionNode, execute, type GraphQLSchema, Kind, parse, validate } from 'graphql';

/** What makes a subgraph of Apollo Federation 2, without any library for it. */
export interface SubgraphParts {
  /** Its SDL, with `@link`, `@key` and so on. */
  readonly sdl: string;
  readonly resolvers: IResolvers;
  /** For each entity, by type: the object that a representation (its key and what it requires) stands for. */
  readonly entities: Readonly<Record<string, (representation: Representation) => unknown>>;
}

/** Fields of an entity, by name. */
export type Representation = Readonly<Record<string, unknown>>;

/** The executable schema: that of the SDL, with the fields by which gateways ask for the SDL and for entities. */
export function subgraphSchema({ sdl, resolvers, entities }: SubgraphParts): GraphQLSchema {
  const { definitions } = parse(sdl);
  // A union has object types only; an interface's entities answer by the type that they turn out to have.
  const isInterface = (name: string) =>
    definitions.some((each) => each.kind === Kind.INTERFACE_TYPE_DEFINITION && each.name.value === name);
  const names = Object.keys(entities).filter((name) => !isInterface(name));
  const federation = parse(`
    scalar _Any
    type _Service { sdl: String! }
    extend type Query { _service: _Service! }
    ${
      names.length === 0
        ? ''
        : `union _Entity = ${names.join(' | ')}
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`
    }`);
  const hasQuery = definitions.some((each) => 'name' in each && each.name?.value === 'Query');
  const query = hasQuery ? [] : parse('type Query').definitions;
  const own = definitions.filter(({ kind }: DefinitionNode) => kind !== Kind.SCHEMA_EXTENSION);
  return makeExecutableSchema({
    typeDefs: { kind: Kind.DOCUMENT, definitions: [...query, ...own, ...federation.definitions] },
    // Federation's directives are not defined: composition knows them.
    assumeValidSDL: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
    resolvers: {
      ...resolvers,
      Query: {
        ...resolvers.Query,
        _service: () => ({ sdl }),
        _entities: (
          _: unknown,
          { representations }: { readonly representations: readonly Representation[] },
        ) => representations.map((representation) => entityOf(representation, entities)),
      },
      _Entity: { __resolveType: ({ __typename }: Representation) => String(__typename) },
    } as IResolvers,
  });
}

function entityOf(representation: Representation, entities: SubgraphParts['entities']): unknown {
  const type = String(representation.__typename);
  const entity = entities[type]?.(representation);
  if (typeof entity !== 'object' || entity === null || entity instanceof Error) return entity ?? null;
  return { __typename: type, ...entity };
}

/** A request as a subgraph got it. */
export interface SubgraphCall {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: IncomingMessage['headers'];
}

/** Answers instead of the schema, where it answers at all: for tests of what goes wrong. */
export type Intercept = (call: SubgraphCall, response: ServerResponse) => boolean | Promise<boolean>;

/** A subgraph that listens. */
export interface RunningSubgraph {
  readonly url: string;
  readonly server: Server;
  /** What it was asked so far. */
  readonly calls: SubgraphCall[];
  readonly close: () => Promise<void>;
}

/** Serves a subgraph over HTTP on loopback; port 0 takes any free one. */
export async function serveSubgraph(
  parts: SubgraphParts,
  { port = 0, intercept }: { readonly port?: number; readonly intercept?: Intercept } = {},
): Promise<RunningSubgraph> {
  const schema = subgraphSchema(parts);
  const calls: SubgraphCall[] = [];
  const server = createServer(async (request, response) => {
    try {
      const call = await readCall(request);
      calls.push(call);
      if ((await intercept?.(call, response)) === true) return;
      respond(response, await answer(schema, call));
    } catch (error) {
      respond(response, { errors: [{ message: error instanceof Error ? error.message : String(error) }] });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/graphql`,
    server,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readCall(request: IncomingMessage): Promise<SubgraphCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  return { query, variables: variables ?? {}, headers: request.headers };
}

async function answer(schema: GraphQLSchema, { query, variables }: SubgraphCall): Promise<unknown> {
  const document = parse(query);
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors };
  return execute({ schema, document, variableValues: variables });
}

function respond(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}
