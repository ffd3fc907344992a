import {
  type ArgumentNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionNode,
} from 'graphql';
import type { WhenceContext } from '../../resolvers/context.ts';
import type { Failure } from '../failure.ts';
import { forbidden } from '../model/access/forbidden.ts';
import { fullScope, guardedFields, guardedRelations } from '../model/session/access.ts';

/** Tells by the context of a request whether its caller reads sessions whole. */
export type ReadsWhole = (context: WhenceContext) => boolean;

/**
 * Leaves out of answers what the caller may not read of sessions, wherever in the schema it stands: guarded fields are null,
 * relations to commits are empty. Who cannot read a field can neither filter nor order by it: that would tell its value by
 * trying.
 */
export function guardSessions(schema: GraphQLSchema, readsWhole: ReadsWhole): GraphQLSchema {
  for (const [typeName, names] of Object.entries(guardedFields))
    for (const name of names) guardField(fieldOf(schema, typeName, name), readsWhole, () => null);
  for (const [typeName, names] of Object.entries(guardedRelations))
    for (const name of names) {
      guardField(fieldOf(schema, typeName, name), readsWhole, () => []);
      guardField(fieldOf(schema, typeName, `${name}Connection`), readsWhole, () => {
        throw refusal(`${typeName}.${name}Connection`);
      });
    }
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    for (const field of Object.values(root?.getFields() ?? {})) guardArguments(schema, field, readsWhole);
  return schema;
}

/** Guards the arguments of a root field, and those of everything that is selected below it. */
export function guardArguments(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, WhenceContext>,
  readsWhole: ReadsWhole,
): void {
  const { resolve = defaultFieldResolver } = field;
  const inputs = guardedInputs(schema);
  field.resolve = (source, given, context, info) => {
    if (!readsWhole(context))
      for (const node of info.fieldNodes) checkArguments(node, info.parentType, info, inputs);
    return resolve(source, given, context, info);
  };
}

function fieldOf(
  schema: GraphQLSchema,
  typeName: string,
  name: string,
): GraphQLField<unknown, WhenceContext> {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`The schema has no field ${typeName}.${name} to guard.`);
  return field;
}

function guardField(
  field: GraphQLField<unknown, WhenceContext>,
  readsWhole: ReadsWhole,
  otherwise: () => unknown,
): void {
  const { resolve = defaultFieldResolver } = field;
  const guarded: GraphQLFieldResolver<unknown, WhenceContext> = (source, given, context, info) =>
    readsWhole(context) ? resolve(source, given, context, info) : otherwise();
  field.resolve = guarded;
}

const inputsOfSchemas = new WeakMap<GraphQLSchema, ReadonlyMap<string, ReadonlySet<string>>>();

/** Names of fields of the generated inputs that filter or order by what is guarded, by the input's name. */
function guardedInputs(schema: GraphQLSchema): ReadonlyMap<string, ReadonlySet<string>> {
  const known = inputsOfSchemas.get(schema);
  if (known !== undefined) return known;
  const inputs = new Map<string, Set<string>>();
  const add = (typeName: string, names: readonly string[]): void => {
    for (const input of [`${typeName}Where`, `${typeName}Sort`])
      inputs.set(input, new Set([...(inputs.get(input) ?? []), ...names]));
  };
  for (const [typeName, names] of Object.entries(guardedFields)) add(typeName, names);
  for (const [typeName, names] of Object.entries(guardedRelations))
    add(
      typeName,
      names.flatMap((name) => [name, `${name}Connection`]),
    );
  inputsOfSchemas.set(schema, inputs);
  return inputs;
}

type Inputs = ReadonlyMap<string, ReadonlySet<string>>;

/** @throws Failure FORBIDDEN */
function checkArguments(
  selection: SelectionNode,
  parent: GraphQLObjectType | undefined,
  info: GraphQLResolveInfo,
  inputs: Inputs,
): void {
  if (selection.kind !== Kind.FIELD) {
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    const on = info.schema.getType(fragment?.typeCondition?.name.value ?? '') ?? parent;
    const type = isObjectType(on) ? on : undefined;
    for (const each of fragment?.selectionSet.selections ?? []) checkArguments(each, type, info, inputs);
    return;
  }
  const field = parent?.getFields()[selection.name.value];
  if (field === undefined) return;
  if (selection.arguments !== undefined && selection.arguments.length > 0)
    checkValues(field, selection.arguments, getArgumentValues(field, selection, info.variableValues), inputs);
  const type = getNamedType(field.type);
  for (const each of selection.selectionSet?.selections ?? [])
    checkArguments(each, isObjectType(type) ? type : undefined, info, inputs);
}

function checkValues(
  field: GraphQLField<unknown, WhenceContext>,
  given: readonly ArgumentNode[],
  values: Readonly<Record<string, unknown>>,
  inputs: Inputs,
): void {
  for (const { name } of given) {
    const argument = field.args.find((each) => each.name === name.value);
    if (argument !== undefined) checkValue(argument.type, values[name.value], inputs);
  }
}

function checkValue(type: GraphQLInputType, value: unknown, inputs: Inputs): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) {
    checkValue(type.ofType, value, inputs);
    return;
  }
  if (isListType(type)) {
    for (const each of Array.isArray(value) ? value : [value]) checkValue(type.ofType, each, inputs);
    return;
  }
  if (!isInputObjectType(type) || typeof value !== 'object') return;
  const guarded = inputs.get(type.name);
  for (const [name, field] of Object.entries(type.getFields())) {
    const each = (value as Readonly<Record<string, unknown>>)[name];
    if (each === undefined) continue;
    if (guarded?.has(name) === true) throw refusal(`${type.name}.${name}`);
    checkValue(field.type, each, inputs);
  }
}

/** Says that a place in the schema tells what only some callers may read. */
const refusal = (place: string): Failure => forbidden([[fullScope]], place);
