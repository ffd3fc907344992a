import type { State } from '../state.ts';

/** What a batch changed, told by unit: which units changed anything, and which contradict what was there. */
export interface Changes {
  readonly changed: ReadonlySet<number>;
  readonly conflicts: ReadonlyMap<number, readonly string[]>;
  readonly mark: (units: readonly number[]) => void;
  /** Our ids of tags whose history changed: not those that are still what they were. */
  readonly movedTags: Set<string>;
  readonly noteConflicts: (units: readonly number[], before: State, after: State) => void;
}

/** An empty record of changes. */
export function noChanges(): Changes {
  const changed = new Set<number>();
  const conflicts = new Map<number, string[]>();
  return {
    changed,
    conflicts,
    movedTags: new Set(),
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
