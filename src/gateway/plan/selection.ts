import type { BatchFetchNode, FetchNode } from '@graphql-hive/router-query-planner';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';

/** The response keys that an operation asks for, level by level; null below a leaf. */
export type Keys = ReadonlyMap<string, Keys | null>;

/** What a fetch of a plan sends, read once for all requests that the plan answers. */
export interface FetchOperation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly keys: Keys;
}

const operations = new WeakMap<FetchNode | BatchFetchNode, FetchOperation>();

/** The operation of a fetch. */
export function operationOf(node: FetchNode | BatchFetchNode): FetchOperation {
  const known = operations.get(node);
  if (known !== undefined) return known;
  const document = parse(node.operation, { noLocation: true });
  const operation = { text: node.operation, document, keys: keysOf(document) };
  operations.set(node, operation);
  return operation;
}

/** The response keys of a document's operation, whatever the types and conditions of its fragments. */
export function keysOf(document: DocumentNode): Keys {
  const fragments = new Map<string, SelectionSetNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
    if (definition.kind === Kind.OPERATION_DEFINITION) operation ??= definition;
  }
  const keys: GrowingKeys = new Map();
  if (operation !== undefined) collect(operation.selectionSet, fragments, keys);
  return keys;
}

type GrowingKeys = Map<string, GrowingKeys | null>;

function collect(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, SelectionSetNode>,
  keys: GrowingKeys,
): void {
  for (const selection of selections) {
    switch (selection.kind) {
      case Kind.FIELD: {
        if (selection.name.value === '__typename') break;
        const key = (selection.alias ?? selection.name).value;
        const below = selection.selectionSet === undefined ? null : (keys.get(key) ?? new Map());
        keys.set(key, below);
        if (selection.selectionSet !== undefined && below !== null)
          collect(selection.selectionSet, fragments, below);
        break;
      }
      case Kind.INLINE_FRAGMENT:
        collect(selection.selectionSet, fragments, keys);
        break;
      case Kind.FRAGMENT_SPREAD: {
        const spread = fragments.get(selection.name.value);
        if (spread !== undefined) collect(spread, fragments, keys);
        break;
      }
      default:
        selection satisfies never;
    }
  }
}
