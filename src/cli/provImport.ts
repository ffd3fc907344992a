import { provKindOfForm } from '../readers/prov.ts';
import { type ClientOptions, createClient } from './client.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import type { ImportProvMutation } from './generated/operations.ts';
import { jsonLine, standardOutput } from './output.ts';
import { readInput } from './prov/input.ts';
import { warn } from './report.ts';
import { printable } from './table.ts';

export interface ProvImportOptions extends ClientOptions {
  readonly form?: string;
  readonly source?: string;
  readonly output: 'table' | 'json';
}

const MUTATION = /* GraphQL */ `mutation ImportProv($document: JSON!, $kind: DocumentKind, $context: IngestContext) {
  ingest(documents: [$document], kind: $kind, context: $context) {
    results { digest kind status rejections { code message } }
  }
}`;

/** `whence prov import`: keeps documents in the graph, each as a world of its own. Fails when one is refused. */
export async function importProv(files: readonly string[], options: ProvImportOptions): Promise<ExitCode> {
  const client = createClient(options);
  let refused = false;
  for (const file of files) {
    const { text, form } = await readInput(file, options.form);
    const context = { name: file, ...(options.source === undefined ? {} : { source: options.source }) };
    const variables = { document: text, kind: provKindOfForm(form), context };
    const { ingest } = await client.request<ImportProvMutation>(MUTATION, variables);
    for (const { digest, kind, status, rejections } of ingest.results) {
      refused ||= status === 'REJECTED';
      for (const { code, message } of rejections) warn(`${code} ${printable(file)}: ${printable(message)}`);
      const line = `${status.toLowerCase().padEnd(10)}${String(digest)}  ${printable(file)}\n`;
      await standardOutput.write(
        options.output === 'json' ? jsonLine({ file, digest, kind, status, rejections }) : line,
      );
    }
  }
  return refused ? exitCodes.FAILED : exitCodes.OK;
}
