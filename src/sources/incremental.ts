import { isFields } from '../readers/record.ts';
import type { Batch, Gap } from './connector.ts';
import { SourceFailure } from './failure.ts';
import { gapOf } from './gaps.ts';

/** Milliseconds by which a pass looks back before the last one: clocks differ, and what is written late is read late. */
const overlap = 300_000;
/** Most cursors of one pass between its parts: each names all parts, and there may be thousands. */
const cursorsAPass = 50;

/** Where incremental passes stand. */
export interface SinceCursor {
  /** ISO time: what changed later is to be read; null for everything. */
  readonly since: string | null;
  /** When the present pass began. */
  readonly began: string;
  /** The part that the present pass read last; null where it reads its first. */
  readonly part: string | null;
  /** Parts that were read up to `since`. Another one is new to the source, and is read from its beginning. */
  readonly known: readonly string[];
  /** Steps that could not be read, by part and step, with the time since when they are to be read; null for all. */
  readonly behind: Readonly<Record<string, string | null>>;
}

/** Reads a cursor, or begins anew. */
export function beginSince(text: string | null, now: Date): SinceCursor {
  const began = now.toISOString();
  const fields = text === null ? {} : parsed(text);
  const since = isTime(fields.since) ? fields.since : null;
  const part = typeof fields.part === 'string' ? fields.part : null;
  const known = Array.isArray(fields.known) ? fields.known.filter((name) => typeof name === 'string') : [];
  const behind = Object.entries(isFields(fields.behind) ? fields.behind : {}).filter(
    (entry): entry is [string, string | null] => entry[1] === null || isTime(entry[1]),
  );
  return {
    since,
    began: part !== null && isTime(fields.began) ? fields.began : began,
    part,
    known,
    behind: Object.fromEntries(behind),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : {};
  } catch {
    return {};
  }
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** A project, a repository: something of a source that is read by itself. */
export interface Part {
  readonly name: string;
  /** What comes before the steps. Where it fails, all of them count as failed. */
  readonly prepare?: () => Promise<void>;
  readonly steps: readonly Step[];
}

/** One list of a part: who may not read the one may read the others. */
export interface Step {
  readonly name: string;
  /** Reads what changed since a time (ISO), or all. */
  readonly read: (since: string | null) => AsyncGenerator<Batch>;
}

/**
 * Reads parts in the order of their names, from where the cursor stands, and each step of them from where that step
 * stands: one that fails is a gap, stops no other, and is read from the same time on by the next pass.
 *
 * @throws SourceFailure that of the first step, where nothing at all could be read
 */
export async function* readParts(parts: readonly Part[], cursor: SinceCursor): AsyncGenerator<Batch> {
  const inOrder = parts.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const left = inOrder.filter(({ name }) => cursor.part === null || name > cursor.part);
  const standing = standingOf(cursor);
  const failed: Gap[] = [];
  for (const [index, part] of left.entries()) {
    const gap = yield* readPart(part, standing);
    if (gap !== null) failed.push(gap);
    if ((index + 1) % Math.ceil(left.length / cursorsAPass) === 0)
      yield { documents: [], cursor: afterPart({ ...cursor, behind: standing.behind() }, part.name) };
  }
  const [first] = failed;
  if (first !== undefined && failed.length === left.length) {
    // The next pass must not take this one for done.
    yield { documents: [], cursor: JSON.stringify({ ...cursor, part: null }) };
    throw new SourceFailure(first.code, first.message);
  }
  const names = inOrder.map(({ name }) => name);
  yield { documents: [], cursor: afterAll({ ...cursor, known: names, behind: standing.behind(inOrder) }) };
}

/** Answers the first gap where no step succeeded. */
async function* readPart(
  { name, prepare, steps }: Part,
  standing: Standing,
): AsyncGenerator<Batch, Gap | null> {
  try {
    await prepare?.();
  } catch (error) {
    const gap = gapOf(error, name);
    for (const step of steps) standing.fail(name, step.name);
    yield { documents: [], gaps: [gap] };
    return gap;
  }
  const gaps: Gap[] = [];
  for (const step of steps) {
    try {
      yield* step.read(standing.since(name, step.name));
      standing.succeed(name, step.name);
    } catch (error) {
      const gap = gapOf(error, stepName(name, step.name));
      standing.fail(name, step.name);
      gaps.push(gap);
      yield { documents: [], gaps: [gap] };
    }
  }
  return gaps.length === steps.length ? (gaps[0] ?? null) : null;
}

const stepName = (part: string, step: string): string => `${part} ${step}`.trim();

/** Where each step stands while a pass goes on. */
interface Standing {
  readonly since: (part: string, step: string) => string | null;
  readonly succeed: (part: string, step: string) => void;
  readonly fail: (part: string, step: string) => void;
  /** The steps that are behind, of all parts or of some. */
  readonly behind: (parts?: readonly Part[]) => Readonly<Record<string, string | null>>;
}

function standingOf({ since: common, known, behind }: SinceCursor): Standing {
  const knownNames = new Set(known);
  const behindNames = new Map(Object.entries(behind));
  const since = (part: string, step: string): string | null => {
    const own = behindNames.get(stepName(part, step));
    return own !== undefined ? own : knownNames.has(part) ? common : null;
  };
  return {
    since,
    succeed: (part, step) => behindNames.delete(stepName(part, step)),
    fail: (part, step) => behindNames.set(stepName(part, step), since(part, step)),
    behind: (parts) => {
      if (parts === undefined) return Object.fromEntries(behindNames);
      const present = new Set(
        parts.flatMap(({ name, steps }) => steps.map((step) => stepName(name, step.name))),
      );
      return Object.fromEntries([...behindNames].filter(([name]) => present.has(name)));
    },
  };
}

/** The cursor after a part was read. */
export function afterPart(cursor: SinceCursor, part: string): string {
  return JSON.stringify({ ...cursor, part });
}

/** The cursor after all parts were read: the next pass reads what changed since this one began. */
export function afterAll({ began, known, behind }: SinceCursor): string {
  const since = new Date(Date.parse(began) - overlap).toISOString();
  return JSON.stringify({ since, began, part: null, known, behind });
}
