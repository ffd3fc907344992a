import { type Evidence, evidenceByStrength, weakestEvidence } from '../evidence.ts';

/** How sure it is that someone's work is in something. */
export type Confidence = 'HIGH' | 'MEDIUM' | 'LOW';

/**
 * How sure evidence makes: what is signed or has the same content is HIGH, what one record says of itself MEDIUM, what
 * follows from a tag's time or from a trailer LOW.
 */
export function confidenceOf(evidence: Evidence): Confidence {
  switch (evidence) {
    case 'ATTESTED':
    case 'DIGEST_EQUAL':
      return 'HIGH';
    case 'INDEX_CHILD':
    case 'DECLARED_ID':
      return 'MEDIUM';
    case 'TAG_AT_TIME':
    case 'ASSUMED':
      return 'LOW';
    default:
      return evidence satisfies never;
  }
}

/**
 * How sure an attribution by itself is: one that two sources tell alike, of which neither need have seen the other's, is as
 * good as one that is signed.
 */
export const confidenceOfRecord = (evidence: Evidence, sources: readonly string[]): Confidence =>
  evidence === 'DECLARED_ID' && sources.length > 1 ? 'HIGH' : confidenceOf(evidence);

/** Of several ways to one answer the best counts, and of each way its weakest link. */
export function bestOf(ways: Iterable<readonly Evidence[]>): Evidence {
  const found = new Set(Array.from(ways, weakestEvidence));
  return evidenceByStrength.find((evidence) => found.has(evidence)) ?? 'ASSUMED';
}
