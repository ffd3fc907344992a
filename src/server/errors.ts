import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Failure } from '../failure.ts';
import { httpStatusOf } from './httpStatus.ts';
import { hasMoreTokens } from './limits/tokens.ts';
import { type Log, stackOf } from './log.ts';
import { RetryLater } from './protection/retryLater.ts';

/** Which request an error belongs to, and where the log of it goes. */
export interface ErrorPlace {
  readonly requestId: string;
  readonly log: Log;
}

/** A JSON answer that holds errors and nothing else. */
export interface ErrorBody {
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** The errors of an answer as its caller may see them. */
export function presentErrors(errors: readonly GraphQLError[], place: ErrorPlace): GraphQLError[] {
  return errors.map((error) => presentError(error, place));
}

/**
 * An error as its caller may see it: errors that came with a code as they are, failures that we know by code, message
 * and hint, and anything else as INTERNAL_ERROR, whose cause goes to the log alone.
 */
export function presentError(error: GraphQLError, place: ErrorPlace): GraphQLError {
  if (typeof error.extensions.code === 'string') return error;
  const cause = causeOf(error);
  const failure = failureOf(cause) ?? internalError(cause, place);
  const { nodes = null, source, positions, path } = error;
  return new GraphQLError(failure.message, {
    nodes,
    source,
    positions,
    path,
    extensions: extensionsOf(failure),
  });
}

/** What a failed request without data answers; Apollo Server takes the HTTP status from it. */
export function requestError(error: unknown, place: ErrorPlace): GraphQLError {
  const failure = failureOf(error) ?? internalError(error, place);
  const status = httpStatusOf(failure.code);
  const headers = new Map(failure instanceof RetryLater ? [['retry-after', String(failure.seconds)]] : []);
  return new GraphQLError(failure.message, {
    extensions: { ...extensionsOf(failure), http: { status, headers } },
  });
}

/** The body of a refusal before or outside GraphQL. */
export function errorBody(failure: Failure): ErrorBody {
  return { errors: [{ message: failure.message, extensions: extensionsOf(failure) }] };
}

/** A fault nobody foresaw: logs it and gives what the caller may know. */
export function internalError(cause: unknown, { requestId, log }: ErrorPlace): Failure {
  log({
    level: 'error',
    message: 'Unexpected fault while answering a request.',
    requestId,
    stack: stackOf(cause),
  });
  return new Failure(
    'INTERNAL_ERROR',
    `Unexpected fault; the log has its cause under request id ${requestId}.`,
  );
}

/** The failure that an error stands for, where it is one that a caller can act on. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error;
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (neo4jTimeouts.has(error.code) || isPoolTimeout(error)) {
    return new Failure('REQUEST_TIMEOUT', 'The database did not answer in time.', askForLess, {
      cause: error,
    });
  }
  if (neo4jAbsences.has(error.code)) {
    return new Failure(
      'NEO4J_UNREACHABLE',
      'Neo4j does not answer.',
      'Try again shortly; /readyz shows its state.',
      {
        cause: error,
      },
    );
  }
  return undefined;
}

/** What to do about a request that took too long. */
export const askForLess = 'Ask for less at once: fewer fields, smaller pages, a narrower filter.';

/** Error codes of the Neo4j driver and of the server (Neo4j status codes). */
const neo4jAbsences: ReadonlySet<unknown> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.DatabaseError.General.DatabaseUnavailable',
  'Neo.TransientError.General.DatabaseUnavailable',
]);
const neo4jTimeouts: ReadonlySet<unknown> = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
  'Neo.TransientError.Transaction.Terminated',
]);

/** The driver has no code for a connection pool that stayed busy. */
function isPoolTimeout(error: Error): boolean {
  return error.name === 'Neo4jError' && error.message.startsWith('Connection acquisition timed out');
}

/**
 * For Apollo Server's `formatError`: its own errors, with the code of the token limit where that was met, and
 * nothing of what it knows about a fault. Errors of resolvers have gone through {@link presentErrors} before.
 */
export function formatErrorWithin(tokenLimit: number) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    switch (formatted.extensions?.code) {
      case 'GRAPHQL_PARSE_FAILED':
        return tooLong(error, tokenLimit) ?? formatted;
      case 'INTERNAL_SERVER_ERROR':
        if (isBadPersistedQuery(formatted)) return { ...formatted, extensions: { code: 'BAD_REQUEST' } };
        return {
          message: 'Unexpected fault; the log has its cause under the request id of the header x-request-id.',
          extensions: { code: 'INTERNAL_ERROR' },
        };
      default:
        return formatted;
    }
  };
}

/** Apollo Server has no code for a hash that is not that of its document, nor for one of another version. */
function isBadPersistedQuery({ message }: GraphQLFormattedError): boolean {
  return message === 'provided sha does not match query' || message === 'Unsupported persisted query version';
}

function tooLong(error: unknown, limit: number): GraphQLFormattedError | undefined {
  if (!(error instanceof GraphQLError) || error.source === undefined) return undefined;
  if (!hasMoreTokens(error.source, limit)) return undefined;
  const failure = new Failure(
    'QUERY_TOO_LONG',
    `The document has more than ${limit} tokens, the limit; it is ${error.source.body.length} characters long.`,
    'Pass values as variables, and ask in several requests.',
  );
  return { message: failure.message, extensions: extensionsOf(failure) };
}

function extensionsOf({ code, hint }: Failure): Record<string, unknown> {
  return hint === undefined ? { code } : { code, hint };
}

/** What was thrown in the first place. */
function causeOf(error: GraphQLError): Error {
  let cause: Error = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}
