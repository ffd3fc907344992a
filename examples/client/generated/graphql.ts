/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** State of a build. Source systems' own words are kept in `statusText`. */
export type BuildStatus =
  /** Stopped by somebody before its end. */
  | 'CANCELLED'
  /** Removed from its system; the record stays here. */
  | 'DELETED'
  /** Ended badly. */
  | 'FAILED'
  /** Waiting to begin. */
  | 'QUEUED'
  /** Under way. */
  | 'RUNNING'
  /** Left out, so that it never began. */
  | 'SKIPPED'
  /** Ended well. */
  | 'SUCCEEDED'
  /** Stopped by its system for taking too long. */
  | 'TIMED_OUT'
  /** Not told, or in a word that is not known; `statusText` has it. */
  | 'UNKNOWN';

/** How a link between two things is known, strongest first. An answer names the weakest evidence on its path. */
export type Evidence =
  /** Nothing better is known, for example a name and tag that match. */
  | 'ASSUMED'
  /** A verified signature or attestation says so. */
  | 'ATTESTED'
  /** A record carried the other's id, for example a deploy its `build_id`. */
  | 'DECLARED_ID'
  /** Both sides name the same content digest. */
  | 'DIGEST_EQUAL'
  /** An image index lists the platform image, or a manifest names its config. */
  | 'INDEX_CHILD'
  /** A tag pointed to the digest at that time. */
  | 'TAG_AT_TIME';

/** How a tag changed. */
export type TagChangeKind =
  /** The tag was gone. */
  | 'DELETED'
  /** The tag was seen for the first time. */
  | 'FIRST_SEEN'
  /** The tag was there again after it had been gone. */
  | 'RECREATED'
  /** The tag moved to a digest that it did not have before. */
  | 'RETAG'
  /** The tag moved back to a digest that it had before. */
  | 'ROLLBACK';

export type WhereFromQueryVariables = Exact<{
  ref: string;
}>;


export type WhereFromQuery = { lineage: { rows: Array<{ pod: string | null, reference: string | null, buildId: string | null, commit: string | null, author: string | null, evidence: Evidence | null }> } | null };

export type ChangesQueryVariables = Exact<{
  registry: string;
  since: string;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { retags: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: TagChangeKind, reference: string, notAfter: string }> } };

export type SomeBuildQueryVariables = Exact<{ [key: string]: never; }>;


export type SomeBuildQuery = { builds: Array<{ id: string }> };

export type AgainQueryVariables = Exact<{
  id: string;
}>;


export type AgainQuery = { node:
    | { __typename: 'Activity', id: string }
    | { __typename: 'Agent', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Attribution', id: string }
    | { __typename: 'Build', system: string, buildId: string, status: BuildStatus, id: string }
    | { __typename: 'Bundle', id: string }
    | { __typename: 'ChangeRequest', id: string }
    | { __typename: 'Checkpoint', id: string }
    | { __typename: 'Comment', id: string }
    | { __typename: 'Commit', id: string }
    | { __typename: 'Container', id: string }
    | { __typename: 'Deploy', id: string }
    | { __typename: 'Environment', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Image', id: string }
    | { __typename: 'ImageReference', id: string }
    | { __typename: 'JournalEvent', id: string }
    | { __typename: 'ProvBundle', id: string }
    | { __typename: 'ProvRecord', id: string }
    | { __typename: 'Rejection', id: string }
    | { __typename: 'Repository', id: string }
    | { __typename: 'Sbom', id: string }
    | { __typename: 'Scan', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Signature', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'TagObservation', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'TokenUsage', id: string }
    | { __typename: 'Vulnerability', id: string }
    | { __typename: 'VulnerabilityStatement', id: string }
    | { __typename: 'Workload', id: string }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const WhereFromDocument = new TypedDocumentString(`
    query WhereFrom($ref: String!) {
  lineage(ref: $ref) {
    rows {
      pod
      reference
      buildId
      commit
      author
      evidence
    }
  }
}
    `) as unknown as TypedDocumentString<WhereFromQuery, WhereFromQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($registry: String!, $since: DateTime!, $after: String) {
  retags(registry: $registry, since: $since, first: 2, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      reference
      notAfter
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const SomeBuildDocument = new TypedDocumentString(`
    query SomeBuild {
  builds(limit: 1) {
    id
  }
}
    `) as unknown as TypedDocumentString<SomeBuildQuery, SomeBuildQueryVariables>;
export const AgainDocument = new TypedDocumentString(`
    query Again($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Build {
      system
      buildId
      status
    }
  }
}
    `) as unknown as TypedDocumentString<AgainQuery, AgainQueryVariables>;