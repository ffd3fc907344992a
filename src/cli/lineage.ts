import { Failure } from '../failure.ts';
import { type ClientOptions, createClient } from './client.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import type { LineageQuery } from './generated/operations.ts';
import { drawLineageTree } from './lineageTree.ts';
import { jsonLine, jsonText, standardOutput } from './output.ts';
import { note, warn } from './report.ts';
import { type Column, drawTable, printable } from './table.ts';
import { timeOption } from './timeOption.ts';

export interface LineageOptions extends ClientOptions {
  readonly output: 'table' | 'wide' | 'tree' | 'json' | 'ndjson';
  readonly asOf?: string;
  readonly depth?: number;
}

const ROW_FIELDS = [
  'cluster',
  'namespace',
  'workload',
  'pod',
  'container',
  'environment',
  'deployId',
  'reference',
  'digest',
  'platform',
  'buildSystem',
  'buildId',
  'buildStatus',
  'repository',
  'commit',
  'author',
  'session',
  'agent',
  'evidence',
] as const satisfies readonly (keyof LineageRow)[];

type Lineage = NonNullable<LineageQuery['lineage']>;
type LineageRow = Lineage['rows'][number];

const QUERY = /* GraphQL */ `query Lineage($ref: String!, $asOf: DateTime, $depth: Int) {
  lineage(ref: $ref, asOf: $asOf, depth: $depth) {
    ref
    refKind
    asOf
    depth
    start { id }
    nodes { id kind title hops properties }
    edges { from to type evidence sources firstSeen lastSeen }
    rows {
      cluster namespace workload pod container environment deployId reference digest platform
      buildSystem buildId buildStatus repository commit author session agent evidence
    }
    weakestEvidence
    truncated
    omitted
    contradictions
  }
}`;

/** Every field has a column; those that say nothing in any row are not drawn. */
const WIDE_COLUMNS: readonly Column<LineageRow>[] = ROW_FIELDS.map((field) => ({
  title: field.replace(/[A-Z]/, ' $&').toUpperCase(),
  value: (row) => row[field],
}));

const COLUMNS: readonly Column<LineageRow>[] = [
  {
    title: 'RUNS AS',
    value: ({ namespace, pod, workload, container }) => joined('/', namespace, pod ?? workload, container),
  },
  { title: 'ENVIRONMENT', value: ({ environment }) => environment },
  { title: 'DEPLOY', value: ({ deployId }) => deployId },
  { title: 'REFERENCE', value: ({ reference }) => reference },
  { title: 'DIGEST', value: ({ digest }) => digest },
  { title: 'BUILD', value: ({ buildId }) => buildId },
  { title: 'COMMIT', value: ({ commit }) => commit },
  { title: 'REPOSITORY', value: ({ repository }) => repository },
  { title: 'AUTHOR', value: ({ author }) => author },
  { title: 'SESSION', value: ({ session }) => session },
  { title: 'EVIDENCE', value: ({ evidence }) => evidence },
];

/** `whence lineage`: where something came from and what came of it. */
export async function lineage(reference: string, options: LineageOptions): Promise<ExitCode> {
  const asOf = timeOption('--as-of', options.asOf);
  const variables = {
    ref: reference,
    asOf,
    ...(options.depth === undefined ? {} : { depth: options.depth }),
  };
  const answer = await createClient(options).request<LineageQuery>(QUERY, variables);
  if (answer.lineage === null) {
    const hint = 'ingest what knows of it, or try another name for it: a digest, a tag, a pod, a commit';
    throw new Failure('NOT_FOUND', `nothing in the graph answers to "${printable(reference)}"`, hint);
  }
  await standardOutput.write(render(answer.lineage, options));
  await explain(answer.lineage);
  return exitCodes.OK;
}

function render(answer: Lineage, { output }: LineageOptions): string {
  switch (output) {
    case 'json':
      return jsonText(answer);
    case 'ndjson':
      return answer.rows.map(jsonLine).join('');
    case 'tree':
      return drawLineageTree(answer);
    case 'table':
      return drawTable(COLUMNS, answer.rows, { wide: false });
    case 'wide':
      return drawTable(WIDE_COLUMNS, answer.rows, { wide: true });
  }
}

async function explain({ rows, contradictions, omitted, truncated }: Lineage): Promise<void> {
  for (const contradiction of contradictions) await warn(printable(contradiction));
  for (const list of omitted) await warn(`not all is shown: ${printable(list)}`);
  if (truncated && omitted.length === 0) await warn('a limit cut the answer');
  if (rows.length === 0) await note('no way to or from it is known; see -o tree for what is');
}

function joined(separator: string, ...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(separator);
}
