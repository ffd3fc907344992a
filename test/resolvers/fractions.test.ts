import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, commit, commitOf, deploy, digestOf, registry } from '../e2e/acceptance/documents.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';

/** As text, `:00Z` comes after `:00.5Z`: the fraction begins before the Z. */
const whole = '2026-03-02T10:00:00Z';
const half = '2026-03-02T10:00:00.5Z';
const oid = commitOf('in the middle of a second');
const digests = [digestOf('whole'), digestOf('half')] as const;
const moved = 'shop/app:within-a-second';
const sighting = (digest: string, observedAt: string) => ({
  record: 'tag',
  reference: `${registry}/${moved}`,
  digest,
  observedAt,
});

const documents = [
  commit(oid, '1 09:00'),
  ...[whole, half].flatMap((time, number) => [
    build(`b-${number}`, '1 10:00', {
      source_commit: oid,
      image_digests: [digests[number]],
      finished_at: time,
    }),
    deploy(`d-${number}`, '2 09:00', {
      build_id: `b-${number}`,
      workload: `app-${number}`,
      image_digests: [digests[number]],
      created_at: time,
      finished_at: time,
    }),
  ]),
  // Told in the wrong order, and one instant in two forms.
  sighting(digests[1], half),
  sighting(digests[0], whole),
  sighting(digests[1], '2026-03-02T10:00:00.500Z'),
  build('pushes', '1 10:00', {
    started_at: whole,
    finished_at: '2026-03-02T10:00:00.50Z',
    image_name: `${registry}/shop/app`,
    image_tag: 'within-a-second',
  }),
];

let whence: TestWhence;
beforeAll(async () => {
  whence = await startTestWhence({ sample: false });
  await whence.ask(
    'mutation ($documents: [JSON!]!) { ingest(documents: $documents) { rejections { code } } }',
    {
      documents,
    },
  );
  await whence.ask('mutation { reconcile { waiting } }');
});
afterAll(() => whence.stop());

test('a lead time is that to the earlier of two deploys in one second', async () => {
  const { leadTimes } = await whence.ask<{ leadTimes: { nodes: readonly object[] } }>(
    'query ($ref: String!) { leadTimes(ref: $ref) { nodes { deployId readyAt } } }',
    { ref: oid },
  );
  expect(leadTimes.nodes).toEqual([{ deployId: 'd-0', readyAt: whole }]);
});

test('rollouts, and builds of one commit, stand newest first within a second', async () => {
  const { rollouts, sameCommit } = await whence.ask<{
    rollouts: { nodes: readonly { deployId: string }[] };
    sameCommit: { nodes: readonly { build: { buildId: string } }[] };
  }>(
    `query ($ref: String!) {
      rollouts(ref: $ref) { nodes { deployId } }
      sameCommit(commit: $ref) { nodes { build { buildId } } }
    }`,
    { ref: oid },
  );
  expect(rollouts.nodes.map(({ deployId }) => deployId)).toEqual(['d-1', 'd-0']);
  expect(sameCommit.nodes.map(({ build: { buildId } }) => buildId)).toEqual(['b-1', 'b-0']);
});

test('a tag that moved within a second moved once, and the reconciler knows to what', async () => {
  const { tagHistory, retags } = await whence.ask<Record<string, unknown>>(
    `query ($ref: String!, $registry: String!) {
      tagHistory(ref: $ref) { current changes { kind after notAfter } intervals { firstSeen lastSeen closedAt } }
      retags(registry: $registry) { nodes { kind notAfter } }
    }`,
    { ref: `${registry}/${moved}`, registry },
  );
  expect(tagHistory).toEqual({
    current: digests[1],
    changes: [
      { kind: 'FIRST_SEEN', after: null, notAfter: whole },
      { kind: 'RETAG', after: whole, notAfter: half },
    ],
    intervals: [
      { firstSeen: whole, lastSeen: whole, closedAt: half },
      { firstSeen: half, lastSeen: half, closedAt: null },
    ],
  });
  expect(retags).toEqual({ nodes: [{ kind: 'RETAG', notAfter: half }] });
});

test('a build that ends at the instant at which a tag was seen to move pushed what it moved to', async () => {
  const { builds } = await whence.ask<{ builds: readonly { images: readonly object[] }[] }>(
    '{ builds(where: { buildId: { eq: "pushes" } }) { images { digest } } }',
  );
  expect(builds).toEqual([{ images: [{ digest: digests[1] }] }]);
});

test('rollouts come in pages, which go on behind a cursor whatever is written before it', async () => {
  const rolloutsAfter = async (after: string | null) =>
    (
      await whence.ask<{ rollouts: RolloutPage }>(
        `query ($ref: String!, $after: String) {
          rollouts(ref: $ref, first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { deployId } }
        }`,
        { ref: oid, after },
      )
    ).rollouts;
  const newest = await rolloutsAfter(null);
  expect(newest).toMatchObject({ totalCount: 2, nodes: [{ deployId: 'd-1' }] });
  await whence.ask(
    'mutation ($documents: [JSON!]!) { ingest(documents: $documents) { rejections { code } } }',
    {
      documents: [
        deploy('d-2', '2 09:00', { build_id: 'b-1', workload: 'app-2', created_at: '2026-03-02T11:00:00Z' }),
      ],
    },
  );
  await whence.ask('mutation { reconcile { waiting } }');
  const next = await rolloutsAfter(newest.pageInfo.endCursor);
  expect(next).toMatchObject({
    totalCount: 3,
    pageInfo: { hasNextPage: false },
    nodes: [{ deployId: 'd-0' }],
  });
});

interface RolloutPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly { readonly deployId: string }[];
}
