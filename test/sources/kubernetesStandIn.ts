import type { ServerOptions } from 'node:https';
import { type StandInServer, startStandIn } from './standIn.ts';

type Item = Readonly<Record<string, unknown>>;

/** What a cluster tells when it is watched. */
export interface WatchEvent {
  readonly type: string;
  readonly object: Item;
}

export interface Cluster {
  /** Objects by plural, as a list has them. */
  readonly lists: Record<string, readonly Item[]>;
  /** Events by plural, told by the next watch and forgotten. */
  readonly events: Record<string, readonly WatchEvent[]>;
  /** Plurals that the caller may not read. */
  readonly forbidden?: readonly string[];
  /** Objects of a page. */
  readonly pageSize?: number;
  /** Versions of API groups that it has beyond those that every cluster has. */
  readonly groupVersions?: readonly string[];
  /** Whether its watches say nothing and do not end. */
  readonly isSilent?: boolean;
}

const plurals = [
  'deployments',
  'replicasets',
  'statefulsets',
  'daemonsets',
  'cronjobs',
  'jobs',
  'pods',
  'ocirepositories',
  'kustomizations',
];

/** The part of a Kubernetes API that lists and watches, in this process. A watch ends when its events are told. */
export function startCluster(cluster: Cluster, tls?: ServerOptions): Promise<StandInServer> {
  return startStandIn(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://cluster');
    if (pathname === '/apis') {
      const groups = (cluster.groupVersions ?? []).map((groupVersion) => ({ versions: [{ groupVersion }] }));
      return { body: { kind: 'APIGroupList', groups } };
    }
    const plural = plurals.find((each) => pathname.endsWith(`/${each}`)) ?? '';
    if (cluster.forbidden?.includes(plural)) return { status: 403, body: { kind: 'Status', code: 403 } };
    if (plural === '') return { status: 404 };
    if (searchParams.get('watch') !== null) {
      const events = cluster.events[plural] ?? [];
      cluster.events[plural] = [];
      response.writeHead(200, { 'content-type': 'application/json' });
      for (const event of events) response.write(`${JSON.stringify(event)}\n`);
      if (cluster.isSilent !== true) response.end();
      else response.flushHeaders();
      return null;
    }
    const items = cluster.lists[plural] ?? [];
    const from = Number(searchParams.get('continue') ?? 0);
    const size = cluster.pageSize ?? Math.max(items.length, 1);
    const next = from + size < items.length ? String(from + size) : '';
    const metadata = { resourceVersion: '100', continue: next };
    return { body: { kind: 'List', metadata, items: items.slice(from, from + size) } };
  }, tls);
}

/** A running pod with one container, as a list has it: without kind. */
export function podOf(uid: string, image: string, digest: string, more: Item = {}): Item {
  return {
    metadata: {
      name: `checkout-${uid}`,
      namespace: 'shop',
      uid,
      resourceVersion: '90',
      creationTimestamp: '2026-10-30T08:00:00Z',
    },
    spec: { containers: [{ name: 'main', image, env: [{ name: 'PASSWORD', value: 'hunter2' }] }] },
    status: {
      containerStatuses: [
        {
          name: 'main',
          image,
          imageID: `${image.replace(/:[^:/]*$/, '')}@${digest}`,
          ready: true,
          restartCount: 0,
          state: { running: { startedAt: '2026-10-30T08:00:05Z' } },
        },
      ],
    },
    ...more,
  };
}
