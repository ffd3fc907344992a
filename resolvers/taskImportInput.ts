import { Failure } from '../src/failure.ts';
import { agentNodeId } from '../src/graph/ids.ts';
import { fromDateTime } from '../src/graph/values.ts';
import type { AgentFact } from '../src/model/fact.ts';
import type { DumpActivity, DumpAgent, DumpComment, DumpLink, DumpTask } from '../src/model/task/dump.ts';
import { parseTrackerId, requireAgentId, requireTrackerId } from '../src/model/task/trackerId.ts';
import { parseWord } from '../src/model/task/vocabulary.ts';
import { instantFromDate } from '../src/model/time.ts';
import { type DateTimeArgument, instantArgument } from './arguments.ts';
import type {
  ImportActivityInput,
  ImportAgentInput,
  ImportCommentInput,
  ImportLinkInput,
  ImportTaskInput,
} from './generated/types.ts';

/** An agent of an import; one with a natural identity is written as a fact. */
export interface ImportedAgent extends DumpAgent {
  readonly fact?: AgentFact;
}

/**
 * An agent of an import.
 *
 * @throws Failure `INVALID_ID` for an id of no known form, or that does not follow from the identity; `FIELD_INVALID`.
 */
export function agentOf(input: ImportAgentInput): ImportedAgent {
  const id = requireAgentId(input.id, '`agents.id`');
  const { kind, identity, seenAt, name, contact, modelProvider, modelName, version, sourceUrl } = input;
  const texts = { name, contact, role: input.role, modelProvider, modelName, version, sourceUrl };
  const given = withoutNulls(texts);
  const role = given.role === undefined ? null : parseWord('Role', given.role);
  if (role?.ok === false) throw new Failure('FIELD_INVALID', role.reason);
  if (parseTrackerId(id) !== null) {
    if (kind === 'REMOTE_PEER')
      throw new Failure('FIELD_INVALID', `${id}: a tracker has no agents of the kind REMOTE_PEER.`);
    return { id, kind, ...given };
  }
  if (identity === null || identity === undefined || agentNodeId({ kind, identity }) !== id)
    throw new Failure(
      'INVALID_ID',
      `The id ${id} does not follow from the kind and identity of the agent.`,
      'An agent whose id is a UUID alone has a natural identity, as it is answered by the query `agents`.',
    );
  const at = instantArgument(seenAt) ?? instantFromDate(new Date());
  return { id, kind, fact: { type: 'agent', source: 'tracker', at, agent: { kind, identity }, ...given } };
}

/** An activity of an import. @throws Failure `INVALID_ID` */
export const activityOf = (input: ImportActivityInput): DumpActivity => ({
  id: requireTrackerId(input.id, '`activities.id`'),
  agentId: requireAgentId(input.agentId, '`activities.agentId`'),
  phase: input.phase,
  stage: input.stage,
  notes: input.notes ?? '',
  startedAt: fromDateTime(input.startedAt),
  ...timeIfGiven('endedAt', input.endedAt),
});

/** A task of an import. @throws Failure `INVALID_ID` */
export function taskOf(input: ImportTaskInput): DumpTask {
  const { title, status, priority, type, phase, ownerId } = input;
  return {
    id: requireTrackerId(input.id, '`tasks.id`'),
    ...{ title, status, priority, type, phase },
    description: input.description ?? '',
    notes: input.notes ?? '',
    labels: input.labels ?? [],
    closeReason: input.closeReason ?? '',
    createdAt: fromDateTime(input.createdAt),
    updatedAt: fromDateTime(input.updatedAt),
    ...timeIfGiven('closedAt', input.closedAt),
    ...(ownerId === null || ownerId === undefined
      ? {}
      : { ownerId: requireAgentId(ownerId, '`tasks.ownerId`') }),
  };
}

/** A link of an import. @throws Failure `INVALID_ID` */
export const linkOf = ({ kind, sourceId, targetId, createdAt }: ImportLinkInput): DumpLink => ({
  kind,
  sourceId: requireTrackerId(sourceId, '`links.sourceId`'),
  targetId: (kind === 'ATTRIBUTED_TO' ? requireAgentId : requireTrackerId)(targetId, '`links.targetId`'),
  createdAt: fromDateTime(createdAt),
});

/** A comment of an import. @throws Failure `INVALID_ID` */
export const commentOf = ({ id, taskId, authorId, body, createdAt }: ImportCommentInput): DumpComment => ({
  id: requireTrackerId(id, '`comments.id`'),
  taskId: requireTrackerId(taskId, '`comments.taskId`'),
  authorId: requireAgentId(authorId, '`comments.authorId`'),
  body,
  createdAt: fromDateTime(createdAt),
});

function timeIfGiven<Name extends string>(
  name: Name,
  value: DateTimeArgument | null | undefined,
): Partial<Record<Name, string>> {
  const instant = instantArgument(value);
  return instant === null ? {} : ({ [name]: instant } as Record<Name, string>);
}

function withoutNulls<Name extends string>(
  texts: Readonly<Record<Name, string | null | undefined>>,
): Partial<Record<Name, string>> {
  return Object.fromEntries(
    Object.entries(texts).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Record<Name, string>>;
}
