/** Walks through JSON byte by byte, so that values can be told apart without being parsed. */
export interface Nesting {
  /**
   * Walks on from `from` to the end of a value: just after the bracket that closes it or, for a scalar, to the comma or
   * bracket that follows it.
   *
   * @param floor number of brackets that are open around the value
   * @returns -1 where the bytes end before the value does; the next call goes on with the bytes that follow
   */
  readonly walk: (bytes: Buffer, from: number, floor: number, isScalar: boolean) => number;
  /** Passes over bytes between values and answers the place of the first other byte. */
  readonly skip: (bytes: Buffer, from: number, isSkipped: (byte: number) => boolean) => number;
  /** The line of the place that was walked to, from 1. */
  readonly line: () => number;
}

export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_ARRAY = 0x5b;
export const CLOSE_ARRAY = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;

/** Starts at a place with `depth` open brackets on line `line`, outside of any text. */
export function createNesting(depth = 0, line = 1): Nesting {
  let inText = false;
  let isEscaped = false;
  return {
    line: () => line,
    skip(bytes, from, isSkipped) {
      let at = from;
      for (; at < bytes.length && isSkipped(bytes[at] ?? 0); at += 1) if (bytes[at] === LINE_FEED) line += 1;
      return at;
    },
    walk(bytes, from, floor, isScalar) {
      for (let at = from; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === LINE_FEED) line += 1;
        if (isEscaped) isEscaped = false;
        else if (inText) {
          if (byte === QUOTE) inText = false;
          else if (byte === BACKSLASH) isEscaped = true;
        } else if (byte === QUOTE) inText = true;
        else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth += 1;
        else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
          if (isScalar && depth === floor) return at;
          depth -= 1;
          if (!isScalar && depth === floor) return at + 1;
        } else if (byte === COMMA && isScalar && depth === floor) return at;
      }
      return -1;
    },
  };
}
