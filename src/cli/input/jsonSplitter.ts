import { type ListHead, listHead } from './listHead.ts';
import { CLOSE_ARRAY, CLOSE_OBJECT, COMMA, createNesting, OPEN_ARRAY, OPEN_OBJECT } from './nesting.ts';
import { createCollector, isWhitespace, type Piece, pieceOf, type Splitter } from './splitter.ts';

/** How much is held of a document. */
export interface JsonSplitterLimits {
  /** Lists of more bytes are cut into documents of one item each. */
  readonly splitOver: number;
  /** Documents of more bytes are refused. */
  readonly bytesMax: number;
}

/** Where in the input the splitter is. */
type Place = 'BETWEEN' | 'IN_VALUE' | 'BETWEEN_ITEMS' | 'IN_ITEM' | 'AFTER_ITEMS' | 'IN_NO_JSON';

/**
 * Cuts JSON: one value, or several one after the other as when the output of several commands is joined. A value that
 * stands alone is passed on with all bytes of its input, as its digest may matter; big lists are cut into their items.
 */
export function createJsonSplitter({ splitOver, bytesMax }: JsonSplitterLimits): Splitter {
  let place: Place = 'BETWEEN';
  let nesting = createNesting();
  let list: ListHead | null = null;
  let isInspected = false;
  let isScalar = false;
  let startLine = 1;
  let values = 0;
  // The first value waits here until it is known whether it stands alone; then all bytes of the input are its own.
  let first: Piece | null = null;
  let isAlone = true;
  const input = createCollector(bytesMax);
  const collector = createCollector(bytesMax);

  function consume(bytes: Buffer, pieces: Piece[]): void {
    for (let at = 0; at < bytes.length; ) at = step(bytes, at, pieces);
  }

  function step(bytes: Buffer, at: number, pieces: Piece[]): number {
    switch (place) {
      case 'BETWEEN':
        return findValue(bytes, at, pieces);
      case 'IN_VALUE':
        return readValue(bytes, at, pieces);
      case 'BETWEEN_ITEMS':
        return findItem(bytes, at);
      case 'IN_ITEM':
        return readItem(bytes, at, pieces);
      case 'AFTER_ITEMS':
        return skipRest(bytes, at);
      case 'IN_NO_JSON':
        collector.add(bytes.subarray(at));
        return bytes.length;
    }
  }

  function findValue(bytes: Buffer, from: number, pieces: Piece[]): number {
    const at = nesting.skip(bytes, from, isWhitespace);
    if (at === bytes.length) return at;
    values += 1;
    if (values > 1) standNotAlone(pieces);
    startLine = nesting.line();
    isInspected = false;
    place = bytes[at] === OPEN_OBJECT || bytes[at] === OPEN_ARRAY ? 'IN_VALUE' : 'IN_NO_JSON';
    return at;
  }

  function readValue(bytes: Buffer, from: number, pieces: Piece[]): number {
    const end = nesting.walk(bytes, from, 0, false);
    const to = end === -1 ? bytes.length : end;
    collector.add(bytes.subarray(from, to));
    if (!isInspected && collector.size() > splitOver) {
      isInspected = true;
      const whole = collector.peek();
      list = whole === null ? null : listHead(whole);
      if (whole !== null && list !== null) {
        enterList(whole, list, pieces);
        return to;
      }
    }
    if (end !== -1) finishValue(pieces);
    return to;
  }

  /** Begins anew behind the head of the list with what was collected of it. */
  function enterList(whole: Buffer, { itemsAt, depth }: ListHead, pieces: Piece[]): void {
    standNotAlone(pieces);
    collector.take();
    const before = createNesting(0, startLine);
    before.skip(whole.subarray(0, itemsAt), 0, () => true);
    nesting = createNesting(depth, before.line());
    place = 'BETWEEN_ITEMS';
    consume(whole.subarray(itemsAt), pieces);
  }

  function findItem(bytes: Buffer, from: number): number {
    const at = nesting.skip(
      bytes,
      from,
      (byte) => isWhitespace(byte) || byte === COMMA || byte === CLOSE_OBJECT,
    );
    if (at === bytes.length) return at;
    if (bytes[at] === CLOSE_ARRAY) {
      place = 'AFTER_ITEMS';
      return at;
    }
    startLine = nesting.line();
    isScalar = bytes[at] !== OPEN_OBJECT && bytes[at] !== OPEN_ARRAY;
    place = 'IN_ITEM';
    return at;
  }

  function readItem(bytes: Buffer, from: number, pieces: Piece[]): number {
    const end = nesting.walk(bytes, from, list?.depth ?? 0, isScalar);
    collector.add(bytes.subarray(from, end === -1 ? bytes.length : end));
    if (end === -1) return bytes.length;
    const item = collector.take();
    const wrapper = list?.wrapper ?? null;
    const isWhole = item === null || wrapper === null;
    pieces.push(pieceOf(startLine, isWhole ? item : Buffer.concat([wrapper.before, item, wrapper.after])));
    place = 'BETWEEN_ITEMS';
    return end;
  }

  function skipRest(bytes: Buffer, from: number): number {
    const end = nesting.walk(bytes, from, 0, false);
    if (end === -1) return bytes.length;
    place = 'BETWEEN';
    return end;
  }

  function finishValue(pieces: Piece[]): void {
    const piece = pieceOf(startLine, collector.take());
    if (isAlone) first = piece;
    else pieces.push(piece);
    place = 'BETWEEN';
  }

  function standNotAlone(pieces: Piece[]): void {
    isAlone = false;
    input.take();
    if (first !== null) pieces.push(first);
    first = null;
  }

  return {
    push(bytes) {
      const pieces: Piece[] = [];
      if (isAlone) input.add(bytes);
      consume(bytes, pieces);
      return pieces;
    },
    end() {
      const pieces: Piece[] = [];
      if (place === 'BETWEEN_ITEMS' || place === 'AFTER_ITEMS') {
        return [{ line: nesting.line(), refusal: 'ENDS_EARLY' }];
      }
      // What is not complete is passed on all the same: the server says what is wrong with it.
      if (place !== 'BETWEEN') finishValue(pieces);
      if (first !== null) pieces.push('bytes' in first ? pieceOf(first.line, input.take()) : first);
      return pieces;
    },
  };
}
