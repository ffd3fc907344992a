import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestWhence, type TestWhence } from '../whence.ts';

let whence: TestWhence;
beforeAll(async () => {
  whence = await startTestWhence({ sample: false });
  await ingest(documents);
}, 180_000);
afterAll(() => whence.stop());

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;
const commitA = 'a'.repeat(40);
const commitB = 'b'.repeat(40);
const tree1 = '1'.repeat(64);
const tree2 = '2'.repeat(64);
const created_at = '2026-03-01T09:00:00Z';

const cloudBuild = (id: string, more: object = {}) => ({
  object: 'agentex_cloud_build',
  id,
  account_id: 'acme',
  agent_name: 'support',
  build_status: 'success',
  created_at,
  created_by: { id: 'user-3', type: 'user', object: 'identity' },
  image_name: 'agents/support',
  image_tag: id,
  image_url: `registry.example/agents/support:${id}`,
  source_repo: 'git.example/acme/agents',
  source_commit: commitA,
  source_ref: 'main',
  source_dirty: false,
  working_tree_hash: tree1,
  ...more,
});
const cloudDeploy = (id: string, more: object = {}) => ({
  object: 'agentex_cloud_deploy',
  id,
  account_id: 'acme',
  build_id: null,
  status: 'completed',
  namespace: 'agents',
  created_at: '2026-03-01T10:00:00Z',
  ...more,
});
const openDeployment = (id: string, more: object = {}) => ({
  id,
  agent_id: 'agent-1',
  docker_image: 'registry.example/agents/support:v1',
  status: 'Ready',
  is_production: false,
  created_at: '2026-03-01T10:01:00Z',
  ...more,
});
const tag = (observedAt: string, tagDigest: string) => ({
  record: 'tag',
  reference: 'registry.example/agents/moved:stable',
  digest: tagDigest,
  observedAt,
});

const documents: readonly unknown[] = [
  cloudBuild('v1', { agent_id: 'agent-1' }),
  cloudBuild('v2', { source_dirty: true, working_tree_hash: tree2 }),
  cloudBuild('v3', { source_commit: commitB }),
  cloudBuild('v4', { image_digests: [digest('4')] }),
  cloudBuild('v4-again', { image_digests: [digest('4')], source_commit: commitB, working_tree_hash: tree2 }),
  cloudBuild('stable-1', { agent_name: 'moved', image_name: 'moved', image_digests: [digest('5')] }),
  cloudBuild('stable-2', { agent_name: 'moved', image_name: 'moved', image_digests: [digest('6')] }),
  cloudBuild('twice-1', { agent_name: 'twice', image_name: 'twice', image_tag: 'latest', image_url: null }),
  cloudBuild('twice-2', { agent_name: 'twice', image_name: 'twice', image_tag: 'latest', image_url: null }),
  cloudBuild('loose', { agent_name: 'loose', source_commit: null, source_repo: null }),
  tag('2026-02-01T00:00:00Z', digest('5')),
  tag('2026-03-01T12:00:00Z', digest('6')),
  cloudDeploy('by-id', { build_id: 'v1' }),
  cloudDeploy('dirty', { build_id: 'v2' }),
  cloudDeploy('no-commit', { build_id: 'loose' }),
  cloudDeploy('by-name', { image_name: 'agents/support', image_tag: 'v3' }),
  cloudDeploy('by-latest', { image_name: 'twice', image_tag: 'latest' }),
  cloudDeploy('by-digest', { image_digests: [digest('4')] }),
  cloudDeploy('disagreeing', { build_id: 'v1', image_digests: [digest('5')] }),
  cloudDeploy('other-name', { build_id: 'v3', image_name: 'agents/support', image_tag: 'v1' }),
  cloudDeploy('of-nothing', { image_name: 'elsewhere', image_tag: '1' }),
  cloudDeploy('expired', { image_name: 'elsewhere', image_tag: '1', expires_at: '2026-03-01T18:00:00Z' }),
  cloudDeploy('gone', { image_name: 'elsewhere', image_tag: '1', status: 'deleted' }),
  openDeployment('of-tag', { docker_image: 'registry.example/agents/moved:stable' }),
  openDeployment('carries-out', {
    sgp_deploy_id: 'by-id',
    docker_image: 'registry.example/agents/support:v1',
  }),
  openDeployment('registered', {
    docker_image: 'registry.example/other/support:v3',
    registration_metadata: { commit_sha: commitB, source_repo: 'https://git.example/acme/agents.git' },
  }),
  openDeployment('registered-otherwise', {
    docker_image: 'registry.example/agents/support:v3',
    registration_metadata: { agent_commit: commitA },
  }),
  {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: 'support-1',
      namespace: 'agents',
      uid: 'rs-1',
      creationTimestamp: '2026-03-01T10:02:00Z',
      annotations: { 'deployment.kubernetes.io/revision': '1' },
      ownerReferences: [
        { apiVersion: 'apps/v1', kind: 'Deployment', name: 'support', uid: 'd-1', controller: true },
      ],
    },
    spec: {
      replicas: 1,
      template: {
        spec: {
          containers: [
            {
              name: 'agent',
              image: 'mirror.example/support:v1',
              env: [{ name: 'AGENTEX_DEPLOYMENT_ID', value: 'carries-out' }],
            },
          ],
        },
      },
    },
    status: { replicas: 1, readyReplicas: 1, availableReplicas: 1 },
  },
];

async function ingest(all: readonly unknown[]): Promise<void> {
  const { ingest: payload } = await whence.ask<{ ingest: { rejections: readonly unknown[] } }>(
    'mutation ($documents: [JSON!]!) { ingest(documents: $documents) { rejections { index code path message } } }',
    { documents: all },
  );
  expect(payload.rejections).toEqual([]);
}

interface DeployAnswer {
  readonly build: {
    readonly build: { readonly buildId: string } | null;
    readonly evidence: string | null;
    readonly candidates: readonly {
      readonly build: { readonly buildId: string };
      readonly joins: readonly string[];
    }[];
    readonly contradiction: string | null;
  };
  readonly source: {
    readonly commit: string | null;
    readonly repository: string | null;
    readonly dirty: boolean | null;
    readonly evidence: string | null;
    readonly witnesses: readonly string[];
    readonly candidates: readonly { readonly witness: string; readonly commit: string | null }[];
    readonly contradiction: string | null;
  };
}

async function deploy(deployId: string): Promise<DeployAnswer | undefined> {
  const { deploys } = await whence.ask<{ deploys: readonly DeployAnswer[] }>(
    `query ($id: String!) { deploys(where: { deployId: { eq: $id } }) {
      build { build { buildId } evidence contradiction candidates { joins build { buildId } } }
      source { repository commit dirty evidence witnesses contradiction candidates { witness commit } }
    } }`,
    { id: deployId },
  );
  return deploys[0];
}

describe('the build behind a deploy', () => {
  test.each([
    ['by-id', 'v1', 'DECLARED_ID'],
    ['by-digest', 'v4-again', 'DIGEST_EQUAL'],
    ['of-tag', 'stable-1', 'TAG_AT_TIME'],
    ['by-name', 'v3', 'ASSUMED'],
    ['registered', 'v3', 'ASSUMED'],
    ['carries-out', 'v1', 'DECLARED_ID'],
    ['d-1/1', 'v1', 'DECLARED_ID'],
  ])('of %s is %s, known by %s', async (deployId, buildId, evidence) => {
    const answer = await deploy(deployId);
    expect(answer?.build).toMatchObject({ build: { buildId }, evidence, contradiction: null });
  });

  test('is none, with all that are meant, where a name stands for several', async () => {
    expect((await deploy('by-latest'))?.build).toMatchObject({
      build: null,
      candidates: [{ joins: ['ASSUMED'] }, { joins: ['ASSUMED'] }],
      contradiction: expect.stringMatching(/^Several builds made twice:latest: twice-\d, twice-\d\.$/),
    });
  });

  test('is none where its id and its digest disagree', async () => {
    const answer = await deploy('disagreeing');
    expect(answer?.build).toMatchObject({
      build: null,
      contradiction: expect.stringContaining('names build v1'),
    });
    expect(answer?.source).toMatchObject({ commit: null, contradiction: answer?.build.contradiction });
  });

  test('stays the one that is named where only the name of the image speaks against it, and that is said', async () => {
    expect((await deploy('other-name'))?.build).toMatchObject({
      build: { buildId: 'v3' },
      contradiction: 'The deploy names build v3, but it brings support:v1 and that build made support:v3.',
    });
  });

  test('is seen from the build by the same joins', async () => {
    const { builds } = await whence.ask<{
      builds: readonly {
        readonly buildId: string;
        readonly deploys: readonly {
          readonly deploy: { readonly deployId: string };
          readonly evidence: string;
        }[];
      }[];
    }>(`{ builds(where: { buildId: { in: ["v1", "v3", "stable-1", "stable-2"] } }, sort: [{ buildId: ASC }]) {
      buildId deploys { evidence deploy { deployId } } } }`);
    const seen = builds.map(({ buildId, deploys }) => [
      buildId,
      ...deploys.map(({ deploy: { deployId }, evidence }) => `${deployId} ${evidence}`).sort(),
    ]);
    expect(seen).toEqual([
      ['stable-1', 'disagreeing DIGEST_EQUAL', 'of-tag TAG_AT_TIME'],
      ['stable-2'],
      ['v1', 'by-id DECLARED_ID', 'carries-out DECLARED_ID', 'd-1/1 DECLARED_ID', 'disagreeing DECLARED_ID'],
      [
        'v3',
        'by-name ASSUMED',
        'other-name DECLARED_ID',
        'registered ASSUMED',
        'registered-otherwise ASSUMED',
      ],
    ]);
  });
});

describe('the source of a deploy', () => {
  test('follows its build_id down to the commit', async () => {
    expect((await deploy('by-id'))?.source).toEqual({
      repository: 'git.example/acme/agents',
      commit: commitA,
      dirty: false,
      evidence: 'DECLARED_ID',
      witnesses: ['BUILD'],
      candidates: [{ witness: 'BUILD', commit: commitA }],
      contradiction: null,
    });
  });

  test('is told by what was deployed, too, when it registered', async () => {
    expect((await deploy('registered'))?.source).toMatchObject({
      commit: commitB,
      evidence: 'ASSUMED',
      witnesses: ['BUILD', 'REGISTRATION'],
      contradiction: null,
    });
  });

  test('is none where those who tell it name different commits', async () => {
    expect((await deploy('registered-otherwise'))?.source).toMatchObject({
      commit: null,
      candidates: [
        { witness: 'BUILD', commit: commitB },
        { witness: 'REGISTRATION', commit: commitA },
      ],
      contradiction: `Those who tell the source name different commits: ${commitB}, ${commitA}.`,
    });
  });

  test('is none where two builds of its one digest were made of different commits', async () => {
    expect((await deploy('by-digest'))?.source).toMatchObject({
      commit: null,
      contradiction: expect.stringContaining('different commits'),
    });
  });
});

describe('the lineage of a deploy', () => {
  interface Lineage {
    readonly weakestEvidence: string | null;
    readonly contradictions: readonly string[];
    readonly rows: readonly {
      readonly deployId: string;
      readonly buildId: string;
      readonly commit: string;
    }[];
    readonly edges: readonly { readonly type: string; readonly evidence: string }[];
    readonly nodes: readonly { readonly kind: string; readonly title: string }[];
  }
  const lineageOf = async (ref: string): Promise<Lineage> => {
    const { lineage } = await whence.ask<{ lineage: Lineage }>(
      `query ($ref: String!) { lineage(ref: $ref) {
        weakestEvidence contradictions rows { deployId buildId commit } edges { type evidence } nodes { kind title } } }`,
      { ref },
    );
    return lineage;
  };

  test.each([
    ['carries-out', 'v1', commitA, 'DECLARED_ID'],
    ['d-1/1', 'v1', commitA, 'DECLARED_ID'],
    ['of-tag', 'stable-1', commitA, 'TAG_AT_TIME'],
    ['by-name', 'v3', commitB, 'ASSUMED'],
  ])('follows the joins of %s to build %s and its commit', async (deployId, buildId, commit, evidence) => {
    const { rows, weakestEvidence, contradictions } = await lineageOf(deployId);
    expect(rows).toEqual([{ deployId, buildId, commit }]);
    expect({ weakestEvidence, contradictions }).toEqual({ weakestEvidence: evidence, contradictions: [] });
  });

  test('shows the deploy that it carries out, which names the build', async () => {
    const { edges } = await lineageOf('carries-out');
    expect(edges).toEqual(
      expect.arrayContaining([
        { type: 'CARRIES_OUT', evidence: 'DECLARED_ID' },
        { type: 'OF_BUILD', evidence: 'DECLARED_ID' },
      ]),
    );
  });

  test('leads to no build where a name stands for several, and says so', async () => {
    const { nodes, contradictions } = await lineageOf('by-latest');
    expect(nodes.map(({ kind }) => kind)).toEqual(['DEPLOY']);
    expect(contradictions).toEqual([expect.stringContaining('Several builds made twice:latest')]);
  });

  test('is found from the build, too', async () => {
    const { nodes } = await lineageOf('v1');
    const deploys = nodes.filter(({ kind }) => kind === 'DEPLOY').map(({ title }) => title);
    expect(deploys).toEqual(expect.arrayContaining(['by-id', 'carries-out']));
    const { nodes: ofName } = await lineageOf('v3');
    expect(ofName.filter(({ kind }) => kind === 'DEPLOY').map(({ title }) => title)).toEqual(
      expect.arrayContaining(['by-name', 'other-name']),
    );
  });
});

describe('builds by their source', () => {
  test('of one tree tell which commits it is in', async () => {
    const { sameTree } = await whence.ask<{ sameTree: unknown }>(
      '{ sameTree(hash: "HASH", first: 1) { totalCount commits pageInfo { hasNextPage } nodes { commit build { buildId } } } }'.replace(
        'HASH',
        tree1,
      ),
    );
    expect(sameTree).toMatchObject({
      totalCount: 8,
      commits: expect.arrayContaining([commitA, commitB]),
      pageInfo: { hasNextPage: true },
    });
  });

  test('of one commit tell which trees were built of it', async () => {
    const { sameCommit } = await whence.ask<{ sameCommit: unknown }>(
      `{ sameCommit(commit: "${commitB}") { totalCount workingTreeHashes } }`,
    );
    expect(sameCommit).toEqual({ totalCount: 2, workingTreeHashes: expect.arrayContaining([tree1, tree2]) });
  });

  test('name those of the same tree and another commit, and the other way round', async () => {
    const { builds } = await whence.ask<{ builds: readonly unknown[] }>(
      `{ builds(where: { buildId: { eq: "v3" } }) { sameTreeOtherCommit { buildId } sameCommitOtherTree { buildId } } }`,
    );
    expect(builds).toEqual([
      {
        sameTreeOtherCommit: expect.arrayContaining([{ buildId: 'v1' }, { buildId: 'v4' }]),
        sameCommitOtherTree: [{ buildId: 'v4-again' }],
      },
    ]);
  });

  test.each([
    ['sameTree(hash: "abc")', 'BAD_USAGE'],
    ['sameCommit(commit: "abcdef12")', 'COMMIT_INVALID'],
    ['sameTree(hash: "HASH", first: 0)', 'BAD_USAGE'],
  ])('refuses %s with %s', async (question, code) => {
    const { errors } = await whence.send(`{ ${question.replace('HASH', tree1)} { totalCount } }`);
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });
});

describe('what no commit reproduces', () => {
  test('is listed among what runs, with the reason', async () => {
    const { irreproducibleDeploys } = await whence.ask<{
      irreproducibleDeploys: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly reason: string;
          readonly deploy: { readonly deployId: string };
        }[];
      };
    }>(
      '{ irreproducibleDeploys { totalCount nodes { reason deploy { deployId } source { contradiction } } } }',
    );
    const reasons = irreproducibleDeploys.nodes.map(
      ({ reason, deploy: each }) => `${each.deployId} ${reason}`,
    );
    expect(reasons.sort()).toEqual([
      'by-digest CONTRADICTION',
      'by-latest CONTRADICTION',
      'dirty DIRTY',
      'disagreeing CONTRADICTION',
      'no-commit NO_COMMIT',
      'of-nothing NO_BUILD',
      'registered-otherwise CONTRADICTION',
    ]);
  });
});

describe('builds that nothing deploys', () => {
  test('are listed, of all agents or of one', async () => {
    const { undeployedBuilds } = await whence.ask<{
      undeployedBuilds: { readonly nodes: readonly { readonly build: { readonly buildId: string } }[] };
    }>('{ undeployedBuilds(agentName: "moved") { nodes { build { buildId } } } }');
    expect(undeployedBuilds.nodes.map(({ build }) => build.buildId)).toEqual(['stable-2']);
  });

  test('leave their agents without a deploy that became ready', async () => {
    const { builtAgents } = await whence.ask<{ builtAgents: { readonly nodes: readonly unknown[] } }>(
      '{ builtAgents { nodes { agentName accountId totalBuilds undeployed latestBuild { buildId } } } }',
    );
    expect(builtAgents.nodes).toMatchObject([
      { agentName: 'loose', totalBuilds: 1, undeployed: false },
      { agentName: 'moved', accountId: 'acme', totalBuilds: 2, undeployed: true },
      { agentName: 'support', totalBuilds: 5, undeployed: false },
      { agentName: 'twice', totalBuilds: 2, undeployed: false },
    ]);
  });
});
