import type { Dependencies } from '../../model/task/dependencies.ts';
import type { TaskLinkKind } from '../../model/task/vocabulary.ts';
import type { Reads } from '../reads.ts';
import { fromDriverValue } from '../values.ts';
import { wholeNumber } from './filter.ts';

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

/** A page of all links of tasks. */
export interface LinkPage {
  readonly links: readonly StoredLink[];
  readonly hasNext: boolean;
}

/** Where a link stands among all: by source, kind and target. */
export type LinkPlace = Pick<StoredLink, 'sourceId' | 'kind' | 'targetId'>;

/** Which links are wanted. */
export interface LinkConditions {
  readonly namespace: string | null;
  readonly kinds: readonly TaskLinkKind[] | null;
}

const wantedLinks = ({ namespace, kinds: wanted }: LinkConditions): string =>
  `MATCH (task:Task) USING INDEX task:Task(id)
   WHERE task.id >= $batch.sourceId${namespace === null ? '' : ' AND task.namespace = $batch.namespace'}
   MATCH (task)-[link:${(wanted ?? [kinds]).join('|')}]->(other)`;

/** A page of the links of all tasks, by the ids of their sources, by kind, and by the ids of their targets. */
export async function readAllLinks(
  reads: Reads,
  conditions: LinkConditions,
  { after, first }: { readonly after: LinkPlace | null; readonly first: number },
): Promise<LinkPage> {
  const rows = await reads.read<Omit<StoredLink, 'createdAt'> & { readonly createdAt: unknown }>(
    `${wantedLinks(conditions)}
     WITH task.id AS sourceId, type(link) AS kind, other.id AS targetId, link.createdAt AS createdAt
     WHERE sourceId > $batch.sourceId OR kind > $batch.kind OR kind = $batch.kind AND targetId > $batch.targetId
     RETURN sourceId, kind, targetId, createdAt ORDER BY sourceId, kind, targetId LIMIT $batch.limit`,
    { ...conditions, ...(after ?? firstPlace), limit: wholeNumber(first + 1) },
  );
  const links = rows
    .slice(0, first)
    .map((row) => ({ ...row, createdAt: String(fromDriverValue(row.createdAt)) }));
  return { links, hasNext: rows.length > first };
}

const firstPlace = { sourceId: '', kind: '', targetId: '' };

/** The number of such links. */
export async function countAllLinks(reads: Reads, conditions: LinkConditions): Promise<number> {
  const [row] = await reads.read<{ count: DriverInteger }>(
    `${wantedLinks(conditions)} RETURN count(link) AS count`,
    { ...conditions, ...firstPlace },
  );
  return row?.count.toNumber() ?? 0;
}

/** What a task and everything below it wait for, by numbers that stand for tasks within one request. */
export interface NumberedDependencies {
  /** The number of the task itself; null where there is no such task. */
  readonly root: number | null;
  readonly dependencies: Dependencies<number>;
}

/**
 * Reads what a task and everything below it wait for, targets by id. Of open tasks only, where that is wanted. The graph's
 * own numbers stand for the tasks: as ids, 20,000 links are 2 MB of text.
 */
export async function readDependencies(
  reads: Reads,
  id: string,
  { onlyOpen }: { readonly onlyOpen: boolean },
): Promise<NumberedDependencies> {
  const [row] = await reads.read<DependencyRow>(
    `MATCH (root:Task {id: $batch.id}) USING INDEX root:Task(id)
     MATCH (root)-[:BLOCKED_BY*0..]->(task:Task)
     WITH DISTINCT root, task ${onlyOpen ? 'WHERE task.open' : ''}
     ORDER BY task.id
     WITH root, collect(task) AS tasks
     CALL (tasks) {
       UNWIND tasks AS source
       MATCH (source)-[:BLOCKED_BY]->(target:Task) ${onlyOpen ? 'WHERE target.open' : ''}
       RETURN collect(id(source)) AS sources, collect(id(target)) AS targets
     }
     RETURN id(root) AS root, [task IN tasks | id(task)] AS inOrder, sources, targets`,
    { id },
  );
  if (row === undefined) return { root: null, dependencies: new Map() };
  const places = new Map(row.inOrder.map((number, place) => [number.toNumber(), place]));
  const dependencies = dependenciesOf(row);
  for (const targets of dependencies.values())
    targets.sort((left, right) => (places.get(left) ?? 0) - (places.get(right) ?? 0));
  return { root: row.root.toNumber(), dependencies };
}

/**
 * Reads all links below a task, in no order. The graph's own numbers stand for the tasks: to read and sort 10,000 ids
 * takes longer than to walk to their tasks, and a page shows 200. No root where there are no links.
 */
export async function readReachableLinks(
  reads: Reads,
  id: string,
): Promise<NumberedDependencies & { readonly count: number }> {
  const [row] = await reads.read<Omit<DependencyRow, 'inOrder'>>(
    `MATCH (root:Task {id: $batch.id}) USING INDEX root:Task(id)
     MATCH (root)-[:BLOCKED_BY*0..]->(task)
     WITH DISTINCT root, task
     MATCH (task)-[:BLOCKED_BY]->(target)
     RETURN id(root) AS root, collect(id(task)) AS sources, collect(id(target)) AS targets`,
    { id },
  );
  if (row === undefined) return { root: null, dependencies: new Map(), count: 0 };
  return {
    root: row.root.toNumber(),
    dependencies: dependenciesOf(row),
    count: row.sources.length,
  };
}

function dependenciesOf({
  sources,
  targets,
}: Omit<DependencyRow, 'inOrder' | 'root'>): Map<number, number[]> {
  const dependencies = new Map<number, number[]>();
  sources.forEach((number, index) => {
    const source = number.toNumber();
    const target = targets[index]?.toNumber();
    if (target === undefined) return;
    const list = dependencies.get(source);
    if (list === undefined) dependencies.set(source, [target]);
    else list.push(target);
  });
  return dependencies;
}

interface DriverInteger {
  toNumber(): number;
}

interface DependencyRow {
  readonly root: DriverInteger;
  readonly inOrder: readonly DriverInteger[];
  readonly sources: readonly DriverInteger[];
  readonly targets: readonly DriverInteger[];
}

/** The ids of tasks by their numbers of the same request. */
export async function readTaskIds(
  reads: Reads,
  numbers: Iterable<number>,
): Promise<ReadonlyMap<number, string>> {
  const rows = await reads.read<{ number: DriverInteger; id: string }>(
    `UNWIND $batch.numbers AS number
     MATCH (task) WHERE id(task) = number
     RETURN number, task.id AS id`,
    { numbers: [...new Set(numbers)].map(wholeNumber) },
  );
  return new Map(rows.map(({ number, id }) => [number.toNumber(), id]));
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
