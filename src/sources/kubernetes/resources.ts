/** A kind of objects that is read, and where the API has it. */
export interface Resource {
  readonly kind: string;
  readonly apiVersion: string;
  readonly plural: string;
  /** Whether clusters may lack it. */
  readonly isOptional: boolean;
}

const resource = (apiVersion: string, kind: string, plural: string, isOptional = false): Resource => ({
  apiVersion,
  kind,
  plural,
  isOptional,
});

/** What is read: owners before what they own, and Flux where it is installed. */
export const resources: readonly Resource[] = [
  resource('apps/v1', 'Deployment', 'deployments'),
  resource('apps/v1', 'ReplicaSet', 'replicasets'),
  resource('apps/v1', 'StatefulSet', 'statefulsets'),
  resource('apps/v1', 'DaemonSet', 'daemonsets'),
  resource('batch/v1', 'CronJob', 'cronjobs'),
  resource('batch/v1', 'Job', 'jobs'),
  resource('v1', 'Pod', 'pods'),
];

/** The path of a resource, in one namespace or (null) in all. */
export function pathOf({ apiVersion, plural }: Resource, namespace: string | null): string {
  const group = apiVersion.includes('/') ? `apis/${apiVersion}` : `api/${apiVersion}`;
  return namespace === null
    ? `${group}/${plural}`
    : `${group}/namespaces/${encodeURIComponent(namespace)}/${plural}`;
}
