import type { TaskLinkKind } from '../../../model/task/vocabulary.ts';
import { linkTargets } from './statements.ts';

/** A node that an imported one refers to. */
interface Reference {
  readonly name: string;
  /** The row's field with its id; null where there is none. */
  readonly field: string;
  readonly label: string;
  readonly edge: string;
  readonly missing: string;
}

/**
 * Makes nodes under the ids that they have. Rows `{index, properties, compared, absent}` and the ids of what they refer
 * to. What is there is left as it is: code PRESENT where `compared` is what it has and nothing of `absent` is set, DIFFERS
 * else.
 */
function importNodes(label: string, references: readonly Reference[]): string {
  const names = references.map(({ name }) => name);
  const found = references.map(
    ({ name, field, label }) =>
      `OPTIONAL MATCH (${name}:${label} {id: row.${field}}) USING INDEX ${name}:${label}(id)`,
  );
  const missing = references.map(
    ({ name, field, missing }) => `WHEN row.${field} IS NOT NULL AND ${name} IS NULL THEN '${missing}'`,
  );
  const edges = references.map(
    ({ name, edge }) =>
      `FOREACH (each IN CASE WHEN ${name} IS NULL THEN [] ELSE [${name}] END | CREATE (made)-[:${edge}]->(each))`,
  );
  return `UNWIND $batch.rows AS row
CALL (row) {
  OPTIONAL MATCH (present:${label} {id: row.properties.id}) USING INDEX present:${label}(id)
  ${found.join('\n  ')}
  WITH ${['row', 'present', ...names].join(', ')}, CASE
    WHEN present IS NOT NULL THEN CASE WHEN
      all(name IN keys(row.compared) WHERE coalesce(present[name] = row.compared[name], false))
      AND all(name IN row.absent WHERE present[name] IS NULL) THEN 'PRESENT' ELSE 'DIFFERS' END
    ${missing.join('\n    ')}
  END AS code
  FOREACH (_ IN CASE WHEN code IS NULL THEN [1] ELSE [] END |
    CREATE (made:${label}) SET made = row.properties
    ${edges.join('\n    ')})
  RETURN code
}
RETURN row.index AS index, code`;
}

/** Rows `{index, properties, compared, absent}`. */
export const importAgents = importNodes('Agent', []);

/** Rows as above, with `agentId`. Code AGENT_MISSING. */
export const importActivities = importNodes('Activity', [
  { name: 'agent', field: 'agentId', label: 'Agent', edge: 'ASSOCIATED_WITH', missing: 'AGENT_MISSING' },
]);

/** Rows as above, with `ownerId`. Code AGENT_MISSING. */
export const importTasks = importNodes('Task', [
  { name: 'owner', field: 'ownerId', label: 'Agent', edge: 'OWNED_BY', missing: 'AGENT_MISSING' },
]);

/** Rows as above, with `taskId` and `authorId`. Codes TASK_MISSING, AGENT_MISSING. */
export const importComments = importNodes('Comment', [
  { name: 'task', field: 'taskId', label: 'Task', edge: 'ON_TASK', missing: 'TASK_MISSING' },
  { name: 'author', field: 'authorId', label: 'Agent', edge: 'WRITTEN_BY', missing: 'AGENT_MISSING' },
]);

/** Rows `{index, source, target, now}`, for a kind that may loop. Codes TASK_MISSING, TARGET_MISSING, ALREADY_EXISTS. */
export const importLinks = (kind: Exclude<TaskLinkKind, 'BLOCKED_BY'>): string => `UNWIND $batch.rows AS row
CALL (row) {
  OPTIONAL MATCH (source:Task {id: row.source}) USING INDEX source:Task(id)
  OPTIONAL MATCH (target:${linkTargets[kind]} {id: row.target}) USING INDEX target:${linkTargets[kind]}(id)
  WITH row, source, target, CASE
    WHEN source IS NULL THEN 'TASK_MISSING'
    WHEN target IS NULL THEN 'TARGET_MISSING'
    WHEN EXISTS { (source)-[:${kind}]->(target) } THEN 'ALREADY_EXISTS'
  END AS code
  FOREACH (_ IN CASE WHEN code IS NULL THEN [1] ELSE [] END |
    CREATE (source)-[:${kind} {createdAt: row.now}]->(target))
  RETURN code
}
RETURN row.index AS index, code`;
