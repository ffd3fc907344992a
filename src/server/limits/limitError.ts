import { type ASTNode, GraphQLError } from 'graphql';
import type { FailureCode } from '../../failure.ts';

/** The error of a document beyond a limit, for a validation rule to report. */
export function limitError(code: FailureCode, message: string, hint: string, node: ASTNode): GraphQLError {
  return new GraphQLError(message, { nodes: node, extensions: { code, hint } });
}
