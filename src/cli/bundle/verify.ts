import { type Identity, parseIdentity } from '../../model/bundle/did.ts';
import { BundleFault } from '../../model/bundle/failure.ts';
import { type Verdict, type VerifyOptions, verifyText } from '../../model/bundle/verify.ts';
import { type ExitCode, exitCodes } from '../exitCode.ts';
import { jsonText, standardOutput } from '../output.ts';
import { readBounded } from './input.ts';

/** Options of every command that verifies. */
export interface VerificationOptions {
  readonly compat?: 'lango';
  readonly requirePq?: boolean;
  readonly identity?: readonly string[];
}

export interface BundleVerifyOptions extends VerificationOptions {
  readonly output: 'table' | 'json';
}

/** `whence bundle verify`: checks a bundle without a server. Fails when it does not verify. */
export async function verify(file: string, options: BundleVerifyOptions): Promise<ExitCode> {
  const verdict = await verdictOn(file, await verifyOptionsOf(options));
  await standardOutput.write(options.output === 'json' ? jsonText(verdict) : verdictText(verdict));
  return verdict.ok ? exitCodes.OK : exitCodes.FAILED;
}

async function verdictOn(file: string, options: VerifyOptions): Promise<Verdict> {
  try {
    return verifyText(await readBounded(file), options).verdict;
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    const counts = { checkpoints: 0, sessions: 0, attributions: 0 };
    const nothing = { level: null, signer: null, algorithm: null, pq: 'absent', counts } as const;
    return { ok: false, code: error.code, message: error.message, ...nothing };
  }
}

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
