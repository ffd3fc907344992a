import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import { createWriter, type WriteResult } from '../../src/graph/writer/writer.ts';
import type { BuildFact, Fact } from '../../src/model/fact.ts';
import { emptyGraph, openTestGraph, testDatabase } from '../graphDatabase.ts';
import { dumpGraph, rowsOf } from './dump.ts';
import { buildOf, commitOf, day, deployOf, digestOf, referenceTo, workloadOf } from './facts.ts';

const driver = openTestGraph();
const writer = createWriter(driver, { database: testDatabase });
beforeAll(() => migrate(driver, testDatabase));
beforeEach(() => emptyGraph(driver));
afterEach(() => vi.restoreAllMocks());
afterAll(() => driver.close());

const claim = { source: 'ci', at: day(1) };
const tagged = referenceTo('registry.example.com/shop/checkout:1.4.2');
const repository = 'gitlab.example.com/shop/checkout';
const ines = { kind: 'HUMAN', identity: 'mailto:ines@example.com' } as const;
const build = (buildId: string, more: Partial<BuildFact> = {}): BuildFact => ({
  ...claim,
  type: 'build',
  build: buildOf(buildId),
  ...more,
});
const statusesOf = (results: readonly WriteResult[]) => results.map(({ status }) => status);

/** Every label and every kind of edge in the graph but those of sources, each as often as it occurs. */
async function contents(): Promise<readonly string[]> {
  const rows = await rowsOf(
    driver,
    `MATCH (node) WHERE NOT node:Source AND labels(node)[0] IN $labels RETURN labels(node)[0] AS text
     UNION ALL
     MATCH (from)-[edge]->(to) RETURN labels(from)[0] + ' ' + type(edge) + ' ' + labels(to)[0] AS text`,
  );
  return rows.map(({ text }) => String(text)).sort();
}

async function propertiesOf(label: string): Promise<readonly unknown[]> {
  const rows = await rowsOf(driver, `MATCH (node:${label}) RETURN properties(node) AS properties`);
  return rows.map(({ properties }) => properties);
}

const kinds: readonly (readonly [string, Fact, readonly string[]])[] = [
  ['a tagged reference', { ...claim, type: 'imageReference', reference: tagged }, ['ImageReference']],
  [
    'a pinned reference, which identifies an image',
    {
      ...claim,
      type: 'imageReference',
      reference: referenceTo(`registry.example.com/shop/checkout@${digestOf('a')}`),
    },
    ['Image', 'ImageReference', 'ImageReference IDENTIFIES Image'],
  ],
  [
    'an image of an index',
    { ...claim, type: 'imagePart', relation: 'HAS_MANIFEST', whole: digestOf('a'), part: digestOf('b') },
    ['Image', 'Image', 'Image HAS_MANIFEST Image'],
  ],
  [
    'a tag that was seen',
    { ...claim, type: 'tagSighting', reference: tagged, digest: digestOf('a') },
    [
      'Image',
      'ImageReference',
      'ImageReference OBSERVED_AS TagObservation',
      'TagObservation',
      'TagObservation POINTED_TO Image',
    ],
  ],
  [
    'a commit',
    { ...claim, type: 'commit', commit: commitOf('d'), repository, author: ines },
    ['Agent', 'Commit', 'Commit AUTHORED_BY Agent', 'Commit IN_REPOSITORY Repository', 'Repository'],
  ],
  [
    'a build',
    build('7', {
      sourceCommit: commitOf('d'),
      sourceRepository: repository,
      imageDigests: [digestOf('a')],
      parent: { ...buildOf('90'), unit: 'PIPELINE' },
    }),
    [
      'Build',
      'Build',
      'Build BUILT_FROM Commit',
      'Build CHILD_OF Build',
      'Build PRODUCED Image',
      'Commit',
      'Commit IN_REPOSITORY Repository',
      'Image',
      'Repository',
    ],
  ],
  [
    'a deploy',
    {
      ...claim,
      type: 'deploy',
      deploy: deployOf('5'),
      buildId: '7',
      imageDigests: [digestOf('a')],
      references: [tagged],
      created: workloadOf('checkout-6f7d'),
    },
    [
      'Deploy',
      'Deploy CREATED Workload',
      'Deploy DECLARES ImageReference',
      'Deploy DEPLOYS Image',
      'Image',
      'ImageReference',
      'Workload',
    ],
  ],
  [
    'a container',
    {
      ...claim,
      type: 'container',
      cluster: 'prod-eu',
      podUid: 'pod-1',
      name: 'main',
      kind: 'MAIN',
      state: 'RUNNING',
      reference: tagged,
      imageDigest: digestOf('a'),
      workload: workloadOf('checkout-6f7d'),
    },
    [
      'Container',
      'Container DECLARES ImageReference',
      'Container PART_OF Workload',
      'Container RUNS Image',
      'Image',
      'ImageReference',
      'Workload',
    ],
  ],
  [
    'a session within another',
    {
      ...claim,
      type: 'session',
      sessionKey: 'voucher',
      parentKey: 'release',
      agent: { kind: 'SOFTWARE', identity: 'name:coder' },
    },
    ['Agent', 'Session', 'Session', 'Session CHILD_OF Session', 'Session CONDUCTED_BY Agent'],
  ],
  [
    'a checkpoint at a commit',
    {
      ...claim,
      type: 'checkpoint',
      checkpointId: 'c-1',
      sessionKey: 'voucher',
      label: 'plan accepted',
      trigger: 'MANUAL',
      journalSeq: 3n,
      commit: commitOf('d'),
    },
    ['Checkpoint', 'Checkpoint AT_COMMIT Commit', 'Checkpoint IN_SESSION Session', 'Commit', 'Session'],
  ],
  [
    'an attribution',
    {
      ...claim,
      type: 'attribution',
      attributionId: 'a-1',
      sessionKey: 'voucher',
      authorType: 'agent',
      authorId: 'coder',
      linesAdded: 104n,
      linesRemoved: 12n,
      commit: commitOf('d'),
      evidence: 'DECLARED_ID',
    },
    [
      'Agent',
      'Attribution',
      'Attribution ATTRIBUTED_TO Agent',
      'Attribution IN_SESSION Session',
      'Attribution OF_COMMIT Commit',
      'Commit',
      'Session',
    ],
  ],
];

describe('the writer', () => {
  test.each(kinds)('makes nodes and edges of %s', async (_, fact, expected) => {
    expect(await writer.write([{ facts: [fact] }])).toEqual([{ status: 'CHANGED', conflicts: [] }]);
    expect(await contents()).toEqual(expected);
  });

  test('keeps times to the nanosecond and whole numbers of 64 bits', async () => {
    const at = '2026-10-01T12:00:00.123456789Z';
    await writer.write([
      {
        facts: [
          {
            source: 'ci',
            at,
            type: 'checkpoint',
            checkpointId: 'c-1',
            sessionKey: '',
            label: 'l',
            trigger: 'MANUAL',
            journalSeq: 9_007_199_254_740_993n,
          },
        ],
      },
    ]);
    const [row] = await rowsOf(
      driver,
      'MATCH (c:Checkpoint) RETURN toString(c.firstSeen) AS at, toString(c.journalSeq) AS number',
    );
    expect(row).toEqual({ at, number: '9007199254740993' });
  });

  test('names in each node and edge the sources that spoke of it', async () => {
    await writer.write([{ facts: [build('7', { imageDigests: [digestOf('a')] })] }]);
    await writer.write([{ facts: [build('7', { imageDigests: [digestOf('a')], source: 'audit' })] }]);
    const [row] = await rowsOf(
      driver,
      'MATCH (b:Build)-[p:PRODUCED]->(i) RETURN b.sources AS build, p.sources AS edge, i.sources AS image',
    );
    const both = ['audit', 'ci'];
    expect(row).toEqual({ build: both, edge: both, image: both });
  });

  test('writes nothing and opens no transaction for no units', async () => {
    const sessions = vi.spyOn(driver, 'session');
    expect(await writer.write([])).toEqual([]);
    expect(sessions).not.toHaveBeenCalled();
  });
});

describe('a disagreement about what should never change', () => {
  const told = build('7', { sourceCommit: commitOf('d') });
  const other = build('7', { sourceCommit: commitOf('e'), at: day(2) });
  const both = [`sourceCommit=${commitOf('d').oid}`, `sourceCommit=${commitOf('e').oid}`];

  test('is told to whoever brings it, and both values are kept', async () => {
    await writer.write([{ facts: [told] }]);
    expect(await writer.write([{ facts: [other] }])).toEqual([{ status: 'CHANGED', conflicts: both }]);
    expect(await propertiesOf('Build')).toMatchObject([
      { sourceCommit: commitOf('e').oid, contradictions: both },
    ]);
    expect(await contents()).toContain('Build BUILT_FROM Commit');
  });

  test('is told where both values come in one batch', async () => {
    const results = await writer.write([{ facts: [told] }, { facts: [build('8')] }, { facts: [other] }]);
    expect(results.map((result) => 'conflicts' in result && result.conflicts)).toEqual([both, [], both]);
  });

  test('is told once: the same record again changes nothing', async () => {
    await writer.write([{ facts: [told] }, { facts: [other] }]);
    expect(await writer.write([{ facts: [other] }])).toEqual([{ status: 'UNCHANGED', conflicts: [] }]);
  });
});

describe('a unit that the graph refuses', () => {
  // An entry of an index has room for about 8 kB.
  const tooLong = 'x'.repeat(9_000);
  const refused = { facts: [build('before', { imageDigests: [digestOf('c')] }), build(tooLong)] };

  test('fails alone and leaves nothing, while those around it are written', async () => {
    const results = await writer.write([
      { facts: [build('1')] },
      { facts: [build('2')] },
      refused,
      { facts: [build('3')] },
    ]);
    expect(statusesOf(results)).toEqual(['CHANGED', 'CHANGED', 'FAILED', 'CHANGED']);
    expect(await contents()).toEqual(['Build', 'Build', 'Build']);
  });

  test('is told by a code and words that are the same each time and quote nothing of it', async () => {
    const [first] = await writer.write([refused]);
    const [second] = await writer.write([refused]);
    if (first?.status !== 'FAILED' || second?.status !== 'FAILED') throw new Error('not refused');
    expect(first.failure.code).toBe('WRITE_FAILED');
    expect(first.failure.message).toContain('too large to index');
    expect(first.failure.message).not.toContain('xxx');
    expect(second.failure.message).toBe(first.failure.message);
  });

  test('fails alone where its facts cannot be stored at all', async () => {
    const broken: Fact = { ...claim, type: 'image', digest: digestOf('a'), kind: 'UNKNOWN', size: 0.5 };
    const results = await writer.write([
      { facts: [build('1')] },
      { facts: [broken] },
      { facts: [build('2')] },
    ]);
    expect(statusesOf(results)).toEqual(['CHANGED', 'FAILED', 'CHANGED']);
    expect(await contents()).toEqual(['Build', 'Build']);
  });
});

describe('a transaction', () => {
  const units = Array.from({ length: 7 }, (_, index) => ({
    facts: [build(`${index}`), build(`${index}`, { status: 'RUNNING' })],
  }));
  const transactionsOf = async (batchFacts: number, all: typeof units): Promise<number> => {
    const sessions = vi.spyOn(driver, 'session');
    await createWriter(driver, { database: testDatabase, batchFacts }).write(all);
    return sessions.mock.calls.length;
  };

  test.each([
    [14, 1],
    [4, 4],
    [3, 7],
  ])('holds whole units of at most %i facts', async (batchFacts, expected) => {
    expect(await transactionsOf(batchFacts, units)).toBe(expected);
    expect(await contents()).toHaveLength(7);
  });

  test('holds a unit of more facts by itself', async () => {
    expect(await transactionsOf(1, units)).toBe(7);
  });

  test('without anything new writes nothing', async () => {
    await writer.write(units);
    const before = await dumpGraph(driver);
    expect(statusesOf(await writer.write(units))).toEqual(units.map(() => 'UNCHANGED'));
    expect(await dumpGraph(driver)).toEqual(before);
  });
});
