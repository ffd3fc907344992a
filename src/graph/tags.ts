import {
  contradictionsOf,
  foldSightings,
  type Sighting,
  type TagContradiction,
  type TagInterval,
} from '../model/tagIntervals.ts';
import { type BatchLoader, createBatchLoader, type Reads } from './reads.ts';

/** Most observations of one tag that a history is folded from: the newest. */
export const observationLimit = 5_000;

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
