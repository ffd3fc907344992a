import type { Bundle } from './bundle.ts';
import { attributionReport, type ReportDifference, reportDifferences } from './report.ts';

/**
 * Where the report of a bundle differs from one that is made of its own rows. What the level drops cannot be compared: at
 * `content` the files, at `full` everything. Tokens come from usage records, which no bundle carries.
 */
export function reportDifferencesWithin(bundle: Bundle): readonly ReportDifference[] {
  const { report, attributions, checkpoints, redactionLevel } = bundle;
  if (report === null || redactionLevel === 'full') return [];
  const { sessionKey, generatedAt } = report;
  const rows = attributions.filter((row) => row.sessionKey === sessionKey);
  const own = (checkpoints ?? []).filter((row) => row.sessionKey === sessionKey);
  const records = { sessionKey, attributions: rows, tokenUsage: [], checkpoints: own.length };
  const differences = reportDifferences(report, attributionReport(records, generatedAt));
  if (redactionLevel === 'none') return differences;
  return differences.filter(({ path }) => !/^by_file\.|^by_author\..*\.file_count$/s.test(path));
}
