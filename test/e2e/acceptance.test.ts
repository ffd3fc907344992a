import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createReconciler } from '../../src/reconcile/reconciler.ts';
import { dumpGraph } from '../graph/dump.ts';
import { emptyGraph } from '../graphDatabase.ts';
import { startTestWhence, type TestWhence } from '../whence.ts';
import type { RawDocument } from './acceptance/documents.ts';
import type { Scenario } from './acceptance/scenario.ts';
import { deploymentPending } from './deployment_pending/scenario.ts';
import { digestMismatch } from './digest_mismatch/scenario.ts';
import { happyPath } from './happy_path/scenario.ts';
import { indexVsPlatformDigest } from './index_vs_platform_digest/scenario.ts';
import { missingReconciliation } from './missing_reconciliation/scenario.ts';
import { orphanImage } from './orphan_image/scenario.ts';
import { recordedHistory } from './recorded_history/scenario.ts';
import { retag } from './retag/scenario.ts';
import { rollback } from './rollback/scenario.ts';
import { sameDigestTwoRepositories } from './same_digest_two_repositories/scenario.ts';
import { tagDeleted } from './tag_deleted/scenario.ts';
import { unknownDigest } from './unknown_digest/scenario.ts';
import { unreviewed } from './unreviewed/scenario.ts';
import { unscannedImages } from './unscanned/scenario.ts';
import { unverifiedImages } from './unverified/scenario.ts';

const scenarios: readonly Scenario[] = [
  happyPath,
  missingReconciliation,
  deploymentPending,
  digestMismatch,
  retag,
  rollback,
  tagDeleted,
  sameDigestTwoRepositories,
  indexVsPlatformDigest,
  unscannedImages,
  unverifiedImages,
  unreviewed,
  orphanImage,
  unknownDigest,
  recordedHistory,
];

let whence: TestWhence;
beforeAll(async () => {
  whence = await startTestWhence({ sample: false });
}, 180_000);
afterAll(() => whence.stop());

/** Documents without a time of their own are given none: whatever follows must not depend on when they came. */
async function send(documents: readonly RawDocument[], cluster: string | undefined) {
  return whence.ask<{
    ingest: { results: readonly { status: string }[]; rejections: readonly { code: string }[] };
  }>(
    `mutation ($documents: [JSON!]!, $context: IngestContext) {
      ingest(documents: $documents, context: $context) { results { status } rejections { code message path } }
    }`,
    { documents, context: cluster === undefined ? null : { cluster } },
  );
}

interface Pass {
  readonly nodes: number;
  readonly edgesMade: number;
  readonly edgesRemoved: number;
  readonly findingsRaised: number;
  readonly findingsResolved: number;
  readonly waiting: number;
  readonly errors: readonly object[];
}

/** Reconciles until nothing waits, as the command line does; answers the last call. */
async function reconcile(full = false): Promise<Pass> {
  const ask = (whole: boolean) =>
    whence.ask<{ reconcile: Pass }>(
      `mutation ($full: Boolean) { reconcile(full: $full) {
        nodes edgesMade edgesRemoved findingsRaised findingsResolved waiting errors { id message } } }`,
      { full: whole },
    );
  let { reconcile: pass } = await ask(full);
  for (let call = 0; call < 20 && pass.waiting > 0; call += 1) pass = (await ask(false)).reconcile;
  return pass;
}

/** A bill without a root is read, and its sender is told. */
const expectedRefusals = (name: string): readonly string[] => (name === 'unscanned' ? ['FIELD_MISSING'] : []);

describe.each(scenarios)('$name', ({ name, documents, cluster, questions }) => {
  beforeAll(async () => {
    await emptyGraph(whence.graph.driver);
    const { ingest } = await send(documents, cluster);
    expect(ingest.rejections.map(({ code }) => code)).toEqual(expectedRefusals(name));
    expect(await reconcile()).toMatchObject({ waiting: 0, errors: [] });
  }, 120_000);

  test('S11 changes nothing when documents are read and reconciled again, in part or in full', async () => {
    const before = await whence.inventory();
    await send(documents, cluster);
    expect(await reconcile()).toMatchObject({ nodes: 0 });
    expect(await reconcile(true)).toMatchObject({
      edgesMade: 0,
      edgesRemoved: 0,
      findingsRaised: 0,
      findingsResolved: 0,
    });
    expect((await whence.inventory()).content).toBe(before.content);
  });

  test.each(Object.entries(questions))('%s', (_, ask) => ask(whence));
});

describe('the order of what is told', () => {
  const documents = scenarios.flatMap((scenario) =>
    ['happy_path', 'retag', 'rollback', 'index_vs_platform_digest', 'digest_mismatch'].includes(scenario.name)
      ? scenario.documents
      : [],
  );

  test('does not change what follows: shuffled, told twice, in parts, with passes in between', async () => {
    await emptyGraph(whence.graph.driver);
    await send(documents, 'prod');
    await reconcile();
    const graph = await dumpGraph(whence.graph.driver);
    const arrangement = fc.record({
      order: fc.shuffledSubarray([...documents, ...documents.slice(0, 10)], {
        minLength: documents.length + 10,
        maxLength: documents.length + 10,
      }),
      part: fc.integer({ min: 12, max: 25 }),
    });
    await fc.assert(
      fc.asyncProperty(arrangement, async ({ order, part }) => {
        await emptyGraph(whence.graph.driver);
        for (let start = 0; start < order.length; start += part) {
          await send(order.slice(start, start + part), 'prod');
          await reconcile();
        }
        expect(await dumpGraph(whence.graph.driver)).toEqual(graph);
      }),
      { numRuns: 3 },
    );
  }, 240_000);

  test('is of no concern to a whole pass, which makes again whatever was lost', async () => {
    await emptyGraph(whence.graph.driver);
    await send(documents, 'prod');
    await reconcile();
    const graph = await dumpGraph(whence.graph.driver);
    await whence.graph.driver.executeQuery('MATCH ()-[lost:RESULTED_IN|SAME_AS]->() DELETE lost');
    await whence.graph.driver.executeQuery('MATCH (lost:Finding|TagChange) DELETE lost');
    await reconcile(true);
    expect(await dumpGraph(whence.graph.driver)).toEqual(graph);
  }, 120_000);

  test('does not change what follows where the reconciler takes it in small parts', async () => {
    await emptyGraph(whence.graph.driver);
    await send(documents, 'prod');
    await reconcile();
    const graph = await dumpGraph(whence.graph.driver);
    await emptyGraph(whence.graph.driver);
    await send(documents, 'prod');
    const { reads, writer, loaders } = whence.services;
    const settings = { scanLifeSeconds: 30 * 86_400 };
    const services = { reads, writer, ...loaders, settings };
    const report = await createReconciler(services, () => undefined, { batch: 9, chunk: 2 }).begin().done;
    expect(report).toMatchObject({ waiting: 0, errors: [] });
    expect(await dumpGraph(whence.graph.driver)).toEqual(graph);
  }, 120_000);
});
