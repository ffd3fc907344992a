import {
  type BundleAttribution,
  type BundleCheckpoint,
  type BundleSession,
  type BundleTime,
  type Int64,
  int64,
  zeroTime,
} from '../../model/bundle/bundle.ts';
import type { TokenUsage } from '../../model/bundle/report.ts';
import { bundleTimeAt } from '../../model/bundle/timeInGraph.ts';
import type { Value } from '../shape.ts';

/** Stored properties in their plain form. */
export type Stored = Readonly<Record<string, Value>>;

/** The bundle forms of stored records: what export, tree, view and report work on. */
export function storedSession(stored: Stored): BundleSession {
  return {
    sessionKey: text(stored.sessionKey),
    parentKey: text(stored.parentKey),
    agentName: text(stored.agentName),
    goal: text(stored.goal),
    runId: text(stored.runId),
    workspaceId: text(stored.workspaceId),
    depth: integer(stored.depth),
    status: text(stored.status).toLowerCase(),
    createdAt: time(stored.createdAt, stored.createdAtOffset) ?? zeroTime,
    closedAt: time(stored.closedAt, stored.closedAtOffset),
  };
}

export function storedCheckpoint(stored: Stored): BundleCheckpoint {
  const { inputTokens, outputTokens, totalTokens, metadata } = stored;
  const hasTokens = [inputTokens, outputTokens, totalTokens].some((tokens) => typeof tokens === 'bigint');
  return {
    id: text(stored.checkpointId),
    sessionKey: text(stored.sessionKey),
    runId: text(stored.runId),
    label: text(stored.label),
    trigger: text(stored.trigger).toLowerCase(),
    journalSeq: integer(stored.journalSeq),
    gitRef: text(stored.gitRef),
    tokensUsed: hasTokens ? tokensOf(stored) : null,
    metadata:
      typeof metadata === 'string'
        ? new Map(Object.entries(JSON.parse(metadata) as Record<string, string>))
        : null,
    createdAt: time(stored.createdAt, stored.createdAtOffset) ?? zeroTime,
  };
}

export function storedAttribution(stored: Stored): BundleAttribution {
  return {
    id: text(stored.attributionId),
    sessionKey: text(stored.sessionKey),
    runId: text(stored.runId),
    workspaceId: text(stored.workspaceId),
    authorType: text(stored.authorType),
    authorId: text(stored.authorId),
    filePath: text(stored.filePath),
    commitHash: text(stored.commitHash),
    stepId: text(stored.stepId),
    source: text(stored.operation),
    linesAdded: integer(stored.linesAdded),
    linesRemoved: integer(stored.linesRemoved),
    tokensUsed: tokensOf(stored),
    createdAt: time(stored.createdAt, stored.createdAtOffset) ?? zeroTime,
  };
}

export function storedTokenUsage(stored: Stored): TokenUsage {
  return { agentName: text(stored.agentName), ...tokensOf(stored) };
}

const tokensOf = ({ inputTokens, outputTokens, totalTokens }: Stored) => ({
  inputTokens: integer(inputTokens),
  outputTokens: integer(outputTokens),
  totalTokens: integer(totalTokens),
});

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

const integer = (value: Value | undefined): Int64 => (typeof value === 'bigint' ? int64(value) : 0);

const time = (value: Value | undefined, offset: Value | undefined): BundleTime | null =>
  typeof value === 'string' ? bundleTimeAt(value, typeof offset === 'string' ? offset : null) : null;
