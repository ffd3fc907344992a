import type { ProvenanceStatementOn } from '../model/provenance.ts';
import type { SourceClaim } from '../model/sourceClaim.ts';
import { imageFamily } from './family.ts';
import { type BuildRow, buildSource } from './joins.ts';
import { type BatchLoader, createBatchLoader, type Reads } from './reads.ts';

/** Most statements on a build that are read. */
export const statementLimit = 100;

/** A build's own claims, and what provenance over its content states. */
export interface BuildProvenance {
  readonly records: SourceClaim;
  readonly statements: readonly ProvenanceStatementOn[];
}

type SourceRow = Pick<
  BuildRow,
  | 'sourceRepository'
  | 'sourceCommit'
  | 'sourceRef'
  | 'sourceSubpath'
  | 'workingTreeHash'
  | 'sourceDirty'
  | 'reproducibleFromCommit'
>;
interface StatementRow extends SourceRow {
  readonly attestation: string;
  readonly build: string;
  readonly builderId: string | null;
  readonly verified: string | null;
  readonly baseImages: readonly string[] | null;
}

const sourceOf = (name: string): string =>
  `${name} {.sourceRepository, .sourceCommit, .sourceRef, .sourceSubpath, .workingTreeHash, .sourceDirty, .reproducibleFromCommit`;

const query = `
UNWIND $batch.keys AS key
MATCH (build:Build {id: key.id}) USING INDEX build:Build(id)
RETURN key.place AS place, ${sourceOf('build')}} AS records, COLLECT {
  MATCH (build)-[:PRODUCED]->(image:Image)
  ${imageFamily('image', 'same')}
  MATCH (same)<-[:ATTESTS]-(attestation:Attestation)-[:STATES_BUILD]->(stated:Build)
  WITH DISTINCT attestation, stated ORDER BY attestation.id LIMIT ${statementLimit}
  RETURN ${sourceOf('stated')}, build: stated.id, attestation: attestation.id, .baseImages,
    builderId: attestation.builderId, verified: attestation.verified}
} AS statements`;

/** Reads what provenance states of builds, by node id, many a query. */
export function createProvenanceLoader(reads: Reads): BatchLoader<string, BuildProvenance | null> {
  return createBatchLoader(
    async (ids) => {
      const rows = await reads.read<{
        readonly place: number;
        readonly records: SourceRow;
        readonly statements: readonly StatementRow[];
      }>(query, { keys: ids.map((id, place) => ({ id, place })) });
      const byPlace = new Map(
        rows.map(({ place, records, statements }) => [
          place,
          { records: buildSource(records), statements: statements.map(statementOf) },
        ]),
      );
      return ids.map((_, place) => byPlace.get(place) ?? null);
    },
    { maximumKeys: 100, maximumBatches: 2, identify: (id) => id },
  );
}

function statementOf(row: StatementRow): ProvenanceStatementOn {
  const { attestation, build, builderId, baseImages } = row;
  const source = buildSource(row);
  return {
    attestation,
    build,
    builderId,
    verified: row.verified ?? 'UNKNOWN',
    baseImages: baseImages ?? [],
    source,
  };
}
