import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { Failure } from '../../failure.ts';
import { type Caller, callerMay, type RequiredScopes } from '../../model/access/caller.ts';
import { requireScopes } from '../../model/access/forbidden.ts';
import { ruleOf } from '../../schema/fieldRules.ts';
import type { Allowance } from './allowance.ts';
import { createCost } from './cost.ts';
import { RetryLater } from './retryLater.ts';

/** An operation that is about to be executed. */
export interface GuardedOperation {
  /** The schema that answers it. */
  readonly schema: GraphQLSchema;
  readonly caller: Caller;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * Refuses an operation before anything of it is executed.
 *
 * @throws Failure FORBIDDEN, QUERY_TOO_COSTLY, or RetryLater RATE_LIMITED
 */
export type Guard = (operation: GuardedOperation) => void;

/** What operations are measured by. */
export interface GuardOptions {
  /** The schema whose rules hold; null where all fields are those of other services. */
  readonly own: GraphQLSchema | null;
  /** Most that an operation may cost. */
  readonly cost: number;
  /** What each caller may use up in a minute; null: as much as it likes. */
  readonly allowance: Allowance | null;
  /** Whether the schema is told to everybody who may come in; else to administrators that are known. */
  readonly introspection: boolean;
}

/** The fields at the root of an operation. */
interface Root {
  readonly operation: OperationTypeNode;
  readonly fields: readonly string[];
}

/**
 * Makes a guard that looks at the fields at the root of an operation: each needs the scopes of its rule; without a rule
 * of its own a question needs `read`, a mutation of ours `admin`, and one of another service `subgraphs:write`. What a
 * document asks for at its root is worked out once. Then its cost is looked at, and taken from what its caller may use.
 */
export function createGuard({ own, cost: limit, allowance, introspection }: GuardOptions): Guard {
  const roots = new WeakMap<DocumentNode, Map<string, Root | null>>();
  const rootOf = (document: DocumentNode, name: string): Root | null => {
    const known = roots.get(document) ?? new Map<string, Root | null>();
    roots.set(document, known);
    let root = known.get(name);
    if (root === undefined) {
      root = readRoot(document, name === '' ? null : name);
      if (root !== null) known.set(name, root);
    }
    return root;
  };
  const costOf = createCost();
  const checkScopes = ({ caller, document, operationName }: GuardedOperation): void => {
    if (callerMay(caller, 'admin')) return;
    const root = rootOf(document, operationName ?? '');
    for (const field of root?.fields ?? []) {
      if (root === null || isFree(field)) continue;
      const { required, coordinate } = requirementOf(own, root.operation, field);
      requireScopes(caller, required, coordinate);
    }
  };
  const checkIntrospection = ({ caller, document, operationName }: GuardedOperation): void => {
    if (caller.kind !== 'ANONYMOUS' && callerMay(caller, 'admin')) return;
    const asked = rootOf(document, operationName ?? '')?.fields.find((field) => introspective.has(field));
    if (asked !== undefined) throw introspectionRefused();
  };
  return (operation) => {
    checkScopes(operation);
    if (!introspection) checkIntrospection(operation);
    const { schema, document, operationName, variables, caller } = operation;
    const cost = costOf(schema, document, operationName, variables ?? {});
    if (cost > limit) throw tooCostly(cost, limit);
    const seconds = allowance?.take(nameOf(caller), cost) ?? null;
    if (seconds !== null) throw rateLimited(seconds);
  };
}

const introspective: ReadonlySet<string> = new Set(['__schema', '__type', '_service']);

const introspectionRefused = (): Failure =>
  new Failure(
    'INTROSPECTION_REFUSED',
    'This server does not tell its schema.',
    '`whence schema print` does.',
  );

const nameOf = ({ kind, id }: Caller): string => `${kind} ${id}`;

const tooCostly = (cost: number, limit: number): Failure =>
  new Failure(
    'QUERY_TOO_COSTLY',
    `The operation could answer ${cost} objects; the limit is ${limit}.`,
    'Ask for smaller pages (first, limit) or fewer levels of lists.',
  );

/** Says that a caller has used up what it may. */
export const rateLimited = (seconds: number): RetryLater =>
  new RetryLater('RATE_LIMITED', 'The caller has used up what it may ask for in a minute.', seconds);

/** What a schema says of itself is for every caller that is known. */
const isFree = (field: string): boolean => field.startsWith('__') || field === '_service';

function requirementOf(
  own: GraphQLSchema | null,
  operation: OperationTypeNode,
  name: string,
): { readonly required: RequiredScopes; readonly coordinate: string } {
  const type = own?.getRootType(operation);
  const field = type?.getFields()[name];
  const coordinate = `${operation[0]?.toUpperCase()}${operation.slice(1)}.${name}`;
  const rule = field === undefined ? undefined : ruleOf(field);
  if (rule !== undefined) return { required: rule, coordinate };
  if (operation !== 'mutation') return { required: [['read']], coordinate };
  return { required: field === undefined ? [['subgraphs:write']] : [['admin']], coordinate };
}

function readRoot(document: DocumentNode, operationName: string | null): Root | null {
  const operation = getOperationAST(document, operationName);
  if (operation == null) return null;
  const fragments = new Map(
    document.definitions.flatMap((definition): [string, FragmentDefinitionNode][] =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const fields = new Set<string>();
  const entered = new Set<string>();
  const read = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      switch (selection.kind) {
        case Kind.FIELD:
          fields.add(selection.name.value);
          break;
        case Kind.INLINE_FRAGMENT:
          read(selection.selectionSet);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const { value: name } = selection.name;
          const fragment = entered.has(name) ? undefined : fragments.get(name);
          entered.add(name);
          if (fragment !== undefined) read(fragment.selectionSet);
          break;
        }
        default:
          selection satisfies never;
      }
    }
  };
  read(operation.selectionSet);
  return { operation: operation.operation, fields: [...fields] };
}
