import { decodeBase64, encodeBase64 } from './base64.ts';
import { redactionLevels } from './bundle.ts';
import { BundleFault } from './failure.ts';
import type { Membership } from './membership.ts';

/** The text of a membership: one JSON object, with the names of the fields of bundles where they are the same. */
export function membershipText(membership: Membership): string {
  const { counts, signature, pqSignature } = membership;
  const pq = {
    pq_signer_public_key: encodeBase64(membership.pqSignerPublicKey),
    pq_signature_algorithm: membership.pqSignatureAlgorithm,
    pq_signature: encodeBase64(pqSignature),
  };
  const document = {
    whence_membership: 1,
    session_key: membership.sessionKey,
    redaction_level: membership.redactionLevel,
    ...counts,
    root: membership.root,
    signer_did: membership.signerDid,
    signature_algorithm: membership.signatureAlgorithm,
    signature: encodeBase64(signature),
    ...(pqSignature.length === 0 ? {} : pq),
    records: membership.records,
  };
  return JSON.stringify(document, null, 2);
}

/**
 * Reads the text of a membership.
 *
 * @throws BundleFault MEMBERSHIP_MALFORMED
 */
export function parseMembership(text: string): Membership {
  const fields = fieldsOf(text);
  if (fields.whence_membership !== 1) throw malformed('it is no membership of version 1');
  const level = redactionLevels.find((each) => each === fields.redaction_level);
  if (level === undefined) throw malformed('its redaction_level is none of none, content and full');
  return {
    sessionKey: textOf(fields, 'session_key'),
    redactionLevel: level,
    counts: {
      checkpoints: countOf(fields, 'checkpoints'),
      sessions: countOf(fields, 'sessions'),
      attributions: countOf(fields, 'attributions'),
    },
    root: hexOf(fields.root, 'root'),
    signerDid: textOf(fields, 'signer_did'),
    signatureAlgorithm: textOf(fields, 'signature_algorithm'),
    signature: bytesOf(fields, 'signature'),
    pqSignerPublicKey: bytesOf(fields, 'pq_signer_public_key'),
    pqSignatureAlgorithm: textOf(fields, 'pq_signature_algorithm', ''),
    pqSignature: bytesOf(fields, 'pq_signature'),
    records: listOf(fields, 'records').map((each, index) => hexOf(each, `records[${index}]`)),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(text: string): Fields {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw malformed('it is not JSON');
  }
  if (typeof parsed !== 'object' || parsed === null) throw malformed('it is not a JSON object');
  return parsed as Fields;
}

function textOf(fields: Fields, name: string, absent?: string): string {
  const value = fields[name] ?? absent;
  if (typeof value !== 'string') throw malformed(`its ${name} is not a text`);
  return value.toWellFormed();
}

function countOf(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw malformed(`its ${name} is not a whole number from 0`);
}

function hexOf(value: unknown, name: string): string {
  if (typeof value === 'string' && /^(?:[0-9a-f]{32}|[0-9a-f]{64})$/.test(value)) return value;
  throw malformed(`its ${name} is not a hash or salt in hexadecimal`);
}

function bytesOf(fields: Fields, name: string): Uint8Array {
  const decoded = decodeBase64(textOf(fields, name, ''));
  if (decoded.ok) return decoded.bytes;
  throw malformed(`its ${name} is not base64`);
}

function listOf(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  if (Array.isArray(value)) return value;
  throw malformed(`its ${name} is not a list`);
}

const malformed = (reason: string): BundleFault =>
  new BundleFault('MEMBERSHIP_MALFORMED', `The membership cannot be read: ${reason}.`);
