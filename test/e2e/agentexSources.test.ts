import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWriter } from '../../src/graph/writer/writer.ts';
import type { Verification } from '../../src/model/trustFact.ts';
import { whence as runCommand } from '../cli/running.ts';
import { openTestGraph, testDatabase } from '../graphDatabase.ts';
import { samples, whySkipped } from '../samples.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';

const commit = 'c'.repeat(40);
const otherCommit = 'd'.repeat(40);
const time = (minute: number): string => `2026-03-01T10:${String(minute).padStart(2, '0')}:00Z`;

const cloudBuild = (number: number) => ({
  object: 'agentex_cloud_build',
  id: `pulled-${number}`,
  account_id: 'acme',
  agent_name: 'support',
  build_status: 'success',
  cloud_provider_build_id: `provider-${number}`,
  created_at: time(number),
  created_by: { id: 'user-3', type: 'user', object: 'identity' },
  image_name: 'support',
  image_tag: `v${number}`,
  source_repo: 'git.example/acme/agents',
  source_commit: commit,
});
const cloudDeploy = (number: number) => ({
  object: 'agentex_cloud_deploy',
  id: `pulled-deploy-${number}`,
  account_id: 'acme',
  build_id: `pulled-${number}`,
  status: 'completed',
  namespace: 'agents',
  manifest_file: 'agent: {secret: never-kept}',
  environment_config: 'TOKEN: never-kept',
  created_at: time(number + 10),
  created_by: { id: 'user-3', type: 'user', object: 'identity' },
  deploy_events: [],
});
const openDeployment = {
  id: 'pulled-open',
  agent_id: 'agent-1',
  docker_image: 'registry.example/agents/support:v1',
  status: 'Ready',
  is_production: true,
  sgp_deploy_id: 'pulled-deploy-1',
  acp_url: 'http://support.agents:8000',
  created_at: time(30),
};
const agents = [
  {
    id: 'agent-1',
    name: 'support',
    acp_type: 'async',
    status: 'Ready',
    created_at: time(0),
    production_deployment_id: 'pulled-open',
    registration_metadata: { deployment_id: 'pulled-open', agent_commit: commit },
  },
  { id: 'agent-2', name: 'forbidden', acp_type: 'sync', status: 'Ready', registration_metadata: null },
];

/** What the stand-in was asked, with the headers that name who asks. */
interface Asked {
  readonly path: string;
  readonly key: string | undefined;
  readonly account: string | undefined;
}
const asked: Asked[] = [];

const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
  '/v5/builds': [5, 4, 3, 2, 1].map(cloudBuild),
  '/v5/agentex/deployments': [3, 2, 1].map(cloudDeploy),
};

/** Answers as the services do: lists by cursor, here two a page whatever is asked for; the server's by number. */
function answerOf(request: IncomingMessage): { readonly status: number; readonly body: unknown } {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://agentex');
  const { 'x-api-key': key, 'x-selected-account-id': account } = request.headers;
  asked.push({ path: `${pathname}?${searchParams}`, key: key?.toString(), account: account?.toString() });
  const list = lists[pathname];
  if (list !== undefined) {
    if (key !== 'the-key') return { status: 401, body: {} };
    const after = list.findIndex(({ id }) => id === searchParams.get('starting_after'));
    const items = list.slice(after + 1, after + 3);
    return { status: 200, body: { items, has_more: after + 3 < list.length } };
  }
  switch (pathname) {
    case '/agents':
      return { status: 200, body: agents };
    case '/agents/agent-1/deployments':
      return { status: 200, body: [openDeployment] };
    case '/agents/agent-2/deployments':
      return { status: 403, body: {} };
    default:
      return { status: 404, body: {} };
  }
}

let whence: TestWhence;
let agentex: Server;
const environment = { ...process.env };
beforeAll(async () => {
  agentex = createServer((request, response) => {
    const { status, body } = answerOf(request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => agentex.listen(0, '127.0.0.1', resolve));
  process.env.WHENCE_SOURCE_PRIVATE_HOSTS = '127.0.0.1';
  process.env.WHENCE_SOURCE_SECRET_AGENTEX = 'the-key';
  whence = await startTestWhence({ sample: false });
}, 180_000);
afterAll(async () => {
  await whence.stop();
  await new Promise((resolve) => agentex.close(resolve));
  for (const name of ['WHENCE_SOURCE_PRIVATE_HOSTS', 'WHENCE_SOURCE_SECRET_AGENTEX']) {
    if (environment[name] === undefined) delete process.env[name];
    else process.env[name] = environment[name];
  }
});

interface SourceState {
  readonly lastReconciledAt: string | null;
  readonly errorCode: string | null;
  readonly gaps: readonly { readonly place: string }[];
}

/** Adds a source and waits until its first pass ended. */
async function pull(input: Readonly<Record<string, unknown>>): Promise<SourceState> {
  const { port } = agentex.address() as AddressInfo;
  await whence.ask('mutation ($input: SourceInput!) { addSource(input: $input) { source { name } } }', {
    input: { url: `http://127.0.0.1:${port}`, intervalSeconds: 3600, ...input },
  });
  for (;;) {
    const { sources } = await whence.ask<{ sources: readonly SourceState[] }>(
      'query ($name: String!) { sources(where: { name: { eq: $name } }) { lastReconciledAt errorCode gaps { place } } }',
      { name: input.name },
    );
    const [state] = sources;
    if (state !== undefined && (state.lastReconciledAt !== null || state.errorCode !== null)) return state;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function sourceOf(deployId: string): Promise<unknown> {
  const { deploys } = await whence.ask<{ deploys: readonly { readonly source: unknown }[] }>(
    'query ($id: String!) { deploys(where: { deployId: { eq: $id } }) { source { commit evidence contradiction } } }',
    { id: deployId },
  );
  return deploys[0]?.source;
}

/** What a verifier writes of an attestation. */
async function verified({
  documentDigest,
  ...verification
}: { readonly documentDigest: string } & Pick<Verification, 'verified' | 'verifiedAt'>): Promise<void> {
  const driver = openTestGraph();
  const writer = createWriter(driver, { database: testDatabase });
  const fact = { type: 'attestation', documentDigest, source: 'verifier', at: null } as const;
  await writer.write([{ facts: [{ ...fact, verification: { ...verification, verifier: 'key 1' } }] }]);
  await driver.close();
}

describe('agentex as a source', () => {
  test('brings builds and deployments page by page, and a deploy shows its commit over build_id', async () => {
    const secret = { variable: 'WHENCE_SOURCE_SECRET_AGENTEX' };
    const state = await pull({ name: 'agentex', kind: 'AGENTEX', account: 'acme', secret });
    expect(state).toMatchObject({ errorCode: null, gaps: [] });
    const { builds } = await whence.ask<{ builds: readonly unknown[] }>(
      '{ builds(where: { system: { eq: "agentex" } }) { buildId } }',
    );
    expect(builds).toHaveLength(5);
    const evidence = 'DECLARED_ID';
    for (const number of [1, 2, 3])
      expect(await sourceOf(`pulled-deploy-${number}`)).toEqual({ commit, evidence, contradiction: null });
    expect(asked.every(({ key, account }) => key === 'the-key' && account === 'acme')).toBe(true);
    expect(asked.map(({ path }) => new URLSearchParams(path.split('?')[1]).get('starting_after'))).toEqual([
      null,
      'pulled-4',
      'pulled-2',
      null,
      'pulled-deploy-2',
    ]);
  });

  test('answers what it brought at the doors too', async () => {
    const response = await fetch(`${whence.url}/v5/agentex/deployments/pulled-deploy-2`);
    expect(await response.json()).toMatchObject({ whence: { source: { source_commit: commit } } });
  });

  test('has the server tell which deploy a deployment carries out, and goes on past what it may not read', async () => {
    const state = await pull({ name: 'agentex-server', kind: 'AGENTEX_SERVER' });
    expect(state).toMatchObject({ errorCode: null, gaps: [{ place: 'agent forbidden' }] });
    expect(await sourceOf('pulled-open')).toEqual({ commit, evidence: 'DECLARED_ID', contradiction: null });
  });

  test('keeps neither its key nor what manifests hold', async () => {
    const { content } = await whence.inventory();
    expect(content).not.toContain('never-kept');
    expect(content).not.toContain('the-key');
  });
});

describe('provenance over a build that has a record', () => {
  const hex = '9'.repeat(64);
  const build = {
    record: 'build',
    system: 'agentex',
    instance: 'acme',
    build_id: 'with-provenance',
    image_name: 'signed',
    image_tag: '1',
    image_digest: `sha256:${hex}`,
    source_repo: 'git.example/acme/agents',
    source_commit: commit,
    created_at: time(1),
  };
  const deploy = {
    record: 'deploy',
    deploy_id: 'of-content',
    status: 'completed',
    image_digests: [`sha256:${hex}`],
    created_at: time(40),
  };
  const subject = [{ name: 'pkg:docker/signed@1', digest: { sha256: hex } }];
  /** As `docker buildx` writes it, in its first form. */
  const buildKitV02 = (gitCommit: string) => ({
    _type: 'https://in-toto.io/Statement/v0.1',
    predicateType: 'https://slsa.dev/provenance/v0.2',
    subject,
    predicate: {
      builder: { id: '' },
      buildType: 'https://mobyproject.org/buildkit@v1',
      invocation: {
        configSource: {
          uri: 'https://git.example/acme/agents.git#refs/heads/main',
          digest: { sha1: gitCommit },
          entryPoint: 'Dockerfile',
        },
      },
      metadata: {
        buildInvocationID: `buildkit-${gitCommit[0]}`,
        buildStartedOn: time(2),
        buildFinishedOn: time(3),
      },
    },
  });
  const buildKitV1 = {
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://slsa.dev/provenance/v1',
    subject,
    predicate: {
      buildDefinition: {
        buildType: 'https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md',
        resolvedDependencies: [
          { uri: 'git+https://git.example/acme/agents@refs/heads/main', digest: { gitCommit: commit } },
        ],
      },
      runDetails: { builder: { id: '' }, metadata: { invocationId: 'buildkit-v1', finishedOn: time(4) } },
    },
  };
  const ingest = (...documents: readonly unknown[]) =>
    whence.ask('mutation ($documents: [JSON!]!) { ingest(documents: $documents) { rejected } }', {
      documents,
    });
  const question = `{
    builds(where: { buildId: { eq: "with-provenance" } }) {
      trust provenance { commit agreement contradiction statedBuild { system } attestation { predicateType } }
    }
    deploys(where: { deployId: { eq: "of-content" } }) {
      build { build { buildId } candidates { build { buildId } } }
      source { commit witnesses contradiction }
    }
  }`;

  test('is joined to that build by digest, whichever comes first, and makes no second one beside it', async () => {
    await ingest(buildKitV02(commit), deploy, build, buildKitV1);
    const found = await whence.ask<{
      builds: readonly { readonly trust: string; readonly provenance: readonly unknown[] }[];
      deploys: readonly unknown[];
    }>(question);
    expect(found.builds[0]?.trust).toBe('CLIENT_ATTESTED');
    expect(found.builds[0]?.provenance).toHaveLength(2);
    for (const statement of found.builds[0]?.provenance ?? [])
      expect(statement).toMatchObject({ commit, agreement: 'AGREES', statedBuild: { system: 'slsa' } });
    expect(found.deploys).toEqual([
      {
        build: {
          build: { buildId: 'with-provenance' },
          candidates: [{ build: { buildId: 'with-provenance' } }],
        },
        source: { commit, witnesses: ['BUILD', 'PROVENANCE'], contradiction: null },
      },
    ]);
  });

  test('stands on that build in its lineage and among the builds of its image', async () => {
    const found = await whence.ask<{
      lineage: { readonly rows: readonly unknown[]; readonly nodes: readonly { readonly kind: string }[] };
      buildsOf: unknown;
      ofCommit: { readonly nodes: readonly unknown[] };
    }>(`{
      lineage(ref: "sha256:${hex}") { rows { buildSystem buildId commit deployId } nodes { kind title } contradictions }
      buildsOf(ref: "sha256:${hex}") { totalCount nodes { build { buildId system } } }
      ofCommit: buildsOf(ref: "${commit}") { nodes { build { buildId } } }
    }`);
    expect(found.lineage.rows).toEqual([
      { buildSystem: 'agentex', buildId: 'with-provenance', commit, deployId: 'of-content' },
    ]);
    expect(found.lineage.nodes.filter(({ kind }) => kind === 'BUILD')).toEqual([
      { kind: 'BUILD', title: 'agentex with-provenance' },
    ]);
    expect(found.lineage).toMatchObject({ contradictions: [] });
    const recorded = { build: { buildId: 'with-provenance', system: 'agentex' } };
    expect(found.buildsOf).toEqual({ totalCount: 1, nodes: [recorded] });
    expect(found.ofCommit.nodes).toContainEqual({ build: { buildId: 'with-provenance' } });
    expect(JSON.stringify(found.ofCommit.nodes)).not.toContain('buildkit');
  });

  test('is shown where it names another commit, and does not take the answer of the record away', async () => {
    await ingest(buildKitV02(otherCommit));
    const found = await whence.ask<{
      builds: readonly { readonly trust: string }[];
      deploys: readonly { readonly source: unknown }[];
    }>(question);
    expect(found.builds[0]?.trust).toBe('CONFLICT');
    expect(found.deploys[0]?.source).toMatchObject({
      commit,
      contradiction: expect.stringContaining(otherCommit),
    });
    const { lineage } = await whence.ask<{ lineage: { readonly contradictions: readonly string[] } }>(
      `{ lineage(ref: "sha256:${hex}") { contradictions } }`,
    );
    expect(lineage.contradictions).toEqual([expect.stringContaining(otherCommit)]);
  });

  test('tells the base images, which stand in the exported statement', async () => {
    const alpine = `docker.io/library/alpine:3.20@sha256:${'1'.repeat(64)}`;
    const base = `registry.example:5000/team/base:7@sha256:${'2'.repeat(64)}`;
    const materials = [
      { uri: 'pkg:docker/alpine@3.20?platform=linux%2Famd64', digest: { sha256: '1'.repeat(64) } },
      { uri: 'https://git.example/acme/agents.git#refs/heads/main', digest: { sha1: commit } },
      { uri: 'pkg:docker/untold@1' },
    ];
    const statement = buildKitV02(commit);
    await ingest(
      { ...statement, predicate: { ...statement.predicate, materials } },
      { ...build, base_images: [base] },
    );
    const { builds, images } = await whence.ask<{
      builds: readonly {
        readonly slsaProvenance: {
          readonly predicate: { readonly buildDefinition: { readonly resolvedDependencies: unknown } };
        };
      }[];
      images: readonly { readonly basisOf: readonly { readonly buildId: string }[] }[];
    }>(`{
      builds(where: { buildId: { eq: "with-provenance" } }) {
        baseImages builtOn { digest } provenance { baseImages } slsaProvenance
      }
      images(where: { digest: { eq: "sha256:${'2'.repeat(64)}" } }) { basisOf { buildId } }
    }`);
    expect(builds[0]).toMatchObject({
      baseImages: [base],
      builtOn: [{ digest: `sha256:${'2'.repeat(64)}` }],
      provenance: expect.arrayContaining([{ baseImages: [alpine] }]),
    });
    expect(images[0]?.basisOf).toEqual([{ buildId: 'with-provenance' }]);
    expect(builds[0]?.slsaProvenance.predicate.buildDefinition.resolvedDependencies).toEqual([
      { uri: 'git+https://git.example/acme/agents', digest: { gitCommit: commit } },
      { uri: 'pkg:docker/alpine@3.20', digest: { sha256: '1'.repeat(64) } },
      { uri: 'pkg:docker/registry.example:5000/team/base@7', digest: { sha256: '2'.repeat(64) } },
    ]);
  });

  test('makes a build VERIFIED once a verifier says that the signature of one that agrees holds', async () => {
    const asked =
      '{ builds(where: { buildId: { eq: "of-verified" } }) { id trust provenance { agreement verified } } }';
    const other = '7'.repeat(64);
    await ingest(
      { ...build, build_id: 'of-verified', image_digest: `sha256:${other}` },
      { ...buildKitV1, subject: [{ name: 'verified', digest: { sha256: other } }] },
    );
    expect(await whence.ask(asked)).toMatchObject({
      builds: [{ trust: 'CLIENT_ATTESTED', provenance: [{ agreement: 'AGREES', verified: 'UNVERIFIED' }] }],
    });
    const { images } = await whence.ask<{
      images: readonly { readonly attestations: readonly { readonly documentDigest: string }[] }[];
    }>(`{ images(where: { digest: { eq: "sha256:${other}" } }) { attestations { documentDigest } } }`);
    const documentDigest = images[0]?.attestations[0]?.documentDigest ?? '';
    await verified({ documentDigest, verified: 'VERIFIED', verifiedAt: time(50) });
    expect(await whence.ask(asked)).toMatchObject({
      builds: [{ trust: 'VERIFIED', provenance: [{ agreement: 'AGREES', verified: 'VERIFIED' }] }],
    });
    await verified({ documentDigest, verified: 'FAILED', verifiedAt: time(55) });
    expect(await whence.ask(asked)).toMatchObject({ builds: [{ trust: 'CLIENT_ATTESTED' }] });
  });

  test('that was exported comes back to the build that it was exported from', async () => {
    const exported = '{ builds(where: { buildId: { eq: "with-provenance" } }) { id slsaProvenance } }';
    interface Exported {
      readonly id: string;
      readonly slsaProvenance: object;
    }
    const { builds } = await whence.ask<{ builds: readonly Exported[] }>(exported);
    await ingest(builds[0]?.slsaProvenance);
    const { attestations } = await whence.ask<{ attestations: readonly unknown[] }>(
      '{ attestations(where: { builderId: { eq: "urn:whence:builder:agentex:acme" } }) { builds { id } } }',
    );
    expect(attestations).toEqual([{ builds: [{ id: builds[0]?.id }] }]);
    expect((await whence.ask<{ builds: readonly Exported[] }>(exported)).builds).toEqual(builds);
  });

  test('is written by `whence export slsa`, which says why where there is none', async () => {
    const exporting = (...args: readonly string[]) =>
      runCommand(['export', 'slsa', ...args, '--url', whence.url]);
    const { code, stdout } = await exporting('with-provenance', '--system', 'agentex');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      subject: [{ name: 'signed:1', digest: { sha256: hex } }],
      predicate: {
        buildDefinition: {
          resolvedDependencies: expect.arrayContaining([
            expect.objectContaining({ digest: { gitCommit: commit } }),
          ]),
        },
        runDetails: { metadata: { invocationId: 'with-provenance', startedOn: time(1) } },
      },
    });
    expect(await exporting('pulled-1')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('a statement is about content'),
    });
    expect((await exporting('nothing')).code).toBe(3);
    await ingest({ ...build, instance: 'other' });
    const ambiguous = await exporting('with-provenance');
    expect([ambiguous.code, ambiguous.stderr]).toEqual([2, expect.stringContaining('--instance')]);
  });

  test.skipIf(whySkipped !== undefined)(
    `of a real GitHub workflow joins a build that has its digest${whySkipped === undefined ? '' : ` (${whySkipped})`}`,
    async () => {
      const sample = samples('slsa').find(({ name }) => name.includes('github'));
      const text = sample?.text ?? '';
      const [, digest = ''] = /"sha256":\s*"([0-9a-f]{64})"/.exec(text) ?? [];
      await ingest(text, { ...build, build_id: 'of-github', image_digest: `sha256:${digest}` });
      const { builds } = await whence.ask<{ builds: readonly { readonly provenance: readonly unknown[] }[] }>(
        '{ builds(where: { buildId: { eq: "of-github" } }) { provenance { statedBuild { system } agreement } } }',
      );
      expect(builds[0]?.provenance).toEqual([
        expect.objectContaining({ statedBuild: { system: expect.any(String) } }),
      ]);
    },
  );
});
