import { hash } from 'node:crypto';
import { Failure } from '../failure.ts';
import { readSigners } from '../graph/bundles.ts';
import type { Reads } from '../graph/reads.ts';
import { isBeyondMemory } from '../graph/writer/memory.ts';
import type { Writer } from '../graph/writer/writer.ts';
import type { Bundle } from '../model/bundle/bundle.ts';
import type { BundleCode } from '../model/bundle/codes.ts';
import { canonicalBytes } from '../model/bundle/encode.ts';
import { BundleFault } from '../model/bundle/failure.ts';
import { type Membership, verifyMembership } from '../model/bundle/membership.ts';
import { reportDifferencesWithin } from '../model/bundle/recomputed.ts';
import type { ReportDifference } from '../model/bundle/report.ts';
import { textOfBytes } from '../model/bundle/text.ts';
import { foreignSessions, type TrustPolicy, type TrustRule } from '../model/bundle/trust.ts';
import type { BundleCounts, Verdict, VerifyOptions } from '../model/bundle/verify.ts';
import { verifyDocument } from '../model/bundle/verifyDocument.ts';
import type { Instant } from '../model/time.ts';
import { type BundleProblem, factsOfBundle } from '../readers/bundle.ts';
import { knownRecords } from './knownRecords.ts';

/** What importing works with. */
export interface ImportGround {
  readonly writer: Writer;
  readonly now: () => Instant;
  /** The server's own rules on who may speak for which sessions; null where it has none. */
  readonly trust: readonly TrustRule[] | null;
}

export interface ImportOptions extends VerifyOptions {
  readonly dryRun: boolean;
  /** Rules of the caller, which narrow those of the server; null for none. */
  readonly trust: readonly TrustRule[] | null;
  /** Proof that the records belong to a signed whole, to be checked and its root to be remembered. */
  readonly membership: Membership | null;
}

/** Something that speaks against a bundle. */
export interface ImportProblem {
  readonly code: BundleProblem['code'] | 'BUNDLE_RECORD_FOREIGN' | 'SIGNER_UNTRUSTED';
  /** Place in the bundle, for example `attributions[3].author_type`. */
  readonly path: string;
  readonly message: string;
}

/** What became of a bundle that was to be imported. */
export interface ImportOutcome {
  /** Also tells what spoke against it beyond its signatures. */
  readonly verdict: Omit<Verdict, 'code'> & { readonly code: BundleCode | ImportProblem['code'] | 'OK' };
  /** Null where the text is no bundle. */
  readonly digest: string | null;
  readonly imported: boolean;
  /** Records that were not known before. */
  readonly newRecords: BundleCounts;
  /** Records that were known already. */
  readonly knownRecords: BundleCounts;
  /** Where the bundle's report differs from one made of its own rows. */
  readonly reportDifferences: readonly ReportDifference[];
  readonly problems: readonly ImportProblem[];
}

/** Problems that are told of one bundle. */
const problemLimit = 100;
/** Texts of bundles up to this size are kept with them, in characters. */
const keptTextLimit = 4 * 1_024 * 1_024;
const clockSkewSeconds = 300;
const noRecords: BundleCounts = { checkpoints: 0, sessions: 0, attributions: 0 };

/** The digest that a bundle is known by: of its canonical bytes. */
export const bundleDigest = (bundle: Bundle): string => `sha256:${hash('sha256', canonicalBytes(bundle))}`;

/**
 * Verifies a bundle and writes its records: all of them in one transaction or, where anything speaks against it, none.
 * Imported again it changes nothing. What it leaves out never erases what is known, for what is not stated is no fact.
 */
export async function importBundle(
  { writer, now, trust }: ImportGround,
  content: string | Uint8Array,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const { verdict, bundle } = verifyDocument(content, options);
  const reportDifferences = bundle === null ? [] : reportDifferencesWithin(bundle);
  const nothing = { imported: false, newRecords: noRecords, knownRecords: noRecords, reportDifferences };
  if (bundle === null || !verdict.ok) return { verdict, digest: null, ...nothing, problems: [] };
  const digest = bundleDigest(bundle);
  const fault = membershipFault(bundle, options);
  if (fault !== null) return { verdict: refusedBy(verdict, fault), digest, ...nothing, problems: [] };
  const text = typeof content === 'string' ? content : textOfBytes(content);
  const { facts, problems } = factsOfBundle(bundle, {
    digest,
    verdict,
    receivedAt: now(),
    clockSkewSeconds: options.compat === 'lango' ? null : clockSkewSeconds,
    text: text.length <= keptTextLimit ? text : null,
    merkleRoot: options.membership === null ? null : `sha256:${options.membership.root}`,
  });
  const refused = (against: readonly ImportProblem[]): ImportOutcome => ({
    ...nothing,
    verdict: refusedBy(verdict, against[0]),
    digest,
    problems: against.slice(0, problemLimit),
  });
  if (problems.length > 0) return refused(problems);
  const keys = sessionKeysOf(bundle);
  const policy: TrustPolicy = { server: trust, caller: options.trust, takesAll: options.compat === 'lango' };
  const written = writer.decide(
    keys.map((key) => `session:${key}`),
    async (reads) => {
      const known = await knownRecords(reads, bundle, digest);
      const against = [...known.foreign, ...(await untrusted(reads, bundle.signerDid, keys, policy))];
      if (against.length > 0) return { facts: [], result: refused(against) };
      const { dryRun } = options;
      const result = { ...nothing, verdict, digest, imported: !dryRun, problems: [], ...known.counts };
      if (dryRun) return { facts: [], result };
      // Records that carry the digest came with all that this bundle says of them, and what is known only grows.
      const fresh = known.areAllCarried ? facts.filter(({ type }) => type === 'bundle') : facts;
      return { facts: fresh, result, absent: known.absent };
    },
  );
  return written.catch((error: unknown) => {
    throw beyondOneTransaction(error) ?? error;
  });
}

/** What Neo4j says of a transaction that is larger than it takes, as a failure of the bundle. */
function beyondOneTransaction(cause: unknown): Failure | null {
  if (!isBeyondMemory(cause)) return null;
  return new Failure(
    'BUNDLE_TOO_LARGE',
    'The bundle has more records than Neo4j takes in one transaction; nothing of it was written.',
    'Give Neo4j more memory (dbms.memory.transaction.total.max), or export less at once.',
    { cause },
  );
}

function membershipFault(bundle: Bundle, options: ImportOptions): BundleFault | null {
  if (options.membership === null) return null;
  try {
    verifyMembership(bundle, options.membership, options);
    return null;
  } catch (error) {
    if (error instanceof BundleFault) return error;
    throw error;
  }
}

function refusedBy(
  verdict: Verdict,
  problem: (Pick<ImportProblem, 'message'> & { readonly code: ImportOutcome['verdict']['code'] }) | undefined,
): ImportOutcome['verdict'] {
  if (problem === undefined) return verdict;
  return { ...verdict, ok: false, code: problem.code, message: problem.message };
}

/** The sessions that a bundle speaks of. That one has a parent says nothing of the parent. */
const sessionKeysOf = (bundle: Bundle): readonly string[] =>
  [
    ...new Set(
      [
        ...(bundle.checkpoints ?? []),
        ...bundle.sessionTree,
        ...bundle.attributions,
        ...(bundle.report === null ? [] : [bundle.report]),
      ].map(({ sessionKey }) => sessionKey),
    ),
  ].filter((key) => key !== '');

async function untrusted(
  reads: Reads,
  signer: string,
  keys: readonly string[],
  policy: TrustPolicy,
): Promise<readonly ImportProblem[]> {
  const foreign = foreignSessions(signer, keys, policy, await readSigners(reads, keys));
  return foreign.map((sessionKey) => ({
    code: 'SIGNER_UNTRUSTED',
    path: 'signer_did',
    message: `${signer} may not speak for the session ${sessionKey.slice(0, 100)}`,
  }));
}
