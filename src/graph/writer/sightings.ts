import type { ManagedTransaction } from 'neo4j-driver';
import { nodeId } from '../../model/identity.ts';
import { foldSightings, type Sighting, type TagInterval, thinSightings } from '../../model/tagIntervals.ts';
import { compareInstants, type Instant } from '../../model/time.ts';
import { imageId } from '../ids.ts';
import type { SightingRow } from '../rows.ts';
import { edgeShapes, nodeShapes, type Value } from '../shape.ts';
import { claimState, encodeState } from '../state.ts';
import { fromDriverProperties } from '../values.ts';
import type { Changes } from './changes.ts';
import {
  eachRow,
  eachRowWithTimes,
  instantList,
  parametersOf,
  projectStored,
  propertyTable,
} from './table.ts';

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
  readonly digest: string | null;
  readonly sightings: readonly Sighting[];
}

/** An observation as it is to be stored. */
interface Observation {
  readonly id: string;
  readonly referenceId: string;
  readonly digest: string | null;
  readonly stored: Readonly<Record<string, Value>>;
  /** Properties of the edges at it. */
  readonly edge: Readonly<Record<string, Value>>;
}

/**
 * Sightings kept an observation: the first ones and the last. Beyond the limit an inner sighting adds nothing, so that
 * repeating it changes nothing; a late sighting of another digest in that stretch splits at the nearest sightings kept.
 */
const sightingLimit = 256;

/**
 * Folds new sightings of tags into the stored observations. Only the observations from the first new sighting on, and
 * the one before it, can change; they are read, folded with the new sightings and replaced where they differ.
 * The references, which the same transaction wrote or found before, are locked, so that no other writer interferes.
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
  const created: Observation[] = [];
  const updated: Observation[] = [];
  logs.forEach((log, index) => {
    const present = new Map((stored.get(index) ?? []).map((each) => [each.id, each]));
    const sightings = [...present.values()].flatMap((each) => each.sightings);
    for (const interval of foldSightings([...sightings, ...log.sightings])) {
      const after = observationOf(log, interval);
      const before = present.get(after.id);
      present.delete(after.id);
      if (before?.stamp === after.stored.stamp) continue;
      changes.mark([...log.units]);
      if (before?.digest === after.digest) {
        updated.push(after);
        continue;
      }
      if (before !== undefined) removed.push(before.id);
      created.push(after);
    }
    if (present.size > 0) changes.mark([...log.units]);
    removed.push(...present.keys());
  });
  if (removed.length > 0) await transaction.run(removeQuery, parametersOf(removed));
  await saveObservations(transaction, updated, replaceQuery);
  await saveObservations(transaction, created, createQuery);
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
  const rows = logs.map(({ referenceId, reference, source, since }, index) => [
    index,
    referenceId,
    reference,
    source,
    since,
  ]);
  const result = await transaction.run(readQuery, parametersOf(rows));
  const observations = new Map<number, StoredObservation[]>();
  for (const record of result.records) {
    const index = Number(record.get('index'));
    const { id, stamp, digest, sightings, source } = fromDriverProperties(
      record.get('observation') as Record<string, unknown>,
    );
    const claim = { digest: typeof digest === 'string' ? digest : null, source: String(source) };
    const list = observations.get(index) ?? [];
    const instants = Array.isArray(sightings) ? sightings.map(String) : [];
    list.push({
      id: String(id),
      stamp: String(stamp),
      digest: claim.digest,
      sightings: instants.map((at) => ({ ...claim, at })),
    });
    observations.set(index, list);
  }
  return observations;
}

function observationOf(log: TagLog, interval: TagInterval): Observation {
  const { digest, firstSeen, lastSeen } = interval;
  const sightings = thinSightings(interval.sightings, sightingLimit);
  const properties = {
    reference: log.reference,
    source: log.source,
    digest: digest ?? undefined,
    firstSeen,
    lastSeen,
    closedAt: interval.closedAt ?? undefined,
    sightings,
    sightingCount: BigInt(sightings.length),
  };
  const edge = claimState(edgeShapes.OBSERVED_AS, { evidence: 'TAG_AT_TIME' }, firstSeen, log.source);
  return {
    id: nodeId('TagObservation', log.reference, log.source, firstSeen),
    referenceId: log.referenceId,
    digest,
    stored: encodeState(nodeShapes.TagObservation, claimState(nodeShapes.TagObservation, properties, null)),
    edge: encodeState(edgeShapes.OBSERVED_AS, edge),
  };
}

async function saveObservations(
  transaction: ManagedTransaction,
  observations: readonly Observation[],
  query: string,
): Promise<void> {
  if (observations.length === 0) return;
  const instants = instantList();
  const node = propertyTable(nodeShapes.TagObservation, instants);
  const edge = propertyTable(edgeShapes.OBSERVED_AS, instants);
  const rows = observations.map((each) => [
    each.id,
    each.referenceId,
    each.digest === null ? null : imageId(each.digest),
    node.row(each.stored),
    edge.row(each.edge),
  ]);
  await transaction.run(query, parametersOf(rows, instants));
}

const readQuery = `${eachRow}
  MATCH (reference:ImageReference {id: row[1]}) USING INDEX reference:ImageReference(id)
  REMOVE reference.lock
  WITH row
  CALL (row) {
    MATCH (observation:TagObservation {reference: row[2], source: row[3]})
    USING INDEX observation:TagObservation(reference, source, lastSeen)
    WHERE observation.lastSeen >= datetime(row[4])
    RETURN observation
    UNION
    MATCH (observation:TagObservation {reference: row[2], source: row[3]})
    USING INDEX observation:TagObservation(reference, source, lastSeen)
    WHERE observation.lastSeen < datetime(row[4])
    RETURN observation ORDER BY observation.lastSeen DESC LIMIT 1
  }
  RETURN row[0] AS index, ${projectStored(nodeShapes.TagObservation, 'observation')} AS observation`;

const removeQuery = `${eachRow}
  MATCH (observation:TagObservation {id: row}) USING INDEX observation:TagObservation(id)
  DETACH DELETE observation`;

const columns = instantList();
const nodeLiteral = `{id: row[0], ${propertyTable(nodeShapes.TagObservation, columns).literal('row[3]', 0)}}`;
const edgeLiteral = `{${propertyTable(edgeShapes.OBSERVED_AS, columns).literal('row[4]', 0)}}`;

const replaceQuery = `${eachRowWithTimes}
  MATCH (observation:TagObservation {id: row[0]}) USING INDEX observation:TagObservation(id)
  SET observation = ${nodeLiteral}`;

const createQuery = `${eachRowWithTimes}
  MATCH (reference:ImageReference {id: row[1]}) USING INDEX reference:ImageReference(id)
  CREATE (reference)-[:OBSERVED_AS ${edgeLiteral}]->(observation:TagObservation ${nodeLiteral})
  WITH *
  MATCH (image:Image {id: row[2]}) USING INDEX image:Image(id)
  CREATE (observation)-[:POINTED_TO ${edgeLiteral}]->(image)`;
