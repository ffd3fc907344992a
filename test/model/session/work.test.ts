import { describe, expect, test } from 'vitest';
import { bestOf, confidenceOf, confidenceOfRecord } from '../../../src/model/session/confidence.ts';
import {
  type SessionSpending,
  type Spent,
  spendingOn,
  sumOfSpent,
  type WaysToCommits,
  type WorkRow,
  workByAgent,
} from '../../../src/model/session/work.ts';

const row = (fields: Partial<WorkRow>): WorkRow => ({
  commit: 'commit-1',
  oid: 'a'.repeat(40),
  way: 'ATTRIBUTION',
  agent: 'coder',
  session: 'session-1',
  sessionKey: 's1',
  linesAdded: 0n,
  linesRemoved: 0n,
  files: [],
  models: [],
  evidence: ['DECLARED_ID'],
  ...fields,
});

const direct: WaysToCommits = new Map([['commit-1', [[]]]]);

describe('work by agent', () => {
  test('sums lines over sessions and counts a file once', () => {
    const rows = [
      row({ linesAdded: 30n, linesRemoved: 10n, files: ['a.go', 'b.go'] }),
      row({ linesAdded: 20n, session: 'session-2', sessionKey: 's0', files: ['b.go'] }),
      row({ agent: 'ada', session: null, sessionKey: null, way: 'AUTHOR' }),
    ];
    expect(workByAgent(rows, direct)).toMatchObject([
      {
        agent: 'coder',
        linesAdded: 50n,
        linesRemoved: 10n,
        files: 2,
        share: 1,
        sessions: ['session-2', 'session-1'],
      },
      { agent: 'ada', linesAdded: 0n, share: 0, ways: ['AUTHOR'] },
    ]);
  });

  test('has no shares where no lines are attributed', () => {
    expect(workByAgent([row({ way: 'AUTHOR' })], direct)).toMatchObject([{ share: null }]);
  });

  test('keeps lines beyond 2^53', () => {
    const many = 2n ** 62n;
    const [coder] = workByAgent(
      [row({ linesAdded: many }), row({ agent: 'ada', linesAdded: many / 3n })],
      direct,
    );
    expect(coder).toMatchObject({ agent: 'coder', linesAdded: many, share: 0.75 });
  });

  test('is as sure as the weakest link of the best way', () => {
    const ways: WaysToCommits = new Map([
      [
        'commit-1',
        [
          ['DIGEST_EQUAL', 'TAG_AT_TIME'],
          ['DIGEST_EQUAL', 'INDEX_CHILD'],
        ],
      ],
    ]);
    expect(workByAgent([row({ evidence: ['ATTESTED'] })], ways)).toMatchObject([
      { evidence: 'INDEX_CHILD', confidence: 'MEDIUM' },
    ]);
    expect(workByAgent([row({ evidence: ['ASSUMED'] })], ways)).toMatchObject([
      { evidence: 'ASSUMED', confidence: 'LOW' },
    ]);
  });
});

describe('confidence', () => {
  test.each([
    ['ATTESTED', 'HIGH'],
    ['DIGEST_EQUAL', 'HIGH'],
    ['INDEX_CHILD', 'MEDIUM'],
    ['DECLARED_ID', 'MEDIUM'],
    ['TAG_AT_TIME', 'LOW'],
    ['ASSUMED', 'LOW'],
  ] as const)('of %s is %s', (evidence, confidence) => {
    expect(confidenceOf(evidence)).toBe(confidence);
  });

  test('of a record that two sources tell alike is HIGH', () => {
    expect(confidenceOfRecord('DECLARED_ID', ['record', 'whence'])).toBe('HIGH');
    expect(confidenceOfRecord('DECLARED_ID', ['record'])).toBe('MEDIUM');
    expect(confidenceOfRecord('ASSUMED', ['record', 'whence'])).toBe('LOW');
  });

  test('of no way at all is that of an assumption', () => {
    expect(bestOf([])).toBe('ASSUMED');
  });
});

const spent = (tokens: bigint, micros?: bigint): Spent => ({
  inputTokens: tokens,
  outputTokens: tokens,
  totalTokens: 2n * tokens,
  costs: new Map(micros === undefined ? [] : [['EUR', micros]]),
});

const session = (
  fields: Partial<SessionSpending>,
): SessionSpending & { readonly evidence: 'DECLARED_ID' } => ({
  session: 'session-1',
  sessionKey: 's1',
  lines: 30n,
  allLines: 30n,
  rows: 1n,
  allRows: 1n,
  usage: null,
  ofRows: null,
  ofCheckpoints: null,
  evidence: 'DECLARED_ID',
  ...fields,
});

describe('what a session spent on something', () => {
  test('is all of its usage where it worked on nothing else', () => {
    expect(spendingOn([session({ usage: spent(100n, 5_000n), ofRows: spent(1n) })])).toMatchObject([
      {
        basis: 'USAGE',
        share: 1,
        totalTokens: 200n,
        costs: new Map([['EUR', 5_000n]]),
        evidence: 'DECLARED_ID',
      },
    ]);
  });

  test('is split by changed lines where it did, and then assumed', () => {
    expect(spendingOn([session({ usage: spent(100n, 5_000n), allLines: 120n })])).toMatchObject([
      {
        share: 0.25,
        inputTokens: 25n,
        costs: new Map([['EUR', 1_250n]]),
        evidence: 'ASSUMED',
        confidence: 'LOW',
      },
    ]);
  });

  test('is split by rows where no lines are counted', () => {
    const noLines = session({ usage: spent(100n), lines: 0n, allLines: 0n, rows: 1n, allRows: 4n });
    expect(spendingOn([noLines])).toMatchObject([{ share: 0.25, inputTokens: 25n }]);
  });

  test('is what rows say without usage, else what the last checkpoint says, else unknown', () => {
    expect(spendingOn([session({ ofRows: spent(7n), ofCheckpoints: spent(9n) })])).toMatchObject([
      { basis: 'ATTRIBUTIONS', inputTokens: 7n, share: 1 },
    ]);
    expect(spendingOn([session({ ofCheckpoints: spent(9n) })])).toMatchObject([
      { basis: 'CHECKPOINTS', inputTokens: 9n, evidence: 'ASSUMED' },
    ]);
    expect(spendingOn([session({})])).toEqual([]);
  });

  test('adds up by currency', () => {
    const dollars = { ...spent(1n), costs: new Map([['USD', 3n]]) };
    expect(sumOfSpent([spent(1n, 2n), spent(2n, 5n), dollars])).toMatchObject({
      totalTokens: 8n,
      costs: new Map([
        ['EUR', 7n],
        ['USD', 3n],
      ]),
    });
  });
});
