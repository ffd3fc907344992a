/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Boolean filters */
export type BooleanScalarFilters = {
  readonly eq?: boolean | null | undefined;
};

/** State of a build. Source systems' own words are kept in `statusText`. */
export type BuildStatus =
  | 'CANCELLED'
  | 'DELETED'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING'
  | 'SKIPPED'
  | 'SUCCEEDED'
  | 'TIMED_OUT'
  | 'UNKNOWN';

/** What a container of a pod is for. */
export type ContainerKind =
  | 'EPHEMERAL'
  | 'INIT'
  | 'MAIN'
  /** An init container that keeps running beside the main ones. */
  | 'SIDECAR';

/** State of a container. */
export type ContainerState =
  | 'RUNNING'
  | 'TERMINATED'
  | 'UNKNOWN'
  | 'WAITING';

/** DateTime filters */
export type DateTimeScalarFilters = {
  readonly eq?: string | null | undefined;
  readonly gt?: string | null | undefined;
  readonly gte?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly lt?: string | null | undefined;
  readonly lte?: string | null | undefined;
};

/** Digest filters */
export type DigestScalarFilters = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** Kinds of documents that can be read. */
export type DocumentKind =
  /** An agent record. */
  | 'AGENT'
  /** An in-toto statement, bare, in a DSSE envelope or a sigstore bundle; or what cosign signs. */
  | 'ATTESTATION'
  /** An attribution record. */
  | 'ATTRIBUTION'
  /** A build record. */
  | 'BUILD'
  /** A checkpoint record. */
  | 'CHECKPOINT'
  /** A CloudEvent that carries a CDEvent. */
  | 'CLOUDEVENT'
  /** A commit record. */
  | 'COMMIT'
  /** A deploy record. */
  | 'DEPLOY'
  /** A webhook event of GitHub. */
  | 'GITHUB'
  /** GitLab pipelines, jobs, merge requests, pushes, deployments and registry tags, from the API or a webhook. */
  | 'GITLAB'
  /** Kubernetes objects as `kubectl get … -o json` prints them. */
  | 'KUBERNETES'
  /** OCI or Docker image index, manifest or config. */
  | 'OCI'
  /** Notifications of a registry, or recorded answers of tag lists and referrers. */
  | 'REGISTRY'
  /** A bill of materials of CycloneDX or SPDX 2, as JSON. */
  | 'SBOM'
  /** A report of Trivy or Grype, as JSON. */
  | 'SCAN'
  /** A session record. */
  | 'SESSION'
  /** A tag and the digest it was seen to have. */
  | 'TAG_OBSERVATION'
  /** A TaskRun or PipelineRun of Tekton that does not say its kind. */
  | 'TEKTON'
  /** What somebody states of vulnerabilities (OpenVEX). */
  | 'VEX';

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

/** ID filters */
export type IdScalarFilters = {
  readonly contains?: string | null | undefined;
  readonly endsWith?: string | null | undefined;
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly startsWith?: string | null | undefined;
};

/** What documents cannot say of themselves. */
export type IngestContext = {
  /** Cluster that Kubernetes documents come from. */
  readonly cluster?: string | null | undefined;
  /** Host of the CI system, where documents do not carry it. */
  readonly instance?: string | null | undefined;
  /** Name of the document, for messages. */
  readonly name?: string | null | undefined;
  /** When the documents were taken (UTC), for those that carry no time. */
  readonly observedAt?: string | null | undefined;
  /** Image reference under which an OCI document was fetched. */
  readonly reference?: string | null | undefined;
  /** Name of the source; each kind has a default. */
  readonly source?: string | null | undefined;
};

/** What became of a document. */
export type IngestStatus =
  /** Something new was written. */
  | 'ACCEPTED'
  /** Nothing of it was taken. */
  | 'REJECTED'
  /** All of it was known. */
  | 'UNCHANGED';

/** Types of things on a lineage path, from what runs to who made it. */
export type LineageKind =
  | 'AGENT'
  | 'BUILD'
  | 'CHECKPOINT'
  | 'COMMIT'
  | 'CONTAINER'
  | 'DEPLOY'
  | 'IMAGE'
  | 'IMAGE_REFERENCE'
  | 'REPOSITORY'
  | 'SESSION'
  | 'WORKLOAD';

/** What the text of a `ref` was taken for. */
export type RefKind =
  | 'BUILD'
  | 'COMMIT'
  | 'CONTAINER'
  | 'DEPLOY'
  | 'DIGEST'
  | 'NODE'
  | 'SESSION'
  | 'TAG'
  | 'WORKLOAD';

export type RejectionWhere = {
  readonly AND?: ReadonlyArray<RejectionWhere> | null | undefined;
  readonly NOT?: RejectionWhere | null | undefined;
  readonly OR?: ReadonlyArray<RejectionWhere> | null | undefined;
  readonly code?: StringScalarFilters | null | undefined;
  readonly documentDigest?: DigestScalarFilters | null | undefined;
  readonly documentName?: StringScalarFilters | null | undefined;
  readonly hint?: StringScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly kind?: StringScalarFilters | null | undefined;
  readonly message?: StringScalarFilters | null | undefined;
  readonly path?: StringScalarFilters | null | undefined;
  readonly receivedAt?: DateTimeScalarFilters | null | undefined;
  readonly replayable?: BooleanScalarFilters | null | undefined;
  readonly resolvedAt?: DateTimeScalarFilters | null | undefined;
  readonly source?: StringScalarFilters | null | undefined;
};

/** String filters */
export type StringScalarFilters = {
  readonly contains?: string | null | undefined;
  readonly endsWith?: string | null | undefined;
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly startsWith?: string | null | undefined;
};

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

export type HistoryQueryVariables = Exact<{
  ref: string;
  asOf?: string | null | undefined;
}>;


export type HistoryQuery = { readonly tagHistory: { readonly reference: string, readonly current: string | null, readonly moved: boolean, readonly contradictions: ReadonlyArray<string>, readonly intervals: ReadonlyArray<{ readonly digest: string | null, readonly mediaType: string | null, readonly firstSeen: string, readonly lastSeen: string, readonly closedAt: string | null, readonly sources: ReadonlyArray<string>, readonly containers: number }>, readonly changes: ReadonlyArray<{ readonly kind: TagChangeKind, readonly reference: string, readonly from: string | null, readonly to: string | null, readonly after: string | null, readonly notAfter: string, readonly sources: ReadonlyArray<string> }> } | null };

export type LineageQueryVariables = Exact<{
  ref: string;
  asOf?: string | null | undefined;
  depth?: number | null | undefined;
}>;


export type LineageQuery = { readonly lineage: { readonly ref: string, readonly refKind: RefKind, readonly asOf: string | null, readonly depth: number, readonly weakestEvidence: Evidence | null, readonly truncated: boolean, readonly omitted: ReadonlyArray<string>, readonly contradictions: ReadonlyArray<string>, readonly start: ReadonlyArray<{ readonly id: string }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: LineageKind, readonly title: string, readonly hops: number, readonly properties: unknown }>, readonly edges: ReadonlyArray<{ readonly from: string, readonly to: string, readonly type: string, readonly evidence: Evidence, readonly sources: ReadonlyArray<string>, readonly firstSeen: string | null, readonly lastSeen: string | null }>, readonly rows: ReadonlyArray<{ readonly cluster: string | null, readonly namespace: string | null, readonly workload: string | null, readonly pod: string | null, readonly container: string | null, readonly environment: string | null, readonly deployId: string | null, readonly reference: string | null, readonly digest: string | null, readonly platform: string | null, readonly buildSystem: string | null, readonly buildId: string | null, readonly buildStatus: BuildStatus | null, readonly repository: string | null, readonly commit: string | null, readonly author: string | null, readonly session: string | null, readonly agent: string | null, readonly evidence: Evidence | null }> } | null };

export type RejectionsQueryVariables = Exact<{
  where: RejectionWhere;
  first: number;
  after?: string | null | undefined;
}>;


export type RejectionsQuery = { readonly rejectionsConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly documentDigest: string, readonly documentName: string | null, readonly kind: string | null, readonly code: string, readonly path: string, readonly message: string, readonly hint: string | null, readonly source: string, readonly receivedAt: string, readonly resolvedAt: string | null, readonly replayable: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReplayMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ReplayMutation = { readonly replayRejections: { readonly results: ReadonlyArray<{ readonly digest: string, readonly kind: DocumentKind | null, readonly status: IngestStatus, readonly records: number, readonly conflicts: ReadonlyArray<string>, readonly rejections: ReadonlyArray<{ readonly id: string | null, readonly code: string, readonly path: string, readonly message: string, readonly hint: string | null }> }> } };

export type IngestMutationVariables = Exact<{
  documents: ReadonlyArray<unknown> | unknown;
  kind?: DocumentKind | null | undefined;
  context?: IngestContext | null | undefined;
}>;


export type IngestMutation = { readonly ingest: { readonly results: ReadonlyArray<{ readonly digest: string, readonly kind: DocumentKind | null, readonly status: IngestStatus, readonly records: number, readonly conflicts: ReadonlyArray<string>, readonly rejections: ReadonlyArray<{ readonly id: string | null, readonly code: string, readonly path: string, readonly message: string, readonly hint: string | null }> }> } };

export type WhereQueryVariables = Exact<{
  ref: string;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhereQuery = { readonly whereRunning: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly digest: string, readonly evidence: Evidence, readonly drift: boolean, readonly container: { readonly id: string, readonly cluster: string, readonly namespace: string | null, readonly podName: string | null, readonly podUid: string, readonly name: string, readonly kind: ContainerKind, readonly declaredImage: string | null, readonly imageId: string | null, readonly state: ContainerState, readonly ready: boolean | null, readonly nodeName: string | null, readonly startedAt: string | null, readonly finishedAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };
