import { Failure } from '../../failure.ts';
import type { BundleContent, RedactionLevel } from '../../model/bundle/bundle.ts';
import { decodeBundle } from '../../model/bundle/decode.ts';
import { dsseEnvelope } from '../../model/bundle/dsse.ts';
import { bundleText } from '../../model/bundle/encode.ts';
import { signBundle } from '../../model/bundle/export.ts';
import { parseKeyFile, type SigningKey, signerOf } from '../../model/bundle/keys.ts';
import { membershipOf, saltKeyOf } from '../../model/bundle/membership.ts';
import { membershipText } from '../../model/bundle/membershipText.ts';
import { redact } from '../../model/bundle/redact.ts';
import { type ClientOptions, createClient } from '../client.ts';
import { type ExitCode, exitCodes } from '../exitCode.ts';
import type {
  BundleFormat,
  ExportBundleQuery,
  ExportBundleQueryVariables,
  RedactionLevel as StoredLevel,
} from '../generated/operations.ts';
import { standardError, standardOutput } from '../output.ts';
import { ownerOnly, writeWhole } from '../wholeFile.ts';
import { readBounded } from './input.ts';

export interface BundleExportOptions extends ClientOptions {
  readonly redaction: RedactionLevel;
  readonly format: 'lango' | 'dsse' | 'agent-trace';
  /** File to write; else the bundle goes to stdout. */
  readonly out?: string;
  /** Key file to sign with here; else the server signs. */
  readonly key?: string;
  /** File to write the proof of membership to. */
  readonly membership?: string;
}

const QUERY = /* GraphQL */ `query ExportBundle(
  $sessionKey: String!, $redaction: RedactionLevel!, $format: BundleFormat!, $signed: Boolean!, $membership: Boolean!
) {
  exportBundle(
    sessionKey: $sessionKey, redaction: $redaction, format: $format, signed: $signed, membership: $membership
  ) { text signer treeTruncated membership }
}`;

type Answer = ExportBundleQuery['exportBundle'];

const formats: Readonly<Record<BundleExportOptions['format'], BundleFormat>> = {
  lango: 'LANGO',
  dsse: 'DSSE',
  'agent-trace': 'AGENT_TRACE',
};

const levels: Readonly<Record<RedactionLevel, StoredLevel>> = {
  none: 'NONE',
  content: 'CONTENT',
  full: 'FULL',
};

/** `whence bundle export`: a session as a bundle, signed by the server or, with a key, here. */
export async function exportBundle(sessionKey: string, options: BundleExportOptions): Promise<ExitCode> {
  const exported =
    options.key === undefined
      ? await askFor(sessionKey, options, {
          redaction: levels[options.redaction],
          format: formats[options.format],
          signed: true,
          membership: options.membership !== undefined,
        })
      : await signedHere(sessionKey, options, await keyOf(options.key));
  if (options.membership !== undefined && exported.membership != null)
    writeWhole(options.membership, exported.membership, ownerOnly);
  if (options.out === undefined) await standardOutput.write(`${exported.text}\n`);
  else writeWhole(options.out, exported.text, ownerOnly);
  if (exported.treeTruncated)
    await standardError.write('note: the tree of sessions goes on below the 64 levels that a bundle has\n');
  return exitCodes.OK;
}

async function askFor(
  sessionKey: string,
  options: ClientOptions,
  variables: Omit<ExportBundleQueryVariables, 'sessionKey'>,
): Promise<Answer> {
  const answer = await createClient(options).request<ExportBundleQuery>(QUERY, { sessionKey, ...variables });
  return answer.exportBundle;
}

async function keyOf(file: string): Promise<SigningKey> {
  return parseKeyFile((await readBounded(file)).toString());
}

/** The contents come unsigned; whole where their membership is to be proved, and are redacted here then. */
async function signedHere(
  sessionKey: string,
  options: BundleExportOptions,
  key: SigningKey,
): Promise<Answer> {
  if (options.format === 'agent-trace')
    throw new Failure('BAD_USAGE', 'Agent Trace records carry no signature', 'leave --key out');
  const isWhole = options.membership !== undefined;
  const unsigned = await askFor(sessionKey, options, {
    redaction: levels[isWhole ? 'none' : options.redaction],
    format: 'LANGO',
    signed: false,
    membership: false,
  });
  const whole: BundleContent = decodeBundle(unsigned.text);
  const content = redact(whole, options.redaction);
  const { did, signer } = signerOf(key);
  const text =
    options.format === 'dsse'
      ? dsseEnvelope(content, did, signer, [])
      : bundleText(signBundle(content, did, signer));
  const membership = isWhole
    ? membershipText(membershipOf(whole, options.redaction, did, signer, saltKeyOf(key.secret)))
    : null;
  return { ...unsigned, text, signer: did, membership };
}
