import { randomUUID } from 'node:crypto';
import type { Shape } from '../shape.ts';
import type { State } from '../state.ts';
import { isSummed } from './sessionMarks.ts';

/** What a batch changed, told by unit: which units changed anything, and which contradict what was there. */
export interface Changes {
  readonly changed: ReadonlySet<number>;
  readonly conflicts: ReadonlyMap<number, readonly string[]>;
  readonly mark: (units: readonly number[]) => void;
  /** Our ids of tags whose history changed: not those that are still what they were. */
  readonly movedTags: Set<string>;
  /** Keys of sessions whose sums change, and what marks them. */
  readonly summedSessions: Set<string>;
  readonly sessionMark: string;
  /** Notes the session of a state that was or is that of a node. */
  readonly noteSession: (shape: Shape, state: State) => void;
  readonly noteConflicts: (units: readonly number[], before: State, after: State) => void;
}

/** An empty record of changes. */
export function noChanges(): Changes {
  const changed = new Set<number>();
  const conflicts = new Map<number, string[]>();
  const summedSessions = new Set<string>();
  return {
    changed,
    conflicts,
    movedTags: new Set(),
    summedSessions,
    sessionMark: randomUUID(),
    noteSession: (shape, { properties: { sessionKey } }) => {
      if (typeof sessionKey === 'string' && sessionKey !== '' && isSummed(shape))
        summedSessions.add(sessionKey);
    },
    mark: (units) => {
      for (const unit of units) changed.add(unit);
    },
    noteConflicts: (units, before, after) => {
      const known = new Set(listOf(before.properties.contradictions));
      const fresh = listOf(after.properties.contradictions).filter((text) => !known.has(text));
      if (fresh.length === 0) return;
      for (const unit of units) conflicts.set(unit, [...new Set([...(conflicts.get(unit) ?? []), ...fresh])]);
    },
  };
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : [];
}
