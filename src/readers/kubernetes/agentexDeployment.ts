import type { WorkloadKey } from '../../model/fact.ts';
import { type Fields, type Finding, isFields, type View } from '../record.ts';
import { containerLists } from './containers.ts';
import type { KubernetesObject } from './metadata.ts';

/** The variable by which agentex tells a pod of which deployment it is part: an id, no secret. */
const DEPLOYMENT_ID = 'AGENTEX_DEPLOYMENT_ID';

/**
 * The agentex deployments that a pod specification names. Of all environment variables only this one is ever
 * read, and only where it is written out.
 *
 * @param created the workload revision that the specification belongs to; without one there is nothing to tie
 */
export function agentexDeployFindings(
  podSpec: View,
  object: KubernetesObject,
  created: WorkloadKey | undefined,
): readonly Finding[] {
  if (created === undefined) return [];
  const deployIds = new Set(
    containerLists
      .flatMap((list) => objectsIn(podSpec.fields[list.declared]))
      .flatMap((container) => objectsIn(container.env))
      .filter((variable) => variable.name === DEPLOYMENT_ID)
      .map((variable) => variable.value),
  );
  return [...deployIds].filter(isId).map((deployId) => ({
    type: 'deploy',
    deploy: { system: 'agentex', instance: 'default', deployId },
    cluster: object.key.cluster,
    namespace: object.namespace,
    created,
  }));
}

function objectsIn(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
