import type { Reads } from '../reads.ts';

/** A bill of materials as its findings see it. */
export interface SbomRow {
  readonly id: string;
  readonly title: string;
  readonly hasRoot: boolean;
  readonly images: readonly string[];
  readonly at: string | null;
}

/** Reads what the findings of bills of materials rest on. */
export function loadSboms(reads: Reads, ids: readonly string[]): Promise<readonly SbomRow[]> {
  return reads.read<SbomRow>(
    `UNWIND $batch.ids AS id
     MATCH (sbom:Sbom {id: id}) USING INDEX sbom:Sbom(id)
     RETURN sbom.id AS id, sbom.format + ' ' + left(sbom.documentDigest, 19) AS title,
       sbom.subjectName IS NOT NULL AS hasRoot, toString(coalesce(sbom.createdAt, sbom.firstSeen)) AS at,
       COLLECT { MATCH (sbom)-[:DESCRIBES]->(image:Image) RETURN image.id LIMIT 20 } AS images`,
    { ids },
  );
}
