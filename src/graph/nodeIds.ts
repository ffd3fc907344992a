import type { Reads } from './reads.ts';

/**
 * Ids of a type after one of them, in their order: by the index of the ids, so that a page costs what it holds.
 *
 * @param type a label of the schema, never a text of a caller
 */
export async function readNodeIds(
  reads: Reads,
  type: string,
  after: string,
  limit: number,
): Promise<readonly string[]> {
  const rows = await reads.read<{ readonly id: string }>(
    `MATCH (node:${type}) USING INDEX node:${type}(id) WHERE node.id > $batch.after
     RETURN node.id AS id ORDER BY node.id LIMIT toInteger($batch.limit)`,
    { after, limit },
  );
  return rows.map(({ id }) => id);
}

/** How many there are of a type. */
export async function countNodes(reads: Reads, type: string): Promise<number> {
  const [row] = await reads.read<{ readonly count: number }>(
    `MATCH (node:${type}) RETURN toFloat(count(node)) AS count`,
    {},
  );
  return row?.count ?? 0;
}
