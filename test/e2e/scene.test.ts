import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleDocuments, sampleQuestions } from '../../src/sample.ts';
import { examples } from '../../web/graphiql/examples.ts';
import { scene } from '../scene.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';

const { checkout, catalogue, ledger, app } = scene;
let whence: TestWhence;
beforeAll(async () => {
  whence = await startTestWhence({ sample: true });
}, 180_000);
afterAll(() => whence.stop());

describe('lineage', () => {
  const query = `query ($ref: String!, $asOf: DateTime, $depth: Int) {
    lineage(ref: $ref, asOf: $asOf, depth: $depth) {
      ref refKind depth truncated omitted weakestEvidence contradictions
      start { id kind title }
      nodes { id kind title hops }
      edges { from to type evidence sources }
      rows { cluster pod container workload environment deployId reference digest platform buildId commit author session agent evidence }
    }
  }`;
  type Row = Readonly<Record<string, string | null>>;
  interface Lineage {
    readonly ref: string;
    readonly refKind: string;
    readonly truncated: boolean;
    readonly weakestEvidence: string | null;
    readonly contradictions: readonly string[];
    readonly start: readonly { readonly id: string; readonly kind: string }[];
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: string;
      readonly title: string;
      readonly hops: number;
    }[];
    readonly edges: readonly {
      readonly from: string;
      readonly to: string;
      readonly type: string;
      readonly evidence: string;
    }[];
    readonly rows: readonly Row[];
  }
  const lineage = async (ref: string, more: object = {}) =>
    (await whence.ask<{ lineage: Lineage | null }>(query, { ref, ...more })).lineage;
  const rowOf = (answer: Lineage | null, container: string) =>
    answer?.rows.find((row) => row.container === container);

  test('tells where a running pod came from, down to the commit and the agent session behind it', async () => {
    const answer = await lineage(checkout.podOnB);
    expect(answer).toMatchObject({ refKind: 'CONTAINER', truncated: false });
    expect(rowOf(answer, 'checkout')).toMatchObject({
      cluster: scene.production,
      pod: checkout.podOnB,
      reference: checkout.tag,
      digest: checkout.digestB,
      buildId: checkout.buildB,
      commit: checkout.commitB,
      author: scene.session.author,
      session: scene.session.key,
      agent: scene.session.agent,
      evidence: 'DECLARED_ID',
    });
  });

  test('keeps the origin of a running digest when its tag moves', async () => {
    const before = await lineage(checkout.digestB);
    const { observeTag } = await whence.ask<{ observeTag: { status: string } }>(
      `mutation ($input: TagObservationInput!) { observeTag(input: $input) { status rejections { code message } } }`,
      {
        input: {
          reference: checkout.tag,
          digest: catalogue.index310,
          observedAt: '2026-11-02T08:00:00Z',
          source: 'late',
        },
      },
    );
    expect(observeTag.status).toBe('ACCEPTED');
    const origin = (answer: Lineage | null) =>
      answer?.rows.map(({ digest, buildId, commit }) => ({ digest, buildId, commit }));
    const after = await lineage(checkout.digestB);
    expect(origin(after)).toEqual(origin(before));
    expect(origin(after)).toContainEqual({
      digest: checkout.digestB,
      buildId: checkout.buildB,
      commit: checkout.commitB,
    });
    await whence.services.reads.read('RETURN 1', {});
  });

  test('shows the same things as a graph and as rows', async () => {
    const answer = await lineage(checkout.podOnB);
    const ids = new Set(answer?.nodes.map((node) => node.id));
    for (const edge of answer?.edges ?? []) {
      expect(ids).toContain(edge.from);
      expect(ids).toContain(edge.to);
    }
    const titles = answer?.nodes.map((node) => node.title).join('\n') ?? '';
    for (const row of answer?.rows ?? []) {
      if (row.digest) expect(titles).toContain(row.digest.slice(0, 19));
      if (row.commit) expect(titles).toContain(row.commit.slice(0, 12));
      if (row.session) expect(titles).toContain(row.session);
    }
  });

  test('follows as many links as it is told and no more', async () => {
    const near = await lineage(checkout.podOnB, { depth: 1 });
    const far = await lineage(checkout.podOnB, { depth: 4 });
    expect(Math.max(...(near?.nodes.map((node) => node.hops) ?? []))).toBe(1);
    expect(near?.nodes.some((node) => node.kind === 'COMMIT')).toBe(false);
    expect(far?.nodes.some((node) => node.kind === 'COMMIT')).toBe(true);
  });

  test('goes down from a commit to what it runs in', async () => {
    const answer = await lineage(checkout.commitB);
    expect(answer?.refKind).toBe('COMMIT');
    expect(rowOf(answer, 'checkout')).toMatchObject({ pod: checkout.podOnB, digest: checkout.digestB });
  });

  test('goes down from an agent session to what runs in production', async () => {
    const answer = await lineage(scene.session.key);
    expect(answer?.refKind).toBe('SESSION');
    expect(rowOf(answer, 'checkout')).toMatchObject({ pod: checkout.podOnB, cluster: scene.production });
  });

  test.each([
    ['a digest', checkout.digestB, 'DIGEST'],
    ['the beginning of a digest', checkout.digestB.slice(0, 23), 'DIGEST'],
    ['a reference by digest', `${checkout.repository}@${checkout.digestB}`, 'DIGEST'],
    ['a tag', checkout.tag, 'TAG'],
    ['a build id', checkout.buildB, 'BUILD'],
    ['a workload', checkout.workload, 'WORKLOAD'],
    ['a deploy id', checkout.deploy, 'DEPLOY'],
    ['the beginning of a commit', checkout.commitB.slice(0, 10), 'COMMIT'],
    ['a pod with its namespace', `shop/${checkout.podOnB}`, 'CONTAINER'],
  ])('starts from %s', async (_, ref, refKind) => {
    const answer = await lineage(ref);
    expect(answer?.refKind).toBe(refKind);
    expect(answer?.start.length).toBeGreaterThan(0);
    expect(answer?.nodes.length).toBeGreaterThan(1);
  });

  test('starts from the node ids that it answers itself', async () => {
    const answer = await lineage(checkout.podOnB);
    const build = answer?.nodes.find((node) => node.kind === 'BUILD');
    expect(await lineage(build?.id ?? '')).toMatchObject({ refKind: 'BUILD' });
  });

  test('is null for what nothing answers to', async () => {
    expect(await lineage('registry.example.com/no/such:1')).toBeNull();
    expect(await lineage(`sha256:${'0'.repeat(64)}`)).toBeNull();
  });

  test('shows the build of an index behind the platform image that runs', async () => {
    const answer = await lineage(catalogue.arm64);
    expect(answer?.rows.some((row) => row.buildId === catalogue.build310)).toBe(true);
    expect(answer?.edges.map((edge) => edge.type)).toContain('HAS_MANIFEST');
  });

  test('answers the state of a past time', async () => {
    const then = await lineage(checkout.digestA, { asOf: '2026-10-18T12:00:00Z' });
    const pods = then?.rows.map((row) => row.pod);
    expect(pods).toContain(checkout.podDrained);
    expect(pods).not.toContain(checkout.podOnB);
  });

  test('says what contradicts itself', async () => {
    const answer = await lineage(ledger.contradictoryDeploy);
    expect(answer?.contradictions.join()).toContain(ledger.build210);
  });
});

describe('tagHistory', () => {
  const query = `query ($ref: String!) {
    tagHistory(ref: $ref) { reference current moved contradictions
      intervals { digest mediaType firstSeen lastSeen closedAt containers }
      changes { kind from to after notAfter } } }`;

  test('tells a retag and the rollback after it', async () => {
    const { tagHistory } = await whence.ask<{ tagHistory: { changes: { kind: string }[]; moved: boolean } }>(
      query,
      {
        ref: app.tag,
      },
    );
    expect(tagHistory.changes.map((change) => change.kind)).toEqual(['FIRST_SEEN', 'RETAG', 'ROLLBACK']);
    expect(tagHistory.moved).toBe(true);
  });

  test('tells of each digest what it is, and how many containers ran it under the tag', async () => {
    const { tagHistory } = await whence.ask<{ tagHistory: { intervals: object[] } }>(query, {
      ref: checkout.tag,
    });
    const mediaType = 'application/vnd.oci.image.manifest.v1+json';
    const [before, moved, back] = tagHistory.intervals;
    expect(moved).toMatchObject({ digest: checkout.digestB, mediaType, containers: 1 });
    expect(before).toMatchObject({ digest: checkout.digestA, mediaType });
    expect(back).toMatchObject({ digest: checkout.digestA, mediaType });
  });

  test('keeps the letter case of tags apart', async () => {
    const { lower, upper } = await whence.ask<Record<string, { current: string }>>(
      `query ($lower: String!, $upper: String!) {
        lower: tagHistory(ref: $lower) { current } upper: tagHistory(ref: $upper) { current } }`,
      { lower: app.tag, upper: app.upperCaseTag },
    );
    expect(upper?.current).toBe(app.upperCase);
    expect(lower?.current).not.toBe(app.upperCase);
  });

  test('knows that a deleted tag is gone', async () => {
    const { tagHistory } = await whence.ask<{ tagHistory: { current: string | null } }>(query, {
      ref: app.stable,
    });
    expect(tagHistory.current).toBeNull();
  });

  test('is null for a tag that was never seen', async () => {
    const { tagHistory } = await whence.ask<{ tagHistory: unknown }>(query, {
      ref: 'registry.example.com/no/such:1',
    });
    expect(tagHistory).toBeNull();
  });
});

describe('retags', () => {
  const query = `query ($registry: String, $repository: String, $since: DateTime, $first: Int, $after: String) {
    retags(registry: $registry, repository: $repository, since: $since, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { kind reference from to after notAfter } } }`;
  interface Retags {
    readonly retags: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly { readonly kind: string; readonly notAfter: string }[];
    };
  }
  const october = (node: { readonly notAfter: string }) => node.notAfter < '2026-11-01';

  test('names every retag, rollback, deletion and re-creation of a registry, newest first', async () => {
    const { retags } = await whence.ask<Retags>(query, {
      registry: scene.registry,
      since: '2026-10-01T00:00:00Z',
      first: 200,
    });
    expect(retags.nodes.filter(october)).toEqual(scene.retags);
  });

  test('pages through them without gap or repetition', async () => {
    const all: Retags['retags']['nodes'][number][] = [];
    let after: string | null = null;
    do {
      const { retags }: Retags = await whence.ask<Retags>(query, {
        registry: scene.registry,
        first: 4,
        after,
      });
      all.push(...retags.nodes);
      after = retags.pageInfo.hasNextPage ? retags.pageInfo.endCursor : null;
    } while (after !== null);
    expect(all.filter(october)).toEqual(scene.retags);
  });

  test('keeps to the repository that is asked for', async () => {
    const { retags } = await whence.ask<Retags>(query, { repository: app.repository });
    expect(retags.totalCount).toBe(
      scene.retags.filter((each) => each.reference.startsWith(`${app.repository}:`)).length,
    );
  });

  test.each([
    ['neither place', {}, 'BAD_USAGE'],
    ['a page of 0', { registry: scene.registry, first: 0 }, 'BAD_USAGE'],
    ['a page of 201', { registry: scene.registry, first: 201 }, 'BAD_USAGE'],
    ['a foreign cursor', { registry: scene.registry, after: 'bm9uZQ' }, 'BAD_USAGE'],
    ['a repository with upper case', { repository: 'registry.example.com/Shop/x' }, 'REFERENCE_INVALID'],
  ])('refuses %s with a code', async (_, variables, code) => {
    const { errors } = await whence.send(query, variables);
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });
});

test.each(scene.digestAt)('digestAt knows what checkout 1.4.2 pointed to at $time', async ({
  time,
  ...expected
}) => {
  const { digestAt } = await whence.ask<{ digestAt: object }>(
    'query ($ref: String!, $time: DateTime!) { digestAt(ref: $ref, time: $time) { digest certainty candidates } }',
    { ref: checkout.tag, time },
  );
  // The late sighting of another test in this file changes what comes after October.
  if (time < '2026-10-31') expect(digestAt).toEqual(expected);
  else expect(digestAt).toMatchObject({ digest: expected.digest });
});

describe('whereRunning', () => {
  const query = `query ($ref: String!, $asOf: DateTime) {
    whereRunning(ref: $ref, asOf: $asOf) { totalCount nodes { digest evidence drift container { podName images { digest } } } } }`;
  interface Running {
    readonly whereRunning: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly digest: string;
        readonly evidence: string;
        readonly drift: boolean;
        readonly container: {
          readonly podName: string;
          readonly images: readonly { readonly digest: string }[];
        };
      }[];
    };
  }
  const pods = async (ref: string, asOf?: string) =>
    (await whence.ask<Running>(query, { ref, asOf })).whereRunning.nodes
      .map((node) => node.container.podName)
      .sort();

  test('finds the pod on an old digest', async () => {
    const { whereRunning } = await whence.ask<Running>(query, { ref: checkout.digestB });
    expect(whereRunning.nodes).toMatchObject([
      {
        digest: checkout.digestB,
        evidence: 'DIGEST_EQUAL',
        container: { podName: checkout.podOnB, images: [{ digest: checkout.digestB }] },
      },
    ]);
  });

  test('tells pods of a tag that drifted from what the tag says', async () => {
    const { whereRunning } = await whence.ask<Running>(query, {
      ref: checkout.tag,
      asOf: '2026-10-31T09:00:00Z',
    });
    const drifted = whereRunning.nodes.filter((node) => node.drift).map((node) => node.container.podName);
    expect(drifted).toEqual([checkout.podOnB]);
    expect(whereRunning.totalCount).toBe(1 + checkout.podsOnA.length);
  });

  test('answers a past time', async () => {
    expect(await pods(checkout.tag, '2026-10-18T12:00:00Z')).toEqual(
      [...checkout.podsOnA, checkout.podDrained].sort(),
    );
  });

  test('finds the containers of an index and of its images', async () => {
    expect(await pods(catalogue.index310)).toEqual([catalogue.podOnIndex, catalogue.podOnPlatform].sort());
  });

  test('is an empty connection for an image that nothing runs', async () => {
    expect(await pods(scene.orphan.digest)).toEqual([]);
    expect(await pods('nothing-of-that-name')).toEqual([]);
  });
});

describe('builds and deploys', () => {
  test('a deploy names its build by build_id', async () => {
    const answer = await buildOfDeploy(catalogue.preview.deploy);
    expect(answer).toMatchObject({
      build: { buildId: catalogue.preview.build },
      evidence: 'DECLARED_ID',
      contradiction: null,
    });
  });

  test('a deploy without build_id is joined by its digest', async () => {
    const answer = await buildOfDeploy(ledger.registeredDeploy);
    expect(answer).toMatchObject({
      build: { buildId: ledger.build200 },
      evidence: 'DIGEST_EQUAL',
      contradiction: null,
    });
  });

  test('a deploy whose build_id and digest disagree has no build, both candidates and a contradiction', async () => {
    const answer = await buildOfDeploy(ledger.contradictoryDeploy);
    expect(answer.build).toBeNull();
    expect(answer.contradiction).toContain(ledger.build210);
    expect(answer.candidates.map(({ build }) => build.buildId).sort()).toEqual(
      [ledger.builds201[0], ledger.build210].sort(),
    );
  });

  test('a build lists its deploys with the way each is known', async () => {
    const { builds } = await whence.ask<{
      builds: { deploys: { joins: string[]; deploy: { deployId: string } }[] }[];
    }>(
      `query ($id: String!) { builds(where: { buildId: { eq: $id } }) { deploys { joins evidence contradiction deploy { deployId } } } }`,
      { id: ledger.build200 },
    );
    const deploys = builds.flatMap((build) => build.deploys).map(({ deploy }) => deploy.deployId);
    expect(deploys).toContain(ledger.registeredDeploy);
    expect(deploys).toContain(ledger.deploy);
  });

  test('two builds of one digest are both answered', async () => {
    const { buildsOf } = await whence.ask<{ buildsOf: { nodes: { build: { buildId: string } }[] } }>(
      'query ($ref: String!) { buildsOf(ref: $ref) { nodes { evidence digest build { buildId commits { oid } } } } }',
      { ref: ledger.digest201 },
    );
    expect(buildsOf.nodes.map(({ build }) => build.buildId).sort()).toEqual([...ledger.builds201]);
  });

  test('all builds of a commit are answered', async () => {
    const { buildsOf } = await whence.ask<{ buildsOf: { nodes: { build: { buildId: string } }[] } }>(
      'query ($ref: String!) { buildsOf(ref: $ref) { nodes { build { buildId } } } }',
      { ref: checkout.commitB },
    );
    expect(buildsOf.nodes.map(({ build }) => build.buildId).sort()).toEqual(
      [...checkout.buildsOfCommitB].sort(),
    );
  });

  async function buildOfDeploy(deployId: string) {
    interface Deploys {
      readonly deploys: readonly {
        readonly build: {
          readonly build: { readonly buildId: string } | null;
          readonly evidence: string | null;
          readonly contradiction: string | null;
          readonly candidates: readonly { readonly build: { readonly buildId: string } }[];
        };
      }[];
    }
    const { deploys } = await whence.ask<Deploys>(
      `query ($id: String!) { deploys(where: { deployId: { eq: $id } }) {
        build { build { buildId } evidence contradiction candidates { joins build { buildId } } } } }`,
      { id: deployId },
    );
    const [deploy] = deploys;
    if (deploy === undefined) throw new Error(`no deploy ${deployId}`);
    return deploy.build;
  }
});

describe('the questions that people are shown', () => {
  test.each(sampleQuestions.map((each) => [each.title, each] as const))('%s', async (_, {
    query,
    variables,
  }) => {
    const data = await whence.ask<Record<string, unknown>>(query, variables);
    expect(Object.values(data)[0]).toBeTruthy();
  });

  test.each(examples.map((each) => [each.title, each] as const))('in GraphiQL: %s', async (_, example) => {
    const { errors } = await whence.send(example.query, JSON.parse(JSON.stringify(example.variables ?? {})));
    expect(errors).toBeUndefined();
  });
});

test('the same documents again change nothing: no node, no edge, no property', async () => {
  const before = await whence.inventory();
  const documents = sampleDocuments().map(({ text, ...rest }) => ({ ...rest, content: text }));
  const outcomes = await whence.services.ingest.ingest(documents);
  expect(outcomes.filter((outcome) => outcome.status !== 'UNCHANGED')).toEqual([]);
  expect(await whence.inventory()).toEqual(before);
});
