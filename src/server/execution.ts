import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { type ErrorPlace, presentErrors, requestError } from './errors.ts';
import { type Executor, planningExecutor } from './execution/executor.ts';
import { validationWithin } from './execution/validation.ts';
import type { Limits } from './limits.ts';
import type { Log } from './log.ts';
import type { Guard } from './protection/guard.ts';
import { beforeAbort, type RequestState, requestStateKey, type WithRequestState } from './requestState.ts';

/** Where Apollo Server takes its schema and its execution from. */
export type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];

/** A schema and how it is executed. */
export interface ServedSchema {
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  /** The plan of an operation over several services; absent where there is one service only. */
  readonly planOf?: (document: DocumentNode, operationName: string | undefined) => Promise<unknown>;
}

/** A schema that may be followed by another one while the server runs. */
export interface SchemaSource {
  readonly current: () => ServedSchema;
  /** Calls with each new one; answers how to stop that. */
  readonly onChange: (listener: (served: ServedSchema) => void) => () => void;
  readonly stop: () => Promise<void>;
}

/** One schema that is executed in this process and stays. */
export function localSource(schema: GraphQLSchema, limits: Limits): SchemaSource {
  const served = { schema, execute: planningExecutor(schema, validationWithin(schema, limits)) };
  return { current: () => served, onChange: () => () => undefined, stop: async () => undefined };
}

/** Serves what a source has, each request within its time, as far as a guard lets it pass. */
export function gatewayOver(source: SchemaSource, guard: Guard, log: Log): Gateway {
  return {
    onSchemaLoadOrUpdate(listen) {
      const pass = ({ schema }: ServedSchema) => listen({ apiSchema: schema, coreSupergraphSdl: '' });
      pass(source.current());
      return source.onChange(pass);
    },
    load: async () => ({
      executor: ({ document, request: { operationName, variables }, context }) => {
        const state = (context as WithRequestState)[requestStateKey];
        const served = source.current();
        const work = () => {
          const { schema } = served;
          guard({ caller: state.caller, schema, document, operationName, variables });
          return served.execute({
            document,
            operationName,
            variables,
            contextValue: context,
            signal: state.signal,
          });
        };
        const answer = answerInTime(state, log, work);
        return state.showsPlan ? withPlan(answer, served, document, operationName) : answer;
      },
    }),
    stop: () => source.stop(),
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

/** An answer with the plan that it was made by, where it was executed at all. */
async function withPlan(
  answering: Promise<ExecutionResult>,
  { planOf }: ServedSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Promise<ExecutionResult> {
  const answer = await answering;
  if (planOf === undefined || answer.data === undefined) return answer;
  const queryPlan = await planOf(document, operationName);
  return { ...answer, extensions: { ...answer.extensions, queryPlan } };
}
