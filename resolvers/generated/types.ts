import type { DateTimeArgument } from '../arguments.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entity } from '../entity.ts';
import type { BuildDeploy as BuildDeployParent, BuildOf as BuildOfParent } from '../build.ts';
import type { DeployBuild as DeployBuildParent, Candidate as CandidateParent } from '../deploy.ts';
import type { DeploySourceAnswer, DeploySourceCandidate as SourceCandidateParent, IrreproducibleDeploy as IrreproducibleDeployParent } from '../buildSource.ts';
import type { BuildProvenanceAnswer } from '../provenance.ts';
import type { SourcedBuildMatch, BuiltAgent as BuiltAgentParent } from '../../src/graph/sourcedBuilds.ts';
import type { RunningContainer as RunningContainerParent } from '../running.ts';
import type { IntervalOfTag, RetagPage } from '../tag.ts';
import type { SourcePayloadParent } from '../source.ts';
import type { Written, Claimed } from '../taskMutations.ts';
import type { TaskList } from '../task.ts';
import type { TaskPlace } from '../../src/graph/tasks/lists.ts';
import type { TaskLink as TaskLinkParent } from '../taskLinks.ts';
import type { ServedTask as ServedTaskParent } from '../../src/graph/tasks/ties.ts';
import type { Whereabouts } from '../taskTies.ts';
import type { NodePage as CommitPage, NodeEdge as CommitEdge, NodePage as BuildPage, NodeEdge as BuildEdge, NodePage as ImagePage, NodeEdge as ImageEdge, NodePage as DeployPage, NodeEdge as DeployEdge, NodePage as ContainerPage, NodeEdge as ContainerEdge, NodePage as SessionPage, NodeEdge as SessionEdge, NodePage as CheckpointPage, NodeEdge as CheckpointEdge, NodePlace as CheckpointNode, NodePlace as SessionNode } from '../sessionLists.ts';
import type { Board } from '../taskBoard.ts';
import type { EpicCount } from '../../src/graph/tasks/board.ts';
import type { SessionTreePlace, ViewOfSession } from '../session.ts';
import type { AgentWork as WorkOfAgent, SpentOnWork } from '../../src/model/session/work.ts';
import type { CostOfWork, WorkInContainer } from '../workOf.ts';
import type { DeploysOfSession, EndOfWork as DeployOfSession, EndOfWork as ContainerOfSession } from '../deploysOf.ts';
import type { MadeCheckpoint } from '../../src/sessions/checkpoints.ts';
import type { WrittenNodes as WrittenAttributions, WrittenNodes as WrittenUsage } from '../sessionWork.ts';
import type { LineageAnswer } from '../lineage.ts';
import type { StoredFinding } from '../../src/graph/findings.ts';
import type { Drifted } from '../drift.ts';
import type { ImpactAnswer } from '../impact.ts';
import type { Reproducible } from '../duration.ts';
import type { NodePage as PageOfNodes, NodePlace as PlaceOfNode } from '../nodesOfType.ts';
import type { FindingPage } from '../finding.ts';
import type { AuditPage } from '../audit.ts';
import type { StoredAuditEntry } from '../../src/graph/audit.ts';
import type { ReconcileReport as PassReport } from '../../src/reconcile/reconciler.ts';
import type { WhenceContext } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A BigInt value up to 64 bits in size, which can be a number or a string if used inline, or a string only if used as a variable. Always returned as a string. */
  BigInt: { input: unknown; output: bigint | number | string; }
  /** A date and time, represented as an ISO-8601 string */
  DateTime: { input: DateTimeArgument; output: string; }
  /** A content digest, `algorithm:hex`, lower case. Example: `sha256:` and 64 hex digits. */
  Digest: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** A stretch of work of an agent, told by the agent. `activities` and `activitiesConnection` list them with filters. */
export type Activity = Node & {
  /** The agent whose activity it is. */
  readonly agent?: Maybe<Agent>;
  /** Id of the agent that does it. */
  readonly agentId: Scalars['ID']['output'];
  /** Builds that it ran; at most 200. */
  readonly builds: ReadonlyArray<Build>;
  /** Checkpoints that it made; at most 200. */
  readonly checkpoints: ReadonlyArray<Checkpoint>;
  /** When it ended (UTC); null while it goes on. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `{namespace}--{uuid}` */
  readonly id: Scalars['ID']['output'];
  /** What was written down about it; empty where nothing was. */
  readonly notes: Scalars['String']['output'];
  /** The phase of the work that it belongs to. */
  readonly phase: WorkPhase;
  /** How far it is. */
  readonly stage: ActivityStage;
  readonly startedAt: Scalars['DateTime']['output'];
  /** Tasks that came of it. */
  readonly tasks: ReadonlyArray<Task>;
};

/** The activity that was begun or ended. */
export type ActivityPayload = {
  /** The activity as it is now. */
  readonly activity: Activity;
};

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
  readonly authorId: Scalars['ID']['input'];
  /** May be empty. */
  readonly body: Scalars['String']['input'];
  readonly taskId: Scalars['ID']['input'];
};

/** Who did something: a person, a model, a program or a remote peer. */
export type Agent = Node & {
  /** Commits that it is an author of. */
  readonly commits: ReadonlyArray<Commit>;
  /** How to reach it, for example an e-mail address; null where it is not told. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Further identities that a source ties to this agent. */
  readonly identities: ReadonlyArray<Scalars['String']['output']>;
  /** Natural identity: an e-mail address (`mailto:…`), a login (`login:host/name`), a DID or a name. */
  readonly identity: Scalars['String']['output'];
  /** What it is: a person, a model, a program or a peer. */
  readonly kind: AgentKind;
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Model name of a machine-learning agent. */
  readonly modelName?: Maybe<Scalars['String']['output']>;
  /** Model provider of a machine-learning agent. */
  readonly modelProvider?: Maybe<Scalars['String']['output']>;
  /** Name to show. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Role of a machine-learning agent. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Sessions that it worked in. */
  readonly sessions: ReadonlyArray<Session>;
  /** Where a software agent comes from. */
  readonly sourceUrl?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Version of a software agent. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** An agent. */
export type AgentInput = {
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  readonly identities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** `mailto:…`, `login:host/name`, a DID or a name. */
  readonly identity: Scalars['String']['input'];
  readonly kind: AgentKind;
  readonly modelName?: InputMaybe<Scalars['String']['input']>;
  readonly modelProvider?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly observedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly sourceUrl?: InputMaybe<Scalars['String']['input']>;
  readonly version?: InputMaybe<Scalars['String']['input']>;
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

/** The agent that was registered. */
export type AgentPayload = {
  /** The agent, new or as it was. */
  readonly agent: Agent;
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

/** What an agent did in something. */
export type AgentWork = {
  /** The agent. */
  readonly agent: Agent;
  /** Full ids of the commits. */
  readonly commits: ReadonlyArray<Scalars['String']['output']>;
  readonly confidence: Confidence;
  /** The weakest link of the best way that leads here. */
  readonly evidence: Evidence;
  /** Number of distinct files. */
  readonly files: Scalars['Int']['output'];
  readonly linesAdded: Scalars['BigInt']['output'];
  readonly linesRemoved: Scalars['BigInt']['output'];
  /** Models that it worked with, as far as attributions tell. */
  readonly models: ReadonlyArray<Scalars['String']['output']>;
  /** Sessions in which it did so, by key. */
  readonly sessions: ReadonlyArray<Session>;
  /** Part of all attributed changed lines, from 0 to 1; null where none are attributed. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** How it is known to stand behind it. */
  readonly ways: ReadonlyArray<WorkWay>;
};

/** Whether two say the same. */
export type Agreement =
  /** Whatever both tell, they tell alike. */
  | 'AGREES'
  /** At least one fact is told differently. */
  | 'CONTRADICTS'
  /** They have nothing to compare. */
  | 'UNKNOWN';

/** Whether a source told all reviews of a change request. */
export type AllReviewsTold =
  /** There may be reviews that no source told. */
  | 'UNKNOWN'
  /** All of them are known: none means that nobody reviewed it. */
  | 'YES';

/** An event in its journal. */
export type AppendedEvent = {
  /** What became of the checkpoint that it makes; null where it makes none. */
  readonly checkpoint?: Maybe<CheckpointResult>;
  /** The id that the event got. */
  readonly eventId: Scalars['ID']['output'];
  /** False where the event was appended before. */
  readonly isNew: Scalars['Boolean']['output'];
  readonly runId: Scalars['String']['output'];
  /** Its number in the run. */
  readonly seq: Scalars['BigInt']['output'];
};

/** An in-toto statement about images, bare or in an envelope, known by the digest of the document as it came. */
export type Attestation = Node & {
  /** Who the statement says built it (`builder.id` of SLSA): a claim. */
  readonly builderId?: Maybe<Scalars['String']['output']>;
  /** The build that provenance says made them. */
  readonly builds: ReadonlyArray<Build>;
  /** Values of fixed facts on which sources disagree, as `field=value`. */
  readonly contradictions: ReadonlyArray<Scalars['String']['output']>;
  /** When the statement says that it was made (UTC). */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Digest of the document: the statement, its envelope or its bundle. */
  readonly documentDigest: Scalars['Digest']['output'];
  /** Earliest source time at which it was reported (UTC). */
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** The form in which it came. */
  readonly form?: Maybe<AttestationForm>;
  readonly id: Scalars['ID']['output'];
  /** Content that it is about: one for each digest of its subjects. */
  readonly images: ReadonlyArray<Image>;
  /** Latest source time at which it was reported (UTC). */
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** What kind of statement it makes, for example `https://slsa.dev/provenance/v1`. */
  readonly predicateType?: Maybe<Scalars['String']['output']>;
  /** Why it failed or was not checked. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Names of the sources that reported it. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Digest of the statement itself: the same in every envelope of it. */
  readonly statementDigest?: Maybe<Scalars['Digest']['output']>;
  /** Whether it may be believed. */
  readonly verified: Verified;
  /** When it was verified (UTC). */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who verified it, or tried to. */
  readonly verifier?: Maybe<Scalars['String']['output']>;
};

/** The form in which an attestation came. */
export type AttestationForm =
  /** A statement in a DSSE envelope. */
  | 'DSSE'
  /** A statement in a sigstore bundle. */
  | 'SIGSTORE_BUNDLE'
  /** A bare in-toto statement: nothing signs it. */
  | 'STATEMENT';

/** Lines by the agents that they are attributed to. */
export type AttributedLines = {
  /** Most changed lines first. */
  readonly agents: ReadonlyArray<AgentWork>;
  /** Full ids of the commits behind what was asked for, attributed or not. */
  readonly commits: ReadonlyArray<Scalars['String']['output']>;
  readonly linesAdded: Scalars['BigInt']['output'];
  readonly linesRemoved: Scalars['BigInt']['output'];
  /** Those of them of which nothing is attributed. */
  readonly unattributedCommits: ReadonlyArray<Scalars['String']['output']>;
};

/** Lines that a session and an author contributed to a commit or file. */
export type Attribution = Node & {
  /** The agents whose work it is. */
  readonly agents: ReadonlyArray<Agent>;
  /** The id that the source system gave it. */
  readonly attributionId: Scalars['String']['output'];
  /** Who did the work, by the id that the source has for them. */
  readonly authorId: Scalars['String']['output'];
  /** `human`, `agent` or `remote_peer`. */
  readonly authorType: Scalars['String']['output'];
  /** Digests of the signed bundles that carried it. */
  readonly bundles: ReadonlyArray<Scalars['Digest']['output']>;
  /**
   * Commit that the work went into, as the source names it; null where it tells none. Only for callers with the scope
   * `sessions:full`.
   */
  readonly commitHash?: Maybe<Scalars['String']['output']>;
  /** The commits that the work went into. */
  readonly commits: ReadonlyArray<Commit>;
  /** How sure it is: by its evidence, and by whether two sources tell it alike. */
  readonly confidence: Confidence;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** `ATTESTED` by a signed bundle, `DECLARED_ID` by a record, `ASSUMED` from a trailer or note of a commit. */
  readonly evidence: Evidence;
  /** Only for callers with the scope `sessions:full`, as are `previousPath`, `lineRanges`, `commitHash` and `stepId`. */
  readonly filePath?: Maybe<Scalars['String']['output']>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly inputTokens?: Maybe<Scalars['BigInt']['output']>;
  /** Whether the file is binary, so that no lines are counted. */
  readonly isBinary?: Maybe<Scalars['Boolean']['output']>;
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Lines of the file, as a list of `{start, end, contentHash}`. */
  readonly lineRanges?: Maybe<Scalars['JSON']['output']>;
  readonly linesAdded: Scalars['BigInt']['output'];
  readonly linesRemoved: Scalars['BigInt']['output'];
  /** Model that the author worked with, where the source tells it for this piece of work. */
  readonly modelName?: Maybe<Scalars['String']['output']>;
  /** Provider of the model that the author worked with, where the source tells it for this piece of work. */
  readonly modelProvider?: Maybe<Scalars['String']['output']>;
  /** The operation that made it, in the words of the source system. */
  readonly operation?: Maybe<Scalars['String']['output']>;
  readonly outputTokens?: Maybe<Scalars['BigInt']['output']>;
  /** Path of the file before the change renamed it. */
  readonly previousPath?: Maybe<Scalars['String']['output']>;
  /** The least redacted level at which a bundle carried it; null where none did. */
  readonly redactionLevel?: Maybe<RedactionLevel>;
  readonly runId?: Maybe<Scalars['String']['output']>;
  readonly sessionKey: Scalars['String']['output'];
  /** The session that it is of. */
  readonly sessions: ReadonlyArray<Session>;
  /** DIDs that signed them. */
  readonly signers: ReadonlyArray<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Step of the run in which it was done; null where the source tells none. Only for callers with the scope
   * `sessions:full`.
   */
  readonly stepId?: Maybe<Scalars['String']['output']>;
  readonly totalTokens?: Maybe<Scalars['BigInt']['output']>;
  readonly workspaceId?: Maybe<Scalars['String']['output']>;
};

/** Lines and tokens of a session. */
export type AttributionReport = {
  /** Number of authors. */
  readonly authorCount: Scalars['Int']['output'];
  /** By author id, at most 10,000. */
  readonly byAuthor: ReadonlyArray<AuthorStats>;
  /** By path, at most 10,000. Empty for callers without the scope `sessions:full`. */
  readonly byFile: ReadonlyArray<FileStats>;
  /** Number of checkpoints. */
  readonly checkpoints: Scalars['Int']['output'];
  /** Number of files. */
  readonly fileCount: Scalars['Int']['output'];
  /** When it was computed (UTC). */
  readonly generatedAt: Scalars['DateTime']['output'];
  /** What is left out for this caller. */
  readonly redactionLevel: RedactionLevel;
  readonly sessionKey: Scalars['String']['output'];
  /** From usage records; what rows say of tokens is not counted. */
  readonly totalTokens: TokenCounts;
};

/** Rows, tokens and checkpoints of a session. */
export type AttributionView = {
  /** Newest first. */
  readonly attributions: ReadonlyArray<Attribution>;
  /** Tokens by agent; `unknown` where a source named none. */
  readonly byAuthorTokens: ReadonlyArray<AuthorTokens>;
  /** Number of checkpoints. */
  readonly checkpoints: Scalars['Int']['output'];
  /** Tokens of the whole session. */
  readonly totalTokens: TokenCounts;
};

/** Attributions that were recorded. */
export type AttributionsPayload = {
  /** One a file, in order. */
  readonly attributions: ReadonlyArray<Attribution>;
};

/** A page of the audit log. */
export type AuditConnection = {
  readonly edges: ReadonlyArray<AuditEdge>;
  readonly nodes: ReadonlyArray<AuditEntry>;
  readonly pageInfo: PageInfo;
  /** Number of entries that the filter lets through. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The way by which something was changed. */
export type AuditDoor =
  /** `/v5/builds`. */
  | 'BUILDS'
  /** `/v5/agentex/deployments`. */
  | 'DEPLOYMENTS'
  /** `/events`. */
  | 'EVENTS'
  /** A mutation. */
  | 'GRAPHQL'
  /** A pass of a pull source. */
  | 'SOURCE'
  /** A mutation of another service behind the gateway. */
  | 'SUBGRAPH';

/** An entry and its place in the list. */
export type AuditEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

/** One call that changed, or was to change, the graph. */
export type AuditEntry = {
  /** Name of the mutation, method and path, or `pass` for a pull source. */
  readonly action: Scalars['String']['output'];
  /** When it was done (UTC). */
  readonly at: Scalars['DateTime']['output'];
  /** Id of the token, issuer and subject of the JWT, or name of the source. */
  readonly callerId: Scalars['String']['output'];
  /** How the caller was known. */
  readonly callerKind: CallerKind;
  /** Name of the caller, for people. */
  readonly callerName: Scalars['String']['output'];
  /** Code of what the call failed with, or of the first thing that was refused of it; null where all was taken. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Digests of the documents that it carried; of any other call, that of its arguments. */
  readonly documentDigests: ReadonlyArray<Scalars['Digest']['output']>;
  /** By which way it came. */
  readonly door: AuditDoor;
  readonly id: Scalars['ID']['output'];
  /** Id of the request, as its answer and the log of the server name it; a pass of a source has one of its own. */
  readonly requestId: Scalars['String']['output'];
};

/** Which entries of the audit log to answer; all that is given must hold. */
export type AuditFilter = {
  /** Only of this caller, by its id. */
  readonly callerId?: InputMaybe<Scalars['String']['input']>;
  /** Only calls that carried this document. */
  readonly documentDigest?: InputMaybe<Scalars['Digest']['input']>;
  /** Only by this way. */
  readonly door?: InputMaybe<AuditDoor>;
  /** Not before this time (UTC). */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not after this time (UTC). */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What one author did in a session. */
export type AuthorStats = {
  /** Whose lines they are, by the id that the source has for them. */
  readonly authorId: Scalars['String']['output'];
  /** The type that the author's oldest row says; `agent` for one that only used tokens. */
  readonly authorType: Scalars['String']['output'];
  /** Number of distinct files. */
  readonly fileCount: Scalars['Int']['output'];
  readonly linesAdded: Scalars['BigInt']['output'];
  readonly linesRemoved: Scalars['BigInt']['output'];
  /** From usage records alone. */
  readonly tokens: TokenCounts;
};

/** Tokens of one agent. */
export type AuthorTokens = {
  /** Who used them, by the id that the source has for them. */
  readonly authorId: Scalars['String']['output'];
  /** How many they used. */
  readonly tokens: TokenCounts;
};

/** What kind of author an attribution names. */
export type AuthorType =
  /** A model or program. */
  | 'AGENT'
  /** A person. */
  | 'HUMAN'
  /** A peer that is known by its DID. */
  | 'REMOTE_PEER';

/** What ran something in an interval. */
export type BlastRadius = {
  /** Number of containers that ran them in the interval. */
  readonly containers: Scalars['Int']['output'];
  /** Digests that were looked for, without those of their indexes and configs. */
  readonly digests: ReadonlyArray<Scalars['Digest']['output']>;
  /** Beginning of the interval (UTC). */
  readonly from: Scalars['DateTime']['output'];
  /** Number of pods that ran them in the interval. */
  readonly pods: Scalars['Int']['output'];
  /** What was asked, in normal form. */
  readonly ref: Scalars['String']['output'];
  /** The workload revisions that they were of. */
  readonly revisions: ReadonlyArray<RevisionInInterval>;
  /** End of the interval (UTC). */
  readonly to: Scalars['DateTime']['output'];
};

/** A CI pipeline or job, or a captured local build. Its key is system, instance, unit and build id. */
export type Build = Node & {
  /** Account of the source system that it belongs to. */
  readonly accountId?: Maybe<Scalars['String']['output']>;
  /** Who started it, in the words of the source system. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** Id of the agent that its image runs, in agentex. */
  readonly agentId?: Maybe<Scalars['String']['output']>;
  /** Name of the agent that its image runs, in agentex. */
  readonly agentName?: Maybe<Scalars['String']['output']>;
  /**
   * Images that it was made from, each as a reference with its digest: base images, and by provenance also what else of
   * images its builder read. Null where nobody lists them.
   */
  readonly baseImages?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Build arguments by name, as a JSON object; what stands under the name of a secret is not kept. */
  readonly buildArguments?: Maybe<Scalars['JSON']['output']>;
  /** The id that the system gave the build; deploys refer to it as `build_id`. */
  readonly buildId: Scalars['String']['output'];
  /** Images that it was made from, by digest: see `baseImages`. */
  readonly builtOn: ReadonlyArray<Image>;
  /**
   * What `whence capture` found of the source that went into the build, beside the fields above: a claim of the machine that
   * captured it. Null where nobody captured it, or sent what was found.
   */
  readonly capture?: Maybe<CapturedSource>;
  /** Jobs and pipelines that belong to this one. */
  readonly children: ReadonlyArray<Build>;
  /** Commits it was built from: more than one means that records disagree. */
  readonly commits: ReadonlyArray<Commit>;
  /** Digest of the context archive as it was uploaded. Packed again, the same files have another one. */
  readonly contextDigest?: Maybe<Scalars['Digest']['output']>;
  /** Tree hash over the files of the context archive, by the same rule as `workingTreeHash`. */
  readonly contextTreeHash?: Maybe<Scalars['String']['output']>;
  /** Values of fixed facts on which records of this build disagree, as `field=value`. */
  readonly contradictions: ReadonlyArray<Scalars['String']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Deploys of this build: by `build_id`, by digest, and, where a deploy has neither, by the tag or the name of its image.
   * Each says how it is known. At most 200.
   */
  readonly deploys: ReadonlyArray<BuildDeploy>;
  /** Path of the Dockerfile within the build context. */
  readonly dockerfile?: Maybe<Scalars['String']['output']>;
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Digests of the images it says it produced. */
  readonly imageDigests: ReadonlyArray<Scalars['Digest']['output']>;
  /** Name of the image it built, as the record gave it. */
  readonly imageName?: Maybe<Scalars['String']['output']>;
  /** Tag of the image it built, as the record gave it: a claim. */
  readonly imageTag?: Maybe<Scalars['String']['output']>;
  /** Address of the image it built, as the record gave it. */
  readonly imageUrl?: Maybe<Scalars['String']['output']>;
  /** Images that the record says it produced, by digest. */
  readonly images: ReadonlyArray<Image>;
  /** Which installation of the system, usually its host name. */
  readonly instance: Scalars['String']['output'];
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Name of the job or pipeline. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The pipeline of a job, or the pipeline that started this one. */
  readonly parents: ReadonlyArray<Build>;
  /** Platform that it built for. */
  readonly platform?: Maybe<Scalars['String']['output']>;
  /**
   * What provenance over the content of this build states (BuildKit's, GitHub's, any SLSA provenance), joined by digest. At
   * most 100.
   */
  readonly provenance: ReadonlyArray<BuildProvenance>;
  /** The id of the run at the provider that the source system had it built by. */
  readonly providerBuildId?: Maybe<Scalars['String']['output']>;
  /** Whether the build context was compared with the commit and found equal; null when nobody compared. */
  readonly reproducibleFromCommit?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Builds of the same commit and another source tree, newest first: files that are in no commit went into one of them. At
   * most 200.
   */
  readonly sameCommitOtherTree: ReadonlyArray<Build>;
  /** Builds of the same source tree (`workingTreeHash`) and another commit, newest first. At most 200. */
  readonly sameTreeOtherCommit: ReadonlyArray<Build>;
  /**
   * The build as an in-toto statement with SLSA provenance v1, as JSON: what the records claim, unsigned. Null where no
   * digest of an image is known: a statement needs a subject.
   */
  readonly slsaProvenance?: Maybe<Scalars['JSON']['output']>;
  /** Full commit id of the source. */
  readonly sourceCommit?: Maybe<Scalars['String']['output']>;
  /** Whether the working tree had changes that are in no commit; null when unknown. */
  readonly sourceDirty?: Maybe<Scalars['Boolean']['output']>;
  /** Branch or tag of the source. */
  readonly sourceRef?: Maybe<Scalars['String']['output']>;
  /** Source repository as a normalised remote, without scheme and credentials. */
  readonly sourceRepository?: Maybe<Scalars['String']['output']>;
  /** Folder within the repository. */
  readonly sourceSubpath?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** State, in one vocabulary for all systems. */
  readonly status: BuildStatus;
  /** State, in the words of the source system. */
  readonly statusText?: Maybe<Scalars['String']['output']>;
  /** The kind of CI system, for example `gitlab` or `agentex`. */
  readonly system: Scalars['String']['output'];
  /** What started it, in the words of the source system, for example `push` or `schedule`. */
  readonly trigger?: Maybe<Scalars['String']['output']>;
  /** How far the records of this build may be believed. */
  readonly trust: BuildTrust;
  /** What the record stands for in its system. */
  readonly unit: BuildUnit;
  /** Page of the build in its system; never with credentials. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Hash over the files that went into the build. */
  readonly workingTreeHash?: Maybe<Scalars['String']['output']>;
};

/** A deploy of a build, and how it is known. */
export type BuildDeploy = {
  /** What speaks against it, in words; null when nothing does. */
  readonly contradiction?: Maybe<Scalars['String']['output']>;
  readonly deploy: Deploy;
  /**
   * `DIGEST_EQUAL` by digest, `DECLARED_ID` by `build_id`, `TAG_AT_TIME` by the digest that its tag had when it began,
   * `ASSUMED` by the name and tag of the image alone; the strongest that holds.
   */
  readonly evidence: Evidence;
  /** All the ways in which they are joined. */
  readonly joins: ReadonlyArray<Evidence>;
};

/** A build record. Times are UTC. */
export type BuildInput = {
  /** Account of the source system that it belongs to. */
  readonly accountId?: InputMaybe<Scalars['String']['input']>;
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** Id of the agent that its image runs, in agentex. */
  readonly agentId?: InputMaybe<Scalars['String']['input']>;
  /** Name of the agent that its image runs, in agentex. */
  readonly agentName?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address of the author of the commit. */
  readonly authorEmail?: InputMaybe<Scalars['String']['input']>;
  /** Author of the commit. */
  readonly authorName?: InputMaybe<Scalars['String']['input']>;
  /**
   * Images that it was made from, each as a reference with its digest, for example
   * `docker.io/library/alpine:3.20@sha256:…`. At most 100.
   */
  readonly baseImages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Build arguments: a JSON object of texts, or its text. What stands under the name of a secret is not kept. */
  readonly buildArgs?: InputMaybe<Scalars['JSON']['input']>;
  /** The id that the CI system gave the build. */
  readonly buildId: Scalars['String']['input'];
  /** What `whence capture` printed (`--format full`), as JSON. Fields of this record that are absent are taken from it. */
  readonly buildSource?: InputMaybe<Scalars['JSON']['input']>;
  /** The id of the run at the provider that the source system had it built by (`cloud_provider_build_id`). */
  readonly cloudProviderBuildId?: InputMaybe<Scalars['String']['input']>;
  /** Digest of the context archive, as packed. */
  readonly contextDigest?: InputMaybe<Scalars['Digest']['input']>;
  /** Tree hash over the files of the context archive. */
  readonly contextTreeHash?: InputMaybe<Scalars['String']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Path of the Dockerfile within the build context. */
  readonly dockerfile?: InputMaybe<Scalars['String']['input']>;
  readonly finishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly imageDigests?: InputMaybe<ReadonlyArray<Scalars['Digest']['input']>>;
  readonly imageName?: InputMaybe<Scalars['String']['input']>;
  readonly imageTag?: InputMaybe<Scalars['String']['input']>;
  readonly imageUrl?: InputMaybe<Scalars['String']['input']>;
  /** Which installation of it; `default` when absent. */
  readonly instance?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** When the record was made (UTC), where it holds no time of its own. */
  readonly observedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Build id of the pipeline or build that this one belongs to, in the same system and instance. */
  readonly parentBuildId?: InputMaybe<Scalars['String']['input']>;
  readonly platform?: InputMaybe<Scalars['String']['input']>;
  /** Whether the build context was compared with the commit and found equal. */
  readonly reproducibleFromCommit?: InputMaybe<Scalars['Boolean']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Full commit id. */
  readonly sourceCommit?: InputMaybe<Scalars['String']['input']>;
  readonly sourceDirty?: InputMaybe<Scalars['Boolean']['input']>;
  readonly sourceRef?: InputMaybe<Scalars['String']['input']>;
  /** Remote of the source repository; credentials are dropped. */
  readonly sourceRepo?: InputMaybe<Scalars['String']['input']>;
  readonly sourceSubpath?: InputMaybe<Scalars['String']['input']>;
  readonly startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** State: one of ours, or the system's own word, which is kept beside it. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** The kind of CI system; `record` when absent. */
  readonly system?: InputMaybe<Scalars['String']['input']>;
  readonly trigger?: InputMaybe<Scalars['String']['input']>;
  readonly unit?: InputMaybe<BuildUnit>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly workingTreeHash?: InputMaybe<Scalars['String']['input']>;
};

/** The key of a build. */
export type BuildKeyInput = {
  readonly buildId: Scalars['String']['input'];
  readonly instance: Scalars['String']['input'];
  readonly system: Scalars['String']['input'];
  readonly unit: BuildUnit;
};

export type BuildListConnection = {
  readonly edges: ReadonlyArray<BuildListEdge>;
  readonly nodes: ReadonlyArray<Build>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type BuildListEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Build;
};

/** A build, and how it is tied to what was asked for. */
export type BuildOf = {
  /** The build. */
  readonly build: Build;
  /** The digest that ties them; null where the commit does. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  readonly evidence: Evidence;
};

/** A page of builds. */
export type BuildOfConnection = {
  readonly edges: ReadonlyArray<BuildOfEdge>;
  readonly nodes: ReadonlyArray<BuildOf>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A build in a page. */
export type BuildOfEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: BuildOf;
};

/** What one attestation states of a build. */
export type BuildProvenance = {
  /** Whether it says the same as the records of the build. */
  readonly agreement: Agreement;
  /** The attestation that states it. */
  readonly attestation: Attestation;
  /** Images that it says the build was made from, each as a reference with its digest. */
  readonly baseImages: ReadonlyArray<Scalars['String']['output']>;
  /** Who the attestation says built it. */
  readonly builderId?: Maybe<Scalars['String']['output']>;
  /** Full id of the commit that it states; null where it states none. */
  readonly commit?: Maybe<Scalars['String']['output']>;
  /** Where it does not, in words. */
  readonly contradiction?: Maybe<Scalars['String']['output']>;
  /** Branch or tag that it states; null where it states none. */
  readonly ref?: Maybe<Scalars['String']['output']>;
  /** Source repository that it states, as a normalised remote; null where it states none. */
  readonly repository?: Maybe<Scalars['String']['output']>;
  /** The build as the attestation names it. */
  readonly statedBuild: Build;
  /** Whether its signature was verified. */
  readonly verified: Verified;
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

/** How far the records of a build may be believed. */
export type BuildTrust =
  /** Those who sent them say so, and nothing that is verified does. */
  | 'CLIENT_ATTESTED'
  /** Provenance over the same content says otherwise. Both are shown, and none is chosen. */
  | 'CONFLICT'
  /** Provenance over the same content says the same, and its signature was verified. */
  | 'VERIFIED';

/** What a build record stands for in its CI system. */
export type BuildUnit =
  /** A single image build. */
  | 'IMAGE'
  /** One job of a pipeline. */
  | 'JOB'
  /** A whole pipeline or workflow run. */
  | 'PIPELINE';

/** An agent that images were built for. */
export type BuiltAgent = {
  /** Account of the source system that its builds belong to. */
  readonly accountId?: Maybe<Scalars['String']['output']>;
  /** Name of the agent that images of the builds run. */
  readonly agentName: Scalars['String']['output'];
  /** The build that was made last. */
  readonly latestBuild: Build;
  /** Number of its builds. */
  readonly totalBuilds: Scalars['Int']['output'];
  /** Whether none of its builds ever had a deploy that became ready. */
  readonly undeployed: Scalars['Boolean']['output'];
};

/** A page of agents. */
export type BuiltAgentConnection = {
  readonly edges: ReadonlyArray<BuiltAgentEdge>;
  readonly nodes: ReadonlyArray<BuiltAgent>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An agent in a page. */
export type BuiltAgentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: BuiltAgent;
};

/** A signed bundle that was verified and taken. The records that it carried name its digest in `bundles`. */
export type Bundle = Node & {
  /** The sessions that it holds records of. */
  readonly about: ReadonlyArray<Session>;
  /** Classical signature algorithm: `ed25519` or `secp256k1-keccak256`. */
  readonly algorithm: Scalars['String']['output'];
  /** Number of its attributions. */
  readonly attributions: Scalars['BigInt']['output'];
  /** Number of its checkpoints. */
  readonly checkpoints: Scalars['BigInt']['output'];
  /** Digest of the bytes that its signatures cover. */
  readonly digest: Scalars['Digest']['output'];
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** When its report was made (UTC). */
  readonly generatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Root of the Merkle tree over its records, where it carried one. */
  readonly merkleRoot?: Maybe<Scalars['String']['output']>;
  /** What became of its post-quantum signature: `verified`, `absent`, `stripped` or `invalid`. */
  readonly postQuantum?: Maybe<Scalars['String']['output']>;
  /** When it was first taken here (UTC). */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** What it leaves out. */
  readonly redactionLevel: RedactionLevel;
  /** The session that it is about. */
  readonly sessionKey: Scalars['String']['output'];
  /** Number of its sessions. */
  readonly sessions: Scalars['BigInt']['output'];
  /** The agent whose DID signed it. */
  readonly signedBy: ReadonlyArray<Agent>;
  /** DID that signed it. */
  readonly signer: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** The bundle itself, where it is short enough to keep. Only for callers with the scope `sessions:full`. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A system whose exact behaviour is wanted. */
export type BundleCompat =
  /** Lango v0.7.0. */
  | 'LANGO';

/** Numbers of records. */
export type BundleCounts = {
  /** Number of attributions. */
  readonly attributions: Scalars['Int']['output'];
  /** Number of checkpoints. */
  readonly checkpoints: Scalars['Int']['output'];
  /** Number of sessions. */
  readonly sessions: Scalars['Int']['output'];
};

/** How a text carries a bundle. */
export type BundleEncoding =
  /** Base64 of the gzipped text. */
  | 'GZIP_BASE64'
  /** As it is. */
  | 'TEXT';

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
  readonly compat?: InputMaybe<BundleCompat>;
  /** Identity documents (JSON) by which DIDs of version 2 are resolved, at most 100. */
  readonly identities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Refuse a bundle without a post-quantum signature. */
  readonly requirePq?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Who may speak for which sessions, at most 10,000 rules. They narrow the rules of the server: where there are any, both must
   * allow it. Without rules here and there, whoever speaks for a session first may go on, and nobody else: a session that is known
   * otherwise, or from other signers alone, is foreign.
   */
  readonly trust?: InputMaybe<ReadonlyArray<TrustRuleInput>>;
};

/** Something that speaks against a bundle. */
export type BundleProblem = {
  /** Stable code. */
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** Place in the bundle, for example `attributions[3].author_type`. */
  readonly path: Scalars['String']['output'];
};

/** What verification found. */
export type BundleVerdict = {
  /** Classical signature algorithm. */
  readonly algorithm?: Maybe<Scalars['String']['output']>;
  /** `OK`, or the stable code of what is wrong. */
  readonly code: Scalars['String']['output'];
  /** How many records it holds. */
  readonly counts: BundleCounts;
  /** Redaction level as the bundle states it; null where the text is no bundle. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** The verdict in words. */
  readonly message: Scalars['String']['output'];
  /** Whether everything about it holds. */
  readonly ok: Scalars['Boolean']['output'];
  /** `verified`, `absent`, `stripped` (a signed key promises a signature that is gone) or `invalid`. */
  readonly pq: Scalars['String']['output'];
  /** DID that the bundle names as its signer. */
  readonly signer?: Maybe<Scalars['String']['output']>;
};

/** How a caller is known. */
export type CallerKind =
  /** Not at all: it reached a loopback address where nobody is asked. */
  | 'ANONYMOUS'
  /** By the credential of a configured source of events. */
  | 'EVENT_SOURCE'
  /** By a JWT of the configured issuer. */
  | 'JWT'
  /** As a pull source, which the server reads by itself. */
  | 'SOURCE'
  /** By a static token. */
  | 'TOKEN';

/** An id of the content of a build, or of its commit. */
export type CapturedContentId = {
  /** What the id is made by. */
  readonly kind: CapturedContentIdKind;
  /** The id itself. */
  readonly value: Scalars['String']['output'];
};

/** What a content id is made by. */
export type CapturedContentIdKind =
  /** The `working_tree_hash` of agentex. */
  | 'AGENTEX_TREE_SHA256'
  /** The tree that Git would write. */
  | 'GIT_TREE_SHA1'
  /** SWHID of the content (ISO/IEC 18670). */
  | 'SWHID_DIRECTORY'
  /** SWHID of the commit. */
  | 'SWHID_REVISION';

/** Why fields of a captured source are as they are. */
export type CapturedDeviation = {
  /** What it does to the value. */
  readonly effect: CapturedDeviationEffect;
  /** Names of the fields. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** In words. */
  readonly reason: Scalars['String']['output'];
  /** Name of the rule; see docs/capture.md. */
  readonly rule: Scalars['String']['output'];
};

/** What became of a field of agentex. */
export type CapturedDeviationEffect =
  /** There is no such value; agentex has none either. */
  | 'ABSENT'
  /** The values are the same, but there is something to know. */
  | 'NOTED'
  /** The value is, or may be, another than that of agentex. */
  | 'REPLACED'
  /** agentex would record one that is wrong or not safe. */
  | 'WITHHELD';

/** A file that differed from the commit. */
export type CapturedDirtyFile = {
  /** Path from the top of the repository. */
  readonly path: Scalars['String']['output'];
  /** The two letters of `git status`: index and working tree; `??` for untracked files. */
  readonly status: Scalars['String']['output'];
};

/** Files that differed from the commit. */
export type CapturedDirtyFiles = {
  /** The first 100 of them. */
  readonly files: ReadonlyArray<CapturedDirtyFile>;
  /** Whether not all were counted. */
  readonly isPartial: Scalars['Boolean']['output'];
  /** How many there were; at least so many where `isPartial`. */
  readonly total: Scalars['Int']['output'];
};

/** Files of a captured content. */
export type CapturedFiles = {
  /** Paths from the top of the repository. */
  readonly files: ReadonlyArray<Scalars['String']['output']>;
  /** Whether not all were counted. */
  readonly isPartial: Scalars['Boolean']['output'];
  /** How many there were; at least so many where `isPartial`. */
  readonly total: Scalars['Int']['output'];
};

/** Author or committer of a captured commit. */
export type CapturedPerson = {
  /** E-mail address as the commit has it; null where it has none. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Name as the commit has it; null where it has none. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** When they did it (UTC). */
  readonly time?: Maybe<Scalars['DateTime']['output']>;
};

/** A remote of a captured repository. */
export type CapturedRemote = {
  /** Name that the repository has for it, for example `origin`. */
  readonly name: Scalars['String']['output'];
  /** Host and path, without scheme and credentials; null where that cannot be told. */
  readonly repo?: Maybe<Scalars['String']['output']>;
};

/** The CI run in which a source was captured, as its environment told it. */
export type CapturedRun = {
  /** Who started it. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** Branch that the pull request is for. */
  readonly baseRef?: Maybe<Scalars['String']['output']>;
  /** Full commit id, as the system names it. */
  readonly commit?: Maybe<Scalars['String']['output']>;
  /** What started it. */
  readonly event?: Maybe<Scalars['String']['output']>;
  /** Branch that the pull request comes from. */
  readonly headRef?: Maybe<Scalars['String']['output']>;
  /** Host of the installation. */
  readonly instance?: Maybe<Scalars['String']['output']>;
  /** Name of the job; null where the CI system tells none. */
  readonly job?: Maybe<Scalars['String']['output']>;
  /** Page of the job; never with credentials. */
  readonly jobUrl?: Maybe<Scalars['String']['output']>;
  /** Number of the pull or merge request. */
  readonly pullRequest?: Maybe<Scalars['String']['output']>;
  /** Page of the pull or merge request that it ran for; null where it ran for none. */
  readonly pullRequestUrl?: Maybe<Scalars['String']['output']>;
  /** Branch or tag that it ran for. */
  readonly ref?: Maybe<Scalars['String']['output']>;
  /** Host and path of the repository. */
  readonly repo?: Maybe<Scalars['String']['output']>;
  /** Which attempt of the run it was, from 1. */
  readonly runAttempt?: Maybe<Scalars['Int']['output']>;
  /** Id of the run; null where the CI system tells none. */
  readonly runId?: Maybe<Scalars['String']['output']>;
  /** Page of the run; never with credentials. */
  readonly runUrl?: Maybe<Scalars['String']['output']>;
  /** `github`, `gitlab`, `buildkite`, `jenkins` or `circleci`. */
  readonly system: Scalars['String']['output'];
};

/** Signature of a captured commit. */
export type CapturedSignature = {
  /** Id or fingerprint of the key. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** `GPG`, `SSH` or `X509`; null where it is none of them. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Who signed, as Git names them. */
  readonly signer?: Maybe<Scalars['String']['output']>;
  /** How the signature was judged. */
  readonly status: CapturedSignatureStatus;
};

/** How a signature of a commit was judged. */
export type CapturedSignatureStatus =
  /** It does not hold. */
  | 'BAD'
  /** It or its key had expired. */
  | 'EXPIRED'
  /** It holds, by a key that the machine vouches for. */
  | 'GOOD'
  /** There is none. */
  | 'NONE'
  /** Its key was revoked. */
  | 'REVOKED'
  /** By a key that nobody on the machine vouches for. */
  | 'UNKNOWN_KEY'
  /** There is one, and it could not be checked. */
  | 'UNVERIFIED';

/** What `whence capture` found of the source of a build. Lists hold the first 100. */
export type CapturedSource = {
  /** Who wrote the commit. */
  readonly author?: Maybe<CapturedPerson>;
  /** The CI run that captured it; null outside of CI. */
  readonly ci?: Maybe<CapturedRun>;
  /** What Git said of the commit's signature, by the keys of the machine that captured it. */
  readonly commitSignature?: Maybe<CapturedSignature>;
  /** When the commit was made (UTC). */
  readonly commitTime?: Maybe<Scalars['DateTime']['output']>;
  /** Who made the commit of it. */
  readonly committer?: Maybe<CapturedPerson>;
  /** Ids of the content, and of the commit. */
  readonly contentIds: ReadonlyArray<CapturedContentId>;
  /** What `git describe --tags --always --long --dirty` said. */
  readonly describe?: Maybe<Scalars['String']['output']>;
  /** Why values are missing, or not those that agentex would record. */
  readonly deviations: ReadonlyArray<CapturedDeviation>;
  /** Files of the context that differed from the commit; null where that could not be told. */
  readonly dirtyFiles?: Maybe<CapturedDirtyFiles>;
  /** Files of the content that Git ignores: neither the commit nor `sourceDirty` shows them. */
  readonly ignoredButIncluded?: Maybe<CapturedFiles>;
  /** The hash by which the repository names its objects: `sha1` or `sha256`. */
  readonly objectFormat?: Maybe<Scalars['String']['output']>;
  /** Ids of the commit's parents. */
  readonly parents?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The ref by the CI system, where HEAD was detached and no tag named it. */
  readonly refFromCi?: Maybe<Scalars['String']['output']>;
  /** Remotes of the repository. */
  readonly remotes?: Maybe<ReadonlyArray<CapturedRemote>>;
  /** Whether the clone lacks older commits. */
  readonly shallow?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the working tree lacks files of the commit. */
  readonly sparse?: Maybe<Scalars['Boolean']['output']>;
  /** Submodules of the repository. */
  readonly submodules?: Maybe<ReadonlyArray<CapturedSubmodule>>;
  /** Tags at the commit. */
  readonly tags?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Id of the commit's tree. */
  readonly treeId?: Maybe<Scalars['String']['output']>;
  /** The branch that the current one follows. */
  readonly upstream?: Maybe<CapturedUpstream>;
  /** The version control system: `git`, or null outside of a repository. */
  readonly vcs?: Maybe<Scalars['String']['output']>;
};

/** A submodule of a captured repository. */
export type CapturedSubmodule = {
  /** The commit that the captured one names for it. */
  readonly commit?: Maybe<Scalars['String']['output']>;
  /** Folder of the submodule, from the top of the repository. */
  readonly path: Scalars['String']['output'];
};

/** The branch that a captured one follows. */
export type CapturedUpstream = {
  /** Number of commits that it lacks. */
  readonly ahead?: Maybe<Scalars['Int']['output']>;
  /** Number of commits that it has beyond. */
  readonly behind?: Maybe<Scalars['Int']['output']>;
  /** The branch that is followed, for example `origin/main`. */
  readonly branch: Scalars['String']['output'];
};

/** A merge request or pull request. */
export type ChangeRequest = Node & {
  /** Identity of who opened it. */
  readonly authorIdentity?: Maybe<Scalars['String']['output']>;
  /** Who opened it. */
  readonly authors: ReadonlyArray<Agent>;
  /** The merge (or squash) commit, and the last commit that was merged. */
  readonly commits: ReadonlyArray<Commit>;
  readonly contradictions: ReadonlyArray<Scalars['String']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Whether a source told all its reviews, so that none means that there is none. */
  readonly hasAllReviews: AllReviewsTold;
  readonly id: Scalars['ID']['output'];
  /** Which installation of it, usually its host name. */
  readonly instance: Scalars['String']['output'];
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** When it was merged (UTC); null while it is not. */
  readonly mergedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identity of who merged it. */
  readonly mergedBy?: Maybe<Scalars['String']['output']>;
  /** Its number within the repository. */
  readonly number: Scalars['String']['output'];
  /** The repository that it is merged into, as a normalised remote. */
  readonly repository: Scalars['String']['output'];
  /** Whether it was reviewed. */
  readonly review: ReviewState;
  /** Who reviewed it, each with the latest verdict. */
  readonly reviewers: ReadonlyArray<Agent>;
  /** Branch that it brings. */
  readonly sourceRef?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is open, closed or merged. */
  readonly state: ChangeRequestState;
  /** The kind of system, for example `gitlab` or `github`. */
  readonly system: Scalars['String']['output'];
  /** Branch that it is merged into. */
  readonly targetRef?: Maybe<Scalars['String']['output']>;
  /** What it is called; null where no source tells. */
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** State of a merge or pull request. */
export type ChangeRequestState =
  /** Closed without being merged. */
  | 'CLOSED'
  /** Merged into its target. */
  | 'MERGED'
  /** Not merged yet. */
  | 'OPEN';

/** A named point in a session's journal. */
export type Checkpoint = Node & {
  /** Digests of the signed bundles that carried it. */
  readonly bundles: ReadonlyArray<Scalars['Digest']['output']>;
  /** The id that the source system gave it. */
  readonly checkpointId: Scalars['String']['output'];
  /** The commits that its git ref names. */
  readonly commits: ReadonlyArray<Commit>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Commit, branch or tag at that moment. Only for callers with the scope `sessions:full`. */
  readonly gitRef?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly inputTokens?: Maybe<Scalars['BigInt']['output']>;
  /** Sequence number of the journal's last event at that moment. */
  readonly journalSeq: Scalars['BigInt']['output'];
  /** What whoever made it calls it. */
  readonly label: Scalars['String']['output'];
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Texts by name. Only for callers with the scope `sessions:full`. */
  readonly metadata?: Maybe<Scalars['JSON']['output']>;
  readonly outputTokens?: Maybe<Scalars['BigInt']['output']>;
  /** The least redacted level at which a bundle carried it; null where none did. */
  readonly redactionLevel?: Maybe<RedactionLevel>;
  readonly runId?: Maybe<Scalars['String']['output']>;
  readonly sessionKey: Scalars['String']['output'];
  /** The session that it is of. */
  readonly sessions: ReadonlyArray<Session>;
  /** DIDs that signed them. */
  readonly signers: ReadonlyArray<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly totalTokens?: Maybe<Scalars['BigInt']['output']>;
  /** What made it. */
  readonly trigger: CheckpointTrigger;
};

/** A checkpoint of a session. */
export type CheckpointInput = {
  readonly checkpointId: Scalars['ID']['input'];
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Commit at that moment: a full commit id ties the checkpoint to the commit. */
  readonly gitRef?: InputMaybe<Scalars['String']['input']>;
  readonly inputTokens?: InputMaybe<Scalars['BigInt']['input']>;
  readonly journalSeq?: InputMaybe<Scalars['BigInt']['input']>;
  readonly label: Scalars['String']['input'];
  readonly metadata?: InputMaybe<Scalars['JSON']['input']>;
  readonly outputTokens?: InputMaybe<Scalars['BigInt']['input']>;
  readonly runId?: InputMaybe<Scalars['String']['input']>;
  readonly sessionKey: Scalars['String']['input'];
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly totalTokens?: InputMaybe<Scalars['BigInt']['input']>;
  readonly trigger?: InputMaybe<CheckpointTrigger>;
};

/** A page of checkpoints. */
export type CheckpointListConnection = {
  readonly edges: ReadonlyArray<CheckpointListEdge>;
  readonly nodes: ReadonlyArray<Checkpoint>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A checkpoint in a page. */
export type CheckpointListEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Checkpoint;
};

/** A checkpoint that was made. */
export type CheckpointPayload = {
  /** The checkpoint, new or as it was. */
  readonly checkpoint: Checkpoint;
};

/** A checkpoint to make. */
export type CheckpointRequest = {
  /** Commit, branch or tag at that moment; a full commit id ties the checkpoint to the commit. */
  readonly gitRef?: InputMaybe<Scalars['String']['input']>;
  /** Name for people, at most 16,384 characters. */
  readonly label: Scalars['String']['input'];
  /** Texts by name, at most 65,536 characters in all. */
  readonly metadata?: InputMaybe<Scalars['JSON']['input']>;
  /** Its run. Required unless there is metadata. */
  readonly runId?: InputMaybe<Scalars['String']['input']>;
  /** Key of its session; that of the run where it is absent. */
  readonly sessionKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of one checkpoint. */
export type CheckpointResult = {
  /** Null where it was not made. */
  readonly checkpoint?: Maybe<Checkpoint>;
  /** Stable error code; null where it was made. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Why it was not made. */
  readonly message?: Maybe<Scalars['String']['output']>;
};

/** What made a checkpoint. */
export type CheckpointTrigger =
  /** Somebody asked for it. */
  | 'MANUAL'
  /** A policy was applied to the run. */
  | 'POLICY_APPLIED'
  /** A step of the run passed its validation. */
  | 'STEP_COMPLETE';

/** What became of checkpoints that were to be made. */
export type CheckpointsPayload = {
  /** Number of checkpoints that were made. */
  readonly created: Scalars['Int']['output'];
  /** One result a request, in order. */
  readonly results: ReadonlyArray<CheckpointResult>;
};

/** What was claimed. */
export type ClaimNextPayload = {
  /** The task, now in progress; null where none was ready. */
  readonly task?: Maybe<Task>;
};

/** A word on a task. Comments are only ever added. */
export type Comment = Node & {
  /** The agent that wrote it. */
  readonly author?: Maybe<Agent>;
  /** Id of the agent that wrote it. */
  readonly authorId: Scalars['ID']['output'];
  /** What it says; may be empty. */
  readonly body: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Id of the task that it is on. */
  readonly taskId: Scalars['ID']['output'];
  /** The task that it is on. */
  readonly tasks: ReadonlyArray<Task>;
};

/** The comment that was added. */
export type CommentPayload = {
  /** The comment. */
  readonly comment: Comment;
};

/** A commit, by its full object id. */
export type Commit = Node & {
  /** Hash algorithm of the object id: `sha1` or `sha256`. */
  readonly algorithm: Scalars['String']['output'];
  /** Who contributed which lines to it, by session. */
  readonly attributions: ReadonlyArray<Attribution>;
  /** E-mail address of its author as the commit has it; null where nobody told. */
  readonly authorEmail?: Maybe<Scalars['String']['output']>;
  /** Name of its author as the commit has it; null where nobody told. */
  readonly authorName?: Maybe<Scalars['String']['output']>;
  /** When its author wrote it (UTC); null where nobody told. */
  readonly authoredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Agents that are its authors. */
  readonly authors: ReadonlyArray<Agent>;
  /** Builds that were made from it. */
  readonly builds: ReadonlyArray<Build>;
  /** Merge and pull requests that this commit came in through. */
  readonly changeRequests: ReadonlyArray<ChangeRequest>;
  /** Checkpoints of sessions that were made at it. */
  readonly checkpoints: ReadonlyArray<Checkpoint>;
  /** When it was made (UTC), which is later where it was rebased; null where nobody told. */
  readonly committedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly contradictions: ReadonlyArray<Scalars['String']['output']>;
  /** Deploys whose source says that they brought this commit. */
  readonly deploys: ReadonlyArray<Deploy>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Full object id, lower-case hex. */
  readonly oid: Scalars['String']['output'];
  /** Repositories that a source places it in. */
  readonly repositories: ReadonlyArray<Repository>;
  /** Whether it came in through a reviewed merge or pull request. */
  readonly review: ReviewState;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** First line of the message. */
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type CommitListConnection = {
  readonly edges: ReadonlyArray<CommitListEdge>;
  readonly nodes: ReadonlyArray<Commit>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CommitListEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Commit;
};

/** How sure it is that someone's work is in something. */
export type Confidence =
  /** Signed, or the same content: `ATTESTED`, `DIGEST_EQUAL`; of an attribution also where two sources tell it alike. */
  | 'HIGH'
  /** By likelihood: `TAG_AT_TIME`, `ASSUMED`. */
  | 'LOW'
  /** One record says so: `DECLARED_ID`, `INDEX_CHILD`. */
  | 'MEDIUM';

/** A container of a pod: its specification is the claim (`references`), its status the fact (`images`). */
export type Container = Node & {
  readonly cluster: Scalars['String']['output'];
  /** Image as the specification has it. */
  readonly declaredImage?: Maybe<Scalars['String']['output']>;
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Digest that the runtime reports; null when never resolved. */
  readonly imageDigest?: Maybe<Scalars['Digest']['output']>;
  /** Image as the runtime reports it; empty or null when never pulled. */
  readonly imageId?: Maybe<Scalars['String']['output']>;
  /** `Always`, `IfNotPresent` or `Never`: whether the tag may be older than the running digest. */
  readonly imagePullPolicy?: Maybe<Scalars['String']['output']>;
  /** Images that it runs or ran, by the digest that the runtime reports. */
  readonly images: ReadonlyArray<Image>;
  /** Whether it runs with its pod, before it or was added later. */
  readonly kind: ContainerKind;
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Name of the container within its pod. */
  readonly name: Scalars['String']['output'];
  readonly namespace?: Maybe<Scalars['String']['output']>;
  /** Name of the cluster's node that it runs on. */
  readonly nodeName?: Maybe<Scalars['String']['output']>;
  /** Name of its pod; null while only the id is known. */
  readonly podName?: Maybe<Scalars['String']['output']>;
  /** Unique id of its pod within the cluster. */
  readonly podUid: Scalars['String']['output'];
  /** Whether it passes its readiness checks; null where it is not told. */
  readonly ready?: Maybe<Scalars['Boolean']['output']>;
  /** The reference that its specification names. */
  readonly references: ReadonlyArray<ImageReference>;
  /** How often it was begun anew; null where it is not told. */
  readonly restartCount?: Maybe<Scalars['Int']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it waits, runs or has ended. */
  readonly state: ContainerState;
  /** Reason of the state, for example `CrashLoopBackOff`. */
  readonly stateReason?: Maybe<Scalars['String']['output']>;
  /** The workload that made its pod. */
  readonly workloads: ReadonlyArray<Workload>;
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

export type ContainerListConnection = {
  readonly edges: ReadonlyArray<ContainerListEdge>;
  readonly nodes: ReadonlyArray<Container>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContainerListEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Container;
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

/** Money. */
export type Cost = {
  /** ISO 4217. */
  readonly currency: Scalars['String']['output'];
  /** Millionths of the currency's unit. */
  readonly micros: Scalars['BigInt']['output'];
};

/** A task to make. */
export type CreateTaskInput = {
  /** Ids of tasks that it waits for from its beginning, so that nobody takes it before; at most 200. */
  readonly blockedBy?: ReadonlyArray<Scalars['ID']['input']>;
  readonly description?: Scalars['String']['input'];
  readonly labels?: ReadonlyArray<Scalars['String']['input']>;
  /** Not empty. For example the URL of the repository that the task is about. */
  readonly namespace: Scalars['String']['input'];
  readonly notes?: Scalars['String']['input'];
  /** Id of an agent. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly phase: WorkPhase;
  readonly priority: TaskPriority;
  /** May be empty. */
  readonly title: Scalars['String']['input'];
  readonly type: TaskType;
};

/** A workload revision brought into an environment. Its key is system, instance and deploy id. */
export type Deploy = Node & {
  /** Account of the source system that it belongs to. */
  readonly accountId?: Maybe<Scalars['String']['output']>;
  /** Who deployed, in the words of the source system. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** Id of the agent that was deployed, in agentex. */
  readonly agentId?: Maybe<Scalars['String']['output']>;
  /** Name of the agent that was deployed, in agentex. */
  readonly agentName?: Maybe<Scalars['String']['output']>;
  /**
   * The build behind this deploy: by `build_id` (its own, or that of the deploy that it carries out), by digest, and, where
   * it has neither, by the tag or the name of its image. Where the joins disagree, all are answered and it is said.
   */
  readonly build: DeployBuild;
  /** The build that the record names, as it names it. */
  readonly buildId?: Maybe<Scalars['String']['output']>;
  /** CI system of that build, where the record says it. */
  readonly buildSystem?: Maybe<Scalars['String']['output']>;
  readonly cluster?: Maybe<Scalars['String']['output']>;
  /** The commit whose content was deployed, where the source says it. */
  readonly commits: ReadonlyArray<Commit>;
  readonly contradictions: ReadonlyArray<Scalars['String']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that the system gave the deploy. */
  readonly deployId: Scalars['String']['output'];
  /** Environment, for example `production`. */
  readonly environment?: Maybe<Scalars['String']['output']>;
  /** Digest of the environment configuration that it was made of; the configuration itself is not kept. */
  readonly environmentConfigDigest?: Maybe<Scalars['Digest']['output']>;
  /** The environment, where its source tells of it by itself. */
  readonly environments: ReadonlyArray<Environment>;
  /** What the source system reported of it, as a JSON list of `{type, reason, message, timestamp}`, oldest first; at most 100. */
  readonly events?: Maybe<Scalars['JSON']['output']>;
  /** When a preview ends (UTC). */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Digests of the images that the record names. */
  readonly imageDigests: ReadonlyArray<Scalars['Digest']['output']>;
  /** Name of the image as the record gave it. */
  readonly imageName?: Maybe<Scalars['String']['output']>;
  /** Tag of the image as the record gave it: a claim. */
  readonly imageTag?: Maybe<Scalars['String']['output']>;
  /** Images that the record names by digest. */
  readonly images: ReadonlyArray<Image>;
  /** Which installation of the system, for example the cluster. */
  readonly instance: Scalars['String']['output'];
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Digest of the manifest that it was made of. The manifest itself may hold secrets and is not kept. */
  readonly manifestDigest?: Maybe<Scalars['Digest']['output']>;
  readonly namespace?: Maybe<Scalars['String']['output']>;
  /** What a preview is called; null for what is no preview. */
  readonly previewLabel?: Maybe<Scalars['String']['output']>;
  /** When it became the one in production (UTC). */
  readonly promotedAt?: Maybe<Scalars['DateTime']['output']>;
  /** References that the record names. */
  readonly references: ReadonlyArray<ImageReference>;
  /** Revision of the workload. */
  readonly revision?: Maybe<Scalars['String']['output']>;
  /** The deploy id that this one rolled back to, where the record says it. */
  readonly rollbackOf?: Maybe<Scalars['String']['output']>;
  /** Where what was deployed came from: the source of the build behind it, and what it told itself when it registered. */
  readonly source: DeploySource;
  /** Commit that what was deployed named for its source when it registered. */
  readonly sourceCommit?: Maybe<Scalars['String']['output']>;
  /** Branch or tag that what was deployed named for its source when it registered. */
  readonly sourceRef?: Maybe<Scalars['String']['output']>;
  /** Repository that what was deployed named for its source when it registered. */
  readonly sourceRepository?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** State, in one vocabulary for all systems. */
  readonly status: DeployStatus;
  /** State, in the words of the source system. */
  readonly statusText?: Maybe<Scalars['String']['output']>;
  /** The kind of system, for example `kubernetes` or `agentex`. */
  readonly system: Scalars['String']['output'];
  /** The deploy in another system that this one stands for, where the record says it. */
  readonly upstreamDeployId?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Name of the workload. */
  readonly workload?: Maybe<Scalars['String']['output']>;
  /** The workload revisions that it created. */
  readonly workloads: ReadonlyArray<Workload>;
};

/** The build behind a deploy. */
export type DeployBuild = {
  /** The build; null when none is known, or when the joins name different ones. */
  readonly build?: Maybe<Build>;
  /** Every build that a join names. */
  readonly candidates: ReadonlyArray<DeployBuildCandidate>;
  /** Where the joins disagree, in words; null when they do not. */
  readonly contradiction?: Maybe<Scalars['String']['output']>;
  /** How it is known; null without a build. */
  readonly evidence?: Maybe<Evidence>;
};

/** A build that a join names for a deploy. */
export type DeployBuildCandidate = {
  /** The build that is named. */
  readonly build: Build;
  /** The ways in which it is named. */
  readonly joins: ReadonlyArray<Evidence>;
};

/** Something that a system reported of a deploy. */
export type DeployEventInput = {
  /** What happened, in words. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** A word, for example `Pulling`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** When it happened (UTC). */
  readonly timestamp?: InputMaybe<Scalars['DateTime']['input']>;
  /** For example `Normal` or `Warning`. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

/** A deploy record. Times are UTC. */
export type DeployInput = {
  /** Account of the source system that it belongs to. */
  readonly accountId?: InputMaybe<Scalars['String']['input']>;
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** Id of the agent that is deployed, in agentex. */
  readonly agentId?: InputMaybe<Scalars['String']['input']>;
  /** Name of the agent that is deployed, in agentex. */
  readonly agentName?: InputMaybe<Scalars['String']['input']>;
  /** The build it deploys; null when only an image is known. */
  readonly buildId?: InputMaybe<Scalars['String']['input']>;
  readonly buildSystem?: InputMaybe<Scalars['String']['input']>;
  readonly cluster?: InputMaybe<Scalars['String']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deployId: Scalars['String']['input'];
  readonly environment?: InputMaybe<Scalars['String']['input']>;
  /** Digest of the environment configuration that it was made of. */
  readonly environmentConfigDigest?: InputMaybe<Scalars['Digest']['input']>;
  /** What the source system reported of it; the newest 100 are kept, without credentials in URLs. */
  readonly events?: InputMaybe<ReadonlyArray<DeployEventInput>>;
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly finishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly imageDigests?: InputMaybe<ReadonlyArray<Scalars['Digest']['input']>>;
  readonly imageName?: InputMaybe<Scalars['String']['input']>;
  readonly imageTag?: InputMaybe<Scalars['String']['input']>;
  /** Image references that it declares. */
  readonly images?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly instance?: InputMaybe<Scalars['String']['input']>;
  /** Digest of the manifest that it was made of. */
  readonly manifestDigest?: InputMaybe<Scalars['Digest']['input']>;
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  readonly observedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly previewLabel?: InputMaybe<Scalars['String']['input']>;
  /** When it became the one in production. */
  readonly promotedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it told of itself when it registered: only its commit (under any name), repository and branch are read. */
  readonly registrationMetadata?: InputMaybe<Scalars['JSON']['input']>;
  readonly revision?: InputMaybe<Scalars['String']['input']>;
  readonly rollbackOf?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** State, in the words of its system; `Deploy.status` has it in the one vocabulary. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  readonly system?: InputMaybe<Scalars['String']['input']>;
  /** The deploy in another system that this one carries out (`sgp_deploy_id`). */
  readonly upstreamDeployId?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly workload?: InputMaybe<Scalars['String']['input']>;
};

export type DeployListConnection = {
  readonly edges: ReadonlyArray<DeployListEdge>;
  readonly nodes: ReadonlyArray<Deploy>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DeployListEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Deploy;
};

/** Where a deploy came from. Its fields are null where nobody tells, and where those who do disagree. */
export type DeploySource = {
  /** What each of them tells. */
  readonly candidates: ReadonlyArray<DeploySourceCandidate>;
  /** Full commit id. */
  readonly commit?: Maybe<Scalars['String']['output']>;
  /** Where they disagree, in words; null when they do not. */
  readonly contradiction?: Maybe<Scalars['String']['output']>;
  /** Whether the working tree had changes that are in no commit; null when unknown. */
  readonly dirty?: Maybe<Scalars['Boolean']['output']>;
  /** How the way from the deploy to its source is known; null without one. */
  readonly evidence?: Maybe<Evidence>;
  /** Branch or tag. */
  readonly ref?: Maybe<Scalars['String']['output']>;
  /** Source repository as a normalised remote. */
  readonly repository?: Maybe<Scalars['String']['output']>;
  /** Whether the build context was found equal to the commit; null when nobody compared. */
  readonly reproducibleFromCommit?: Maybe<Scalars['Boolean']['output']>;
  /** Folder within the repository. */
  readonly subpath?: Maybe<Scalars['String']['output']>;
  /** Who tells. */
  readonly witnesses: ReadonlyArray<SourceWitness>;
  /** Hash over the files that went into the build. */
  readonly workingTreeHash?: Maybe<Scalars['String']['output']>;
};

/** What one witness tells of the source of a deploy. */
export type DeploySourceCandidate = {
  /** The build that tells; null for a registration. */
  readonly build?: Maybe<Build>;
  readonly commit?: Maybe<Scalars['String']['output']>;
  readonly dirty?: Maybe<Scalars['Boolean']['output']>;
  /** The ways in which it is joined to the deploy. */
  readonly joins: ReadonlyArray<Evidence>;
  readonly ref?: Maybe<Scalars['String']['output']>;
  readonly repository?: Maybe<Scalars['String']['output']>;
  readonly reproducibleFromCommit?: Maybe<Scalars['Boolean']['output']>;
  readonly subpath?: Maybe<Scalars['String']['output']>;
  /** Who tells. */
  readonly witness: SourceWitness;
  readonly workingTreeHash?: Maybe<Scalars['String']['output']>;
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

/** The digest of a tag at a time. */
export type DigestAt = {
  /** All digests that it may have been. */
  readonly candidates: ReadonlyArray<Scalars['Digest']['output']>;
  /** How sure the digest is. */
  readonly certainty: TagCertainty;
  /** The digest; null when the tag was gone or nothing is known. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** The tagged reference. */
  readonly reference: Scalars['String']['output'];
  /** The time that was asked about (UTC). */
  readonly time: Scalars['DateTime']['output'];
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

/** What became of one document. */
export type DocumentResult = {
  /** Contradictions with what was known, as `RECORD_CONFLICT`; both values are kept. */
  readonly conflicts: ReadonlyArray<Scalars['String']['output']>;
  /** Digest of the document's bytes. */
  readonly digest: Scalars['Digest']['output'];
  /** Place of the document in the call, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Kind that was given or detected. */
  readonly kind?: Maybe<DocumentKind>;
  /** Records that the document holds, for example pods of a list. */
  readonly records: Scalars['Int']['output'];
  /** Parts that were not taken. */
  readonly rejections: ReadonlyArray<RejectedRecord>;
  readonly status: IngestStatus;
};

/** A page of containers that drifted. */
export type DriftConnection = {
  readonly edges: ReadonlyArray<DriftEdge>;
  readonly nodes: ReadonlyArray<DriftedContainer>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A container in a page. */
export type DriftEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DriftedContainer;
};

/** Which containers to look at. */
export type DriftScope = {
  /** Only in this cluster. */
  readonly cluster?: InputMaybe<Scalars['String']['input']>;
  /** Only in this namespace. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** A tagged image reference: only containers that declare it. */
  readonly ref?: InputMaybe<Scalars['String']['input']>;
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

/** A container, and whether it runs what its tag says. */
export type DriftedContainer = {
  /** The container. */
  readonly container: Container;
  /** What it runs. */
  readonly digest: Scalars['Digest']['output'];
  /** When the tag was last seen to point to what runs (UTC); null when it never was. */
  readonly lastHeld?: Maybe<Scalars['DateTime']['output']>;
  /** The tag that it declares. */
  readonly reference: Scalars['String']['output'];
  /** In which way it is not what its tag says. */
  readonly state: DriftState;
  /** What the tag pointed to when it was last seen; null when it was gone or never seen. */
  readonly tagDigest?: Maybe<Scalars['Digest']['output']>;
  /** When the tag was last seen at all (UTC). */
  readonly tagSeenAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A place that services are deployed to, where a source tells of it by itself. */
export type Environment = Node & {
  /** Deploys whose records name this environment by its id. */
  readonly deploys: ReadonlyArray<Deploy>;
  /** The id that its system gave it. */
  readonly environmentId: Scalars['String']['output'];
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Which installation of the system, usually its host name. */
  readonly instance: Scalars['String']['output'];
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** What it is called, for example `production`; null where only its id is known. */
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is still there. */
  readonly state: EnvironmentState;
  /** The kind of system that has it, for example `gitlab`. */
  readonly system: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Whether an environment is there. */
export type EnvironmentState =
  /** It is there. */
  | 'PRESENT'
  /** Its system says that it is gone. */
  | 'REMOVED';

/** How far an epic is: the tasks that it waits for, directly or by way of others. */
export type EpicProgress = {
  /** Number of those that are closed. */
  readonly closed: Scalars['Int']['output'];
  /** The epic. */
  readonly epic: Task;
  /** Number of tasks that it waits for. */
  readonly total: Scalars['Int']['output'];
};

/** An event that was sent to `/events`: its (source, origin, id) is known, and it is not read again. */
export type Event = Node & {
  /** Digest of what was read, under which its rejections are listed. */
  readonly documentDigest: Scalars['Digest']['output'];
  /** Its id there. */
  readonly eventId: Scalars['String']['output'];
  /** Its type, in the words of its sender. */
  readonly eventType?: Maybe<Scalars['String']['output']>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** When it happened (UTC), where it says so. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who the event says that it is from, for example the `source` of a CloudEvent. */
  readonly origin: Scalars['String']['output'];
  /** Name of the configured source that sent it. */
  readonly source: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** What became of it here. */
  readonly state: EventState;
};

/** What became of an event when it came for the first time. */
export type EventState =
  /** What it says was written, or was known. */
  | 'ACCEPTED'
  /** Its type is not read: it is kept among the rejections, and can be replayed. */
  | 'KEPT'
  /** It was refused; the rejections say why. */
  | 'REJECTED';

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

/** An exported session. */
export type ExportedBundle = {
  /** The form that it has. */
  readonly format: BundleFormat;
  /**
   * Proof that the records belong to one signed whole, as JSON text: a Merkle root over the hashes of all records, signed, and
   * what stands for the fields that are left out. The root is the same for every level. Null where it was not asked for.
   */
  readonly membership?: Maybe<Scalars['String']['output']>;
  /** What it leaves out: at least what was asked for. */
  readonly redaction: RedactionLevel;
  /** DID that signed it; null where it is not signed. */
  readonly signer?: Maybe<Scalars['String']['output']>;
  /** The bundle itself. */
  readonly text: Scalars['String']['output'];
  /** Whether the tree of sessions goes on below the 64 levels that a bundle has. */
  readonly treeTruncated: Scalars['Boolean']['output'];
};

/** Changes of one file. */
export type FileChangeInput = {
  /** Path of the file from the top of its repository. */
  readonly filePath: Scalars['String']['input'];
  /** Whether the file is binary, so that no lines are counted. */
  readonly isBinary?: InputMaybe<Scalars['Boolean']['input']>;
  readonly linesAdded: Scalars['BigInt']['input'];
  readonly linesRemoved: Scalars['BigInt']['input'];
  /** Where the file was before a rename. */
  readonly previousPath?: InputMaybe<Scalars['String']['input']>;
};

/** What was done to one file in a session. */
export type FileStats = {
  /** Number of distinct authors. */
  readonly authorCount: Scalars['Int']['output'];
  /** Path of the file from the top of its repository. */
  readonly filePath: Scalars['String']['output'];
  readonly linesAdded: Scalars['BigInt']['output'];
  readonly linesRemoved: Scalars['BigInt']['output'];
};

/** A gap, or a contradiction. */
export type Finding = {
  /** Clusters that it concerns. */
  readonly clusters: ReadonlyArray<Scalars['String']['output']>;
  /** Deploys that it concerns: the one that has it, or those that brought the image or container that has it. At most 50. */
  readonly deploys: ReadonlyArray<Deploy>;
  /** Environments that it concerns. */
  readonly environments: ReadonlyArray<Scalars['String']['output']>;
  /** Stable id: the same gap has the same id whenever it is noticed. */
  readonly id: Scalars['ID']['output'];
  /** What was found. */
  readonly kind: FindingKind;
  /** Namespaces that it concerns. */
  readonly namespaces: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of the nodes that show it, from what runs or was deployed to where the gap is. */
  readonly path: ReadonlyArray<Scalars['ID']['output']>;
  /** What is missing or wrong, in words. */
  readonly reason: Scalars['String']['output'];
  /** Image repositories with their registry, and source repositories. */
  readonly repositories: ReadonlyArray<Scalars['String']['output']>;
  /** How much it matters. */
  readonly severity: FindingSeverity;
  /** Since when it stands (UTC), by the sources' times; null when none of them tells. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the thing that has the gap. */
  readonly subject: Scalars['ID']['output'];
  /** What kind of thing it is about. */
  readonly subjectType: FindingSubjectType;
  /** Short name of the thing, for people. */
  readonly title: Scalars['String']['output'];
  /** First time at which it was no more (UTC); null while it stands. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of findings. */
export type FindingConnection = {
  /** Number of all findings that were asked for, by kind. */
  readonly counts: ReadonlyArray<FindingCount>;
  readonly edges: ReadonlyArray<FindingEdge>;
  readonly nodes: ReadonlyArray<Finding>;
  readonly pageInfo: PageInfo;
  /** Number of all findings that were asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Number of findings of a kind. */
export type FindingCount = {
  readonly count: Scalars['Int']['output'];
  /** What was found. */
  readonly kind: FindingKind;
};

/** A finding in a page. */
export type FindingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Finding;
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
  readonly cluster?: InputMaybe<Scalars['String']['input']>;
  /** Name of an environment, for example `production`. */
  readonly environment?: InputMaybe<Scalars['String']['input']>;
  /** Only what concerns this namespace. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** Image repository with its registry, or source repository; with a trailing `/` all that begin so. */
  readonly repository?: InputMaybe<Scalars['String']['input']>;
  /** Id of the thing that has the gap. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
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

/** A vulnerability as a scan found it. */
export type FoundProperties = {
  readonly evidence: Evidence;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Versions in which it is fixed. */
  readonly fixedVersions: ReadonlyArray<Scalars['String']['output']>;
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Packages that have it, as purls or names with versions. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** How bad the scanner says it is there. */
  readonly severity: Severity;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** What the report itself states, where it does; AFFECTED otherwise. */
  readonly status: VulnerabilityStatus;
};

/** A hook that is registered. */
export type HookInput = {
  /** Name of the hook. */
  readonly name: Scalars['String']['input'];
  /** Its priority among the hooks, as the system that runs them has it. */
  readonly priority: Scalars['Int']['input'];
};

/** Content named by a digest: an index, a platform's manifest or a config. */
export type Image = Node & {
  /** Statements that name exactly this digest. */
  readonly attestations: ReadonlyArray<Attestation>;
  /** Builds that were made from exactly this digest, as a base image or otherwise. */
  readonly basisOf: ReadonlyArray<Build>;
  /** Builds that say they produced exactly this digest. */
  readonly builds: ReadonlyArray<Build>;
  /** For a config: the manifests that use it. */
  readonly configOf: ReadonlyArray<Image>;
  /** For a manifest: its config. */
  readonly configs: ReadonlyArray<Image>;
  /** Containers that run or ran exactly this digest. */
  readonly containers: ReadonlyArray<Container>;
  /** Values of fixed facts on which sources disagree, as `field=value`. */
  readonly contradictions: ReadonlyArray<Scalars['String']['output']>;
  /** When the image says that it was created (UTC). */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Deploys that name exactly this digest. */
  readonly deploys: ReadonlyArray<Deploy>;
  /** The digest of the content. */
  readonly digest: Scalars['Digest']['output'];
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** For a manifest: the indexes that list it. */
  readonly indexes: ReadonlyArray<Image>;
  /** What the digest names. */
  readonly kind: ImageKind;
  /** Annotations and labels of the image; environment variables are never kept. */
  readonly labels?: Maybe<Scalars['JSON']['output']>;
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Digests of the (compressed) layers, in order. */
  readonly layers?: Maybe<ReadonlyArray<Scalars['Digest']['output']>>;
  /** For an index: its images, one a platform. */
  readonly manifests: ReadonlyArray<Image>;
  /** Media type, where a source gave one. */
  readonly mediaType?: Maybe<Scalars['String']['output']>;
  /** Tag intervals that pointed to this image. */
  readonly observations: ReadonlyArray<TagObservation>;
  /** Platform as `os/architecture/variant`. */
  readonly platform?: Maybe<Scalars['String']['output']>;
  /** References by digest that name this image. */
  readonly references: ReadonlyArray<ImageReference>;
  /** Artifacts that a registry lists as being about this image (referrers): signatures, attestations, bills of materials. */
  readonly referrers: ReadonlyArray<Image>;
  /** For an artifact: the image that it is about. */
  readonly refersTo: ReadonlyArray<Image>;
  /** What the image itself says of its commit (`org.opencontainers.image.revision`): a claim. */
  readonly revisionClaim?: Maybe<Scalars['String']['output']>;
  /** Bills of materials of exactly this digest. */
  readonly sboms: ReadonlyArray<Sbom>;
  /** Scans of exactly this digest. */
  readonly scans: ReadonlyArray<Scan>;
  /** Signatures over exactly this digest, or over a statement about it. */
  readonly signatures: ReadonlyArray<Signature>;
  /** Size in bytes, where a source gave one. */
  readonly size?: Maybe<Scalars['BigInt']['output']>;
  /** What the image itself says of its source repository (`org.opencontainers.image.source`): a claim. */
  readonly sourceClaim?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** What was stated of vulnerabilities in exactly this digest. */
  readonly vulnerabilityStatements: ReadonlyArray<VulnerabilityStatement>;
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

export type ImageListConnection = {
  readonly edges: ReadonlyArray<ImageListEdge>;
  readonly nodes: ReadonlyArray<Image>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ImageListEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Image;
};

/**
 * An image name as people and clusters write it: registry, repository and a tag or digest, in normal form.
 * A tag is a dated claim on a digest, never a link of a path: see `observations`.
 */
export type ImageReference = Node & {
  /** Normal form, with registry, repository, and tag or digest. Tags keep their case. */
  readonly canonical: Scalars['String']['output'];
  /** The forms in which this reference was typed. */
  readonly declared: ReadonlyArray<Scalars['String']['output']>;
  /** Containers whose specification names this reference. */
  readonly declaredBy: ReadonlyArray<Container>;
  /** Deploys whose specification names this reference. */
  readonly deploys: ReadonlyArray<Deploy>;
  /** Digest, or null for a reference by tag alone. Where both are given, the digest decides and the tag is a claim. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** Earliest source time at which it was mentioned (UTC). */
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** UUIDv5 of `canonical` in the URL namespace. */
  readonly id: Scalars['ID']['output'];
  /** The image that a reference by digest names. */
  readonly images: ReadonlyArray<Image>;
  /** Latest source time at which it was mentioned (UTC). */
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Which digest the tag pointed to, and when. */
  readonly observations: ReadonlyArray<TagObservation>;
  /** Registry host, with port where one is given. */
  readonly registry: Scalars['String']['output'];
  /** Repository path within the registry. */
  readonly repository: Scalars['String']['output'];
  /** Names of the sources that mentioned it. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Tag, or null for a reference by digest alone. */
  readonly tag?: Maybe<Scalars['String']['output']>;
};

/** What is affected by something. */
export type Impact = {
  /** Number of builds that made them. */
  readonly builds: Scalars['Int']['output'];
  /** Clusters of those containers. */
  readonly clusters: ReadonlyArray<Scalars['String']['output']>;
  /** Number of containers that run them. */
  readonly containers: Scalars['Int']['output'];
  /** Number of deploys that brought them, at any time. */
  readonly deploys: Scalars['Int']['output'];
  /** Digests that came of it, without those of their indexes and configs; at most 1,000. */
  readonly digests: ReadonlyArray<Scalars['Digest']['output']>;
  /** Environments of those deploys. */
  readonly environments: ReadonlyArray<Scalars['String']['output']>;
  /** Number of those digests. */
  readonly images: Scalars['Int']['output'];
  /** Namespaces of those containers, as `cluster/namespace`. */
  readonly namespaces: ReadonlyArray<Scalars['String']['output']>;
  /** Number of pods that run them. */
  readonly pods: Scalars['Int']['output'];
  /** What was asked, in normal form. */
  readonly ref: Scalars['String']['output'];
  /** What `ref` was taken for. */
  readonly refKind: RefKind;
  /** The containers that run them, each with how it is known. */
  readonly running: RunningContainerConnection;
  /** Number of workloads whose containers run them. */
  readonly workloads: Scalars['Int']['output'];
};


/** What is affected by something. */
export type ImpactRunningArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An activity of another tracker, under the id that it has there. */
export type ImportActivityInput = {
  readonly agentId: Scalars['ID']['input'];
  readonly endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** `{namespace}--{uuid}` */
  readonly id: Scalars['ID']['input'];
  readonly notes?: Scalars['String']['input'];
  readonly phase: WorkPhase;
  readonly stage: ActivityStage;
  readonly startedAt: Scalars['DateTime']['input'];
};

/** An agent of another tracker, under the id that it has there. */
export type ImportAgentInput = {
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** `{namespace}--{uuid}`; the UUID alone of an agent that has a natural identity. */
  readonly id: Scalars['ID']['input'];
  /** Natural identity (an e-mail address, a login, a DID) of an agent whose id is a UUID alone. */
  readonly identity?: InputMaybe<Scalars['String']['input']>;
  readonly kind: AgentKind;
  /** Need not be one of `models`. */
  readonly modelName?: InputMaybe<Scalars['String']['input']>;
  readonly modelProvider?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Role of a machine-learning agent: human, architect, supervisor, worker or reviewer. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** When what is told of an agent with a natural identity was known; now when absent. */
  readonly seenAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where a program comes from. */
  readonly sourceUrl?: InputMaybe<Scalars['String']['input']>;
  readonly version?: InputMaybe<Scalars['String']['input']>;
};

/** A comment of another tracker, under the id that it has there. */
export type ImportCommentInput = {
  readonly authorId: Scalars['ID']['input'];
  readonly body: Scalars['String']['input'];
  readonly createdAt: Scalars['DateTime']['input'];
  /** `{namespace}--{uuid}` */
  readonly id: Scalars['ID']['input'];
  readonly taskId: Scalars['ID']['input'];
};

/** A link of another tracker. */
export type ImportLinkInput = {
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['input'];
  /** What the link says. */
  readonly kind: TaskLinkKind;
  /** The task that the link is of. */
  readonly sourceId: Scalars['ID']['input'];
  /** A task, for GENERATED_BY an activity and for ATTRIBUTED_TO an agent. */
  readonly targetId: Scalars['ID']['input'];
};

/** A thing of an import that was not taken. */
export type ImportRefusal = {
  /** Code of the refusal. */
  readonly code: Scalars['String']['output'];
  /** Number of the thing within its section, from 0. */
  readonly index: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  /** The part of the import that it stood in. */
  readonly section: ImportSection;
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

/** What became of one section of an import. */
export type ImportSectionCount = {
  /** Things that were there already, just so. */
  readonly present: Scalars['Int']['output'];
  /** Number of entries that were refused. */
  readonly refused: Scalars['Int']['output'];
  /** The part of the import. */
  readonly section: ImportSection;
  /** Things that were written. */
  readonly written: Scalars['Int']['output'];
};

/** A task of another tracker, under the id that it has there. */
export type ImportTaskInput = {
  readonly closeReason?: Scalars['String']['input'];
  readonly closedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdAt: Scalars['DateTime']['input'];
  readonly description?: Scalars['String']['input'];
  /** `{namespace}--{uuid}` */
  readonly id: Scalars['ID']['input'];
  readonly labels?: ReadonlyArray<Scalars['String']['input']>;
  readonly notes?: Scalars['String']['input'];
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly phase: WorkPhase;
  readonly priority: TaskPriority;
  readonly status: TaskStatus;
  readonly title: Scalars['String']['input'];
  readonly type: TaskType;
  readonly updatedAt: Scalars['DateTime']['input'];
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

/** What became of an import. */
export type ImportTrackerPayload = {
  /** Every section, in the order in which they are written. */
  readonly counts: ReadonlyArray<ImportSectionCount>;
  /** In the order of sections and of things. */
  readonly refusals: ReadonlyArray<ImportRefusal>;
};

/** What became of a bundle. */
export type ImportedBundle = {
  /** Digest of its canonical bytes, by which its records name it; null where it does not verify. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** Whether its records are written; false for a dry run. */
  readonly imported: Scalars['Boolean']['output'];
  /** Records that were known already. */
  readonly knownRecords: BundleCounts;
  /** Records that were not known before. */
  readonly newRecords: BundleCounts;
  /** What spoke against it, at most 100. */
  readonly problems: ReadonlyArray<BundleProblem>;
  /** Where the bundle's report differs from one made of its own rows, as far as its level lets tell. */
  readonly reportDifferences: ReadonlyArray<ReportDifference>;
  /** Also tells what spoke against the bundle beyond its signatures. */
  readonly verdict: BundleVerdict;
};

/** What documents cannot say of themselves. */
export type IngestContext = {
  /** Cluster that Kubernetes documents come from. */
  readonly cluster?: InputMaybe<Scalars['String']['input']>;
  /** Host of the CI system, where documents do not carry it. */
  readonly instance?: InputMaybe<Scalars['String']['input']>;
  /** Name of the document, for messages. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** When the documents were taken (UTC), for those that carry no time. */
  readonly observedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Image reference under which an OCI document was fetched. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** Name of the source; each kind has a default. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the documents of a call. */
export type IngestPayload = {
  /** Number of documents accepted, wholly or in part. */
  readonly accepted: Scalars['Int']['output'];
  /** Number of documents of which nothing was taken. */
  readonly rejected: Scalars['Int']['output'];
  /** Everything that was not taken, of all documents. */
  readonly rejections: ReadonlyArray<RejectedRecord>;
  /** One result a document, in order. */
  readonly results: ReadonlyArray<DocumentResult>;
  /** Number of documents that changed nothing. */
  readonly unchanged: Scalars['Int']['output'];
};

/** What became of a document. */
export type IngestStatus =
  /** Something new was written. */
  | 'ACCEPTED'
  /** Nothing of it was taken. */
  | 'REJECTED'
  /** All of it was known. */
  | 'UNCHANGED';

/** Why no commit reproduces what a deploy runs. */
export type Irreproducibility =
  /** The joins disagree on its build or its source. */
  | 'CONTRADICTION'
  /** It was built with changes that are in no commit. */
  | 'DIRTY'
  /** No build is known. */
  | 'NO_BUILD'
  /** The build names no commit. */
  | 'NO_COMMIT'
  /** Its files were compared with the commit's, and differ. */
  | 'OTHER_CONTENT';

/** A deploy that runs what no commit reproduces. */
export type IrreproducibleDeploy = {
  /** The deploy. */
  readonly deploy: Deploy;
  /** Why its source cannot be had again. */
  readonly reason: Irreproducibility;
  /** What is known of its source. */
  readonly source: DeploySource;
};

/** A page of deploys. */
export type IrreproducibleDeployConnection = {
  readonly edges: ReadonlyArray<IrreproducibleDeployEdge>;
  readonly nodes: ReadonlyArray<IrreproducibleDeploy>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A deploy in a page. */
export type IrreproducibleDeployEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: IrreproducibleDeploy;
};

/** An event of a run's journal: a place in an order. What it carries stays with its source. */
export type JournalEvent = Node & {
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that its journal gave it. */
  readonly eventId: Scalars['String']['output'];
  /** For example `step_validation_passed`. */
  readonly eventType: Scalars['String']['output'];
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly runId: Scalars['String']['output'];
  /** Its number in the run: 1, 2, 3 and on. */
  readonly seq: Scalars['BigInt']['output'];
  /** The session of the run, where the event tells it. */
  readonly sessionKey?: Maybe<Scalars['String']['output']>;
  /** The session of its run. */
  readonly sessions: ReadonlyArray<Session>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
};

/** An event to append to a journal. */
export type JournalEventInput = {
  /** Id of the event: appended again under the same id, it is the same event. A new UUID where it is absent. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  readonly runId: Scalars['String']['input'];
  /** For RUN_CREATED: the session of the run. */
  readonly sessionKey?: InputMaybe<Scalars['String']['input']>;
  /** What happened. */
  readonly type: JournalEventType;
};

/** What happened in a run. */
export type JournalEventType =
  /** A criterion of the plan was met. */
  | 'CRITERION_MET'
  /** Something was written down. */
  | 'NOTE_WRITTEN'
  /** The run got a plan. */
  | 'PLAN_ATTACHED'
  /** Makes a checkpoint, unless that is switched off. */
  | 'POLICY_DECISION_APPLIED'
  /** What is derived from the journal was brought up to date. */
  | 'PROJECTION_SYNCED'
  /** The run ended well. */
  | 'RUN_COMPLETED'
  /** The run began. */
  | 'RUN_CREATED'
  /** The run ended badly. */
  | 'RUN_FAILED'
  /** The run was halted. */
  | 'RUN_PAUSED'
  /** The run went on. */
  | 'RUN_RESUMED'
  /** A step proposed its result. */
  | 'STEP_RESULT_PROPOSED'
  /** A step began. */
  | 'STEP_STARTED'
  /** The result of a step did not pass. */
  | 'STEP_VALIDATION_FAILED'
  /** Makes a checkpoint, unless that is switched off. */
  | 'STEP_VALIDATION_PASSED';

/** What became of events. */
export type JournalPayload = {
  /** One result an event, in order. */
  readonly events: ReadonlyArray<AppendedEvent>;
};

/** The way of a commit into an environment. */
export type LeadTime = {
  /** Id of the node of the commit. */
  readonly commit: Scalars['ID']['output'];
  /** When it was committed (UTC), or authored where that is not known. */
  readonly committedAt: Scalars['DateTime']['output'];
  /** Id of the node of the first deploy of it that was ready there. */
  readonly deploy: Scalars['ID']['output'];
  /** The id that the deploy has in its system. */
  readonly deployId: Scalars['String']['output'];
  readonly environment?: Maybe<Scalars['String']['output']>;
  /** Weakest evidence on the way. */
  readonly evidence: Evidence;
  /** Full commit id. */
  readonly oid: Scalars['String']['output'];
  /** When that deploy, or the first container of it, was ready (UTC). */
  readonly readyAt: Scalars['DateTime']['output'];
  /** Seconds from one to the other. */
  readonly seconds: Scalars['Float']['output'];
};

/** A page of lead times. */
export type LeadTimeConnection = {
  readonly edges: ReadonlyArray<LeadTimeEdge>;
  readonly nodes: ReadonlyArray<LeadTime>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A lead time in a page. */
export type LeadTimeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: LeadTime;
};

/** Everything on the way from what runs to where it came from. */
export type Lineage = {
  /** The time of the state that was asked for; null for now. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Contradictions between the sources of this answer, in words. */
  readonly contradictions: ReadonlyArray<Scalars['String']['output']>;
  /** The number of links that were followed. */
  readonly depth: Scalars['Int']['output'];
  /** Links between `nodes`, each with its evidence. */
  readonly edges: ReadonlyArray<LineageEdge>;
  /** Things on the way, nearest first; no node stands twice. */
  readonly nodes: ReadonlyArray<LineageNode>;
  /** Lists that were cut, for example `containers of sha256:… (200 of more)`. */
  readonly omitted: ReadonlyArray<Scalars['String']['output']>;
  /** What was asked, in normal form. */
  readonly ref: Scalars['String']['output'];
  /** What `ref` was taken for. */
  readonly refKind: RefKind;
  /** The same answer as flat rows: one for each container (or, where nothing runs, deploy or image) and each way back from it. */
  readonly rows: ReadonlyArray<LineageRow>;
  /** Where the answer starts: several when `ref` names several things. */
  readonly start: ReadonlyArray<LineageNode>;
  /** Whether a limit cut the answer; `omitted` says where. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Weakest evidence on any link of the answer; null without links. */
  readonly weakestEvidence?: Maybe<Evidence>;
};

/** A link of a lineage path, from what came later to what it came from. */
export type LineageEdge = {
  readonly evidence: Evidence;
  /** Earliest source time at which it was reported (UTC). */
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the node that came later, or that is nearer to what runs. */
  readonly from: Scalars['ID']['output'];
  /** Latest source time at which it was reported (UTC). */
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Names of the sources that reported it. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Id of the node that it came from. */
  readonly to: Scalars['ID']['output'];
  /** The link, for example `RUNS` or `BUILT_FROM`. */
  readonly type: Scalars['String']['output'];
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

/** A thing on a lineage path. */
export type LineageNode = {
  /** Links between it and the start. */
  readonly hops: Scalars['Int']['output'];
  /** Id of the node; also the id of the entity of its type. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: LineageKind;
  /** What is known of it, as a JSON object; the fields are those of the type of the same name. */
  readonly properties: Scalars['JSON']['output'];
  /** Short name for people. */
  readonly title: Scalars['String']['output'];
};

/** One way from what runs to who made it; null where the way ends or forks off. */
export type LineageRow = {
  /** The agent of that session; null where none is known. */
  readonly agent?: Maybe<Scalars['String']['output']>;
  /** Author of the commit, by name or e-mail address; null where nobody told. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** Id of the build in its system; null where no build is known. */
  readonly buildId?: Maybe<Scalars['String']['output']>;
  /** State of the build; null where no build is known. */
  readonly buildStatus?: Maybe<BuildStatus>;
  /** CI system of the build; null where no build is known. */
  readonly buildSystem?: Maybe<Scalars['String']['output']>;
  readonly cluster?: Maybe<Scalars['String']['output']>;
  readonly commit?: Maybe<Scalars['String']['output']>;
  /** Name of the container; null on a way that leads to none. */
  readonly container?: Maybe<Scalars['String']['output']>;
  readonly deployId?: Maybe<Scalars['String']['output']>;
  /** Digest that runs, is deployed or was asked for. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  readonly environment?: Maybe<Scalars['String']['output']>;
  /** Weakest evidence on this way. */
  readonly evidence?: Maybe<Evidence>;
  readonly namespace?: Maybe<Scalars['String']['output']>;
  readonly platform?: Maybe<Scalars['String']['output']>;
  readonly pod?: Maybe<Scalars['String']['output']>;
  /** Reference that the container or deploy declares. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly repository?: Maybe<Scalars['String']['output']>;
  /** Key of the session that made the commit; null where none is known. */
  readonly session?: Maybe<Scalars['String']['output']>;
  readonly workload?: Maybe<Scalars['String']['output']>;
};

/** When and by whom a link was reported. */
export type LinkProperties = {
  /** How the link is known. */
  readonly evidence: Evidence;
  /** Earliest source time at which the link was reported (UTC). */
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Latest source time at which the link was reported (UTC). */
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Names of the sources that reported the link. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
};

/** What a commit is of a merged change request. */
export type MergeProperties = {
  readonly evidence: Evidence;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** `MERGE`: what stands in the target branch. `HEAD`: the last commit of the source branch. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
};

/** A machine-learning model that agents may be registered with. Provider and name are its key. */
export type Model = {
  /** Name to show. */
  readonly displayName: Scalars['String']['output'];
  /** The family of models that it is of. */
  readonly family: Scalars['String']['output'];
  /** Name by which it is asked for. */
  readonly name: Scalars['String']['output'];
  /** Who serves the model. */
  readonly provider: Scalars['String']['output'];
};

/** A page of models. */
export type ModelConnection = {
  readonly edges: ReadonlyArray<ModelEdge>;
  readonly nodes: ReadonlyArray<Model>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A model in a page. */
export type ModelEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Model;
};

export type Mutation = {
  /** Adds a comment. Errors: INVALID_ID, NOT_FOUND (task, author). */
  readonly addComment: CommentPayload;
  /**
   * Adds a pull source, or replaces the definition of the one with this name. It is due at once. Credentials are named, never
   * given: a definition that seems to hold a secret is refused (`SOURCE_INVALID`).
   */
  readonly addSource: SourcePayload;
  /** Adds a label; one that is there stays. Errors: INVALID_ID, NOT_FOUND. */
  readonly addTaskLabel: TaskPayload;
  /**
   * Links a task. BLOCKED_BY is refused where it would close a cycle or is there already; the other kinds may loop, and
   * telling one again changes nothing. Errors: INVALID_ID, NOT_FOUND, CYCLE_DETECTED, ALREADY_EXISTS.
   */
  readonly addTaskLink: TaskLinkPayload;
  /** Makes up to 10,000 links, in their order: each is checked against those before it. */
  readonly addTaskLinks: TaskBatchPayload;
  /**
   * Appends up to 1,000 events to the journals of runs, in order and in one transaction: each gets the next number of its run.
   * Steps that passed and policies that were applied make a checkpoint by themselves, unless that is switched off.
   */
  readonly appendJournalEvents: JournalPayload;
  /** Removes now the checkpoints that were made here longer ago than they are kept. The server does so every hour by itself. */
  readonly applyCheckpointRetention: RemovedCheckpoints;
  /** Claims the first ready task that no agent has. `task` is null where there is none. Errors: INVALID_ID, NOT_FOUND. */
  readonly claimNextTask: ClaimNextPayload;
  /**
   * Gives a ready task to an agent and sets it in progress, at once or not at all: of many callers one gets it. An agent
   * that has the task may claim it again. Errors: INVALID_ID, NOT_FOUND, ALREADY_CLOSED, ALREADY_CLAIMED, TASK_BLOCKED.
   */
  readonly claimTask: TaskPayload;
  /** Closes a session, or closes it anew. Error: `NOT_FOUND`. */
  readonly closeSession: SessionPayload;
  /**
   * Closes a task. Open blockers do not prevent it. Of two callers at once one closes it. Errors: INVALID_ID, NOT_FOUND,
   * ALREADY_CLOSED.
   */
  readonly closeTask: TaskPayload;
  /** Closes up to 5,000 tasks. */
  readonly closeTasks: TaskBatchPayload;
  /**
   * Makes a checkpoint. With a run, its place in the run's journal is remembered, and the session is that of the run where
   * none is given. Errors: `FIELD_MISSING`, `FIELD_INVALID`, `CHECKPOINT_LIMIT_REACHED`.
   */
  readonly createCheckpoint: CheckpointPayload;
  /** Makes up to 1,000 checkpoints in one transaction, in order. Each has a result of its own. */
  readonly createCheckpoints: CheckpointsPayload;
  /**
   * Makes the checkpoint that a session starts with: a fingerprint of its configuration, and its hooks. A session has only one;
   * asked for again, it is answered.
   */
  readonly createSessionStartCheckpoint: CheckpointPayload;
  /** Makes a task. It is open, and has just been made. Errors: INVALID_ID, NOT_FOUND (owner, blocker). */
  readonly createTask: TaskPayload;
  /** Makes up to 5,000 tasks. */
  readonly createTasks: TaskBatchPayload;
  /** Removes a checkpoint by the id that its source gave it. Error: `NOT_FOUND`. */
  readonly deleteCheckpoint: RemovedCheckpoints;
  /** Ends an activity now; ending it again moves its end. The stage stays. Errors: INVALID_ID, NOT_FOUND. */
  readonly endActivity: ActivityPayload;
  /**
   * Verifies a bundle and writes its records: all of them or none. Imported again it changes nothing, and what it leaves out
   * never erases what is known. Every record remembers the bundle, its signer and its level. A bundle that is refused is an
   * answer, not an error.
   */
  readonly importBundle: ImportedBundle;
  /**
   * Takes over what another tracker holds, with ids and times, in one transaction; agents with a natural
   * identity are written before it. Sections are written in their order, so
   * that a thing may refer to those of earlier sections and to what is there. What is there already is left as it is: the
   * same can be imported again. A thing that is refused stops no other; codes INVALID_ID, FIELD_INVALID, NOT_FOUND (an owner,
   * author, agent, task or target), CYCLE_DETECTED, ALREADY_EXISTS (it is there with other content). Errors: TOO_MANY_ITEMS.
   */
  readonly importTracker: ImportTrackerPayload;
  /**
   * Reads documents and writes what they say. A bad document never stops the others; what is refused is listed and kept.
   * Sending the same documents again changes nothing. At most 1,000 documents a call.
   */
  readonly ingest: IngestPayload;
  /** Records which digest a tag has, or (digest null) that it is gone. */
  readonly observeTag: RecordPayload;
  /**
   * Works out what follows from everything that changed since the last pass: what tags are now and how they changed, which
   * references mean the same, which builds pushed what and resulted in which deploys, and all findings. Idempotent; a pass
   * that is stopped anywhere is gone on with by the next. A call ends after 20 s at the latest; `waiting` says what is left.
   */
  readonly reconcile: ReconcileReport;
  /** Makes a pull source due now. The pass goes on after the answer; `sources` tells how it stands. */
  readonly reconcileSource: SourcePayload;
  /** Records a build. `buildId` is required. */
  readonly recordBuild: RecordPayload;
  /** Records a checkpoint of a session. */
  readonly recordCheckpoint: RecordPayload;
  /** Records a deploy. */
  readonly recordDeploy: RecordPayload;
  /** Records tokens, and money, that agents used in sessions, up to 1,000 records: all of them are written, or none. */
  readonly recordTokenUsage: TokenUsagePayload;
  /**
   * Records an operation on a workspace: one attribution for each file, or one without a file where it tells of none. All of
   * them are written, or none.
   */
  readonly recordWorkspaceOperation: AttributionsPayload;
  /** Registers an agent. */
  readonly registerAgent: RecordPayload;
  /** Registers a person. Every call makes a new agent. Errors: INVALID_ID. */
  readonly registerHumanAgent: AgentPayload;
  /** Registers a machine-learning agent with a model of `models`, by its exact name. Errors: INVALID_ID, NOT_FOUND. */
  readonly registerMlAgent: AgentPayload;
  /**
   * Registers a session, or registers it anew: then it is active again. Errors: `FIELD_MISSING`; `NOT_FOUND` for a parent that is
   * not registered; `SESSION_CYCLE` where it would be its own ancestor.
   */
  readonly registerSession: SessionPayload;
  /** Registers a program. Errors: INVALID_ID. */
  readonly registerSoftwareAgent: AgentPayload;
  /** Removes a pull source. What it reported stays. */
  readonly removeSource: RemoveSourcePayload;
  /** Removes a label. One that is not there is removed already. Errors: INVALID_ID, NOT_FOUND. */
  readonly removeTaskLabel: TaskPayload;
  /** Removes a link. One that is not there is removed already. Errors: INVALID_ID. */
  readonly removeTaskLink: TaskLinkPayload;
  /**
   * Opens a closed task again and takes the time and reason of closing away, which `updateTask` with the status OPEN leaves.
   * Errors: INVALID_ID, NOT_FOUND, NOT_CLOSED.
   */
  readonly reopenTask: TaskPayload;
  /** Reads refused documents again, for example after an upgrade. All that stand when `ids` is absent; at most 1,000. */
  readonly replayRejections: IngestPayload;
  /** Starts an activity. Errors: INVALID_ID, NOT_FOUND (agent). */
  readonly startActivity: ActivityPayload;
  /**
   * Says that a commit, session, build or checkpoint serves a task or belongs to an activity. Saying it again changes
   * nothing. Errors: INVALID_ID, COMMIT_INVALID, BAD_USAGE.
   */
  readonly tie: TiePayload;
  /** Changes fields of a task. `updatedAt` moves also where no field is given. Errors: INVALID_ID, NOT_FOUND. */
  readonly updateTask: TaskPayload;
};


export type MutationAddCommentArgs = {
  input: AddCommentInput;
};


export type MutationAddSourceArgs = {
  input: SourceInput;
};


export type MutationAddTaskLabelArgs = {
  label: Scalars['String']['input'];
  taskId: Scalars['ID']['input'];
};


export type MutationAddTaskLinkArgs = {
  input: TaskLinkInput;
};


export type MutationAddTaskLinksArgs = {
  inputs: ReadonlyArray<TaskLinkInput>;
};


export type MutationAppendJournalEventsArgs = {
  events: ReadonlyArray<JournalEventInput>;
};


export type MutationClaimNextTaskArgs = {
  agentId: Scalars['ID']['input'];
  filter?: InputMaybe<TaskFilter>;
};


export type MutationClaimTaskArgs = {
  agentId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationCloseSessionArgs = {
  sessionKey: Scalars['String']['input'];
  status: SessionStatus;
};


export type MutationCloseTaskArgs = {
  id: Scalars['ID']['input'];
  reason?: Scalars['String']['input'];
};


export type MutationCloseTasksArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  reason?: Scalars['String']['input'];
};


export type MutationCreateCheckpointArgs = {
  input: CheckpointRequest;
};


export type MutationCreateCheckpointsArgs = {
  inputs: ReadonlyArray<CheckpointRequest>;
};


export type MutationCreateSessionStartCheckpointArgs = {
  configuration: SessionConfigurationInput;
  sessionKey: Scalars['String']['input'];
};


export type MutationCreateTaskArgs = {
  input: CreateTaskInput;
};


export type MutationCreateTasksArgs = {
  inputs: ReadonlyArray<CreateTaskInput>;
};


export type MutationDeleteCheckpointArgs = {
  checkpointId: Scalars['ID']['input'];
};


export type MutationEndActivityArgs = {
  id: Scalars['ID']['input'];
};


export type MutationImportBundleArgs = {
  bundle: Scalars['String']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  encoding?: InputMaybe<BundleEncoding>;
  membership?: InputMaybe<Scalars['String']['input']>;
  policy?: InputMaybe<BundlePolicyInput>;
};


export type MutationImportTrackerArgs = {
  input: ImportTrackerInput;
};


export type MutationIngestArgs = {
  context?: InputMaybe<IngestContext>;
  documents: ReadonlyArray<Scalars['JSON']['input']>;
  kind?: InputMaybe<DocumentKind>;
};


export type MutationObserveTagArgs = {
  input: TagObservationInput;
};


export type MutationReconcileArgs = {
  full?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationReconcileSourceArgs = {
  full?: Scalars['Boolean']['input'];
  name: Scalars['String']['input'];
};


export type MutationRecordBuildArgs = {
  input: BuildInput;
};


export type MutationRecordCheckpointArgs = {
  input: CheckpointInput;
};


export type MutationRecordDeployArgs = {
  input: DeployInput;
};


export type MutationRecordTokenUsageArgs = {
  inputs: ReadonlyArray<TokenUsageInput>;
};


export type MutationRecordWorkspaceOperationArgs = {
  input: WorkspaceOperationInput;
};


export type MutationRegisterAgentArgs = {
  input: AgentInput;
};


export type MutationRegisterHumanAgentArgs = {
  contact?: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type MutationRegisterMlAgentArgs = {
  model: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
  provider: Scalars['String']['input'];
  role: AgentRole;
};


export type MutationRegisterSessionArgs = {
  input: SessionInput;
};


export type MutationRegisterSoftwareAgentArgs = {
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
  source?: Scalars['String']['input'];
  version?: Scalars['String']['input'];
};


export type MutationRemoveSourceArgs = {
  name: Scalars['String']['input'];
};


export type MutationRemoveTaskLabelArgs = {
  label: Scalars['String']['input'];
  taskId: Scalars['ID']['input'];
};


export type MutationRemoveTaskLinkArgs = {
  input: TaskLinkInput;
};


export type MutationReopenTaskArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReplayRejectionsArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type MutationStartActivityArgs = {
  input: StartActivityInput;
};


export type MutationTieArgs = {
  input: TieInput;
};


export type MutationUpdateTaskArgs = {
  id: Scalars['ID']['input'];
  input: UpdateTaskInput;
};

/**
 * Everything that the graph holds under an id. Ids are unique across all types and stay as they are, so that clients may
 * keep what they got under its id, and ask for it again with `node`.
 */
export type Node = {
  /** Unique across all types, and stable. Take it as it is: its form differs from type to type. */
  readonly id: Scalars['ID']['output'];
};

/** A page of everything of a type. */
export type NodeConnection = {
  readonly edges: ReadonlyArray<NodeEdge>;
  readonly nodes: ReadonlyArray<Node>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type NodeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Node;
};

/** Types of which everything can be listed. */
export type NodeType =
  /** Activities of agents. */
  | 'ACTIVITY'
  /** Agents. */
  | 'AGENT'
  /** In-toto statements. */
  | 'ATTESTATION'
  /** Who contributed which lines, by session. */
  | 'ATTRIBUTION'
  /** Builds. */
  | 'BUILD'
  /** Merge and pull requests. */
  | 'CHANGE_REQUEST'
  /** Checkpoints of sessions. */
  | 'CHECKPOINT'
  /** Commits. */
  | 'COMMIT'
  /** Containers. */
  | 'CONTAINER'
  /** Deploys. */
  | 'DEPLOY'
  /** Images, by their digests. */
  | 'IMAGE'
  /** References to images. */
  | 'IMAGE_REFERENCE'
  /** Source repositories. */
  | 'REPOSITORY'
  /** Bills of materials. */
  | 'SBOM'
  /** Scans of images. */
  | 'SCAN'
  /** Sessions of agents. */
  | 'SESSION'
  /** What a tag was seen to point to, and when. */
  | 'TAG_OBSERVATION'
  /** Tasks of the tracker. */
  | 'TASK'
  /** Known vulnerabilities. */
  | 'VULNERABILITY'
  /** Workloads of clusters. */
  | 'WORKLOAD';

/** Pagination information (Relay) */
export type PageInfo = {
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** An image of an index, with its platform. */
export type PlatformProperties = {
  readonly evidence: Evidence;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Platform as `os/architecture/variant`. */
  readonly platform?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
};

/**
 * A document of W3C PROV that came in by `ingest`, or a bundle of one. It is a world of its own: what it says of a name is
 * not joined with what others say. `provBundles` and `provBundlesConnection` list them with filters on every field.
 */
export type ProvBundle = Node & {
  /** Bundles of the document. */
  readonly bundles: ReadonlyArray<ProvBundle>;
  /** Digest of the document that it came in; sending that again changes nothing. */
  readonly documentDigest: Scalars['String']['output'];
  /** The document of the bundle; none for a document. */
  readonly documents: ReadonlyArray<ProvBundle>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** The form in which it came. */
  readonly form: ProvForm;
  readonly id: Scalars['ID']['output'];
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Name of the bundle, an IRI; null for the document itself. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Prefixes of the document with their namespaces; null for its bundles. */
  readonly prefixes?: Maybe<Scalars['JSON']['output']>;
  /** Records of its own, without those of its bundles. */
  readonly recordCount: Scalars['Int']['output'];
  /** The records that it holds. */
  readonly records: ReadonlyArray<ProvRecord>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
};

/** A document of W3C PROV. */
export type ProvExport = {
  /** The form that it has. */
  readonly form: ProvForm;
  /** Media type of the form. */
  readonly mediaType: Scalars['String']['output'];
  /** The document. */
  readonly text: Scalars['String']['output'];
};

/** Forms of W3C PROV documents. */
export type ProvForm =
  /** RDF by PROV-O, as JSON-LD. */
  | 'JSON_LD'
  /** PROV-JSON. */
  | 'PROV_JSON'
  /** PROV-N, the notation for people. */
  | 'PROV_N'
  /** RDF by PROV-O, as TriG: Turtle with bundles as named graphs. */
  | 'TRIG'
  /** RDF by PROV-O, as Turtle; it has no bundles. */
  | 'TURTLE';

/**
 * One record of a W3C PROV document. `provRecords` and `provRecordsConnection` list them with filters on every field, for
 * example all usages of an entity: `where: { kind: { eq: "used" }, object: { eq: "http://example.org/report" } }`.
 */
export type ProvRecord = Node & {
  /** Relations that lead to this element. */
  readonly asObject: ReadonlyArray<ProvRecord>;
  /** Relations that are about this element. */
  readonly asSubject: ReadonlyArray<ProvRecord>;
  /** Name of its bundle; null for the document's own records. */
  readonly bundle?: Maybe<Scalars['String']['output']>;
  /** The bundles that it stands in; none where it stands in the document itself. */
  readonly bundles: ReadonlyArray<ProvBundle>;
  /** The whole record: arguments in the order of PROV-N and attributes with datatypes and languages. */
  readonly content: Scalars['JSON']['output'];
  /** Digest of the document that it came in. */
  readonly documentDigest: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** The IRI of an element, or of a relation that has one; `_:…` where only the document knows it. */
  readonly identifier?: Maybe<Scalars['String']['output']>;
  /** Its name in PROV-N: `entity`, `activity`, `agent`, `wasGeneratedBy`, `used` and so on. */
  readonly kind: Scalars['String']['output'];
  /** The first `prov:label`. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The second argument of a relation, for example the entity that was used; null where it is not said. */
  readonly object?: Maybe<Scalars['String']['output']>;
  /** The element that `object` names, where the document has it. */
  readonly objectElements: ReadonlyArray<ProvRecord>;
  /** Place among the records of its bundle, from 0. */
  readonly position: Scalars['Int']['output'];
  /** What a relation is about: its first argument, for example the activity that used something. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The element that `subject` names, where the document has it. */
  readonly subjectElements: ReadonlyArray<ProvRecord>;
  /** Names that are values of `prov:type`. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
};

/** What to export; exactly one field. */
export type ProvSubject = {
  /** Id of a ProvBundle: a document that came in with its bundles, or one bundle, without loss. */
  readonly bundle?: InputMaybe<Scalars['ID']['input']>;
  /** Where something came from and what came of it: anything that `lineage` takes. */
  readonly ref?: InputMaybe<Scalars['String']['input']>;
  /** Key of a session: it, those below it, and what was made in them. */
  readonly session?: InputMaybe<Scalars['String']['input']>;
  /** Id of a task: it, all that it waits for, and what these are linked to. */
  readonly task?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether a document is valid by PROV-CONSTRAINTS. */
export type ProvValidity = {
  /** Statements of RDF that are no provenance, in words; the first 20 of them. */
  readonly ignored: ReadonlyArray<Scalars['String']['output']>;
  /** Whether there may be more than these. */
  readonly isCut: Scalars['Boolean']['output'];
  /** Number of records. */
  readonly recordCount: Scalars['Int']['output'];
  /** Whether nothing in it breaks a constraint. */
  readonly valid: Scalars['Boolean']['output'];
  /** At most 1,000. */
  readonly violations: ReadonlyArray<ProvViolation>;
};

/** A constraint of PROV-CONSTRAINTS that a document violates. */
export type ProvViolation = {
  /** Name of the bundle; null for the document's own records. */
  readonly bundle?: Maybe<Scalars['String']['output']>;
  /** Number of the constraint in the recommendation, 22 to 56. */
  readonly constraint: Scalars['Int']['output'];
  /** All constraints that took part, where orders that each hold make a cycle together. */
  readonly involved: ReadonlyArray<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
  /** Its name there, for example `unique-generation`. */
  readonly name: Scalars['String']['output'];
  /** How many records there are. */
  readonly recordCount: Scalars['Int']['output'];
  /** The records that cannot all be true, as PROV-N; at most 50. */
  readonly records: ReadonlyArray<Scalars['String']['output']>;
};

export type Query = {
  /**
   * An agent. Null with the error NOT_FOUND where there is none, with AGENT_KIND_MISMATCH where it is of another kind than
   * asked for.
   */
  readonly agent?: Maybe<Agent>;
  /**
   * The agents behind what runs, an image, a build, a commit or a session: who is known to have worked on the commits that it
   * was built from. Most changed lines first. Errors: `REFERENCE_UNRECOGNIZED`, `QUERY_TOO_COSTLY`.
   */
  readonly agentsOf: ReadonlyArray<AgentWork>;
  /** All links of tasks: by the id of the task that they are of, by kind, and by the id of the target. */
  readonly allTaskLinks: TaskLinkConnection;
  /** Lines and tokens of a session by author and by file, computed now. A session that is unknown has none. */
  readonly attributionReport: AttributionReport;
  /** Rows, tokens and checkpoints of a session. A session that is unknown has none. */
  readonly attributionView: AttributionView;
  /**
   * Who changed the graph, when and by which way, newest first: every mutation, also of other services behind the gateway,
   * every record and request with events, and every pass of a pull source that brought something new; also those that
   * failed. It holds digests, no content. Entries go after 90 days, or when there are more than 100,000, unless the server
   * is set otherwise.
   */
  readonly auditLog: AuditConnection;
  /**
   * What ran what `ref` names between two times, by workload revision: whatever overlapped the interval counts. At most 500
   * revisions, those with most pods first.
   */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** Open tasks that wait for an open task, in the order of `readyTasks`. */
  readonly blockedTasks: TaskListConnection;
  /** Builds that produced what `ref` names, or built from it. */
  readonly buildsOf: BuildOfConnection;
  /** Agents that images were built for, by name, each with its latest build. */
  readonly builtAgents: BuiltAgentConnection;
  /** A checkpoint by the id that its source gave it; null where there is none. */
  readonly checkpoint?: Maybe<Checkpoint>;
  /**
   * The checkpoints of a run, by their place in its journal, or of a session, newest first. Error: `BAD_USAGE` unless exactly one
   * of `runId` and `sessionKey` is given.
   */
  readonly checkpointList: CheckpointListConnection;
  /**
   * The longest chain of open tasks that a task waits for, beginning with the task and ending with what to do first. A chain
   * with some of its links left out is none, so that it has pages and no filter. Empty for an unknown task.
   */
  readonly criticalPath: TaskListConnection;
  /** The namespace for a Git remote, or for a folder where no remote is given: what the command line uses by default. */
  readonly defaultNamespace: Scalars['String']['output'];
  /**
   * What a task waits for as a tree, depth first: the links BLOCKED_BY below it, those of one task by the ids of their
   * targets. A task that was walked through is not walked through again; each link is answered once. Empty for an unknown
   * task.
   */
  readonly dependencyTree: TaskLinkConnection;
  /** Where the work of a session went: what was built of its commits, deployed, and runs now. Null where the session is unknown. */
  readonly deploysOf?: Maybe<SessionDeploys>;
  /** The digest that a tag pointed to at a time, and how sure that is. Null when the tag was never seen. */
  readonly digestAt?: Maybe<DigestAt>;
  /**
   * Whether containers run what their tags say: by default those that do not, or of which it is not known. At most 5,000
   * containers are looked at; name a scope where there are more (`findings(kinds: [DRIFT])` lists drift of any size).
   */
  readonly drift: DriftConnection;
  /**
   * What is known of a session, in a form that is exchanged; signed by this server unless `signed` is false. An unknown session
   * gives an empty bundle. Errors: `SIGNER_MISSING` where the server has no key, `FORBIDDEN` for the redaction NONE without
   * the scope `sessions:full`, `NOT_SUPPORTED` for a form that has no place for what is asked, `QUERY_TOO_COSTLY` for a session
   * of 100,000 records of a kind or more.
   */
  readonly exportBundle: ExportedBundle;
  /**
   * A part of the graph, or a document that came in, as W3C PROV; null where there is nothing of that name. At most 10,000
   * nodes: the whole graph is streamed by `GET /prov`. Errors: QUERY_TOO_COSTLY, PROV_FORM_UNSUITABLE.
   */
  readonly exportProv?: Maybe<ProvExport>;
  /**
   * Gaps that stand now or stood at a time, newest first, each with its reason and the path that shows it. They are as of the
   * last pass of the reconciler (see `reconciliation`), and dated by what they are about: a gap that was noticed late stands
   * from when it came to be.
   */
  readonly findings: FindingConnection;
  /**
   * What is affected by what `ref` names: the images that came of it and everything that deploys or runs them. Null when
   * nothing answers to `ref`.
   */
  readonly impact?: Maybe<Impact>;
  /**
   * Deploys that run what no commit reproduces, newest first: no build or no commit is known, the build had changes that are
   * in no commit, its files differ from the commit's, or the joins disagree. A deploy counts as running while it is READY or
   * RUNNING and has not expired; one that created workloads, while a container of them runs.
   */
  readonly irreproducibleDeploys: IrreproducibleDeployConnection;
  /**
   * How long it took from a commit to the first deploy of it that was ready, in each environment: quickest way first. The
   * 5,000 ways that were ready earliest are looked at.
   */
  readonly leadTimes: LeadTimeConnection;
  /**
   * Where something came from and what came of it: the path between containers, deploys, image digests, builds, commits,
   * sessions and agents, as a graph and as flat rows of the same answer. Null when nothing in the graph answers to `ref`.
   */
  readonly lineage?: Maybe<Lineage>;
  /** Lines of a commit, build or image by the agents that they are attributed to. Errors as of `agentsOf`. */
  readonly linesByAgent: AttributedLines;
  /** Models that agents may be registered with, by provider and name. */
  readonly models: ModelConnection;
  /** What has that id, of whatever type; null where nothing has. */
  readonly node?: Maybe<Node>;
  /** What has those ids, in their order; null where nothing has. At most 100 ids; those of one type are one query. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Everything of a type, in the order of its ids, to be read from one end to the other: what is written meanwhile makes no
   * page repeat an entry or leave one out that was there all along, and a page costs the same wherever it stands.
   */
  readonly nodesOfType: NodeConnection;
  /**
   * Open tasks that wait for no open task, by priority and then by creation: what can be worked on. A blocker counts while
   * it is not closed.
   */
  readonly readyTasks: TaskListConnection;
  /** How far the derived links and findings are behind what was written. */
  readonly reconciliation: Reconciliation;
  /**
   * Images that more than one build made: the build is reproducible as far as that goes. A job and the pipeline that it is
   * part of count as one. In the order of their digests, and the first 10,000 alone.
   */
  readonly reproducibleBuilds: ReproducibleBuildConnection;
  /** Changes of tags in a repository or a whole registry, newest first. */
  readonly retags: TagChangeConnection;
  /** How long rollouts took: from the creation of a deploy until it was ready. Newest first, and the newest 10,000 alone. */
  readonly rollouts: RolloutConnection;
  /**
   * What runs somewhere, and which sessions and agents made it: a container for each row. Error: `QUERY_TOO_COSTLY` for more than
   * 5,000 containers.
   */
  readonly runningWork: RunningWorkConnection;
  /** Builds of one commit, newest first, whatever files went into them. */
  readonly sameCommit: SourcedBuildConnection;
  /** Builds of one source tree, newest first, whatever commit they name. */
  readonly sameTree: SourcedBuildConnection;
  /** The sessions right below a session, oldest first. */
  readonly sessionChildren: SessionListConnection;
  /** Sessions, newest first. Those that are only spoken of, by a child or a record, are not among them. */
  readonly sessionList: SessionListConnection;
  /** How checkpoints are made and kept here, and what is there. */
  readonly sessionStatus: SessionRecordStatus;
  /**
   * The sessions below a session, and it, in pre-order, children by the time of their creation: one query of the graph,
   * whatever the size. Null where the session is unknown.
   */
  readonly sessionTree?: Maybe<SessionTree>;
  /** Which digests a tag pointed to, when, seen by whom, and how it changed. Null when the tag was never seen. */
  readonly tagHistory?: Maybe<TagHistory>;
  /**
   * Tags that point to a digest, or to the index that lists it, now or at a time; with `ever`, also those that once did. In
   * the order of the tags; the first 10,000 tags are looked at.
   */
  readonly tagsOf: TagOfDigestConnection;
  /** A task. Null, with the error NOT_FOUND, where there is none. */
  readonly task?: Maybe<Task>;
  /** All tasks that a task waits for, directly or by way of others, closed ones too, by id. Empty for an unknown task. */
  readonly taskAncestors: TaskListConnection;
  /** Counts of tasks, and how far the epics are. */
  readonly taskBoard: TaskBoard;
  /** All tasks that wait for a task, directly or by way of others, closed ones too, by id. Empty for an unknown task. */
  readonly taskDescendants: TaskListConnection;
  /** Links of a task in the order in which they were made. Empty for an unknown task. */
  readonly taskLinks: TaskLinkConnection;
  /** What of a task was built, deployed and runs, and where. Null, with the error NOT_FOUND, where there is no such task. */
  readonly taskWhereabouts?: Maybe<TaskWhereabouts>;
  /** Tasks that something serves, by id: what a running image, a build, a commit or a session is for. */
  readonly tasksServedBy: ServedTaskConnection;
  /** Takes an id apart and answers it in its one spelling, or the error INVALID_ID. */
  readonly trackerId: TrackerId;
  /** Builds of images that succeeded and that no deploy brings, by any join, newest first. */
  readonly undeployedBuilds: SourcedBuildConnection;
  /**
   * Checks a document of W3C PROV against PROV-CONSTRAINTS. Errors: PROV_MALFORMED, PROV_TOO_LARGE, PROV_TOO_DEEP,
   * PROV_FORM_UNKNOWN.
   */
  readonly validateProv: ProvValidity;
  /**
   * Verifies a bundle of at most 32 MiB, in the form of Lango or in a DSSE envelope. Nothing is written; a bundle that does not
   * verify is an answer, not an error.
   */
  readonly verifyBundle: BundleVerdict;
  /**
   * Containers that run what `ref` names: for a digest, that content and the images of an index; containers that report
   * an index are answered for each of its images, as `ASSUMED`. For a tag, the digest that it points to now or at `asOf`,
   * and the containers that declare it. Each says how it is known.
   */
  readonly whereRunning: RunningContainerConnection;
  /** Tokens and money that sessions spent on a commit, a build, an image or a deploy. Errors as of `agentsOf`. */
  readonly workCost: WorkCost;
};


export type QueryAgentArgs = {
  id: Scalars['ID']['input'];
  kind?: InputMaybe<AgentKind>;
};


export type QueryAgentsOfArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  ref: Scalars['String']['input'];
};


export type QueryAllTaskLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<TaskLinkKind>>;
  namespace?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAttributionReportArgs = {
  sessionKey: Scalars['String']['input'];
};


export type QueryAttributionViewArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  sessionKey: Scalars['String']['input'];
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBlastRadiusArgs = {
  from: Scalars['DateTime']['input'];
  ref: Scalars['String']['input'];
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryBlockedTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: Scalars['Int']['input'];
  transitive?: Scalars['Boolean']['input'];
};


export type QueryBuildsOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ref: Scalars['String']['input'];
};


export type QueryBuiltAgentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  undeployed?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryCheckpointArgs = {
  checkpointId: Scalars['ID']['input'];
};


export type QueryCheckpointListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  runId?: InputMaybe<Scalars['String']['input']>;
  sessionKey?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCriticalPathArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type QueryDefaultNamespaceArgs = {
  directory?: InputMaybe<Scalars['String']['input']>;
  remote?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDependencyTreeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type QueryDeploysOfArgs = {
  below?: InputMaybe<Scalars['Boolean']['input']>;
  session: Scalars['String']['input'];
};


export type QueryDigestAtArgs = {
  ref: Scalars['String']['input'];
  time: Scalars['DateTime']['input'];
};


export type QueryDriftArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<DriftScope>;
  states?: InputMaybe<ReadonlyArray<DriftState>>;
};


export type QueryExportBundleArgs = {
  format?: InputMaybe<BundleFormat>;
  membership?: InputMaybe<Scalars['Boolean']['input']>;
  redaction?: InputMaybe<RedactionLevel>;
  sessionKey: Scalars['String']['input'];
  signed?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryExportProvArgs = {
  form?: ProvForm;
  of: ProvSubject;
};


export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<FindingKind>>;
  scope?: InputMaybe<FindingScope>;
  severities?: InputMaybe<ReadonlyArray<FindingSeverity>>;
};


export type QueryImpactArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  ref: Scalars['String']['input'];
};


export type QueryIrreproducibleDeploysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  environment?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLeadTimesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ref: Scalars['String']['input'];
};


export type QueryLineageArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  ref: Scalars['String']['input'];
};


export type QueryLinesByAgentArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  ref: Scalars['String']['input'];
};


export type QueryModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  provider?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryNodesOfTypeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type: NodeType;
};


export type QueryReadyTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: Scalars['Int']['input'];
  transitive?: Scalars['Boolean']['input'];
};


export type QueryReproducibleBuildsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ref: Scalars['String']['input'];
};


export type QueryRetagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TagChangeKind>>;
  registry?: InputMaybe<Scalars['String']['input']>;
  repository?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryRolloutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ref: Scalars['String']['input'];
};


export type QueryRunningWorkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  cluster?: InputMaybe<Scalars['String']['input']>;
  environment?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
  onlyWithSessions?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QuerySameCommitArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  commit: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySameTreeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hash: Scalars['String']['input'];
};


export type QuerySessionChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  parentKey: Scalars['String']['input'];
};


export type QuerySessionListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<SessionStatus>;
};


export type QuerySessionTreeArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  root: Scalars['String']['input'];
};


export type QueryTagHistoryArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  ref: Scalars['String']['input'];
};


export type QueryTagsOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  ever?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ref: Scalars['String']['input'];
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaskAncestorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type QueryTaskBoardArgs = {
  namespace?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaskDescendantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type QueryTaskLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: TaskLinkDirection;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<TaskLinkKind>>;
  taskId: Scalars['ID']['input'];
};


export type QueryTaskWhereaboutsArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTasksServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: Scalars['Int']['input'];
  ref: Scalars['String']['input'];
};


export type QueryTrackerIdArgs = {
  text: Scalars['String']['input'];
};


export type QueryUndeployedBuildsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agentName?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryValidateProvArgs = {
  form?: InputMaybe<ProvForm>;
  text: Scalars['String']['input'];
};


export type QueryVerifyBundleArgs = {
  bundle: Scalars['String']['input'];
  compat?: InputMaybe<BundleCompat>;
  encoding?: InputMaybe<BundleEncoding>;
  identities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  membership?: InputMaybe<Scalars['String']['input']>;
  requirePq?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryWhereRunningArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ref: Scalars['String']['input'];
};


export type QueryWorkCostArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  ref: Scalars['String']['input'];
};

/** A node for which nothing could be worked out. */
export type ReconcileError = {
  /** Id of the node. */
  readonly id: Scalars['ID']['output'];
  /** Why. */
  readonly message: Scalars['String']['output'];
};

/** What a pass of the reconciler did. */
export type ReconcileReport = {
  /** Builds that were looked at. */
  readonly builds: Scalars['Int']['output'];
  /** Containers that were looked at. */
  readonly containers: Scalars['Int']['output'];
  /** Deploys that were looked at. */
  readonly deploys: Scalars['Int']['output'];
  /** Derived links that were made. */
  readonly edgesMade: Scalars['Int']['output'];
  /** Derived links that no longer hold and were removed. */
  readonly edgesRemoved: Scalars['Int']['output'];
  /** Nodes for which nothing could be worked out; they wait for the next pass. */
  readonly errors: ReadonlyArray<ReconcileError>;
  /** Findings that were not there before. */
  readonly findingsRaised: Scalars['Int']['output'];
  /** Findings that ended or no longer hold. */
  readonly findingsResolved: Scalars['Int']['output'];
  /** Gaps that stand now, by kind. */
  readonly gaps: ReadonlyArray<FindingCount>;
  /** Images that were looked at. */
  readonly images: Scalars['Int']['output'];
  /** Changed nodes that were taken off the queue. */
  readonly nodes: Scalars['Int']['output'];
  /** References that were looked at. */
  readonly references: Scalars['Int']['output'];
  /** Changed nodes that wait still. */
  readonly waiting: Scalars['Int']['output'];
};

/** State of the reconciler. */
export type Reconciliation = {
  /** What that pass did. */
  readonly lastPass?: Maybe<ReconcileReport>;
  /** When this server last ended a pass (UTC); null when it made none since its start. */
  readonly lastPassAt?: Maybe<Scalars['DateTime']['output']>;
  /** Changed nodes that wait for the next pass: 0 when all answers are up to date. */
  readonly waiting: Scalars['Int']['output'];
};

/** What became of one record. */
export type RecordPayload = {
  /** Contradictions with what was known; both values are kept. */
  readonly conflicts: ReadonlyArray<Scalars['String']['output']>;
  /** Id of the node that the record is about; null when it was rejected. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly rejections: ReadonlyArray<RejectedRecord>;
  readonly status: IngestStatus;
};

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

/** An artifact that is about an image, as a registry lists it. */
export type ReferrerProperties = {
  /** What kind of artifact it is, in the words of the registry. */
  readonly artifactType?: Maybe<Scalars['String']['output']>;
  readonly evidence: Evidence;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
};

/** A document, or a part of it, that was not taken. */
export type RejectedRecord = {
  /** Stable error code. */
  readonly code: Scalars['String']['output'];
  readonly hint?: Maybe<Scalars['String']['output']>;
  /** Id under which it is listed, for `replayRejections`; null when Neo4j could not be reached to keep it. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Place of the document in the call, from 0. */
  readonly index: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  /** Place in the document, as a JSON pointer. */
  readonly path: Scalars['String']['output'];
};

/**
 * A document, or a record of one, that was refused. What was refused is kept (without secrets) so that it can be listed
 * and replayed: see the mutation `replayRejections`.
 */
export type Rejection = Node & {
  /** Stable error code. */
  readonly code: Scalars['String']['output'];
  /** Digest of the document's bytes. */
  readonly documentDigest: Scalars['Digest']['output'];
  /** Name of the document, as given. */
  readonly documentName?: Maybe<Scalars['String']['output']>;
  /** What to do. */
  readonly hint?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Kind that was given or detected; null when none was. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** What was wrong. */
  readonly message: Scalars['String']['output'];
  /** Place in the document, as a JSON pointer. */
  readonly path: Scalars['String']['output'];
  /** When it was first refused (UTC). */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Whether the refused content is kept and can be replayed. */
  readonly replayable: Scalars['Boolean']['output'];
  /** When a replay was accepted (UTC); null while it stands. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of the source that sent it. */
  readonly source: Scalars['String']['output'];
};

/** A removed pull source. */
export type RemoveSourcePayload = {
  /** Name of the source that was removed. */
  readonly name: Scalars['String']['output'];
  /** False when there was none of that name. */
  readonly removed: Scalars['Boolean']['output'];
};

/** How many checkpoints were removed. */
export type RemovedCheckpoints = {
  /** How many were removed. */
  readonly removed: Scalars['Int']['output'];
};

/** A number on which a report and the rows differ. */
export type ReportDifference = {
  /** For example `by_author.operator.lines_added`. */
  readonly path: Scalars['String']['output'];
  /** What its records come to. */
  readonly recomputed: Scalars['String']['output'];
  /** What the bundle states. */
  readonly stated: Scalars['String']['output'];
};

/** A source repository. */
export type Repository = Node & {
  /** Commits that a source places in this repository. */
  readonly commits: ReadonlyArray<Commit>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Normalised remote: host and path, without scheme, credentials and `.git`. */
  readonly remote: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
};

/** An image that more than one build made. */
export type ReproducibleBuild = {
  /** The builds that made it; at most 50. */
  readonly builds: ReadonlyArray<Build>;
  /** The image. */
  readonly digest: Scalars['Digest']['output'];
  /** Weakest evidence of a build having made it. */
  readonly evidence: Evidence;
  /** Whether all of them built from one commit; null where one does not tell its commit. */
  readonly sameCommit?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of images. */
export type ReproducibleBuildConnection = {
  readonly edges: ReadonlyArray<ReproducibleBuildEdge>;
  readonly nodes: ReadonlyArray<ReproducibleBuild>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An image in a page. */
export type ReproducibleBuildEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ReproducibleBuild;
};

/** The latest verdict of a reviewer. */
export type ReviewProperties = {
  readonly evidence: Evidence;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** When the reviewer decided (UTC); null where it is not told. */
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** What the reviewer decided. */
  readonly verdict: ReviewVerdict;
};

/** Whether a change was looked at by somebody other than its author before it was merged. */
export type ReviewState =
  /** It is not merged, or nobody other than its author approves, as far as all reviews or some are known. */
  | 'NOT_REVIEWED'
  /** It was merged, and somebody other than its author approves. */
  | 'REVIEWED'
  /** Nothing is known of its reviews. */
  | 'UNKNOWN';

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

/** A workload revision that ran something in an interval. */
export type RevisionInInterval = {
  readonly cluster: Scalars['String']['output'];
  /** Number of containers. */
  readonly containers: Scalars['Int']['output'];
  /** When the first of them began (UTC). */
  readonly firstStart?: Maybe<Scalars['DateTime']['output']>;
  /** When the last of them ended (UTC); null while one runs. */
  readonly lastEnd?: Maybe<Scalars['DateTime']['output']>;
  /** Name of the workload. */
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly namespace?: Maybe<Scalars['String']['output']>;
  /** Number of pods. */
  readonly pods: Scalars['Int']['output'];
  /** Revision, where the workload has one. */
  readonly revision?: Maybe<Scalars['String']['output']>;
  /** Id of the node of the workload; null for pods without one. */
  readonly workload?: Maybe<Scalars['ID']['output']>;
};

/** How long a deploy took. */
export type Rollout = {
  /** When it was created (UTC). */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the node of the deploy. */
  readonly deploy: Scalars['ID']['output'];
  readonly deployId: Scalars['String']['output'];
  readonly environment?: Maybe<Scalars['String']['output']>;
  /** When it was done (UTC), where a record says it. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its first container began (UTC). */
  readonly firstStartAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its last container began (UTC). */
  readonly lastStartAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of pods that it made. */
  readonly pods: Scalars['Int']['output'];
  readonly revision?: Maybe<Scalars['String']['output']>;
  /** Seconds from its creation until it was done or, where no record says that, until its last container began. */
  readonly seconds?: Maybe<Scalars['Float']['output']>;
  readonly status: DeployStatus;
  readonly workload?: Maybe<Scalars['String']['output']>;
};

/** A page of rollouts. */
export type RolloutConnection = {
  readonly edges: ReadonlyArray<RolloutEdge>;
  readonly nodes: ReadonlyArray<Rollout>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A rollout in a page. */
export type RolloutEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Rollout;
};

/** When a container ran an image. */
export type RunProperties = {
  readonly evidence: Evidence;
  /** End of the container (UTC); null while it runs or when the end was not seen. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Start of the container (UTC). */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A container that runs an image. */
export type RunningContainer = {
  /** The container. */
  readonly container: Container;
  /** The digest that it runs. */
  readonly digest: Scalars['Digest']['output'];
  /** For a tag: whether it runs a digest that the tag no longer points to. */
  readonly drift: Scalars['Boolean']['output'];
  /** How it is known that it runs what was asked for. */
  readonly evidence: Evidence;
};

/** A page of containers. */
export type RunningContainerConnection = {
  readonly edges: ReadonlyArray<RunningContainerEdge>;
  readonly nodes: ReadonlyArray<RunningContainer>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A container in a page. */
export type RunningContainerEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: RunningContainer;
};

/** A container, and who made what it runs. */
export type RunningWork = {
  /** Agents behind it, most changed lines first. */
  readonly agents: ReadonlyArray<AgentWork>;
  /** Full ids of the commits that the image was built from. */
  readonly commits: ReadonlyArray<Scalars['String']['output']>;
  readonly confidence?: Maybe<Confidence>;
  /** The container that runs it. */
  readonly container: Container;
  /** Digest of the image that the container runs. */
  readonly digest: Scalars['Digest']['output'];
  /** The weakest link of the best way to a session, or else to an agent; null where none is known. */
  readonly evidence?: Maybe<Evidence>;
  /** Sessions behind it, by key. */
  readonly sessions: ReadonlyArray<Session>;
};

/** A page of containers with the work in them. */
export type RunningWorkConnection = {
  readonly edges: ReadonlyArray<RunningWorkEdge>;
  readonly nodes: ReadonlyArray<RunningWork>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A container in a page. */
export type RunningWorkEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: RunningWork;
};

/** A software bill of materials, known by the digest of its document. */
export type Sbom = Node & {
  /** Number of components, or packages, that it lists. */
  readonly componentCount?: Maybe<Scalars['Int']['output']>;
  /** When it was made (UTC). */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Digest of the document itself. */
  readonly documentDigest: Scalars['Digest']['output'];
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Format of the document. */
  readonly format: SbomFormat;
  /** Version of the format's specification, for example `1.6`. */
  readonly formatVersion?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Images that it describes, by digest; none for a bill of something else, or of a name alone. */
  readonly images: ReadonlyArray<Image>;
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Serial number or namespace that the document gives itself. */
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** What its root component is called; null for a bill without a root. */
  readonly subjectName?: Maybe<Scalars['String']['output']>;
  /** Program that made it, with its version. */
  readonly tool?: Maybe<Scalars['String']['output']>;
};

/** Format of a bill of materials. */
export type SbomFormat =
  /** CycloneDX (ECMA-424). */
  | 'CYCLONEDX'
  /** SPDX (ISO/IEC 5962). */
  | 'SPDX';

/**
 * What a scanner found in an image. \"Unscanned\" and \"scanned long ago\" differ: an image without a scan has none here,
 * one that was scanned has its date and that of the scanner's database.
 */
export type Scan = Node & {
  /** Number of critical ones; null where it is not told. */
  readonly criticalCount?: Maybe<Scalars['Int']['output']>;
  /** Date of the scanner's vulnerability database (UTC). */
  readonly databaseDate?: Maybe<Scalars['DateTime']['output']>;
  /** Digest of the report; null where only its outcome was told. */
  readonly documentDigest?: Maybe<Scalars['Digest']['output']>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Number of high ones; null where it is not told. */
  readonly highCount?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Images that were scanned, by digest. */
  readonly images: ReadonlyArray<Image>;
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Number of low ones; null where it is not told. */
  readonly lowCount?: Maybe<Scalars['Int']['output']>;
  /** Number of medium ones; null where it is not told. */
  readonly mediumCount?: Maybe<Scalars['Int']['output']>;
  /** Number of negligible ones; null where it is not told. */
  readonly negligibleCount?: Maybe<Scalars['Int']['output']>;
  /** When it was made (UTC). */
  readonly scannedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of the scanner, for example `trivy`. */
  readonly scanner: Scalars['String']['output'];
  /** Version of the scanner; null where it is not told. */
  readonly scannerVersion?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Number of those whose severity the scanner does not know. */
  readonly unknownCount?: Maybe<Scalars['Int']['output']>;
  /** What was found. */
  readonly vulnerabilities: ReadonlyArray<Vulnerability>;
  /** Number of distinct vulnerabilities. */
  readonly vulnerabilityCount?: Maybe<Scalars['Int']['output']>;
};

/** Where a secret is. Give one of the two. */
export type SecretInput = {
  /** A file in the server's folder of secrets (`WHENCE_SOURCE_SECRETS`). */
  readonly file?: InputMaybe<Scalars['String']['input']>;
  /** A variable of the server's environment; its name must begin with `WHENCE_SOURCE_SECRET_`. */
  readonly variable?: InputMaybe<Scalars['String']['input']>;
};

/** A task that something serves. */
export type ServedTask = {
  /** DECLARED_ID where a record, a trailer or someone names the task; ASSUMED where only the branch does. */
  readonly evidence: Evidence;
  /** The task. */
  readonly task: Task;
  /** The ways in which it is known to be served. */
  readonly ways: ReadonlyArray<TaskTieWay>;
};

export type ServedTaskConnection = {
  readonly edges: ReadonlyArray<ServedTaskEdge>;
  readonly nodes: ReadonlyArray<ServedTask>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ServedTaskEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ServedTask;
};

/** A stretch of work by an agent. Sessions form a tree. */
export type Session = Node & {
  readonly agentName?: Maybe<Scalars['String']['output']>;
  /** The agents that worked in it. */
  readonly agents: ReadonlyArray<Agent>;
  /** Who contributed which lines in it. */
  readonly attributions: ReadonlyArray<Attribution>;
  /** Digests of the signed bundles that carried it. */
  readonly bundles: ReadonlyArray<Scalars['Digest']['output']>;
  /** Signed bundles that hold records of it. */
  readonly bundlesAbout: ReadonlyArray<Bundle>;
  /** Checkpoints that were made in it. */
  readonly checkpoints: ReadonlyArray<Checkpoint>;
  /** Sessions that were ever said to be below it; `sessionChildren` answers those that are. */
  readonly children: ReadonlyArray<Session>;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of sessions above it. */
  readonly depth?: Maybe<Scalars['Int']['output']>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** What it is to reach. Only for callers with the scope `sessions:full`. */
  readonly goal?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Events of the journals of its runs. */
  readonly journal: ReadonlyArray<JournalEvent>;
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Key of the session above it, by the latest that was said of it; null for a root. */
  readonly parentKey?: Maybe<Scalars['String']['output']>;
  /** Sessions that were ever said to be above it; `parentKey` tells which one is. */
  readonly parents: ReadonlyArray<Session>;
  /** The least redacted level at which a bundle carried it; null where none did. */
  readonly redactionLevel?: Maybe<RedactionLevel>;
  /** The run that it belongs to. */
  readonly runId?: Maybe<Scalars['String']['output']>;
  readonly sessionKey: Scalars['String']['output'];
  /** DIDs that signed them. */
  readonly signers: ReadonlyArray<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it goes on, and how it ended. */
  readonly status: SessionStatus;
  /** Tokens that were used in it. */
  readonly tokenUsage: ReadonlyArray<TokenUsage>;
  readonly workspaceId?: Maybe<Scalars['String']['output']>;
};

/** A system whose exact behaviour is wanted. */
export type SessionCompatibility =
  /** Lango v0.7.0. */
  | 'LANGO';

/** The configuration that a session starts with. */
export type SessionConfigurationInput = {
  /** Whether access is checked. */
  readonly accessControl?: InputMaybe<Scalars['Boolean']['input']>;
  /** Commands that may not be run. */
  readonly blockedCommands?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether the session searches by embeddings. */
  readonly embedding?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether events are published. */
  readonly eventPublishing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Configuration keys that were set on purpose, with true or false. */
  readonly explicitKeys?: InputMaybe<Scalars['JSON']['input']>;
  /** Hooks in order: those before a call, then those after; at most 1,000. */
  readonly hooks?: InputMaybe<ReadonlyArray<HookInput>>;
  /** Whether hooks run. */
  readonly hooksEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was switched on by itself, here and in the three fields below. */
  readonly knowledge?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether what was learnt is saved. */
  readonly knowledgeSave?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the session remembers earlier ones. */
  readonly memory?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the session looks things up. */
  readonly retrieval?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether what is risky is filtered out. */
  readonly securityFilter?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A container that runs a session's work. */
export type SessionContainer = {
  /** Full ids of the commits by which. */
  readonly commits: ReadonlyArray<Scalars['String']['output']>;
  readonly confidence: Confidence;
  /** The container. */
  readonly container: Container;
  readonly digests: ReadonlyArray<Scalars['Digest']['output']>;
  /** The weakest link of the best way. */
  readonly evidence: Evidence;
};

/** Tokens and money that one session spent on something. */
export type SessionCost = {
  /** Where the numbers come from. */
  readonly basis: SpendingBasis;
  readonly confidence: Confidence;
  /** By currency. */
  readonly costs: ReadonlyArray<Cost>;
  /** `ASSUMED` where the session's numbers are split, or a checkpoint's. */
  readonly evidence: Evidence;
  readonly inputTokens: Scalars['BigInt']['output'];
  readonly outputTokens: Scalars['BigInt']['output'];
  /** The session. */
  readonly session: Session;
  /** Part of the session's numbers that counts here, by changed lines, from 0 to 1. */
  readonly share: Scalars['Float']['output'];
  readonly totalTokens: Scalars['BigInt']['output'];
};

/** A deploy that a session's work is in. */
export type SessionDeploy = {
  /** Full ids of the commits by which. */
  readonly commits: ReadonlyArray<Scalars['String']['output']>;
  readonly confidence: Confidence;
  /** The deploy. */
  readonly deploy: Deploy;
  readonly digests: ReadonlyArray<Scalars['Digest']['output']>;
  /** The weakest link of the best way. */
  readonly evidence: Evidence;
};

/** Where the work of a session went; each list holds at most 200. */
export type SessionDeploys = {
  /** Builds of those commits. */
  readonly builds: ReadonlyArray<Build>;
  /** Full ids of the commits that it worked on. */
  readonly commits: ReadonlyArray<Scalars['String']['output']>;
  /** Containers that run those images now. */
  readonly containers: ReadonlyArray<SessionContainer>;
  /** Deploys that its work went into. */
  readonly deploys: ReadonlyArray<SessionDeploy>;
  /** Digests of images that those builds produced, with their indexes and manifests. */
  readonly digests: ReadonlyArray<Scalars['Digest']['output']>;
  /** The session. */
  readonly session: Session;
  /** Whether a list was cut. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A session to register. */
export type SessionInput = {
  readonly agentName?: InputMaybe<Scalars['String']['input']>;
  /** What it is to reach, at most 16,384 characters. */
  readonly goal?: InputMaybe<Scalars['String']['input']>;
  /** Key of the session above it; a root where it is absent. */
  readonly parentKey?: InputMaybe<Scalars['String']['input']>;
  readonly runId?: InputMaybe<Scalars['String']['input']>;
  readonly sessionKey: Scalars['String']['input'];
  /** Leave a session that is registered as it is, as a first use or reload does. */
  readonly unlessKnown?: InputMaybe<Scalars['Boolean']['input']>;
  readonly workspaceId?: InputMaybe<Scalars['String']['input']>;
};

/** A page of sessions. */
export type SessionListConnection = {
  readonly edges: ReadonlyArray<SessionListEdge>;
  readonly nodes: ReadonlyArray<Session>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A session in a page. */
export type SessionListEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Session;
};

/** A session after an operation. */
export type SessionPayload = {
  /** The session as it is now. */
  readonly session: Session;
};

/** How checkpoints are made and kept here, and what is there. */
export type SessionRecordStatus = {
  /** Number of attributions that are kept. */
  readonly attributions: Scalars['Int']['output'];
  /** Whether a policy that was applied makes a checkpoint. */
  readonly autoOnPolicy: Scalars['Boolean']['output'];
  /** Whether a step that passed makes a checkpoint. */
  readonly autoOnStepComplete: Scalars['Boolean']['output'];
  /** Number of signed bundles that were taken. */
  readonly bundles: Scalars['Int']['output'];
  /** Number of checkpoints that are kept. */
  readonly checkpoints: Scalars['Int']['output'];
  /** Number of events of journals that are kept. */
  readonly journalEvents: Scalars['Int']['output'];
  /** Checkpoints of a session at most; 0 is no limit. */
  readonly maxPerSession: Scalars['Int']['output'];
  /** Days after which checkpoints that were made here are removed; 0 keeps them. */
  readonly retentionDays: Scalars['Int']['output'];
  /** Number of sessions, those that are only spoken of among them. */
  readonly sessions: Scalars['Int']['output'];
  /** Number of records of token usage that are kept. */
  readonly tokenUsage: Scalars['Int']['output'];
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

/** The sessions below a session. */
export type SessionTree = {
  /** Whether a session is its own ancestor; it is answered once. */
  readonly hasCycle: Scalars['Boolean']['output'];
  /** In pre-order. */
  readonly nodes: ReadonlyArray<SessionTreeNode>;
  /** Whether more sessions lie below the depth or beyond the limit. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A session at its place in a tree. What the tree was read with stands here; `session` reads the rest. */
export type SessionTreeNode = {
  readonly agentName?: Maybe<Scalars['String']['output']>;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Only for callers with the scope `sessions:full`. */
  readonly goal?: Maybe<Scalars['String']['output']>;
  /** Steps below the session that was asked for. */
  readonly level: Scalars['Int']['output'];
  /** Key of the session above it; null for a root. */
  readonly parentKey?: Maybe<Scalars['String']['output']>;
  /** The session itself, with all that is known of it. */
  readonly session: Session;
  readonly sessionKey: Scalars['String']['output'];
  /** Whether the session goes on, and how it ended. */
  readonly status: SessionStatus;
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

/** A signature over an image, or over a document about one. */
export type Signature = Node & {
  /** Digest of the document that carries it; where only a claim is known, digest of the image. */
  readonly anchorDigest: Scalars['Digest']['output'];
  /** When it was made (UTC), where the document says so. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** The form of the signature. */
  readonly format?: Maybe<SignatureFormat>;
  readonly id: Scalars['ID']['output'];
  /** Images that it signs, or that the document that it signs is about. */
  readonly images: ReadonlyArray<Image>;
  /** Who vouched for the signer's identity, for a certificate. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed or was not checked. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who signed: the identity in a certificate, or a key id; empty where the document does not say. */
  readonly signer: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it may be believed. */
  readonly verified: Verified;
  /** When it was verified (UTC). */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who verified it, or tried to. */
  readonly verifier?: Maybe<Scalars['String']['output']>;
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

/**
 * A system or door that reports facts. Those that Whence reads by itself (pull sources, see `addSource`) have a kind, an
 * interval and a state; for all others these are null.
 */
export type Source = Node & {
  /** From where an unfinished pass goes on; of each kind of source in its own form. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** What the operator said of it: addresses and names, never secrets. */
  readonly definition?: Maybe<Scalars['JSON']['output']>;
  /** Documents of it that said something new. */
  readonly documentsAccepted?: Maybe<Scalars['Int']['output']>;
  /** Documents that the last, or present, pass read. */
  readonly documentsRead?: Maybe<Scalars['Int']['output']>;
  /** Documents of it of which nothing was taken; `rejections` has why. */
  readonly documentsRejected?: Maybe<Scalars['Int']['output']>;
  /** Documents of it that were known. */
  readonly documentsUnchanged?: Maybe<Scalars['Int']['output']>;
  /** Whether it is read on schedule. */
  readonly enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Stable code of what ended the last pass early; null when it came to its end. */
  readonly errorCode?: Maybe<Scalars['String']['output']>;
  /** What ended the last pass early. */
  readonly errorMessage?: Maybe<Scalars['String']['output']>;
  /** Passes that failed since the last that did not. */
  readonly failures?: Maybe<Scalars['Int']['output']>;
  /** Earliest source time of its facts (UTC). */
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Number of gaps of the last pass. */
  readonly gapCount?: Maybe<Scalars['Int']['output']>;
  /** Parts that the last pass could not read while it went on with the rest; at most 50, see `gapCount`. */
  readonly gaps: ReadonlyArray<SourceGap>;
  readonly id: Scalars['ID']['output'];
  /** Seconds from one pass to the next, as the operator set them; passes are spread by a tenth. */
  readonly intervalSeconds?: Maybe<Scalars['Int']['output']>;
  /** What kind of system it is; null for what only sends documents. */
  readonly kind?: Maybe<SourceKind>;
  /** When the last pass began (UTC). */
  readonly lastAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** When a pass last came to its end (UTC). What the graph holds of the source is as of then. */
  readonly lastReconciledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Latest source time of its facts (UTC). */
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** When its lease runs out, unless it is kept (UTC); then another instance may take over. */
  readonly leaseExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The instance that reads it now; null while nobody does. */
  readonly leaseHolder?: Maybe<Scalars['String']['output']>;
  /** Unique name; facts name it in their `sources`. */
  readonly name: Scalars['String']['output'];
  /** When the next pass is due (UTC): after the interval or, after a failure, after a growing wait. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** The gaps as they are stored, each as JSON text. */
  readonly storedGaps?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A part of a source that a pass could not read. */
export type SourceGap = {
  /** Stable error code. */
  readonly code: Scalars['String']['output'];
  /** What was wrong. */
  readonly message: Scalars['String']['output'];
  /** What it is about: a repository, tag, project or kind of object. */
  readonly place: Scalars['String']['output'];
};

/** A pull source. Each kind takes the fields that say so, and refuses others. */
export type SourceInput = {
  /** AGENTEX: account whose builds and deployments are read. */
  readonly account?: InputMaybe<Scalars['String']['input']>;
  /** OCI_REGISTRY: whether to read all repositories that the registry lists. */
  readonly catalog?: InputMaybe<Scalars['Boolean']['input']>;
  /** KUBERNETES: the name of the cluster in the graph. */
  readonly cluster?: InputMaybe<Scalars['String']['input']>;
  /** POLAR: database; `neo4j` when absent. */
  readonly database?: InputMaybe<Scalars['String']['input']>;
  /** OCI_REGISTRY: whether the docker configuration of the server has the credentials. */
  readonly dockerConfig?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether to read it on schedule. */
  readonly enabled?: Scalars['Boolean']['input'];
  /** GITLAB: full paths of groups, all of whose projects are read. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** KUBERNETES: whether the server runs in the cluster and uses its service account. */
  readonly inCluster?: InputMaybe<Scalars['Boolean']['input']>;
  /** Seconds from one pass to the next: 5 to 604800. */
  readonly intervalSeconds?: Scalars['Int']['input'];
  /** What kind of system it is. */
  readonly kind: SourceKind;
  /** KUBERNETES: context of the kubeconfig; its current one when absent. */
  readonly kubeContext?: InputMaybe<Scalars['String']['input']>;
  /** KUBERNETES: kubeconfig file in the server's folder of secrets; that of its KUBECONFIG when absent. */
  readonly kubeconfig?: InputMaybe<Scalars['String']['input']>;
  /** Unique name: 1 to 100 letters, digits, dots, dashes and underscores. */
  readonly name: Scalars['String']['input'];
  /** KUBERNETES: namespaces to read; all when absent. */
  readonly namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** GITHUB: organisations and users whose container packages are read. */
  readonly owners?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** GITLAB: full paths of projects. */
  readonly projects?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** OCI_REGISTRY: the registry's host as references write it, for example `docker.io`. */
  readonly registry?: InputMaybe<Scalars['String']['input']>;
  /** OCI_REGISTRY: repositories; `team/*` for all that begin so. GITHUB: repositories as `owner/name`. */
  readonly repositories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Password or token. */
  readonly secret?: InputMaybe<SecretInput>;
  /** OCI_REGISTRY: hosts, besides the registry's, that may be asked for tokens. */
  readonly tokenHosts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Address of the API, where it does not follow from the kind. Bolt address of a POLAR source. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** OCI_REGISTRY, POLAR: user. */
  readonly user?: InputMaybe<SecretInput>;
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

/** A pull source after a change. */
export type SourcePayload = {
  /** The source as it is now. */
  readonly source: Source;
};

/** Who tells the source of a deploy. */
export type SourceWitness =
  /** The build behind it. */
  | 'BUILD'
  /** Provenance over its content. It may be anybody's: what it says against the records is told, and does not outweigh them. */
  | 'PROVENANCE'
  /** What was deployed, of itself, when it registered. */
  | 'REGISTRATION';

/** A build, and the source that it names. */
export type SourcedBuild = {
  /** The build. */
  readonly build: Build;
  /** Full commit id. */
  readonly commit?: Maybe<Scalars['String']['output']>;
  /** Whether the working tree had changes that are in no commit. */
  readonly dirty?: Maybe<Scalars['Boolean']['output']>;
  /** Hash over the files that went into it. */
  readonly workingTreeHash?: Maybe<Scalars['String']['output']>;
};

/** A page of builds. */
export type SourcedBuildConnection = {
  /** Distinct commits of all builds, not of the page alone. */
  readonly commits: ReadonlyArray<Scalars['String']['output']>;
  readonly edges: ReadonlyArray<SourcedBuildEdge>;
  readonly nodes: ReadonlyArray<SourcedBuild>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  /** Distinct source trees of all builds, not of the page alone. */
  readonly workingTreeHashes: ReadonlyArray<Scalars['String']['output']>;
};

/** A build in a page. */
export type SourcedBuildEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SourcedBuild;
};

/** Where numbers of tokens come from. */
export type SpendingBasis =
  /** What attributions say of themselves. */
  | 'ATTRIBUTIONS'
  /** The last checkpoint of the session that names tokens. */
  | 'CHECKPOINTS'
  /** Usage records of the session. */
  | 'USAGE';

/** An activity to start. */
export type StartActivityInput = {
  /** Id of an agent. */
  readonly agentId: Scalars['ID']['input'];
  /**
   * The id to give it, for callers that may tell a start again: the first start of an id counts wholly, and later ones
   * answer it. A UUIDv5 over the caller's own key serves. A new id in the agent's namespace when absent.
   */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly notes?: Scalars['String']['input'];
  readonly phase: WorkPhase;
  readonly stage: ActivityStage;
};

/**
 * What happens from now on, over a WebSocket on `/graphql` (protocol `graphql-transport-ws`) or as an event stream
 * (`POST /graphql/stream` with `accept: text/event-stream`). Events follow the passes of the reconciler of the server that is
 * asked.
 */
export type Subscription = {
  /** Gaps as they become known. */
  readonly findingRaised: Finding;
  /** Changes of tags as they become known: moved, rolled back, deleted, made again. */
  readonly tagMoved: TagChange;
  /**
   * Tasks that can be worked on now and could not before: that were made without an open blocker, opened again, or whose last
   * open blocker was closed or taken away. Told of changes through the server that is asked, but not of imports; a task may be
   * told twice where several changes at once make it ready. A task may be taken or closed before it is answered.
   */
  readonly taskReady: Task;
};


/**
 * What happens from now on, over a WebSocket on `/graphql` (protocol `graphql-transport-ws`) or as an event stream
 * (`POST /graphql/stream` with `accept: text/event-stream`). Events follow the passes of the reconciler of the server that is
 * asked.
 */
export type SubscriptionFindingRaisedArgs = {
  kinds?: InputMaybe<ReadonlyArray<FindingKind>>;
  scope?: InputMaybe<FindingScope>;
};


/**
 * What happens from now on, over a WebSocket on `/graphql` (protocol `graphql-transport-ws`) or as an event stream
 * (`POST /graphql/stream` with `accept: text/event-stream`). Events follow the passes of the reconciler of the server that is
 * asked.
 */
export type SubscriptionTagMovedArgs = {
  registry?: InputMaybe<Scalars['String']['input']>;
  repository?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What happens from now on, over a WebSocket on `/graphql` (protocol `graphql-transport-ws`) or as an event stream
 * (`POST /graphql/stream` with `accept: text/event-stream`). Events follow the passes of the reconciler of the server that is
 * asked.
 */
export type SubscriptionTaskReadyArgs = {
  filter?: InputMaybe<TaskFilter>;
};

/** How sure the digest of a tag at a time is. */
export type TagCertainty =
  /** The tag was known to be gone. */
  | 'ABSENT'
  /** After the last sighting, or between two different ones: see `candidates`. */
  | 'ASSUMED'
  /** Within an interval: the same digest was seen before and after. */
  | 'SEEN'
  /** Before the first sighting. */
  | 'UNKNOWN';

/** A change of a tag. It happened after `after` and not later than `notAfter`: sampling does not know it better. */
export type TagChange = {
  /** Last sighting of the state before (UTC). */
  readonly after?: Maybe<Scalars['DateTime']['output']>;
  /** Digest before the change. */
  readonly from?: Maybe<Scalars['Digest']['output']>;
  /** In which way the tag changed. */
  readonly kind: TagChangeKind;
  /** First sighting of the state after (UTC). */
  readonly notAfter: Scalars['DateTime']['output'];
  /** The tagged reference, in normal form. */
  readonly reference: Scalars['String']['output'];
  /** Sources that saw the state after the change. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Digest after the change; null for DELETED. */
  readonly to?: Maybe<Scalars['Digest']['output']>;
};

/** A page of changes of tags. */
export type TagChangeConnection = {
  readonly edges: ReadonlyArray<TagChangeEdge>;
  readonly nodes: ReadonlyArray<TagChange>;
  readonly pageInfo: PageInfo;
  /** Number of changes that the filters match, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A change in a page. */
export type TagChangeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TagChange;
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

/** The history of one tag. */
export type TagHistory = {
  /** Changes, oldest first. */
  readonly changes: ReadonlyArray<TagChange>;
  /** Times at which sources claimed different digests. */
  readonly contradictions: ReadonlyArray<Scalars['String']['output']>;
  /** The digest it points to now, or at `asOf`; null when it is gone. */
  readonly current?: Maybe<Scalars['Digest']['output']>;
  /** Intervals, oldest first. */
  readonly intervals: ReadonlyArray<TagInterval>;
  /** Whether the tag ever pointed to more than one digest. */
  readonly moved: Scalars['Boolean']['output'];
  /** The tagged reference, in normal form. */
  readonly reference: Scalars['String']['output'];
};

/** An interval in which a tag pointed to one digest, all sources taken together. */
export type TagInterval = {
  /** First sighting of what followed (UTC); null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Containers that ran this digest and declared this tag, as far as is known. */
  readonly containers: Scalars['Int']['output'];
  /** Null for an interval in which the tag was known to be gone. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  readonly firstSeen: Scalars['DateTime']['output'];
  readonly lastSeen: Scalars['DateTime']['output'];
  /** Media type that the registry gave; null where it is not told. */
  readonly mediaType?: Maybe<Scalars['String']['output']>;
  /** Names of the sources that saw it. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
};

/**
 * An interval in which one source saw a tag point to one digest, or saw that it was not there. The tag may have moved between the last sighting of one
 * interval and the first of the next: the time of the change is known no better than that.
 */
export type TagObservation = Node & {
  /** When the tag was first seen to point elsewhere or to be gone (UTC); null while open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The digest that the tag pointed to; null when the source saw that the tag was not there. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** First sighting (UTC). */
  readonly firstSeen: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** The image that the tag pointed to. */
  readonly images: ReadonlyArray<Image>;
  /** Last sighting (UTC). */
  readonly lastSeen: Scalars['DateTime']['output'];
  /** Media type of the content, where a source gave one. */
  readonly mediaType?: Maybe<Scalars['String']['output']>;
  /** The tagged reference, in normal form. */
  readonly reference: Scalars['String']['output'];
  /** The tagged reference. */
  readonly references: ReadonlyArray<ImageReference>;
  /** Number of sightings kept. */
  readonly sightingCount: Scalars['Int']['output'];
  /** Name of the source that saw it. */
  readonly source: Scalars['String']['output'];
};

/** A tag and the digest that it was seen to have. */
export type TagObservationInput = {
  /** Must be given; null when the registry said that the tag is gone. */
  readonly digest?: InputMaybe<Scalars['Digest']['input']>;
  readonly mediaType?: InputMaybe<Scalars['String']['input']>;
  /** When it was seen (UTC). */
  readonly observedAt: Scalars['DateTime']['input'];
  /** Tagged image reference. */
  readonly reference: Scalars['String']['input'];
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** A tag that points, or once pointed, to a digest. */
export type TagOfDigest = {
  /** When the tag was first seen elsewhere or gone (UTC); null while it points there. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it points there at the time that was asked for. */
  readonly current: Scalars['Boolean']['output'];
  /** The digest that it points to: the one that was asked for, or its index. */
  readonly digest: Scalars['Digest']['output'];
  readonly evidence: Evidence;
  /** First sighting of the tag at the digest (UTC). */
  readonly firstSeen: Scalars['DateTime']['output'];
  /** Last sighting of the tag at the digest (UTC). */
  readonly lastSeen: Scalars['DateTime']['output'];
  /** The tagged reference. */
  readonly reference: Scalars['String']['output'];
};

/** A page of tags. */
export type TagOfDigestConnection = {
  readonly edges: ReadonlyArray<TagOfDigestEdge>;
  readonly nodes: ReadonlyArray<TagOfDigest>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A tag in a page. */
export type TagOfDigestEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TagOfDigest;
};

/**
 * A task of the tracker. Its id is `{namespace}--{UUIDv7}`, so that ids of a namespace sort by creation. `tasks` and
 * `tasksConnection` list tasks with filters on every field; `sort: [{ createdAt: ASC }, { id: ASC }]` is the order of creation.
 */
export type Task = Node & {
  /** Agents whose work it is. */
  readonly attributedTo: ReadonlyArray<Agent>;
  /** Tasks that it waits for directly. */
  readonly blockedBy: ReadonlyArray<Task>;
  /** Tasks that wait for it directly. */
  readonly blocking: ReadonlyArray<Task>;
  /** Why it was closed; empty where nobody said so, and while it is open. */
  readonly closeReason: Scalars['String']['output'];
  /** When `closeTask` closed it last; null where its status was set to CLOSED. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was said about it. */
  readonly comments: ReadonlyArray<Comment>;
  /** Commits that serve it by a trailer, by their branch, or because someone said so; at most 200, newest first. */
  readonly commits: ReadonlyArray<Commit>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Tasks that were made out of it. */
  readonly derivations: ReadonlyArray<Task>;
  /** Tasks that it was made out of. */
  readonly derivedFrom: ReadonlyArray<Task>;
  /** What is to be done; empty where nobody wrote it. */
  readonly description: Scalars['String']['output'];
  /** Tasks during which it came up. */
  readonly discoveredFrom: ReadonlyArray<Task>;
  /** Tasks that came up during it. */
  readonly discoveries: ReadonlyArray<Task>;
  /** Activities that it came of. */
  readonly generatedBy: ReadonlyArray<Activity>;
  readonly id: Scalars['ID']['output'];
  /** In the order of their UTF-8 bytes. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** What its id begins with, for example the URL of the repository it is about. */
  readonly namespace: Scalars['String']['output'];
  /** What was written down while it was worked on; empty where nothing was. */
  readonly notes: Scalars['String']['output'];
  /** The agent that has it. */
  readonly owner?: Maybe<Agent>;
  /** Id of the agent that has it. */
  readonly ownerId?: Maybe<Scalars['ID']['output']>;
  /** The phase of the work that it belongs to. */
  readonly phase: WorkPhase;
  /** How pressing it is. */
  readonly priority: TaskPriority;
  /** Sessions in which it was worked on; at most 200, newest first. */
  readonly sessions: ReadonlyArray<Session>;
  /** Whether it is open, worked on or closed. */
  readonly status: TaskStatus;
  /** Tasks that took its place. */
  readonly supersededBy: ReadonlyArray<Task>;
  /** Tasks that it takes the place of. */
  readonly supersedes: ReadonlyArray<Task>;
  /** What it is about, in a line. */
  readonly title: Scalars['String']['output'];
  /** What it is. */
  readonly type: TaskType;
  /** Moves with every change of a field; labels, links and comments leave it. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** What became of the items of a batch. An item is written wholly or not at all; one that is refused stops no other. */
export type TaskBatchPayload = {
  /** Number of items that were written. */
  readonly accepted: Scalars['Int']['output'];
  /** Number of items that were refused. */
  readonly refused: Scalars['Int']['output'];
  /** One result an item, in order. */
  readonly results: ReadonlyArray<TaskBatchResult>;
};

/** What became of one item of a batch. */
export type TaskBatchResult = {
  /** Code of the refusal. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Id of the task that was made or changed, for links that of their source; null where the item was refused. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Number of the item, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Why the item was refused. */
  readonly message?: Maybe<Scalars['String']['output']>;
};

/** Counts of tasks at a moment. */
export type TaskBoard = {
  /** Open tasks that wait for an open task. */
  readonly blocked: Scalars['Int']['output'];
  /** Every phase that has tasks which are not closed. */
  readonly byPhase: ReadonlyArray<WorkPhaseCount>;
  /** Every priority, of tasks that are not closed. */
  readonly byPriority: ReadonlyArray<TaskPriorityCount>;
  /** Every status, also those without tasks. */
  readonly byStatus: ReadonlyArray<TaskStatusCount>;
  /** Every type, of tasks that are not closed. */
  readonly byType: ReadonlyArray<TaskTypeCount>;
  /** Epics that are not closed, by priority and then by creation; at most 100. */
  readonly epics: ReadonlyArray<EpicProgress>;
  /** Open tasks that wait for no open task. */
  readonly ready: Scalars['Int']['output'];
  /** Number of all tasks. */
  readonly total: Scalars['Int']['output'];
};

/** Which tasks of a list to answer; all conditions must hold. */
export type TaskFilter = {
  /** A label, exactly. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** Whether any agent has the task. */
  readonly owned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the agent that has the task. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly phase?: InputMaybe<WorkPhase>;
  readonly priority?: InputMaybe<TaskPriority>;
  readonly status?: InputMaybe<TaskStatus>;
  readonly type?: InputMaybe<TaskType>;
};

/** A link from a task to a task, an activity or an agent. */
export type TaskLink = {
  /** When it was made (UTC). */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What the link says. */
  readonly kind: TaskLinkKind;
  /** The task that the link is of. */
  readonly source: Task;
  /** Id of the task that the link is of. */
  readonly sourceId: Scalars['ID']['output'];
  /** What the link leads to. */
  readonly target: TaskLinkTarget;
  /** Id of what the link leads to. */
  readonly targetId: Scalars['ID']['output'];
};

/** A page of links. */
export type TaskLinkConnection = {
  readonly edges: ReadonlyArray<TaskLinkListEdge>;
  readonly nodes: ReadonlyArray<TaskLink>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Which end of a link a task is. */
export type TaskLinkDirection =
  /** The link leads to the task. */
  | 'INCOMING'
  /** The link is of the task. */
  | 'OUTGOING';

/** A link to make or remove. */
export type TaskLinkInput = {
  /** What the link says. */
  readonly kind: TaskLinkKind;
  /** The task that the link is of. */
  readonly sourceId: Scalars['ID']['input'];
  /** A task, for GENERATED_BY an activity and for ATTRIBUTED_TO an agent. */
  readonly targetId: Scalars['ID']['input'];
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

/** A link in a page. */
export type TaskLinkListEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TaskLink;
};

/** The link that was made or removed. */
export type TaskLinkPayload = {
  /** What the link says. */
  readonly kind: TaskLinkKind;
  /** Id of the task that the link is of. */
  readonly sourceId: Scalars['ID']['output'];
  /** Id of what the link leads to. */
  readonly targetId: Scalars['ID']['output'];
};

/** When a link was made. */
export type TaskLinkProperties = {
  /** When the link was made (UTC). */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** What a link leads to. */
export type TaskLinkTarget = Activity | Agent | Task;

/** A page of tasks. */
export type TaskListConnection = {
  readonly edges: ReadonlyArray<TaskListEdge>;
  readonly nodes: ReadonlyArray<Task>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A task in a page. */
export type TaskListEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Task;
};

/** The task that was changed. */
export type TaskPayload = {
  /** The task as it is now. */
  readonly task: Task;
};

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

/** How many tasks have a priority. */
export type TaskPriorityCount = {
  readonly count: Scalars['Int']['output'];
  /** The priority. */
  readonly priority: TaskPriority;
};

/** State of a task. */
export type TaskStatus =
  /** Done or given up; `closeReason` may say which. */
  | 'CLOSED'
  /** Somebody works on it. */
  | 'IN_PROGRESS'
  /** Nobody works on it. */
  | 'OPEN';

/** How many tasks have a status. */
export type TaskStatusCount = {
  readonly count: Scalars['Int']['output'];
  /** The status. */
  readonly status: TaskStatus;
};

/** The way by which a task was found from what serves it. */
export type TaskTieWay =
  /** The task came of an activity that ran the build or made the checkpoint. */
  | 'ACTIVITY'
  /** A commit names the task by a trailer, by its branch, or because someone said so. */
  | 'COMMIT'
  /** A session was said to be for the task. */
  | 'SESSION';

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

/** How many tasks are of a type. */
export type TaskTypeCount = {
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: TaskType;
};

/** Where the work on a task went; each list by the ids of its nodes. The error QUERY_TOO_COSTLY beyond 10,000 of one kind. */
export type TaskWhereabouts = {
  /** Builds of those commits, and builds that its activities ran. */
  readonly builds: BuildListConnection;
  /** Commits that serve it. */
  readonly commits: CommitListConnection;
  /** Containers that run those images now. */
  readonly containers: ContainerListConnection;
  /** Deploys of those images and builds. */
  readonly deploys: DeployListConnection;
  /** Images that those builds produced, with their indexes and manifests. */
  readonly images: ImageListConnection;
  /** The task. */
  readonly task: Task;
};


/** Where the work on a task went; each list by the ids of its nodes. The error QUERY_TOO_COSTLY beyond 10,000 of one kind. */
export type TaskWhereaboutsBuildsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Where the work on a task went; each list by the ids of its nodes. The error QUERY_TOO_COSTLY beyond 10,000 of one kind. */
export type TaskWhereaboutsCommitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Where the work on a task went; each list by the ids of its nodes. The error QUERY_TOO_COSTLY beyond 10,000 of one kind. */
export type TaskWhereaboutsContainersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Where the work on a task went; each list by the ids of its nodes. The error QUERY_TOO_COSTLY beyond 10,000 of one kind. */
export type TaskWhereaboutsDeploysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Where the work on a task went; each list by the ids of its nodes. The error QUERY_TOO_COSTLY beyond 10,000 of one kind. */
export type TaskWhereaboutsImagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What serves a task, or was done by an activity: exactly one of the fields beside `id`. */
export type TieInput = {
  /** A build to tie the task to. */
  readonly build?: InputMaybe<BuildKeyInput>;
  /** Id of a checkpoint to tie the task to. */
  readonly checkpointId?: InputMaybe<Scalars['String']['input']>;
  /** A full commit id. */
  readonly commit?: InputMaybe<Scalars['String']['input']>;
  /** Id of a task or an activity. The tracker may learn of it later. */
  readonly id: Scalars['ID']['input'];
  /** Key of a session to tie the task to. */
  readonly sessionKey?: InputMaybe<Scalars['String']['input']>;
};

/** What was tied. */
export type TiePayload = {
  readonly id: Scalars['ID']['output'];
};

/** Numbers of tokens, each summed by itself: a total that a source miscounted stays miscounted. */
export type TokenCounts = {
  readonly inputTokens: Scalars['BigInt']['output'];
  readonly outputTokens: Scalars['BigInt']['output'];
  readonly totalTokens: Scalars['BigInt']['output'];
};

/** Tokens, and money where a source tells it, that an agent used in a session. */
export type TokenUsage = Node & {
  readonly agentName?: Maybe<Scalars['String']['output']>;
  /** Input tokens that came from a cache; no view or report counts them. */
  readonly cacheTokens?: Maybe<Scalars['BigInt']['output']>;
  /** Cost in millionths of the currency's unit. */
  readonly costMicros?: Maybe<Scalars['BigInt']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Currency of the cost, ISO 4217. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly inputTokens: Scalars['BigInt']['output'];
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Model that used them; null where it is not told. */
  readonly model?: Maybe<Scalars['String']['output']>;
  /** What was done, for example `chat` or `execute_tool`. */
  readonly operation?: Maybe<Scalars['String']['output']>;
  readonly outputTokens: Scalars['BigInt']['output'];
  /** Provider of the model. */
  readonly provider?: Maybe<Scalars['String']['output']>;
  readonly sessionKey: Scalars['String']['output'];
  /** The session in which they were used. */
  readonly sessions: ReadonlyArray<Session>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly totalTokens: Scalars['BigInt']['output'];
  /** The id that its source gave it. */
  readonly usageId: Scalars['String']['output'];
};

/** Tokens that an agent used in a session. */
export type TokenUsageInput = {
  readonly agentName?: InputMaybe<Scalars['String']['input']>;
  readonly cacheTokens?: InputMaybe<Scalars['BigInt']['input']>;
  /** Cost in millionths of the currency's unit. */
  readonly costMicros?: InputMaybe<Scalars['BigInt']['input']>;
  /** When they were used (UTC); now where it is absent. */
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** ISO 4217; required with a cost. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  readonly inputTokens: Scalars['BigInt']['input'];
  readonly model?: InputMaybe<Scalars['String']['input']>;
  /** What was done, for example `chat`. */
  readonly operation?: InputMaybe<Scalars['String']['input']>;
  readonly outputTokens: Scalars['BigInt']['input'];
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  readonly sessionKey: Scalars['String']['input'];
  /** The sum of both where it is absent. */
  readonly totalTokens?: InputMaybe<Scalars['BigInt']['input']>;
  /** Id of the record: told again under the same id, it is the same use. A new UUID where it is absent. */
  readonly usageId?: InputMaybe<Scalars['ID']['input']>;
};

/** Token use that was recorded. */
export type TokenUsagePayload = {
  /** One a record, in order. */
  readonly tokenUsage: ReadonlyArray<TokenUsage>;
};

/** An id of the tracker, taken apart. */
export type TrackerId = {
  /** What the id begins with. */
  readonly namespace: Scalars['String']['output'];
  /** Both, in their one spelling. */
  readonly text: Scalars['ID']['output'];
  /** The UUID behind it. */
  readonly uuid: Scalars['ID']['output'];
};

/** Lets a signer speak for sessions. */
export type TrustRuleInput = {
  /** What the keys of the sessions begin with; empty for all. */
  readonly sessionPrefix?: InputMaybe<Scalars['String']['input']>;
  /** A DID, or `*` for every signer. */
  readonly signer: Scalars['String']['input'];
};

/** Fields of a task to change. Absent ones stay as they are; the empty text is a value. The type cannot be changed. */
export type UpdateTaskInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Id of an agent; null takes the owner away. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly phase?: InputMaybe<WorkPhase>;
  readonly priority?: InputMaybe<TaskPriority>;
  /** CLOSED set here leaves the time and reason of closing; `closeTask` sets them. */
  readonly status?: InputMaybe<TaskStatus>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
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

/** A known vulnerability. */
export type Vulnerability = Node & {
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Scans that found it. */
  readonly scans: ReadonlyArray<Scan>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** What was stated of it, for one product each. */
  readonly statements: ReadonlyArray<VulnerabilityStatement>;
  /** Page that tells of it. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Its id, for example `CVE-2019-1549`. */
  readonly vulnerabilityId: Scalars['String']['output'];
};

/** What somebody states of a vulnerability in a product (OpenVEX, CycloneDX VEX); the latest of each author counts. */
export type VulnerabilityStatement = Node & {
  /** Who states it. */
  readonly author: Scalars['String']['output'];
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Images that the product is. */
  readonly images: ReadonlyArray<Image>;
  /** Why it is not affected, in the word of the format. */
  readonly justification?: Maybe<Scalars['String']['output']>;
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** The product as the document names it, mostly a purl. */
  readonly product: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** When it was stated (UTC). */
  readonly statedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is stated of the product. */
  readonly status: VulnerabilityStatus;
  /** The vulnerability as scans found it. */
  readonly vulnerabilities: ReadonlyArray<Vulnerability>;
  /** The vulnerability, for example `CVE-2019-1549`. */
  readonly vulnerabilityId: Scalars['String']['output'];
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

/** Tokens and money spent on something. */
export type WorkCost = {
  /** Full ids of the commits behind what was asked for. */
  readonly commits: ReadonlyArray<Scalars['String']['output']>;
  /** By currency. */
  readonly costs: ReadonlyArray<Cost>;
  readonly inputTokens: Scalars['BigInt']['output'];
  readonly outputTokens: Scalars['BigInt']['output'];
  /** By session. */
  readonly sessions: ReadonlyArray<SessionCost>;
  readonly totalTokens: Scalars['BigInt']['output'];
  /** Sessions that worked on it and of which nothing tells what they spent. */
  readonly unknown: ReadonlyArray<Session>;
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

/** How many tasks belong to a phase. */
export type WorkPhaseCount = {
  readonly count: Scalars['Int']['output'];
  /** The phase. */
  readonly phase: WorkPhase;
};

/** How an agent is known to stand behind a commit. */
export type WorkWay =
  /** Lines of the commit are attributed to it. */
  | 'ATTRIBUTION'
  /** It is the commit's author. */
  | 'AUTHOR'
  /** A session that it conducted has a checkpoint at the commit. */
  | 'CHECKPOINT';

/** Something in a cluster that makes containers: Deployment, ReplicaSet, StatefulSet, DaemonSet, Job, … */
export type Workload = Node & {
  /** What it owns, for example the ReplicaSets of a Deployment. */
  readonly children: ReadonlyArray<Workload>;
  readonly cluster: Scalars['String']['output'];
  /** Containers of the pods that it made. */
  readonly containers: ReadonlyArray<Container>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Deploys that created it. */
  readonly deploys: ReadonlyArray<Deploy>;
  readonly firstSeen?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Kubernetes kind; null while only its uid is known. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Name; null while only its uid is known. */
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly namespace?: Maybe<Scalars['String']['output']>;
  /** What owns it, for example the Deployment of a ReplicaSet. */
  readonly owners: ReadonlyArray<Workload>;
  /** Wanted number of pods. */
  readonly replicas?: Maybe<Scalars['Int']['output']>;
  /** Revision, from the annotation `deployment.kubernetes.io/revision` or the controller's status. */
  readonly revision?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Unique id within the cluster. */
  readonly uid: Scalars['String']['output'];
};

/** What made an attribution. */
export type WorkspaceOperation =
  /** A bundle was taken in from elsewhere. */
  | 'BUNDLE_IMPORT'
  /** The work of a session was thrown away. */
  | 'SESSION_DISCARD'
  /** A session branched off another one. */
  | 'SESSION_FORK'
  /** The work of a session was taken over by the one above it. */
  | 'SESSION_MERGE'
  /** A bundle was applied to a workspace. */
  | 'WORKSPACE_BUNDLE_APPLY'
  /** The work of a workspace was sent as a bundle. */
  | 'WORKSPACE_BUNDLE_PUSH'
  /** The work of a workspace was merged. */
  | 'WORKSPACE_MERGE';

/** An operation on a workspace, and whose work it carries. */
export type WorkspaceOperationInput = {
  /** Name of an agent, e-mail address or login of a person, DID of a peer. */
  readonly authorId: Scalars['String']['input'];
  /** Whether a person or an agent did it. */
  readonly authorType: AuthorType;
  /** A full commit id ties the attributions to the commit. */
  readonly commitHash?: InputMaybe<Scalars['String']['input']>;
  /** Read `numstat` as this system reads the output without -z. */
  readonly compat?: InputMaybe<SessionCompatibility>;
  /** Changes file by file, at most 10,000 with those of `numstat`, and before them. */
  readonly files?: InputMaybe<ReadonlyArray<FileChangeInput>>;
  /** Model that the author worked with. */
  readonly modelName?: InputMaybe<Scalars['String']['input']>;
  /** Provider of the model that the author worked with. */
  readonly modelProvider?: InputMaybe<Scalars['String']['input']>;
  /** Output of `git diff --numstat -z`, with renames and whatever paths there are; at most 4 Mi characters. */
  readonly numstat?: InputMaybe<Scalars['String']['input']>;
  /** What was done. */
  readonly operation: WorkspaceOperation;
  readonly runId?: InputMaybe<Scalars['String']['input']>;
  readonly sessionKey: Scalars['String']['input'];
  /** Step of the run in which it was done; empty for none. */
  readonly stepId?: InputMaybe<Scalars['String']['input']>;
  readonly workspaceId?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  TaskLinkTarget:
    | ( Entity )
    | ( Entity )
    | ( Entity )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<Entity>;
  ActivityPayload: ResolverTypeWrapper<Written>;
  ActivityStage: ActivityStage;
  AddCommentInput: AddCommentInput;
  Agent: ResolverTypeWrapper<Entity>;
  AgentInput: AgentInput;
  AgentKind: AgentKind;
  AgentPayload: ResolverTypeWrapper<Written>;
  AgentRole: AgentRole;
  AgentWork: ResolverTypeWrapper<WorkOfAgent>;
  Agreement: Agreement;
  AllReviewsTold: AllReviewsTold;
  AppendedEvent: ResolverTypeWrapper<Omit<AppendedEvent, 'checkpoint'> & { checkpoint?: Maybe<ResolversTypes['CheckpointResult']> }>;
  Attestation: ResolverTypeWrapper<Entity>;
  AttestationForm: AttestationForm;
  AttributedLines: ResolverTypeWrapper<Omit<AttributedLines, 'agents'> & { agents: ReadonlyArray<ResolversTypes['AgentWork']> }>;
  Attribution: ResolverTypeWrapper<Entity>;
  AttributionReport: ResolverTypeWrapper<AttributionReport>;
  AttributionView: ResolverTypeWrapper<ViewOfSession>;
  AttributionsPayload: ResolverTypeWrapper<WrittenAttributions>;
  AuditConnection: ResolverTypeWrapper<AuditPage>;
  AuditDoor: AuditDoor;
  AuditEdge: ResolverTypeWrapper<Omit<AuditEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditEntry: ResolverTypeWrapper<StoredAuditEntry>;
  AuditFilter: AuditFilter;
  AuthorStats: ResolverTypeWrapper<AuthorStats>;
  AuthorTokens: ResolverTypeWrapper<AuthorTokens>;
  AuthorType: AuthorType;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BlastRadius: ResolverTypeWrapper<BlastRadius>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Build: ResolverTypeWrapper<Entity>;
  BuildDeploy: ResolverTypeWrapper<BuildDeployParent>;
  BuildInput: BuildInput;
  BuildKeyInput: BuildKeyInput;
  BuildListConnection: ResolverTypeWrapper<BuildPage>;
  BuildListEdge: ResolverTypeWrapper<BuildEdge>;
  BuildOf: ResolverTypeWrapper<BuildOfParent>;
  BuildOfConnection: ResolverTypeWrapper<Omit<BuildOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BuildOfEdge']>, nodes: ReadonlyArray<ResolversTypes['BuildOf']> }>;
  BuildOfEdge: ResolverTypeWrapper<Omit<BuildOfEdge, 'node'> & { node: ResolversTypes['BuildOf'] }>;
  BuildProvenance: ResolverTypeWrapper<BuildProvenanceAnswer>;
  BuildStatus: BuildStatus;
  BuildTrust: BuildTrust;
  BuildUnit: BuildUnit;
  BuiltAgent: ResolverTypeWrapper<BuiltAgentParent>;
  BuiltAgentConnection: ResolverTypeWrapper<Omit<BuiltAgentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BuiltAgentEdge']>, nodes: ReadonlyArray<ResolversTypes['BuiltAgent']> }>;
  BuiltAgentEdge: ResolverTypeWrapper<Omit<BuiltAgentEdge, 'node'> & { node: ResolversTypes['BuiltAgent'] }>;
  Bundle: ResolverTypeWrapper<Omit<Bundle, 'about' | 'signedBy'> & { about: ReadonlyArray<ResolversTypes['Session']>, signedBy: ReadonlyArray<ResolversTypes['Agent']> }>;
  BundleCompat: BundleCompat;
  BundleCounts: ResolverTypeWrapper<BundleCounts>;
  BundleEncoding: BundleEncoding;
  BundleFormat: BundleFormat;
  BundlePolicyInput: BundlePolicyInput;
  BundleProblem: ResolverTypeWrapper<BundleProblem>;
  BundleVerdict: ResolverTypeWrapper<BundleVerdict>;
  CallerKind: CallerKind;
  CapturedContentId: ResolverTypeWrapper<CapturedContentId>;
  CapturedContentIdKind: CapturedContentIdKind;
  CapturedDeviation: ResolverTypeWrapper<CapturedDeviation>;
  CapturedDeviationEffect: CapturedDeviationEffect;
  CapturedDirtyFile: ResolverTypeWrapper<CapturedDirtyFile>;
  CapturedDirtyFiles: ResolverTypeWrapper<CapturedDirtyFiles>;
  CapturedFiles: ResolverTypeWrapper<CapturedFiles>;
  CapturedPerson: ResolverTypeWrapper<CapturedPerson>;
  CapturedRemote: ResolverTypeWrapper<CapturedRemote>;
  CapturedRun: ResolverTypeWrapper<CapturedRun>;
  CapturedSignature: ResolverTypeWrapper<CapturedSignature>;
  CapturedSignatureStatus: CapturedSignatureStatus;
  CapturedSource: ResolverTypeWrapper<CapturedSource>;
  CapturedSubmodule: ResolverTypeWrapper<CapturedSubmodule>;
  CapturedUpstream: ResolverTypeWrapper<CapturedUpstream>;
  ChangeRequest: ResolverTypeWrapper<Omit<ChangeRequest, 'authors' | 'commits' | 'reviewers'> & { authors: ReadonlyArray<ResolversTypes['Agent']>, commits: ReadonlyArray<ResolversTypes['Commit']>, reviewers: ReadonlyArray<ResolversTypes['Agent']> }>;
  ChangeRequestState: ChangeRequestState;
  Checkpoint: ResolverTypeWrapper<Entity>;
  CheckpointInput: CheckpointInput;
  CheckpointListConnection: ResolverTypeWrapper<CheckpointPage>;
  CheckpointListEdge: ResolverTypeWrapper<CheckpointEdge>;
  CheckpointPayload: ResolverTypeWrapper<CheckpointNode>;
  CheckpointRequest: CheckpointRequest;
  CheckpointResult: ResolverTypeWrapper<MadeCheckpoint>;
  CheckpointTrigger: CheckpointTrigger;
  CheckpointsPayload: ResolverTypeWrapper<Omit<CheckpointsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['CheckpointResult']> }>;
  ClaimNextPayload: ResolverTypeWrapper<Claimed>;
  Comment: ResolverTypeWrapper<Entity>;
  CommentPayload: ResolverTypeWrapper<Written>;
  Commit: ResolverTypeWrapper<Entity>;
  CommitListConnection: ResolverTypeWrapper<CommitPage>;
  CommitListEdge: ResolverTypeWrapper<CommitEdge>;
  Confidence: Confidence;
  Container: ResolverTypeWrapper<Entity>;
  ContainerKind: ContainerKind;
  ContainerListConnection: ResolverTypeWrapper<ContainerPage>;
  ContainerListEdge: ResolverTypeWrapper<ContainerEdge>;
  ContainerState: ContainerState;
  Cost: ResolverTypeWrapper<Cost>;
  CreateTaskInput: CreateTaskInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deploy: ResolverTypeWrapper<Entity>;
  DeployBuild: ResolverTypeWrapper<DeployBuildParent>;
  DeployBuildCandidate: ResolverTypeWrapper<CandidateParent>;
  DeployEventInput: DeployEventInput;
  DeployInput: DeployInput;
  DeployListConnection: ResolverTypeWrapper<DeployPage>;
  DeployListEdge: ResolverTypeWrapper<DeployEdge>;
  DeploySource: ResolverTypeWrapper<DeploySourceAnswer>;
  DeploySourceCandidate: ResolverTypeWrapper<SourceCandidateParent>;
  DeployStatus: DeployStatus;
  Digest: ResolverTypeWrapper<Scalars['Digest']['output']>;
  DigestAt: ResolverTypeWrapper<DigestAt>;
  DocumentKind: DocumentKind;
  DocumentResult: ResolverTypeWrapper<DocumentResult>;
  DriftConnection: ResolverTypeWrapper<Omit<DriftConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DriftEdge']>, nodes: ReadonlyArray<ResolversTypes['DriftedContainer']> }>;
  DriftEdge: ResolverTypeWrapper<Omit<DriftEdge, 'node'> & { node: ResolversTypes['DriftedContainer'] }>;
  DriftScope: DriftScope;
  DriftState: DriftState;
  DriftedContainer: ResolverTypeWrapper<Drifted>;
  Environment: ResolverTypeWrapper<Omit<Environment, 'deploys'> & { deploys: ReadonlyArray<ResolversTypes['Deploy']> }>;
  EnvironmentState: EnvironmentState;
  EpicProgress: ResolverTypeWrapper<EpicCount>;
  Event: ResolverTypeWrapper<Event>;
  EventState: EventState;
  Evidence: Evidence;
  ExportedBundle: ResolverTypeWrapper<ExportedBundle>;
  FileChangeInput: FileChangeInput;
  FileStats: ResolverTypeWrapper<FileStats>;
  Finding: ResolverTypeWrapper<StoredFinding>;
  FindingConnection: ResolverTypeWrapper<FindingPage>;
  FindingCount: ResolverTypeWrapper<FindingCount>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingKind: FindingKind;
  FindingScope: FindingScope;
  FindingSeverity: FindingSeverity;
  FindingSubjectType: FindingSubjectType;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FoundProperties: ResolverTypeWrapper<FoundProperties>;
  HookInput: HookInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Image: ResolverTypeWrapper<Entity>;
  ImageKind: ImageKind;
  ImageListConnection: ResolverTypeWrapper<ImagePage>;
  ImageListEdge: ResolverTypeWrapper<ImageEdge>;
  ImageReference: ResolverTypeWrapper<Omit<ImageReference, 'declaredBy' | 'deploys' | 'images' | 'observations'> & { declaredBy: ReadonlyArray<ResolversTypes['Container']>, deploys: ReadonlyArray<ResolversTypes['Deploy']>, images: ReadonlyArray<ResolversTypes['Image']>, observations: ReadonlyArray<ResolversTypes['TagObservation']> }>;
  Impact: ResolverTypeWrapper<ImpactAnswer>;
  ImportActivityInput: ImportActivityInput;
  ImportAgentInput: ImportAgentInput;
  ImportCommentInput: ImportCommentInput;
  ImportLinkInput: ImportLinkInput;
  ImportRefusal: ResolverTypeWrapper<ImportRefusal>;
  ImportSection: ImportSection;
  ImportSectionCount: ResolverTypeWrapper<ImportSectionCount>;
  ImportTaskInput: ImportTaskInput;
  ImportTrackerInput: ImportTrackerInput;
  ImportTrackerPayload: ResolverTypeWrapper<ImportTrackerPayload>;
  ImportedBundle: ResolverTypeWrapper<ImportedBundle>;
  IngestContext: IngestContext;
  IngestPayload: ResolverTypeWrapper<IngestPayload>;
  IngestStatus: IngestStatus;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Irreproducibility: Irreproducibility;
  IrreproducibleDeploy: ResolverTypeWrapper<IrreproducibleDeployParent>;
  IrreproducibleDeployConnection: ResolverTypeWrapper<Omit<IrreproducibleDeployConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IrreproducibleDeployEdge']>, nodes: ReadonlyArray<ResolversTypes['IrreproducibleDeploy']> }>;
  IrreproducibleDeployEdge: ResolverTypeWrapper<Omit<IrreproducibleDeployEdge, 'node'> & { node: ResolversTypes['IrreproducibleDeploy'] }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JournalEvent: ResolverTypeWrapper<Omit<JournalEvent, 'sessions'> & { sessions: ReadonlyArray<ResolversTypes['Session']> }>;
  JournalEventInput: JournalEventInput;
  JournalEventType: JournalEventType;
  JournalPayload: ResolverTypeWrapper<Omit<JournalPayload, 'events'> & { events: ReadonlyArray<ResolversTypes['AppendedEvent']> }>;
  LeadTime: ResolverTypeWrapper<LeadTime>;
  LeadTimeConnection: ResolverTypeWrapper<LeadTimeConnection>;
  LeadTimeEdge: ResolverTypeWrapper<LeadTimeEdge>;
  Lineage: ResolverTypeWrapper<LineageAnswer>;
  LineageEdge: ResolverTypeWrapper<LineageEdge>;
  LineageKind: LineageKind;
  LineageNode: ResolverTypeWrapper<LineageNode>;
  LineageRow: ResolverTypeWrapper<LineageRow>;
  LinkProperties: ResolverTypeWrapper<LinkProperties>;
  MergeProperties: ResolverTypeWrapper<MergeProperties>;
  Model: ResolverTypeWrapper<Model>;
  ModelConnection: ResolverTypeWrapper<ModelConnection>;
  ModelEdge: ResolverTypeWrapper<ModelEdge>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<Entity>;
  NodeConnection: ResolverTypeWrapper<PageOfNodes>;
  NodeEdge: ResolverTypeWrapper<PlaceOfNode>;
  NodeType: NodeType;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlatformProperties: ResolverTypeWrapper<PlatformProperties>;
  ProvBundle: ResolverTypeWrapper<ProvBundle>;
  ProvExport: ResolverTypeWrapper<ProvExport>;
  ProvForm: ProvForm;
  ProvRecord: ResolverTypeWrapper<ProvRecord>;
  ProvSubject: ProvSubject;
  ProvValidity: ResolverTypeWrapper<ProvValidity>;
  ProvViolation: ResolverTypeWrapper<ProvViolation>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReconcileError: ResolverTypeWrapper<ReconcileError>;
  ReconcileReport: ResolverTypeWrapper<PassReport>;
  Reconciliation: ResolverTypeWrapper<Omit<Reconciliation, 'lastPass'> & { lastPass?: Maybe<ResolversTypes['ReconcileReport']> }>;
  RecordPayload: ResolverTypeWrapper<RecordPayload>;
  RedactionLevel: RedactionLevel;
  RefKind: RefKind;
  ReferrerProperties: ResolverTypeWrapper<ReferrerProperties>;
  RejectedRecord: ResolverTypeWrapper<RejectedRecord>;
  Rejection: ResolverTypeWrapper<Rejection>;
  RemoveSourcePayload: ResolverTypeWrapper<RemoveSourcePayload>;
  RemovedCheckpoints: ResolverTypeWrapper<RemovedCheckpoints>;
  ReportDifference: ResolverTypeWrapper<ReportDifference>;
  Repository: ResolverTypeWrapper<Omit<Repository, 'commits'> & { commits: ReadonlyArray<ResolversTypes['Commit']> }>;
  ReproducibleBuild: ResolverTypeWrapper<Reproducible>;
  ReproducibleBuildConnection: ResolverTypeWrapper<Omit<ReproducibleBuildConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReproducibleBuildEdge']>, nodes: ReadonlyArray<ResolversTypes['ReproducibleBuild']> }>;
  ReproducibleBuildEdge: ResolverTypeWrapper<Omit<ReproducibleBuildEdge, 'node'> & { node: ResolversTypes['ReproducibleBuild'] }>;
  ReviewProperties: ResolverTypeWrapper<ReviewProperties>;
  ReviewState: ReviewState;
  ReviewVerdict: ReviewVerdict;
  RevisionInInterval: ResolverTypeWrapper<RevisionInInterval>;
  Rollout: ResolverTypeWrapper<Rollout>;
  RolloutConnection: ResolverTypeWrapper<RolloutConnection>;
  RolloutEdge: ResolverTypeWrapper<RolloutEdge>;
  RunProperties: ResolverTypeWrapper<RunProperties>;
  RunningContainer: ResolverTypeWrapper<RunningContainerParent>;
  RunningContainerConnection: ResolverTypeWrapper<Omit<RunningContainerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RunningContainerEdge']>, nodes: ReadonlyArray<ResolversTypes['RunningContainer']> }>;
  RunningContainerEdge: ResolverTypeWrapper<Omit<RunningContainerEdge, 'node'> & { node: ResolversTypes['RunningContainer'] }>;
  RunningWork: ResolverTypeWrapper<WorkInContainer>;
  RunningWorkConnection: ResolverTypeWrapper<Omit<RunningWorkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RunningWorkEdge']>, nodes: ReadonlyArray<ResolversTypes['RunningWork']> }>;
  RunningWorkEdge: ResolverTypeWrapper<Omit<RunningWorkEdge, 'node'> & { node: ResolversTypes['RunningWork'] }>;
  Sbom: ResolverTypeWrapper<Omit<Sbom, 'images'> & { images: ReadonlyArray<ResolversTypes['Image']> }>;
  SbomFormat: SbomFormat;
  Scan: ResolverTypeWrapper<Omit<Scan, 'images' | 'vulnerabilities'> & { images: ReadonlyArray<ResolversTypes['Image']>, vulnerabilities: ReadonlyArray<ResolversTypes['Vulnerability']> }>;
  SecretInput: SecretInput;
  ServedTask: ResolverTypeWrapper<ServedTaskParent>;
  ServedTaskConnection: ResolverTypeWrapper<Omit<ServedTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServedTaskEdge']>, nodes: ReadonlyArray<ResolversTypes['ServedTask']> }>;
  ServedTaskEdge: ResolverTypeWrapper<Omit<ServedTaskEdge, 'node'> & { node: ResolversTypes['ServedTask'] }>;
  Session: ResolverTypeWrapper<Entity>;
  SessionCompatibility: SessionCompatibility;
  SessionConfigurationInput: SessionConfigurationInput;
  SessionContainer: ResolverTypeWrapper<ContainerOfSession>;
  SessionCost: ResolverTypeWrapper<SpentOnWork>;
  SessionDeploy: ResolverTypeWrapper<DeployOfSession>;
  SessionDeploys: ResolverTypeWrapper<DeploysOfSession>;
  SessionInput: SessionInput;
  SessionListConnection: ResolverTypeWrapper<SessionPage>;
  SessionListEdge: ResolverTypeWrapper<SessionEdge>;
  SessionPayload: ResolverTypeWrapper<SessionNode>;
  SessionRecordStatus: ResolverTypeWrapper<SessionRecordStatus>;
  SessionStatus: SessionStatus;
  SessionTree: ResolverTypeWrapper<Omit<SessionTree, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SessionTreeNode']> }>;
  SessionTreeNode: ResolverTypeWrapper<SessionTreePlace>;
  Severity: Severity;
  Signature: ResolverTypeWrapper<Omit<Signature, 'images'> & { images: ReadonlyArray<ResolversTypes['Image']> }>;
  SignatureFormat: SignatureFormat;
  Source: ResolverTypeWrapper<Entity>;
  SourceGap: ResolverTypeWrapper<SourceGap>;
  SourceInput: SourceInput;
  SourceKind: SourceKind;
  SourcePayload: ResolverTypeWrapper<SourcePayloadParent>;
  SourceWitness: SourceWitness;
  SourcedBuild: ResolverTypeWrapper<SourcedBuildMatch>;
  SourcedBuildConnection: ResolverTypeWrapper<Omit<SourcedBuildConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourcedBuildEdge']>, nodes: ReadonlyArray<ResolversTypes['SourcedBuild']> }>;
  SourcedBuildEdge: ResolverTypeWrapper<Omit<SourcedBuildEdge, 'node'> & { node: ResolversTypes['SourcedBuild'] }>;
  SpendingBasis: SpendingBasis;
  StartActivityInput: StartActivityInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TagCertainty: TagCertainty;
  TagChange: ResolverTypeWrapper<TagChange>;
  TagChangeConnection: ResolverTypeWrapper<RetagPage>;
  TagChangeEdge: ResolverTypeWrapper<TagChangeEdge>;
  TagChangeKind: TagChangeKind;
  TagHistory: ResolverTypeWrapper<Omit<TagHistory, 'intervals'> & { intervals: ReadonlyArray<ResolversTypes['TagInterval']> }>;
  TagInterval: ResolverTypeWrapper<IntervalOfTag>;
  TagObservation: ResolverTypeWrapper<Omit<TagObservation, 'images' | 'references'> & { images: ReadonlyArray<ResolversTypes['Image']>, references: ReadonlyArray<ResolversTypes['ImageReference']> }>;
  TagObservationInput: TagObservationInput;
  TagOfDigest: ResolverTypeWrapper<TagOfDigest>;
  TagOfDigestConnection: ResolverTypeWrapper<TagOfDigestConnection>;
  TagOfDigestEdge: ResolverTypeWrapper<TagOfDigestEdge>;
  Task: ResolverTypeWrapper<Entity>;
  TaskBatchPayload: ResolverTypeWrapper<TaskBatchPayload>;
  TaskBatchResult: ResolverTypeWrapper<TaskBatchResult>;
  TaskBoard: ResolverTypeWrapper<Board>;
  TaskFilter: TaskFilter;
  TaskLink: ResolverTypeWrapper<TaskLinkParent>;
  TaskLinkConnection: ResolverTypeWrapper<Omit<TaskLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TaskLinkListEdge']>, nodes: ReadonlyArray<ResolversTypes['TaskLink']> }>;
  TaskLinkDirection: TaskLinkDirection;
  TaskLinkInput: TaskLinkInput;
  TaskLinkKind: TaskLinkKind;
  TaskLinkListEdge: ResolverTypeWrapper<Omit<TaskLinkListEdge, 'node'> & { node: ResolversTypes['TaskLink'] }>;
  TaskLinkPayload: ResolverTypeWrapper<TaskLinkPayload>;
  TaskLinkProperties: ResolverTypeWrapper<TaskLinkProperties>;
  TaskLinkTarget: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaskLinkTarget']>;
  TaskListConnection: ResolverTypeWrapper<TaskList>;
  TaskListEdge: ResolverTypeWrapper<TaskPlace>;
  TaskPayload: ResolverTypeWrapper<Written>;
  TaskPriority: TaskPriority;
  TaskPriorityCount: ResolverTypeWrapper<TaskPriorityCount>;
  TaskStatus: TaskStatus;
  TaskStatusCount: ResolverTypeWrapper<TaskStatusCount>;
  TaskTieWay: TaskTieWay;
  TaskType: TaskType;
  TaskTypeCount: ResolverTypeWrapper<TaskTypeCount>;
  TaskWhereabouts: ResolverTypeWrapper<Whereabouts>;
  TieInput: TieInput;
  TiePayload: ResolverTypeWrapper<TiePayload>;
  TokenCounts: ResolverTypeWrapper<TokenCounts>;
  TokenUsage: ResolverTypeWrapper<Entity>;
  TokenUsageInput: TokenUsageInput;
  TokenUsagePayload: ResolverTypeWrapper<WrittenUsage>;
  TrackerId: ResolverTypeWrapper<TrackerId>;
  TrustRuleInput: TrustRuleInput;
  UpdateTaskInput: UpdateTaskInput;
  Verified: Verified;
  Vulnerability: ResolverTypeWrapper<Omit<Vulnerability, 'scans' | 'statements'> & { scans: ReadonlyArray<ResolversTypes['Scan']>, statements: ReadonlyArray<ResolversTypes['VulnerabilityStatement']> }>;
  VulnerabilityStatement: ResolverTypeWrapper<Omit<VulnerabilityStatement, 'images' | 'vulnerabilities'> & { images: ReadonlyArray<ResolversTypes['Image']>, vulnerabilities: ReadonlyArray<ResolversTypes['Vulnerability']> }>;
  VulnerabilityStatus: VulnerabilityStatus;
  WorkCost: ResolverTypeWrapper<CostOfWork>;
  WorkPhase: WorkPhase;
  WorkPhaseCount: ResolverTypeWrapper<WorkPhaseCount>;
  WorkWay: WorkWay;
  Workload: ResolverTypeWrapper<Omit<Workload, 'children' | 'containers' | 'deploys' | 'owners'> & { children: ReadonlyArray<ResolversTypes['Workload']>, containers: ReadonlyArray<ResolversTypes['Container']>, deploys: ReadonlyArray<ResolversTypes['Deploy']>, owners: ReadonlyArray<ResolversTypes['Workload']> }>;
  WorkspaceOperation: WorkspaceOperation;
  WorkspaceOperationInput: WorkspaceOperationInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: Entity;
  ActivityPayload: Written;
  AddCommentInput: AddCommentInput;
  Agent: Entity;
  AgentInput: AgentInput;
  AgentPayload: Written;
  AgentWork: WorkOfAgent;
  AppendedEvent: Omit<AppendedEvent, 'checkpoint'> & { checkpoint?: Maybe<ResolversParentTypes['CheckpointResult']> };
  Attestation: Entity;
  AttributedLines: Omit<AttributedLines, 'agents'> & { agents: ReadonlyArray<ResolversParentTypes['AgentWork']> };
  Attribution: Entity;
  AttributionReport: AttributionReport;
  AttributionView: ViewOfSession;
  AttributionsPayload: WrittenAttributions;
  AuditConnection: AuditPage;
  AuditEdge: Omit<AuditEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditEntry: StoredAuditEntry;
  AuditFilter: AuditFilter;
  AuthorStats: AuthorStats;
  AuthorTokens: AuthorTokens;
  BigInt: Scalars['BigInt']['output'];
  BlastRadius: BlastRadius;
  Boolean: Scalars['Boolean']['output'];
  Build: Entity;
  BuildDeploy: BuildDeployParent;
  BuildInput: BuildInput;
  BuildKeyInput: BuildKeyInput;
  BuildListConnection: BuildPage;
  BuildListEdge: BuildEdge;
  BuildOf: BuildOfParent;
  BuildOfConnection: Omit<BuildOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BuildOfEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BuildOf']> };
  BuildOfEdge: Omit<BuildOfEdge, 'node'> & { node: ResolversParentTypes['BuildOf'] };
  BuildProvenance: BuildProvenanceAnswer;
  BuiltAgent: BuiltAgentParent;
  BuiltAgentConnection: Omit<BuiltAgentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BuiltAgentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BuiltAgent']> };
  BuiltAgentEdge: Omit<BuiltAgentEdge, 'node'> & { node: ResolversParentTypes['BuiltAgent'] };
  Bundle: Omit<Bundle, 'about' | 'signedBy'> & { about: ReadonlyArray<ResolversParentTypes['Session']>, signedBy: ReadonlyArray<ResolversParentTypes['Agent']> };
  BundleCounts: BundleCounts;
  BundlePolicyInput: BundlePolicyInput;
  BundleProblem: BundleProblem;
  BundleVerdict: BundleVerdict;
  CapturedContentId: CapturedContentId;
  CapturedDeviation: CapturedDeviation;
  CapturedDirtyFile: CapturedDirtyFile;
  CapturedDirtyFiles: CapturedDirtyFiles;
  CapturedFiles: CapturedFiles;
  CapturedPerson: CapturedPerson;
  CapturedRemote: CapturedRemote;
  CapturedRun: CapturedRun;
  CapturedSignature: CapturedSignature;
  CapturedSource: CapturedSource;
  CapturedSubmodule: CapturedSubmodule;
  CapturedUpstream: CapturedUpstream;
  ChangeRequest: Omit<ChangeRequest, 'authors' | 'commits' | 'reviewers'> & { authors: ReadonlyArray<ResolversParentTypes['Agent']>, commits: ReadonlyArray<ResolversParentTypes['Commit']>, reviewers: ReadonlyArray<ResolversParentTypes['Agent']> };
  Checkpoint: Entity;
  CheckpointInput: CheckpointInput;
  CheckpointListConnection: CheckpointPage;
  CheckpointListEdge: CheckpointEdge;
  CheckpointPayload: CheckpointNode;
  CheckpointRequest: CheckpointRequest;
  CheckpointResult: MadeCheckpoint;
  CheckpointsPayload: Omit<CheckpointsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['CheckpointResult']> };
  ClaimNextPayload: Claimed;
  Comment: Entity;
  CommentPayload: Written;
  Commit: Entity;
  CommitListConnection: CommitPage;
  CommitListEdge: CommitEdge;
  Container: Entity;
  ContainerListConnection: ContainerPage;
  ContainerListEdge: ContainerEdge;
  Cost: Cost;
  CreateTaskInput: CreateTaskInput;
  DateTime: Scalars['DateTime']['output'];
  Deploy: Entity;
  DeployBuild: DeployBuildParent;
  DeployBuildCandidate: CandidateParent;
  DeployEventInput: DeployEventInput;
  DeployInput: DeployInput;
  DeployListConnection: DeployPage;
  DeployListEdge: DeployEdge;
  DeploySource: DeploySourceAnswer;
  DeploySourceCandidate: SourceCandidateParent;
  Digest: Scalars['Digest']['output'];
  DigestAt: DigestAt;
  DocumentResult: DocumentResult;
  DriftConnection: Omit<DriftConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DriftEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DriftedContainer']> };
  DriftEdge: Omit<DriftEdge, 'node'> & { node: ResolversParentTypes['DriftedContainer'] };
  DriftScope: DriftScope;
  DriftedContainer: Drifted;
  Environment: Omit<Environment, 'deploys'> & { deploys: ReadonlyArray<ResolversParentTypes['Deploy']> };
  EpicProgress: EpicCount;
  Event: Event;
  ExportedBundle: ExportedBundle;
  FileChangeInput: FileChangeInput;
  FileStats: FileStats;
  Finding: StoredFinding;
  FindingConnection: FindingPage;
  FindingCount: FindingCount;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingScope: FindingScope;
  Float: Scalars['Float']['output'];
  FoundProperties: FoundProperties;
  HookInput: HookInput;
  ID: Scalars['ID']['output'];
  Image: Entity;
  ImageListConnection: ImagePage;
  ImageListEdge: ImageEdge;
  ImageReference: Omit<ImageReference, 'declaredBy' | 'deploys' | 'images' | 'observations'> & { declaredBy: ReadonlyArray<ResolversParentTypes['Container']>, deploys: ReadonlyArray<ResolversParentTypes['Deploy']>, images: ReadonlyArray<ResolversParentTypes['Image']>, observations: ReadonlyArray<ResolversParentTypes['TagObservation']> };
  Impact: ImpactAnswer;
  ImportActivityInput: ImportActivityInput;
  ImportAgentInput: ImportAgentInput;
  ImportCommentInput: ImportCommentInput;
  ImportLinkInput: ImportLinkInput;
  ImportRefusal: ImportRefusal;
  ImportSectionCount: ImportSectionCount;
  ImportTaskInput: ImportTaskInput;
  ImportTrackerInput: ImportTrackerInput;
  ImportTrackerPayload: ImportTrackerPayload;
  ImportedBundle: ImportedBundle;
  IngestContext: IngestContext;
  IngestPayload: IngestPayload;
  Int: Scalars['Int']['output'];
  IrreproducibleDeploy: IrreproducibleDeployParent;
  IrreproducibleDeployConnection: Omit<IrreproducibleDeployConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IrreproducibleDeployEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IrreproducibleDeploy']> };
  IrreproducibleDeployEdge: Omit<IrreproducibleDeployEdge, 'node'> & { node: ResolversParentTypes['IrreproducibleDeploy'] };
  JSON: Scalars['JSON']['output'];
  JournalEvent: Omit<JournalEvent, 'sessions'> & { sessions: ReadonlyArray<ResolversParentTypes['Session']> };
  JournalEventInput: JournalEventInput;
  JournalPayload: Omit<JournalPayload, 'events'> & { events: ReadonlyArray<ResolversParentTypes['AppendedEvent']> };
  LeadTime: LeadTime;
  LeadTimeConnection: LeadTimeConnection;
  LeadTimeEdge: LeadTimeEdge;
  Lineage: LineageAnswer;
  LineageEdge: LineageEdge;
  LineageNode: LineageNode;
  LineageRow: LineageRow;
  LinkProperties: LinkProperties;
  MergeProperties: MergeProperties;
  Model: Model;
  ModelConnection: ModelConnection;
  ModelEdge: ModelEdge;
  Mutation: Record<PropertyKey, never>;
  Node: Entity;
  NodeConnection: PageOfNodes;
  NodeEdge: PlaceOfNode;
  PageInfo: PageInfo;
  PlatformProperties: PlatformProperties;
  ProvBundle: ProvBundle;
  ProvExport: ProvExport;
  ProvRecord: ProvRecord;
  ProvSubject: ProvSubject;
  ProvValidity: ProvValidity;
  ProvViolation: ProvViolation;
  Query: Record<PropertyKey, never>;
  ReconcileError: ReconcileError;
  ReconcileReport: PassReport;
  Reconciliation: Omit<Reconciliation, 'lastPass'> & { lastPass?: Maybe<ResolversParentTypes['ReconcileReport']> };
  RecordPayload: RecordPayload;
  ReferrerProperties: ReferrerProperties;
  RejectedRecord: RejectedRecord;
  Rejection: Rejection;
  RemoveSourcePayload: RemoveSourcePayload;
  RemovedCheckpoints: RemovedCheckpoints;
  ReportDifference: ReportDifference;
  Repository: Omit<Repository, 'commits'> & { commits: ReadonlyArray<ResolversParentTypes['Commit']> };
  ReproducibleBuild: Reproducible;
  ReproducibleBuildConnection: Omit<ReproducibleBuildConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReproducibleBuildEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReproducibleBuild']> };
  ReproducibleBuildEdge: Omit<ReproducibleBuildEdge, 'node'> & { node: ResolversParentTypes['ReproducibleBuild'] };
  ReviewProperties: ReviewProperties;
  RevisionInInterval: RevisionInInterval;
  Rollout: Rollout;
  RolloutConnection: RolloutConnection;
  RolloutEdge: RolloutEdge;
  RunProperties: RunProperties;
  RunningContainer: RunningContainerParent;
  RunningContainerConnection: Omit<RunningContainerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RunningContainerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RunningContainer']> };
  RunningContainerEdge: Omit<RunningContainerEdge, 'node'> & { node: ResolversParentTypes['RunningContainer'] };
  RunningWork: WorkInContainer;
  RunningWorkConnection: Omit<RunningWorkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RunningWorkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RunningWork']> };
  RunningWorkEdge: Omit<RunningWorkEdge, 'node'> & { node: ResolversParentTypes['RunningWork'] };
  Sbom: Omit<Sbom, 'images'> & { images: ReadonlyArray<ResolversParentTypes['Image']> };
  Scan: Omit<Scan, 'images' | 'vulnerabilities'> & { images: ReadonlyArray<ResolversParentTypes['Image']>, vulnerabilities: ReadonlyArray<ResolversParentTypes['Vulnerability']> };
  SecretInput: SecretInput;
  ServedTask: ServedTaskParent;
  ServedTaskConnection: Omit<ServedTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServedTaskEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServedTask']> };
  ServedTaskEdge: Omit<ServedTaskEdge, 'node'> & { node: ResolversParentTypes['ServedTask'] };
  Session: Entity;
  SessionConfigurationInput: SessionConfigurationInput;
  SessionContainer: ContainerOfSession;
  SessionCost: SpentOnWork;
  SessionDeploy: DeployOfSession;
  SessionDeploys: DeploysOfSession;
  SessionInput: SessionInput;
  SessionListConnection: SessionPage;
  SessionListEdge: SessionEdge;
  SessionPayload: SessionNode;
  SessionRecordStatus: SessionRecordStatus;
  SessionTree: Omit<SessionTree, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SessionTreeNode']> };
  SessionTreeNode: SessionTreePlace;
  Signature: Omit<Signature, 'images'> & { images: ReadonlyArray<ResolversParentTypes['Image']> };
  Source: Entity;
  SourceGap: SourceGap;
  SourceInput: SourceInput;
  SourcePayload: SourcePayloadParent;
  SourcedBuild: SourcedBuildMatch;
  SourcedBuildConnection: Omit<SourcedBuildConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourcedBuildEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SourcedBuild']> };
  SourcedBuildEdge: Omit<SourcedBuildEdge, 'node'> & { node: ResolversParentTypes['SourcedBuild'] };
  StartActivityInput: StartActivityInput;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TagChange: TagChange;
  TagChangeConnection: RetagPage;
  TagChangeEdge: TagChangeEdge;
  TagHistory: Omit<TagHistory, 'intervals'> & { intervals: ReadonlyArray<ResolversParentTypes['TagInterval']> };
  TagInterval: IntervalOfTag;
  TagObservation: Omit<TagObservation, 'images' | 'references'> & { images: ReadonlyArray<ResolversParentTypes['Image']>, references: ReadonlyArray<ResolversParentTypes['ImageReference']> };
  TagObservationInput: TagObservationInput;
  TagOfDigest: TagOfDigest;
  TagOfDigestConnection: TagOfDigestConnection;
  TagOfDigestEdge: TagOfDigestEdge;
  Task: Entity;
  TaskBatchPayload: TaskBatchPayload;
  TaskBatchResult: TaskBatchResult;
  TaskBoard: Board;
  TaskFilter: TaskFilter;
  TaskLink: TaskLinkParent;
  TaskLinkConnection: Omit<TaskLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TaskLinkListEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TaskLink']> };
  TaskLinkInput: TaskLinkInput;
  TaskLinkListEdge: Omit<TaskLinkListEdge, 'node'> & { node: ResolversParentTypes['TaskLink'] };
  TaskLinkPayload: TaskLinkPayload;
  TaskLinkProperties: TaskLinkProperties;
  TaskLinkTarget: ResolversUnionTypes<ResolversParentTypes>['TaskLinkTarget'];
  TaskListConnection: TaskList;
  TaskListEdge: TaskPlace;
  TaskPayload: Written;
  TaskPriorityCount: TaskPriorityCount;
  TaskStatusCount: TaskStatusCount;
  TaskTypeCount: TaskTypeCount;
  TaskWhereabouts: Whereabouts;
  TieInput: TieInput;
  TiePayload: TiePayload;
  TokenCounts: TokenCounts;
  TokenUsage: Entity;
  TokenUsageInput: TokenUsageInput;
  TokenUsagePayload: WrittenUsage;
  TrackerId: TrackerId;
  TrustRuleInput: TrustRuleInput;
  UpdateTaskInput: UpdateTaskInput;
  Vulnerability: Omit<Vulnerability, 'scans' | 'statements'> & { scans: ReadonlyArray<ResolversParentTypes['Scan']>, statements: ReadonlyArray<ResolversParentTypes['VulnerabilityStatement']> };
  VulnerabilityStatement: Omit<VulnerabilityStatement, 'images' | 'vulnerabilities'> & { images: ReadonlyArray<ResolversParentTypes['Image']>, vulnerabilities: ReadonlyArray<ResolversParentTypes['Vulnerability']> };
  WorkCost: CostOfWork;
  WorkPhaseCount: WorkPhaseCount;
  Workload: Omit<Workload, 'children' | 'containers' | 'deploys' | 'owners'> & { children: ReadonlyArray<ResolversParentTypes['Workload']>, containers: ReadonlyArray<ResolversParentTypes['Container']>, deploys: ReadonlyArray<ResolversParentTypes['Deploy']>, owners: ReadonlyArray<ResolversParentTypes['Workload']> };
  WorkspaceOperationInput: WorkspaceOperationInput;
};

export type ActivityResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  agentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  builds?: Resolver<ReadonlyArray<ResolversTypes['Build']>, ParentType, ContextType>;
  checkpoints?: Resolver<ReadonlyArray<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['WorkPhase'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ActivityStage'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityPayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ActivityPayload'] = ResolversParentTypes['ActivityPayload']> = {
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type AgentResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent']> = {
  commits?: Resolver<ReadonlyArray<ResolversTypes['Commit']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgentKind'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  modelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modelProvider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentPayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['AgentPayload'] = ResolversParentTypes['AgentPayload']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
};

export type AgentWorkResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['AgentWork'] = ResolversParentTypes['AgentWork']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  commits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  files?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linesAdded?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  linesRemoved?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  models?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['WorkWay']>, ParentType, ContextType>;
};

export type AppendedEventResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['AppendedEvent'] = ResolversParentTypes['AppendedEvent']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['CheckpointResult']>, ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type AttestationResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Attestation'] = ResolversParentTypes['Attestation']> = {
  builderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  builds?: Resolver<ReadonlyArray<ResolversTypes['Build']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  documentDigest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['AttestationForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  predicateType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statementDigest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Verified'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributedLinesResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['AttributedLines'] = ResolversParentTypes['AttributedLines']> = {
  agents?: Resolver<ReadonlyArray<ResolversTypes['AgentWork']>, ParentType, ContextType>;
  commits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  linesAdded?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  linesRemoved?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  unattributedCommits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  agents?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  attributionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bundles?: Resolver<ReadonlyArray<ResolversTypes['Digest']>, ParentType, ContextType>;
  commitHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commits?: Resolver<ReadonlyArray<ResolversTypes['Commit']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  filePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputTokens?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  isBinary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lineRanges?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  linesAdded?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  linesRemoved?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  modelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modelProvider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outputTokens?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  previousPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redactionLevel?: Resolver<Maybe<ResolversTypes['RedactionLevel']>, ParentType, ContextType>;
  runId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  signers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  stepId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalTokens?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  workspaceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionReportResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['AttributionReport'] = ResolversParentTypes['AttributionReport']> = {
  authorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byAuthor?: Resolver<ReadonlyArray<ResolversTypes['AuthorStats']>, ParentType, ContextType>;
  byFile?: Resolver<ReadonlyArray<ResolversTypes['FileStats']>, ParentType, ContextType>;
  checkpoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  redactionLevel?: Resolver<ResolversTypes['RedactionLevel'], ParentType, ContextType>;
  sessionKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalTokens?: Resolver<ResolversTypes['TokenCounts'], ParentType, ContextType>;
};

export type AttributionViewResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['AttributionView'] = ResolversParentTypes['AttributionView']> = {
  attributions?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  byAuthorTokens?: Resolver<ReadonlyArray<ResolversTypes['AuthorTokens']>, ParentType, ContextType>;
  checkpoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalTokens?: Resolver<ResolversTypes['TokenCounts'], ParentType, ContextType>;
};

export type AttributionsPayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['AttributionsPayload'] = ResolversParentTypes['AttributionsPayload']> = {
  attributions?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  callerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  callerKind?: Resolver<ResolversTypes['CallerKind'], ParentType, ContextType>;
  callerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentDigests?: Resolver<ReadonlyArray<ResolversTypes['Digest']>, ParentType, ContextType>;
  door?: Resolver<ResolversTypes['AuditDoor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorStatsResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['AuthorStats'] = ResolversParentTypes['AuthorStats']> = {
  authorId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linesAdded?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  linesRemoved?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['TokenCounts'], ParentType, ContextType>;
};

export type AuthorTokensResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['AuthorTokens'] = ResolversParentTypes['AuthorTokens']> = {
  authorId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['TokenCounts'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BlastRadiusResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['BlastRadius'] = ResolversParentTypes['BlastRadius']> = {
  containers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digests?: Resolver<ReadonlyArray<ResolversTypes['Digest']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['RevisionInInterval']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BuildResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Build'] = ResolversParentTypes['Build']> = {
  accountId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseImages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  buildArguments?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  buildId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  builtOn?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  capture?: Resolver<Maybe<ResolversTypes['CapturedSource']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Build']>, ParentType, ContextType>;
  commits?: Resolver<ReadonlyArray<ResolversTypes['Commit']>, ParentType, ContextType>;
  contextDigest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  contextTreeHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deploys?: Resolver<ReadonlyArray<ResolversTypes['BuildDeploy']>, ParentType, ContextType>;
  dockerfile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageDigests?: Resolver<ReadonlyArray<ResolversTypes['Digest']>, ParentType, ContextType>;
  imageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['Build']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['BuildProvenance']>, ParentType, ContextType>;
  providerBuildId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reproducibleFromCommit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sameCommitOtherTree?: Resolver<ReadonlyArray<ResolversTypes['Build']>, ParentType, ContextType>;
  sameTreeOtherCommit?: Resolver<ReadonlyArray<ResolversTypes['Build']>, ParentType, ContextType>;
  slsaProvenance?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  sourceCommit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceDirty?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sourceRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceRepository?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceSubpath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BuildStatus'], ParentType, ContextType>;
  statusText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['BuildTrust'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['BuildUnit'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workingTreeHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BuildDeployResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['BuildDeploy'] = ResolversParentTypes['BuildDeploy']> = {
  contradiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deploy?: Resolver<ResolversTypes['Deploy'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  joins?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type BuildListConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['BuildListConnection'] = ResolversParentTypes['BuildListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BuildListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Build']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BuildListEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['BuildListEdge'] = ResolversParentTypes['BuildListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Build'], ParentType, ContextType>;
};

export type BuildOfResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['BuildOf'] = ResolversParentTypes['BuildOf']> = {
  build?: Resolver<ResolversTypes['Build'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type BuildOfConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['BuildOfConnection'] = ResolversParentTypes['BuildOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BuildOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BuildOf']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BuildOfEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['BuildOfEdge'] = ResolversParentTypes['BuildOfEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BuildOf'], ParentType, ContextType>;
};

export type BuildProvenanceResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['BuildProvenance'] = ResolversParentTypes['BuildProvenance']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  attestation?: Resolver<ResolversTypes['Attestation'], ParentType, ContextType>;
  baseImages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  builderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contradiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repository?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedBuild?: Resolver<ResolversTypes['Build'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Verified'], ParentType, ContextType>;
};

export type BuiltAgentResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['BuiltAgent'] = ResolversParentTypes['BuiltAgent']> = {
  accountId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agentName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latestBuild?: Resolver<ResolversTypes['Build'], ParentType, ContextType>;
  totalBuilds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undeployed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BuiltAgentConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['BuiltAgentConnection'] = ResolversParentTypes['BuiltAgentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BuiltAgentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BuiltAgent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BuiltAgentEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['BuiltAgentEdge'] = ResolversParentTypes['BuiltAgentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BuiltAgent'], ParentType, ContextType>;
};

export type BundleResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Bundle'] = ResolversParentTypes['Bundle']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  checkpoints?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  generatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  merkleRoot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postQuantum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  redactionLevel?: Resolver<ResolversTypes['RedactionLevel'], ParentType, ContextType>;
  sessionKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  signedBy?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  signer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BundleCountsResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['BundleCounts'] = ResolversParentTypes['BundleCounts']> = {
  attributions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checkpoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BundleProblemResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['BundleProblem'] = ResolversParentTypes['BundleProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BundleVerdictResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['BundleVerdict'] = ResolversParentTypes['BundleVerdict']> = {
  algorithm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['BundleCounts'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pq?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CapturedContentIdResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CapturedContentId'] = ResolversParentTypes['CapturedContentId']> = {
  kind?: Resolver<ResolversTypes['CapturedContentIdKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CapturedDeviationResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CapturedDeviation'] = ResolversParentTypes['CapturedDeviation']> = {
  effect?: Resolver<ResolversTypes['CapturedDeviationEffect'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CapturedDirtyFileResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CapturedDirtyFile'] = ResolversParentTypes['CapturedDirtyFile']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CapturedDirtyFilesResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CapturedDirtyFiles'] = ResolversParentTypes['CapturedDirtyFiles']> = {
  files?: Resolver<ReadonlyArray<ResolversTypes['CapturedDirtyFile']>, ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapturedFilesResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CapturedFiles'] = ResolversParentTypes['CapturedFiles']> = {
  files?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapturedPersonResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CapturedPerson'] = ResolversParentTypes['CapturedPerson']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CapturedRemoteResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CapturedRemote'] = ResolversParentTypes['CapturedRemote']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CapturedRunResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CapturedRun'] = ResolversParentTypes['CapturedRun']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jobUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pullRequest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pullRequestUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runAttempt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  runId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CapturedSignatureResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CapturedSignature'] = ResolversParentTypes['CapturedSignature']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CapturedSignatureStatus'], ParentType, ContextType>;
};

export type CapturedSourceResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CapturedSource'] = ResolversParentTypes['CapturedSource']> = {
  author?: Resolver<Maybe<ResolversTypes['CapturedPerson']>, ParentType, ContextType>;
  ci?: Resolver<Maybe<ResolversTypes['CapturedRun']>, ParentType, ContextType>;
  commitSignature?: Resolver<Maybe<ResolversTypes['CapturedSignature']>, ParentType, ContextType>;
  commitTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  committer?: Resolver<Maybe<ResolversTypes['CapturedPerson']>, ParentType, ContextType>;
  contentIds?: Resolver<ReadonlyArray<ResolversTypes['CapturedContentId']>, ParentType, ContextType>;
  describe?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviations?: Resolver<ReadonlyArray<ResolversTypes['CapturedDeviation']>, ParentType, ContextType>;
  dirtyFiles?: Resolver<Maybe<ResolversTypes['CapturedDirtyFiles']>, ParentType, ContextType>;
  ignoredButIncluded?: Resolver<Maybe<ResolversTypes['CapturedFiles']>, ParentType, ContextType>;
  objectFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  refFromCi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remotes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CapturedRemote']>>, ParentType, ContextType>;
  shallow?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sparse?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  submodules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CapturedSubmodule']>>, ParentType, ContextType>;
  tags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  treeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upstream?: Resolver<Maybe<ResolversTypes['CapturedUpstream']>, ParentType, ContextType>;
  vcs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CapturedSubmoduleResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CapturedSubmodule'] = ResolversParentTypes['CapturedSubmodule']> = {
  commit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CapturedUpstreamResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CapturedUpstream'] = ResolversParentTypes['CapturedUpstream']> = {
  ahead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  behind?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  branch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeRequestResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ChangeRequest'] = ResolversParentTypes['ChangeRequest']> = {
  authorIdentity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  commits?: Resolver<ReadonlyArray<ResolversTypes['Commit']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasAllReviews?: Resolver<ResolversTypes['AllReviewsTold'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mergedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mergedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repository?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  reviewers?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  sourceRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChangeRequestState'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckpointResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Checkpoint'] = ResolversParentTypes['Checkpoint']> = {
  bundles?: Resolver<ReadonlyArray<ResolversTypes['Digest']>, ParentType, ContextType>;
  checkpointId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commits?: Resolver<ReadonlyArray<ResolversTypes['Commit']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gitRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputTokens?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  journalSeq?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  outputTokens?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  redactionLevel?: Resolver<Maybe<ResolversTypes['RedactionLevel']>, ParentType, ContextType>;
  runId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  signers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  totalTokens?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['CheckpointTrigger'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckpointListConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CheckpointListConnection'] = ResolversParentTypes['CheckpointListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CheckpointListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckpointListEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CheckpointListEdge'] = ResolversParentTypes['CheckpointListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Checkpoint'], ParentType, ContextType>;
};

export type CheckpointPayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CheckpointPayload'] = ResolversParentTypes['CheckpointPayload']> = {
  checkpoint?: Resolver<ResolversTypes['Checkpoint'], ParentType, ContextType>;
};

export type CheckpointResultResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CheckpointResult'] = ResolversParentTypes['CheckpointResult']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckpointsPayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CheckpointsPayload'] = ResolversParentTypes['CheckpointsPayload']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['CheckpointResult']>, ParentType, ContextType>;
};

export type ClaimNextPayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ClaimNextPayload'] = ResolversParentTypes['ClaimNextPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
};

export type CommentResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  author?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  authorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  taskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentPayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CommentPayload'] = ResolversParentTypes['CommentPayload']> = {
  comment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
};

export type CommitResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Commit'] = ResolversParentTypes['Commit']> = {
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attributions?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  authorEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authoredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  builds?: Resolver<ReadonlyArray<ResolversTypes['Build']>, ParentType, ContextType>;
  changeRequests?: Resolver<ReadonlyArray<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  checkpoints?: Resolver<ReadonlyArray<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  deploys?: Resolver<ReadonlyArray<ResolversTypes['Deploy']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  oid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repositories?: Resolver<ReadonlyArray<ResolversTypes['Repository']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitListConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CommitListConnection'] = ResolversParentTypes['CommitListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitListEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['CommitListEdge'] = ResolversParentTypes['CommitListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commit'], ParentType, ContextType>;
};

export type ContainerResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Container'] = ResolversParentTypes['Container']> = {
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declaredImage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageDigest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  imageId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imagePullPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContainerKind'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  podName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  podUid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ready?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['ImageReference']>, ParentType, ContextType>;
  restartCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContainerState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workloads?: Resolver<ReadonlyArray<ResolversTypes['Workload']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContainerListConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ContainerListConnection'] = ResolversParentTypes['ContainerListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContainerListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Container']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContainerListEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ContainerListEdge'] = ResolversParentTypes['ContainerListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Container'], ParentType, ContextType>;
};

export type CostResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Cost'] = ResolversParentTypes['Cost']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  micros?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeployResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Deploy'] = ResolversParentTypes['Deploy']> = {
  accountId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  build?: Resolver<ResolversTypes['DeployBuild'], ParentType, ContextType>;
  buildId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buildSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commits?: Resolver<ReadonlyArray<ResolversTypes['Commit']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deployId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  environmentConfigDigest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  environments?: Resolver<ReadonlyArray<ResolversTypes['Environment']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageDigests?: Resolver<ReadonlyArray<ResolversTypes['Digest']>, ParentType, ContextType>;
  imageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  manifestDigest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previewLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promotedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['ImageReference']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rollbackOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DeploySource'], ParentType, ContextType>;
  sourceCommit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceRepository?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeployStatus'], ParentType, ContextType>;
  statusText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upstreamDeployId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workload?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workloads?: Resolver<ReadonlyArray<ResolversTypes['Workload']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeployBuildResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['DeployBuild'] = ResolversParentTypes['DeployBuild']> = {
  build?: Resolver<Maybe<ResolversTypes['Build']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['DeployBuildCandidate']>, ParentType, ContextType>;
  contradiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type DeployBuildCandidateResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['DeployBuildCandidate'] = ResolversParentTypes['DeployBuildCandidate']> = {
  build?: Resolver<ResolversTypes['Build'], ParentType, ContextType>;
  joins?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type DeployListConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['DeployListConnection'] = ResolversParentTypes['DeployListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeployListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Deploy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeployListEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['DeployListEdge'] = ResolversParentTypes['DeployListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deploy'], ParentType, ContextType>;
};

export type DeploySourceResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['DeploySource'] = ResolversParentTypes['DeploySource']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['DeploySourceCandidate']>, ParentType, ContextType>;
  commit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contradiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dirty?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repository?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reproducibleFromCommit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  subpath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  witnesses?: Resolver<ReadonlyArray<ResolversTypes['SourceWitness']>, ParentType, ContextType>;
  workingTreeHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeploySourceCandidateResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['DeploySourceCandidate'] = ResolversParentTypes['DeploySourceCandidate']> = {
  build?: Resolver<Maybe<ResolversTypes['Build']>, ParentType, ContextType>;
  commit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dirty?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  joins?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repository?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reproducibleFromCommit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  subpath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  witness?: Resolver<ResolversTypes['SourceWitness'], ParentType, ContextType>;
  workingTreeHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DigestScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Digest'], any> {
  name: 'Digest';
}

export type DigestAtResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['DigestAt'] = ResolversParentTypes['DigestAt']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Digest']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['TagCertainty'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DocumentResultResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['DocumentResult'] = ResolversParentTypes['DocumentResult']> = {
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejections?: Resolver<ReadonlyArray<ResolversTypes['RejectedRecord']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IngestStatus'], ParentType, ContextType>;
};

export type DriftConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['DriftConnection'] = ResolversParentTypes['DriftConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DriftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DriftedContainer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DriftEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['DriftEdge'] = ResolversParentTypes['DriftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DriftedContainer'], ParentType, ContextType>;
};

export type DriftedContainerResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['DriftedContainer'] = ResolversParentTypes['DriftedContainer']> = {
  container?: Resolver<ResolversTypes['Container'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  lastHeld?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DriftState'], ParentType, ContextType>;
  tagDigest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  tagSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EnvironmentResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Environment'] = ResolversParentTypes['Environment']> = {
  deploys?: Resolver<ReadonlyArray<ResolversTypes['Deploy']>, ParentType, ContextType>;
  environmentId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnvironmentState'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EpicProgressResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['EpicProgress'] = ResolversParentTypes['EpicProgress']> = {
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  epic?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  documentDigest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EventState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportedBundleResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ExportedBundle'] = ResolversParentTypes['ExportedBundle']> = {
  format?: Resolver<ResolversTypes['BundleFormat'], ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redaction?: Resolver<ResolversTypes['RedactionLevel'], ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  treeTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FileStatsResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['FileStats'] = ResolversParentTypes['FileStats']> = {
  authorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filePath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  linesAdded?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  linesRemoved?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  clusters?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  deploys?: Resolver<ReadonlyArray<ResolversTypes['Deploy']>, ParentType, ContextType>;
  environments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  namespaces?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repositories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['FindingSubjectType'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['FindingCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingCountResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['FindingCount'] = ResolversParentTypes['FindingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FoundPropertiesResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['FoundProperties'] = ResolversParentTypes['FoundProperties']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fixedVersions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VulnerabilityStatus'], ParentType, ContextType>;
};

export type ImageResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  attestations?: Resolver<ReadonlyArray<ResolversTypes['Attestation']>, ParentType, ContextType>;
  basisOf?: Resolver<ReadonlyArray<ResolversTypes['Build']>, ParentType, ContextType>;
  builds?: Resolver<ReadonlyArray<ResolversTypes['Build']>, ParentType, ContextType>;
  configOf?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  configs?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  containers?: Resolver<ReadonlyArray<ResolversTypes['Container']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deploys?: Resolver<ReadonlyArray<ResolversTypes['Deploy']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indexes?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImageKind'], ParentType, ContextType>;
  labels?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  layers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Digest']>>, ParentType, ContextType>;
  manifests?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['TagObservation']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['ImageReference']>, ParentType, ContextType>;
  referrers?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  refersTo?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  revisionClaim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sboms?: Resolver<ReadonlyArray<ResolversTypes['Sbom']>, ParentType, ContextType>;
  scans?: Resolver<ReadonlyArray<ResolversTypes['Scan']>, ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['Signature']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  sourceClaim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  vulnerabilityStatements?: Resolver<ReadonlyArray<ResolversTypes['VulnerabilityStatement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageListConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ImageListConnection'] = ResolversParentTypes['ImageListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImageListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImageListEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ImageListEdge'] = ResolversParentTypes['ImageListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Image'], ParentType, ContextType>;
};

export type ImageReferenceResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ImageReference'] = ResolversParentTypes['ImageReference']> = {
  canonical?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declared?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  declaredBy?: Resolver<ReadonlyArray<ResolversTypes['Container']>, ParentType, ContextType>;
  deploys?: Resolver<ReadonlyArray<ResolversTypes['Deploy']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['TagObservation']>, ParentType, ContextType>;
  registry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repository?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  builds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  containers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deploys?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digests?: Resolver<ReadonlyArray<ResolversTypes['Digest']>, ParentType, ContextType>;
  environments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  images?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  namespaces?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refKind?: Resolver<ResolversTypes['RefKind'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['RunningContainerConnection'], ParentType, ContextType, RequireFields<ImpactRunningArgs, 'first'>>;
  workloads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRefusalResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ImportRefusal'] = ResolversParentTypes['ImportRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['ImportSection'], ParentType, ContextType>;
};

export type ImportSectionCountResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ImportSectionCount'] = ResolversParentTypes['ImportSectionCount']> = {
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['ImportSection'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportTrackerPayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ImportTrackerPayload'] = ResolversParentTypes['ImportTrackerPayload']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['ImportSectionCount']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['ImportRefusal']>, ParentType, ContextType>;
};

export type ImportedBundleResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ImportedBundle'] = ResolversParentTypes['ImportedBundle']> = {
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knownRecords?: Resolver<ResolversTypes['BundleCounts'], ParentType, ContextType>;
  newRecords?: Resolver<ResolversTypes['BundleCounts'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['BundleProblem']>, ParentType, ContextType>;
  reportDifferences?: Resolver<ReadonlyArray<ResolversTypes['ReportDifference']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['BundleVerdict'], ParentType, ContextType>;
};

export type IngestPayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['IngestPayload'] = ResolversParentTypes['IngestPayload']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejections?: Resolver<ReadonlyArray<ResolversTypes['RejectedRecord']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['DocumentResult']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IrreproducibleDeployResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['IrreproducibleDeploy'] = ResolversParentTypes['IrreproducibleDeploy']> = {
  deploy?: Resolver<ResolversTypes['Deploy'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Irreproducibility'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DeploySource'], ParentType, ContextType>;
};

export type IrreproducibleDeployConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['IrreproducibleDeployConnection'] = ResolversParentTypes['IrreproducibleDeployConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IrreproducibleDeployEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IrreproducibleDeploy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IrreproducibleDeployEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['IrreproducibleDeployEdge'] = ResolversParentTypes['IrreproducibleDeployEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IrreproducibleDeploy'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JournalEventResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['JournalEvent'] = ResolversParentTypes['JournalEvent']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  sessionKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalPayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['JournalPayload'] = ResolversParentTypes['JournalPayload']> = {
  events?: Resolver<ReadonlyArray<ResolversTypes['AppendedEvent']>, ParentType, ContextType>;
};

export type LeadTimeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['LeadTime'] = ResolversParentTypes['LeadTime']> = {
  commit?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deploy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deployId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  oid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readyAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LeadTimeConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['LeadTimeConnection'] = ResolversParentTypes['LeadTimeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeadTimeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LeadTime']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadTimeEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['LeadTimeEdge'] = ResolversParentTypes['LeadTimeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeadTime'], ParentType, ContextType>;
};

export type LineageResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refKind?: Resolver<ResolversTypes['RefKind'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['LineageRow']>, ParentType, ContextType>;
  start?: Resolver<ReadonlyArray<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weakestEvidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type LineageEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['LineageEdge'] = ResolversParentTypes['LineageEdge']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LineageNodeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['LineageNode'] = ResolversParentTypes['LineageNode']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LineageKind'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LineageRowResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['LineageRow'] = ResolversParentTypes['LineageRow']> = {
  agent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buildId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buildStatus?: Resolver<Maybe<ResolversTypes['BuildStatus']>, ParentType, ContextType>;
  buildSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  container?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deployId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repository?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workload?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LinkPropertiesResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['LinkProperties'] = ResolversParentTypes['LinkProperties']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MergePropertiesResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['MergeProperties'] = ResolversParentTypes['MergeProperties']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ModelResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Model'] = ResolversParentTypes['Model']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ModelConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ModelConnection'] = ResolversParentTypes['ModelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Model']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ModelEdge'] = ResolversParentTypes['ModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addComment?: Resolver<ResolversTypes['CommentPayload'], ParentType, ContextType, RequireFields<MutationAddCommentArgs, 'input'>>;
  addSource?: Resolver<ResolversTypes['SourcePayload'], ParentType, ContextType, RequireFields<MutationAddSourceArgs, 'input'>>;
  addTaskLabel?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationAddTaskLabelArgs, 'label' | 'taskId'>>;
  addTaskLink?: Resolver<ResolversTypes['TaskLinkPayload'], ParentType, ContextType, RequireFields<MutationAddTaskLinkArgs, 'input'>>;
  addTaskLinks?: Resolver<ResolversTypes['TaskBatchPayload'], ParentType, ContextType, RequireFields<MutationAddTaskLinksArgs, 'inputs'>>;
  appendJournalEvents?: Resolver<ResolversTypes['JournalPayload'], ParentType, ContextType, RequireFields<MutationAppendJournalEventsArgs, 'events'>>;
  applyCheckpointRetention?: Resolver<ResolversTypes['RemovedCheckpoints'], ParentType, ContextType>;
  claimNextTask?: Resolver<ResolversTypes['ClaimNextPayload'], ParentType, ContextType, RequireFields<MutationClaimNextTaskArgs, 'agentId'>>;
  claimTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationClaimTaskArgs, 'agentId' | 'id'>>;
  closeSession?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<MutationCloseSessionArgs, 'sessionKey' | 'status'>>;
  closeTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationCloseTaskArgs, 'id' | 'reason'>>;
  closeTasks?: Resolver<ResolversTypes['TaskBatchPayload'], ParentType, ContextType, RequireFields<MutationCloseTasksArgs, 'ids' | 'reason'>>;
  createCheckpoint?: Resolver<ResolversTypes['CheckpointPayload'], ParentType, ContextType, RequireFields<MutationCreateCheckpointArgs, 'input'>>;
  createCheckpoints?: Resolver<ResolversTypes['CheckpointsPayload'], ParentType, ContextType, RequireFields<MutationCreateCheckpointsArgs, 'inputs'>>;
  createSessionStartCheckpoint?: Resolver<ResolversTypes['CheckpointPayload'], ParentType, ContextType, RequireFields<MutationCreateSessionStartCheckpointArgs, 'configuration' | 'sessionKey'>>;
  createTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationCreateTaskArgs, 'input'>>;
  createTasks?: Resolver<ResolversTypes['TaskBatchPayload'], ParentType, ContextType, RequireFields<MutationCreateTasksArgs, 'inputs'>>;
  deleteCheckpoint?: Resolver<ResolversTypes['RemovedCheckpoints'], ParentType, ContextType, RequireFields<MutationDeleteCheckpointArgs, 'checkpointId'>>;
  endActivity?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationEndActivityArgs, 'id'>>;
  importBundle?: Resolver<ResolversTypes['ImportedBundle'], ParentType, ContextType, RequireFields<MutationImportBundleArgs, 'bundle' | 'dryRun' | 'encoding'>>;
  importTracker?: Resolver<ResolversTypes['ImportTrackerPayload'], ParentType, ContextType, RequireFields<MutationImportTrackerArgs, 'input'>>;
  ingest?: Resolver<ResolversTypes['IngestPayload'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'documents'>>;
  observeTag?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationObserveTagArgs, 'input'>>;
  reconcile?: Resolver<ResolversTypes['ReconcileReport'], ParentType, ContextType, RequireFields<MutationReconcileArgs, 'full'>>;
  reconcileSource?: Resolver<ResolversTypes['SourcePayload'], ParentType, ContextType, RequireFields<MutationReconcileSourceArgs, 'full' | 'name'>>;
  recordBuild?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRecordBuildArgs, 'input'>>;
  recordCheckpoint?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRecordCheckpointArgs, 'input'>>;
  recordDeploy?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRecordDeployArgs, 'input'>>;
  recordTokenUsage?: Resolver<ResolversTypes['TokenUsagePayload'], ParentType, ContextType, RequireFields<MutationRecordTokenUsageArgs, 'inputs'>>;
  recordWorkspaceOperation?: Resolver<ResolversTypes['AttributionsPayload'], ParentType, ContextType, RequireFields<MutationRecordWorkspaceOperationArgs, 'input'>>;
  registerAgent?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRegisterAgentArgs, 'input'>>;
  registerHumanAgent?: Resolver<ResolversTypes['AgentPayload'], ParentType, ContextType, RequireFields<MutationRegisterHumanAgentArgs, 'contact' | 'name' | 'namespace'>>;
  registerMlAgent?: Resolver<ResolversTypes['AgentPayload'], ParentType, ContextType, RequireFields<MutationRegisterMlAgentArgs, 'model' | 'namespace' | 'provider' | 'role'>>;
  registerSession?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<MutationRegisterSessionArgs, 'input'>>;
  registerSoftwareAgent?: Resolver<ResolversTypes['AgentPayload'], ParentType, ContextType, RequireFields<MutationRegisterSoftwareAgentArgs, 'name' | 'namespace' | 'source' | 'version'>>;
  removeSource?: Resolver<ResolversTypes['RemoveSourcePayload'], ParentType, ContextType, RequireFields<MutationRemoveSourceArgs, 'name'>>;
  removeTaskLabel?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationRemoveTaskLabelArgs, 'label' | 'taskId'>>;
  removeTaskLink?: Resolver<ResolversTypes['TaskLinkPayload'], ParentType, ContextType, RequireFields<MutationRemoveTaskLinkArgs, 'input'>>;
  reopenTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationReopenTaskArgs, 'id'>>;
  replayRejections?: Resolver<ResolversTypes['IngestPayload'], ParentType, ContextType, Partial<MutationReplayRejectionsArgs>>;
  startActivity?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationStartActivityArgs, 'input'>>;
  tie?: Resolver<ResolversTypes['TiePayload'], ParentType, ContextType, RequireFields<MutationTieArgs, 'input'>>;
  updateTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationUpdateTaskArgs, 'id' | 'input'>>;
};

export type NodeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Agent' | 'Attestation' | 'Attribution' | 'Build' | 'Bundle' | 'ChangeRequest' | 'Checkpoint' | 'Comment' | 'Commit' | 'Container' | 'Deploy' | 'Environment' | 'Event' | 'Image' | 'ImageReference' | 'JournalEvent' | 'ProvBundle' | 'ProvRecord' | 'Rejection' | 'Repository' | 'Sbom' | 'Scan' | 'Session' | 'Signature' | 'Source' | 'TagObservation' | 'Task' | 'TokenUsage' | 'Vulnerability' | 'VulnerabilityStatement' | 'Workload', ParentType, ContextType>;
};

export type NodeConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['NodeConnection'] = ResolversParentTypes['NodeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['NodeEdge'] = ResolversParentTypes['NodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlatformPropertiesResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['PlatformProperties'] = ResolversParentTypes['PlatformProperties']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvBundleResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ProvBundle'] = ResolversParentTypes['ProvBundle']> = {
  bundles?: Resolver<ReadonlyArray<ResolversTypes['ProvBundle']>, ParentType, ContextType>;
  documentDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['ProvBundle']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ProvForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefixes?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  recordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ProvRecord']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvExportResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ProvExport'] = ResolversParentTypes['ProvExport']> = {
  form?: Resolver<ResolversTypes['ProvForm'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProvRecordResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ProvRecord'] = ResolversParentTypes['ProvRecord']> = {
  asObject?: Resolver<ReadonlyArray<ResolversTypes['ProvRecord']>, ParentType, ContextType>;
  asSubject?: Resolver<ReadonlyArray<ResolversTypes['ProvRecord']>, ParentType, ContextType>;
  bundle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bundles?: Resolver<ReadonlyArray<ResolversTypes['ProvBundle']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  documentDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectElements?: Resolver<ReadonlyArray<ResolversTypes['ProvRecord']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectElements?: Resolver<ReadonlyArray<ResolversTypes['ProvRecord']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvValidityResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ProvValidity'] = ResolversParentTypes['ProvValidity']> = {
  ignored?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['ProvViolation']>, ParentType, ContextType>;
};

export type ProvViolationResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ProvViolation'] = ResolversParentTypes['ProvViolation']> = {
  bundle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  constraint?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  involved?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType, RequireFields<QueryAgentArgs, 'id'>>;
  agentsOf?: Resolver<ReadonlyArray<ResolversTypes['AgentWork']>, ParentType, ContextType, RequireFields<QueryAgentsOfArgs, 'ref'>>;
  allTaskLinks?: Resolver<ResolversTypes['TaskLinkConnection'], ParentType, ContextType, RequireFields<QueryAllTaskLinksArgs, 'first'>>;
  attributionReport?: Resolver<ResolversTypes['AttributionReport'], ParentType, ContextType, RequireFields<QueryAttributionReportArgs, 'sessionKey'>>;
  attributionView?: Resolver<ResolversTypes['AttributionView'], ParentType, ContextType, RequireFields<QueryAttributionViewArgs, 'limit' | 'sessionKey'>>;
  auditLog?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType, RequireFields<QueryBlastRadiusArgs, 'from' | 'ref'>>;
  blockedTasks?: Resolver<ResolversTypes['TaskListConnection'], ParentType, ContextType, RequireFields<QueryBlockedTasksArgs, 'first' | 'transitive'>>;
  buildsOf?: Resolver<ResolversTypes['BuildOfConnection'], ParentType, ContextType, RequireFields<QueryBuildsOfArgs, 'first' | 'ref'>>;
  builtAgents?: Resolver<ResolversTypes['BuiltAgentConnection'], ParentType, ContextType, RequireFields<QueryBuiltAgentsArgs, 'first'>>;
  checkpoint?: Resolver<Maybe<ResolversTypes['Checkpoint']>, ParentType, ContextType, RequireFields<QueryCheckpointArgs, 'checkpointId'>>;
  checkpointList?: Resolver<ResolversTypes['CheckpointListConnection'], ParentType, ContextType, RequireFields<QueryCheckpointListArgs, 'first'>>;
  criticalPath?: Resolver<ResolversTypes['TaskListConnection'], ParentType, ContextType, RequireFields<QueryCriticalPathArgs, 'first' | 'id'>>;
  defaultNamespace?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QueryDefaultNamespaceArgs>>;
  dependencyTree?: Resolver<ResolversTypes['TaskLinkConnection'], ParentType, ContextType, RequireFields<QueryDependencyTreeArgs, 'first' | 'id'>>;
  deploysOf?: Resolver<Maybe<ResolversTypes['SessionDeploys']>, ParentType, ContextType, RequireFields<QueryDeploysOfArgs, 'below' | 'session'>>;
  digestAt?: Resolver<Maybe<ResolversTypes['DigestAt']>, ParentType, ContextType, RequireFields<QueryDigestAtArgs, 'ref' | 'time'>>;
  drift?: Resolver<ResolversTypes['DriftConnection'], ParentType, ContextType, RequireFields<QueryDriftArgs, 'first' | 'states'>>;
  exportBundle?: Resolver<ResolversTypes['ExportedBundle'], ParentType, ContextType, RequireFields<QueryExportBundleArgs, 'format' | 'membership' | 'redaction' | 'sessionKey' | 'signed'>>;
  exportProv?: Resolver<Maybe<ResolversTypes['ProvExport']>, ParentType, ContextType, RequireFields<QueryExportProvArgs, 'form' | 'of'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  impact?: Resolver<Maybe<ResolversTypes['Impact']>, ParentType, ContextType, RequireFields<QueryImpactArgs, 'ref'>>;
  irreproducibleDeploys?: Resolver<ResolversTypes['IrreproducibleDeployConnection'], ParentType, ContextType, RequireFields<QueryIrreproducibleDeploysArgs, 'first'>>;
  leadTimes?: Resolver<ResolversTypes['LeadTimeConnection'], ParentType, ContextType, RequireFields<QueryLeadTimesArgs, 'first' | 'ref'>>;
  lineage?: Resolver<Maybe<ResolversTypes['Lineage']>, ParentType, ContextType, RequireFields<QueryLineageArgs, 'depth' | 'ref'>>;
  linesByAgent?: Resolver<ResolversTypes['AttributedLines'], ParentType, ContextType, RequireFields<QueryLinesByAgentArgs, 'ref'>>;
  models?: Resolver<ResolversTypes['ModelConnection'], ParentType, ContextType, RequireFields<QueryModelsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  nodesOfType?: Resolver<ResolversTypes['NodeConnection'], ParentType, ContextType, RequireFields<QueryNodesOfTypeArgs, 'first' | 'type'>>;
  readyTasks?: Resolver<ResolversTypes['TaskListConnection'], ParentType, ContextType, RequireFields<QueryReadyTasksArgs, 'first' | 'transitive'>>;
  reconciliation?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType>;
  reproducibleBuilds?: Resolver<ResolversTypes['ReproducibleBuildConnection'], ParentType, ContextType, RequireFields<QueryReproducibleBuildsArgs, 'first' | 'ref'>>;
  retags?: Resolver<ResolversTypes['TagChangeConnection'], ParentType, ContextType, RequireFields<QueryRetagsArgs, 'first' | 'kinds'>>;
  rollouts?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<QueryRolloutsArgs, 'first' | 'ref'>>;
  runningWork?: Resolver<ResolversTypes['RunningWorkConnection'], ParentType, ContextType, RequireFields<QueryRunningWorkArgs, 'first' | 'onlyWithSessions'>>;
  sameCommit?: Resolver<ResolversTypes['SourcedBuildConnection'], ParentType, ContextType, RequireFields<QuerySameCommitArgs, 'commit' | 'first'>>;
  sameTree?: Resolver<ResolversTypes['SourcedBuildConnection'], ParentType, ContextType, RequireFields<QuerySameTreeArgs, 'first' | 'hash'>>;
  sessionChildren?: Resolver<ResolversTypes['SessionListConnection'], ParentType, ContextType, RequireFields<QuerySessionChildrenArgs, 'first' | 'parentKey'>>;
  sessionList?: Resolver<ResolversTypes['SessionListConnection'], ParentType, ContextType, RequireFields<QuerySessionListArgs, 'first'>>;
  sessionStatus?: Resolver<ResolversTypes['SessionRecordStatus'], ParentType, ContextType>;
  sessionTree?: Resolver<Maybe<ResolversTypes['SessionTree']>, ParentType, ContextType, RequireFields<QuerySessionTreeArgs, 'depth' | 'limit' | 'root'>>;
  tagHistory?: Resolver<Maybe<ResolversTypes['TagHistory']>, ParentType, ContextType, RequireFields<QueryTagHistoryArgs, 'ref'>>;
  tagsOf?: Resolver<ResolversTypes['TagOfDigestConnection'], ParentType, ContextType, RequireFields<QueryTagsOfArgs, 'ever' | 'first' | 'ref'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  taskAncestors?: Resolver<ResolversTypes['TaskListConnection'], ParentType, ContextType, RequireFields<QueryTaskAncestorsArgs, 'first' | 'id'>>;
  taskBoard?: Resolver<ResolversTypes['TaskBoard'], ParentType, ContextType, Partial<QueryTaskBoardArgs>>;
  taskDescendants?: Resolver<ResolversTypes['TaskListConnection'], ParentType, ContextType, RequireFields<QueryTaskDescendantsArgs, 'first' | 'id'>>;
  taskLinks?: Resolver<ResolversTypes['TaskLinkConnection'], ParentType, ContextType, RequireFields<QueryTaskLinksArgs, 'direction' | 'first' | 'taskId'>>;
  taskWhereabouts?: Resolver<Maybe<ResolversTypes['TaskWhereabouts']>, ParentType, ContextType, RequireFields<QueryTaskWhereaboutsArgs, 'id'>>;
  tasksServedBy?: Resolver<ResolversTypes['ServedTaskConnection'], ParentType, ContextType, RequireFields<QueryTasksServedByArgs, 'first' | 'ref'>>;
  trackerId?: Resolver<ResolversTypes['TrackerId'], ParentType, ContextType, RequireFields<QueryTrackerIdArgs, 'text'>>;
  undeployedBuilds?: Resolver<ResolversTypes['SourcedBuildConnection'], ParentType, ContextType, RequireFields<QueryUndeployedBuildsArgs, 'first'>>;
  validateProv?: Resolver<ResolversTypes['ProvValidity'], ParentType, ContextType, RequireFields<QueryValidateProvArgs, 'text'>>;
  verifyBundle?: Resolver<ResolversTypes['BundleVerdict'], ParentType, ContextType, RequireFields<QueryVerifyBundleArgs, 'bundle' | 'encoding' | 'identities' | 'requirePq'>>;
  whereRunning?: Resolver<ResolversTypes['RunningContainerConnection'], ParentType, ContextType, RequireFields<QueryWhereRunningArgs, 'first' | 'ref'>>;
  workCost?: Resolver<ResolversTypes['WorkCost'], ParentType, ContextType, RequireFields<QueryWorkCostArgs, 'ref'>>;
};

export type ReconcileErrorResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ReconcileError'] = ResolversParentTypes['ReconcileError']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReconcileReportResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ReconcileReport'] = ResolversParentTypes['ReconcileReport']> = {
  builds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  containers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deploys?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edgesMade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edgesRemoved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReconcileError']>, ParentType, ContextType>;
  findingsRaised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findingsResolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['FindingCount']>, ParentType, ContextType>;
  images?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  references?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  lastPass?: Resolver<Maybe<ResolversTypes['ReconcileReport']>, ParentType, ContextType>;
  lastPassAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordPayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['RecordPayload'] = ResolversParentTypes['RecordPayload']> = {
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rejections?: Resolver<ReadonlyArray<ResolversTypes['RejectedRecord']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IngestStatus'], ParentType, ContextType>;
};

export type ReferrerPropertiesResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ReferrerProperties'] = ResolversParentTypes['ReferrerProperties']> = {
  artifactType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RejectedRecordResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['RejectedRecord'] = ResolversParentTypes['RejectedRecord']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RejectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentDigest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  documentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replayable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveSourcePayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['RemoveSourcePayload'] = ResolversParentTypes['RemoveSourcePayload']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RemovedCheckpointsResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['RemovedCheckpoints'] = ResolversParentTypes['RemovedCheckpoints']> = {
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportDifferenceResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ReportDifference'] = ResolversParentTypes['ReportDifference']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recomputed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RepositoryResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Repository'] = ResolversParentTypes['Repository']> = {
  commits?: Resolver<ReadonlyArray<ResolversTypes['Commit']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReproducibleBuildResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ReproducibleBuild'] = ResolversParentTypes['ReproducibleBuild']> = {
  builds?: Resolver<ReadonlyArray<ResolversTypes['Build']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  sameCommit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ReproducibleBuildConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ReproducibleBuildConnection'] = ResolversParentTypes['ReproducibleBuildConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReproducibleBuildEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReproducibleBuild']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReproducibleBuildEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ReproducibleBuildEdge'] = ResolversParentTypes['ReproducibleBuildEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReproducibleBuild'], ParentType, ContextType>;
};

export type ReviewPropertiesResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ReviewProperties'] = ResolversParentTypes['ReviewProperties']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ReviewVerdict'], ParentType, ContextType>;
};

export type RevisionInIntervalResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['RevisionInInterval'] = ResolversParentTypes['RevisionInInterval']> = {
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  containers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workload?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RolloutResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Rollout'] = ResolversParentTypes['Rollout']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deploy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deployId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstStartAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastStartAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeployStatus'], ParentType, ContextType>;
  workload?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RolloutConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['RolloutConnection'] = ResolversParentTypes['RolloutConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RolloutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Rollout']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RolloutEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['RolloutEdge'] = ResolversParentTypes['RolloutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rollout'], ParentType, ContextType>;
};

export type RunPropertiesResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['RunProperties'] = ResolversParentTypes['RunProperties']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RunningContainerResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['RunningContainer'] = ResolversParentTypes['RunningContainer']> = {
  container?: Resolver<ResolversTypes['Container'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  drift?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type RunningContainerConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['RunningContainerConnection'] = ResolversParentTypes['RunningContainerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RunningContainerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RunningContainer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunningContainerEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['RunningContainerEdge'] = ResolversParentTypes['RunningContainerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RunningContainer'], ParentType, ContextType>;
};

export type RunningWorkResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['RunningWork'] = ResolversParentTypes['RunningWork']> = {
  agents?: Resolver<ReadonlyArray<ResolversTypes['AgentWork']>, ParentType, ContextType>;
  commits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  container?: Resolver<ResolversTypes['Container'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type RunningWorkConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['RunningWorkConnection'] = ResolversParentTypes['RunningWorkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RunningWorkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RunningWork']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunningWorkEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['RunningWorkEdge'] = ResolversParentTypes['RunningWorkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RunningWork'], ParentType, ContextType>;
};

export type SbomResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Sbom'] = ResolversParentTypes['Sbom']> = {
  componentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  documentDigest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['SbomFormat'], ParentType, ContextType>;
  formatVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  subjectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScanResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Scan'] = ResolversParentTypes['Scan']> = {
  criticalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  databaseDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  documentDigest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  highCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lowCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mediumCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  negligibleCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scannedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scanner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scannerVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unknownCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vulnerabilities?: Resolver<ReadonlyArray<ResolversTypes['Vulnerability']>, ParentType, ContextType>;
  vulnerabilityCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServedTaskResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ServedTask'] = ResolversParentTypes['ServedTask']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['TaskTieWay']>, ParentType, ContextType>;
};

export type ServedTaskConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ServedTaskConnection'] = ResolversParentTypes['ServedTaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServedTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServedTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServedTaskEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['ServedTaskEdge'] = ResolversParentTypes['ServedTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServedTask'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  agentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agents?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  attributions?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  bundles?: Resolver<ReadonlyArray<ResolversTypes['Digest']>, ParentType, ContextType>;
  bundlesAbout?: Resolver<ReadonlyArray<ResolversTypes['Bundle']>, ParentType, ContextType>;
  checkpoints?: Resolver<ReadonlyArray<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  depth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journal?: Resolver<ReadonlyArray<ResolversTypes['JournalEvent']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  parentKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  redactionLevel?: Resolver<Maybe<ResolversTypes['RedactionLevel']>, ParentType, ContextType>;
  runId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SessionStatus'], ParentType, ContextType>;
  tokenUsage?: Resolver<ReadonlyArray<ResolversTypes['TokenUsage']>, ParentType, ContextType>;
  workspaceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionContainerResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['SessionContainer'] = ResolversParentTypes['SessionContainer']> = {
  commits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  container?: Resolver<ResolversTypes['Container'], ParentType, ContextType>;
  digests?: Resolver<ReadonlyArray<ResolversTypes['Digest']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type SessionCostResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['SessionCost'] = ResolversParentTypes['SessionCost']> = {
  basis?: Resolver<ResolversTypes['SpendingBasis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  costs?: Resolver<ReadonlyArray<ResolversTypes['Cost']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  inputTokens?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  outputTokens?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalTokens?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type SessionDeployResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['SessionDeploy'] = ResolversParentTypes['SessionDeploy']> = {
  commits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  deploy?: Resolver<ResolversTypes['Deploy'], ParentType, ContextType>;
  digests?: Resolver<ReadonlyArray<ResolversTypes['Digest']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type SessionDeploysResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['SessionDeploys'] = ResolversParentTypes['SessionDeploys']> = {
  builds?: Resolver<ReadonlyArray<ResolversTypes['Build']>, ParentType, ContextType>;
  commits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  containers?: Resolver<ReadonlyArray<ResolversTypes['SessionContainer']>, ParentType, ContextType>;
  deploys?: Resolver<ReadonlyArray<ResolversTypes['SessionDeploy']>, ParentType, ContextType>;
  digests?: Resolver<ReadonlyArray<ResolversTypes['Digest']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionListConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['SessionListConnection'] = ResolversParentTypes['SessionListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionListEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['SessionListEdge'] = ResolversParentTypes['SessionListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SessionPayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['SessionPayload'] = ResolversParentTypes['SessionPayload']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SessionRecordStatusResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['SessionRecordStatus'] = ResolversParentTypes['SessionRecordStatus']> = {
  attributions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  autoOnPolicy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  autoOnStepComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bundles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checkpoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  journalEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxPerSession?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retentionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tokenUsage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionTreeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['SessionTree'] = ResolversParentTypes['SessionTree']> = {
  hasCycle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SessionTreeNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionTreeNodeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['SessionTreeNode'] = ResolversParentTypes['SessionTreeNode']> = {
  agentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  sessionKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SessionStatus'], ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  anchorDigest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['SignatureFormat']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Verified'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  documentsAccepted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documentsRead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documentsRejected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documentsUnchanged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failures?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gapCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['SourceGap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intervalSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SourceKind']>, ParentType, ContextType>;
  lastAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastReconciledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leaseExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leaseHolder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  storedGaps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceGapResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['SourceGap'] = ResolversParentTypes['SourceGap']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourcePayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['SourcePayload'] = ResolversParentTypes['SourcePayload']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourcedBuildResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['SourcedBuild'] = ResolversParentTypes['SourcedBuild']> = {
  build?: Resolver<ResolversTypes['Build'], ParentType, ContextType>;
  commit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dirty?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  workingTreeHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourcedBuildConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['SourcedBuildConnection'] = ResolversParentTypes['SourcedBuildConnection']> = {
  commits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourcedBuildEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SourcedBuild']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingTreeHashes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourcedBuildEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['SourcedBuildEdge'] = ResolversParentTypes['SourcedBuildEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourcedBuild'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  findingRaised?: SubscriptionResolver<ResolversTypes['Finding'], "findingRaised", ParentType, ContextType, Partial<SubscriptionFindingRaisedArgs>>;
  tagMoved?: SubscriptionResolver<ResolversTypes['TagChange'], "tagMoved", ParentType, ContextType, Partial<SubscriptionTagMovedArgs>>;
  taskReady?: SubscriptionResolver<ResolversTypes['Task'], "taskReady", ParentType, ContextType, Partial<SubscriptionTaskReadyArgs>>;
};

export type TagChangeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TagChange'] = ResolversParentTypes['TagChange']> = {
  after?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TagChangeKind'], ParentType, ContextType>;
  notAfter?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
};

export type TagChangeConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TagChangeConnection'] = ResolversParentTypes['TagChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TagChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TagChangeEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TagChangeEdge'] = ResolversParentTypes['TagChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TagChange'], ParentType, ContextType>;
};

export type TagHistoryResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TagHistory'] = ResolversParentTypes['TagHistory']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  intervals?: Resolver<ReadonlyArray<ResolversTypes['TagInterval']>, ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TagIntervalResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TagInterval'] = ResolversParentTypes['TagInterval']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  containers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  firstSeen?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TagObservationResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TagObservation'] = ResolversParentTypes['TagObservation']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  firstSeen?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['ImageReference']>, ParentType, ContextType>;
  sightingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagOfDigestResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TagOfDigest'] = ResolversParentTypes['TagOfDigest']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  firstSeen?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TagOfDigestConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TagOfDigestConnection'] = ResolversParentTypes['TagOfDigestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TagOfDigestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TagOfDigest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TagOfDigestEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TagOfDigestEdge'] = ResolversParentTypes['TagOfDigestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TagOfDigest'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  attributedTo?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  blocking?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  closeReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  comments?: Resolver<ReadonlyArray<ResolversTypes['Comment']>, ParentType, ContextType>;
  commits?: Resolver<ReadonlyArray<ResolversTypes['Commit']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  derivations?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  derivedFrom?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discoveredFrom?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  discoveries?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  generatedBy?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['WorkPhase'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['TaskPriority'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  supersededBy?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TaskType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskBatchPayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TaskBatchPayload'] = ResolversParentTypes['TaskBatchPayload']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['TaskBatchResult']>, ParentType, ContextType>;
};

export type TaskBatchResultResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TaskBatchResult'] = ResolversParentTypes['TaskBatchResult']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaskBoardResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TaskBoard'] = ResolversParentTypes['TaskBoard']> = {
  blocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byPhase?: Resolver<ReadonlyArray<ResolversTypes['WorkPhaseCount']>, ParentType, ContextType>;
  byPriority?: Resolver<ReadonlyArray<ResolversTypes['TaskPriorityCount']>, ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['TaskStatusCount']>, ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['TaskTypeCount']>, ParentType, ContextType>;
  epics?: Resolver<ReadonlyArray<ResolversTypes['EpicProgress']>, ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskLinkResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TaskLink'] = ResolversParentTypes['TaskLink']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskLinkKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['TaskLinkTarget'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaskLinkConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TaskLinkConnection'] = ResolversParentTypes['TaskLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskLinkListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaskLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskLinkListEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TaskLinkListEdge'] = ResolversParentTypes['TaskLinkListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaskLink'], ParentType, ContextType>;
};

export type TaskLinkPayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TaskLinkPayload'] = ResolversParentTypes['TaskLinkPayload']> = {
  kind?: Resolver<ResolversTypes['TaskLinkKind'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaskLinkPropertiesResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TaskLinkProperties'] = ResolversParentTypes['TaskLinkProperties']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TaskLinkTargetResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TaskLinkTarget'] = ResolversParentTypes['TaskLinkTarget']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Agent' | 'Task', ParentType, ContextType>;
};

export type TaskListConnectionResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TaskListConnection'] = ResolversParentTypes['TaskListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskListEdgeResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TaskListEdge'] = ResolversParentTypes['TaskListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskPayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TaskPayload'] = ResolversParentTypes['TaskPayload']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskPriorityCountResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TaskPriorityCount'] = ResolversParentTypes['TaskPriorityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['TaskPriority'], ParentType, ContextType>;
};

export type TaskStatusCountResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TaskStatusCount'] = ResolversParentTypes['TaskStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
};

export type TaskTypeCountResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TaskTypeCount'] = ResolversParentTypes['TaskTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TaskType'], ParentType, ContextType>;
};

export type TaskWhereaboutsResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TaskWhereabouts'] = ResolversParentTypes['TaskWhereabouts']> = {
  builds?: Resolver<ResolversTypes['BuildListConnection'], ParentType, ContextType, RequireFields<TaskWhereaboutsBuildsArgs, 'first'>>;
  commits?: Resolver<ResolversTypes['CommitListConnection'], ParentType, ContextType, RequireFields<TaskWhereaboutsCommitsArgs, 'first'>>;
  containers?: Resolver<ResolversTypes['ContainerListConnection'], ParentType, ContextType, RequireFields<TaskWhereaboutsContainersArgs, 'first'>>;
  deploys?: Resolver<ResolversTypes['DeployListConnection'], ParentType, ContextType, RequireFields<TaskWhereaboutsDeploysArgs, 'first'>>;
  images?: Resolver<ResolversTypes['ImageListConnection'], ParentType, ContextType, RequireFields<TaskWhereaboutsImagesArgs, 'first'>>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TiePayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TiePayload'] = ResolversParentTypes['TiePayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TokenCountsResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TokenCounts'] = ResolversParentTypes['TokenCounts']> = {
  inputTokens?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  outputTokens?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  totalTokens?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type TokenUsageResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TokenUsage'] = ResolversParentTypes['TokenUsage']> = {
  agentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cacheTokens?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  costMicros?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputTokens?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outputTokens?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  totalTokens?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  usageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokenUsagePayloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TokenUsagePayload'] = ResolversParentTypes['TokenUsagePayload']> = {
  tokenUsage?: Resolver<ReadonlyArray<ResolversTypes['TokenUsage']>, ParentType, ContextType>;
};

export type TrackerIdResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['TrackerId'] = ResolversParentTypes['TrackerId']> = {
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VulnerabilityResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Vulnerability'] = ResolversParentTypes['Vulnerability']> = {
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scans?: Resolver<ReadonlyArray<ResolversTypes['Scan']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['VulnerabilityStatement']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vulnerabilityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VulnerabilityStatementResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['VulnerabilityStatement'] = ResolversParentTypes['VulnerabilityStatement']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  justification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VulnerabilityStatus'], ParentType, ContextType>;
  vulnerabilities?: Resolver<ReadonlyArray<ResolversTypes['Vulnerability']>, ParentType, ContextType>;
  vulnerabilityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkCostResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['WorkCost'] = ResolversParentTypes['WorkCost']> = {
  commits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  costs?: Resolver<ReadonlyArray<ResolversTypes['Cost']>, ParentType, ContextType>;
  inputTokens?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  outputTokens?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['SessionCost']>, ParentType, ContextType>;
  totalTokens?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type WorkPhaseCountResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['WorkPhaseCount'] = ResolversParentTypes['WorkPhaseCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['WorkPhase'], ParentType, ContextType>;
};

export type WorkloadResolvers<ContextType = WhenceContext, ParentType extends ResolversParentTypes['Workload'] = ResolversParentTypes['Workload']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['Workload']>, ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  containers?: Resolver<ReadonlyArray<ResolversTypes['Container']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deploys?: Resolver<ReadonlyArray<ResolversTypes['Deploy']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Workload']>, ParentType, ContextType>;
  replicas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  uid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = WhenceContext> = {
  Activity?: ActivityResolvers<ContextType>;
  ActivityPayload?: ActivityPayloadResolvers<ContextType>;
  Agent?: AgentResolvers<ContextType>;
  AgentPayload?: AgentPayloadResolvers<ContextType>;
  AgentWork?: AgentWorkResolvers<ContextType>;
  AppendedEvent?: AppendedEventResolvers<ContextType>;
  Attestation?: AttestationResolvers<ContextType>;
  AttributedLines?: AttributedLinesResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  AttributionReport?: AttributionReportResolvers<ContextType>;
  AttributionView?: AttributionViewResolvers<ContextType>;
  AttributionsPayload?: AttributionsPayloadResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuthorStats?: AuthorStatsResolvers<ContextType>;
  AuthorTokens?: AuthorTokensResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BlastRadius?: BlastRadiusResolvers<ContextType>;
  Build?: BuildResolvers<ContextType>;
  BuildDeploy?: BuildDeployResolvers<ContextType>;
  BuildListConnection?: BuildListConnectionResolvers<ContextType>;
  BuildListEdge?: BuildListEdgeResolvers<ContextType>;
  BuildOf?: BuildOfResolvers<ContextType>;
  BuildOfConnection?: BuildOfConnectionResolvers<ContextType>;
  BuildOfEdge?: BuildOfEdgeResolvers<ContextType>;
  BuildProvenance?: BuildProvenanceResolvers<ContextType>;
  BuiltAgent?: BuiltAgentResolvers<ContextType>;
  BuiltAgentConnection?: BuiltAgentConnectionResolvers<ContextType>;
  BuiltAgentEdge?: BuiltAgentEdgeResolvers<ContextType>;
  Bundle?: BundleResolvers<ContextType>;
  BundleCounts?: BundleCountsResolvers<ContextType>;
  BundleProblem?: BundleProblemResolvers<ContextType>;
  BundleVerdict?: BundleVerdictResolvers<ContextType>;
  CapturedContentId?: CapturedContentIdResolvers<ContextType>;
  CapturedDeviation?: CapturedDeviationResolvers<ContextType>;
  CapturedDirtyFile?: CapturedDirtyFileResolvers<ContextType>;
  CapturedDirtyFiles?: CapturedDirtyFilesResolvers<ContextType>;
  CapturedFiles?: CapturedFilesResolvers<ContextType>;
  CapturedPerson?: CapturedPersonResolvers<ContextType>;
  CapturedRemote?: CapturedRemoteResolvers<ContextType>;
  CapturedRun?: CapturedRunResolvers<ContextType>;
  CapturedSignature?: CapturedSignatureResolvers<ContextType>;
  CapturedSource?: CapturedSourceResolvers<ContextType>;
  CapturedSubmodule?: CapturedSubmoduleResolvers<ContextType>;
  CapturedUpstream?: CapturedUpstreamResolvers<ContextType>;
  ChangeRequest?: ChangeRequestResolvers<ContextType>;
  Checkpoint?: CheckpointResolvers<ContextType>;
  CheckpointListConnection?: CheckpointListConnectionResolvers<ContextType>;
  CheckpointListEdge?: CheckpointListEdgeResolvers<ContextType>;
  CheckpointPayload?: CheckpointPayloadResolvers<ContextType>;
  CheckpointResult?: CheckpointResultResolvers<ContextType>;
  CheckpointsPayload?: CheckpointsPayloadResolvers<ContextType>;
  ClaimNextPayload?: ClaimNextPayloadResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CommentPayload?: CommentPayloadResolvers<ContextType>;
  Commit?: CommitResolvers<ContextType>;
  CommitListConnection?: CommitListConnectionResolvers<ContextType>;
  CommitListEdge?: CommitListEdgeResolvers<ContextType>;
  Container?: ContainerResolvers<ContextType>;
  ContainerListConnection?: ContainerListConnectionResolvers<ContextType>;
  ContainerListEdge?: ContainerListEdgeResolvers<ContextType>;
  Cost?: CostResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Deploy?: DeployResolvers<ContextType>;
  DeployBuild?: DeployBuildResolvers<ContextType>;
  DeployBuildCandidate?: DeployBuildCandidateResolvers<ContextType>;
  DeployListConnection?: DeployListConnectionResolvers<ContextType>;
  DeployListEdge?: DeployListEdgeResolvers<ContextType>;
  DeploySource?: DeploySourceResolvers<ContextType>;
  DeploySourceCandidate?: DeploySourceCandidateResolvers<ContextType>;
  Digest?: GraphQLScalarType;
  DigestAt?: DigestAtResolvers<ContextType>;
  DocumentResult?: DocumentResultResolvers<ContextType>;
  DriftConnection?: DriftConnectionResolvers<ContextType>;
  DriftEdge?: DriftEdgeResolvers<ContextType>;
  DriftedContainer?: DriftedContainerResolvers<ContextType>;
  Environment?: EnvironmentResolvers<ContextType>;
  EpicProgress?: EpicProgressResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  ExportedBundle?: ExportedBundleResolvers<ContextType>;
  FileStats?: FileStatsResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingCount?: FindingCountResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FoundProperties?: FoundPropertiesResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  ImageListConnection?: ImageListConnectionResolvers<ContextType>;
  ImageListEdge?: ImageListEdgeResolvers<ContextType>;
  ImageReference?: ImageReferenceResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ImportRefusal?: ImportRefusalResolvers<ContextType>;
  ImportSectionCount?: ImportSectionCountResolvers<ContextType>;
  ImportTrackerPayload?: ImportTrackerPayloadResolvers<ContextType>;
  ImportedBundle?: ImportedBundleResolvers<ContextType>;
  IngestPayload?: IngestPayloadResolvers<ContextType>;
  IrreproducibleDeploy?: IrreproducibleDeployResolvers<ContextType>;
  IrreproducibleDeployConnection?: IrreproducibleDeployConnectionResolvers<ContextType>;
  IrreproducibleDeployEdge?: IrreproducibleDeployEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JournalEvent?: JournalEventResolvers<ContextType>;
  JournalPayload?: JournalPayloadResolvers<ContextType>;
  LeadTime?: LeadTimeResolvers<ContextType>;
  LeadTimeConnection?: LeadTimeConnectionResolvers<ContextType>;
  LeadTimeEdge?: LeadTimeEdgeResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageEdge?: LineageEdgeResolvers<ContextType>;
  LineageNode?: LineageNodeResolvers<ContextType>;
  LineageRow?: LineageRowResolvers<ContextType>;
  LinkProperties?: LinkPropertiesResolvers<ContextType>;
  MergeProperties?: MergePropertiesResolvers<ContextType>;
  Model?: ModelResolvers<ContextType>;
  ModelConnection?: ModelConnectionResolvers<ContextType>;
  ModelEdge?: ModelEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeConnection?: NodeConnectionResolvers<ContextType>;
  NodeEdge?: NodeEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlatformProperties?: PlatformPropertiesResolvers<ContextType>;
  ProvBundle?: ProvBundleResolvers<ContextType>;
  ProvExport?: ProvExportResolvers<ContextType>;
  ProvRecord?: ProvRecordResolvers<ContextType>;
  ProvValidity?: ProvValidityResolvers<ContextType>;
  ProvViolation?: ProvViolationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReconcileError?: ReconcileErrorResolvers<ContextType>;
  ReconcileReport?: ReconcileReportResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  RecordPayload?: RecordPayloadResolvers<ContextType>;
  ReferrerProperties?: ReferrerPropertiesResolvers<ContextType>;
  RejectedRecord?: RejectedRecordResolvers<ContextType>;
  Rejection?: RejectionResolvers<ContextType>;
  RemoveSourcePayload?: RemoveSourcePayloadResolvers<ContextType>;
  RemovedCheckpoints?: RemovedCheckpointsResolvers<ContextType>;
  ReportDifference?: ReportDifferenceResolvers<ContextType>;
  Repository?: RepositoryResolvers<ContextType>;
  ReproducibleBuild?: ReproducibleBuildResolvers<ContextType>;
  ReproducibleBuildConnection?: ReproducibleBuildConnectionResolvers<ContextType>;
  ReproducibleBuildEdge?: ReproducibleBuildEdgeResolvers<ContextType>;
  ReviewProperties?: ReviewPropertiesResolvers<ContextType>;
  RevisionInInterval?: RevisionInIntervalResolvers<ContextType>;
  Rollout?: RolloutResolvers<ContextType>;
  RolloutConnection?: RolloutConnectionResolvers<ContextType>;
  RolloutEdge?: RolloutEdgeResolvers<ContextType>;
  RunProperties?: RunPropertiesResolvers<ContextType>;
  RunningContainer?: RunningContainerResolvers<ContextType>;
  RunningContainerConnection?: RunningContainerConnectionResolvers<ContextType>;
  RunningContainerEdge?: RunningContainerEdgeResolvers<ContextType>;
  RunningWork?: RunningWorkResolvers<ContextType>;
  RunningWorkConnection?: RunningWorkConnectionResolvers<ContextType>;
  RunningWorkEdge?: RunningWorkEdgeResolvers<ContextType>;
  Sbom?: SbomResolvers<ContextType>;
  Scan?: ScanResolvers<ContextType>;
  ServedTask?: ServedTaskResolvers<ContextType>;
  ServedTaskConnection?: ServedTaskConnectionResolvers<ContextType>;
  ServedTaskEdge?: ServedTaskEdgeResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionContainer?: SessionContainerResolvers<ContextType>;
  SessionCost?: SessionCostResolvers<ContextType>;
  SessionDeploy?: SessionDeployResolvers<ContextType>;
  SessionDeploys?: SessionDeploysResolvers<ContextType>;
  SessionListConnection?: SessionListConnectionResolvers<ContextType>;
  SessionListEdge?: SessionListEdgeResolvers<ContextType>;
  SessionPayload?: SessionPayloadResolvers<ContextType>;
  SessionRecordStatus?: SessionRecordStatusResolvers<ContextType>;
  SessionTree?: SessionTreeResolvers<ContextType>;
  SessionTreeNode?: SessionTreeNodeResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceGap?: SourceGapResolvers<ContextType>;
  SourcePayload?: SourcePayloadResolvers<ContextType>;
  SourcedBuild?: SourcedBuildResolvers<ContextType>;
  SourcedBuildConnection?: SourcedBuildConnectionResolvers<ContextType>;
  SourcedBuildEdge?: SourcedBuildEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TagChange?: TagChangeResolvers<ContextType>;
  TagChangeConnection?: TagChangeConnectionResolvers<ContextType>;
  TagChangeEdge?: TagChangeEdgeResolvers<ContextType>;
  TagHistory?: TagHistoryResolvers<ContextType>;
  TagInterval?: TagIntervalResolvers<ContextType>;
  TagObservation?: TagObservationResolvers<ContextType>;
  TagOfDigest?: TagOfDigestResolvers<ContextType>;
  TagOfDigestConnection?: TagOfDigestConnectionResolvers<ContextType>;
  TagOfDigestEdge?: TagOfDigestEdgeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskBatchPayload?: TaskBatchPayloadResolvers<ContextType>;
  TaskBatchResult?: TaskBatchResultResolvers<ContextType>;
  TaskBoard?: TaskBoardResolvers<ContextType>;
  TaskLink?: TaskLinkResolvers<ContextType>;
  TaskLinkConnection?: TaskLinkConnectionResolvers<ContextType>;
  TaskLinkListEdge?: TaskLinkListEdgeResolvers<ContextType>;
  TaskLinkPayload?: TaskLinkPayloadResolvers<ContextType>;
  TaskLinkProperties?: TaskLinkPropertiesResolvers<ContextType>;
  TaskLinkTarget?: TaskLinkTargetResolvers<ContextType>;
  TaskListConnection?: TaskListConnectionResolvers<ContextType>;
  TaskListEdge?: TaskListEdgeResolvers<ContextType>;
  TaskPayload?: TaskPayloadResolvers<ContextType>;
  TaskPriorityCount?: TaskPriorityCountResolvers<ContextType>;
  TaskStatusCount?: TaskStatusCountResolvers<ContextType>;
  TaskTypeCount?: TaskTypeCountResolvers<ContextType>;
  TaskWhereabouts?: TaskWhereaboutsResolvers<ContextType>;
  TiePayload?: TiePayloadResolvers<ContextType>;
  TokenCounts?: TokenCountsResolvers<ContextType>;
  TokenUsage?: TokenUsageResolvers<ContextType>;
  TokenUsagePayload?: TokenUsagePayloadResolvers<ContextType>;
  TrackerId?: TrackerIdResolvers<ContextType>;
  Vulnerability?: VulnerabilityResolvers<ContextType>;
  VulnerabilityStatement?: VulnerabilityStatementResolvers<ContextType>;
  WorkCost?: WorkCostResolvers<ContextType>;
  WorkPhaseCount?: WorkPhaseCountResolvers<ContextType>;
  Workload?: WorkloadResolvers<ContextType>;
};

