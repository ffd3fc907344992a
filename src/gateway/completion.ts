import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import { type Executor, type FetchedValues, planningExecutor } from '../server/execution/executor.ts';
import { validationWithin } from '../server/execution/validation.ts';
import type { Limits } from '../server/limits.ts';

/** What answers operations over subgraphs. */
export interface GatewayExecution {
  readonly apiSchema: GraphQLSchema;
  readonly limits: Limits;
  /** Fetches what a valid operation asks for. */
  readonly fetched: FetchedValues;
  /** Who answers a valid document all by itself, where someone does. */
  readonly shortcut?: (
    document: DocumentNode,
    operationName: string | undefined,
  ) => Shortcut | Promise<Shortcut>;
}

/** The executor that answers a whole operation; null where it is to be fetched from subgraphs. */
export type Shortcut = Executor | null;

/**
 * Validates an operation against the API schema, fetches its values and completes them: introspection, types, nulls and
 * the paths of errors are those of GraphQL whatever the subgraphs said.
 */
export function gatewayExecutor({ apiSchema, limits, fetched, shortcut }: GatewayExecution): Executor {
  const validate = validationWithin(apiSchema, limits);
  const complete = planningExecutor(apiSchema, () => [], fetched);
  const problems = new WeakMap<DocumentNode, readonly GraphQLError[]>();
  const problemsOf = (document: DocumentNode): readonly GraphQLError[] => {
    const known = problems.get(document);
    if (known !== undefined) return known;
    const found = validate(document);
    problems.set(document, found);
    return found;
  };
  return (request) => {
    const { document, operationName } = request;
    const errors = problemsOf(document);
    if (errors.length > 0) return { errors };
    if (getOperationAST(document, operationName)?.operation === 'subscription')
      return { errors: [subscriptionRefused()] };
    const run = (whole: Shortcut) => (whole === null ? coded(complete(request)) : whole(request));
    const found = shortcut?.(document, operationName) ?? null;
    return found instanceof Promise ? found.then(run) : run(found);
  };
}

async function coded(answer: ExecutionResult | Promise<ExecutionResult>): Promise<ExecutionResult> {
  const { errors, ...rest } = await answer;
  if (errors === undefined) return rest;
  return rest.data === undefined ? { errors } : { ...rest, errors: errors.map(mismatchCoded) };
}

/** What has no code was found while completing: a subgraph's value is not of its type. */
function mismatchCoded(error: GraphQLError): GraphQLError {
  if (typeof error.extensions.code === 'string') return error;
  const { message, nodes = null, source, positions, path } = error;
  const extensions = { code: 'SUBGRAPH_INVALID_RESPONSE' };
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

function subscriptionRefused(): GraphQLError {
  return new GraphQLError('Subscriptions are not served over this endpoint.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}
