import type { FragmentDefinitionNode, SelectionSetNode, ValidationContext } from 'graphql';

/** What a selection set is worth, given what its parts are worth. */
export interface Measure {
  /** Worth of a field, given the worth of the selection set below it (0 where it has none). */
  readonly field: (below: number, isAliased: boolean) => number;
  /** Worth of selections side by side. */
  readonly combine: (worth: number, next: number) => number;
}

/**
 * Measures selection sets with fragments followed. A fragment is measured once however often it is used, so that
 * documents whose fragments multiply cost no more than their length; a fragment that contains itself, which
 * validation refuses anyway, counts as empty within itself.
 */
export function measurer(
  context: Pick<ValidationContext, 'getFragment'>,
  measure: Measure,
): (selections: SelectionSetNode) => number {
  const fragments = new Map<FragmentDefinitionNode, number>();

  function ofFragment(name: string): number {
    const fragment = context.getFragment(name);
    if (fragment == null) return 0;
    const known = fragments.get(fragment);
    if (known !== undefined) return known;
    fragments.set(fragment, 0);
    const worth = ofSelections(fragment.selectionSet);
    fragments.set(fragment, worth);
    return worth;
  }

  function ofSelections(set: SelectionSetNode): number {
    let worth = 0;
    for (const selection of set.selections) {
      switch (selection.kind) {
        case 'Field': {
          const below = selection.selectionSet === undefined ? 0 : ofSelections(selection.selectionSet);
          const isAliased = selection.alias !== undefined && selection.alias.value !== selection.name.value;
          worth = measure.combine(worth, measure.field(below, isAliased));
          break;
        }
        case 'InlineFragment':
          worth = measure.combine(worth, ofSelections(selection.selectionSet));
          break;
        case 'FragmentSpread':
          worth = measure.combine(worth, ofFragment(selection.name.value));
          break;
      }
    }
    return worth;
  }

  return ofSelections;
}
