/** What each task waits for: targets by source, in the order in which they are to be walked. */
export type Dependencies<Task> = ReadonlyMap<Task, readonly Task[]>;

/** A link from a task to one that it waits for. */
export interface Dependency<Task> {
  readonly source: Task;
  readonly target: Task;
}

/** How far a walk goes, and in which order. */
export interface WalkOptions<Task> {
  /** Links to go down at most; a task is walked through at the depth at which it is met first. */
  readonly depth?: number | undefined;
  /** Links to find at most. */
  readonly count?: number | undefined;
  /** The targets of one task in the order in which they are to be walked. */
  readonly inOrder?: (targets: readonly Task[]) => readonly Task[];
}

/**
 * The links below a task, depth first and each once: a task that was walked through is not walked through again. The way
 * is kept in a list of our own, so that a chain of any length is no matter.
 */
export function preorder<Task>(
  dependencies: Dependencies<Task>,
  root: Task,
  options: WalkOptions<Task> = {},
): readonly Dependency<Task>[] {
  const { depth = Number.POSITIVE_INFINITY, count = Number.POSITIVE_INFINITY } = options;
  const { inOrder = (targets) => targets } = options;
  const targetsOf = (task: Task): readonly Task[] => inOrder(dependencies.get(task) ?? []);
  const links: Dependency<Task>[] = [];
  const walked = new Set<Task>([root]);
  const way = [{ task: root, targets: targetsOf(root), next: 0 }];
  for (let here = way.at(-1); here !== undefined && links.length < count; here = way.at(-1)) {
    const target = here.targets[here.next];
    if (target === undefined || way.length > depth) {
      way.pop();
      continue;
    }
    here.next += 1;
    links.push({ source: here.task, target });
    if (walked.has(target)) continue;
    walked.add(target);
    way.push({ task: target, targets: way.length < depth ? targetsOf(target) : [], next: 0 });
  }
  return links;
}

/** The longest chain that begins with a task; of several the one that is walked first. The links have no cycle. */
export function longestChain<Task>(dependencies: Dependencies<Task>, root: Task): readonly Task[] {
  const lengths = new Map<Task, number>();
  const way = [{ task: root, next: 0 }];
  for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
    const targets = dependencies.get(here.task) ?? [];
    const target = targets[here.next];
    if (target === undefined) {
      lengths.set(here.task, 1 + targets.reduce((most, each) => Math.max(most, lengths.get(each) ?? 0), 0));
      way.pop();
      continue;
    }
    here.next += 1;
    if (!lengths.has(target)) way.push({ task: target, next: 0 });
  }
  const chain = [root];
  for (let targets = dependencies.get(root); targets !== undefined && targets.length > 0; ) {
    const longest = targets.reduce((best, each) =>
      (lengths.get(each) ?? 0) > (lengths.get(best) ?? 0) ? each : best,
    );
    chain.push(longest);
    targets = dependencies.get(longest);
  }
  return chain;
}
