import type { ReviewState } from '../review.ts';
import { compareInstants, earliestInstant, type Instant } from '../time.ts';
import type { Verified } from '../trustFact.ts';
import type { Finding, FindingKind } from './finding.ts';
import { hull, laterOf, overlap, type Span, secondsAfter } from './span.ts';

/** An image as its findings see it, with what is known of its index, manifests and config. */
export interface ImageFacts {
  readonly id: string;
  readonly digest: string;
  readonly kind: string;
  /** Earliest source time at which it was mentioned; null when no source tells it. */
  readonly firstSeen: Instant | null;
  /** Tags that were seen to point to exactly this digest. */
  readonly tags: readonly TagOfImage[];
  /** What runs or ran it; where nothing ever did, the deploys that name it. */
  readonly uses: readonly UseOfImage[];
  readonly builds: readonly BuildOfImage[];
  /** Images that it lists, when it is an index. */
  readonly children: readonly {
    readonly id: string;
    readonly digest: string;
    readonly platform: string | null;
    readonly isFetched: boolean;
  }[];
  readonly sboms: readonly Dated[];
  readonly scans: readonly Dated[];
  readonly proofs: readonly Proof[];
}

interface TagOfImage extends Span {
  readonly reference: string;
  readonly canonical: string;
}

/** Containers, or deploys, taken together: one of them stands on the path. */
export interface UseOfImage extends Span {
  readonly example: string;
}

interface BuildOfImage {
  readonly id: string;
  readonly title: string;
  readonly commits: readonly { readonly id: string; readonly oid: string; readonly review: ReviewState }[];
}

interface Dated {
  readonly id: string;
  /** Null when no source tells it: then it is taken to have been there always. */
  readonly at: Instant | null;
}

/** A signature or attestation. */
interface Proof extends Dated {
  readonly verified: Verified;
  readonly reason: string | null;
  readonly verifiedAt: Instant | null;
}

export interface ImageFindingSettings {
  /** Seconds after which a scan is old: vulnerabilities have become known since. */
  readonly scanLifeSeconds: number;
}

/** The beginning of what no source dates. */
export const always = earliestInstant;

const attestationManifest = 'unknown/unknown';

/** The gaps of an image: where it came from, and what is known of it while it is in use. */
export function imageFindings(image: ImageFacts, settings: ImageFindingSettings): readonly Finding[] {
  const use = hull(image.uses);
  const findings = [...unfetchedChildren(image), ...orphan(image)];
  if (use === null) return findings;
  const [first] = image.uses;
  const at: InUse = { image, use, path: [first?.example ?? image.id, image.id] };
  return [
    ...findings,
    ...withoutBuild(at),
    ...until(at, 'WITHOUT_SBOM', 'No SBOM of it is known.', image.sboms),
    ...until(at, 'UNSCANNED', 'No scan of it is known.', image.scans),
    ...oldScans(at, settings.scanLifeSeconds),
    ...until(at, 'UNSIGNED', 'No signature or attestation of it is known.', image.proofs),
    ...unverified(at),
    ...failedVerifications(at),
    ...unreviewed(at),
  ];
}

interface InUse {
  readonly image: ImageFacts;
  readonly use: Span;
  readonly path: readonly string[];
}

function unfetchedChildren({ id, digest, firstSeen, children }: ImageFacts): readonly Finding[] {
  return children
    .filter(({ isFetched, platform }) => !isFetched && platform !== attestationManifest)
    .map((child) => ({
      kind: 'INDEX_CHILD_NOT_FETCHED',
      discriminator: child.digest,
      reason: `${short(digest)} lists ${short(child.digest)} (${child.platform ?? 'no platform'}), which was never read.`,
      path: [id, child.id],
      since: firstSeen ?? always,
      until: null,
    }));
}

function orphan({ id, digest, tags, builds }: ImageFacts): readonly Finding[] {
  const span = hull(tags);
  const [tag] = tags;
  if (span === null || tag === undefined || builds.length > 0) return [];
  const reason = `${tag.canonical} is ${short(digest)}, and no known build made it.`;
  return [{ kind: 'ORPHAN_IMAGE', discriminator: '', reason, path: [tag.reference, id], ...span }];
}

function withoutBuild({ image: { digest, builds, tags }, use, path }: InUse): readonly Finding[] {
  if (builds.length > 0) return [];
  const kind: FindingKind = tags.length > 0 ? 'RUNNING_WITHOUT_BUILD' : 'UNKNOWN_DIGEST';
  const where = tags.length > 0 ? '' : ', and no registry was seen to have it';
  return [{ kind, discriminator: '', reason: `No known build made ${short(digest)}${where}.`, path, ...use }];
}

/** A gap from the beginning of the use until the first evidence. */
function until(
  { use, path, image }: InUse,
  kind: FindingKind,
  reason: string,
  evidence: readonly Dated[],
): readonly Finding[] {
  const times = evidence.map(({ at }) => at ?? always).sort(compareInstants);
  const span = overlap(use, { since: always, until: times[0] ?? null });
  return span === null
    ? []
    : [{ kind, discriminator: '', reason: `${short(image.digest)}: ${reason}`, path, ...span }];
}

function oldScans({ image, use, path }: InUse, lifeSeconds: number): readonly Finding[] {
  const scans = image.scans.flatMap(({ id, at }) => (at === null ? [] : [{ id, at }]));
  scans.sort((one, other) => compareInstants(one.at, other.at));
  return scans.flatMap(({ id, at }, index): readonly Finding[] => {
    const old: Span = { since: secondsAfter(at, lifeSeconds), until: scans[index + 1]?.at ?? null };
    if (old.until !== null && compareInstants(old.since, old.until) >= 0) return [];
    const span = overlap(use, old);
    if (span === null) return [];
    const reason = `${short(image.digest)} was last scanned at ${at}.`;
    return [{ kind: 'SCANNED_LONG_AGO', discriminator: at, reason, path: [...path, id], ...span }];
  });
}

function unverified({ image, use, path }: InUse): readonly Finding[] {
  const { proofs, digest } = image;
  const [first] = [...proofs].sort((one, other) => compareInstants(one.at ?? always, other.at ?? always));
  if (first === undefined || proofs.some(({ verified }) => verified === 'FAILED')) return [];
  const verified = proofs
    .flatMap((proof) => (proof.verified === 'VERIFIED' ? [proof.verifiedAt ?? proof.at ?? always] : []))
    .sort(compareInstants);
  const span = overlap(use, { since: first.at ?? always, until: verified[0] ?? null });
  if (span === null) return [];
  const reason = `${short(digest)} has signatures or attestations, and none of them was verified.`;
  return [{ kind: 'UNVERIFIED', discriminator: '', reason, path: [...path, first.id], ...span }];
}

function failedVerifications({ image, use, path }: InUse): readonly Finding[] {
  return image.proofs.flatMap((proof): readonly Finding[] => {
    if (proof.verified !== 'FAILED') return [];
    const since = laterOf(use.since, proof.verifiedAt ?? proof.at ?? always);
    const span = overlap(use, { since, until: null });
    if (span === null) return [];
    const reason = `A proof of ${short(image.digest)} was checked and does not hold: ${proof.reason ?? 'no reason was given'}.`;
    return [
      {
        kind: 'VERIFICATION_FAILED',
        discriminator: proof.id,
        reason,
        path: [...path, proof.id],
        ...span,
      },
    ];
  });
}

function unreviewed({ image, use, path }: InUse): readonly Finding[] {
  const seen = new Set<string>();
  return image.builds.flatMap((build) =>
    build.commits.flatMap((commit): readonly Finding[] => {
      if (commit.review === 'REVIEWED' || seen.has(commit.id)) return [];
      seen.add(commit.id);
      const isUnknown = commit.review === 'UNKNOWN';
      const kind: FindingKind = isUnknown ? 'REVIEW_UNKNOWN' : 'UNREVIEWED';
      const verdict = isUnknown
        ? 'of which no review is known either way'
        : 'which nobody but its author approved';
      const reason = `${short(image.digest)} was built by ${build.title} from ${commit.oid.slice(0, 12)}, ${verdict}.`;
      return [{ kind, discriminator: commit.id, reason, path: [...path, build.id, commit.id], ...use }];
    }),
  );
}

const short = (digest: string): string => digest.slice(0, 19);
