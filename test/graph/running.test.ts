import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import { createReads } from '../../src/graph/reads.ts';
import { createRefLoader } from '../../src/graph/resolve.ts';
import { createRunningLoader } from '../../src/graph/running.ts';
import { createWriter } from '../../src/graph/writer/writer.ts';
import type { ContainerFact, Fact } from '../../src/model/fact.ts';
import { parseRef } from '../../src/model/ref.ts';
import { emptyGraph, openTestGraph, testDatabase } from '../graphDatabase.ts';
import { day, digestOf, referenceTo } from './facts.ts';

const driver = openTestGraph();
const writer = createWriter(driver, { database: testDatabase });
const reads = createReads(driver, { database: testDatabase, timeout: 30_000 });
const running = createRunningLoader(reads);
const refs = createRefLoader(reads);
beforeAll(() => migrate(driver, testDatabase));
beforeEach(() => emptyGraph(driver));
afterAll(() => driver.close());

const write = (...facts: readonly Fact[]) => writer.write(facts.map((fact) => ({ facts: [fact] })));
const [a, b, c] = ['a', 'b', 'c'].map(digestOf) as [string, string, string];
const tag = referenceTo('registry.example.com/shop/checkout:1.4.2');

/** What a status says of the container on a day; it has run since the day before unless told. */
function ran(imageDigest: string, seen: number, more: Partial<ContainerFact> = {}): ContainerFact {
  return {
    type: 'container',
    source: 'kubernetes',
    at: day(seen),
    cluster: 'prod-eu',
    podUid: 'pod-1',
    podName: 'checkout-1',
    name: 'main',
    kind: 'MAIN',
    state: 'RUNNING',
    reference: tag,
    imageDigest,
    startedAt: day(seen - 1),
    ...more,
  };
}

/** The digests of these that run on a day, or now. */
async function runningOf(digests: readonly string[], asOf: number | null = null): Promise<readonly string[]> {
  const key = { digests, reference: null, asOf: asOf === null ? null : day(asOf) };
  return (await running.load(key)).map(({ digest }) => digest).sort();
}

async function digestsOfPod(asOf: number | null = null): Promise<readonly string[]> {
  const forms = parseRef('checkout-1');
  if (forms === null) throw new Error('no ref');
  const { CONTAINER } = await refs.load({ forms, asOf: asOf === null ? null : day(asOf) });
  return CONTAINER.flatMap(({ digests }) => digests).sort();
}

describe('a container', () => {
  test('runs from its start to its end', async () => {
    await write(ran(a, 3), ran(a, 6, { startedAt: day(2), state: 'TERMINATED', finishedAt: day(5) }));
    expect(await runningOf([a])).toEqual([]);
    const days = [1, 2, 4, 5, 7];
    const answers = await Promise.all(days.map((at) => runningOf([a], at)));
    expect(answers.map((digests) => digests.length)).toEqual([0, 1, 1, 0, 0]);
  });

  test('runs one image at a time: one that it was restarted with ends the one before', async () => {
    await write(ran(a, 3), ran(b, 6));
    expect(await runningOf([a, b])).toEqual([b]);
    expect(await digestsOfPod()).toEqual([b]);
    expect(await runningOf([a, b], 4)).toEqual([a]);
    expect(await digestsOfPod(4)).toEqual([a]);
    expect(await runningOf([a, b], 7)).toEqual([b]);
    expect(await digestsOfPod(7)).toEqual([b]);
  });

  test('runs the image that it came back to', async () => {
    await write(ran(a, 3), ran(b, 6), ran(a, 9));
    expect(await runningOf([a, b])).toEqual([a]);
    expect(await digestsOfPod()).toEqual([a]);
  });

  test('is told the same way in whichever order its states come', async () => {
    await write(ran(b, 6), ran(a, 3));
    expect(await runningOf([a, b])).toEqual([b]);
    expect(await runningOf([a, b], 4)).toEqual([a]);
  });
});

describe('where an image runs', () => {
  const part = (whole: string, digest: string): Fact => ({
    type: 'imagePart',
    source: 'registry',
    at: day(1),
    relation: 'HAS_MANIFEST',
    whole,
    part: digest,
  });

  test('is told with how it matches: itself, or an image of the same index', async () => {
    await write(part(a, b), part(a, c), ran(b, 3));
    const key = (digest: string) => ({ digests: [digest], reference: null, asOf: null });
    expect(await running.load(key(b))).toMatchObject([{ digest: b, match: 'DIGEST', declared: false }]);
    expect(await running.load(key(a))).toMatchObject([{ digest: b, match: 'PART', declared: false }]);
    // Another platform's image of the index is another image.
    expect(await running.load(key(c))).toEqual([]);
  });

  test('names containers that declare the tag and run something else', async () => {
    await write(ran(b, 3));
    const matches = await running.load({ digests: [a], reference: tag.canonical, asOf: null });
    expect(matches).toMatchObject([{ digest: b, match: null, declared: true }]);
  });
});
