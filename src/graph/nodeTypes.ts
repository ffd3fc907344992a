import { type BatchLoader, createBatchLoader, type Reads } from './reads.ts';

/** Finds which of some types the node of an id has. */
export interface NodeTypeLoader {
  /** The type, or null where no node of these types has the id; for one and the same list, ids are batched. */
  readonly load: (id: string, types: readonly string[], signal?: AbortSignal) => Promise<string | null>;
}

/** Types are labels: each has an index of its ids, which is looked into for each id. */
export function createNodeTypeLoader(reads: Reads): NodeTypeLoader {
  const loaders = new WeakMap<readonly string[], BatchLoader<string, string | null>>();
  return {
    load: (id, types, signal) => {
      const loader = loaders.get(types) ?? loaderOf(reads, types);
      loaders.set(types, loader);
      return loader.load(id, signal);
    },
  };
}

function loaderOf(reads: Reads, types: readonly string[]): BatchLoader<string, string | null> {
  const query = queryOf(types);
  return createBatchLoader(
    async (ids) => {
      const rows = await reads.read<{ readonly id: string; readonly type: string }>(query, { ids });
      const typeOf = new Map(rows.map(({ id, type }) => [id, type]));
      return ids.map((id) => typeOf.get(id) ?? null);
    },
    { maximumKeys: 100, maximumBatches: 2, identify: (id) => id },
  );
}

function queryOf(types: readonly string[]): string {
  const found = types.map(
    (type) => `MATCH (node:${type} {id: id}) USING INDEX node:${type}(id) RETURN '${type}' AS type`,
  );
  return `UNWIND $batch.ids AS id CALL (id) { ${found.join(' UNION ALL ')} } RETURN id, type`;
}
