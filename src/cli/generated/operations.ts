/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How far an activity is, in the words of its agent. */
export type ActivityStage =
  | 'BLOCKED'
  | 'COMPLETE'
  | 'IN_PROGRESS'
  | 'NOT_STARTED';

/** A comment to add. */
export type AddCommentInput = {
  /** Id of an agent. */
  readonly authorId: string;
  /** May be empty. */
  readonly body: string;
  readonly taskId: string;
};

export type AgentCommitsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AgentCommitsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AgentCommitsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AgentCommitsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: AgentCommitsNodeAggregationWhereInput | null | undefined;
};

export type AgentCommitsConnectionFilters = {
  /** Filter Agents by aggregating results on related AgentCommitsConnections */
  readonly aggregate?: AgentCommitsConnectionAggregateInput | null | undefined;
  /** Return Agents where all of the related AgentCommitsConnections match this filter */
  readonly all?: AgentCommitsConnectionWhere | null | undefined;
  /** Return Agents where none of the related AgentCommitsConnections match this filter */
  readonly none?: AgentCommitsConnectionWhere | null | undefined;
  /** Return Agents where one of the related AgentCommitsConnections match this filter */
  readonly single?: AgentCommitsConnectionWhere | null | undefined;
  /** Return Agents where some of the related AgentCommitsConnections match this filter */
  readonly some?: AgentCommitsConnectionWhere | null | undefined;
};

export type AgentCommitsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AgentCommitsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AgentCommitsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AgentCommitsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: CommitWhere | null | undefined;
};

export type AgentCommitsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AgentCommitsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AgentCommitsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AgentCommitsNodeAggregationWhereInput> | null | undefined;
  readonly algorithm?: StringScalarAggregationFilters | null | undefined;
  readonly authorEmail?: StringScalarAggregationFilters | null | undefined;
  readonly authorName?: StringScalarAggregationFilters | null | undefined;
  readonly authoredAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly committedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly oid?: StringScalarAggregationFilters | null | undefined;
  readonly title?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

/** What an agent is. */
export type AgentKind =
  | 'HUMAN'
  /** A machine-learning agent; names a model. */
  | 'ML'
  /** A peer that is known by its DID only. */
  | 'REMOTE_PEER'
  | 'SOFTWARE';

/** AgentKind filters */
export type AgentKindEnumScalarFilters = {
  readonly eq?: AgentKind | null | undefined;
  readonly in?: ReadonlyArray<AgentKind> | null | undefined;
};

export type AgentRelationshipFilters = {
  /** Filter type where all of the related Agents match this filter */
  readonly all?: AgentWhere | null | undefined;
  /** Filter type where none of the related Agents match this filter */
  readonly none?: AgentWhere | null | undefined;
  /** Filter type where one of the related Agents match this filter */
  readonly single?: AgentWhere | null | undefined;
  /** Filter type where some of the related Agents match this filter */
  readonly some?: AgentWhere | null | undefined;
};

/** Role of a machine-learning agent in the tracker. */
export type AgentRole =
  | 'ARCHITECT'
  | 'HUMAN'
  | 'REVIEWER'
  | 'SUPERVISOR'
  | 'WORKER';

export type AgentSessionsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AgentSessionsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AgentSessionsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AgentSessionsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: AgentSessionsNodeAggregationWhereInput | null | undefined;
};

export type AgentSessionsConnectionFilters = {
  /** Filter Agents by aggregating results on related AgentSessionsConnections */
  readonly aggregate?: AgentSessionsConnectionAggregateInput | null | undefined;
  /** Return Agents where all of the related AgentSessionsConnections match this filter */
  readonly all?: AgentSessionsConnectionWhere | null | undefined;
  /** Return Agents where none of the related AgentSessionsConnections match this filter */
  readonly none?: AgentSessionsConnectionWhere | null | undefined;
  /** Return Agents where one of the related AgentSessionsConnections match this filter */
  readonly single?: AgentSessionsConnectionWhere | null | undefined;
  /** Return Agents where some of the related AgentSessionsConnections match this filter */
  readonly some?: AgentSessionsConnectionWhere | null | undefined;
};

export type AgentSessionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AgentSessionsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AgentSessionsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AgentSessionsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: SessionWhere | null | undefined;
};

export type AgentSessionsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AgentSessionsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AgentSessionsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AgentSessionsNodeAggregationWhereInput> | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly depth?: IntScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly parentKey?: StringScalarAggregationFilters | null | undefined;
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

export type AgentWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AgentWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AgentWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AgentWhere> | null | undefined;
  readonly commits?: CommitRelationshipFilters | null | undefined;
  readonly commitsConnection?: AgentCommitsConnectionFilters | null | undefined;
  readonly contact?: StringScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly identities?: StringListFilters | null | undefined;
  readonly identity?: StringScalarFilters | null | undefined;
  readonly kind?: AgentKindEnumScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly modelName?: StringScalarFilters | null | undefined;
  readonly modelProvider?: StringScalarFilters | null | undefined;
  readonly name?: StringScalarFilters | null | undefined;
  readonly role?: StringScalarFilters | null | undefined;
  readonly sessions?: SessionRelationshipFilters | null | undefined;
  readonly sessionsConnection?: AgentSessionsConnectionFilters | null | undefined;
  readonly sourceUrl?: StringScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly version?: StringScalarFilters | null | undefined;
};

/** Whether a source told all reviews of a change request. */
export type AllReviewsTold =
  | 'UNKNOWN'
  | 'YES';

/** AllReviewsTold filters */
export type AllReviewsToldEnumScalarFilters = {
  readonly eq?: AllReviewsTold | null | undefined;
  readonly in?: ReadonlyArray<AllReviewsTold> | null | undefined;
};

export type AttestationBuildsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttestationBuildsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttestationBuildsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttestationBuildsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: AttestationBuildsNodeAggregationWhereInput | null | undefined;
};

export type AttestationBuildsConnectionFilters = {
  /** Filter Attestations by aggregating results on related AttestationBuildsConnections */
  readonly aggregate?: AttestationBuildsConnectionAggregateInput | null | undefined;
  /** Return Attestations where all of the related AttestationBuildsConnections match this filter */
  readonly all?: AttestationBuildsConnectionWhere | null | undefined;
  /** Return Attestations where none of the related AttestationBuildsConnections match this filter */
  readonly none?: AttestationBuildsConnectionWhere | null | undefined;
  /** Return Attestations where one of the related AttestationBuildsConnections match this filter */
  readonly single?: AttestationBuildsConnectionWhere | null | undefined;
  /** Return Attestations where some of the related AttestationBuildsConnections match this filter */
  readonly some?: AttestationBuildsConnectionWhere | null | undefined;
};

export type AttestationBuildsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttestationBuildsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttestationBuildsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttestationBuildsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: BuildWhere | null | undefined;
};

export type AttestationBuildsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttestationBuildsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttestationBuildsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttestationBuildsNodeAggregationWhereInput> | null | undefined;
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  readonly contextTreeHash?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly dockerfile?: StringScalarAggregationFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  readonly imageUrl?: StringScalarAggregationFilters | null | undefined;
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly providerBuildId?: StringScalarAggregationFilters | null | undefined;
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  readonly sourceSubpath?: StringScalarAggregationFilters | null | undefined;
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  readonly system?: StringScalarAggregationFilters | null | undefined;
  readonly trigger?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
  readonly workingTreeHash?: StringScalarAggregationFilters | null | undefined;
};

/** The form in which an attestation came. */
export type AttestationForm =
  /** A statement in a DSSE envelope. */
  | 'DSSE'
  /** A statement in a sigstore bundle. */
  | 'SIGSTORE_BUNDLE'
  /** A bare in-toto statement: nothing signs it. */
  | 'STATEMENT';

/** AttestationForm filters */
export type AttestationFormEnumScalarFilters = {
  readonly eq?: AttestationForm | null | undefined;
  readonly in?: ReadonlyArray<AttestationForm> | null | undefined;
};

export type AttestationImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttestationImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttestationImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttestationImagesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: AttestationImagesNodeAggregationWhereInput | null | undefined;
};

export type AttestationImagesConnectionFilters = {
  /** Filter Attestations by aggregating results on related AttestationImagesConnections */
  readonly aggregate?: AttestationImagesConnectionAggregateInput | null | undefined;
  /** Return Attestations where all of the related AttestationImagesConnections match this filter */
  readonly all?: AttestationImagesConnectionWhere | null | undefined;
  /** Return Attestations where none of the related AttestationImagesConnections match this filter */
  readonly none?: AttestationImagesConnectionWhere | null | undefined;
  /** Return Attestations where one of the related AttestationImagesConnections match this filter */
  readonly single?: AttestationImagesConnectionWhere | null | undefined;
  /** Return Attestations where some of the related AttestationImagesConnections match this filter */
  readonly some?: AttestationImagesConnectionWhere | null | undefined;
};

export type AttestationImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttestationImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttestationImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttestationImagesConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type AttestationImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttestationImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttestationImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttestationImagesNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

export type AttestationRelationshipFilters = {
  /** Filter type where all of the related Attestations match this filter */
  readonly all?: AttestationWhere | null | undefined;
  /** Filter type where none of the related Attestations match this filter */
  readonly none?: AttestationWhere | null | undefined;
  /** Filter type where one of the related Attestations match this filter */
  readonly single?: AttestationWhere | null | undefined;
  /** Filter type where some of the related Attestations match this filter */
  readonly some?: AttestationWhere | null | undefined;
};

export type AttestationWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttestationWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttestationWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttestationWhere> | null | undefined;
  readonly builderId?: StringScalarFilters | null | undefined;
  readonly builds?: BuildRelationshipFilters | null | undefined;
  readonly buildsConnection?: AttestationBuildsConnectionFilters | null | undefined;
  readonly contradictions?: StringListFilters | null | undefined;
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  readonly documentDigest?: DigestScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly form?: AttestationFormEnumScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly images?: ImageRelationshipFilters | null | undefined;
  readonly imagesConnection?: AttestationImagesConnectionFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly predicateType?: StringScalarFilters | null | undefined;
  readonly reason?: StringScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly statementDigest?: DigestScalarFilters | null | undefined;
  readonly verified?: VerifiedEnumScalarFilters | null | undefined;
  readonly verifiedAt?: DateTimeScalarFilters | null | undefined;
  readonly verifier?: StringScalarFilters | null | undefined;
};

export type AttributionAgentsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionAgentsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionAgentsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionAgentsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly node?: AttributionAgentsNodeAggregationWhereInput | null | undefined;
};

export type AttributionAgentsConnectionFilters = {
  /** Filter Attributions by aggregating results on related AttributionAgentsConnections */
  readonly aggregate?: AttributionAgentsConnectionAggregateInput | null | undefined;
  /** Return Attributions where all of the related AttributionAgentsConnections match this filter */
  readonly all?: AttributionAgentsConnectionWhere | null | undefined;
  /** Return Attributions where none of the related AttributionAgentsConnections match this filter */
  readonly none?: AttributionAgentsConnectionWhere | null | undefined;
  /** Return Attributions where one of the related AttributionAgentsConnections match this filter */
  readonly single?: AttributionAgentsConnectionWhere | null | undefined;
  /** Return Attributions where some of the related AttributionAgentsConnections match this filter */
  readonly some?: AttributionAgentsConnectionWhere | null | undefined;
};

export type AttributionAgentsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionAgentsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionAgentsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionAgentsConnectionWhere> | null | undefined;
  readonly node?: AgentWhere | null | undefined;
};

export type AttributionAgentsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionAgentsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionAgentsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionAgentsNodeAggregationWhereInput> | null | undefined;
  readonly contact?: StringScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly identity?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly modelName?: StringScalarAggregationFilters | null | undefined;
  readonly modelProvider?: StringScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly role?: StringScalarAggregationFilters | null | undefined;
  readonly sourceUrl?: StringScalarAggregationFilters | null | undefined;
  readonly version?: StringScalarAggregationFilters | null | undefined;
};

export type AttributionCommitsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionCommitsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionCommitsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionCommitsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly node?: AttributionCommitsNodeAggregationWhereInput | null | undefined;
};

export type AttributionCommitsConnectionFilters = {
  /** Filter Attributions by aggregating results on related AttributionCommitsConnections */
  readonly aggregate?: AttributionCommitsConnectionAggregateInput | null | undefined;
  /** Return Attributions where all of the related AttributionCommitsConnections match this filter */
  readonly all?: AttributionCommitsConnectionWhere | null | undefined;
  /** Return Attributions where none of the related AttributionCommitsConnections match this filter */
  readonly none?: AttributionCommitsConnectionWhere | null | undefined;
  /** Return Attributions where one of the related AttributionCommitsConnections match this filter */
  readonly single?: AttributionCommitsConnectionWhere | null | undefined;
  /** Return Attributions where some of the related AttributionCommitsConnections match this filter */
  readonly some?: AttributionCommitsConnectionWhere | null | undefined;
};

export type AttributionCommitsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionCommitsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionCommitsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionCommitsConnectionWhere> | null | undefined;
  readonly node?: CommitWhere | null | undefined;
};

export type AttributionCommitsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionCommitsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionCommitsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionCommitsNodeAggregationWhereInput> | null | undefined;
  readonly algorithm?: StringScalarAggregationFilters | null | undefined;
  readonly authorEmail?: StringScalarAggregationFilters | null | undefined;
  readonly authorName?: StringScalarAggregationFilters | null | undefined;
  readonly authoredAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly committedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly oid?: StringScalarAggregationFilters | null | undefined;
  readonly title?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

export type AttributionRelationshipFilters = {
  /** Filter type where all of the related Attributions match this filter */
  readonly all?: AttributionWhere | null | undefined;
  /** Filter type where none of the related Attributions match this filter */
  readonly none?: AttributionWhere | null | undefined;
  /** Filter type where one of the related Attributions match this filter */
  readonly single?: AttributionWhere | null | undefined;
  /** Filter type where some of the related Attributions match this filter */
  readonly some?: AttributionWhere | null | undefined;
};

export type AttributionSessionsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionSessionsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionSessionsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionSessionsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly node?: AttributionSessionsNodeAggregationWhereInput | null | undefined;
};

export type AttributionSessionsConnectionFilters = {
  /** Filter Attributions by aggregating results on related AttributionSessionsConnections */
  readonly aggregate?: AttributionSessionsConnectionAggregateInput | null | undefined;
  /** Return Attributions where all of the related AttributionSessionsConnections match this filter */
  readonly all?: AttributionSessionsConnectionWhere | null | undefined;
  /** Return Attributions where none of the related AttributionSessionsConnections match this filter */
  readonly none?: AttributionSessionsConnectionWhere | null | undefined;
  /** Return Attributions where one of the related AttributionSessionsConnections match this filter */
  readonly single?: AttributionSessionsConnectionWhere | null | undefined;
  /** Return Attributions where some of the related AttributionSessionsConnections match this filter */
  readonly some?: AttributionSessionsConnectionWhere | null | undefined;
};

export type AttributionSessionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionSessionsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionSessionsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionSessionsConnectionWhere> | null | undefined;
  readonly node?: SessionWhere | null | undefined;
};

export type AttributionSessionsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionSessionsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionSessionsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionSessionsNodeAggregationWhereInput> | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly depth?: IntScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly parentKey?: StringScalarAggregationFilters | null | undefined;
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

export type AttributionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionWhere> | null | undefined;
  readonly agents?: AgentRelationshipFilters | null | undefined;
  readonly agentsConnection?: AttributionAgentsConnectionFilters | null | undefined;
  readonly attributionId?: StringScalarFilters | null | undefined;
  readonly authorId?: StringScalarFilters | null | undefined;
  readonly authorType?: StringScalarFilters | null | undefined;
  readonly bundles?: DigestListScalarFilters | null | undefined;
  readonly commitHash?: StringScalarFilters | null | undefined;
  readonly commits?: CommitRelationshipFilters | null | undefined;
  readonly commitsConnection?: AttributionCommitsConnectionFilters | null | undefined;
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  readonly evidence?: EvidenceEnumScalarFilters | null | undefined;
  readonly filePath?: StringScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly inputTokens?: BigIntScalarFilters | null | undefined;
  readonly isBinary?: BooleanScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly lineRanges?: JsonScalarFilters | null | undefined;
  readonly linesAdded?: BigIntScalarFilters | null | undefined;
  readonly linesRemoved?: BigIntScalarFilters | null | undefined;
  readonly modelName?: StringScalarFilters | null | undefined;
  readonly modelProvider?: StringScalarFilters | null | undefined;
  readonly operation?: StringScalarFilters | null | undefined;
  readonly outputTokens?: BigIntScalarFilters | null | undefined;
  readonly previousPath?: StringScalarFilters | null | undefined;
  readonly redactionLevel?: RedactionLevelEnumScalarFilters | null | undefined;
  readonly runId?: StringScalarFilters | null | undefined;
  readonly sessionKey?: StringScalarFilters | null | undefined;
  readonly sessions?: SessionRelationshipFilters | null | undefined;
  readonly sessionsConnection?: AttributionSessionsConnectionFilters | null | undefined;
  readonly signers?: StringListFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly stepId?: StringScalarFilters | null | undefined;
  readonly totalTokens?: BigIntScalarFilters | null | undefined;
  readonly workspaceId?: StringScalarFilters | null | undefined;
};

/** Filters for an aggregation of an BigInt field */
export type BigIntScalarAggregationFilters = {
  readonly average?: BigIntScalarFilters | null | undefined;
  readonly max?: BigIntScalarFilters | null | undefined;
  readonly min?: BigIntScalarFilters | null | undefined;
  readonly sum?: BigIntScalarFilters | null | undefined;
};

/** BigInt filters */
export type BigIntScalarFilters = {
  readonly eq?: string | null | undefined;
  readonly gt?: string | null | undefined;
  readonly gte?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly lt?: string | null | undefined;
  readonly lte?: string | null | undefined;
};

/** Boolean filters */
export type BooleanScalarFilters = {
  readonly eq?: boolean | null | undefined;
};

export type BuildBuiltOnConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildBuiltOnConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildBuiltOnConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildBuiltOnConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: BuildBuiltOnNodeAggregationWhereInput | null | undefined;
};

export type BuildBuiltOnConnectionFilters = {
  /** Filter Builds by aggregating results on related BuildBuiltOnConnections */
  readonly aggregate?: BuildBuiltOnConnectionAggregateInput | null | undefined;
  /** Return Builds where all of the related BuildBuiltOnConnections match this filter */
  readonly all?: BuildBuiltOnConnectionWhere | null | undefined;
  /** Return Builds where none of the related BuildBuiltOnConnections match this filter */
  readonly none?: BuildBuiltOnConnectionWhere | null | undefined;
  /** Return Builds where one of the related BuildBuiltOnConnections match this filter */
  readonly single?: BuildBuiltOnConnectionWhere | null | undefined;
  /** Return Builds where some of the related BuildBuiltOnConnections match this filter */
  readonly some?: BuildBuiltOnConnectionWhere | null | undefined;
};

export type BuildBuiltOnConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildBuiltOnConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildBuiltOnConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildBuiltOnConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type BuildBuiltOnNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildBuiltOnNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildBuiltOnNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildBuiltOnNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

export type BuildChildrenConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildChildrenConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildChildrenConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildChildrenConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: BuildChildrenNodeAggregationWhereInput | null | undefined;
};

export type BuildChildrenConnectionFilters = {
  /** Filter Builds by aggregating results on related BuildChildrenConnections */
  readonly aggregate?: BuildChildrenConnectionAggregateInput | null | undefined;
  /** Return Builds where all of the related BuildChildrenConnections match this filter */
  readonly all?: BuildChildrenConnectionWhere | null | undefined;
  /** Return Builds where none of the related BuildChildrenConnections match this filter */
  readonly none?: BuildChildrenConnectionWhere | null | undefined;
  /** Return Builds where one of the related BuildChildrenConnections match this filter */
  readonly single?: BuildChildrenConnectionWhere | null | undefined;
  /** Return Builds where some of the related BuildChildrenConnections match this filter */
  readonly some?: BuildChildrenConnectionWhere | null | undefined;
};

export type BuildChildrenConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildChildrenConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildChildrenConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildChildrenConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: BuildWhere | null | undefined;
};

export type BuildChildrenNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildChildrenNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildChildrenNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildChildrenNodeAggregationWhereInput> | null | undefined;
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  readonly contextTreeHash?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly dockerfile?: StringScalarAggregationFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  readonly imageUrl?: StringScalarAggregationFilters | null | undefined;
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly providerBuildId?: StringScalarAggregationFilters | null | undefined;
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  readonly sourceSubpath?: StringScalarAggregationFilters | null | undefined;
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  readonly system?: StringScalarAggregationFilters | null | undefined;
  readonly trigger?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
  readonly workingTreeHash?: StringScalarAggregationFilters | null | undefined;
};

export type BuildCommitsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildCommitsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildCommitsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildCommitsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: BuildCommitsNodeAggregationWhereInput | null | undefined;
};

export type BuildCommitsConnectionFilters = {
  /** Filter Builds by aggregating results on related BuildCommitsConnections */
  readonly aggregate?: BuildCommitsConnectionAggregateInput | null | undefined;
  /** Return Builds where all of the related BuildCommitsConnections match this filter */
  readonly all?: BuildCommitsConnectionWhere | null | undefined;
  /** Return Builds where none of the related BuildCommitsConnections match this filter */
  readonly none?: BuildCommitsConnectionWhere | null | undefined;
  /** Return Builds where one of the related BuildCommitsConnections match this filter */
  readonly single?: BuildCommitsConnectionWhere | null | undefined;
  /** Return Builds where some of the related BuildCommitsConnections match this filter */
  readonly some?: BuildCommitsConnectionWhere | null | undefined;
};

export type BuildCommitsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildCommitsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildCommitsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildCommitsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: CommitWhere | null | undefined;
};

export type BuildCommitsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildCommitsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildCommitsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildCommitsNodeAggregationWhereInput> | null | undefined;
  readonly algorithm?: StringScalarAggregationFilters | null | undefined;
  readonly authorEmail?: StringScalarAggregationFilters | null | undefined;
  readonly authorName?: StringScalarAggregationFilters | null | undefined;
  readonly authoredAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly committedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly oid?: StringScalarAggregationFilters | null | undefined;
  readonly title?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

export type BuildImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildImagesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: BuildImagesNodeAggregationWhereInput | null | undefined;
};

export type BuildImagesConnectionFilters = {
  /** Filter Builds by aggregating results on related BuildImagesConnections */
  readonly aggregate?: BuildImagesConnectionAggregateInput | null | undefined;
  /** Return Builds where all of the related BuildImagesConnections match this filter */
  readonly all?: BuildImagesConnectionWhere | null | undefined;
  /** Return Builds where none of the related BuildImagesConnections match this filter */
  readonly none?: BuildImagesConnectionWhere | null | undefined;
  /** Return Builds where one of the related BuildImagesConnections match this filter */
  readonly single?: BuildImagesConnectionWhere | null | undefined;
  /** Return Builds where some of the related BuildImagesConnections match this filter */
  readonly some?: BuildImagesConnectionWhere | null | undefined;
};

export type BuildImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildImagesConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type BuildImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildImagesNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

export type BuildParentsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildParentsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildParentsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildParentsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: BuildParentsNodeAggregationWhereInput | null | undefined;
};

export type BuildParentsConnectionFilters = {
  /** Filter Builds by aggregating results on related BuildParentsConnections */
  readonly aggregate?: BuildParentsConnectionAggregateInput | null | undefined;
  /** Return Builds where all of the related BuildParentsConnections match this filter */
  readonly all?: BuildParentsConnectionWhere | null | undefined;
  /** Return Builds where none of the related BuildParentsConnections match this filter */
  readonly none?: BuildParentsConnectionWhere | null | undefined;
  /** Return Builds where one of the related BuildParentsConnections match this filter */
  readonly single?: BuildParentsConnectionWhere | null | undefined;
  /** Return Builds where some of the related BuildParentsConnections match this filter */
  readonly some?: BuildParentsConnectionWhere | null | undefined;
};

export type BuildParentsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildParentsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildParentsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildParentsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: BuildWhere | null | undefined;
};

export type BuildParentsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildParentsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildParentsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildParentsNodeAggregationWhereInput> | null | undefined;
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  readonly contextTreeHash?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly dockerfile?: StringScalarAggregationFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  readonly imageUrl?: StringScalarAggregationFilters | null | undefined;
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly providerBuildId?: StringScalarAggregationFilters | null | undefined;
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  readonly sourceSubpath?: StringScalarAggregationFilters | null | undefined;
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  readonly system?: StringScalarAggregationFilters | null | undefined;
  readonly trigger?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
  readonly workingTreeHash?: StringScalarAggregationFilters | null | undefined;
};

export type BuildRelationshipFilters = {
  /** Filter type where all of the related Builds match this filter */
  readonly all?: BuildWhere | null | undefined;
  /** Filter type where none of the related Builds match this filter */
  readonly none?: BuildWhere | null | undefined;
  /** Filter type where one of the related Builds match this filter */
  readonly single?: BuildWhere | null | undefined;
  /** Filter type where some of the related Builds match this filter */
  readonly some?: BuildWhere | null | undefined;
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

/** BuildStatus filters */
export type BuildStatusEnumScalarFilters = {
  readonly eq?: BuildStatus | null | undefined;
  readonly in?: ReadonlyArray<BuildStatus> | null | undefined;
};

/** What a build record stands for in its CI system. */
export type BuildUnit =
  /** A single image build. */
  | 'IMAGE'
  /** One job of a pipeline. */
  | 'JOB'
  /** A whole pipeline or workflow run. */
  | 'PIPELINE';

/** BuildUnit filters */
export type BuildUnitEnumScalarFilters = {
  readonly eq?: BuildUnit | null | undefined;
  readonly in?: ReadonlyArray<BuildUnit> | null | undefined;
};

export type BuildWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildWhere> | null | undefined;
  readonly accountId?: StringScalarFilters | null | undefined;
  readonly actor?: StringScalarFilters | null | undefined;
  readonly agentId?: StringScalarFilters | null | undefined;
  readonly agentName?: StringScalarFilters | null | undefined;
  readonly baseImages?: StringListFilters | null | undefined;
  readonly buildArguments?: JsonScalarFilters | null | undefined;
  readonly buildId?: StringScalarFilters | null | undefined;
  readonly builtOn?: ImageRelationshipFilters | null | undefined;
  readonly builtOnConnection?: BuildBuiltOnConnectionFilters | null | undefined;
  readonly children?: BuildRelationshipFilters | null | undefined;
  readonly childrenConnection?: BuildChildrenConnectionFilters | null | undefined;
  readonly commits?: CommitRelationshipFilters | null | undefined;
  readonly commitsConnection?: BuildCommitsConnectionFilters | null | undefined;
  readonly contextDigest?: DigestScalarFilters | null | undefined;
  readonly contextTreeHash?: StringScalarFilters | null | undefined;
  readonly contradictions?: StringListFilters | null | undefined;
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  readonly dockerfile?: StringScalarFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly imageDigests?: DigestListScalarFilters | null | undefined;
  readonly imageName?: StringScalarFilters | null | undefined;
  readonly imageTag?: StringScalarFilters | null | undefined;
  readonly imageUrl?: StringScalarFilters | null | undefined;
  readonly images?: ImageRelationshipFilters | null | undefined;
  readonly imagesConnection?: BuildImagesConnectionFilters | null | undefined;
  readonly instance?: StringScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly name?: StringScalarFilters | null | undefined;
  readonly parents?: BuildRelationshipFilters | null | undefined;
  readonly parentsConnection?: BuildParentsConnectionFilters | null | undefined;
  readonly platform?: StringScalarFilters | null | undefined;
  readonly providerBuildId?: StringScalarFilters | null | undefined;
  readonly reproducibleFromCommit?: BooleanScalarFilters | null | undefined;
  readonly sourceCommit?: StringScalarFilters | null | undefined;
  readonly sourceDirty?: BooleanScalarFilters | null | undefined;
  readonly sourceRef?: StringScalarFilters | null | undefined;
  readonly sourceRepository?: StringScalarFilters | null | undefined;
  readonly sourceSubpath?: StringScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly startedAt?: DateTimeScalarFilters | null | undefined;
  readonly status?: BuildStatusEnumScalarFilters | null | undefined;
  readonly statusText?: StringScalarFilters | null | undefined;
  readonly system?: StringScalarFilters | null | undefined;
  readonly trigger?: StringScalarFilters | null | undefined;
  readonly unit?: BuildUnitEnumScalarFilters | null | undefined;
  readonly url?: StringScalarFilters | null | undefined;
  readonly workingTreeHash?: StringScalarFilters | null | undefined;
};

export type BundleAboutConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BundleAboutConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BundleAboutConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BundleAboutConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: BundleAboutNodeAggregationWhereInput | null | undefined;
};

export type BundleAboutConnectionFilters = {
  /** Filter Bundles by aggregating results on related BundleAboutConnections */
  readonly aggregate?: BundleAboutConnectionAggregateInput | null | undefined;
  /** Return Bundles where all of the related BundleAboutConnections match this filter */
  readonly all?: BundleAboutConnectionWhere | null | undefined;
  /** Return Bundles where none of the related BundleAboutConnections match this filter */
  readonly none?: BundleAboutConnectionWhere | null | undefined;
  /** Return Bundles where one of the related BundleAboutConnections match this filter */
  readonly single?: BundleAboutConnectionWhere | null | undefined;
  /** Return Bundles where some of the related BundleAboutConnections match this filter */
  readonly some?: BundleAboutConnectionWhere | null | undefined;
};

export type BundleAboutConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BundleAboutConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BundleAboutConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BundleAboutConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: SessionWhere | null | undefined;
};

export type BundleAboutNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BundleAboutNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BundleAboutNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BundleAboutNodeAggregationWhereInput> | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly depth?: IntScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly parentKey?: StringScalarAggregationFilters | null | undefined;
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

/** A system whose exact behaviour is wanted. */
export type BundleCompat =
  /** Lango v0.7.0. */
  | 'LANGO';

/** Form of an exported session. */
export type BundleFormat =
  /** Agent Trace records, one a line. They carry no signature, and tell only of attributions that have a file. */
  | 'AGENT_TRACE'
  /** An in-toto statement in a DSSE envelope. Its subjects are the commits of the attributions and the images built from them. */
  | 'DSSE'
  /** The form that is exchanged with Lango, and imported here. */
  | 'LANGO';

/** Whom a bundle is taken from, and how strictly. */
export type BundlePolicyInput = {
  /** Accept and refuse exactly as this system does; rules hold nevertheless. */
  readonly compat?: BundleCompat | null | undefined;
  /** Identity documents (JSON) by which DIDs of version 2 are resolved, at most 100. */
  readonly identities?: ReadonlyArray<string> | null | undefined;
  /** Refuse a bundle without a post-quantum signature. */
  readonly requirePq?: boolean | null | undefined;
  /**
   * Who may speak for which sessions, at most 10,000 rules. They narrow the rules of the server: where there are any, both must
   * allow it. Without rules here and there, whoever speaks for a session first may go on, and nobody else: a session that is known
   * otherwise, or from other signers alone, is foreign.
   */
  readonly trust?: ReadonlyArray<TrustRuleInput> | null | undefined;
};

export type BundleRelationshipFilters = {
  /** Filter type where all of the related Bundles match this filter */
  readonly all?: BundleWhere | null | undefined;
  /** Filter type where none of the related Bundles match this filter */
  readonly none?: BundleWhere | null | undefined;
  /** Filter type where one of the related Bundles match this filter */
  readonly single?: BundleWhere | null | undefined;
  /** Filter type where some of the related Bundles match this filter */
  readonly some?: BundleWhere | null | undefined;
};

export type BundleSignedByConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BundleSignedByConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BundleSignedByConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BundleSignedByConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: BundleSignedByNodeAggregationWhereInput | null | undefined;
};

export type BundleSignedByConnectionFilters = {
  /** Filter Bundles by aggregating results on related BundleSignedByConnections */
  readonly aggregate?: BundleSignedByConnectionAggregateInput | null | undefined;
  /** Return Bundles where all of the related BundleSignedByConnections match this filter */
  readonly all?: BundleSignedByConnectionWhere | null | undefined;
  /** Return Bundles where none of the related BundleSignedByConnections match this filter */
  readonly none?: BundleSignedByConnectionWhere | null | undefined;
  /** Return Bundles where one of the related BundleSignedByConnections match this filter */
  readonly single?: BundleSignedByConnectionWhere | null | undefined;
  /** Return Bundles where some of the related BundleSignedByConnections match this filter */
  readonly some?: BundleSignedByConnectionWhere | null | undefined;
};

export type BundleSignedByConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BundleSignedByConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BundleSignedByConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BundleSignedByConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: AgentWhere | null | undefined;
};

export type BundleSignedByNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BundleSignedByNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BundleSignedByNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BundleSignedByNodeAggregationWhereInput> | null | undefined;
  readonly contact?: StringScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly identity?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly modelName?: StringScalarAggregationFilters | null | undefined;
  readonly modelProvider?: StringScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly role?: StringScalarAggregationFilters | null | undefined;
  readonly sourceUrl?: StringScalarAggregationFilters | null | undefined;
  readonly version?: StringScalarAggregationFilters | null | undefined;
};

export type BundleWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BundleWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BundleWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BundleWhere> | null | undefined;
  readonly about?: SessionRelationshipFilters | null | undefined;
  readonly aboutConnection?: BundleAboutConnectionFilters | null | undefined;
  readonly algorithm?: StringScalarFilters | null | undefined;
  readonly attributions?: BigIntScalarFilters | null | undefined;
  readonly checkpoints?: BigIntScalarFilters | null | undefined;
  readonly digest?: DigestScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly generatedAt?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly merkleRoot?: StringScalarFilters | null | undefined;
  readonly postQuantum?: StringScalarFilters | null | undefined;
  readonly receivedAt?: DateTimeScalarFilters | null | undefined;
  readonly redactionLevel?: RedactionLevelEnumScalarFilters | null | undefined;
  readonly sessionKey?: StringScalarFilters | null | undefined;
  readonly sessions?: BigIntScalarFilters | null | undefined;
  readonly signedBy?: AgentRelationshipFilters | null | undefined;
  readonly signedByConnection?: BundleSignedByConnectionFilters | null | undefined;
  readonly signer?: StringScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly text?: StringScalarFilters | null | undefined;
};

export type ChangeRequestAuthorsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestAuthorsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestAuthorsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestAuthorsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ChangeRequestAuthorsNodeAggregationWhereInput | null | undefined;
};

export type ChangeRequestAuthorsConnectionFilters = {
  /** Filter ChangeRequests by aggregating results on related ChangeRequestAuthorsConnections */
  readonly aggregate?: ChangeRequestAuthorsConnectionAggregateInput | null | undefined;
  /** Return ChangeRequests where all of the related ChangeRequestAuthorsConnections match this filter */
  readonly all?: ChangeRequestAuthorsConnectionWhere | null | undefined;
  /** Return ChangeRequests where none of the related ChangeRequestAuthorsConnections match this filter */
  readonly none?: ChangeRequestAuthorsConnectionWhere | null | undefined;
  /** Return ChangeRequests where one of the related ChangeRequestAuthorsConnections match this filter */
  readonly single?: ChangeRequestAuthorsConnectionWhere | null | undefined;
  /** Return ChangeRequests where some of the related ChangeRequestAuthorsConnections match this filter */
  readonly some?: ChangeRequestAuthorsConnectionWhere | null | undefined;
};

export type ChangeRequestAuthorsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestAuthorsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestAuthorsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestAuthorsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: AgentWhere | null | undefined;
};

export type ChangeRequestAuthorsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestAuthorsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestAuthorsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestAuthorsNodeAggregationWhereInput> | null | undefined;
  readonly contact?: StringScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly identity?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly modelName?: StringScalarAggregationFilters | null | undefined;
  readonly modelProvider?: StringScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly role?: StringScalarAggregationFilters | null | undefined;
  readonly sourceUrl?: StringScalarAggregationFilters | null | undefined;
  readonly version?: StringScalarAggregationFilters | null | undefined;
};

export type ChangeRequestCommitsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestCommitsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestCommitsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestCommitsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: MergePropertiesAggregationWhereInput | null | undefined;
  readonly node?: ChangeRequestCommitsNodeAggregationWhereInput | null | undefined;
};

export type ChangeRequestCommitsConnectionFilters = {
  /** Filter ChangeRequests by aggregating results on related ChangeRequestCommitsConnections */
  readonly aggregate?: ChangeRequestCommitsConnectionAggregateInput | null | undefined;
  /** Return ChangeRequests where all of the related ChangeRequestCommitsConnections match this filter */
  readonly all?: ChangeRequestCommitsConnectionWhere | null | undefined;
  /** Return ChangeRequests where none of the related ChangeRequestCommitsConnections match this filter */
  readonly none?: ChangeRequestCommitsConnectionWhere | null | undefined;
  /** Return ChangeRequests where one of the related ChangeRequestCommitsConnections match this filter */
  readonly single?: ChangeRequestCommitsConnectionWhere | null | undefined;
  /** Return ChangeRequests where some of the related ChangeRequestCommitsConnections match this filter */
  readonly some?: ChangeRequestCommitsConnectionWhere | null | undefined;
};

export type ChangeRequestCommitsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestCommitsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestCommitsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestCommitsConnectionWhere> | null | undefined;
  readonly edge?: MergePropertiesWhere | null | undefined;
  readonly node?: CommitWhere | null | undefined;
};

export type ChangeRequestCommitsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestCommitsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestCommitsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestCommitsNodeAggregationWhereInput> | null | undefined;
  readonly algorithm?: StringScalarAggregationFilters | null | undefined;
  readonly authorEmail?: StringScalarAggregationFilters | null | undefined;
  readonly authorName?: StringScalarAggregationFilters | null | undefined;
  readonly authoredAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly committedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly oid?: StringScalarAggregationFilters | null | undefined;
  readonly title?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

export type ChangeRequestRelationshipFilters = {
  /** Filter type where all of the related ChangeRequests match this filter */
  readonly all?: ChangeRequestWhere | null | undefined;
  /** Filter type where none of the related ChangeRequests match this filter */
  readonly none?: ChangeRequestWhere | null | undefined;
  /** Filter type where one of the related ChangeRequests match this filter */
  readonly single?: ChangeRequestWhere | null | undefined;
  /** Filter type where some of the related ChangeRequests match this filter */
  readonly some?: ChangeRequestWhere | null | undefined;
};

export type ChangeRequestReviewersConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestReviewersConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestReviewersConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestReviewersConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: ReviewPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ChangeRequestReviewersNodeAggregationWhereInput | null | undefined;
};

export type ChangeRequestReviewersConnectionFilters = {
  /** Filter ChangeRequests by aggregating results on related ChangeRequestReviewersConnections */
  readonly aggregate?: ChangeRequestReviewersConnectionAggregateInput | null | undefined;
  /** Return ChangeRequests where all of the related ChangeRequestReviewersConnections match this filter */
  readonly all?: ChangeRequestReviewersConnectionWhere | null | undefined;
  /** Return ChangeRequests where none of the related ChangeRequestReviewersConnections match this filter */
  readonly none?: ChangeRequestReviewersConnectionWhere | null | undefined;
  /** Return ChangeRequests where one of the related ChangeRequestReviewersConnections match this filter */
  readonly single?: ChangeRequestReviewersConnectionWhere | null | undefined;
  /** Return ChangeRequests where some of the related ChangeRequestReviewersConnections match this filter */
  readonly some?: ChangeRequestReviewersConnectionWhere | null | undefined;
};

export type ChangeRequestReviewersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestReviewersConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestReviewersConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestReviewersConnectionWhere> | null | undefined;
  readonly edge?: ReviewPropertiesWhere | null | undefined;
  readonly node?: AgentWhere | null | undefined;
};

export type ChangeRequestReviewersNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestReviewersNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestReviewersNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestReviewersNodeAggregationWhereInput> | null | undefined;
  readonly contact?: StringScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly identity?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly modelName?: StringScalarAggregationFilters | null | undefined;
  readonly modelProvider?: StringScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly role?: StringScalarAggregationFilters | null | undefined;
  readonly sourceUrl?: StringScalarAggregationFilters | null | undefined;
  readonly version?: StringScalarAggregationFilters | null | undefined;
};

/** State of a merge or pull request. */
export type ChangeRequestState =
  | 'CLOSED'
  | 'MERGED'
  | 'OPEN';

/** ChangeRequestState filters */
export type ChangeRequestStateEnumScalarFilters = {
  readonly eq?: ChangeRequestState | null | undefined;
  readonly in?: ReadonlyArray<ChangeRequestState> | null | undefined;
};

export type ChangeRequestWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestWhere> | null | undefined;
  readonly authorIdentity?: StringScalarFilters | null | undefined;
  readonly authors?: AgentRelationshipFilters | null | undefined;
  readonly authorsConnection?: ChangeRequestAuthorsConnectionFilters | null | undefined;
  readonly commits?: CommitRelationshipFilters | null | undefined;
  readonly commitsConnection?: ChangeRequestCommitsConnectionFilters | null | undefined;
  readonly contradictions?: StringListFilters | null | undefined;
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly hasAllReviews?: AllReviewsToldEnumScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly instance?: StringScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly mergedAt?: DateTimeScalarFilters | null | undefined;
  readonly mergedBy?: StringScalarFilters | null | undefined;
  readonly number?: StringScalarFilters | null | undefined;
  readonly repository?: StringScalarFilters | null | undefined;
  readonly reviewers?: AgentRelationshipFilters | null | undefined;
  readonly reviewersConnection?: ChangeRequestReviewersConnectionFilters | null | undefined;
  readonly sourceRef?: StringScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly state?: ChangeRequestStateEnumScalarFilters | null | undefined;
  readonly system?: StringScalarFilters | null | undefined;
  readonly targetRef?: StringScalarFilters | null | undefined;
  readonly title?: StringScalarFilters | null | undefined;
  readonly url?: StringScalarFilters | null | undefined;
};

export type CheckpointCommitsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CheckpointCommitsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CheckpointCommitsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CheckpointCommitsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly node?: CheckpointCommitsNodeAggregationWhereInput | null | undefined;
};

export type CheckpointCommitsConnectionFilters = {
  /** Filter Checkpoints by aggregating results on related CheckpointCommitsConnections */
  readonly aggregate?: CheckpointCommitsConnectionAggregateInput | null | undefined;
  /** Return Checkpoints where all of the related CheckpointCommitsConnections match this filter */
  readonly all?: CheckpointCommitsConnectionWhere | null | undefined;
  /** Return Checkpoints where none of the related CheckpointCommitsConnections match this filter */
  readonly none?: CheckpointCommitsConnectionWhere | null | undefined;
  /** Return Checkpoints where one of the related CheckpointCommitsConnections match this filter */
  readonly single?: CheckpointCommitsConnectionWhere | null | undefined;
  /** Return Checkpoints where some of the related CheckpointCommitsConnections match this filter */
  readonly some?: CheckpointCommitsConnectionWhere | null | undefined;
};

export type CheckpointCommitsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CheckpointCommitsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CheckpointCommitsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CheckpointCommitsConnectionWhere> | null | undefined;
  readonly node?: CommitWhere | null | undefined;
};

export type CheckpointCommitsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CheckpointCommitsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CheckpointCommitsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CheckpointCommitsNodeAggregationWhereInput> | null | undefined;
  readonly algorithm?: StringScalarAggregationFilters | null | undefined;
  readonly authorEmail?: StringScalarAggregationFilters | null | undefined;
  readonly authorName?: StringScalarAggregationFilters | null | undefined;
  readonly authoredAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly committedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly oid?: StringScalarAggregationFilters | null | undefined;
  readonly title?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

export type CheckpointRelationshipFilters = {
  /** Filter type where all of the related Checkpoints match this filter */
  readonly all?: CheckpointWhere | null | undefined;
  /** Filter type where none of the related Checkpoints match this filter */
  readonly none?: CheckpointWhere | null | undefined;
  /** Filter type where one of the related Checkpoints match this filter */
  readonly single?: CheckpointWhere | null | undefined;
  /** Filter type where some of the related Checkpoints match this filter */
  readonly some?: CheckpointWhere | null | undefined;
};

export type CheckpointSessionsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CheckpointSessionsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CheckpointSessionsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CheckpointSessionsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly node?: CheckpointSessionsNodeAggregationWhereInput | null | undefined;
};

export type CheckpointSessionsConnectionFilters = {
  /** Filter Checkpoints by aggregating results on related CheckpointSessionsConnections */
  readonly aggregate?: CheckpointSessionsConnectionAggregateInput | null | undefined;
  /** Return Checkpoints where all of the related CheckpointSessionsConnections match this filter */
  readonly all?: CheckpointSessionsConnectionWhere | null | undefined;
  /** Return Checkpoints where none of the related CheckpointSessionsConnections match this filter */
  readonly none?: CheckpointSessionsConnectionWhere | null | undefined;
  /** Return Checkpoints where one of the related CheckpointSessionsConnections match this filter */
  readonly single?: CheckpointSessionsConnectionWhere | null | undefined;
  /** Return Checkpoints where some of the related CheckpointSessionsConnections match this filter */
  readonly some?: CheckpointSessionsConnectionWhere | null | undefined;
};

export type CheckpointSessionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CheckpointSessionsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CheckpointSessionsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CheckpointSessionsConnectionWhere> | null | undefined;
  readonly node?: SessionWhere | null | undefined;
};

export type CheckpointSessionsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CheckpointSessionsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CheckpointSessionsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CheckpointSessionsNodeAggregationWhereInput> | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly depth?: IntScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly parentKey?: StringScalarAggregationFilters | null | undefined;
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

/** What made a checkpoint. */
export type CheckpointTrigger =
  | 'MANUAL'
  | 'POLICY_APPLIED'
  | 'STEP_COMPLETE';

/** CheckpointTrigger filters */
export type CheckpointTriggerEnumScalarFilters = {
  readonly eq?: CheckpointTrigger | null | undefined;
  readonly in?: ReadonlyArray<CheckpointTrigger> | null | undefined;
};

export type CheckpointWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CheckpointWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CheckpointWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CheckpointWhere> | null | undefined;
  readonly bundles?: DigestListScalarFilters | null | undefined;
  readonly checkpointId?: StringScalarFilters | null | undefined;
  readonly commits?: CommitRelationshipFilters | null | undefined;
  readonly commitsConnection?: CheckpointCommitsConnectionFilters | null | undefined;
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly gitRef?: StringScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly inputTokens?: BigIntScalarFilters | null | undefined;
  readonly journalSeq?: BigIntScalarFilters | null | undefined;
  readonly label?: StringScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly metadata?: JsonScalarFilters | null | undefined;
  readonly outputTokens?: BigIntScalarFilters | null | undefined;
  readonly redactionLevel?: RedactionLevelEnumScalarFilters | null | undefined;
  readonly runId?: StringScalarFilters | null | undefined;
  readonly sessionKey?: StringScalarFilters | null | undefined;
  readonly sessions?: SessionRelationshipFilters | null | undefined;
  readonly sessionsConnection?: CheckpointSessionsConnectionFilters | null | undefined;
  readonly signers?: StringListFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly totalTokens?: BigIntScalarFilters | null | undefined;
  readonly trigger?: CheckpointTriggerEnumScalarFilters | null | undefined;
};

export type CommitAttributionsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitAttributionsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitAttributionsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitAttributionsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly node?: CommitAttributionsNodeAggregationWhereInput | null | undefined;
};

export type CommitAttributionsConnectionFilters = {
  /** Filter Commits by aggregating results on related CommitAttributionsConnections */
  readonly aggregate?: CommitAttributionsConnectionAggregateInput | null | undefined;
  /** Return Commits where all of the related CommitAttributionsConnections match this filter */
  readonly all?: CommitAttributionsConnectionWhere | null | undefined;
  /** Return Commits where none of the related CommitAttributionsConnections match this filter */
  readonly none?: CommitAttributionsConnectionWhere | null | undefined;
  /** Return Commits where one of the related CommitAttributionsConnections match this filter */
  readonly single?: CommitAttributionsConnectionWhere | null | undefined;
  /** Return Commits where some of the related CommitAttributionsConnections match this filter */
  readonly some?: CommitAttributionsConnectionWhere | null | undefined;
};

export type CommitAttributionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitAttributionsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitAttributionsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitAttributionsConnectionWhere> | null | undefined;
  readonly node?: AttributionWhere | null | undefined;
};

export type CommitAttributionsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitAttributionsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitAttributionsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitAttributionsNodeAggregationWhereInput> | null | undefined;
  readonly attributionId?: StringScalarAggregationFilters | null | undefined;
  readonly authorId?: StringScalarAggregationFilters | null | undefined;
  readonly authorType?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly inputTokens?: BigIntScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly linesAdded?: BigIntScalarAggregationFilters | null | undefined;
  readonly linesRemoved?: BigIntScalarAggregationFilters | null | undefined;
  readonly modelName?: StringScalarAggregationFilters | null | undefined;
  readonly modelProvider?: StringScalarAggregationFilters | null | undefined;
  readonly operation?: StringScalarAggregationFilters | null | undefined;
  readonly outputTokens?: BigIntScalarAggregationFilters | null | undefined;
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  readonly totalTokens?: BigIntScalarAggregationFilters | null | undefined;
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

export type CommitAuthorsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitAuthorsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitAuthorsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitAuthorsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: CommitAuthorsNodeAggregationWhereInput | null | undefined;
};

export type CommitAuthorsConnectionFilters = {
  /** Filter Commits by aggregating results on related CommitAuthorsConnections */
  readonly aggregate?: CommitAuthorsConnectionAggregateInput | null | undefined;
  /** Return Commits where all of the related CommitAuthorsConnections match this filter */
  readonly all?: CommitAuthorsConnectionWhere | null | undefined;
  /** Return Commits where none of the related CommitAuthorsConnections match this filter */
  readonly none?: CommitAuthorsConnectionWhere | null | undefined;
  /** Return Commits where one of the related CommitAuthorsConnections match this filter */
  readonly single?: CommitAuthorsConnectionWhere | null | undefined;
  /** Return Commits where some of the related CommitAuthorsConnections match this filter */
  readonly some?: CommitAuthorsConnectionWhere | null | undefined;
};

export type CommitAuthorsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitAuthorsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitAuthorsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitAuthorsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: AgentWhere | null | undefined;
};

export type CommitAuthorsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitAuthorsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitAuthorsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitAuthorsNodeAggregationWhereInput> | null | undefined;
  readonly contact?: StringScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly identity?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly modelName?: StringScalarAggregationFilters | null | undefined;
  readonly modelProvider?: StringScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly role?: StringScalarAggregationFilters | null | undefined;
  readonly sourceUrl?: StringScalarAggregationFilters | null | undefined;
  readonly version?: StringScalarAggregationFilters | null | undefined;
};

export type CommitBuildsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitBuildsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitBuildsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitBuildsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: CommitBuildsNodeAggregationWhereInput | null | undefined;
};

export type CommitBuildsConnectionFilters = {
  /** Filter Commits by aggregating results on related CommitBuildsConnections */
  readonly aggregate?: CommitBuildsConnectionAggregateInput | null | undefined;
  /** Return Commits where all of the related CommitBuildsConnections match this filter */
  readonly all?: CommitBuildsConnectionWhere | null | undefined;
  /** Return Commits where none of the related CommitBuildsConnections match this filter */
  readonly none?: CommitBuildsConnectionWhere | null | undefined;
  /** Return Commits where one of the related CommitBuildsConnections match this filter */
  readonly single?: CommitBuildsConnectionWhere | null | undefined;
  /** Return Commits where some of the related CommitBuildsConnections match this filter */
  readonly some?: CommitBuildsConnectionWhere | null | undefined;
};

export type CommitBuildsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitBuildsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitBuildsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitBuildsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: BuildWhere | null | undefined;
};

export type CommitBuildsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitBuildsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitBuildsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitBuildsNodeAggregationWhereInput> | null | undefined;
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  readonly contextTreeHash?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly dockerfile?: StringScalarAggregationFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  readonly imageUrl?: StringScalarAggregationFilters | null | undefined;
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly providerBuildId?: StringScalarAggregationFilters | null | undefined;
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  readonly sourceSubpath?: StringScalarAggregationFilters | null | undefined;
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  readonly system?: StringScalarAggregationFilters | null | undefined;
  readonly trigger?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
  readonly workingTreeHash?: StringScalarAggregationFilters | null | undefined;
};

export type CommitChangeRequestsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitChangeRequestsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitChangeRequestsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitChangeRequestsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: MergePropertiesAggregationWhereInput | null | undefined;
  readonly node?: CommitChangeRequestsNodeAggregationWhereInput | null | undefined;
};

export type CommitChangeRequestsConnectionFilters = {
  /** Filter Commits by aggregating results on related CommitChangeRequestsConnections */
  readonly aggregate?: CommitChangeRequestsConnectionAggregateInput | null | undefined;
  /** Return Commits where all of the related CommitChangeRequestsConnections match this filter */
  readonly all?: CommitChangeRequestsConnectionWhere | null | undefined;
  /** Return Commits where none of the related CommitChangeRequestsConnections match this filter */
  readonly none?: CommitChangeRequestsConnectionWhere | null | undefined;
  /** Return Commits where one of the related CommitChangeRequestsConnections match this filter */
  readonly single?: CommitChangeRequestsConnectionWhere | null | undefined;
  /** Return Commits where some of the related CommitChangeRequestsConnections match this filter */
  readonly some?: CommitChangeRequestsConnectionWhere | null | undefined;
};

export type CommitChangeRequestsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitChangeRequestsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitChangeRequestsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitChangeRequestsConnectionWhere> | null | undefined;
  readonly edge?: MergePropertiesWhere | null | undefined;
  readonly node?: ChangeRequestWhere | null | undefined;
};

export type CommitChangeRequestsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitChangeRequestsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitChangeRequestsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitChangeRequestsNodeAggregationWhereInput> | null | undefined;
  readonly authorIdentity?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mergedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mergedBy?: StringScalarAggregationFilters | null | undefined;
  readonly number?: StringScalarAggregationFilters | null | undefined;
  readonly repository?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  readonly system?: StringScalarAggregationFilters | null | undefined;
  readonly targetRef?: StringScalarAggregationFilters | null | undefined;
  readonly title?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

export type CommitCheckpointsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitCheckpointsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitCheckpointsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitCheckpointsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly node?: CommitCheckpointsNodeAggregationWhereInput | null | undefined;
};

export type CommitCheckpointsConnectionFilters = {
  /** Filter Commits by aggregating results on related CommitCheckpointsConnections */
  readonly aggregate?: CommitCheckpointsConnectionAggregateInput | null | undefined;
  /** Return Commits where all of the related CommitCheckpointsConnections match this filter */
  readonly all?: CommitCheckpointsConnectionWhere | null | undefined;
  /** Return Commits where none of the related CommitCheckpointsConnections match this filter */
  readonly none?: CommitCheckpointsConnectionWhere | null | undefined;
  /** Return Commits where one of the related CommitCheckpointsConnections match this filter */
  readonly single?: CommitCheckpointsConnectionWhere | null | undefined;
  /** Return Commits where some of the related CommitCheckpointsConnections match this filter */
  readonly some?: CommitCheckpointsConnectionWhere | null | undefined;
};

export type CommitCheckpointsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitCheckpointsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitCheckpointsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitCheckpointsConnectionWhere> | null | undefined;
  readonly node?: CheckpointWhere | null | undefined;
};

export type CommitCheckpointsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitCheckpointsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitCheckpointsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitCheckpointsNodeAggregationWhereInput> | null | undefined;
  readonly checkpointId?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly inputTokens?: BigIntScalarAggregationFilters | null | undefined;
  readonly journalSeq?: BigIntScalarAggregationFilters | null | undefined;
  readonly label?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly outputTokens?: BigIntScalarAggregationFilters | null | undefined;
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  readonly totalTokens?: BigIntScalarAggregationFilters | null | undefined;
};

export type CommitDeploysConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitDeploysConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitDeploysConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitDeploysConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: CommitDeploysNodeAggregationWhereInput | null | undefined;
};

export type CommitDeploysConnectionFilters = {
  /** Filter Commits by aggregating results on related CommitDeploysConnections */
  readonly aggregate?: CommitDeploysConnectionAggregateInput | null | undefined;
  /** Return Commits where all of the related CommitDeploysConnections match this filter */
  readonly all?: CommitDeploysConnectionWhere | null | undefined;
  /** Return Commits where none of the related CommitDeploysConnections match this filter */
  readonly none?: CommitDeploysConnectionWhere | null | undefined;
  /** Return Commits where one of the related CommitDeploysConnections match this filter */
  readonly single?: CommitDeploysConnectionWhere | null | undefined;
  /** Return Commits where some of the related CommitDeploysConnections match this filter */
  readonly some?: CommitDeploysConnectionWhere | null | undefined;
};

export type CommitDeploysConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitDeploysConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitDeploysConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitDeploysConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: DeployWhere | null | undefined;
};

export type CommitDeploysNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitDeploysNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitDeploysNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitDeploysNodeAggregationWhereInput> | null | undefined;
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  readonly buildSystem?: StringScalarAggregationFilters | null | undefined;
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly deployId?: StringScalarAggregationFilters | null | undefined;
  readonly environment?: StringScalarAggregationFilters | null | undefined;
  readonly expiresAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  readonly previewLabel?: StringScalarAggregationFilters | null | undefined;
  readonly promotedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  readonly rollbackOf?: StringScalarAggregationFilters | null | undefined;
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  readonly system?: StringScalarAggregationFilters | null | undefined;
  readonly upstreamDeployId?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
  readonly workload?: StringScalarAggregationFilters | null | undefined;
};

export type CommitRelationshipFilters = {
  /** Filter type where all of the related Commits match this filter */
  readonly all?: CommitWhere | null | undefined;
  /** Filter type where none of the related Commits match this filter */
  readonly none?: CommitWhere | null | undefined;
  /** Filter type where one of the related Commits match this filter */
  readonly single?: CommitWhere | null | undefined;
  /** Filter type where some of the related Commits match this filter */
  readonly some?: CommitWhere | null | undefined;
};

export type CommitRepositoriesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitRepositoriesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitRepositoriesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitRepositoriesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: CommitRepositoriesNodeAggregationWhereInput | null | undefined;
};

export type CommitRepositoriesConnectionFilters = {
  /** Filter Commits by aggregating results on related CommitRepositoriesConnections */
  readonly aggregate?: CommitRepositoriesConnectionAggregateInput | null | undefined;
  /** Return Commits where all of the related CommitRepositoriesConnections match this filter */
  readonly all?: CommitRepositoriesConnectionWhere | null | undefined;
  /** Return Commits where none of the related CommitRepositoriesConnections match this filter */
  readonly none?: CommitRepositoriesConnectionWhere | null | undefined;
  /** Return Commits where one of the related CommitRepositoriesConnections match this filter */
  readonly single?: CommitRepositoriesConnectionWhere | null | undefined;
  /** Return Commits where some of the related CommitRepositoriesConnections match this filter */
  readonly some?: CommitRepositoriesConnectionWhere | null | undefined;
};

export type CommitRepositoriesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitRepositoriesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitRepositoriesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitRepositoriesConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: RepositoryWhere | null | undefined;
};

export type CommitRepositoriesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitRepositoriesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitRepositoriesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitRepositoriesNodeAggregationWhereInput> | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly remote?: StringScalarAggregationFilters | null | undefined;
};

export type CommitWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitWhere> | null | undefined;
  readonly algorithm?: StringScalarFilters | null | undefined;
  readonly attributions?: AttributionRelationshipFilters | null | undefined;
  readonly attributionsConnection?: CommitAttributionsConnectionFilters | null | undefined;
  readonly authorEmail?: StringScalarFilters | null | undefined;
  readonly authorName?: StringScalarFilters | null | undefined;
  readonly authoredAt?: DateTimeScalarFilters | null | undefined;
  readonly authors?: AgentRelationshipFilters | null | undefined;
  readonly authorsConnection?: CommitAuthorsConnectionFilters | null | undefined;
  readonly builds?: BuildRelationshipFilters | null | undefined;
  readonly buildsConnection?: CommitBuildsConnectionFilters | null | undefined;
  readonly changeRequests?: ChangeRequestRelationshipFilters | null | undefined;
  readonly changeRequestsConnection?: CommitChangeRequestsConnectionFilters | null | undefined;
  readonly checkpoints?: CheckpointRelationshipFilters | null | undefined;
  readonly checkpointsConnection?: CommitCheckpointsConnectionFilters | null | undefined;
  readonly committedAt?: DateTimeScalarFilters | null | undefined;
  readonly contradictions?: StringListFilters | null | undefined;
  readonly deploys?: DeployRelationshipFilters | null | undefined;
  readonly deploysConnection?: CommitDeploysConnectionFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly oid?: StringScalarFilters | null | undefined;
  readonly repositories?: RepositoryRelationshipFilters | null | undefined;
  readonly repositoriesConnection?: CommitRepositoriesConnectionFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly title?: StringScalarFilters | null | undefined;
  readonly url?: StringScalarFilters | null | undefined;
};

export type ConnectionAggregationCountFilterInput = {
  readonly edges?: IntScalarFilters | null | undefined;
  readonly nodes?: IntScalarFilters | null | undefined;
};

export type ContainerImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerImagesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: RunPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ContainerImagesNodeAggregationWhereInput | null | undefined;
};

export type ContainerImagesConnectionFilters = {
  /** Filter Containers by aggregating results on related ContainerImagesConnections */
  readonly aggregate?: ContainerImagesConnectionAggregateInput | null | undefined;
  /** Return Containers where all of the related ContainerImagesConnections match this filter */
  readonly all?: ContainerImagesConnectionWhere | null | undefined;
  /** Return Containers where none of the related ContainerImagesConnections match this filter */
  readonly none?: ContainerImagesConnectionWhere | null | undefined;
  /** Return Containers where one of the related ContainerImagesConnections match this filter */
  readonly single?: ContainerImagesConnectionWhere | null | undefined;
  /** Return Containers where some of the related ContainerImagesConnections match this filter */
  readonly some?: ContainerImagesConnectionWhere | null | undefined;
};

export type ContainerImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerImagesConnectionWhere> | null | undefined;
  readonly edge?: RunPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type ContainerImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerImagesNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** What a container of a pod is for. */
export type ContainerKind =
  | 'EPHEMERAL'
  | 'INIT'
  | 'MAIN'
  /** An init container that keeps running beside the main ones. */
  | 'SIDECAR';

/** ContainerKind filters */
export type ContainerKindEnumScalarFilters = {
  readonly eq?: ContainerKind | null | undefined;
  readonly in?: ReadonlyArray<ContainerKind> | null | undefined;
};

export type ContainerReferencesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerReferencesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerReferencesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerReferencesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ContainerReferencesNodeAggregationWhereInput | null | undefined;
};

export type ContainerReferencesConnectionFilters = {
  /** Filter Containers by aggregating results on related ContainerReferencesConnections */
  readonly aggregate?: ContainerReferencesConnectionAggregateInput | null | undefined;
  /** Return Containers where all of the related ContainerReferencesConnections match this filter */
  readonly all?: ContainerReferencesConnectionWhere | null | undefined;
  /** Return Containers where none of the related ContainerReferencesConnections match this filter */
  readonly none?: ContainerReferencesConnectionWhere | null | undefined;
  /** Return Containers where one of the related ContainerReferencesConnections match this filter */
  readonly single?: ContainerReferencesConnectionWhere | null | undefined;
  /** Return Containers where some of the related ContainerReferencesConnections match this filter */
  readonly some?: ContainerReferencesConnectionWhere | null | undefined;
};

export type ContainerReferencesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerReferencesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerReferencesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerReferencesConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ImageReferenceWhere | null | undefined;
};

export type ContainerReferencesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerReferencesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerReferencesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerReferencesNodeAggregationWhereInput> | null | undefined;
  readonly canonical?: StringScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly registry?: StringScalarAggregationFilters | null | undefined;
  readonly repository?: StringScalarAggregationFilters | null | undefined;
  readonly tag?: StringScalarAggregationFilters | null | undefined;
};

export type ContainerRelationshipFilters = {
  /** Filter type where all of the related Containers match this filter */
  readonly all?: ContainerWhere | null | undefined;
  /** Filter type where none of the related Containers match this filter */
  readonly none?: ContainerWhere | null | undefined;
  /** Filter type where one of the related Containers match this filter */
  readonly single?: ContainerWhere | null | undefined;
  /** Filter type where some of the related Containers match this filter */
  readonly some?: ContainerWhere | null | undefined;
};

/** State of a container. */
export type ContainerState =
  | 'RUNNING'
  | 'TERMINATED'
  | 'UNKNOWN'
  | 'WAITING';

/** ContainerState filters */
export type ContainerStateEnumScalarFilters = {
  readonly eq?: ContainerState | null | undefined;
  readonly in?: ReadonlyArray<ContainerState> | null | undefined;
};

export type ContainerWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerWhere> | null | undefined;
  readonly cluster?: StringScalarFilters | null | undefined;
  readonly declaredImage?: StringScalarFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly imageDigest?: DigestScalarFilters | null | undefined;
  readonly imageId?: StringScalarFilters | null | undefined;
  readonly imagePullPolicy?: StringScalarFilters | null | undefined;
  readonly images?: ImageRelationshipFilters | null | undefined;
  readonly imagesConnection?: ContainerImagesConnectionFilters | null | undefined;
  readonly kind?: ContainerKindEnumScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly name?: StringScalarFilters | null | undefined;
  readonly namespace?: StringScalarFilters | null | undefined;
  readonly nodeName?: StringScalarFilters | null | undefined;
  readonly podName?: StringScalarFilters | null | undefined;
  readonly podUid?: StringScalarFilters | null | undefined;
  readonly ready?: BooleanScalarFilters | null | undefined;
  readonly references?: ImageReferenceRelationshipFilters | null | undefined;
  readonly referencesConnection?: ContainerReferencesConnectionFilters | null | undefined;
  readonly restartCount?: IntScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly startedAt?: DateTimeScalarFilters | null | undefined;
  readonly state?: ContainerStateEnumScalarFilters | null | undefined;
  readonly stateReason?: StringScalarFilters | null | undefined;
  readonly workloads?: WorkloadRelationshipFilters | null | undefined;
  readonly workloadsConnection?: ContainerWorkloadsConnectionFilters | null | undefined;
};

export type ContainerWorkloadsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerWorkloadsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerWorkloadsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerWorkloadsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ContainerWorkloadsNodeAggregationWhereInput | null | undefined;
};

export type ContainerWorkloadsConnectionFilters = {
  /** Filter Containers by aggregating results on related ContainerWorkloadsConnections */
  readonly aggregate?: ContainerWorkloadsConnectionAggregateInput | null | undefined;
  /** Return Containers where all of the related ContainerWorkloadsConnections match this filter */
  readonly all?: ContainerWorkloadsConnectionWhere | null | undefined;
  /** Return Containers where none of the related ContainerWorkloadsConnections match this filter */
  readonly none?: ContainerWorkloadsConnectionWhere | null | undefined;
  /** Return Containers where one of the related ContainerWorkloadsConnections match this filter */
  readonly single?: ContainerWorkloadsConnectionWhere | null | undefined;
  /** Return Containers where some of the related ContainerWorkloadsConnections match this filter */
  readonly some?: ContainerWorkloadsConnectionWhere | null | undefined;
};

export type ContainerWorkloadsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerWorkloadsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerWorkloadsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerWorkloadsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: WorkloadWhere | null | undefined;
};

export type ContainerWorkloadsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerWorkloadsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerWorkloadsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerWorkloadsNodeAggregationWhereInput> | null | undefined;
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly kind?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  readonly replicas?: IntScalarAggregationFilters | null | undefined;
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  readonly uid?: StringScalarAggregationFilters | null | undefined;
};

/** A task to make. */
export type CreateTaskInput = {
  /** Ids of tasks that it waits for from its beginning, so that nobody takes it before; at most 200. */
  readonly blockedBy?: ReadonlyArray<string>;
  readonly description?: string;
  readonly labels?: ReadonlyArray<string>;
  /** Not empty. For example the URL of the repository that the task is about. */
  readonly namespace: string;
  readonly notes?: string;
  /** Id of an agent. */
  readonly ownerId?: string | null | undefined;
  readonly phase: WorkPhase;
  readonly priority: TaskPriority;
  /** May be empty. */
  readonly title: string;
  readonly type: TaskType;
};

/** Filters for an aggregation of an DateTime input field */
export type DateTimeScalarAggregationFilters = {
  readonly max?: DateTimeScalarFilters | null | undefined;
  readonly min?: DateTimeScalarFilters | null | undefined;
};

/** DateTime filters */
export type DateTimeScalarFilters = {
  readonly eq?: string | null | undefined;
  readonly gt?: string | null | undefined;
  readonly gte?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly lt?: string | null | undefined;
  readonly lte?: string | null | undefined;
};

export type DeployCommitsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployCommitsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployCommitsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployCommitsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: DeployCommitsNodeAggregationWhereInput | null | undefined;
};

export type DeployCommitsConnectionFilters = {
  /** Filter Deploys by aggregating results on related DeployCommitsConnections */
  readonly aggregate?: DeployCommitsConnectionAggregateInput | null | undefined;
  /** Return Deploys where all of the related DeployCommitsConnections match this filter */
  readonly all?: DeployCommitsConnectionWhere | null | undefined;
  /** Return Deploys where none of the related DeployCommitsConnections match this filter */
  readonly none?: DeployCommitsConnectionWhere | null | undefined;
  /** Return Deploys where one of the related DeployCommitsConnections match this filter */
  readonly single?: DeployCommitsConnectionWhere | null | undefined;
  /** Return Deploys where some of the related DeployCommitsConnections match this filter */
  readonly some?: DeployCommitsConnectionWhere | null | undefined;
};

export type DeployCommitsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployCommitsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployCommitsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployCommitsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: CommitWhere | null | undefined;
};

export type DeployCommitsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployCommitsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployCommitsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployCommitsNodeAggregationWhereInput> | null | undefined;
  readonly algorithm?: StringScalarAggregationFilters | null | undefined;
  readonly authorEmail?: StringScalarAggregationFilters | null | undefined;
  readonly authorName?: StringScalarAggregationFilters | null | undefined;
  readonly authoredAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly committedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly oid?: StringScalarAggregationFilters | null | undefined;
  readonly title?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

export type DeployEnvironmentsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployEnvironmentsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployEnvironmentsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployEnvironmentsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: DeployEnvironmentsNodeAggregationWhereInput | null | undefined;
};

export type DeployEnvironmentsConnectionFilters = {
  /** Filter Deploys by aggregating results on related DeployEnvironmentsConnections */
  readonly aggregate?: DeployEnvironmentsConnectionAggregateInput | null | undefined;
  /** Return Deploys where all of the related DeployEnvironmentsConnections match this filter */
  readonly all?: DeployEnvironmentsConnectionWhere | null | undefined;
  /** Return Deploys where none of the related DeployEnvironmentsConnections match this filter */
  readonly none?: DeployEnvironmentsConnectionWhere | null | undefined;
  /** Return Deploys where one of the related DeployEnvironmentsConnections match this filter */
  readonly single?: DeployEnvironmentsConnectionWhere | null | undefined;
  /** Return Deploys where some of the related DeployEnvironmentsConnections match this filter */
  readonly some?: DeployEnvironmentsConnectionWhere | null | undefined;
};

export type DeployEnvironmentsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployEnvironmentsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployEnvironmentsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployEnvironmentsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: EnvironmentWhere | null | undefined;
};

export type DeployEnvironmentsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployEnvironmentsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployEnvironmentsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployEnvironmentsNodeAggregationWhereInput> | null | undefined;
  readonly environmentId?: StringScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly system?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

export type DeployImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployImagesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: DeployImagesNodeAggregationWhereInput | null | undefined;
};

export type DeployImagesConnectionFilters = {
  /** Filter Deploys by aggregating results on related DeployImagesConnections */
  readonly aggregate?: DeployImagesConnectionAggregateInput | null | undefined;
  /** Return Deploys where all of the related DeployImagesConnections match this filter */
  readonly all?: DeployImagesConnectionWhere | null | undefined;
  /** Return Deploys where none of the related DeployImagesConnections match this filter */
  readonly none?: DeployImagesConnectionWhere | null | undefined;
  /** Return Deploys where one of the related DeployImagesConnections match this filter */
  readonly single?: DeployImagesConnectionWhere | null | undefined;
  /** Return Deploys where some of the related DeployImagesConnections match this filter */
  readonly some?: DeployImagesConnectionWhere | null | undefined;
};

export type DeployImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployImagesConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type DeployImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployImagesNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

export type DeployReferencesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployReferencesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployReferencesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployReferencesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: DeployReferencesNodeAggregationWhereInput | null | undefined;
};

export type DeployReferencesConnectionFilters = {
  /** Filter Deploys by aggregating results on related DeployReferencesConnections */
  readonly aggregate?: DeployReferencesConnectionAggregateInput | null | undefined;
  /** Return Deploys where all of the related DeployReferencesConnections match this filter */
  readonly all?: DeployReferencesConnectionWhere | null | undefined;
  /** Return Deploys where none of the related DeployReferencesConnections match this filter */
  readonly none?: DeployReferencesConnectionWhere | null | undefined;
  /** Return Deploys where one of the related DeployReferencesConnections match this filter */
  readonly single?: DeployReferencesConnectionWhere | null | undefined;
  /** Return Deploys where some of the related DeployReferencesConnections match this filter */
  readonly some?: DeployReferencesConnectionWhere | null | undefined;
};

export type DeployReferencesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployReferencesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployReferencesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployReferencesConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ImageReferenceWhere | null | undefined;
};

export type DeployReferencesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployReferencesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployReferencesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployReferencesNodeAggregationWhereInput> | null | undefined;
  readonly canonical?: StringScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly registry?: StringScalarAggregationFilters | null | undefined;
  readonly repository?: StringScalarAggregationFilters | null | undefined;
  readonly tag?: StringScalarAggregationFilters | null | undefined;
};

export type DeployRelationshipFilters = {
  /** Filter type where all of the related Deploys match this filter */
  readonly all?: DeployWhere | null | undefined;
  /** Filter type where none of the related Deploys match this filter */
  readonly none?: DeployWhere | null | undefined;
  /** Filter type where one of the related Deploys match this filter */
  readonly single?: DeployWhere | null | undefined;
  /** Filter type where some of the related Deploys match this filter */
  readonly some?: DeployWhere | null | undefined;
};

/** State of a deploy. Source systems' own words are kept in `statusText`. */
export type DeployStatus =
  | 'CANCELLED'
  | 'FAILED'
  | 'PENDING'
  | 'READY'
  | 'REMOVED'
  | 'RUNNING'
  | 'UNKNOWN';

/** DeployStatus filters */
export type DeployStatusEnumScalarFilters = {
  readonly eq?: DeployStatus | null | undefined;
  readonly in?: ReadonlyArray<DeployStatus> | null | undefined;
};

export type DeployWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployWhere> | null | undefined;
  readonly accountId?: StringScalarFilters | null | undefined;
  readonly actor?: StringScalarFilters | null | undefined;
  readonly agentId?: StringScalarFilters | null | undefined;
  readonly agentName?: StringScalarFilters | null | undefined;
  readonly buildId?: StringScalarFilters | null | undefined;
  readonly buildSystem?: StringScalarFilters | null | undefined;
  readonly cluster?: StringScalarFilters | null | undefined;
  readonly commits?: CommitRelationshipFilters | null | undefined;
  readonly commitsConnection?: DeployCommitsConnectionFilters | null | undefined;
  readonly contradictions?: StringListFilters | null | undefined;
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  readonly deployId?: StringScalarFilters | null | undefined;
  readonly environment?: StringScalarFilters | null | undefined;
  readonly environmentConfigDigest?: DigestScalarFilters | null | undefined;
  readonly environments?: EnvironmentRelationshipFilters | null | undefined;
  readonly environmentsConnection?: DeployEnvironmentsConnectionFilters | null | undefined;
  readonly events?: JsonScalarFilters | null | undefined;
  readonly expiresAt?: DateTimeScalarFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly imageDigests?: DigestListScalarFilters | null | undefined;
  readonly imageName?: StringScalarFilters | null | undefined;
  readonly imageTag?: StringScalarFilters | null | undefined;
  readonly images?: ImageRelationshipFilters | null | undefined;
  readonly imagesConnection?: DeployImagesConnectionFilters | null | undefined;
  readonly instance?: StringScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly manifestDigest?: DigestScalarFilters | null | undefined;
  readonly namespace?: StringScalarFilters | null | undefined;
  readonly previewLabel?: StringScalarFilters | null | undefined;
  readonly promotedAt?: DateTimeScalarFilters | null | undefined;
  readonly references?: ImageReferenceRelationshipFilters | null | undefined;
  readonly referencesConnection?: DeployReferencesConnectionFilters | null | undefined;
  readonly revision?: StringScalarFilters | null | undefined;
  readonly rollbackOf?: StringScalarFilters | null | undefined;
  readonly sourceCommit?: StringScalarFilters | null | undefined;
  readonly sourceRef?: StringScalarFilters | null | undefined;
  readonly sourceRepository?: StringScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly startedAt?: DateTimeScalarFilters | null | undefined;
  readonly status?: DeployStatusEnumScalarFilters | null | undefined;
  readonly statusText?: StringScalarFilters | null | undefined;
  readonly system?: StringScalarFilters | null | undefined;
  readonly upstreamDeployId?: StringScalarFilters | null | undefined;
  readonly url?: StringScalarFilters | null | undefined;
  readonly workload?: StringScalarFilters | null | undefined;
  readonly workloads?: WorkloadRelationshipFilters | null | undefined;
  readonly workloadsConnection?: DeployWorkloadsConnectionFilters | null | undefined;
};

export type DeployWorkloadsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployWorkloadsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployWorkloadsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployWorkloadsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: DeployWorkloadsNodeAggregationWhereInput | null | undefined;
};

export type DeployWorkloadsConnectionFilters = {
  /** Filter Deploys by aggregating results on related DeployWorkloadsConnections */
  readonly aggregate?: DeployWorkloadsConnectionAggregateInput | null | undefined;
  /** Return Deploys where all of the related DeployWorkloadsConnections match this filter */
  readonly all?: DeployWorkloadsConnectionWhere | null | undefined;
  /** Return Deploys where none of the related DeployWorkloadsConnections match this filter */
  readonly none?: DeployWorkloadsConnectionWhere | null | undefined;
  /** Return Deploys where one of the related DeployWorkloadsConnections match this filter */
  readonly single?: DeployWorkloadsConnectionWhere | null | undefined;
  /** Return Deploys where some of the related DeployWorkloadsConnections match this filter */
  readonly some?: DeployWorkloadsConnectionWhere | null | undefined;
};

export type DeployWorkloadsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployWorkloadsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployWorkloadsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployWorkloadsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: WorkloadWhere | null | undefined;
};

export type DeployWorkloadsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployWorkloadsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployWorkloadsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployWorkloadsNodeAggregationWhereInput> | null | undefined;
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly kind?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  readonly replicas?: IntScalarAggregationFilters | null | undefined;
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  readonly uid?: StringScalarAggregationFilters | null | undefined;
};

/** Digest filters */
export type DigestListScalarFilters = {
  readonly eq?: ReadonlyArray<string> | null | undefined;
  readonly includes?: string | null | undefined;
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
  /** Records of Agent Trace: which lines of which files a conversation wrote. */
  | 'AGENT_TRACE'
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
  /** A note of Git AI with its commit, as a record `git_ai_note`. */
  | 'GIT_AI'
  /** Kubernetes objects as `kubectl get … -o json` prints them. */
  | 'KUBERNETES'
  /** OCI or Docker image index, manifest or config. */
  | 'OCI'
  /** Traces of OpenTelemetry as OTLP/JSON, of which spans of generative AI are read. */
  | 'OPENTELEMETRY'
  /** A node of a Polar graph, as a source of that kind reads it. */
  | 'POLAR'
  /** A document of W3C PROV as PROV-JSON. */
  | 'PROV_JSON'
  /** A document of W3C PROV as JSON-LD, by PROV-O; its context must stand in it. */
  | 'PROV_JSONLD'
  /** A document of W3C PROV as PROV-N. */
  | 'PROV_N'
  /** A document of W3C PROV as Turtle or TriG, by PROV-O. */
  | 'PROV_TURTLE'
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

/** Which containers to look at. */
export type DriftScope = {
  readonly cluster?: string | null | undefined;
  readonly namespace?: string | null | undefined;
  /** A tagged image reference: only containers that declare it. */
  readonly ref?: string | null | undefined;
};

/** How a running digest relates to what its tag says. */
export type DriftState =
  /** The tag is gone: the registry said so. */
  | 'ABSENT'
  /** The tag points to what runs. */
  | 'CURRENT'
  /** The tag pointed to what runs, and now points elsewhere. */
  | 'MOVED'
  /** The tag was never seen to point to what runs. */
  | 'NEVER_HELD'
  /** The tag was not watched, or may be one of two digests of which only one runs. */
  | 'UNKNOWN'
  /** Whoever watches the tag could not reach the registry last: what it says now is not known. */
  | 'UNREACHABLE';

export type EnvironmentDeploysConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<EnvironmentDeploysConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: EnvironmentDeploysConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<EnvironmentDeploysConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: EnvironmentDeploysNodeAggregationWhereInput | null | undefined;
};

export type EnvironmentDeploysConnectionFilters = {
  /** Filter Environments by aggregating results on related EnvironmentDeploysConnections */
  readonly aggregate?: EnvironmentDeploysConnectionAggregateInput | null | undefined;
  /** Return Environments where all of the related EnvironmentDeploysConnections match this filter */
  readonly all?: EnvironmentDeploysConnectionWhere | null | undefined;
  /** Return Environments where none of the related EnvironmentDeploysConnections match this filter */
  readonly none?: EnvironmentDeploysConnectionWhere | null | undefined;
  /** Return Environments where one of the related EnvironmentDeploysConnections match this filter */
  readonly single?: EnvironmentDeploysConnectionWhere | null | undefined;
  /** Return Environments where some of the related EnvironmentDeploysConnections match this filter */
  readonly some?: EnvironmentDeploysConnectionWhere | null | undefined;
};

export type EnvironmentDeploysConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<EnvironmentDeploysConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: EnvironmentDeploysConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<EnvironmentDeploysConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: DeployWhere | null | undefined;
};

export type EnvironmentDeploysNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<EnvironmentDeploysNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: EnvironmentDeploysNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<EnvironmentDeploysNodeAggregationWhereInput> | null | undefined;
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  readonly buildSystem?: StringScalarAggregationFilters | null | undefined;
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly deployId?: StringScalarAggregationFilters | null | undefined;
  readonly environment?: StringScalarAggregationFilters | null | undefined;
  readonly expiresAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  readonly previewLabel?: StringScalarAggregationFilters | null | undefined;
  readonly promotedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  readonly rollbackOf?: StringScalarAggregationFilters | null | undefined;
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  readonly system?: StringScalarAggregationFilters | null | undefined;
  readonly upstreamDeployId?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
  readonly workload?: StringScalarAggregationFilters | null | undefined;
};

export type EnvironmentRelationshipFilters = {
  /** Filter type where all of the related Environments match this filter */
  readonly all?: EnvironmentWhere | null | undefined;
  /** Filter type where none of the related Environments match this filter */
  readonly none?: EnvironmentWhere | null | undefined;
  /** Filter type where one of the related Environments match this filter */
  readonly single?: EnvironmentWhere | null | undefined;
  /** Filter type where some of the related Environments match this filter */
  readonly some?: EnvironmentWhere | null | undefined;
};

/** Whether an environment is there. */
export type EnvironmentState =
  | 'PRESENT'
  | 'REMOVED';

/** EnvironmentState filters */
export type EnvironmentStateEnumScalarFilters = {
  readonly eq?: EnvironmentState | null | undefined;
  readonly in?: ReadonlyArray<EnvironmentState> | null | undefined;
};

export type EnvironmentWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<EnvironmentWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: EnvironmentWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<EnvironmentWhere> | null | undefined;
  readonly deploys?: DeployRelationshipFilters | null | undefined;
  readonly deploysConnection?: EnvironmentDeploysConnectionFilters | null | undefined;
  readonly environmentId?: StringScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly instance?: StringScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly name?: StringScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly state?: EnvironmentStateEnumScalarFilters | null | undefined;
  readonly system?: StringScalarFilters | null | undefined;
  readonly url?: StringScalarFilters | null | undefined;
};

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

/** Evidence filters */
export type EvidenceEnumScalarFilters = {
  readonly eq?: Evidence | null | undefined;
  readonly in?: ReadonlyArray<Evidence> | null | undefined;
};

/** Kinds of gaps in what is known, or contradictions in it. */
export type FindingKind =
  /** A container waits for a tag that the registry said is not there. */
  | 'ABSENT_REFERENCE'
  /** A GitOps controller applied another digest than the registry has for its tag. */
  | 'APPLIED_DIGEST_MISMATCH'
  /** Records of one build name different images. */
  | 'BUILD_CONFLICT'
  /** A build of an image names no commit. */
  | 'BUILD_WITHOUT_COMMIT'
  /** A deploy has been under way for long. */
  | 'DEPLOYMENT_PENDING'
  /** A deploy names one build, and runs what another made. */
  | 'DEPLOY_CONTRADICTION'
  /** An image was built from files that are in no commit. */
  | 'DIRTY_BUILD'
  /** What runs is not what its tag says. */
  | 'DRIFT'
  /** An index lists an image that was never read. */
  | 'INDEX_CHILD_NOT_FETCHED'
  /** A registry has an image that no known build made. */
  | 'ORPHAN_IMAGE'
  /** A deploy says that it is done, and nothing was seen to run it. */
  | 'RECONCILIATION_MISSING'
  /** What runs was built from a commit of which no review is known either way. */
  | 'REVIEW_UNKNOWN'
  /** What runs was made by no known build. */
  | 'RUNNING_WITHOUT_BUILD'
  /** An SBOM does not say what it describes. */
  | 'SBOM_WITHOUT_ROOT'
  /** The last scan of what runs is old. */
  | 'SCANNED_LONG_AGO'
  /** A reference has a tag and a digest, and the tag pointed elsewhere at that time. */
  | 'TAG_CONTRADICTS_DIGEST'
  /** What runs has a tag that is gone. */
  | 'TAG_GONE'
  /** A deploy names a build that nobody reported. */
  | 'UNKNOWN_BUILD'
  /** What runs was made by no known build and seen in no registry. */
  | 'UNKNOWN_DIGEST'
  /** The image is named without its registry, or without tag and digest. */
  | 'UNQUALIFIED_REFERENCE'
  /** A container waits for an image that nobody resolved to a digest. */
  | 'UNRESOLVED_REFERENCE'
  /** What runs was built from a commit that nobody is known to have reviewed. */
  | 'UNREVIEWED'
  /** No scan is known of what runs. */
  | 'UNSCANNED'
  /** No signature or attestation is known of what runs. */
  | 'UNSIGNED'
  /** What runs has signatures or attestations, and none was verified. */
  | 'UNVERIFIED'
  /** A signature or attestation of what runs was checked and found wrong. */
  | 'VERIFICATION_FAILED'
  /** No SBOM is known of what runs. */
  | 'WITHOUT_SBOM';

/** Where to look for gaps; all that is given must hold. */
export type FindingScope = {
  readonly cluster?: string | null | undefined;
  /** Name of an environment, for example `production`. */
  readonly environment?: string | null | undefined;
  readonly namespace?: string | null | undefined;
  /** Image repository with its registry, or source repository; with a trailing `/` all that begin so. */
  readonly repository?: string | null | undefined;
  /** Id of the thing that has the gap. */
  readonly subject?: string | null | undefined;
};

/** How much a gap matters. */
export type FindingSeverity =
  /** Where it came from or what it is cannot be trusted. */
  | 'HIGH'
  /** Worth to be put in order. */
  | 'LOW'
  /** Something that ought to be known is not. */
  | 'MEDIUM';

/** What kind of thing has a gap. */
export type FindingSubjectType =
  | 'BUILD'
  | 'CONTAINER'
  | 'DEPLOY'
  | 'IMAGE'
  | 'SBOM';

/** Float filters */
export type FloatScalarFilters = {
  readonly eq?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly in?: ReadonlyArray<number> | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
};

export type FoundPropertiesAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<FoundPropertiesAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: FoundPropertiesAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<FoundPropertiesAggregationWhereInput> | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
};

export type FoundPropertiesWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<FoundPropertiesWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: FoundPropertiesWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<FoundPropertiesWhere> | null | undefined;
  readonly evidence?: EvidenceEnumScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly fixedVersions?: StringListFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly packages?: StringListFilters | null | undefined;
  readonly severity?: SeverityEnumScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly status?: VulnerabilityStatusEnumScalarFilters | null | undefined;
};

/** ID filters */
export type IdScalarFilters = {
  readonly contains?: string | null | undefined;
  readonly endsWith?: string | null | undefined;
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly startsWith?: string | null | undefined;
};

export type ImageAttestationsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageAttestationsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageAttestationsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageAttestationsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageAttestationsNodeAggregationWhereInput | null | undefined;
};

export type ImageAttestationsConnectionFilters = {
  /** Filter Images by aggregating results on related ImageAttestationsConnections */
  readonly aggregate?: ImageAttestationsConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageAttestationsConnections match this filter */
  readonly all?: ImageAttestationsConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageAttestationsConnections match this filter */
  readonly none?: ImageAttestationsConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageAttestationsConnections match this filter */
  readonly single?: ImageAttestationsConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageAttestationsConnections match this filter */
  readonly some?: ImageAttestationsConnectionWhere | null | undefined;
};

export type ImageAttestationsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageAttestationsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageAttestationsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageAttestationsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: AttestationWhere | null | undefined;
};

export type ImageAttestationsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageAttestationsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageAttestationsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageAttestationsNodeAggregationWhereInput> | null | undefined;
  readonly builderId?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly predicateType?: StringScalarAggregationFilters | null | undefined;
  readonly reason?: StringScalarAggregationFilters | null | undefined;
  readonly verifiedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly verifier?: StringScalarAggregationFilters | null | undefined;
};

export type ImageBasisOfConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageBasisOfConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageBasisOfConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageBasisOfConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageBasisOfNodeAggregationWhereInput | null | undefined;
};

export type ImageBasisOfConnectionFilters = {
  /** Filter Images by aggregating results on related ImageBasisOfConnections */
  readonly aggregate?: ImageBasisOfConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageBasisOfConnections match this filter */
  readonly all?: ImageBasisOfConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageBasisOfConnections match this filter */
  readonly none?: ImageBasisOfConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageBasisOfConnections match this filter */
  readonly single?: ImageBasisOfConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageBasisOfConnections match this filter */
  readonly some?: ImageBasisOfConnectionWhere | null | undefined;
};

export type ImageBasisOfConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageBasisOfConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageBasisOfConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageBasisOfConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: BuildWhere | null | undefined;
};

export type ImageBasisOfNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageBasisOfNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageBasisOfNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageBasisOfNodeAggregationWhereInput> | null | undefined;
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  readonly contextTreeHash?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly dockerfile?: StringScalarAggregationFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  readonly imageUrl?: StringScalarAggregationFilters | null | undefined;
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly providerBuildId?: StringScalarAggregationFilters | null | undefined;
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  readonly sourceSubpath?: StringScalarAggregationFilters | null | undefined;
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  readonly system?: StringScalarAggregationFilters | null | undefined;
  readonly trigger?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
  readonly workingTreeHash?: StringScalarAggregationFilters | null | undefined;
};

export type ImageBuildsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageBuildsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageBuildsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageBuildsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageBuildsNodeAggregationWhereInput | null | undefined;
};

export type ImageBuildsConnectionFilters = {
  /** Filter Images by aggregating results on related ImageBuildsConnections */
  readonly aggregate?: ImageBuildsConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageBuildsConnections match this filter */
  readonly all?: ImageBuildsConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageBuildsConnections match this filter */
  readonly none?: ImageBuildsConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageBuildsConnections match this filter */
  readonly single?: ImageBuildsConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageBuildsConnections match this filter */
  readonly some?: ImageBuildsConnectionWhere | null | undefined;
};

export type ImageBuildsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageBuildsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageBuildsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageBuildsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: BuildWhere | null | undefined;
};

export type ImageBuildsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageBuildsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageBuildsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageBuildsNodeAggregationWhereInput> | null | undefined;
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  readonly contextTreeHash?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly dockerfile?: StringScalarAggregationFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  readonly imageUrl?: StringScalarAggregationFilters | null | undefined;
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly providerBuildId?: StringScalarAggregationFilters | null | undefined;
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  readonly sourceSubpath?: StringScalarAggregationFilters | null | undefined;
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  readonly system?: StringScalarAggregationFilters | null | undefined;
  readonly trigger?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
  readonly workingTreeHash?: StringScalarAggregationFilters | null | undefined;
};

export type ImageConfigOfConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageConfigOfConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageConfigOfConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageConfigOfConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageConfigOfNodeAggregationWhereInput | null | undefined;
};

export type ImageConfigOfConnectionFilters = {
  /** Filter Images by aggregating results on related ImageConfigOfConnections */
  readonly aggregate?: ImageConfigOfConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageConfigOfConnections match this filter */
  readonly all?: ImageConfigOfConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageConfigOfConnections match this filter */
  readonly none?: ImageConfigOfConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageConfigOfConnections match this filter */
  readonly single?: ImageConfigOfConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageConfigOfConnections match this filter */
  readonly some?: ImageConfigOfConnectionWhere | null | undefined;
};

export type ImageConfigOfConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageConfigOfConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageConfigOfConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageConfigOfConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type ImageConfigOfNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageConfigOfNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageConfigOfNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageConfigOfNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

export type ImageConfigsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageConfigsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageConfigsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageConfigsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageConfigsNodeAggregationWhereInput | null | undefined;
};

export type ImageConfigsConnectionFilters = {
  /** Filter Images by aggregating results on related ImageConfigsConnections */
  readonly aggregate?: ImageConfigsConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageConfigsConnections match this filter */
  readonly all?: ImageConfigsConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageConfigsConnections match this filter */
  readonly none?: ImageConfigsConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageConfigsConnections match this filter */
  readonly single?: ImageConfigsConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageConfigsConnections match this filter */
  readonly some?: ImageConfigsConnectionWhere | null | undefined;
};

export type ImageConfigsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageConfigsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageConfigsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageConfigsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type ImageConfigsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageConfigsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageConfigsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageConfigsNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

export type ImageContainersConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageContainersConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageContainersConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageContainersConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: RunPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageContainersNodeAggregationWhereInput | null | undefined;
};

export type ImageContainersConnectionFilters = {
  /** Filter Images by aggregating results on related ImageContainersConnections */
  readonly aggregate?: ImageContainersConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageContainersConnections match this filter */
  readonly all?: ImageContainersConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageContainersConnections match this filter */
  readonly none?: ImageContainersConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageContainersConnections match this filter */
  readonly single?: ImageContainersConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageContainersConnections match this filter */
  readonly some?: ImageContainersConnectionWhere | null | undefined;
};

export type ImageContainersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageContainersConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageContainersConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageContainersConnectionWhere> | null | undefined;
  readonly edge?: RunPropertiesWhere | null | undefined;
  readonly node?: ContainerWhere | null | undefined;
};

export type ImageContainersNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageContainersNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageContainersNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageContainersNodeAggregationWhereInput> | null | undefined;
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  readonly declaredImage?: StringScalarAggregationFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly imageId?: StringScalarAggregationFilters | null | undefined;
  readonly imagePullPolicy?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  readonly nodeName?: StringScalarAggregationFilters | null | undefined;
  readonly podName?: StringScalarAggregationFilters | null | undefined;
  readonly podUid?: StringScalarAggregationFilters | null | undefined;
  readonly restartCount?: IntScalarAggregationFilters | null | undefined;
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly stateReason?: StringScalarAggregationFilters | null | undefined;
};

export type ImageDeploysConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageDeploysConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageDeploysConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageDeploysConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageDeploysNodeAggregationWhereInput | null | undefined;
};

export type ImageDeploysConnectionFilters = {
  /** Filter Images by aggregating results on related ImageDeploysConnections */
  readonly aggregate?: ImageDeploysConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageDeploysConnections match this filter */
  readonly all?: ImageDeploysConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageDeploysConnections match this filter */
  readonly none?: ImageDeploysConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageDeploysConnections match this filter */
  readonly single?: ImageDeploysConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageDeploysConnections match this filter */
  readonly some?: ImageDeploysConnectionWhere | null | undefined;
};

export type ImageDeploysConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageDeploysConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageDeploysConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageDeploysConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: DeployWhere | null | undefined;
};

export type ImageDeploysNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageDeploysNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageDeploysNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageDeploysNodeAggregationWhereInput> | null | undefined;
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  readonly buildSystem?: StringScalarAggregationFilters | null | undefined;
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly deployId?: StringScalarAggregationFilters | null | undefined;
  readonly environment?: StringScalarAggregationFilters | null | undefined;
  readonly expiresAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  readonly previewLabel?: StringScalarAggregationFilters | null | undefined;
  readonly promotedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  readonly rollbackOf?: StringScalarAggregationFilters | null | undefined;
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  readonly system?: StringScalarAggregationFilters | null | undefined;
  readonly upstreamDeployId?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
  readonly workload?: StringScalarAggregationFilters | null | undefined;
};

export type ImageIndexesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageIndexesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageIndexesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageIndexesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: PlatformPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageIndexesNodeAggregationWhereInput | null | undefined;
};

export type ImageIndexesConnectionFilters = {
  /** Filter Images by aggregating results on related ImageIndexesConnections */
  readonly aggregate?: ImageIndexesConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageIndexesConnections match this filter */
  readonly all?: ImageIndexesConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageIndexesConnections match this filter */
  readonly none?: ImageIndexesConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageIndexesConnections match this filter */
  readonly single?: ImageIndexesConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageIndexesConnections match this filter */
  readonly some?: ImageIndexesConnectionWhere | null | undefined;
};

export type ImageIndexesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageIndexesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageIndexesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageIndexesConnectionWhere> | null | undefined;
  readonly edge?: PlatformPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type ImageIndexesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageIndexesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageIndexesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageIndexesNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** What kind of content a digest names. Joins are made within a kind, or along known edges between kinds. */
export type ImageKind =
  /** An image configuration; its digest is what container runtimes call the image ID. */
  | 'CONFIG'
  /** An image index (also called manifest list): one entry a platform. */
  | 'INDEX'
  /** A layer. */
  | 'LAYER'
  /** The manifest of one platform's image. */
  | 'MANIFEST'
  /** Only the digest is known so far. */
  | 'UNKNOWN';

/** ImageKind filters */
export type ImageKindEnumScalarFilters = {
  readonly eq?: ImageKind | null | undefined;
  readonly in?: ReadonlyArray<ImageKind> | null | undefined;
};

export type ImageManifestsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageManifestsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageManifestsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageManifestsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: PlatformPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageManifestsNodeAggregationWhereInput | null | undefined;
};

export type ImageManifestsConnectionFilters = {
  /** Filter Images by aggregating results on related ImageManifestsConnections */
  readonly aggregate?: ImageManifestsConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageManifestsConnections match this filter */
  readonly all?: ImageManifestsConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageManifestsConnections match this filter */
  readonly none?: ImageManifestsConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageManifestsConnections match this filter */
  readonly single?: ImageManifestsConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageManifestsConnections match this filter */
  readonly some?: ImageManifestsConnectionWhere | null | undefined;
};

export type ImageManifestsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageManifestsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageManifestsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageManifestsConnectionWhere> | null | undefined;
  readonly edge?: PlatformPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type ImageManifestsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageManifestsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageManifestsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageManifestsNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

export type ImageObservationsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageObservationsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageObservationsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageObservationsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageObservationsNodeAggregationWhereInput | null | undefined;
};

export type ImageObservationsConnectionFilters = {
  /** Filter Images by aggregating results on related ImageObservationsConnections */
  readonly aggregate?: ImageObservationsConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageObservationsConnections match this filter */
  readonly all?: ImageObservationsConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageObservationsConnections match this filter */
  readonly none?: ImageObservationsConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageObservationsConnections match this filter */
  readonly single?: ImageObservationsConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageObservationsConnections match this filter */
  readonly some?: ImageObservationsConnectionWhere | null | undefined;
};

export type ImageObservationsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageObservationsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageObservationsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageObservationsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: TagObservationWhere | null | undefined;
};

export type ImageObservationsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageObservationsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageObservationsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageObservationsNodeAggregationWhereInput> | null | undefined;
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly reference?: StringScalarAggregationFilters | null | undefined;
  readonly sightingCount?: IntScalarAggregationFilters | null | undefined;
  readonly source?: StringScalarAggregationFilters | null | undefined;
};

export type ImageReferenceDeclaredByConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceDeclaredByConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceDeclaredByConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceDeclaredByConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageReferenceDeclaredByNodeAggregationWhereInput | null | undefined;
};

export type ImageReferenceDeclaredByConnectionFilters = {
  /** Filter ImageReferences by aggregating results on related ImageReferenceDeclaredByConnections */
  readonly aggregate?: ImageReferenceDeclaredByConnectionAggregateInput | null | undefined;
  /** Return ImageReferences where all of the related ImageReferenceDeclaredByConnections match this filter */
  readonly all?: ImageReferenceDeclaredByConnectionWhere | null | undefined;
  /** Return ImageReferences where none of the related ImageReferenceDeclaredByConnections match this filter */
  readonly none?: ImageReferenceDeclaredByConnectionWhere | null | undefined;
  /** Return ImageReferences where one of the related ImageReferenceDeclaredByConnections match this filter */
  readonly single?: ImageReferenceDeclaredByConnectionWhere | null | undefined;
  /** Return ImageReferences where some of the related ImageReferenceDeclaredByConnections match this filter */
  readonly some?: ImageReferenceDeclaredByConnectionWhere | null | undefined;
};

export type ImageReferenceDeclaredByConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceDeclaredByConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceDeclaredByConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceDeclaredByConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ContainerWhere | null | undefined;
};

export type ImageReferenceDeclaredByNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceDeclaredByNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceDeclaredByNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceDeclaredByNodeAggregationWhereInput> | null | undefined;
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  readonly declaredImage?: StringScalarAggregationFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly imageId?: StringScalarAggregationFilters | null | undefined;
  readonly imagePullPolicy?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  readonly nodeName?: StringScalarAggregationFilters | null | undefined;
  readonly podName?: StringScalarAggregationFilters | null | undefined;
  readonly podUid?: StringScalarAggregationFilters | null | undefined;
  readonly restartCount?: IntScalarAggregationFilters | null | undefined;
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly stateReason?: StringScalarAggregationFilters | null | undefined;
};

export type ImageReferenceDeploysConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceDeploysConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceDeploysConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceDeploysConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageReferenceDeploysNodeAggregationWhereInput | null | undefined;
};

export type ImageReferenceDeploysConnectionFilters = {
  /** Filter ImageReferences by aggregating results on related ImageReferenceDeploysConnections */
  readonly aggregate?: ImageReferenceDeploysConnectionAggregateInput | null | undefined;
  /** Return ImageReferences where all of the related ImageReferenceDeploysConnections match this filter */
  readonly all?: ImageReferenceDeploysConnectionWhere | null | undefined;
  /** Return ImageReferences where none of the related ImageReferenceDeploysConnections match this filter */
  readonly none?: ImageReferenceDeploysConnectionWhere | null | undefined;
  /** Return ImageReferences where one of the related ImageReferenceDeploysConnections match this filter */
  readonly single?: ImageReferenceDeploysConnectionWhere | null | undefined;
  /** Return ImageReferences where some of the related ImageReferenceDeploysConnections match this filter */
  readonly some?: ImageReferenceDeploysConnectionWhere | null | undefined;
};

export type ImageReferenceDeploysConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceDeploysConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceDeploysConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceDeploysConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: DeployWhere | null | undefined;
};

export type ImageReferenceDeploysNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceDeploysNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceDeploysNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceDeploysNodeAggregationWhereInput> | null | undefined;
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  readonly buildSystem?: StringScalarAggregationFilters | null | undefined;
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly deployId?: StringScalarAggregationFilters | null | undefined;
  readonly environment?: StringScalarAggregationFilters | null | undefined;
  readonly expiresAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  readonly previewLabel?: StringScalarAggregationFilters | null | undefined;
  readonly promotedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  readonly rollbackOf?: StringScalarAggregationFilters | null | undefined;
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  readonly system?: StringScalarAggregationFilters | null | undefined;
  readonly upstreamDeployId?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
  readonly workload?: StringScalarAggregationFilters | null | undefined;
};

export type ImageReferenceImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceImagesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageReferenceImagesNodeAggregationWhereInput | null | undefined;
};

export type ImageReferenceImagesConnectionFilters = {
  /** Filter ImageReferences by aggregating results on related ImageReferenceImagesConnections */
  readonly aggregate?: ImageReferenceImagesConnectionAggregateInput | null | undefined;
  /** Return ImageReferences where all of the related ImageReferenceImagesConnections match this filter */
  readonly all?: ImageReferenceImagesConnectionWhere | null | undefined;
  /** Return ImageReferences where none of the related ImageReferenceImagesConnections match this filter */
  readonly none?: ImageReferenceImagesConnectionWhere | null | undefined;
  /** Return ImageReferences where one of the related ImageReferenceImagesConnections match this filter */
  readonly single?: ImageReferenceImagesConnectionWhere | null | undefined;
  /** Return ImageReferences where some of the related ImageReferenceImagesConnections match this filter */
  readonly some?: ImageReferenceImagesConnectionWhere | null | undefined;
};

export type ImageReferenceImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceImagesConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type ImageReferenceImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceImagesNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

export type ImageReferenceObservationsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceObservationsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceObservationsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceObservationsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageReferenceObservationsNodeAggregationWhereInput | null | undefined;
};

export type ImageReferenceObservationsConnectionFilters = {
  /** Filter ImageReferences by aggregating results on related ImageReferenceObservationsConnections */
  readonly aggregate?: ImageReferenceObservationsConnectionAggregateInput | null | undefined;
  /** Return ImageReferences where all of the related ImageReferenceObservationsConnections match this filter */
  readonly all?: ImageReferenceObservationsConnectionWhere | null | undefined;
  /** Return ImageReferences where none of the related ImageReferenceObservationsConnections match this filter */
  readonly none?: ImageReferenceObservationsConnectionWhere | null | undefined;
  /** Return ImageReferences where one of the related ImageReferenceObservationsConnections match this filter */
  readonly single?: ImageReferenceObservationsConnectionWhere | null | undefined;
  /** Return ImageReferences where some of the related ImageReferenceObservationsConnections match this filter */
  readonly some?: ImageReferenceObservationsConnectionWhere | null | undefined;
};

export type ImageReferenceObservationsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceObservationsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceObservationsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceObservationsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: TagObservationWhere | null | undefined;
};

export type ImageReferenceObservationsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceObservationsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceObservationsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceObservationsNodeAggregationWhereInput> | null | undefined;
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly reference?: StringScalarAggregationFilters | null | undefined;
  readonly sightingCount?: IntScalarAggregationFilters | null | undefined;
  readonly source?: StringScalarAggregationFilters | null | undefined;
};

export type ImageReferenceRelationshipFilters = {
  /** Filter type where all of the related ImageReferences match this filter */
  readonly all?: ImageReferenceWhere | null | undefined;
  /** Filter type where none of the related ImageReferences match this filter */
  readonly none?: ImageReferenceWhere | null | undefined;
  /** Filter type where one of the related ImageReferences match this filter */
  readonly single?: ImageReferenceWhere | null | undefined;
  /** Filter type where some of the related ImageReferences match this filter */
  readonly some?: ImageReferenceWhere | null | undefined;
};

export type ImageReferenceWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceWhere> | null | undefined;
  readonly canonical?: StringScalarFilters | null | undefined;
  readonly declared?: StringListFilters | null | undefined;
  readonly declaredBy?: ContainerRelationshipFilters | null | undefined;
  readonly declaredByConnection?: ImageReferenceDeclaredByConnectionFilters | null | undefined;
  readonly deploys?: DeployRelationshipFilters | null | undefined;
  readonly deploysConnection?: ImageReferenceDeploysConnectionFilters | null | undefined;
  readonly digest?: DigestScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly images?: ImageRelationshipFilters | null | undefined;
  readonly imagesConnection?: ImageReferenceImagesConnectionFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly observations?: TagObservationRelationshipFilters | null | undefined;
  readonly observationsConnection?: ImageReferenceObservationsConnectionFilters | null | undefined;
  readonly registry?: StringScalarFilters | null | undefined;
  readonly repository?: StringScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly tag?: StringScalarFilters | null | undefined;
};

export type ImageReferencesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferencesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferencesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferencesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageReferencesNodeAggregationWhereInput | null | undefined;
};

export type ImageReferencesConnectionFilters = {
  /** Filter Images by aggregating results on related ImageReferencesConnections */
  readonly aggregate?: ImageReferencesConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageReferencesConnections match this filter */
  readonly all?: ImageReferencesConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageReferencesConnections match this filter */
  readonly none?: ImageReferencesConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageReferencesConnections match this filter */
  readonly single?: ImageReferencesConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageReferencesConnections match this filter */
  readonly some?: ImageReferencesConnectionWhere | null | undefined;
};

export type ImageReferencesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferencesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferencesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferencesConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ImageReferenceWhere | null | undefined;
};

export type ImageReferencesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferencesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferencesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferencesNodeAggregationWhereInput> | null | undefined;
  readonly canonical?: StringScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly registry?: StringScalarAggregationFilters | null | undefined;
  readonly repository?: StringScalarAggregationFilters | null | undefined;
  readonly tag?: StringScalarAggregationFilters | null | undefined;
};

export type ImageReferrersConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferrersConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferrersConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferrersConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: ReferrerPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageReferrersNodeAggregationWhereInput | null | undefined;
};

export type ImageReferrersConnectionFilters = {
  /** Filter Images by aggregating results on related ImageReferrersConnections */
  readonly aggregate?: ImageReferrersConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageReferrersConnections match this filter */
  readonly all?: ImageReferrersConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageReferrersConnections match this filter */
  readonly none?: ImageReferrersConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageReferrersConnections match this filter */
  readonly single?: ImageReferrersConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageReferrersConnections match this filter */
  readonly some?: ImageReferrersConnectionWhere | null | undefined;
};

export type ImageReferrersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferrersConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferrersConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferrersConnectionWhere> | null | undefined;
  readonly edge?: ReferrerPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type ImageReferrersNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferrersNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferrersNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferrersNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

export type ImageRefersToConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageRefersToConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageRefersToConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageRefersToConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: ReferrerPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageRefersToNodeAggregationWhereInput | null | undefined;
};

export type ImageRefersToConnectionFilters = {
  /** Filter Images by aggregating results on related ImageRefersToConnections */
  readonly aggregate?: ImageRefersToConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageRefersToConnections match this filter */
  readonly all?: ImageRefersToConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageRefersToConnections match this filter */
  readonly none?: ImageRefersToConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageRefersToConnections match this filter */
  readonly single?: ImageRefersToConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageRefersToConnections match this filter */
  readonly some?: ImageRefersToConnectionWhere | null | undefined;
};

export type ImageRefersToConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageRefersToConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageRefersToConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageRefersToConnectionWhere> | null | undefined;
  readonly edge?: ReferrerPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type ImageRefersToNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageRefersToNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageRefersToNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageRefersToNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

export type ImageRelationshipFilters = {
  /** Filter type where all of the related Images match this filter */
  readonly all?: ImageWhere | null | undefined;
  /** Filter type where none of the related Images match this filter */
  readonly none?: ImageWhere | null | undefined;
  /** Filter type where one of the related Images match this filter */
  readonly single?: ImageWhere | null | undefined;
  /** Filter type where some of the related Images match this filter */
  readonly some?: ImageWhere | null | undefined;
};

export type ImageSbomsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageSbomsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageSbomsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageSbomsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageSbomsNodeAggregationWhereInput | null | undefined;
};

export type ImageSbomsConnectionFilters = {
  /** Filter Images by aggregating results on related ImageSbomsConnections */
  readonly aggregate?: ImageSbomsConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageSbomsConnections match this filter */
  readonly all?: ImageSbomsConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageSbomsConnections match this filter */
  readonly none?: ImageSbomsConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageSbomsConnections match this filter */
  readonly single?: ImageSbomsConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageSbomsConnections match this filter */
  readonly some?: ImageSbomsConnectionWhere | null | undefined;
};

export type ImageSbomsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageSbomsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageSbomsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageSbomsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: SbomWhere | null | undefined;
};

export type ImageSbomsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageSbomsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageSbomsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageSbomsNodeAggregationWhereInput> | null | undefined;
  readonly componentCount?: IntScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly formatVersion?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly serialNumber?: StringScalarAggregationFilters | null | undefined;
  readonly subjectName?: StringScalarAggregationFilters | null | undefined;
  readonly tool?: StringScalarAggregationFilters | null | undefined;
};

export type ImageScansConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageScansConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageScansConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageScansConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageScansNodeAggregationWhereInput | null | undefined;
};

export type ImageScansConnectionFilters = {
  /** Filter Images by aggregating results on related ImageScansConnections */
  readonly aggregate?: ImageScansConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageScansConnections match this filter */
  readonly all?: ImageScansConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageScansConnections match this filter */
  readonly none?: ImageScansConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageScansConnections match this filter */
  readonly single?: ImageScansConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageScansConnections match this filter */
  readonly some?: ImageScansConnectionWhere | null | undefined;
};

export type ImageScansConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageScansConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageScansConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageScansConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ScanWhere | null | undefined;
};

export type ImageScansNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageScansNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageScansNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageScansNodeAggregationWhereInput> | null | undefined;
  readonly criticalCount?: IntScalarAggregationFilters | null | undefined;
  readonly databaseDate?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly highCount?: IntScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lowCount?: IntScalarAggregationFilters | null | undefined;
  readonly mediumCount?: IntScalarAggregationFilters | null | undefined;
  readonly negligibleCount?: IntScalarAggregationFilters | null | undefined;
  readonly scannedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly scanner?: StringScalarAggregationFilters | null | undefined;
  readonly scannerVersion?: StringScalarAggregationFilters | null | undefined;
  readonly unknownCount?: IntScalarAggregationFilters | null | undefined;
  readonly vulnerabilityCount?: IntScalarAggregationFilters | null | undefined;
};

export type ImageSignaturesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageSignaturesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageSignaturesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageSignaturesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageSignaturesNodeAggregationWhereInput | null | undefined;
};

export type ImageSignaturesConnectionFilters = {
  /** Filter Images by aggregating results on related ImageSignaturesConnections */
  readonly aggregate?: ImageSignaturesConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageSignaturesConnections match this filter */
  readonly all?: ImageSignaturesConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageSignaturesConnections match this filter */
  readonly none?: ImageSignaturesConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageSignaturesConnections match this filter */
  readonly single?: ImageSignaturesConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageSignaturesConnections match this filter */
  readonly some?: ImageSignaturesConnectionWhere | null | undefined;
};

export type ImageSignaturesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageSignaturesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageSignaturesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageSignaturesConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: SignatureWhere | null | undefined;
};

export type ImageSignaturesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageSignaturesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageSignaturesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageSignaturesNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly issuer?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly reason?: StringScalarAggregationFilters | null | undefined;
  readonly signer?: StringScalarAggregationFilters | null | undefined;
  readonly verifiedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly verifier?: StringScalarAggregationFilters | null | undefined;
};

export type ImageVulnerabilityStatementsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageVulnerabilityStatementsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageVulnerabilityStatementsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageVulnerabilityStatementsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ImageVulnerabilityStatementsNodeAggregationWhereInput | null | undefined;
};

export type ImageVulnerabilityStatementsConnectionFilters = {
  /** Filter Images by aggregating results on related ImageVulnerabilityStatementsConnections */
  readonly aggregate?: ImageVulnerabilityStatementsConnectionAggregateInput | null | undefined;
  /** Return Images where all of the related ImageVulnerabilityStatementsConnections match this filter */
  readonly all?: ImageVulnerabilityStatementsConnectionWhere | null | undefined;
  /** Return Images where none of the related ImageVulnerabilityStatementsConnections match this filter */
  readonly none?: ImageVulnerabilityStatementsConnectionWhere | null | undefined;
  /** Return Images where one of the related ImageVulnerabilityStatementsConnections match this filter */
  readonly single?: ImageVulnerabilityStatementsConnectionWhere | null | undefined;
  /** Return Images where some of the related ImageVulnerabilityStatementsConnections match this filter */
  readonly some?: ImageVulnerabilityStatementsConnectionWhere | null | undefined;
};

export type ImageVulnerabilityStatementsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageVulnerabilityStatementsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageVulnerabilityStatementsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageVulnerabilityStatementsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: VulnerabilityStatementWhere | null | undefined;
};

export type ImageVulnerabilityStatementsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageVulnerabilityStatementsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageVulnerabilityStatementsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageVulnerabilityStatementsNodeAggregationWhereInput> | null | undefined;
  readonly author?: StringScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly justification?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly product?: StringScalarAggregationFilters | null | undefined;
  readonly statedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly vulnerabilityId?: StringScalarAggregationFilters | null | undefined;
};

export type ImageWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageWhere> | null | undefined;
  readonly attestations?: AttestationRelationshipFilters | null | undefined;
  readonly attestationsConnection?: ImageAttestationsConnectionFilters | null | undefined;
  readonly basisOf?: BuildRelationshipFilters | null | undefined;
  readonly basisOfConnection?: ImageBasisOfConnectionFilters | null | undefined;
  readonly builds?: BuildRelationshipFilters | null | undefined;
  readonly buildsConnection?: ImageBuildsConnectionFilters | null | undefined;
  readonly configOf?: ImageRelationshipFilters | null | undefined;
  readonly configOfConnection?: ImageConfigOfConnectionFilters | null | undefined;
  readonly configs?: ImageRelationshipFilters | null | undefined;
  readonly configsConnection?: ImageConfigsConnectionFilters | null | undefined;
  readonly containers?: ContainerRelationshipFilters | null | undefined;
  readonly containersConnection?: ImageContainersConnectionFilters | null | undefined;
  readonly contradictions?: StringListFilters | null | undefined;
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  readonly deploys?: DeployRelationshipFilters | null | undefined;
  readonly deploysConnection?: ImageDeploysConnectionFilters | null | undefined;
  readonly digest?: DigestScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly indexes?: ImageRelationshipFilters | null | undefined;
  readonly indexesConnection?: ImageIndexesConnectionFilters | null | undefined;
  readonly kind?: ImageKindEnumScalarFilters | null | undefined;
  readonly labels?: JsonScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly layers?: DigestListScalarFilters | null | undefined;
  readonly manifests?: ImageRelationshipFilters | null | undefined;
  readonly manifestsConnection?: ImageManifestsConnectionFilters | null | undefined;
  readonly mediaType?: StringScalarFilters | null | undefined;
  readonly observations?: TagObservationRelationshipFilters | null | undefined;
  readonly observationsConnection?: ImageObservationsConnectionFilters | null | undefined;
  readonly platform?: StringScalarFilters | null | undefined;
  readonly references?: ImageReferenceRelationshipFilters | null | undefined;
  readonly referencesConnection?: ImageReferencesConnectionFilters | null | undefined;
  readonly referrers?: ImageRelationshipFilters | null | undefined;
  readonly referrersConnection?: ImageReferrersConnectionFilters | null | undefined;
  readonly refersTo?: ImageRelationshipFilters | null | undefined;
  readonly refersToConnection?: ImageRefersToConnectionFilters | null | undefined;
  readonly revisionClaim?: StringScalarFilters | null | undefined;
  readonly sboms?: SbomRelationshipFilters | null | undefined;
  readonly sbomsConnection?: ImageSbomsConnectionFilters | null | undefined;
  readonly scans?: ScanRelationshipFilters | null | undefined;
  readonly scansConnection?: ImageScansConnectionFilters | null | undefined;
  readonly signatures?: SignatureRelationshipFilters | null | undefined;
  readonly signaturesConnection?: ImageSignaturesConnectionFilters | null | undefined;
  readonly size?: BigIntScalarFilters | null | undefined;
  readonly sourceClaim?: StringScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly vulnerabilityStatements?: VulnerabilityStatementRelationshipFilters | null | undefined;
  readonly vulnerabilityStatementsConnection?: ImageVulnerabilityStatementsConnectionFilters | null | undefined;
};

/** An activity of another tracker, under the id that it has there. */
export type ImportActivityInput = {
  readonly agentId: string;
  readonly endedAt?: string | null | undefined;
  /** `{namespace}--{uuid}` */
  readonly id: string;
  readonly notes?: string;
  readonly phase: WorkPhase;
  readonly stage: ActivityStage;
  readonly startedAt: string;
};

/** An agent of another tracker, under the id that it has there. */
export type ImportAgentInput = {
  readonly contact?: string | null | undefined;
  /** `{namespace}--{uuid}`; the UUID alone of an agent that has a natural identity. */
  readonly id: string;
  /** Natural identity (an e-mail address, a login, a DID) of an agent whose id is a UUID alone. */
  readonly identity?: string | null | undefined;
  readonly kind: AgentKind;
  /** Need not be one of `models`. */
  readonly modelName?: string | null | undefined;
  readonly modelProvider?: string | null | undefined;
  readonly name?: string | null | undefined;
  /** Role of a machine-learning agent: human, architect, supervisor, worker or reviewer. */
  readonly role?: string | null | undefined;
  /** When what is told of an agent with a natural identity was known; now when absent. */
  readonly seenAt?: string | null | undefined;
  /** Where a program comes from. */
  readonly sourceUrl?: string | null | undefined;
  readonly version?: string | null | undefined;
};

/** A comment of another tracker, under the id that it has there. */
export type ImportCommentInput = {
  readonly authorId: string;
  readonly body: string;
  readonly createdAt: string;
  /** `{namespace}--{uuid}` */
  readonly id: string;
  readonly taskId: string;
};

/** A link of another tracker. */
export type ImportLinkInput = {
  /** When it was made. */
  readonly createdAt: string;
  readonly kind: TaskLinkKind;
  /** The task that the link is of. */
  readonly sourceId: string;
  /** A task, for GENERATED_BY an activity and for ATTRIBUTED_TO an agent. */
  readonly targetId: string;
};

/** A part of an import. */
export type ImportSection =
  | 'ACTIVITIES'
  | 'AGENTS'
  | 'COMMENTS'
  | 'LINKS'
  | 'TASKS';

/** A task of another tracker, under the id that it has there. */
export type ImportTaskInput = {
  readonly closeReason?: string;
  readonly closedAt?: string | null | undefined;
  readonly createdAt: string;
  readonly description?: string;
  /** `{namespace}--{uuid}` */
  readonly id: string;
  readonly labels?: ReadonlyArray<string>;
  readonly notes?: string;
  readonly ownerId?: string | null | undefined;
  readonly phase: WorkPhase;
  readonly priority: TaskPriority;
  readonly status: TaskStatus;
  readonly title: string;
  readonly type: TaskType;
  readonly updatedAt: string;
};

/** What another tracker holds; at most 5,000 things in all. */
export type ImportTrackerInput = {
  readonly activities?: ReadonlyArray<ImportActivityInput>;
  readonly agents?: ReadonlyArray<ImportAgentInput>;
  readonly comments?: ReadonlyArray<ImportCommentInput>;
  readonly links?: ReadonlyArray<ImportLinkInput>;
  readonly tasks?: ReadonlyArray<ImportTaskInput>;
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

/** Filters for an aggregation of an int field */
export type IntScalarAggregationFilters = {
  readonly average?: FloatScalarFilters | null | undefined;
  readonly max?: IntScalarFilters | null | undefined;
  readonly min?: IntScalarFilters | null | undefined;
  readonly sum?: IntScalarFilters | null | undefined;
};

/** Int filters */
export type IntScalarFilters = {
  readonly eq?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly in?: ReadonlyArray<number> | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
};

/** JSON filters */
export type JsonScalarFilters = {
  readonly eq?: unknown;
  readonly in?: ReadonlyArray<unknown> | null | undefined;
};

export type JournalEventRelationshipFilters = {
  /** Filter type where all of the related JournalEvents match this filter */
  readonly all?: JournalEventWhere | null | undefined;
  /** Filter type where none of the related JournalEvents match this filter */
  readonly none?: JournalEventWhere | null | undefined;
  /** Filter type where one of the related JournalEvents match this filter */
  readonly single?: JournalEventWhere | null | undefined;
  /** Filter type where some of the related JournalEvents match this filter */
  readonly some?: JournalEventWhere | null | undefined;
};

export type JournalEventSessionsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<JournalEventSessionsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: JournalEventSessionsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<JournalEventSessionsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly node?: JournalEventSessionsNodeAggregationWhereInput | null | undefined;
};

export type JournalEventSessionsConnectionFilters = {
  /** Filter JournalEvents by aggregating results on related JournalEventSessionsConnections */
  readonly aggregate?: JournalEventSessionsConnectionAggregateInput | null | undefined;
  /** Return JournalEvents where all of the related JournalEventSessionsConnections match this filter */
  readonly all?: JournalEventSessionsConnectionWhere | null | undefined;
  /** Return JournalEvents where none of the related JournalEventSessionsConnections match this filter */
  readonly none?: JournalEventSessionsConnectionWhere | null | undefined;
  /** Return JournalEvents where one of the related JournalEventSessionsConnections match this filter */
  readonly single?: JournalEventSessionsConnectionWhere | null | undefined;
  /** Return JournalEvents where some of the related JournalEventSessionsConnections match this filter */
  readonly some?: JournalEventSessionsConnectionWhere | null | undefined;
};

export type JournalEventSessionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<JournalEventSessionsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: JournalEventSessionsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<JournalEventSessionsConnectionWhere> | null | undefined;
  readonly node?: SessionWhere | null | undefined;
};

export type JournalEventSessionsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<JournalEventSessionsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: JournalEventSessionsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<JournalEventSessionsNodeAggregationWhereInput> | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly depth?: IntScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly parentKey?: StringScalarAggregationFilters | null | undefined;
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

export type JournalEventWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<JournalEventWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: JournalEventWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<JournalEventWhere> | null | undefined;
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  readonly eventId?: StringScalarFilters | null | undefined;
  readonly eventType?: StringScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly runId?: StringScalarFilters | null | undefined;
  readonly seq?: BigIntScalarFilters | null | undefined;
  readonly sessionKey?: StringScalarFilters | null | undefined;
  readonly sessions?: SessionRelationshipFilters | null | undefined;
  readonly sessionsConnection?: JournalEventSessionsConnectionFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
};

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

export type LinkPropertiesAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<LinkPropertiesAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<LinkPropertiesAggregationWhereInput> | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
};

export type LinkPropertiesWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<LinkPropertiesWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: LinkPropertiesWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<LinkPropertiesWhere> | null | undefined;
  readonly evidence?: EvidenceEnumScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
};

export type MergePropertiesAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<MergePropertiesAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: MergePropertiesAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<MergePropertiesAggregationWhereInput> | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
};

export type MergePropertiesWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<MergePropertiesWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: MergePropertiesWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<MergePropertiesWhere> | null | undefined;
  readonly evidence?: EvidenceEnumScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly roles?: StringListFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
};

export type PlatformPropertiesAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<PlatformPropertiesAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: PlatformPropertiesAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<PlatformPropertiesAggregationWhereInput> | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
};

export type PlatformPropertiesWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<PlatformPropertiesWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: PlatformPropertiesWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<PlatformPropertiesWhere> | null | undefined;
  readonly evidence?: EvidenceEnumScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly platform?: StringScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
};

/** What a bundle leaves out, and what is left out for a caller without the scope `sessions:full`. */
export type RedactionLevel =
  /** What the work was about: goals, metadata, git refs, file paths, commit hashes and step ids. */
  | 'CONTENT'
  /** All records; only totals are left. */
  | 'FULL'
  /** Nothing. */
  | 'NONE';

/** RedactionLevel filters */
export type RedactionLevelEnumScalarFilters = {
  readonly eq?: RedactionLevel | null | undefined;
  readonly in?: ReadonlyArray<RedactionLevel> | null | undefined;
};

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

export type ReferrerPropertiesAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ReferrerPropertiesAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ReferrerPropertiesAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ReferrerPropertiesAggregationWhereInput> | null | undefined;
  readonly artifactType?: StringScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
};

export type ReferrerPropertiesWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ReferrerPropertiesWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ReferrerPropertiesWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ReferrerPropertiesWhere> | null | undefined;
  readonly artifactType?: StringScalarFilters | null | undefined;
  readonly evidence?: EvidenceEnumScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
};

export type RejectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RejectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: RejectionWhere | null | undefined;
  /** One of these must hold. */
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

export type RepositoryCommitsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RepositoryCommitsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: RepositoryCommitsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<RepositoryCommitsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: RepositoryCommitsNodeAggregationWhereInput | null | undefined;
};

export type RepositoryCommitsConnectionFilters = {
  /** Filter Repositories by aggregating results on related RepositoryCommitsConnections */
  readonly aggregate?: RepositoryCommitsConnectionAggregateInput | null | undefined;
  /** Return Repositories where all of the related RepositoryCommitsConnections match this filter */
  readonly all?: RepositoryCommitsConnectionWhere | null | undefined;
  /** Return Repositories where none of the related RepositoryCommitsConnections match this filter */
  readonly none?: RepositoryCommitsConnectionWhere | null | undefined;
  /** Return Repositories where one of the related RepositoryCommitsConnections match this filter */
  readonly single?: RepositoryCommitsConnectionWhere | null | undefined;
  /** Return Repositories where some of the related RepositoryCommitsConnections match this filter */
  readonly some?: RepositoryCommitsConnectionWhere | null | undefined;
};

export type RepositoryCommitsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RepositoryCommitsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: RepositoryCommitsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<RepositoryCommitsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: CommitWhere | null | undefined;
};

export type RepositoryCommitsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RepositoryCommitsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: RepositoryCommitsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<RepositoryCommitsNodeAggregationWhereInput> | null | undefined;
  readonly algorithm?: StringScalarAggregationFilters | null | undefined;
  readonly authorEmail?: StringScalarAggregationFilters | null | undefined;
  readonly authorName?: StringScalarAggregationFilters | null | undefined;
  readonly authoredAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly committedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly oid?: StringScalarAggregationFilters | null | undefined;
  readonly title?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

export type RepositoryRelationshipFilters = {
  /** Filter type where all of the related Repositories match this filter */
  readonly all?: RepositoryWhere | null | undefined;
  /** Filter type where none of the related Repositories match this filter */
  readonly none?: RepositoryWhere | null | undefined;
  /** Filter type where one of the related Repositories match this filter */
  readonly single?: RepositoryWhere | null | undefined;
  /** Filter type where some of the related Repositories match this filter */
  readonly some?: RepositoryWhere | null | undefined;
};

export type RepositoryWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RepositoryWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: RepositoryWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<RepositoryWhere> | null | undefined;
  readonly commits?: CommitRelationshipFilters | null | undefined;
  readonly commitsConnection?: RepositoryCommitsConnectionFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly remote?: StringScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
};

export type ReviewPropertiesAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ReviewPropertiesAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ReviewPropertiesAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ReviewPropertiesAggregationWhereInput> | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly reviewedAt?: DateTimeScalarAggregationFilters | null | undefined;
};

export type ReviewPropertiesWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ReviewPropertiesWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ReviewPropertiesWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ReviewPropertiesWhere> | null | undefined;
  readonly evidence?: EvidenceEnumScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly reviewedAt?: DateTimeScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly verdict?: ReviewVerdictEnumScalarFilters | null | undefined;
};

/** What a reviewer said last. */
export type ReviewVerdict =
  | 'APPROVED'
  | 'CHANGES_REQUESTED'
  | 'COMMENTED'
  /** An approval or other verdict that was taken back. */
  | 'DISMISSED';

/** ReviewVerdict filters */
export type ReviewVerdictEnumScalarFilters = {
  readonly eq?: ReviewVerdict | null | undefined;
  readonly in?: ReadonlyArray<ReviewVerdict> | null | undefined;
};

export type RunPropertiesAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RunPropertiesAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: RunPropertiesAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<RunPropertiesAggregationWhereInput> | null | undefined;
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
};

export type RunPropertiesWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RunPropertiesWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: RunPropertiesWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<RunPropertiesWhere> | null | undefined;
  readonly evidence?: EvidenceEnumScalarFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly startedAt?: DateTimeScalarFilters | null | undefined;
};

/** Format of a bill of materials. */
export type SbomFormat =
  | 'CYCLONEDX'
  | 'SPDX';

/** SbomFormat filters */
export type SbomFormatEnumScalarFilters = {
  readonly eq?: SbomFormat | null | undefined;
  readonly in?: ReadonlyArray<SbomFormat> | null | undefined;
};

export type SbomImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SbomImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SbomImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SbomImagesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: SbomImagesNodeAggregationWhereInput | null | undefined;
};

export type SbomImagesConnectionFilters = {
  /** Filter Sboms by aggregating results on related SbomImagesConnections */
  readonly aggregate?: SbomImagesConnectionAggregateInput | null | undefined;
  /** Return Sboms where all of the related SbomImagesConnections match this filter */
  readonly all?: SbomImagesConnectionWhere | null | undefined;
  /** Return Sboms where none of the related SbomImagesConnections match this filter */
  readonly none?: SbomImagesConnectionWhere | null | undefined;
  /** Return Sboms where one of the related SbomImagesConnections match this filter */
  readonly single?: SbomImagesConnectionWhere | null | undefined;
  /** Return Sboms where some of the related SbomImagesConnections match this filter */
  readonly some?: SbomImagesConnectionWhere | null | undefined;
};

export type SbomImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SbomImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SbomImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SbomImagesConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type SbomImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SbomImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SbomImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SbomImagesNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

export type SbomRelationshipFilters = {
  /** Filter type where all of the related Sboms match this filter */
  readonly all?: SbomWhere | null | undefined;
  /** Filter type where none of the related Sboms match this filter */
  readonly none?: SbomWhere | null | undefined;
  /** Filter type where one of the related Sboms match this filter */
  readonly single?: SbomWhere | null | undefined;
  /** Filter type where some of the related Sboms match this filter */
  readonly some?: SbomWhere | null | undefined;
};

export type SbomWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SbomWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SbomWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SbomWhere> | null | undefined;
  readonly componentCount?: IntScalarFilters | null | undefined;
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  readonly documentDigest?: DigestScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly format?: SbomFormatEnumScalarFilters | null | undefined;
  readonly formatVersion?: StringScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly images?: ImageRelationshipFilters | null | undefined;
  readonly imagesConnection?: SbomImagesConnectionFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly serialNumber?: StringScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly subjectName?: StringScalarFilters | null | undefined;
  readonly tool?: StringScalarFilters | null | undefined;
};

export type ScanImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ScanImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ScanImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ScanImagesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ScanImagesNodeAggregationWhereInput | null | undefined;
};

export type ScanImagesConnectionFilters = {
  /** Filter Scans by aggregating results on related ScanImagesConnections */
  readonly aggregate?: ScanImagesConnectionAggregateInput | null | undefined;
  /** Return Scans where all of the related ScanImagesConnections match this filter */
  readonly all?: ScanImagesConnectionWhere | null | undefined;
  /** Return Scans where none of the related ScanImagesConnections match this filter */
  readonly none?: ScanImagesConnectionWhere | null | undefined;
  /** Return Scans where one of the related ScanImagesConnections match this filter */
  readonly single?: ScanImagesConnectionWhere | null | undefined;
  /** Return Scans where some of the related ScanImagesConnections match this filter */
  readonly some?: ScanImagesConnectionWhere | null | undefined;
};

export type ScanImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ScanImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ScanImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ScanImagesConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type ScanImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ScanImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ScanImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ScanImagesNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

export type ScanRelationshipFilters = {
  /** Filter type where all of the related Scans match this filter */
  readonly all?: ScanWhere | null | undefined;
  /** Filter type where none of the related Scans match this filter */
  readonly none?: ScanWhere | null | undefined;
  /** Filter type where one of the related Scans match this filter */
  readonly single?: ScanWhere | null | undefined;
  /** Filter type where some of the related Scans match this filter */
  readonly some?: ScanWhere | null | undefined;
};

export type ScanVulnerabilitiesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ScanVulnerabilitiesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ScanVulnerabilitiesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ScanVulnerabilitiesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: FoundPropertiesAggregationWhereInput | null | undefined;
  readonly node?: ScanVulnerabilitiesNodeAggregationWhereInput | null | undefined;
};

export type ScanVulnerabilitiesConnectionFilters = {
  /** Filter Scans by aggregating results on related ScanVulnerabilitiesConnections */
  readonly aggregate?: ScanVulnerabilitiesConnectionAggregateInput | null | undefined;
  /** Return Scans where all of the related ScanVulnerabilitiesConnections match this filter */
  readonly all?: ScanVulnerabilitiesConnectionWhere | null | undefined;
  /** Return Scans where none of the related ScanVulnerabilitiesConnections match this filter */
  readonly none?: ScanVulnerabilitiesConnectionWhere | null | undefined;
  /** Return Scans where one of the related ScanVulnerabilitiesConnections match this filter */
  readonly single?: ScanVulnerabilitiesConnectionWhere | null | undefined;
  /** Return Scans where some of the related ScanVulnerabilitiesConnections match this filter */
  readonly some?: ScanVulnerabilitiesConnectionWhere | null | undefined;
};

export type ScanVulnerabilitiesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ScanVulnerabilitiesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ScanVulnerabilitiesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ScanVulnerabilitiesConnectionWhere> | null | undefined;
  readonly edge?: FoundPropertiesWhere | null | undefined;
  readonly node?: VulnerabilityWhere | null | undefined;
};

export type ScanVulnerabilitiesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ScanVulnerabilitiesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ScanVulnerabilitiesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ScanVulnerabilitiesNodeAggregationWhereInput> | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
  readonly vulnerabilityId?: StringScalarAggregationFilters | null | undefined;
};

export type ScanWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ScanWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ScanWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ScanWhere> | null | undefined;
  readonly criticalCount?: IntScalarFilters | null | undefined;
  readonly databaseDate?: DateTimeScalarFilters | null | undefined;
  readonly documentDigest?: DigestScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly highCount?: IntScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly images?: ImageRelationshipFilters | null | undefined;
  readonly imagesConnection?: ScanImagesConnectionFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly lowCount?: IntScalarFilters | null | undefined;
  readonly mediumCount?: IntScalarFilters | null | undefined;
  readonly negligibleCount?: IntScalarFilters | null | undefined;
  readonly scannedAt?: DateTimeScalarFilters | null | undefined;
  readonly scanner?: StringScalarFilters | null | undefined;
  readonly scannerVersion?: StringScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly unknownCount?: IntScalarFilters | null | undefined;
  readonly vulnerabilities?: VulnerabilityRelationshipFilters | null | undefined;
  readonly vulnerabilitiesConnection?: ScanVulnerabilitiesConnectionFilters | null | undefined;
  readonly vulnerabilityCount?: IntScalarFilters | null | undefined;
};

/** Where a secret is. Give one of the two. */
export type SecretInput = {
  /** A file in the server's folder of secrets (`WHENCE_SOURCE_SECRETS`). */
  readonly file?: string | null | undefined;
  /** A variable of the server's environment; its name must begin with `WHENCE_SOURCE_SECRET_`. */
  readonly variable?: string | null | undefined;
};

export type SessionAgentsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionAgentsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionAgentsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionAgentsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: SessionAgentsNodeAggregationWhereInput | null | undefined;
};

export type SessionAgentsConnectionFilters = {
  /** Filter Sessions by aggregating results on related SessionAgentsConnections */
  readonly aggregate?: SessionAgentsConnectionAggregateInput | null | undefined;
  /** Return Sessions where all of the related SessionAgentsConnections match this filter */
  readonly all?: SessionAgentsConnectionWhere | null | undefined;
  /** Return Sessions where none of the related SessionAgentsConnections match this filter */
  readonly none?: SessionAgentsConnectionWhere | null | undefined;
  /** Return Sessions where one of the related SessionAgentsConnections match this filter */
  readonly single?: SessionAgentsConnectionWhere | null | undefined;
  /** Return Sessions where some of the related SessionAgentsConnections match this filter */
  readonly some?: SessionAgentsConnectionWhere | null | undefined;
};

export type SessionAgentsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionAgentsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionAgentsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionAgentsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: AgentWhere | null | undefined;
};

export type SessionAgentsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionAgentsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionAgentsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionAgentsNodeAggregationWhereInput> | null | undefined;
  readonly contact?: StringScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly identity?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly modelName?: StringScalarAggregationFilters | null | undefined;
  readonly modelProvider?: StringScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly role?: StringScalarAggregationFilters | null | undefined;
  readonly sourceUrl?: StringScalarAggregationFilters | null | undefined;
  readonly version?: StringScalarAggregationFilters | null | undefined;
};

export type SessionAttributionsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionAttributionsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionAttributionsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionAttributionsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly node?: SessionAttributionsNodeAggregationWhereInput | null | undefined;
};

export type SessionAttributionsConnectionFilters = {
  /** Filter Sessions by aggregating results on related SessionAttributionsConnections */
  readonly aggregate?: SessionAttributionsConnectionAggregateInput | null | undefined;
  /** Return Sessions where all of the related SessionAttributionsConnections match this filter */
  readonly all?: SessionAttributionsConnectionWhere | null | undefined;
  /** Return Sessions where none of the related SessionAttributionsConnections match this filter */
  readonly none?: SessionAttributionsConnectionWhere | null | undefined;
  /** Return Sessions where one of the related SessionAttributionsConnections match this filter */
  readonly single?: SessionAttributionsConnectionWhere | null | undefined;
  /** Return Sessions where some of the related SessionAttributionsConnections match this filter */
  readonly some?: SessionAttributionsConnectionWhere | null | undefined;
};

export type SessionAttributionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionAttributionsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionAttributionsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionAttributionsConnectionWhere> | null | undefined;
  readonly node?: AttributionWhere | null | undefined;
};

export type SessionAttributionsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionAttributionsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionAttributionsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionAttributionsNodeAggregationWhereInput> | null | undefined;
  readonly attributionId?: StringScalarAggregationFilters | null | undefined;
  readonly authorId?: StringScalarAggregationFilters | null | undefined;
  readonly authorType?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly inputTokens?: BigIntScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly linesAdded?: BigIntScalarAggregationFilters | null | undefined;
  readonly linesRemoved?: BigIntScalarAggregationFilters | null | undefined;
  readonly modelName?: StringScalarAggregationFilters | null | undefined;
  readonly modelProvider?: StringScalarAggregationFilters | null | undefined;
  readonly operation?: StringScalarAggregationFilters | null | undefined;
  readonly outputTokens?: BigIntScalarAggregationFilters | null | undefined;
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  readonly totalTokens?: BigIntScalarAggregationFilters | null | undefined;
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

export type SessionBundlesAboutConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionBundlesAboutConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionBundlesAboutConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionBundlesAboutConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: SessionBundlesAboutNodeAggregationWhereInput | null | undefined;
};

export type SessionBundlesAboutConnectionFilters = {
  /** Filter Sessions by aggregating results on related SessionBundlesAboutConnections */
  readonly aggregate?: SessionBundlesAboutConnectionAggregateInput | null | undefined;
  /** Return Sessions where all of the related SessionBundlesAboutConnections match this filter */
  readonly all?: SessionBundlesAboutConnectionWhere | null | undefined;
  /** Return Sessions where none of the related SessionBundlesAboutConnections match this filter */
  readonly none?: SessionBundlesAboutConnectionWhere | null | undefined;
  /** Return Sessions where one of the related SessionBundlesAboutConnections match this filter */
  readonly single?: SessionBundlesAboutConnectionWhere | null | undefined;
  /** Return Sessions where some of the related SessionBundlesAboutConnections match this filter */
  readonly some?: SessionBundlesAboutConnectionWhere | null | undefined;
};

export type SessionBundlesAboutConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionBundlesAboutConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionBundlesAboutConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionBundlesAboutConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: BundleWhere | null | undefined;
};

export type SessionBundlesAboutNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionBundlesAboutNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionBundlesAboutNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionBundlesAboutNodeAggregationWhereInput> | null | undefined;
  readonly algorithm?: StringScalarAggregationFilters | null | undefined;
  readonly attributions?: BigIntScalarAggregationFilters | null | undefined;
  readonly checkpoints?: BigIntScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly generatedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly merkleRoot?: StringScalarAggregationFilters | null | undefined;
  readonly postQuantum?: StringScalarAggregationFilters | null | undefined;
  readonly receivedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  readonly sessions?: BigIntScalarAggregationFilters | null | undefined;
  readonly signer?: StringScalarAggregationFilters | null | undefined;
};

export type SessionCheckpointsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionCheckpointsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionCheckpointsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionCheckpointsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly node?: SessionCheckpointsNodeAggregationWhereInput | null | undefined;
};

export type SessionCheckpointsConnectionFilters = {
  /** Filter Sessions by aggregating results on related SessionCheckpointsConnections */
  readonly aggregate?: SessionCheckpointsConnectionAggregateInput | null | undefined;
  /** Return Sessions where all of the related SessionCheckpointsConnections match this filter */
  readonly all?: SessionCheckpointsConnectionWhere | null | undefined;
  /** Return Sessions where none of the related SessionCheckpointsConnections match this filter */
  readonly none?: SessionCheckpointsConnectionWhere | null | undefined;
  /** Return Sessions where one of the related SessionCheckpointsConnections match this filter */
  readonly single?: SessionCheckpointsConnectionWhere | null | undefined;
  /** Return Sessions where some of the related SessionCheckpointsConnections match this filter */
  readonly some?: SessionCheckpointsConnectionWhere | null | undefined;
};

export type SessionCheckpointsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionCheckpointsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionCheckpointsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionCheckpointsConnectionWhere> | null | undefined;
  readonly node?: CheckpointWhere | null | undefined;
};

export type SessionCheckpointsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionCheckpointsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionCheckpointsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionCheckpointsNodeAggregationWhereInput> | null | undefined;
  readonly checkpointId?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly inputTokens?: BigIntScalarAggregationFilters | null | undefined;
  readonly journalSeq?: BigIntScalarAggregationFilters | null | undefined;
  readonly label?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly outputTokens?: BigIntScalarAggregationFilters | null | undefined;
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  readonly totalTokens?: BigIntScalarAggregationFilters | null | undefined;
};

export type SessionChildrenConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionChildrenConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionChildrenConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionChildrenConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: SessionChildrenNodeAggregationWhereInput | null | undefined;
};

export type SessionChildrenConnectionFilters = {
  /** Filter Sessions by aggregating results on related SessionChildrenConnections */
  readonly aggregate?: SessionChildrenConnectionAggregateInput | null | undefined;
  /** Return Sessions where all of the related SessionChildrenConnections match this filter */
  readonly all?: SessionChildrenConnectionWhere | null | undefined;
  /** Return Sessions where none of the related SessionChildrenConnections match this filter */
  readonly none?: SessionChildrenConnectionWhere | null | undefined;
  /** Return Sessions where one of the related SessionChildrenConnections match this filter */
  readonly single?: SessionChildrenConnectionWhere | null | undefined;
  /** Return Sessions where some of the related SessionChildrenConnections match this filter */
  readonly some?: SessionChildrenConnectionWhere | null | undefined;
};

export type SessionChildrenConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionChildrenConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionChildrenConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionChildrenConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: SessionWhere | null | undefined;
};

export type SessionChildrenNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionChildrenNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionChildrenNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionChildrenNodeAggregationWhereInput> | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly depth?: IntScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly parentKey?: StringScalarAggregationFilters | null | undefined;
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

export type SessionJournalConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionJournalConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionJournalConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionJournalConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly node?: SessionJournalNodeAggregationWhereInput | null | undefined;
};

export type SessionJournalConnectionFilters = {
  /** Filter Sessions by aggregating results on related SessionJournalConnections */
  readonly aggregate?: SessionJournalConnectionAggregateInput | null | undefined;
  /** Return Sessions where all of the related SessionJournalConnections match this filter */
  readonly all?: SessionJournalConnectionWhere | null | undefined;
  /** Return Sessions where none of the related SessionJournalConnections match this filter */
  readonly none?: SessionJournalConnectionWhere | null | undefined;
  /** Return Sessions where one of the related SessionJournalConnections match this filter */
  readonly single?: SessionJournalConnectionWhere | null | undefined;
  /** Return Sessions where some of the related SessionJournalConnections match this filter */
  readonly some?: SessionJournalConnectionWhere | null | undefined;
};

export type SessionJournalConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionJournalConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionJournalConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionJournalConnectionWhere> | null | undefined;
  readonly node?: JournalEventWhere | null | undefined;
};

export type SessionJournalNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionJournalNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionJournalNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionJournalNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly eventId?: StringScalarAggregationFilters | null | undefined;
  readonly eventType?: StringScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  readonly seq?: BigIntScalarAggregationFilters | null | undefined;
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
};

export type SessionParentsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionParentsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionParentsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionParentsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: SessionParentsNodeAggregationWhereInput | null | undefined;
};

export type SessionParentsConnectionFilters = {
  /** Filter Sessions by aggregating results on related SessionParentsConnections */
  readonly aggregate?: SessionParentsConnectionAggregateInput | null | undefined;
  /** Return Sessions where all of the related SessionParentsConnections match this filter */
  readonly all?: SessionParentsConnectionWhere | null | undefined;
  /** Return Sessions where none of the related SessionParentsConnections match this filter */
  readonly none?: SessionParentsConnectionWhere | null | undefined;
  /** Return Sessions where one of the related SessionParentsConnections match this filter */
  readonly single?: SessionParentsConnectionWhere | null | undefined;
  /** Return Sessions where some of the related SessionParentsConnections match this filter */
  readonly some?: SessionParentsConnectionWhere | null | undefined;
};

export type SessionParentsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionParentsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionParentsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionParentsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: SessionWhere | null | undefined;
};

export type SessionParentsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionParentsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionParentsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionParentsNodeAggregationWhereInput> | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly depth?: IntScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly parentKey?: StringScalarAggregationFilters | null | undefined;
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

export type SessionRelationshipFilters = {
  /** Filter type where all of the related Sessions match this filter */
  readonly all?: SessionWhere | null | undefined;
  /** Filter type where none of the related Sessions match this filter */
  readonly none?: SessionWhere | null | undefined;
  /** Filter type where one of the related Sessions match this filter */
  readonly single?: SessionWhere | null | undefined;
  /** Filter type where some of the related Sessions match this filter */
  readonly some?: SessionWhere | null | undefined;
};

/** State of a session. */
export type SessionStatus =
  | 'ACTIVE'
  | 'COMPLETED'
  | 'DISCARDED'
  | 'MERGED';

/** SessionStatus filters */
export type SessionStatusEnumScalarFilters = {
  readonly eq?: SessionStatus | null | undefined;
  readonly in?: ReadonlyArray<SessionStatus> | null | undefined;
};

export type SessionTokenUsageConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionTokenUsageConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionTokenUsageConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionTokenUsageConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly node?: SessionTokenUsageNodeAggregationWhereInput | null | undefined;
};

export type SessionTokenUsageConnectionFilters = {
  /** Filter Sessions by aggregating results on related SessionTokenUsageConnections */
  readonly aggregate?: SessionTokenUsageConnectionAggregateInput | null | undefined;
  /** Return Sessions where all of the related SessionTokenUsageConnections match this filter */
  readonly all?: SessionTokenUsageConnectionWhere | null | undefined;
  /** Return Sessions where none of the related SessionTokenUsageConnections match this filter */
  readonly none?: SessionTokenUsageConnectionWhere | null | undefined;
  /** Return Sessions where one of the related SessionTokenUsageConnections match this filter */
  readonly single?: SessionTokenUsageConnectionWhere | null | undefined;
  /** Return Sessions where some of the related SessionTokenUsageConnections match this filter */
  readonly some?: SessionTokenUsageConnectionWhere | null | undefined;
};

export type SessionTokenUsageConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionTokenUsageConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionTokenUsageConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionTokenUsageConnectionWhere> | null | undefined;
  readonly node?: TokenUsageWhere | null | undefined;
};

export type SessionTokenUsageNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionTokenUsageNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionTokenUsageNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionTokenUsageNodeAggregationWhereInput> | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly cacheTokens?: BigIntScalarAggregationFilters | null | undefined;
  readonly costMicros?: BigIntScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly currency?: StringScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly inputTokens?: BigIntScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly model?: StringScalarAggregationFilters | null | undefined;
  readonly operation?: StringScalarAggregationFilters | null | undefined;
  readonly outputTokens?: BigIntScalarAggregationFilters | null | undefined;
  readonly provider?: StringScalarAggregationFilters | null | undefined;
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  readonly totalTokens?: BigIntScalarAggregationFilters | null | undefined;
  readonly usageId?: StringScalarAggregationFilters | null | undefined;
};

export type SessionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionWhere> | null | undefined;
  readonly agentName?: StringScalarFilters | null | undefined;
  readonly agents?: AgentRelationshipFilters | null | undefined;
  readonly agentsConnection?: SessionAgentsConnectionFilters | null | undefined;
  readonly attributions?: AttributionRelationshipFilters | null | undefined;
  readonly attributionsConnection?: SessionAttributionsConnectionFilters | null | undefined;
  readonly bundles?: DigestListScalarFilters | null | undefined;
  readonly bundlesAbout?: BundleRelationshipFilters | null | undefined;
  readonly bundlesAboutConnection?: SessionBundlesAboutConnectionFilters | null | undefined;
  readonly checkpoints?: CheckpointRelationshipFilters | null | undefined;
  readonly checkpointsConnection?: SessionCheckpointsConnectionFilters | null | undefined;
  readonly children?: SessionRelationshipFilters | null | undefined;
  readonly childrenConnection?: SessionChildrenConnectionFilters | null | undefined;
  readonly closedAt?: DateTimeScalarFilters | null | undefined;
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  readonly depth?: IntScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly goal?: StringScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly journal?: JournalEventRelationshipFilters | null | undefined;
  readonly journalConnection?: SessionJournalConnectionFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly parentKey?: StringScalarFilters | null | undefined;
  readonly parents?: SessionRelationshipFilters | null | undefined;
  readonly parentsConnection?: SessionParentsConnectionFilters | null | undefined;
  readonly redactionLevel?: RedactionLevelEnumScalarFilters | null | undefined;
  readonly runId?: StringScalarFilters | null | undefined;
  readonly sessionKey?: StringScalarFilters | null | undefined;
  readonly signers?: StringListFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly status?: SessionStatusEnumScalarFilters | null | undefined;
  readonly tokenUsage?: TokenUsageRelationshipFilters | null | undefined;
  readonly tokenUsageConnection?: SessionTokenUsageConnectionFilters | null | undefined;
  readonly workspaceId?: StringScalarFilters | null | undefined;
};

/** How bad a vulnerability is, as the scanner says. */
export type Severity =
  | 'CRITICAL'
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM'
  | 'NEGLIGIBLE'
  | 'UNKNOWN';

/** Severity filters */
export type SeverityEnumScalarFilters = {
  readonly eq?: Severity | null | undefined;
  readonly in?: ReadonlyArray<Severity> | null | undefined;
};

/** The form of a signature. */
export type SignatureFormat =
  /** Somebody says that the image is signed; the signature itself is not known. */
  | 'CLAIM'
  /** cosign's own, kept beside the image under the tag `sha256-….sig`. */
  | 'COSIGN'
  | 'DSSE'
  | 'NOTATION'
  | 'SIGSTORE_BUNDLE';

/** SignatureFormat filters */
export type SignatureFormatEnumScalarFilters = {
  readonly eq?: SignatureFormat | null | undefined;
  readonly in?: ReadonlyArray<SignatureFormat> | null | undefined;
};

export type SignatureImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SignatureImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SignatureImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SignatureImagesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: SignatureImagesNodeAggregationWhereInput | null | undefined;
};

export type SignatureImagesConnectionFilters = {
  /** Filter Signatures by aggregating results on related SignatureImagesConnections */
  readonly aggregate?: SignatureImagesConnectionAggregateInput | null | undefined;
  /** Return Signatures where all of the related SignatureImagesConnections match this filter */
  readonly all?: SignatureImagesConnectionWhere | null | undefined;
  /** Return Signatures where none of the related SignatureImagesConnections match this filter */
  readonly none?: SignatureImagesConnectionWhere | null | undefined;
  /** Return Signatures where one of the related SignatureImagesConnections match this filter */
  readonly single?: SignatureImagesConnectionWhere | null | undefined;
  /** Return Signatures where some of the related SignatureImagesConnections match this filter */
  readonly some?: SignatureImagesConnectionWhere | null | undefined;
};

export type SignatureImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SignatureImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SignatureImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SignatureImagesConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type SignatureImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SignatureImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SignatureImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SignatureImagesNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

export type SignatureRelationshipFilters = {
  /** Filter type where all of the related Signatures match this filter */
  readonly all?: SignatureWhere | null | undefined;
  /** Filter type where none of the related Signatures match this filter */
  readonly none?: SignatureWhere | null | undefined;
  /** Filter type where one of the related Signatures match this filter */
  readonly single?: SignatureWhere | null | undefined;
  /** Filter type where some of the related Signatures match this filter */
  readonly some?: SignatureWhere | null | undefined;
};

export type SignatureWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SignatureWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SignatureWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SignatureWhere> | null | undefined;
  readonly anchorDigest?: DigestScalarFilters | null | undefined;
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly format?: SignatureFormatEnumScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly images?: ImageRelationshipFilters | null | undefined;
  readonly imagesConnection?: SignatureImagesConnectionFilters | null | undefined;
  readonly issuer?: StringScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly reason?: StringScalarFilters | null | undefined;
  readonly signer?: StringScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly verified?: VerifiedEnumScalarFilters | null | undefined;
  readonly verifiedAt?: DateTimeScalarFilters | null | undefined;
  readonly verifier?: StringScalarFilters | null | undefined;
};

/** A pull source. Each kind takes the fields that say so, and refuses others. */
export type SourceInput = {
  /** AGENTEX: account whose builds and deployments are read. */
  readonly account?: string | null | undefined;
  /** OCI_REGISTRY: whether to read all repositories that the registry lists. */
  readonly catalog?: boolean | null | undefined;
  /** KUBERNETES: the name of the cluster in the graph. */
  readonly cluster?: string | null | undefined;
  /** POLAR: database; `neo4j` when absent. */
  readonly database?: string | null | undefined;
  /** OCI_REGISTRY: whether the docker configuration of the server has the credentials. */
  readonly dockerConfig?: boolean | null | undefined;
  /** Whether to read it on schedule. */
  readonly enabled?: boolean;
  /** GITLAB: full paths of groups, all of whose projects are read. */
  readonly groups?: ReadonlyArray<string> | null | undefined;
  /** KUBERNETES: whether the server runs in the cluster and uses its service account. */
  readonly inCluster?: boolean | null | undefined;
  /** Seconds from one pass to the next: 5 to 604800. */
  readonly intervalSeconds?: number;
  /** What kind of system it is. */
  readonly kind: SourceKind;
  /** KUBERNETES: context of the kubeconfig; its current one when absent. */
  readonly kubeContext?: string | null | undefined;
  /** KUBERNETES: kubeconfig file in the server's folder of secrets; that of its KUBECONFIG when absent. */
  readonly kubeconfig?: string | null | undefined;
  /** Unique name: 1 to 100 letters, digits, dots, dashes and underscores. */
  readonly name: string;
  /** KUBERNETES: namespaces to read; all when absent. */
  readonly namespaces?: ReadonlyArray<string> | null | undefined;
  /** GITHUB: organisations and users whose container packages are read. */
  readonly owners?: ReadonlyArray<string> | null | undefined;
  /** GITLAB: full paths of projects. */
  readonly projects?: ReadonlyArray<string> | null | undefined;
  /** OCI_REGISTRY: the registry's host as references write it, for example `docker.io`. */
  readonly registry?: string | null | undefined;
  /** OCI_REGISTRY: repositories; `team/*` for all that begin so. GITHUB: repositories as `owner/name`. */
  readonly repositories?: ReadonlyArray<string> | null | undefined;
  /** Password or token. */
  readonly secret?: SecretInput | null | undefined;
  /** OCI_REGISTRY: hosts, besides the registry's, that may be asked for tokens. */
  readonly tokenHosts?: ReadonlyArray<string> | null | undefined;
  /** Address of the API, where it does not follow from the kind. Bolt address of a POLAR source. */
  readonly url?: string | null | undefined;
  /** OCI_REGISTRY, POLAR: user. */
  readonly user?: SecretInput | null | undefined;
};

/** Systems that Whence reads by itself. */
export type SourceKind =
  /** The build and deployment services of agentex (`/v5/builds`, `/v5/agentex/deployments`). */
  | 'AGENTEX'
  /** An agentex server: agents, their deployments and deployment histories. */
  | 'AGENTEX_SERVER'
  /** GitHub, or a GitHub Enterprise Server. */
  | 'GITHUB'
  /** A GitLab. */
  | 'GITLAB'
  /** A Kubernetes cluster. */
  | 'KUBERNETES'
  /** A container registry that speaks the OCI distribution API. */
  | 'OCI_REGISTRY'
  /** Another Neo4j that holds a Polar graph. */
  | 'POLAR';

/** String list filters */
export type StringListFilters = {
  readonly eq?: ReadonlyArray<string> | null | undefined;
  readonly includes?: string | null | undefined;
};

/** Filters for an aggregation of a string field */
export type StringScalarAggregationFilters = {
  readonly averageLength?: FloatScalarFilters | null | undefined;
  readonly longestLength?: IntScalarFilters | null | undefined;
  readonly shortestLength?: IntScalarFilters | null | undefined;
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

export type TagObservationImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TagObservationImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TagObservationImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TagObservationImagesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: TagObservationImagesNodeAggregationWhereInput | null | undefined;
};

export type TagObservationImagesConnectionFilters = {
  /** Filter TagObservations by aggregating results on related TagObservationImagesConnections */
  readonly aggregate?: TagObservationImagesConnectionAggregateInput | null | undefined;
  /** Return TagObservations where all of the related TagObservationImagesConnections match this filter */
  readonly all?: TagObservationImagesConnectionWhere | null | undefined;
  /** Return TagObservations where none of the related TagObservationImagesConnections match this filter */
  readonly none?: TagObservationImagesConnectionWhere | null | undefined;
  /** Return TagObservations where one of the related TagObservationImagesConnections match this filter */
  readonly single?: TagObservationImagesConnectionWhere | null | undefined;
  /** Return TagObservations where some of the related TagObservationImagesConnections match this filter */
  readonly some?: TagObservationImagesConnectionWhere | null | undefined;
};

export type TagObservationImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TagObservationImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TagObservationImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TagObservationImagesConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type TagObservationImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TagObservationImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TagObservationImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TagObservationImagesNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

export type TagObservationReferencesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TagObservationReferencesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TagObservationReferencesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TagObservationReferencesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: TagObservationReferencesNodeAggregationWhereInput | null | undefined;
};

export type TagObservationReferencesConnectionFilters = {
  /** Filter TagObservations by aggregating results on related TagObservationReferencesConnections */
  readonly aggregate?: TagObservationReferencesConnectionAggregateInput | null | undefined;
  /** Return TagObservations where all of the related TagObservationReferencesConnections match this filter */
  readonly all?: TagObservationReferencesConnectionWhere | null | undefined;
  /** Return TagObservations where none of the related TagObservationReferencesConnections match this filter */
  readonly none?: TagObservationReferencesConnectionWhere | null | undefined;
  /** Return TagObservations where one of the related TagObservationReferencesConnections match this filter */
  readonly single?: TagObservationReferencesConnectionWhere | null | undefined;
  /** Return TagObservations where some of the related TagObservationReferencesConnections match this filter */
  readonly some?: TagObservationReferencesConnectionWhere | null | undefined;
};

export type TagObservationReferencesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TagObservationReferencesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TagObservationReferencesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TagObservationReferencesConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ImageReferenceWhere | null | undefined;
};

export type TagObservationReferencesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TagObservationReferencesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TagObservationReferencesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TagObservationReferencesNodeAggregationWhereInput> | null | undefined;
  readonly canonical?: StringScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly registry?: StringScalarAggregationFilters | null | undefined;
  readonly repository?: StringScalarAggregationFilters | null | undefined;
  readonly tag?: StringScalarAggregationFilters | null | undefined;
};

export type TagObservationRelationshipFilters = {
  /** Filter type where all of the related TagObservations match this filter */
  readonly all?: TagObservationWhere | null | undefined;
  /** Filter type where none of the related TagObservations match this filter */
  readonly none?: TagObservationWhere | null | undefined;
  /** Filter type where one of the related TagObservations match this filter */
  readonly single?: TagObservationWhere | null | undefined;
  /** Filter type where some of the related TagObservations match this filter */
  readonly some?: TagObservationWhere | null | undefined;
};

export type TagObservationWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TagObservationWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TagObservationWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TagObservationWhere> | null | undefined;
  readonly closedAt?: DateTimeScalarFilters | null | undefined;
  readonly digest?: DigestScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly images?: ImageRelationshipFilters | null | undefined;
  readonly imagesConnection?: TagObservationImagesConnectionFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly mediaType?: StringScalarFilters | null | undefined;
  readonly reference?: StringScalarFilters | null | undefined;
  readonly references?: ImageReferenceRelationshipFilters | null | undefined;
  readonly referencesConnection?: TagObservationReferencesConnectionFilters | null | undefined;
  readonly sightingCount?: IntScalarFilters | null | undefined;
  readonly source?: StringScalarFilters | null | undefined;
};

/** Which tasks of a list to answer; all conditions must hold. */
export type TaskFilter = {
  /** A label, exactly. */
  readonly label?: string | null | undefined;
  readonly namespace?: string | null | undefined;
  /** Whether any agent has the task. */
  readonly owned?: boolean | null | undefined;
  /** Id of the agent that has the task. */
  readonly ownerId?: string | null | undefined;
  readonly phase?: WorkPhase | null | undefined;
  readonly priority?: TaskPriority | null | undefined;
  readonly status?: TaskStatus | null | undefined;
  readonly type?: TaskType | null | undefined;
};

/** What a link from a task says, and what it leads to. */
export type TaskLinkKind =
  /** The task is the work of an agent. */
  | 'ATTRIBUTED_TO'
  /** The task waits for another one. Links of this kind never form a cycle. */
  | 'BLOCKED_BY'
  /** The task was made out of another one. */
  | 'DERIVED_FROM'
  /** The task came up while another one was worked on. */
  | 'DISCOVERED_FROM'
  /** The task came of an activity. */
  | 'GENERATED_BY'
  /** The task takes the place of another one. */
  | 'SUPERSEDES';

/** How pressing a task is, most pressing first. */
export type TaskPriority =
  | 'BACKLOG'
  | 'CRITICAL'
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** TaskPriority filters */
export type TaskPriorityEnumScalarFilters = {
  readonly eq?: TaskPriority | null | undefined;
  readonly in?: ReadonlyArray<TaskPriority> | null | undefined;
};

/** State of a task. */
export type TaskStatus =
  | 'CLOSED'
  | 'IN_PROGRESS'
  | 'OPEN';

/** TaskStatus filters */
export type TaskStatusEnumScalarFilters = {
  readonly eq?: TaskStatus | null | undefined;
  readonly in?: ReadonlyArray<TaskStatus> | null | undefined;
};

/** What a task is. */
export type TaskType =
  | 'BUG'
  | 'CHORE'
  /** A task that stands for the ones it waits for: its progress is theirs. */
  | 'EPIC'
  | 'FEATURE'
  | 'TASK';

/** TaskType filters */
export type TaskTypeEnumScalarFilters = {
  readonly eq?: TaskType | null | undefined;
  readonly in?: ReadonlyArray<TaskType> | null | undefined;
};

export type TokenUsageRelationshipFilters = {
  /** Filter type where all of the related TokenUsages match this filter */
  readonly all?: TokenUsageWhere | null | undefined;
  /** Filter type where none of the related TokenUsages match this filter */
  readonly none?: TokenUsageWhere | null | undefined;
  /** Filter type where one of the related TokenUsages match this filter */
  readonly single?: TokenUsageWhere | null | undefined;
  /** Filter type where some of the related TokenUsages match this filter */
  readonly some?: TokenUsageWhere | null | undefined;
};

export type TokenUsageSessionsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TokenUsageSessionsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TokenUsageSessionsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TokenUsageSessionsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly node?: TokenUsageSessionsNodeAggregationWhereInput | null | undefined;
};

export type TokenUsageSessionsConnectionFilters = {
  /** Filter TokenUsages by aggregating results on related TokenUsageSessionsConnections */
  readonly aggregate?: TokenUsageSessionsConnectionAggregateInput | null | undefined;
  /** Return TokenUsages where all of the related TokenUsageSessionsConnections match this filter */
  readonly all?: TokenUsageSessionsConnectionWhere | null | undefined;
  /** Return TokenUsages where none of the related TokenUsageSessionsConnections match this filter */
  readonly none?: TokenUsageSessionsConnectionWhere | null | undefined;
  /** Return TokenUsages where one of the related TokenUsageSessionsConnections match this filter */
  readonly single?: TokenUsageSessionsConnectionWhere | null | undefined;
  /** Return TokenUsages where some of the related TokenUsageSessionsConnections match this filter */
  readonly some?: TokenUsageSessionsConnectionWhere | null | undefined;
};

export type TokenUsageSessionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TokenUsageSessionsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TokenUsageSessionsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TokenUsageSessionsConnectionWhere> | null | undefined;
  readonly node?: SessionWhere | null | undefined;
};

export type TokenUsageSessionsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TokenUsageSessionsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TokenUsageSessionsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TokenUsageSessionsNodeAggregationWhereInput> | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly depth?: IntScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly parentKey?: StringScalarAggregationFilters | null | undefined;
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

export type TokenUsageWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TokenUsageWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TokenUsageWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TokenUsageWhere> | null | undefined;
  readonly agentName?: StringScalarFilters | null | undefined;
  readonly cacheTokens?: BigIntScalarFilters | null | undefined;
  readonly costMicros?: BigIntScalarFilters | null | undefined;
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  readonly currency?: StringScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly inputTokens?: BigIntScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly model?: StringScalarFilters | null | undefined;
  readonly operation?: StringScalarFilters | null | undefined;
  readonly outputTokens?: BigIntScalarFilters | null | undefined;
  readonly provider?: StringScalarFilters | null | undefined;
  readonly sessionKey?: StringScalarFilters | null | undefined;
  readonly sessions?: SessionRelationshipFilters | null | undefined;
  readonly sessionsConnection?: TokenUsageSessionsConnectionFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly totalTokens?: BigIntScalarFilters | null | undefined;
  readonly usageId?: StringScalarFilters | null | undefined;
};

/** Lets a signer speak for sessions. */
export type TrustRuleInput = {
  /** What the keys of the sessions begin with; empty for all. */
  readonly sessionPrefix?: string | null | undefined;
  /** A DID, or `*` for every signer. */
  readonly signer: string;
};

/**
 * Whether a statement or signature may be believed. What is read is UNVERIFIED until a key or identity of the trust
 * configuration verifies it: attestations of the same pipeline that built an image are claims like any other.
 */
export type Verified =
  /** It was checked, and did not hold; `reason` says why. */
  | 'FAILED'
  /** Only its existence is known. */
  | 'UNKNOWN'
  /** The document is known, and nobody checked it. */
  | 'UNVERIFIED'
  /** A signature over it was verified. */
  | 'VERIFIED';

/** Verified filters */
export type VerifiedEnumScalarFilters = {
  readonly eq?: Verified | null | undefined;
  readonly in?: ReadonlyArray<Verified> | null | undefined;
};

export type VulnerabilityRelationshipFilters = {
  /** Filter type where all of the related Vulnerabilities match this filter */
  readonly all?: VulnerabilityWhere | null | undefined;
  /** Filter type where none of the related Vulnerabilities match this filter */
  readonly none?: VulnerabilityWhere | null | undefined;
  /** Filter type where one of the related Vulnerabilities match this filter */
  readonly single?: VulnerabilityWhere | null | undefined;
  /** Filter type where some of the related Vulnerabilities match this filter */
  readonly some?: VulnerabilityWhere | null | undefined;
};

export type VulnerabilityScansConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityScansConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityScansConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityScansConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: FoundPropertiesAggregationWhereInput | null | undefined;
  readonly node?: VulnerabilityScansNodeAggregationWhereInput | null | undefined;
};

export type VulnerabilityScansConnectionFilters = {
  /** Filter Vulnerabilities by aggregating results on related VulnerabilityScansConnections */
  readonly aggregate?: VulnerabilityScansConnectionAggregateInput | null | undefined;
  /** Return Vulnerabilities where all of the related VulnerabilityScansConnections match this filter */
  readonly all?: VulnerabilityScansConnectionWhere | null | undefined;
  /** Return Vulnerabilities where none of the related VulnerabilityScansConnections match this filter */
  readonly none?: VulnerabilityScansConnectionWhere | null | undefined;
  /** Return Vulnerabilities where one of the related VulnerabilityScansConnections match this filter */
  readonly single?: VulnerabilityScansConnectionWhere | null | undefined;
  /** Return Vulnerabilities where some of the related VulnerabilityScansConnections match this filter */
  readonly some?: VulnerabilityScansConnectionWhere | null | undefined;
};

export type VulnerabilityScansConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityScansConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityScansConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityScansConnectionWhere> | null | undefined;
  readonly edge?: FoundPropertiesWhere | null | undefined;
  readonly node?: ScanWhere | null | undefined;
};

export type VulnerabilityScansNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityScansNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityScansNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityScansNodeAggregationWhereInput> | null | undefined;
  readonly criticalCount?: IntScalarAggregationFilters | null | undefined;
  readonly databaseDate?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly highCount?: IntScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lowCount?: IntScalarAggregationFilters | null | undefined;
  readonly mediumCount?: IntScalarAggregationFilters | null | undefined;
  readonly negligibleCount?: IntScalarAggregationFilters | null | undefined;
  readonly scannedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly scanner?: StringScalarAggregationFilters | null | undefined;
  readonly scannerVersion?: StringScalarAggregationFilters | null | undefined;
  readonly unknownCount?: IntScalarAggregationFilters | null | undefined;
  readonly vulnerabilityCount?: IntScalarAggregationFilters | null | undefined;
};

export type VulnerabilityStatementImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementImagesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: VulnerabilityStatementImagesNodeAggregationWhereInput | null | undefined;
};

export type VulnerabilityStatementImagesConnectionFilters = {
  /** Filter VulnerabilityStatements by aggregating results on related VulnerabilityStatementImagesConnections */
  readonly aggregate?: VulnerabilityStatementImagesConnectionAggregateInput | null | undefined;
  /** Return VulnerabilityStatements where all of the related VulnerabilityStatementImagesConnections match this filter */
  readonly all?: VulnerabilityStatementImagesConnectionWhere | null | undefined;
  /** Return VulnerabilityStatements where none of the related VulnerabilityStatementImagesConnections match this filter */
  readonly none?: VulnerabilityStatementImagesConnectionWhere | null | undefined;
  /** Return VulnerabilityStatements where one of the related VulnerabilityStatementImagesConnections match this filter */
  readonly single?: VulnerabilityStatementImagesConnectionWhere | null | undefined;
  /** Return VulnerabilityStatements where some of the related VulnerabilityStatementImagesConnections match this filter */
  readonly some?: VulnerabilityStatementImagesConnectionWhere | null | undefined;
};

export type VulnerabilityStatementImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementImagesConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ImageWhere | null | undefined;
};

export type VulnerabilityStatementImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementImagesNodeAggregationWhereInput> | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

export type VulnerabilityStatementRelationshipFilters = {
  /** Filter type where all of the related VulnerabilityStatements match this filter */
  readonly all?: VulnerabilityStatementWhere | null | undefined;
  /** Filter type where none of the related VulnerabilityStatements match this filter */
  readonly none?: VulnerabilityStatementWhere | null | undefined;
  /** Filter type where one of the related VulnerabilityStatements match this filter */
  readonly single?: VulnerabilityStatementWhere | null | undefined;
  /** Filter type where some of the related VulnerabilityStatements match this filter */
  readonly some?: VulnerabilityStatementWhere | null | undefined;
};

export type VulnerabilityStatementVulnerabilitiesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementVulnerabilitiesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementVulnerabilitiesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementVulnerabilitiesConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: VulnerabilityStatementVulnerabilitiesNodeAggregationWhereInput | null | undefined;
};

export type VulnerabilityStatementVulnerabilitiesConnectionFilters = {
  /** Filter VulnerabilityStatements by aggregating results on related VulnerabilityStatementVulnerabilitiesConnections */
  readonly aggregate?: VulnerabilityStatementVulnerabilitiesConnectionAggregateInput | null | undefined;
  /** Return VulnerabilityStatements where all of the related VulnerabilityStatementVulnerabilitiesConnections match this filter */
  readonly all?: VulnerabilityStatementVulnerabilitiesConnectionWhere | null | undefined;
  /** Return VulnerabilityStatements where none of the related VulnerabilityStatementVulnerabilitiesConnections match this filter */
  readonly none?: VulnerabilityStatementVulnerabilitiesConnectionWhere | null | undefined;
  /** Return VulnerabilityStatements where one of the related VulnerabilityStatementVulnerabilitiesConnections match this filter */
  readonly single?: VulnerabilityStatementVulnerabilitiesConnectionWhere | null | undefined;
  /** Return VulnerabilityStatements where some of the related VulnerabilityStatementVulnerabilitiesConnections match this filter */
  readonly some?: VulnerabilityStatementVulnerabilitiesConnectionWhere | null | undefined;
};

export type VulnerabilityStatementVulnerabilitiesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementVulnerabilitiesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementVulnerabilitiesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementVulnerabilitiesConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: VulnerabilityWhere | null | undefined;
};

export type VulnerabilityStatementVulnerabilitiesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementVulnerabilitiesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementVulnerabilitiesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementVulnerabilitiesNodeAggregationWhereInput> | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
  readonly vulnerabilityId?: StringScalarAggregationFilters | null | undefined;
};

export type VulnerabilityStatementWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementWhere> | null | undefined;
  readonly author?: StringScalarFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly images?: ImageRelationshipFilters | null | undefined;
  readonly imagesConnection?: VulnerabilityStatementImagesConnectionFilters | null | undefined;
  readonly justification?: StringScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly product?: StringScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly statedAt?: DateTimeScalarFilters | null | undefined;
  readonly status?: VulnerabilityStatusEnumScalarFilters | null | undefined;
  readonly vulnerabilities?: VulnerabilityRelationshipFilters | null | undefined;
  readonly vulnerabilitiesConnection?: VulnerabilityStatementVulnerabilitiesConnectionFilters | null | undefined;
  readonly vulnerabilityId?: StringScalarFilters | null | undefined;
};

export type VulnerabilityStatementsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementsConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: VulnerabilityStatementsNodeAggregationWhereInput | null | undefined;
};

export type VulnerabilityStatementsConnectionFilters = {
  /** Filter Vulnerabilities by aggregating results on related VulnerabilityStatementsConnections */
  readonly aggregate?: VulnerabilityStatementsConnectionAggregateInput | null | undefined;
  /** Return Vulnerabilities where all of the related VulnerabilityStatementsConnections match this filter */
  readonly all?: VulnerabilityStatementsConnectionWhere | null | undefined;
  /** Return Vulnerabilities where none of the related VulnerabilityStatementsConnections match this filter */
  readonly none?: VulnerabilityStatementsConnectionWhere | null | undefined;
  /** Return Vulnerabilities where one of the related VulnerabilityStatementsConnections match this filter */
  readonly single?: VulnerabilityStatementsConnectionWhere | null | undefined;
  /** Return Vulnerabilities where some of the related VulnerabilityStatementsConnections match this filter */
  readonly some?: VulnerabilityStatementsConnectionWhere | null | undefined;
};

export type VulnerabilityStatementsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementsConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: VulnerabilityStatementWhere | null | undefined;
};

export type VulnerabilityStatementsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementsNodeAggregationWhereInput> | null | undefined;
  readonly author?: StringScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly justification?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly product?: StringScalarAggregationFilters | null | undefined;
  readonly statedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly vulnerabilityId?: StringScalarAggregationFilters | null | undefined;
};

/** Whether a vulnerability concerns something. */
export type VulnerabilityStatus =
  | 'AFFECTED'
  | 'FIXED'
  | 'NOT_AFFECTED'
  | 'UNDER_INVESTIGATION';

/** VulnerabilityStatus filters */
export type VulnerabilityStatusEnumScalarFilters = {
  readonly eq?: VulnerabilityStatus | null | undefined;
  readonly in?: ReadonlyArray<VulnerabilityStatus> | null | undefined;
};

export type VulnerabilityWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityWhere> | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly scans?: ScanRelationshipFilters | null | undefined;
  readonly scansConnection?: VulnerabilityScansConnectionFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly statements?: VulnerabilityStatementRelationshipFilters | null | undefined;
  readonly statementsConnection?: VulnerabilityStatementsConnectionFilters | null | undefined;
  readonly url?: StringScalarFilters | null | undefined;
  readonly vulnerabilityId?: StringScalarFilters | null | undefined;
};

/** The phase of a piece of work that a task or activity belongs to. */
export type WorkPhase =
  | 'CODE_REVIEW'
  | 'ELICIT'
  | 'HANDOFF'
  | 'IMPL_PLAN'
  | 'IMPL_UAT'
  | 'LANDING'
  | 'PLAN_UAT'
  | 'PROPOSE'
  | 'RATIFY'
  | 'REQUEST'
  | 'REVIEW'
  | 'UNSCOPED'
  | 'WORKER_SLICES';

/** WorkPhase filters */
export type WorkPhaseEnumScalarFilters = {
  readonly eq?: WorkPhase | null | undefined;
  readonly in?: ReadonlyArray<WorkPhase> | null | undefined;
};

export type WorkloadChildrenConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadChildrenConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadChildrenConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadChildrenConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: WorkloadChildrenNodeAggregationWhereInput | null | undefined;
};

export type WorkloadChildrenConnectionFilters = {
  /** Filter Workloads by aggregating results on related WorkloadChildrenConnections */
  readonly aggregate?: WorkloadChildrenConnectionAggregateInput | null | undefined;
  /** Return Workloads where all of the related WorkloadChildrenConnections match this filter */
  readonly all?: WorkloadChildrenConnectionWhere | null | undefined;
  /** Return Workloads where none of the related WorkloadChildrenConnections match this filter */
  readonly none?: WorkloadChildrenConnectionWhere | null | undefined;
  /** Return Workloads where one of the related WorkloadChildrenConnections match this filter */
  readonly single?: WorkloadChildrenConnectionWhere | null | undefined;
  /** Return Workloads where some of the related WorkloadChildrenConnections match this filter */
  readonly some?: WorkloadChildrenConnectionWhere | null | undefined;
};

export type WorkloadChildrenConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadChildrenConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadChildrenConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadChildrenConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: WorkloadWhere | null | undefined;
};

export type WorkloadChildrenNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadChildrenNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadChildrenNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadChildrenNodeAggregationWhereInput> | null | undefined;
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly kind?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  readonly replicas?: IntScalarAggregationFilters | null | undefined;
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  readonly uid?: StringScalarAggregationFilters | null | undefined;
};

export type WorkloadContainersConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadContainersConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadContainersConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadContainersConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: WorkloadContainersNodeAggregationWhereInput | null | undefined;
};

export type WorkloadContainersConnectionFilters = {
  /** Filter Workloads by aggregating results on related WorkloadContainersConnections */
  readonly aggregate?: WorkloadContainersConnectionAggregateInput | null | undefined;
  /** Return Workloads where all of the related WorkloadContainersConnections match this filter */
  readonly all?: WorkloadContainersConnectionWhere | null | undefined;
  /** Return Workloads where none of the related WorkloadContainersConnections match this filter */
  readonly none?: WorkloadContainersConnectionWhere | null | undefined;
  /** Return Workloads where one of the related WorkloadContainersConnections match this filter */
  readonly single?: WorkloadContainersConnectionWhere | null | undefined;
  /** Return Workloads where some of the related WorkloadContainersConnections match this filter */
  readonly some?: WorkloadContainersConnectionWhere | null | undefined;
};

export type WorkloadContainersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadContainersConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadContainersConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadContainersConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: ContainerWhere | null | undefined;
};

export type WorkloadContainersNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadContainersNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadContainersNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadContainersNodeAggregationWhereInput> | null | undefined;
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  readonly declaredImage?: StringScalarAggregationFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly imageId?: StringScalarAggregationFilters | null | undefined;
  readonly imagePullPolicy?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  readonly nodeName?: StringScalarAggregationFilters | null | undefined;
  readonly podName?: StringScalarAggregationFilters | null | undefined;
  readonly podUid?: StringScalarAggregationFilters | null | undefined;
  readonly restartCount?: IntScalarAggregationFilters | null | undefined;
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly stateReason?: StringScalarAggregationFilters | null | undefined;
};

export type WorkloadDeploysConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadDeploysConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadDeploysConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadDeploysConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: WorkloadDeploysNodeAggregationWhereInput | null | undefined;
};

export type WorkloadDeploysConnectionFilters = {
  /** Filter Workloads by aggregating results on related WorkloadDeploysConnections */
  readonly aggregate?: WorkloadDeploysConnectionAggregateInput | null | undefined;
  /** Return Workloads where all of the related WorkloadDeploysConnections match this filter */
  readonly all?: WorkloadDeploysConnectionWhere | null | undefined;
  /** Return Workloads where none of the related WorkloadDeploysConnections match this filter */
  readonly none?: WorkloadDeploysConnectionWhere | null | undefined;
  /** Return Workloads where one of the related WorkloadDeploysConnections match this filter */
  readonly single?: WorkloadDeploysConnectionWhere | null | undefined;
  /** Return Workloads where some of the related WorkloadDeploysConnections match this filter */
  readonly some?: WorkloadDeploysConnectionWhere | null | undefined;
};

export type WorkloadDeploysConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadDeploysConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadDeploysConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadDeploysConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: DeployWhere | null | undefined;
};

export type WorkloadDeploysNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadDeploysNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadDeploysNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadDeploysNodeAggregationWhereInput> | null | undefined;
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  readonly buildSystem?: StringScalarAggregationFilters | null | undefined;
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly deployId?: StringScalarAggregationFilters | null | undefined;
  readonly environment?: StringScalarAggregationFilters | null | undefined;
  readonly expiresAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  readonly previewLabel?: StringScalarAggregationFilters | null | undefined;
  readonly promotedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  readonly rollbackOf?: StringScalarAggregationFilters | null | undefined;
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  readonly system?: StringScalarAggregationFilters | null | undefined;
  readonly upstreamDeployId?: StringScalarAggregationFilters | null | undefined;
  readonly url?: StringScalarAggregationFilters | null | undefined;
  readonly workload?: StringScalarAggregationFilters | null | undefined;
};

export type WorkloadOwnersConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadOwnersConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadOwnersConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadOwnersConnectionAggregateInput> | null | undefined;
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  readonly node?: WorkloadOwnersNodeAggregationWhereInput | null | undefined;
};

export type WorkloadOwnersConnectionFilters = {
  /** Filter Workloads by aggregating results on related WorkloadOwnersConnections */
  readonly aggregate?: WorkloadOwnersConnectionAggregateInput | null | undefined;
  /** Return Workloads where all of the related WorkloadOwnersConnections match this filter */
  readonly all?: WorkloadOwnersConnectionWhere | null | undefined;
  /** Return Workloads where none of the related WorkloadOwnersConnections match this filter */
  readonly none?: WorkloadOwnersConnectionWhere | null | undefined;
  /** Return Workloads where one of the related WorkloadOwnersConnections match this filter */
  readonly single?: WorkloadOwnersConnectionWhere | null | undefined;
  /** Return Workloads where some of the related WorkloadOwnersConnections match this filter */
  readonly some?: WorkloadOwnersConnectionWhere | null | undefined;
};

export type WorkloadOwnersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadOwnersConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadOwnersConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadOwnersConnectionWhere> | null | undefined;
  readonly edge?: LinkPropertiesWhere | null | undefined;
  readonly node?: WorkloadWhere | null | undefined;
};

export type WorkloadOwnersNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadOwnersNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadOwnersNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadOwnersNodeAggregationWhereInput> | null | undefined;
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly kind?: StringScalarAggregationFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  readonly name?: StringScalarAggregationFilters | null | undefined;
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  readonly replicas?: IntScalarAggregationFilters | null | undefined;
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  readonly uid?: StringScalarAggregationFilters | null | undefined;
};

export type WorkloadRelationshipFilters = {
  /** Filter type where all of the related Workloads match this filter */
  readonly all?: WorkloadWhere | null | undefined;
  /** Filter type where none of the related Workloads match this filter */
  readonly none?: WorkloadWhere | null | undefined;
  /** Filter type where one of the related Workloads match this filter */
  readonly single?: WorkloadWhere | null | undefined;
  /** Filter type where some of the related Workloads match this filter */
  readonly some?: WorkloadWhere | null | undefined;
};

export type WorkloadWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadWhere> | null | undefined;
  readonly children?: WorkloadRelationshipFilters | null | undefined;
  readonly childrenConnection?: WorkloadChildrenConnectionFilters | null | undefined;
  readonly cluster?: StringScalarFilters | null | undefined;
  readonly containers?: ContainerRelationshipFilters | null | undefined;
  readonly containersConnection?: WorkloadContainersConnectionFilters | null | undefined;
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  readonly deploys?: DeployRelationshipFilters | null | undefined;
  readonly deploysConnection?: WorkloadDeploysConnectionFilters | null | undefined;
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly kind?: StringScalarFilters | null | undefined;
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  readonly name?: StringScalarFilters | null | undefined;
  readonly namespace?: StringScalarFilters | null | undefined;
  readonly owners?: WorkloadRelationshipFilters | null | undefined;
  readonly ownersConnection?: WorkloadOwnersConnectionFilters | null | undefined;
  readonly replicas?: IntScalarFilters | null | undefined;
  readonly revision?: StringScalarFilters | null | undefined;
  readonly sources?: StringListFilters | null | undefined;
  readonly uid?: StringScalarFilters | null | undefined;
};

export type ExportBundleQueryVariables = Exact<{
  sessionKey: string;
  redaction: RedactionLevel;
  format: BundleFormat;
  signed: boolean;
  membership: boolean;
}>;


export type ExportBundleQuery = { readonly exportBundle: { readonly text: string, readonly signer: string | null, readonly treeTruncated: boolean, readonly membership: string | null } };

export type ImportBundleMutationVariables = Exact<{
  bundle: string;
  dryRun: boolean;
  policy: BundlePolicyInput;
  membership?: string | null | undefined;
}>;


export type ImportBundleMutation = { readonly importBundle: { readonly digest: string | null, readonly imported: boolean, readonly verdict: { readonly ok: boolean, readonly code: string, readonly message: string, readonly level: string | null, readonly signer: string | null, readonly algorithm: string | null, readonly pq: string, readonly counts: { readonly checkpoints: number, readonly sessions: number, readonly attributions: number } }, readonly newRecords: { readonly checkpoints: number, readonly sessions: number, readonly attributions: number }, readonly knownRecords: { readonly checkpoints: number, readonly sessions: number, readonly attributions: number }, readonly reportDifferences: ReadonlyArray<{ readonly path: string, readonly stated: string, readonly recomputed: string }>, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: string, readonly message: string }> } };

export type DriftQueryVariables = Exact<{
  scope?: DriftScope | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DriftQuery = { readonly drift: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly reference: string, readonly digest: string, readonly tagDigest: string | null, readonly state: DriftState, readonly lastHeld: string | null, readonly tagSeenAt: string | null, readonly container: { readonly id: string, readonly cluster: string, readonly namespace: string | null, readonly podName: string | null, readonly name: string, readonly startedAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExportSlsaQueryVariables = Exact<{
  buildId: string;
  system?: string | null | undefined;
  instance?: string | null | undefined;
}>;


export type ExportSlsaQuery = { readonly builds: ReadonlyArray<{ readonly system: string, readonly instance: string, readonly unit: BuildUnit, readonly buildId: string, readonly slsaProvenance: unknown }> };

export type FindingsQueryVariables = Exact<{
  kinds?: ReadonlyArray<FindingKind> | FindingKind | null | undefined;
  scope?: FindingScope | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: FindingKind, readonly severity: FindingSeverity, readonly reason: string, readonly subject: string, readonly subjectType: FindingSubjectType, readonly title: string, readonly path: ReadonlyArray<string>, readonly since: string | null, readonly until: string | null, readonly environments: ReadonlyArray<string>, readonly clusters: ReadonlyArray<string>, readonly namespaces: ReadonlyArray<string>, readonly repositories: ReadonlyArray<string>, readonly deploys: ReadonlyArray<{ readonly id: string, readonly system: string, readonly deployId: string, readonly environment: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly counts: ReadonlyArray<{ readonly kind: FindingKind, readonly count: number }> } };

export type HistoryQueryVariables = Exact<{
  ref: string;
  asOf?: string | null | undefined;
}>;


export type HistoryQuery = { readonly tagHistory: { readonly reference: string, readonly current: string | null, readonly moved: boolean, readonly contradictions: ReadonlyArray<string>, readonly intervals: ReadonlyArray<{ readonly digest: string | null, readonly mediaType: string | null, readonly firstSeen: string, readonly lastSeen: string, readonly closedAt: string | null, readonly sources: ReadonlyArray<string>, readonly containers: number }>, readonly changes: ReadonlyArray<{ readonly kind: TagChangeKind, readonly reference: string, readonly from: string | null, readonly to: string | null, readonly after: string | null, readonly notAfter: string, readonly sources: ReadonlyArray<string> }> } | null };

export type ImpactQueryVariables = Exact<{
  ref: string;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImpactQuery = { readonly impact: { readonly ref: string, readonly refKind: RefKind, readonly digests: ReadonlyArray<string>, readonly images: number, readonly builds: number, readonly deploys: number, readonly workloads: number, readonly pods: number, readonly containers: number, readonly environments: ReadonlyArray<string>, readonly clusters: ReadonlyArray<string>, readonly namespaces: ReadonlyArray<string>, readonly running: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly digest: string, readonly evidence: Evidence, readonly container: { readonly id: string, readonly cluster: string, readonly namespace: string | null, readonly podName: string | null, readonly name: string, readonly startedAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type LineageQueryVariables = Exact<{
  ref: string;
  asOf?: string | null | undefined;
  depth?: number | null | undefined;
}>;


export type LineageQuery = { readonly lineage: { readonly ref: string, readonly refKind: RefKind, readonly asOf: string | null, readonly depth: number, readonly weakestEvidence: Evidence | null, readonly truncated: boolean, readonly omitted: ReadonlyArray<string>, readonly contradictions: ReadonlyArray<string>, readonly start: ReadonlyArray<{ readonly id: string }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: LineageKind, readonly title: string, readonly hops: number, readonly properties: unknown }>, readonly edges: ReadonlyArray<{ readonly from: string, readonly to: string, readonly type: string, readonly evidence: Evidence, readonly sources: ReadonlyArray<string>, readonly firstSeen: string | null, readonly lastSeen: string | null }>, readonly rows: ReadonlyArray<{ readonly cluster: string | null, readonly namespace: string | null, readonly workload: string | null, readonly pod: string | null, readonly container: string | null, readonly environment: string | null, readonly deployId: string | null, readonly reference: string | null, readonly digest: string | null, readonly platform: string | null, readonly buildSystem: string | null, readonly buildId: string | null, readonly buildStatus: BuildStatus | null, readonly repository: string | null, readonly commit: string | null, readonly author: string | null, readonly session: string | null, readonly agent: string | null, readonly evidence: Evidence | null }> } | null };

export type ImportProvMutationVariables = Exact<{
  document: unknown;
  kind?: DocumentKind | null | undefined;
  context?: IngestContext | null | undefined;
}>;


export type ImportProvMutation = { readonly ingest: { readonly results: ReadonlyArray<{ readonly digest: string, readonly kind: DocumentKind | null, readonly status: IngestStatus, readonly rejections: ReadonlyArray<{ readonly code: string, readonly message: string }> }> } };

export type ReconcileMutationVariables = Exact<{
  full?: boolean | null | undefined;
}>;


export type ReconcileMutation = { readonly reconcile: { readonly nodes: number, readonly references: number, readonly builds: number, readonly deploys: number, readonly containers: number, readonly images: number, readonly edgesMade: number, readonly edgesRemoved: number, readonly findingsRaised: number, readonly findingsResolved: number, readonly waiting: number, readonly errors: ReadonlyArray<{ readonly id: string, readonly message: string }>, readonly gaps: ReadonlyArray<{ readonly kind: FindingKind, readonly count: number }> } };

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

export type AddSourceMutationVariables = Exact<{
  input: SourceInput;
}>;


export type AddSourceMutation = { readonly addSource: { readonly source: { readonly name: string, readonly kind: SourceKind | null, readonly nextAttemptAt: string | null } } };

export type RemoveSourceMutationVariables = Exact<{
  name: string;
}>;


export type RemoveSourceMutation = { readonly removeSource: { readonly name: string, readonly removed: boolean } };

export type ReconcileSourceMutationVariables = Exact<{
  name: string;
  full: boolean;
}>;


export type ReconcileSourceMutation = { readonly reconcileSource: { readonly source: { readonly name: string, readonly lastAttemptAt: string | null, readonly nextAttemptAt: string | null } } };

export type SourceStateQueryVariables = Exact<{
  name: string;
}>;


export type SourceStateQuery = { readonly sources: ReadonlyArray<{ readonly name: string, readonly lastAttemptAt: string | null, readonly leaseHolder: string | null, readonly errorCode: string | null, readonly errorMessage: string | null, readonly documentsRead: number | null, readonly documentsAccepted: number | null, readonly documentsUnchanged: number | null, readonly documentsRejected: number | null, readonly gapCount: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly place: string, readonly message: string }> }> };

export type SourcesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SourcesQuery = { readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly kind: SourceKind | null, readonly intervalSeconds: number | null, readonly enabled: boolean | null, readonly lastAttemptAt: string | null, readonly lastReconciledAt: string | null, readonly nextAttemptAt: string | null, readonly cursor: string | null, readonly errorCode: string | null, readonly errorMessage: string | null, readonly documentsRead: number | null, readonly documentsAccepted: number | null, readonly documentsUnchanged: number | null, readonly documentsRejected: number | null, readonly gapCount: number | null, readonly leaseHolder: string | null, readonly definition: unknown } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RegisterHumanAgentMutationVariables = Exact<{
  namespace: string;
  name: string;
  contact: string;
}>;


export type RegisterHumanAgentMutation = { readonly registerHumanAgent: { readonly agent: { readonly id: string, readonly kind: AgentKind, readonly name: string | null, readonly contact: string | null, readonly role: string | null, readonly modelProvider: string | null, readonly modelName: string | null, readonly version: string | null, readonly sourceUrl: string | null } } };

export type RegisterMlAgentMutationVariables = Exact<{
  namespace: string;
  role: AgentRole;
  provider: string;
  model: string;
}>;


export type RegisterMlAgentMutation = { readonly registerMlAgent: { readonly agent: { readonly id: string, readonly kind: AgentKind, readonly name: string | null, readonly contact: string | null, readonly role: string | null, readonly modelProvider: string | null, readonly modelName: string | null, readonly version: string | null, readonly sourceUrl: string | null } } };

export type RegisterSoftwareAgentMutationVariables = Exact<{
  namespace: string;
  name: string;
  version: string;
  source: string;
}>;


export type RegisterSoftwareAgentMutation = { readonly registerSoftwareAgent: { readonly agent: { readonly id: string, readonly kind: AgentKind, readonly name: string | null, readonly contact: string | null, readonly role: string | null, readonly modelProvider: string | null, readonly modelName: string | null, readonly version: string | null, readonly sourceUrl: string | null } } };

export type ListAgentsQueryVariables = Exact<{
  where?: AgentWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListAgentsQuery = { readonly agentsConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: AgentKind, readonly name: string | null, readonly contact: string | null, readonly role: string | null, readonly modelProvider: string | null, readonly modelName: string | null, readonly version: string | null, readonly sourceUrl: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
}>;


export type CreateTaskMutation = { readonly createTask: { readonly task: { readonly id: string, readonly title: string, readonly status: TaskStatus, readonly priority: TaskPriority, readonly type: TaskType, readonly phase: WorkPhase, readonly ownerId: string | null, readonly labels: ReadonlyArray<string> } } };

export type CloseTaskMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type CloseTaskMutation = { readonly closeTask: { readonly task: { readonly id: string, readonly title: string, readonly status: TaskStatus, readonly priority: TaskPriority, readonly type: TaskType, readonly phase: WorkPhase, readonly ownerId: string | null, readonly labels: ReadonlyArray<string>, readonly closedAt: string | null, readonly closeReason: string } } };

export type ClaimTaskMutationVariables = Exact<{
  id: string;
  agentId: string;
}>;


export type ClaimTaskMutation = { readonly claimTask: { readonly task: { readonly id: string, readonly title: string, readonly status: TaskStatus, readonly priority: TaskPriority, readonly type: TaskType, readonly phase: WorkPhase, readonly ownerId: string | null, readonly labels: ReadonlyArray<string> } } };

export type ClaimNextTaskMutationVariables = Exact<{
  agentId: string;
  filter?: TaskFilter | null | undefined;
}>;


export type ClaimNextTaskMutation = { readonly claimNextTask: { readonly task: { readonly id: string, readonly title: string, readonly status: TaskStatus, readonly priority: TaskPriority, readonly type: TaskType, readonly phase: WorkPhase, readonly ownerId: string | null, readonly labels: ReadonlyArray<string> } | null } };

export type AddTaskLabelMutationVariables = Exact<{
  id: string;
  label: string;
}>;


export type AddTaskLabelMutation = { readonly addTaskLabel: { readonly task: { readonly id: string, readonly title: string, readonly status: TaskStatus, readonly priority: TaskPriority, readonly type: TaskType, readonly phase: WorkPhase, readonly ownerId: string | null, readonly labels: ReadonlyArray<string> } } };

export type RemoveTaskLabelMutationVariables = Exact<{
  id: string;
  label: string;
}>;


export type RemoveTaskLabelMutation = { readonly removeTaskLabel: { readonly task: { readonly id: string, readonly title: string, readonly status: TaskStatus, readonly priority: TaskPriority, readonly type: TaskType, readonly phase: WorkPhase, readonly ownerId: string | null, readonly labels: ReadonlyArray<string> } } };

export type AddTaskCommentMutationVariables = Exact<{
  input: AddCommentInput;
}>;


export type AddTaskCommentMutation = { readonly addComment: { readonly comment: { readonly id: string, readonly taskId: string, readonly authorId: string, readonly body: string, readonly createdAt: string } } };

export type ExportTasksQueryVariables = Exact<{
  id?: IdScalarFilters | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportTasksQuery = { readonly page: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly description: string, readonly status: TaskStatus, readonly priority: TaskPriority, readonly type: TaskType, readonly phase: WorkPhase, readonly ownerId: string | null, readonly notes: string, readonly labels: ReadonlyArray<string>, readonly createdAt: string, readonly updatedAt: string, readonly closedAt: string | null, readonly closeReason: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExportLinksQueryVariables = Exact<{
  namespace?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportLinksQuery = { readonly page: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: TaskLinkKind, readonly sourceId: string, readonly targetId: string, readonly createdAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExportCommentsQueryVariables = Exact<{
  taskId?: IdScalarFilters | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportCommentsQuery = { readonly page: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly taskId: string, readonly authorId: string, readonly body: string, readonly createdAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExportActivitiesQueryVariables = Exact<{
  id?: IdScalarFilters | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportActivitiesQuery = { readonly page: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly agentId: string, readonly phase: WorkPhase, readonly stage: ActivityStage, readonly notes: string, readonly startedAt: string, readonly endedAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExportAgentsQueryVariables = Exact<{
  id?: IdScalarFilters | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportAgentsQuery = { readonly page: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: AgentKind, readonly identity: string, readonly name: string | null, readonly contact: string | null, readonly role: string | null, readonly modelProvider: string | null, readonly modelName: string | null, readonly version: string | null, readonly sourceUrl: string | null, readonly lastSeen: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ImportTrackerMutationVariables = Exact<{
  input: ImportTrackerInput;
}>;


export type ImportTrackerMutation = { readonly importTracker: { readonly counts: ReadonlyArray<{ readonly section: ImportSection, readonly written: number, readonly present: number, readonly refused: number }>, readonly refusals: ReadonlyArray<{ readonly section: ImportSection, readonly index: number, readonly code: string, readonly message: string }> } };

export type ReadyTaskListQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  transitive: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type ReadyTaskListQuery = { readonly readyTasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: TaskStatus, readonly priority: TaskPriority, readonly type: TaskType, readonly phase: WorkPhase, readonly ownerId: string | null, readonly labels: ReadonlyArray<string>, readonly createdAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BlockedTaskListQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  transitive: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type BlockedTaskListQuery = { readonly blockedTasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: TaskStatus, readonly priority: TaskPriority, readonly type: TaskType, readonly phase: WorkPhase, readonly ownerId: string | null, readonly labels: ReadonlyArray<string>, readonly createdAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TaskListQueryVariables = Exact<{
  namespace?: StringScalarFilters | null | undefined;
  status?: TaskStatusEnumScalarFilters | null | undefined;
  priority?: TaskPriorityEnumScalarFilters | null | undefined;
  type?: TaskTypeEnumScalarFilters | null | undefined;
  phase?: WorkPhaseEnumScalarFilters | null | undefined;
  ownerId?: IdScalarFilters | null | undefined;
  labels?: StringListFilters | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TaskListQuery = { readonly tasksConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly status: TaskStatus, readonly priority: TaskPriority, readonly type: TaskType, readonly phase: WorkPhase, readonly ownerId: string | null, readonly labels: ReadonlyArray<string>, readonly createdAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ShowTaskQueryVariables = Exact<{
  id: string;
}>;


export type ShowTaskQuery = { readonly task: { readonly id: string, readonly title: string, readonly description: string, readonly status: TaskStatus, readonly priority: TaskPriority, readonly type: TaskType, readonly phase: WorkPhase, readonly ownerId: string | null, readonly notes: string, readonly labels: ReadonlyArray<string>, readonly createdAt: string, readonly updatedAt: string, readonly closedAt: string | null, readonly closeReason: string, readonly owner: { readonly id: string, readonly name: string | null } | null, readonly blockedBy: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: TaskStatus }>, readonly blocking: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: TaskStatus }>, readonly comments: ReadonlyArray<{ readonly authorId: string, readonly body: string, readonly createdAt: string, readonly author: { readonly name: string | null } | null }>, readonly commits: ReadonlyArray<{ readonly oid: string, readonly title: string | null }> } | null };

export type TaskTreeQueryVariables = Exact<{
  id: string;
  depth?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TaskTreeQuery = { readonly task: { readonly id: string, readonly title: string, readonly status: TaskStatus } | null, readonly dependencyTree: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sourceId: string, readonly targetId: string, readonly target:
        | { readonly title: string, readonly status: TaskStatus }
        | Record<PropertyKey, never>
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhereQueryVariables = Exact<{
  ref: string;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhereQuery = { readonly whereRunning: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly digest: string, readonly evidence: Evidence, readonly drift: boolean, readonly container: { readonly id: string, readonly cluster: string, readonly namespace: string | null, readonly podName: string | null, readonly podUid: string, readonly name: string, readonly kind: ContainerKind, readonly declaredImage: string | null, readonly imageId: string | null, readonly state: ContainerState, readonly ready: boolean | null, readonly nodeName: string | null, readonly startedAt: string | null, readonly finishedAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };
