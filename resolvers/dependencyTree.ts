import type { Reads } from '../src/graph/reads.ts';
import { readLinkTimes, readReachableLinks, readTaskIds } from '../src/graph/tasks/links.ts';
import { type Dependencies, type Dependency, preorder } from '../src/model/task/dependencies.ts';
import { requireTrackerId } from '../src/model/task/trackerId.ts';
import { badInput, boundedArgument } from './arguments.ts';
import { type Connection, decodeCursor, encodeCursor, pageInfoOf, pageLimit } from './connection.ts';
import type { WhenceContext } from './context.ts';
import type { QueryDependencyTreeArgs, RequireFields } from './generated/types.ts';
import type { TaskLink } from './taskLinks.ts';

/** Links that can be gone down. */
const deepest = 1_000;

/** `Query.dependencyTree` */
export async function dependencyTree(
  _: unknown,
  args: RequireFields<QueryDependencyTreeArgs, 'id' | 'first'>,
  { services: { reads } }: WhenceContext,
): Promise<Connection<TaskLink>> {
  const id = requireTrackerId(args.id, '`id`');
  const first = boundedArgument('first', args.first, 1, pageLimit);
  const start = args.after === null || args.after === undefined ? 0 : numberAfter(args.after);
  const depth =
    args.depth === null || args.depth === undefined
      ? undefined
      : boundedArgument('depth', args.depth, 1, deepest);
  const { root, dependencies, count } = await readReachableLinks(reads, id);
  // Without a depth every link is answered, whatever the order, so that the walk may end behind the page.
  const wanted = depth === undefined ? start + first + 1 : undefined;
  const { links, names } = await walkInOrder(reads, dependencies, root, { depth, count: wanted });
  const numbered = links.slice(start, start + first);
  const nodes = await namedLinks(reads, numbered, names);
  const places = new Map(nodes.map((node, index) => [node, start + index]));
  const cursorOf = (node: TaskLink): string => encodeCursor(String(places.get(node)));
  return {
    edges: nodes.map((node) => ({ cursor: cursorOf(node), node })),
    nodes,
    pageInfo: pageInfoOf(nodes, cursorOf, {
      hasNextPage: start + nodes.length < links.length,
      hasPreviousPage: start > 0,
    }),
    totalCount: depth === undefined ? count : links.length,
  };
}

/** The number of the link after that of a cursor. */
function numberAfter(cursor: string): number {
  const number = Number(decodeCursor(cursor));
  if (!Number.isSafeInteger(number) || number < 0)
    throw badInput('BAD_USAGE', 'The cursor is not one of a tree.');
  return number + 1;
}

interface Walk {
  readonly links: readonly Dependency<number>[];
  /** Ids of tasks, as far as they were needed. */
  readonly names: ReadonlyMap<number, string>;
}

/** Walks that lack names, before the names of all tasks are read. */
const namelessWalks = 3;

/**
 * The links in preorder, those of one task by the ids of their targets. A walk tells which ids it lacks to be in order, and
 * is done again with them: numbers and ids both grow with time as a rule, so that the first one goes the right way.
 */
async function walkInOrder(
  reads: Reads,
  dependencies: Dependencies<number>,
  root: number | null,
  options: { readonly depth: number | undefined; readonly count: number | undefined },
): Promise<Walk> {
  const names = new Map<number, string>();
  if (root === null) return { links: [], names };
  for (let walk = 1; ; walk += 1) {
    const missing = new Set<number>();
    const inOrder = (targets: readonly number[]): readonly number[] => {
      if (targets.length > 1) for (const target of targets) if (!names.has(target)) missing.add(target);
      return targets.toSorted(
        (left, right) => compareNames(names.get(left), names.get(right)) || left - right,
      );
    };
    const links = preorder(dependencies, root, { ...options, inOrder });
    if (missing.size === 0) return { links, names };
    const lacking = walk < namelessWalks ? missing : new Set([...dependencies.values()].flat());
    const read = await readTaskIds(reads, lacking);
    for (const number of lacking) names.set(number, read.get(number) ?? '');
  }
}

const compareNames = (left = '', right = ''): number => Buffer.compare(Buffer.from(left), Buffer.from(right));

async function namedLinks(
  reads: Reads,
  links: readonly Dependency<number>[],
  names: ReadonlyMap<number, string>,
): Promise<readonly TaskLink[]> {
  const lacking = links.flatMap(({ source, target }) => [source, target]).filter((each) => !names.has(each));
  const read = lacking.length === 0 ? new Map<number, string>() : await readTaskIds(reads, lacking);
  const nameOf = (number: number): string => names.get(number) ?? read.get(number) ?? '';
  const ends = links.map(({ source, target }) => ({ sourceId: nameOf(source), targetId: nameOf(target) }));
  const times = lazily(() => readLinkTimes(reads, ends));
  return ends.map((link, place) => ({
    kind: 'BLOCKED_BY',
    ...link,
    createdAt: async () => (await times())[place] ?? '',
  }));
}

function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
