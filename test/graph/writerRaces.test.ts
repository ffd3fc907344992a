import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import { createWriter, type WriteUnit } from '../../src/graph/writer/writer.ts';
import type { Fact } from '../../src/model/fact.ts';
import { emptyGraph, openTestGraph, testDatabase } from '../graphDatabase.ts';
import { dumpGraph } from './dump.ts';
import { buildOf, day, digestOf, referenceTo, units } from './facts.ts';

const driver = openTestGraph();
beforeAll(() => migrate(driver, testDatabase));
beforeEach(() => emptyGraph(driver));
afterAll(() => driver.close());

const newWriter = () => createWriter(driver, { database: testDatabase, batchFacts: 100 });

/** Writes each share by a writer of its own, all at the same time; nothing may fail. */
async function writeAtOnce(shares: readonly (readonly WriteUnit[])[]): Promise<void> {
  const results = await Promise.all(shares.map((share) => newWriter().write(share)));
  expect(results.flat().filter(({ status }) => status === 'FAILED')).toEqual([]);
}

/** The graph of the same units, written by one writer. */
async function graphInTurn(shares: readonly (readonly WriteUnit[])[]): Promise<readonly string[]> {
  await emptyGraph(driver);
  for (const share of shares) await newWriter().write(share);
  return dumpGraph(driver);
}

async function expectSameAsInTurn(shares: readonly (readonly WriteUnit[])[]): Promise<void> {
  await writeAtOnce(shares);
  const together = await dumpGraph(driver);
  expect(together).toEqual(await graphInTurn(shares));
}

/** Builds of one repository by one author, which all produce the same few images. */
function share(writer: number, count: number): readonly WriteUnit[] {
  return Array.from({ length: count }, (_, index): WriteUnit => {
    const claim = { source: `ci-${writer}`, at: day(1 + ((index + writer) % 28)) };
    const commit = { algorithm: 'sha1', oid: `${index % 20}`.padStart(40, '0') } as const;
    const repository = 'gitlab.example.com/shop/checkout';
    const facts: readonly Fact[] = [
      {
        ...claim,
        type: 'commit',
        commit,
        repository,
        author: { kind: 'HUMAN', identity: 'mailto:ines@example.com' },
      },
      {
        ...claim,
        type: 'build',
        build: buildOf(`${index % 30}`),
        sourceCommit: commit,
        sourceRepository: repository,
        imageDigests: [digestOf(`${index % 5}`)],
      },
    ];
    return { facts };
  });
}

describe('writers at the same time', () => {
  test('lose nothing where they meet at the same repository, agent, builds and images', async () => {
    await expectSameAsInTurn([share(1, 150), share(2, 150)]);
  });

  test('make one node of it when all of them create the same', async () => {
    const claims = Array.from({ length: 16 }, (_, index): readonly WriteUnit[] => [
      {
        facts: ['a', 'b', 'c'].map((digit) => ({
          type: 'image',
          source: `source-${index}`,
          at: day(index + 1),
          digest: digestOf(digit),
          kind: 'MANIFEST',
        })),
      },
    ]);
    await expectSameAsInTurn(claims);
  });

  test('get through where each creates what the next one creates too', async () => {
    const digests = Array.from({ length: 40 }, (_, index) => `sha256:${`${index}`.padStart(64, '0')}`);
    const shares = Array.from({ length: 12 }, (_, index): readonly WriteUnit[] => [
      {
        facts: digests.slice(index * 2, index * 2 + 14).map((digest) => ({
          type: 'image',
          source: 'registry',
          at: null,
          digest,
          kind: 'MANIFEST',
        })),
      },
    ]);
    await expectSameAsInTurn(shares);
  });

  test('lose no sighting of a tag that all of them see', async () => {
    const reference = referenceTo('registry.example.com/shop/checkout:1.4.2');
    const sighting = (hour: number, digit: string): WriteUnit => ({
      facts: [
        {
          type: 'tagSighting',
          source: 'registry',
          at: `2026-10-01T${String(hour).padStart(2, '0')}:00:00Z`,
          reference,
          digest: digestOf(digit),
        },
      ],
    });
    const known = [sighting(0, 'a'), sighting(23, 'a')];
    const shares = Array.from({ length: 10 }, (_, index) => [
      sighting(index + 1, index % 3 === 0 ? 'b' : 'a'),
    ]);
    await newWriter().write(known);
    await writeAtOnce(shares);
    const together = await dumpGraph(driver);
    expect(together).toEqual(await graphInTurn([known, ...shares]));
  });

  test('make the graph of one after the other of any facts', async () => {
    const shares = fc.tuple(units, units, units);
    await fc.assert(
      fc.asyncProperty(shares, async (all) => {
        await emptyGraph(driver);
        await expectSameAsInTurn(all);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});
