import { type Identity, parseIdentity } from '../../model/bundle/did.ts';
import { BundleFault } from '../../model/bundle/failure.ts';
import { undecodable, type Verdict, type VerifyOptions } from '../../model/bundle/verify.ts';
import { verdictWithMembership, verifyDocument } from '../../model/bundle/verifyDocument.ts';
import { type ExitCode, exitCodes } from '../exitCode.ts';
import { jsonText, standardOutput } from '../output.ts';
import { readBounded } from './input.ts';

/** Options of every command that verifies. */
export interface VerificationOptions {
  readonly compat?: 'lango';
  readonly requirePq?: boolean;
  readonly identity?: readonly string[];
  /** File of the membership that came with the bundle. */
  readonly membership?: string;
}

export interface BundleVerifyOptions extends VerificationOptions {
  readonly output: 'table' | 'json';
}

/** `whence bundle verify`: checks a bundle without a server. Fails when it does not verify. */
export async function verify(file: string, options: BundleVerifyOptions): Promise<ExitCode> {
  const verdict = await verdictOn(file, options);
  await standardOutput.write(options.output === 'json' ? jsonText(verdict) : verdictText(verdict));
  return verdict.ok ? exitCodes.OK : exitCodes.FAILED;
}

async function verdictOn(file: string, options: BundleVerifyOptions): Promise<Verdict> {
  const verifying = await verifyOptionsOf(options);
  try {
    const verification = verifyDocument(await readBounded(file), verifying);
    if (options.membership === undefined) return verification.verdict;
    const membership = (await readBounded(options.membership)).toString();
    return verdictWithMembership(verification, membership, verifying);
  } catch (error) {
    if (error instanceof BundleFault) return undecodable(error);
    throw error;
  }
}

/** Options of verification, with the identity documents that they name. */
export async function verifyOptionsOf(options: VerificationOptions): Promise<VerifyOptions> {
  const identities: Identity[] = [];
  for (const file of options.identity ?? [])
    identities.push(parseIdentity((await readBounded(file)).toString()));
  return { compat: options.compat, requirePq: options.requirePq, identities };
}
/** A verdict for people. */
export function verdictText({ ok, code, message, level, signer, algorithm, pq, counts }: Verdict): string {
  const rows: readonly (readonly [string, string | null])[] = [
    ['verdict', ok ? 'verified' : `refused (${code})`],
    ['message', message],
    ['signer', signer],
    ['algorithm', algorithm],
    ['post-quantum', pq],
    ['redaction', level],
    [
      'records',
      `${counts.checkpoints} checkpoints, ${counts.sessions} sessions, ${counts.attributions} attributions`,
    ],
  ];
  return rows
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name.padEnd(14)}${value}\n`)
    .join('');
}
