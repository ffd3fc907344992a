import { addMissing, count, eventTime, requiredText, text } from '../fields.ts';
import { digest, imageReference } from '../images.ts';
import type { Finding, View } from '../record.ts';
import { seenAt } from './images.ts';
import { linked } from './row.ts';

/** A container of a pod: what it declares, and the content that the kubelet said it runs. */
export function containerFindings(row: View, node: View): readonly Finding[] {
  const podUid = requiredText(node, 'pod_uid');
  const name = text(node, 'name') ?? text(node, 'container_name');
  if (name === undefined) addMissing(node, 'name');
  if (podUid === undefined || name === undefined) return [];
  seenAt(node);
  const [pod] = linked(row, 'HAS_CONTAINER', 'IN');
  const [image] = linked(row, 'USES_IMAGE');
  const imageDigest = image === undefined ? undefined : digest(image.node, 'digest');
  const finishedAt = eventTime(node, 'deleteAt');
  const reference = imageReference(node, 'image');
  return [
    {
      type: 'container',
      cluster: clusterOf(node),
      podUid,
      podName: text(node, 'pod_name') ?? text(pod?.node, 'name'),
      namespace: text(node, 'namespace') ?? text(pod?.node, 'namespace'),
      name,
      kind: 'MAIN',
      declaredImage: text(node, 'image'),
      reference,
      imageDigest,
      imagePullPolicy: text(node, 'image_pull_policy'),
      // Polar keeps states apart from containers; what it resolved an image for has run.
      state: finishedAt !== undefined ? 'TERMINATED' : imageDigest === undefined ? 'UNKNOWN' : 'RUNNING',
      finishedAt,
    },
  ];
}

/** What makes pods. */
export function workloadFindings(node: View, label: string): readonly Finding[] {
  const uid = requiredText(node, 'uid');
  if (uid === undefined) return [];
  seenAt(node);
  const reference = imageReference(node, 'image');
  return [
    {
      type: 'workload',
      workload: { cluster: clusterOf(node), uid },
      kind: label.replace(/^Kube(?:rnetes)?/, ''),
      namespace: text(node, 'namespace'),
      name: text(node, 'name'),
      replicas: count(node, 'replicas'),
      createdAt: eventTime(node, 'created_at'),
    },
    ...(reference === undefined ? [] : [{ type: 'imageReference', reference } as const]),
  ];
}

/** The caller's name of the cluster stands first: under it the cluster's own documents come. */
function clusterOf(node: View): string {
  const { cluster } = node.notes.context;
  return cluster === 'default' ? (text(node, 'cluster_uid') ?? cluster) : cluster;
}
