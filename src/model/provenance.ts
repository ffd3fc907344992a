import { disagreementBetween, type SourceClaim } from './sourceClaim.ts';

/** The system of builds that only provenance tells of, where its builder is no CI system that is known by its addresses. */
export const statementSystem = 'slsa';

/** Whether builds of a system are known by provenance alone. */
export const isStatementSystem = (system: string): boolean => system === statementSystem;

/** What provenance states of a build, and whether anybody checked its signature. */
export interface ProvenanceStatementOn {
  /** Node ids of the attestation and of the build that it names. */
  readonly attestation: string;
  readonly build: string;
  readonly builderId: string | null;
  readonly verified: string;
  /** References of the images that it says the build was made from, each with its digest. */
  readonly baseImages: readonly string[];
  readonly source: SourceClaim;
}

/** Whether a statement says the same as the records of a build; UNKNOWN where they have nothing to compare. */
export type Agreement = 'AGREES' | 'CONTRADICTS' | 'UNKNOWN';

/** How far what is known of a build may be believed; see {@link trustOfBuild}. */
export type BuildTrust = 'CLIENT_ATTESTED' | 'VERIFIED' | 'CONFLICT';

/** How a statement compares with the records of a build. */
export function agreementOf(
  records: SourceClaim,
  { source }: Pick<ProvenanceStatementOn, 'source'>,
): { readonly agreement: Agreement; readonly contradiction: string | null } {
  const contradiction = disagreementBetween(records, source);
  if (contradiction !== null) return { agreement: 'CONTRADICTS', contradiction };
  const isSame = (name: 'commit' | 'workingTreeHash'): boolean =>
    records[name] !== null && records[name] === source[name];
  const agrees = isSame('commit') || isSame('workingTreeHash');
  return { agreement: agrees ? 'AGREES' : 'UNKNOWN', contradiction: null };
}

/**
 * How far the records of a build may be believed: CONFLICT as soon as a statement over the same content contradicts them,
 * VERIFIED when one whose signature was verified agrees, else what those who sent them say.
 */
export function trustOfBuild(records: SourceClaim, statements: readonly ProvenanceStatementOn[]): BuildTrust {
  const judged = statements.map((statement) => ({ statement, ...agreementOf(records, statement) }));
  if (judged.some(({ agreement }) => agreement === 'CONTRADICTS')) return 'CONFLICT';
  const isVerified = judged.some(
    ({ statement, agreement }) => agreement === 'AGREES' && statement.verified === 'VERIFIED',
  );
  return isVerified ? 'VERIFIED' : 'CLIENT_ATTESTED';
}
