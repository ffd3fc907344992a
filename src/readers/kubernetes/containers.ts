import type { ContainerKind, ContainerState } from '../../model/fact.ts';
import { parseImageId } from '../../model/imageId.ts';
import { remember } from '../../model/remember.ts';
import type { Instant } from '../../model/time.ts';
import { child, children, count, eventTime, flag, requiredText, text } from '../fields.ts';
import { imageReference } from '../images.ts';
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
  const node = text(spec, 'nodeName');
  const findings: Finding[] = [];
  for (const list of containerLists) {
    const statusOf = new Map<unknown, View>();
    for (const running of children(status, list.running)) statusOf.set(running.fields.name, running);
    for (const declared of children(spec, list.declared)) {
      const { name } = declared.fields;
      const kind = kindOf(list.kind, declared);
      addContainer(findings, { pod, node, kind, declared, running: statusOf.get(name) });
      statusOf.delete(name);
    }
    // What runs counts even where the specification does not tell of it.
    for (const running of statusOf.values()) {
      addContainer(findings, { pod, node, kind: list.kind, declared: undefined, running });
    }
  }
  return findings;
}

interface ContainerOfPod {
  readonly pod: KubernetesObject;
  readonly node: string | undefined;
  readonly kind: ContainerKind;
  readonly declared: View | undefined;
  readonly running: View | undefined;
}

function addContainer(findings: Finding[], { pod, node, kind, declared, running }: ContainerOfPod): void {
  const named = declared ?? running;
  const name = named === undefined ? undefined : requiredText(named, 'name');
  if (name === undefined) return;
  const image = runningImage(running);
  findings.push({
    type: 'container',
    cluster: pod.key.cluster,
    podUid: pod.key.uid,
    podName: pod.name,
    namespace: pod.namespace,
    name,
    kind,
    declaredImage: text(declared, 'image'),
    reference: imageReference(declared, 'image'),
    imageId: image.imageId,
    imageDigest: image.imageDigest,
    imagePullPolicy: text(declared, 'imagePullPolicy'),
    ...containerState(running),
    ready: flag(running, 'ready'),
    restartCount: count(running, 'restartCount'),
    nodeName: node,
    workload: pod.owner?.key,
  });
  if (image.content !== undefined) findings.push(image.content);
}

function kindOf(listKind: ContainerKind, container: View): ContainerKind {
  return listKind === 'INIT' && container.fields.restartPolicy === 'Always' ? 'SIDECAR' : listKind;
}

const readImageId = remember(parseImageId, 10_000);

interface RunningImage {
  readonly imageId?: string;
  readonly imageDigest?: string;
  /** The content that runs, under the name that the runtime knows it by. */
  readonly content?: Finding;
}

const NOT_RESOLVED: RunningImage = {};

function runningImage(running: View | undefined): RunningImage {
  const imageId = text(running, 'imageID');
  if (running === undefined || imageId === undefined) return NOT_RESOLVED;
  const parsed = readImageId(imageId);
  switch (parsed.form) {
    case 'repositoryDigest': {
      const { reference, digest } = parsed;
      return { imageId, imageDigest: digest, content: { type: 'imageReference', reference } };
    }
    case 'imageId':
      // Runtimes differ in what this digest is of: Docker's classic store reports the configuration, its
      // containerd store the manifest or index, and either may be the only name of an image that was loaded and
      // never pulled. Calling it CONFIG would join it to the wrong content, so its kind stays open until a
      // manifest names it.
      return {
        imageId,
        imageDigest: parsed.digest,
        content: { type: 'image', digest: parsed.digest, kind: 'UNKNOWN' },
      };
    case 'unresolved':
      return NOT_RESOLVED;
    case 'invalid':
      addProblem(
        running.notes,
        'REFERENCE_INVALID',
        pointer(running.path, 'imageID'),
        `The image ID is of no known form: ${parsed.reason}.`,
      );
      return { imageId };
  }
}

interface StateOfContainer {
  readonly state: ContainerState;
  readonly stateReason?: string | undefined;
  readonly startedAt?: Instant | undefined;
  readonly finishedAt?: Instant | undefined;
}

function containerState(running: View | undefined): StateOfContainer {
  if (running === undefined) return { state: 'UNKNOWN' };
  const state = child(running, 'state');
  const lastRun = timesOf(child(child(running, 'lastState'), 'terminated'));
  const now = child(state, 'running');
  if (now !== undefined) return { state: 'RUNNING', startedAt: eventTime(now, 'startedAt') };
  const end = child(state, 'terminated');
  if (end !== undefined) return { state: 'TERMINATED', stateReason: text(end, 'reason'), ...timesOf(end) };
  // By the API's definition a state that names none is "waiting". A container that waits to be restarted did run:
  // its last run is what the reported image was used for.
  return { state: 'WAITING', stateReason: text(child(state, 'waiting'), 'reason'), ...lastRun };
}

function timesOf(end: View | undefined): Pick<StateOfContainer, 'startedAt' | 'finishedAt'> {
  return { startedAt: eventTime(end, 'startedAt'), finishedAt: eventTime(end, 'finishedAt') };
}
