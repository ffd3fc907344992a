import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { failureCodes } from '../../src/failure.ts';
import { migrate } from '../../src/graph/migrations.ts';
import type { IncomingDocument } from '../../src/ingest/ingest.ts';
import { sampleDocuments } from '../../src/sample.ts';
import { dumpGraph } from '../graph/dump.ts';
import { emptyGraph, openTestGraph, testDatabase } from '../graphDatabase.ts';
import { samples, whySkipped } from '../samples.ts';
import { ingestAt, now } from './setting.ts';

const driver = openTestGraph();
const { ingest } = ingestAt(driver, '2026-11-30T12:00:00Z');
beforeAll(() => migrate(driver, testDatabase));
beforeEach(() => emptyGraph(driver));
afterAll(() => driver.close());

/** The graph that documents leave when they come in the reverse of their order, in three calls. */
async function graphInReverse(documents: readonly IncomingDocument[]): Promise<readonly string[]> {
  await emptyGraph(driver);
  const reversed = documents.toReversed();
  const third = Math.ceil(reversed.length / 3);
  for (const start of [0, third, 2 * third]) await ingest(reversed.slice(start, start + third));
  return dumpGraph(driver);
}

describe('the sample scene', () => {
  const scene = sampleDocuments().map(({ text, ...rest }) => ({ ...rest, content: text }));

  test('is taken as a whole, and changes nothing when read again', async () => {
    const first = await ingest(scene);
    expect(first.filter(({ status, refusals }) => status !== 'ACCEPTED' || refusals.length > 0)).toEqual([]);
    const graph = await dumpGraph(driver);
    const second = await ingest(scene);
    expect(second.filter(({ status }) => status !== 'UNCHANGED')).toEqual([]);
    expect(await dumpGraph(driver)).toEqual(graph);
  });

  test('is the same scene in whichever order its documents come', async () => {
    await ingest(scene);
    const graph = await dumpGraph(driver);
    expect(await graphInReverse(scene)).toEqual(graph);
  });
});

const subjects = [
  'kubernetes',
  'oci',
  'gitlab',
  'attestation',
  'flux',
  'github',
  'sbom',
  'scan',
  'slsa',
  'tekton',
];
const documents = subjects
  .flatMap(samples)
  .map(({ name, text }) => ({ name, content: text, context: { observedAt: now } }));
const suffix = whySkipped === undefined ? '' : ` (${whySkipped})`;

describe.skipIf(whySkipped !== undefined)(`a real document${suffix}`, () => {
  test('stands among the samples', () => expect(documents.length).toBeGreaterThan(10));

  test.each(
    documents,
  )('of $name is taken, or refused with a code, and changes nothing when read again', async (document) => {
    const [first] = await ingest([document]);
    if (first === undefined) throw new Error('no outcome');
    expect(first.records).toBeGreaterThan(0);
    expect(first.status).not.toBe('UNCHANGED');
    for (const { code, id } of first.refusals) {
      expect(Object.keys(failureCodes)).toContain(code);
      expect(id).toEqual(expect.any(String));
    }
    const graph = await dumpGraph(driver);
    expect(graph.length).toBeGreaterThan(0);
    const [second] = await ingest([document]);
    expect(second).toEqual({
      ...first,
      status: first.status === 'REJECTED' ? 'REJECTED' : 'UNCHANGED',
      conflicts: [],
    });
    expect(await dumpGraph(driver)).toEqual(graph);
  });

  test('makes the same graph in whichever order all of them come', async () => {
    await ingest(documents);
    const graph = await dumpGraph(driver);
    expect(await graphInReverse(documents)).toEqual(graph);
  });
});
