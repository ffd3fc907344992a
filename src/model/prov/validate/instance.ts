import { argumentsOf, type ProvRecord, type RecordKind } from '../record.ts';
import type { Violations } from './constraints.ts';
import { createTerms, type Term, type Terms } from './terms.ts';

/** A record with terms for its name and arguments, or a statement that follows from one. */
export interface Claim {
  readonly kind: RecordKind;
  /** Of those kinds that have a name, given or not. */
  readonly id: Term | null;
  /** Null where the recommendation lets a placeholder stand: "none", not "some". */
  readonly arguments: readonly (Term | null)[];
  /** The record, or that from which the claim follows. */
  readonly record: ProvRecord;
  readonly isInferred: boolean;
}

/** The records of one bundle, made explicit. */
export interface Instance {
  readonly terms: Terms;
  readonly claims: readonly Claim[];
}

/**
 * Makes records explicit (definitions 1–4): what is left out exists all the same, except the plan of an association and,
 * in a derivation without an activity, its generation and usage. Adds what follows from single records and bears on
 * validity (inferences 9–11, 13, 14); other inferences add nothing that could make the records contradict each other, or
 * are followed where they matter. Notes derivations that constraint 51 forbids.
 */
export function explicitInstance(records: readonly ProvRecord[], violations: Violations): Instance {
  const terms = createTerms();
  const claims: Claim[] = [];
  const infer = (kind: RecordKind, id: Term, given: readonly (Term | null)[], record: ProvRecord): void =>
    void claims.push({ kind, id, arguments: given, record, isInferred: true });

  for (const record of records) {
    const claim = claimOf(record, terms);
    claims.push(claim);
    const [first = null, second = null, third = null, generation = null, usage = null] = claim.arguments;
    const { unknown } = terms;
    switch (record.kind) {
      case 'wasStartedBy':
      case 'wasEndedBy':
        if (record.arguments[1] != null)
          infer('wasGeneratedBy', unknown(), [second, third, unknown()], record);
        break;
      case 'wasDerivedFrom':
        if (third !== null && generation !== null && usage !== null) {
          infer('used', usage, [third, second, unknown()], record);
          infer('wasGeneratedBy', generation, [first, third, unknown()], record);
        } else if (record.arguments[3] != null || record.arguments[4] != null)
          violations.add(
            51,
            'A derivation names a generation or a usage, and not the activity that both were part of.',
            [record],
          );
        break;
      case 'wasAttributedTo':
        infer('wasGeneratedBy', unknown(), [first, unknown(), unknown()], record);
        break;
      case 'actedOnBehalfOf':
        if (record.arguments[2] != null)
          for (const agent of [first, second])
            infer('wasAssociatedWith', unknown(), [third, agent, null], record);
        break;
    }
  }
  return { terms, claims };
}

function claimOf(record: ProvRecord, terms: Terms): Claim {
  const { kind, id } = record;
  const hasActivity = kind !== 'wasDerivedFrom' || record.arguments[2] != null;
  const given = argumentsOf(kind).map(({ name, sort }, place) => {
    const argument = record.arguments[place];
    if (argument != null) return sort === 'time' ? terms.time(argument) : terms.name(argument);
    const isNone = name === 'plan' || (kind === 'wasDerivedFrom' && !hasActivity);
    return isNone ? null : terms.unknown();
  });
  return {
    kind,
    id: id === null ? terms.unknown() : terms.name(id),
    arguments: given,
    record,
    isInferred: false,
  };
}
