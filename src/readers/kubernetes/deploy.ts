import type { DeployStatus, WorkloadKey } from '../../model/fact.ts';
import type { Finding } from '../record.ts';
import { firstMarker, type KubernetesObject } from './metadata.ts';
import type { Template } from './template.ts';

/** The annotation or label by which an operator names the environment of a workload. */
const ENVIRONMENT_MARKER = 'whence.dev/environment';

type DeployFinding = Extract<Finding, { type: 'deploy' }>;

/** Which revision of which workload a deploy brought. */
export interface Revision {
  /** The workload whose revision it is, for example the Deployment of a ReplicaSet. */
  readonly workload: { readonly key: WorkloadKey; readonly name: string | undefined };
  readonly revision: string;
}

/** The id of the deploy that brought a revision. */
export function deployIdOf({ workload, revision }: Revision): string {
  return `${workload.key.uid}/${revision}`;
}

/** A revision of a workload as a deploy of the images in its pod template. */
export function deployFinding(
  object: KubernetesObject,
  template: Template,
  revision: Revision,
  details: Partial<DeployFinding>,
): DeployFinding {
  const { cluster } = object.key;
  return {
    type: 'deploy',
    deploy: { system: 'kubernetes', instance: cluster, deployId: deployIdOf(revision) },
    cluster,
    namespace: object.namespace,
    workload: revision.workload.name,
    revision: revision.revision,
    environment: firstMarker([template.metadata, object.metadata], [ENVIRONMENT_MARKER]),
    buildId: buildIdOf(object, template),
    references: template.references,
    imageDigests: template.imageDigests,
    ...details,
  };
}

/** The build that annotations or labels name: the template's belong to the revision, the object's to its last one. */
export function buildIdOf(object: KubernetesObject, template: Template): string | undefined {
  return firstMarker([template.metadata, object.metadata], object.view.notes.context.buildIdKeys);
}

/** How far a controller has brought a revision, in numbers of pods. */
export interface Progress {
  readonly wanted: number;
  readonly updated: number;
  readonly available: number;
  /** Whether pods of earlier revisions are left. */
  readonly hasOldPods: boolean;
}

/** The status of a rollout; undefined when no pods are wanted, as nothing then tells whether they would start. */
export function rolloutStatus({
  wanted,
  updated,
  available,
  hasOldPods,
}: Progress): DeployStatus | undefined {
  if (wanted === 0) return undefined;
  if (updated >= wanted && available >= wanted && !hasOldPods) return 'READY';
  return updated > 0 ? 'RUNNING' : 'PENDING';
}
