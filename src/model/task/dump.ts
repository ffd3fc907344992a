import type { AgentKind } from '../fact.ts';
import type { Instant } from '../time.ts';
import type {
  ActivityStage,
  TaskLinkKind,
  TaskPriority,
  TaskStatus,
  TaskType,
  WorkPhase,
} from './vocabulary.ts';

/** What a tracker holds, as it is exported and imported: with ids and times. Later sections refer to earlier ones. */
export interface TrackerDump {
  readonly agents: readonly DumpAgent[];
  readonly activities: readonly DumpActivity[];
  readonly tasks: readonly DumpTask[];
  readonly links: readonly DumpLink[];
  readonly comments: readonly DumpComment[];
}

/** The name of a section. */
export type DumpSection = keyof TrackerDump;

/** The sections in the order in which they are written: each refers only to those before it. */
export const dumpSections = [
  'agents',
  'activities',
  'tasks',
  'links',
  'comments',
] as const satisfies readonly DumpSection[];

/** One thing of a dump, with the section that it is of. */
export type DumpItem = {
  readonly [Section in DumpSection]: {
    readonly section: Section;
    readonly item: TrackerDump[Section][number];
  };
}[DumpSection];

export interface DumpAgent {
  /** `{namespace}--{uuid}`, or the UUID of an agent that has a natural identity. */
  readonly id: string;
  readonly kind: AgentKind;
  /** Natural identity of an agent whose id is a UUID alone. */
  readonly identity?: string;
  readonly name?: string;
  readonly contact?: string;
  /** A text of the vocabulary Role. */
  readonly role?: string;
  readonly modelProvider?: string;
  readonly modelName?: string;
  readonly version?: string;
  readonly sourceUrl?: string;
  /** When this was known of an agent with a natural identity. */
  readonly seenAt?: Instant;
}

export interface DumpActivity {
  readonly id: string;
  readonly agentId: string;
  readonly phase: WorkPhase;
  readonly stage: ActivityStage;
  readonly notes: string;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
}

export interface DumpTask {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly status: TaskStatus;
  readonly priority: TaskPriority;
  readonly type: TaskType;
  readonly phase: WorkPhase;
  readonly ownerId?: string;
  readonly notes: string;
  readonly labels: readonly string[];
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly closedAt?: Instant;
  readonly closeReason: string;
}

export interface DumpLink {
  readonly kind: TaskLinkKind;
  readonly sourceId: string;
  readonly targetId: string;
  readonly createdAt: Instant;
}

export interface DumpComment {
  readonly id: string;
  readonly taskId: string;
  readonly authorId: string;
  readonly body: string;
  readonly createdAt: Instant;
}

/** The version of the form of exports. */
export const dumpVersion = 1;
