import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import { createWriter, type WriteUnit } from '../../src/graph/writer/writer.ts';
import { emptyGraph, openTestGraph, testDatabase } from '../graphDatabase.ts';
import { dumpGraph } from './dump.ts';
import { type Arrangement, arrangementsOf, units } from './facts.ts';

const driver = openTestGraph();
beforeAll(() => migrate(driver, testDatabase));
afterAll(() => driver.close());

/** The graph that some calls leave in an empty one. */
async function graphAfter({ calls, batchFacts }: Arrangement): Promise<readonly string[]> {
  await emptyGraph(driver);
  const writer = createWriter(driver, { database: testDatabase, batchFacts });
  for (const call of calls)
    for (const result of await writer.write(call)) expect(result.status).not.toBe('FAILED');
  return dumpGraph(driver);
}

const atOnce = (all: readonly WriteUnit[]): Arrangement => ({ calls: [all], batchFacts: 1_000 });

describe('the writer', () => {
  test('makes the same graph of the same facts in any order, unit and batch', async () => {
    const arranged = units.chain((all) => fc.tuple(fc.constant(all), arrangementsOf(all)));
    await fc.assert(
      fc.asyncProperty(arranged, async ([all, arrangement]) => {
        expect(await graphAfter(arrangement)).toEqual(await graphAfter(atOnce(all)));
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  test('changes nothing by facts that were written before', async () => {
    await fc.assert(
      fc.asyncProperty(units, async (all) => {
        const before = await graphAfter(atOnce(all));
        const again = await createWriter(driver, { database: testDatabase }).write(all);
        expect(again.map(({ status }) => status)).toEqual(all.map(() => 'UNCHANGED'));
        expect(await dumpGraph(driver)).toEqual(before);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});
