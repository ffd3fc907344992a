import type { Evidence } from '../../model/evidence.ts';
import type { SessionSpending, Spent, WorkRow, WorkWay } from '../../model/session/work.ts';
import { imageFamily } from '../family.ts';
import type { Reads } from '../reads.ts';
import { type Halves, sumOf, whole } from './tallies.ts';

/** Most rows that one question about work reads. */
export const workLimit = 20_000;

/** A way from an image, a build or a commit itself to a commit. */
export interface CommitWay {
  /** Digest that was asked for; null where the way begins elsewhere. */
  readonly digest: string | null;
  /** Id of the commit's node. */
  readonly commit: string;
  readonly oid: string;
  readonly builds: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Where ways to commits begin. */
export interface WorkStart {
  readonly digests: readonly string[];
  /** Node ids. */
  readonly builds: readonly string[];
  readonly commits: readonly string[];
}

/** From a bound `build` to the commits that it, or the pipeline that it is a job of, was built from. */
const commitsOfBuild = 'MATCH (build)-[:CHILD_OF*0..3]->(:Build)-[from:BUILT_FROM]->(commit:Commit)';

/** The commits behind images and builds, with the evidence of each link on the way. */
export function readCommitWays(reads: Reads, start: WorkStart): Promise<readonly CommitWay[]> {
  return reads.read<CommitWay>(
    `CALL () {
       UNWIND $batch.digests AS digest
       MATCH (wanted:Image {digest: digest}) USING INDEX wanted:Image(digest)
       ${imageFamily('wanted', 'image')}
       MATCH (image)<-[made:PRODUCED]-(build:Build)
       ${commitsOfBuild}
       RETURN digest, commit, build.id AS build,
         CASE WHEN image = wanted THEN [made.evidence, from.evidence] ELSE ['INDEX_CHILD', made.evidence, from.evidence] END AS evidence
       UNION
       UNWIND $batch.builds AS id
       MATCH (build:Build {id: id}) USING INDEX build:Build(id)
       ${commitsOfBuild}
       RETURN null AS digest, commit, build.id AS build, [from.evidence] AS evidence
       UNION
       UNWIND $batch.commits AS id
       MATCH (commit:Commit {id: id}) USING INDEX commit:Commit(id)
       RETURN null AS digest, commit, null AS build, [] AS evidence
     }
     WITH digest, commit, evidence, collect(DISTINCT build) AS builds
     RETURN digest, commit.id AS commit, commit.oid AS oid, builds, evidence
     ORDER BY oid, digest LIMIT ${workLimit + 1}`,
    { ...start },
  );
}

/** What agents did in commits: attributed lines, checkpoints of their sessions, and who is the author. */
export async function readWork(reads: Reads, commits: readonly string[]): Promise<readonly WorkRow[]> {
  if (commits.length === 0) return [];
  interface Row {
    readonly commit: string;
    readonly oid: string;
    readonly way: WorkWay;
    readonly agent: string;
    readonly session: string | null;
    readonly sessionKey: string | null;
    readonly added: Halves;
    readonly removed: Halves;
    readonly files: readonly string[];
    readonly models: readonly string[];
    readonly evidence: readonly Evidence[];
  }
  const rows = await reads.read<Row>(
    `UNWIND $batch.commits AS id
     MATCH (commit:Commit {id: id}) USING INDEX commit:Commit(id)
     CALL (commit) {
       MATCH (commit)<-[:OF_COMMIT]-(row:Attribution)-[:ATTRIBUTED_TO]->(agent:Agent)
       MATCH (row)-[:IN_SESSION]->(session:Session)
       RETURN agent, session, 'ATTRIBUTION' AS way, ${sumOf('row.linesAdded')} AS added,
         ${sumOf('row.linesRemoved')} AS removed, collect(DISTINCT row.filePath) AS files,
         collect(DISTINCT row.modelName) AS models, collect(DISTINCT row.evidence) AS evidence
       UNION
       MATCH (commit)<-[:AT_COMMIT]-(:Checkpoint)-[:IN_SESSION]->(session:Session)-[:CONDUCTED_BY]->(agent:Agent)
       RETURN agent, session, 'CHECKPOINT' AS way, [0, 0] AS added, [0, 0] AS removed, [] AS files,
         [] AS models, ['DECLARED_ID'] AS evidence
       UNION
       MATCH (commit)-[by:AUTHORED_BY]->(agent:Agent)
       RETURN agent, null AS session, 'AUTHOR' AS way, [0, 0] AS added, [0, 0] AS removed, [] AS files,
         [] AS models, collect(DISTINCT by.evidence) AS evidence
     }
     RETURN commit.id AS commit, commit.oid AS oid, way, agent.id AS agent, session.id AS session,
       session.sessionKey AS sessionKey, added, removed, files, models, evidence
     ORDER BY oid, sessionKey, agent LIMIT ${workLimit + 1}`,
    { commits },
  );
  return rows.map(({ added, removed, ...row }) => ({
    ...row,
    linesAdded: BigInt(whole(added)),
    linesRemoved: BigInt(whole(removed)),
  }));
}

/** What is known of what sessions spent, with how much of their work is in some commits. */
export async function readSpending(
  reads: Reads,
  commits: readonly string[],
): Promise<readonly (SessionSpending & { readonly commits: readonly string[] })[]> {
  type Sums = readonly [input: Halves, output: Halves, total: Halves];
  interface Row {
    readonly session: string;
    readonly sessionKey: string;
    readonly commits: readonly string[];
    readonly work: readonly [added: Halves, removed: Halves, rows: Count, ...Sums];
    readonly all: readonly [added: Halves, removed: Halves, rows: Count];
    readonly usage: readonly [count: Count, ...Sums];
    readonly costs: readonly (readonly [currency: string, micros: Halves])[];
    readonly checkpoints: readonly Sums[];
  }
  const rows = await reads.read<Row>(
    `CALL () {
       UNWIND $batch.commits AS id
       MATCH (commit:Commit {id: id}) USING INDEX commit:Commit(id)
       MATCH (commit)<-[:OF_COMMIT|AT_COMMIT]-()-[:IN_SESSION]->(session:Session)
       RETURN session, collect(DISTINCT commit) AS commits
     }
     CALL (session, commits) {
       MATCH (session)<-[:IN_SESSION]-(row:Attribution)-[:OF_COMMIT]->(commit:Commit) WHERE commit IN commits
       RETURN [${changedLines}, count(row), ${sumsOf('row')}] AS work
     }
     CALL (session) {
       MATCH (session)<-[:IN_SESSION]-(row:Attribution)-[:OF_COMMIT]->(:Commit)
       RETURN [${changedLines}, count(row)] AS all
     }
     CALL (session) {
       MATCH (usage:TokenUsage {sessionKey: session.sessionKey}) USING INDEX usage:TokenUsage(sessionKey)
       RETURN [count(usage), ${sumsOf('usage')}] AS usage
     }
     CALL (session) {
       MATCH (paid:TokenUsage {sessionKey: session.sessionKey}) USING INDEX paid:TokenUsage(sessionKey)
       WHERE paid.costMicros IS NOT NULL
       WITH paid.currency AS currency, ${sumOf('paid.costMicros')} AS micros ORDER BY currency
       RETURN collect([currency, micros]) AS costs
     }
     CALL (session) {
       MATCH (checkpoint:Checkpoint {sessionKey: session.sessionKey}) USING INDEX checkpoint:Checkpoint(sessionKey)
       WHERE checkpoint.totalTokens > 0
       WITH checkpoint ORDER BY checkpoint.createdAt DESC, checkpoint.journalSeq DESC LIMIT 1
       RETURN collect([${(['inputTokens', 'outputTokens', 'totalTokens'] as const)
         .map(
           (name) =>
             `[coalesce(checkpoint.${name}, 0) / 4294967296, coalesce(checkpoint.${name}, 0) % 4294967296]`,
         )
         .join(', ')}]) AS checkpoints
     }
     RETURN session.id AS session, session.sessionKey AS sessionKey, [each IN commits | each.id] AS commits,
       work, all, usage, costs, checkpoints
     ORDER BY sessionKey LIMIT ${workLimit + 1}`,
    { commits },
  );
  return rows.map(({ session, sessionKey, commits: own, work, all, usage, costs, checkpoints: [last] }) => {
    const [added, removed, count, ...ofRows] = work;
    const [allAdded, allRemoved, allRows] = all;
    const [used, ...ofUsage] = usage;
    const spentByRows = spentOf(ofRows);
    return {
      session,
      sessionKey,
      commits: own,
      lines: BigInt(whole(added)) + BigInt(whole(removed)),
      rows: count.toBigInt(),
      allLines: BigInt(whole(allAdded)) + BigInt(whole(allRemoved)),
      allRows: allRows.toBigInt(),
      usage:
        used.toBigInt() === 0n
          ? null
          : spentOf(ofUsage, new Map(costs.map(([currency, micros]) => [currency, BigInt(whole(micros))]))),
      ofRows: spentByRows.totalTokens === 0n ? null : spentByRows,
      ofCheckpoints: last === undefined ? null : spentOf(last),
    };
  });
}

interface Count {
  toBigInt(): bigint;
}

const changedLines = `${sumOf('row.linesAdded')}, ${sumOf('row.linesRemoved')}`;

const sumsOf = (node: string): string =>
  [sumOf(`${node}.inputTokens`), sumOf(`${node}.outputTokens`), sumOf(`${node}.totalTokens`)].join(', ');

function spentOf(
  [input, output, total]: readonly [Halves, Halves, Halves],
  costs: ReadonlyMap<string, bigint> = new Map(),
): Spent {
  return {
    inputTokens: BigInt(whole(input)),
    outputTokens: BigInt(whole(output)),
    totalTokens: BigInt(whole(total)),
    costs,
  };
}
