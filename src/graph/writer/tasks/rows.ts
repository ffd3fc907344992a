import { normalizeIdentity } from '../../../model/agentKey.ts';
import type { AgentKind } from '../../../model/fact.ts';
import type { Clock } from '../../../model/task/clock.ts';
import { readyOrder } from '../../../model/task/readyOrder.ts';
import { namespaceOf, newTrackerId } from '../../../model/task/trackerId.ts';
import {
  type AgentRole,
  ordinalOf,
  type TaskPriority,
  type TaskStatus,
  type TaskType,
  type WorkPhase,
} from '../../../model/task/vocabulary.ts';
import type { Instant } from '../../../model/time.ts';
import { toDateTime } from '../../values.ts';
import type { CommandRow } from './commands.ts';

/** A task to make. What an import knows beside is kept; a new one is open and made now. */
export interface NewTask {
  readonly namespace: string;
  readonly title: string;
  readonly description: string;
  readonly type: TaskType;
  readonly priority: TaskPriority;
  readonly phase: WorkPhase;
  readonly notes?: string;
  readonly labels?: readonly string[];
  readonly ownerId?: string;
  /** Ids of tasks that it waits for. */
  readonly blockedBy?: readonly string[];
  readonly id?: string;
  readonly status?: TaskStatus;
  readonly createdAt?: Instant;
  readonly updatedAt?: Instant;
  readonly closedAt?: Instant;
  readonly closeReason?: string;
}

/** A change of a task: fields that are absent stay as they are. */
export interface TaskChange {
  readonly id: string;
  /** What must hold for the change, seen under the lock of the task. */
  readonly require?: 'NOT_CLOSED' | 'CLOSED' | 'CLAIMABLE';
  readonly title?: string;
  readonly description?: string;
  readonly notes?: string;
  readonly status?: TaskStatus;
  readonly priority?: TaskPriority;
  readonly phase?: WorkPhase;
  readonly closeReason?: string;
  readonly ownerId?: string;
  readonly clearsOwner?: boolean;
  /** Sets the time of closing to that of the change. */
  readonly closes?: boolean;
  /** Takes the time of closing away. */
  readonly reopens?: boolean;
}

export interface NewActivity {
  /** Made by the caller, so that a start which is told again changes nothing. */
  readonly id?: string;
  readonly agentId: string;
  readonly phase: string;
  readonly stage: string;
  readonly notes: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
}

export interface NewComment {
  readonly id?: string;
  readonly taskId: string;
  readonly authorId: string;
  readonly body: string;
  readonly createdAt?: string;
}

interface NewAgentBase {
  readonly namespace: string;
  readonly id?: string;
}

/** An agent to register, by kind. */
export type NewAgent =
  | (NewAgentBase & { readonly kind: 'HUMAN'; readonly name: string; readonly contact: string })
  | (NewAgentBase & {
      readonly kind: 'ML';
      readonly role: AgentRole;
      readonly provider: string;
      readonly model: string;
    })
  | (NewAgentBase & {
      readonly kind: 'SOFTWARE';
      readonly name: string;
      readonly version: string;
      readonly source: string;
    });

const uuidLength = 36;

/** The properties of a task's node. `readyOrder` sorts by priority, then by creation; cursors are made of it. */
export function taskProperties(task: NewTask, clock: Clock) {
  const id = task.id ?? newTrackerId(task.namespace);
  const createdAt = task.createdAt ?? clock();
  const status = task.status ?? 'OPEN';
  return {
    id,
    uuid: id.slice(-uuidLength),
    namespace: namespaceOf(id),
    title: task.title.toWellFormed(),
    description: task.description.toWellFormed(),
    type: task.type,
    priority: task.priority,
    phase: task.phase,
    status,
    open: status !== 'CLOSED',
    notes: (task.notes ?? '').toWellFormed(),
    labels: [...new Set((task.labels ?? []).map((label) => label.toWellFormed()))].sort(byCodePoints),
    closeReason: (task.closeReason ?? '').toWellFormed(),
    createdAt: toDateTime(createdAt),
    updatedAt: toDateTime(task.updatedAt ?? createdAt),
    readyOrder: readyOrder(task.priority, createdAt, id),
    ...(task.ownerId === undefined ? {} : { ownerId: task.ownerId }),
    ...(task.closedAt === undefined ? {} : { closedAt: toDateTime(task.closedAt) }),
  };
}

/** The row of a change. */
export function changeRow(change: TaskChange, now: unknown) {
  const { title, description, notes, status, priority, phase, closeReason } = change;
  const texts = { title, description, notes, closeReason };
  const properties = {
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value.toWellFormed()]],
      ),
    ),
    ...(status === undefined ? {} : { status, open: status !== 'CLOSED' }),
    ...(priority === undefined ? {} : { priority }),
    ...(phase === undefined ? {} : { phase }),
  };
  return {
    id: change.id,
    require: change.require ?? null,
    properties,
    rank: priority === undefined ? null : String(ordinalOf('Priority', priority)),
    ownerId: change.ownerId ?? null,
    clearsOwner: change.clearsOwner ?? false,
    closes: change.closes ?? false,
    reopens: change.reopens ?? false,
    now,
  } satisfies CommandRow;
}

/** The properties of a registered agent's node, of the type that sessions and commits share. */
export function agentProperties(agent: NewAgent, now: unknown) {
  const id = agent.id ?? newTrackerId(agent.namespace);
  return {
    id,
    kind: agent.kind,
    identity: id,
    identities: identitiesOf(agent.kind === 'HUMAN' ? agent : { kind: agent.kind }),
    sources: ['tracker'],
    firstSeen: now,
    lastSeen: now,
    ...ownProperties(agent),
  };
}

function ownProperties(agent: NewAgent): Readonly<Record<string, string>> {
  switch (agent.kind) {
    case 'HUMAN':
      return { name: agent.name.toWellFormed(), contact: agent.contact.toWellFormed() };
    case 'ML':
      return {
        name: agent.model,
        role: agent.role.toLowerCase(),
        modelProvider: agent.provider,
        modelName: agent.model,
      };
    case 'SOFTWARE':
      return {
        name: agent.name.toWellFormed(),
        version: agent.version.toWellFormed(),
        sourceUrl: agent.source.toWellFormed(),
      };
  }
}

/** The row of an activity to start. One of an agent that has no namespace gets that of Whence. */
export function activityRow(activity: NewActivity, now: unknown) {
  const { agentId, phase, stage, startedAt, endedAt } = activity;
  const namespace = agentId.includes('--') ? namespaceOf(agentId) : 'whence';
  const id = activity.id ?? newTrackerId(namespace);
  const properties = {
    id,
    uuid: id.slice(-uuidLength),
    agentId,
    phase,
    stage,
    notes: activity.notes.toWellFormed(),
    startedAt: startedAt === undefined ? now : toDateTime(startedAt),
    ...(endedAt === undefined ? {} : { endedAt: toDateTime(endedAt) }),
  };
  return { id, agentId, properties };
}

/** The row of a comment to add. */
export function commentRow({ id, taskId, authorId, body, createdAt }: NewComment, now: unknown) {
  const properties = {
    id: id ?? newTrackerId(namespaceOf(taskId)),
    taskId,
    authorId,
    body: body.toWellFormed(),
    createdAt: createdAt === undefined ? now : toDateTime(createdAt),
  };
  return { taskId, authorId, properties };
}

/** An e-mail address is the identity under which commits know the same person. */
export function identitiesOf(agent: {
  readonly kind: AgentKind;
  readonly contact?: string;
}): readonly string[] {
  const { kind, contact = '' } = agent;
  return kind === 'HUMAN' && /^[^\s@]+@[^\s@]+$/.test(contact) ? [normalizeIdentity(kind, contact)] : [];
}

/** The order of UTF-8 bytes and of the store, which is not that of UTF-16. */
function byCodePoints(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
