import type { ProvDocument } from '../document.ts';
import type { Name } from '../names.ts';
import type { ProvRecord } from '../record.ts';
import type { Violation, Violations } from './constraints.ts';
import { explicitInstance } from './instance.ts';
import { unifyKeys } from './keys.ts';
import { checkOrdering } from './ordering.ts';
import { checkTypes } from './typing.ts';

/** Most violations that are told of one document. */
export const violationLimit = 1_000;

export interface ProvValidity {
  readonly valid: boolean;
  /** At most {@link violationLimit}. */
  readonly violations: readonly Violation[];
  /** Whether the limit was reached, so that there may be more. */
  readonly isCut: boolean;
}

/**
 * Whether a document is valid by PROV-CONSTRAINTS (W3C recommendation, 2013-04-30): each bundle, and the document's own
 * records, for themselves (section 7.2). Names every constraint that is violated with the records that violate it.
 * Times of day order nothing there: two events are ordered by what they are events of.
 */
export function validateProv(document: ProvDocument): ProvValidity {
  const found: Violation[] = [];
  const instances: readonly (readonly [Name | null, readonly ProvRecord[]])[] = [
    [null, document.records],
    ...[...Map.groupBy(document.bundles, ({ name }) => name)].map(
      ([name, bundles]) => [name, bundles.flatMap(({ records }) => records)] as const,
    ),
  ];
  for (const [bundle, records] of instances) {
    const violations: Violations = {
      add: (constraint, message, records, involved = [constraint]) => {
        if (found.length < violationLimit) found.push({ constraint, involved, bundle, message, records });
      },
      isFull: () => found.length >= violationLimit,
    };
    const instance = explicitInstance(records, violations);
    unifyKeys(instance, violations);
    const declared = checkTypes(instance, violations);
    checkOrdering(instance, declared, violations);
  }
  return { valid: found.length === 0, violations: found, isCut: found.length >= violationLimit };
}
