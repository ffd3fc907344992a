import type { Dependencies } from '../../model/task/dependencies.ts';
import type { TaskLinkKind } from '../../model/task/vocabulary.ts';
import type { Reads } from '../reads.ts';
import { fromDriverValue } from '../values.ts';

/** A link, as it is stored. */
export interface StoredLink {
  readonly kind: TaskLinkKind;
  readonly sourceId: string;
  readonly targetId: string;
  readonly createdAt: string;
}

const kinds = 'BLOCKED_BY|DERIVED_FROM|SUPERSEDES|DISCOVERED_FROM|GENERATED_BY|ATTRIBUTED_TO';

/** Links from a task or to it, in the order in which they were made. */
export async function readLinks(
  reads: Reads,
  direction: 'OUTGOING' | 'INCOMING',
  taskId: string,
): Promise<readonly StoredLink[]> {
  const pattern =
    direction === 'OUTGOING' ? `(task)-[link:${kinds}]->(other)` : `(task)<-[link:${kinds}]-(other:Task)`;
  const rows = await reads.read<{ kind: TaskLinkKind; other: string; createdAt: unknown }>(
    `MATCH (task:Task {id: $batch.id}) USING INDEX task:Task(id)
     MATCH ${pattern}
     RETURN type(link) AS kind, other.id AS other, link.createdAt AS createdAt ORDER BY createdAt, kind, other`,
    { id: taskId },
  );
  return rows.map(({ kind, other, createdAt }) => ({
    kind,
    sourceId: direction === 'OUTGOING' ? taskId : other,
    targetId: direction === 'OUTGOING' ? other : taskId,
    createdAt: String(fromDriverValue(createdAt)),
  }));
}

/** What a task and everything below it wait for. Of open tasks only, where that is wanted: closed ones end the walk. */
export async function readDependencies(
  reads: Reads,
  id: string,
  { onlyOpen }: { readonly onlyOpen: boolean },
): Promise<Dependencies> {
  const rows = await reads.read<{ source: string; targets: readonly string[] }>(
    `MATCH (root:Task {id: $batch.id}) USING INDEX root:Task(id)
     MATCH (root)-[:BLOCKED_BY*0..]->(source:Task)
     WITH DISTINCT source ${onlyOpen ? 'WHERE source.open' : ''}
     MATCH (source)-[:BLOCKED_BY]->(target:Task) ${onlyOpen ? 'WHERE target.open' : ''}
     RETURN source.id AS source, collect(target.id) AS targets`,
    { id },
  );
  return new Map(rows.map(({ source, targets }) => [source, [...targets].sort()]));
}

/** When links of the kind BLOCKED_BY were made, for the links of a page. */
export async function readLinkTimes(
  reads: Reads,
  links: readonly { readonly sourceId: string; readonly targetId: string }[],
): Promise<readonly string[]> {
  const rows = await reads.read<{ createdAt: unknown }>(
    `UNWIND $batch.links AS row
     MATCH (source:Task {id: row.sourceId}) USING INDEX source:Task(id)
     MATCH (source)-[link:BLOCKED_BY]->(:Task {id: row.targetId})
     RETURN link.createdAt AS createdAt`,
    { links },
  );
  return rows.map(({ createdAt }) => String(fromDriverValue(createdAt)));
}
