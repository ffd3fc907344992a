import { child, children, eventTime } from '../fields.ts';
import type { Finding } from '../record.ts';
import { agentexDeployFindings } from './agentexDeployment.ts';
import { containerFindings } from './containers.ts';
import { type KubernetesObject, ownerFindings } from './metadata.ts';

/** A pod: what its containers declare and run, and which workload made it. */
export function podFindings(pod: KubernetesObject): readonly Finding[] {
  noteTimes(pod);
  const spec = child(pod.view, 'spec');
  const agentex = spec === undefined ? [] : agentexDeployFindings(spec, pod, pod.owner?.key);
  return [...ownerFindings(pod), ...containerFindings(pod), ...agentex];
}

/** Reads the times of a pod that no fact keeps, since the pod is as late as the latest of them. */
function noteTimes(pod: KubernetesObject): void {
  const status = child(pod.view, 'status');
  eventTime(status, 'startTime');
  for (const condition of children(status, 'conditions')) {
    eventTime(condition, 'lastTransitionTime');
    eventTime(condition, 'lastProbeTime');
  }
}
