import type { ManagedTransaction } from 'neo4j-driver';
import type {
  DerivedEdge,
  DerivedEdges,
  DerivedEdgeType,
  DerivedNode,
  DerivedNodes,
} from '../../model/derivation.ts';
import { edgeShapes, nodeShapes, type Value } from '../shape.ts';
import { claimState, encodeState } from '../state.ts';
import {
  eachRow,
  eachRowWithTimes,
  parametersOf,
  propertiesOfRow,
  type TableEntry,
  tableOf,
  withoutOthers,
} from './table.ts';

/** A derived node that was made or changed. */
export interface DerivedNodeChange extends DerivedNode {
  readonly label: DerivedNodes['label'];
  readonly subjectId: string;
}

/** What a batch of derivations changed. */
export interface DerivedChanges {
  readonly edgesMade: number;
  readonly edgesRemoved: number;
  /** Derived nodes that were not there before. */
  readonly made: readonly DerivedNodeChange[];
  /** Derived nodes that say something else now. */
  readonly changed: readonly DerivedNodeChange[];
  /** Derived nodes that no longer follow. */
  readonly removed: readonly { readonly label: DerivedNodes['label']; readonly id: string }[];
}

/** Which edges of a type are derived, where facts claim such edges too: facts never rest on a tag's time. */
const isDerived: Readonly<Record<DerivedEdgeType, string>> = {
  IDENTIFIES: 'true',
  SAME_AS: 'true',
  PRODUCED: "edge.evidence = 'TAG_AT_TIME'",
  RESULTED_IN: 'true',
};

interface Stored {
  readonly other: string;
  readonly edge: string;
  readonly stamp: string;
}

/** Brings the derived edges of some subjects to what they ought to be. Subjects are locked, in the order of their ids. */
export async function deriveEdges(
  transaction: ManagedTransaction,
  derivations: readonly DerivedEdges[],
): Promise<{ readonly made: number; readonly removed: number }> {
  let made = 0;
  let removed = 0;
  for (const group of groupsOf(derivations)) {
    const [
      {
        type,
        direction,
        subject: { label },
      },
    ] = group;
    const stored = await readEdges(transaction, group);
    const stale: string[] = [];
    const missing: TableEntry[] = [];
    const differing: TableEntry[] = [];
    const missingLabels: string[] = [];
    group.forEach(({ subject, edges }, index) => {
      const present = new Map((stored[index] ?? []).map((each) => [each.other, each]));
      const shape = edgeShapes[type];
      for (const edge of edges) {
        const before = present.get(edge.other.id);
        present.delete(edge.other.id);
        const properties = storedEdge(type, edge);
        if (before === undefined) {
          missing.push({ shape, head: [subject.id, edge.other.id, null], stored: properties });
          missingLabels.push(edge.other.label);
        } else if (before.stamp !== properties.stamp)
          differing.push({ shape, head: [before.edge, null, null], stored: properties });
      }
      stale.push(...[...present.values()].map(({ edge }) => edge));
    });
    await removeEdges(transaction, stale);
    await createDerivedEdges(transaction, { type, direction, label, missing, missingLabels });
    await updateEdges(transaction, differing);
    made += missing.length;
    removed += stale.length;
  }
  return { made, removed };
}

/** Derivations of one type, direction and subject label, by the ids of their subjects. */
function groupsOf(
  derivations: readonly DerivedEdges[],
): readonly (readonly [DerivedEdges, ...DerivedEdges[]])[] {
  const groups = Map.groupBy(
    derivations,
    ({ type, direction, subject }) => `${type} ${direction} ${subject.label}`,
  );
  return [...groups.entries()].sort().flatMap(([, group]) => {
    const [first, ...rest] = group.sort((one, other) => (one.subject.id < other.subject.id ? -1 : 1));
    return first === undefined ? [] : [[first, ...rest] as const];
  });
}

async function readEdges(
  transaction: ManagedTransaction,
  group: readonly [DerivedEdges, ...DerivedEdges[]],
): Promise<readonly (readonly Stored[])[]> {
  const [
    {
      type,
      direction,
      subject: { label },
    },
  ] = group;
  const { records } = await transaction.run(
    `${eachRow} MATCH (subject:${label} {id: row[1]}) USING INDEX subject:${label}(id)
     REMOVE subject.lock
     WITH row, subject
     RETURN row[0] AS index, COLLECT {
       MATCH ${patternOf('subject', `edge:${type}`, direction, 'other')} WHERE ${isDerived[type]}
       RETURN {other: other.id, edge: elementId(edge), stamp: edge.stamp}
     } AS edges`,
    parametersOf(group.map(({ subject }, index) => [index, subject.id])),
  );
  const stored: (readonly Stored[])[] = group.map(() => []);
  for (const record of records) stored[Number(record.get('index'))] = record.get('edges') as Stored[];
  return stored;
}

const patternOf = (from: string, edge: string, direction: 'OUT' | 'IN', to: string): string =>
  direction === 'OUT' ? `(${from})-[${edge}]->(${to})` : `(${from})<-[${edge}]-(${to})`;

function storedEdge(type: DerivedEdgeType, edge: DerivedEdge): Readonly<Record<string, Value>> {
  const { evidence, sources, firstSeen, properties } = edge;
  const state = claimState(
    edgeShapes[type],
    { evidence, sources: [...sources], firstSeen: firstSeen ?? undefined, ...properties },
    null,
  );
  return encodeState(edgeShapes[type], state);
}

async function removeEdges(transaction: ManagedTransaction, edges: readonly string[]): Promise<void> {
  if (edges.length === 0) return;
  await transaction.run(
    `${eachRow} MATCH ()-[edge]->() WHERE elementId(edge) = row DELETE edge`,
    parametersOf(edges),
  );
}

interface Missing {
  readonly type: DerivedEdgeType;
  readonly direction: 'OUT' | 'IN';
  readonly label: string;
  readonly missing: readonly TableEntry[];
  /** Labels of the other ends, in the same order. */
  readonly missingLabels: readonly string[];
}

/** An edge that a record has claimed meanwhile is better known than by derivation, and stays as it is. */
async function createDerivedEdges(
  transaction: ManagedTransaction,
  { type, direction, label, missing, missingLabels }: Missing,
): Promise<void> {
  const byLabel = Map.groupBy(
    missing.map((entry, index) => ({ entry, other: missingLabels[index] ?? '' })),
    ({ other }) => other,
  );
  for (const [other, entries] of byLabel) {
    await transaction.run(
      `${eachRowWithTimes} MATCH (subject:${label} {id: row[1]}) USING INDEX subject:${label}(id)
       MATCH (other:${other} {id: row[2]}) USING INDEX other:${other}(id)
       WITH *
       MERGE ${patternOf('subject', `edge:${type}`, direction, 'other')}
       ON CREATE SET edge = ${propertiesOfRow}`,
      tableOf(entries.map(({ entry }) => entry)),
    );
  }
}

async function updateEdges(transaction: ManagedTransaction, differing: readonly TableEntry[]): Promise<void> {
  if (differing.length === 0) return;
  await transaction.run(
    `${eachRowWithTimes} MATCH ()-[edge]->() WHERE elementId(edge) = row[1] SET edge = ${propertiesOfRow}`,
    tableOf(differing),
  );
}

/** Brings the derived nodes about some subjects to what they ought to be. */
export async function deriveNodes(
  transaction: ManagedTransaction,
  derivations: readonly DerivedNodes[],
): Promise<Pick<DerivedChanges, 'made' | 'removed' | 'changed'>> {
  const made: DerivedNodeChange[] = [];
  const changed: DerivedNodeChange[] = [];
  const removed: { readonly label: DerivedNodes['label']; readonly id: string }[] = [];
  for (const [label, group] of Map.groupBy(derivations, (each) => each.label)) {
    group.sort((one, other) => (one.subjectId < other.subjectId ? -1 : 1));
    const stored = await readNodes(transaction, label, group);
    const missing: TableEntry[] = [];
    const differing: TableEntry[] = [];
    const stale: string[] = [];
    group.forEach(({ subjectId, nodes }, index) => {
      const present = new Map(stored[index]);
      for (const { id, properties } of nodes) {
        const before = present.get(id);
        present.delete(id);
        const state = claimState(nodeShapes[label], { subjectId, ...properties }, null);
        const after = encodeState(nodeShapes[label], state);
        if (before === after.stamp) continue;
        (before === undefined ? made : changed).push({ label, subjectId, id, properties });
        const shape = nodeShapes[label];
        const head = [id, null, label] as const;
        if (before === undefined) missing.push({ shape, head, stored: after });
        else differing.push({ shape, head, stored: withoutOthers(shape, after) });
      }
      stale.push(...present.keys());
    });
    await removeNodes(transaction, label, stale);
    await setNodes(transaction, 'CREATE (node:$(row[3]) {id: row[1]})', missing);
    await setNodes(
      transaction,
      `MATCH (node:${label} {id: row[1]}) USING INDEX node:${label}(id)`,
      differing,
    );
    removed.push(...stale.map((id) => ({ label, id })));
  }
  return { made, removed, changed };
}

async function readNodes(
  transaction: ManagedTransaction,
  label: DerivedNodes['label'],
  group: readonly DerivedNodes[],
): Promise<readonly ReadonlyMap<string, string>[]> {
  const { records } = await transaction.run(
    `${eachRow} MATCH (node:${label} {subjectId: row[1]}) USING INDEX node:${label}(subjectId)
     RETURN row[0] AS index, node.id AS id, node.stamp AS stamp`,
    parametersOf(group.map(({ subjectId }, index) => [index, subjectId])),
  );
  const stored = group.map(() => new Map<string, string>());
  for (const record of records)
    stored[Number(record.get('index'))]?.set(String(record.get('id')), String(record.get('stamp')));
  return stored;
}

async function removeNodes(
  transaction: ManagedTransaction,
  label: DerivedNodes['label'],
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run(
    `${eachRow} MATCH (node:${label} {id: row}) USING INDEX node:${label}(id) DETACH DELETE node`,
    parametersOf([...ids].sort()),
  );
}

async function setNodes(
  transaction: ManagedTransaction,
  find: string,
  entries: readonly TableEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  await transaction.run(`${eachRowWithTimes} ${find} SET node += ${propertiesOfRow}`, tableOf(entries));
}
