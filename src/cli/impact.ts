import { type ClientOptions, createClient } from './client.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import type { ImpactQuery } from './generated/operations.ts';
import { jsonLine, jsonText, standardOutput } from './output.ts';
import { allPages } from './pages.ts';
import { note } from './report.ts';
import { type Column, drawTable, printable } from './table.ts';
import { timeOption } from './timeOption.ts';

export interface ImpactOptions extends ClientOptions {
  readonly output: 'table' | 'wide' | 'json' | 'ndjson';
  readonly asOf?: string;
  readonly limit: number;
}

type Impact = NonNullable<ImpactQuery['impact']>;
type Running = Impact['running']['nodes'][number];

const QUERY = /* GraphQL */ `query Impact($ref: String!, $asOf: DateTime, $first: Int, $after: String) {
  impact(ref: $ref, asOf: $asOf) {
    ref refKind digests images builds deploys workloads pods containers environments clusters namespaces
    running(first: $first, after: $after) {
      nodes { digest evidence container { id cluster namespace podName name startedAt } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}`;
const COLUMNS: readonly Column<Running>[] = [
  { title: 'CLUSTER', value: ({ container }) => container.cluster },
  { title: 'NAMESPACE', value: ({ container }) => container.namespace },
  { title: 'POD', value: ({ container }) => container.podName },
  { title: 'CONTAINER', value: ({ container }) => container.name },
  { title: 'SINCE', value: ({ container }) => container.startedAt },
  { title: 'DIGEST', value: ({ digest }) => digest },
  { title: 'EVIDENCE', value: ({ evidence }) => evidence },
];

/** `whence impact`: what is affected by an image, a build, a commit. */
export async function impact(reference: string, options: ImpactOptions): Promise<ExitCode> {
  const client = createClient(options);
  const variables = { ref: reference, asOf: timeOption('--as-of', options.asOf) };
  let whole: Impact | null = null;
  const { nodes } = await allPages(options.limit, async (page) => {
    const answer = await client.request<ImpactQuery>(QUERY, { ...variables, ...page });
    whole ??= answer.impact ?? null;
    return answer.impact?.running ?? nothing;
  });
  if (whole === null) {
    await note(`nothing answers to ${printable(reference)}`);
    return exitCodes.NOT_FOUND;
  }
  await print(whole, nodes, options.output);
  return exitCodes.OK;
}

const nothing: Impact['running'] = {
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  totalCount: 0,
};

async function print(
  whole: Impact,
  nodes: readonly Running[],
  output: ImpactOptions['output'],
): Promise<void> {
  const { running, ...counts } = whole;
  switch (output) {
    case 'json':
      return standardOutput.write(jsonText({ ...counts, totalCount: running.totalCount, running: nodes }));
    case 'ndjson':
      return standardOutput.write(nodes.map(jsonLine).join(''));
    case 'table':
    case 'wide': {
      await standardOutput.write(drawTable(COLUMNS, nodes, { wide: output === 'wide' }));
      const { images, builds, deploys, workloads, pods, containers, environments } = counts;
      await note(
        `${containers} containers of ${pods} pods and ${workloads} workloads; ${images} images, ${builds} builds, ${deploys} deploys in ${environments.join(', ') || 'no environment'}`,
      );
      if (nodes.length < running.totalCount)
        await note(`${nodes.length} of ${running.totalCount} shown; more with --limit`);
    }
  }
}
