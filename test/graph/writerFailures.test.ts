import type { Driver } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { createWriter, type WriteUnit } from '../../src/graph/writer/writer.ts';
import { buildOf, day } from './facts.ts';

/** A driver whose transactions all fail, and how often one was tried. */
function failing(code: string) {
  const tried = { transactions: 0 };
  const session = () => ({
    executeWrite: async () => {
      tried.transactions += 1;
      throw Object.assign(new Error('no such luck: hunter2'), { code });
    },
    close: async () => undefined,
  });
  return { driver: { session } as unknown as Driver, tried };
}

const units: readonly WriteUnit[] = ['1', '2', '3'].map((buildId) => ({
  facts: [{ type: 'build', source: 'ci', at: day(1), build: buildOf(buildId) }],
}));

async function outcomeOf(code: string, batchFacts: number) {
  const { driver, tried } = failing(code);
  const results = await createWriter(driver, { batchFacts }).write(units);
  return {
    codes: results.map((result) => result.status === 'FAILED' && result.failure.code),
    tried,
    results,
  };
}

describe('a batch that fails', () => {
  test.each([
    'ServiceUnavailable',
    'SessionExpired',
    'Neo.TransientError.Transaction.DeadlockDetected',
    'Neo.TransientError.Database.DatabaseUnavailable',
    'Neo.ClientError.Transaction.TransactionTimedOut',
    'Neo.DatabaseError.General.DatabaseUnavailable',
    'Neo.DatabaseError.Transaction.TransactionLogError',
    'Neo.ClientError.Security.AuthorizationExpired',
    'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
  ])('by %s is to be sent again, and is tried in no smaller parts', async (code) => {
    const { codes, tried } = await outcomeOf(code, 100);
    expect(codes).toEqual(['NOT_WRITTEN', 'NOT_WRITTEN', 'NOT_WRITTEN']);
    expect(tried.transactions).toBe(1);
  });

  test.each([
    'Neo.ClientError.Statement.ArgumentError',
    'Neo.DatabaseError.Statement.ExecutionFailed',
  ])('by %s is tried in halves until the refused units stand alone', async (code) => {
    const { codes, tried } = await outcomeOf(code, 100);
    expect(codes).toEqual(['WRITE_FAILED', 'WRITE_FAILED', 'WRITE_FAILED']);
    expect(tried.transactions).toBe(5);
  });

  test('because another writer makes the same node is tried five times', async () => {
    const { tried } = await outcomeOf('Neo.ClientError.Schema.ConstraintValidationFailed', 100);
    expect(tried.transactions).toBe(5 * 5);
  });

  test('because Neo4j is gone is the last one that waits for it', async () => {
    const { codes, tried } = await outcomeOf('ServiceUnavailable', 1);
    expect(codes).toEqual(['NOT_WRITTEN', 'NOT_WRITTEN', 'NOT_WRITTEN']);
    expect(tried.transactions).toBe(1);
  });

  test('for another passing reason does not keep the next from being tried', async () => {
    expect((await outcomeOf('Neo.TransientError.Transaction.DeadlockDetected', 1)).tried.transactions).toBe(
      3,
    );
  });

  test('tells no more of it than the reason', async () => {
    for (const code of ['ServiceUnavailable', 'Neo.DatabaseError.Statement.ExecutionFailed']) {
      const [first] = (await outcomeOf(code, 100)).results;
      expect(first?.status === 'FAILED' && first.failure.message).not.toContain('hunter2');
    }
  });
});
