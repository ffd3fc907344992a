import {
  defaultFieldResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';

/**
 * What has to be done to answer one operation, worked out once and used for every request with it. A plan
 * holds no value of a request apart from the conditions of `@skip` and `@include`, which select its fields.
 */
export interface OperationPlan {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly conditions: Conditions;
  readonly propertyOf: PropertyOf;
  readonly root: SelectionPlan;
}

/** The property under which the values of a plan have a field; by its name, unless they were made for the document. */
export type PropertyOf = (field: FieldNode) => string;

const byName: PropertyOf = ({ name }) => name.value;

/** Fragment definitions of a document by name. */
export type Fragments = Record<string, FragmentDefinitionNode>;

/** Values of the variables that `@skip` and `@include` read. */
export type Conditions = Readonly<Record<string, unknown>>;

/** The fields to answer for an object of one type. */
export interface SelectionPlan {
  /** In response order. */
  readonly fields: readonly FieldPlan[];
  /** An object with the names of the fields and no values yet, to be copied. */
  readonly blank: Readonly<Record<string, unknown>>;
}

/** One response field of an object of one type. */
export interface FieldPlan {
  readonly responseName: string;
  readonly fieldName: string;
  /** The property of the parent's value that is read where no resolver is. */
  readonly property: string;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly read: Read;
  readonly shape: Shape;
  /** Sub-selections by the type that the value turned out to have; filled as types are met. */
  readonly selections: Map<GraphQLObjectType, SelectionPlan>;
}

/** Where the value of a field comes from. */
export type Read =
  | { readonly kind: 'typeName' }
  | { readonly kind: 'property' }
  | { readonly kind: 'resolver'; readonly resolve: GraphQLFieldResolver<unknown, unknown> };

/** A return type, taken apart as completing a value needs it. */
export type Shape =
  | { readonly kind: 'leaf'; readonly nullable: boolean; readonly type: GraphQLLeafType }
  | { readonly kind: 'object'; readonly nullable: boolean; readonly type: GraphQLObjectType }
  | { readonly kind: 'abstract'; readonly nullable: boolean; readonly type: GraphQLAbstractType }
  | { readonly kind: 'list'; readonly nullable: boolean; readonly item: Shape };

/** Plans an operation of a valid document. Sub-selections are planned when a value first needs them. */
export function planOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  conditions: Conditions,
  rootType: GraphQLObjectType,
  propertyOf: PropertyOf = byName,
): OperationPlan {
  const collected = collectFields(schema, fragments, conditions, rootType, operation.selectionSet);
  const root = planFields(schema, rootType, collected, propertyOf);
  return { schema, operation, fragments, conditions, propertyOf, root };
}

/** What to answer for a value of the given type in the given field. */
export function selectionOf(plan: OperationPlan, field: FieldPlan, type: GraphQLObjectType): SelectionPlan {
  const known = field.selections.get(type);
  if (known !== undefined) return known;
  const collected = collectSubfields(plan.schema, plan.fragments, plan.conditions, type, field.nodes);
  const selection = planFields(plan.schema, type, collected, plan.propertyOf);
  field.selections.set(type, selection);
  return selection;
}

function planFields(
  schema: GraphQLSchema,
  parentType: GraphQLObjectType,
  collected: ReadonlyMap<string, readonly FieldNode[]>,
  propertyOf: PropertyOf,
): SelectionPlan {
  const plans: FieldPlan[] = [];
  for (const [responseName, nodes] of collected) {
    const [node] = nodes;
    const definition = fieldDefinition(schema, parentType, node?.name.value ?? '');
    // Validation refuses unknown fields; executing an invalid document leaves them out, as the specification says.
    if (node === undefined || definition === undefined) continue;
    plans.push({
      responseName,
      fieldName: definition.name,
      property: propertyOf(node),
      parentType,
      definition,
      nodes,
      read: readOf(definition),
      shape: shapeOf(definition.type),
      selections: new Map(),
    });
  }
  return {
    fields: plans,
    blank: Object.fromEntries(plans.map(({ responseName }) => [responseName, undefined])),
  };
}

function fieldDefinition(
  schema: GraphQLSchema,
  parentType: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (parentType === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return parentType.getFields()[name];
}

function readOf(definition: GraphQLField<unknown, unknown>): Read {
  if (definition === TypeNameMetaFieldDef) return { kind: 'typeName' };
  const { resolve } = definition;
  if (resolve == null || resolve === defaultFieldResolver) return { kind: 'property' };
  return { kind: 'resolver', resolve };
}

function shapeOf(type: GraphQLOutputType): Shape {
  if (isNonNullType(type)) return { ...shapeOf(type.ofType), nullable: false };
  if (isListType(type)) return { kind: 'list', nullable: true, item: shapeOf(type.ofType) };
  if (isLeafType(type)) return { kind: 'leaf', nullable: true, type };
  if (isObjectType(type)) return { kind: 'object', nullable: true, type };
  return { kind: 'abstract', nullable: true, type };
}
