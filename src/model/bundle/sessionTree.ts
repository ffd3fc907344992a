import type { BundleTime } from './bundle.ts';
import { compareAsUtf8 } from './encode.ts';
import { compareTimes } from './time.ts';

/** What a tree is made of. */
export interface TreeSession {
  readonly sessionKey: string;
  readonly parentKey: string;
  readonly createdAt: BundleTime;
}

/** A session at its place in a tree. */
export interface TreePlace<Session> {
  readonly session: Session;
  /** Steps below the root that was asked for. */
  readonly level: number;
  /** Whether it was met above already: the tree has a cycle, which is not followed further. */
  readonly isRepeated: boolean;
}

export interface TreeWalk<Session> {
  readonly places: readonly TreePlace<Session>[];
  /** Whether sessions lie below the depth that was asked for, or beyond the limit. */
  readonly truncated: boolean;
  readonly hasCycle: boolean;
}

export interface TreeOptions {
  /** Levels below the root; the root alone when not positive. */
  readonly depth: number;
  /** Places to answer at most. */
  readonly limit: number;
  /** Repeat a cycle until the depth is used up, as the original does. */
  readonly repeatCycles: boolean;
}

/**
 * Walks the tree below a session in pre-order, children by time of creation and then by key. Linear in what is answered.
 *
 * @returns null when the root is not among the sessions
 */
export function walkSessionTree<Session extends TreeSession>(
  sessions: readonly Session[],
  rootKey: string,
  { depth, limit, repeatCycles }: TreeOptions,
): TreeWalk<Session> | null {
  const root = sessions.find(({ sessionKey }) => sessionKey === rootKey);
  if (root === undefined) return null;
  const children = childrenByParent(sessions);
  const places: TreePlace<Session>[] = [];
  const above = new Set<string>();
  let truncated = false;
  let hasCycle = false;
  interface Step {
    readonly session: Session;
    readonly level: number;
    readonly isLeaving: boolean;
  }
  const pending: Step[] = [{ session: root, level: 0, isLeaving: false }];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { session, level } = step;
    if (step.isLeaving) {
      above.delete(session.sessionKey);
      continue;
    }
    if (places.length >= limit) {
      truncated = true;
      break;
    }
    const isRepeated = above.has(session.sessionKey);
    hasCycle ||= isRepeated;
    if (isRepeated && !repeatCycles) continue;
    places.push({ session, level, isRepeated });
    const below = children.get(session.sessionKey) ?? [];
    if (below.length === 0) continue;
    if (level >= depth) {
      truncated ||= below.some(
        ({ sessionKey }) => !above.has(sessionKey) && sessionKey !== session.sessionKey,
      );
      continue;
    }
    if (!isRepeated) {
      above.add(session.sessionKey);
      pending.push({ session, level, isLeaving: true });
    }
    for (const child of below.toReversed())
      pending.push({ session: child, level: level + 1, isLeaving: false });
  }
  return { places, truncated, hasCycle };
}

function childrenByParent<Session extends TreeSession>(
  sessions: readonly Session[],
): ReadonlyMap<string, readonly Session[]> {
  const children = new Map<string, Session[]>();
  for (const session of sessions) {
    if (session.parentKey === '') continue;
    const siblings = children.get(session.parentKey);
    if (siblings === undefined) children.set(session.parentKey, [session]);
    else siblings.push(session);
  }
  for (const siblings of children.values())
    siblings.sort(
      (left, right) =>
        compareTimes(left.createdAt, right.createdAt) || compareAsUtf8(left.sessionKey, right.sessionKey),
    );
  return children;
}
