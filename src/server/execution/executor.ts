import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type Fragments, type OperationPlan, type PropertyOf, planOperation } from './plan.ts';
import { runOperation } from './run.ts';
import type { Validate } from './validation.ts';

/** A document and what to answer of it. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly contextValue: unknown;
  /** Once it has fired no further resolver is called. */
  readonly signal?: AbortSignal | undefined;
}

/** Answers operations of one schema; a result without `data` is a request error (nothing was executed). */
export type Executor = (request: OperationRequest) => ExecutionResult | Promise<ExecutionResult>;

/** Where an operation's values come from when all of them are fetched before any is read. */
export interface FetchedValues {
  readonly fetch: (request: FetchRequest) => Promise<FetchedRoot>;
  readonly propertyOf: PropertyOf;
}

/** An operation to fetch the values of. */
export interface FetchRequest extends OperationRequest {
  /** Coerced. */
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** The values of an operation, and errors that have no place among them. */
export interface FetchedRoot {
  readonly rootValue: unknown;
  readonly errors: readonly GraphQLError[];
}

/** What is worked out once a document. */
interface PlannedDocument {
  /** Why it cannot be executed. */
  readonly errors: readonly GraphQLError[];
  readonly fragments: Fragments;
  readonly operations: readonly PlannedOperation[];
}

interface PlannedOperation {
  readonly definition: OperationDefinitionNode;
  readonly rootType: GraphQLObjectType;
  /** Variables that `@skip` and `@include` read. */
  readonly conditionNames: readonly string[];
  /** Plans by the values of those variables. */
  readonly plans: Map<string, OperationPlan>;
}

/** A caller can name 2ⁿ combinations of n conditions; few are in use at a time. */
const plansPerOperation = 32;

/** Reported errors of variable values. */
const variableErrors = 20;

/**
 * Makes an executor that validates and plans a document once and keeps what it found for as long as the document:
 * whoever caches documents bounds the plans too. What has no plan (no such operation, a subscription) graphql-js
 * executes. Where the values are fetched first, the executor completes them to the answer.
 */
export function planningExecutor(
  schema: GraphQLSchema,
  validate: Validate,
  fetched?: FetchedValues,
): Executor {
  const documents = new WeakMap<DocumentNode, PlannedDocument>();

  function plannedDocument(document: DocumentNode): PlannedDocument {
    let planned = documents.get(document);
    if (planned === undefined) {
      planned = { errors: validate(document), ...readDocument(schema, document) };
      documents.set(document, planned);
    }
    return planned;
  }

  return (request) => {
    const { document, operationName, variables, contextValue, signal } = request;
    const { errors: documentErrors, operations, fragments } = plannedDocument(document);
    if (documentErrors.length > 0) return { errors: documentErrors };
    const operation = chosenOperation(operations, operationName);
    if (operation === undefined) {
      if (getOperationAST(document, operationName)?.operation === 'subscription')
        return { errors: [subscriptionElsewhere()] };
      return execute({ schema, document, operationName, variableValues: variables, contextValue });
    }
    const { errors, coerced: variableValues } = coerceVariables(schema, operation, variables ?? {});
    if (errors !== undefined) return { errors };
    const plan = planFor(schema, fragments, operation, variableValues, fetched?.propertyOf);
    if (fetched === undefined) return runOperation(plan, { contextValue, variableValues, signal });
    return fetched.fetch({ ...request, variableValues }).then(async ({ rootValue, errors: placeless }) => {
      const answer = await runOperation(plan, { contextValue, variableValues, signal, rootValue });
      return placeless.length === 0
        ? answer
        : { ...answer, errors: [...(answer.errors ?? []), ...placeless] };
    });
  };
}

function subscriptionElsewhere(): GraphQLError {
  return new GraphQLError('Subscriptions are answered on /graphql/stream, and by WebSocket.', {
    extensions: { code: 'BAD_USAGE', hint: 'Ask there with `accept: text/event-stream`.' },
  });
}

function readDocument(schema: GraphQLSchema, document: DocumentNode): Omit<PlannedDocument, 'errors'> {
  const fragments: Fragments = Object.create(null);
  const operations: PlannedOperation[] = [];
  const conditionNames = conditionNamesOf(document);
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') fragments[definition.name.value] = definition;
    if (definition.kind !== 'OperationDefinition') continue;
    const rootType = schema.getRootType(definition.operation);
    if (rootType == null || definition.operation === 'subscription') continue;
    const own = definition.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
    operations.push({
      definition,
      rootType,
      conditionNames: own.filter((name) => conditionNames.has(name)),
      plans: new Map(),
    });
  }
  return { fragments, operations };
}

function conditionNamesOf(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === 'Variable') names.add(value.name.value);
    },
  });
  return names;
}

function chosenOperation(
  operations: readonly PlannedOperation[],
  name: string | undefined,
): PlannedOperation | undefined {
  if (name == null) return operations.length === 1 ? operations[0] : undefined;
  return operations.find(({ definition }) => definition.name?.value === name);
}

type Coercion =
  | { readonly errors: readonly GraphQLError[]; readonly coerced?: never }
  | { readonly errors?: never; readonly coerced: Readonly<Record<string, unknown>> };

function coerceVariables(
  schema: GraphQLSchema,
  { definition, conditionNames }: PlannedOperation,
  given: Readonly<Record<string, unknown>>,
): Coercion {
  const definitions = definition.variableDefinitions ?? [];
  if (definitions.length === 0) return { coerced: {} };
  const { errors, coerced } = getVariableValues(schema, definitions, given, { maxErrors: variableErrors });
  if (errors !== undefined) return { errors: errors.map(ofTooDeepValue) };
  const unset = conditionNames.find((name) => typeof coerced[name] !== 'boolean');
  if (unset === undefined) return { coerced };
  return { errors: [badVariable(`Variable "$${unset}" decides about a field and must be true or false.`)] };
}

/** Coercion follows input types that contain themselves as deep as a value goes, and reports whatever was thrown. */
function ofTooDeepValue(error: Error): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof RangeError) return badVariable('The variables nest too deeply.');
  throw error;
}

function badVariable(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function planFor(
  schema: GraphQLSchema,
  fragments: Fragments,
  { definition, rootType, conditionNames, plans }: PlannedOperation,
  variableValues: Readonly<Record<string, unknown>>,
  propertyOf: PropertyOf | undefined,
): OperationPlan {
  const key = conditionNames.map((name) => variableValues[name]).join();
  const known = plans.get(key);
  if (known !== undefined) return known;
  const conditions = Object.fromEntries(conditionNames.map((name) => [name, variableValues[name]]));
  const plan = planOperation(schema, definition, fragments, conditions, rootType, propertyOf);
  if (plans.size >= plansPerOperation) plans.clear();
  plans.set(key, plan);
  return plan;
}
