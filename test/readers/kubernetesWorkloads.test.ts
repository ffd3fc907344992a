import { describe, expect, it } from 'vitest';
import type { DeployFact } from '../../src/model/fact.ts';
import { kubernetesReader } from '../../src/readers/kubernetes/index.ts';
import { factsOf, fixture, problemsOf, read } from './reading.ts';

const rollout = fixture('kubernetes/rollout.json') as { items: [Record<string, unknown>] };
const records = read(kubernetesReader, rollout);
const deploysOf = (value: unknown) => factsOf(read(kubernetesReader, value), 'deploy');
const byPath = (path: string): readonly DeployFact[] =>
  factsOf(
    records.filter((record) => record.path === path),
    'deploy',
  );

describe('a ReplicaSet of a Deployment', () => {
  it('is the deploy of its revision', () => {
    expect(byPath('/items/1/items/1')).toEqual([
      {
        type: 'deploy',
        source: 'kubernetes',
        at: '2026-03-03T08:00:00Z',
        deploy: { system: 'kubernetes', instance: 'test-cluster', deployId: 'deployment-uid/2' },
        cluster: 'test-cluster',
        namespace: 'shop',
        workload: 'shop',
        revision: '2',
        references: [expect.objectContaining({ canonical: 'registry.example/shop/web:1.5' })],
        imageDigests: [],
        created: { cluster: 'test-cluster', uid: 'rs-uid-2' },
        createdAt: '2026-03-03T08:00:00Z',
      },
    ]);
  });

  it('that came back by a rollback is the deploy of both its revisions, and only the first began with it', () => {
    const deploys = byPath('/items/1/items/0').filter(({ deploy }) => deploy.system === 'kubernetes');
    expect(deploys).toMatchObject([
      { revision: '1', createdAt: '2026-03-01T08:00:01Z', buildId: '1001' },
      { revision: '3', rollbackOf: 'deployment-uid/1', buildId: '1001' },
    ]);
    expect(deploys[0]).not.toHaveProperty('rollbackOf');
    expect(deploys[1]).not.toHaveProperty('createdAt');
  });

  it('claims no status: it does not know whether it is the current one', () => {
    expect(records.slice(1).flatMap((record) => factsOf([record], 'deploy'))).not.toContainEqual(
      expect.objectContaining({ status: expect.anything() }),
    );
  });

  it('pins the digests that its template names', () => {
    expect(byPath('/items/1/items/0')[0]?.imageDigests).toEqual([`sha256:${'3'.repeat(64)}`]);
  });

  it('keeps its other images when one of them is no reference', () => {
    const problems = records.flatMap((record) => problemsOf([record]));
    expect(problems).toContain('REFERENCE_INVALID /items/1/items/0/spec/template/spec/containers/1/image');
  });

  it('is tied to the agentex deployment that its pods are told of', () => {
    const agentex = byPath('/items/1/items/0').find(({ deploy }) => deploy.system === 'agentex');
    expect(agentex).toMatchObject({
      deploy: { instance: 'default', deployId: 'agentex-7' },
      created: { uid: 'rs-uid-1' },
    });
  });

  it('is a workload owned by its Deployment, which is known by its name from then on', () => {
    const workloads = factsOf(records.slice(1, 2), 'workload');
    expect(workloads).toMatchObject([
      {
        workload: { uid: 'rs-uid-1' },
        kind: 'ReplicaSet',
        revision: '3',
        replicas: 2,
        owner: { uid: 'deployment-uid' },
      },
      { workload: { uid: 'deployment-uid' }, kind: 'Deployment', name: 'shop' },
    ]);
  });
});

describe('a Deployment', () => {
  const deployment = rollout.items[0];
  const changed = (changes: { status?: object; spec?: object; metadata?: object }) => ({
    ...deployment,
    metadata: { ...(deployment.metadata as object), ...changes.metadata },
    spec: { ...(deployment.spec as object), ...changes.spec },
    status: { ...(deployment.status as object), ...changes.status },
  });

  it('is the deploy of its current revision, with environment and build', () => {
    expect(byPath('/items/0')).toMatchObject([
      {
        deploy: { deployId: 'deployment-uid/3' },
        revision: '3',
        environment: 'production',
        buildId: '1001',
        status: 'READY',
        statusText: 'NewReplicaSetAvailable',
        finishedAt: '2026-03-04T08:00:31Z',
        imageDigests: [`sha256:${'3'.repeat(64)}`],
      },
    ]);
  });

  it('does not claim when its revision was created: that is its ReplicaSet’s to tell', () => {
    expect(byPath('/items/0')[0]).not.toHaveProperty('createdAt');
  });

  it.each([
    ['RUNNING', 'while pods of both revisions are there', { replicas: 3, updatedReplicas: 2 }],
    ['RUNNING', 'while new pods are not available', { availableReplicas: 1 }],
    ['PENDING', 'while no new pod is there', { updatedReplicas: 0 }],
    [
      'FAILED',
      'when the controller gave up',
      { conditions: [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' }] },
    ],
  ])('is %s %s', (status, _when, changes) => {
    const [deploy] = deploysOf(changed({ status: changes }));
    expect(deploy?.status).toBe(status);
    expect(deploy).not.toHaveProperty('finishedAt');
  });

  it('claims no status when it is scaled to nothing', () => {
    expect(deploysOf(changed({ spec: { replicas: 0 } }))[0]).not.toHaveProperty('status');
  });

  it('claims no deploy while its revision is that of a former template', () => {
    expect(deploysOf(changed({ metadata: { generation: 4 } }))).toEqual([]);
    expect(deploysOf({ ...deployment, status: undefined })).toEqual([]);
  });
});

describe('a StatefulSet', () => {
  const statefulSet = (status: object) => ({
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { uid: 'set-uid', name: 'db', generation: 1 },
    spec: { replicas: 2, template: { spec: { containers: [{ name: 'db', image: 'postgres:17' }] } } },
    status: { observedGeneration: 1, ...status },
  });

  it('is the deploy of its revision and created itself', () => {
    const status = { currentRevision: 'db-1', updateRevision: 'db-1', readyReplicas: 2, updatedReplicas: 2 };
    expect(deploysOf(statefulSet(status))).toMatchObject([
      {
        deploy: { deployId: 'set-uid/db-1' },
        workload: 'db',
        status: 'READY',
        created: { uid: 'set-uid' },
        references: [{ canonical: 'docker.io/library/postgres:17' }],
      },
    ]);
  });

  it.each([
    ['RUNNING', { currentRevision: 'db-1', updateRevision: 'db-2', readyReplicas: 2, updatedReplicas: 1 }],
    ['PENDING', { currentRevision: 'db-1', updateRevision: 'db-2', readyReplicas: 2 }],
    ['RUNNING', { currentRevision: 'db-1', readyReplicas: 1 }],
  ])('is %s with %j', (status, numbers) => {
    expect(deploysOf(statefulSet(numbers))[0]?.status).toBe(status);
  });
});

describe('a DaemonSet', () => {
  const daemonSet = (status: object, annotations = {}) => ({
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { uid: 'daemon-uid', name: 'agent', generation: 5, annotations },
    spec: { template: { spec: { containers: [{ name: 'agent', image: 'agent:2' }] } } },
    status: { observedGeneration: 5, desiredNumberScheduled: 3, currentNumberScheduled: 3, ...status },
  });

  it('is the deploy of its generation', () => {
    const deploys = deploysOf(daemonSet({ updatedNumberScheduled: 3, numberAvailable: 3 }));
    expect(deploys).toMatchObject([{ deploy: { deployId: 'daemon-uid/5' }, status: 'READY' }]);
  });

  it('prefers the generation of its template', () => {
    const annotations = { 'deprecated.daemonset.template.generation': '2' };
    expect(deploysOf(daemonSet({}, annotations))[0]?.revision).toBe('2');
  });

  it('is running while nodes have the former pods', () => {
    expect(deploysOf(daemonSet({ updatedNumberScheduled: 1, numberAvailable: 3 }))[0]?.status).toBe(
      'RUNNING',
    );
  });
});

describe('Jobs and CronJobs', () => {
  it('are workloads without deploys', () => {
    const job = {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: {
        uid: 'job-uid',
        name: 'backup-1',
        ownerReferences: [{ kind: 'CronJob', name: 'backup', uid: 'cron-uid', controller: true }],
      },
      spec: { template: { spec: { containers: [{ name: 'a', image: 'backup:1' }] } } },
      status: { startTime: '2026-03-01T00:00:00Z', completionTime: '2026-03-01T00:05:00Z' },
    };
    const jobRecords = read(kubernetesReader, job);
    expect(factsOf(jobRecords, 'deploy')).toEqual([]);
    expect(factsOf(jobRecords, 'workload')).toMatchObject([
      { workload: { uid: 'job-uid' }, kind: 'Job', owner: { uid: 'cron-uid' }, at: '2026-03-01T00:05:00Z' },
      { workload: { uid: 'cron-uid' }, kind: 'CronJob', name: 'backup' },
    ]);
  });
});
