import { Failure } from '../failure.ts';
import type { Reads } from './reads.ts';
import { type StoredRecord, storedRecord } from './records.ts';

/** By what a list of builds or deploys of agentex may be ordered: Cypher for a value that is never null. */
const noTime = 'datetime({epochSeconds: 0})';
const orders = {
  Build: {
    created_at: `coalesce(node.createdAt, node.firstSeen, ${noTime})`,
    build_start_time: `coalesce(node.startedAt, ${noTime})`,
    build_end_time: `coalesce(node.finishedAt, ${noTime})`,
    image_name: "coalesce(node.imageName, '')",
    image_tag: "coalesce(node.imageTag, '')",
    agent_name: "coalesce(node.agentName, '')",
    id: 'node.buildId',
  },
  Deploy: {
    created_at: `coalesce(node.createdAt, node.firstSeen, ${noTime})`,
    expires_at: `coalesce(node.expiresAt, ${noTime})`,
    namespace: "coalesce(node.namespace, '')",
    preview_label: "coalesce(node.previewLabel, '')",
    id: 'node.deployId',
  },
} as const;

/** What a list may be narrowed by, and the index that finds it. */
const filters = {
  Build: { agent_name: 'agentName', source_commit: 'sourceCommit', working_tree_hash: 'workingTreeHash' },
  Deploy: { build_id: 'buildId', preview_label: 'previewLabel', agent_name: 'agentName' },
} as const;
const indexed = {
  Build: ['workingTreeHash', 'sourceCommit', 'agentName'],
  Deploy: ['buildId'],
} as const satisfies Readonly<Record<PagedLabel, readonly string[]>>;

const idProperty = { Build: 'buildId', Deploy: 'deployId' } as const;

export type PagedLabel = keyof typeof orders;

/** A page of a list, as its caller asks for it. */
export interface RecordPageKey {
  readonly label: PagedLabel;
  /** Only records of this account; of all when null. */
  readonly account: string | null;
  /** Values by the name of a filter. */
  readonly filter: Readonly<Record<string, string>>;
  readonly sortBy: string;
  readonly descending: boolean;
  readonly limit: number;
  /** Id of the record that the page follows, or (backwards) that it ends before. */
  readonly cursor: { readonly id: string; readonly backwards: boolean } | null;
}

export interface RecordPage {
  readonly records: readonly StoredRecord[];
  readonly hasMore: boolean;
}

/** Names by which lists of a kind may be ordered and narrowed. */
export const sortNames = (label: PagedLabel): readonly string[] => Object.keys(orders[label]);
export const filterNames = (label: PagedLabel): readonly string[] => Object.keys(filters[label]);

/** Builds that were deleted are not listed, as by the build service; deploys stay, with their status. */
const isListed = {
  Build: "node.status <> 'DELETED'",
  // What the deployment service keeps has an account; a deployment of the agentex server has none.
  Deploy: 'node.accountId IS NOT NULL',
} as const;

/**
 * A page of the builds or deploys that the agentex services keep.
 *
 * @throws Failure `BAD_USAGE` for a cursor that names no record of the list
 */
export async function recordPage(reads: Reads, key: RecordPageKey): Promise<RecordPage> {
  const { label, account, limit, cursor, descending } = key;
  const order: string | undefined = (orders[label] as Readonly<Record<string, string>>)[key.sortBy];
  if (order === undefined)
    throw new Failure('BAD_USAGE', `sort_by is none of ${sortNames(label).join(', ')}.`);
  const properties: Readonly<Record<string, string>> = filters[label];
  const filter = Object.fromEntries(
    Object.entries(key.filter).flatMap(([name, value]) =>
      properties[name] === undefined ? [] : [[properties[name], value] as const],
    ),
  );
  const id = idProperty[label];
  if (cursor !== null && (await recordById(reads, label, cursor.id, account)) === null)
    throw new Failure(
      'BAD_USAGE',
      'The cursor names no record.',
      'Give the id of a record of the page before.',
    );
  const isBackwards = cursor?.backwards === true;
  const isDescending = descending !== isBackwards;
  const comes = isDescending ? '<' : '>';
  const direction = isDescending ? 'DESC' : 'ASC';
  const anchor = indexed[label].find((property) => property in filter);
  const start =
    anchor === undefined
      ? `MATCH (node:${label} {system: 'agentex'}) USING INDEX node:${label}(system)`
      : `MATCH (node:${label} {${anchor}: $batch.filter.${anchor}}) USING INDEX node:${label}(${anchor})`;
  const rows = await reads.read<{ readonly properties: Readonly<Record<string, unknown>> }>(
    `CALL () {
       MATCH (node:${label} {${id}: $batch.cursor}) USING INDEX node:${label}(${id})
       WHERE node.system = 'agentex' AND ($batch.account IS NULL OR node.instance = $batch.account)
       RETURN [${order}, node.${id}] AS last LIMIT 1
       UNION
       WITH * WHERE $batch.cursor IS NULL
       RETURN null AS last
     }
     ${start}
     WHERE node.system = 'agentex' AND ($batch.account IS NULL OR node.instance = $batch.account)
       AND ${isListed[label]} ${Object.keys(filter)
         .map((property) => `AND ${conditionOf(label, property)}`)
         .join(' ')}
     WITH node, last, ${order} AS place
     WHERE last IS NULL OR place ${comes} last[0] OR (place = last[0] AND node.${id} ${comes} last[1])
     RETURN properties(node) AS properties ORDER BY place ${direction}, node.${id} ${direction}
     LIMIT toInteger($batch.limit)`,
    { account, filter, cursor: cursor?.id ?? null, limit: limit + 1 },
  );
  const records = rows.slice(0, limit).map((row) => storedRecord(row.properties));
  return { records: isBackwards ? records.reverse() : records, hasMore: rows.length > limit };
}

/** A deploy is of an agent by its own record, or by that of its build. */
function conditionOf(label: PagedLabel, property: string): string {
  const own = `node.${property} = $batch.filter.${property}`;
  if (label === 'Build' || property !== 'agentName') return own;
  return `(${own} OR EXISTS {
    MATCH (build:Build {buildId: node.buildId}) USING INDEX build:Build(buildId)
    WHERE build.agentName = $batch.filter.agentName AND (node.buildSystem IS NULL OR build.system = node.buildSystem) })`;
}

/**
 * A build or deploy of agentex by the id that its service gave it.
 *
 * @throws Failure `BAD_USAGE` where several accounts have one of this id and none is named
 */
export async function recordById(
  reads: Reads,
  label: PagedLabel,
  id: string,
  account: string | null,
): Promise<StoredRecord | null> {
  const property = idProperty[label];
  const rows = await reads.read<{ readonly properties: Readonly<Record<string, unknown>> }>(
    `MATCH (node:${label} {${property}: $batch.id}) USING INDEX node:${label}(${property})
     WHERE node.system = 'agentex' AND ($batch.account IS NULL OR node.instance = $batch.account)
     RETURN properties(node) AS properties ORDER BY node.id LIMIT 2`,
    { id, account },
  );
  const [first] = rows;
  if (rows.length > 1)
    throw new Failure(
      'BAD_USAGE',
      'Several accounts have a record of this id.',
      'Name the account in the header x-selected-account-id.',
    );
  return first === undefined ? null : storedRecord(first.properties);
}
