import type { ValidationRule } from 'graphql';
import { limitError } from './limitError.ts';
import { type Measure, measurer } from './measure.ts';

const aliases: Measure = {
  field: (below, isAliased) => below + (isAliased ? 1 : 0),
  // Fragments that use each other can multiply beyond what a number counts.
  combine: (count, next) => Math.min(count + next, Number.MAX_SAFE_INTEGER),
};

/** Validation rule: an operation has at most `limit` aliased fields. */
export function aliasRule(limit: number): ValidationRule {
  return (context) => {
    const aliasesOf = measurer(context, aliases);
    return {
      OperationDefinition(operation) {
        const met = aliasesOf(operation.selectionSet);
        if (met <= limit) return;
        context.reportError(
          limitError(
            'QUERY_TOO_WIDE',
            `The operation has ${met} aliased fields; the limit is ${limit}.`,
            'Ask in several requests, or use a field that takes a list.',
            operation,
          ),
        );
      },
    };
  };
}
