import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BundleContent } from '../src/model/bundle/bundle.ts';
import { bundleText } from '../src/model/bundle/encode.ts';
import { bundleContent, type ExportRecords, signBundle } from '../src/model/bundle/export.ts';
import { keyFileText, type SigningKey, signerOf } from '../src/model/bundle/keys.ts';
import { secretOf } from './model/bundle/vectors.ts';

/** Keys of tests, by who holds them. */
export const keys = {
  ann: { algorithm: 'ed25519', secret: secretOf('ed-a'), pqSeed: secretOf('pq-a') },
  bob: { algorithm: 'secp256k1-keccak256', secret: secretOf('secp-b'), pqSeed: null },
} as const satisfies Readonly<Record<string, SigningKey>>;

export const didOf = (key: SigningKey): string => signerOf(key).did;

/** The text of contents that a key signs. */
export function signedBy(key: SigningKey, content: BundleContent): string {
  const { did, signer } = signerOf(key);
  return bundleText(signBundle(content, did, signer));
}

/** A file that holds a key, in a folder of its own. */
export function keyFile(key: SigningKey): string {
  const file = join(mkdtempSync(join(tmpdir(), 'whence-key-')), 'key.json');
  writeFileSync(file, keyFileText(key), { mode: 0o600 });
  return file;
}

const noTokens = { inputTokens: 0, outputTokens: 0, totalTokens: 0 };

/** Records of a session: one of each kind, with everything that a redaction drops. */
export function recordsOfSession(sessionKey: string): ExportRecords {
  const createdAt = '2026-04-13T08:00:00.5+09:00';
  return {
    checkpoints: [
      {
        id: `${sessionKey}-checkpoint`,
        sessionKey,
        runId: 'run-1',
        label: 'before the merge',
        trigger: 'manual',
        journalSeq: 2n ** 60n,
        gitRef: 'ab'.repeat(20),
        tokensUsed: noTokens,
        metadata: new Map([['reason', 'release']]),
        createdAt,
      },
    ],
    sessions: [
      {
        sessionKey,
        parentKey: '',
        agentName: 'planner',
        goal: 'Round the voucher',
        runId: 'run-1',
        workspaceId: '',
        depth: 0,
        status: 'merged',
        createdAt,
        closedAt: '2026-04-13T09:00:00Z',
      },
    ],
    attributions: [
      {
        id: `${sessionKey}-attribution`,
        sessionKey,
        runId: '',
        workspaceId: '',
        authorType: 'agent',
        authorId: 'planner',
        filePath: 'src/voucher.ts',
        commitHash: 'ab'.repeat(20),
        stepId: 'step-1',
        source: 'workspace_merge',
        linesAdded: 12,
        linesRemoved: 3,
        tokensUsed: { inputTokens: 5, outputTokens: 7, totalTokens: 12 },
        createdAt,
      },
    ],
    tokenUsage: [],
  };
}

/** The contents of a bundle about a session of {@link recordsOfSession}. */
export const contentOfSession = (sessionKey: string, redaction = 'none'): BundleContent =>
  bundleContent({ sessionKey, redaction }, recordsOfSession(sessionKey), '2026-04-14T00:00:00Z');
