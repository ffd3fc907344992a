import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { Failure } from '../../failure.ts';
import { detectForm, type ProvForm, provFileEndings, provForms } from '../../model/prov/forms.ts';
import { checkSize } from '../../model/prov/limits.ts';

const FROM_INPUT = '-';

/** Names of the forms as options take them, for example `prov-n`. */
export const formNames = provForms.map((form) => form.toLowerCase().replaceAll('_', '-'));

/** A form by its name as an option. */
export const formNamed = (name: string): ProvForm | undefined =>
  provForms.find((form) => form.toLowerCase().replaceAll('_', '-') === name);

/** A document of a file or of stdin. */
export interface ProvInput {
  readonly text: string;
  readonly form: ProvForm;
}

/**
 * Reads a file or stdin, of which no more is ever held than a document may have. The form is the one that is named, else
 * told by how the text begins, else by the ending of the file.
 *
 * @throws Failure PROV_TOO_LARGE, PROV_FORM_UNKNOWN, BAD_USAGE when the file cannot be read or is not UTF-8
 */
export async function readInput(file: string, named: string | undefined): Promise<ProvInput> {
  const text = await readText(file);
  const form = (named === undefined ? undefined : formNamed(named)) ?? detectForm(text) ?? byEnding(file);
  if (form === undefined)
    throw new Failure(
      'PROV_FORM_UNKNOWN',
      `${file} begins like none of the forms of PROV.`,
      'Name it with --form.',
    );
  return { text, form };
}

const byEnding = (file: string): ProvForm | undefined =>
  provFileEndings[extname(file).slice(1).toLowerCase()];

async function readText(file: string): Promise<string> {
  const stream = file === FROM_INPUT ? process.stdin : createReadStream(file);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      checkSize(size);
      chunks.push(chunk);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new Failure(
      'BAD_USAGE',
      `${file} cannot be read (${reason})`,
      'Name a file of UTF-8 text, or - for stdin.',
    );
  }
}
