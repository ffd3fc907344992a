import { provPieces, readProv } from '../../model/prov/forms.ts';
import { type ExitCode, exitCodes } from '../exitCode.ts';
import { standardOutput } from '../output.ts';
import { warn } from '../report.ts';
import { printable } from '../table.ts';
import { formNamed, readInput } from './input.ts';

export interface ProvConvertOptions {
  readonly form?: string;
  readonly to: string;
}

/** `whence prov convert`: writes a document in another form, without a server. */
export async function convert(file: string, options: ProvConvertOptions): Promise<ExitCode> {
  const { text, form } = await readInput(file, options.form);
  const { document, ignored, ignoredCount } = await readProv(form, text);
  if (ignoredCount > 0)
    warn(
      `${ignoredCount} statements are no provenance and are left out, for example: ${printable(ignored[0] ?? '')}`,
    );
  for (const piece of provPieces(formNamed(options.to) ?? 'PROV_JSON', document))
    await standardOutput.write(piece);
  return exitCodes.OK;
}
