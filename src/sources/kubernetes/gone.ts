import type { IncomingDocument } from '../../ingest/ingest.ts';
import { isFields } from '../../readers/record.ts';
import type { OpenPod } from '../connector.ts';

type Fields = Readonly<Record<string, unknown>>;

const statusLists = ['containerStatuses', 'initContainerStatuses', 'ephemeralContainerStatuses'] as const;
/** Reason of an end that was only noticed. */
const reason = 'PodGone';

/**
 * A Pod that the cluster said was deleted, as a document in which its containers have ended. When they did is when it
 * was noticed, unless the Pod says it: its own end is not in what the cluster keeps.
 */
export function deletedPod(pod: Fields, at: string): Fields {
  const status = isFields(pod.status) ? pod.status : {};
  const lists = statusLists.flatMap((list) =>
    Array.isArray(status[list])
      ? [[list, status[list].map((each: unknown) => ended(each, at))] as const]
      : [],
  );
  return { ...pod, status: { ...status, ...Object.fromEntries(lists) } };
}

function ended(status: unknown, at: string): unknown {
  if (!isFields(status)) return status;
  const { state } = status;
  if (isFields(state) && state.terminated !== undefined) return status;
  const startedAt = isFields(state) && isFields(state.running) ? state.running.startedAt : undefined;
  return {
    ...status,
    ready: false,
    state: { terminated: { reason, finishedAt: at, ...(startedAt === undefined ? {} : { startedAt }) } },
  };
}

/** A Pod that a whole list no longer has, as far as the graph knows it. */
export function vanishedPod({ uid, name, namespace, containers }: OpenPod, at: string): IncomingDocument {
  const list = {
    MAIN: 'containerStatuses',
    INIT: 'initContainerStatuses',
    SIDECAR: 'initContainerStatuses',
  } as const;
  const status: Record<string, unknown[]> = {};
  for (const container of containers) {
    const listName = list[container.kind as keyof typeof list] ?? 'ephemeralContainerStatuses';
    status[listName] = [
      ...(status[listName] ?? []),
      {
        name: container.name,
        image: container.image ?? '',
        imageID: container.imageId ?? '',
        ready: false,
        state: { terminated: { reason, finishedAt: at } },
      },
    ];
  }
  const content = { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace, uid }, status };
  return { kind: 'KUBERNETES', content, name: `${namespace}/${name}` };
}
