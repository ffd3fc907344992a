import { type ClientOptions, createClient } from './client.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import type { DriftQuery } from './generated/operations.ts';
import { allPages } from './pages.ts';
import { note } from './report.ts';
import { printRows, type RowOutput } from './rows.ts';
import type { Column } from './table.ts';
import { timeOption } from './timeOption.ts';

export interface DriftOptions extends ClientOptions {
  readonly output: RowOutput;
  readonly cluster?: string;
  readonly namespace?: string;
  readonly asOf?: string;
  readonly limit: number;
}

type Drifted = DriftQuery['drift']['nodes'][number];

const QUERY = /* GraphQL */ `query Drift($scope: DriftScope, $asOf: DateTime, $first: Int, $after: String) {
  drift(scope: $scope, asOf: $asOf, first: $first, after: $after) {
    nodes {
      reference digest tagDigest state lastHeld tagSeenAt
      container { id cluster namespace podName name startedAt }
    }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;
const COLUMNS: readonly Column<Drifted>[] = [
  { title: 'STATE', value: ({ state }) => state },
  { title: 'CLUSTER', value: ({ container }) => container.cluster },
  { title: 'NAMESPACE', value: ({ container }) => container.namespace },
  { title: 'POD', value: ({ container }) => container.podName },
  { title: 'CONTAINER', value: ({ container }) => container.name },
  { title: 'TAG', value: ({ reference }) => reference },
  { title: 'RUNS', value: ({ digest }) => digest },
  { title: 'TAG SAYS', value: ({ tagDigest }) => tagDigest ?? null },
  { title: 'TAG SEEN', value: ({ tagSeenAt }) => tagSeenAt ?? null },
];

/** `whence drift`: containers that do not run what their tags say. */
export async function drift(reference: string | undefined, options: DriftOptions): Promise<ExitCode> {
  const { cluster, namespace, output, limit } = options;
  const client = createClient(options);
  const variables = {
    scope: { cluster, namespace, ref: reference },
    asOf: timeOption('--as-of', options.asOf),
  };
  const { nodes, first } = await allPages(limit, async (page) => {
    return (await client.request<DriftQuery>(QUERY, { ...variables, ...page })).drift;
  });
  await printRows(nodes, COLUMNS, output, { totalCount: first.totalCount, containers: nodes });
  if (first.totalCount === 0) await note('everything that declares a tag runs what the tag says');
  if (nodes.length < first.totalCount)
    await note(`${nodes.length} of ${first.totalCount} containers shown; more with --limit`);
  return exitCodes.OK;
}
