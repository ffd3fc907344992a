import type { TagInterval } from '../tagIntervals.ts';
import { compareInstants, type Instant } from '../time.ts';

/** A build that says it pushed a tag and does not say which digest. */
export interface TagPush {
  readonly build: string;
  /** Start of the build, at the latest the time of the push. */
  readonly from: Instant;
  /** End of the build, or the time at which it told of the push. */
  readonly to: Instant;
}

/** The digest that a push is joined to. */
export interface PushedDigest {
  readonly build: string;
  readonly digest: string;
  /** Since when the tag was seen to point to it. */
  readonly firstSeen: Instant;
  /** Who saw the tag. */
  readonly sources: readonly string[];
}

/**
 * Which digest each build pushed, as far as the tag was watched:
 *
 * - the digest that the tag turned to while the build ran;
 * - else, where sightings before and after the end of the build agree, what they saw;
 * - else what was seen next. Of several builds that pushed between two sightings only the last can have made what is seen
 *   afterwards; the others made something that nobody saw.
 *
 * A push after the last sighting is joined to nothing yet: the tag still stands at what was there before.
 *
 * @param intervals the history of the tag, ascending
 * @returns one entry for each push that is joined
 */
export function digestsOfPushes(
  pushes: readonly TagPush[],
  intervals: readonly TagInterval[],
): readonly PushedDigest[] {
  const joined: PushedDigest[] = [];
  const joinTo = ({ build }: TagPush, { digest, firstSeen, sources }: TagInterval): void => {
    if (digest !== null) joined.push({ build, digest, firstSeen, sources });
  };
  const lastInGap = new Map<number, TagPush>();
  for (const push of pushes) {
    const seen = seenWhile(push, intervals) ?? seenAround(push.to, intervals);
    if (seen !== null) {
      joinTo(push, seen);
      continue;
    }
    const next = intervals.findIndex(({ firstSeen }) => compareInstants(firstSeen, push.to) > 0);
    if (next === -1) continue;
    const other = lastInGap.get(next);
    if (other === undefined || isLater(push, other)) lastInGap.set(next, push);
  }
  for (const [index, push] of lastInGap) {
    const next = intervals[index];
    // A build that ended before another turned the tag has been overtaken.
    const isOvertaken = joined.some(({ firstSeen }) => firstSeen === next?.firstSeen);
    if (next !== undefined && !isOvertaken) joinTo(push, next);
  }
  return joined.sort(byBuild);
}

function seenWhile({ from, to }: TagPush, intervals: readonly TagInterval[]): TagInterval | null {
  return (
    intervals.findLast(
      ({ digest, firstSeen }) =>
        digest !== null && compareInstants(from, firstSeen) <= 0 && compareInstants(firstSeen, to) <= 0,
    ) ?? null
  );
}

function seenAround(time: Instant, intervals: readonly TagInterval[]): TagInterval | null {
  return (
    intervals.find(
      ({ digest, firstSeen, lastSeen }) =>
        digest !== null && compareInstants(firstSeen, time) <= 0 && compareInstants(time, lastSeen) <= 0,
    ) ?? null
  );
}

/** Builds that ended at the same time are told apart by id, so that the order of reading does not matter. */
function isLater(one: TagPush, other: TagPush): boolean {
  const order = compareInstants(one.to, other.to);
  return order > 0 || (order === 0 && one.build > other.build);
}

const byBuild = (one: PushedDigest, other: PushedDigest): number => (one.build < other.build ? -1 : 1);
