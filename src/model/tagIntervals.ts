import { compareInstants, type Instant } from './time.ts';

/** One look at one tag. A registry that could not be reached, or a partial listing, is no sighting. */
export interface Sighting {
  readonly at: Instant;
  /** What the tag pointed to; null when the registry said that there is no such tag (404 or 410). */
  readonly digest: string | null;
  readonly source: string;
  readonly mediaType?: string;
}

/**
 * A time in which every sighting of a tag agreed. The state between two intervals is not known: the tag changed at
 * some time after `lastSeen` of the one and not after `firstSeen` of the next.
 */
export interface TagInterval {
  /** What the tag pointed to; null while it was known to be absent. */
  readonly digest: string | null;
  /** As seen with this digest in any sighting of the tag; null when no sighting said it. */
  readonly mediaType: string | null;
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
  /** The first sighting of the next interval; null while this one is open. */
  readonly closedAt: Instant | null;
  /** What that sighting saw; PRESENCE ends an absence. */
  readonly closedBy: 'OTHER_DIGEST' | 'ABSENCE' | 'PRESENCE' | null;
  /** Every source with a sighting in the interval, sorted. */
  readonly sources: readonly string[];
  /** The times of the sightings, ascending, each once. */
  readonly sightings: readonly Instant[];
}

/** Sightings of one tag at one instant that cannot all be true. */
export interface TagContradiction {
  readonly at: Instant;
  /** All claims of that instant, the chosen one first; null is absence. */
  readonly claims: readonly { readonly digest: string | null; readonly sources: readonly string[] }[];
  /** The claim that {@link foldSightings} goes by. */
  readonly chosen: string | null;
}

/**
 * The history of ONE reference out of what was seen of it, in any order and any number of times: maximal runs of
 * sightings that agree, ascending in time and without overlap.
 *
 * Contradictions at one instant, whether of one source or of two, are settled by an order over the claims alone:
 * presence before absence, then the greatest digest as text. Any fixed choice would be as true; one that asks
 * neither for the order of arrival nor for the neighbours lets a fold of {@link sightingsOf} its result, together
 * with new sightings, equal the fold of everything at once. {@link contradictionsOf} reports them.
 *
 * That equality has limits: where a late sighting splits an interval that several sources saw, each part names all
 * of them (fold source by source where that matters); thinned sightings are not there to split at; and the claims
 * that lost a contradiction are not in the intervals, nor is a media type that only they told.
 */
export function foldSightings(sightings: readonly Sighting[]): readonly TagInterval[] {
  const mediaTypes = mediaTypeByDigest(sightings);
  const runs: Run[] = [];
  for (const moment of momentsOf(sightings)) {
    const run = runs.at(-1);
    if (run?.[0].digest === moment.digest) run.push(moment);
    else runs.push([moment]);
  }
  return runs.map((run, index) => intervalOf(run, runs[index + 1]?.[0], mediaTypes));
}

/** The instants at which the sightings of one reference contradict each other, ascending. */
export function contradictionsOf(sightings: readonly Sighting[]): readonly TagContradiction[] {
  return [...groupByInstant(sightings).entries()]
    .filter(([, claims]) => claims.size > 1)
    .sort(([one], [other]) => compareInstants(one, other))
    .map(([at, claims]) => {
      const sorted = [...claims].sort(([one], [other]) => compareClaims(one, other));
      const chosen = sorted[0]?.[0] ?? null;
      return {
        at,
        chosen,
        claims: sorted.map(([digest, sources]) => ({ digest, sources: [...sources].sort() })),
      };
    });
}

/** The sightings that intervals still hold, so that new ones can be folded in. */
export function sightingsOf(intervals: readonly TagInterval[]): readonly Sighting[] {
  return intervals.flatMap(({ digest, mediaType, sources, sightings }) =>
    sightings.flatMap((at) =>
      sources.map((source) => ({ at, digest, source, ...(mediaType === null ? {} : { mediaType }) })),
    ),
  );
}

/**
 * At most `limit` sightings: the earliest ones and the last, so that the run keeps its bounds. Which ones are kept
 * does not depend on how often or in which order sightings were added and thinned in between.
 *
 * @param instants ascending, each once
 * @param limit at least 2
 * @throws RangeError when the limit has no room for the first and the last
 */
export function thinSightings(instants: readonly Instant[], limit: number): readonly Instant[] {
  if (limit < 2)
    throw new RangeError(`thinning needs room for the first and the last sighting, not ${limit}`);
  return instants.length <= limit ? instants : [...instants.slice(0, limit - 1), ...instants.slice(-1)];
}

/** What is held to be true of one instant. */
interface Moment {
  readonly at: Instant;
  readonly digest: string | null;
  readonly sources: ReadonlySet<string>;
}

/** Moments that agree, ascending. */
type Run = [Moment, ...Moment[]];

type SourcesByClaim = Map<string | null, Set<string>>;

function momentsOf(sightings: readonly Sighting[]): readonly Moment[] {
  const moments: Moment[] = [];
  for (const [at, claims] of groupByInstant(sightings)) {
    const [first, ...others] = claims;
    if (first === undefined) continue;
    const [digest, sources] = others.reduce(
      (best, claim) => (compareClaims(claim[0], best[0]) < 0 ? claim : best),
      first,
    );
    moments.push({ at, digest, sources });
  }
  return moments.sort((one, other) => compareInstants(one.at, other.at));
}

function groupByInstant(sightings: readonly Sighting[]): ReadonlyMap<Instant, SourcesByClaim> {
  const instants = new Map<Instant, SourcesByClaim>();
  for (const { at, digest, source } of sightings) {
    const claims = instants.get(at) ?? new Map<string | null, Set<string>>();
    instants.set(at, claims);
    const sources = claims.get(digest) ?? new Set();
    claims.set(digest, sources.add(source));
  }
  return instants;
}

/** The stronger claim first. */
function compareClaims(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one > other ? -1 : 1;
}

/** A digest has one media type whoever tells it; should sources disagree, the smallest text stands. */
function mediaTypeByDigest(sightings: readonly Sighting[]): ReadonlyMap<string, string> {
  const mediaTypes = new Map<string, string>();
  for (const { digest, mediaType } of sightings) {
    if (digest === null || mediaType === undefined) continue;
    const known = mediaTypes.get(digest);
    if (known === undefined || mediaType < known) mediaTypes.set(digest, mediaType);
  }
  return mediaTypes;
}

function intervalOf(
  run: Run,
  next: Moment | undefined,
  mediaTypes: ReadonlyMap<string, string>,
): TagInterval {
  const [{ at, digest }] = run;
  return {
    digest,
    mediaType: digest === null ? null : (mediaTypes.get(digest) ?? null),
    firstSeen: at,
    lastSeen: run.at(-1)?.at ?? at,
    closedAt: next?.at ?? null,
    closedBy: next === undefined ? null : closedBy(digest, next.digest),
    sources: [...new Set(run.flatMap((moment) => [...moment.sources]))].sort(),
    sightings: run.map((moment) => moment.at),
  };
}

function closedBy(digest: string | null, next: string | null): TagInterval['closedBy'] {
  if (next === null) return 'ABSENCE';
  return digest === null ? 'PRESENCE' : 'OTHER_DIGEST';
}
