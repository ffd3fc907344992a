import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, getOperationAST } from 'graphql';
import { type Activity, noTelemetry, type Telemetry } from '../telemetry/telemetry.ts';
import type { AnsweredOperation, NoteOperation } from './auditedSubgraphs.ts';
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

/** An operation of a request. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  /** What resolvers get as their context. */
  readonly context: WithRequestState;
}

/** Answers an operation; its errors are for the caller to see. */
export type AnswerOperation = (operation: AskedOperation) => Promise<ExecutionResult>;

/** What operations are answered with. */
export interface AnswerOptions {
  readonly source: SchemaSource;
  readonly guard: Guard;
  readonly log: Log;
  readonly telemetry?: Telemetry;
  /** Notes what was answered, before the answer leaves; null: nothing. */
  readonly note?: NoteOperation | null;
}

/** Answers operations from what a source has, each within its time, as far as a guard lets it pass. */
export function operationAnswers(options: AnswerOptions): AnswerOperation {
  const { source, guard, log, telemetry = noTelemetry, note = null } = options;
  return (operation) => {
    const { document, operationName, variables, context } = operation;
    const state = context[requestStateKey];
    const served = source.current();
    const work = () => {
      const { schema } = served;
      guard({ caller: state.caller, schema, document, operationName, variables });
      const { signal } = state;
      return served.execute({ document, operationName, variables, contextValue: context, signal });
    };
    const activity = activityOf(state, document, operationName);
    const answered = telemetry.around(activity, () => answerInTime(state, log, work), codesOf);
    const answer =
      note === null ? answered : noted(answered, note, { ...operation, state, schema: served.schema });
    return state.showsPlan ? withPlan(answer, served, document, operationName) : answer;
  };
}

/** The answer, once it is noted. */
async function noted(
  answering: Promise<ExecutionResult>,
  note: NoteOperation,
  operation: Omit<AnsweredOperation, 'answer'>,
): Promise<ExecutionResult> {
  const answer = await answering;
  await note({ ...operation, answer });
  return answer;
}

/** Serves what a source has by Apollo Server. */
export function gatewayOver(source: SchemaSource, answer: AnswerOperation): Gateway {
  return {
    onSchemaLoadOrUpdate(listen) {
      const pass = ({ schema }: ServedSchema) => listen({ apiSchema: schema, coreSupergraphSdl: '' });
      pass(source.current());
      return source.onChange(pass);
    },
    load: async () => ({
      executor: ({ document, request: { operationName, variables }, context }) =>
        answer({ document, operationName, variables, context: context as WithRequestState }),
    }),
    stop: () => source.stop(),
  };
}

/** Longest name of an operation that is told on. */
const longestName = 100;

function activityOf(
  { requestId }: RequestState,
  document: DocumentNode,
  operationName: string | undefined,
): Activity {
  const operation = getOperationAST(document, operationName);
  const name = operation?.name?.value.slice(0, longestName) ?? null;
  return { kind: 'operation', requestId, name, type: operation?.operation ?? 'unknown' };
}

function codesOf({ errors = [] }: ExecutionResult): readonly string[] {
  return errors.map(({ extensions: { code } }) => (typeof code === 'string' ? code : 'INTERNAL_ERROR'));
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
