import type { TagInterval } from './tagIntervals.ts';
import { compareInstants, type Instant } from './time.ts';

/**
 * FIRST_SEEN: the first sighting of the tag, which need not be its creation.
 * RETAG: another digest (A→B). ROLLBACK: a digest that the tag held before, since it was last absent (A→B→A).
 * DELETED: known to be absent after it was seen. RECREATED: seen again after it was absent.
 */
export type TagChangeKind = 'FIRST_SEEN' | 'RETAG' | 'ROLLBACK' | 'DELETED' | 'RECREATED';

/** A change of what a tag points to, which happened at some time in (`after`, `notAfter`]. */
export interface TagChange {
  readonly kind: TagChangeKind;
  /** The digest before: for RECREATED the one before the absence, for FIRST_SEEN null. */
  readonly from: string | null;
  /** The digest afterwards; null for DELETED. */
  readonly to: string | null;
  /** The last sighting of the state before; null when there was none. */
  readonly after: Instant | null;
  /** The first sighting of the state afterwards. */
  readonly notAfter: Instant;
}

/** The changes that the intervals of one reference show, ascending. */
export function changesOf(intervals: readonly TagInterval[]): readonly TagChange[] {
  const changes: TagChange[] = [];
  const heldSinceAbsence = new Set<string>();
  let from: string | null = null;
  let before: TagInterval | null = null;
  for (const interval of intervals) {
    const { digest: to, firstSeen: notAfter } = interval;
    const after = before?.lastSeen ?? null;
    if (to !== null) {
      changes.push({ kind: kindOfAppearance(to, from, before, heldSinceAbsence), from, to, after, notAfter });
      heldSinceAbsence.add(to);
      from = to;
    } else {
      if (from !== null) changes.push({ kind: 'DELETED', from, to, after, notAfter });
      heldSinceAbsence.clear();
    }
    before = interval;
  }
  return changes;
}

function kindOfAppearance(
  digest: string,
  from: string | null,
  before: TagInterval | null,
  heldSinceAbsence: ReadonlySet<string>,
): TagChangeKind {
  if (from === null) return 'FIRST_SEEN';
  if (before?.digest === null) return 'RECREATED';
  return heldSinceAbsence.has(digest) ? 'ROLLBACK' : 'RETAG';
}

/**
 * How well a state is known. SEEN: between two sightings that agree, or at one. ABSENT: likewise, or afterwards,
 * with the tag known to be absent. ASSUMED: after the last sighting, or between two that differ. UNKNOWN: before
 * the first sighting.
 */
export type TagCertainty = 'SEEN' | 'ASSUMED' | 'ABSENT' | 'UNKNOWN';

/** What a tag pointed to at some time, as far as it was watched. */
export interface TagState {
  /** The digest that was last seen by then; null when the tag was absent or not yet watched. */
  readonly digest: string | null;
  readonly certainty: TagCertainty;
  /** All that it may have been: two between sightings that differ, none when unknown; null is absence. */
  readonly candidates: readonly (string | null)[];
}

/** What a tag pointed to at a time. */
export function digestAt(intervals: readonly TagInterval[], time: Instant): TagState {
  const index = intervals.findLastIndex((interval) => compareInstants(interval.firstSeen, time) <= 0);
  const current = intervals[index];
  if (current === undefined) return { digest: null, certainty: 'UNKNOWN', candidates: [] };
  const { digest } = current;
  const isWithin = compareInstants(time, current.lastSeen) <= 0;
  const next = intervals[index + 1];
  if (!isWithin && next !== undefined) {
    return { digest, certainty: 'ASSUMED', candidates: [digest, next.digest] };
  }
  if (digest === null) return { digest, certainty: 'ABSENT', candidates: [null] };
  return { digest, certainty: isWithin ? 'SEEN' : 'ASSUMED', candidates: [digest] };
}

/**
 * How a running digest relates to what its tag says. CURRENT: the tag points to it. MOVED: the tag pointed to it and
 * now points elsewhere. NEVER_HELD: the tag was never seen to point to it. ABSENT: there is no such tag now.
 * UNKNOWN: the tag was not watched, or it may point to one of two digests of which only one is running.
 */
export type TagDriftStatus = 'CURRENT' | 'MOVED' | 'NEVER_HELD' | 'ABSENT' | 'UNKNOWN';

/** The answer to "does what runs still equal what the tag says?". */
export interface TagDrift {
  readonly status: TagDriftStatus;
  readonly tag: TagState;
  /** When the tag was last seen to point to what runs, by the time asked for; null when it never was. */
  readonly lastHeld: Instant | null;
}

/**
 * Whether what runs drifted from its tag.
 *
 * @param running the running digest together with every digest of the same content, such as the indexes that list
 *   it: a tag points to an index where a node reports a platform manifest
 * @param time usually now
 */
export function driftOf(
  intervals: readonly TagInterval[],
  running: ReadonlySet<string>,
  time: Instant,
): TagDrift {
  const tag = digestAt(intervals, time);
  const lastHeld = lastHeldBy(intervals, running, time);
  return { status: driftStatus(tag, running, lastHeld), tag, lastHeld };
}

function driftStatus(tag: TagState, running: ReadonlySet<string>, lastHeld: Instant | null): TagDriftStatus {
  const runningCandidates = tag.candidates.filter((digest) => digest !== null && running.has(digest));
  if (tag.candidates.length === 0) return 'UNKNOWN';
  if (runningCandidates.length > 0) {
    return runningCandidates.length === tag.candidates.length ? 'CURRENT' : 'UNKNOWN';
  }
  if (tag.certainty === 'ABSENT') return 'ABSENT';
  return lastHeld === null ? 'NEVER_HELD' : 'MOVED';
}

function lastHeldBy(
  intervals: readonly TagInterval[],
  running: ReadonlySet<string>,
  time: Instant,
): Instant | null {
  const held = intervals.findLast(
    ({ digest, firstSeen }) =>
      digest !== null && running.has(digest) && compareInstants(firstSeen, time) <= 0,
  );
  if (held === undefined) return null;
  return held.sightings.findLast((at) => compareInstants(at, time) <= 0) ?? held.firstSeen;
}
