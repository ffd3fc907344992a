import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, getOperationAST } from 'graphql';
import { boundedStore } from './boundedStore.ts';
import type { AnswerOperation } from './execution.ts';
import type { TrustedDocuments } from './protection/trustedDocuments.ts';
import { type RequestState, requestStateKey, type WithRequestState } from './requestState.ts';

/**
 * The short way to an answer. Reading a request and writing an answer costs Apollo Server more than executing most
 * operations does. A request whose document it has read before, and that holds nothing but an operation, is executed
 * without it; where all goes well there is only one way to write the answer. Whatever else there is goes the long way:
 * what is new, by GET, by digest, in a list, with extensions; and an answer with errors, which is not executed again.
 */
export interface ShortWay {
  /** Learns the documents that Apollo Server reads. */
  readonly plugin: ApolloServerPlugin<BaseContext>;
  /** Learns how Apollo Server types the answer to a header `accept`. */
  readonly learnType: (accept: string | undefined, type: unknown) => void;
  /** The text of an answer without errors, its type set; null where the request goes the long way. */
  readonly answer: (
    request: FastifyRequest,
    reply: FastifyReply,
    contextOf: (request: FastifyRequest) => Promise<WithRequestState>,
  ) => Promise<string | null>;
  /** Executes an operation on the long way; what was executed on the short one is not executed again. */
  readonly execute: AnswerOperation;
}

/** A document as Apollo Server read it, the schema that it is valid for, and the SHA-256 of its text. */
interface KnownDocument {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly digest: string;
}

/** Characters of all documents together, as in the store of the long way. */
const maximumCharacters = 500_000;
/** Headers `accept` that are remembered; few are in use. */
const mostAccepts = 100;
const longestAccept = 200;

/** Makes a short way to what `execute` answers with the schema that is served at the time. */
export function shortWay(
  execute: AnswerOperation,
  trusted: TrustedDocuments,
  currentSchema: () => GraphQLSchema,
): ShortWay {
  const documents = boundedStore<KnownDocument>(
    maximumCharacters,
    ({ document }) => document.loc?.source.body.length ?? 0,
  );
  const types = new Map<string, string>();
  const answers = new WeakMap<RequestState, ExecutionResult>();

  return {
    plugin: {
      requestDidStart: async () => ({
        didResolveOperation: async ({ source, document, schema, queryHash: digest }) =>
          documents.set(source, { document, schema, digest }),
      }),
    },
    learnType: (accept = '', type) => {
      if (typeof type !== 'string' || accept.length > longestAccept || types.has(accept)) return;
      const [oldest] = types.keys();
      if (types.size >= mostAccepts && oldest !== undefined) types.delete(oldest);
      types.set(accept, type);
    },
    answer: async (request, reply, contextOf) => {
      const type = types.get(request.headers.accept ?? '');
      const asked = type === undefined ? null : plainOperation(request);
      if (asked === null) return null;
      const known = documents.get(asked.query);
      if (known === undefined || known.schema !== currentSchema()) return null;
      if (getOperationAST(known.document, asked.operationName) == null) return null;
      // What a context fails with is told on the long way.
      const context = await contextOf(request).catch(() => null);
      if (context === null) return null;
      const state = context[requestStateKey];
      if (!isTrusted(trusted, state, known)) return null;
      const { operationName, variables } = asked;
      const answer = await execute({ document: known.document, operationName, variables, context });
      if (answer.errors !== undefined) {
        answers.set(state, answer);
        return null;
      }
      reply.header('content-type', type);
      return JSON.stringify(answer);
    },
    execute: (operation) => {
      const answer = answers.get(operation.context[requestStateKey]);
      return answer === undefined ? execute(operation) : Promise.resolve(answer);
    },
  };
}

interface PlainOperation {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** The operation of a POST that holds nothing else; null for any other request. */
function plainOperation({ method, body }: FastifyRequest): PlainOperation | null {
  if (method !== 'POST' || !isObject(body)) return null;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || query === '' || extensions !== undefined) return null;
  const name = operationName ?? undefined;
  const given = variables ?? undefined;
  if (name !== undefined && typeof name !== 'string') return null;
  if (given !== undefined && !isObject(given)) return null;
  return { query, operationName: name, variables: given };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** On the long way it is said why a document is not. */
function isTrusted(trusted: TrustedDocuments, { caller }: RequestState, { digest }: KnownDocument): boolean {
  if (trusted.mode === 'off') return true;
  try {
    trusted.check(caller, digest);
    return true;
  } catch {
    return false;
  }
}
