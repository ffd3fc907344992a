import type { WorkloadKey } from '../../model/fact.ts';
import type { Instant } from '../../model/time.ts';
import { child, children, eventTime, requiredText, text } from '../fields.ts';
import type { Fields, Finding, View } from '../record.ts';

/** What every Kubernetes object says of itself. */
export interface KubernetesObject {
  readonly view: View;
  readonly kind: string;
  /** Cluster and uid: the key of the object, whatever its kind. */
  readonly key: WorkloadKey;
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  readonly createdAt: Instant | undefined;
  readonly metadata: View;
  readonly owner: Owner | undefined;
}

/** The controller that made an object. */
export interface Owner {
  readonly kind: string | undefined;
  readonly name: string | undefined;
  readonly key: WorkloadKey;
}

const NOTHING: Fields = {};

/** Reads an object's metadata; undefined, and a problem, when it has no uid to be known by. */
export function readObject(view: View, kind: string): KubernetesObject | undefined {
  const metadata = child(view, 'metadata') ?? { ...view, fields: NOTHING, path: `${view.path}/metadata` };
  const uid = requiredText(metadata, 'uid');
  if (uid === undefined) return undefined;
  return {
    view,
    kind,
    key: { cluster: view.notes.context.cluster, uid },
    name: text(metadata, 'name'),
    namespace: text(metadata, 'namespace'),
    createdAt: eventTime(metadata, 'creationTimestamp'),
    metadata,
    owner: controllerOf(metadata),
  };
}

/** The value of an annotation or label; undefined when there is none, or only an empty one. */
export function marker(
  metadata: View | undefined,
  place: 'annotations' | 'labels',
  name: string,
): string | undefined {
  return text(child(metadata, place), name);
}

/** The first of several annotations and labels that is set, looked for in one metadata after the other. */
export function firstMarker(
  metadatas: readonly (View | undefined)[],
  names: readonly string[],
): string | undefined {
  for (const metadata of metadatas) {
    for (const name of names) {
      const value = marker(metadata, 'annotations', name) ?? marker(metadata, 'labels', name);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** An object that makes containers, or owns one that does. */
export function workloadFinding(
  object: KubernetesObject,
  details: { readonly revision?: string | undefined; readonly replicas?: number | undefined } = {},
): readonly Finding[] {
  const { key, kind, namespace, name, createdAt, owner } = object;
  const workload: Finding = {
    type: 'workload',
    workload: key,
    kind,
    namespace,
    name,
    createdAt,
    owner: owner?.key,
    ...details,
  };
  return [workload, ...ownerFindings(object)];
}

/** What an object's metadata tells of its owner, so that the owner is known before its own document comes. */
export function ownerFindings({ owner, namespace }: KubernetesObject): readonly Finding[] {
  if (owner === undefined) return [];
  return [{ type: 'workload', workload: owner.key, kind: owner.kind, name: owner.name, namespace }];
}

function controllerOf(metadata: View): Owner | undefined {
  const reference = children(metadata, 'ownerReferences').find((owner) => owner.fields.controller === true);
  if (reference === undefined) return undefined;
  const kind = text(reference, 'kind');
  // A static pod is owned by its node, which is no workload.
  if (kind === 'Node') return undefined;
  const uid = requiredText(reference, 'uid');
  if (uid === undefined) return undefined;
  return { kind, name: text(reference, 'name'), key: { cluster: metadata.notes.context.cluster, uid } };
}
