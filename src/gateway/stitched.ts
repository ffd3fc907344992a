import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import type { ExecutionRequest, ExecutionResult, Executor } from '@graphql-tools/utils';
import { type DocumentNode, GraphQLError, print } from 'graphql';
import { Failure } from '../failure.ts';
import { type FetchRequest, planningExecutor } from '../server/execution/executor.ts';
import { callerOf } from './caller.ts';
import { gatewayExecutor } from './completion.ts';
import type { Generation } from './generation.ts';
import { placeAt } from './plan/place.ts';
import type { Raw } from './plan/raw.ts';
import type { GenerationParts } from './planned.ts';
import { documentPreparation, type PreparedDocument } from './prepare.ts';
import type { Subgraph } from './subgraph.ts';
import { failureError, reportedError } from './subgraphErrors.ts';

/**
 * Executes by a schema that is stitched of the subgraphs: without the Rust addon, and slower. Its data are completed
 * against the API schema as those of plans are, since a stitched schema shows more than callers may see.
 */
export function stitchedGeneration({ supergraph, subgraphs, limits }: GenerationParts): Generation {
  const { apiSchema, sdl } = supergraph;
  const schema = getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: sdl,
    batch: true,
    onSubschemaConfig: (subschema) => {
      const subgraph = subgraphNamed(subgraphs, subschema.name);
      subschema.executor = ((request) => executeOn(subgraph, request)) as Executor;
    },
  });
  const execute = planningExecutor(schema, () => []);
  const { prepare, responseKey } = documentPreparation(apiSchema);
  const prepared = new WeakMap<DocumentNode, PreparedDocument>();

  const fetch = async (request: FetchRequest) => {
    const { document, asksSubgraphs } = prepared.get(request.document) ?? prepare(request.document);
    prepared.set(request.document, { document, asksSubgraphs });
    if (!asksSubgraphs) return { rootValue: {}, errors: [] };
    const answer = await execute({ ...request, document, variables: request.variableValues });
    const data = { ...answer.data } as Raw;
    const placeless = (answer.errors ?? []).filter(
      (error) => error.path === undefined || !placeAt(data, error.path, placelessOf(error)),
    );
    return { rootValue: data, errors: placeless.map(placelessOf) };
  };
  return {
    planner: 'stitched',
    apiSchema,
    supergraphSdl: sdl,
    execute: gatewayExecutor({ apiSchema, limits, fetched: { fetch, propertyOf: responseKey } }),
    planOf: async () => null,
  };
}

/** An error whose place in the answer is where it is put in the data. */
function placelessOf({ message, extensions, originalError }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { extensions, originalError });
}

/** Stitching names subgraphs by the constants of the enum join__Graph. */
function subgraphNamed(subgraphs: ReadonlyMap<string, Subgraph>, name: string): Subgraph {
  const form = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '_').toUpperCase();
  const found = subgraphs.get(name) ?? [...subgraphs.values()].find((each) => form(each.name) === form(name));
  if (found === undefined)
    throw new Failure('SUPERGRAPH_INVALID', `The supergraph has no subgraph "${name}".`);
  return found;
}

const texts = new WeakMap<DocumentNode, string>();

function textOf(document: DocumentNode): string {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const text = print(document);
  texts.set(document, text);
  return text;
}

async function executeOn(subgraph: Subgraph, request: ExecutionRequest): Promise<ExecutionResult> {
  const { document, variables = {}, operationType, context } = request;
  try {
    const { data, errors } = await subgraph.execute({
      kind: operationType === 'mutation' ? 'mutation' : 'query',
      text: textOf(document),
      document,
      variables,
      caller: callerOf({ contextValue: context }),
    });
    if (errors.length === 0) return { data };
    return {
      data,
      errors: errors.map((error) => locatedAt(reportedError(error, subgraph.name), error.path)),
    };
  } catch (error) {
    const failure = failureError(error, subgraph.name);
    if (failure === null) throw error;
    return { data: null, errors: [failure] };
  }
}

function locatedAt(error: GraphQLError, path: readonly (string | number)[] | undefined): GraphQLError {
  if (path === undefined) return error;
  return new GraphQLError(error.message, { path, extensions: error.extensions });
}
