import { hash, X509Certificate } from 'node:crypto';
import { type Instant, instantFromEpochSeconds } from '../../model/time.ts';
import type { AttestationFact } from '../../model/trustFact.ts';
import { child, children, int64, text } from '../fields.ts';
import { addProblem, type Fields, isFields, type View } from '../record.ts';

export const inTotoPayload = 'application/vnd.in-toto+json';
const SIGSTORE_BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v[\d.]+)?\+json(?:;|$)/;

/** A statement taken out of what it came in. */
export interface Enveloped {
  readonly form: NonNullable<AttestationFact['form']>;
  readonly statement: View;
  readonly statementDigest: string | undefined;
  readonly signers: readonly Signer[];
}

/** Who signed, as far as the envelope says: nothing of it is verified here. */
export interface Signer {
  readonly signer: string;
  readonly createdAt: Instant | undefined;
}

/** Whether an object is a DSSE envelope, or a bundle or attestation that holds one. */
export function isEnvelope(fields: Fields): boolean {
  return isDsse(fields) || isDsse(fields.dsseEnvelope) || isMessageBundle(fields);
}

/** Whether an object is a sigstore bundle over a message: it signs bytes that are not in it. */
export function isMessageBundle(fields: Fields): boolean {
  const { mediaType, messageSignature } = fields;
  return typeof mediaType === 'string' && SIGSTORE_BUNDLE.test(mediaType) && isFields(messageSignature);
}

/** Takes the statement out of an envelope or bundle; a bare statement is its own. */
export function openEnvelope(view: View, documentDigest: string): Enveloped | undefined {
  const bundled = child(view, 'dsseEnvelope');
  const envelope = bundled ?? (isDsse(view.fields) ? view : undefined);
  if (envelope === undefined)
    return { form: 'STATEMENT', statement: view, statementDigest: documentDigest, signers: [] };
  const payload = payloadOf(envelope);
  if (payload === undefined) return undefined;
  return {
    form: bundled === undefined ? 'DSSE' : 'SIGSTORE_BUNDLE',
    statement: { fields: payload.value, path: `${envelope.path}/payload`, notes: view.notes },
    statementDigest: payload.digest,
    signers: bundled === undefined ? dsseSigners(envelope) : [bundleSigner(view)],
  };
}

/** Who signed a bundle, and when the transparency log took it in. */
export function bundleSigner(bundle: View): Signer {
  const material = child(bundle, 'verificationMaterial');
  const chain = child(material, 'x509CertificateChain');
  const certificate = child(material, 'certificate') ?? children(chain, 'certificates')[0];
  const [entry] = children(material, 'tlogEntries');
  const seconds = entry === undefined ? undefined : int64(entry, 'integratedTime');
  const createdAt =
    seconds === undefined ? undefined : (instantFromEpochSeconds(Number(seconds)) ?? undefined);
  const identity = certificate === undefined ? undefined : identityOf(text(certificate, 'rawBytes'));
  const hint = text(child(material, 'publicKey'), 'hint');
  return { signer: identity ?? hint ?? '', createdAt };
}

function isDsse(value: unknown): boolean {
  return isFields(value) && typeof value.payload === 'string' && typeof value.payloadType === 'string';
}

function payloadOf(envelope: View): { readonly value: Fields; readonly digest: string } | undefined {
  const { payload, payloadType } = envelope.fields;
  const place = `${envelope.path}/payload`;
  if (payloadType !== inTotoPayload) {
    const message = `The envelope holds "${String(payloadType).slice(0, 100)}", not an in-toto statement.`;
    addProblem(envelope.notes, 'KIND_UNKNOWN', `${envelope.path}/payloadType`, message);
    return undefined;
  }
  // DSSE allows both alphabets of base64.
  const bytes = Buffer.from(String(payload), 'base64');
  const value = parse(bytes);
  if (value === undefined) {
    addProblem(envelope.notes, 'FIELD_INVALID', place, 'The payload is not a JSON object in base64.');
    return undefined;
  }
  return { value, digest: `sha256:${hash('sha256', bytes)}` };
}

function parse(bytes: Buffer): Fields | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function dsseSigners(envelope: View): readonly Signer[] {
  return children(envelope, 'signatures').map((signature) => ({
    signer: text(signature, 'keyid') ?? '',
    createdAt: undefined,
  }));
}

/** The identity in a certificate's subject alternative name: an e-mail address or the URI of a workflow. */
function identityOf(certificate: string | undefined): string | undefined {
  if (certificate === undefined) return undefined;
  try {
    const names = new X509Certificate(Buffer.from(certificate, 'base64')).subjectAltName;
    return names?.split(', ')[0]?.replace(/^(?:URI|email):/, '');
  } catch {
    return undefined;
  }
}
