import type { DerivedNode, DerivedNodes } from '../derivation.ts';
import { nodeId } from '../identity.ts';
import type { Instant } from '../time.ts';

/** How much a gap matters. */
export type FindingSeverity = 'HIGH' | 'MEDIUM' | 'LOW';

/** Every kind of gap, with how much it matters. */
export const findingSeverities = {
  /** The image is named without its registry, or without tag and digest. */
  UNQUALIFIED_REFERENCE: 'LOW',
  /** A container waits for an image that nobody resolved to a digest. */
  UNRESOLVED_REFERENCE: 'MEDIUM',
  /** A container waits for a tag that the registry said is not there. */
  ABSENT_REFERENCE: 'HIGH',
  /** An index lists an image that was never read. */
  INDEX_CHILD_NOT_FETCHED: 'LOW',
  /** A registry has an image that no known build made. */
  ORPHAN_IMAGE: 'MEDIUM',
  /** What runs was made by no known build. */
  RUNNING_WITHOUT_BUILD: 'HIGH',
  /** What runs was made by no known build and seen in no registry. */
  UNKNOWN_DIGEST: 'HIGH',
  /** No SBOM is known of what runs. */
  WITHOUT_SBOM: 'LOW',
  /** No scan is known of what runs. */
  UNSCANNED: 'MEDIUM',
  /** The last scan of what runs is old. */
  SCANNED_LONG_AGO: 'LOW',
  /** No signature or attestation is known of what runs. */
  UNSIGNED: 'MEDIUM',
  /** What runs has signatures or attestations, and none was verified. */
  UNVERIFIED: 'MEDIUM',
  /** A signature or attestation of what runs was checked and found wrong. */
  VERIFICATION_FAILED: 'HIGH',
  /** A build of an image names no commit. */
  BUILD_WITHOUT_COMMIT: 'MEDIUM',
  /** An image was built from files that are in no commit. */
  DIRTY_BUILD: 'HIGH',
  /** What runs was built from a commit that nobody is known to have reviewed. */
  UNREVIEWED: 'MEDIUM',
  /** What runs was built from a commit of which no review is known either way. */
  REVIEW_UNKNOWN: 'LOW',
  /** An SBOM does not say what it describes. */
  SBOM_WITHOUT_ROOT: 'LOW',
  /** What runs is not what its tag says. */
  DRIFT: 'MEDIUM',
  /** What runs has a tag that is gone. */
  TAG_GONE: 'LOW',
  /** A reference has a tag and a digest, and the tag pointed elsewhere at that time. */
  TAG_CONTRADICTS_DIGEST: 'MEDIUM',
  /** Records of one build name different images. */
  BUILD_CONFLICT: 'HIGH',
  /** A deploy names one build, and runs what another made. */
  DEPLOY_CONTRADICTION: 'HIGH',
  /** A deploy names a build that nobody reported. */
  UNKNOWN_BUILD: 'MEDIUM',
  /** A deploy says that it is done, and nothing was seen to run it. */
  RECONCILIATION_MISSING: 'HIGH',
  /** A deploy has been under way for long. */
  DEPLOYMENT_PENDING: 'MEDIUM',
  /** A GitOps controller applied another digest than the registry has for its tag. */
  APPLIED_DIGEST_MISMATCH: 'HIGH',
} as const satisfies Readonly<Record<string, FindingSeverity>>;

/** A kind of gap. */
export type FindingKind = keyof typeof findingSeverities;

/** All kinds of gaps. */
export const findingKinds = Object.keys(findingSeverities) as readonly FindingKind[];

/** Where what a finding is about runs, or lies. */
export interface FindingScope {
  readonly environments: readonly string[];
  readonly clusters: readonly string[];
  readonly namespaces: readonly string[];
  /** Image repositories with their registry, and source repositories. */
  readonly repositories: readonly string[];
}

/** The thing that has the gap. */
export interface FindingSubject {
  readonly id: string;
  readonly type: 'CONTAINER' | 'IMAGE' | 'BUILD' | 'DEPLOY' | 'SBOM';
  /** Short name for people. */
  readonly title: string;
  readonly scope: FindingScope;
}

/**
 * A gap, from a time on and maybe up to another. Both are times of what it is about and not of when it was noticed, so
 * that it is the same gap whatever the order in which things became known, and so that a past state can be asked for.
 */
export interface Finding {
  readonly kind: FindingKind;
  /** Tells gaps of one kind at one subject apart; '' where there can be one only. */
  readonly discriminator: string;
  readonly reason: string;
  /** Node ids, from what runs or was deployed to where the gap is. */
  readonly path: readonly string[];
  readonly since: Instant;
  /** First time at which it was no more; null while it stands. */
  readonly until: Instant | null;
}

/** The gaps of a subject as they are stored: all of them, so that others vanish. */
export function findingNodes(subject: FindingSubject, findings: readonly Finding[]): DerivedNodes {
  const { id, type, title, scope } = subject;
  const nodes = findings.map((finding): DerivedNode => {
    const { kind, discriminator, reason, path, since, until } = finding;
    return {
      id: nodeId('Finding', kind, id, discriminator),
      properties: {
        kind,
        discriminator,
        subjectType: type,
        subjectTitle: title,
        severity: findingSeverities[kind],
        reason,
        path,
        since,
        until,
        isOpen: until === null,
        environments: [...scope.environments].sort(),
        clusters: [...scope.clusters].sort(),
        namespaces: [...scope.namespaces].sort(),
        repositories: [...scope.repositories].sort(),
      },
    };
  });
  return { subjectId: id, label: 'Finding', nodes };
}
