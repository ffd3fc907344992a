import {
  defaultTypeResolver,
  type ExecutionResult,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  isObjectType,
  locatedError,
  type ResponsePath,
} from 'graphql';
import {
  argumentsOf,
  infoOf,
  isThenable,
  mayBeDeferred,
  pathKeys,
  pathOf,
  type Run,
  type RunArguments,
  readProperty,
} from './field.ts';
import { fieldErrors } from './fieldErrors.ts';
import { type FieldPlan, type OperationPlan, type SelectionPlan, type Shape, selectionOf } from './plan.ts';

type Data = Record<string, unknown>;

/**
 * Answers a planned operation (GraphQL specification, section 6, "Execution"): the same data and errors as
 * `execute` of graphql-js. Queries resolve their fields side by side, mutations one root field after another.
 */
export function runOperation(
  plan: OperationPlan,
  values: RunArguments,
): ExecutionResult | Promise<ExecutionResult> {
  const run: Run = { ...values, plan, errors: fieldErrors() };
  const failed = (error: GraphQLError): ExecutionResult => {
    run.errors.add(error, undefined);
    return result(run, null);
  };
  try {
    const data =
      plan.operation.operation === 'mutation'
        ? answerInOrder(run)
        : answer(run, plan.root, run.rootValue, undefined);
    return data instanceof Promise ? data.then((settled) => result(run, settled), failed) : result(run, data);
  } catch (error) {
    return failed(error as GraphQLError);
  }
}

function result(run: Run, data: Data | null): ExecutionResult {
  const errors = run.errors.list;
  return errors.length === 0 ? { data } : { errors, data };
}

async function answerInOrder(run: Run): Promise<Data> {
  const data = blankData(run.plan.root);
  for (const field of run.plan.root.fields) {
    data[field.responseName] = await answerField(run, field, run.rootValue, undefined);
  }
  return data;
}

function answer(
  run: Run,
  selection: SelectionPlan,
  source: unknown,
  path: ResponsePath | undefined,
): Data | Promise<Data> {
  const data = blankData(selection);
  let waits = false;
  try {
    for (const field of selection.fields) {
      const value = answerField(run, field, source, path);
      data[field.responseName] = value;
      if (value instanceof Promise) waits = true;
    }
  } catch (error) {
    if (!waits) throw error;
    // The other fields are already under way: their own failures must not go unhandled.
    return settled(selection, data).finally(() => {
      throw error;
    });
  }
  return waits ? settled(selection, data) : data;
}

/**
 * A copy of an object that has all its names costs half of adding them one by one. A field may be named `__proto__`:
 * as the copy has it for a property of its own, setting it changes no prototype.
 */
function blankData({ blank }: SelectionPlan): Data {
  return { ...blank };
}

async function settled(selection: SelectionPlan, data: Data): Promise<Data> {
  const values = await Promise.all(Object.values(data));
  const whole = blankData(selection);
  for (const [index, name] of Object.keys(data).entries()) whole[name] = values[index];
  return whole;
}

/** The completed value of a field; throws or rejects with a located error where the field may not be null. */
function answerField(run: Run, field: FieldPlan, source: unknown, parent: ResponsePath | undefined): unknown {
  if (field.read.kind === 'typeName') return field.parentType.name;
  let path: ResponsePath | undefined;
  try {
    let value: unknown;
    if (field.read.kind === 'property') {
      value = readProperty(source, field.property);
      // Most fields of most answers end here; a path is only made where something below needs one.
      if (field.shape.kind === 'leaf' && !mayBeDeferred(value))
        return completeLeaf(field, field.shape, value);
      path = pathOf(field, parent);
      if (typeof value === 'function') {
        value = value.call(source, argumentsOf(run, field), run.contextValue, infoOf(run, field, path));
      }
    } else {
      run.signal?.throwIfAborted();
      path = pathOf(field, parent);
      const info = infoOf(run, field, path);
      value = field.read.resolve(source, argumentsOf(run, field), run.contextValue, info);
    }
    return settleField(run, field, field.shape, path, value);
  } catch (error) {
    return failField(run, field, field.shape, path ?? pathOf(field, parent), error);
  }
}

/** Completes a value that may still be on its way. */
function settleField(run: Run, field: FieldPlan, shape: Shape, path: ResponsePath, value: unknown): unknown {
  const completed = isThenable(value)
    ? Promise.resolve(value).then((resolved) => complete(run, field, shape, path, resolved))
    : complete(run, field, shape, path, value);
  if (!(completed instanceof Promise)) return completed;
  return completed.catch((error) => failField(run, field, shape, path, error));
}

/** A failed position is null where it may be; otherwise the nearest one above that may be takes the error. */
function failField(run: Run, field: FieldPlan, shape: Shape, path: ResponsePath, error: unknown): null {
  const located = locatedError(error, field.nodes, pathKeys(path));
  if (!shape.nullable) throw located;
  run.errors.add(located, path);
  return null;
}

function complete(run: Run, field: FieldPlan, shape: Shape, path: ResponsePath, value: unknown): unknown {
  if (shape.kind === 'leaf') return completeLeaf(field, shape, value);
  if (value instanceof Error) throw value;
  if (value == null) return completeNull(field, shape);
  switch (shape.kind) {
    case 'list':
      return completeList(run, field, shape.item, path, value);
    case 'object':
      return completeObject(run, field, shape.type, path, value);
    case 'abstract':
      return completeAbstract(run, field, shape.type, path, value);
  }
}

function completeNull(field: FieldPlan, shape: Shape): null {
  if (shape.nullable) return null;
  throw new Error(`Cannot return null for non-nullable field ${field.parentType.name}.${field.fieldName}.`);
}

function completeLeaf(field: FieldPlan, shape: Shape & { type: GraphQLLeafType }, value: unknown): unknown {
  if (value instanceof Error) throw value;
  if (value == null) return completeNull(field, shape);
  const serialized = shape.type.serialize(value);
  if (serialized == null) throw new Error(`The value of type "${shape.type.name}" has no serialized form.`);
  return serialized;
}

function completeList(run: Run, field: FieldPlan, item: Shape, path: ResponsePath, value: unknown): unknown {
  const elements = elementsOf(field, value);
  const items: unknown[] = [];
  let waits = false;
  try {
    for (let index = 0; index < elements.length; index++) {
      const completed = completeItem(run, field, item, path, elements[index], index);
      items.push(completed);
      if (completed instanceof Promise) waits = true;
    }
  } catch (error) {
    // The other items may be under way already: their own failures must not go unhandled.
    void Promise.allSettled([...items, ...elements]);
    throw error;
  }
  return waits ? Promise.all(items) : items;
}

function elementsOf(field: FieldPlan, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) {
    return Array.from(value as Iterable<unknown>);
  }
  throw new GraphQLError(
    `Expected Iterable, but did not find one for field "${field.parentType.name}.${field.fieldName}".`,
  );
}

function completeItem(
  run: Run,
  field: FieldPlan,
  item: Shape,
  list: ResponsePath,
  element: unknown,
  index: number,
): unknown {
  const path: ResponsePath = { prev: list, key: index, typename: undefined };
  try {
    return settleField(run, field, item, path, element);
  } catch (error) {
    return failField(run, field, item, path, error);
  }
}

function completeObject(
  run: Run,
  field: FieldPlan,
  type: GraphQLObjectType,
  path: ResponsePath,
  value: unknown,
): Data | Promise<Data> {
  const answerWhen = (isOfType: boolean) => {
    if (!isOfType) {
      throw new GraphQLError(`Expected value of type "${type.name}", but got another.`, {
        nodes: field.nodes,
      });
    }
    return answer(run, selectionOf(run.plan, field, type), value, path);
  };
  if (type.isTypeOf == null) return answerWhen(true);
  const isOfType = type.isTypeOf(value, run.contextValue, infoOf(run, field, path));
  return isThenable(isOfType) ? Promise.resolve(isOfType).then(answerWhen) : answerWhen(isOfType);
}

function completeAbstract(
  run: Run,
  field: FieldPlan,
  type: GraphQLAbstractType,
  path: ResponsePath,
  value: unknown,
): Data | Promise<Data> {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const answerAs = (name: unknown) =>
    completeObject(run, field, runtimeType(run, field, type, name), path, value);
  const name = resolveType(value, run.contextValue, infoOf(run, field, path), type);
  return isThenable(name) ? Promise.resolve(name).then(answerAs) : answerAs(name);
}

function runtimeType(
  run: Run,
  field: FieldPlan,
  type: GraphQLAbstractType,
  name: unknown,
): GraphQLObjectType {
  const { schema } = run.plan;
  const runtime = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(runtime) && schema.isSubType(type, runtime)) return runtime;
  throw new GraphQLError(
    `The value of field "${field.parentType.name}.${field.fieldName}" has no object type of "${type.name}".`,
    { nodes: field.nodes },
  );
}
