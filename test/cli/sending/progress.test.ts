import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProgress } from '../../../src/cli/sending/progress.ts';
import { createTotals } from '../../../src/cli/sending/totals.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function written(isTerminal: boolean) {
  const texts: string[] = [];
  const output = {
    isClosed: () => false,
    write: async (text: string) => {
      texts.push(text);
    },
  };
  const totals = { ...createTotals(), documents: 12_000, rejected: 1 };
  return { texts, progress: startProgress(output, isTerminal, totals) };
}

describe('progress', () => {
  it('is a line every ten seconds in a log', async () => {
    const { texts, progress } = written(false);
    vi.advanceTimersByTime(9_999);
    expect(texts).toEqual([]);
    vi.advanceTimersByTime(10_001);
    expect(texts).toEqual([
      '12,000 documents, 1,200 a second, 1 rejected\n',
      '12,000 documents, 600 a second, 1 rejected\n',
    ]);
    await progress.stop();
    expect(texts).toHaveLength(2);
  });

  it('rewrites one line of a terminal, and takes it away in the end', async () => {
    const { texts, progress } = written(true);
    vi.advanceTimersByTime(500);
    expect(texts).toHaveLength(2);
    expect(texts[1]).toBe('\r\u001b[K12,000 documents, 24,000 a second, 1 rejected');
    await progress.stop();
    expect(texts.at(-1)).toBe('\r\u001b[K');
  });
});
