import { randomUUID } from 'node:crypto';
import { Failure } from '../src/failure.ts';
import type { FileChange } from '../src/model/bundle/numstat.ts';
import type { AttributionFact } from '../src/model/fact.ts';
import { boundedText, fileLimit, pathLength, requiredText } from '../src/model/session/limits.ts';
import type { TokenUsageFact } from '../src/model/sessionFacts.ts';
import {
  fileChangesOf,
  recordWorkspaceOperation as recordOperation,
  recordTokenUsage as recordUsage,
  type WorkspaceOperation,
} from '../src/sessions/work.ts';
import { badInput, instantArgument } from './arguments.ts';
import { requireBatch } from './checkpoint.ts';
import type { WhenceContext } from './context.ts';
import { type EntityType, entitiesField } from './entity.ts';
import type {
  FileChangeInput,
  MutationRecordTokenUsageArgs,
  MutationRecordWorkspaceOperationArgs,
  TokenUsageInput,
  WorkspaceOperationInput,
} from './generated/types.ts';
import { int64Of, sessionKeyOf } from './session.ts';

/** Nodes that a mutation wrote, before they are read. */
export interface WrittenNodes {
  readonly ids: readonly string[];
}

const authorTypes = {
  HUMAN: 'human',
  AGENT: 'agent',
  REMOTE_PEER: 'remote_peer',
} as const satisfies Readonly<Record<string, AttributionFact['authorType']>>;

/** `Mutation.recordWorkspaceOperation` */
export async function recordWorkspaceOperation(
  _: unknown,
  { input }: MutationRecordWorkspaceOperationArgs,
  { services: { sessions } }: WhenceContext,
): Promise<WrittenNodes> {
  const operation: WorkspaceOperation = {
    sessionKey: sessionKeyOf(input.sessionKey),
    authorType: authorTypes[input.authorType],
    authorId: requiredText(input.authorId, 'authorId', 'author ID is required'),
    operation: input.operation.toLowerCase() as WorkspaceOperation['operation'],
    ...textsOf(input, ['runId', 'workspaceId', 'commitHash', 'stepId', 'modelProvider', 'modelName']),
    files: filesOf(input),
  };
  return { ids: await recordOperation(sessions, operation) };
}

function filesOf({ files, numstat, compat }: WorkspaceOperationInput): readonly FileChange[] {
  const told = (files ?? []).map(changeOf);
  const counted = numstat == null ? [] : fileChangesOf(numstat, compat === 'LANGO' ? 'lango' : null);
  const changes = [...told, ...counted];
  if (changes.length > fileLimit)
    throw badInput('TOO_MANY_ITEMS', `The operation has ${changes.length} files; the limit is ${fileLimit}.`);
  return changes.map((change) => ({
    ...change,
    filePath: requiredText(change.filePath, 'filePath', '`filePath` of a change is empty.', pathLength),
    previousPath:
      change.previousPath === null ? null : boundedText(change.previousPath, 'previousPath', pathLength),
    linesAdded: int64Of(change.linesAdded, 'linesAdded'),
    linesRemoved: int64Of(change.linesRemoved, 'linesRemoved'),
  }));
}

const changeOf = ({
  filePath,
  previousPath,
  linesAdded,
  linesRemoved,
  isBinary,
}: FileChangeInput): FileChange => ({
  filePath,
  previousPath: previousPath ?? null,
  linesAdded: int64Of(linesAdded, 'linesAdded'),
  linesRemoved: int64Of(linesRemoved, 'linesRemoved'),
  isBinary: isBinary ?? false,
});

/** `Mutation.recordTokenUsage` */
export async function recordTokenUsage(
  _: unknown,
  { inputs }: MutationRecordTokenUsageArgs,
  { services: { sessions } }: WhenceContext,
): Promise<WrittenNodes> {
  requireBatch(inputs.length, 'records');
  return { ids: await recordUsage(sessions, inputs.map(usageOf)) };
}

function usageOf(input: TokenUsageInput): Omit<TokenUsageFact, 'type' | 'source' | 'at'> {
  const inputTokens = int64Of(input.inputTokens, 'inputTokens');
  const outputTokens = int64Of(input.outputTokens, 'outputTokens');
  const createdAt = instantArgument(input.createdAt);
  const texts = textsOf(input, ['agentName', 'provider', 'model', 'operation']);
  return {
    usageId: boundedText(input.usageId || randomUUID(), 'usageId'),
    sessionKey: sessionKeyOf(input.sessionKey),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    inputTokens,
    outputTokens,
    totalTokens: int64Of(input.totalTokens ?? inputTokens + outputTokens, 'totalTokens'),
    ...(input.cacheTokens == null ? {} : { cacheTokens: int64Of(input.cacheTokens, 'cacheTokens') }),
    ...costOf(input),
    ...(createdAt === null ? {} : { createdAt }),
  };
}

function costOf({ costMicros, currency }: TokenUsageInput) {
  if (costMicros == null) return {};
  if (!/^[A-Z]{3}$/.test(currency ?? ''))
    throw new Failure('FIELD_INVALID', '`currency` of a cost is not a code of ISO 4217, for example EUR.');
  return { costMicros: int64Of(costMicros, 'costMicros'), currency: currency ?? '' };
}

/** Optional texts of an input by their names, within their bounds; empty where they are absent. */
function textsOf<Name extends string>(
  input: { readonly [name in Name]?: string | null | undefined },
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  return Object.fromEntries(names.map((name) => [name, boundedText(input[name] ?? '', name)])) as Record<
    Name,
    string
  >;
}

/** The resolver of a field that answers nodes by their ids, in order. */
export const entitiesAt = (type: EntityType) => entitiesField(type, ({ ids }: WrittenNodes) => ids);
