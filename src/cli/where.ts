import { type Client, type ClientOptions, createClient } from './client.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import type { WhereQuery } from './generated/operations.ts';
import { note } from './report.ts';
import { printRows, type RowOutput } from './rows.ts';
import { type Column, printable } from './table.ts';
import { timeOption } from './timeOption.ts';

export interface WhereOptions extends ClientOptions {
  readonly output: RowOutput;
  readonly asOf?: string;
  readonly limit: number;
}

type RunningContainer = WhereQuery['whereRunning']['nodes'][number];

interface Found {
  readonly totalCount: number;
  readonly containers: readonly RunningContainer[];
}

const PAGE_SIZE_MAX = 200;
const QUERY = /* GraphQL */ `query Where($ref: String!, $asOf: DateTime, $first: Int, $after: String) {
  whereRunning(ref: $ref, asOf: $asOf, first: $first, after: $after) {
    nodes {
      digest
      evidence
      drift
      container {
        id cluster namespace podName podUid name kind declaredImage imageId state ready nodeName startedAt finishedAt
      }
    }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;
const COLUMNS: readonly Column<RunningContainer>[] = [
  { title: 'CLUSTER', value: ({ container }) => container.cluster },
  { title: 'NAMESPACE', value: ({ container }) => container.namespace },
  { title: 'POD', value: ({ container }) => container.podName },
  { title: 'CONTAINER', value: ({ container }) => container.name },
  { title: 'STATE', value: ({ container }) => container.state },
  { title: 'SINCE', value: ({ container }) => container.startedAt },
  { title: 'DECLARED', value: ({ container }) => container.declaredImage },
  { title: 'DIGEST', value: ({ digest }) => digest },
  { title: 'EVIDENCE', value: ({ evidence }) => evidence },
  { title: 'DRIFT', value: ({ drift }) => (drift ? 'drift' : null) },
];

/** `whence where`: the containers that run an image, a build or a commit. */
export async function where(reference: string, options: WhereOptions): Promise<ExitCode> {
  const asOf = timeOption('--as-of', options.asOf);
  const found = await findContainers(createClient(options), { ref: reference, asOf }, options.limit);
  await printRows(found.containers, COLUMNS, options.output, {
    totalCount: found.totalCount,
    containers: found.containers,
  });
  const { containers, totalCount } = found;
  if (totalCount === 0) await note(`no container runs ${printable(reference)}`);
  if (containers.length < totalCount) {
    await note(`${containers.length} of ${totalCount} containers shown; more with --limit`);
  }
  return exitCodes.OK;
}

async function findContainers(client: Client, variables: object, limit: number): Promise<Found> {
  const containers: RunningContainer[] = [];
  let after: string | null = null;
  for (;;) {
    const first = Math.min(PAGE_SIZE_MAX, limit - containers.length);
    const page: WhereQuery['whereRunning'] = await askPage(client, { ...variables, first, after });
    containers.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (after === null || containers.length >= limit) return { totalCount: page.totalCount, containers };
  }
}

async function askPage(
  client: Client,
  variables: Readonly<Record<string, unknown>>,
): Promise<WhereQuery['whereRunning']> {
  return (await client.request<WhereQuery>(QUERY, variables)).whereRunning;
}
