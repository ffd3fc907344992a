import type { WorkloadKey } from '../../model/fact.ts';
import { type Fields, type Finding, isFields, type View } from '../record.ts';
import { containerLists } from './containers.ts';
import type { KubernetesObject } from './metadata.ts';

/** The variable by which agentex tells a pod of which deployment it is part: an id, no secret. */
const DEPLOYMENT_ID = 'AGENTEX_DEPLOYMENT_ID';

const NONE: readonly Fields[] = [];

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
  const deployIds = new Set<string>();
  for (const list of containerLists) {
    for (const container of objectsIn(podSpec.fields[list.declared])) {
      for (const { name, value } of objectsIn(container.env)) {
        if (name === DEPLOYMENT_ID && typeof value === 'string' && value !== '') deployIds.add(value);
      }
    }
  }
  return [...deployIds].map((deployId) => ({
    type: 'deploy',
    deploy: { system: 'agentex', instance: 'default', deployId },
    cluster: object.key.cluster,
    namespace: object.namespace,
    created,
  }));
}

function objectsIn(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : NONE;
}
