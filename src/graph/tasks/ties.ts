import { Failure } from '../../failure.ts';
import type { Evidence } from '../../model/evidence.ts';
import { imageFamily } from '../family.ts';
import type { Reads } from '../reads.ts';
import { filterClause, type TaskConditions, wholeNumber } from './filter.ts';
import type { Slice } from './lists.ts';

/** What leads to tasks: digests, and the node ids of builds, commits and sessions. */
export interface TiedThings {
  readonly digests: readonly string[];
  readonly builds: readonly string[];
  readonly commits: readonly string[];
  readonly sessions: readonly string[];
}

/** A task that something serves, and how that is known. */
export interface ServedTask {
  readonly id: string;
  readonly evidence: Evidence;
  /** By which way the task was found: over a commit, a session or an activity. */
  readonly ways: readonly ('COMMIT' | 'SESSION' | 'ACTIVITY')[];
}

/** A page of the tasks that things serve. */
export interface ServedTasks {
  readonly tasks: readonly ServedTask[];
  readonly hasNext: boolean;
  /** The number of all of them. */
  readonly count: number;
}

/**
 * The tasks that things serve, by id: their commits, those commits' sessions, and the activities that ran their builds.
 */
export async function readServedTasks(
  reads: Reads,
  things: TiedThings,
  filter: TaskConditions,
  { after, first }: Slice,
): Promise<ServedTasks> {
  const [row] = await reads.read<ServedRow>(
    `CALL () {
      UNWIND $batch.digests AS digest
      MATCH (wanted:Image {digest: digest}) USING INDEX wanted:Image(digest)
      ${imageFamily('wanted', 'image')}
      MATCH (image)<-[:PRODUCED]-(build:Build)
      RETURN build
      UNION
      UNWIND $batch.builds AS id
      MATCH (build:Build {id: id}) USING INDEX build:Build(id)
      RETURN build
    }
    WITH collect(DISTINCT build) AS builds
    WITH builds, COLLECT {
      UNWIND builds AS build
      MATCH (build)-[:BUILT_FROM]->(commit:Commit)
      RETURN commit
      UNION
      UNWIND $batch.commits AS id
      MATCH (commit:Commit {id: id}) USING INDEX commit:Commit(id)
      RETURN commit
    } AS commits
    CALL (builds, commits) {
      UNWIND commits AS commit
      MATCH (commit)-[serves:SERVES]->(reference:TrackerReference)
      RETURN reference, 'COMMIT' AS way, serves.evidence AS evidence
      UNION
      UNWIND commits AS commit
      MATCH (commit)<-[:OF_COMMIT|AT_COMMIT]-()-[:IN_SESSION]->(session:Session)-[serves:SERVES]->(reference:TrackerReference)
      RETURN reference, 'SESSION' AS way, serves.evidence AS evidence
      UNION
      UNWIND $batch.sessions AS id
      MATCH (session:Session {id: id}) USING INDEX session:Session(id)
      MATCH (session)-[serves:SERVES]->(reference:TrackerReference)
      RETURN reference, 'SESSION' AS way, serves.evidence AS evidence
      UNION
      UNWIND builds AS build
      MATCH (build)-[serves:SERVES]->(reference:TrackerReference)
      RETURN reference, 'ACTIVITY' AS way, serves.evidence AS evidence
    }
    CALL (reference, way) {
      MATCH (task:Task {uuid: reference.uuid}) USING INDEX task:Task(uuid)
      RETURN task, way AS found
      UNION
      MATCH (activity:Activity {uuid: reference.uuid}) USING INDEX activity:Activity(uuid)
      MATCH (activity)<-[:GENERATED_BY]-(task:Task)
      RETURN task, 'ACTIVITY' AS found
    }
    WITH task, found, evidence WHERE true${filterClause(filter)}
    WITH task.id AS id, collect(DISTINCT found) AS ways, collect(DISTINCT evidence) AS evidences ORDER BY id
    WITH collect({id: id, ways: ways, evidences: evidences}) AS served
    RETURN size(served) AS count, [each IN served WHERE each.id > $batch.after][..$batch.limit] AS page`,
    { ...things, filter, after: after ?? '', limit: wholeNumber(first + 1) },
  );
  const tasks = (row?.page ?? []).map(
    ({ id, ways, evidences }): ServedTask => ({
      id,
      ways: [...ways].sort(),
      evidence: evidences.includes('DECLARED_ID') ? 'DECLARED_ID' : 'ASSUMED',
    }),
  );
  return {
    tasks: tasks.slice(0, first),
    hasNext: tasks.length > first,
    count: row?.count.toNumber() ?? 0,
  };
}

interface ServedRow {
  readonly count: { toNumber(): number };
  readonly page: readonly {
    readonly id: string;
    readonly ways: ServedTask['ways'];
    readonly evidences: readonly Evidence[];
  }[];
}

/** Most commits, builds, images, deploys or containers of one task that are gathered. */
export const whereaboutsLimit = 10_000;

/** Where the work on a task went: ids of nodes. */
export interface TaskWhereabouts {
  readonly commits: readonly string[];
  readonly images: readonly string[];
  readonly builds: readonly string[];
  readonly deploys: readonly string[];
  readonly containers: readonly string[];
}

/**
 * What was built of the commits that serve a task, and where that was deployed and runs now; null where there is no task.
 *
 * @throws Failure QUERY_TOO_COSTLY beyond {@link whereaboutsLimit} of one kind
 */
export async function readWhereabouts(reads: Reads, taskId: string): Promise<TaskWhereabouts | null> {
  const [row] = await reads.read<TaskWhereabouts>(
    `MATCH (task:Task {id: $batch.id}) USING INDEX task:Task(id)
    CALL (task) {
      MATCH (task)-[:GENERATED_BY*0..1]->(tied)
      WITH tied.uuid AS uuid
      MATCH (reference:TrackerReference {uuid: uuid}) USING INDEX reference:TrackerReference(uuid)
      RETURN collect(DISTINCT reference) AS references
    }
    WITH references, COLLECT {
      UNWIND references AS reference
      MATCH (reference)<-[:SERVES]-(commit:Commit)
      RETURN commit
      UNION
      UNWIND references AS reference
      MATCH (reference)<-[:SERVES]-(:Session)<-[:IN_SESSION]-()-[:OF_COMMIT|AT_COMMIT]->(commit:Commit)
      RETURN commit
      UNION
      UNWIND references AS reference
      MATCH (reference)<-[:SERVES]-(:Checkpoint)-[:AT_COMMIT]->(commit:Commit)
      RETURN commit
    } AS commits
    WITH commits, COLLECT {
      UNWIND commits AS commit
      MATCH (commit)<-[:BUILT_FROM]-(build:Build)
      RETURN build
      UNION
      UNWIND references AS reference
      MATCH (reference)<-[:SERVES]-(build:Build)
      RETURN build
    } AS builds
    WITH commits, builds, COLLECT {
      UNWIND builds AS build
      MATCH (build)-[:PRODUCED]->(produced:Image)
      ${imageFamily('produced', 'image')}
      RETURN DISTINCT image
    } AS images
    WITH commits, builds, images, COLLECT {
      UNWIND images AS image
      MATCH (image)<-[:DEPLOYS]-(deploy:Deploy)
      RETURN deploy
      UNION
      UNWIND builds AS build
      MATCH (deploy:Deploy {buildId: build.buildId}) USING INDEX deploy:Deploy(buildId)
      RETURN deploy
    } AS deploys, COLLECT {
      UNWIND images AS image
      MATCH (image)<-[runs:RUNS]-(container:Container)
      WHERE runs.finishedAt IS NULL AND container.imageDigest = image.digest AND container.state = 'RUNNING'
      RETURN DISTINCT container.id LIMIT ${whereaboutsLimit + 1}
    } AS containers
    RETURN [each IN commits | each.id][..$batch.limit] AS commits,
      [each IN builds | each.id][..$batch.limit] AS builds,
      [each IN images | each.id][..$batch.limit] AS images,
      [each IN deploys | each.id][..$batch.limit] AS deploys, containers`,
    { id: taskId, limit: wholeNumber(whereaboutsLimit + 1) },
  );
  if (row === undefined) return null;
  for (const [kind, ids] of Object.entries(row))
    if (ids.length > whereaboutsLimit)
      throw new Failure(
        'QUERY_TOO_COSTLY',
        `More than ${whereaboutsLimit} ${kind} serve the task ${taskId}.`,
      );
  return row;
}
