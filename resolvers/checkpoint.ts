import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { Failure } from '../src/failure.ts';
import type { CheckpointRequest, JournalEventType } from '../src/model/session/checkpoints.ts';
import { configurationMetadata } from '../src/model/session/configurationSnapshot.ts';
import type { JournalAppend } from '../src/model/session/journal.ts';
import {
  batchLimit,
  boundedText,
  metadataLength,
  requiredText,
  wordsLength,
} from '../src/model/session/limits.ts';
import {
  createCheckpoints as create,
  createStartCheckpoint,
  type MadeCheckpoint,
} from '../src/sessions/checkpoints.ts';
import { type AppendedEvent, appendJournalEvents as append } from '../src/sessions/journal.ts';
import { applyRetention } from '../src/sessions/retention.ts';
import { badInput, plainInput } from './arguments.ts';
import type { WhenceContext } from './context.ts';
import { loadEntity } from './entity.ts';
import type {
  CheckpointRequest as CheckpointInput,
  JournalEventInput,
  MutationAppendJournalEventsArgs,
  MutationCreateCheckpointArgs,
  MutationCreateCheckpointsArgs,
  MutationCreateSessionStartCheckpointArgs,
  MutationDeleteCheckpointArgs,
  SessionConfigurationInput,
} from './generated/types.ts';
import { sessionKeyOf } from './session.ts';
import type { NodePlace } from './sessionLists.ts';

/** `Mutation.createCheckpoint` */
export async function createCheckpoint(
  _: unknown,
  { input }: MutationCreateCheckpointArgs,
  { services: { sessions } }: WhenceContext,
): Promise<NodePlace> {
  return placeOf(await sessions.makeCheckpoint(requestOf(input)));
}

/** `Mutation.createCheckpoints` */
export async function createCheckpoints(
  _: unknown,
  { inputs }: MutationCreateCheckpointsArgs,
  { services: { sessions } }: WhenceContext,
) {
  requireBatch(inputs.length, 'checkpoints');
  const results = await create(sessions, inputs.map(requestOf));
  return { results, created: results.filter(({ ok }) => ok).length };
}

/** `Mutation.createSessionStartCheckpoint` */
export async function createSessionStartCheckpoint(
  _: unknown,
  args: MutationCreateSessionStartCheckpointArgs,
  { services: { sessions } }: WhenceContext,
): Promise<NodePlace> {
  const sessionKey = sessionKeyOf(args.sessionKey);
  requireBatch(args.configuration.hooks?.length ?? 0, 'hooks');
  const metadata = configurationMetadata(configurationOf(args.configuration));
  return placeOf(await createStartCheckpoint(sessions, sessionKey, boundedMetadata(metadata)));
}

function configurationOf(input: SessionConfigurationInput) {
  const { explicitKeys, blockedCommands, hooks } = input;
  return {
    explicitKeys: explicitKeys == null ? null : flagsOf(explicitKeys),
    autoEnabled: {
      knowledge: input.knowledge ?? false,
      memory: input.memory ?? false,
      retrieval: input.retrieval ?? false,
      embedding: input.embedding ?? false,
    },
    hooks: {
      enabled: input.hooksEnabled ?? false,
      securityFilter: input.securityFilter ?? false,
      accessControl: input.accessControl ?? false,
      eventPublishing: input.eventPublishing ?? false,
      knowledgeSave: input.knowledgeSave ?? false,
      blockedCommands: blockedCommands ?? null,
    },
    registry: hooks ?? [],
  };
}

/** `Mutation.deleteCheckpoint` */
export async function deleteCheckpoint(
  _: unknown,
  { checkpointId }: MutationDeleteCheckpointArgs,
  { services: { writer } }: WhenceContext,
) {
  const removed = await writer.removeCheckpoints([checkpointId]);
  if (removed === 0) throw new Failure('NOT_FOUND', 'checkpoint not found');
  return { removed };
}

/** `Mutation.applyCheckpointRetention` */
export async function applyCheckpointRetention(
  _: unknown,
  __: unknown,
  { services: { sessions }, signal }: WhenceContext,
) {
  return { removed: await applyRetention(sessions, signal) };
}

/** `Mutation.appendJournalEvents` */
export async function appendJournalEvents(
  _: unknown,
  { events }: MutationAppendJournalEventsArgs,
  { services: { sessions } }: WhenceContext,
): Promise<{ readonly events: readonly AppendedEvent[] }> {
  requireBatch(events.length, 'events');
  return { events: await append(sessions, events.map(appendOf)) };
}

const appendOf = ({ runId, type, eventId, sessionKey }: JournalEventInput): JournalAppend => ({
  runId: requiredText(runId, 'runId', 'run ID is required'),
  eventType: type.toLowerCase() as JournalEventType,
  eventId: boundedText(eventId || randomUUID(), 'eventId'),
  sessionKey: boundedText(sessionKey ?? '', 'sessionKey'),
});

/** Fields of `CheckpointResult`. */
export const checkpointResultFields = {
  checkpoint: (made: MadeCheckpoint, _: unknown, context: WhenceContext, info: GraphQLResolveInfo) =>
    made.ok ? loadEntity('Checkpoint', made.id, context, info) : null,
  code: (made: MadeCheckpoint) => (made.ok ? null : made.code),
  message: (made: MadeCheckpoint) => (made.ok ? null : made.message),
};

/** @throws Failure that tells why a checkpoint was not made */
function placeOf(made: MadeCheckpoint): NodePlace {
  if (made.ok) return { id: made.id };
  throw new Failure(made.code, made.message);
}

/** As in the original, a checkpoint with metadata may do without a run. */
function requestOf({ sessionKey, runId, label, gitRef, metadata }: CheckpointInput): CheckpointRequest {
  const texts = metadata == null ? undefined : recordOf('metadata', metadata, 'string');
  return {
    sessionKey: boundedText(sessionKey ?? '', 'sessionKey'),
    runId: boundedText(runId ?? '', 'runId'),
    label: boundedText(label, 'label', wordsLength),
    trigger: 'MANUAL',
    ...(gitRef ? { gitRef: boundedText(gitRef, 'gitRef') } : {}),
    ...(texts === undefined ? {} : { metadata: boundedMetadata(texts as Readonly<Record<string, string>>) }),
    needsRun: texts === undefined,
  };
}

function boundedMetadata(metadata: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(metadata);
  const length = entries.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
  if (length > metadataLength)
    throw new Failure(
      'FIELD_INVALID',
      `\`metadata\` has ${length} characters; at most ${metadataLength} may be.`,
    );
  return Object.fromEntries(entries.map(([name, text]) => [name.toWellFormed(), text.toWellFormed()]));
}

const flagsOf = (value: unknown): ReadonlyMap<string, boolean> =>
  new Map(Object.entries(recordOf('explicitKeys', value, 'boolean') as Readonly<Record<string, boolean>>));

function recordOf(
  name: string,
  value: unknown,
  type: 'string' | 'boolean',
): Readonly<Record<string, unknown>> {
  const plain = plainInput(value);
  const isRecord =
    typeof plain === 'object' &&
    plain !== null &&
    !Array.isArray(plain) &&
    Object.values(plain).every((each) => typeof each === type);
  if (!isRecord) throw badInput('FIELD_INVALID', `\`${name}\` is not an object of ${type} values.`);
  return plain as Readonly<Record<string, unknown>>;
}

/** @throws GraphQLError TOO_MANY_ITEMS */
export function requireBatch(count: number, what: string): void {
  if (count > batchLimit)
    throw badInput(
      'TOO_MANY_ITEMS',
      `The call has ${count} ${what}; the limit is ${batchLimit}.`,
      'Send them in several calls.',
    );
}
