import { Failure } from '../../failure.ts';
import type { Reads } from '../reads.ts';
import { elementMappings, type MappedLabel } from './mapping.ts';

/** Which nodes an export is of, by the ids that Neo4j gives them for as long as they are there. */
export type NodeScope = ReadonlySet<string>;

/** Most nodes of an export of a part of the graph; the whole graph is streamed and has no such limit. */
export const scopeLimit = 10_000;

/** Labels that are told in PROV, those of entities, activities and agents each together. */
export const mappedLabels = (Object.keys(elementMappings) as MappedLabel[]).filter(
  (label) => elementMappings[label] !== null,
);

const foundNodes = `UNWIND nodes AS node
  WITH DISTINCT node LIMIT ${scopeLimit + 1}
  RETURN elementId(node) AS node`;

/** A session with those below it, their checkpoints and attributions, and the commits and agents of these. */
const sessionQuery = `
MATCH (root:Session {sessionKey: $batch.key}) USING INDEX root:Session(sessionKey)
MATCH (root)<-[:CHILD_OF*0..100]-(session:Session)
WITH DISTINCT session LIMIT ${scopeLimit + 1}
CALL (session) {
  RETURN session AS node
  UNION MATCH (session)-[:CONDUCTED_BY]->(node:Agent) RETURN node
  UNION MATCH (session)<-[:IN_SESSION]-(node) RETURN node
  UNION MATCH (session)<-[:IN_SESSION]-()-[:AT_COMMIT|OF_COMMIT|ATTRIBUTED_TO]->(node) RETURN node
}
WITH collect(DISTINCT node) AS nodes
${foundNodes}`;

/** A task with all that it waits for, what both are linked to, its comments, and what serves it. */
const taskQuery = `
MATCH (root:Task {id: $batch.key}) USING INDEX root:Task(id)
MATCH (root)-[:BLOCKED_BY*0..]->(task:Task)
WITH DISTINCT task LIMIT ${scopeLimit + 1}
CALL (task) {
  RETURN task AS node
  UNION MATCH (task)-[:DERIVED_FROM|SUPERSEDES|DISCOVERED_FROM|GENERATED_BY|ATTRIBUTED_TO|OWNED_BY]-(node) RETURN node
  UNION MATCH (task)-[:GENERATED_BY]->()-[:ASSOCIATED_WITH]->(node) RETURN node
  UNION MATCH (task)<-[:ON_TASK]-(node:Comment) RETURN node
  UNION MATCH (task)<-[:ON_TASK]-(:Comment)-[:WRITTEN_BY]->(node) RETURN node
  UNION MATCH (node:TrackerReference {uuid: task.uuid}) RETURN node
  UNION MATCH (:TrackerReference {uuid: task.uuid})<-[:SERVES]-(node) RETURN node
}
WITH collect(DISTINCT node) AS nodes
${foundNodes}`;

/** Nodes of a session; null where there is none of that key. */
export const sessionScope = (reads: Reads, key: string): Promise<NodeScope | null> =>
  scopeOf(reads, sessionQuery, key, 'session');

/** Nodes of a task; null where there is none of that id. */
export const taskScope = (reads: Reads, key: string): Promise<NodeScope | null> =>
  scopeOf(reads, taskQuery, key, 'task');

/** Given nodes, by their labels. */
export async function idsScope(
  reads: Reads,
  ids: ReadonlyMap<MappedLabel, readonly string[]>,
): Promise<NodeScope | null> {
  const found = await Promise.all(
    [...ids].map(([label, each]) =>
      reads.read<Row>(
        `UNWIND $batch.ids AS id MATCH (node:${label} {id: id}) USING INDEX node:${label}(id)
         RETURN elementId(node) AS node`,
        { ids: each },
      ),
    ),
  );
  return scopeOfRows(found.flat());
}

interface Row {
  readonly node: string;
}

async function scopeOf(reads: Reads, query: string, key: string, what: string): Promise<NodeScope | null> {
  const rows = await reads.read<Row>(query, { key });
  if (rows.length > scopeLimit)
    throw new Failure(
      'QUERY_TOO_COSTLY',
      `More than ${scopeLimit} nodes belong to that ${what}.`,
      'Export the whole graph, which is streamed: GET /prov.',
    );
  return scopeOfRows(rows);
}

const scopeOfRows = (rows: readonly Row[]): NodeScope | null =>
  rows.length === 0 ? null : new Set(rows.map(({ node }) => node));
