import type { Driver } from 'neo4j-driver';
import type { BundleSettings } from '../src/bundles/settings.ts';
import type { Events } from '../src/events/events.ts';
import type { BuildWithDeploys, DeployWithBuilds } from '../src/graph/joins.ts';
import type { LineageLoaders } from '../src/graph/lineage/load.ts';
import type { NodeTypeLoader } from '../src/graph/nodeTypes.ts';
import type { BuildProvenance } from '../src/graph/provenance.ts';
import type { BatchLoader, Reads } from '../src/graph/reads.ts';
import type { StoredRecord } from '../src/graph/records.ts';
import type { ResolvedRef, ResolveKey } from '../src/graph/resolve.ts';
import type { ReviewLoader } from '../src/graph/reviews.ts';
import type { BuildMatch, BuildsKey, RunningKey, RunningMatch } from '../src/graph/running.ts';
import type { SourceKin } from '../src/graph/sourcedBuilds.ts';
import type { PointedDigest } from '../src/graph/tagIntervals.ts';
import type { TagLoader } from '../src/graph/tags.ts';
import type { StoredTask, StoredTaskKey } from '../src/graph/tasks/stored.ts';
import type { AuditLog, AuditNote } from '../src/graph/writer/audit.ts';
import type { SourceStates } from '../src/graph/writer/sourceStates.ts';
import type { TaskWriter } from '../src/graph/writer/tasks/taskWriter.ts';
import type { Writer } from '../src/graph/writer/writer.ts';
import type { Ingest } from '../src/ingest/ingest.ts';
import type { Caller } from '../src/model/access/caller.ts';
import type { ModelRegistry } from '../src/model/task/modelRegistry.ts';
import type { Reconciliation } from '../src/reconcile/reconciliation.ts';
import type { Sessions } from '../src/sessions/sessions.ts';
import type { Scheduler } from '../src/sources/scheduler.ts';

/** Loaders that batch within and across requests; made once for the server. */
export interface Loaders {
  readonly refs: BatchLoader<ResolveKey, ResolvedRef>;
  readonly lineage: LineageLoaders;
  readonly tags: TagLoader;
  /** With every sighting that is kept: for what was known at a past time. */
  readonly tagSightings: TagLoader;
  /** By digest. */
  readonly mediaTypes: BatchLoader<string, string | null>;
  /** Numbers of containers that declared a tag and ran what it pointed to. */
  readonly intervalContainers: BatchLoader<PointedDigest, number>;
  readonly running: BatchLoader<RunningKey, readonly RunningMatch[]>;
  readonly builds: BatchLoader<BuildsKey, readonly BuildMatch[]>;
  readonly deployJoins: BatchLoader<string, DeployWithBuilds | null>;
  readonly buildJoins: BatchLoader<string, BuildWithDeploys | null>;
  /** Ids of deploys that a finding concerns, by the id of what has it. */
  readonly deploysOfSubjects: BatchLoader<string, readonly string[]>;
  readonly provenance: BatchLoader<string, BuildProvenance | null>;
  readonly sourceKin: BatchLoader<string, SourceKin>;
  readonly buildRecords: BatchLoader<string, StoredRecord | null>;
  readonly deployRecords: BatchLoader<string, StoredRecord | null>;
  readonly reviews: ReviewLoader;
  readonly nodeTypes: NodeTypeLoader;
  /** Fields of tasks that stand in their nodes. */
  readonly tasks: BatchLoader<StoredTaskKey, StoredTask | null>;
}

/** What resolvers work with, apart from the request. */
export interface Services {
  readonly reads: Reads;
  readonly loaders: Loaders;
  readonly writer: Writer;
  /** What changes sessions, checkpoints and attributions. */
  readonly sessions: Sessions;
  /** How bundles are signed here, and whose are taken. */
  readonly bundles: BundleSettings;
  /** What changes tasks, activities and their agents. */
  readonly tasks: TaskWriter;
  /** Models that agents may be registered with. */
  readonly models: ModelRegistry;
  readonly ingest: Ingest;
  readonly sourceStates: SourceStates;
  readonly scheduler: Scheduler;
  readonly reconciliation: Reconciliation;
  readonly events: Events;
  readonly audit: AuditLog;
}

/** What every resolver gets; a new one for each request. */
export interface WhenceContext {
  readonly services: Services;
  /** Fires at the request's deadline, or when its caller leaves. */
  readonly signal: AbortSignal;
  /** Who asks: `callerMay(caller, scope)` says what it may do. */
  readonly caller: Caller;
  readonly requestId: string;
  /** Of a mutation: the note of it, for a change that takes it into its transaction. */
  readonly note?: AuditNote;
  /** For the generated reads: the driver, its database and the longest that a query may take. */
  readonly executionContext: Driver;
  readonly sessionConfig: { readonly database?: string };
  readonly transaction: { readonly timeout: number };
}
