import type { OperationDefinitionNode, SelectionSetNode, ValidationContext, ValidationRule } from 'graphql';
import { limitError } from './limitError.ts';

/** How often each response name of an object is selected, over all the places that select from this object. */
interface Selected {
  times: number;
  readonly below: Map<string, Selected>;
}

/**
 * Validation rule: an operation selects each field of its answer at most `limit` times, fragments followed. Fields
 * of one name are answered once but compared in pairs by validation. To be used within the limit of fields, because
 * it visits a fragment at each place that uses it.
 */
export function repeatRule(limit: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const [met, name] = mostRepeated(context, operation);
      if (met <= limit) return;
      context.reportError(
        limitError(
          'QUERY_TOO_WIDE',
          `The operation selects the field "${name}" ${met} times in one place; the limit is ${limit}.`,
          'Select each field once.',
          operation,
        ),
      );
    },
  });
}

function mostRepeated(context: ValidationContext, operation: OperationDefinitionNode): [number, string] {
  const entered = new Set<string>();
  let most: [number, string] = [0, ''];

  function select(set: SelectionSetNode, into: Map<string, Selected>): void {
    for (const selection of set.selections) {
      switch (selection.kind) {
        case 'Field': {
          const name = (selection.alias ?? selection.name).value;
          const selected = into.get(name) ?? { times: 0, below: new Map() };
          into.set(name, selected);
          selected.times += 1;
          if (selected.times > most[0]) most = [selected.times, name];
          if (selection.selectionSet !== undefined) select(selection.selectionSet, selected.below);
          break;
        }
        case 'InlineFragment':
          select(selection.selectionSet, into);
          break;
        case 'FragmentSpread':
          selectFragment(selection.name.value, into);
          break;
      }
    }
  }

  function selectFragment(name: string, into: Map<string, Selected>): void {
    const fragment = context.getFragment(name);
    // A fragment within itself is refused by validation; here it only must not go on for ever.
    if (fragment == null || entered.has(name)) return;
    entered.add(name);
    select(fragment.selectionSet, into);
    entered.delete(name);
  }

  select(operation.selectionSet, new Map());
  return most;
}
