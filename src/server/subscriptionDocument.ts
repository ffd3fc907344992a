import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { Failure } from '../failure.ts';
import type { Caller } from '../model/access/caller.ts';
import type { Validate } from './execution/validation.ts';
import type { Limits } from './limits.ts';
import type { Guard } from './protection/guard.ts';
import { documentDigest, type TrustedDocuments } from './protection/trustedDocuments.ts';

/** A subscription that is asked for, over whatever carries it. */
export interface AskedSubscription {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly caller: Caller;
}

/** What subscriptions are held against. */
export interface SubscriptionRules {
  readonly schema: GraphQLSchema;
  readonly validate: Validate;
  readonly limits: Limits;
  readonly documents: TrustedDocuments;
  readonly guard: Guard;
}

/**
 * The document of a subscription that may be answered, or what is wrong with the document.
 *
 * @throws Failure BAD_USAGE for another operation, and what the list of trusted documents and the guard refuse.
 */
export function readSubscription(
  { query, operationName, variables, caller }: AskedSubscription,
  { schema, validate, limits, documents, guard }: SubscriptionRules,
): DocumentNode | GraphQLError[] {
  const document = parsed(query, limits.tokens);
  if (document instanceof GraphQLError) return [document];
  const errors = validate(document);
  if (errors.length > 0) return [...errors];
  if (getOperationAST(document, operationName)?.operation !== 'subscription') throw noSubscription();
  if (documents.mode !== 'off') documents.check(caller, documentDigest(query));
  guard({ caller, schema, document, operationName, variables });
  return document;
}

function parsed(query: string, maxTokens: number): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return new GraphQLError(message, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
  }
}

const noSubscription = (): Failure =>
  new Failure('BAD_USAGE', 'The stream takes subscriptions only.', 'Send queries and mutations to /graphql.');
