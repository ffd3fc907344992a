import { afterEach, describe, expect, it } from 'vitest';
import { networkPolicy, publicOnly } from '../../src/sources/http/network.ts';
import { fromKubeconfig } from '../../src/sources/kubernetes/connection.ts';
import { type Cluster, podOf, startCluster } from './kubernetesStandIn.ts';
import { contentsOf, noKnowledge, readAt, readPass, toolsOf } from './reading.ts';
import type { StandInServer } from './standIn.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const image = 'registry.example.com/shop/checkout:1.0';
const running: StandInServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function clusterWith(more: Partial<Cluster> = {}): Promise<StandInServer> {
  const server = await startCluster({ lists: { pods: [podOf('u1', image, digest)] }, events: {}, ...more });
  running.push(server);
  return server;
}

const sourceOf = ({ url }: StandInServer, more: object = {}) => ({
  kind: 'KUBERNETES',
  cluster: 'prod',
  url,
  ...more,
});

const uidsOf = (documents: Parameters<typeof contentsOf>[0]) =>
  contentsOf(documents).map(({ metadata }) => (metadata as { uid: string }).uid);

describe('a cluster', () => {
  it('is listed page by page, then watched from where the lists ended', async () => {
    const pods = [podOf('u1', image, digest), podOf('u2', image, digest), podOf('u3', image, digest)];
    const events = {
      pods: [
        { type: 'ADDED', object: podOf('u4', image, digest) },
        { type: 'BOOKMARK', object: { metadata: { resourceVersion: '140' } } },
      ],
    };
    const cluster = await clusterWith({ lists: { pods }, events, pageSize: 2 });
    const { documents, cursors, code, gaps } = await readPass(sourceOf(cluster));
    expect({ code, gaps }).toEqual({ code: null, gaps: [] });
    expect(uidsOf(documents)).toEqual(['u1', 'u2', 'u3', 'u4']);
    expect(contentsOf(documents)[0]).toMatchObject({ apiVersion: 'v1', kind: 'Pod' });
    expect(cluster.asked.find(({ url }) => url.includes('/pods?watch'))?.url).toContain(
      'resourceVersion=100',
    );
    expect(JSON.parse(cursors.at(-1) ?? '').versions['api/v1/pods']).toBe('140');
  });

  it('is not listed again while its watches stand, and is after ten minutes', async () => {
    const cluster = await clusterWith();
    const { cursors } = await readPass(sourceOf(cluster));
    const cursor = cursors.at(-1) ?? null;
    const listings = () => cluster.asked.filter(({ url }) => !url.includes('watch')).length;
    const before = listings();
    expect((await readPass(sourceOf(cluster), toolsOf(), { cursor })).documents).toEqual([]);
    expect(listings()).toBe(before);
    const clock = () => new Date(Date.parse(readAt) + 601_000);
    expect(uidsOf((await readPass(sourceOf(cluster), toolsOf({ clock }), { cursor })).documents)).toEqual([
      'u1',
    ]);
  });

  it('is listed anew by the next pass when what a watch stood on is no longer kept', async () => {
    const events = { pods: [{ type: 'ERROR', object: { kind: 'Status', code: 410 } }] };
    const cluster = await clusterWith({ events });
    const { code, cursors } = await readPass(sourceOf(cluster));
    expect(code).toBeNull();
    expect(cursors.at(-1)).toBeNull();
  });

  it('tells that a pod was deleted: its containers have ended', async () => {
    const cluster = await clusterWith({
      events: { pods: [{ type: 'DELETED', object: podOf('u1', image, digest) }] },
    });
    const [, deleted] = contentsOf((await readPass(sourceOf(cluster))).documents);
    expect(deleted).toMatchObject({
      status: {
        containerStatuses: [
          { state: { terminated: { finishedAt: readAt, startedAt: '2026-10-30T08:00:05Z' } } },
        ],
      },
    });
  });

  it('shows by a whole list that a pod is gone, and not by one that could not be read', async () => {
    const gone = {
      uid: 'u9',
      name: 'checkout-u9',
      namespace: 'shop',
      containers: [{ name: 'main', kind: 'MAIN', image, imageId: '' }],
    };
    const knowledge = { ...noKnowledge, openPods: async () => [gone] };
    const { documents } = await readPass(sourceOf(await clusterWith()), toolsOf({ knowledge }));
    expect(uidsOf(documents)).toEqual(['u1', 'u9']);
    const partial = await readPass(
      sourceOf(await clusterWith({ forbidden: ['pods'] })),
      toolsOf({ knowledge }),
    );
    expect(partial.documents).toEqual([]);
    expect(partial.gaps).toMatchObject([{ code: 'SOURCE_UNAUTHORIZED', place: 'api/v1/pods' }]);
    const other = sourceOf(await clusterWith(), { namespaces: ['checkout'] });
    expect(uidsOf((await readPass(other, toolsOf({ knowledge }))).documents)).toEqual(['u1']);
  });

  it('is asked with the token that the source names, and nothing else is sent', async () => {
    const cluster = await clusterWith();
    const environment = { WHENCE_SOURCE_SECRET_KUBE: 'sesame' };
    await readPass(
      sourceOf(cluster, { secret: { variable: 'WHENCE_SOURCE_SECRET_KUBE' } }),
      toolsOf({ environment }),
    );
    expect(new Set(cluster.asked.map(({ headers }) => headers.authorization))).toEqual(
      new Set(['Bearer sesame']),
    );
  });

  it('is asked for what Flux applies, in the newest version that it has, where it has any', async () => {
    const kustomization = { metadata: { uid: 'k1', name: 'shop', namespace: 'flux-system' } };
    const lists = { pods: [podOf('u1', image, digest)], kustomizations: [kustomization] };
    const group = 'kustomize.toolkit.fluxcd.io';
    const cluster = await clusterWith({ lists, groupVersions: [`${group}/v1beta2`, `${group}/v1`, 'x/v1'] });
    const { documents, gaps } = await readPass(sourceOf(cluster));
    expect(gaps).toEqual([]);
    expect(contentsOf(documents)[0]).toMatchObject({ apiVersion: `${group}/v1`, kind: 'Kustomization' });
    const asked = cluster.asked.map(({ url }) => url).filter((url) => url.includes('toolkit'));
    expect(asked.every((url) => url.startsWith(`/apis/${group}/v1/kustomizations?`))).toBe(true);
    expect(asked.some((url) => url.includes('watch=1'))).toBe(true);
  });

  it('that lets nothing be read is a failure', async () => {
    const forbidden = [
      'deployments',
      'replicasets',
      'statefulsets',
      'daemonsets',
      'cronjobs',
      'jobs',
      'pods',
    ];
    const cluster = await clusterWith({ forbidden });
    expect(await readPass(sourceOf(cluster))).toMatchObject({ code: 'SOURCE_UNAUTHORIZED', documents: [] });
  });
});

describe('a kubeconfig', () => {
  const config = (user: string, cluster = '') => `
apiVersion: v1
current-context: here
contexts: [{name: here, context: {cluster: c, user: u}}]
clusters: [{name: c, cluster: {server: "https://10.1.2.3:6443"${cluster}}}]
users: [{name: u, user: {${user}}}]`;

  it('says where the cluster is and who asks, and allows the address that it names', async () => {
    const ca = Buffer.from('-----BEGIN CERTIFICATE-----').toString('base64');
    const text = config('token: sesame', `, certificate-authority-data: ${ca}`);
    const { url, token, tls, policy } = await fromKubeconfig(text, '.', undefined, publicOnly);
    expect({ url: url.href, token, ca: tls.ca }).toEqual({
      url: 'https://10.1.2.3:6443/',
      token: 'sesame',
      ca: '-----BEGIN CERTIFICATE-----',
    });
    expect(policy.allowsPrivate('10.1.2.3', '10.1.2.3')).toBe(true);
    expect(policy.allowsPrivate('10.1.2.4', '10.1.2.4')).toBe(false);
  });

  it.each([
    ['runs no programs', config('exec: {command: sh}')],
    ['does not switch the verification of TLS off', config('token: t', ', insecure-skip-tls-verify: true')],
    ['must have the context', config('token: t').replace('current-context: here', 'current-context: there')],
    ['must be YAML', '{{{'],
    [
      'must not grow without bound',
      `a: &a [x,x]\nb: &b [*a,*a]\n${'cdefghijklmnop'
        .split('')
        .map((n, i) => `${n}: &${n} [${Array(9).fill(`*${String.fromCharCode(98 + i)}`)}]`)
        .join('\n')}`,
    ],
  ])('%s', async (_, text) => {
    await expect(fromKubeconfig(text, '.', undefined, networkPolicy(''))).rejects.toMatchObject({
      code: 'SOURCE_CREDENTIALS_MISSING',
    });
  });
});
