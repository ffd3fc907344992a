import { Failure } from '../failure.ts';
import {
  contradictionsOf,
  foldSightings,
  type Sighting,
  type TagContradiction,
  type TagInterval,
} from '../model/tagIntervals.ts';
import { type BatchLoader, createBatchLoader, type Reads } from './reads.ts';
import { toDateTime } from './values.ts';

/** Most observations of one tag that a history is folded from: the newest. */
export const observationLimit = 5_000;

/** Most tags whose changes one question looks at. */
export const changedTagLimit = 2_000;

interface ObservationRow {
  readonly digest: string | null;
  readonly mediaType: string | null;
  readonly source: string;
  readonly sightings: readonly string[];
}

/** What was seen of a tag, all sources taken together; no intervals for a tag that was never seen. */
export interface TagRecord {
  readonly intervals: readonly TagInterval[];
  readonly contradictions: readonly TagContradiction[];
}

/** Records of tags by canonical reference. */
export type TagLoader = BatchLoader<string, TagRecord>;

const observation = `observation {.digest, .source, .sightings,
  mediaType: head([(observation)-[:POINTED_TO]->(image:Image) | image.mediaType])}`;

const tagQuery = `
UNWIND $batch.keys AS key
MATCH (reference:ImageReference {canonical: key.reference}) USING INDEX reference:ImageReference(canonical)
RETURN key.place AS place, COLLECT {
  MATCH (reference)-[:OBSERVED_AS]->(observation:TagObservation)
  RETURN ${observation} ORDER BY observation.lastSeen DESC LIMIT ${observationLimit}
} AS observations`;

/** Loads the intervals of many tags a query. */
export function createTagLoader(reads: Reads): TagLoader {
  return createBatchLoader(
    async (references) => {
      const rows = await reads.read<{ place: number; observations: readonly ObservationRow[] }>(tagQuery, {
        keys: references.map((reference, place) => ({ place, reference })),
      });
      const byPlace = new Map(rows.map((row) => [row.place, row.observations]));
      return references.map((_, place) => recordOf(byPlace.get(place) ?? []));
    },
    { maximumKeys: 100, maximumBatches: 2, identify: (reference) => reference },
  );
}

/** A tag with its intervals. */
export interface WatchedTag extends TagRecord {
  readonly reference: string;
}

const changedTagsQuery = `
MATCH (reference:ImageReference) USING INDEX reference:ImageReference(registry, repository)
WHERE reference.registry = $batch.registry AND ($batch.repository IS NULL OR reference.repository = $batch.repository)
  AND reference.repository IS NOT NULL AND reference.tag IS NOT NULL
  AND EXISTS {
    MATCH (reference)-[:OBSERVED_AS]->(observation:TagObservation)
    WHERE $batch.since IS NULL OR observation.firstSeen >= $batch.since
  }
RETURN reference.canonical AS reference, COLLECT {
  MATCH (reference)-[:OBSERVED_AS]->(observation:TagObservation)
  RETURN ${observation} ORDER BY observation.lastSeen DESC LIMIT ${observationLimit}
} AS observations
LIMIT ${changedTagLimit + 1}`;

/**
 * The tags of a registry or repository in which anything was first seen since a time.
 *
 * @throws Failure `QUERY_TOO_COSTLY` when there are more than {@link changedTagLimit}.
 */
export async function tagsChangedSince(
  reads: Reads,
  place: { readonly registry: string; readonly repository: string | null; readonly since: string | null },
): Promise<readonly WatchedTag[]> {
  const rows = await reads.read<{ reference: string; observations: readonly ObservationRow[] }>(
    changedTagsQuery,
    { ...place, since: place.since === null ? null : toDateTime(place.since) },
  );
  if (rows.length > changedTagLimit)
    throw new Failure(
      'QUERY_TOO_COSTLY',
      `More than ${changedTagLimit} tags of ${place.registry} were seen anew in that time.`,
      'Name a repository, or a later `since`.',
    );
  return rows.map(({ reference, observations }) => ({ reference, ...recordOf(observations) }));
}

function recordOf(observations: readonly ObservationRow[]): TagRecord {
  const sightings = observations.flatMap(({ digest, mediaType, source, sightings: instants }) =>
    instants.map(
      (at): Sighting => ({
        at,
        digest,
        source,
        ...(mediaType === null ? {} : { mediaType }),
      }),
    ),
  );
  return { intervals: foldSightings(sightings), contradictions: contradictionsOf(sightings) };
}
