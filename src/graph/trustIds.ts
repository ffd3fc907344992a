import { nodeId } from '../model/identity.ts';
import type { ChangeRequestKey, EnvironmentKey, ScanKey, TrustFact } from '../model/trustFact.ts';

/** The id of the node that a fact about trust or review is about. */
export function trustSubjectId(fact: TrustFact): string {
  switch (fact.type) {
    case 'attestation':
      return nodeId('Attestation', fact.documentDigest);
    case 'signature':
      return nodeId('Signature', fact.anchorDigest, fact.signer);
    case 'sbom':
      return nodeId('Sbom', fact.documentDigest);
    case 'scan':
      return scanNodeId(fact.scan);
    case 'vulnerabilityStatement':
      return nodeId('VulnerabilityStatement', fact.author, fact.vulnerabilityId, fact.product);
    case 'changeRequest':
      return changeRequestNodeId(fact.changeRequest);
    case 'environment':
      return environmentNodeId(fact.environment);
    case 'referrer':
      return nodeId('Image', fact.artifact);
  }
}

/** The id of the node for a scan. */
export const scanNodeId = (key: ScanKey): string =>
  'documentDigest' in key
    ? nodeId('Scan', key.documentDigest)
    : nodeId('Scan', key.imageDigest, key.scanner, key.scannedAt);

/** The id of the node for a vulnerability, for example `CVE-2019-1549`. */
export const vulnerabilityNodeId = (vulnerabilityId: string): string =>
  nodeId('Vulnerability', vulnerabilityId);

/** The id of the node for a merge or pull request. */
export const changeRequestNodeId = (key: ChangeRequestKey): string =>
  nodeId('ChangeRequest', key.system, key.instance, key.repository, key.number);

/** The id of the node for an environment. */
export const environmentNodeId = (key: EnvironmentKey): string =>
  nodeId('Environment', key.system, key.instance, key.environmentId);
