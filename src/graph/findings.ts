import { type FindingKind, type FindingSeverity, findingKinds } from '../model/findings/finding.ts';
import { compareInstants, type Instant } from '../model/time.ts';
import { type BatchLoader, createBatchLoader, type Reads } from './reads.ts';
import { toDateTime } from './values.ts';

/** Which findings are asked for. */
export interface FindingFilter {
  readonly kinds: readonly FindingKind[];
  readonly severities: readonly FindingSeverity[] | null;
  readonly scope: {
    readonly environment: string | null;
    readonly cluster: string | null;
    readonly namespace: string | null;
    readonly repository: string | null;
    readonly subject: string | null;
  };
  readonly asOf: Instant;
  /** Whether the time is now, so that only those without an end can stand. */
  readonly isNow: boolean;
}

/** A finding as it is stored. */
export interface StoredFinding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: FindingSeverity;
  readonly reason: string;
  readonly subjectId: string;
  readonly subjectType: string;
  readonly subjectTitle: string;
  readonly path: readonly string[];
  readonly since: Instant;
  readonly until: Instant | null;
  readonly environments: readonly string[];
  readonly clusters: readonly string[];
  readonly namespaces: readonly string[];
  readonly repositories: readonly string[];
}

/** Where a page goes on: after the finding with this time and id. */
export interface FindingPlace {
  readonly since: Instant;
  readonly id: string;
}

/** The columns of the index that a question reads. */
const columns = ({ isNow }: FindingFilter, isOfKind: boolean): readonly string[] => [
  ...(isOfKind ? ['kind'] : []),
  ...(isNow ? ['isOpen'] : []),
  'since',
];

/**
 * Cypher for the findings of a kind, or of any, up to a time. Kind and state are told apart by equality, so the index gives
 * them in the order of time, and a page reads no more than it shows.
 */
function inOrder(filter: FindingFilter, isOfKind: boolean, bound: string): string {
  return `MATCH (finding:Finding) USING INDEX SEEK finding:Finding(${columns(filter, isOfKind).join(', ')})
    WHERE finding.since <= ${bound}${isOfKind ? ' AND finding.kind = $batch.kind' : ''}${
      filter.isNow
        ? ' AND finding.isOpen = true'
        : ' AND (finding.until IS NULL OR finding.until > $batch.asOf)'
    }`;
}

/** Beyond this number of kinds all are read in one order of time, and others passed over. */
const kindsApart = 8;

const inScope = ({ scope, severities }: FindingFilter): string => {
  const conditions = [
    severities === null ? null : 'finding.severity IN $batch.severities',
    scope.environment === null ? null : '$batch.environment IN finding.environments',
    scope.cluster === null ? null : '$batch.cluster IN finding.clusters',
    scope.namespace === null ? null : '$batch.namespace IN finding.namespaces',
    scope.subject === null ? null : 'finding.subjectId = $batch.subject',
    scope.repository === null ? null : repositoryCondition(scope.repository),
  ];
  return conditions.flatMap((text) => (text === null ? [] : [` AND ${text}`])).join('');
};

const repositoryCondition = (repository: string): string =>
  repository.endsWith('/')
    ? 'any(each IN finding.repositories WHERE each STARTS WITH $batch.repository)'
    : '$batch.repository IN finding.repositories';

const findingMap = `finding {.id, .kind, .severity, .reason, .subjectId, .subjectType, .subjectTitle, .path,
  .environments, .clusters, .namespaces, .repositories, since: toString(finding.since), until: toString(finding.until)}`;

/** A page of findings, newest first and by id at one time. */
export async function readFindings(
  reads: Reads,
  filter: FindingFilter,
  limit: number,
  after: FindingPlace | null,
): Promise<readonly StoredFinding[]> {
  if (filter.kinds.length > kindsApart) return readPage(reads, filter, null, limit, after);
  const pages = await Promise.all(filter.kinds.map((kind) => readPage(reads, filter, kind, limit, after)));
  return pages.flat().sort(newestFirst).slice(0, limit);
}

function newestFirst(one: StoredFinding, other: StoredFinding): number {
  const order = compareInstants(other.since, one.since);
  return order !== 0 ? order : one.id < other.id ? -1 : Number(one.id > other.id);
}

async function readPage(
  reads: Reads,
  filter: FindingFilter,
  kind: FindingKind | null,
  limit: number,
  after: FindingPlace | null,
): Promise<readonly StoredFinding[]> {
  const beyond =
    after === null
      ? ''
      : ' AND (finding.since < $batch.afterSince OR finding.since = $batch.afterSince AND finding.id > $batch.afterId)';
  // Named in full, the index's own order is taken; by time alone everything would be sorted.
  const order = columns(filter, kind !== null)
    .map((column) => `finding.${column} DESC`)
    .join(', ');
  const ofKinds =
    kind !== null || filter.kinds.length === findingKinds.length ? '' : ' AND finding.kind IN $batch.kinds';
  const rows = await reads.read<{ finding: StoredFinding }>(
    `${inOrder(filter, kind !== null, '$batch.bound')}${ofKinds}${inScope(filter)}${beyond}
     WITH finding ORDER BY ${order}, finding.id LIMIT toInteger($batch.limit)
     RETURN ${findingMap} AS finding`,
    {
      ...parametersOf(filter),
      kind,
      limit,
      bound: toDateTime(after === null ? filter.asOf : after.since),
      ...(after === null ? {} : { afterSince: toDateTime(after.since), afterId: after.id }),
    },
  );
  return rows.map(({ finding }) => finding);
}

/** Numbers of findings by kind; kinds without any are left out. */
export async function countFindings(
  reads: Reads,
  filter: FindingFilter,
): Promise<readonly { readonly kind: FindingKind; readonly count: number }[]> {
  const counts = await Promise.all(
    filter.kinds.map(async (kind) => {
      const [row] = await reads.read<{ count: { toNumber(): number } }>(
        `${inOrder(filter, true, '$batch.asOf')}${inScope(filter)} RETURN count(*) AS count`,
        { ...parametersOf(filter), kind },
      );
      return { kind, count: row?.count.toNumber() ?? 0 };
    }),
  );
  return counts.filter(({ count }) => count > 0);
}

function parametersOf({ kinds, severities, scope, asOf }: FindingFilter): Readonly<Record<string, unknown>> {
  return { kinds, severities, ...scope, asOf: toDateTime(asOf) };
}

/** Most deploys that a finding names. */
const deployLimit = 50;

const deploysOfSubjectsQuery = `
UNWIND $batch.ids AS id
CALL (id) {
  MATCH (deploy:Deploy {id: id}) USING INDEX deploy:Deploy(id) RETURN deploy
  UNION
  MATCH (image:Image {id: id}) USING INDEX image:Image(id)
  MATCH (image)<-[:DEPLOYS]-(deploy:Deploy) RETURN deploy LIMIT ${deployLimit}
  UNION
  MATCH (image:Image {id: id}) USING INDEX image:Image(id)
  MATCH (image)<-[:RUNS]-(:Container)-[:PART_OF]->(:Workload)<-[:CREATED]-(deploy:Deploy)
  RETURN DISTINCT deploy LIMIT ${deployLimit}
  UNION
  MATCH (container:Container {id: id}) USING INDEX container:Container(id)
  MATCH (container)-[:PART_OF]->(:Workload)<-[:CREATED]-(deploy:Deploy) RETURN deploy LIMIT ${deployLimit}
  UNION
  MATCH (build:Build {id: id}) USING INDEX build:Build(id)
  MATCH (build)-[:RESULTED_IN]->(deploy:Deploy) RETURN deploy LIMIT ${deployLimit}
}
WITH id, deploy.id AS deploy ORDER BY deploy
RETURN id, collect(DISTINCT deploy)[..${deployLimit}] AS deploys`;

/** Deploys that findings concern, by the ids of what has them. */
export function createDeploysOfSubjectsLoader(reads: Reads): BatchLoader<string, readonly string[]> {
  return createBatchLoader(
    async (ids) => {
      const rows = await reads.read<{ id: string; deploys: readonly string[] }>(deploysOfSubjectsQuery, {
        ids,
      });
      const byId = new Map(rows.map(({ id, deploys }) => [id, deploys]));
      return ids.map((id) => byId.get(id) ?? []);
    },
    { maximumKeys: 200, maximumBatches: 2, identify: (id) => id },
  );
}
