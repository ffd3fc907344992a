/** Consecutive lines of a file, first and last included, counted from 1. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
  /** Hash of their content, as the source writes it. */
  readonly contentHash?: string;
}

/** Ranges of one attribution at most. */
export const lineRangeLimit = 10_000;

/** Number of the lines in ranges; a line that is in two of them counts once. */
export function countLines(ranges: readonly LineRange[]): bigint {
  let lines = 0;
  let counted = 0;
  for (const { start, end } of ranges.toSorted((left, right) => left.start - right.start)) {
    const first = Math.max(start, counted + 1);
    if (end < first) continue;
    lines += end - first + 1;
    counted = end;
  }
  return BigInt(lines);
}

/**
 * Reads ranges as Git AI writes them: `1-4,9,12-14`.
 *
 * @returns null when the text is not such a list, or one of more than {@link lineRangeLimit} ranges
 */
export function parseLineRanges(text: string): readonly LineRange[] | null {
  const parts = text.split(',', lineRangeLimit + 1);
  if (parts.length > lineRangeLimit) return null;
  const ranges: LineRange[] = [];
  for (const part of parts) {
    const match = /^([1-9]\d{0,8})(?:-([1-9]\d{0,8}))?$/.exec(part);
    if (match === null) return null;
    const start = Number(match[1]);
    const end = match[2] === undefined ? start : Number(match[2]);
    if (end < start) return null;
    ranges.push({ start, end });
  }
  return ranges;
}
