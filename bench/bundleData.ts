import { hash } from 'node:crypto';
import type { BundleAttribution, BundleSession } from '../src/model/bundle/bundle.ts';
import { uuid5 } from '../src/model/uuid5.ts';

/** Attributions of one session, as a long day of an agent leaves them. */
export function attributionsOf(count: number): readonly BundleAttribution[] {
  return Array.from({ length: count }, (_, index) => ({
    id: uuid5(`attribution ${index}`),
    sessionKey: 's',
    runId: '',
    workspaceId: '',
    authorType: index % 5 === 0 ? 'human' : 'agent',
    authorId: `author-${index % 7}`,
    filePath: `src/component${index % 400}/file${index % 90}.ts`,
    commitHash: hash('sha1', `commit ${index % 500}`),
    stepId: '',
    source: 'workspace_merge',
    linesAdded: index % 120,
    linesRemoved: index % 30,
    tokensUsed: { inputTokens: 0, outputTokens: 0, totalTokens: 0 },
    createdAt:
      `2026-04-13T${String(8 + (index % 10)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:00.${String((index % 900) + 100)}`
        .replace(/0+$/, '')
        .concat('Z'),
  }));
}

/** A tree of sessions, part of it deep, part of it wide. */
export function chainAndFan(count: number): readonly BundleSession[] {
  return Array.from({ length: count }, (_, index) => ({
    sessionKey: `s${index}`,
    parentKey: index === 0 ? '' : `s${index < 1_000 ? index - 1 : index % 1_000}`,
    agentName: 'agent',
    goal: '',
    runId: '',
    workspaceId: '',
    depth: 0,
    status: 'active',
    createdAt: '2026-04-13T08:00:00Z',
    closedAt: null,
  }));
}
