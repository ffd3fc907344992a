import { GraphQLError, type GraphQLResolveInfo, getArgumentValues, type ResponsePath } from 'graphql';
import type { FieldErrors } from './fieldErrors.ts';
import type { FieldPlan, OperationPlan } from './plan.ts';

/** What one request brings to a plan. */
export interface RunArguments {
  readonly contextValue: unknown;
  readonly rootValue?: unknown;
  /** Coerced, see `getVariableValues` of graphql-js. */
  readonly variableValues: Readonly<Record<string, unknown>>;
  /** Once it has fired no further resolver is called: each fails with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A planned operation under way. */
export interface Run extends RunArguments {
  readonly plan: OperationPlan;
  readonly errors: FieldErrors;
}

/** Where a field stands in the answer. */
export function pathOf(field: FieldPlan, parent: ResponsePath | undefined): ResponsePath {
  return { prev: parent, key: field.responseName, typename: field.parentType.name };
}

/** The property of that name, where the source can have one. */
export function readProperty(source: unknown, name: string): unknown {
  if ((typeof source === 'object' && source !== null) || typeof source === 'function') {
    return (source as Record<string, unknown>)[name];
  }
  return undefined;
}

/** Whether a property is not a value yet: a method to call or a promise. */
export function mayBeDeferred(value: unknown): boolean {
  return typeof value === 'function' || isThenable(value);
}

/** Whether a value is to be awaited. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

/** The arguments for a call of the resolver: made anew each time, its own to change. */
export function argumentsOf(run: Run, { definition, nodes: [node] }: FieldPlan): Record<string, unknown> {
  if (definition.args.length === 0 || node === undefined) return {};
  try {
    return getArgumentValues(definition, node, run.variableValues);
  } catch (error) {
    // A variable of a type that fits may still hold a null that the argument refuses: the caller's to mend.
    throw error instanceof GraphQLError ? badUserInput(error) : error;
  }
}

function badUserInput(error: GraphQLError): GraphQLError {
  const { message, nodes = null, originalError } = error;
  return new GraphQLError(message, { nodes, originalError, extensions: { code: 'BAD_USER_INPUT' } });
}

/** The fourth argument of resolvers, whole: what generates database queries reads all of it. */
export function infoOf(run: Run, field: FieldPlan, path: ResponsePath): GraphQLResolveInfo {
  const { schema, fragments, operation } = run.plan;
  return {
    fieldName: field.fieldName,
    fieldNodes: field.nodes,
    returnType: field.definition.type,
    parentType: field.parentType,
    path,
    schema,
    fragments,
    rootValue: run.rootValue,
    operation,
    variableValues: run.variableValues,
  };
}

/** A path as errors show it. */
export function pathKeys(path: ResponsePath): (string | number)[] {
  const keys = [];
  for (let part: ResponsePath | undefined = path; part !== undefined; part = part.prev) keys.push(part.key);
  return keys.reverse();
}
