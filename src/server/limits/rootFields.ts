import type { SelectionSetNode, ValidationContext, ValidationRule } from 'graphql';
import { limitError } from './limitError.ts';

/** Validation rule: an operation has at most `limit` fields at its root. */
export function rootFieldRule(limit: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const met = rootNames(context, operation.selectionSet, new Set(), new Set()).size;
      if (met <= limit) return;
      context.reportError(
        limitError(
          'QUERY_TOO_WIDE',
          `The operation has ${met} root fields; the limit is ${limit}.`,
          'Ask in several requests.',
          operation,
        ),
      );
    },
  });
}

/** The response names of a selection set, fragments followed: fields of one name are answered once. */
function rootNames(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  names: Set<string>,
  visited: Set<string>,
): Set<string> {
  for (const selection of selections) {
    switch (selection.kind) {
      case 'Field':
        names.add((selection.alias ?? selection.name).value);
        break;
      case 'InlineFragment':
        rootNames(context, selection.selectionSet, names, visited);
        break;
      case 'FragmentSpread': {
        const name = selection.name.value;
        const fragment = visited.has(name) ? undefined : context.getFragment(name);
        visited.add(name);
        if (fragment != null) rootNames(context, fragment.selectionSet, names, visited);
        break;
      }
    }
  }
  return names;
}
