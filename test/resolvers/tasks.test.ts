import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emptyGraph } from '../graphDatabase.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';

let whence: TestWhence;
beforeAll(async () => {
  whence = await startTestWhence({ sample: false });
}, 180_000);
afterAll(() => whence.stop());
beforeEach(() => emptyGraph(whence.graph.driver));

const unknown = 'shop--00000000-0000-7000-8000-000000000000';

async function createTask(title: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const input = { namespace: 'shop', title, type: 'TASK', priority: 'MEDIUM', phase: 'UNSCOPED', ...more };
  const { createTask: made } = await whence.ask<{ createTask: { task: { id: string } } }>(
    'mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } } }',
    { input },
  );
  return made.task.id;
}

async function createAgent(name: string, contact = ''): Promise<string> {
  const { registerHumanAgent: made } = await whence.ask<{ registerHumanAgent: { agent: { id: string } } }>(
    `mutation ($name: String!, $contact: String!) {
      registerHumanAgent(namespace: "shop", name: $name, contact: $contact) { agent { id } } }`,
    { name, contact },
  );
  return made.agent.id;
}

const link = (sourceId: string, targetId: string, kind = 'BLOCKED_BY') =>
  whence.ask('mutation ($input: TaskLinkInput!) { addTaskLink(input: $input) { kind } }', {
    input: { sourceId, targetId, kind },
  });

const close = (id: string) =>
  whence.ask('mutation ($id: ID!) { closeTask(id: $id) { task { status } } }', { id });

async function codeOf(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<string | undefined> {
  const { errors } = await whence.send(query, variables);
  return errors?.[0]?.extensions?.code;
}

async function titles(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> {
  const { list } = await whence.ask<{ list: { nodes: readonly { title: string }[] } }>(query, variables);
  return list.nodes.map(({ title }) => title);
}

describe('lists', () => {
  test('page by page, ready tasks come in the order of work, each once, with an honest count', async () => {
    for (const [number, priority] of ['LOW', 'CRITICAL', 'MEDIUM', 'CRITICAL', 'BACKLOG'].entries())
      await createTask(`${priority} ${number}`, { priority });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { readyTasks }: { readyTasks: Page } = await whence.ask(
        `query ($after: String) { readyTasks(first: 2, after: $after) {
          edges { cursor node { title } } pageInfo { hasNextPage endCursor } totalCount } }`,
        { after },
      );
      expect(readyTasks.totalCount).toBe(5);
      seen.push(...readyTasks.edges.map(({ node }) => node.title));
      after = readyTasks.pageInfo.hasNextPage ? readyTasks.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(['CRITICAL 1', 'CRITICAL 3', 'MEDIUM 2', 'LOW 0', 'BACKLOG 4']);
  });

  test('take filters by namespace, label, owner and phase, all of which must hold', async () => {
    const ada = await createAgent('Ada');
    await createTask('mine', { ownerId: ada, labels: ['ui'], phase: 'REVIEW' });
    await createTask('labelled', { labels: ['ui'], phase: 'REVIEW' });
    await createTask('elsewhere', { namespace: 'other', labels: ['ui'], phase: 'REVIEW' });
    const ready = (filter: object) =>
      titles('query ($filter: TaskFilter) { list: readyTasks(filter: $filter) { nodes { title } } }', {
        filter,
      });
    expect(await ready({ label: 'ui', namespace: 'shop', phase: 'REVIEW' })).toEqual(['mine', 'labelled']);
    expect(await ready({ ownerId: ada })).toEqual(['mine']);
    expect(await ready({ owned: false, namespace: 'shop' })).toEqual(['labelled']);
  });

  test('a closed blocker that still waits hides a task from the transitive list only', async () => {
    const [a, b, c] = [await createTask('a'), await createTask('b'), await createTask('c')];
    await link(a, b);
    await link(b, c);
    await close(b);
    const direct = 'query { list: readyTasks { nodes { title } } }';
    expect(await titles(direct)).toEqual(['a', 'c']);
    expect(await titles('query { list: readyTasks(transitive: true) { nodes { title } } }')).toEqual(['c']);
    expect(await titles('query { list: blockedTasks(transitive: true) { nodes { title } } }')).toEqual(['a']);
  });

  test.each([
    ['readyTasks(first: 0) { totalCount }', 'BAD_USAGE'],
    ['readyTasks(first: 201) { totalCount }', 'BAD_USAGE'],
    ['readyTasks(after: "x") { totalCount }', 'BAD_USAGE'],
    ['dependencyTree(id: "shop", first: 1) { totalCount }', 'INVALID_ID'],
    [`dependencyTree(id: "${unknown}", depth: 0) { totalCount }`, 'BAD_USAGE'],
    ['task(id: "--018f4b12-3456-7890-abcd-ef0123456789") { id }', 'INVALID_ID'],
    ['readyTasks(filter: { status: DONE }) { totalCount }', 'GRAPHQL_VALIDATION_FAILED'],
    ['defaultNamespace', 'BAD_USAGE'],
    ['taskWhereabouts(id: "shop") { images { totalCount } }', 'INVALID_ID'],
    [`criticalPath(id: "${unknown}", after: "YWZ0ZXI6eA") { totalCount }`, 'BAD_USAGE'],
    ['tasksServedBy(ref: "x", first: 201) { totalCount }', 'BAD_USAGE'],
  ])('refuses %s with %s', async (field, code) => {
    expect(await codeOf(`{ ${field} }`)).toBe(code);
  });
});

interface Page {
  readonly edges: readonly { readonly node: { readonly title: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

describe('changes beyond those of the original', () => {
  test('reopening takes the closing away; a task that is not closed is NOT_CLOSED', async () => {
    const id = await createTask('a');
    const reopen = 'mutation ($id: ID!) { reopenTask(id: $id) { task { status closedAt closeReason } } }';
    expect(await codeOf(reopen, { id })).toBe('NOT_CLOSED');
    await close(id);
    expect(await whence.ask(reopen, { id })).toEqual({
      reopenTask: { task: { status: 'OPEN', closedAt: null, closeReason: '' } },
    });
  });

  test('null for the owner takes it away, absent leaves it', async () => {
    const ada = await createAgent('Ada');
    const id = await createTask('a', { ownerId: ada });
    const update = `mutation ($id: ID!, $input: UpdateTaskInput!) {
      updateTask(id: $id, input: $input) { task { title ownerId owner { name } } } }`;
    expect(await whence.ask(update, { id, input: { title: 'b' } })).toEqual({
      updateTask: { task: { title: 'b', ownerId: ada, owner: { name: 'Ada' } } },
    });
    expect(await whence.ask(update, { id, input: { ownerId: null } })).toEqual({
      updateTask: { task: { title: 'b', ownerId: null, owner: null } },
    });
  });

  test('a claim takes a ready task, again for the same agent, and is refused for others and for blocked tasks', async () => {
    const [ada, ben] = [await createAgent('Ada'), await createAgent('Ben')];
    const [a, b] = [await createTask('a'), await createTask('b')];
    await link(a, b);
    const claim = `mutation ($id: ID!, $agentId: ID!) { claimTask(id: $id, agentId: $agentId) { task { status owner { name } } } }`;
    expect(await codeOf(claim, { id: a, agentId: ada })).toBe('TASK_BLOCKED');
    const claimed = { claimTask: { task: { status: 'IN_PROGRESS', owner: { name: 'Ada' } } } };
    expect(await whence.ask(claim, { id: b, agentId: ada })).toEqual(claimed);
    expect(await whence.ask(claim, { id: b, agentId: ada })).toEqual(claimed);
    expect(await codeOf(claim, { id: b, agentId: ben })).toBe('ALREADY_CLAIMED');
    expect(await codeOf(claim, { id: unknown, agentId: ben })).toBe('NOT_FOUND');
  });

  test('ten agents that take the next task at once get ten different ones, and then there is none', async () => {
    const agents = await Promise.all(
      Array.from({ length: 10 }, (_, number) => createAgent(`agent ${number}`)),
    );
    for (let number = 0; number < 10; number += 1) await createTask(`task ${number}`);
    const next = (agentId = '') =>
      whence.ask<{ claimNextTask: { task: { title: string } | null } }>(
        'mutation ($agentId: ID!) { claimNextTask(agentId: $agentId) { task { title } } }',
        { agentId },
      );
    const taken = await Promise.all(agents.map(next));
    expect(new Set(taken.map(({ claimNextTask }) => claimNextTask.task?.title)).size).toBe(10);
    expect(await next(agents[0])).toEqual({ claimNextTask: { task: null } });
  });

  test('a batch writes what is right, and tells code and reason of what is not', async () => {
    const a = await createTask('a');
    const input = { namespace: 'shop', title: 'b', type: 'TASK', priority: 'LOW', phase: 'UNSCOPED' };
    const { createTasks } = await whence.ask<{ createTasks: { results: { id: string }[]; refused: number } }>(
      'mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { refused results { id code } } }',
      { inputs: [input, { ...input, namespace: '' }, { ...input, ownerId: unknown }] },
    );
    expect(createTasks.results.map((result) => 'code' in result && result.code)).toEqual([
      null,
      'INVALID_ID',
      'NOT_FOUND',
    ]);
    const b = createTasks.results[0]?.id ?? '';
    const { addTaskLinks } = await whence.ask<{ addTaskLinks: { results: { code: string | null }[] } }>(
      'mutation ($inputs: [TaskLinkInput!]!) { addTaskLinks(inputs: $inputs) { results { index code message } } }',
      {
        inputs: [
          { kind: 'BLOCKED_BY', sourceId: a, targetId: b },
          { kind: 'SUPERSEDES', sourceId: a, targetId: b },
          { kind: 'BLOCKED_BY', sourceId: b, targetId: a },
          { kind: 'BLOCKED_BY', sourceId: a, targetId: b },
          { kind: 'BLOCKED_BY', sourceId: a, targetId: 'junk' },
          { kind: 'GENERATED_BY', sourceId: a, targetId: b },
        ],
      },
    );
    expect(addTaskLinks.results.map(({ code }) => code)).toEqual([
      null,
      null,
      'CYCLE_DETECTED',
      'ALREADY_EXISTS',
      'INVALID_ID',
      'NOT_FOUND',
    ]);
    const { closeTasks } = await whence.ask<{ closeTasks: { results: { code: string | null }[] } }>(
      'mutation ($ids: [ID!]!) { closeTasks(ids: $ids, reason: "done") { results { code } } }',
      { ids: [a, a, unknown] },
    );
    expect(closeTasks.results.map(({ code }) => code)).toEqual([null, 'ALREADY_CLOSED', 'NOT_FOUND']);
  });

  test('an agent asked for as another kind is AGENT_KIND_MISMATCH', async () => {
    const id = await createAgent('Ada');
    expect(await codeOf('query ($id: ID!) { agent(id: $id, kind: SOFTWARE) { id } }', { id })).toBe(
      'AGENT_KIND_MISMATCH',
    );
  });
});

describe('what the board and the path tell', () => {
  test('links lead to typed targets, both ways', async () => {
    const ada = await createAgent('Ada');
    const [a, b] = [await createTask('a'), await createTask('b')];
    await link(a, b);
    await link(a, ada, 'ATTRIBUTED_TO');
    const answer = await whence.ask(
      `query ($a: ID!, $b: ID!) {
        out: taskLinks(taskId: $a) { totalCount nodes { kind target { __typename ... on Task { title } ... on Agent { name } } } }
        in: taskLinks(taskId: $b, direction: INCOMING) { nodes { kind source { title } } }
        tasks(where: { id: { eq: $b } }) { blocking { title } }
      }`,
      { a, b },
    );
    expect(answer).toEqual({
      out: {
        totalCount: 2,
        nodes: [
          { kind: 'BLOCKED_BY', target: { __typename: 'Task', title: 'b' } },
          { kind: 'ATTRIBUTED_TO', target: { __typename: 'Agent', name: 'Ada' } },
        ],
      },
      in: { nodes: [{ kind: 'BLOCKED_BY', source: { title: 'a' } }] },
      tasks: [{ blocking: [{ title: 'a' }] }],
    });
  });

  test('the critical path is the longest chain of open blockers; a tree may be cut at a depth', async () => {
    const [a, b, c, d] = await Promise.all(['a', 'b', 'c', 'd'].map((title) => createTask(title)));
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('no tasks');
    await link(a, d);
    await link(a, b);
    await link(b, c);
    await link(c, d);
    const path = 'query ($id: ID!) { list: criticalPath(id: $id) { nodes { title } } }';
    expect(await titles(path, { id: a })).toEqual(['a', 'b', 'c', 'd']);
    const paged = `query ($id: ID!, $after: String) { criticalPath(id: $id, first: 3, after: $after) {
      totalCount edges { node { title } } pageInfo { hasNextPage endCursor } } }`;
    const { criticalPath: first } = await whence.ask<{ criticalPath: Page }>(paged, { id: a });
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const { criticalPath: rest } = await whence.ask<{ criticalPath: Page }>(paged, {
      id: a,
      after: first.pageInfo.endCursor,
    });
    expect(rest).toMatchObject({ edges: [{ node: { title: 'd' } }], pageInfo: { hasNextPage: false } });
    await close(c);
    expect(await titles(path, { id: a })).toEqual(['a', 'b']);
    const tree = 'query ($id: ID!) { dependencyTree(id: $id, depth: 1) { totalCount nodes { createdAt } } }';
    expect(await whence.ask(tree, { id: a })).toMatchObject({ dependencyTree: { totalCount: 2 } });
  });

  test('the board counts by status and tells how far epics are', async () => {
    const epic = await createTask('epic', { type: 'EPIC' });
    const [a, b] = [await createTask('a'), await createTask('b')];
    await link(epic, a);
    await link(a, b);
    await close(b);
    const { taskBoard } = await whence.ask<{ taskBoard: object }>(`{ taskBoard(namespace: "shop") {
      total ready blocked byStatus { status count } byType { type count } epics { epic { title } total closed } } }`);
    expect(taskBoard).toMatchObject({
      total: 3,
      ready: 1,
      blocked: 1,
      byStatus: [
        { status: 'OPEN', count: 2 },
        { status: 'IN_PROGRESS', count: 0 },
        { status: 'CLOSED', count: 1 },
      ],
      epics: [{ epic: { title: 'epic' }, total: 2, closed: 1 }],
    });
  });
});

describe('what is tied to tasks', () => {
  const oid = 'a0a07bfdc810a4ab22e83766cb8dd0bfd1da5707';
  const digest = `sha256:${'c6'.repeat(32)}`;
  const documents = (task: string, how: 'TRAILER' | 'BRANCH') => [
    {
      record: 'commit',
      oid,
      repository: 'https://gitlab.example.com/shop/checkout',
      message: how === 'TRAILER' ? `Round vouchers\n\nTask: ${task}\n` : 'Round vouchers',
      committed_at: '2026-10-19T10:00:00Z',
    },
    {
      record: 'build',
      build_id: '409698',
      system: 'gitlab',
      instance: 'gitlab.example.com',
      status: 'success',
      source_commit: oid,
      source_ref: how === 'BRANCH' ? `task/${task.slice(-36)}` : 'main',
      image_digest: digest,
      created_at: '2026-10-19T10:05:00Z',
    },
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'checkout-1', namespace: 'shop', uid: '5f0c7a52-6d5c-4f0f-8f0a-0c1f0e0b0001' },
      spec: { containers: [{ name: 'app', image: 'registry.example.com/shop/checkout:1.4.2' }] },
      status: {
        containerStatuses: [
          {
            name: 'app',
            image: 'registry.example.com/shop/checkout:1.4.2',
            imageID: `registry.example.com/shop/checkout@${digest}`,
            state: { running: { startedAt: '2026-10-19T11:00:00Z' } },
          },
        ],
      },
    },
  ];
  const ingest = (sent: readonly unknown[]) =>
    whence.ask<{ ingest: { rejections: readonly unknown[] } }>(
      `mutation ($documents: [JSON!]!) { ingest(documents: $documents, context: { cluster: "prod" }) {
        rejected rejections { code path message } } }`,
      { documents: sent },
    );

  test.each([
    'TRAILER',
    'BRANCH',
  ] as const)('a running image is known to serve a task by %s, and a task knows where it runs; the task may come later', async (how) => {
    const id = await createTask('Round vouchers');
    await emptyGraph(whence.graph.driver);
    expect((await ingest(documents(id, how))).ingest.rejections).toEqual([]);
    await restore(id);
    const evidence = how === 'TRAILER' ? 'DECLARED_ID' : 'ASSUMED';
    for (const ref of ['checkout-1', digest, oid, '409698'])
      expect(
        await whence.ask(
          `query ($ref: String!) {
            tasksServedBy(ref: $ref, filter: { status: OPEN }) { totalCount nodes { evidence ways task { title } } }
            closed: tasksServedBy(ref: $ref, filter: { status: CLOSED }) { totalCount }
          }`,
          { ref },
        ),
      ).toEqual({
        tasksServedBy: {
          totalCount: 1,
          nodes: [{ evidence, ways: ['COMMIT'], task: { title: 'Round vouchers' } }],
        },
        closed: { totalCount: 0 },
      });
    expect(
      await whence.ask(
        `query ($id: ID!) {
          taskWhereabouts(id: $id) {
            commits { nodes { oid } } images { totalCount nodes { digest } } builds { edges { node { buildId } } }
            deploys { totalCount } containers { nodes { podName } pageInfo { hasNextPage } }
          }
          task(id: $id) { commits { oid } } }`,
        { id },
      ),
    ).toEqual({
      taskWhereabouts: {
        commits: { nodes: [{ oid }] },
        images: { totalCount: 1, nodes: [{ digest }] },
        builds: { edges: [{ node: { buildId: '409698' } }] },
        deploys: { totalCount: 0 },
        containers: { nodes: [{ podName: 'checkout-1' }], pageInfo: { hasNextPage: false } },
      },
      task: { commits: [{ oid }] },
    });
  });

  test('a session, a build and a checkpoint are tied explicitly, tied again nothing changes', async () => {
    const id = await createTask('Round vouchers');
    const ada = await createAgent('Ada');
    const { startActivity } = await whence.ask<{ startActivity: { activity: { id: string } } }>(
      `mutation ($ada: ID!) { startActivity(input: { agentId: $ada, phase: LANDING, stage: COMPLETE }) { activity { id } } }`,
      { ada },
    );
    const activity = startActivity.activity.id;
    await link(id, activity, 'GENERATED_BY');
    await ingest(documents(unknown, 'BRANCH'));
    const tie = 'mutation ($input: TieInput!) { tie(input: $input) { id } }';
    const build = { system: 'gitlab', instance: 'gitlab.example.com', unit: 'PIPELINE', buildId: '409698' };
    const { builds } = await whence.ask<{ builds: { unit: string }[] }>('{ builds { unit } }');
    for (let round = 0; round < 2; round += 1) {
      await whence.ask(tie, { input: { id, sessionKey: 'voucher-rounding' } });
      await whence.ask(tie, { input: { id: activity, build: { ...build, unit: builds[0]?.unit } } });
      await whence.ask(tie, { input: { id: activity, checkpointId: 'c-1' } });
    }
    expect(
      await whence.ask(
        `query ($id: ID!) {
          task(id: $id) { sessions { sessionKey } generatedBy { builds { buildId } checkpoints { checkpointId } } }
          bySession: tasksServedBy(ref: "voucher-rounding") { nodes { ways task { title } } }
          byPod: tasksServedBy(ref: "checkout-1") { nodes { ways task { title } } }
          taskWhereabouts(id: $id) { containers { nodes { podName } } }
        }`,
        { id },
      ),
    ).toEqual({
      task: {
        sessions: [{ sessionKey: 'voucher-rounding' }],
        generatedBy: [{ builds: [{ buildId: '409698' }], checkpoints: [{ checkpointId: 'c-1' }] }],
      },
      bySession: { nodes: [{ ways: ['SESSION'], task: { title: 'Round vouchers' } }] },
      byPod: { nodes: [{ ways: ['ACTIVITY'], task: { title: 'Round vouchers' } }] },
      taskWhereabouts: { containers: { nodes: [{ podName: 'checkout-1' }] } },
    });
    expect(await codeOf(tie, { input: { id } })).toBe('BAD_USAGE');
    expect(await codeOf(tie, { input: { id, commit: 'abc' } })).toBe('COMMIT_INVALID');
    expect(await codeOf(tie, { input: { id: 'x', commit: oid } })).toBe('INVALID_ID');
  });

  /** Makes a task under an id of its own, as an import does. */
  async function restore(id: string): Promise<void> {
    await whence.services.tasks.createTasks([
      {
        id,
        namespace: 'shop',
        title: 'Round vouchers',
        description: '',
        type: 'TASK',
        priority: 'MEDIUM',
        phase: 'UNSCOPED',
      },
    ]);
  }
});
