import {
  type Agreement,
  agreementOf,
  type BuildTrust,
  type ProvenanceStatementOn,
  trustOfBuild,
} from '../src/model/provenance.ts';
import type { WhenceContext } from './context.ts';
import { entityField } from './entity.ts';

/** What an attestation states of a build, before entities are read. */
export type BuildProvenanceAnswer = Omit<ProvenanceStatementOn, 'source' | 'verified'> & {
  readonly verified: 'VERIFIED' | 'FAILED' | 'UNVERIFIED' | 'UNKNOWN';
  readonly repository: string | null;
  readonly commit: string | null;
  readonly ref: string | null;
  readonly agreement: Agreement;
  readonly contradiction: string | null;
};

const verifiedWords = ['VERIFIED', 'FAILED', 'UNVERIFIED', 'UNKNOWN'] as const;

/** `Build.provenance` */
export async function provenanceOfBuild(
  { id }: { readonly id: string },
  _: unknown,
  { services: { loaders }, signal }: WhenceContext,
): Promise<readonly BuildProvenanceAnswer[]> {
  const found = await loaders.provenance.load(id, signal);
  if (found === null) return [];
  return found.statements.map((statement) => {
    const { source, verified, ...rest } = statement;
    const { repository, commit, ref } = source;
    return {
      ...rest,
      verified: verifiedWords.find((word) => word === verified) ?? 'UNKNOWN',
      repository,
      commit,
      ref,
      ...agreementOf(found.records, statement),
    };
  });
}

/** `Build.trust` */
export async function buildTrust(
  { id }: { readonly id: string },
  _: unknown,
  { services: { loaders }, signal }: WhenceContext,
): Promise<BuildTrust> {
  const found = await loaders.provenance.load(id, signal);
  return found === null ? 'CLIENT_ATTESTED' : trustOfBuild(found.records, found.statements);
}

/** `BuildProvenance.attestation` */
export const attestationOf = entityField(
  'Attestation',
  ({ attestation }: BuildProvenanceAnswer) => attestation,
);

/** `BuildProvenance.statedBuild` */
export const statedBuild = entityField('Build', ({ build }: BuildProvenanceAnswer) => build);
