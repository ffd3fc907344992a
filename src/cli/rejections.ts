import { type Client, type ClientOptions, createClient } from './client.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import type { RejectionsQuery, ReplayMutation } from './generated/operations.ts';
import { note } from './report.ts';
import { printRows, type RowOutput } from './rows.ts';
import type { Column } from './table.ts';

export interface RejectionsOptions extends ClientOptions {
  readonly output: RowOutput;
  readonly limit: number;
  readonly all?: boolean;
  /** Ids to read again; true for all that stand. */
  readonly replay?: true | readonly string[];
}

type Rejection = RejectionsQuery['rejectionsConnection']['edges'][number]['node'];
type ReplayResult = ReplayMutation['replayRejections']['results'][number];

const PAGE_SIZE_MAX = 100;
const LIST = /* GraphQL */ `query Rejections($where: RejectionWhere!, $first: Int!, $after: String) {
  rejectionsConnection(where: $where, first: $first, after: $after, sort: [{ receivedAt: ASC }, { id: ASC }]) {
    edges {
      node {
        id documentDigest documentName kind code path message hint source receivedAt resolvedAt replayable
      }
    }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;
const REPLAY = /* GraphQL */ `mutation Replay($ids: [ID!]!) {
  replayRejections(ids: $ids) {
    results { digest kind status records rejections { id code path message hint } conflicts }
  }
}`;
const REJECTION_COLUMNS: readonly Column<Rejection>[] = [
  { title: 'ID', value: ({ id }) => id },
  { title: 'RECEIVED', value: ({ receivedAt }) => receivedAt },
  { title: 'DOCUMENT', value: ({ documentName, documentDigest }) => documentName ?? documentDigest },
  { title: 'KIND', value: ({ kind }) => kind },
  { title: 'CODE', value: ({ code }) => code },
  { title: 'PATH', value: ({ path }) => path },
  { title: 'MESSAGE', value: ({ message }) => message },
  { title: 'REPLAYABLE', value: ({ replayable }) => (replayable ? 'yes' : 'no') },
  { title: 'RESOLVED', value: ({ resolvedAt }) => resolvedAt },
];
const RESULT_COLUMNS: readonly Column<ReplayResult>[] = [
  { title: 'DOCUMENT', value: ({ digest }) => digest },
  { title: 'KIND', value: ({ kind }) => kind },
  { title: 'STATUS', value: ({ status }) => status },
  { title: 'RECORDS', value: ({ records }) => records },
  { title: 'CODE', value: ({ rejections }) => rejections[0]?.code ?? null },
  { title: 'PATH', value: ({ rejections }) => rejections[0]?.path ?? null },
  { title: 'MESSAGE', value: ({ rejections }) => rejections[0]?.message ?? null },
];

/** `whence rejections`: lists what was refused, or reads it again; fails when something is refused again. */
export async function rejections(options: RejectionsOptions): Promise<ExitCode> {
  const client = createClient(options);
  return options.replay === undefined ? list(client, options) : replay(client, options);
}

async function list(client: Client, options: RejectionsOptions): Promise<ExitCode> {
  const where = options.all === true ? {} : { resolvedAt: { eq: null } };
  const { found, totalCount } = await findRejections(client, where, options.limit);
  await printRows(found, REJECTION_COLUMNS, options.output);
  if (totalCount === 0) await note('nothing stands refused');
  if (found.length < totalCount) await note(`${found.length} of ${totalCount} shown; more with --limit`);
  return exitCodes.OK;
}

async function replay(client: Client, options: RejectionsOptions): Promise<ExitCode> {
  const { ids, left } = await idsToReplay(client, options);
  const results: ReplayResult[] = [];
  for (let from = 0; from < ids.length; from += PAGE_SIZE_MAX) {
    const variables = { ids: ids.slice(from, from + PAGE_SIZE_MAX) };
    const answer = await client.request<ReplayMutation>(REPLAY, variables);
    results.push(...answer.replayRejections.results);
  }
  await printRows(results, RESULT_COLUMNS, options.output);
  const refused = results.filter(({ status }) => status === 'REJECTED').length;
  await note(`${results.length} read again, ${refused} refused again`);
  if (left > 0) await note(`${left} more stand; read them again with a higher --limit`);
  return refused === 0 ? exitCodes.OK : exitCodes.FAILED;
}

/**
 * The ids are taken before anything is replayed, so that what is refused again is not met again.
 *
 * @returns `left` is the number of those that `--limit` leaves out
 */
async function idsToReplay(
  client: Client,
  { replay, limit }: RejectionsOptions,
): Promise<{ readonly ids: readonly string[]; readonly left: number }> {
  if (replay !== undefined && replay !== true) return { ids: replay, left: 0 };
  const where = { resolvedAt: { eq: null }, replayable: { eq: true } };
  const { found, totalCount } = await findRejections(client, where, limit);
  return { ids: found.map(({ id }) => id), left: totalCount - found.length };
}

interface Found {
  readonly found: readonly Rejection[];
  readonly totalCount: number;
}

async function findRejections(client: Client, where: object, limit: number): Promise<Found> {
  const found: Rejection[] = [];
  let after: string | null = null;
  for (;;) {
    const first = Math.min(PAGE_SIZE_MAX, limit - found.length);
    const page: RejectionsQuery['rejectionsConnection'] = await askPage(client, { where, first, after });
    found.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (after === null || found.length >= limit) return { found, totalCount: page.totalCount };
  }
}

async function askPage(
  client: Client,
  variables: Readonly<Record<string, unknown>>,
): Promise<RejectionsQuery['rejectionsConnection']> {
  return (await client.request<RejectionsQuery>(LIST, variables)).rejectionsConnection;
}
