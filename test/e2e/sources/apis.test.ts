import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../../../src/graph/embedded/embedded.ts';
import { githubContent, startGithub } from '../../sources/githubStandIn.ts';
import { gitlabContent, startGitlab } from '../../sources/gitlabStandIn.ts';
import { type Cluster, podOf, startCluster } from '../../sources/kubernetesStandIn.ts';
import { imageOf, startRegistry } from '../../sources/registryStandIn.ts';
import type { StandInServer } from '../../sources/standIn.ts';
import { startTestWhence, type TestWhence } from '../../whence.ts';
import { addSource, passEnded, reconcile, stateOf } from './asking.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const image = 'registry.example.com/shop/checkout:1.4.2';

let whence: TestWhence;
const servers: StandInServer[] = [];

beforeAll(async () => {
  process.env.WHENCE_SOURCE_PRIVATE_HOSTS = '127.0.0.1';
  process.env.WHENCE_SOURCE_SECRET_GITLAB = 'sesame';
  whence = await startTestWhence({ sample: false });
});

afterAll(async () => {
  delete process.env.WHENCE_SOURCE_PRIVATE_HOSTS;
  delete process.env.WHENCE_SOURCE_SECRET_GITLAB;
  await whence?.stop();
  await Promise.all(servers.map((server) => server.stop()));
});

const kept = (server: StandInServer): StandInServer => {
  servers.push(server);
  return server;
};

describe('a cluster', () => {
  it('is asked where an image runs, and knows when a pod has gone', async () => {
    const cluster: Cluster = {
      lists: { pods: [podOf('u1', image, digest), podOf('u2', image, digest)] },
      events: {},
    };
    const { url } = kept(await startCluster(cluster));
    await addSource(whence, { name: 'prod', kind: 'KUBERNETES', cluster: 'prod', url, intervalSeconds: 60 });
    expect(await passEnded(whence, 'prod', null)).toMatchObject({ errorCode: null, documentsRejected: 0 });
    const runningNow = async () => {
      const { whereRunning } = await whence.ask<{ whereRunning: { totalCount: number } }>(
        'query ($ref: String!) { whereRunning(ref: $ref) { totalCount } }',
        { ref: digest },
      );
      return whereRunning.totalCount;
    };
    expect(await runningNow()).toBe(2);
    cluster.lists.pods = [podOf('u1', image, digest)];
    expect(await reconcile(whence, 'prod', true)).toMatchObject({ errorCode: null });
    expect(await runningNow()).toBe(1);
    await whence.ask('mutation { removeSource(name: "prod") { removed } }');
    expect((await whence.inventory()).content).not.toContain('hunter2');
  });
});

describe('GitLab', () => {
  it('tells what built an image and who approved its code', async () => {
    const { url, host } = kept(await startGitlab());
    const secret = { variable: 'WHENCE_SOURCE_SECRET_GITLAB' };
    await addSource(whence, { name: 'gitlab', kind: 'GITLAB', url, groups: ['shop'], secret });
    expect(await passEnded(whence, 'gitlab', null)).toMatchObject({
      errorCode: null,
      gaps: [],
      documentsRejected: 0,
    });
    const { builds, tagHistory } = await whence.ask<Record<string, unknown>>(
      `query ($tag: String!) {
        builds(where: { system: { eq: "gitlab" }, unit: { eq: PIPELINE } }) { buildId status sourceCommit }
        tagHistory(ref: $tag) { current }
      }`,
      { tag: `${host}/shop/checkout:${gitlabContent.tag}` },
    );
    const pipeline = { buildId: '409698', status: 'SUCCEEDED', sourceCommit: gitlabContent.sha };
    expect({ builds, tagHistory }).toEqual({
      builds: [pipeline],
      tagHistory: { current: gitlabContent.digest },
    });
    // The secret is named in the definition, and nowhere else.
    expect((await stateOf(whence, 'gitlab')).definition).toMatchObject({ secret });
    expect((await whence.inventory()).content).not.toContain('sesame');
  });
});

describe('GitHub', () => {
  it('tells which runs there were, and what was deployed', async () => {
    const { url } = kept(await startGithub());
    await addSource(whence, {
      name: 'github',
      kind: 'GITHUB',
      url,
      repositories: ['acme/checkout'],
      owners: ['acme'],
    });
    expect(await passEnded(whence, 'github', null)).toMatchObject({
      errorCode: null,
      gaps: [],
      documentsRejected: 0,
    });
    const answer = await whence.ask<Record<string, unknown>>(`{
      builds(where: { system: { eq: "github" }, status: { eq: SUCCEEDED } }) { buildId sourceCommit }
      deploys(where: { system: { eq: "github" } }) { deployId environment status }
      tagHistory(ref: "ghcr.io/acme/checkout:1.4.2") { current }
    }`);
    expect(answer).toEqual({
      builds: [{ buildId: `${githubContent.runId}/2`, sourceCommit: githubContent.sha }],
      deploys: [{ deployId: '77', environment: 'production', status: 'READY' }],
      tagHistory: { current: githubContent.digest },
    });
  });
});

describe('a hostile registry', () => {
  it('is refused with a code and a gap, leaves nothing behind, and stops no other source', async () => {
    const good = imageOf('good');
    const bad = imageOf('bad');
    const content = { tags: { app: { '1': bad.manifest } }, blobs: [bad.manifest, bad.config] };
    const hostile = kept(
      await startRegistry(content, {
        instead: ({ method, url }) =>
          method === 'GET' && url.includes('/manifests/') ? { body: '{}' } : undefined,
      }),
    );
    const endless = kept(
      await startRegistry(content, {
        instead: () => ({ body: { tags: [] }, headers: { link: '</v2/app/tags/list>; rel="next"' } }),
      }),
    );
    const honest = kept(
      await startRegistry({ tags: { app: { '1': good.manifest } }, blobs: [good.manifest, good.config] }),
    );
    const definitionOf = (name: string, { host, url }: StandInServer) => ({
      name,
      kind: 'OCI_REGISTRY',
      registry: host,
      url,
      repositories: ['app'],
    });
    await addSource(whence, definitionOf('hostile', hostile));
    await addSource(whence, definitionOf('endless', endless));
    await addSource(whence, definitionOf('honest', honest));
    expect(await passEnded(whence, 'hostile', null)).toMatchObject({
      errorCode: null,
      gapCount: 1,
      gaps: [{ code: 'DIGEST_MISMATCH', place: `${hostile.host}/app:1` }],
      documentsRead: 0,
    });
    expect(await passEnded(whence, 'endless', null)).toMatchObject({
      errorCode: 'SOURCE_ENDLESS',
      failures: 1,
    });
    expect(await passEnded(whence, 'honest', null)).toMatchObject({
      errorCode: null,
      gaps: [],
      documentsRejected: 0,
    });
    const digests = [good.manifest.digest, bad.manifest.digest];
    const query = 'query ($digests: [Digest!]!) { images(where: { digest: { in: $digests } }) { digest } }';
    const { images } = await whence.ask<{ images: readonly unknown[] }>(query, { digests });
    expect(images).toEqual([{ digest: good.manifest.digest }]);
  });
});

describe('a registry that cannot be reached any more', () => {
  it('leaves unknown whether what runs is what its tag says: UNREACHABLE, and not gone', async () => {
    const { manifest, config } = imageOf('unreachable');
    const registry = kept(
      await startRegistry({ tags: { app: { '1': manifest } }, blobs: [manifest, config] }),
    );
    const cluster: Cluster = {
      lists: { pods: [podOf('u7', `${registry.host}/app:1`, manifest.digest)] },
      events: {},
    };
    const { url } = kept(await startCluster(cluster));
    const definition = { name: 'lost', kind: 'OCI_REGISTRY', registry: registry.host, url: registry.url };
    await addSource(whence, { ...definition, repositories: ['app'] });
    await addSource(whence, { name: 'near', kind: 'KUBERNETES', cluster: 'near', url });
    expect(await passEnded(whence, 'lost', null)).toMatchObject({ errorCode: null });
    await passEnded(whence, 'near', null);
    const states = async () => {
      const { drift } = await whence.ask<{ drift: { nodes: readonly { state: string }[] } }>(
        'query ($ref: String!) { drift(scope: { ref: $ref }, states: [CURRENT, ABSENT, UNREACHABLE, UNKNOWN]) { nodes { state } } }',
        { ref: `${registry.host}/app:1` },
      );
      return drift.nodes.map(({ state }) => state);
    };
    expect(await states()).toEqual(['CURRENT']);
    await registry.stop();
    expect(await reconcile(whence, 'lost')).toMatchObject({ errorCode: 'SOURCE_UNREACHABLE', failures: 1 });
    expect(await states()).toEqual(['UNREACHABLE']);
    for (const name of ['lost', 'near'])
      await whence.ask('mutation ($name: String!) { removeSource(name: $name) { removed } }', { name });
  });
});

describe('a definition', () => {
  const refused = async (input: object) => {
    const { errors } = await whence.send(
      'mutation ($input: SourceInput!) { addSource(input: $input) { source { name } } }',
      {
        input: { name: 'x', kind: 'GITLAB', projects: ['a/b'], ...input },
      },
    );
    return errors?.[0]?.extensions?.code;
  };

  it.each([
    ['a secret in place of its name', { secret: { variable: 'glpat-abcdefghij0123456789' } }],
    ['a variable that sources may not read', { secret: { variable: 'NEO4J_PASSWORD' } }],
    ['credentials in an address', { url: 'https://me:hunter2@gitlab.example.com' }],
    ['fields of another kind', { registry: 'docker.io' }],
    ['an interval that never rests', { intervalSeconds: 1 }],
    ['nothing to read', { projects: null }],
    ['both a variable and a file', { secret: { variable: 'WHENCE_SOURCE_SECRET_A', file: 'a' } }],
  ])('with %s is refused', async (_, input) => {
    expect(await refused(input)).toBe('SOURCE_INVALID');
  });
});

describe('a Polar graph', () => {
  let polar: EmbeddedNeo4j;

  beforeAll(async () => {
    polar = await startEmbeddedNeo4j({
      dataFolder: '.whence',
      ephemeral: true,
      heapMegabytes: 256,
      pageCacheMegabytes: 16,
    });
    const driver = neo4j.driver(polar.uri, neo4j.auth.basic(polar.user, polar.password));
    await driver.executeQuery(
      `
      CREATE (:ContainerImageTag {name: 'old', location: 'registry.example.com/polar/app:old'})
      CREATE (:ImageReference {normalized: 'registry.example.com/polar/app:1', digest: $first, last_updated: 1761000000000})
      CREATE (:ACRImage {registry: 'acr.example.com', repository: 'polar/app', tag: '1', digest: $first})
      CREATE (:PipelineRun {run_id: 'run-1', status: 'succeeded', commit_sha: $sha, image_digest: $first})
      CREATE (:KubeDeployment {uid: 'deployment-1', name: 'app', namespace: 'polar'})
      CREATE (:ContainerImage {normalized: 'registry.example.com/polar/app:2', digest: $second})
      CREATE (artifact:OCIArtifact {digest: $second, uri: 'registry.example.com/polar/app:2',
        media_type: 'application/vnd.oci.image.manifest.v1+json', observed_at: '2025-10-21T10:00:00+00:00'})
      CREATE (:BuildJob {build_id: 'build-2', repo_url: 'https://git.example.com/polar/app.git', commit_sha: $sha,
        ref_name: 'main', completed_at: '2025-10-21T09:59:00+00:00'})-[:PRODUCED]->(artifact)
      CREATE (:Pod {uid: 'pod-2', name: 'app-2', namespace: 'polar'})-[:HAS_CONTAINER]->(:PodContainer {
        pod_uid: 'pod-2', name: 'main', cluster_uid: 'c1', image: 'registry.example.com/polar/app:2',
        env: '[{"name":"PASSWORD","value":"hunter2"}]'})-[:USES_IMAGE]->(artifact)
      CREATE (:GitlabPipeline {instance_id: 'i', pipeline_id: 'gid://gitlab/Ci::Pipeline/31', status: 'success'})
      CREATE (:OCIArtifact)`,
      { first: `sha256:${'1'.repeat(64)}`, second: `sha256:${'2'.repeat(64)}`, sha: 'c'.repeat(40) },
    );
    await driver.close();
    process.env.WHENCE_SOURCE_SECRET_POLAR = polar.password;
  });

  afterAll(async () => {
    delete process.env.WHENCE_SOURCE_SECRET_POLAR;
    await polar?.stop();
  });

  it('moves over: where its running image came from, by its first design and its present schema', async () => {
    const secret = { variable: 'WHENCE_SOURCE_SECRET_POLAR' };
    await addSource(whence, { name: 'polar', kind: 'POLAR', url: polar.uri, secret });
    // The artifact without any property is refused; all else is read.
    expect(await passEnded(whence, 'polar', null)).toMatchObject({
      errorCode: null,
      documentsRead: 11,
      documentsRejected: 1,
    });
    const answer = await whence.ask<Record<string, unknown>>(
      `query ($second: String!) {
      lineage(ref: $second) { rows { buildId commit pod } }
      first: tagHistory(ref: "registry.example.com/polar/app:1") { current }
      builds(where: { system: { eq: "polar" } }, sort: [{ buildId: ASC }]) { buildId status sourceRepository }
    }`,
      { second: `sha256:${'2'.repeat(64)}` },
    );
    expect(answer).toMatchObject({
      lineage: { rows: [{ buildId: 'build-2', commit: 'c'.repeat(40), pod: 'app-2' }] },
      first: { current: `sha256:${'1'.repeat(64)}` },
      builds: [
        { buildId: 'build-2', status: 'SUCCEEDED', sourceRepository: 'git.example.com/polar/app' },
        { buildId: 'run-1', status: 'SUCCEEDED' },
      ],
    });
    expect((await whence.inventory()).content).not.toContain('hunter2');
  });

  it('read again changes nothing, and is itself not changed', async () => {
    expect(await reconcile(whence, 'polar')).toMatchObject({
      errorCode: null,
      documentsAccepted: 0,
      documentsRejected: 1,
    });
  });
});
