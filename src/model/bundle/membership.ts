import { createHmac, hkdfSync } from 'node:crypto';
import type { Bundle, BundleContent, RedactionLevel } from './bundle.ts';
import { decodeAs } from './decode.ts';
import { encodeAs } from './encode.ts';
import type { Signer } from './export.ts';
import { BundleFault } from './failure.ts';
import { forms, type StructForm } from './form.ts';
import { inclusionPath, leafHash, merkleRoot, rootOfPath, sha256 } from './merkle.ts';
import { redactAttribution, redactCheckpoint, redactSession } from './redact.ts';
import { type SignatureOptions, type Signed, verifySignatures } from './signatures.ts';
import { type BundleCounts, countsOf } from './verify.ts';

/**
 * Proof that the records of a redacted copy belong to one signed whole: a Merkle root over the hashes of all records, signed
 * by the signer of the bundle. It is the same root at every level of redaction.
 *
 * The hash of a record covers what `content` keeps of it, and a salted hash of all of it. A copy at `none` comes with the
 * salts; one at `content` with the salted hashes in place of what was dropped, which nobody can guess back without the salt;
 * one at `full` with the root alone.
 */
export interface Membership extends SignedRoot {
  readonly redactionLevel: RedactionLevel;
  /** For each record in order: its salt at `none`, its salted hash at `content`, nothing at `full`. Hexadecimal. */
  readonly records: readonly string[];
}

/** What is signed: the root, and how many records of which kind are below it. */
export interface SignedRoot extends Signed {
  readonly sessionKey: string;
  readonly counts: BundleCounts;
  /** Hexadecimal. */
  readonly root: string;
}

/** Kinds of records, in the order in which a bundle and its tree have them. */
export const recordKinds = ['checkpoint', 'session', 'attribution'] as const;

export type RecordKind = (typeof recordKinds)[number];

interface Kind {
  readonly form: StructForm;
  readonly redact: (record: never) => unknown;
}

const kinds: Readonly<Record<RecordKind, Kind>> = {
  checkpoint: { form: forms.checkpoint, redact: redactCheckpoint },
  session: { form: forms.sessionNode, redact: redactSession },
  attribution: { form: forms.attribution, redact: redactAttribution },
};

interface KindedRecord {
  readonly kind: RecordKind;
  readonly record: unknown;
}

function recordsOf({ checkpoints, sessionTree, attributions }: BundleContent): readonly KindedRecord[] {
  return [
    ...(checkpoints ?? []).map((record) => ({ kind: 'checkpoint', record }) as const),
    ...sessionTree.map((record) => ({ kind: 'session', record }) as const),
    ...attributions.map((record) => ({ kind: 'attribution', record }) as const),
  ];
}

const saltLength = 16;

/** The key that salts are made with: only who holds the signing key can make them, and always the same. */
export const saltKeyOf = (secret: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), 'whence-membership-salt', 32));

const saltOf = (saltKey: Uint8Array, kind: RecordKind, whole: string): Buffer =>
  createHmac('sha256', saltKey).update(`${kind}\0${whole}`).digest().subarray(0, saltLength);

const commitment = (salt: Uint8Array, whole: string): Buffer =>
  sha256(Buffer.concat([salt, Buffer.from(whole)]));

/** The hash of a record, by what is kept of it and what stands for all of it. */
const recordHash = (kind: RecordKind, kept: string, committed: Uint8Array): Buffer =>
  leafHash(Buffer.concat([Buffer.from(`${kind}\0`), sha256(kept), committed]));

function keptText({ kind, record }: KindedRecord): string {
  const { form, redact } = kinds[kind];
  return encodeAs(form, redact(record as never));
}

const wholeText = ({ kind, record }: KindedRecord): string => encodeAs(kinds[kind].form, record);

/**
 * Makes the proof that goes with a copy of some contents.
 *
 * @param whole the contents without any redaction
 * @param level that of the copy
 * @throws BundleFault SIGNING_FAILED, BUNDLE_UNENCODABLE
 */
export function membershipOf(
  whole: BundleContent,
  level: RedactionLevel,
  signerDid: string,
  signer: Signer,
  saltKey: Uint8Array,
): Membership {
  const records = recordsOf(whole).map((each) => {
    const text = wholeText(each);
    const salt = saltOf(saltKey, each.kind, text);
    const committed = commitment(salt, text);
    return { salt, committed, leaf: recordHash(each.kind, keptText(each), committed) };
  });
  const none = new Uint8Array();
  const unsigned: SignedRoot = {
    sessionKey: whole.report?.sessionKey ?? '',
    counts: countsOf(whole),
    root: merkleRoot(records.map(({ leaf }) => leaf)).toString('hex'),
    signerDid,
    signatureAlgorithm: signer.algorithm,
    signature: none,
    pqSignerPublicKey: signer.pq?.publicKey ?? none,
    pqSignatureAlgorithm: signer.pq?.algorithm ?? '',
    pqSignature: none,
  };
  const bytes = signedBytes(unsigned);
  const disclosed = { none: 'salt', content: 'committed', full: null } as const;
  const what = disclosed[level];
  return {
    ...unsigned,
    signature: signer.sign(bytes),
    pqSignature: signer.pq?.sign(bytes) ?? none,
    redactionLevel: level,
    records: what === null ? [] : records.map((record) => record[what].toString('hex')),
  };
}

/** Begins with words that no bundle begins with, so that neither signature passes for the other. */
function signedBytes({ sessionKey, counts, root, signerDid, ...signed }: SignedRoot): Buffer {
  const text = JSON.stringify([
    sessionKey,
    counts.checkpoints,
    counts.sessions,
    counts.attributions,
    root,
    signerDid,
    signed.signatureAlgorithm,
    base64(signed.pqSignerPublicKey),
    signed.pqSignatureAlgorithm,
  ]);
  return Buffer.from(`whence session membership 1\n${text}`);
}

/**
 * Checks that the records of a bundle, which itself has been verified, belong to the whole whose root is signed.
 *
 * @throws BundleFault MEMBERSHIP_MISMATCH, or a code of its signatures
 */
export function verifyMembership(
  bundle: Bundle,
  membership: Membership,
  options: SignatureOptions = {},
): void {
  if (membership.signerDid !== bundle.signerDid)
    throw mismatch('the membership is signed by another signer than the bundle');
  verifySignatures(membership, () => signedBytes(membership), options);
  if (bundle.report !== null && bundle.report.sessionKey !== membership.sessionKey)
    throw mismatch('the membership is of another session');
  if (membership.redactionLevel !== bundle.redactionLevel)
    throw mismatch('the membership goes with a copy of another redaction level');
  if (bundle.redactionLevel === 'full') return;
  const records = recordsOf(bundle);
  if (JSON.stringify(countsOf(bundle)) !== JSON.stringify(membership.counts))
    throw mismatch('the copy has another number of records than the whole');
  const leaves = records.map((each, index) =>
    disclosedHash(each, membership.redactionLevel, membership.records[index] ?? ''),
  );
  if (merkleRoot(leaves).toString('hex') !== membership.root)
    throw mismatch('a record of the copy is not one of the whole');
}

function disclosedHash(record: KindedRecord, level: RedactionLevel, disclosed: string): Buffer {
  const known = Buffer.from(disclosed, 'hex');
  const committed = level === 'none' ? commitment(known, wholeText(record)) : known;
  return recordHash(record.kind, keptText(record), committed);
}

/** Proof that one record belongs to the whole, without any other record. */
export interface RecordProof extends SignedRoot {
  readonly redactionLevel: 'none' | 'content';
  readonly kind: RecordKind;
  /** The record in its canonical form. */
  readonly record: string;
  /** As in {@link Membership.records}. */
  readonly disclosed: string;
  /** Place of the record among all, from 0. */
  readonly index: number;
  /** Hashes beside the way from the record to the root, lowest first. Hexadecimal. */
  readonly path: readonly string[];
}

/**
 * The place of a record among all of a copy, by its kind and its id; that of a session is its key.
 *
 * @throws BundleFault MEMBERSHIP_MISMATCH where there is no such record
 */
export function recordIndex(bundle: BundleContent, kind: RecordKind, id: string): number {
  const name = kind === 'session' ? 'sessionKey' : 'id';
  const index = recordsOf(bundle).findIndex(
    (each) => each.kind === kind && (each.record as Readonly<Record<string, unknown>>)[name] === id,
  );
  if (index === -1) throw mismatch('the copy has no such record');
  return index;
}

/**
 * Takes the proof of one record out of a copy that has it.
 *
 * @param index place of the record: checkpoints come first, then sessions, then attributions
 * @throws BundleFault MEMBERSHIP_MISMATCH where there is no such record
 */
export function recordProof(bundle: BundleContent, membership: Membership, index: number): RecordProof {
  const { records: disclosed, redactionLevel, ...root } = membership;
  const records = recordsOf(bundle);
  const chosen = records[index];
  if (chosen === undefined || redactionLevel === 'full') throw mismatch('the copy has no such record');
  const leaves = records.map((each, place) => disclosedHash(each, redactionLevel, disclosed[place] ?? ''));
  return {
    ...root,
    redactionLevel,
    kind: chosen.kind,
    record: wholeText(chosen),
    disclosed: disclosed[index] ?? '',
    index,
    path: inclusionPath(leaves, index).map((each) => Buffer.from(each).toString('hex')),
  };
}

/**
 * Checks the proof of one record.
 *
 * @throws BundleFault MEMBERSHIP_MISMATCH, BUNDLE_MALFORMED for what is no record, or a code of its signatures
 */
export function verifyRecordProof(proof: RecordProof, options: SignatureOptions = {}): void {
  const record = decodeAs(kinds[proof.kind].form, proof.record);
  verifySignatures(proof, () => signedBytes(proof), options);
  const { checkpoints, sessions, attributions } = proof.counts;
  const leaf = disclosedHash({ kind: proof.kind, record }, proof.redactionLevel, proof.disclosed);
  const path = proof.path.map((each) => Buffer.from(each, 'hex'));
  const root = rootOfPath(leaf, proof.index, checkpoints + sessions + attributions, path);
  if (root === null || Buffer.from(root).toString('hex') !== proof.root)
    throw mismatch('the record is not one of the whole');
}

const mismatch = (message: string): BundleFault => new BundleFault('MEMBERSHIP_MISMATCH', message);

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
