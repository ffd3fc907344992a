import { Failure } from '../../failure.ts';
import { BundleFault } from '../../model/bundle/failure.ts';
import {
  type RecordKind,
  recordIndex,
  recordKinds,
  recordProof,
  verifyMembership,
  verifyRecordProof,
} from '../../model/bundle/membership.ts';
import { parseMembership, parseRecordProof, recordProofText } from '../../model/bundle/membershipText.ts';
import { pqVerdictOfAccepted } from '../../model/bundle/signatures.ts';
import { verifyDocument } from '../../model/bundle/verifyDocument.ts';
import { type ExitCode, exitCodes } from '../exitCode.ts';
import { jsonText, standardOutput } from '../output.ts';
import { printable } from '../table.ts';
import { ownerOnly, writeWhole } from '../wholeFile.ts';
import { readBounded } from './input.ts';
import { type VerificationOptions, verifyOptionsOf } from './verify.ts';

export interface ProveOptions extends Omit<VerificationOptions, 'membership'> {
  readonly membership: string;
  /** File to write; else the proof goes to stdout. */
  readonly out?: string;
}

/**
 * `whence bundle prove`: takes the proof of one record out of a copy and its membership, which are verified before. Who has
 * the proof needs no other record to check it.
 *
 * @param record `attribution:<id>`, `checkpoint:<id>` or `session:<key>`
 * @throws BundleFault where the copy does not verify or has no such record
 * @throws Failure BAD_USAGE for what names no record
 */
export async function prove(file: string, record: string, options: ProveOptions): Promise<ExitCode> {
  const { kind, id } = namedRecord(record);
  const verifying = await verifyOptionsOf(options);
  const { verdict, bundle } = verifyDocument(await readBounded(file), verifying);
  if (verdict.code !== 'OK') throw new BundleFault(verdict.code, verdict.message);
  if (bundle === null) throw new Failure('INTERNAL_ERROR', 'A bundle that verifies is there.');
  const membership = parseMembership((await readBounded(options.membership)).toString());
  verifyMembership(bundle, membership, verifying);
  const text = recordProofText(recordProof(bundle, membership, recordIndex(bundle, kind, id)));
  if (options.out === undefined) await standardOutput.write(`${text}\n`);
  else writeWhole(options.out, text, ownerOnly);
  return exitCodes.OK;
}

function namedRecord(text: string): { readonly kind: RecordKind; readonly id: string } {
  const [word = ''] = text.split(':', 1);
  const kind = recordKinds.find((each) => each === word);
  const id = text.slice(word.length + 1);
  if (kind !== undefined && id !== '') return { kind, id };
  throw new Failure(
    'BAD_USAGE',
    `${text} names no record`,
    `name it by its kind and id, for example attribution:88d4c182-a314-4387-ae93-8782315be5ca`,
  );
}

export interface VerifyRecordOptions extends Omit<VerificationOptions, 'membership'> {
  readonly output: 'table' | 'json';
}

/** `whence bundle verify-record`: checks the proof of one record without a server. Fails when it does not verify. */
export async function verifyRecord(file: string, options: VerifyRecordOptions): Promise<ExitCode> {
  const verdict = await verdictOn(file, options);
  await standardOutput.write(options.output === 'json' ? jsonText(verdict) : textOf(verdict));
  return verdict.ok ? exitCodes.OK : exitCodes.FAILED;
}

async function verdictOn(file: string, options: VerifyRecordOptions) {
  const verifying = await verifyOptionsOf(options);
  try {
    const proof = parseRecordProof((await readBounded(file)).toString());
    verifyRecordProof(proof, verifying);
    return {
      ok: true,
      code: 'OK',
      message: 'The record belongs to the signed whole.',
      signer: proof.signerDid,
      algorithm: proof.signatureAlgorithm,
      pq: pqVerdictOfAccepted(proof),
      level: proof.redactionLevel,
      session: proof.sessionKey,
      root: proof.root,
      kind: proof.kind,
      record: proof.record,
    } as const;
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    return { ok: false, code: error.code, message: error.message } as const;
  }
}

const textOf = (verdict: Awaited<ReturnType<typeof verdictOn>>): string =>
  Object.entries({ ...verdict, ok: verdict.ok ? 'verified' : 'refused' })
    .map(([name, value]) => `${(name === 'ok' ? 'verdict' : name).padEnd(14)}${printable(value)}\n`)
    .join('');
