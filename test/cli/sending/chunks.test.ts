import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { InputDocument } from '../../../src/cli/input/documents.ts';
import { type ChunkLimits, chunksOf } from '../../../src/cli/sending/chunks.ts';

const limits: ChunkLimits = { documentsMax: 3, charactersMax: 20, idleMilliseconds: 5_000 };

/** Parts of texts; a number is a pause of so many milliseconds. */
async function* partsOf(
  ...parts: readonly (readonly string[] | number)[]
): AsyncGenerator<readonly InputDocument[]> {
  let line = 0;
  for (const part of parts) {
    if (typeof part === 'number') await sleep(part);
    else
      yield part.map((text) => {
        line += 1;
        return { line, text };
      });
  }
}

async function lines(
  parts: AsyncIterable<readonly InputDocument[]>,
  changed: Partial<ChunkLimits> = {},
  isNeeded: (document: InputDocument) => boolean = () => true,
): Promise<readonly (readonly number[])[]> {
  const chunks: number[][] = [];
  for await (const chunk of chunksOf(parts, isNeeded, { ...limits, ...changed }))
    chunks.push(chunk.map(({ line }) => line));
  return chunks;
}

describe('chunks', () => {
  it('have at most so many documents, across parts', async () => {
    expect(await lines(partsOf(['a', 'b'], ['c', 'd'], ['e']))).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });

  it('have at most so many characters, unless one document has more', async () => {
    const long = 'x'.repeat(50);
    expect(await lines(partsOf(['12345678', '12345678', 'c', long, 'e']))).toEqual([[1, 2], [3], [4], [5]]);
  });

  it('go as they are when nothing more comes for a while', async () => {
    expect(await lines(partsOf(['a'], 150, ['b']), { idleMilliseconds: 20 })).toEqual([[1], [2]]);
  });

  it('leave out what is not needed', async () => {
    expect(await lines(partsOf(['a', 'b', 'c']), {}, ({ line }) => line > 2)).toEqual([[3]]);
  });

  it('of nothing are none', async () => {
    expect(await lines(partsOf([], []))).toEqual([]);
  });
});
