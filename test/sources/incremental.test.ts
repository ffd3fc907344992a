import { describe, expect, it } from 'vitest';
import type { Batch, Gap } from '../../src/sources/connector.ts';
import { SourceFailure } from '../../src/sources/failure.ts';
import { beginSince, type Part, readParts } from '../../src/sources/incremental.ts';

const day = (number: number): Date => new Date(Date.UTC(2026, 10, number, 12));
/** What a pass of that day leaves as the time since when the next one reads: five minutes before it began. */
const afterDay = (number: number): string => new Date(day(number).getTime() - 300_000).toISOString();

interface PassSeen {
  /** What each step was asked for: its name, and since when. */
  readonly asked: Readonly<Record<string, string | null>>;
  readonly gaps: readonly Gap[];
  readonly cursor: string | null;
  readonly code: string | null;
}

/** One pass over parts with the steps `a` and `b`, in which some steps, or the preparation of a part, fail. */
async function pass(
  cursor: string | null,
  date: Date,
  {
    parts = ['p'],
    failing = [],
    code = 'SOURCE_UNAUTHORIZED' as const,
  }: {
    readonly parts?: readonly string[];
    readonly failing?: readonly string[];
    readonly code?: 'SOURCE_UNAUTHORIZED' | 'SOURCE_UNREACHABLE';
  } = {},
): Promise<PassSeen> {
  const asked: Record<string, string | null> = {};
  const fail = (name: string): void => {
    if (failing.includes(name)) throw new SourceFailure(code, `${name} cannot be read.`);
  };
  const all = parts.map(
    (name): Part => ({
      name,
      prepare: async () => fail(name),
      steps: ['a', 'b'].map((step) => ({
        name: step,
        async *read(since) {
          asked[`${name} ${step}`] = since;
          fail(`${name} ${step}`);
          yield { documents: [] };
        },
      })),
    }),
  );
  const batches: Batch[] = [];
  let failure: unknown = null;
  try {
    for await (const batch of readParts(all, beginSince(cursor, date))) batches.push(batch);
  } catch (error) {
    failure = error;
  }
  const cursors = batches.flatMap((batch) => (batch.cursor === undefined ? [] : [batch.cursor]));
  return {
    asked,
    gaps: batches.flatMap(({ gaps = [] }) => gaps),
    cursor: cursors.at(-1) ?? cursor,
    code: failure instanceof SourceFailure ? failure.code : null,
  };
}

describe('a step of a source that cannot be read', () => {
  it('is read from the same time on by the next pass, while the others have moved on', async () => {
    const first = await pass(null, day(1));
    const second = await pass(first.cursor, day(2), { failing: ['p b'] });
    expect(second).toMatchObject({ code: null, gaps: [{ place: 'p b', code: 'SOURCE_UNAUTHORIZED' }] });
    const third = await pass(second.cursor, day(3), { failing: ['p b'] });
    expect(third.asked).toEqual({ 'p a': afterDay(2), 'p b': afterDay(1) });
    const fourth = await pass(third.cursor, day(4));
    expect(fourth.asked).toEqual({ 'p a': afterDay(3), 'p b': afterDay(1) });
    const fifth = await pass(fourth.cursor, day(5));
    expect(fifth.asked).toEqual({ 'p a': afterDay(4), 'p b': afterDay(4) });
  });

  it('in the first pass of all is read from the beginning by the next', async () => {
    const first = await pass(null, day(1), { failing: ['p a'] });
    expect((await pass(first.cursor, day(2))).asked).toEqual({ 'p a': null, 'p b': afterDay(1) });
  });

  it('stays behind where the pass is stopped in another part', async () => {
    const parts = ['p', 'q'];
    const first = await pass(null, day(1), { parts });
    const failing = ['p a'];
    const second = await pass(first.cursor, day(2), { parts, failing });
    const stopped = await pass(second.cursor, day(3), { parts, failing: ['q'], code: 'SOURCE_UNREACHABLE' });
    expect(stopped.code).toBe('SOURCE_UNREACHABLE');
    const resumed = await pass(stopped.cursor, day(4), { parts });
    expect(resumed.asked).toEqual({ 'q a': afterDay(2), 'q b': afterDay(2) });
    // The pass that went on began on the third day, and what had been behind was made up for then.
    expect((await pass(resumed.cursor, day(5), { parts })).asked).toEqual({
      'p a': afterDay(3),
      'p b': afterDay(3),
      'q a': afterDay(3),
      'q b': afterDay(3),
    });
  });
});

describe('a source of which nothing can be read', () => {
  it.each([
    ['all of its steps fail', ['p a', 'p b']],
    ['its only part cannot be opened', ['p']],
  ])('has failed, and is read from where it stood: %s', async (_, failing) => {
    const first = await pass(null, day(1));
    const second = await pass(first.cursor, day(2), { failing });
    expect(second.code).toBe('SOURCE_UNAUTHORIZED');
    // As often as that goes on: a pass that finds everything done already would count as a success.
    const third = await pass(second.cursor, day(3), { failing });
    expect(third.code).toBe('SOURCE_UNAUTHORIZED');
    expect((await pass(third.cursor, day(4))).asked).toEqual({ 'p a': afterDay(1), 'p b': afterDay(1) });
  });
});

describe('a part that is new to a source', () => {
  it('is read from its beginning, however long the others have been read', async () => {
    const first = await pass(null, day(1));
    const second = await pass(first.cursor, day(2), { parts: ['p', 'q'] });
    expect(second.asked).toEqual({ 'p a': afterDay(1), 'p b': afterDay(1), 'q a': null, 'q b': null });
  });
});

describe('the cursor', () => {
  it('forgets what is behind in parts that are gone, and is written some times a pass, however many parts there are', async () => {
    const first = await pass(null, day(1), { parts: ['p', 'q'], failing: ['q a'] });
    expect(first.cursor).toContain('q a');
    expect((await pass(first.cursor, day(2))).cursor).not.toContain('q a');
    const many = Array.from({ length: 1_000 }, (_, number) => ({ name: `${number}`, steps: [] }));
    let cursors = 0;
    for await (const batch of readParts(many, beginSince(null, day(1)))) if (batch.cursor) cursors += 1;
    expect(cursors).toBeLessThanOrEqual(51);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"since":"never","part":7,"known":"p","behind":[]}',
  ])('of another form is none: %s', async (text) => {
    expect((await pass(text, day(2))).asked).toEqual({ 'p a': null, 'p b': null });
  });
});
