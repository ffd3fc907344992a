import type { DeployStatus } from '../../model/fact.ts';
import { compareInstants } from '../../model/time.ts';
import { child, children, eventTime, identifier, text } from '../fields.ts';
import { digest } from '../images.ts';
import type { Finding, View } from '../record.ts';
import { type FluxObject, fluxDeployKey, statusOf } from './object.ts';
import { parseAppliedRevision } from './revision.ts';

/**
 * A Kustomization: the revision that it applied, and one that it tries to apply, as deploys of a commit or of content of
 * a registry. Where the two differ, a reconciliation is pending or failed.
 */
export function kustomizationFindings(object: FluxObject): readonly Finding[] {
  const applied = text(object.status, 'lastAppliedRevision');
  const attempted = text(object.status, 'lastAttemptedRevision');
  const isPending = attempted !== undefined && attempted !== applied;
  const findings: Finding[] = [];
  // What was applied stays applied while another revision is tried.
  if (applied !== undefined)
    findings.push(revisionDeploy(object, applied, isPending ? 'READY' : statusOf(object.ready)));
  if (isPending) findings.push(revisionDeploy(object, attempted, statusOf(object.ready)));
  return findings;
}

function revisionDeploy(object: FluxObject, declared: string, status: DeployStatus): Finding {
  const source = text(child(object.spec, 'sourceRef'), 'kind');
  const revision = parseAppliedRevision(declared, source);
  const { ready } = object;
  return {
    ...commonDeploy(object, declared),
    status,
    statusText: ready?.reason,
    finishedAt: status === 'READY' ? appliedAt(object, declared) : undefined,
    commit: revision?.form === 'commit' ? revision.commit : undefined,
    imageDigests: revision?.form === 'digest' ? [revision.digest] : undefined,
  };
}

/** When a revision was first applied, by the history that Flux keeps. */
function appliedAt(object: FluxObject, revision: string) {
  const times = children(object.status, 'history').flatMap((entry) => {
    const first = eventTime(entry, 'firstReconciled');
    eventTime(entry, 'lastReconciled');
    return text(child(entry, 'metadata'), 'revision') === revision && first !== undefined ? [first] : [];
  });
  return times.sort(compareInstants)[0];
}

const statusByHelmWord: ReadonlyMap<string, DeployStatus> = new Map<string, DeployStatus>([
  ['deployed', 'READY'],
  ['superseded', 'READY'],
  ['failed', 'FAILED'],
  ['uninstalled', 'REMOVED'],
  ['uninstalling', 'RUNNING'],
  ['pending-install', 'RUNNING'],
  ['pending-upgrade', 'RUNNING'],
  ['pending-rollback', 'RUNNING'],
]);

/**
 * A HelmRelease: each release of its history as a deploy. `digest` and `configDigest` there are over Helm's own
 * storage; only `ociDigest` names content of a registry: that of the chart.
 */
export function helmReleaseFindings(object: FluxObject): readonly Finding[] {
  return children(object.status, 'history').flatMap((release) => {
    const version = identifier(release, 'version');
    return version === undefined ? [] : [releaseDeploy(object, release, version)];
  });
}

function releaseDeploy(object: FluxObject, release: View, version: string): Finding {
  const statusText = text(release, 'status');
  const chart = digest(release, 'ociDigest');
  return {
    ...commonDeploy(object, version),
    status: statusText === undefined ? undefined : (statusByHelmWord.get(statusText) ?? 'UNKNOWN'),
    statusText,
    createdAt: eventTime(release, 'firstDeployed'),
    finishedAt: eventTime(release, 'lastDeployed'),
    imageName: text(release, 'chartName'),
    imageTag: text(release, 'chartVersion'),
    imageDigests: chart === undefined ? undefined : [chart],
  };
}

function commonDeploy(object: FluxObject, revision: string): Extract<Finding, { type: 'deploy' }> {
  return {
    type: 'deploy',
    deploy: fluxDeployKey(object, revision),
    cluster: object.cluster,
    namespace: text(object.spec, 'targetNamespace') ?? object.namespace,
    workload: object.name,
    revision,
  };
}
