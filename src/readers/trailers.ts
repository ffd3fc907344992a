import { authorKey } from '../model/agentKey.ts';
import type { CommitKey } from '../model/fact.ts';
import { type Assistance, assistanceOf } from '../model/trailers.ts';
import type { Finding } from './record.ts';

/**
 * Who took part in a commit, and in which session, by the trailers of its message. Anybody can write a trailer, so that all
 * of it is ASSUMED; the trailer is named as the operation.
 */
export function trailerFindings(commit: CommitKey, message: string | undefined): readonly Finding[] {
  if (message === undefined) return [];
  return assistanceOf(message).flatMap((claim, index) => claimFindings(commit, claim, index));
}

function claimFindings(commit: CommitKey, claim: Assistance, index: number): readonly Finding[] {
  const { authorType, authorId, authorName, modelName, sessionKey = '', trailer } = claim;
  const agent = authorKey(authorType, authorId);
  return [
    {
      type: 'attribution',
      attributionId: `trailer:${commit.oid}:${index}`,
      sessionKey,
      authorType,
      authorId,
      commitHash: commit.oid,
      commit,
      operation: `trailer ${trailer.toLowerCase()}`,
      linesAdded: 0n,
      linesRemoved: 0n,
      modelName,
      evidence: 'ASSUMED',
    },
    { type: 'agent', agent, name: authorName ?? (authorType === 'agent' ? authorId : undefined) },
  ];
}
