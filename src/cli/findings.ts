import { Failure } from '../failure.ts';
import { type FindingKind, findingKinds } from '../model/findings/finding.ts';
import { type ClientOptions, createClient } from './client.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import type { FindingsQuery } from './generated/operations.ts';
import { allPages } from './pages.ts';
import { note } from './report.ts';
import { printRows, type RowOutput } from './rows.ts';
import type { Column } from './table.ts';
import { timeOption } from './timeOption.ts';

export interface FindingsOptions extends ClientOptions {
  readonly output: RowOutput;
  readonly kind?: readonly string[];
  readonly failOn?: readonly string[];
  readonly environment?: string;
  readonly cluster?: string;
  readonly namespace?: string;
  readonly repository?: string;
  readonly asOf?: string;
  readonly limit: number;
}

type Finding = FindingsQuery['findings']['nodes'][number];

const QUERY = /* GraphQL */ `query Findings(
  $kinds: [FindingKind!], $scope: FindingScope, $asOf: DateTime, $first: Int, $after: String
) {
  findings(kinds: $kinds, scope: $scope, asOf: $asOf, first: $first, after: $after) {
    nodes {
      id kind severity reason subject subjectType title path since until environments clusters namespaces repositories
      deploys { id system deployId environment }
    }
    pageInfo { hasNextPage endCursor }
    totalCount
    counts { kind count }
  }
}`;
const COLUMNS: readonly Column<Finding>[] = [
  { title: 'SEVERITY', value: ({ severity }) => severity },
  { title: 'KIND', value: ({ kind }) => kind },
  { title: 'SUBJECT', value: ({ title }) => title },
  { title: 'ENVIRONMENT', value: ({ environments }) => environments.join(',') },
  { title: 'SINCE', value: ({ since }) => since ?? null },
  { title: 'REASON', value: ({ reason }) => reason },
];

/** `whence findings`: gaps and contradictions; with `--fail-on` the exit code says whether there are such. */
export async function findings(options: FindingsOptions): Promise<ExitCode> {
  const failOn = kindsOf('--fail-on', options.failOn);
  const kinds = kindsOf('--kind', options.kind);
  const { environment, cluster, namespace, repository, limit } = options;
  const client = createClient(options);
  const variables = {
    kinds: kinds.length === 0 ? null : kinds,
    scope: { environment, cluster, namespace, repository },
    asOf: timeOption('--as-of', options.asOf),
  };
  const found = await allPages(limit, async (page) => {
    const answer = await client.request<FindingsQuery>(QUERY, { ...variables, ...page });
    return answer.findings;
  });
  const { totalCount, counts } = found.first;
  await printRows(found.nodes, COLUMNS, options.output, { totalCount, counts, findings: found.nodes });
  if (found.nodes.length < totalCount)
    await note(`${found.nodes.length} of ${totalCount} findings shown; more with --limit`);
  const failing = counts.filter(({ kind }) => failOn.includes(kind));
  for (const { kind, count } of failing) await note(`${count} of ${kind}`);
  return failing.length > 0 ? exitCodes.FINDINGS : exitCodes.OK;
}

/** Kinds as people write them: in any case, with dashes or underscores. `any` is all of them. */
function kindsOf(flag: string, texts: readonly string[] = []): readonly FindingKind[] {
  const names = texts.flatMap((text) => text.split(','));
  return names.flatMap((name): readonly FindingKind[] => {
    const wanted = name.trim().toUpperCase().replaceAll('-', '_');
    if (wanted === 'ANY') return findingKinds;
    const kind = findingKinds.find((each) => each === wanted);
    if (kind === undefined)
      throw new Failure(
        'BAD_USAGE',
        `${flag}: ${name} is no kind of finding.`,
        `One of ${findingKinds.join(', ')}.`,
      );
    return [kind];
  });
}
