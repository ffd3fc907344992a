import { Failure } from '../failure.ts';
import { type ClientOptions, createClient } from './client.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import type { ExportSlsaQuery } from './generated/operations.ts';
import { jsonLine, jsonText, standardOutput } from './output.ts';
import { printable } from './table.ts';

export interface ExportOptions extends ClientOptions {
  readonly output: 'json' | 'ndjson';
  readonly system?: string;
  readonly instance?: string;
}

const QUERY = /* GraphQL */ `query ExportSlsa($buildId: String!, $system: String, $instance: String) {
  builds(where: { buildId: { eq: $buildId }, system: { eq: $system }, instance: { eq: $instance } }, limit: 20) {
    system instance unit buildId slsaProvenance
  }
}`;

/** `whence export slsa`: a build as an in-toto statement with SLSA provenance v1, unsigned. */
export async function exportSlsa(buildId: string, options: ExportOptions): Promise<ExitCode> {
  const { system, instance } = options;
  const variables = { buildId, system, instance };
  const { builds } = await createClient(options).request<ExportSlsaQuery>(QUERY, variables);
  const [build, ...others] = builds;
  const shown = printable(buildId);
  if (build === undefined) throw new Failure('NOT_FOUND', `no build has the id "${shown}"`);
  if (others.length > 0) {
    const keys = builds.map(({ system, instance, unit }) => printable(`${system} ${instance} ${unit}`));
    const hint = 'name one with --system and --instance';
    throw new Failure('BAD_USAGE', `several builds have the id "${shown}": ${keys.join(', ')}`, hint);
  }
  const { slsaProvenance: statement } = build;
  if (statement === null)
    throw new Failure(
      'FIELD_MISSING',
      `no digest of an image of build "${shown}" is known, and a statement is about content`,
      'report the digest of what it built, as image_digest of the build or by an attestation',
    );
  await standardOutput.write(options.output === 'ndjson' ? jsonLine(statement) : jsonText(statement));
  return exitCodes.OK;
}
