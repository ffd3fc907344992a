import { GraphQLError } from 'graphql';
import { Failure } from '../failure.ts';
import type { SubgraphError } from './subgraph.ts';

/**
 * An error that a subgraph reported, for the caller: its message and code, and which subgraph it was. Without a path:
 * the place in the answer decides it. Stack traces stay where they are.
 */
export function reportedError({ message, extensions = {} }: SubgraphError, subgraph: string): GraphQLError {
  const { stacktrace: _, exception: __, http: ___, code, ...rest } = extensions;
  const coded = typeof code === 'string' && code !== '' ? code : 'SUBGRAPH_ERROR';
  return new GraphQLError(message, { extensions: { code: coded, ...rest, subgraph } });
}

/** A failure to get an answer, for the caller; null where it is none of a subgraph. */
export function failureError(error: unknown, subgraph: string): GraphQLError | null {
  if (!(error instanceof Failure)) return null;
  const { code, message, hint } = error;
  return new GraphQLError(message, {
    extensions: { code, ...(hint === undefined ? {} : { hint }), subgraph },
  });
}

/** Says that an answer cannot be used. */
export function invalidResponse(subgraph: string, what: string, cause?: unknown): Failure {
  return new Failure(
    'SUBGRAPH_INVALID_RESPONSE',
    `The subgraph "${subgraph}" ${what}.`,
    undefined,
    cause === undefined ? {} : { cause },
  );
}
