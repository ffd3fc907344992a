import type { Reader, SourceDocument } from '../reader.ts';
import { type Finding, isFields, readRecord, type View } from '../record.ts';
import { cycloneDxFindings, isCycloneDx } from './cyclonedx.ts';
import { isSpdx, spdxFindings } from './spdx.ts';

/**
 * Reads bills of materials as far as they say which image they are of: CycloneDX (JSON) and SPDX 2.x (JSON). A bill
 * without a root, or of something that is no image, is kept and describes none.
 */
export const sbomReader: Reader = {
  kind: 'SBOM',
  recognizes: (value) => isFields(value) && (isCycloneDx(value) || isSpdx(value)),
  *read(document, context) {
    yield readRecord('', document.value, context, 'sbom', (view) => findings(view, document));
  },
};

function findings(view: View, { digest }: SourceDocument): readonly Finding[] {
  if (isCycloneDx(view.fields)) return cycloneDxFindings(view, digest);
  if (isSpdx(view.fields)) return spdxFindings(view, digest);
  return [];
}
