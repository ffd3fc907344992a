import { hash } from 'node:crypto';
import { decodeBase64, encodeBase64 } from './base64.ts';
import type { Bundle, BundleContent } from './bundle.ts';
import { bundleSizeLimit, decodeJson } from './decode.ts';
import { canonicalText } from './encode.ts';
import { type Signer, unsignedBundle } from './export.ts';
import { BundleFault } from './failure.ts';
import { forms } from './form.ts';
import { type JsonValue, parseJson, written } from './json.ts';
import { textOfBytes } from './text.ts';

/** Type of the statements (in-toto attestation framework, v1). */
export const statementType = 'https://in-toto.io/Statement/v1';
export const payloadType = 'application/vnd.in-toto+json';
/** Type of the predicate: the contents of a bundle in their canonical form. */
export const predicateType = 'https://whence.dev/predicates/session-bundle/v1';

/** Something that a statement is about. */
export interface Subject {
  readonly name: string;
  readonly digest: Readonly<Record<string, string>>;
}

/**
 * The contents of a bundle as an in-toto statement (v1) in a DSSE envelope (v1). The signatures cover its exact bytes, so
 * that no canonical form is needed to check them; a dual signer makes two.
 *
 * @param subjects commits, and images that were built from them; the contents themselves are always the first
 */
export function dsseEnvelope(
  content: BundleContent,
  signerDid: string,
  signer: Signer,
  subjects: readonly Subject[],
): string {
  const predicate = canonicalText(unsignedBundle(content, signerDid, signer));
  const session = content.report?.sessionKey ?? '';
  const own: Subject = { name: `session:${session}`, digest: { sha256: hash('sha256', predicate) } };
  const head = JSON.stringify({ _type: statementType, subject: [own, ...subjects], predicateType });
  // The predicate is put in as text: its integers have 64 bits.
  const payload = Buffer.from(`${head.slice(0, -1)},"predicate":${predicate}}`);
  const bytes = preAuthentication(payloadType, payload);
  const signatures = [{ keyid: signerDid, sig: encodeBase64(signer.sign(bytes)) }];
  if (signer.pq !== undefined)
    signatures.push({ keyid: pqKeyId(signer.pq.publicKey), sig: encodeBase64(signer.pq.sign(bytes)) });
  return JSON.stringify({ payload: encodeBase64(payload), payloadType, signatures }, null, 2);
}

/** The name under which the post-quantum key of an envelope signs. */
const pqKeyId = (publicKey: Uint8Array): string => `ml-dsa-65:sha256:${hash('sha256', publicKey)}`;

/** What a signature of an envelope covers (DSSE v1, PAE). */
export function preAuthentication(type: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

/** A bundle that came in an envelope. Its signatures are those of the envelope, over {@link OpenedEnvelope.signedBytes}. */
export interface OpenedEnvelope {
  readonly bundle: Bundle;
  readonly signedBytes: Uint8Array;
}

/**
 * Takes a bundle out of an envelope; nothing is verified.
 *
 * @returns null where the text is no DSSE envelope at all
 * @throws BundleFault BUNDLE_MALFORMED, BUNDLE_TOO_LARGE
 */
export function openEnvelope(content: string | Uint8Array): OpenedEnvelope | null {
  if (content.length > 2 * bundleSizeLimit)
    throw new BundleFault('BUNDLE_TOO_LARGE', `The envelope has more than ${2 * bundleSizeLimit} bytes.`);
  if (!names(content, '"payloadType"')) return null;
  const text = typeof content === 'string' ? content : textOfBytes(content);
  const envelope = fieldsOf(parsed(text));
  if (envelope?.payload === undefined) return null;
  const { payload, payloadType: type, signatures } = envelope;
  if (textOf(type ?? null) !== payloadType) throw malformed('it holds no in-toto statement');
  const bytes = bytesOf(payload, 'payload');
  const statement = fieldsOf(parseJson(textOfBytes(bytes)));
  const types = [statement?._type ?? null, statement?.predicateType ?? null].map(textOf);
  if (types[0] !== statementType || types[1] !== predicateType)
    throw malformed('its statement is not of a session bundle');
  const unsigned = decodeJson(forms.bundle, statement?.predicate ?? null) as Bundle;
  const byKey = signaturesByKey(signatures ?? null);
  const none = new Uint8Array();
  const pq =
    unsigned.pqSignerPublicKey.length === 0 ? undefined : byKey.get(pqKeyId(unsigned.pqSignerPublicKey));
  return {
    bundle: { ...unsigned, signature: byKey.get(unsigned.signerDid) ?? none, pqSignature: pq ?? none },
    signedBytes: preAuthentication(payloadType, bytes),
  };
}

function names(content: string | Uint8Array, name: string): boolean {
  if (typeof content === 'string') return content.includes(name);
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(name);
}

function parsed(text: string): JsonValue {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}

function signaturesByKey(list: JsonValue): ReadonlyMap<string, Uint8Array> {
  if (typeof list !== 'object' || list?.[written] !== 'array')
    throw malformed('it has no list of signatures');
  return new Map(
    list.items.map((item) => {
      const signature = fieldsOf(item);
      return [textOf(signature?.keyid ?? null), bytesOf(signature?.sig ?? null, 'signature')] as const;
    }),
  );
}

function fieldsOf(value: JsonValue): Readonly<Record<string, JsonValue>> | null {
  if (typeof value !== 'object' || value?.[written] !== 'object') return null;
  return Object.fromEntries(value.names.map((name, index) => [name, value.items[index] ?? null]));
}

function textOf(value: JsonValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value?.[written] === 'text') return value.text;
  throw malformed('a field of it is not a text');
}

function bytesOf(value: JsonValue, name: string): Uint8Array {
  const decoded = decodeBase64(textOf(value));
  if (decoded.ok) return decoded.bytes;
  throw malformed(`its ${name} is not base64`);
}

const malformed = (reason: string): BundleFault =>
  new BundleFault('BUNDLE_MALFORMED', `The envelope cannot be read: ${reason}.`);
