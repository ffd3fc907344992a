import type { AgentKey, Claim, CommitKey } from './fact.ts';
import type { Instant } from './time.ts';

/** What is claimed of images from outside their build and run, and of the review of their source. */
export type TrustFact =
  | AttestationFact
  | SignatureFact
  | SbomFact
  | ScanFact
  | VulnerabilityStatementFact
  | ChangeRequestFact
  | EnvironmentFact
  | ReferrerFact;

/**
 * Trust has three values and a fourth for not knowing: somebody checked and it held (VERIFIED) or did not (FAILED), the
 * document is there and nobody checked it (UNVERIFIED), or nothing but its existence is known (UNKNOWN).
 */
export type Verified = 'VERIFIED' | 'FAILED' | 'UNVERIFIED' | 'UNKNOWN';

/**
 * The outcome of a verification. Reading a document verifies nothing: readers say UNVERIFIED or UNKNOWN, which never
 * override what a verifier said; among verifications the latest `verifiedAt` counts.
 */
export interface Verification {
  readonly verified: Verified;
  /** Who checked, for example a key, a trust root or a tool with its version. */
  readonly verifier?: string;
  /** Why it failed, or was not checked. */
  readonly reason?: string;
  readonly verifiedAt?: Instant;
}

/** A statement about images: in-toto, bare or in an envelope. */
export interface AttestationFact extends Claim {
  readonly type: 'attestation';
  /** Digest of the document as it came: the statement, its DSSE envelope or its sigstore bundle. */
  readonly documentDigest: string;
  /** Digest of the statement itself, the same in every envelope of it. */
  readonly statementDigest?: string;
  readonly form?: 'STATEMENT' | 'DSSE' | 'SIGSTORE_BUNDLE';
  readonly predicateType?: string;
  /** `builder.id` of SLSA provenance: a claim of the statement. */
  readonly builderId?: string;
  readonly createdAt?: Instant;
  /** Digests that it is about. */
  readonly subjects?: readonly string[];
  readonly verification?: Verification;
}

/** A signature over an image, or over a document about one. */
export interface SignatureFact extends Claim {
  readonly type: 'signature';
  /** Digest of the document that carries it; where only a claim is known, digest of the image. */
  readonly anchorDigest: string;
  /** Who signed: a certificate's identity, a key id, or empty where the document does not say. */
  readonly signer: string;
  readonly format?: 'DSSE' | 'SIGSTORE_BUNDLE' | 'COSIGN' | 'NOTATION' | 'CLAIM';
  /** Who vouched for the signer's identity, for a certificate. */
  readonly issuer?: string;
  readonly createdAt?: Instant;
  /** Digests of the images that are signed. */
  readonly subjects?: readonly string[];
  readonly verification?: Verification;
}

export type SbomFormat = 'CYCLONEDX' | 'SPDX';

/** A bill of materials; its contents are not part of this fact. */
export interface SbomFact extends Claim {
  readonly type: 'sbom';
  readonly documentDigest: string;
  readonly format: SbomFormat;
  readonly formatVersion?: string;
  readonly tool?: string;
  readonly serialNumber?: string;
  /** What its root component is called; absent for a bill without a root. */
  readonly subjectName?: string;
  readonly componentCount?: number;
  readonly createdAt?: Instant;
  /** Digests of the images that it describes. */
  readonly subjects?: readonly string[];
}

export type Severity = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'NEGLIGIBLE' | 'UNKNOWN';
export type VulnerabilityStatus = 'AFFECTED' | 'NOT_AFFECTED' | 'FIXED' | 'UNDER_INVESTIGATION';

/** A scan is known by its document, or by what it looked at, with what and when. */
export type ScanKey =
  | { readonly documentDigest: string }
  | { readonly imageDigest: string; readonly scanner: string; readonly scannedAt: Instant };

/** What a scanner found in an image. */
export interface ScanFact extends Claim {
  readonly type: 'scan';
  readonly scan: ScanKey;
  readonly scanner: string;
  readonly scannerVersion?: string;
  /** Date of the scanner's vulnerability database. */
  readonly databaseDate?: Instant;
  readonly scannedAt?: Instant;
  /** Numbers of distinct vulnerabilities by severity. */
  readonly counts?: Readonly<Record<Severity, number>>;
  readonly subjects?: readonly string[];
  readonly vulnerabilities?: readonly FoundVulnerability[];
}

/** A vulnerability that a scan found; one for all packages that have it. */
export interface FoundVulnerability {
  readonly vulnerabilityId: string;
  readonly severity: Severity;
  readonly status?: VulnerabilityStatus;
  /** purls, or names with versions. */
  readonly packages: readonly string[];
  readonly fixedVersions?: readonly string[];
  readonly url?: string;
}

/** What somebody states of a vulnerability in a product (VEX). */
export interface VulnerabilityStatementFact extends Claim {
  readonly type: 'vulnerabilityStatement';
  readonly author: string;
  readonly vulnerabilityId: string;
  /** The product as the document names it: a purl, mostly. */
  readonly product: string;
  readonly status: VulnerabilityStatus;
  readonly justification?: string;
  readonly statedAt?: Instant;
  /** Digests of the images that the product is. */
  readonly subjects?: readonly string[];
}

export interface ChangeRequestKey {
  /** `gitlab`, `github`, … */
  readonly system: string;
  readonly instance: string;
  /** Normalised remote of the repository that it is to be merged into. */
  readonly repository: string;
  readonly number: string;
}

export type ChangeRequestState = 'OPEN' | 'CLOSED' | 'MERGED';
export type ReviewVerdict = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';

/** A merge request or pull request. */
export interface ChangeRequestFact extends Claim {
  readonly type: 'changeRequest';
  readonly changeRequest: ChangeRequestKey;
  readonly title?: string;
  readonly state?: ChangeRequestState;
  readonly author?: AgentKey;
  readonly authorName?: string;
  readonly sourceRef?: string;
  readonly targetRef?: string;
  readonly createdAt?: Instant;
  readonly mergedAt?: Instant;
  readonly mergedBy?: AgentKey;
  readonly url?: string;
  /** What stands in the target after the merge: the merge commit, the squashed or the last rebased one. */
  readonly mergeCommit?: CommitKey;
  /** The last commit of the source, where it was merged. */
  readonly headCommit?: CommitKey;
  /** The latest verdict of each reviewer that the document tells of. */
  readonly reviews?: readonly Review[];
  /** Whether the document tells of all reviews there are, so that none means that there is none. */
  readonly hasAllReviews?: boolean;
}

export interface Review {
  readonly reviewer: AgentKey;
  readonly verdict: ReviewVerdict;
  readonly reviewedAt?: Instant;
}

/** A place that services are deployed to, where a source tells of it by itself. */
export interface EnvironmentFact extends Claim {
  readonly type: 'environment';
  readonly environment: EnvironmentKey;
  readonly name?: string;
  readonly url?: string;
  readonly isRemoved?: boolean;
}

export interface EnvironmentKey {
  readonly system: string;
  readonly instance: string;
  readonly environmentId: string;
}

/** A registry lists an artifact as being about an image; what the artifact holds, its own manifest says. */
export interface ReferrerFact extends Claim {
  readonly type: 'referrer';
  /** Digest of the artifact's manifest. */
  readonly artifact: string;
  /** Digest of the image that it is about. */
  readonly about: string;
  readonly artifactType?: string;
}
