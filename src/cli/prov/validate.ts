import { recordCount } from '../../model/prov/document.ts';
import { readProv } from '../../model/prov/forms.ts';
import { constraintNames } from '../../model/prov/validate/constraints.ts';
import { validateProv } from '../../model/prov/validate/validateProv.ts';
import { provNExpressions } from '../../model/prov/writeProvN.ts';
import { type ExitCode, exitCodes } from '../exitCode.ts';
import { jsonText, standardOutput } from '../output.ts';
import { warn } from '../report.ts';
import { printable } from '../table.ts';
import { readInput } from './input.ts';

export interface ProvValidateOptions {
  readonly form?: string;
  readonly output: 'table' | 'json';
}

/** Records that one violation shows. */
const shownRecords = 20;

/** `whence prov validate`: checks a document against PROV-CONSTRAINTS without a server. Fails when it is not valid. */
export async function validate(file: string, options: ProvValidateOptions): Promise<ExitCode> {
  const { text, form } = await readInput(file, options.form);
  const { document, ignored, ignoredCount } = await readProv(form, text);
  if (ignoredCount > 0)
    warn(`${ignoredCount} statements are no provenance, for example: ${printable(ignored[0] ?? '')}`);
  const { valid, violations, isCut } = validateProv(document);
  const { expression } = provNExpressions(document.prefixes);
  const found = violations.map(({ constraint, involved, bundle, message, records }) => ({
    constraint,
    name: constraintNames[constraint],
    involved,
    bundle,
    message,
    records: records.slice(0, shownRecords).map(expression),
    recordCount: records.length,
  }));
  if (options.output === 'json')
    await standardOutput.write(
      jsonText({ valid, recordCount: recordCount(document), violations: found, isCut }),
    );
  else {
    await standardOutput.write(`${valid ? 'valid' : 'not valid'}: ${recordCount(document)} records\n`);
    for (const { constraint, name, bundle, message, records } of found)
      await standardOutput.write(
        `${constraint} ${name}${bundle === null ? '' : ` in ${printable(bundle)}`}: ${printable(message)}\n${records
          .map((record) => `     ${printable(record)}\n`)
          .join('')}`,
      );
  }
  return valid ? exitCodes.OK : exitCodes.FAILED;
}
