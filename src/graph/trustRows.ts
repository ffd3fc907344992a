import type { DeployFact } from '../model/fact.ts';
import type {
  AttestationFact,
  ChangeRequestFact,
  FoundVulnerability,
  ScanFact,
  SignatureFact,
  TrustFact,
  Verification,
} from '../model/trustFact.ts';
import { agentNode, buildNode, commitNode, imageNode } from './namedNodes.ts';
import type { NodeHandle, Sink } from './rows.ts';
import type { EdgeType, NodeLabel } from './shape.ts';
import { environmentNodeId, trustSubjectId, vulnerabilityNodeId } from './trustIds.ts';

/** The rows of a fact about trust or review. */
export function addTrustFact(sink: Sink, fact: TrustFact): void {
  switch (fact.type) {
    case 'attestation': {
      const node = addVerifiable(sink, fact, 'Attestation', 'ATTESTS');
      if (fact.build === undefined) return;
      sink.edge(node, 'STATES_BUILD', buildNode(sink, fact.build), 'DECLARED_ID');
      return;
    }
    case 'signature':
      addVerifiable(sink, fact, 'Signature', 'SIGNS');
      return;
    case 'sbom': {
      const componentCount = fact.componentCount === undefined ? undefined : BigInt(fact.componentCount);
      const node = sink.node('Sbom', trustSubjectId(fact), { ...fact, componentCount });
      addSubjects(sink, node, 'DESCRIBES', fact.subjects);
      return;
    }
    case 'scan':
      addScan(sink, fact);
      return;
    case 'vulnerabilityStatement': {
      const node = sink.node('VulnerabilityStatement', trustSubjectId(fact), { ...fact });
      sink.edge(node, 'STATES_ON', vulnerabilityNode(sink, fact), 'DECLARED_ID');
      addSubjects(sink, node, 'CONCERNS', fact.subjects);
      return;
    }
    case 'changeRequest':
      addChangeRequest(sink, fact);
      return;
    case 'environment': {
      const { isRemoved, environment } = fact;
      const state = isRemoved === undefined ? undefined : isRemoved ? 'REMOVED' : 'PRESENT';
      sink.node('Environment', trustSubjectId(fact), { ...fact, ...environment, state });
      return;
    }
    case 'referrer': {
      const { artifact, about, artifactType } = fact;
      sink.edge(imageNode(sink, artifact), 'REFERS_TO', imageNode(sink, about), 'INDEX_CHILD', {
        artifactType,
      });
      return;
    }
    default:
      fact satisfies never;
  }
}

/** What a deploy is of and goes to, besides images and workloads. */
export function addDeployTargets(
  sink: Sink,
  deploy: NodeHandle,
  { commit, targetEnvironment }: Pick<DeployFact, 'commit' | 'targetEnvironment'>,
): void {
  if (commit !== undefined) sink.edge(deploy, 'OF_COMMIT', commitNode(sink, commit), 'DECLARED_ID');
  if (targetEnvironment === undefined) return;
  const { system, instance, environmentId } = targetEnvironment;
  const environment = { system, instance, environmentId };
  const node = sink.node('Environment', environmentNodeId(environment), environment);
  sink.edge(deploy, 'DEPLOYED_TO', node, 'DECLARED_ID');
}

function addVerifiable(
  sink: Sink,
  fact: AttestationFact | SignatureFact,
  label: NodeLabel,
  edge: EdgeType,
): NodeHandle {
  const id = trustSubjectId(fact);
  const node = sink.node(label, id, { ...fact });
  if (fact.verification !== undefined)
    sink.node(label, id, wholeVerification(fact.verification), verificationTime(fact.verification));
  // The document names the digest. Whether it may be believed is the node's to say, since that can change.
  addSubjects(sink, node, edge, fact.subjects);
  return node;
}

/** A verification is a whole: what a later one does not say is not so. */
function wholeVerification({ verified, verifier, reason, verifiedAt }: Verification) {
  return {
    verified,
    verifier: verifier ?? null,
    reason: reason ?? null,
    verifiedAt: verifiedAt ?? null,
  };
}

function verificationTime({ verified, verifiedAt }: Verification): string | null {
  return verified === 'VERIFIED' || verified === 'FAILED' ? (verifiedAt ?? null) : null;
}

function addScan(sink: Sink, fact: ScanFact): void {
  const { scan, counts, scannedAt } = fact;
  const node = sink.node('Scan', trustSubjectId(fact), {
    ...fact,
    ...('documentDigest' in scan ? { documentDigest: scan.documentDigest } : {}),
    scannedAt: scannedAt ?? ('scannedAt' in scan ? scan.scannedAt : undefined),
    ...(counts === undefined ? {} : countProperties(counts)),
  });
  const subjects = 'imageDigest' in scan ? [scan.imageDigest, ...(fact.subjects ?? [])] : fact.subjects;
  addSubjects(sink, node, 'SCANNED', subjects);
  for (const found of fact.vulnerabilities ?? []) {
    const { severity, status, packages, fixedVersions } = found;
    sink.edge(node, 'FOUND', vulnerabilityNode(sink, found), 'DECLARED_ID', {
      severity,
      status,
      packages,
      fixedVersions,
    });
  }
}

function countProperties(counts: NonNullable<ScanFact['counts']>) {
  const { CRITICAL, HIGH, MEDIUM, LOW, NEGLIGIBLE, UNKNOWN } = counts;
  return {
    vulnerabilityCount: BigInt(CRITICAL + HIGH + MEDIUM + LOW + NEGLIGIBLE + UNKNOWN),
    criticalCount: BigInt(CRITICAL),
    highCount: BigInt(HIGH),
    mediumCount: BigInt(MEDIUM),
    lowCount: BigInt(LOW),
    negligibleCount: BigInt(NEGLIGIBLE),
    unknownCount: BigInt(UNKNOWN),
  };
}

function vulnerabilityNode(
  sink: Sink,
  { vulnerabilityId, url }: Pick<FoundVulnerability, 'vulnerabilityId' | 'url'>,
): NodeHandle {
  return sink.node('Vulnerability', vulnerabilityNodeId(vulnerabilityId), { vulnerabilityId, url });
}

function addChangeRequest(sink: Sink, fact: ChangeRequestFact): void {
  const { author, mergedBy, mergeCommit, headCommit, hasAllReviews } = fact;
  const node = sink.node('ChangeRequest', trustSubjectId(fact), {
    ...fact,
    ...fact.changeRequest,
    authorIdentity: author?.identity,
    mergedBy: mergedBy?.identity,
    hasAllReviews: hasAllReviews === true ? 'YES' : undefined,
    ...(hasAllReviews === true ? listOfReviewers(fact) : {}),
  });
  if (author !== undefined)
    sink.edge(node, 'AUTHORED_BY', agentNode(sink, author, { name: fact.authorName }), 'DECLARED_ID');
  if (mergeCommit !== undefined)
    sink.edge(node, 'MERGED_AS', commitNode(sink, mergeCommit), 'DECLARED_ID', { roles: ['MERGE'] });
  if (headCommit !== undefined)
    sink.edge(node, 'MERGED_AS', commitNode(sink, headCommit), 'DECLARED_ID', { roles: ['HEAD'] });
  for (const { reviewer, verdict, reviewedAt } of fact.reviews ?? []) {
    // A verdict holds from when it was given, whenever it was told.
    const at = reviewedAt ?? fact.at;
    sink.edge(node, 'REVIEWED_BY', agentNode(sink, reviewer), 'DECLARED_ID', { verdict, reviewedAt }, at);
  }
}

/** A whole list of who approves: approvals from before it that it does not have were withdrawn. */
function listOfReviewers({ reviews = [], at }: ChangeRequestFact) {
  const approving = reviews.filter(({ verdict }) => verdict === 'APPROVED');
  const listedReviewers = approving.map(({ reviewer }) => reviewer.identity).sort();
  return { listedReviewers, reviewsListedAt: at ?? undefined };
}

function addSubjects(
  sink: Sink,
  node: NodeHandle,
  type: EdgeType,
  digests: readonly string[] | undefined,
): void {
  for (const digest of digests ?? []) sink.edge(node, type, imageNode(sink, digest), 'DIGEST_EQUAL');
}
