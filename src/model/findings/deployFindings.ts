import type { Instant } from '../time.ts';
import type { Finding } from './finding.ts';
import { always } from './imageFindings.ts';
import { overlap, secondsAfter } from './span.ts';

/** A deploy as its findings see it. */
export interface DeployFacts {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly createdAt: Instant | null;
  readonly finishedAt: Instant | null;
  readonly buildId: string | null;
  /** Whether a build of that id was reported. */
  readonly isBuildKnown: boolean;
  /** Builds that a join names. */
  readonly candidates: readonly string[];
  /** What the joins disagree on, in words. */
  readonly contradiction: string | null;
  readonly system: string;
  readonly statusText: string | null;
  /** For a GitOps controller: tags whose content it applied last and that point elsewhere now. */
  readonly moved: readonly {
    readonly reference: string;
    readonly canonical: string;
    readonly image: string;
    readonly digest: string;
    readonly since: Instant;
  }[];
  /** Images that it names by digest. */
  readonly images: readonly string[];
  /** Whether it made a workload, or anything was ever seen to run one of its images. */
  readonly isCarriedOut: boolean;
  /** Whether anything is known of what runs in its cluster. */
  readonly isWatched: boolean;
  /** When the next deploy at the same place became ready, which ended this one; null while none did. */
  readonly supersededAt: Instant | null;
}

/** Seconds that a deploy may take before it counts as stuck. */
export const deployPatienceSeconds = 600;

/** The gaps of a deploy: which build it is of, and whether it came to be. */
export function deployFindings(deploy: DeployFacts): readonly Finding[] {
  const { id, title, buildId, candidates, contradiction, images } = deploy;
  const begun = deploy.createdAt ?? deploy.finishedAt ?? always;
  const findings: Finding[] = [];
  if (buildId !== null && !deploy.isBuildKnown) {
    const reason = `${title} names build ${buildId}, which nobody reported.`;
    findings.push({
      kind: 'UNKNOWN_BUILD',
      discriminator: '',
      reason,
      path: [id, ...candidates],
      since: begun,
      until: null,
    });
  } else if (contradiction !== null) {
    findings.push({
      kind: 'DEPLOY_CONTRADICTION',
      discriminator: '',
      reason: contradiction,
      path: [id, ...images, ...candidates],
      since: begun,
      until: null,
    });
  }
  if (deploy.status === 'PENDING' || deploy.status === 'RUNNING') {
    const reason = `${title} has been ${deploy.status} since ${begun}.`;
    const since = secondsAfter(begun, deployPatienceSeconds);
    findings.push({ kind: 'DEPLOYMENT_PENDING', discriminator: '', reason, path: [id], since, until: null });
  }
  for (const { reference, canonical, image, digest, since } of deploy.moved) {
    const reason = `${title} applied what ${canonical} was; the registry has ${digest.slice(0, 19)} there.`;
    const path = [id, ...images, reference, image];
    findings.push({
      kind: 'APPLIED_DIGEST_MISMATCH',
      discriminator: canonical,
      reason,
      path,
      since,
      until: null,
    });
  }
  if (deploy.system === 'flux') {
    if (deploy.status !== 'FAILED') return findings;
    const why = deploy.statusText === null ? '' : ` (${deploy.statusText})`;
    const reason = `${title} was tried and failed${why}: what was applied before still stands.`;
    const path = [id, ...images];
    findings.push({
      kind: 'RECONCILIATION_MISSING',
      discriminator: '',
      reason,
      path,
      since: begun,
      until: null,
    });
    return findings;
  }
  if (deploy.status === 'READY' && images.length > 0 && deploy.isWatched && !deploy.isCarriedOut) {
    const done = deploy.finishedAt ?? begun;
    const reason = `${title} says that it is done, and nothing was seen to run its images.`;
    const span = overlap(
      { since: secondsAfter(done, deployPatienceSeconds), until: null },
      { since: always, until: deploy.supersededAt },
    );
    if (span === null) return findings;
    findings.push({
      kind: 'RECONCILIATION_MISSING',
      discriminator: '',
      reason,
      path: [id, ...images],
      ...span,
    });
  }
  return findings;
}
