import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { exportSession } from '../../../src/bundles/export.ts';
import type { Reads } from '../../../src/graph/reads.ts';
import type { BundleCheckpoint } from '../../../src/model/bundle/bundle.ts';
import { bundleText, canonicalBytes, canonicalText } from '../../../src/model/bundle/encode.ts';
import {
  bundleContent,
  checkExport,
  type ExportRequest,
  signBundle,
} from '../../../src/model/bundle/export.ts';
import { keccak256 } from '../../../src/model/bundle/signature/keccak.ts';
import { readTime } from '../../../src/model/bundle/time.ts';
import { type ExportVector, recordsOf, signerNamed, vectors } from './vectors.ts';

const none = { checkpoints: [], session_nodes: [], attributions: [], token_usage: [] };

function exported(vector: ExportVector) {
  const request: ExportRequest = {
    sessionKey: vector.session_key,
    redaction: vector.redaction,
    signerDid: vector.signer_did,
    signer: signerNamed(vector.signer),
  };
  checkExport(request);
  if (request.signer === null) throw new Error('unreachable: checked above');
  const records = recordsOf(vector.inputs ?? none, vector.session_key);
  return signBundle(bundleContent(request, records, readTime(vector.now)), request.signerDid, request.signer);
}

/** Vectors whose inputs JSON cannot hold, or that are about a failing store. */
const withoutInputs = ['year-10000', 'err/token-store'];
const whole = vectors.export.filter(({ name }) => !withoutInputs.includes(name));

describe('an export is that of the original', () => {
  test.each(whole.filter(({ expect: { ok } }) => ok))('$name, byte for byte', (vector) => {
    const bundle = exported(vector);
    const bytes = canonicalBytes(bundle);

    expect(canonicalText(bundle)).toBe(vector.expect.canonical_text);
    expect(hash('sha256', bytes)).toBe(vector.expect.canonical_sha256);
    expect(Buffer.from(keccak256(bytes)).toString('hex')).toBe(vector.expect.canonical_keccak256);
    expect(Buffer.from(bundle.signature).toString('hex')).toBe(vector.expect.signature_hex);
    expect(bundle.pqSignature.length === 0 ? '' : hash('sha256', bundle.pqSignature)).toBe(
      vector.expect.pq_signature_sha256,
    );
    expect(bundleText(bundle)).toBe(vector.expect.bundle_text);
  });

  test.each(whole.filter(({ expect: { ok } }) => !ok))('$name is refused in its words', (vector) => {
    expect(() => exported(vector)).toThrow(vector.expect.error);
  });
});

test('an export whose token usage cannot be read fails, and gives no bundle', async () => {
  const vector = vectors.export.find(({ name }) => name === 'err/token-store');
  const reason = vector?.expect.error?.replace('query token usage: ', '');
  const reads: Reads = {
    read: async (query) => {
      if (query.includes(':TokenUsage')) throw new Error(reason);
      return [];
    },
  };
  const ground = { reads, now: () => '2026-04-14T00:00:00Z', signingKey: null };
  const request = {
    sessionKey: vector?.session_key ?? '',
    redaction: 'none',
    format: 'LANGO',
    isSigned: false,
    withMembership: false,
  } as const;

  await expect(exportSession(ground, request)).rejects.toThrow('db gone');
});

test('a year of five digits cannot be written', () => {
  const checkpoint: BundleCheckpoint = {
    id: 'c',
    sessionKey: 's',
    runId: '',
    label: 'late',
    trigger: 'manual',
    journalSeq: 0,
    gitRef: '',
    tokensUsed: null,
    metadata: null,
    createdAt: '10000-01-01T00:00:00Z',
  };
  const records = { checkpoints: [checkpoint], sessions: [], attributions: [], tokenUsage: [] };
  const content = bundleContent({ sessionKey: 's', redaction: 'none' }, records, '2026-01-01T00:00:00Z');
  const signer = signerNamed('ed-a');
  const refusal = vectors.export.find(({ name }) => name === 'year-10000')?.expect.error;

  expect(() => signer && signBundle(content, 'did:lango:00', signer)).toThrow(refusal);
});
