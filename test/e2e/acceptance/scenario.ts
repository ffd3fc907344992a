import type { TestWhence } from '../../whence.ts';
import type { RawDocument } from './documents.ts';

/** A scenario of the specification: raw documents in, GraphQL answers out. */
export interface Scenario {
  readonly name: string;
  readonly documents: readonly RawDocument[];
  /** Name of the cluster that its Kubernetes documents come from. */
  readonly cluster?: string;
  /** Each by the sentence that it shows; those of the acceptance list begin with their number, S1 to D6. */
  readonly questions: Readonly<Record<string, (whence: TestWhence) => Promise<void>>>;
}

/** A finding as the scenarios look at it. */
export interface FoundFinding {
  readonly kind: string;
  readonly severity: string;
  readonly title: string;
  readonly reason: string;
  readonly path: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
  readonly deploys: readonly { readonly deployId: string }[];
}

/** All findings of some kinds, at a time or now. */
export async function findingsOf(
  whence: TestWhence,
  kinds: readonly string[],
  asOf?: string,
): Promise<readonly FoundFinding[]> {
  const { findings } = await whence.ask<{ findings: { totalCount: number; nodes: readonly FoundFinding[] } }>(
    `query ($kinds: [FindingKind!], $asOf: DateTime) { findings(kinds: $kinds, asOf: $asOf, first: 200) {
      totalCount nodes { kind severity title reason path since until deploys { deployId } }
    } }`,
    { kinds, asOf },
  );
  if (findings.totalCount !== findings.nodes.length) throw new Error('the count is not that of the list');
  return findings.nodes;
}

/** The kind and label of each node of a path, as far as the graph knows them. */
export async function labelsOf(whence: TestWhence, path: readonly string[]): Promise<readonly string[]> {
  const rows = await whence.services.reads.read<{ label: string }>(
    `UNWIND $batch.path AS id MATCH (node {id: id})
     RETURN head([label IN labels(node) WHERE NOT label IN ['Unreconciled', 'ToGoOver']]) AS label`,
    { path },
  );
  return rows.map(({ label }) => label);
}

/** One row of `lineage`. */
export async function rowsOf(
  whence: TestWhence,
  ref: string,
): Promise<readonly Readonly<Record<string, string | null>>[]> {
  const { lineage } = await whence.ask<{
    lineage: { rows: readonly Readonly<Record<string, string | null>>[] } | null;
  }>(
    `query ($ref: String!) { lineage(ref: $ref) { rows { pod reference digest buildId commit author deployId evidence } } }`,
    { ref },
  );
  return lineage?.rows ?? [];
}
