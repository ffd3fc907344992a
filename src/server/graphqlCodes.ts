/**
 * Codes that GraphQL answers carry beside those of Whence: the usual ones of Apollo Server, which clients and tools
 * know already.
 */
export const graphqlCodes = {
  BAD_REQUEST: 'The HTTP request is not a GraphQL request: its JSON, parameters or headers are wrong.',
  GRAPHQL_PARSE_FAILED: 'The GraphQL document has a syntax error.',
  GRAPHQL_VALIDATION_FAILED: 'The GraphQL document does not fit the schema, for example an unknown field.',
  OPERATION_RESOLUTION_FAILURE:
    'The document has no operation of the given name, or several and none was named.',
  BAD_USER_INPUT: 'The value of a variable or argument does not have its type.',
  PERSISTED_QUERY_NOT_FOUND:
    'The request sends the hash of a document that the server does not have; send both together.',
} as const;

/** A code of {@link graphqlCodes}. */
export type GraphqlCode = keyof typeof graphqlCodes;
