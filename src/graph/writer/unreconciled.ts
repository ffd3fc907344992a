import { randomUUID } from 'node:crypto';
import type { ManagedTransaction } from 'neo4j-driver';
import type { SubjectRow } from '../rows.ts';
import type { Changes } from './changes.ts';
import type { KnownNodes } from './knownNodes.ts';
import { eachRow, parametersOf } from './table.ts';

/**
 * Marks the nodes from which something may follow anew, in the transaction that changed them: whatever is committed is
 * marked, and a mark that is taken off was set before what was read under it.
 */
export async function markUnreconciled(
  transaction: ManagedTransaction,
  subjectsOfUnits: readonly (readonly SubjectRow[])[],
  nodes: KnownNodes,
  changes: Changes,
): Promise<void> {
  const ids = new Set(changes.movedTags);
  for (const unit of changes.changed)
    for (const { id, onlyNew } of subjectsOfUnits[unit] ?? [])
      if (!onlyNew || nodes.made.has(id)) ids.add(id);
  const mark = randomUUID();
  const rows = [...ids].sort().flatMap((id) => {
    const serverId = nodes.serverIds.get(id);
    return serverId === undefined ? [] : [[serverId, mark]];
  });
  if (rows.length === 0) return;
  await transaction.run(
    `${eachRow} MATCH (node) WHERE elementId(node) = row[0] SET node:Unreconciled, node.mark = row[1]`,
    parametersOf(rows),
  );
}

/** A node that waits to be reconciled. The mark tells whether it changed again in the meantime. */
export interface Unreconciled {
  readonly id: string;
  readonly label: string;
  readonly mark: string;
}

/** Takes marks off, except from nodes that changed again after they were read. */
export async function unmark(transaction: ManagedTransaction, nodes: readonly Unreconciled[]): Promise<void> {
  for (const [label, ofLabel] of Map.groupBy(nodes, (node) => node.label)) {
    const rows = ofLabel.map(({ id, mark }) => [id, mark]).sort();
    await transaction.run(
      `${eachRow} MATCH (node:${label} {id: row[0]}) USING INDEX node:${label}(id) WHERE node.mark = row[1]
       REMOVE node:Unreconciled, node.mark`,
      parametersOf(rows),
    );
  }
}

/**
 * Notes that containers of clusters are known, once a cluster: from then on a deploy there that nothing runs is a gap, so
 * all deploys there are to be reconciled.
 */
export async function watchClusters(
  transaction: ManagedTransaction,
  names: readonly string[],
): Promise<void> {
  const { records } = await transaction.run(
    `${eachRow} MERGE (cluster:WatchedCluster {name: row})
     ON CREATE SET cluster.id = row, cluster.isNew = true
     WITH cluster WHERE cluster.isNew
     REMOVE cluster.isNew
     RETURN cluster.name AS name`,
    parametersOf(names),
  );
  if (records.length === 0) return;
  const mark = randomUUID();
  await transaction.run(
    `${eachRow} MATCH (node:Deploy) USING INDEX node:Deploy(cluster) WHERE node.cluster = row[0]
     SET node:Unreconciled, node.mark = row[1]`,
    parametersOf(records.map((record) => [record.get('name'), mark])),
  );
}

/**
 * Puts every node of a label that comes after an id on the list of those to be gone over again, at most `limit` of them,
 * so that a whole pass goes on where it was stopped. Answers the last id, or null when none was left.
 */
export async function listAll(
  transaction: ManagedTransaction,
  label: string,
  after: string,
  limit: number,
): Promise<string | null> {
  const { records } = await transaction.run(
    `CYPHER replan=skip MATCH (node:${label}) USING INDEX node:${label}(id) WHERE node.id > $batch.after
     WITH node ORDER BY node.id LIMIT toInteger($batch.limit)
     SET node:ToGoOver
     RETURN max(node.id) AS last`,
    { batch: { after, limit } },
  );
  const last: unknown = records[0]?.get('last');
  return typeof last === 'string' ? last : null;
}

/** Takes nodes off that list; those that are to be reconciled as well have changed, and take their own way. */
export async function unlist(
  transaction: ManagedTransaction,
  label: string,
  ids: readonly string[],
): Promise<void> {
  await transaction.run(
    `${eachRow} MATCH (node:${label} {id: row}) USING INDEX node:${label}(id) REMOVE node:ToGoOver`,
    parametersOf([...ids].sort()),
  );
}

/** Marks nodes as if they had changed. */
export async function markNodes(
  transaction: ManagedTransaction,
  label: string,
  ids: readonly string[],
): Promise<void> {
  await transaction.run(
    `${eachRow} MATCH (node:${label} {id: row[0]}) USING INDEX node:${label}(id)
     SET node:Unreconciled, node.mark = row[1]`,
    parametersOf([...ids].sort().map((id) => [id, randomUUID()])),
  );
}
