import type { TaskLinkKind } from '../../../model/task/vocabulary.ts';

/**
 * The statements of the task tracker. Each takes its rows in `$batch.rows`, answers one record a row with its `index`, and
 * says in `code` why a row was not written; null where it was. `CALL (row)` runs row by row, and a row sees what the rows
 * before it wrote.
 */

/** The later of the clock's time and the smallest step after the last change: `updatedAt` always moves. */
const moved = (node: string): string =>
  `CASE WHEN ${node}.updatedAt >= row.now THEN ${node}.updatedAt + duration({nanoseconds: 1}) ELSE row.now END`;

/**
 * Locks whatever the rows are about, in the order of their ids: removing a property that is never there only locks. Stands
 * before a statement, which begins when all locks are taken.
 */
export const lockTasks = `UNWIND $batch.ids AS id
MATCH (task:Task {id: id}) USING INDEX task:Task(id)
REMOVE task.lock
WITH count(*) AS locked`;

/**
 * One lock for all changes of what waits for what, taken in the same way. Two transactions that each close half of a cycle
 * need not have a task in common, so that no lock of tasks would make one see the other.
 */
export const lockDependencies = `MERGE (lock:TaskLock {name: 'dependencies'})
REMOVE lock.lock
WITH count(*) AS locked`;

/** Rows `{index, ownerId, properties}`. Codes ALREADY_EXISTS, AGENT_MISSING. */
export const createTasks = `UNWIND $batch.rows AS row
OPTIONAL MATCH (present:Task {id: row.properties.id}) USING INDEX present:Task(id)
OPTIONAL MATCH (owner:Agent {id: row.ownerId}) USING INDEX owner:Agent(id)
WITH row, owner, CASE
  WHEN present IS NOT NULL THEN 'ALREADY_EXISTS'
  WHEN row.ownerId IS NOT NULL AND owner IS NULL THEN 'AGENT_MISSING'
END AS code
FOREACH (_ IN CASE WHEN code IS NULL THEN [1] ELSE [] END |
  CREATE (task:Task) SET task = row.properties
  FOREACH (agent IN CASE WHEN owner IS NULL THEN [] ELSE [owner] END | CREATE (task)-[:OWNED_BY]->(agent)))
RETURN row.index AS index, code`;

/**
 * As {@link createTasks}, with `blockers`, the ids of what a task waits for. Code BLOCKER_MISSING, too. Nothing waits for
 * a task that is being made, so that its links cannot close a cycle.
 */
export const createBlockedTasks = `UNWIND $batch.rows AS row
CALL (row) {
  OPTIONAL MATCH (present:Task {id: row.properties.id}) USING INDEX present:Task(id)
  OPTIONAL MATCH (owner:Agent {id: row.ownerId}) USING INDEX owner:Agent(id)
  WITH row, present, owner, COLLECT {
    UNWIND row.blockers AS id
    MATCH (blocker:Task {id: id}) USING INDEX blocker:Task(id)
    RETURN blocker } AS blockers
  WITH row, owner, blockers, CASE
    WHEN present IS NOT NULL THEN 'ALREADY_EXISTS'
    WHEN row.ownerId IS NOT NULL AND owner IS NULL THEN 'AGENT_MISSING'
    WHEN size(blockers) < size(row.blockers) THEN 'BLOCKER_MISSING'
  END AS code
  FOREACH (_ IN CASE WHEN code IS NULL THEN [1] ELSE [] END |
    CREATE (task:Task) SET task = row.properties
    FOREACH (agent IN CASE WHEN owner IS NULL THEN [] ELSE [owner] END | CREATE (task)-[:OWNED_BY]->(agent))
    FOREACH (blocker IN blockers |
      CREATE (task)-[:BLOCKED_BY {createdAt: row.properties.createdAt}]->(blocker)))
  RETURN code
}
RETURN row.index AS index, code`;

/**
 * Rows `{index, id, require, properties, rank, ownerId, clearsOwner, closes, reopens, now}`. Codes TASK_MISSING,
 * AGENT_MISSING, ALREADY_CLOSED, NOT_CLOSED, ALREADY_CLAIMED, TASK_BLOCKED.
 */
export const changeTasks = `UNWIND $batch.rows AS row
CALL (row) {
  OPTIONAL MATCH (task:Task {id: row.id}) USING INDEX task:Task(id)
  OPTIONAL MATCH (owner:Agent {id: row.ownerId}) USING INDEX owner:Agent(id)
  OPTIONAL MATCH (task)-[owned:OWNED_BY]->(:Agent)
  WITH row, task, owner, owned, task.open AS wasOpen, CASE
    WHEN task IS NULL THEN 'TASK_MISSING'
    WHEN row.ownerId IS NOT NULL AND owner IS NULL THEN 'AGENT_MISSING'
    WHEN row.require IN ['NOT_CLOSED', 'CLAIMABLE'] AND NOT task.open THEN 'ALREADY_CLOSED'
    WHEN row.require = 'CLOSED' AND task.open THEN 'NOT_CLOSED'
    WHEN row.require = 'CLAIMABLE' AND
      coalesce(task.ownerId <> row.ownerId, task.status = 'IN_PROGRESS') THEN 'ALREADY_CLAIMED'
    WHEN row.require = 'CLAIMABLE' AND EXISTS {
      MATCH (task)-[:BLOCKED_BY]->(blocker:Task) WHERE blocker.open } THEN 'TASK_BLOCKED'
  END AS code
  FOREACH (each IN CASE WHEN code IS NULL THEN [task] ELSE [] END |
    SET each += row.properties, each.updatedAt = ${moved('each')}
    FOREACH (_ IN CASE WHEN row.rank IS NULL THEN [] ELSE [1] END |
      SET each.readyOrder = row.rank + substring(each.readyOrder, 1))
    FOREACH (_ IN CASE WHEN row.closes THEN [1] ELSE [] END | SET each.closedAt = each.updatedAt)
    FOREACH (_ IN CASE WHEN row.reopens THEN [1] ELSE [] END | REMOVE each.closedAt)
    FOREACH (_ IN CASE WHEN row.clearsOwner THEN [1] ELSE [] END | REMOVE each.ownerId)
    FOREACH (edge IN CASE WHEN owned IS NOT NULL AND (row.clearsOwner OR owner IS NOT NULL) THEN [owned] ELSE [] END |
      DELETE edge)
    FOREACH (agent IN CASE WHEN owner IS NULL THEN [] ELSE [owner] END |
      CREATE (each)-[:OWNED_BY]->(agent) SET each.ownerId = agent.id))
  RETURN code, CASE
    WHEN code IS NOT NULL OR task.open = wasOpen THEN null
    WHEN task.open THEN 'OPENED'
    ELSE 'CLOSED'
  END AS effect
}
RETURN row.index AS index, code, effect`;

/** What a link of each kind leads to. */
export const linkTargets = {
  BLOCKED_BY: 'Task',
  DERIVED_FROM: 'Task',
  SUPERSEDES: 'Task',
  DISCOVERED_FROM: 'Task',
  GENERATED_BY: 'Activity',
  ATTRIBUTED_TO: 'Agent',
} as const satisfies Record<TaskLinkKind, string>;

/** Ids that are told of a cycle; of a longer one the last, and null for those between. */
const idsOfCycle = 20;

/**
 * Rows `{index, source, target, now}`. Codes TASK_MISSING, TARGET_MISSING, ALREADY_EXISTS, CYCLE_DETECTED with the way
 * from the target back to the source in `cycle`. The way is searched from both ends at once, so the cost grows with what
 * is reachable from the nearer one.
 */
export const addDependencies = `UNWIND $batch.rows AS row
CALL (row) {
  OPTIONAL MATCH (source:Task {id: row.source}) USING INDEX source:Task(id)
  OPTIONAL MATCH (target:Task {id: row.target}) USING INDEX target:Task(id)
  WITH row, source, target, CASE
    WHEN source IS NULL THEN 'TASK_MISSING'
    WHEN target IS NULL THEN 'TARGET_MISSING'
    WHEN source = target THEN 'CYCLE_DETECTED'
    WHEN EXISTS { (source)-[:BLOCKED_BY]->(target) } THEN 'ALREADY_EXISTS'
  END AS refusal
  CALL (source, target, refusal) {
    WITH source, target, refusal WHERE refusal IS NULL
    MATCH path = shortestPath((target)-[:BLOCKED_BY*]->(source))
    WITH source, nodes(path) AS way
    RETURN collect(CASE
      WHEN size(way) <= ${idsOfCycle} THEN [each IN way | each.id]
      ELSE [each IN way[..${idsOfCycle - 1}] | each.id] + [null, source.id]
    END) AS ways
  }
  WITH row, source, target, head(ways) AS cycle,
    coalesce(refusal, CASE WHEN head(ways) IS NOT NULL THEN 'CYCLE_DETECTED' END) AS code
  FOREACH (_ IN CASE WHEN code IS NULL THEN [1] ELSE [] END |
    CREATE (source)-[:BLOCKED_BY {createdAt: row.now}]->(target))
  RETURN code, cycle
}
RETURN row.index AS index, code, cycle`;

/** Rows `{index, source, target, now}`, for a kind that may loop and be told twice. Codes TASK_MISSING, TARGET_MISSING. */
export const addLinks = (kind: Exclude<TaskLinkKind, 'BLOCKED_BY'>): string => `UNWIND $batch.rows AS row
CALL (row) {
  OPTIONAL MATCH (source:Task {id: row.source}) USING INDEX source:Task(id)
  OPTIONAL MATCH (target:${linkTargets[kind]} {id: row.target}) USING INDEX target:${linkTargets[kind]}(id)
  WITH row, source, target, CASE
    WHEN source IS NULL THEN 'TASK_MISSING'
    WHEN target IS NULL THEN 'TARGET_MISSING'
  END AS code
  FOREACH (_ IN CASE WHEN code IS NULL THEN [1] ELSE [] END |
    MERGE (source)-[link:${kind}]->(target) ON CREATE SET link.createdAt = row.now)
  RETURN code
}
RETURN row.index AS index, code`;

/** Rows `{index, source, target}`: removes a link of a kind; one that is not there is removed already. */
export const removeLinks = (kind: TaskLinkKind): string => `UNWIND $batch.rows AS row
OPTIONAL MATCH (source:Task {id: row.source}) USING INDEX source:Task(id)
OPTIONAL MATCH (target:${linkTargets[kind]} {id: row.target}) USING INDEX target:${linkTargets[kind]}(id)
OPTIONAL MATCH (source)-[link:${kind}]->(target)
WITH row, link, CASE WHEN link IS NOT NULL THEN 'OPENED' END AS effect
DELETE link
RETURN row.index AS index, null AS code, ${kind === 'BLOCKED_BY' ? 'effect' : 'null AS effect'}`;

/** Rows `{index, id, label}`: adds a label, in the order of their code points. Code TASK_MISSING. */
export const addLabels = `UNWIND $batch.rows AS row
CALL (row) {
  OPTIONAL MATCH (task:Task {id: row.id}) USING INDEX task:Task(id)
  WITH row, task, COLLECT {
    UNWIND coalesce(task.labels, []) + row.label AS label
    WITH DISTINCT label ORDER BY label RETURN label } AS labels
  FOREACH (each IN CASE WHEN task IS NULL THEN [] ELSE [task] END | SET each.labels = labels)
  RETURN CASE WHEN task IS NULL THEN 'TASK_MISSING' END AS code
}
RETURN row.index AS index, code`;

/** Rows `{index, id, label}`: removes a label; one that is not there is removed already. */
export const removeLabels = `UNWIND $batch.rows AS row
OPTIONAL MATCH (task:Task {id: row.id}) USING INDEX task:Task(id)
SET task.labels = [label IN task.labels WHERE label <> row.label]
RETURN row.index AS index, null AS code`;

/** Rows `{index, taskId, authorId, properties}`. Codes TASK_MISSING, AGENT_MISSING. */
export const addComments = `UNWIND $batch.rows AS row
OPTIONAL MATCH (task:Task {id: row.taskId}) USING INDEX task:Task(id)
OPTIONAL MATCH (author:Agent {id: row.authorId}) USING INDEX author:Agent(id)
WITH row, task, author, CASE
  WHEN task IS NULL THEN 'TASK_MISSING'
  WHEN author IS NULL THEN 'AGENT_MISSING'
END AS code
FOREACH (_ IN CASE WHEN code IS NULL THEN [1] ELSE [] END |
  MERGE (comment:Comment {id: row.properties.id})
  SET comment = row.properties
  MERGE (comment)-[:ON_TASK]->(task)
  MERGE (comment)-[:WRITTEN_BY]->(author))
RETURN row.index AS index, code`;

/** Rows `{index, properties}`. */
export const registerAgents = `UNWIND $batch.rows AS row
MERGE (agent:Agent {id: row.properties.id})
ON CREATE SET agent = row.properties
RETURN row.index AS index, null AS code`;

/** Rows `{index, id, agentId, properties}`: the first of an id counts wholly. Code AGENT_MISSING where the id is new. */
export const startActivities = `UNWIND $batch.rows AS row
CALL (row) {
  OPTIONAL MATCH (present:Activity {id: row.id}) USING INDEX present:Activity(id)
  OPTIONAL MATCH (agent:Agent {id: row.agentId}) USING INDEX agent:Agent(id)
  WITH row, present, agent, CASE WHEN present IS NULL AND agent IS NULL THEN 'AGENT_MISSING' END AS code
  FOREACH (_ IN CASE WHEN present IS NULL AND code IS NULL THEN [1] ELSE [] END |
    CREATE (activity:Activity) SET activity = row.properties
    CREATE (activity)-[:ASSOCIATED_WITH]->(agent))
  RETURN code
}
RETURN row.index AS index, code`;

/** Rows `{index, id, now}`. Code ACTIVITY_MISSING. */
export const endActivities = `UNWIND $batch.rows AS row
OPTIONAL MATCH (activity:Activity {id: row.id}) USING INDEX activity:Activity(id)
SET activity.endedAt = row.now
RETURN row.index AS index, CASE WHEN activity IS NULL THEN 'ACTIVITY_MISSING' END AS code`;
