import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Items that a list is taken to have where nothing bounds it, and a page where its size is not given. */
const assumedItems = 10;
const assumedPage = 20;
const pageArguments: ReadonlySet<string> = new Set(['first', 'last', 'limit']);
const pageFields: ReadonlySet<string> = new Set(['nodes', 'edges']);
/** Selections that are looked at; a document with more is refused for its number of fields. */
const mostSelections = 10_000;

type Variables = Readonly<Record<string, unknown>>;
/** How many there are of something, given the variables. */
type Size = (variables: Variables) => number;

/** A field whose value is an object or objects, with those below it. */
interface CostNode {
  readonly size: Size;
  readonly below: readonly CostNode[];
}

/** What is known of an operation without its variables. */
interface CostPlan {
  readonly fields: readonly CostNode[];
  /** Lists that the arguments of mutations hold. */
  readonly sent: readonly Size[];
}

/**
 * The cost of an operation: the number of objects that it could answer at most, as far as pages bound them, and of items
 * that the arguments of its mutations hold; at least 1. Lists without a page count as 10, pages of no given size as 20.
 */
export type CostOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Variables,
) => number;

/** What does not depend on variables is worked out once a document. */
export function createCost(): CostOf {
  const plans = new WeakMap<DocumentNode, Map<string, CostPlan>>();
  return (schema, document, operationName, variables) => {
    const known = plans.get(document) ?? new Map<string, CostPlan>();
    plans.set(document, known);
    const name = operationName ?? '';
    let plan = known.get(name);
    if (plan === undefined) {
      plan = planCost(schema, document, name === '' ? null : name);
      // A document has few operations; names that it does not have must not pile up.
      if (known.size < 100) known.set(name, plan);
    }
    const answered = costOf(plan.fields, variables);
    const sent = plan.sent.reduce((sum, size) => sum + size(variables), 0);
    return Math.max(1, Math.min(answered + sent, Number.MAX_SAFE_INTEGER));
  };
}

function costOf(nodes: readonly CostNode[], variables: Variables): number {
  let cost = 0;
  for (const { size, below } of nodes) cost += size(variables) * (1 + costOf(below, variables));
  return cost;
}

function planCost(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): CostPlan {
  const operation = getOperationAST(document, operationName);
  const root = operation == null ? null : schema.getRootType(operation.operation);
  if (operation == null || root == null) return { fields: [], sent: [] };
  const fragments = new Map(
    document.definitions.flatMap((definition): [string, FragmentDefinitionNode][] =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
  const sent: Size[] = [];
  let seen = 0;

  /** The fields of a selection that answer objects; `page` is the size of the page that it is in, if it is a connection. */
  const plan = (
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    page: Size | null,
    entered: readonly string[],
  ): CostNode[] => {
    const nodes: CostNode[] = [];
    for (const selection of selections) {
      seen += 1;
      if (seen > mostSelections) return nodes;
      switch (selection.kind) {
        case Kind.FIELD: {
          const field = fieldOf(type, selection.name.value);
          if (field !== undefined) nodes.push(...planField(selection, field, page, entered));
          break;
        }
        case Kind.INLINE_FRAGMENT: {
          const narrowed = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
          nodes.push(...plan(selection.selectionSet, narrowed ?? type, page, entered));
          break;
        }
        case Kind.FRAGMENT_SPREAD: {
          const name = selection.name.value;
          const fragment = entered.includes(name) ? undefined : fragments.get(name);
          if (fragment === undefined) break;
          const narrowed = schema.getType(fragment.typeCondition.name.value);
          nodes.push(...plan(fragment.selectionSet, narrowed, page, [...entered, name]));
          break;
        }
        default:
          selection satisfies never;
      }
    }
    return nodes;
  };

  const planField = (
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    page: Size | null,
    entered: readonly string[],
  ): readonly CostNode[] => {
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || node.selectionSet === undefined) return [];
    const own = pageOf(node, field, defaults);
    if (!isListType(getNullableType(field.type)))
      return [{ size: one, below: plan(node.selectionSet, type, own, entered) }];
    const inherited = pageFields.has(field.name) ? page : null;
    return [{ size: own ?? inherited ?? assumed, below: plan(node.selectionSet, type, null, entered) }];
  };

  if (operation.operation === 'mutation') {
    for (const selection of operation.selectionSet.selections) {
      if (selection.kind === Kind.FIELD)
        for (const argument of selection.arguments ?? []) sent.push(lengthOf(argument));
    }
  }
  return { fields: plan(operation.selectionSet, root, null, []), sent };
}

const one: Size = () => 1;
const assumed: Size = () => assumedItems;

function fieldOf(
  type: GraphQLNamedType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type)
    ? (type as GraphQLObjectType).getFields()[name]
    : undefined;
}

/**
 * The size of the page that a field takes; null where it takes none.
 *
 * @param defaults values that the operation gives its variables
 */
function pageOf(node: FieldNode, field: GraphQLField<unknown, unknown>, defaults: Variables): Size | null {
  const taken = field.args.filter(({ name }) => pageArguments.has(name));
  if (taken.length === 0) return null;
  const given = node.arguments?.find(({ name }) => pageArguments.has(name.value));
  const standard = taken.map(({ defaultValue }) => defaultValue).find((value) => typeof value === 'number');
  const otherwise = typeof standard === 'number' ? standard : assumedPage;
  if (given === undefined) return () => otherwise;
  const { value } = given;
  if (value.kind === Kind.INT) return () => sizeOf(Number(value.value), otherwise);
  if (value.kind === Kind.VARIABLE) {
    const name = value.name.value;
    return (variables) => sizeOf(variables[name] ?? defaults[name], otherwise);
  }
  return () => otherwise;
}

/** What is no size is refused when the field is executed. */
function sizeOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : otherwise;
}

/** Number of items of a list that is sent. */
function lengthOf({ value }: ArgumentNode): Size {
  if (value.kind === Kind.LIST) return () => value.values.length;
  if (value.kind !== Kind.VARIABLE) return () => 0;
  return (variables) => {
    const sent = variables[value.name.value];
    return Array.isArray(sent) ? sent.length : 0;
  };
}
