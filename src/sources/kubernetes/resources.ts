/** A kind of objects that is read, and where the API has it. */
export interface Resource {
  readonly kind: string;
  readonly apiVersion: string;
  readonly plural: string;
  /** Whether clusters may lack it: then it is asked for only where the cluster says that it has it. */
  readonly isOptional: boolean;
}

const resource = (apiVersion: string, kind: string, plural: string): Resource => ({
  apiVersion,
  kind,
  plural,
  isOptional: false,
});

/** A kind that clusters may lack, in the versions that are read, newest first. */
const optional = (
  group: string,
  kind: string,
  plural: string,
  versions: readonly string[],
): readonly Resource[] =>
  versions.map((version) => ({ apiVersion: `${group}/${version}`, kind, plural, isOptional: true }));

const flux = (group: string, kind: string, plural: string, versions: readonly string[]) =>
  optional(`${group}.toolkit.fluxcd.io`, kind, plural, versions);

/** What is read: owners before what they own; Flux, Argo Rollouts and Tekton where they are installed. */
export const resources: readonly Resource[] = [
  ...flux('source', 'GitRepository', 'gitrepositories', ['v1', 'v1beta2']),
  ...flux('source', 'OCIRepository', 'ocirepositories', ['v1', 'v1beta2']),
  ...flux('image', 'ImagePolicy', 'imagepolicies', ['v1', 'v1beta2', 'v1beta1']),
  ...flux('kustomize', 'Kustomization', 'kustomizations', ['v1', 'v1beta2']),
  ...flux('helm', 'HelmRelease', 'helmreleases', ['v2', 'v2beta2', 'v2beta1']),
  ...optional('argoproj.io', 'Rollout', 'rollouts', ['v1alpha1']),
  ...optional('tekton.dev', 'PipelineRun', 'pipelineruns', ['v1', 'v1beta1']),
  ...optional('tekton.dev', 'TaskRun', 'taskruns', ['v1', 'v1beta1']),
  resource('apps/v1', 'Deployment', 'deployments'),
  resource('apps/v1', 'ReplicaSet', 'replicasets'),
  resource('apps/v1', 'StatefulSet', 'statefulsets'),
  resource('apps/v1', 'DaemonSet', 'daemonsets'),
  resource('batch/v1', 'CronJob', 'cronjobs'),
  resource('batch/v1', 'Job', 'jobs'),
  resource('v1', 'Pod', 'pods'),
];

/** The resources of a cluster: all that every cluster has, and of the others the newest version that it serves. */
export function resourcesOf(served: ReadonlySet<string>): readonly Resource[] {
  const found = new Set<string>();
  return resources.filter(({ isOptional, apiVersion, kind }) => {
    if (!isOptional) return true;
    if (!served.has(apiVersion) || found.has(kind)) return false;
    found.add(kind);
    return true;
  });
}

/** The path of a resource, in one namespace or (null) in all. */
export function pathOf({ apiVersion, plural }: Resource, namespace: string | null): string {
  const group = apiVersion.includes('/') ? `apis/${apiVersion}` : `api/${apiVersion}`;
  return namespace === null
    ? `${group}/${plural}`
    : `${group}/namespaces/${encodeURIComponent(namespace)}/${plural}`;
}
