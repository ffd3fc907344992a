import type { Shape } from './shape.ts';
import { fixed, instant, integer, key, link, seen, text, union } from './shapeRules.ts';

/**
 * What a verification says. A claim of a verifier has its `verifiedAt` as its time, and any other claim none, so that
 * reading a document again never undoes a verification.
 */
const verification = {
  verified: {
    type: 'text',
    rule: 'latest',
    rank: ['UNKNOWN', 'UNVERIFIED', 'VERIFIED', 'FAILED'],
    initial: 'UNKNOWN',
  },
  verifier: text,
  reason: text,
  verifiedAt: instant,
} as const;

const statuses = ['UNDER_INVESTIGATION', 'NOT_AFFECTED', 'FIXED', 'AFFECTED'] as const;

/** Shapes of the nodes of trust and review; see docs/trust-model.md. */
export const trustNodeShapes = {
  Attestation: {
    documentDigest: key,
    statementDigest: fixed,
    form: text,
    predicateType: fixed,
    builderId: fixed,
    createdAt: instant,
    ...verification,
    contradictions: union,
    ...seen,
  },
  Signature: {
    anchorDigest: key,
    signer: key,
    format: text,
    issuer: text,
    createdAt: instant,
    ...verification,
    ...seen,
  },
  Sbom: {
    documentDigest: key,
    format: text,
    formatVersion: text,
    tool: text,
    serialNumber: text,
    subjectName: text,
    componentCount: integer,
    createdAt: instant,
    ...seen,
  },
  Scan: {
    documentDigest: key,
    scanner: text,
    scannerVersion: text,
    databaseDate: instant,
    scannedAt: instant,
    vulnerabilityCount: integer,
    criticalCount: integer,
    highCount: integer,
    mediumCount: integer,
    lowCount: integer,
    negligibleCount: integer,
    unknownCount: integer,
    ...seen,
  },
  Vulnerability: { vulnerabilityId: key, url: text, ...seen },
  VulnerabilityStatement: {
    author: key,
    vulnerabilityId: key,
    product: key,
    status: { type: 'text', rule: 'latest', rank: statuses },
    justification: text,
    statedAt: instant,
    ...seen,
  },
  ChangeRequest: {
    system: key,
    instance: key,
    repository: key,
    number: key,
    title: text,
    state: { type: 'text', rule: 'latest', rank: ['OPEN', 'CLOSED', 'MERGED'], initial: 'OPEN' },
    authorIdentity: fixed,
    sourceRef: text,
    targetRef: text,
    createdAt: instant,
    mergedAt: instant,
    mergedBy: text,
    url: text,
    hasAllReviews: { type: 'text', rule: 'strongest', rank: ['UNKNOWN', 'YES'], initial: 'UNKNOWN' },
    listedReviewers: { type: 'texts', rule: 'latest' },
    reviewsListedAt: instant,
    contradictions: union,
    ...seen,
  },
  Environment: {
    system: key,
    instance: key,
    environmentId: key,
    name: text,
    url: text,
    state: { type: 'text', rule: 'latest', rank: ['PRESENT', 'REMOVED'], initial: 'PRESENT' },
    ...seen,
  },
  Event: {
    source: key,
    origin: key,
    eventId: key,
    eventType: text,
    occurredAt: instant,
    documentDigest: text,
    state: text,
    receivedAt: { type: 'instant', rule: 'earliest' },
    ...seen,
  },
} as const satisfies Readonly<Record<string, Shape>>;

export const trustNodeLabels = Object.keys(trustNodeShapes) as readonly (keyof typeof trustNodeShapes)[];

/** Shapes of the edges of trust and review. */
export const trustEdgeShapes = {
  ATTESTS: link,
  STATES_BUILD: link,
  SIGNS: link,
  DESCRIBES: link,
  SCANNED: link,
  FOUND: {
    severity: {
      type: 'text',
      rule: 'strongest',
      rank: ['UNKNOWN', 'NEGLIGIBLE', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'],
      initial: 'UNKNOWN',
    },
    status: { type: 'text', rule: 'latest', rank: statuses, initial: 'AFFECTED' },
    packages: union,
    fixedVersions: union,
    ...link,
  },
  STATES_ON: link,
  CONCERNS: link,
  MERGED_AS: { roles: union, ...link },
  REVIEWED_BY: {
    verdict: {
      type: 'text',
      rule: 'latest',
      rank: ['COMMENTED', 'APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'],
      initial: 'COMMENTED',
    },
    reviewedAt: instant,
    ...link,
  },
  DEPLOYED_TO: link,
  REFERS_TO: { artifactType: text, ...link },
} as const satisfies Readonly<Record<string, Shape>>;
