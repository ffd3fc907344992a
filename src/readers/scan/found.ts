import type { Instant } from '../../model/time.ts';
import type { FoundVulnerability, Severity } from '../../model/trustFact.ts';
import type { Finding } from '../record.ts';
import { severities, worstSeverity } from './severity.ts';

/** Who scanned, and when. */
export interface ScanDetails {
  readonly documentDigest: string;
  readonly scanner: string;
  readonly scannerVersion: string | undefined;
  readonly databaseDate: Instant | undefined;
  readonly scannedAt: Instant | undefined;
}

/** A scan with its vulnerabilities: one each, for all packages that have it, and counted once at its worst. */
export function scanFinding(
  { documentDigest, ...details }: ScanDetails,
  subjects: readonly string[],
  found: readonly FoundVulnerability[],
): Finding {
  const vulnerabilities = [...Map.groupBy(found, ({ vulnerabilityId }) => vulnerabilityId).values()].map(
    merged,
  );
  const count = (severity: Severity): number =>
    vulnerabilities.filter((vulnerability) => vulnerability.severity === severity).length;
  const counts = Object.fromEntries(severities.map((severity) => [severity, count(severity)]));
  return {
    type: 'scan',
    scan: { documentDigest },
    ...details,
    counts: counts as Readonly<Record<Severity, number>>,
    subjects,
    vulnerabilities,
  };
}

function merged(same: FoundVulnerability[]): FoundVulnerability {
  const [first] = same;
  if (first === undefined) throw new TypeError('a group has no members');
  return {
    ...first,
    severity: worstSeverity(same.map(({ severity }) => severity)),
    packages: distinct(same.flatMap(({ packages }) => packages)),
    fixedVersions: distinct(same.flatMap(({ fixedVersions = [] }) => fixedVersions)),
  };
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
