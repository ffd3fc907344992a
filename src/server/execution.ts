import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { type ErrorPlace, presentErrors, requestError } from './errors.ts';
import { planningExecutor } from './execution/executor.ts';
import { validationWithin } from './execution/validation.ts';
import type { Limits } from './limits.ts';
import type { Log } from './log.ts';
import { beforeAbort, type RequestState, requestStateKey, type WithRequestState } from './requestState.ts';

/** Where Apollo Server takes its schema and its execution from. */
export type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];

/** Serves one schema, executed in this process and within the time of each request. */
export function localGateway(schema: GraphQLSchema, limits: Limits, log: Log): Gateway {
  const execute = planningExecutor(schema, validationWithin(schema, limits));
  return {
    onSchemaLoadOrUpdate(listen) {
      listen({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, request: { operationName, variables }, context }) => {
        const state = (context as WithRequestState)[requestStateKey];
        const work = () =>
          execute({ document, operationName, variables, contextValue: context, signal: state.signal });
        return answerInTime(state, log, work);
      },
    }),
    async stop() {},
  };
}

async function answerInTime(
  { requestId, signal }: RequestState,
  log: Log,
  work: () => ExecutionResult | Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const place: ErrorPlace = { requestId, log };
  try {
    signal.throwIfAborted();
    const answer = work();
    return presented(answer instanceof Promise ? await beforeAbort(signal, answer) : answer, place);
  } catch (error) {
    return { errors: [requestError(error, place)] };
  }
}

/** Errors of a request that was not executed are for its caller as they are. */
function presented(answer: ExecutionResult, place: ErrorPlace): ExecutionResult {
  if (answer.errors === undefined || answer.data === undefined) return answer;
  return { ...answer, errors: presentErrors(answer.errors, place) };
}
