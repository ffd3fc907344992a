import type { ValidationRule } from 'graphql';
import { limitError } from './limitError.ts';
import { type Measure, measurer } from './measure.ts';

const fields: Measure = {
  field: (below) => below + 1,
  // Fragments that use each other can multiply beyond what a number counts.
  combine: (count, next) => Math.min(count + next, Number.MAX_SAFE_INTEGER),
};

/**
 * Validation rule: an operation has at most `limit` fields, those of a fragment counted at each place that uses it.
 * It bounds what a short document can grow to, and the comparing of fields in pairs by which validation finds
 * conflicts.
 */
export function fieldRule(limit: number): ValidationRule {
  return (context) => {
    const fieldsOf = measurer(context, fields);
    return {
      OperationDefinition(operation) {
        const met = fieldsOf(operation.selectionSet);
        if (met <= limit) return;
        context.reportError(
          limitError(
            'QUERY_TOO_WIDE',
            `The operation has ${met} fields; the limit is ${limit}.`,
            'Ask for fewer fields, or in several requests.',
            operation,
          ),
        );
      },
    };
  };
}
