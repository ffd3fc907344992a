import { isFields } from '../readers/record.ts';
import type { Batch, Gap } from './connector.ts';
import { SourceFailure } from './failure.ts';

/** Milliseconds by which a pass looks back before the last one: clocks differ, and what is written late is read late. */
const overlap = 300_000;

/** Where incremental passes stand. */
export interface SinceCursor {
  /** ISO time: what changed later is to be read; null for everything. */
  readonly since: string | null;
  /** When the present pass began. */
  readonly began: string;
  /** The part that the present pass read last; null where it reads its first. */
  readonly part: string | null;
}

/** Reads a cursor, or begins anew. */
export function beginSince(text: string | null, now: Date): SinceCursor {
  const began = now.toISOString();
  if (text === null) return { since: null, began, part: null };
  try {
    const value: unknown = JSON.parse(text);
    if (!isFields(value)) return { since: null, began, part: null };
    const since =
      typeof value.since === 'string' && !Number.isNaN(Date.parse(value.since)) ? value.since : null;
    const part = typeof value.part === 'string' ? value.part : null;
    return { since, began: part !== null && typeof value.began === 'string' ? value.began : began, part };
  } catch {
    return { since: null, began, part: null };
  }
}

/**
 * Reads parts in the order of their names, from where the cursor stands: after each it moves on, and one that fails
 * stops no other.
 *
 * @param read reads a part, and answers the gap that it left where nothing of it could be read
 * @throws SourceFailure that of the first part, where all of them failed.
 */
export async function* readParts<Part>(
  parts: readonly Part[],
  nameOf: (part: Part) => string,
  cursor: SinceCursor,
  read: (part: Part) => AsyncGenerator<Batch, Gap | null>,
): AsyncGenerator<Batch> {
  const left = parts.filter((part) => cursor.part === null || nameOf(part) > cursor.part);
  const failed: Gap[] = [];
  for (const part of left) {
    const gap = yield* read(part);
    if (gap !== null) failed.push(gap);
    yield { documents: [], cursor: afterPart(cursor, nameOf(part)) };
  }
  const [first] = failed;
  if (first !== undefined && failed.length === left.length)
    throw new SourceFailure(first.code, first.message);
  yield { documents: [], cursor: afterAll(cursor) };
}

/** The cursor after a part was read. */
export function afterPart(cursor: SinceCursor, part: string): string {
  return JSON.stringify({ ...cursor, part });
}

/** The cursor after all parts were read: the next pass reads what changed since this one began. */
export function afterAll({ began }: SinceCursor): string {
  const since = new Date(Date.parse(began) - overlap).toISOString();
  return JSON.stringify({ since, began, part: null });
}
