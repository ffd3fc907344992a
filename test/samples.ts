import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Real documents that stand beside the repository on some machines; they are read in place and never kept here. */
const folder = new URL('../../shared/samples/', import.meta.url);

/** Why tests over real documents are skipped; undefined when they can run. */
export const whySkipped: string | undefined = existsSync(folder)
  ? undefined
  : 'skipped: the folder shared/samples is not beside the repository';

/** The JSON texts of one folder of samples by file name; none where the samples are absent. */
export function samples(subject: string): readonly { readonly name: string; readonly text: string }[] {
  const subfolder = new URL(`${subject}/`, folder);
  if (!existsSync(subfolder)) return [];
  return readdirSync(subfolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name: `${subject}/${name}`, text: readFileSync(new URL(name, subfolder), 'utf8') }));
}
