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

/** What is read of an observation; a list costs half of what a map with names does, for tags that move often. */
type ObservationRow = readonly [
  digest: string | null,
  source: string,
  firstSeen: string,
  lastSeen: string,
  /** Null where the bounds say as much. */
  sightings: readonly string[] | null,
];

/**
 * What was seen of a tag, all sources taken together; no intervals for a tag that was never seen. Media types are not
 * read with it: see `createMediaTypeLoader`.
 */
export interface TagRecord {
  readonly intervals: readonly TagInterval[];
  readonly contradictions: readonly TagContradiction[];
}

/** Records of tags by canonical reference. */
export type TagLoader = BatchLoader<string, TagRecord>;

/**
 * The observations of one source do not overlap, so that their bounds are the whole of its history; what several sources
 * saw is told apart by all their sightings.
 */
const sightingsWhere = {
  NEEDED: 'CASE WHEN sources > 1 THEN observation.sightings END',
  ASKED: 'observation.sightings',
} as const;

const tagQuery = (sightings: keyof typeof sightingsWhere): string => `
UNWIND $batch.keys AS key
MATCH (reference:ImageReference {canonical: key.reference}) USING INDEX reference:ImageReference(canonical)
CALL (reference) {
  MATCH (reference)-[:OBSERVED_AS]->(observation:TagObservation)
  WITH observation ORDER BY observation.lastSeen DESC LIMIT ${observationLimit}
  WITH collect(observation) AS observations, count(DISTINCT observation.source) AS sources
  RETURN [observation IN observations | [observation.digest, observation.source,
    toString(observation.firstSeen), toString(observation.lastSeen), ${sightingsWhere[sightings]}]] AS observations
}
RETURN key.place AS place, observations`;

/**
 * Loads the intervals of many tags a query.
 *
 * @param sightings `NEEDED`: of an interval that one source saw, `sightings` has the first and the last alone;
 * `ASKED`: all that are kept, which costs ten times as much for a tag that is looked at often
 */
export function createTagLoader(reads: Reads, sightings: keyof typeof sightingsWhere = 'NEEDED'): TagLoader {
  const query = tagQuery(sightings);
  return createBatchLoader(
    async (references) => {
      const rows = await reads.read<{ place: number; observations: readonly ObservationRow[] }>(query, {
        keys: references.map((reference, place) => ({ place, reference })),
      });
      const byPlace = new Map(rows.map((row) => [row.place, row.observations]));
      return references.map((_, place) => recordOf(byPlace.get(place) ?? []));
    },
    { maximumKeys: 100, maximumBatches: 2, identify: (reference) => reference },
  );
}

function recordOf(observations: readonly ObservationRow[]): TagRecord {
  const sightings = observations.flatMap(([digest, source, firstSeen, lastSeen, instants]) =>
    (instants ?? [...new Set([firstSeen, lastSeen])]).map((at): Sighting => ({ at, digest, source })),
  );
  return { intervals: foldSightings(sightings), contradictions: contradictionsOf(sightings) };
}
