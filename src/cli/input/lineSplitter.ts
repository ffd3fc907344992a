import { createCollector, isBlank, type Piece, pieceOf, type Splitter } from './splitter.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Cuts NDJSON: one document a line, whatever is in it, so that a broken line costs no other. Blank lines are no
 * documents, and line ends (also those of Windows) belong to none.
 */
export function createLineSplitter(bytesMax: number): Splitter {
  const collector = createCollector(bytesMax);
  let line = 1;
  const finish = (pieces: Piece[]): void => {
    const bytes = collector.take();
    if (bytes === null || !isBlank(bytes)) pieces.push(pieceOf(line, bytes && withoutReturn(bytes)));
  };
  return {
    push(bytes) {
      const pieces: Piece[] = [];
      let from = 0;
      for (let to = bytes.indexOf(LINE_FEED); to !== -1; to = bytes.indexOf(LINE_FEED, from)) {
        collector.add(bytes.subarray(from, to));
        finish(pieces);
        line += 1;
        from = to + 1;
      }
      collector.add(bytes.subarray(from));
      return pieces;
    },
    end() {
      const pieces: Piece[] = [];
      finish(pieces);
      return pieces;
    },
  };
}

function withoutReturn(bytes: Buffer): Buffer {
  return bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
}
