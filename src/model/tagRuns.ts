import { compareInstants, type Instant } from './time.ts';

/** One source's word on a tag at one time; digest null: the tag was not there. */
export interface TagSighting {
  readonly at: Instant;
  readonly digest: string | null;
  readonly mediaType?: string;
}

/** Consecutive sightings, by one source, of one tag at one digest (null: of its absence). */
export interface TagRun {
  readonly digest: string | null;
  readonly mediaType?: string;
  /** Times of sightings, ascending, never empty; bounded by {@link sightingLimit}. */
  readonly sightings: readonly Instant[];
  /** First sighting of the next run; null while this is the last one. */
  readonly closedAt: Instant | null;
}

/**
 * Sightings kept a run: the first ones and the last. Beyond the limit an inner sighting adds nothing, so that repeating it
 * changes nothing; a late sighting of another digest in that stretch splits the run at the nearest sightings kept.
 */
export const sightingLimit = 256;

/**
 * The runs of one tag as one source saw it. The same sightings give the same runs in whatever order, any number of times.
 * Two digests claimed for one instant: a present tag beats an absent one, and the greater digest the smaller.
 */
export function runsOfSightings(sightings: readonly TagSighting[]): readonly TagRun[] {
  const byTime = new Map<Instant, TagSighting>();
  for (const sighting of sightings) {
    const present = byTime.get(sighting.at);
    if (present === undefined || (present.digest ?? '') < (sighting.digest ?? ''))
      byTime.set(sighting.at, sighting);
  }
  const ordered = [...byTime.values()].sort((left, right) => compareInstants(left.at, right.at));
  const runs: { digest: string | null; mediaType?: string; sightings: Instant[] }[] = [];
  for (const { at, digest, mediaType } of ordered) {
    const last = runs.at(-1);
    if (last !== undefined && last.digest === digest) last.sightings.push(at);
    else runs.push({ digest, sightings: [at] });
    const run = runs.at(-1);
    if (run !== undefined && mediaType !== undefined) run.mediaType = mediaType;
  }
  return runs.map((run, index) => ({
    ...run,
    sightings: thin(run.sightings, sightingLimit),
    closedAt: runs[index + 1]?.sightings[0] ?? null,
  }));
}

function thin(instants: readonly Instant[], limit: number): readonly Instant[] {
  const last = instants.at(-1);
  return instants.length <= limit || last === undefined ? instants : [...instants.slice(0, limit - 1), last];
}
