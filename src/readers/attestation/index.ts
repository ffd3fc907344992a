import { child, contentTime, text } from '../fields.ts';
import { digest } from '../images.ts';
import type { Reader, SourceDocument } from '../reader.ts';
import { addProblem, type Fields, type Finding, isFields, readRecord, type View } from '../record.ts';
import {
  bundleSigner,
  type Enveloped,
  isEnvelope,
  isMessageBundle,
  openEnvelope,
  type Signer,
} from './envelope.ts';
import { slsaOf } from './slsa.ts';
import { isStatement, subjectFindings, subjectsOf } from './statement.ts';

/**
 * Reads in-toto statements (v0.1 and v1), bare, in DSSE envelopes or in sigstore bundles, bundles over a message, and
 * cosign's signing payload. Nothing is verified: all of it is what somebody claims.
 */
export const attestationReader: Reader = {
  kind: 'ATTESTATION',
  recognizes: (value) =>
    isFields(value) && (isStatement(value) || isEnvelope(value) || isSigningPayload(value)),
  *read(document, context) {
    yield readRecord('', document.value, context, 'attestation', (view) => findings(view, document));
  },
};

function findings(view: View, document: SourceDocument): readonly Finding[] {
  const { digest: documentDigest } = document;
  if (isSigningPayload(view.fields)) return signingPayloadFindings(view, documentDigest);
  if (isMessageBundle(view.fields)) return messageBundleFindings(view, documentDigest);
  const opened = openEnvelope(view, documentDigest);
  if (opened === undefined) return [];
  if (isStatement(opened.statement.fields)) return statementFindings(opened, documentDigest);
  const { notes, path } = opened.statement;
  addProblem(notes, 'KIND_MISMATCH', path, 'This is no in-toto statement of version 0.1 or 1.');
  return [];
}

function statementFindings(
  { form, statement, statementDigest, signers }: Enveloped,
  documentDigest: string,
): readonly Finding[] {
  const subjects = subjectsOf(statement);
  const predicateType = text(statement, 'predicateType');
  const slsa = slsaOf(statement, predicateType, subjects);
  const attestation: Finding = {
    type: 'attestation',
    documentDigest,
    statementDigest,
    form,
    predicateType,
    builderId: slsa?.builderId,
    createdAt: slsa?.createdAt ?? signers[0]?.createdAt,
    subjects: subjects.map((subject) => subject.digest),
    verification: {
      verified: 'UNVERIFIED',
      reason: signers.length === 0 ? 'nothing signs it' : 'its signature was not checked',
    },
  };
  return [
    attestation,
    ...signers.map((signer) =>
      signatureFinding(
        documentDigest,
        form === 'SIGSTORE_BUNDLE' ? form : 'DSSE',
        signer,
        subjects.map(({ digest }) => digest),
      ),
    ),
    ...subjects.flatMap(subjectFindings),
    ...(slsa?.findings ?? []),
  ];
}

function signatureFinding(
  anchorDigest: string,
  format: 'DSSE' | 'SIGSTORE_BUNDLE' | 'COSIGN',
  { signer, createdAt }: Signer,
  subjects: readonly string[],
): Finding {
  const verification = { verified: 'UNVERIFIED', reason: 'it was not checked' } as const;
  return { type: 'signature', anchorDigest, signer, format, createdAt, subjects, verification };
}

/** A bundle over a message tells the digest of what it signs: of an image, for an image. */
function messageBundleFindings(view: View, documentDigest: string): readonly Finding[] {
  const message = child(child(view, 'messageSignature'), 'messageDigest');
  const bytes = Buffer.from(text(message, 'digest') ?? '', 'base64');
  if (text(message, 'algorithm') !== 'SHA2_256' || bytes.length !== 32) {
    const place = `${view.path}/messageSignature/messageDigest`;
    addProblem(view.notes, 'DIGEST_INVALID', place, 'The bundle does not say the SHA-256 of what it signs.');
    return [];
  }
  const signed = `sha256:${bytes.toString('hex')}`;
  return [signatureFinding(documentDigest, 'SIGSTORE_BUNDLE', bundleSigner(view), [signed])];
}

const SIGNING_PAYLOAD = 'cosign container image signature';

/** What cosign signs: the image's digest, with the name that it was signed under. */
function isSigningPayload({ critical }: Fields): boolean {
  return isFields(critical) && critical.type === SIGNING_PAYLOAD;
}

function signingPayloadFindings(view: View, documentDigest: string): readonly Finding[] {
  const critical = child(view, 'critical');
  const image = child(critical, 'image');
  const signed = image === undefined ? undefined : digest(image, 'docker-manifest-digest');
  if (signed === undefined) {
    addProblem(
      view.notes,
      'FIELD_MISSING',
      `${view.path}/critical/image`,
      'It does not say which image is signed.',
    );
    return [];
  }
  contentTime(child(view, 'optional'), 'timestamp');
  return [signatureFinding(documentDigest, 'COSIGN', { signer: '', createdAt: undefined }, [signed])];
}
