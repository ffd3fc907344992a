import type { DeployStatus } from '../../model/fact.ts';
import type { Instant } from '../../model/time.ts';
import { child, children, count, eventTime, text } from '../fields.ts';
import type { Finding, View } from '../record.ts';
import { deployFinding, type Progress, rolloutStatus } from './deploy.ts';
import { type KubernetesObject, marker, workloadFinding } from './metadata.ts';
import { readTemplate } from './template.ts';

const DEPLOYMENT_REVISION = 'deployment.kubernetes.io/revision';
const TEMPLATE_GENERATION = 'deprecated.daemonset.template.generation';

/** A Deployment: itself, and the deploy of its current revision. */
export function deploymentFindings(object: KubernetesObject): readonly Finding[] {
  const revision = marker(object.metadata, 'annotations', DEPLOYMENT_REVISION);
  const { wanted, status } = scale(object);
  const conditions = readConditions(status);
  const self = workloadFinding(object, { revision, replicas: wanted });
  if (revision === undefined || !isObserved(object, status)) return self;
  const template = readTemplate(object);
  const total = number(status, 'replicas');
  const updated = number(status, 'updatedReplicas');
  const progress = {
    wanted,
    updated,
    available: number(status, 'availableReplicas'),
    hasOldPods: total > updated,
  };
  const rollout = deploymentStatus(progress, conditions.get('Progressing'));
  const deploy = deployFinding(object, template, { workload: object, revision }, rollout);
  return [...self, ...template.findings, deploy];
}

/** A StatefulSet: itself, and the deploy of the revision that it is updating to, or is at. */
export function statefulSetFindings(object: KubernetesObject): readonly Finding[] {
  const { wanted, status } = scale(object);
  readConditions(status);
  const current = text(status, 'currentRevision');
  const revision = text(status, 'updateRevision') ?? current;
  const self = workloadFinding(object, { revision, replicas: wanted });
  if (revision === undefined || !isObserved(object, status)) return self;
  const template = readTemplate(object);
  const isUpdated = revision === current;
  const available = number(status, 'readyReplicas');
  // When every pod is at the update revision, it becomes the current one.
  const updated = isUpdated
    ? Math.max(available, number(status, 'updatedReplicas'))
    : number(status, 'updatedReplicas');
  const progress = { wanted, updated, available, hasOldPods: !isUpdated };
  return [...self, ...template.findings, ownDeploy(object, revision, progress, template)];
}

/** A DaemonSet: itself, and the deploy of its current generation. */
export function daemonSetFindings(object: KubernetesObject): readonly Finding[] {
  const status = child(object.view, 'status');
  readConditions(status);
  const wanted = number(status, 'desiredNumberScheduled');
  // The template's own generation does not count changes that leave the pods as they are.
  const revision =
    marker(object.metadata, 'annotations', TEMPLATE_GENERATION) ??
    count(object.metadata, 'generation')?.toString();
  const self = workloadFinding(object, { revision, replicas: status === undefined ? undefined : wanted });
  if (revision === undefined || !isObserved(object, status)) return self;
  const template = readTemplate(object);
  const updated = number(status, 'updatedNumberScheduled');
  const scheduled = number(status, 'currentNumberScheduled');
  const progress = {
    wanted,
    updated,
    available: number(status, 'numberAvailable'),
    hasOldPods: scheduled > updated,
  };
  return [...self, ...template.findings, ownDeploy(object, revision, progress, template)];
}

/** The deploy of a workload that makes its pods itself, so that the workload is what the deploy created. */
function ownDeploy(
  object: KubernetesObject,
  revision: string,
  progress: Progress,
  template: ReturnType<typeof readTemplate>,
): Finding {
  const details = { status: rolloutStatus(progress), created: object.key };
  return deployFinding(object, template, { workload: object, revision }, details);
}

interface Condition {
  readonly status: string | undefined;
  readonly reason: string | undefined;
  readonly updatedAt: Instant | undefined;
}

function deploymentStatus(
  progress: Progress,
  progressing: Condition | undefined,
): { status: DeployStatus | undefined; statusText: string | undefined; finishedAt: Instant | undefined } {
  const hasFailed = progressing?.status === 'False';
  const status = hasFailed ? 'FAILED' : rolloutStatus(progress);
  // The controller writes this reason once a rollout is complete, and leaves the condition alone until the next.
  const isComplete = status === 'READY' && progressing?.reason === 'NewReplicaSetAvailable';
  return {
    status,
    statusText: progressing?.reason,
    finishedAt: isComplete ? progressing.updatedAt : undefined,
  };
}

/**
 * Whether the controller has seen the present specification. Until then revision and status belong to the former
 * template, and tying them to the images of the new one would be wrong.
 */
function isObserved(object: KubernetesObject, status: View | undefined): boolean {
  if (status === undefined) return false;
  const generation = count(object.metadata, 'generation');
  const observed = count(status, 'observedGeneration');
  return generation === undefined || (observed !== undefined && observed >= generation);
}

function scale(object: KubernetesObject): { wanted: number; status: View | undefined } {
  // The API's default is one replica.
  const wanted = count(child(object.view, 'spec'), 'replicas') ?? 1;
  return { wanted, status: child(object.view, 'status') };
}

/** Counts that are zero are left out of a status. */
function number(status: View | undefined, name: string): number {
  return count(status, name) ?? 0;
}

export function readConditions(status: View | undefined): ReadonlyMap<string, Condition> {
  const conditions = new Map<string, Condition>();
  for (const condition of children(status, 'conditions')) {
    const changedAt = eventTime(condition, 'lastTransitionTime');
    const updatedAt = eventTime(condition, 'lastUpdateTime') ?? changedAt;
    const type = text(condition, 'type');
    if (type === undefined) continue;
    conditions.set(type, { status: text(condition, 'status'), reason: text(condition, 'reason'), updatedAt });
  }
  return conditions;
}
