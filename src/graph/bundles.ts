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

const ownersQuery = (label: 'Checkpoint' | 'Attribution', id: string): string => `
UNWIND $batch.ids AS id
MATCH (node:${label} {${id}: id}) USING INDEX node:${label}(${id})
RETURN id, node.sessionKey AS sessionKey`;

/** The sessions of checkpoints and attributions that are known already, by the ids that their sources gave them. */
export async function readOwners(
  reads: Reads,
  label: 'Checkpoint' | 'Attribution',
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const query = ownersQuery(label, label === 'Checkpoint' ? 'checkpointId' : 'attributionId');
  const rows = await reads.read<{ readonly id: string; readonly sessionKey: string }>(query, { ids });
  return new Map(rows.map(({ id, sessionKey }) => [id, sessionKey]));
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
