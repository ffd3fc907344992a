import type { ContainerKind, ContainerState } from '../../model/fact.ts';
import { parseImageId } from '../../model/imageId.ts';
import type { Instant } from '../../model/time.ts';
import { child, children, count, eventTime, flag, requiredText, text } from '../fields.ts';
import { referenceOf } from '../images.ts';
import { addProblem, type Finding, pointer, type View } from '../record.ts';
import type { KubernetesObject } from './metadata.ts';

/** Where a pod lists its containers: what it declares in `spec`, what runs in `status`. */
export const containerLists = [
  { declared: 'containers', running: 'containerStatuses', kind: 'MAIN' },
  { declared: 'initContainers', running: 'initContainerStatuses', kind: 'INIT' },
  { declared: 'ephemeralContainers', running: 'ephemeralContainerStatuses', kind: 'EPHEMERAL' },
] as const;

/** What a pod's containers declare and what they run. */
export function containerFindings(pod: KubernetesObject): readonly Finding[] {
  const spec = child(pod.view, 'spec');
  const status = child(pod.view, 'status');
  const node = spec === undefined ? undefined : text(spec, 'nodeName');
  const findings: Finding[] = [];
  for (const list of containerLists) {
    const statuses = new Map<unknown, View>();
    if (status !== undefined) {
      for (const running of children(status, list.running)) statuses.set(running.fields.name, running);
    }
    const declared = spec === undefined ? [] : children(spec, list.declared);
    for (const container of declared) {
      const running = statuses.get(container.fields.name);
      statuses.delete(container.fields.name);
      findings.push(...oneContainer(pod, node, kindOf(list.kind, container), container, running));
    }
    // What runs counts even where the specification does not tell of it.
    for (const running of statuses.values())
      findings.push(...oneContainer(pod, node, list.kind, undefined, running));
  }
  return findings;
}

function oneContainer(
  pod: KubernetesObject,
  node: string | undefined,
  kind: ContainerKind,
  declared: View | undefined,
  running: View | undefined,
): readonly Finding[] {
  const named = declared ?? running;
  const name = named === undefined ? undefined : requiredText(named, 'name');
  if (name === undefined) return [];
  const declaredImage = declared === undefined ? undefined : text(declared, 'image');
  const image = running === undefined ? NOT_RUNNING : runningImage(running);
  const state = running === undefined ? NO_STATE : containerState(running);
  const container: Finding = {
    type: 'container',
    cluster: pod.key.cluster,
    podUid: pod.key.uid,
    podName: pod.name,
    namespace: pod.namespace,
    name,
    kind,
    declaredImage,
    reference:
      declared === undefined || declaredImage === undefined
        ? undefined
        : referenceOf(declared, declaredImage, pointer(declared.path, 'image')),
    imageId: image.imageId,
    imageDigest: image.imageDigest,
    imagePullPolicy: declared === undefined ? undefined : text(declared, 'imagePullPolicy'),
    ...state,
    ready: running === undefined ? undefined : flag(running, 'ready'),
    restartCount: running === undefined ? undefined : count(running, 'restartCount'),
    node,
    workload: pod.owner?.key,
  };
  return [container, ...image.findings];
}

function kindOf(listKind: ContainerKind, container: View): ContainerKind {
  return listKind === 'INIT' && container.fields.restartPolicy === 'Always' ? 'SIDECAR' : listKind;
}

interface RunningImage {
  readonly imageId?: string;
  readonly imageDigest?: string;
  readonly findings: readonly Finding[];
}

const NOT_RUNNING: RunningImage = { findings: [] };

function runningImage(running: View): RunningImage {
  const imageId = text(running, 'imageID');
  if (imageId === undefined) return NOT_RUNNING;
  const parsed = parseImageId(imageId);
  switch (parsed.form) {
    case 'repositoryDigest': {
      const { reference, digest } = parsed;
      return { imageId, imageDigest: digest, findings: [{ type: 'imageReference', reference }] };
    }
    case 'imageId':
      // Runtimes differ in what this digest is of: Docker's classic store reports the configuration, its
      // containerd store the manifest or index, and either may be the only name of an image that was loaded and
      // never pulled. Calling it CONFIG would join it to the wrong content, so its kind stays open until a
      // manifest names it.
      return {
        imageId,
        imageDigest: parsed.digest,
        findings: [{ type: 'image', digest: parsed.digest, kind: 'UNKNOWN' }],
      };
    case 'unresolved':
      return NOT_RUNNING;
    case 'invalid':
      addProblem(
        running.notes,
        'REFERENCE_INVALID',
        pointer(running.path, 'imageID'),
        `The image ID is of no known form: ${parsed.reason}.`,
      );
      return { imageId, findings: [] };
  }
}

interface StateOfContainer {
  readonly state: ContainerState;
  readonly stateReason?: string | undefined;
  readonly startedAt?: Instant | undefined;
  readonly finishedAt?: Instant | undefined;
}

const NO_STATE: StateOfContainer = { state: 'UNKNOWN' };

function containerState(running: View): StateOfContainer {
  const state = child(running, 'state');
  const last = child(running, 'lastState');
  const lastEnd = last === undefined ? undefined : child(last, 'terminated');
  const lastRun = lastEnd === undefined ? {} : times(lastEnd);
  const now = state === undefined ? undefined : child(state, 'running');
  if (now !== undefined) return { state: 'RUNNING', startedAt: eventTime(now, 'startedAt') };
  const end = state === undefined ? undefined : child(state, 'terminated');
  if (end !== undefined) return { state: 'TERMINATED', stateReason: text(end, 'reason'), ...times(end) };
  // By the API's definition a state that names none is "waiting". A container that waits to be restarted did run:
  // its last run is what the reported image was used for.
  const wait = state === undefined ? undefined : child(state, 'waiting');
  return { state: 'WAITING', stateReason: wait === undefined ? undefined : text(wait, 'reason'), ...lastRun };
}

function times(end: View): { startedAt: Instant | undefined; finishedAt: Instant | undefined } {
  return { startedAt: eventTime(end, 'startedAt'), finishedAt: eventTime(end, 'finishedAt') };
}
