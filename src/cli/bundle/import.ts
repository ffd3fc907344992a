import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { parseTrustRules } from '../../model/bundle/trust.ts';
import { type ClientOptions, createClient } from '../client.ts';
import { type ExitCode, exitCodes } from '../exitCode.ts';
import type { ImportBundleMutation, ImportBundleMutationVariables } from '../generated/operations.ts';
import { jsonText, standardOutput } from '../output.ts';
import { printable } from '../table.ts';
import { readBounded } from './input.ts';
import type { VerificationOptions } from './verify.ts';

export interface BundleImportOptions extends VerificationOptions, ClientOptions {
  readonly output: 'table' | 'json';
  readonly dryRun?: boolean;
  /** Rules `DID=prefix`. */
  readonly trust?: readonly string[];
}

const MUTATION = /* GraphQL */ `mutation ImportBundle(
  $bundle: String!, $dryRun: Boolean!, $policy: BundlePolicyInput!, $membership: String
) {
  importBundle(
    bundle: $bundle, encoding: GZIP_BASE64, dryRun: $dryRun, policy: $policy, membership: $membership
  ) {
    verdict { ok code message level signer algorithm pq counts { checkpoints sessions attributions } }
    digest imported
    newRecords { checkpoints sessions attributions }
    knownRecords { checkpoints sessions attributions }
    reportDifferences { path stated recomputed }
    problems { code path message }
  }
}`;

type Imported = ImportBundleMutation['importBundle'];

/** `whence bundle import`: verifies a bundle on the server and writes its records. Fails when it is refused. */
export async function importBundle(file: string, options: BundleImportOptions): Promise<ExitCode> {
  const { dryRun = false, requirePq = false, membership } = options;
  // Compressed, bundles of ten times the size fit into a request.
  const bundle = (await promisify(gzip)(await readBounded(file))).toString('base64');
  const variables: ImportBundleMutationVariables = {
    bundle,
    dryRun,
    policy: {
      requirePq,
      identities: await textsOf(options.identity ?? []),
      ...(options.compat === undefined ? {} : { compat: 'LANGO' }),
      ...(options.trust === undefined ? {} : { trust: parseTrustRules(options.trust) }),
    },
    ...(membership === undefined ? {} : { membership: (await readBounded(membership)).toString() }),
  };
  const { importBundle: imported } = await createClient(options).request<ImportBundleMutation>(
    MUTATION,
    variables,
  );
  await standardOutput.write(options.output === 'json' ? jsonText(imported) : importText(imported, dryRun));
  return imported.verdict.ok ? exitCodes.OK : exitCodes.FAILED;
}

async function textsOf(files: readonly string[]): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const file of files) texts.push((await readBounded(file)).toString());
  return texts;
}

/** What became of a bundle, for people. */
function importText(imported: Imported, dryRun: boolean): string {
  const { verdict, digest, newRecords, knownRecords, reportDifferences, problems } = imported;
  const lines = verdict.ok
    ? [
        `${dryRun ? 'would be imported' : 'imported'}: ${digest} of ${verdict.signer}`,
        `  new: ${countsText(newRecords)}`,
        `  known: ${countsText(knownRecords)}`,
      ]
    : [
        `refused (${verdict.code}): ${verdict.message}`,
        ...problems.map(({ code, path, message }) => `  ${code} ${path}: ${message}`),
      ];
  const differences = reportDifferences.map(
    ({ path, stated, recomputed }) => `  its report says ${path} ${stated}, its rows say ${recomputed}`,
  );
  return [...lines, ...differences].map((line) => `${printable(line)}\n`).join('');
}

const countsText = ({ checkpoints, sessions, attributions }: Imported['newRecords']): string =>
  `${checkpoints} checkpoints, ${sessions} sessions, ${attributions} attributions`;
