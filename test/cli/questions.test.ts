import { describe, expect, it } from 'vitest';
import { linesOf, temporaryFile, whence } from './running.ts';
import { type Answers, standIn } from './server.ts';

const digest = 'sha256:4bc453b53cb3d914b45f4b250294236adba2c0e09ff6f03793949e7e39fd4cc1';

const row = {
  namespace: 'shop',
  pod: 'checkout-1',
  container: 'app',
  digest,
  buildId: '42',
  evidence: 'DIGEST_EQUAL',
};
const found = {
  ref: 'checkout-1',
  refKind: 'CONTAINER',
  depth: 6,
  start: [{ id: 'c' }],
  nodes: [
    { id: 'c', kind: 'CONTAINER', title: 'checkout-1/app', hops: 0, properties: {} },
    { id: 'i', kind: 'IMAGE', title: digest, hops: 1, properties: {} },
    { id: 'b', kind: 'BUILD', title: '42', hops: 2, properties: {} },
    { id: 'r', kind: 'IMAGE_REFERENCE', title: 'shop/checkout:1', hops: 1, properties: {} },
  ],
  edges: [
    { from: 'c', to: 'i', type: 'RUNS', evidence: 'DIGEST_EQUAL', sources: [] },
    { from: 'c', to: 'r', type: 'DECLARES', evidence: 'DECLARED_ID', sources: [] },
    { from: 'i', to: 'b', type: 'PRODUCED_BY', evidence: 'DIGEST_EQUAL', sources: [] },
    { from: 'r', to: 'i', type: 'POINTS_TO', evidence: 'TAG_AT_TIME', sources: [] },
  ],
  rows: [row],
  truncated: true,
  omitted: ['containers of it (200 of more)'],
  contradictions: ['two sources disagree'],
};

/** Runs a command against a server that answers so. */
async function ask(answers: Answers, ...args: readonly string[]) {
  const { url, requests } = await standIn(answers);
  const run = await whence([...args, '--url', url]);
  return { ...run, variables: requests.map(({ body }) => JSON.parse(body).variables) };
}

describe('lineage', () => {
  const lineage = { lineage: () => found };

  it('draws the rows as a table, with digests that can still be looked up', async () => {
    const { code, stdout } = await ask(lineage, 'lineage', 'checkout-1');
    expect(stdout.split('\n')).toEqual([
      'RUNS AS              DIGEST               BUILD  EVIDENCE',
      'shop/checkout-1/app  sha256:4bc453b53cb3  42     DIGEST_EQUAL',
      '',
    ]);
    expect(code).toBe(0);
  });

  it('says on stderr what was cut and what sources contradict', async () => {
    const { stderr } = await ask(lineage, 'lineage', 'checkout-1');
    expect(stderr).toBe(
      'warning: two sources disagree\nwarning: not all is shown: containers of it (200 of more)\n',
    );
  });

  it('has every field of a row in a wide table', async () => {
    const { stdout } = await ask(lineage, 'lineage', 'checkout-1', '-o', 'wide');
    expect(stdout).toContain(digest);
    expect(stdout).toMatch(/^NAMESPACE +POD +CONTAINER +DIGEST +BUILD ID +EVIDENCE\n/);
  });

  it('draws the graph as a tree in which every link stands once', async () => {
    const { stdout } = await ask(lineage, 'lineage', 'checkout-1', '-o', 'tree');
    expect(stdout.split('\n')).toEqual([
      'CONTAINER checkout-1/app',
      '├─→ RUNS (DIGEST_EQUAL) IMAGE sha256:4bc453b53cb3',
      '│ ├─→ PRODUCED_BY (DIGEST_EQUAL) BUILD 42',
      '│ └─← POINTS_TO (TAG_AT_TIME) IMAGE_REFERENCE shop/checkout:1 (elsewhere)',
      '└─→ DECLARES (DECLARED_ID) IMAGE_REFERENCE shop/checkout:1',
      '',
    ]);
  });

  it('answers all with -o json, and rows with -o ndjson', async () => {
    const whole = await ask(lineage, 'lineage', 'checkout-1', '-o', 'json');
    expect(JSON.parse(whole.stdout)).toMatchObject({ ...found, start: [{ id: 'c' }] });
    const rows = await ask(lineage, 'lineage', 'checkout-1', '-o', 'ndjson');
    expect(linesOf(rows.stdout)).toEqual([expect.objectContaining(row)]);
  });

  it('passes on the time in UTC and the depth', async () => {
    const options = ['--as-of', '2025-03-01T12:00:00+02:00', '--depth', '3'];
    const { variables } = await ask(lineage, 'lineage', 'x', ...options);
    expect(variables).toEqual([{ ref: 'x', asOf: '2025-03-01T10:00:00Z', depth: 3 }]);
  });

  it('of what nothing answers to ends with 3', async () => {
    const { code, stdout, stderr } = await ask({ lineage: () => null }, 'lineage', 'no\u001bthing');
    expect(stderr).toContain('error: nothing in the graph answers to "no\\u{1b}thing"');
    expect(stdout).toBe('');
    expect(code).toBe(3);
  });
});

describe('history', () => {
  const interval = (from: string, to: string | null) => ({
    digest: from,
    mediaType: null,
    firstSeen: `2025-0${to}-01T00:00:00Z`,
    lastSeen: `2025-0${to}-09T00:00:00Z`,
    closedAt: null,
    sources: ['registry'],
    containers: 2,
  });
  const tagHistory = {
    tagHistory: () => ({
      reference: 'docker.io/library/app:1',
      current: digest,
      moved: true,
      intervals: [interval(digest, '1'), { ...interval(digest, '2'), digest: null }],
      changes: [
        {
          kind: 'FIRST_SEEN',
          reference: 'docker.io/library/app:1',
          notAfter: '2025-01-01T00:00:00Z',
          sources: [],
        },
        {
          kind: 'DELETED',
          reference: 'docker.io/library/app:1',
          notAfter: '2025-02-01T00:00:00Z',
          sources: [],
        },
      ],
      contradictions: [],
    }),
  };

  it('draws the intervals, each with the change that began it', async () => {
    const { code, stdout, stderr } = await ask(tagHistory, 'history', 'app:1');
    const [titles, first, second] = stdout.split('\n');
    expect(titles).toMatch(/^CHANGE +DIGEST +FIRST SEEN +LAST SEEN +CONTAINERS +SEEN BY$/);
    expect(first).toMatch(/^FIRST_SEEN +sha256:4bc453b53cb3 +2025-01-01T00:00:00Z .* registry$/);
    expect(second).toMatch(/^DELETED +\(gone\) /);
    expect(stderr).toBe('docker.io/library/app:1: has moved\n');
    expect(code).toBe(0);
  });

  it('of a tag that was never seen ends with 3', async () => {
    expect((await ask({ tagHistory: () => null }, 'history', 'app:9')).code).toBe(3);
  });
});

describe('where', () => {
  const running = (name: string) => ({
    digest,
    evidence: 'DIGEST_EQUAL',
    drift: true,
    container: { id: name, cluster: 'one', podUid: '1', podName: 'p', name, kind: 'MAIN', state: 'RUNNING' },
  });
  /** Pages of two containers each, five in all. */
  const whereRunning = {
    whereRunning: ({ after, first }: { after: string | null; first: number }) => {
      const from = Number(after ?? 0);
      const nodes = ['a', 'b', 'c', 'd', 'e'].slice(from, from + Math.min(2, first)).map(running);
      const pageInfo = { hasNextPage: from + 2 < 5, hasPreviousPage: false, endCursor: String(from + 2) };
      return { nodes, edges: [], pageInfo, totalCount: 5 };
    },
  };

  it('follows the pages to the end', async () => {
    const { code, stdout, stderr } = await ask(whereRunning, 'where', 'app:1', '-o', 'ndjson');
    const names = linesOf(stdout).map(({ container }) => (container as { readonly name: string }).name);
    expect(names).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('stops at --limit and says how many there are', async () => {
    const { stdout, stderr } = await ask(whereRunning, 'where', 'app:1', '--limit', '3', '-o', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ totalCount: 5, containers: [{}, {}, {}] });
    expect(stderr).toBe('3 of 5 containers shown; more with --limit\n');
  });

  it('draws a table, drift named', async () => {
    const { stdout } = await ask(whereRunning, 'where', 'app:1');
    expect(stdout.split('\n')[1]).toBe(
      'one      p    a          RUNNING  sha256:4bc453b53cb3  DIGEST_EQUAL  drift',
    );
  });

  it('of what runs nowhere is an empty answer, not a failure', async () => {
    const none = {
      nodes: [],
      edges: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
    };
    const { code, stdout, stderr } = await ask({ whereRunning: () => none }, 'where', 'app:1');
    expect([code, stdout, stderr]).toEqual([0, '', 'no container runs app:1\n']);
  });
});

describe('query', () => {
  const tagHistory = { tagHistory: () => null };

  it('prints the answer to a text, a file or stdin', async () => {
    const text = 'query Q($ref: String!) { tagHistory(ref: $ref) { current } }';
    const variables = ['--variables', '{"ref":"a"}'];
    const { url } = await standIn(tagHistory);
    const file = temporaryFile('q.graphql', text);
    const runs = await Promise.all([
      whence(['query', text, ...variables, '--url', url]),
      whence(['query', '-f', file, ...variables, '--url', url]),
      whence(['query', '-', ...variables, '--url', url], { input: text }),
    ]);
    for (const { code, stdout } of runs) {
      expect(JSON.parse(stdout)).toEqual({ data: { tagHistory: null } });
      expect(code).toBe(0);
    }
  });

  it('fails with the errors of the answer, which it prints', async () => {
    const { code, stdout } = await ask(tagHistory, 'query', '{ nothing }');
    expect(JSON.parse(stdout)).toMatchObject({ errors: [{ message: expect.stringContaining('nothing') }] });
    expect(code).toBe(1);
  });
});

describe('rejections', () => {
  const rejection = (id: string) => ({
    id,
    documentDigest: digest,
    documentName: 'pods.ndjson',
    code: 'FIELD_MISSING',
    path: '/spec',
    message: 'spec is missing',
    source: 'kubernetes',
    receivedAt: '2025-01-01T00:00:00Z',
    replayable: true,
  });
  const listed = ({ after }: { after: string | null }) => ({
    edges: [{ cursor: 'x', node: rejection(after === null ? 'one' : 'two') }],
    pageInfo: { hasNextPage: after === null, hasPreviousPage: false, endCursor: 'x' },
    totalCount: 2,
  });
  const replayed = ({ ids }: { ids: readonly string[] }) => ({
    results: ids.map((id, index) => ({
      index,
      digest,
      status: id === 'two' ? 'REJECTED' : 'ACCEPTED',
      records: 1,
      rejections: [],
      conflicts: [],
    })),
  });
  const answers = { rejectionsConnection: listed, replayRejections: replayed };

  it('lists what stands, page by page', async () => {
    const { code, stdout, variables } = await ask(answers, 'rejections', '-o', 'ndjson');
    expect(linesOf(stdout).map(({ id }) => id)).toEqual(['one', 'two']);
    expect(variables[0]).toMatchObject({ where: { resolvedAt: { eq: null } }, after: null });
    expect(code).toBe(0);
  });

  it('lists also what is resolved with --all', async () => {
    const { variables } = await ask(answers, 'rejections', '--all');
    expect(variables[0]).toMatchObject({ where: {} });
  });

  it('are read again, all that stand, and fail when one is refused again', async () => {
    const { code, stderr, variables } = await ask(answers, 'rejections', '--replay');
    expect(variables.at(-1)).toEqual({ ids: ['one', 'two'] });
    expect(stderr).toBe('2 read again, 1 refused again\n');
    expect(code).toBe(1);
  });

  it('that --limit leaves out of a replay are counted', async () => {
    const { stderr, variables } = await ask(answers, 'rejections', '--limit', '1', '--replay');
    expect(variables.at(-1)).toEqual({ ids: ['one'] });
    expect(stderr).toContain('1 more stand');
  });

  it('are read again by id', async () => {
    const { code, stdout, variables } = await ask(
      answers,
      'rejections',
      '-o',
      'json',
      '--replay',
      'one',
      'three',
    );
    expect(variables).toEqual([{ ids: ['one', 'three'] }]);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(code).toBe(0);
  });
});

describe('a server that refuses', () => {
  it.each([
    [
      'with a code of ours',
      503,
      '{"errors":[{"message":"away","extensions":{"code":"NEO4J_UNREACHABLE"}}]}',
      'away',
      4,
    ],
    [
      'the argument',
      200,
      '{"data":null,"errors":[{"message":"no ref","extensions":{"code":"REFERENCE_UNRECOGNIZED","hint":"try"}}]}',
      'hint: try',
      2,
    ],
    [
      'with a fault',
      500,
      '{"errors":[{"message":"broken","extensions":{"code":"INTERNAL_ERROR"}}]}',
      'broken',
      1,
    ],
    ['without a token', 401, '', 'WHENCE_TOKEN', 4],
    ['as no Whence server does', 404, '<html></html>', 'does not answer as a Whence server (HTTP 404)', 4],
  ])('%s has its own exit code', async (_what, status, body, message, expected) => {
    const { url } = await standIn({}, { refuse: () => ({ status, body }) });
    const { code, stderr } = await whence(['lineage', 'x', '--url', url]);
    expect(stderr).toContain(message);
    expect(code).toBe(expected);
  });

  it('to answer in time is given up', async () => {
    const { url } = await standIn({ lineage: () => new Promise(() => {}) });
    const { code, stderr } = await whence(['lineage', 'x', '--url', url, '--timeout', '1']);
    expect(stderr).toContain('did not answer within 1 s');
    expect(code).toBe(4);
  });
});
