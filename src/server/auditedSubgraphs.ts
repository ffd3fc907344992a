import { hash } from 'node:crypto';
import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { AuditLog } from '../graph/writer/audit.ts';
import { instantFromDate } from '../model/time.ts';
import type { RequestState } from './requestState.ts';

/** An operation that was answered. */
export interface AnsweredOperation {
  readonly state: RequestState;
  /** The schema that answered it. */
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly answer: ExecutionResult;
}

/** Notes an operation; resolves when that is stored. */
export type NoteOperation = (operation: AnsweredOperation) => Promise<void>;

/** Codes of operations that were stopped while other services were at work: what became of it there is not known. */
const stoppedCodes: ReadonlySet<unknown> = new Set([
  'REQUEST_TIMEOUT',
  'REQUEST_CANCELLED',
  'INTERNAL_ERROR',
]);

/**
 * Notes mutations of other services in the audit log, as those of our own schema note themselves: who called which, with
 * the digest of its arguments, and the code that it failed with.
 */
export function noteForeignMutations(audit: Pick<AuditLog, 'record'>, own: GraphQLSchema): NoteOperation {
  const ours = own.getMutationType()?.getFields() ?? {};
  return async (operation) => {
    if (!mayHaveChanged(operation)) return;
    const { caller, requestId } = operation.state;
    const foreign = mutationsOf(operation).filter(({ name }) => !Object.hasOwn(ours, name));
    await Promise.all(
      foreign.map(({ name, code, digest }) =>
        audit.record({
          at: instantFromDate(new Date()),
          caller,
          door: 'SUBGRAPH',
          action: name,
          requestId,
          code,
          documentDigests: [digest],
        }),
      ),
    );
  };
}

/** What was refused before anything was asked changed nothing, and is not noted. */
function mayHaveChanged({ document, operationName, answer }: AnsweredOperation): boolean {
  if (getOperationAST(document, operationName)?.operation !== 'mutation') return false;
  if (answer.data !== undefined) return true;
  return answer.errors?.some(({ extensions }) => stoppedCodes.has(extensions.code)) === true;
}

interface CalledMutation {
  readonly name: string;
  readonly code: string | null;
  readonly digest: string;
}

/** The fields at the root of a mutation that was executed. */
function mutationsOf(operation: AnsweredOperation): readonly CalledMutation[] {
  const { schema, document, operationName, variables, answer } = operation;
  const definition = getOperationAST(document, operationName);
  const type = schema.getMutationType();
  if (definition == null || type == null) return [];
  const given = getVariableValues(schema, definition.variableDefinitions ?? [], variables ?? {});
  const values = given.coerced ?? {};
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) =>
      each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [],
    ),
  );
  const fields = collectFields(schema, fragments, values, type, definition.selectionSet);
  return [...fields].flatMap(([key, [node]]) =>
    node === undefined || node.name.value.startsWith('__')
      ? []
      : [
          {
            name: node.name.value,
            code: codeOf(answer, key),
            digest: digestOf(argumentsOf(type.getFields()[node.name.value], node, values)),
          },
        ],
  );
}

type Definition = Parameters<typeof getArgumentValues>[0] | undefined;

function argumentsOf(
  definition: Definition,
  node: FieldNode,
  values: Readonly<Record<string, unknown>>,
): unknown {
  try {
    return definition === undefined ? {} : getArgumentValues(definition, node, values);
  } catch {
    return {};
  }
}

const digestOf = (value: unknown): string => `sha256:${hash('sha256', JSON.stringify(value))}`;

/** The code that a field failed with; that of the whole operation where it has none of its own. */
function codeOf({ errors = [] }: ExecutionResult, key: string): string | null {
  const error = errors.find(({ path }) => path === undefined || path[0] === key);
  if (error === undefined) return null;
  return typeof error.extensions.code === 'string' ? error.extensions.code : 'INTERNAL_ERROR';
}
