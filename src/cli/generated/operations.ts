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

/** Conditions on one value of type Boolean. */
export type BooleanScalarFilters = {
  /** Equal to this; null stands for having no value. */
  readonly eq?: boolean | null | undefined;
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

/** What a build record stands for in its CI system. */
export type BuildUnit =
  /** A single image build. */
  | 'IMAGE'
  /** One job of a pipeline. */
  | 'JOB'
  /** A whole pipeline or workflow run. */
  | 'PIPELINE';

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

/** What a bundle leaves out, and what is left out for a caller without the scope `sessions:full`. */
export type RedactionLevel =
  /** What the work was about: goals, metadata, git refs, file paths, commit hashes and step ids. */
  | 'CONTENT'
  /** All records; only totals are left. */
  | 'FULL'
  /** Nothing. */
  | 'NONE';

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

/** Where a secret is. Give one of the two. */
export type SecretInput = {
  /** A file in the server's folder of secrets (`WHENCE_SOURCE_SECRETS`). */
  readonly file?: string | null | undefined;
  /** A variable of the server's environment; its name must begin with `WHENCE_SOURCE_SECRET_`. */
  readonly variable?: string | null | undefined;
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

/** Lets a signer speak for sessions. */
export type TrustRuleInput = {
  /** What the keys of the sessions begin with; empty for all. */
  readonly sessionPrefix?: string | null | undefined;
  /** A DID, or `*` for every signer. */
  readonly signer: string;
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
