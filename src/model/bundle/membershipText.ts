import { encodeBase64 } from './base64.ts';
import { redactionLevels } from './bundle.ts';
import { type FieldReader, fieldReader } from './fieldReader.ts';
import { type Membership, type RecordProof, recordKinds, type SignedRoot } from './membership.ts';

/** The text of a membership: one JSON object, with the names of the fields of bundles where they are the same. */
export const membershipText = (membership: Membership): string =>
  JSON.stringify(
    {
      whence_membership: 1,
      ...rootFields(membership, membership.redactionLevel),
      records: membership.records,
    },
    null,
    2,
  );

/** The text of the proof of one record. The record is a text within it, so that its numbers stay whole. */
export const recordProofText = (proof: RecordProof): string =>
  JSON.stringify(
    {
      whence_record_proof: 1,
      ...rootFields(proof, proof.redactionLevel),
      kind: proof.kind,
      index: proof.index,
      record: proof.record,
      disclosed: proof.disclosed,
      path: proof.path,
    },
    null,
    2,
  );

function rootFields(root: SignedRoot, redactionLevel: string) {
  const { counts, signature, pqSignature } = root;
  const pq = {
    pq_signer_public_key: encodeBase64(root.pqSignerPublicKey),
    pq_signature_algorithm: root.pqSignatureAlgorithm,
    pq_signature: encodeBase64(pqSignature),
  };
  return {
    session_key: root.sessionKey,
    redaction_level: redactionLevel,
    ...counts,
    root: root.root,
    signer_did: root.signerDid,
    signature_algorithm: root.signatureAlgorithm,
    signature: encodeBase64(signature),
    ...(pqSignature.length === 0 ? {} : pq),
  };
}

/**
 * Reads the text of a membership.
 *
 * @throws BundleFault MEMBERSHIP_MALFORMED
 */
export function parseMembership(text: string): Membership {
  const fields = fieldReader(text, 'membership');
  if (fields.raw('whence_membership') !== 1) throw fields.malformed('it is no membership of version 1');
  const redactionLevel = fields.word('redaction_level', redactionLevels);
  return { ...rootOf(fields), redactionLevel, records: fields.hashes('records') };
}

/**
 * Reads the text of the proof of one record.
 *
 * @throws BundleFault MEMBERSHIP_MALFORMED
 */
export function parseRecordProof(text: string): RecordProof {
  const fields = fieldReader(text, 'proof');
  if (fields.raw('whence_record_proof') !== 1) throw fields.malformed('it is no proof of version 1');
  return {
    ...rootOf(fields),
    redactionLevel: fields.word('redaction_level', ['none', 'content']),
    kind: fields.word('kind', recordKinds),
    index: fields.count('index'),
    record: fields.text('record'),
    disclosed: fields.hash('disclosed'),
    path: fields.hashes('path'),
  };
}

const rootOf = (fields: FieldReader): SignedRoot => ({
  sessionKey: fields.text('session_key'),
  counts: {
    checkpoints: fields.count('checkpoints'),
    sessions: fields.count('sessions'),
    attributions: fields.count('attributions'),
  },
  root: fields.hash('root'),
  signerDid: fields.text('signer_did'),
  signatureAlgorithm: fields.text('signature_algorithm'),
  signature: fields.bytes('signature'),
  pqSignerPublicKey: fields.bytes('pq_signer_public_key'),
  pqSignatureAlgorithm: fields.text('pq_signature_algorithm', ''),
  pqSignature: fields.bytes('pq_signature'),
});
