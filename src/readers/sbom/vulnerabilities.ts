import type { Instant } from '../../model/time.ts';
import type { FoundVulnerability, VulnerabilityStatus } from '../../model/trustFact.ts';
import { child, children, contentTime, text } from '../fields.ts';
import { imageOfPurl } from '../purl.ts';
import type { Finding, View } from '../record.ts';
import { scanFinding } from '../scan/found.ts';
import { severityOf, worstSeverity } from '../scan/severity.ts';
import type { Subject } from './subject.ts';

/** What a bill's vulnerabilities are told from, besides themselves. */
export interface VulnerableBill {
  readonly documentDigest: string;
  readonly tool: string | undefined;
  readonly createdAt: Instant | undefined;
  readonly subject: Subject;
  /** The root. */
  readonly component: View | undefined;
}

const statusByAnalysis: ReadonlyMap<string, VulnerabilityStatus> = new Map([
  ['resolved', 'FIXED'],
  ['resolved_with_pedigree', 'FIXED'],
  ['exploitable', 'AFFECTED'],
  ['in_triage', 'UNDER_INVESTIGATION'],
  ['false_positive', 'NOT_AFFECTED'],
  ['not_affected', 'NOT_AFFECTED'],
]);

/** The vulnerabilities that a bill lists: what its tool found, and what an analysis states of it (VEX). */
export function cycloneDxScan(view: View, bill: VulnerableBill): readonly Finding[] {
  const vulnerabilities = children(view, 'vulnerabilities');
  if (vulnerabilities.length === 0) return [];
  const purls = purlsByReference(view, bill.component);
  const found: FoundVulnerability[] = [];
  const statements: Finding[] = [];
  for (const vulnerability of vulnerabilities) {
    const vulnerabilityId = text(vulnerability, 'id');
    if (vulnerabilityId === undefined) continue;
    const analysis = child(vulnerability, 'analysis');
    const status = statusByAnalysis.get(text(analysis, 'state') ?? '');
    const references = children(vulnerability, 'affects').flatMap((each) => text(each, 'ref') ?? []);
    const packages = references.map((reference) => purls.get(reference) ?? reference);
    found.push({
      vulnerabilityId,
      severity: worstSeverity(
        children(vulnerability, 'ratings').map((rating) => severityOf(text(rating, 'severity'))),
      ),
      ...(status === undefined ? {} : { status }),
      packages,
    });
    if (status === undefined) continue;
    for (const product of packages)
      statements.push({
        type: 'vulnerabilityStatement',
        author: bill.tool ?? 'unknown',
        vulnerabilityId,
        product,
        status,
        justification: text(analysis, 'justification'),
        statedAt: contentTime(analysis, 'lastUpdated') ?? bill.createdAt,
        // Of a package within the root it is stated for that root only.
        subjects: subjectsOf(product, bill),
      });
  }
  const scan = scanFinding(
    {
      documentDigest: bill.documentDigest,
      scanner: bill.tool?.split(' ')[0] ?? 'unknown',
      scannerVersion: bill.tool?.split(' ')[1],
      scannedAt: bill.createdAt,
      databaseDate: undefined,
    },
    bill.subject.digests,
    found,
  );
  return [scan, ...statements];
}

function subjectsOf(product: string, { subject }: VulnerableBill): readonly string[] {
  const digest = imageOfPurl(product)?.digest;
  return digest === undefined ? subject.digests : [digest];
}

/** References within a bill are UUIDs, package ids or purls: what they stand for is their component's to say. */
function purlsByReference(view: View, root: View | undefined): ReadonlyMap<string, string> {
  const purls = new Map<string, string>();
  const pending: View[] = [...children(view, 'components'), ...(root === undefined ? [] : [root])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const reference = text(next, 'bom-ref');
    const name = text(next, 'purl') ?? nameOf(next);
    if (reference !== undefined && name !== undefined) purls.set(reference, name);
    pending.push(...children(next, 'components'));
  }
  return purls;
}

function nameOf(component: View): string | undefined {
  const name = text(component, 'name');
  const version = text(component, 'version');
  return name === undefined || version === undefined ? name : `${name}@${version}`;
}
