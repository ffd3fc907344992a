/** What each task waits for: targets by source, those of one source by id. */
export type Dependencies = ReadonlyMap<string, readonly string[]>;

/** A link from a task to one that it waits for. */
export interface Dependency {
  readonly sourceId: string;
  readonly targetId: string;
}

/**
 * The links below a task, depth first and each once: a task that was walked through is not walked through again. The way
 * is kept in a list of our own, so that a chain of any length is no matter.
 *
 * @param depth links to go down at most; a task is walked through at the depth at which it is met first
 */
export function preorder(dependencies: Dependencies, root: string, depth = Number.POSITIVE_INFINITY) {
  const links: Dependency[] = [];
  const walked = new Set<string>([root]);
  const way = [{ id: root, next: 0 }];
  for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
    const targetId = dependencies.get(here.id)?.[here.next];
    if (targetId === undefined || way.length > depth) {
      way.pop();
      continue;
    }
    here.next += 1;
    links.push({ sourceId: here.id, targetId });
    if (walked.has(targetId)) continue;
    walked.add(targetId);
    way.push({ id: targetId, next: 0 });
  }
  return links as readonly Dependency[];
}

/** The longest chain that begins with a task; of several the one whose ids come first. The links have no cycle. */
export function longestChain(dependencies: Dependencies, root: string): readonly string[] {
  const lengths = new Map<string, number>();
  const way = [{ id: root, next: 0 }];
  for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
    const targets = dependencies.get(here.id) ?? [];
    const target = targets[here.next];
    if (target === undefined) {
      lengths.set(here.id, 1 + Math.max(0, ...targets.map((each) => lengths.get(each) ?? 0)));
      way.pop();
      continue;
    }
    here.next += 1;
    if (!lengths.has(target)) way.push({ id: target, next: 0 });
  }
  const chain = [root];
  for (let id: string | undefined = root; id !== undefined; ) {
    const targets: readonly string[] = dependencies.get(id) ?? [];
    id = targets.reduce<string | undefined>(
      (best, each) =>
        best === undefined || (lengths.get(each) ?? 0) > (lengths.get(best) ?? 0) ? each : best,
      undefined,
    );
    if (id !== undefined) chain.push(id);
  }
  return chain;
}
