/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query WhereFrom($ref: String!) {\n    lineage(ref: $ref) {\n      rows { pod reference buildId commit author evidence }\n    }\n  }\n": typeof types.WhereFromDocument,
    "\n  query Changes($registry: String!, $since: DateTime!, $after: String) {\n    retags(registry: $registry, since: $since, first: 2, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { kind reference notAfter }\n    }\n  }\n": typeof types.ChangesDocument,
    "\n  query SomeBuild {\n    builds(limit: 1) { id }\n  }\n": typeof types.SomeBuildDocument,
    "\n  query Again($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Build { system buildId status }\n    }\n  }\n": typeof types.AgainDocument,
};
const documents: Documents = {
    "\n  query WhereFrom($ref: String!) {\n    lineage(ref: $ref) {\n      rows { pod reference buildId commit author evidence }\n    }\n  }\n": types.WhereFromDocument,
    "\n  query Changes($registry: String!, $since: DateTime!, $after: String) {\n    retags(registry: $registry, since: $since, first: 2, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { kind reference notAfter }\n    }\n  }\n": types.ChangesDocument,
    "\n  query SomeBuild {\n    builds(limit: 1) { id }\n  }\n": types.SomeBuildDocument,
    "\n  query Again($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Build { system buildId status }\n    }\n  }\n": types.AgainDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhereFrom($ref: String!) {\n    lineage(ref: $ref) {\n      rows { pod reference buildId commit author evidence }\n    }\n  }\n"): typeof import('./graphql.ts').WhereFromDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Changes($registry: String!, $since: DateTime!, $after: String) {\n    retags(registry: $registry, since: $since, first: 2, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { kind reference notAfter }\n    }\n  }\n"): typeof import('./graphql.ts').ChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SomeBuild {\n    builds(limit: 1) { id }\n  }\n"): typeof import('./graphql.ts').SomeBuildDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Again($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Build { system buildId status }\n    }\n  }\n"): typeof import('./graphql.ts').AgainDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
