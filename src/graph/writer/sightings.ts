import type { ManagedTransaction } from 'neo4j-driver';
import { nodeId } from '../../model/identity.ts';
import { foldSightings, type Sighting, type TagInterval, thinSightings } from '../../model/tagIntervals.ts';
import { compareInstants, type Instant } from '../../model/time.ts';
import { imageId } from '../ids.ts';
import type { SightingRow } from '../rows.ts';
import { edgeShapes, nodeShapes, type Shape } from '../shape.ts';
import { claimState, encodeState, type State } from '../state.ts';
import { fromDriverProperties } from '../values.ts';
import type { Changes } from './changes.ts';
import { createEdges, createNodes } from './create.ts';
import { type Element, type ElementKey, edgeGroup, nodeGroup } from './elements.ts';
import { type KnownNodes, serverIdOf } from './knownNodes.ts';
import { type Update, updateDiffering } from './reconcile.ts';
import { eachRow, parametersOf, projectStored } from './table.ts';

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
  readonly serverId: string;
  readonly stamp: string;
  readonly digest: string | null;
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
 * The references, which the same transaction made or found before, are locked, so that no other writer interferes.
 */
export async function writeSightings(
  transaction: ManagedTransaction,
  sightingsOfUnits: readonly (readonly SightingRow[])[],
  nodes: KnownNodes,
  changes: Changes,
): Promise<void> {
  const logs = logsOf(sightingsOfUnits);
  const stored = await readObservations(transaction, logs, nodes);
  const removed: string[] = [];
  const created: Observation[] = [];
  const updates: Update[] = [];
  for (const log of logs) {
    const present = new Map((stored.get(log) ?? []).map((each) => [each.id, each]));
    const sightings = [...present.values()].flatMap((each) => each.sightings);
    for (const interval of foldSightings([...sightings, ...log.sightings])) {
      const after = observationOf(log, interval);
      const before = present.get(after.element.key[0]);
      if (before !== undefined) present.delete(before.id);
      if (before?.stamp === after.element.stored.stamp) continue;
      changes.mark(after.element.units);
      if (before?.digest === after.digest) {
        // When a later change can have been is told by the last sighting before it.
        if (interval.closedAt !== null) changes.movedTags.add(log.referenceId);
        updates.push({
          element: after.element,
          serverId: before.serverId,
          found: before.stamp,
          merged: after.element.stored,
        });
        continue;
      }
      if (before !== undefined) removed.push(before.id);
      created.push(after);
      changes.movedTags.add(log.referenceId);
    }
    if (present.size > 0) {
      changes.mark([...log.units]);
      changes.movedTags.add(log.referenceId);
    }
    removed.push(...present.keys());
  }
  if (removed.length > 0) await transaction.run(removeQuery, parametersOf(removed));
  await updateDiffering(transaction, [{ group: nodeGroup('TagObservation', []), updates }], nodes, changes);
  const elements = created.map(({ element }) => element);
  await createNodes(transaction, [nodeGroup('TagObservation', elements)], nodes);
  await createEdges(
    transaction,
    [
      edgeGroup(
        'OBSERVED_AS',
        created.map(({ observedAs }) => observedAs),
      ),
      edgeGroup(
        'POINTED_TO',
        created.flatMap(({ pointedTo }) => pointedTo ?? []),
      ),
    ],
    nodes,
  );
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

/** What is stored of each log from its first new sighting on; nothing is where this transaction made the reference. */
async function readObservations(
  transaction: ManagedTransaction,
  logs: readonly TagLog[],
  nodes: KnownNodes,
): Promise<ReadonlyMap<TagLog, readonly StoredObservation[]>> {
  const older = logs.filter(({ referenceId }) => !nodes.made.has(referenceId));
  const observations = new Map<TagLog, StoredObservation[]>();
  if (older.length === 0) return observations;
  const rows = older.map(({ referenceId, reference, source, since }, index) => [
    index,
    serverIdOf(referenceId, nodes),
    reference,
    source,
    since,
  ]);
  const result = await transaction.run(readQuery, parametersOf(rows));
  for (const record of result.records) {
    const log = older[Number(record.get('index'))];
    if (log === undefined) continue;
    const stored = fromDriverProperties(record.get('observation') as Record<string, unknown>);
    const digest = typeof stored.digest === 'string' ? stored.digest : null;
    // An observation that is split makes another one of an image that this batch does not speak of.
    if (digest !== null) nodes.serverIds.set(imageId(digest), record.get('image'));
    const instants = Array.isArray(stored.sightings) ? stored.sightings.map(String) : [];
    const list = observations.get(log) ?? [];
    list.push({
      id: String(stored.id),
      serverId: record.get('serverId'),
      stamp: String(stored.stamp),
      digest,
      sightings: instants.map((at) => ({ at, digest, source: log.source })),
    });
    observations.set(log, list);
  }
  return observations;
}

/** An observation to be stored, and the edges at it. */
interface Observation {
  readonly digest: string | null;
  readonly element: Element;
  readonly observedAs: Element;
  /** Absent where the tag was seen to be gone. */
  readonly pointedTo: Element | null;
}

function observationOf(log: TagLog, interval: TagInterval): Observation {
  const { digest, firstSeen, lastSeen } = interval;
  const { reference, source, referenceId } = log;
  const sightings = thinSightings(interval.sightings, sightingLimit);
  const properties = {
    reference,
    source,
    digest: digest ?? undefined,
    firstSeen,
    lastSeen,
    closedAt: interval.closedAt ?? undefined,
    sightings,
    sightingCount: BigInt(sightings.length),
  };
  const id = nodeId('TagObservation', reference, source, firstSeen);
  const edge = claimState(edgeShapes.OBSERVED_AS, { evidence: 'TAG_AT_TIME' }, firstSeen, source);
  const units = [...log.units];
  const elementOf = (shape: Shape, key: ElementKey, state: State): Element => ({
    key,
    units,
    state,
    stored: encodeState(shape, state),
  });
  const { TagObservation } = nodeShapes;
  const { OBSERVED_AS, POINTED_TO } = edgeShapes;
  return {
    digest,
    element: elementOf(TagObservation, [id], claimState(TagObservation, properties, null)),
    observedAs: elementOf(OBSERVED_AS, [referenceId, id], edge),
    pointedTo: digest === null ? null : elementOf(POINTED_TO, [id, imageId(digest)], edge),
  };
}

const readQuery = `${eachRow}
  MATCH (reference) WHERE elementId(reference) = row[1]
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
  RETURN row[0] AS index, elementId(observation) AS serverId,
    ${projectStored(nodeShapes.TagObservation, 'observation')} AS observation,
    [(observation)-[:POINTED_TO]->(image:Image) | elementId(image)][0] AS image`;

const removeQuery = `${eachRow}
  MATCH (observation:TagObservation {id: row}) USING INDEX observation:TagObservation(id)
  DETACH DELETE observation`;
