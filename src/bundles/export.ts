import { Failure } from '../failure.ts';
import { readSubjects, readTraced } from '../graph/bundles.ts';
import type { Reads } from '../graph/reads.ts';
import { readAttributions, readCheckpoints, readTokenUsage, readTree } from '../graph/sessions/reads.ts';
import { recordLimit } from '../graph/sessions/tree.ts';
import { agentTraces, type TracedAttribution } from '../model/agentTrace.ts';
import type { BundleAttribution, RedactionLevel } from '../model/bundle/bundle.ts';
import { dsseEnvelope, type Subject } from '../model/bundle/dsse.ts';
import { bundleText } from '../model/bundle/encode.ts';
import {
  bundleContent,
  type ExportRecords,
  exportDepth,
  signBundle,
  unsignedBundle,
} from '../model/bundle/export.ts';
import { type SigningKey, signerOf } from '../model/bundle/keys.ts';
import { membershipOf, saltKeyOf } from '../model/bundle/membership.ts';
import { membershipText } from '../model/bundle/membershipText.ts';
import { redact } from '../model/bundle/redact.ts';
import type { LineRange } from '../model/lineRanges.ts';
import type { Instant } from '../model/time.ts';

/** Forms in which a session can be exported. */
export type BundleFormat = 'LANGO' | 'DSSE' | 'AGENT_TRACE';

export interface ExportRequest {
  readonly sessionKey: string;
  readonly redaction: RedactionLevel;
  readonly format: BundleFormat;
  /** Whether to sign; the contents alone are for a caller who holds a key of its own. */
  readonly isSigned: boolean;
  /** Whether to prove that the records belong to the whole. */
  readonly withMembership: boolean;
}

export interface Exported {
  readonly text: string;
  /** DID that signed it; null where it is not signed. */
  readonly signer: string | null;
  /** Whether the tree of sessions goes on below the levels that a bundle has. */
  readonly treeTruncated: boolean;
  readonly membership: string | null;
}

/** What exporting works with. */
export interface ExportGround {
  readonly reads: Reads;
  readonly now: () => Instant;
  readonly signingKey: SigningKey | null;
}

/**
 * What is known of a session in one of the forms that are exchanged. A session that nothing is known of gives an empty one,
 * as in the original.
 *
 * @throws Failure FIELD_MISSING, NOT_SUPPORTED, QUERY_TOO_COSTLY, SIGNER_MISSING
 */
export async function exportSession(ground: ExportGround, request: ExportRequest): Promise<Exported> {
  const { sessionKey, redaction, format } = request;
  if (sessionKey === '') throw new Failure('FIELD_MISSING', 'session key is required');
  checkFormat(request);
  const isSigned = request.isSigned && format !== 'AGENT_TRACE';
  const key = isSigned ? requiredKey(ground.signingKey) : null;
  const records = await exportRecords(ground.reads, sessionKey);
  const whole = bundleContent({ sessionKey, redaction: 'none' }, records, ground.now());
  const treeTruncated = whole.sessionTree.length < records.sessions.length;
  const content = redact(whole, redaction);
  if (key === null) {
    const text =
      format === 'AGENT_TRACE'
        ? await traceText(ground.reads, sessionKey, whole.attributions)
        : bundleText(unsignedBundle(content));
    return { text, signer: null, treeTruncated, membership: null };
  }
  const { did, signer } = signerOf(key);
  const membership = request.withMembership
    ? membershipText(membershipOf(whole, redaction, did, signer, saltKeyOf(key.secret)))
    : null;
  const text =
    format === 'DSSE'
      ? dsseEnvelope(content, did, signer, await subjectsOf(ground.reads, content.attributions))
      : bundleText(signBundle(content, did, signer));
  return { text, signer: did, treeTruncated, membership };
}

function checkFormat({ format, redaction, isSigned, withMembership }: ExportRequest): void {
  if (format === 'AGENT_TRACE' && redaction !== 'none')
    throw new Failure(
      'NOT_SUPPORTED',
      'Agent Trace records tell of files and commits, which this redaction leaves out.',
      'Export at NONE, or in another form.',
    );
  if (format === 'DSSE' && !isSigned)
    throw new Failure('NOT_SUPPORTED', 'An envelope is made to be signed.', 'Let the server sign it.');
  if (withMembership && (format === 'AGENT_TRACE' || !isSigned))
    throw new Failure('NOT_SUPPORTED', 'A membership goes with what is signed.', 'Export it signed.');
}

function requiredKey(key: SigningKey | null): SigningKey {
  if (key !== null) return key;
  throw new Failure(
    'SIGNER_MISSING',
    'The server has no signing key.',
    'Start it with WHENCE_SIGNING_KEY_FILE, or sign on your side: whence bundle export --key.',
  );
}

async function exportRecords(reads: Reads, sessionKey: string): Promise<ExportRecords> {
  const [checkpoints, sessions, attributions, tokenUsage] = await Promise.all([
    readCheckpoints(reads, sessionKey),
    // One level more than a bundle has, to tell whether there is one.
    readTree(reads, sessionKey, exportDepth + 1),
    readAttributions(reads, sessionKey),
    readTokenUsage(reads, sessionKey),
  ]);
  if ([checkpoints, sessions, attributions, tokenUsage].some(({ length }) => length >= recordLimit))
    throw new Failure('QUERY_TOO_COSTLY', `The session has ${recordLimit} records of a kind, or more.`);
  return {
    checkpoints: checkpoints.map(({ record }) => record),
    sessions: sessions.map(({ record }) => record),
    attributions: attributions.map(({ record }) => record),
    tokenUsage: tokenUsage.map(({ record }) => record),
  };
}

/** Subjects of a statement at most. */
const subjectLimit = 1_000;

/** The commits of attributions, and the images that were built from them. */
async function subjectsOf(
  reads: Reads,
  attributions: readonly BundleAttribution[],
): Promise<readonly Subject[]> {
  const hashes = new Set(attributions.map(({ commitHash }) => commitHash.toLowerCase()));
  const oids = [...hashes].filter((each) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(each)).sort();
  const rows = await readSubjects(reads, oids);
  const commits = oids.map((oid): Subject => ({ name: `commit:${oid}`, digest: { gitCommit: oid } }));
  const images = new Map<string, Subject>();
  for (const { images: built } of rows)
    for (const { name, digest } of built) {
      const [algorithm = '', hex = ''] = digest.split(':');
      images.set(digest, { name: name ?? digest, digest: { [algorithm]: hex } });
    }
  return [...commits, ...images.values()].slice(0, subjectLimit);
}

/** Agent Trace records, one a line, as the reference implementation stores them. */
async function traceText(
  reads: Reads,
  sessionKey: string,
  attributions: readonly BundleAttribution[],
): Promise<string> {
  const traced = new Map((await readTraced(reads, sessionKey)).map((row) => [row.id, row]));
  const rows = attributions.map((attribution): TracedAttribution => {
    const { modelProvider, modelName, lineRanges } = traced.get(attribution.id) ?? {};
    return {
      attribution,
      ...(modelProvider == null ? {} : { modelProvider }),
      ...(modelName == null ? {} : { modelName }),
      ...(lineRanges == null ? {} : { lineRanges: JSON.parse(lineRanges) as readonly LineRange[] }),
    };
  });
  return agentTraces(rows)
    .map((record) => JSON.stringify(record))
    .join('\n');
}
