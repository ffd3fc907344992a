import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { Failure } from '../failure.ts';
import {
  type ClassicalAlgorithm,
  deriveSeeds,
  keyFileText,
  type SigningKey,
  signerOf,
} from '../model/bundle/keys.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import { jsonText, standardOutput } from './output.ts';
import { ownerOnly } from './wholeFile.ts';

export interface KeyCreateOptions {
  readonly algorithm: ClassicalAlgorithm;
  readonly pq: boolean;
  readonly master?: string;
  readonly generation: number;
  readonly output: 'table' | 'json';
}

/** `whence key create`: makes a key file that only its owner can read, and prints the DID that it signs as. */
export async function createKey(file: string, options: KeyCreateOptions): Promise<ExitCode> {
  const key = options.master === undefined ? randomKey(options) : derivedKey(options.master, options);
  const { did } = signerOf({ ...key, pqSeed: null });
  writeNew(file, keyFileText(key));
  const answer = { file, did, algorithm: key.algorithm, pq: key.pqSeed !== null };
  await standardOutput.write(options.output === 'json' ? jsonText(answer) : `${did}\n`);
  return exitCodes.OK;
}

/** Of random bytes nearly all are a key of either algorithm; the few that are none are drawn again. */
function randomKey({ algorithm, pq }: KeyCreateOptions): SigningKey {
  for (;;) {
    const key = { algorithm, secret: randomBytes(32), pqSeed: pq ? randomBytes(32) : null };
    try {
      signerOf({ ...key, pqSeed: null });
      return key;
    } catch {
      // Zero, or not below the order of the curve.
    }
  }
}

function derivedKey(master: string, { algorithm, pq, generation }: KeyCreateOptions): SigningKey {
  if (algorithm !== 'ed25519')
    throw new Failure(
      'BAD_USAGE',
      `${algorithm} keys are not derived from a master key`,
      'use --algorithm ed25519',
    );
  const hex = readSecret(master).trim();
  if (!/^[0-9a-fA-F]{64}$/.test(hex))
    throw new Failure('KEY_INVALID', `${master} does not hold 32 bytes in hexadecimal`);
  const seeds = deriveSeeds(Buffer.from(hex, 'hex'), generation);
  return { algorithm, secret: seeds.ed25519, pqSeed: pq ? seeds.mlDsa65 : null };
}

function readSecret(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure('BAD_USAGE', `${file} cannot be read (${codeOf(error)})`);
  }
}

function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: ownerOnly });
  } catch (error) {
    const exists = codeOf(error) === 'EEXIST';
    const message = exists ? `${file} exists already` : `${file} cannot be written (${codeOf(error)})`;
    throw new Failure(
      'BAD_USAGE',
      message,
      exists ? 'name another file: a key is never overwritten' : undefined,
    );
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
