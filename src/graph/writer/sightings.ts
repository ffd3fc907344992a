import type { ManagedTransaction } from 'neo4j-driver';
import { nodeId } from '../../model/identity.ts';
import { foldSightings, type Sighting, type TagInterval, thinSightings } from '../../model/tagIntervals.ts';
import { compareInstants, type Instant } from '../../model/time.ts';
import { imageId, type SightingRow } from '../rows.ts';
import { edgeShapes, nodeShapes } from '../shape.ts';
import { claimState, encodeState } from '../state.ts';
import { fromDriverProperties, toDateTime, toDriverProperties } from '../values.ts';
import type { Changes } from './changes.ts';

/** All sightings of a batch of one tag by one source. */
interface TagLog {
  readonly referenceId: string;
  readonly reference: string;
  readonly source: string;
  readonly sightings: SightingRow[];
  readonly units: Set<number>;
  since: Instant;
}

interface StoredObservation {
  readonly id: string;
  readonly stamp: string;
  readonly sightings: readonly Sighting[];
}

/**
 * Sightings kept an observation: the first ones and the last. Beyond the limit an inner sighting adds nothing, so that
 * repeating it changes nothing; a late sighting of another digest in that stretch splits at the nearest sightings kept.
 */
const sightingLimit = 256;

/**
 * Folds new sightings of tags into the stored observations. Only the observations from the first new sighting on, and
 * the one before it, can change; they are read, folded with the new sightings and replaced where they differ.
 * The references are locked by the nodes written before in the same transaction, so no other writer interferes.
 */
export async function writeSightings(
  transaction: ManagedTransaction,
  sightingsOfUnits: readonly (readonly SightingRow[])[],
  changes: Changes,
): Promise<void> {
  const logs = logsOf(sightingsOfUnits);
  if (logs.length === 0) return;
  const stored = await readObservations(transaction, logs);
  const removed: string[] = [];
  const rows: Record<string, unknown>[] = [];
  logs.forEach((log, index) => {
    const present = stored.get(index) ?? [];
    const intervals = foldSightings([...present.flatMap((each) => each.sightings), ...log.sightings]);
    const before = new Map(present.map((each) => [each.id, each.stamp]));
    const after = intervals.map((interval) => observationOf(log, interval));
    const differing = after.filter((row) => before.get(row.id) !== row.stamp);
    const kept = new Set(after.map((row) => row.id));
    const gone = present.filter((each) => !kept.has(each.id));
    if (differing.length === 0 && gone.length === 0) return;
    changes.mark([...log.units]);
    removed.push(...gone.map((each) => each.id));
    rows.push(...differing);
  });
  if (removed.length > 0) await transaction.run(removeQuery, { ids: removed });
  if (rows.length > 0) await transaction.run(saveQuery, { rows });
}

function logsOf(sightingsOfUnits: readonly (readonly SightingRow[])[]): readonly TagLog[] {
  const logs = new Map<string, TagLog>();
  sightingsOfUnits.forEach((sightings, unit) => {
    for (const sighting of sightings) {
      const key = `${sighting.referenceId} ${sighting.source}`;
      let log = logs.get(key);
      if (log === undefined) {
        const { referenceId, reference, source, at } = sighting;
        log = { referenceId, reference, source, sightings: [], units: new Set(), since: at };
        logs.set(key, log);
      }
      log.sightings.push(sighting);
      log.units.add(unit);
      if (compareInstants(sighting.at, log.since) < 0) log.since = sighting.at;
    }
  });
  return [...logs.keys()].sort().flatMap((key) => logs.get(key) ?? []);
}

async function readObservations(
  transaction: ManagedTransaction,
  logs: readonly TagLog[],
): Promise<ReadonlyMap<number, readonly StoredObservation[]>> {
  const rows = logs.map((log, index) => [index, log.reference, log.source, toDateTime(log.since)]);
  const result = await transaction.run(readQuery, { rows });
  const observations = new Map<number, StoredObservation[]>();
  for (const record of result.records) {
    const index = Number(record.get('index'));
    const { id, stamp, digest, mediaType, sightings, source } = fromDriverProperties(
      record.get('observation') as Record<string, unknown>,
    );
    const claim = {
      digest: typeof digest === 'string' ? digest : null,
      source: String(source),
      ...(typeof mediaType === 'string' ? { mediaType } : {}),
    };
    const list = observations.get(index) ?? [];
    const instants = Array.isArray(sightings) ? sightings.map(String) : [];
    list.push({
      id: String(id),
      stamp: String(stamp),
      sightings: instants.map((at) => ({ ...claim, at })),
    });
    observations.set(index, list);
  }
  return observations;
}

function observationOf(log: TagLog, interval: TagInterval) {
  const { digest, firstSeen, lastSeen } = interval;
  const id = nodeId('TagObservation', log.reference, log.source, firstSeen);
  const sightings = thinSightings(interval.sightings, sightingLimit);
  const properties = {
    reference: log.reference,
    source: log.source,
    digest: digest ?? undefined,
    mediaType: interval.mediaType ?? undefined,
    firstSeen,
    lastSeen,
    closedAt: interval.closedAt ?? undefined,
    sightings,
    sightingCount: BigInt(sightings.length),
  };
  const stored = encodeState(
    nodeShapes.TagObservation,
    claimState(nodeShapes.TagObservation, properties, null),
  );
  const edge = encodeState(
    edgeShapes.OBSERVED_AS,
    claimState(edgeShapes.OBSERVED_AS, { evidence: 'TAG_AT_TIME' }, firstSeen, log.source),
  );
  return {
    id,
    stamp: String(stored.stamp),
    referenceId: log.referenceId,
    imageId: digest === null ? null : imageId(digest),
    properties: toDriverProperties(nodeShapes.TagObservation, stored),
    edge: toDriverProperties(edgeShapes.OBSERVED_AS, edge),
  };
}

const readQuery = `
  UNWIND $rows AS row
  CALL (row) {
    MATCH (observation:TagObservation {reference: row[1], source: row[2]})
    WHERE observation.lastSeen >= row[3]
    RETURN observation
    UNION
    MATCH (observation:TagObservation {reference: row[1], source: row[2]})
    WHERE observation.lastSeen < row[3]
    RETURN observation ORDER BY observation.lastSeen DESC LIMIT 1
  }
  RETURN row[0] AS index, properties(observation) AS observation`;

const removeQuery = `
  UNWIND $ids AS id
  MATCH (observation:TagObservation {id: id})
  DETACH DELETE observation`;

const saveQuery = `
  UNWIND $rows AS row
  MATCH (reference:ImageReference {id: row.referenceId})
  MERGE (observation:TagObservation {id: row.id})
  SET observation = row.properties, observation.id = row.id
  MERGE (reference)-[observed:OBSERVED_AS]->(observation)
  SET observed = row.edge
  WITH row, observation
  OPTIONAL MATCH (observation)-[stale:POINTED_TO]->(other:Image) WHERE other.id <> row.imageId OR row.imageId IS NULL
  DELETE stale
  WITH DISTINCT row, observation
  MATCH (image:Image {id: row.imageId})
  MERGE (observation)-[pointed:POINTED_TO]->(image)
  SET pointed = row.edge`;
