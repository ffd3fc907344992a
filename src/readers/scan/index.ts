import type { Reader, SourceDocument } from '../reader.ts';
import { type Finding, isFields, readRecord, type View } from '../record.ts';
import { grypeFindings, isGrype } from './grype.ts';
import { isTrivy, trivyFindings } from './trivy.ts';

/** Reads reports of the scanners Trivy and Grype (JSON): what was scanned, and which vulnerabilities were found. */
export const scanReader: Reader = {
  kind: 'SCAN',
  recognizes: (value) => isFields(value) && (isTrivy(value) || isGrype(value)),
  *read(document, context) {
    yield readRecord('', document.value, context, 'scanner', (view) => findings(view, document));
  },
};

function findings(view: View, { digest }: SourceDocument): readonly Finding[] {
  if (isTrivy(view.fields)) return trivyFindings(view, digest);
  if (isGrype(view.fields)) return grypeFindings(view, digest);
  return [];
}
