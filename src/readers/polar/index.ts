import { child } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { addProblem, type Finding, isFields, readRecord, type View } from '../record.ts';
import { buildFindings, commitFindings, gitlabFindings } from './builds.ts';
import { artifactFindings, referenceFindings } from './images.ts';
import { type PolarLabel, polarLabels } from './labels.ts';
import { normalizedRow } from './row.ts';
import { containerFindings, workloadFindings } from './workloads.ts';

/**
 * Reads nodes of a Polar graph: `{"record": "polar", "label", "properties": {…}, "links": [{"type", "direction", "label",
 * "node": {…}, "edge": {…}}]}`. Any property may be missing; without what names it, a node is refused.
 */
export const polarReader: Reader = {
  kind: 'POLAR',
  recognizes: (value) => isFields(value) && value.record === 'polar',
  *read({ value }, context) {
    const row = isFields(value) ? normalizedRow(value) : value;
    yield readRecord('', row, context, 'polar', rowFindings);
  },
};

function rowFindings(row: View): readonly Finding[] {
  const known = polarLabels.find(({ label }) => label === row.fields.label);
  const node = child(row, 'properties');
  if (known !== undefined && node !== undefined) return findingsOf(known, row, node);
  const [place, message] =
    known === undefined
      ? ['label', 'Nodes of this label are not read.']
      : ['properties', 'The node has no properties.'];
  addProblem(
    row.notes,
    known === undefined ? 'KIND_UNKNOWN' : 'FIELD_MISSING',
    `${row.path}/${place}`,
    message,
  );
  return [];
}

function findingsOf({ subject, label }: PolarLabel, row: View, node: View): readonly Finding[] {
  switch (subject) {
    case 'REFERENCE':
      return referenceFindings(row, node);
    case 'ARTIFACT':
      return artifactFindings(row, node);
    case 'CONTAINER':
      return containerFindings(row, node);
    case 'WORKLOAD':
      return workloadFindings(node, label);
    case 'BUILD':
      return buildFindings(row, node);
    case 'PIPELINE':
    case 'JOB':
      return gitlabFindings(row, node, subject);
    case 'COMMIT':
      return commitFindings(node);
  }
}
