import type { ValidationRule } from 'graphql';
import { limitError } from './limitError.ts';
import { type Measure, measurer } from './measure.ts';

const depth: Measure = {
  field: (below) => below + 1,
  combine: Math.max,
};

/** Validation rule: an operation nests at most `limit` levels of fields. */
export function depthRule(limit: number): ValidationRule {
  return (context) => {
    const depthOf = measurer(context, depth);
    return {
      OperationDefinition(operation) {
        const met = depthOf(operation.selectionSet);
        if (met <= limit) return;
        context.reportError(
          limitError(
            'QUERY_TOO_DEEP',
            `The operation nests ${met} levels of fields; the limit is ${limit}.`,
            'Ask in several requests, each starting from the ids of the one before.',
            operation,
          ),
        );
      },
    };
  };
}
