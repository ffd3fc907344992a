import type { ProvDocument } from '../../../src/model/prov/document.ts';
import { readProvN } from '../../../src/model/prov/readProvN.ts';
import type { Violation } from '../../../src/model/prov/validate/constraints.ts';
import { validateProv } from '../../../src/model/prov/validate/validateProv.ts';

/** A document of some records in PROV-N, with names in `http://example.org/`. */
export const documentOf = (...records: readonly string[]): ProvDocument =>
  readProvN(`document\n  default <http://example.org/>\n  ${records.join('\n  ')}\nendDocument`);

/** The constraints that some records violate. */
export const violated = (...records: readonly string[]): readonly number[] => [
  ...new Set(violationsOf(...records).map(({ constraint }) => constraint)),
];

export const violationsOf = (...records: readonly string[]): readonly Violation[] =>
  validateProv(documentOf(...records)).violations;
