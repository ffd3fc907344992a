import type { SessionSigners } from '../model/bundle/trust.ts';
import type { Reads } from './reads.ts';

const signersQuery = `
UNWIND $batch.keys AS key
MATCH (session:Session {sessionKey: key}) USING INDEX session:Session(sessionKey)
WHERE session.agentName IS NOT NULL OR session.createdAt IS NOT NULL
  OR EXISTS { (session)<-[:IN_SESSION|ABOUT]-(record) WHERE coalesce(record.evidence, '') <> 'ASSUMED' }
RETURN key, coalesce(session.signers, []) + COLLECT {
  MATCH (session)<-[:ABOUT]-(bundle:Bundle) RETURN DISTINCT bundle.signer
} AS signers`;

/**
 * The signers of the bundles that have carried sessions. Sessions that are only spoken of, as a parent or by a trailer of a
 * commit message, are not among them.
 */
export async function readSigners(reads: Reads, keys: readonly string[]): Promise<SessionSigners> {
  const rows = await reads.read<{ readonly key: string; readonly signers: readonly string[] }>(signersQuery, {
    keys,
  });
  return new Map(rows.map(({ key, signers }) => [key, signers]));
}

/** What is known of a record of a bundle. */
export interface KnownRecord {
  /** Key of its session. */
  readonly sessionKey: string;
  /** Whether the bundle was imported, and the record with it. */
  readonly isCarried: boolean;
}

/**
 * The records of a bundle that are known already, by the ids of their nodes. Of a session that is only spoken of nothing is
 * known.
 *
 * @param digest that of the bundle
 */
export async function readKnownRecords(
  reads: Reads,
  label: 'Checkpoint' | 'Session' | 'Attribution',
  ids: readonly string[],
  digest: string,
): Promise<ReadonlyMap<string, KnownRecord>> {
  // One record of a list: a record a node costs more than what it says.
  const [row] = await reads.read<{
    readonly known: readonly (readonly [id: string, sessionKey: string, isCarried: boolean])[];
  }>(
    `UNWIND $batch.ids AS id
     MATCH (node:${label} {id: id}) USING INDEX node:${label}(id)
     RETURN collect([id, node.sessionKey, $batch.digest IN coalesce(node.bundles, [])]) AS known`,
    { ids, digest },
  );
  return new Map((row?.known ?? []).map(([id, sessionKey, isCarried]) => [id, { sessionKey, isCarried }]));
}

/** What a subject of an attestation is: a commit of a session, or an image that was built from one. */
export interface SubjectRow {
  readonly commit: string;
  readonly images: readonly { readonly name: string | null; readonly digest: string }[];
}

const subjectsQuery = `
UNWIND $batch.oids AS oid
MATCH (commit:Commit {oid: oid}) USING INDEX commit:Commit(oid)
RETURN oid AS commit, COLLECT {
  MATCH (commit)<-[:BUILT_FROM]-(:Build)-[:PRODUCED]->(image:Image)
  RETURN DISTINCT {digest: image.digest, name: head(COLLECT {
    MATCH (image)<-[:IDENTIFIES|POINTED_TO]-(reference:ImageReference) RETURN reference.canonical ORDER BY reference.canonical LIMIT 1
  })} LIMIT 100
} AS images`;

/** Images that were built from commits, at most 100 a commit. */
export const readSubjects = (reads: Reads, oids: readonly string[]): Promise<readonly SubjectRow[]> =>
  reads.read<SubjectRow>(subjectsQuery, { oids });

const tracedQuery = `
MATCH (node:Attribution {sessionKey: $batch.sessionKey}) USING INDEX node:Attribution(sessionKey)
WHERE node.modelName IS NOT NULL OR node.lineRanges IS NOT NULL
RETURN node.attributionId AS id, node.modelProvider AS modelProvider, node.modelName AS modelName, node.lineRanges AS lineRanges
LIMIT 100000`;

/** What is known of an attribution beyond its form in bundles. */
export interface TracedRow {
  readonly id: string;
  readonly modelProvider: string | null;
  readonly modelName: string | null;
  /** JSON text. */
  readonly lineRanges: string | null;
}

/** Models and line ranges of the attributions of a session that have any. */
export const readTraced = (reads: Reads, sessionKey: string): Promise<readonly TracedRow[]> =>
  reads.read<TracedRow>(tracedQuery, { sessionKey });
