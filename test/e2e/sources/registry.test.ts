import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DockerRegistry, startDockerRegistry, whyNoRegistry } from '../../sources/dockerRegistry.ts';
import { startTestWhence, type TestWhence } from '../../whence.ts';
import { addSource, passEnded, reconcile } from './asking.ts';

interface History {
  readonly tagHistory: {
    readonly current: string | null;
    readonly changes: readonly {
      readonly kind: string;
      readonly from: string | null;
      readonly to: string | null;
    }[];
  } | null;
}

const historyQuery = 'query ($ref: String!) { tagHistory(ref: $ref) { current changes { kind from to } } }';

describe.skipIf(whyNoRegistry !== undefined)(`a real registry${whyNoRegistry ?? ''}`, () => {
  let registry: DockerRegistry;
  let whence: TestWhence;
  const digests: Record<string, string> = {};

  const historyOf = async (tag: string) => {
    const { tagHistory } = await whence.ask<History>(historyQuery, {
      ref: `${registry.host}/shop/checkout:${tag}`,
    });
    return tagHistory;
  };

  beforeAll(async () => {
    process.env.WHENCE_SOURCE_PRIVATE_HOSTS = '127.0.0.1';
    [registry, whence] = await Promise.all([startDockerRegistry(), startTestWhence({ sample: false })]);
    digests.first = await registry.push('shop/checkout', '1.0', 'first');
    digests.second = await registry.push('shop/checkout', '1.1', 'second');
    digests.index = await registry.putIndex('shop/checkout', 'latest', [digests.first]);
    await registry.push('shop/basket', '1.0', 'first');
  });

  afterAll(async () => {
    delete process.env.WHENCE_SOURCE_PRIVATE_HOSTS;
    await Promise.all([whence?.stop(), registry?.dispose()]);
  });

  it('is read at once when it is added: tags, manifests, index, configurations and labels', async () => {
    await addSource(whence, {
      name: 'registry',
      kind: 'OCI_REGISTRY',
      registry: registry.host,
      url: `http://${registry.host}`,
      catalog: true,
      intervalSeconds: 3_600,
    });
    const state = await passEnded(whence, 'registry', null);
    expect(state).toMatchObject({
      errorCode: null,
      gaps: [],
      gapCount: 0,
      cursor: null,
      documentsRejected: 0,
    });
    expect(await historyOf('1.0')).toMatchObject({
      current: digests.first,
      changes: [{ kind: 'FIRST_SEEN' }],
    });
    expect(await historyOf('latest')).toMatchObject({ current: digests.index });
    const { images } = await whence.ask<{ images: readonly unknown[] }>(
      '{ images(where: { kind: { eq: CONFIG } }) { labels platform } }',
    );
    expect(images).toContainEqual({ labels: { version: 'second' }, platform: 'linux/amd64' });
  });

  it('is asked for nothing twice: a second pass reads the tags and no contents', async () => {
    const before = await whence.inventory();
    const state = await reconcile(whence, 'registry');
    expect(state).toMatchObject({ errorCode: null, documentsRead: 4, documentsRejected: 0 });
    const after = await whence.inventory();
    expect([after.nodes, after.edges]).toEqual([before.nodes, before.edges]);
  });

  it('tells a retag, and a rollback from it', async () => {
    await registry.push('shop/checkout', '1.0', 'third');
    await reconcile(whence, 'registry');
    expect((await historyOf('1.0'))?.changes.map(({ kind }) => kind)).toEqual(['FIRST_SEEN', 'RETAG']);
    expect(await registry.push('shop/checkout', '1.0', 'first')).toBe(digests.first);
    await reconcile(whence, 'registry');
    const history = await historyOf('1.0');
    expect(history?.current).toBe(digests.first);
    expect(history?.changes.map(({ kind }) => kind)).toEqual(['FIRST_SEEN', 'RETAG', 'ROLLBACK']);
  });

  it('closes a tag that the registry says is gone, and only that', async () => {
    await registry.remove('shop/checkout', '1.1');
    const state = await reconcile(whence, 'registry');
    expect(state).toMatchObject({ errorCode: null });
    expect((await historyOf('1.1'))?.changes.map(({ kind }) => kind)).toEqual(['FIRST_SEEN', 'DELETED']);
    expect((await historyOf('1.1'))?.current).toBeNull();
    expect((await historyOf('1.0'))?.current).toBe(digests.first);
  });

  it('closes nothing while it is away, says so, and waits longer', async () => {
    await registry.stop();
    const state = await reconcile(whence, 'registry');
    expect(state).toMatchObject({ errorCode: 'SOURCE_UNREACHABLE', failures: 1, leaseHolder: null });
    expect(Date.parse(state.nextAttemptAt ?? '')).toBeGreaterThan(Date.parse(state.lastAttemptAt ?? ''));
    expect(state.lastReconciledAt && state.lastReconciledAt < (state.lastAttemptAt ?? '')).toBe(true);
    expect((await historyOf('latest'))?.current).toBe(digests.index);
    await registry.start();
    expect(await reconcile(whence, 'registry')).toMatchObject({
      errorCode: null,
      errorMessage: null,
      failures: 0,
    });
    expect((await historyOf('latest'))?.changes).toHaveLength(1);
  });

  it('fails alone: another source is read all the same', async () => {
    await addSource(whence, {
      name: 'nobody',
      kind: 'OCI_REGISTRY',
      registry: 'nobody.invalid',
      repositories: ['app'],
    });
    expect(await passEnded(whence, 'nobody', null)).toMatchObject({
      errorCode: 'SOURCE_UNREACHABLE',
      failures: 1,
    });
    expect(await reconcile(whence, 'registry')).toMatchObject({ errorCode: null });
  });

  it('closes every tag of a repository that was emptied', async () => {
    await registry.remove('shop/basket', '1.0');
    await reconcile(whence, 'registry');
    const ref = `${registry.host}/shop/basket:1.0`;
    const { tagHistory } = await whence.ask<History>(historyQuery, { ref });
    expect(tagHistory?.current).toBeNull();
  });

  it('reads contents anew in a full pass, which changes nothing', async () => {
    const before = await whence.inventory();
    const state = await reconcile(whence, 'registry', true);
    expect(state).toMatchObject({ errorCode: null, documentsRejected: 0 });
    expect(state.documentsRead).toBeGreaterThan(2);
    const after = await whence.inventory();
    expect([after.nodes, after.edges]).toEqual([before.nodes, before.edges]);
  });

  it('can be removed; what it reported stays', async () => {
    const removal = 'mutation { removeSource(name: "registry") { name removed } }';
    expect(await whence.ask(removal)).toEqual({ removeSource: { name: 'registry', removed: true } });
    expect(await whence.ask(removal)).toEqual({ removeSource: { name: 'registry', removed: false } });
    expect((await historyOf('1.0'))?.current).toBe(digests.first);
    const { errors } = await whence.send(
      'mutation { reconcileSource(name: "registry") { source { name } } }',
    );
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });
});
