import type { GraphQLError, GraphQLSchema } from 'graphql';
import { presentErrors } from '../server/errors.ts';
import { type Executor, planningExecutor } from '../server/execution/executor.ts';
import type { Log } from '../server/log.ts';
import { requestStateKey, type WithRequestState } from '../server/requestState.ts';
import type { Raw } from './plan/raw.ts';
import type { Subgraph, SubgraphError } from './subgraph.ts';

/** The name under which Whence's own subgraph takes part. */
export const localSubgraphName = 'whence';

/** Whence's own subgraph: executed in this process, within the request of the caller. */
export interface LocalSubgraph extends Subgraph {
  readonly schema: GraphQLSchema;
  /** Answers a caller's document that is all its own; the document was validated. */
  readonly answer: Executor;
}

/** Makes a schema, with the fields that federation asks for, a subgraph in this process. */
export function localSubgraph(schema: GraphQLSchema, log: Log): LocalSubgraph {
  const answer = planningExecutor(schema, () => []);
  return {
    name: localSubgraphName,
    schema,
    answer,
    execute: async ({ document, variables, caller: { contextValue, signal } }) => {
      const { data, errors = [] } = await answer({ document, variables, contextValue, signal });
      const { requestId } = (contextValue as WithRequestState)[requestStateKey];
      // Not yet located in the caller's document, so presented here: causes go to the log, not to the answer.
      return {
        data: (data ?? null) as Raw | null,
        errors: presentErrors(errors, { requestId, log }).map(plain),
      };
    },
    state: () => 'in this process',
    close: async () => undefined,
  };
}

function plain({ message, path, extensions }: GraphQLError): SubgraphError {
  return { message, ...(path === undefined ? {} : { path }), extensions };
}
