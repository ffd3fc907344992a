import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BundleAttribution, TokenSummary } from '../../src/model/bundle/bundle.ts';
import { attributionReport, attributionView, type TokenUsage } from '../../src/model/bundle/report.ts';
import { storedTime } from '../../src/model/bundle/timeInGraph.ts';
import type { Fact } from '../../src/model/fact.ts';
import { emptyGraph } from '../graphDatabase.ts';
import { recordsOf, vectors } from '../model/bundle/vectors.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';

let whence: TestWhence;
beforeAll(async () => {
  // The limit of the recorded operations.
  process.env.WHENCE_CHECKPOINTS_PER_SESSION = '3';
  whence = await startTestWhence({ sample: false });
  delete process.env.WHENCE_CHECKPOINTS_PER_SESSION;
}, 180_000);
afterAll(() => whence.stop());
beforeEach(() => emptyGraph(whence.graph.driver));

interface Refusal {
  readonly code: string | undefined;
  readonly message: string;
}

/** What an operation answers, or why it was refused. */
async function attempt<Data>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<
  { readonly data: Data; readonly refusal: null } | { readonly data: null; readonly refusal: Refusal }
> {
  const { data, errors } = await whence.send<Data>(query, variables);
  const [error] = errors ?? [];
  return error === undefined
    ? { data, refusal: null }
    : { data: null, refusal: { code: error.extensions?.code, message: error.message } };
}

const register = (input: object) =>
  attempt<{ made: { session: SessionFields } }>(
    `mutation ($input: SessionInput!) { made: registerSession(input: $input) { session { ${sessionFields} } } }`,
    { input },
  );
const close = (sessionKey: string, status: string) =>
  attempt<{ made: { session: SessionFields } }>(
    `mutation ($key: String!, $status: SessionStatus!) {
      made: closeSession(sessionKey: $key, status: $status) { session { ${sessionFields} } } }`,
    { key: sessionKey, status },
  );

const sessionFields = 'sessionKey parentKey agentName goal depth status createdAt closedAt';
interface SessionFields {
  readonly sessionKey: string;
  readonly parentKey: string | null;
  readonly agentName: string;
  readonly goal: string | null;
  readonly depth: number;
  readonly status: string;
  readonly createdAt: string;
  readonly closedAt: string | null;
}

const createOne = (input: object) =>
  attempt<{ made: { checkpoint: CheckpointFields } }>(
    `mutation ($input: CheckpointRequest!) { made: createCheckpoint(input: $input) { checkpoint { ${checkpointFields} } } }`,
    { input },
  );
const append = (events: readonly object[]) =>
  attempt<{ made: { events: readonly AppendedFields[] } }>(
    `mutation ($events: [JournalEventInput!]!) { made: appendJournalEvents(events: $events) {
      events { eventId seq isNew checkpoint { code message checkpoint { label trigger sessionKey } } } } }`,
    { events },
  );
const listOf = async (selector: object) =>
  (
    await whence.ask<{ list: { nodes: readonly CheckpointFields[]; totalCount: number } }>(
      `query ($runId: String, $sessionKey: String) { list: checkpointList(runId: $runId, sessionKey: $sessionKey) {
        nodes { ${checkpointFields} } totalCount } }`,
      selector as Readonly<Record<string, unknown>>,
    )
  ).list.nodes;

const checkpointFields = 'checkpointId sessionKey runId label trigger journalSeq gitRef metadata createdAt';
interface CheckpointFields {
  readonly checkpointId: string;
  readonly sessionKey: string;
  readonly runId: string | null;
  readonly label: string;
  readonly trigger: string;
  readonly journalSeq: string;
  readonly gitRef: string | null;
  readonly metadata: unknown;
  readonly createdAt: string;
}
interface AppendedFields {
  readonly eventId: string;
  readonly seq: string;
  readonly isNew: boolean;
  readonly checkpoint: { readonly code: string | null; readonly checkpoint: CheckpointFields | null } | null;
}

describe('operations on checkpoints', () => {
  test('a checkpoint over the limit leaves its event in the journal, and says why it was not made', async () => {
    const passed = { runId: 'r', type: 'STEP_VALIDATION_PASSED' };
    const { data } = await append([
      { runId: 'r', type: 'RUN_CREATED', sessionKey: 's' },
      passed,
      passed,
      passed,
      passed,
    ]);
    expect(data?.made.events.map(({ seq }) => seq)).toEqual(['1', '2', '3', '4', '5']);
    expect(data?.made.events.map(({ checkpoint }) => checkpoint?.code)).toEqual([
      undefined,
      null,
      null,
      null,
      'CHECKPOINT_LIMIT_REACHED',
    ]);
  });

  test('an event that is appended again keeps its number and makes nothing anew', async () => {
    const event = { runId: 'r', type: 'STEP_VALIDATION_PASSED', eventId: 'once' };
    await append([event]);
    const { data } = await append([{ runId: 'r', type: 'NOTE_WRITTEN' }, event]);
    expect(data?.made.events).toMatchObject([
      { seq: '2', isNew: true },
      { eventId: 'once', seq: '1', isNew: false, checkpoint: null },
    ]);
    expect(await listOf({ runId: 'r' })).toHaveLength(1);
  });

  test('a session has one start checkpoint, with the fingerprint of its configuration', async () => {
    const start = () =>
      whence.ask<{ made: { checkpoint: CheckpointFields } }>(
        `mutation { made: createSessionStartCheckpoint(sessionKey: "s", configuration: {
          explicitKeys: { b: true, a: false }, memory: true, hooks: [{ name: "security", priority: 10 }] }) {
          checkpoint { ${checkpointFields} } } }`,
      );
    const [first, second] = [await start(), await start()];
    expect(first.made.checkpoint).toMatchObject({
      label: 'session_config_snapshot',
      metadata: {
        config_fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        hook_registry: '[{"name":"security","priority":10}]',
      },
    });
    expect(second.made.checkpoint.checkpointId).toBe(first.made.checkpoint.checkpointId);
  });

  test('one is read, tied to its commit, and removed by its id', async () => {
    const commit = 'a'.repeat(40);
    const { data } = await createOne({ sessionKey: 's', runId: 'r', label: 'l', gitRef: commit });
    const id = data?.made.checkpoint.checkpointId;
    const read = () =>
      whence.ask<{ checkpoint: unknown }>(
        'query ($id: ID!) { checkpoint(checkpointId: $id) { label commits { oid } sessions { sessionKey } } }',
        { id },
      );
    expect((await read()).checkpoint).toEqual({
      label: 'l',
      commits: [{ oid: commit }],
      sessions: [{ sessionKey: 's' }],
    });
    const remove = 'mutation ($id: ID!) { deleteCheckpoint(checkpointId: $id) { removed } }';
    expect(await whence.ask(remove, { id })).toEqual({ deleteCheckpoint: { removed: 1 } });
    expect((await read()).checkpoint).toBeNull();
    expect((await attempt(remove, { id })).refusal).toEqual({
      code: 'NOT_FOUND',
      message: 'checkpoint not found',
    });
  });

  test('a batch answers each by itself, and counts those before it', async () => {
    const inputs = ['a', '', 'b', 'c', 'd'].map((label) => ({ sessionKey: 's', runId: 'r', label }));
    const { made } = await whence.ask<{ made: unknown }>(
      `mutation ($inputs: [CheckpointRequest!]!) { made: createCheckpoints(inputs: $inputs) {
        created results { code checkpoint { label } } } }`,
      { inputs },
    );
    expect(made).toEqual({
      created: 3,
      results: [
        { code: null, checkpoint: { label: 'a' } },
        { code: 'FIELD_MISSING', checkpoint: null },
        { code: null, checkpoint: { label: 'b' } },
        { code: null, checkpoint: { label: 'c' } },
        { code: 'CHECKPOINT_LIMIT_REACHED', checkpoint: null },
      ],
    });
  });

  test('expired ones are removed, but not those that another source told of', async () => {
    await createOne({ sessionKey: 's', runId: 'r', label: 'old' });
    await createOne({ sessionKey: 's', runId: 'r', label: 'told by a record, too' });
    await createOne({ sessionKey: 's', runId: 'r', label: 'new' });
    const { driver } = whence.graph;
    await driver.executeQuery(
      "MATCH (c:Checkpoint) WHERE c.label <> 'new' SET c.createdAt = datetime('2020-01-01T00:00:00Z')",
    );
    await driver.executeQuery(
      "MATCH (c:Checkpoint) WHERE c.label STARTS WITH 'told' SET c.sources = ['record', 'whence']",
    );
    const { made } = await whence.ask<{ made: unknown }>(
      'mutation { made: applyCheckpointRetention { removed } }',
    );
    expect(made).toEqual({ removed: 1 });
    expect((await listOf({ sessionKey: 's' })).map(({ label }) => label)).toEqual([
      'new',
      'told by a record, too',
    ]);
  });

  test.each([
    [{ label: 'x'.repeat(16_385), runId: 'r' }, 'FIELD_INVALID'],
    [{ label: 'l', sessionKey: 'x'.repeat(1_025), runId: 'r' }, 'FIELD_INVALID'],
    [{ label: 'l', metadata: { a: 1 } }, 'FIELD_INVALID'],
    [{ label: 'l', metadata: { a: 'x'.repeat(65_536) } }, 'FIELD_INVALID'],
    [{ label: 'l', metadata: ['a'] }, 'FIELD_INVALID'],
  ])('%# is refused by code', async (input, code) => {
    expect((await createOne(input)).refusal?.code).toBe(code);
  });
});

describe('session trees and lists', () => {
  const tree = async (root: string, more = '') =>
    (
      await whence.ask<{ tree: TreeAnswer | null }>(
        `query ($root: String!) { tree: sessionTree(root: $root${more}) {
          nodes { sessionKey parentKey level session { sessionKey } } truncated hasCycle } }`,
        { root },
      )
    ).tree;
  interface TreeAnswer {
    readonly nodes: readonly { readonly sessionKey: string; readonly level: number }[];
    readonly truncated: boolean;
    readonly hasCycle: boolean;
  }
  const keys = (answer: TreeAnswer | null) => answer?.nodes.map(({ sessionKey }) => sessionKey);

  test('a tree is in pre-order, children by their creation, from any session and to any depth', async () => {
    for (const [key, parent] of [
      ['root', ''],
      ['b', 'root'],
      ['a', 'root'],
      ['b1', 'b'],
    ] as const)
      await register({ sessionKey: key, parentKey: parent });
    expect(keys(await tree('root'))).toEqual(['root', 'b', 'b1', 'a']);
    expect(keys(await tree('b'))).toEqual(['b', 'b1']);
    expect(await tree('root', ', depth: 1')).toMatchObject({ truncated: true, nodes: { length: 3 } });
    expect(await tree('root', ', limit: 2')).toMatchObject({ truncated: true, nodes: { length: 2 } });
    expect(keys(await tree('root', ', depth: 0'))).toEqual(['root']);
    expect(await tree('ghost')).toBeNull();
  });

  test('a session that moves leaves the tree that it was in, with all below it', async () => {
    for (const [key, parent] of [
      ['one', ''],
      ['two', ''],
      ['child', 'one'],
      ['grandchild', 'child'],
      ['child', 'two'],
    ] as const)
      await register({ sessionKey: key, parentKey: parent });
    expect(keys(await tree('one'))).toEqual(['one']);
    expect(keys(await tree('two'))).toEqual(['two', 'child', 'grandchild']);
    expect((await register({ sessionKey: 'two', parentKey: 'grandchild' })).refusal?.code).toBe(
      'SESSION_CYCLE',
    );
    expect((await register({ sessionKey: 'one', parentKey: 'grandchild' })).refusal).toBeNull();
  });

  test('a cycle that records made is answered once around', async () => {
    const documents = [
      {
        record: 'session',
        session_key: 'x',
        parent_key: 'y',
        agent_name: 'a',
        created_at: '2026-01-01T00:00:00Z',
      },
      {
        record: 'session',
        session_key: 'y',
        parent_key: 'x',
        agent_name: 'a',
        created_at: '2026-01-02T00:00:00Z',
      },
    ];
    await ingest(documents);
    expect(await tree('x')).toMatchObject({
      hasCycle: true,
      nodes: [{ sessionKey: 'x' }, { sessionKey: 'y' }],
    });
  });

  test('a session that is only spoken of is in no tree and no list, and is no parent', async () => {
    await createOne({ sessionKey: 'spoken of', runId: 'r', label: 'l' });
    expect(await tree('spoken of')).toBeNull();
    expect((await register({ sessionKey: 'child', parentKey: 'spoken of' })).refusal?.code).toBe('NOT_FOUND');
    const { sessionList } = await whence.ask<{ sessionList: { totalCount: number } }>(
      '{ sessionList { totalCount } }',
    );
    expect(sessionList.totalCount).toBe(0);
  });

  test('a registration that leaves known sessions alone does so, and a later one wins over a clock that is ahead', async () => {
    const ahead = new Date(Date.now() + 120_000).toISOString();
    await ingest([
      {
        record: 'session',
        session_key: 's',
        agent_name: 'coder',
        goal: 'g',
        status: 'merged',
        created_at: ahead,
      },
    ]);
    const kept = await register({ sessionKey: 's', unlessKnown: true });
    expect(kept.data?.made.session).toMatchObject({ agentName: 'coder', status: 'MERGED' });
    const anew = await register({ sessionKey: 's', agentName: 'other' });
    expect(anew.data?.made.session).toMatchObject({ agentName: 'other', status: 'ACTIVE', goal: null });
    const closed = await close('s', 'DISCARDED');
    expect(closed.data?.made.session).toMatchObject({ status: 'DISCARDED' });
  });

  test('lists go page by page, newest first, and children oldest first', async () => {
    for (const key of ['a', 'b', 'c', 'd', 'e'])
      await register({ sessionKey: key, parentKey: key === 'a' ? '' : 'a' });
    await close('c', 'MERGED');
    const pages = async (field: string) => {
      const seen: string[] = [];
      for (let after: string | null = null; ; ) {
        const answer: { list: SessionPage } = await whence.ask(
          `query ($after: String) { list: ${field} first: 2, after: $after) {
            edges { node { sessionKey } } pageInfo { hasNextPage endCursor } totalCount } }`,
          { after },
        );
        seen.push(...answer.list.edges.map(({ node }) => node.sessionKey));
        if (!answer.list.pageInfo.hasNextPage) return seen.join('');
        after = answer.list.pageInfo.endCursor;
      }
    };
    interface SessionPage {
      readonly edges: readonly { readonly node: { readonly sessionKey: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    }
    expect(await pages('sessionList(')).toBe('edcba');
    expect(await pages('sessionList(status: ACTIVE,')).toBe('edba');
    expect(await pages('sessionChildren(parentKey: "a",')).toBe('bcde');
  });
});

/** Sends documents, and expects all of them to be taken. */
async function ingest(documents: readonly object[]): Promise<void> {
  const { ingest: payload } = await whence.ask<{ ingest: { rejections: readonly unknown[] } }>(
    'mutation ($documents: [JSON!]!) { ingest(documents: $documents) { rejections { code message } } }',
    { documents },
  );
  expect(payload.rejections).toEqual([]);
}

const recordOperation = (input: object) =>
  attempt<{ made: { attributions: readonly AttributionFields[] } }>(
    `mutation ($input: WorkspaceOperationInput!) { made: recordWorkspaceOperation(input: $input) { attributions {
      authorType authorId filePath previousPath isBinary operation linesAdded linesRemoved evidence confidence
      modelName commits { oid } agents { kind identity } sessions { sessionKey } } } }`,
    { input },
  );
interface AttributionFields {
  readonly filePath: string | null;
  readonly previousPath: string | null;
  readonly isBinary: boolean | null;
  readonly linesAdded: string;
  readonly linesRemoved: string;
}
const merge = { sessionKey: 's', authorType: 'AGENT', authorId: 'coder', operation: 'WORKSPACE_MERGE' };

describe('operations on workspaces', () => {
  test('make an attribution for each file, with renames and binary files, tied to commit, agent and session', async () => {
    const commitHash = 'b'.repeat(40);
    const numstat = ['3\t1\tcafé\t"x".go', '5\t6\t', 'old.go', 'new.go', '-\t-\tlogo.png', ''].join('\0');
    const files = [{ filePath: 'told.go', linesAdded: '7', linesRemoved: '0' }];
    const { data } = await recordOperation({
      ...merge,
      commitHash,
      numstat,
      files,
      modelName: 'northlight-code-2',
    });
    const ties = {
      evidence: 'DECLARED_ID',
      confidence: 'MEDIUM',
      modelName: 'northlight-code-2',
      operation: 'workspace_merge',
      commits: [{ oid: commitHash }],
      agents: [{ kind: 'SOFTWARE', identity: 'name:coder' }],
      sessions: [{ sessionKey: 's' }],
    };
    expect(data?.made.attributions).toMatchObject([
      { filePath: 'told.go', linesAdded: '7', previousPath: null, ...ties },
      { filePath: 'café\t"x".go', linesAdded: '3', linesRemoved: '1', ...ties },
      { filePath: 'new.go', previousPath: 'old.go', linesAdded: '5', linesRemoved: '6', ...ties },
      { filePath: 'logo.png', isBinary: true, linesAdded: '0', linesRemoved: '0', ...ties },
    ]);
  });

  test.each([
    'WORKSPACE_MERGE',
    'WORKSPACE_BUNDLE_PUSH',
    'WORKSPACE_BUNDLE_APPLY',
    'SESSION_FORK',
    'SESSION_MERGE',
    'SESSION_DISCARD',
    'BUNDLE_IMPORT',
  ])('%s without files makes one attribution without a file', async (operation) => {
    const { data } = await recordOperation({ ...merge, operation });
    expect(data?.made.attributions).toMatchObject([
      { filePath: null, operation: operation.toLowerCase(), linesAdded: '0' },
    ]);
  });

  test('take the output without -z as the original reads it where that is wanted', async () => {
    const { data } = await recordOperation({
      ...merge,
      numstat: '12abc\t-\tsrc/{a => b}/c.go\n',
      compat: 'LANGO',
    });
    expect(data?.made.attributions).toMatchObject([{ filePath: 'src/{a => b}/c.go', linesAdded: '12' }]);
  });

  test.each([
    [{ ...merge, sessionKey: '' }, 'FIELD_MISSING'],
    [{ ...merge, authorId: '' }, 'FIELD_MISSING'],
    [{ ...merge, numstat: '1\t2\ta.go\n' }, 'FIELD_INVALID'],
    [{ ...merge, numstat: `${'9'.repeat(25)}\t0\ta.go\0` }, 'FIELD_INVALID'],
    [{ ...merge, files: [{ filePath: '', linesAdded: '1', linesRemoved: '0' }] }, 'FIELD_MISSING'],
    [{ ...merge, files: [{ filePath: 'a', linesAdded: '-1', linesRemoved: '0' }] }, 'FIELD_INVALID'],
  ])('%# is refused by code, and nothing of it is written', async (input, code) => {
    expect((await recordOperation(input)).refusal?.code).toBe(code);
    const { sessionStatus } = await whence.ask<{ sessionStatus: object }>(
      '{ sessionStatus { attributions sessions } }',
    );
    expect(sessionStatus).toEqual({ attributions: 0, sessions: 0 });
  });
});

describe('views and reports', () => {
  const report = async (sessionKey: string) =>
    (
      await whence.ask<{ report: Readonly<Record<string, unknown>> }>(
        `query ($key: String!) { report: attributionReport(sessionKey: $key) {
          sessionKey checkpoints authorCount fileCount redactionLevel ${tokens('totalTokens')}
          byAuthor { authorId authorType linesAdded linesRemoved fileCount ${tokens('tokens')} }
          byFile { filePath linesAdded linesRemoved authorCount } } }`,
        { key: sessionKey },
      )
    ).report;
  const tokens = (name: string) => `${name} { inputTokens outputTokens totalTokens }`;
  const counts = ({ inputTokens, outputTokens, totalTokens }: TokenSummary) => ({
    inputTokens: String(inputTokens),
    outputTokens: String(outputTokens),
    totalTokens: String(totalTokens),
  });

  test.each(
    vectors.report,
  )('of $name are what the rule of reports says of the same records', async (vector) => {
    const { tokenUsage, ...rows } = recordsOf(vector.inputs, vector.session_key);
    const attributions = rows.attributions.map(ofKnownAuthor);
    await writeRecords(attributions, tokenUsage, vector.session_key);
    const own = attributions.filter(({ sessionKey }) => sessionKey === vector.session_key);
    const records = { sessionKey: vector.session_key, attributions: own, tokenUsage, checkpoints: 0 };
    const wanted = attributionReport(records, '2026-01-01T00:00:00Z');
    const answer = await report(vector.session_key);
    expect({ ...answer, byAuthor: sorted(answer.byAuthor), byFile: sorted(answer.byFile) }).toEqual({
      sessionKey: vector.session_key,
      checkpoints: 0,
      redactionLevel: 'NONE',
      authorCount: wanted.byAuthor?.size,
      fileCount: wanted.byFile?.size,
      totalTokens: counts(wanted.totalTokens),
      byAuthor: sorted(
        [...(wanted.byAuthor ?? [])].map(([authorId, stats]) => ({
          authorId,
          authorType: stats.authorType,
          linesAdded: String(stats.linesAdded),
          linesRemoved: String(stats.linesRemoved),
          fileCount: stats.fileCount,
          tokens: counts(stats.tokensUsed),
        })),
      ),
      byFile: sorted(
        [...(wanted.byFile ?? [])].map(([filePath, stats]) => ({
          filePath,
          linesAdded: String(stats.linesAdded),
          linesRemoved: String(stats.linesRemoved),
          authorCount: stats.authorCount,
        })),
      ),
    });
    const { view } = await whence.ask<{ view: object }>(
      `query ($key: String!) { view: attributionView(sessionKey: $key, limit: 2) {
        attributions { attributionId } checkpoints ${tokens('totalTokens')} } }`,
      { key: vector.session_key },
    );
    expect(view).toEqual({
      attributions: attributionView(records, 2).attributions.map(({ id }) => ({ attributionId: id })),
      checkpoints: 0,
      totalTokens: counts(wanted.totalTokens),
    });
  });

  test('wrap around at 64 bits as those of the original, which no sum of the graph does', async () => {
    const most = 2n ** 63n - 1n;
    const [row] = recordsOf(vectors.report[0]?.inputs ?? never(), 's').attributions;
    const rows = ['1', '2'].map((id) => ({
      ...(row ?? never()),
      id,
      sessionKey: 's',
      filePath: 'a',
      linesAdded: most,
    }));
    await writeRecords(rows, [], 's');
    expect(await report('s')).toMatchObject({ byFile: [{ filePath: 'a', linesAdded: '-2' }] });
  });

  test('of an unknown session are empty', async () => {
    expect(await report('ghost')).toMatchObject({ byAuthor: [], byFile: [], checkpoints: 0 });
  });
});

describe('token use', () => {
  const record = (inputs: readonly object[]) =>
    attempt<{ made: { tokenUsage: readonly object[] } }>(
      `mutation ($inputs: [TokenUsageInput!]!) { made: recordTokenUsage(inputs: $inputs) {
        tokenUsage { usageId inputTokens totalTokens cacheTokens costMicros currency createdAt } } }`,
      { inputs },
    );
  const used = { sessionKey: 's', agentName: 'coder', inputTokens: '10', outputTokens: '5' };

  test('is kept to 64 bits and the nanosecond, and told again under its id it counts once', async () => {
    const big = {
      ...used,
      usageId: 'u',
      inputTokens: '9007199254740993',
      createdAt: '1999-12-31T23:59:59.123456789+01:00',
    };
    await record([big]);
    const { data } = await record([big, { ...used, costMicros: '1250', currency: 'EUR', cacheTokens: '3' }]);
    expect(data?.made.tokenUsage).toMatchObject([
      { usageId: 'u', inputTokens: '9007199254740993', createdAt: '1999-12-31T22:59:59.123456789Z' },
      { totalTokens: '15', costMicros: '1250', currency: 'EUR', cacheTokens: '3' },
    ]);
    const { attributionView: view } = await whence.ask<{ attributionView: object }>(
      '{ attributionView(sessionKey: "s") { byAuthorTokens { authorId tokens { inputTokens } } } }',
    );
    expect(view).toEqual({
      byAuthorTokens: [{ authorId: 'coder', tokens: { inputTokens: '9007199254741003' } }],
    });
  });

  test.each([
    [{ ...used, costMicros: '1' }, 'FIELD_INVALID'],
    [{ ...used, inputTokens: '-1' }, 'FIELD_INVALID'],
    [{ ...used, inputTokens: '9223372036854775808' }, 'FIELD_INVALID'],
  ])('%# is refused by code', async (input, code) => {
    expect((await record([input])).refusal?.code).toBe(code);
  });
});

test('half a surrogate pair is stored as U+FFFD, and is the same session when it comes again', async () => {
  for (let round = 0; round < 2; round += 1) await register({ sessionKey: 'a\ud800', goal: '\udfffg' });
  const { sessionList } = await whence.ask<{ sessionList: { nodes: readonly object[] } }>(
    '{ sessionList { nodes { sessionKey goal } } }',
  );
  expect(sessionList.nodes).toEqual([{ sessionKey: 'a\ufffd', goal: '\ufffdg' }]);
});

/** Bundles may hold any word for the type of an author, the graph does not. */
const ofKnownAuthor = (row: BundleAttribution): BundleAttribution =>
  ['human', 'agent', 'remote_peer'].includes(row.authorType) ? row : { ...row, authorType: 'human' };

/** Writes records of bundles as facts. */
async function writeRecords(
  attributions: readonly BundleAttribution[],
  usage: readonly TokenUsage[],
  sessionKey: string,
): Promise<void> {
  const claim = { source: 'test', at: '2026-01-01T00:00:00Z' } as const;
  const facts: readonly Fact[] = [
    ...attributions.map(
      (row): Fact => ({
        type: 'attribution',
        ...claim,
        attributionId: row.id,
        sessionKey: row.sessionKey,
        authorType: row.authorType as 'agent',
        authorId: row.authorId,
        ...(row.filePath === '' ? {} : { filePath: row.filePath }),
        linesAdded: BigInt(row.linesAdded),
        linesRemoved: BigInt(row.linesRemoved),
        createdAt: storedTime(row.createdAt).at,
        evidence: 'DECLARED_ID',
      }),
    ),
    ...usage.map(
      (each, index): Fact => ({
        type: 'tokenUsage',
        ...claim,
        usageId: `usage-${index}`,
        sessionKey,
        ...(each.agentName === '' ? {} : { agentName: each.agentName }),
        inputTokens: BigInt(each.inputTokens),
        outputTokens: BigInt(each.outputTokens),
        totalTokens: BigInt(each.totalTokens),
      }),
    ),
  ];
  const [result] = await whence.services.writer.write([{ facts }]);
  if (result?.status === 'FAILED') throw result.failure;
}

const sorted = (rows: unknown): readonly unknown[] =>
  (rows as readonly object[]).toSorted((left, right) =>
    JSON.stringify(left) < JSON.stringify(right) ? -1 : 1,
  );

function never(): never {
  throw new Error('the vectors have it');
}
