import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver, Session } from 'neo4j-driver';
import { Failure } from '../failure.ts';
import { provNodeLabels } from './provShape.ts';
import { sessionNodeLabels } from './sessionShape.ts';
import { nodeLabels } from './shape.ts';
import { trustNodeLabels } from './trustShape.ts';

/** One step from a graph version to the next. Its statements may run twice: each must be repeatable. */
export interface Migration {
  readonly version: number;
  readonly describe: string;
  readonly statements: readonly string[];
}

const unique = (label: string, property: string): string =>
  `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;

const index = (label: string, ...properties: readonly string[]): string =>
  `CREATE INDEX ${label}_${properties.join('_')} IF NOT EXISTS FOR (n:${label}) ON (${properties
    .map((property) => `n.${property}`)
    .join(', ')})`;

/**
 * All migrations, oldest first; a released one is never edited. Every `id` is a function of the natural key, so its
 * uniqueness is the key's; keys of one property have a constraint of their own because people look things up by them.
 */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    describe: 'Keys of all nodes and indexes for the questions',
    statements: [
      // The writer locks an element by removing this property: a name that the graph has never heard of locks nothing.
      "CALL db.createProperty('lock')",
      ...nodeLabels.map((label) => unique(label, 'id')),
      unique('ImageReference', 'canonical'),
      unique('Image', 'digest'),
      unique('Repository', 'remote'),
      unique('Session', 'sessionKey'),
      unique('Checkpoint', 'checkpointId'),
      unique('Attribution', 'attributionId'),
      unique('Source', 'name'),
      index('ImageReference', 'registry', 'repository'),
      index('TagObservation', 'reference', 'source', 'lastSeen'),
      index('TagObservation', 'firstSeen'),
      index('Build', 'buildId'),
      index('Build', 'sourceCommit'),
      index('Build', 'workingTreeHash'),
      index('Deploy', 'buildId'),
      index('Deploy', 'deployId'),
      index('Commit', 'oid'),
      index('Workload', 'name'),
      index('Workload', 'uid'),
      index('Container', 'podName'),
      index('Container', 'podUid'),
      index('Agent', 'identity'),
      index('Rejection', 'receivedAt'),
    ],
  },
  {
    version: 2,
    describe: 'Trust, review, environments and events',
    statements: [
      ...trustNodeLabels.map((label) => unique(label, 'id')),
      index('Vulnerability', 'vulnerabilityId'),
      index('ChangeRequest', 'repository', 'number'),
      index('Scan', 'scannedAt'),
      index('Deploy', 'environment'),
    ],
  },
  {
    version: 3,
    describe: 'When pull sources are due',
    statements: [
      // Every schedule looks for what is due some times a minute.
      index('Source', 'nextAttemptAt'),
    ],
  },
  {
    version: 4,
    describe: 'Findings, changes of tags and the queue of what is to be reconciled',
    statements: [
      unique('Finding', 'id'),
      unique('TagChange', 'id'),
      unique('WatchedCluster', 'name'),
      index('Deploy', 'cluster'),
      index('Finding', 'subjectId'),
      index('Finding', 'kind', 'isOpen', 'since'),
      index('Finding', 'kind', 'since'),
      index('Finding', 'isOpen', 'since'),
      index('Finding', 'since'),
      index('Container', 'cluster'),
      index('TagChange', 'subjectId'),
      index('TagChange', 'registry', 'kind', 'notAfter'),
      index('TagChange', 'registry', 'repository', 'kind', 'notAfter'),
      "CALL db.createLabel('Unreconciled')",
      "CALL db.createProperty('mark')",
    ],
  },
  {
    version: 5,
    describe: 'Indexes for the joins of builds and deploys, and for the build and deployment doors',
    statements: [
      index('Build', 'system'),
      index('Build', 'status'),
      index('Build', 'agentName'),
      index('Build', 'imageKey'),
      index('Deploy', 'system'),
      index('Deploy', 'status'),
      index('Deploy', 'imageKey'),
      index('Deploy', 'upstreamDeployId'),
    ],
  },
  {
    version: 7,
    describe: 'Tasks, activities, comments, and what is tied to them',
    statements: [
      "CALL db.createProperty('lock')",
      ...['Task', 'Activity', 'Comment', 'TrackerReference'].map((label) => unique(label, 'id')),
      unique('TaskLock', 'name'),
      unique('TrackerReference', 'uuid'),
      index('Task', 'createdAt'),
      index('Task', 'namespace'),
      index('Task', 'ownerId'),
      index('Task', 'uuid'),
      index('Task', 'open', 'readyOrder'),
      index('Activity', 'uuid'),
      index('Activity', 'startedAt'),
      index('Comment', 'taskId'),
    ],
  },
  {
    version: 8,
    describe: 'Bundles, journals and token use of sessions, and indexes for their questions',
    statements: [
      "CALL db.createProperty('lock')",
      ...sessionNodeLabels.map((label) => unique(label, 'id')),
      unique('Guard', 'name'),
      // What was stored before had neither list, and was all told by records.
      ...['Session', 'Checkpoint', 'Attribution'].map(
        (label) =>
          `MATCH (node:${label}) WHERE node.bundles IS NULL OR node.signers IS NULL
           SET node.bundles = coalesce(node.bundles, []), node.signers = coalesce(node.signers, [])`,
      ),
      "MATCH (node:Attribution) WHERE node.evidence IS NULL SET node.evidence = 'DECLARED_ID'",
      index('Session', 'parentKey'),
      index('Session', 'createdAt'),
      index('Checkpoint', 'sessionKey'),
      index('Checkpoint', 'runId'),
      index('Checkpoint', 'createdAt'),
      index('Attribution', 'sessionKey'),
      index('Bundle', 'digest'),
      index('TokenUsage', 'sessionKey'),
      index('JournalEvent', 'runId', 'seq'),
      index('JournalEvent', 'runId', 'eventType'),
    ],
  },
  {
    version: 10,
    describe: 'The audit log',
    statements: [unique('AuditEntry', 'id'), index('AuditEntry', 'at')],
  },
  {
    version: 12,
    describe: 'Documents of W3C PROV',
    statements: [
      // A graph that was made by this release has the constraints from the first migration on; older ones get them here.
      ...provNodeLabels.map((label) => unique(label, 'id')),
      index('ProvBundle', 'documentDigest'),
      index('ProvBundle', 'name'),
      index('ProvRecord', 'documentDigest'),
      index('ProvRecord', 'identifier'),
      index('ProvRecord', 'subject'),
      index('ProvRecord', 'object'),
    ],
  },
  {
    version: 13,
    describe: 'Which deploy follows which, and until when events are remembered',
    statements: [
      index('Deploy', 'workload', 'finishedAt'),
      index('Deploy', 'imageName', 'finishedAt'),
      index('Event', 'receivedAt'),
      "CALL db.createLabel('ToGoOver')",
      // Events of before are remembered from now on.
      'MATCH (event:Event) WHERE event.receivedAt IS NULL SET event.receivedAt = datetime()',
    ],
  },
  {
    version: 15,
    describe: 'Sums of sessions that are kept, and sessions by their state',
    statements: [
      unique('SessionMark', 'sessionKey'),
      index('Session', 'status', 'createdAt'),
      // Nobody writes while the graph is migrated.
      `MATCH (session:Session) WHERE EXISTS { (session)<-[:IN_SESSION]-(record) WHERE record:Attribution OR record:TokenUsage }
       MERGE (mark:SessionMark {sessionKey: session.sessionKey})
       ON CREATE SET mark.mark = randomUUID(), mark.isSettled = true`,
    ],
  },
];

/** The graph version that this release works with. */
export const graphVersion = migrations.at(-1)?.version ?? 0;

const leaseMilliseconds = 30_000;

/**
 * Brings the graph to {@link graphVersion}, once: of several instances that start together one migrates under a lease
 * and the others wait for it. Answers the versions that were applied here.
 *
 * @throws Failure `SCHEMA_TOO_NEW` when a newer release migrated the graph; `MIGRATION_FAILED` when a step fails or the
 * lease cannot be had within two minutes.
 */
export async function migrate(
  driver: Driver,
  database?: string,
  steps: readonly Migration[] = migrations,
): Promise<readonly number[]> {
  const session = driver.session({ ...(database === undefined ? {} : { database }) });
  const target = steps.at(-1)?.version ?? 0;
  try {
    await run(
      session,
      'CREATE CONSTRAINT Migration_version_unique IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE',
    );
    await run(
      session,
      'CREATE CONSTRAINT MigrationLease_name_unique IF NOT EXISTS FOR (n:MigrationLease) REQUIRE n.name IS UNIQUE',
    );
    const current = await currentVersion(session);
    if (current > target) throw tooNew(current, target);
    if (current === target) return [];
    return await underLease(session, () => applySteps(session, steps));
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      'MIGRATION_FAILED',
      `The graph could not be migrated: ${reason}`,
      'Nothing that was stored is lost. Check that the Neo4j user may create constraints and indexes, then start again.',
      { cause: error },
    );
  } finally {
    await session.close();
  }
}

/** Instances that make the same constraint at once can deadlock: one of them is told to try again. */
const run = (session: Session, statement: string, parameters: Readonly<Record<string, unknown>> = {}) =>
  session.executeWrite((transaction) => transaction.run(statement, parameters));

async function applySteps(session: Session, steps: readonly Migration[]): Promise<readonly number[]> {
  const applied: number[] = [];
  const current = await currentVersion(session);
  for (const step of steps) {
    if (step.version <= current) continue;
    for (const statements of inTransactions(step.statements))
      await session.executeWrite(async (transaction) => {
        for (const statement of statements) await transaction.run(statement);
      });
    await run(session, 'CALL db.awaitIndexes(300)');
    await run(
      session,
      'MERGE (m:Migration {version: $version}) ON CREATE SET m.description = $description, m.appliedAt = datetime()',
      { version: BigInt(step.version), description: step.describe },
    );
    applied.push(step.version);
  }
  return applied;
}

/** Constraints and indexes are made together where they follow each other: each commit of one costs more than making it. */
function inTransactions(statements: readonly string[]): readonly (readonly string[])[] {
  const transactions: string[][] = [];
  let isSchema = false;
  for (const statement of statements) {
    const wasSchema = isSchema;
    isSchema = /^CREATE (?:CONSTRAINT|INDEX) /.test(statement);
    if (isSchema && wasSchema) transactions.at(-1)?.push(statement);
    else transactions.push([statement]);
  }
  return transactions;
}

async function currentVersion(session: Session): Promise<number> {
  const result = await run(session, 'MATCH (m:Migration) RETURN coalesce(max(m.version), 0) AS version');
  return Number(result.records[0]?.get('version') ?? 0);
}

/** Takes the lease when it is free or its holder let it run out; gives it back when the work is done. */
async function underLease<T>(session: Session, work: () => Promise<T>): Promise<T> {
  const holder = randomUUID();
  const deadline = Date.now() + 120_000;
  for (;;) {
    const result = await run(
      session,
      `MERGE (lease:MigrationLease {name: 'schema'})
       SET lease.lock = true
       REMOVE lease.lock
       WITH lease
       WHERE lease.holder IS NULL OR lease.expiresAt < datetime()
       SET lease.holder = $holder, lease.expiresAt = datetime() + duration({milliseconds: $milliseconds})
       RETURN lease.holder AS holder`,
      { holder, milliseconds: BigInt(leaseMilliseconds) },
    );
    if (result.records.length > 0) break;
    if (Date.now() > deadline)
      throw new Failure(
        'MIGRATION_FAILED',
        'Another instance has held the migration lease for two minutes.',
        'Wait for it to finish, or stop it; the lease of a dead instance runs out by itself.',
      );
    await sleep(250);
  }
  try {
    return await work();
  } finally {
    await run(
      session,
      `MATCH (lease:MigrationLease {name: 'schema', holder: $holder}) REMOVE lease.holder, lease.expiresAt`,
      { holder },
    );
  }
}

function tooNew(current: number, target: number): Failure {
  return new Failure(
    'SCHEMA_TOO_NEW',
    `The graph has version ${current}; this release knows versions up to ${target}.`,
    'Start the newer release of Whence that migrated it.',
  );
}
