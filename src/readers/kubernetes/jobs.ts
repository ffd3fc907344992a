import { child, count, eventTime } from '../fields.ts';
import type { Finding } from '../record.ts';
import { type KubernetesObject, workloadFinding } from './metadata.ts';
import { readPodTemplate } from './template.ts';
import { readConditions } from './workloads.ts';

/** A Job or CronJob: a workload that owns others or pods, and has no revisions. Its template says what it would run. */
export function jobFindings(object: KubernetesObject): readonly Finding[] {
  const status = child(object.view, 'status');
  readConditions(status);
  for (const name of ['startTime', 'completionTime', 'lastScheduleTime', 'lastSuccessfulTime']) {
    eventTime(status, name);
  }
  const spec = child(object.view, 'spec');
  const jobSpec = object.kind === 'CronJob' ? child(child(spec, 'jobTemplate'), 'spec') : spec;
  return [...workloadFinding(object), ...readPodTemplate(child(jobSpec, 'template')).findings];
}

/** A ReplicationController, or a Rollout of Argo, whose revisions its ReplicaSets tell. */
export function otherWorkloadFindings(object: KubernetesObject): readonly Finding[] {
  const spec = child(object.view, 'spec');
  readConditions(child(object.view, 'status'));
  const template = readPodTemplate(child(spec, 'template'));
  return [...workloadFinding(object, { replicas: count(spec, 'replicas') }), ...template.findings];
}
