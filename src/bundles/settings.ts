import { readFileSync } from 'node:fs';
import { Failure } from '../failure.ts';
import { parseKeyFile, type SigningKey } from '../model/bundle/keys.ts';
import { parseTrustFile, type TrustRule } from '../model/bundle/trust.ts';

/** How this server signs bundles, and whose it takes. */
export interface BundleSettings {
  readonly signingKey: SigningKey | null;
  /** Who may speak for which sessions; null where nobody says, and then who speaks first may. */
  readonly trust: readonly TrustRule[] | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of an environment. Keys and rules stand in files that it names.
 *
 * @throws Failure BAD_USAGE, KEY_INVALID
 */
export function bundleSettings(environment: Environment): BundleSettings {
  const key = fileNamed(environment, 'WHENCE_SIGNING_KEY_FILE');
  const trust = fileNamed(environment, 'WHENCE_TRUST_FILE');
  return {
    signingKey: key === null ? null : parseKeyFile(key),
    trust: trust === null ? null : parseTrustFile(trust),
  };
}

function fileNamed(environment: Environment, name: string): string | null {
  const file = environment[name] ?? '';
  if (file === '') return null;
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Failure('BAD_USAGE', `${name} names a file that cannot be read.`, undefined, { cause });
  }
}
