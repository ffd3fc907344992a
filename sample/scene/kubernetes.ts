import { sha256Hex, uuidOf } from './identity.ts';
import { later } from './time.ts';

/** Kubernetes objects as a cluster keeps them, cut to what tells of images. */

export interface ContainerSpec {
  readonly name: string;
  readonly image: string;
  readonly imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  readonly command?: readonly string[];
  /** `Always` makes an init container a sidecar. */
  readonly restartPolicy?: 'Always';
}

export interface Template {
  readonly annotations?: Readonly<Record<string, string>>;
  readonly environment: string;
  readonly initContainers?: readonly ContainerSpec[];
  readonly containers: readonly ContainerSpec[];
}

/** A Deployment, of which ReplicaSets are the revisions. */
export interface Application {
  readonly cluster: string;
  readonly namespace: string;
  readonly name: string;
  readonly createdAt: string;
}

export interface Revision {
  readonly application: Application;
  /** The pod template's hash, with which the ReplicaSet's name ends. */
  readonly hash: string;
  readonly revision: number;
  /** Revisions that the same ReplicaSet had before. */
  readonly earlier?: readonly number[];
  readonly createdAt: string;
  /** When the ReplicaSet got its present revision, where that is not its first one. */
  readonly rolledBackAt?: string;
  readonly replicas: number;
  readonly template: Template;
}

/** What a container of a pod does, as the node reports it. */
export interface ContainerStatus {
  readonly name: string;
  readonly imageID: string;
  readonly state: object;
  readonly lastState?: object;
  readonly restartCount?: number;
  readonly ready?: boolean;
}

export interface PodOf {
  readonly revision: Revision;
  /** The last five letters of its name. */
  readonly suffix: string;
  readonly node: string;
  readonly createdAt: string;
  readonly initStatuses?: readonly ContainerStatus[];
  readonly statuses: readonly ContainerStatus[];
  readonly phase?: 'Running' | 'Pending' | 'Succeeded' | 'Failed';
}

export const uidOf = (kind: string, { cluster, namespace }: Application, name: string): string =>
  uuidOf(`${kind} ${cluster}/${namespace}/${name}`);

export const deploymentUid = (application: Application): string =>
  uidOf('Deployment', application, application.name);
export const replicaSetName = ({ application, hash }: Revision): string => `${application.name}-${hash}`;
export const podName = ({ revision, suffix }: PodOf): string => `${replicaSetName(revision)}-${suffix}`;
export const podUid = (pod: PodOf): string => uidOf('Pod', pod.revision.application, podName(pod));

/** A Deployment whose present revision is `current`. */
export function deployment(current: Revision, isReady: boolean, generation: number): object {
  const { application, template, revision, replicas, createdAt } = current;
  const broughtAt = current.rolledBackAt ?? createdAt;
  const ready = isReady ? replicas : 0;
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name: application.name,
      namespace: application.namespace,
      uid: deploymentUid(application),
      creationTimestamp: application.createdAt,
      generation,
      labels: { app: application.name },
      annotations: { 'deployment.kubernetes.io/revision': String(revision) },
    },
    spec: {
      replicas,
      revisionHistoryLimit: 10,
      selector: { matchLabels: { app: application.name } },
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } },
      template: templateObject(application, template),
    },
    status: {
      observedGeneration: generation,
      replicas,
      updatedReplicas: replicas,
      ...(isReady ? { readyReplicas: ready, availableReplicas: ready } : { unavailableReplicas: replicas }),
      conditions: [
        condition('Available', isReady, isReady ? 'MinimumReplicasAvailable' : 'MinimumReplicasUnavailable', {
          lastTransitionTime: later(broughtAt, 41),
          lastUpdateTime: later(broughtAt, 41),
        }),
        condition('Progressing', isReady, isReady ? 'NewReplicaSetAvailable' : 'ProgressDeadlineExceeded', {
          lastTransitionTime: application.createdAt,
          lastUpdateTime: later(broughtAt, isReady ? 43 : 600),
        }),
      ],
    },
  };
}

/** A ReplicaSet: one revision of a Deployment, or several when it was rolled back to. */
export function replicaSet(revision: Revision): object {
  const { application, hash, replicas, template, createdAt, earlier = [] } = revision;
  return {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: replicaSetName(revision),
      namespace: application.namespace,
      uid: uidOf('ReplicaSet', application, replicaSetName(revision)),
      creationTimestamp: createdAt,
      generation: replicas === 0 ? 2 : 1,
      labels: { app: application.name, 'pod-template-hash': hash },
      annotations: {
        'deployment.kubernetes.io/desired-replicas': String(replicas),
        'deployment.kubernetes.io/revision': String(revision.revision),
        ...(earlier.length === 0 ? {} : { 'deployment.kubernetes.io/revision-history': earlier.join(',') }),
      },
      ownerReferences: [ownedBy('Deployment', application.name, deploymentUid(application))],
    },
    spec: {
      replicas,
      selector: { matchLabels: { app: application.name, 'pod-template-hash': hash } },
      template: templateObject(application, template, hash),
    },
    status: { observedGeneration: replicas === 0 ? 2 : 1, replicas },
  };
}

export function pod(told: PodOf): object {
  const { revision, node, createdAt, statuses, initStatuses = [], phase = 'Running' } = told;
  const { application, hash, template } = revision;
  const name = replicaSetName(revision);
  const isReady = statuses.every(({ ready = true }) => ready);
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: podName(told),
      generateName: `${name}-`,
      namespace: application.namespace,
      uid: podUid(told),
      creationTimestamp: createdAt,
      labels: { ...labelsOf(application, template), 'pod-template-hash': hash },
      ...(template.annotations === undefined ? {} : { annotations: template.annotations }),
      ownerReferences: [ownedBy('ReplicaSet', name, uidOf('ReplicaSet', application, name))],
    },
    spec: { ...podSpec(template), nodeName: node, serviceAccountName: application.name },
    status: {
      phase,
      startTime: createdAt,
      qosClass: 'Burstable',
      conditions: [
        condition('PodScheduled', true, undefined, { lastTransitionTime: createdAt, lastProbeTime: null }),
        condition('Ready', isReady, isReady ? undefined : 'ContainersNotReady', {
          lastTransitionTime: later(createdAt, 20),
          lastProbeTime: null,
        }),
      ],
      ...(initStatuses.length === 0
        ? {}
        : { initContainerStatuses: initStatuses.map((status) => containerStatus(told, status)) }),
      containerStatuses: statuses.map((status) => containerStatus(told, status)),
    },
  };
}

/** A container that runs since `startedAt`. */
export const runs = (name: string, imageID: string, startedAt: string): ContainerStatus => ({
  name,
  imageID,
  state: { running: { startedAt } },
});
/** The annotation by which teams name the build in a pod template. */
export const buildAnnotation = (buildId: number): Readonly<Record<string, string>> => ({
  'whence.dev/build-id': String(buildId),
});
export const waiting = (reason: string, message: string): object => ({ waiting: { reason, message } });
export const terminated = (
  reason: string,
  exitCode: number,
  startedAt: string,
  finishedAt: string,
): object => ({ terminated: { exitCode, reason, startedAt, finishedAt } });

/** A list of objects as `kubectl get -o json` prints it: names in alphabetical order, four blanks a level. */
export function kubectlText(items: readonly object[]): string {
  const list = { apiVersion: 'v1', items, kind: 'List', metadata: { resourceVersion: '' } };
  return `${JSON.stringify(sorted(list), null, 4)}\n`;
}

function containerStatus(pod: PodOf, status: ContainerStatus): object {
  const { name, imageID, state, lastState = {}, restartCount = 0, ready = true } = status;
  const template = pod.revision.template;
  const spec = [...template.containers, ...(template.initContainers ?? [])].find((one) => one.name === name);
  return {
    name,
    image: spec?.image ?? '',
    imageID,
    ...(imageID === ''
      ? {}
      : { containerID: `containerd://${sha256Hex(`${podName(pod)} ${name} ${restartCount}`)}` }),
    state,
    lastState,
    ready,
    restartCount,
    started: 'running' in state,
  };
}

function templateObject(application: Application, template: Template, hash?: string): object {
  const labels = labelsOf(application, template);
  return {
    metadata: {
      labels: hash === undefined ? labels : { ...labels, 'pod-template-hash': hash },
      ...(template.annotations === undefined ? {} : { annotations: template.annotations }),
    },
    spec: podSpec(template),
  };
}

function podSpec({ initContainers = [], containers }: Template): object {
  return {
    ...(initContainers.length === 0 ? {} : { initContainers: initContainers.map(containerSpec) }),
    containers: containers.map(containerSpec),
    restartPolicy: 'Always',
    terminationGracePeriodSeconds: 30,
  };
}

const containerSpec = (container: ContainerSpec): object => ({
  imagePullPolicy: 'IfNotPresent',
  ...container,
  resources: { requests: { cpu: '100m', memory: '128Mi' } },
});

const labelsOf = ({ name }: Application, { environment }: Template): Readonly<Record<string, string>> => ({
  app: name,
  'whence.dev/environment': environment,
});

function ownedBy(kind: string, name: string, uid: string): object {
  return { apiVersion: 'apps/v1', kind, name, uid, controller: true, blockOwnerDeletion: true };
}

function condition(type: string, isTrue: boolean, reason: string | undefined, times: object): object {
  return { type, status: isTrue ? 'True' : 'False', ...(reason === undefined ? {} : { reason }), ...times };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, member]) => [name, sorted(member)]));
}
