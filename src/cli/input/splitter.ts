/** The bytes of one document, and the line of the input that it starts on, from 1. */
export type Piece =
  | { readonly line: number; readonly bytes: Buffer }
  /** A document that cannot be passed on, and why. */
  | { readonly line: number; readonly refusal: 'TOO_LARGE' | 'ENDS_EARLY' };

/** Cuts input into documents as it comes. */
export interface Splitter {
  /** The documents that these bytes complete. */
  readonly push: (bytes: Buffer) => readonly Piece[];
  /** The documents that the end of the input completes. */
  readonly end: () => readonly Piece[];
}

/** Bytes of one document that may still grow, given up beyond a limit so that memory stays bounded. */
export interface Collector {
  readonly add: (bytes: Buffer) => void;
  readonly size: () => number;
  /** What was collected since the last take; null when it was too large. */
  readonly peek: () => Buffer | null;
  /** The same, and begins anew. */
  readonly take: () => Buffer | null;
}

/** A collector that holds up to `bytesMax` bytes. */
export function createCollector(bytesMax: number): Collector {
  let parts: Buffer[] = [];
  let size = 0;
  const peek = (): Buffer | null => {
    if (size > bytesMax) return null;
    const [only] = parts;
    const whole = only !== undefined && parts.length === 1 ? only : Buffer.concat(parts);
    parts = [whole];
    return whole;
  };
  return {
    add(bytes) {
      size += bytes.length;
      if (size > bytesMax) parts = [];
      else if (bytes.length > 0) parts.push(bytes);
    },
    size: () => size,
    peek,
    take() {
      const whole = peek();
      parts = [];
      size = 0;
      return whole;
    },
  };
}

/** A document of these bytes, or its refusal when they were too many to hold. */
export function pieceOf(line: number, bytes: Buffer | null): Piece {
  return bytes === null ? { line, refusal: 'TOO_LARGE' } : { line, bytes };
}

/** Whether the bytes are nothing but JSON whitespace (RFC 8259, section 2). */
export function isBlank(bytes: Buffer): boolean {
  return bytes.every(isWhitespace);
}

/** Whether a byte is JSON whitespace. */
export function isWhitespace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
