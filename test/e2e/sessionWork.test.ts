import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolvers } from '../../resolvers/index.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { requestContext } from '../../src/server/services.ts';
import { scene } from '../scene.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';

// @neo4j/graphql requires graphql as CommonJS, and a schema of one copy of graphql is none for another.
const { graphql }: typeof import('graphql') = createRequire(import.meta.url)('graphql');

const { checkout } = scene;
const session = 'voucher-rounding-1019';

let whence: TestWhence;
beforeAll(async () => {
  whence = await startTestWhence({ sample: true });
}, 180_000);
afterAll(() => whence.stop());

describe('which agent session made what runs in production', () => {
  test('is one question', async () => {
    const { runningWork } = await whence.ask<{ runningWork: { nodes: readonly object[] } }>(
      `{ runningWork(environment: "production", onlyWithSessions: true) { nodes {
        container { cluster podName } digest commits sessions { sessionKey goal }
        agents { agent { name } linesAdded linesRemoved } evidence confidence } } }`,
    );
    expect(runningWork.nodes).toEqual([
      {
        container: { cluster: scene.production, podName: checkout.podOnB },
        digest: checkout.digestB,
        commits: [checkout.commitB],
        sessions: [{ sessionKey: session, goal: expect.stringContaining('Two vouchers in one basket') }],
        agents: [
          { agent: { name: 'checkout-coder' }, linesAdded: '104', linesRemoved: '12' },
          { agent: { name: 'Ines Okafor' }, linesAdded: '4', linesRemoved: '1' },
        ],
        evidence: 'DECLARED_ID',
        confidence: 'MEDIUM',
      },
    ]);
  });

  test('is asked page by page, of a place and of the past, and of all that runs there', async () => {
    const numberOf = async (place: string) =>
      (await whence.ask<{ list: { totalCount: number } }>(`{ list: runningWork(${place}) { totalCount } }`))
        .list.totalCount;
    const inProduction = await numberOf('environment: "production"');
    expect(inProduction).toBeGreaterThan(1);
    expect(await numberOf(`environment: "production", cluster: "${scene.production}"`)).toBe(inProduction);
    expect(await numberOf('environment: "production", namespace: "nowhere"')).toBe(0);
    expect(
      await numberOf('environment: "production", onlyWithSessions: true, asOf: "2026-10-19T00:00:00Z"'),
    ).toBe(0);
    const { page } = await whence.ask<{
      page: { pageInfo: { hasNextPage: boolean }; nodes: readonly object[] };
    }>(
      '{ page: runningWork(environment: "production", first: 1) { pageInfo { hasNextPage } nodes { digest } } }',
    );
    expect(page).toMatchObject({ pageInfo: { hasNextPage: true }, nodes: { length: 1 } });
  });
});

describe('the work behind something', () => {
  const agentsOf = async (ref: string) =>
    (
      await whence.ask<{ agents: readonly object[] }>(
        `query ($ref: String!) { agents: agentsOf(ref: $ref) {
          agent { name kind } ways sessions { sessionKey } files share models evidence confidence } }`,
        { ref },
      )
    ).agents;

  test.each([
    ['a pod', checkout.podOnB],
    ['a digest', checkout.digestB],
    ['a build', checkout.buildB],
    ['a commit', checkout.commitB],
  ])('is told of %s', async (_, ref) => {
    expect(await agentsOf(ref)).toMatchObject([
      {
        agent: { name: 'checkout-coder', kind: 'SOFTWARE' },
        ways: ['ATTRIBUTION', 'CHECKPOINT'],
        sessions: [{ sessionKey: session }],
        files: 2,
        share: 0.958677685,
        evidence: 'DECLARED_ID',
      },
      {
        agent: { name: 'Ines Okafor', kind: 'HUMAN' },
        ways: ['ATTRIBUTION', 'AUTHOR'],
        files: 1,
        share: 0.041322314,
      },
    ]);
  });

  test('of a session is that of the session alone, and of nothing there is none', async () => {
    expect(await agentsOf(session)).toMatchObject([{ share: 0.958677685 }, { ways: ['ATTRIBUTION'] }]);
    expect(await agentsOf('no such thing')).toEqual([]);
  });

  test('is counted in lines, with the commits of which nobody knows whose they are', async () => {
    const lines = async (ref: string) =>
      (
        await whence.ask<{ lines: object }>(
          `query ($ref: String!) { lines: linesByAgent(ref: $ref) {
            linesAdded linesRemoved commits unattributedCommits agents { agent { name } } } }`,
          { ref },
        )
      ).lines;
    expect(await lines(checkout.digestB)).toEqual({
      linesAdded: '108',
      linesRemoved: '13',
      commits: [checkout.commitB],
      unattributedCommits: [],
      agents: [{ agent: { name: 'checkout-coder' } }, { agent: { name: 'Ines Okafor' } }],
    });
    expect(await lines(checkout.digestA)).toMatchObject({
      linesAdded: '0',
      unattributedCommits: [checkout.commitA],
      agents: [],
    });
  });

  test('went into builds and deploys, and runs where it runs', async () => {
    const { deploysOf } = await whence.ask<{ deploysOf: Readonly<Record<string, readonly object[]>> }>(
      `query ($session: String!) { deploysOf(session: $session) {
        session { sessionKey } commits builds { buildId } digests truncated
        deploys { deploy { deployId } commits evidence confidence }
        containers { container { podName } digests evidence confidence } } }`,
      { session },
    );
    expect(deploysOf).toMatchObject({
      session: { sessionKey: session },
      commits: [checkout.commitB],
      truncated: false,
      containers: [
        {
          container: { podName: checkout.podOnB },
          digests: [checkout.digestB],
          evidence: 'DECLARED_ID',
          confidence: 'MEDIUM',
        },
      ],
    });
    expect(deploysOf.builds).toEqual(
      expect.arrayContaining(checkout.buildsOfCommitB.map((buildId) => ({ buildId }))),
    );
    expect(deploysOf.digests).toContain(checkout.digestB);
    const { nobody } = await whence.ask<{ nobody: null }>(
      '{ nobody: deploysOf(session: "ghost") { commits } }',
    );
    expect(nobody).toBeNull();
  });

  test('cost what checkpoints say until usage records say better, and with these in money', async () => {
    const cost = async (ref: string) =>
      (
        await whence.ask<{ cost: object }>(
          `query ($ref: String!) { cost: workCost(ref: $ref) { totalTokens costs { micros currency } commits
            sessions { session { sessionKey } basis share evidence confidence } unknown { sessionKey } } }`,
          { ref },
        )
      ).cost;
    expect(await cost(checkout.buildB)).toEqual({
      totalTokens: '71215',
      costs: [],
      commits: [checkout.commitB],
      sessions: [
        {
          session: { sessionKey: session },
          basis: 'CHECKPOINTS',
          share: 1,
          evidence: 'ASSUMED',
          confidence: 'LOW',
        },
      ],
      unknown: [],
    });
    await whence.ask(
      `mutation ($session: String!) { recordTokenUsage(inputs: [{ sessionKey: $session, agentName: "checkout-coder",
        inputTokens: 61733, outputTokens: 9482, costMicros: 412000, currency: "EUR" }]) { tokenUsage { id } } }`,
      { session },
    );
    expect(await cost(checkout.podOnB)).toMatchObject({
      totalTokens: '71215',
      costs: [{ micros: '412000', currency: 'EUR' }],
      sessions: [{ basis: 'USAGE', evidence: 'DECLARED_ID', confidence: 'MEDIUM' }],
    });
  });
});

describe('a caller without the scope sessions:full', () => {
  let ask: (query: string, scopes: readonly string[]) => Promise<Answer>;
  interface Answer {
    readonly data?: Readonly<Record<string, unknown>> | null | undefined;
    readonly errors?: readonly { readonly message: string; readonly originalError?: unknown }[] | undefined;
  }
  beforeAll(async () => {
    const schema = await createSchema(resolvers);
    ask = (source, scopes) =>
      graphql({
        schema,
        source,
        contextValue: requestContext(
          whence.services,
          whence.graph,
          {
            signal: new AbortController().signal,
            requestId: 'test',
            caller: { kind: 'TOKEN', id: 'test', name: 'test', scopes: new Set(scopes) },
          },
          60_000,
        ),
      }) as Promise<Answer>;
  }, 180_000);

  const records = `{
    sessions(where: { sessionKey: { eq: "${session}" } }) { goal agentName
      checkpoints(sort: [{ label: ASC }]) { label gitRef metadata commits { oid } }
      attributions(where: { authorType: { eq: "human" } }) { authorId filePath commitHash stepId commits { oid } } }
    commits(where: { oid: { eq: "${checkout.commitB}" } }) { attributions { id } checkpoints { id } }
    attributionReport(sessionKey: "${session}") { redactionLevel fileCount byFile { filePath } byAuthor { fileCount } }
    sessionTree(root: "${session}") { nodes { goal } }
    lineage(ref: "${checkout.commitB}") { nodes { kind properties } } }`;
  interface Records {
    readonly sessions: readonly unknown[];
    readonly lineage: { readonly nodes: readonly { readonly kind: string; readonly properties: object }[] };
  }

  test('reads sessions as a bundle at the level content tells of them', async () => {
    const { data, errors } = await ask(records, ['read']);
    expect(errors).toBeUndefined();
    const { sessions, lineage, ...rest } = data as unknown as Records;
    expect(sessions).toEqual([
      {
        goal: null,
        agentName: 'checkout-coder',
        checkpoints: [
          { label: 'plan accepted', gitRef: null, metadata: null, commits: [] },
          { label: 'step_validated_11', gitRef: null, metadata: null, commits: [] },
        ],
        attributions: [
          {
            authorId: 'ines.okafor@example.com',
            filePath: null,
            commitHash: null,
            stepId: null,
            commits: [],
          },
        ],
      },
    ]);
    expect(rest).toEqual({
      commits: [{ attributions: [], checkpoints: [] }],
      attributionReport: {
        redactionLevel: 'CONTENT',
        fileCount: 3,
        byFile: [],
        byAuthor: [{ fileCount: 2 }, { fileCount: 1 }],
      },
      sessionTree: { nodes: [{ goal: null }] },
    });
    const shown = lineage.nodes.filter(({ kind }) => kind === 'SESSION');
    expect(shown).toEqual([
      { kind: 'SESSION', properties: expect.not.objectContaining({ goal: expect.anything() }) },
    ]);
  });

  test.each([['sessions:full'], ['admin']])('and one with %s reads them whole', async (scope) => {
    const { data } = await ask(records, ['read', scope]);
    expect(data).toMatchObject({
      sessions: [
        {
          goal: expect.stringContaining('vouchers'),
          checkpoints: [{ metadata: { accepted_by: 'iokafor' } }, { gitRef: checkout.commitB }],
          attributions: [{ filePath: 'CHANGELOG.md', commits: [{ oid: checkout.commitB }] }],
        },
      ],
      attributionReport: { redactionLevel: 'NONE', byFile: { length: 3 } },
    });
  });

  test.each([
    '{ sessions(where: { goal: { contains: "voucher" } }) { id } }',
    '{ sessions(where: { NOT: { OR: [{ attributions: { some: { filePath: { eq: "a" } } } }] } }) { id } }',
    '{ checkpoints(sort: [{ gitRef: ASC }]) { id } }',
    '{ commits { attributionsConnection { totalCount } } }',
    '{ commits(where: { attributions: { some: { authorId: { eq: "a" } } } }) { id } }',
    '{ sessions { ...more } } fragment more on Session { attributions(where: { stepId: { eq: "a" } }) { id } }',
    '{ sessions { attributionsConnection(where: { node: { commitHash: { startsWith: "a0" } } }) { totalCount } } }',
    `{ agentsOf(ref: "${checkout.commitB}") { sessions { checkpoints(where: { commits: { some: { oid: { eq: "a" } } } }) { id } } } }`,
  ])('is refused %s, and one with the scope is not', async (query) => {
    const refused = await ask(query, ['read']);
    expect(refused.errors?.map(({ originalError }) => originalError)).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'FORBIDDEN' })]),
    );
    expect((await ask(query, ['sessions:full'])).errors).toBeUndefined();
  });
});
