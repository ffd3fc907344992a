/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How far an activity is, in the words of its agent. */
export type ActivityStage =
  /** Begun, and waiting for something. */
  | 'BLOCKED'
  /** Done. */
  | 'COMPLETE'
  /** Being worked on. */
  | 'IN_PROGRESS'
  /** Planned, and not begun. */
  | 'NOT_STARTED';

/** A comment to add. */
export type AddCommentInput = {
  /** Id of an agent. */
  readonly authorId: string;
  /** May be empty. */
  readonly body: string;
  /** Id of the task that it is on. */
  readonly taskId: string;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type AgentCommitsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AgentCommitsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AgentCommitsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AgentCommitsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: AgentCommitsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type AgentCommitsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: AgentCommitsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: AgentCommitsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: AgentCommitsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: AgentCommitsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: AgentCommitsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type AgentCommitsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AgentCommitsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AgentCommitsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AgentCommitsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: CommitWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type AgentCommitsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AgentCommitsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AgentCommitsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AgentCommitsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `algorithm`. */
  readonly algorithm?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorEmail`. */
  readonly authorEmail?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorName`. */
  readonly authorName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authoredAt`. */
  readonly authoredAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `committedAt`. */
  readonly committedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `oid`. */
  readonly oid?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `title`. */
  readonly title?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

/** What an agent is. */
export type AgentKind =
  /** A person. */
  | 'HUMAN'
  /** A machine-learning agent; names a model. */
  | 'ML'
  /** A peer that is known by its DID only. */
  | 'REMOTE_PEER'
  /** A program that is no model, for example a bot or a CI job. */
  | 'SOFTWARE';

/** Conditions on one value of type AgentKind. */
export type AgentKindEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: AgentKind | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<AgentKind> | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type AgentRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: AgentWhere | null | undefined;
  /** Not one fits. */
  readonly none?: AgentWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: AgentWhere | null | undefined;
  /** At least one fits. */
  readonly some?: AgentWhere | null | undefined;
};

/** Role of a machine-learning agent in the tracker. */
export type AgentRole =
  /** Plans how it is to be done. */
  | 'ARCHITECT'
  /** A person who decides. */
  | 'HUMAN'
  /** Looks at what others did. */
  | 'REVIEWER'
  /** Gives work to others and watches over it. */
  | 'SUPERVISOR'
  /** Does the work. */
  | 'WORKER';

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type AgentSessionsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AgentSessionsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AgentSessionsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AgentSessionsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: AgentSessionsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type AgentSessionsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: AgentSessionsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: AgentSessionsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: AgentSessionsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: AgentSessionsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: AgentSessionsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type AgentSessionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AgentSessionsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AgentSessionsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AgentSessionsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: SessionWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type AgentSessionsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AgentSessionsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AgentSessionsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AgentSessionsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `closedAt`. */
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `depth`. */
  readonly depth?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `parentKey`. */
  readonly parentKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `runId`. */
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sessionKey`. */
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workspaceId`. */
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

/** Which `Agent` to answer; all that is given must hold. */
export type AgentWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AgentWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AgentWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AgentWhere> | null | undefined;
  /** By `commits`. */
  readonly commits?: CommitRelationshipFilters | null | undefined;
  /** By `commits` and by the relations to them. */
  readonly commitsConnection?: AgentCommitsConnectionFilters | null | undefined;
  /** By `contact`. */
  readonly contact?: StringScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `identities`. */
  readonly identities?: StringListFilters | null | undefined;
  /** By `identity`. */
  readonly identity?: StringScalarFilters | null | undefined;
  /** By `kind`. */
  readonly kind?: AgentKindEnumScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `modelName`. */
  readonly modelName?: StringScalarFilters | null | undefined;
  /** By `modelProvider`. */
  readonly modelProvider?: StringScalarFilters | null | undefined;
  /** By `name`. */
  readonly name?: StringScalarFilters | null | undefined;
  /** By `role`. */
  readonly role?: StringScalarFilters | null | undefined;
  /** By `sessions`. */
  readonly sessions?: SessionRelationshipFilters | null | undefined;
  /** By `sessions` and by the relations to them. */
  readonly sessionsConnection?: AgentSessionsConnectionFilters | null | undefined;
  /** By `sourceUrl`. */
  readonly sourceUrl?: StringScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `version`. */
  readonly version?: StringScalarFilters | null | undefined;
};

/** Whether a source told all reviews of a change request. */
export type AllReviewsTold =
  /** There may be reviews that no source told. */
  | 'UNKNOWN'
  /** All of them are known: none means that nobody reviewed it. */
  | 'YES';

/** Conditions on one value of type AllReviewsTold. */
export type AllReviewsToldEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: AllReviewsTold | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<AllReviewsTold> | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type AttestationBuildsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttestationBuildsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttestationBuildsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttestationBuildsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: AttestationBuildsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type AttestationBuildsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: AttestationBuildsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: AttestationBuildsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: AttestationBuildsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: AttestationBuildsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: AttestationBuildsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type AttestationBuildsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttestationBuildsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttestationBuildsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttestationBuildsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: BuildWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type AttestationBuildsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttestationBuildsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttestationBuildsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttestationBuildsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `accountId`. */
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `actor`. */
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentId`. */
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `buildId`. */
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `contextTreeHash`. */
  readonly contextTreeHash?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `dockerfile`. */
  readonly dockerfile?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `finishedAt`. */
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageName`. */
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageTag`. */
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageUrl`. */
  readonly imageUrl?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `instance`. */
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `providerBuildId`. */
  readonly providerBuildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceCommit`. */
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRef`. */
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRepository`. */
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceSubpath`. */
  readonly sourceSubpath?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `startedAt`. */
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `statusText`. */
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `system`. */
  readonly system?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `trigger`. */
  readonly trigger?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workingTreeHash`. */
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

/** Conditions on one value of type AttestationForm. */
export type AttestationFormEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: AttestationForm | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<AttestationForm> | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type AttestationImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttestationImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttestationImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttestationImagesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: AttestationImagesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type AttestationImagesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: AttestationImagesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: AttestationImagesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: AttestationImagesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: AttestationImagesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: AttestationImagesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type AttestationImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttestationImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttestationImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttestationImagesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type AttestationImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttestationImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttestationImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttestationImagesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type AttestationRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: AttestationWhere | null | undefined;
  /** Not one fits. */
  readonly none?: AttestationWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: AttestationWhere | null | undefined;
  /** At least one fits. */
  readonly some?: AttestationWhere | null | undefined;
};

/** Which `Attestation` to answer; all that is given must hold. */
export type AttestationWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttestationWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttestationWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttestationWhere> | null | undefined;
  /** By `builderId`. */
  readonly builderId?: StringScalarFilters | null | undefined;
  /** By `builds`. */
  readonly builds?: BuildRelationshipFilters | null | undefined;
  /** By `builds` and by the relations to them. */
  readonly buildsConnection?: AttestationBuildsConnectionFilters | null | undefined;
  /** By `contradictions`. */
  readonly contradictions?: StringListFilters | null | undefined;
  /** By `createdAt`. */
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  /** By `documentDigest`. */
  readonly documentDigest?: DigestScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `form`. */
  readonly form?: AttestationFormEnumScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `images`. */
  readonly images?: ImageRelationshipFilters | null | undefined;
  /** By `images` and by the relations to them. */
  readonly imagesConnection?: AttestationImagesConnectionFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `predicateType`. */
  readonly predicateType?: StringScalarFilters | null | undefined;
  /** By `reason`. */
  readonly reason?: StringScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `statementDigest`. */
  readonly statementDigest?: DigestScalarFilters | null | undefined;
  /** By `verified`. */
  readonly verified?: VerifiedEnumScalarFilters | null | undefined;
  /** By `verifiedAt`. */
  readonly verifiedAt?: DateTimeScalarFilters | null | undefined;
  /** By `verifier`. */
  readonly verifier?: StringScalarFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type AttributionAgentsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionAgentsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionAgentsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionAgentsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: AttributionAgentsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type AttributionAgentsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: AttributionAgentsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: AttributionAgentsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: AttributionAgentsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: AttributionAgentsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: AttributionAgentsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type AttributionAgentsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionAgentsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionAgentsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionAgentsConnectionWhere> | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: AgentWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type AttributionAgentsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionAgentsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionAgentsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionAgentsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `contact`. */
  readonly contact?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `identity`. */
  readonly identity?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `modelName`. */
  readonly modelName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `modelProvider`. */
  readonly modelProvider?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `role`. */
  readonly role?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceUrl`. */
  readonly sourceUrl?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `version`. */
  readonly version?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type AttributionCommitsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionCommitsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionCommitsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionCommitsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: AttributionCommitsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type AttributionCommitsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: AttributionCommitsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: AttributionCommitsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: AttributionCommitsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: AttributionCommitsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: AttributionCommitsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type AttributionCommitsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionCommitsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionCommitsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionCommitsConnectionWhere> | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: CommitWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type AttributionCommitsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionCommitsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionCommitsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionCommitsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `algorithm`. */
  readonly algorithm?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorEmail`. */
  readonly authorEmail?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorName`. */
  readonly authorName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authoredAt`. */
  readonly authoredAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `committedAt`. */
  readonly committedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `oid`. */
  readonly oid?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `title`. */
  readonly title?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type AttributionRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: AttributionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: AttributionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: AttributionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: AttributionWhere | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type AttributionSessionsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionSessionsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionSessionsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionSessionsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: AttributionSessionsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type AttributionSessionsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: AttributionSessionsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: AttributionSessionsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: AttributionSessionsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: AttributionSessionsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: AttributionSessionsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type AttributionSessionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionSessionsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionSessionsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionSessionsConnectionWhere> | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: SessionWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type AttributionSessionsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionSessionsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionSessionsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionSessionsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `closedAt`. */
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `depth`. */
  readonly depth?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `parentKey`. */
  readonly parentKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `runId`. */
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sessionKey`. */
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workspaceId`. */
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

/** Which `Attribution` to answer; all that is given must hold. */
export type AttributionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<AttributionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: AttributionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<AttributionWhere> | null | undefined;
  /** By `agents`. */
  readonly agents?: AgentRelationshipFilters | null | undefined;
  /** By `agents` and by the relations to them. */
  readonly agentsConnection?: AttributionAgentsConnectionFilters | null | undefined;
  /** By `attributionId`. */
  readonly attributionId?: StringScalarFilters | null | undefined;
  /** By `authorId`. */
  readonly authorId?: StringScalarFilters | null | undefined;
  /** By `authorType`. */
  readonly authorType?: StringScalarFilters | null | undefined;
  /** By `bundles`. */
  readonly bundles?: DigestListScalarFilters | null | undefined;
  /** By `commitHash`. */
  readonly commitHash?: StringScalarFilters | null | undefined;
  /** By `commits`. */
  readonly commits?: CommitRelationshipFilters | null | undefined;
  /** By `commits` and by the relations to them. */
  readonly commitsConnection?: AttributionCommitsConnectionFilters | null | undefined;
  /** By `createdAt`. */
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  /** By `evidence`. */
  readonly evidence?: EvidenceEnumScalarFilters | null | undefined;
  /** By `filePath`. */
  readonly filePath?: StringScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `inputTokens`. */
  readonly inputTokens?: BigIntScalarFilters | null | undefined;
  /** By `isBinary`. */
  readonly isBinary?: BooleanScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `lineRanges`. */
  readonly lineRanges?: JsonScalarFilters | null | undefined;
  /** By `linesAdded`. */
  readonly linesAdded?: BigIntScalarFilters | null | undefined;
  /** By `linesRemoved`. */
  readonly linesRemoved?: BigIntScalarFilters | null | undefined;
  /** By `modelName`. */
  readonly modelName?: StringScalarFilters | null | undefined;
  /** By `modelProvider`. */
  readonly modelProvider?: StringScalarFilters | null | undefined;
  /** By `operation`. */
  readonly operation?: StringScalarFilters | null | undefined;
  /** By `outputTokens`. */
  readonly outputTokens?: BigIntScalarFilters | null | undefined;
  /** By `previousPath`. */
  readonly previousPath?: StringScalarFilters | null | undefined;
  /** By `redactionLevel`. */
  readonly redactionLevel?: RedactionLevelEnumScalarFilters | null | undefined;
  /** By `runId`. */
  readonly runId?: StringScalarFilters | null | undefined;
  /** By `sessionKey`. */
  readonly sessionKey?: StringScalarFilters | null | undefined;
  /** By `sessions`. */
  readonly sessions?: SessionRelationshipFilters | null | undefined;
  /** By `sessions` and by the relations to them. */
  readonly sessionsConnection?: AttributionSessionsConnectionFilters | null | undefined;
  /** By `signers`. */
  readonly signers?: StringListFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `stepId`. */
  readonly stepId?: StringScalarFilters | null | undefined;
  /** By `totalTokens`. */
  readonly totalTokens?: BigIntScalarFilters | null | undefined;
  /** By `workspaceId`. */
  readonly workspaceId?: StringScalarFilters | null | undefined;
};

/** Conditions on the extremes of a field over related entries. */
export type BigIntScalarAggregationFilters = {
  /** Of the mean. */
  readonly average?: BigIntScalarFilters | null | undefined;
  /** Of the greatest. */
  readonly max?: BigIntScalarFilters | null | undefined;
  /** Of the least. */
  readonly min?: BigIntScalarFilters | null | undefined;
  /** Of all of them together. */
  readonly sum?: BigIntScalarFilters | null | undefined;
};

/** Conditions on one value of type BigInt. */
export type BigIntScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: string | null | undefined;
  /** Greater, or later, than this. */
  readonly gt?: string | null | undefined;
  /** Greater, or later, than this, or equal to it. */
  readonly gte?: string | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Less, or earlier, than this. */
  readonly lt?: string | null | undefined;
  /** Less, or earlier, than this, or equal to it. */
  readonly lte?: string | null | undefined;
};

/** Conditions on one value of type Boolean. */
export type BooleanScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: boolean | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type BuildBuiltOnConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildBuiltOnConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildBuiltOnConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildBuiltOnConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: BuildBuiltOnNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type BuildBuiltOnConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: BuildBuiltOnConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: BuildBuiltOnConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: BuildBuiltOnConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: BuildBuiltOnConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: BuildBuiltOnConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type BuildBuiltOnConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildBuiltOnConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildBuiltOnConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildBuiltOnConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type BuildBuiltOnNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildBuiltOnNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildBuiltOnNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildBuiltOnNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type BuildChildrenConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildChildrenConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildChildrenConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildChildrenConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: BuildChildrenNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type BuildChildrenConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: BuildChildrenConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: BuildChildrenConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: BuildChildrenConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: BuildChildrenConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: BuildChildrenConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type BuildChildrenConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildChildrenConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildChildrenConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildChildrenConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: BuildWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type BuildChildrenNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildChildrenNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildChildrenNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildChildrenNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `accountId`. */
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `actor`. */
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentId`. */
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `buildId`. */
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `contextTreeHash`. */
  readonly contextTreeHash?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `dockerfile`. */
  readonly dockerfile?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `finishedAt`. */
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageName`. */
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageTag`. */
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageUrl`. */
  readonly imageUrl?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `instance`. */
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `providerBuildId`. */
  readonly providerBuildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceCommit`. */
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRef`. */
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRepository`. */
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceSubpath`. */
  readonly sourceSubpath?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `startedAt`. */
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `statusText`. */
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `system`. */
  readonly system?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `trigger`. */
  readonly trigger?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workingTreeHash`. */
  readonly workingTreeHash?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type BuildCommitsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildCommitsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildCommitsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildCommitsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: BuildCommitsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type BuildCommitsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: BuildCommitsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: BuildCommitsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: BuildCommitsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: BuildCommitsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: BuildCommitsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type BuildCommitsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildCommitsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildCommitsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildCommitsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: CommitWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type BuildCommitsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildCommitsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildCommitsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildCommitsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `algorithm`. */
  readonly algorithm?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorEmail`. */
  readonly authorEmail?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorName`. */
  readonly authorName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authoredAt`. */
  readonly authoredAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `committedAt`. */
  readonly committedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `oid`. */
  readonly oid?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `title`. */
  readonly title?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type BuildImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildImagesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: BuildImagesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type BuildImagesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: BuildImagesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: BuildImagesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: BuildImagesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: BuildImagesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: BuildImagesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type BuildImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildImagesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type BuildImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildImagesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type BuildParentsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildParentsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildParentsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildParentsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: BuildParentsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type BuildParentsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: BuildParentsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: BuildParentsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: BuildParentsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: BuildParentsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: BuildParentsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type BuildParentsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildParentsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildParentsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildParentsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: BuildWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type BuildParentsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildParentsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildParentsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildParentsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `accountId`. */
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `actor`. */
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentId`. */
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `buildId`. */
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `contextTreeHash`. */
  readonly contextTreeHash?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `dockerfile`. */
  readonly dockerfile?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `finishedAt`. */
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageName`. */
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageTag`. */
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageUrl`. */
  readonly imageUrl?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `instance`. */
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `providerBuildId`. */
  readonly providerBuildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceCommit`. */
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRef`. */
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRepository`. */
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceSubpath`. */
  readonly sourceSubpath?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `startedAt`. */
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `statusText`. */
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `system`. */
  readonly system?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `trigger`. */
  readonly trigger?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workingTreeHash`. */
  readonly workingTreeHash?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type BuildRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: BuildWhere | null | undefined;
  /** Not one fits. */
  readonly none?: BuildWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: BuildWhere | null | undefined;
  /** At least one fits. */
  readonly some?: BuildWhere | null | undefined;
};

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

/** Conditions on one value of type BuildStatus. */
export type BuildStatusEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: BuildStatus | null | undefined;
  /** Equal to one of these. */
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

/** Conditions on one value of type BuildUnit. */
export type BuildUnitEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: BuildUnit | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<BuildUnit> | null | undefined;
};

/** Which `Build` to answer; all that is given must hold. */
export type BuildWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BuildWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BuildWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BuildWhere> | null | undefined;
  /** By `accountId`. */
  readonly accountId?: StringScalarFilters | null | undefined;
  /** By `actor`. */
  readonly actor?: StringScalarFilters | null | undefined;
  /** By `agentId`. */
  readonly agentId?: StringScalarFilters | null | undefined;
  /** By `agentName`. */
  readonly agentName?: StringScalarFilters | null | undefined;
  /** By `baseImages`. */
  readonly baseImages?: StringListFilters | null | undefined;
  /** By `buildArguments`. */
  readonly buildArguments?: JsonScalarFilters | null | undefined;
  /** By `buildId`. */
  readonly buildId?: StringScalarFilters | null | undefined;
  /** By `builtOn`. */
  readonly builtOn?: ImageRelationshipFilters | null | undefined;
  /** By `builtOn` and by the relations to them. */
  readonly builtOnConnection?: BuildBuiltOnConnectionFilters | null | undefined;
  /** By `children`. */
  readonly children?: BuildRelationshipFilters | null | undefined;
  /** By `children` and by the relations to them. */
  readonly childrenConnection?: BuildChildrenConnectionFilters | null | undefined;
  /** By `commits`. */
  readonly commits?: CommitRelationshipFilters | null | undefined;
  /** By `commits` and by the relations to them. */
  readonly commitsConnection?: BuildCommitsConnectionFilters | null | undefined;
  /** By `contextDigest`. */
  readonly contextDigest?: DigestScalarFilters | null | undefined;
  /** By `contextTreeHash`. */
  readonly contextTreeHash?: StringScalarFilters | null | undefined;
  /** By `contradictions`. */
  readonly contradictions?: StringListFilters | null | undefined;
  /** By `createdAt`. */
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  /** By `dockerfile`. */
  readonly dockerfile?: StringScalarFilters | null | undefined;
  /** By `finishedAt`. */
  readonly finishedAt?: DateTimeScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `imageDigests`. */
  readonly imageDigests?: DigestListScalarFilters | null | undefined;
  /** By `imageName`. */
  readonly imageName?: StringScalarFilters | null | undefined;
  /** By `imageTag`. */
  readonly imageTag?: StringScalarFilters | null | undefined;
  /** By `imageUrl`. */
  readonly imageUrl?: StringScalarFilters | null | undefined;
  /** By `images`. */
  readonly images?: ImageRelationshipFilters | null | undefined;
  /** By `images` and by the relations to them. */
  readonly imagesConnection?: BuildImagesConnectionFilters | null | undefined;
  /** By `instance`. */
  readonly instance?: StringScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `name`. */
  readonly name?: StringScalarFilters | null | undefined;
  /** By `parents`. */
  readonly parents?: BuildRelationshipFilters | null | undefined;
  /** By `parents` and by the relations to them. */
  readonly parentsConnection?: BuildParentsConnectionFilters | null | undefined;
  /** By `platform`. */
  readonly platform?: StringScalarFilters | null | undefined;
  /** By `providerBuildId`. */
  readonly providerBuildId?: StringScalarFilters | null | undefined;
  /** By `reproducibleFromCommit`. */
  readonly reproducibleFromCommit?: BooleanScalarFilters | null | undefined;
  /** By `sourceCommit`. */
  readonly sourceCommit?: StringScalarFilters | null | undefined;
  /** By `sourceDirty`. */
  readonly sourceDirty?: BooleanScalarFilters | null | undefined;
  /** By `sourceRef`. */
  readonly sourceRef?: StringScalarFilters | null | undefined;
  /** By `sourceRepository`. */
  readonly sourceRepository?: StringScalarFilters | null | undefined;
  /** By `sourceSubpath`. */
  readonly sourceSubpath?: StringScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `startedAt`. */
  readonly startedAt?: DateTimeScalarFilters | null | undefined;
  /** By `status`. */
  readonly status?: BuildStatusEnumScalarFilters | null | undefined;
  /** By `statusText`. */
  readonly statusText?: StringScalarFilters | null | undefined;
  /** By `system`. */
  readonly system?: StringScalarFilters | null | undefined;
  /** By `trigger`. */
  readonly trigger?: StringScalarFilters | null | undefined;
  /** By `unit`. */
  readonly unit?: BuildUnitEnumScalarFilters | null | undefined;
  /** By `url`. */
  readonly url?: StringScalarFilters | null | undefined;
  /** By `workingTreeHash`. */
  readonly workingTreeHash?: StringScalarFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type BundleAboutConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BundleAboutConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BundleAboutConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BundleAboutConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: BundleAboutNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type BundleAboutConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: BundleAboutConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: BundleAboutConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: BundleAboutConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: BundleAboutConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: BundleAboutConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type BundleAboutConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BundleAboutConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BundleAboutConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BundleAboutConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: SessionWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type BundleAboutNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BundleAboutNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BundleAboutNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BundleAboutNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `closedAt`. */
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `depth`. */
  readonly depth?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `parentKey`. */
  readonly parentKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `runId`. */
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sessionKey`. */
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workspaceId`. */
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

/** Conditions on what an entry is related to; all that is given must hold. */
export type BundleRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: BundleWhere | null | undefined;
  /** Not one fits. */
  readonly none?: BundleWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: BundleWhere | null | undefined;
  /** At least one fits. */
  readonly some?: BundleWhere | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type BundleSignedByConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BundleSignedByConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BundleSignedByConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BundleSignedByConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: BundleSignedByNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type BundleSignedByConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: BundleSignedByConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: BundleSignedByConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: BundleSignedByConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: BundleSignedByConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: BundleSignedByConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type BundleSignedByConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BundleSignedByConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BundleSignedByConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BundleSignedByConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: AgentWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type BundleSignedByNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BundleSignedByNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BundleSignedByNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BundleSignedByNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `contact`. */
  readonly contact?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `identity`. */
  readonly identity?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `modelName`. */
  readonly modelName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `modelProvider`. */
  readonly modelProvider?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `role`. */
  readonly role?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceUrl`. */
  readonly sourceUrl?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `version`. */
  readonly version?: StringScalarAggregationFilters | null | undefined;
};

/** Which `Bundle` to answer; all that is given must hold. */
export type BundleWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<BundleWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: BundleWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<BundleWhere> | null | undefined;
  /** By `about`. */
  readonly about?: SessionRelationshipFilters | null | undefined;
  /** By `about` and by the relations to them. */
  readonly aboutConnection?: BundleAboutConnectionFilters | null | undefined;
  /** By `algorithm`. */
  readonly algorithm?: StringScalarFilters | null | undefined;
  /** By `attributions`. */
  readonly attributions?: BigIntScalarFilters | null | undefined;
  /** By `checkpoints`. */
  readonly checkpoints?: BigIntScalarFilters | null | undefined;
  /** By `digest`. */
  readonly digest?: DigestScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `generatedAt`. */
  readonly generatedAt?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `merkleRoot`. */
  readonly merkleRoot?: StringScalarFilters | null | undefined;
  /** By `postQuantum`. */
  readonly postQuantum?: StringScalarFilters | null | undefined;
  /** By `receivedAt`. */
  readonly receivedAt?: DateTimeScalarFilters | null | undefined;
  /** By `redactionLevel`. */
  readonly redactionLevel?: RedactionLevelEnumScalarFilters | null | undefined;
  /** By `sessionKey`. */
  readonly sessionKey?: StringScalarFilters | null | undefined;
  /** By `sessions`. */
  readonly sessions?: BigIntScalarFilters | null | undefined;
  /** By `signedBy`. */
  readonly signedBy?: AgentRelationshipFilters | null | undefined;
  /** By `signedBy` and by the relations to them. */
  readonly signedByConnection?: BundleSignedByConnectionFilters | null | undefined;
  /** By `signer`. */
  readonly signer?: StringScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `text`. */
  readonly text?: StringScalarFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ChangeRequestAuthorsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestAuthorsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestAuthorsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestAuthorsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ChangeRequestAuthorsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ChangeRequestAuthorsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ChangeRequestAuthorsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ChangeRequestAuthorsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ChangeRequestAuthorsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ChangeRequestAuthorsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ChangeRequestAuthorsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ChangeRequestAuthorsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestAuthorsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestAuthorsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestAuthorsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: AgentWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ChangeRequestAuthorsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestAuthorsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestAuthorsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestAuthorsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `contact`. */
  readonly contact?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `identity`. */
  readonly identity?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `modelName`. */
  readonly modelName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `modelProvider`. */
  readonly modelProvider?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `role`. */
  readonly role?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceUrl`. */
  readonly sourceUrl?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `version`. */
  readonly version?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ChangeRequestCommitsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestCommitsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestCommitsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestCommitsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: MergePropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ChangeRequestCommitsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ChangeRequestCommitsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ChangeRequestCommitsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ChangeRequestCommitsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ChangeRequestCommitsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ChangeRequestCommitsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ChangeRequestCommitsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ChangeRequestCommitsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestCommitsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestCommitsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestCommitsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: MergePropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: CommitWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ChangeRequestCommitsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestCommitsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestCommitsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestCommitsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `algorithm`. */
  readonly algorithm?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorEmail`. */
  readonly authorEmail?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorName`. */
  readonly authorName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authoredAt`. */
  readonly authoredAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `committedAt`. */
  readonly committedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `oid`. */
  readonly oid?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `title`. */
  readonly title?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ChangeRequestRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: ChangeRequestWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ChangeRequestWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ChangeRequestWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ChangeRequestWhere | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ChangeRequestReviewersConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestReviewersConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestReviewersConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestReviewersConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: ReviewPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ChangeRequestReviewersNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ChangeRequestReviewersConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ChangeRequestReviewersConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ChangeRequestReviewersConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ChangeRequestReviewersConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ChangeRequestReviewersConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ChangeRequestReviewersConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ChangeRequestReviewersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestReviewersConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestReviewersConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestReviewersConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: ReviewPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: AgentWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ChangeRequestReviewersNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestReviewersNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestReviewersNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestReviewersNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `contact`. */
  readonly contact?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `identity`. */
  readonly identity?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `modelName`. */
  readonly modelName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `modelProvider`. */
  readonly modelProvider?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `role`. */
  readonly role?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceUrl`. */
  readonly sourceUrl?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `version`. */
  readonly version?: StringScalarAggregationFilters | null | undefined;
};

/** State of a merge or pull request. */
export type ChangeRequestState =
  /** Closed without being merged. */
  | 'CLOSED'
  /** Merged into its target. */
  | 'MERGED'
  /** Not merged yet. */
  | 'OPEN';

/** Conditions on one value of type ChangeRequestState. */
export type ChangeRequestStateEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: ChangeRequestState | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<ChangeRequestState> | null | undefined;
};

/** Which `ChangeRequest` to answer; all that is given must hold. */
export type ChangeRequestWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ChangeRequestWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ChangeRequestWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ChangeRequestWhere> | null | undefined;
  /** By `authorIdentity`. */
  readonly authorIdentity?: StringScalarFilters | null | undefined;
  /** By `authors`. */
  readonly authors?: AgentRelationshipFilters | null | undefined;
  /** By `authors` and by the relations to them. */
  readonly authorsConnection?: ChangeRequestAuthorsConnectionFilters | null | undefined;
  /** By `commits`. */
  readonly commits?: CommitRelationshipFilters | null | undefined;
  /** By `commits` and by the relations to them. */
  readonly commitsConnection?: ChangeRequestCommitsConnectionFilters | null | undefined;
  /** By `contradictions`. */
  readonly contradictions?: StringListFilters | null | undefined;
  /** By `createdAt`. */
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `hasAllReviews`. */
  readonly hasAllReviews?: AllReviewsToldEnumScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `instance`. */
  readonly instance?: StringScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `mergedAt`. */
  readonly mergedAt?: DateTimeScalarFilters | null | undefined;
  /** By `mergedBy`. */
  readonly mergedBy?: StringScalarFilters | null | undefined;
  /** By `number`. */
  readonly number?: StringScalarFilters | null | undefined;
  /** By `repository`. */
  readonly repository?: StringScalarFilters | null | undefined;
  /** By `reviewers`. */
  readonly reviewers?: AgentRelationshipFilters | null | undefined;
  /** By `reviewers` and by the relations to them. */
  readonly reviewersConnection?: ChangeRequestReviewersConnectionFilters | null | undefined;
  /** By `sourceRef`. */
  readonly sourceRef?: StringScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `state`. */
  readonly state?: ChangeRequestStateEnumScalarFilters | null | undefined;
  /** By `system`. */
  readonly system?: StringScalarFilters | null | undefined;
  /** By `targetRef`. */
  readonly targetRef?: StringScalarFilters | null | undefined;
  /** By `title`. */
  readonly title?: StringScalarFilters | null | undefined;
  /** By `url`. */
  readonly url?: StringScalarFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type CheckpointCommitsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CheckpointCommitsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CheckpointCommitsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CheckpointCommitsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: CheckpointCommitsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type CheckpointCommitsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: CheckpointCommitsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: CheckpointCommitsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: CheckpointCommitsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: CheckpointCommitsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: CheckpointCommitsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type CheckpointCommitsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CheckpointCommitsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CheckpointCommitsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CheckpointCommitsConnectionWhere> | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: CommitWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type CheckpointCommitsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CheckpointCommitsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CheckpointCommitsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CheckpointCommitsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `algorithm`. */
  readonly algorithm?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorEmail`. */
  readonly authorEmail?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorName`. */
  readonly authorName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authoredAt`. */
  readonly authoredAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `committedAt`. */
  readonly committedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `oid`. */
  readonly oid?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `title`. */
  readonly title?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type CheckpointRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: CheckpointWhere | null | undefined;
  /** Not one fits. */
  readonly none?: CheckpointWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: CheckpointWhere | null | undefined;
  /** At least one fits. */
  readonly some?: CheckpointWhere | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type CheckpointSessionsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CheckpointSessionsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CheckpointSessionsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CheckpointSessionsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: CheckpointSessionsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type CheckpointSessionsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: CheckpointSessionsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: CheckpointSessionsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: CheckpointSessionsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: CheckpointSessionsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: CheckpointSessionsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type CheckpointSessionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CheckpointSessionsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CheckpointSessionsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CheckpointSessionsConnectionWhere> | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: SessionWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type CheckpointSessionsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CheckpointSessionsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CheckpointSessionsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CheckpointSessionsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `closedAt`. */
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `depth`. */
  readonly depth?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `parentKey`. */
  readonly parentKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `runId`. */
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sessionKey`. */
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workspaceId`. */
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

/** What made a checkpoint. */
export type CheckpointTrigger =
  /** Somebody asked for it. */
  | 'MANUAL'
  /** A policy was applied to the run. */
  | 'POLICY_APPLIED'
  /** A step of the run passed its validation. */
  | 'STEP_COMPLETE';

/** Conditions on one value of type CheckpointTrigger. */
export type CheckpointTriggerEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: CheckpointTrigger | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<CheckpointTrigger> | null | undefined;
};

/** Which `Checkpoint` to answer; all that is given must hold. */
export type CheckpointWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CheckpointWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CheckpointWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CheckpointWhere> | null | undefined;
  /** By `bundles`. */
  readonly bundles?: DigestListScalarFilters | null | undefined;
  /** By `checkpointId`. */
  readonly checkpointId?: StringScalarFilters | null | undefined;
  /** By `commits`. */
  readonly commits?: CommitRelationshipFilters | null | undefined;
  /** By `commits` and by the relations to them. */
  readonly commitsConnection?: CheckpointCommitsConnectionFilters | null | undefined;
  /** By `createdAt`. */
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `gitRef`. */
  readonly gitRef?: StringScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `inputTokens`. */
  readonly inputTokens?: BigIntScalarFilters | null | undefined;
  /** By `journalSeq`. */
  readonly journalSeq?: BigIntScalarFilters | null | undefined;
  /** By `label`. */
  readonly label?: StringScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `metadata`. */
  readonly metadata?: JsonScalarFilters | null | undefined;
  /** By `outputTokens`. */
  readonly outputTokens?: BigIntScalarFilters | null | undefined;
  /** By `redactionLevel`. */
  readonly redactionLevel?: RedactionLevelEnumScalarFilters | null | undefined;
  /** By `runId`. */
  readonly runId?: StringScalarFilters | null | undefined;
  /** By `sessionKey`. */
  readonly sessionKey?: StringScalarFilters | null | undefined;
  /** By `sessions`. */
  readonly sessions?: SessionRelationshipFilters | null | undefined;
  /** By `sessions` and by the relations to them. */
  readonly sessionsConnection?: CheckpointSessionsConnectionFilters | null | undefined;
  /** By `signers`. */
  readonly signers?: StringListFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `totalTokens`. */
  readonly totalTokens?: BigIntScalarFilters | null | undefined;
  /** By `trigger`. */
  readonly trigger?: CheckpointTriggerEnumScalarFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type CommitAttributionsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitAttributionsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitAttributionsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitAttributionsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: CommitAttributionsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type CommitAttributionsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: CommitAttributionsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: CommitAttributionsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: CommitAttributionsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: CommitAttributionsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: CommitAttributionsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type CommitAttributionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitAttributionsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitAttributionsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitAttributionsConnectionWhere> | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: AttributionWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type CommitAttributionsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitAttributionsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitAttributionsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitAttributionsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `attributionId`. */
  readonly attributionId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorId`. */
  readonly authorId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorType`. */
  readonly authorType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `inputTokens`. */
  readonly inputTokens?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `linesAdded`. */
  readonly linesAdded?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `linesRemoved`. */
  readonly linesRemoved?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `modelName`. */
  readonly modelName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `modelProvider`. */
  readonly modelProvider?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `operation`. */
  readonly operation?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `outputTokens`. */
  readonly outputTokens?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `runId`. */
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sessionKey`. */
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `totalTokens`. */
  readonly totalTokens?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `workspaceId`. */
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type CommitAuthorsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitAuthorsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitAuthorsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitAuthorsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: CommitAuthorsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type CommitAuthorsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: CommitAuthorsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: CommitAuthorsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: CommitAuthorsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: CommitAuthorsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: CommitAuthorsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type CommitAuthorsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitAuthorsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitAuthorsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitAuthorsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: AgentWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type CommitAuthorsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitAuthorsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitAuthorsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitAuthorsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `contact`. */
  readonly contact?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `identity`. */
  readonly identity?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `modelName`. */
  readonly modelName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `modelProvider`. */
  readonly modelProvider?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `role`. */
  readonly role?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceUrl`. */
  readonly sourceUrl?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `version`. */
  readonly version?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type CommitBuildsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitBuildsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitBuildsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitBuildsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: CommitBuildsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type CommitBuildsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: CommitBuildsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: CommitBuildsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: CommitBuildsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: CommitBuildsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: CommitBuildsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type CommitBuildsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitBuildsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitBuildsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitBuildsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: BuildWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type CommitBuildsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitBuildsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitBuildsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitBuildsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `accountId`. */
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `actor`. */
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentId`. */
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `buildId`. */
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `contextTreeHash`. */
  readonly contextTreeHash?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `dockerfile`. */
  readonly dockerfile?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `finishedAt`. */
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageName`. */
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageTag`. */
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageUrl`. */
  readonly imageUrl?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `instance`. */
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `providerBuildId`. */
  readonly providerBuildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceCommit`. */
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRef`. */
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRepository`. */
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceSubpath`. */
  readonly sourceSubpath?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `startedAt`. */
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `statusText`. */
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `system`. */
  readonly system?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `trigger`. */
  readonly trigger?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workingTreeHash`. */
  readonly workingTreeHash?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type CommitChangeRequestsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitChangeRequestsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitChangeRequestsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitChangeRequestsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: MergePropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: CommitChangeRequestsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type CommitChangeRequestsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: CommitChangeRequestsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: CommitChangeRequestsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: CommitChangeRequestsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: CommitChangeRequestsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: CommitChangeRequestsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type CommitChangeRequestsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitChangeRequestsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitChangeRequestsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitChangeRequestsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: MergePropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ChangeRequestWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type CommitChangeRequestsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitChangeRequestsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitChangeRequestsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitChangeRequestsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `authorIdentity`. */
  readonly authorIdentity?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `instance`. */
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mergedAt`. */
  readonly mergedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mergedBy`. */
  readonly mergedBy?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `number`. */
  readonly number?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `repository`. */
  readonly repository?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRef`. */
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `system`. */
  readonly system?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `targetRef`. */
  readonly targetRef?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `title`. */
  readonly title?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type CommitCheckpointsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitCheckpointsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitCheckpointsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitCheckpointsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: CommitCheckpointsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type CommitCheckpointsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: CommitCheckpointsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: CommitCheckpointsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: CommitCheckpointsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: CommitCheckpointsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: CommitCheckpointsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type CommitCheckpointsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitCheckpointsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitCheckpointsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitCheckpointsConnectionWhere> | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: CheckpointWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type CommitCheckpointsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitCheckpointsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitCheckpointsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitCheckpointsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `checkpointId`. */
  readonly checkpointId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `inputTokens`. */
  readonly inputTokens?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `journalSeq`. */
  readonly journalSeq?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `label`. */
  readonly label?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `outputTokens`. */
  readonly outputTokens?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `runId`. */
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sessionKey`. */
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `totalTokens`. */
  readonly totalTokens?: BigIntScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type CommitDeploysConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitDeploysConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitDeploysConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitDeploysConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: CommitDeploysNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type CommitDeploysConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: CommitDeploysConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: CommitDeploysConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: CommitDeploysConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: CommitDeploysConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: CommitDeploysConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type CommitDeploysConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitDeploysConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitDeploysConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitDeploysConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: DeployWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type CommitDeploysNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitDeploysNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitDeploysNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitDeploysNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `accountId`. */
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `actor`. */
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentId`. */
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `buildId`. */
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `buildSystem`. */
  readonly buildSystem?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `cluster`. */
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `deployId`. */
  readonly deployId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `environment`. */
  readonly environment?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `expiresAt`. */
  readonly expiresAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `finishedAt`. */
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageName`. */
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageTag`. */
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `instance`. */
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `namespace`. */
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `previewLabel`. */
  readonly previewLabel?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `promotedAt`. */
  readonly promotedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `revision`. */
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `rollbackOf`. */
  readonly rollbackOf?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceCommit`. */
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRef`. */
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRepository`. */
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `startedAt`. */
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `statusText`. */
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `system`. */
  readonly system?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `upstreamDeployId`. */
  readonly upstreamDeployId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workload`. */
  readonly workload?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type CommitRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: CommitWhere | null | undefined;
  /** Not one fits. */
  readonly none?: CommitWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: CommitWhere | null | undefined;
  /** At least one fits. */
  readonly some?: CommitWhere | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type CommitRepositoriesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitRepositoriesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitRepositoriesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitRepositoriesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: CommitRepositoriesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type CommitRepositoriesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: CommitRepositoriesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: CommitRepositoriesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: CommitRepositoriesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: CommitRepositoriesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: CommitRepositoriesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type CommitRepositoriesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitRepositoriesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitRepositoriesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitRepositoriesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: RepositoryWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type CommitRepositoriesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitRepositoriesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitRepositoriesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitRepositoriesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `remote`. */
  readonly remote?: StringScalarAggregationFilters | null | undefined;
};

/** Which `Commit` to answer; all that is given must hold. */
export type CommitWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<CommitWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: CommitWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<CommitWhere> | null | undefined;
  /** By `algorithm`. */
  readonly algorithm?: StringScalarFilters | null | undefined;
  /** By `attributions`. */
  readonly attributions?: AttributionRelationshipFilters | null | undefined;
  /** By `attributions` and by the relations to them. */
  readonly attributionsConnection?: CommitAttributionsConnectionFilters | null | undefined;
  /** By `authorEmail`. */
  readonly authorEmail?: StringScalarFilters | null | undefined;
  /** By `authorName`. */
  readonly authorName?: StringScalarFilters | null | undefined;
  /** By `authoredAt`. */
  readonly authoredAt?: DateTimeScalarFilters | null | undefined;
  /** By `authors`. */
  readonly authors?: AgentRelationshipFilters | null | undefined;
  /** By `authors` and by the relations to them. */
  readonly authorsConnection?: CommitAuthorsConnectionFilters | null | undefined;
  /** By `builds`. */
  readonly builds?: BuildRelationshipFilters | null | undefined;
  /** By `builds` and by the relations to them. */
  readonly buildsConnection?: CommitBuildsConnectionFilters | null | undefined;
  /** By `changeRequests`. */
  readonly changeRequests?: ChangeRequestRelationshipFilters | null | undefined;
  /** By `changeRequests` and by the relations to them. */
  readonly changeRequestsConnection?: CommitChangeRequestsConnectionFilters | null | undefined;
  /** By `checkpoints`. */
  readonly checkpoints?: CheckpointRelationshipFilters | null | undefined;
  /** By `checkpoints` and by the relations to them. */
  readonly checkpointsConnection?: CommitCheckpointsConnectionFilters | null | undefined;
  /** By `committedAt`. */
  readonly committedAt?: DateTimeScalarFilters | null | undefined;
  /** By `contradictions`. */
  readonly contradictions?: StringListFilters | null | undefined;
  /** By `deploys`. */
  readonly deploys?: DeployRelationshipFilters | null | undefined;
  /** By `deploys` and by the relations to them. */
  readonly deploysConnection?: CommitDeploysConnectionFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `oid`. */
  readonly oid?: StringScalarFilters | null | undefined;
  /** By `repositories`. */
  readonly repositories?: RepositoryRelationshipFilters | null | undefined;
  /** By `repositories` and by the relations to them. */
  readonly repositoriesConnection?: CommitRepositoriesConnectionFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `title`. */
  readonly title?: StringScalarFilters | null | undefined;
  /** By `url`. */
  readonly url?: StringScalarFilters | null | undefined;
};

/** Conditions on how many related entries there are. */
export type ConnectionAggregationCountFilterInput = {
  /** On the number of relations to them. */
  readonly edges?: IntScalarFilters | null | undefined;
  /** On the number of entries, each counted once. */
  readonly nodes?: IntScalarFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ContainerImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerImagesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: RunPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ContainerImagesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ContainerImagesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ContainerImagesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ContainerImagesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ContainerImagesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ContainerImagesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ContainerImagesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ContainerImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerImagesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: RunPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ContainerImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerImagesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** What a container of a pod is for. */
export type ContainerKind =
  /** Added to a running pod to look into it. */
  | 'EPHEMERAL'
  /** Runs before the main ones, and ends. */
  | 'INIT'
  /** Runs as long as its pod. */
  | 'MAIN'
  /** An init container that keeps running beside the main ones. */
  | 'SIDECAR';

/** Conditions on one value of type ContainerKind. */
export type ContainerKindEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: ContainerKind | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<ContainerKind> | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ContainerReferencesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerReferencesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerReferencesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerReferencesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ContainerReferencesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ContainerReferencesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ContainerReferencesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ContainerReferencesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ContainerReferencesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ContainerReferencesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ContainerReferencesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ContainerReferencesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerReferencesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerReferencesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerReferencesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageReferenceWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ContainerReferencesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerReferencesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerReferencesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerReferencesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `canonical`. */
  readonly canonical?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `registry`. */
  readonly registry?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `repository`. */
  readonly repository?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `tag`. */
  readonly tag?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ContainerRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: ContainerWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ContainerWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ContainerWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ContainerWhere | null | undefined;
};

/** State of a container. */
export type ContainerState =
  /** Running. */
  | 'RUNNING'
  /** Ended, well or badly. */
  | 'TERMINATED'
  /** Not told. */
  | 'UNKNOWN'
  /** Not running yet, for example while its image is pulled. */
  | 'WAITING';

/** Conditions on one value of type ContainerState. */
export type ContainerStateEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: ContainerState | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<ContainerState> | null | undefined;
};

/** Which `Container` to answer; all that is given must hold. */
export type ContainerWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerWhere> | null | undefined;
  /** By `cluster`. */
  readonly cluster?: StringScalarFilters | null | undefined;
  /** By `declaredImage`. */
  readonly declaredImage?: StringScalarFilters | null | undefined;
  /** By `finishedAt`. */
  readonly finishedAt?: DateTimeScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `imageDigest`. */
  readonly imageDigest?: DigestScalarFilters | null | undefined;
  /** By `imageId`. */
  readonly imageId?: StringScalarFilters | null | undefined;
  /** By `imagePullPolicy`. */
  readonly imagePullPolicy?: StringScalarFilters | null | undefined;
  /** By `images`. */
  readonly images?: ImageRelationshipFilters | null | undefined;
  /** By `images` and by the relations to them. */
  readonly imagesConnection?: ContainerImagesConnectionFilters | null | undefined;
  /** By `kind`. */
  readonly kind?: ContainerKindEnumScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `name`. */
  readonly name?: StringScalarFilters | null | undefined;
  /** By `namespace`. */
  readonly namespace?: StringScalarFilters | null | undefined;
  /** By `nodeName`. */
  readonly nodeName?: StringScalarFilters | null | undefined;
  /** By `podName`. */
  readonly podName?: StringScalarFilters | null | undefined;
  /** By `podUid`. */
  readonly podUid?: StringScalarFilters | null | undefined;
  /** By `ready`. */
  readonly ready?: BooleanScalarFilters | null | undefined;
  /** By `references`. */
  readonly references?: ImageReferenceRelationshipFilters | null | undefined;
  /** By `references` and by the relations to them. */
  readonly referencesConnection?: ContainerReferencesConnectionFilters | null | undefined;
  /** By `restartCount`. */
  readonly restartCount?: IntScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `startedAt`. */
  readonly startedAt?: DateTimeScalarFilters | null | undefined;
  /** By `state`. */
  readonly state?: ContainerStateEnumScalarFilters | null | undefined;
  /** By `stateReason`. */
  readonly stateReason?: StringScalarFilters | null | undefined;
  /** By `workloads`. */
  readonly workloads?: WorkloadRelationshipFilters | null | undefined;
  /** By `workloads` and by the relations to them. */
  readonly workloadsConnection?: ContainerWorkloadsConnectionFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ContainerWorkloadsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerWorkloadsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerWorkloadsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerWorkloadsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ContainerWorkloadsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ContainerWorkloadsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ContainerWorkloadsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ContainerWorkloadsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ContainerWorkloadsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ContainerWorkloadsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ContainerWorkloadsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ContainerWorkloadsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerWorkloadsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerWorkloadsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerWorkloadsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: WorkloadWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ContainerWorkloadsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ContainerWorkloadsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ContainerWorkloadsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ContainerWorkloadsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `cluster`. */
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `kind`. */
  readonly kind?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `namespace`. */
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `replicas`. */
  readonly replicas?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `revision`. */
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `uid`. */
  readonly uid?: StringScalarAggregationFilters | null | undefined;
};

/** A task to make. */
export type CreateTaskInput = {
  /** Ids of tasks that it waits for from its beginning, so that nobody takes it before; at most 200. */
  readonly blockedBy?: ReadonlyArray<string>;
  /** What is to be done; empty where nobody wrote it. */
  readonly description?: string;
  /** In the order of their UTF-8 bytes. */
  readonly labels?: ReadonlyArray<string>;
  /** Not empty. For example the URL of the repository that the task is about. */
  readonly namespace: string;
  /** What was written down while it was worked on; empty where nothing was. */
  readonly notes?: string;
  /** Id of an agent. */
  readonly ownerId?: string | null | undefined;
  /** The phase of the work that it belongs to. */
  readonly phase: WorkPhase;
  /** How pressing it is. */
  readonly priority: TaskPriority;
  /** May be empty. */
  readonly title: string;
  /** What it is. */
  readonly type: TaskType;
};

/** Conditions on the extremes of a field over related entries. */
export type DateTimeScalarAggregationFilters = {
  /** Of the greatest. */
  readonly max?: DateTimeScalarFilters | null | undefined;
  /** Of the least. */
  readonly min?: DateTimeScalarFilters | null | undefined;
};

/** Conditions on one value of type DateTime. */
export type DateTimeScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: string | null | undefined;
  /** Greater, or later, than this. */
  readonly gt?: string | null | undefined;
  /** Greater, or later, than this, or equal to it. */
  readonly gte?: string | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Less, or earlier, than this. */
  readonly lt?: string | null | undefined;
  /** Less, or earlier, than this, or equal to it. */
  readonly lte?: string | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type DeployCommitsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployCommitsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployCommitsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployCommitsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: DeployCommitsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type DeployCommitsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: DeployCommitsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: DeployCommitsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: DeployCommitsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: DeployCommitsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: DeployCommitsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type DeployCommitsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployCommitsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployCommitsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployCommitsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: CommitWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type DeployCommitsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployCommitsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployCommitsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployCommitsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `algorithm`. */
  readonly algorithm?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorEmail`. */
  readonly authorEmail?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorName`. */
  readonly authorName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authoredAt`. */
  readonly authoredAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `committedAt`. */
  readonly committedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `oid`. */
  readonly oid?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `title`. */
  readonly title?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type DeployEnvironmentsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployEnvironmentsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployEnvironmentsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployEnvironmentsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: DeployEnvironmentsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type DeployEnvironmentsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: DeployEnvironmentsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: DeployEnvironmentsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: DeployEnvironmentsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: DeployEnvironmentsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: DeployEnvironmentsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type DeployEnvironmentsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployEnvironmentsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployEnvironmentsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployEnvironmentsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: EnvironmentWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type DeployEnvironmentsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployEnvironmentsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployEnvironmentsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployEnvironmentsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `environmentId`. */
  readonly environmentId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `instance`. */
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `system`. */
  readonly system?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type DeployImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployImagesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: DeployImagesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type DeployImagesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: DeployImagesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: DeployImagesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: DeployImagesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: DeployImagesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: DeployImagesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type DeployImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployImagesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type DeployImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployImagesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type DeployReferencesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployReferencesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployReferencesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployReferencesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: DeployReferencesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type DeployReferencesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: DeployReferencesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: DeployReferencesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: DeployReferencesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: DeployReferencesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: DeployReferencesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type DeployReferencesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployReferencesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployReferencesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployReferencesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageReferenceWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type DeployReferencesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployReferencesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployReferencesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployReferencesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `canonical`. */
  readonly canonical?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `registry`. */
  readonly registry?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `repository`. */
  readonly repository?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `tag`. */
  readonly tag?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type DeployRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: DeployWhere | null | undefined;
  /** Not one fits. */
  readonly none?: DeployWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: DeployWhere | null | undefined;
  /** At least one fits. */
  readonly some?: DeployWhere | null | undefined;
};

/** State of a deploy. Source systems' own words are kept in `statusText`. */
export type DeployStatus =
  /** Stopped by somebody before its end. */
  | 'CANCELLED'
  /** Ended badly. */
  | 'FAILED'
  /** Asked for, and not begun. */
  | 'PENDING'
  /** Done: what was deployed serves. */
  | 'READY'
  /** Taken away again. */
  | 'REMOVED'
  /** Being rolled out. */
  | 'RUNNING'
  /** Not told, or in a word that is not known; `statusText` has it. */
  | 'UNKNOWN';

/** Conditions on one value of type DeployStatus. */
export type DeployStatusEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: DeployStatus | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<DeployStatus> | null | undefined;
};

/** Which `Deploy` to answer; all that is given must hold. */
export type DeployWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployWhere> | null | undefined;
  /** By `accountId`. */
  readonly accountId?: StringScalarFilters | null | undefined;
  /** By `actor`. */
  readonly actor?: StringScalarFilters | null | undefined;
  /** By `agentId`. */
  readonly agentId?: StringScalarFilters | null | undefined;
  /** By `agentName`. */
  readonly agentName?: StringScalarFilters | null | undefined;
  /** By `buildId`. */
  readonly buildId?: StringScalarFilters | null | undefined;
  /** By `buildSystem`. */
  readonly buildSystem?: StringScalarFilters | null | undefined;
  /** By `cluster`. */
  readonly cluster?: StringScalarFilters | null | undefined;
  /** By `commits`. */
  readonly commits?: CommitRelationshipFilters | null | undefined;
  /** By `commits` and by the relations to them. */
  readonly commitsConnection?: DeployCommitsConnectionFilters | null | undefined;
  /** By `contradictions`. */
  readonly contradictions?: StringListFilters | null | undefined;
  /** By `createdAt`. */
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  /** By `deployId`. */
  readonly deployId?: StringScalarFilters | null | undefined;
  /** By `environment`. */
  readonly environment?: StringScalarFilters | null | undefined;
  /** By `environmentConfigDigest`. */
  readonly environmentConfigDigest?: DigestScalarFilters | null | undefined;
  /** By `environments`. */
  readonly environments?: EnvironmentRelationshipFilters | null | undefined;
  /** By `environments` and by the relations to them. */
  readonly environmentsConnection?: DeployEnvironmentsConnectionFilters | null | undefined;
  /** By `events`. */
  readonly events?: JsonScalarFilters | null | undefined;
  /** By `expiresAt`. */
  readonly expiresAt?: DateTimeScalarFilters | null | undefined;
  /** By `finishedAt`. */
  readonly finishedAt?: DateTimeScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `imageDigests`. */
  readonly imageDigests?: DigestListScalarFilters | null | undefined;
  /** By `imageName`. */
  readonly imageName?: StringScalarFilters | null | undefined;
  /** By `imageTag`. */
  readonly imageTag?: StringScalarFilters | null | undefined;
  /** By `images`. */
  readonly images?: ImageRelationshipFilters | null | undefined;
  /** By `images` and by the relations to them. */
  readonly imagesConnection?: DeployImagesConnectionFilters | null | undefined;
  /** By `instance`. */
  readonly instance?: StringScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `manifestDigest`. */
  readonly manifestDigest?: DigestScalarFilters | null | undefined;
  /** By `namespace`. */
  readonly namespace?: StringScalarFilters | null | undefined;
  /** By `previewLabel`. */
  readonly previewLabel?: StringScalarFilters | null | undefined;
  /** By `promotedAt`. */
  readonly promotedAt?: DateTimeScalarFilters | null | undefined;
  /** By `references`. */
  readonly references?: ImageReferenceRelationshipFilters | null | undefined;
  /** By `references` and by the relations to them. */
  readonly referencesConnection?: DeployReferencesConnectionFilters | null | undefined;
  /** By `revision`. */
  readonly revision?: StringScalarFilters | null | undefined;
  /** By `rollbackOf`. */
  readonly rollbackOf?: StringScalarFilters | null | undefined;
  /** By `sourceCommit`. */
  readonly sourceCommit?: StringScalarFilters | null | undefined;
  /** By `sourceRef`. */
  readonly sourceRef?: StringScalarFilters | null | undefined;
  /** By `sourceRepository`. */
  readonly sourceRepository?: StringScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `startedAt`. */
  readonly startedAt?: DateTimeScalarFilters | null | undefined;
  /** By `status`. */
  readonly status?: DeployStatusEnumScalarFilters | null | undefined;
  /** By `statusText`. */
  readonly statusText?: StringScalarFilters | null | undefined;
  /** By `system`. */
  readonly system?: StringScalarFilters | null | undefined;
  /** By `upstreamDeployId`. */
  readonly upstreamDeployId?: StringScalarFilters | null | undefined;
  /** By `url`. */
  readonly url?: StringScalarFilters | null | undefined;
  /** By `workload`. */
  readonly workload?: StringScalarFilters | null | undefined;
  /** By `workloads`. */
  readonly workloads?: WorkloadRelationshipFilters | null | undefined;
  /** By `workloads` and by the relations to them. */
  readonly workloadsConnection?: DeployWorkloadsConnectionFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type DeployWorkloadsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployWorkloadsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployWorkloadsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployWorkloadsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: DeployWorkloadsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type DeployWorkloadsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: DeployWorkloadsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: DeployWorkloadsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: DeployWorkloadsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: DeployWorkloadsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: DeployWorkloadsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type DeployWorkloadsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployWorkloadsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployWorkloadsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployWorkloadsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: WorkloadWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type DeployWorkloadsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<DeployWorkloadsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: DeployWorkloadsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<DeployWorkloadsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `cluster`. */
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `kind`. */
  readonly kind?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `namespace`. */
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `replicas`. */
  readonly replicas?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `revision`. */
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `uid`. */
  readonly uid?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on one value of type DigestList. */
export type DigestListScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: ReadonlyArray<string> | null | undefined;
  /** With this among its items. */
  readonly includes?: string | null | undefined;
};

/** Conditions on one value of type Digest. */
export type DigestScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these. */
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
  /** Only in this cluster. */
  readonly cluster?: string | null | undefined;
  /** Only in this namespace. */
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

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type EnvironmentDeploysConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<EnvironmentDeploysConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: EnvironmentDeploysConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<EnvironmentDeploysConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: EnvironmentDeploysNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type EnvironmentDeploysConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: EnvironmentDeploysConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: EnvironmentDeploysConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: EnvironmentDeploysConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: EnvironmentDeploysConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: EnvironmentDeploysConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type EnvironmentDeploysConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<EnvironmentDeploysConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: EnvironmentDeploysConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<EnvironmentDeploysConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: DeployWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type EnvironmentDeploysNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<EnvironmentDeploysNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: EnvironmentDeploysNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<EnvironmentDeploysNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `accountId`. */
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `actor`. */
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentId`. */
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `buildId`. */
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `buildSystem`. */
  readonly buildSystem?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `cluster`. */
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `deployId`. */
  readonly deployId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `environment`. */
  readonly environment?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `expiresAt`. */
  readonly expiresAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `finishedAt`. */
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageName`. */
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageTag`. */
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `instance`. */
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `namespace`. */
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `previewLabel`. */
  readonly previewLabel?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `promotedAt`. */
  readonly promotedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `revision`. */
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `rollbackOf`. */
  readonly rollbackOf?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceCommit`. */
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRef`. */
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRepository`. */
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `startedAt`. */
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `statusText`. */
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `system`. */
  readonly system?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `upstreamDeployId`. */
  readonly upstreamDeployId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workload`. */
  readonly workload?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type EnvironmentRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: EnvironmentWhere | null | undefined;
  /** Not one fits. */
  readonly none?: EnvironmentWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: EnvironmentWhere | null | undefined;
  /** At least one fits. */
  readonly some?: EnvironmentWhere | null | undefined;
};

/** Whether an environment is there. */
export type EnvironmentState =
  /** It is there. */
  | 'PRESENT'
  /** Its system says that it is gone. */
  | 'REMOVED';

/** Conditions on one value of type EnvironmentState. */
export type EnvironmentStateEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: EnvironmentState | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<EnvironmentState> | null | undefined;
};

/** Which `Environment` to answer; all that is given must hold. */
export type EnvironmentWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<EnvironmentWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: EnvironmentWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<EnvironmentWhere> | null | undefined;
  /** By `deploys`. */
  readonly deploys?: DeployRelationshipFilters | null | undefined;
  /** By `deploys` and by the relations to them. */
  readonly deploysConnection?: EnvironmentDeploysConnectionFilters | null | undefined;
  /** By `environmentId`. */
  readonly environmentId?: StringScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `instance`. */
  readonly instance?: StringScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `name`. */
  readonly name?: StringScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `state`. */
  readonly state?: EnvironmentStateEnumScalarFilters | null | undefined;
  /** By `system`. */
  readonly system?: StringScalarFilters | null | undefined;
  /** By `url`. */
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

/** Conditions on one value of type Evidence. */
export type EvidenceEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: Evidence | null | undefined;
  /** Equal to one of these. */
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
  /** Only what concerns this cluster. */
  readonly cluster?: string | null | undefined;
  /** Name of an environment, for example `production`. */
  readonly environment?: string | null | undefined;
  /** Only what concerns this namespace. */
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
  /** A build. */
  | 'BUILD'
  /** A container. */
  | 'CONTAINER'
  /** A deploy. */
  | 'DEPLOY'
  /** An image, by its digest. */
  | 'IMAGE'
  /** A bill of materials. */
  | 'SBOM';

/** Conditions on one value of type Float. */
export type FloatScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: number | null | undefined;
  /** Greater, or later, than this. */
  readonly gt?: number | null | undefined;
  /** Greater, or later, than this, or equal to it. */
  readonly gte?: number | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Less, or earlier, than this. */
  readonly lt?: number | null | undefined;
  /** Less, or earlier, than this, or equal to it. */
  readonly lte?: number | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type FoundPropertiesAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<FoundPropertiesAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: FoundPropertiesAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<FoundPropertiesAggregationWhereInput> | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
};

/** Which `FoundProperties` to answer; all that is given must hold. */
export type FoundPropertiesWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<FoundPropertiesWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: FoundPropertiesWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<FoundPropertiesWhere> | null | undefined;
  /** By `evidence`. */
  readonly evidence?: EvidenceEnumScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `fixedVersions`. */
  readonly fixedVersions?: StringListFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `packages`. */
  readonly packages?: StringListFilters | null | undefined;
  /** By `severity`. */
  readonly severity?: SeverityEnumScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `status`. */
  readonly status?: VulnerabilityStatusEnumScalarFilters | null | undefined;
};

/** Conditions on one value of type ID. */
export type IdScalarFilters = {
  /** With this text in it; upper and lower case differ. */
  readonly contains?: string | null | undefined;
  /** Ending with this text; upper and lower case differ. */
  readonly endsWith?: string | null | undefined;
  /** Equal to this; null stands for having no value. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Beginning with this text; upper and lower case differ. */
  readonly startsWith?: string | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageAttestationsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageAttestationsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageAttestationsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageAttestationsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageAttestationsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageAttestationsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageAttestationsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageAttestationsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageAttestationsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageAttestationsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageAttestationsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageAttestationsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageAttestationsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageAttestationsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageAttestationsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: AttestationWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageAttestationsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageAttestationsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageAttestationsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageAttestationsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `builderId`. */
  readonly builderId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `predicateType`. */
  readonly predicateType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `reason`. */
  readonly reason?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `verifiedAt`. */
  readonly verifiedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `verifier`. */
  readonly verifier?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageBasisOfConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageBasisOfConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageBasisOfConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageBasisOfConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageBasisOfNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageBasisOfConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageBasisOfConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageBasisOfConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageBasisOfConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageBasisOfConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageBasisOfConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageBasisOfConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageBasisOfConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageBasisOfConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageBasisOfConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: BuildWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageBasisOfNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageBasisOfNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageBasisOfNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageBasisOfNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `accountId`. */
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `actor`. */
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentId`. */
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `buildId`. */
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `contextTreeHash`. */
  readonly contextTreeHash?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `dockerfile`. */
  readonly dockerfile?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `finishedAt`. */
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageName`. */
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageTag`. */
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageUrl`. */
  readonly imageUrl?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `instance`. */
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `providerBuildId`. */
  readonly providerBuildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceCommit`. */
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRef`. */
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRepository`. */
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceSubpath`. */
  readonly sourceSubpath?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `startedAt`. */
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `statusText`. */
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `system`. */
  readonly system?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `trigger`. */
  readonly trigger?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workingTreeHash`. */
  readonly workingTreeHash?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageBuildsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageBuildsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageBuildsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageBuildsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageBuildsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageBuildsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageBuildsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageBuildsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageBuildsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageBuildsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageBuildsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageBuildsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageBuildsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageBuildsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageBuildsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: BuildWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageBuildsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageBuildsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageBuildsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageBuildsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `accountId`. */
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `actor`. */
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentId`. */
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `buildId`. */
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `contextTreeHash`. */
  readonly contextTreeHash?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `dockerfile`. */
  readonly dockerfile?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `finishedAt`. */
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageName`. */
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageTag`. */
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageUrl`. */
  readonly imageUrl?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `instance`. */
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `providerBuildId`. */
  readonly providerBuildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceCommit`. */
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRef`. */
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRepository`. */
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceSubpath`. */
  readonly sourceSubpath?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `startedAt`. */
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `statusText`. */
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `system`. */
  readonly system?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `trigger`. */
  readonly trigger?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workingTreeHash`. */
  readonly workingTreeHash?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageConfigOfConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageConfigOfConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageConfigOfConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageConfigOfConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageConfigOfNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageConfigOfConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageConfigOfConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageConfigOfConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageConfigOfConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageConfigOfConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageConfigOfConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageConfigOfConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageConfigOfConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageConfigOfConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageConfigOfConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageConfigOfNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageConfigOfNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageConfigOfNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageConfigOfNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageConfigsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageConfigsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageConfigsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageConfigsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageConfigsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageConfigsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageConfigsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageConfigsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageConfigsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageConfigsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageConfigsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageConfigsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageConfigsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageConfigsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageConfigsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageConfigsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageConfigsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageConfigsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageConfigsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageContainersConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageContainersConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageContainersConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageContainersConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: RunPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageContainersNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageContainersConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageContainersConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageContainersConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageContainersConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageContainersConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageContainersConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageContainersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageContainersConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageContainersConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageContainersConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: RunPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ContainerWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageContainersNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageContainersNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageContainersNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageContainersNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `cluster`. */
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `declaredImage`. */
  readonly declaredImage?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `finishedAt`. */
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageId`. */
  readonly imageId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imagePullPolicy`. */
  readonly imagePullPolicy?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `namespace`. */
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `nodeName`. */
  readonly nodeName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `podName`. */
  readonly podName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `podUid`. */
  readonly podUid?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `restartCount`. */
  readonly restartCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `startedAt`. */
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `stateReason`. */
  readonly stateReason?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageDeploysConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageDeploysConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageDeploysConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageDeploysConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageDeploysNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageDeploysConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageDeploysConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageDeploysConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageDeploysConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageDeploysConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageDeploysConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageDeploysConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageDeploysConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageDeploysConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageDeploysConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: DeployWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageDeploysNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageDeploysNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageDeploysNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageDeploysNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `accountId`. */
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `actor`. */
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentId`. */
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `buildId`. */
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `buildSystem`. */
  readonly buildSystem?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `cluster`. */
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `deployId`. */
  readonly deployId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `environment`. */
  readonly environment?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `expiresAt`. */
  readonly expiresAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `finishedAt`. */
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageName`. */
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageTag`. */
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `instance`. */
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `namespace`. */
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `previewLabel`. */
  readonly previewLabel?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `promotedAt`. */
  readonly promotedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `revision`. */
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `rollbackOf`. */
  readonly rollbackOf?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceCommit`. */
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRef`. */
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRepository`. */
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `startedAt`. */
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `statusText`. */
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `system`. */
  readonly system?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `upstreamDeployId`. */
  readonly upstreamDeployId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workload`. */
  readonly workload?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageIndexesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageIndexesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageIndexesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageIndexesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: PlatformPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageIndexesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageIndexesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageIndexesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageIndexesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageIndexesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageIndexesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageIndexesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageIndexesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageIndexesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageIndexesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageIndexesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: PlatformPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageIndexesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageIndexesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageIndexesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageIndexesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
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

/** Conditions on one value of type ImageKind. */
export type ImageKindEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: ImageKind | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<ImageKind> | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageManifestsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageManifestsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageManifestsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageManifestsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: PlatformPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageManifestsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageManifestsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageManifestsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageManifestsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageManifestsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageManifestsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageManifestsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageManifestsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageManifestsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageManifestsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageManifestsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: PlatformPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageManifestsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageManifestsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageManifestsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageManifestsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageObservationsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageObservationsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageObservationsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageObservationsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageObservationsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageObservationsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageObservationsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageObservationsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageObservationsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageObservationsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageObservationsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageObservationsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageObservationsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageObservationsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageObservationsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: TagObservationWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageObservationsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageObservationsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageObservationsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageObservationsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `closedAt`. */
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `reference`. */
  readonly reference?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sightingCount`. */
  readonly sightingCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `source`. */
  readonly source?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageReferenceDeclaredByConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceDeclaredByConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceDeclaredByConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceDeclaredByConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageReferenceDeclaredByNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageReferenceDeclaredByConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageReferenceDeclaredByConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageReferenceDeclaredByConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageReferenceDeclaredByConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageReferenceDeclaredByConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageReferenceDeclaredByConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageReferenceDeclaredByConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceDeclaredByConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceDeclaredByConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceDeclaredByConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ContainerWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageReferenceDeclaredByNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceDeclaredByNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceDeclaredByNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceDeclaredByNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `cluster`. */
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `declaredImage`. */
  readonly declaredImage?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `finishedAt`. */
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageId`. */
  readonly imageId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imagePullPolicy`. */
  readonly imagePullPolicy?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `namespace`. */
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `nodeName`. */
  readonly nodeName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `podName`. */
  readonly podName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `podUid`. */
  readonly podUid?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `restartCount`. */
  readonly restartCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `startedAt`. */
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `stateReason`. */
  readonly stateReason?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageReferenceDeploysConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceDeploysConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceDeploysConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceDeploysConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageReferenceDeploysNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageReferenceDeploysConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageReferenceDeploysConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageReferenceDeploysConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageReferenceDeploysConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageReferenceDeploysConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageReferenceDeploysConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageReferenceDeploysConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceDeploysConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceDeploysConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceDeploysConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: DeployWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageReferenceDeploysNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceDeploysNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceDeploysNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceDeploysNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `accountId`. */
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `actor`. */
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentId`. */
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `buildId`. */
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `buildSystem`. */
  readonly buildSystem?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `cluster`. */
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `deployId`. */
  readonly deployId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `environment`. */
  readonly environment?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `expiresAt`. */
  readonly expiresAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `finishedAt`. */
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageName`. */
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageTag`. */
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `instance`. */
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `namespace`. */
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `previewLabel`. */
  readonly previewLabel?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `promotedAt`. */
  readonly promotedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `revision`. */
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `rollbackOf`. */
  readonly rollbackOf?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceCommit`. */
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRef`. */
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRepository`. */
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `startedAt`. */
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `statusText`. */
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `system`. */
  readonly system?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `upstreamDeployId`. */
  readonly upstreamDeployId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workload`. */
  readonly workload?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageReferenceImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceImagesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageReferenceImagesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageReferenceImagesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageReferenceImagesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageReferenceImagesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageReferenceImagesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageReferenceImagesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageReferenceImagesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageReferenceImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceImagesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageReferenceImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceImagesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageReferenceObservationsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceObservationsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceObservationsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceObservationsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageReferenceObservationsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageReferenceObservationsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageReferenceObservationsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageReferenceObservationsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageReferenceObservationsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageReferenceObservationsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageReferenceObservationsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageReferenceObservationsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceObservationsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceObservationsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceObservationsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: TagObservationWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageReferenceObservationsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceObservationsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceObservationsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceObservationsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `closedAt`. */
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `reference`. */
  readonly reference?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sightingCount`. */
  readonly sightingCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `source`. */
  readonly source?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageReferenceRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageReferenceWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageReferenceWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageReferenceWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageReferenceWhere | null | undefined;
};

/** Which `ImageReference` to answer; all that is given must hold. */
export type ImageReferenceWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferenceWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferenceWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferenceWhere> | null | undefined;
  /** By `canonical`. */
  readonly canonical?: StringScalarFilters | null | undefined;
  /** By `declared`. */
  readonly declared?: StringListFilters | null | undefined;
  /** By `declaredBy`. */
  readonly declaredBy?: ContainerRelationshipFilters | null | undefined;
  /** By `declaredBy` and by the relations to them. */
  readonly declaredByConnection?: ImageReferenceDeclaredByConnectionFilters | null | undefined;
  /** By `deploys`. */
  readonly deploys?: DeployRelationshipFilters | null | undefined;
  /** By `deploys` and by the relations to them. */
  readonly deploysConnection?: ImageReferenceDeploysConnectionFilters | null | undefined;
  /** By `digest`. */
  readonly digest?: DigestScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `images`. */
  readonly images?: ImageRelationshipFilters | null | undefined;
  /** By `images` and by the relations to them. */
  readonly imagesConnection?: ImageReferenceImagesConnectionFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `observations`. */
  readonly observations?: TagObservationRelationshipFilters | null | undefined;
  /** By `observations` and by the relations to them. */
  readonly observationsConnection?: ImageReferenceObservationsConnectionFilters | null | undefined;
  /** By `registry`. */
  readonly registry?: StringScalarFilters | null | undefined;
  /** By `repository`. */
  readonly repository?: StringScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `tag`. */
  readonly tag?: StringScalarFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageReferencesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferencesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferencesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferencesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageReferencesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageReferencesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageReferencesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageReferencesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageReferencesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageReferencesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageReferencesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageReferencesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferencesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferencesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferencesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageReferenceWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageReferencesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferencesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferencesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferencesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `canonical`. */
  readonly canonical?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `registry`. */
  readonly registry?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `repository`. */
  readonly repository?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `tag`. */
  readonly tag?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageReferrersConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferrersConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferrersConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferrersConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: ReferrerPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageReferrersNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageReferrersConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageReferrersConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageReferrersConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageReferrersConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageReferrersConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageReferrersConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageReferrersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferrersConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferrersConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferrersConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: ReferrerPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageReferrersNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageReferrersNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageReferrersNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageReferrersNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageRefersToConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageRefersToConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageRefersToConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageRefersToConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: ReferrerPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageRefersToNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageRefersToConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageRefersToConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageRefersToConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageRefersToConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageRefersToConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageRefersToConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageRefersToConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageRefersToConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageRefersToConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageRefersToConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: ReferrerPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageRefersToNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageRefersToNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageRefersToNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageRefersToNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageWhere | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageSbomsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageSbomsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageSbomsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageSbomsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageSbomsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageSbomsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageSbomsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageSbomsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageSbomsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageSbomsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageSbomsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageSbomsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageSbomsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageSbomsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageSbomsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: SbomWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageSbomsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageSbomsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageSbomsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageSbomsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `componentCount`. */
  readonly componentCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `formatVersion`. */
  readonly formatVersion?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `serialNumber`. */
  readonly serialNumber?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `subjectName`. */
  readonly subjectName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `tool`. */
  readonly tool?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageScansConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageScansConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageScansConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageScansConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageScansNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageScansConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageScansConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageScansConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageScansConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageScansConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageScansConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageScansConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageScansConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageScansConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageScansConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ScanWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageScansNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageScansNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageScansNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageScansNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `criticalCount`. */
  readonly criticalCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `databaseDate`. */
  readonly databaseDate?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `highCount`. */
  readonly highCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lowCount`. */
  readonly lowCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediumCount`. */
  readonly mediumCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `negligibleCount`. */
  readonly negligibleCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `scannedAt`. */
  readonly scannedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `scanner`. */
  readonly scanner?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `scannerVersion`. */
  readonly scannerVersion?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `unknownCount`. */
  readonly unknownCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `vulnerabilityCount`. */
  readonly vulnerabilityCount?: IntScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageSignaturesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageSignaturesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageSignaturesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageSignaturesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageSignaturesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageSignaturesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageSignaturesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageSignaturesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageSignaturesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageSignaturesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageSignaturesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageSignaturesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageSignaturesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageSignaturesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageSignaturesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: SignatureWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageSignaturesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageSignaturesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageSignaturesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageSignaturesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `issuer`. */
  readonly issuer?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `reason`. */
  readonly reason?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `signer`. */
  readonly signer?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `verifiedAt`. */
  readonly verifiedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `verifier`. */
  readonly verifier?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ImageVulnerabilityStatementsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageVulnerabilityStatementsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageVulnerabilityStatementsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageVulnerabilityStatementsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ImageVulnerabilityStatementsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ImageVulnerabilityStatementsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ImageVulnerabilityStatementsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ImageVulnerabilityStatementsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ImageVulnerabilityStatementsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ImageVulnerabilityStatementsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ImageVulnerabilityStatementsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ImageVulnerabilityStatementsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageVulnerabilityStatementsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageVulnerabilityStatementsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageVulnerabilityStatementsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: VulnerabilityStatementWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ImageVulnerabilityStatementsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageVulnerabilityStatementsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageVulnerabilityStatementsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageVulnerabilityStatementsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `author`. */
  readonly author?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `justification`. */
  readonly justification?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `product`. */
  readonly product?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `statedAt`. */
  readonly statedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `vulnerabilityId`. */
  readonly vulnerabilityId?: StringScalarAggregationFilters | null | undefined;
};

/** Which `Image` to answer; all that is given must hold. */
export type ImageWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ImageWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ImageWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ImageWhere> | null | undefined;
  /** By `attestations`. */
  readonly attestations?: AttestationRelationshipFilters | null | undefined;
  /** By `attestations` and by the relations to them. */
  readonly attestationsConnection?: ImageAttestationsConnectionFilters | null | undefined;
  /** By `basisOf`. */
  readonly basisOf?: BuildRelationshipFilters | null | undefined;
  /** By `basisOf` and by the relations to them. */
  readonly basisOfConnection?: ImageBasisOfConnectionFilters | null | undefined;
  /** By `builds`. */
  readonly builds?: BuildRelationshipFilters | null | undefined;
  /** By `builds` and by the relations to them. */
  readonly buildsConnection?: ImageBuildsConnectionFilters | null | undefined;
  /** By `configOf`. */
  readonly configOf?: ImageRelationshipFilters | null | undefined;
  /** By `configOf` and by the relations to them. */
  readonly configOfConnection?: ImageConfigOfConnectionFilters | null | undefined;
  /** By `configs`. */
  readonly configs?: ImageRelationshipFilters | null | undefined;
  /** By `configs` and by the relations to them. */
  readonly configsConnection?: ImageConfigsConnectionFilters | null | undefined;
  /** By `containers`. */
  readonly containers?: ContainerRelationshipFilters | null | undefined;
  /** By `containers` and by the relations to them. */
  readonly containersConnection?: ImageContainersConnectionFilters | null | undefined;
  /** By `contradictions`. */
  readonly contradictions?: StringListFilters | null | undefined;
  /** By `createdAt`. */
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  /** By `deploys`. */
  readonly deploys?: DeployRelationshipFilters | null | undefined;
  /** By `deploys` and by the relations to them. */
  readonly deploysConnection?: ImageDeploysConnectionFilters | null | undefined;
  /** By `digest`. */
  readonly digest?: DigestScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `indexes`. */
  readonly indexes?: ImageRelationshipFilters | null | undefined;
  /** By `indexes` and by the relations to them. */
  readonly indexesConnection?: ImageIndexesConnectionFilters | null | undefined;
  /** By `kind`. */
  readonly kind?: ImageKindEnumScalarFilters | null | undefined;
  /** By `labels`. */
  readonly labels?: JsonScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `layers`. */
  readonly layers?: DigestListScalarFilters | null | undefined;
  /** By `manifests`. */
  readonly manifests?: ImageRelationshipFilters | null | undefined;
  /** By `manifests` and by the relations to them. */
  readonly manifestsConnection?: ImageManifestsConnectionFilters | null | undefined;
  /** By `mediaType`. */
  readonly mediaType?: StringScalarFilters | null | undefined;
  /** By `observations`. */
  readonly observations?: TagObservationRelationshipFilters | null | undefined;
  /** By `observations` and by the relations to them. */
  readonly observationsConnection?: ImageObservationsConnectionFilters | null | undefined;
  /** By `platform`. */
  readonly platform?: StringScalarFilters | null | undefined;
  /** By `references`. */
  readonly references?: ImageReferenceRelationshipFilters | null | undefined;
  /** By `references` and by the relations to them. */
  readonly referencesConnection?: ImageReferencesConnectionFilters | null | undefined;
  /** By `referrers`. */
  readonly referrers?: ImageRelationshipFilters | null | undefined;
  /** By `referrers` and by the relations to them. */
  readonly referrersConnection?: ImageReferrersConnectionFilters | null | undefined;
  /** By `refersTo`. */
  readonly refersTo?: ImageRelationshipFilters | null | undefined;
  /** By `refersTo` and by the relations to them. */
  readonly refersToConnection?: ImageRefersToConnectionFilters | null | undefined;
  /** By `revisionClaim`. */
  readonly revisionClaim?: StringScalarFilters | null | undefined;
  /** By `sboms`. */
  readonly sboms?: SbomRelationshipFilters | null | undefined;
  /** By `sboms` and by the relations to them. */
  readonly sbomsConnection?: ImageSbomsConnectionFilters | null | undefined;
  /** By `scans`. */
  readonly scans?: ScanRelationshipFilters | null | undefined;
  /** By `scans` and by the relations to them. */
  readonly scansConnection?: ImageScansConnectionFilters | null | undefined;
  /** By `signatures`. */
  readonly signatures?: SignatureRelationshipFilters | null | undefined;
  /** By `signatures` and by the relations to them. */
  readonly signaturesConnection?: ImageSignaturesConnectionFilters | null | undefined;
  /** By `size`. */
  readonly size?: BigIntScalarFilters | null | undefined;
  /** By `sourceClaim`. */
  readonly sourceClaim?: StringScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `vulnerabilityStatements`. */
  readonly vulnerabilityStatements?: VulnerabilityStatementRelationshipFilters | null | undefined;
  /** By `vulnerabilityStatements` and by the relations to them. */
  readonly vulnerabilityStatementsConnection?: ImageVulnerabilityStatementsConnectionFilters | null | undefined;
};

/** An activity of another tracker, under the id that it has there. */
export type ImportActivityInput = {
  /** Id of the agent that does it. */
  readonly agentId: string;
  /** When it ended (UTC); null while it goes on. */
  readonly endedAt?: string | null | undefined;
  /** `{namespace}--{uuid}` */
  readonly id: string;
  /** What was written down about it; empty where nothing was. */
  readonly notes?: string;
  /** The phase of the work that it belongs to. */
  readonly phase: WorkPhase;
  /** How far it is. */
  readonly stage: ActivityStage;
  /** When it began, as its source says (UTC). */
  readonly startedAt: string;
};

/** An agent of another tracker, under the id that it has there. */
export type ImportAgentInput = {
  /** How to reach it, for example an e-mail address; null where it is not told. */
  readonly contact?: string | null | undefined;
  /** `{namespace}--{uuid}`; the UUID alone of an agent that has a natural identity. */
  readonly id: string;
  /** Natural identity (an e-mail address, a login, a DID) of an agent whose id is a UUID alone. */
  readonly identity?: string | null | undefined;
  /** What it is: a person, a model, a program or a peer. */
  readonly kind: AgentKind;
  /** Need not be one of `models`. */
  readonly modelName?: string | null | undefined;
  /** Model provider of a machine-learning agent. */
  readonly modelProvider?: string | null | undefined;
  /** Name to show. */
  readonly name?: string | null | undefined;
  /** Role of a machine-learning agent: human, architect, supervisor, worker or reviewer. */
  readonly role?: string | null | undefined;
  /** When what is told of an agent with a natural identity was known; now when absent. */
  readonly seenAt?: string | null | undefined;
  /** Where a program comes from. */
  readonly sourceUrl?: string | null | undefined;
  /** Version of a software agent. */
  readonly version?: string | null | undefined;
};

/** A comment of another tracker, under the id that it has there. */
export type ImportCommentInput = {
  /** Id of the agent that wrote it. */
  readonly authorId: string;
  /** What it says; may be empty. */
  readonly body: string;
  /** When it was made, as its source says (UTC). */
  readonly createdAt: string;
  /** `{namespace}--{uuid}` */
  readonly id: string;
  /** Id of the task that it is on. */
  readonly taskId: string;
};

/** A link of another tracker. */
export type ImportLinkInput = {
  /** When it was made. */
  readonly createdAt: string;
  /** What the link says. */
  readonly kind: TaskLinkKind;
  /** The task that the link is of. */
  readonly sourceId: string;
  /** A task, for GENERATED_BY an activity and for ATTRIBUTED_TO an agent. */
  readonly targetId: string;
};

/** A part of an import. */
export type ImportSection =
  /** The activities. */
  | 'ACTIVITIES'
  /** The agents. */
  | 'AGENTS'
  /** The comments. */
  | 'COMMENTS'
  /** The links. */
  | 'LINKS'
  /** The tasks. */
  | 'TASKS';

/** A task of another tracker, under the id that it has there. */
export type ImportTaskInput = {
  /** Why it was closed; empty where nobody said so, and while it is open. */
  readonly closeReason?: string;
  /** When `closeTask` closed it last; null where its status was set to CLOSED. */
  readonly closedAt?: string | null | undefined;
  /** When it was made, as its source says (UTC). */
  readonly createdAt: string;
  /** What is to be done; empty where nobody wrote it. */
  readonly description?: string;
  /** `{namespace}--{uuid}` */
  readonly id: string;
  /** In the order of their UTF-8 bytes. */
  readonly labels?: ReadonlyArray<string>;
  /** What was written down while it was worked on; empty where nothing was. */
  readonly notes?: string;
  /** Id of the agent that has it. */
  readonly ownerId?: string | null | undefined;
  /** The phase of the work that it belongs to. */
  readonly phase: WorkPhase;
  /** How pressing it is. */
  readonly priority: TaskPriority;
  /** Whether it is open, worked on or closed. */
  readonly status: TaskStatus;
  /** What it is about, in a line. */
  readonly title: string;
  /** What it is. */
  readonly type: TaskType;
  /** Moves with every change of a field; labels, links and comments leave it. */
  readonly updatedAt: string;
};

/** What another tracker holds; at most 5,000 things in all. */
export type ImportTrackerInput = {
  /** Activities to take in. */
  readonly activities?: ReadonlyArray<ImportActivityInput>;
  /** Agents to take in, before all else. */
  readonly agents?: ReadonlyArray<ImportAgentInput>;
  /** Comments to take in, last. */
  readonly comments?: ReadonlyArray<ImportCommentInput>;
  /** Links to take in, after the tasks. */
  readonly links?: ReadonlyArray<ImportLinkInput>;
  /** Tasks to take in. */
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

/** Conditions on the extremes of a field over related entries. */
export type IntScalarAggregationFilters = {
  /** Of the mean. */
  readonly average?: FloatScalarFilters | null | undefined;
  /** Of the greatest. */
  readonly max?: IntScalarFilters | null | undefined;
  /** Of the least. */
  readonly min?: IntScalarFilters | null | undefined;
  /** Of all of them together. */
  readonly sum?: IntScalarFilters | null | undefined;
};

/** Conditions on one value of type Int. */
export type IntScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: number | null | undefined;
  /** Greater, or later, than this. */
  readonly gt?: number | null | undefined;
  /** Greater, or later, than this, or equal to it. */
  readonly gte?: number | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Less, or earlier, than this. */
  readonly lt?: number | null | undefined;
  /** Less, or earlier, than this, or equal to it. */
  readonly lte?: number | null | undefined;
};

/** Conditions on one value of type JSON. */
export type JsonScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: unknown;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<unknown> | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type JournalEventRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: JournalEventWhere | null | undefined;
  /** Not one fits. */
  readonly none?: JournalEventWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: JournalEventWhere | null | undefined;
  /** At least one fits. */
  readonly some?: JournalEventWhere | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type JournalEventSessionsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<JournalEventSessionsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: JournalEventSessionsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<JournalEventSessionsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: JournalEventSessionsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type JournalEventSessionsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: JournalEventSessionsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: JournalEventSessionsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: JournalEventSessionsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: JournalEventSessionsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: JournalEventSessionsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type JournalEventSessionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<JournalEventSessionsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: JournalEventSessionsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<JournalEventSessionsConnectionWhere> | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: SessionWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type JournalEventSessionsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<JournalEventSessionsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: JournalEventSessionsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<JournalEventSessionsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `closedAt`. */
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `depth`. */
  readonly depth?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `parentKey`. */
  readonly parentKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `runId`. */
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sessionKey`. */
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workspaceId`. */
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

/** Which `JournalEvent` to answer; all that is given must hold. */
export type JournalEventWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<JournalEventWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: JournalEventWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<JournalEventWhere> | null | undefined;
  /** By `createdAt`. */
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  /** By `eventId`. */
  readonly eventId?: StringScalarFilters | null | undefined;
  /** By `eventType`. */
  readonly eventType?: StringScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `runId`. */
  readonly runId?: StringScalarFilters | null | undefined;
  /** By `seq`. */
  readonly seq?: BigIntScalarFilters | null | undefined;
  /** By `sessionKey`. */
  readonly sessionKey?: StringScalarFilters | null | undefined;
  /** By `sessions`. */
  readonly sessions?: SessionRelationshipFilters | null | undefined;
  /** By `sessions` and by the relations to them. */
  readonly sessionsConnection?: JournalEventSessionsConnectionFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
};

/** Types of things on a lineage path, from what runs to who made it. */
export type LineageKind =
  /** An agent: a person, model or program. */
  | 'AGENT'
  /** A build. */
  | 'BUILD'
  /** A checkpoint of a session. */
  | 'CHECKPOINT'
  /** A commit. */
  | 'COMMIT'
  /** A container. */
  | 'CONTAINER'
  /** A deploy. */
  | 'DEPLOY'
  /** An image, by its digest. */
  | 'IMAGE'
  /** A reference to an image. */
  | 'IMAGE_REFERENCE'
  /** A source repository. */
  | 'REPOSITORY'
  /** A session of an agent. */
  | 'SESSION'
  /** A workload of a cluster. */
  | 'WORKLOAD';

/** Conditions on the extremes of fields; all that is given must hold. */
export type LinkPropertiesAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<LinkPropertiesAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<LinkPropertiesAggregationWhereInput> | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
};

/** Which `LinkProperties` to answer; all that is given must hold. */
export type LinkPropertiesWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<LinkPropertiesWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: LinkPropertiesWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<LinkPropertiesWhere> | null | undefined;
  /** By `evidence`. */
  readonly evidence?: EvidenceEnumScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type MergePropertiesAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<MergePropertiesAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: MergePropertiesAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<MergePropertiesAggregationWhereInput> | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
};

/** Which `MergeProperties` to answer; all that is given must hold. */
export type MergePropertiesWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<MergePropertiesWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: MergePropertiesWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<MergePropertiesWhere> | null | undefined;
  /** By `evidence`. */
  readonly evidence?: EvidenceEnumScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `roles`. */
  readonly roles?: StringListFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type PlatformPropertiesAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<PlatformPropertiesAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: PlatformPropertiesAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<PlatformPropertiesAggregationWhereInput> | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
};

/** Which `PlatformProperties` to answer; all that is given must hold. */
export type PlatformPropertiesWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<PlatformPropertiesWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: PlatformPropertiesWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<PlatformPropertiesWhere> | null | undefined;
  /** By `evidence`. */
  readonly evidence?: EvidenceEnumScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `platform`. */
  readonly platform?: StringScalarFilters | null | undefined;
  /** By `sources`. */
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

/** Conditions on one value of type RedactionLevel. */
export type RedactionLevelEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: RedactionLevel | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<RedactionLevel> | null | undefined;
};

/** What the text of a `ref` was taken for. */
export type RefKind =
  /** A build. */
  | 'BUILD'
  /** A commit. */
  | 'COMMIT'
  /** A container or pod. */
  | 'CONTAINER'
  /** A deploy. */
  | 'DEPLOY'
  /** A digest, or an image reference with one. */
  | 'DIGEST'
  /** Anything else that has an id. */
  | 'NODE'
  /** A session. */
  | 'SESSION'
  /** An image reference with a tag. */
  | 'TAG'
  /** A workload. */
  | 'WORKLOAD';

/** Conditions on the extremes of fields; all that is given must hold. */
export type ReferrerPropertiesAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ReferrerPropertiesAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ReferrerPropertiesAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ReferrerPropertiesAggregationWhereInput> | null | undefined;
  /** On the extremes of `artifactType`. */
  readonly artifactType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
};

/** Which `ReferrerProperties` to answer; all that is given must hold. */
export type ReferrerPropertiesWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ReferrerPropertiesWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ReferrerPropertiesWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ReferrerPropertiesWhere> | null | undefined;
  /** By `artifactType`. */
  readonly artifactType?: StringScalarFilters | null | undefined;
  /** By `evidence`. */
  readonly evidence?: EvidenceEnumScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
};

/** Which `Rejection` to answer; all that is given must hold. */
export type RejectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RejectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: RejectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<RejectionWhere> | null | undefined;
  /** By `code`. */
  readonly code?: StringScalarFilters | null | undefined;
  /** By `documentDigest`. */
  readonly documentDigest?: DigestScalarFilters | null | undefined;
  /** By `documentName`. */
  readonly documentName?: StringScalarFilters | null | undefined;
  /** By `hint`. */
  readonly hint?: StringScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `kind`. */
  readonly kind?: StringScalarFilters | null | undefined;
  /** By `message`. */
  readonly message?: StringScalarFilters | null | undefined;
  /** By `path`. */
  readonly path?: StringScalarFilters | null | undefined;
  /** By `receivedAt`. */
  readonly receivedAt?: DateTimeScalarFilters | null | undefined;
  /** By `replayable`. */
  readonly replayable?: BooleanScalarFilters | null | undefined;
  /** By `resolvedAt`. */
  readonly resolvedAt?: DateTimeScalarFilters | null | undefined;
  /** By `source`. */
  readonly source?: StringScalarFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type RepositoryCommitsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RepositoryCommitsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: RepositoryCommitsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<RepositoryCommitsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: RepositoryCommitsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type RepositoryCommitsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: RepositoryCommitsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: RepositoryCommitsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: RepositoryCommitsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: RepositoryCommitsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: RepositoryCommitsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type RepositoryCommitsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RepositoryCommitsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: RepositoryCommitsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<RepositoryCommitsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: CommitWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type RepositoryCommitsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RepositoryCommitsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: RepositoryCommitsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<RepositoryCommitsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `algorithm`. */
  readonly algorithm?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorEmail`. */
  readonly authorEmail?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorName`. */
  readonly authorName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authoredAt`. */
  readonly authoredAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `committedAt`. */
  readonly committedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `oid`. */
  readonly oid?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `title`. */
  readonly title?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type RepositoryRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: RepositoryWhere | null | undefined;
  /** Not one fits. */
  readonly none?: RepositoryWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: RepositoryWhere | null | undefined;
  /** At least one fits. */
  readonly some?: RepositoryWhere | null | undefined;
};

/** Which `Repository` to answer; all that is given must hold. */
export type RepositoryWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RepositoryWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: RepositoryWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<RepositoryWhere> | null | undefined;
  /** By `commits`. */
  readonly commits?: CommitRelationshipFilters | null | undefined;
  /** By `commits` and by the relations to them. */
  readonly commitsConnection?: RepositoryCommitsConnectionFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `remote`. */
  readonly remote?: StringScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ReviewPropertiesAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ReviewPropertiesAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ReviewPropertiesAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ReviewPropertiesAggregationWhereInput> | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `reviewedAt`. */
  readonly reviewedAt?: DateTimeScalarAggregationFilters | null | undefined;
};

/** Which `ReviewProperties` to answer; all that is given must hold. */
export type ReviewPropertiesWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ReviewPropertiesWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ReviewPropertiesWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ReviewPropertiesWhere> | null | undefined;
  /** By `evidence`. */
  readonly evidence?: EvidenceEnumScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `reviewedAt`. */
  readonly reviewedAt?: DateTimeScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `verdict`. */
  readonly verdict?: ReviewVerdictEnumScalarFilters | null | undefined;
};

/** What a reviewer said last. */
export type ReviewVerdict =
  /** The change may go in. */
  | 'APPROVED'
  /** The change may not go in as it is. */
  | 'CHANGES_REQUESTED'
  /** Said something, and decided nothing. */
  | 'COMMENTED'
  /** An approval or other verdict that was taken back. */
  | 'DISMISSED';

/** Conditions on one value of type ReviewVerdict. */
export type ReviewVerdictEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: ReviewVerdict | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<ReviewVerdict> | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type RunPropertiesAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RunPropertiesAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: RunPropertiesAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<RunPropertiesAggregationWhereInput> | null | undefined;
  /** On the extremes of `finishedAt`. */
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `startedAt`. */
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
};

/** Which `RunProperties` to answer; all that is given must hold. */
export type RunPropertiesWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RunPropertiesWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: RunPropertiesWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<RunPropertiesWhere> | null | undefined;
  /** By `evidence`. */
  readonly evidence?: EvidenceEnumScalarFilters | null | undefined;
  /** By `finishedAt`. */
  readonly finishedAt?: DateTimeScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `startedAt`. */
  readonly startedAt?: DateTimeScalarFilters | null | undefined;
};

/** Format of a bill of materials. */
export type SbomFormat =
  /** CycloneDX (ECMA-424). */
  | 'CYCLONEDX'
  /** SPDX (ISO/IEC 5962). */
  | 'SPDX';

/** Conditions on one value of type SbomFormat. */
export type SbomFormatEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: SbomFormat | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<SbomFormat> | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type SbomImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SbomImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SbomImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SbomImagesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: SbomImagesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type SbomImagesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: SbomImagesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: SbomImagesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: SbomImagesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: SbomImagesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: SbomImagesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type SbomImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SbomImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SbomImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SbomImagesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type SbomImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SbomImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SbomImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SbomImagesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type SbomRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: SbomWhere | null | undefined;
  /** Not one fits. */
  readonly none?: SbomWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: SbomWhere | null | undefined;
  /** At least one fits. */
  readonly some?: SbomWhere | null | undefined;
};

/** Which `Sbom` to answer; all that is given must hold. */
export type SbomWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SbomWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SbomWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SbomWhere> | null | undefined;
  /** By `componentCount`. */
  readonly componentCount?: IntScalarFilters | null | undefined;
  /** By `createdAt`. */
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  /** By `documentDigest`. */
  readonly documentDigest?: DigestScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `format`. */
  readonly format?: SbomFormatEnumScalarFilters | null | undefined;
  /** By `formatVersion`. */
  readonly formatVersion?: StringScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `images`. */
  readonly images?: ImageRelationshipFilters | null | undefined;
  /** By `images` and by the relations to them. */
  readonly imagesConnection?: SbomImagesConnectionFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `serialNumber`. */
  readonly serialNumber?: StringScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `subjectName`. */
  readonly subjectName?: StringScalarFilters | null | undefined;
  /** By `tool`. */
  readonly tool?: StringScalarFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ScanImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ScanImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ScanImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ScanImagesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ScanImagesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ScanImagesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ScanImagesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ScanImagesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ScanImagesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ScanImagesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ScanImagesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ScanImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ScanImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ScanImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ScanImagesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ScanImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ScanImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ScanImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ScanImagesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ScanRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: ScanWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ScanWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ScanWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ScanWhere | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type ScanVulnerabilitiesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ScanVulnerabilitiesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ScanVulnerabilitiesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ScanVulnerabilitiesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: FoundPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: ScanVulnerabilitiesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type ScanVulnerabilitiesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: ScanVulnerabilitiesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: ScanVulnerabilitiesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: ScanVulnerabilitiesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: ScanVulnerabilitiesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: ScanVulnerabilitiesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type ScanVulnerabilitiesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ScanVulnerabilitiesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ScanVulnerabilitiesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ScanVulnerabilitiesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: FoundPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: VulnerabilityWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type ScanVulnerabilitiesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ScanVulnerabilitiesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ScanVulnerabilitiesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ScanVulnerabilitiesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `vulnerabilityId`. */
  readonly vulnerabilityId?: StringScalarAggregationFilters | null | undefined;
};

/** Which `Scan` to answer; all that is given must hold. */
export type ScanWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<ScanWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: ScanWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<ScanWhere> | null | undefined;
  /** By `criticalCount`. */
  readonly criticalCount?: IntScalarFilters | null | undefined;
  /** By `databaseDate`. */
  readonly databaseDate?: DateTimeScalarFilters | null | undefined;
  /** By `documentDigest`. */
  readonly documentDigest?: DigestScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `highCount`. */
  readonly highCount?: IntScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `images`. */
  readonly images?: ImageRelationshipFilters | null | undefined;
  /** By `images` and by the relations to them. */
  readonly imagesConnection?: ScanImagesConnectionFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `lowCount`. */
  readonly lowCount?: IntScalarFilters | null | undefined;
  /** By `mediumCount`. */
  readonly mediumCount?: IntScalarFilters | null | undefined;
  /** By `negligibleCount`. */
  readonly negligibleCount?: IntScalarFilters | null | undefined;
  /** By `scannedAt`. */
  readonly scannedAt?: DateTimeScalarFilters | null | undefined;
  /** By `scanner`. */
  readonly scanner?: StringScalarFilters | null | undefined;
  /** By `scannerVersion`. */
  readonly scannerVersion?: StringScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `unknownCount`. */
  readonly unknownCount?: IntScalarFilters | null | undefined;
  /** By `vulnerabilities`. */
  readonly vulnerabilities?: VulnerabilityRelationshipFilters | null | undefined;
  /** By `vulnerabilities` and by the relations to them. */
  readonly vulnerabilitiesConnection?: ScanVulnerabilitiesConnectionFilters | null | undefined;
  /** By `vulnerabilityCount`. */
  readonly vulnerabilityCount?: IntScalarFilters | null | undefined;
};

/** Where a secret is. Give one of the two. */
export type SecretInput = {
  /** A file in the server's folder of secrets (`WHENCE_SOURCE_SECRETS`). */
  readonly file?: string | null | undefined;
  /** A variable of the server's environment; its name must begin with `WHENCE_SOURCE_SECRET_`. */
  readonly variable?: string | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type SessionAgentsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionAgentsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionAgentsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionAgentsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: SessionAgentsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type SessionAgentsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: SessionAgentsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: SessionAgentsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: SessionAgentsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: SessionAgentsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: SessionAgentsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type SessionAgentsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionAgentsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionAgentsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionAgentsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: AgentWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type SessionAgentsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionAgentsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionAgentsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionAgentsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `contact`. */
  readonly contact?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `identity`. */
  readonly identity?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `modelName`. */
  readonly modelName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `modelProvider`. */
  readonly modelProvider?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `role`. */
  readonly role?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceUrl`. */
  readonly sourceUrl?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `version`. */
  readonly version?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type SessionAttributionsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionAttributionsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionAttributionsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionAttributionsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: SessionAttributionsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type SessionAttributionsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: SessionAttributionsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: SessionAttributionsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: SessionAttributionsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: SessionAttributionsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: SessionAttributionsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type SessionAttributionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionAttributionsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionAttributionsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionAttributionsConnectionWhere> | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: AttributionWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type SessionAttributionsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionAttributionsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionAttributionsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionAttributionsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `attributionId`. */
  readonly attributionId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorId`. */
  readonly authorId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `authorType`. */
  readonly authorType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `inputTokens`. */
  readonly inputTokens?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `linesAdded`. */
  readonly linesAdded?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `linesRemoved`. */
  readonly linesRemoved?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `modelName`. */
  readonly modelName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `modelProvider`. */
  readonly modelProvider?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `operation`. */
  readonly operation?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `outputTokens`. */
  readonly outputTokens?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `runId`. */
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sessionKey`. */
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `totalTokens`. */
  readonly totalTokens?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `workspaceId`. */
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type SessionBundlesAboutConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionBundlesAboutConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionBundlesAboutConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionBundlesAboutConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: SessionBundlesAboutNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type SessionBundlesAboutConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: SessionBundlesAboutConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: SessionBundlesAboutConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: SessionBundlesAboutConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: SessionBundlesAboutConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: SessionBundlesAboutConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type SessionBundlesAboutConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionBundlesAboutConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionBundlesAboutConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionBundlesAboutConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: BundleWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type SessionBundlesAboutNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionBundlesAboutNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionBundlesAboutNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionBundlesAboutNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `algorithm`. */
  readonly algorithm?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `attributions`. */
  readonly attributions?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `checkpoints`. */
  readonly checkpoints?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `generatedAt`. */
  readonly generatedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `merkleRoot`. */
  readonly merkleRoot?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `postQuantum`. */
  readonly postQuantum?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `receivedAt`. */
  readonly receivedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `sessionKey`. */
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sessions`. */
  readonly sessions?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `signer`. */
  readonly signer?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type SessionCheckpointsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionCheckpointsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionCheckpointsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionCheckpointsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: SessionCheckpointsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type SessionCheckpointsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: SessionCheckpointsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: SessionCheckpointsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: SessionCheckpointsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: SessionCheckpointsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: SessionCheckpointsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type SessionCheckpointsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionCheckpointsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionCheckpointsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionCheckpointsConnectionWhere> | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: CheckpointWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type SessionCheckpointsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionCheckpointsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionCheckpointsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionCheckpointsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `checkpointId`. */
  readonly checkpointId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `inputTokens`. */
  readonly inputTokens?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `journalSeq`. */
  readonly journalSeq?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `label`. */
  readonly label?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `outputTokens`. */
  readonly outputTokens?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `runId`. */
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sessionKey`. */
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `totalTokens`. */
  readonly totalTokens?: BigIntScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type SessionChildrenConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionChildrenConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionChildrenConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionChildrenConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: SessionChildrenNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type SessionChildrenConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: SessionChildrenConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: SessionChildrenConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: SessionChildrenConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: SessionChildrenConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: SessionChildrenConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type SessionChildrenConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionChildrenConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionChildrenConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionChildrenConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: SessionWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type SessionChildrenNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionChildrenNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionChildrenNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionChildrenNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `closedAt`. */
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `depth`. */
  readonly depth?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `parentKey`. */
  readonly parentKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `runId`. */
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sessionKey`. */
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workspaceId`. */
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type SessionJournalConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionJournalConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionJournalConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionJournalConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: SessionJournalNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type SessionJournalConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: SessionJournalConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: SessionJournalConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: SessionJournalConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: SessionJournalConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: SessionJournalConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type SessionJournalConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionJournalConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionJournalConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionJournalConnectionWhere> | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: JournalEventWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type SessionJournalNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionJournalNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionJournalNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionJournalNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `eventId`. */
  readonly eventId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `eventType`. */
  readonly eventType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `runId`. */
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `seq`. */
  readonly seq?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sessionKey`. */
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type SessionParentsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionParentsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionParentsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionParentsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: SessionParentsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type SessionParentsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: SessionParentsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: SessionParentsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: SessionParentsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: SessionParentsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: SessionParentsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type SessionParentsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionParentsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionParentsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionParentsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: SessionWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type SessionParentsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionParentsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionParentsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionParentsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `closedAt`. */
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `depth`. */
  readonly depth?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `parentKey`. */
  readonly parentKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `runId`. */
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sessionKey`. */
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workspaceId`. */
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type SessionRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: SessionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: SessionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: SessionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: SessionWhere | null | undefined;
};

/** State of a session. */
export type SessionStatus =
  /** Under way. */
  | 'ACTIVE'
  /** Ended by itself. */
  | 'COMPLETED'
  /** Ended, and its work was thrown away. */
  | 'DISCARDED'
  /** Ended, and its work was taken over. */
  | 'MERGED';

/** Conditions on one value of type SessionStatus. */
export type SessionStatusEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: SessionStatus | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<SessionStatus> | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type SessionTokenUsageConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionTokenUsageConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionTokenUsageConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionTokenUsageConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: SessionTokenUsageNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type SessionTokenUsageConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: SessionTokenUsageConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: SessionTokenUsageConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: SessionTokenUsageConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: SessionTokenUsageConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: SessionTokenUsageConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type SessionTokenUsageConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionTokenUsageConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionTokenUsageConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionTokenUsageConnectionWhere> | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: TokenUsageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type SessionTokenUsageNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionTokenUsageNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionTokenUsageNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionTokenUsageNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `cacheTokens`. */
  readonly cacheTokens?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `costMicros`. */
  readonly costMicros?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `currency`. */
  readonly currency?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `inputTokens`. */
  readonly inputTokens?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `model`. */
  readonly model?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `operation`. */
  readonly operation?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `outputTokens`. */
  readonly outputTokens?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `provider`. */
  readonly provider?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sessionKey`. */
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `totalTokens`. */
  readonly totalTokens?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `usageId`. */
  readonly usageId?: StringScalarAggregationFilters | null | undefined;
};

/** Which `Session` to answer; all that is given must hold. */
export type SessionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SessionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SessionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SessionWhere> | null | undefined;
  /** By `agentName`. */
  readonly agentName?: StringScalarFilters | null | undefined;
  /** By `agents`. */
  readonly agents?: AgentRelationshipFilters | null | undefined;
  /** By `agents` and by the relations to them. */
  readonly agentsConnection?: SessionAgentsConnectionFilters | null | undefined;
  /** By `attributions`. */
  readonly attributions?: AttributionRelationshipFilters | null | undefined;
  /** By `attributions` and by the relations to them. */
  readonly attributionsConnection?: SessionAttributionsConnectionFilters | null | undefined;
  /** By `bundles`. */
  readonly bundles?: DigestListScalarFilters | null | undefined;
  /** By `bundlesAbout`. */
  readonly bundlesAbout?: BundleRelationshipFilters | null | undefined;
  /** By `bundlesAbout` and by the relations to them. */
  readonly bundlesAboutConnection?: SessionBundlesAboutConnectionFilters | null | undefined;
  /** By `checkpoints`. */
  readonly checkpoints?: CheckpointRelationshipFilters | null | undefined;
  /** By `checkpoints` and by the relations to them. */
  readonly checkpointsConnection?: SessionCheckpointsConnectionFilters | null | undefined;
  /** By `children`. */
  readonly children?: SessionRelationshipFilters | null | undefined;
  /** By `children` and by the relations to them. */
  readonly childrenConnection?: SessionChildrenConnectionFilters | null | undefined;
  /** By `closedAt`. */
  readonly closedAt?: DateTimeScalarFilters | null | undefined;
  /** By `createdAt`. */
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  /** By `depth`. */
  readonly depth?: IntScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `goal`. */
  readonly goal?: StringScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `journal`. */
  readonly journal?: JournalEventRelationshipFilters | null | undefined;
  /** By `journal` and by the relations to them. */
  readonly journalConnection?: SessionJournalConnectionFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `parentKey`. */
  readonly parentKey?: StringScalarFilters | null | undefined;
  /** By `parents`. */
  readonly parents?: SessionRelationshipFilters | null | undefined;
  /** By `parents` and by the relations to them. */
  readonly parentsConnection?: SessionParentsConnectionFilters | null | undefined;
  /** By `redactionLevel`. */
  readonly redactionLevel?: RedactionLevelEnumScalarFilters | null | undefined;
  /** By `runId`. */
  readonly runId?: StringScalarFilters | null | undefined;
  /** By `sessionKey`. */
  readonly sessionKey?: StringScalarFilters | null | undefined;
  /** By `signers`. */
  readonly signers?: StringListFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `status`. */
  readonly status?: SessionStatusEnumScalarFilters | null | undefined;
  /** By `tokenUsage`. */
  readonly tokenUsage?: TokenUsageRelationshipFilters | null | undefined;
  /** By `tokenUsage` and by the relations to them. */
  readonly tokenUsageConnection?: SessionTokenUsageConnectionFilters | null | undefined;
  /** By `workspaceId`. */
  readonly workspaceId?: StringScalarFilters | null | undefined;
};

/** How bad a vulnerability is, as the scanner says. */
export type Severity =
  /** The worst. */
  | 'CRITICAL'
  /** Bad. */
  | 'HIGH'
  /** Slight. */
  | 'LOW'
  /** Middling. */
  | 'MEDIUM'
  /** Of no consequence. */
  | 'NEGLIGIBLE'
  /** The scanner does not say. */
  | 'UNKNOWN';

/** Conditions on one value of type Severity. */
export type SeverityEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: Severity | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<Severity> | null | undefined;
};

/** The form of a signature. */
export type SignatureFormat =
  /** Somebody says that the image is signed; the signature itself is not known. */
  | 'CLAIM'
  /** cosign's own, kept beside the image under the tag `sha256-….sig`. */
  | 'COSIGN'
  /** An envelope of DSSE around the document. */
  | 'DSSE'
  /** Notation of the Notary Project. */
  | 'NOTATION'
  /** A bundle of sigstore, with the certificate and the entry of the log. */
  | 'SIGSTORE_BUNDLE';

/** Conditions on one value of type SignatureFormat. */
export type SignatureFormatEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: SignatureFormat | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<SignatureFormat> | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type SignatureImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SignatureImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SignatureImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SignatureImagesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: SignatureImagesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type SignatureImagesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: SignatureImagesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: SignatureImagesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: SignatureImagesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: SignatureImagesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: SignatureImagesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type SignatureImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SignatureImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SignatureImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SignatureImagesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type SignatureImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SignatureImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SignatureImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SignatureImagesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type SignatureRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: SignatureWhere | null | undefined;
  /** Not one fits. */
  readonly none?: SignatureWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: SignatureWhere | null | undefined;
  /** At least one fits. */
  readonly some?: SignatureWhere | null | undefined;
};

/** Which `Signature` to answer; all that is given must hold. */
export type SignatureWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SignatureWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SignatureWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<SignatureWhere> | null | undefined;
  /** By `anchorDigest`. */
  readonly anchorDigest?: DigestScalarFilters | null | undefined;
  /** By `createdAt`. */
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `format`. */
  readonly format?: SignatureFormatEnumScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `images`. */
  readonly images?: ImageRelationshipFilters | null | undefined;
  /** By `images` and by the relations to them. */
  readonly imagesConnection?: SignatureImagesConnectionFilters | null | undefined;
  /** By `issuer`. */
  readonly issuer?: StringScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `reason`. */
  readonly reason?: StringScalarFilters | null | undefined;
  /** By `signer`. */
  readonly signer?: StringScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `verified`. */
  readonly verified?: VerifiedEnumScalarFilters | null | undefined;
  /** By `verifiedAt`. */
  readonly verifiedAt?: DateTimeScalarFilters | null | undefined;
  /** By `verifier`. */
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

/** Conditions on a list of String values. */
export type StringListFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: ReadonlyArray<string> | null | undefined;
  /** With this among its items. */
  readonly includes?: string | null | undefined;
};

/** Conditions on the extremes of a field over related entries. */
export type StringScalarAggregationFilters = {
  /** Of the mean number of characters. */
  readonly averageLength?: FloatScalarFilters | null | undefined;
  /** Of the number of characters of the longest. */
  readonly longestLength?: IntScalarFilters | null | undefined;
  /** Of the number of characters of the shortest. */
  readonly shortestLength?: IntScalarFilters | null | undefined;
};

/** Conditions on one value of type String. */
export type StringScalarFilters = {
  /** With this text in it; upper and lower case differ. */
  readonly contains?: string | null | undefined;
  /** Ending with this text; upper and lower case differ. */
  readonly endsWith?: string | null | undefined;
  /** Equal to this; null stands for having no value. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Beginning with this text; upper and lower case differ. */
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

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type TagObservationImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TagObservationImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TagObservationImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TagObservationImagesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: TagObservationImagesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type TagObservationImagesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: TagObservationImagesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: TagObservationImagesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: TagObservationImagesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: TagObservationImagesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: TagObservationImagesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type TagObservationImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TagObservationImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TagObservationImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TagObservationImagesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type TagObservationImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TagObservationImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TagObservationImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TagObservationImagesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type TagObservationReferencesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TagObservationReferencesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TagObservationReferencesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TagObservationReferencesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: TagObservationReferencesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type TagObservationReferencesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: TagObservationReferencesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: TagObservationReferencesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: TagObservationReferencesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: TagObservationReferencesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: TagObservationReferencesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type TagObservationReferencesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TagObservationReferencesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TagObservationReferencesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TagObservationReferencesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageReferenceWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type TagObservationReferencesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TagObservationReferencesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TagObservationReferencesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TagObservationReferencesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `canonical`. */
  readonly canonical?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `registry`. */
  readonly registry?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `repository`. */
  readonly repository?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `tag`. */
  readonly tag?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type TagObservationRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: TagObservationWhere | null | undefined;
  /** Not one fits. */
  readonly none?: TagObservationWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: TagObservationWhere | null | undefined;
  /** At least one fits. */
  readonly some?: TagObservationWhere | null | undefined;
};

/** Which `TagObservation` to answer; all that is given must hold. */
export type TagObservationWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TagObservationWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TagObservationWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TagObservationWhere> | null | undefined;
  /** By `closedAt`. */
  readonly closedAt?: DateTimeScalarFilters | null | undefined;
  /** By `digest`. */
  readonly digest?: DigestScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `images`. */
  readonly images?: ImageRelationshipFilters | null | undefined;
  /** By `images` and by the relations to them. */
  readonly imagesConnection?: TagObservationImagesConnectionFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `mediaType`. */
  readonly mediaType?: StringScalarFilters | null | undefined;
  /** By `reference`. */
  readonly reference?: StringScalarFilters | null | undefined;
  /** By `references`. */
  readonly references?: ImageReferenceRelationshipFilters | null | undefined;
  /** By `references` and by the relations to them. */
  readonly referencesConnection?: TagObservationReferencesConnectionFilters | null | undefined;
  /** By `sightingCount`. */
  readonly sightingCount?: IntScalarFilters | null | undefined;
  /** By `source`. */
  readonly source?: StringScalarFilters | null | undefined;
};

/** Which tasks of a list to answer; all conditions must hold. */
export type TaskFilter = {
  /** A label, exactly. */
  readonly label?: string | null | undefined;
  /** What its id begins with, for example the URL of the repository it is about. */
  readonly namespace?: string | null | undefined;
  /** Whether any agent has the task. */
  readonly owned?: boolean | null | undefined;
  /** Id of the agent that has the task. */
  readonly ownerId?: string | null | undefined;
  /** The phase of the work that it belongs to. */
  readonly phase?: WorkPhase | null | undefined;
  /** How pressing it is. */
  readonly priority?: TaskPriority | null | undefined;
  /** Whether it is open, worked on or closed. */
  readonly status?: TaskStatus | null | undefined;
  /** What it is. */
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
  /** Not for now. */
  | 'BACKLOG'
  /** Before everything else. */
  | 'CRITICAL'
  /** Soon. */
  | 'HIGH'
  /** When there is time. */
  | 'LOW'
  /** In its turn. */
  | 'MEDIUM';

/** Conditions on one value of type TaskPriority. */
export type TaskPriorityEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: TaskPriority | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<TaskPriority> | null | undefined;
};

/** State of a task. */
export type TaskStatus =
  /** Done or given up; `closeReason` may say which. */
  | 'CLOSED'
  /** Somebody works on it. */
  | 'IN_PROGRESS'
  /** Nobody works on it. */
  | 'OPEN';

/** Conditions on one value of type TaskStatus. */
export type TaskStatusEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: TaskStatus | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<TaskStatus> | null | undefined;
};

/** What a task is. */
export type TaskType =
  /** Something that is wrong. */
  | 'BUG'
  /** Upkeep that users do not see. */
  | 'CHORE'
  /** A task that stands for the ones it waits for: its progress is theirs. */
  | 'EPIC'
  /** Something new for users. */
  | 'FEATURE'
  /** A piece of work like any other. */
  | 'TASK';

/** Conditions on one value of type TaskType. */
export type TaskTypeEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: TaskType | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<TaskType> | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type TokenUsageRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: TokenUsageWhere | null | undefined;
  /** Not one fits. */
  readonly none?: TokenUsageWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: TokenUsageWhere | null | undefined;
  /** At least one fits. */
  readonly some?: TokenUsageWhere | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type TokenUsageSessionsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TokenUsageSessionsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TokenUsageSessionsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TokenUsageSessionsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: TokenUsageSessionsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type TokenUsageSessionsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: TokenUsageSessionsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: TokenUsageSessionsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: TokenUsageSessionsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: TokenUsageSessionsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: TokenUsageSessionsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type TokenUsageSessionsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TokenUsageSessionsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TokenUsageSessionsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TokenUsageSessionsConnectionWhere> | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: SessionWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type TokenUsageSessionsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TokenUsageSessionsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TokenUsageSessionsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TokenUsageSessionsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `closedAt`. */
  readonly closedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `depth`. */
  readonly depth?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `parentKey`. */
  readonly parentKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `runId`. */
  readonly runId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sessionKey`. */
  readonly sessionKey?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workspaceId`. */
  readonly workspaceId?: StringScalarAggregationFilters | null | undefined;
};

/** Which `TokenUsage` to answer; all that is given must hold. */
export type TokenUsageWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<TokenUsageWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: TokenUsageWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<TokenUsageWhere> | null | undefined;
  /** By `agentName`. */
  readonly agentName?: StringScalarFilters | null | undefined;
  /** By `cacheTokens`. */
  readonly cacheTokens?: BigIntScalarFilters | null | undefined;
  /** By `costMicros`. */
  readonly costMicros?: BigIntScalarFilters | null | undefined;
  /** By `createdAt`. */
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  /** By `currency`. */
  readonly currency?: StringScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `inputTokens`. */
  readonly inputTokens?: BigIntScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `model`. */
  readonly model?: StringScalarFilters | null | undefined;
  /** By `operation`. */
  readonly operation?: StringScalarFilters | null | undefined;
  /** By `outputTokens`. */
  readonly outputTokens?: BigIntScalarFilters | null | undefined;
  /** By `provider`. */
  readonly provider?: StringScalarFilters | null | undefined;
  /** By `sessionKey`. */
  readonly sessionKey?: StringScalarFilters | null | undefined;
  /** By `sessions`. */
  readonly sessions?: SessionRelationshipFilters | null | undefined;
  /** By `sessions` and by the relations to them. */
  readonly sessionsConnection?: TokenUsageSessionsConnectionFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `totalTokens`. */
  readonly totalTokens?: BigIntScalarFilters | null | undefined;
  /** By `usageId`. */
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

/** Conditions on one value of type Verified. */
export type VerifiedEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: Verified | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<Verified> | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type VulnerabilityRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: VulnerabilityWhere | null | undefined;
  /** Not one fits. */
  readonly none?: VulnerabilityWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: VulnerabilityWhere | null | undefined;
  /** At least one fits. */
  readonly some?: VulnerabilityWhere | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type VulnerabilityScansConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityScansConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityScansConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityScansConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: FoundPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: VulnerabilityScansNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type VulnerabilityScansConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: VulnerabilityScansConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: VulnerabilityScansConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: VulnerabilityScansConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: VulnerabilityScansConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: VulnerabilityScansConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type VulnerabilityScansConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityScansConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityScansConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityScansConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: FoundPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ScanWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type VulnerabilityScansNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityScansNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityScansNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityScansNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `criticalCount`. */
  readonly criticalCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `databaseDate`. */
  readonly databaseDate?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `highCount`. */
  readonly highCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lowCount`. */
  readonly lowCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediumCount`. */
  readonly mediumCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `negligibleCount`. */
  readonly negligibleCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `scannedAt`. */
  readonly scannedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `scanner`. */
  readonly scanner?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `scannerVersion`. */
  readonly scannerVersion?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `unknownCount`. */
  readonly unknownCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `vulnerabilityCount`. */
  readonly vulnerabilityCount?: IntScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type VulnerabilityStatementImagesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementImagesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementImagesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementImagesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: VulnerabilityStatementImagesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type VulnerabilityStatementImagesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: VulnerabilityStatementImagesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: VulnerabilityStatementImagesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: VulnerabilityStatementImagesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: VulnerabilityStatementImagesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: VulnerabilityStatementImagesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type VulnerabilityStatementImagesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementImagesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementImagesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementImagesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ImageWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type VulnerabilityStatementImagesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementImagesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementImagesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementImagesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `mediaType`. */
  readonly mediaType?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `platform`. */
  readonly platform?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `revisionClaim`. */
  readonly revisionClaim?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `size`. */
  readonly size?: BigIntScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceClaim`. */
  readonly sourceClaim?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type VulnerabilityStatementRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: VulnerabilityStatementWhere | null | undefined;
  /** Not one fits. */
  readonly none?: VulnerabilityStatementWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: VulnerabilityStatementWhere | null | undefined;
  /** At least one fits. */
  readonly some?: VulnerabilityStatementWhere | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type VulnerabilityStatementVulnerabilitiesConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementVulnerabilitiesConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementVulnerabilitiesConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementVulnerabilitiesConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: VulnerabilityStatementVulnerabilitiesNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type VulnerabilityStatementVulnerabilitiesConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: VulnerabilityStatementVulnerabilitiesConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: VulnerabilityStatementVulnerabilitiesConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: VulnerabilityStatementVulnerabilitiesConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: VulnerabilityStatementVulnerabilitiesConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: VulnerabilityStatementVulnerabilitiesConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type VulnerabilityStatementVulnerabilitiesConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementVulnerabilitiesConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementVulnerabilitiesConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementVulnerabilitiesConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: VulnerabilityWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type VulnerabilityStatementVulnerabilitiesNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementVulnerabilitiesNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementVulnerabilitiesNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementVulnerabilitiesNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `vulnerabilityId`. */
  readonly vulnerabilityId?: StringScalarAggregationFilters | null | undefined;
};

/** Which `VulnerabilityStatement` to answer; all that is given must hold. */
export type VulnerabilityStatementWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementWhere> | null | undefined;
  /** By `author`. */
  readonly author?: StringScalarFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `images`. */
  readonly images?: ImageRelationshipFilters | null | undefined;
  /** By `images` and by the relations to them. */
  readonly imagesConnection?: VulnerabilityStatementImagesConnectionFilters | null | undefined;
  /** By `justification`. */
  readonly justification?: StringScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `product`. */
  readonly product?: StringScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `statedAt`. */
  readonly statedAt?: DateTimeScalarFilters | null | undefined;
  /** By `status`. */
  readonly status?: VulnerabilityStatusEnumScalarFilters | null | undefined;
  /** By `vulnerabilities`. */
  readonly vulnerabilities?: VulnerabilityRelationshipFilters | null | undefined;
  /** By `vulnerabilities` and by the relations to them. */
  readonly vulnerabilitiesConnection?: VulnerabilityStatementVulnerabilitiesConnectionFilters | null | undefined;
  /** By `vulnerabilityId`. */
  readonly vulnerabilityId?: StringScalarFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type VulnerabilityStatementsConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementsConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementsConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementsConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: VulnerabilityStatementsNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type VulnerabilityStatementsConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: VulnerabilityStatementsConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: VulnerabilityStatementsConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: VulnerabilityStatementsConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: VulnerabilityStatementsConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: VulnerabilityStatementsConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type VulnerabilityStatementsConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementsConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementsConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementsConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: VulnerabilityStatementWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type VulnerabilityStatementsNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityStatementsNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityStatementsNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityStatementsNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `author`. */
  readonly author?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `justification`. */
  readonly justification?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `product`. */
  readonly product?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `statedAt`. */
  readonly statedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `vulnerabilityId`. */
  readonly vulnerabilityId?: StringScalarAggregationFilters | null | undefined;
};

/** Whether a vulnerability concerns something. */
export type VulnerabilityStatus =
  /** The product has it. */
  | 'AFFECTED'
  /** The product had it, and no longer has. */
  | 'FIXED'
  /** The product does not have it, or it does no harm there. */
  | 'NOT_AFFECTED'
  /** Nobody knows yet. */
  | 'UNDER_INVESTIGATION';

/** Conditions on one value of type VulnerabilityStatus. */
export type VulnerabilityStatusEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: VulnerabilityStatus | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<VulnerabilityStatus> | null | undefined;
};

/** Which `Vulnerability` to answer; all that is given must hold. */
export type VulnerabilityWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<VulnerabilityWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: VulnerabilityWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<VulnerabilityWhere> | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `scans`. */
  readonly scans?: ScanRelationshipFilters | null | undefined;
  /** By `scans` and by the relations to them. */
  readonly scansConnection?: VulnerabilityScansConnectionFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `statements`. */
  readonly statements?: VulnerabilityStatementRelationshipFilters | null | undefined;
  /** By `statements` and by the relations to them. */
  readonly statementsConnection?: VulnerabilityStatementsConnectionFilters | null | undefined;
  /** By `url`. */
  readonly url?: StringScalarFilters | null | undefined;
  /** By `vulnerabilityId`. */
  readonly vulnerabilityId?: StringScalarFilters | null | undefined;
};

/** The phase of a piece of work that a task or activity belongs to. */
export type WorkPhase =
  /** What was done is looked at. */
  | 'CODE_REVIEW'
  /** What is wanted is asked after. */
  | 'ELICIT'
  /** The work is given to those who do it. */
  | 'HANDOFF'
  /** How to do it is planned. */
  | 'IMPL_PLAN'
  /** What was done is shown to whoever wants it. */
  | 'IMPL_UAT'
  /** What was done goes in. */
  | 'LANDING'
  /** The proposal is shown to whoever wants it. */
  | 'PLAN_UAT'
  /** A way to do it is proposed. */
  | 'PROPOSE'
  /** The proposal is agreed upon. */
  | 'RATIFY'
  /** What is wanted is said. */
  | 'REQUEST'
  /** The proposal is looked at. */
  | 'REVIEW'
  /** Of no phase. */
  | 'UNSCOPED'
  /** It is done, slice by slice. */
  | 'WORKER_SLICES';

/** Conditions on one value of type WorkPhase. */
export type WorkPhaseEnumScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: WorkPhase | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<WorkPhase> | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type WorkloadChildrenConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadChildrenConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadChildrenConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadChildrenConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: WorkloadChildrenNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type WorkloadChildrenConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: WorkloadChildrenConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: WorkloadChildrenConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: WorkloadChildrenConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: WorkloadChildrenConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: WorkloadChildrenConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type WorkloadChildrenConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadChildrenConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadChildrenConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadChildrenConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: WorkloadWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type WorkloadChildrenNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadChildrenNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadChildrenNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadChildrenNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `cluster`. */
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `kind`. */
  readonly kind?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `namespace`. */
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `replicas`. */
  readonly replicas?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `revision`. */
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `uid`. */
  readonly uid?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type WorkloadContainersConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadContainersConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadContainersConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadContainersConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: WorkloadContainersNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type WorkloadContainersConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: WorkloadContainersConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: WorkloadContainersConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: WorkloadContainersConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: WorkloadContainersConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: WorkloadContainersConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type WorkloadContainersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadContainersConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadContainersConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadContainersConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: ContainerWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type WorkloadContainersNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadContainersNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadContainersNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadContainersNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `cluster`. */
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `declaredImage`. */
  readonly declaredImage?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `finishedAt`. */
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageId`. */
  readonly imageId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imagePullPolicy`. */
  readonly imagePullPolicy?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `namespace`. */
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `nodeName`. */
  readonly nodeName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `podName`. */
  readonly podName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `podUid`. */
  readonly podUid?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `restartCount`. */
  readonly restartCount?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `startedAt`. */
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `stateReason`. */
  readonly stateReason?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type WorkloadDeploysConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadDeploysConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadDeploysConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadDeploysConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: WorkloadDeploysNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type WorkloadDeploysConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: WorkloadDeploysConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: WorkloadDeploysConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: WorkloadDeploysConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: WorkloadDeploysConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: WorkloadDeploysConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type WorkloadDeploysConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadDeploysConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadDeploysConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadDeploysConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: DeployWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type WorkloadDeploysNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadDeploysNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadDeploysNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadDeploysNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `accountId`. */
  readonly accountId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `actor`. */
  readonly actor?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentId`. */
  readonly agentId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `agentName`. */
  readonly agentName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `buildId`. */
  readonly buildId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `buildSystem`. */
  readonly buildSystem?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `cluster`. */
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `deployId`. */
  readonly deployId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `environment`. */
  readonly environment?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `expiresAt`. */
  readonly expiresAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `finishedAt`. */
  readonly finishedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageName`. */
  readonly imageName?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `imageTag`. */
  readonly imageTag?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `instance`. */
  readonly instance?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `namespace`. */
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `previewLabel`. */
  readonly previewLabel?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `promotedAt`. */
  readonly promotedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `revision`. */
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `rollbackOf`. */
  readonly rollbackOf?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceCommit`. */
  readonly sourceCommit?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRef`. */
  readonly sourceRef?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `sourceRepository`. */
  readonly sourceRepository?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `startedAt`. */
  readonly startedAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `statusText`. */
  readonly statusText?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `system`. */
  readonly system?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `upstreamDeployId`. */
  readonly upstreamDeployId?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `url`. */
  readonly url?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `workload`. */
  readonly workload?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on counts and extremes over related entries; all that is given must hold. */
export type WorkloadOwnersConnectionAggregateInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadOwnersConnectionAggregateInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadOwnersConnectionAggregateInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadOwnersConnectionAggregateInput> | null | undefined;
  /** On how many there are. */
  readonly count?: ConnectionAggregationCountFilterInput | null | undefined;
  /** Conditions on the extremes of what is known of the relation to it. */
  readonly edge?: LinkPropertiesAggregationWhereInput | null | undefined;
  /** Conditions on the extremes of the related entry. */
  readonly node?: WorkloadOwnersNodeAggregationWhereInput | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type WorkloadOwnersConnectionFilters = {
  /** Conditions on counts and extremes over them. */
  readonly aggregate?: WorkloadOwnersConnectionAggregateInput | null | undefined;
  /** Every one fits; so it does where there is none. */
  readonly all?: WorkloadOwnersConnectionWhere | null | undefined;
  /** Not one fits. */
  readonly none?: WorkloadOwnersConnectionWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: WorkloadOwnersConnectionWhere | null | undefined;
  /** At least one fits. */
  readonly some?: WorkloadOwnersConnectionWhere | null | undefined;
};

/** Conditions on a related entry and on the relation to it; all that is given must hold. */
export type WorkloadOwnersConnectionWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadOwnersConnectionWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadOwnersConnectionWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadOwnersConnectionWhere> | null | undefined;
  /** Conditions on what is known of the relation to it. */
  readonly edge?: LinkPropertiesWhere | null | undefined;
  /** Conditions on the related entry. */
  readonly node?: WorkloadWhere | null | undefined;
};

/** Conditions on the extremes of fields; all that is given must hold. */
export type WorkloadOwnersNodeAggregationWhereInput = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadOwnersNodeAggregationWhereInput> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadOwnersNodeAggregationWhereInput | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadOwnersNodeAggregationWhereInput> | null | undefined;
  /** On the extremes of `cluster`. */
  readonly cluster?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `createdAt`. */
  readonly createdAt?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `firstSeen`. */
  readonly firstSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `kind`. */
  readonly kind?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `lastSeen`. */
  readonly lastSeen?: DateTimeScalarAggregationFilters | null | undefined;
  /** On the extremes of `name`. */
  readonly name?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `namespace`. */
  readonly namespace?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `replicas`. */
  readonly replicas?: IntScalarAggregationFilters | null | undefined;
  /** On the extremes of `revision`. */
  readonly revision?: StringScalarAggregationFilters | null | undefined;
  /** On the extremes of `uid`. */
  readonly uid?: StringScalarAggregationFilters | null | undefined;
};

/** Conditions on what an entry is related to; all that is given must hold. */
export type WorkloadRelationshipFilters = {
  /** Every one fits; so it does where there is none. */
  readonly all?: WorkloadWhere | null | undefined;
  /** Not one fits. */
  readonly none?: WorkloadWhere | null | undefined;
  /** Exactly one fits. */
  readonly single?: WorkloadWhere | null | undefined;
  /** At least one fits. */
  readonly some?: WorkloadWhere | null | undefined;
};

/** Which `Workload` to answer; all that is given must hold. */
export type WorkloadWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<WorkloadWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: WorkloadWhere | null | undefined;
  /** One of these must hold. */
  readonly OR?: ReadonlyArray<WorkloadWhere> | null | undefined;
  /** By `children`. */
  readonly children?: WorkloadRelationshipFilters | null | undefined;
  /** By `children` and by the relations to them. */
  readonly childrenConnection?: WorkloadChildrenConnectionFilters | null | undefined;
  /** By `cluster`. */
  readonly cluster?: StringScalarFilters | null | undefined;
  /** By `containers`. */
  readonly containers?: ContainerRelationshipFilters | null | undefined;
  /** By `containers` and by the relations to them. */
  readonly containersConnection?: WorkloadContainersConnectionFilters | null | undefined;
  /** By `createdAt`. */
  readonly createdAt?: DateTimeScalarFilters | null | undefined;
  /** By `deploys`. */
  readonly deploys?: DeployRelationshipFilters | null | undefined;
  /** By `deploys` and by the relations to them. */
  readonly deploysConnection?: WorkloadDeploysConnectionFilters | null | undefined;
  /** By `firstSeen`. */
  readonly firstSeen?: DateTimeScalarFilters | null | undefined;
  /** By `id`. */
  readonly id?: IdScalarFilters | null | undefined;
  /** By `kind`. */
  readonly kind?: StringScalarFilters | null | undefined;
  /** By `lastSeen`. */
  readonly lastSeen?: DateTimeScalarFilters | null | undefined;
  /** By `name`. */
  readonly name?: StringScalarFilters | null | undefined;
  /** By `namespace`. */
  readonly namespace?: StringScalarFilters | null | undefined;
  /** By `owners`. */
  readonly owners?: WorkloadRelationshipFilters | null | undefined;
  /** By `owners` and by the relations to them. */
  readonly ownersConnection?: WorkloadOwnersConnectionFilters | null | undefined;
  /** By `replicas`. */
  readonly replicas?: IntScalarFilters | null | undefined;
  /** By `revision`. */
  readonly revision?: StringScalarFilters | null | undefined;
  /** By `sources`. */
  readonly sources?: StringListFilters | null | undefined;
  /** By `uid`. */
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
