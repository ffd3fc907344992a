import { Failure } from '../src/failure.ts';
import type { MappedLabel } from '../src/graph/prov/mapping.ts';
import {
  type ExportSource,
  exportSubject,
  onlySubject,
  type ProvSubject,
} from '../src/graph/prov/subject.ts';
import type { LineageKind } from '../src/model/lineage.ts';
import { recordCount } from '../src/model/prov/document.ts';
import { detectForm, type ProvForm, provMediaTypes, readProv } from '../src/model/prov/forms.ts';
import { constraintNames, type Violation } from '../src/model/prov/validate/constraints.ts';
import { validateProv as validate } from '../src/model/prov/validate/validateProv.ts';
import { provNExpressions } from '../src/model/prov/writeProvN.ts';
import { redactFor } from '../src/model/session/access.ts';
import type { WhenceContext } from './context.ts';
import type { QueryExportProvArgs, QueryValidateProvArgs, RequireFields } from './generated/types.ts';
import { lineage } from './lineage.ts';

/** Links that the lineage of an export follows: as many as a lineage can. */
const lineageDepth = 10;
/** Records that one violation shows. */
const shownRecords = 50;

/** `Query.exportProv` */
export async function exportProv(
  _: unknown,
  { of, form }: RequireFields<QueryExportProvArgs, 'form' | 'of'>,
  context: WhenceContext,
) {
  const subject = await subjectOf(of, context);
  const pieces = subject === null ? null : await exportSubject(exportSourceOf(context), subject, form);
  if (pieces === null) return null;
  let text = '';
  for await (const piece of pieces) {
    context.signal.throwIfAborted();
    text += piece;
  }
  return { form, text, mediaType: provMediaTypes[form] };
}

/** What is named by the fields of a question; null where nothing answers to a ref. */
export async function subjectOf(
  { ref, session, task, bundle }: QueryExportProvArgs['of'],
  context: WhenceContext,
): Promise<ProvSubject | null> {
  const only = onlySubject({ ref, session, task, bundle });
  if (only === null)
    throw new Failure(
      'BAD_USAGE',
      'Nothing is named to export.',
      'Give one of ref, session, task and bundle.',
    );
  if (only.kind !== 'ref') return { kind: only.kind, key: only.key };
  const answer = await lineage(null, { ref: only.key, depth: lineageDepth }, context);
  if (answer === null) return null;
  const nodes = answer.nodes();
  const byLabel = Map.groupBy(nodes, ({ kind }) => labelsOfKinds[kind]);
  return {
    kind: 'lineage',
    ids: new Map([...byLabel].map(([label, each]) => [label, each.map(({ id }) => id)])),
  };
}

/** Where an export reads: its rows are streamed past the loaders. */
export const exportSourceOf = ({
  services,
  executionContext,
  sessionConfig,
  caller,
}: WhenceContext): ExportSource => ({
  redaction: redactFor(caller),
  reads: services.reads,
  driver: executionContext,
  database: sessionConfig.database,
});

const labelsOfKinds: Readonly<Record<LineageKind, MappedLabel>> = {
  WORKLOAD: 'Workload',
  CONTAINER: 'Container',
  DEPLOY: 'Deploy',
  IMAGE_REFERENCE: 'ImageReference',
  IMAGE: 'Image',
  BUILD: 'Build',
  COMMIT: 'Commit',
  REPOSITORY: 'Repository',
  SESSION: 'Session',
  CHECKPOINT: 'Checkpoint',
  AGENT: 'Agent',
};

/** `Query.validateProv` */
export async function validateProv(_: unknown, { text, form }: QueryValidateProvArgs) {
  const { document, ignored } = await readProv(form ?? formOf(text), text);
  const { valid, violations, isCut } = validate(document);
  const { expression } = provNExpressions(document.prefixes);
  return {
    valid,
    isCut,
    recordCount: recordCount(document),
    ignored,
    violations: violations.map((violation) => violationAnswer(violation, expression)),
  };
}

function violationAnswer(
  { constraint, involved, bundle, message, records }: Violation,
  expression: ReturnType<typeof provNExpressions>['expression'],
) {
  return {
    constraint,
    name: constraintNames[constraint],
    involved,
    bundle,
    message,
    records: records.slice(0, shownRecords).map(expression),
    recordCount: records.length,
  };
}

/** @throws Failure PROV_FORM_UNKNOWN */
export function formOf(text: string): ProvForm {
  const form = detectForm(text);
  if (form !== null) return form;
  throw new Failure('PROV_FORM_UNKNOWN', 'The text begins like none of the forms of PROV.', 'Name its form.');
}
