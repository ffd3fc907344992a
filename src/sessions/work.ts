import { randomUUID } from 'node:crypto';
import { Failure } from '../failure.ts';
import { authorKey } from '../model/agentKey.ts';
import { type FileChange, parseNumstat, parseNumstatAsLango } from '../model/bundle/numstat.ts';
import type { AttributionFact, Fact } from '../model/fact.ts';
import { nodeId } from '../model/identity.ts';
import { numstatLength } from '../model/session/limits.ts';
import type { TokenUsageFact } from '../model/sessionFacts.ts';
import { commitKeyOf } from '../readers/sources.ts';
import { type Ground, ownSource } from './ground.ts';

/** Operations that attributions come from. */
export const workspaceOperations = [
  'workspace_merge',
  'workspace_bundle_push',
  'workspace_bundle_apply',
  'session_fork',
  'session_merge',
  'session_discard',
  'bundle_import',
] as const;

/** An operation on a workspace, and whose work it carries. Empty texts are none. */
export interface WorkspaceOperation {
  readonly sessionKey: string;
  readonly runId: string;
  readonly workspaceId: string;
  readonly authorType: AttributionFact['authorType'];
  readonly authorId: string;
  readonly commitHash: string;
  readonly stepId: string;
  readonly operation: (typeof workspaceOperations)[number];
  readonly modelProvider: string;
  readonly modelName: string;
  readonly files: readonly FileChange[];
}

/**
 * Records an operation: one attribution a file, in order, or one without a file where it tells of none; all of them or
 * none. Answers the ids of their nodes.
 */
export async function recordWorkspaceOperation(
  { writer, now }: Ground,
  operation: WorkspaceOperation,
): Promise<readonly string[]> {
  const at = now();
  const changes: readonly (FileChange | null)[] = operation.files.length === 0 ? [null] : operation.files;
  const attributions = changes.map((change) => attributionFact(operation, change, at));
  const author = authorKey(operation.authorType, operation.authorId);
  const name = operation.authorType === 'agent' ? { name: operation.authorId } : {};
  const facts: readonly Fact[] = [
    ...attributions,
    { type: 'agent', source: ownSource, at, agent: author, ...name },
  ];
  return writer.decide([], async () => ({
    facts,
    result: attributions.map(({ attributionId }) => nodeId('Attribution', attributionId)),
  }));
}

function attributionFact(
  operation: WorkspaceOperation,
  change: FileChange | null,
  at: string,
): AttributionFact {
  const { sessionKey, authorType, authorId, files: _, ...texts } = operation;
  const commit = commitKeyOf(operation.commitHash);
  return {
    type: 'attribution',
    source: ownSource,
    at,
    attributionId: randomUUID(),
    sessionKey,
    authorType,
    authorId,
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    ...(commit === undefined ? {} : { commit }),
    ...(change === null ? {} : { filePath: change.filePath, isBinary: change.isBinary }),
    ...(change?.previousPath == null ? {} : { previousPath: change.previousPath }),
    linesAdded: change?.linesAdded ?? 0n,
    linesRemoved: change?.linesRemoved ?? 0n,
    createdAt: at,
    evidence: 'DECLARED_ID',
  };
}

/**
 * The changes that `git diff --numstat -z` tells of, or the output without -z as the original reads it.
 *
 * @throws Failure FIELD_INVALID
 */
export function fileChangesOf(numstat: string, compat: 'lango' | null): readonly FileChange[] {
  if (numstat.length > numstatLength)
    throw new Failure('FIELD_INVALID', `\`numstat\` has more than ${numstatLength} characters.`);
  if (compat === 'lango') return parseNumstatAsLango(numstat);
  const changes = parseNumstat(numstat);
  if (changes === null)
    throw new Failure(
      'FIELD_INVALID',
      '`numstat` is not the output of git diff --numstat -z.',
      'Mind the -z: without it paths are cut and quoted.',
    );
  return changes;
}

/** Records token use of sessions. What is told again under its id is the same use. Answers the ids of the nodes. */
export async function recordTokenUsage(
  { writer, now }: Ground,
  usages: readonly Omit<TokenUsageFact, 'type' | 'source' | 'at'>[],
): Promise<readonly string[]> {
  const facts = usages.map((usage): TokenUsageFact => {
    const at = now();
    return { createdAt: at, ...usage, type: 'tokenUsage', source: ownSource, at };
  });
  return writer.decide([], async () => ({
    facts,
    result: facts.map(({ usageId }) => nodeId('TokenUsage', usageId)),
  }));
}
