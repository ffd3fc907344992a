import { describe, expect, it } from 'vitest';
import type { ContainerFact } from '../../src/model/fact.ts';
import { kubernetesReader } from '../../src/readers/kubernetes/index.ts';
import { context, factsOf, fixture, problemsOf, read } from './reading.ts';

const digestOf = (digit: string) => `sha256:${digit.repeat(64)}`;

const containersOf = (value: unknown): ReadonlyMap<string, ContainerFact> =>
  new Map(
    factsOf(read(kubernetesReader, value), 'container').map((container) => [container.name, container]),
  );

const podWith = (spec: unknown, status?: unknown, metadata: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { uid: 'pod-uid', name: 'pod', ...metadata },
  spec,
  status,
});

describe('a Pod', () => {
  const pod = fixture('kubernetes/pod.json');
  const containers = containersOf(pod);

  it('tells of every kind of container', () => {
    const kinds = [...containers].map(([name, { kind }]) => `${name} ${kind}`);
    expect(kinds.sort()).toEqual([
      'debug EPHEMERAL',
      'mesh SIDECAR',
      'migrate INIT',
      'web MAIN',
      'worker MAIN',
    ]);
  });

  it('claims what is declared and states what runs', () => {
    expect(containers.get('web')).toMatchObject({
      cluster: 'test-cluster',
      podUid: 'pod-uid-1',
      podName: 'shop-7c9d-x1',
      namespace: 'shop',
      declaredImage: 'registry.example/shop/web:1.4',
      reference: { canonical: 'registry.example/shop/web:1.4' },
      imageId: `mirror.example/shop/web@${digestOf('3')}`,
      imageDigest: digestOf('3'),
      imagePullPolicy: 'Always',
      state: 'RUNNING',
      ready: true,
      restartCount: 2,
      startedAt: '2026-03-04T08:00:20Z',
      nodeName: 'node-a',
      workload: { cluster: 'test-cluster', uid: 'rs-uid-1' },
    });
  });

  it('names the content under the repository that the runtime reports', () => {
    const names = factsOf(read(kubernetesReader, pod), 'imageReference').map(
      (fact) => fact.reference.canonical,
    );
    expect(names).toContain(`mirror.example/shop/web@${digestOf('3')}`);
    expect(names).toContain(`registry.example/shop/migrate@${digestOf('1')}`);
  });

  it('leaves open what kind of content a bare digest is', () => {
    const images = factsOf(read(kubernetesReader, pod), 'image').map(
      ({ digest, kind }) => `${digest} ${kind}`,
    );
    expect(images.sort()).toEqual([`${digestOf('2')} UNKNOWN`, `${digestOf('4')} UNKNOWN`]);
    expect(containers.get('mesh')?.imageDigest).toBe(digestOf('2'));
  });

  it('has no digest for an image that was never pulled', () => {
    const worker = containers.get('worker');
    expect(worker).toMatchObject({ state: 'WAITING', stateReason: 'ImagePullBackOff', ready: false });
    expect(worker).not.toHaveProperty('imageId');
    expect(worker).not.toHaveProperty('imageDigest');
  });

  it('gives a terminated container its reason, start and end', () => {
    expect(containers.get('migrate')).toMatchObject({
      state: 'TERMINATED',
      stateReason: 'Completed',
      startedAt: '2026-03-04T08:00:02Z',
      finishedAt: '2026-03-04T08:00:09Z',
    });
  });

  it('gives a container that waits for its restart the times of its last run', () => {
    const status = {
      name: 'a',
      state: { waiting: { reason: 'CrashLoopBackOff' } },
      lastState: { terminated: { startedAt: '2026-01-01T00:00:00Z', finishedAt: '2026-01-01T00:01:00Z' } },
    };
    const value = podWith({ containers: [{ name: 'a', image: 'a' }] }, { containerStatuses: [status] });
    expect(containersOf(value).get('a')).toMatchObject({
      state: 'WAITING',
      stateReason: 'CrashLoopBackOff',
      startedAt: '2026-01-01T00:00:00Z',
      finishedAt: '2026-01-01T00:01:00Z',
    });
  });

  it('is a claim only while it has no status', () => {
    const container = containersOf(podWith({ containers: [{ name: 'a', image: 'app:1' }] })).get('a');
    expect(container).toMatchObject({ state: 'UNKNOWN', declaredImage: 'app:1' });
    expect(container).not.toHaveProperty('imageDigest');
  });

  it('names its controller as a workload, not its other owners', () => {
    const workloads = factsOf(read(kubernetesReader, pod), 'workload');
    expect(workloads).toEqual([
      {
        type: 'workload',
        source: 'kubernetes',
        at: '2026-03-04T08:00:30Z',
        workload: { cluster: 'test-cluster', uid: 'rs-uid-1' },
        kind: 'ReplicaSet',
        name: 'shop-7c9d',
        namespace: 'shop',
      },
    ]);
  });

  it('is owned by no workload when its node made it', () => {
    const ownerReferences = [{ kind: 'Node', name: 'node-a', uid: 'node-uid', controller: true }];
    const records = read(kubernetesReader, podWith({ containers: [] }, {}, { ownerReferences }));
    expect(factsOf(records, 'workload')).toEqual([]);
  });

  it('is as late as the latest time in it, the bookkeeping of managed fields apart', () => {
    for (const record of read(kubernetesReader, pod)) {
      expect(new Set(record.facts.map((fact) => fact.at))).toEqual(new Set(['2026-03-04T08:00:30Z']));
    }
  });

  it('is as late as its observation when that is later', () => {
    const [record] = read(kubernetesReader, pod, { observedAt: '2026-03-06T00:00:00Z' });
    expect(record?.facts[0]?.at).toBe('2026-03-06T00:00:00Z');
    const [earlier] = read(kubernetesReader, pod, { observedAt: '2026-03-02T00:00:00Z' });
    expect(earlier?.facts[0]?.at).toBe('2026-03-04T08:00:30Z');
  });

  it('keeps nothing of commands, environment variables and messages', () => {
    expect(JSON.stringify(read(kubernetesReader, pod).map((record) => record.facts))).not.toContain(
      'never-kept',
    );
  });

  it.each([
    ['Registry/App:1', 'REFERENCE_INVALID'],
    [digestOf('5'), 'REFERENCE_IS_IMAGE_ID'],
  ])('keeps the container that declares %s, and reports %s', (image, code) => {
    const value = podWith({ containers: [{ name: 'a', image }] });
    expect(problemsOf(read(kubernetesReader, value))).toEqual([`${code} /spec/containers/0/image`]);
    expect(containersOf(value).get('a')).toMatchObject({ declaredImage: image });
    expect(containersOf(value).get('a')).not.toHaveProperty('reference');
  });

  it('keeps an image ID of no known form as text', () => {
    const value = podWith(
      { containers: [{ name: 'a', image: 'app' }] },
      { containerStatuses: [{ name: 'a', imageID: 'not an id', state: { running: {} } }] },
    );
    expect(problemsOf(read(kubernetesReader, value))).toEqual([
      'REFERENCE_INVALID /status/containerStatuses/0/imageID',
    ]);
    expect(containersOf(value).get('a')).toMatchObject({ imageId: 'not an id', state: 'RUNNING' });
  });

  it('tells of a container that runs without being declared', () => {
    const value = podWith(
      { containers: [] },
      { containerStatuses: [{ name: 'a', imageID: digestOf('6'), state: { running: {} } }] },
    );
    expect(containersOf(value).get('a')).toMatchObject({ kind: 'MAIN', imageDigest: digestOf('6') });
  });

  it('keeps no credentials of a registry', () => {
    const records = read(
      kubernetesReader,
      podWith({ containers: [{ name: 'a', image: 'https://u:hunter2@r.example/a' }] }),
    );
    expect(JSON.stringify(records.map(({ facts, problems }) => ({ facts, problems })))).not.toContain(
      'hunter2',
    );
  });

  it('is refused when it says nothing', () => {
    expect(problemsOf(read(kubernetesReader, podWith({ containers: [] })))).toEqual(['FIELD_MISSING ']);
  });

  it('is refused without a uid', () => {
    const records = read(kubernetesReader, { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } });
    expect(records[0]?.facts).toEqual([]);
    expect(problemsOf(records)).toEqual(['FIELD_MISSING /metadata/uid']);
  });

  it('is refused when a time in it lies in the future', () => {
    const status = { startTime: '2026-06-01T12:06:00Z' };
    const records = read(kubernetesReader, podWith({ containers: [{ name: 'a', image: 'a' }] }, status));
    expect(records[0]?.facts).toEqual([]);
    expect(problemsOf(records)).toEqual(['CLOCK_IN_FUTURE /status/startTime']);
  });

  it('is read when its clock runs ahead by no more than is allowed', () => {
    const status = { startTime: '2026-06-01T12:04:59Z' };
    const value = podWith({ containers: [{ name: 'a', image: 'a' }] }, status);
    expect(problemsOf(read(kubernetesReader, value))).toEqual([]);
  });
});

describe('lists', () => {
  const rollout = fixture('kubernetes/rollout.json');

  it('hold objects of several kinds and other lists', () => {
    const paths = read(kubernetesReader, rollout).map((record) => record.path);
    expect(paths).toEqual(['/items/0', '/items/1/items/0', '/items/1/items/1', '/items/2']);
  });

  it('refuse by itself each object that is not read', () => {
    const records = read(kubernetesReader, rollout);
    expect(records[3]?.problems[0]?.code).toBe('KIND_UNKNOWN');
    expect(records[0]?.facts.length).toBeGreaterThan(0);
  });

  it('tell the kind of items that do not tell it themselves, so that each can be sent again alone', () => {
    const value = { apiVersion: 'v1', kind: 'PodList', items: [{ metadata: { uid: 'u' }, spec: {} }] };
    const [record] = read(kubernetesReader, value);
    expect(record?.value).toMatchObject({ kind: 'Pod' });
    expect(problemsOf(read(kubernetesReader, { kind: 'List', items: [{ metadata: {} }] }))).toEqual([
      'FIELD_MISSING /items/0/kind',
    ]);
  });

  it('may be empty', () => {
    expect(read(kubernetesReader, { kind: 'PodList', items: [] })).toEqual([]);
    expect(read(kubernetesReader, { kind: 'PodList', items: null })).toEqual([]);
  });

  it('are refused when their items are no array', () => {
    expect(problemsOf(read(kubernetesReader, { kind: 'PodList', items: 3 }))).toEqual([
      'FIELD_INVALID /items',
    ]);
  });

  it('may nest as deep as they like', () => {
    let value: unknown = { kind: 'List', items: [] };
    for (let depth = 0; depth < 3_000; depth += 1) value = { kind: 'List', items: [value] };
    const document = { value, digest: `sha256:${'0'.repeat(64)}`, size: 1 };
    expect([...kubernetesReader.read(document, context)]).toEqual([]);
  });
});

describe('recognition', () => {
  it.each([
    [{ apiVersion: 'v1', kind: 'Pod' }, true],
    [{ apiVersion: 'apps/v1', kind: 'ReplicaSetList', items: [] }, true],
    [{ apiVersion: 'v1', kind: 'List', items: [] }, true],
    [{ apiVersion: 'v1', kind: 'Service' }, false],
    [{ kind: 'Pod' }, false],
    [[{ apiVersion: 'v1', kind: 'Pod' }], true],
    [[{ kind: 'Pod' }], false],
    [{ apiVersion: 'tekton.dev/v1', kind: 'TaskRun' }, true],
    [{ apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization' }, true],
    [{ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' }, false],
  ])('of %j is %s', (value, expected) => expect(kubernetesReader.recognizes(value)).toBe(expected));
});
