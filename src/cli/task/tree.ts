import type { ClientOptions } from '../client.ts';
import { createClient } from '../client.ts';
import { type ExitCode, exitCodes } from '../exitCode.ts';
import type { TaskTreeQuery } from '../generated/operations.ts';
import { standardOutput } from '../output.ts';
import { allPages } from '../pages.ts';
import { note } from '../report.ts';
import { printRows } from '../rows.ts';
import { type Column, printable } from '../table.ts';

export interface TaskTreeOptions extends ClientOptions {
  readonly output: 'tree' | 'table' | 'json' | 'ndjson';
  readonly depth?: number;
  readonly limit: number;
}

type Link = TaskTreeQuery['dependencyTree']['nodes'][number];

const TREE = /* GraphQL */ `query TaskTree($id: ID!, $depth: Int, $first: Int!, $after: String) {
  task(id: $id) { id title status }
  dependencyTree(id: $id, depth: $depth, first: $first, after: $after) {
    nodes { sourceId targetId target { ... on Task { title status } } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;
const COLUMNS: readonly Column<Link>[] = [
  { title: 'TASK', value: ({ sourceId }) => sourceId },
  { title: 'WAITS FOR', value: ({ targetId }) => targetId },
  {
    title: 'STATUS',
    value: ({ target }) => ('status' in target ? String(target.status).toLowerCase() : null),
  },
  { title: 'TITLE', value: ({ target }) => ('title' in target ? String(target.title) : null) },
];

/** `whence task tree`: what a task waits for, each link once. */
export async function tree(id: string, options: TaskTreeOptions): Promise<ExitCode> {
  const { depth, limit, output } = options;
  const client = createClient(options);
  let root: TaskTreeQuery['task'] = null;
  const { nodes: links, first } = await allPages(limit, async (page) => {
    const answer = await client.request<TaskTreeQuery>(TREE, { id, depth, ...page });
    root = answer.task;
    return answer.dependencyTree;
  });
  if (output === 'tree') await standardOutput.write(drawTree(root, links));
  else await printRows(links, COLUMNS, output);
  if (links.length < first.totalCount)
    await note(`${links.length} of ${first.totalCount} links shown; more with --limit`);
  return exitCodes.OK;
}

function drawTree(root: TaskTreeQuery['task'], links: readonly Link[]): string {
  if (root === null || root === undefined) return '';
  const depths = new Map([[root.id, 0]]);
  const lines = links.map(({ sourceId, targetId, target }) => {
    const depth = (depths.get(sourceId) ?? 0) + 1;
    const isMetBefore = depths.has(targetId);
    if (!isMetBefore) depths.set(targetId, depth);
    return lineOf(depth, { id: targetId, title: '', status: '', ...target }, isMetBefore);
  });
  return [lineOf(0, root, false), ...lines].join('');
}

/** A task that was drawn before stands again without what it waits for. */
function lineOf(
  depth: number,
  { id, title, status }: { readonly id: string; readonly title: string; readonly status: string },
  isMetBefore: boolean,
): string {
  const mark = isMetBefore ? '  (see above)' : '';
  return `${'  '.repeat(depth)}${printable(id)}  ${status.toLowerCase()}  ${printable(title)}${mark}\n`;
}
