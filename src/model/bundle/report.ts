import {
  type AttributionReport,
  type AuthorStats,
  addInt64,
  type BundleAttribution,
  type BundleTime,
  type FileStats,
  type Int64,
  type TokenSummary,
  zeroTokens,
} from './bundle.ts';
import { compareAsUtf8 } from './encode.ts';
import { compareTimes } from './time.ts';

/** Tokens that one call, or one agent in a session, used. */
export interface TokenUsage extends TokenSummary {
  readonly agentName: string;
}

/** What is known of a session, for its view and its report. */
export interface SessionRecords {
  readonly sessionKey: string;
  readonly attributions: readonly BundleAttribution[];
  readonly tokenUsage: readonly TokenUsage[];
  readonly checkpoints: Int64;
}

export interface AttributionView {
  readonly attributions: readonly BundleAttribution[];
  readonly byAuthorTokens: ReadonlyMap<string, TokenSummary>;
  readonly totalTokens: TokenSummary;
  readonly checkpoints: Int64;
}

/** The name that usage without an agent counts under. */
const unknownAgent = 'unknown';

/** The attributions of a session, newest first, with its tokens by agent. The limit cuts the rows only; 0 is none. */
export function attributionView(records: SessionRecords, limit: number): AttributionView {
  const attributions = newestFirst(records.attributions);
  return {
    attributions: limit > 0 ? attributions.slice(0, limit) : attributions,
    byAuthorTokens: tokensByAgent(records.tokenUsage),
    totalTokens: totalOf(records.tokenUsage),
    checkpoints: records.checkpoints,
  };
}

/**
 * Lines and tokens of a session by author and by file. An author has the type that its oldest row says; the tokens of rows
 * are not counted, only those of the usage records.
 */
export function attributionReport(records: SessionRecords, now: BundleTime): AttributionReport {
  return reportOf({ ...records, rows: newestFirst(records.attributions) }, now);
}

/** What a report counts of a row; rows of one author, type and file may be summed before. */
export type ReportRow = Pick<
  BundleAttribution,
  'authorId' | 'authorType' | 'filePath' | 'linesAdded' | 'linesRemoved'
>;

/** As {@link attributionReport}, of rows that are in order already, newest first. */
export function reportOf(
  records: Omit<SessionRecords, 'attributions'> & { readonly rows: readonly ReportRow[] },
  now: BundleTime,
): AttributionReport {
  const { rows } = records;
  const byAuthor = statsByAuthor(rows);
  for (const [name, tokens] of tokensByAgent(records.tokenUsage)) {
    const known = byAuthor.get(name) ?? emptyAuthor('agent');
    byAuthor.set(name, { ...known, tokensUsed: tokens });
  }
  return {
    sessionKey: records.sessionKey,
    byAuthor,
    byFile: statsByFile(rows),
    totalTokens: totalOf(records.tokenUsage),
    checkpoints: records.checkpoints,
    generatedAt: now,
  };
}

const emptyAuthor = (authorType: string): AuthorStats => ({
  authorType,
  linesAdded: 0,
  linesRemoved: 0,
  tokensUsed: zeroTokens,
  fileCount: 0,
});

function statsByAuthor(rows: readonly ReportRow[]): Map<string, AuthorStats> {
  const files = new Map<string, Set<string>>();
  const stats = new Map<string, AuthorStats>();
  for (const { authorId, authorType, filePath, linesAdded, linesRemoved } of rows) {
    const known = stats.get(authorId) ?? emptyAuthor(authorType);
    const paths = files.get(authorId) ?? new Set();
    files.set(authorId, paths);
    if (filePath !== '') paths.add(filePath);
    stats.set(authorId, {
      authorType,
      linesAdded: addInt64(known.linesAdded, linesAdded),
      linesRemoved: addInt64(known.linesRemoved, linesRemoved),
      tokensUsed: zeroTokens,
      fileCount: paths.size,
    });
  }
  return stats;
}

function statsByFile(rows: readonly ReportRow[]): Map<string, FileStats> {
  const authors = new Map<string, Set<string>>();
  const stats = new Map<string, FileStats>();
  for (const { authorId, filePath, linesAdded, linesRemoved } of rows) {
    if (filePath === '') continue;
    const known = stats.get(filePath) ?? { linesAdded: 0, linesRemoved: 0, authorCount: 0 };
    const ids = authors.get(filePath) ?? new Set();
    authors.set(filePath, ids);
    ids.add(authorId);
    stats.set(filePath, {
      linesAdded: addInt64(known.linesAdded, linesAdded),
      linesRemoved: addInt64(known.linesRemoved, linesRemoved),
      authorCount: ids.size,
    });
  }
  return stats;
}

/** Tokens of each agent. */
export function tokensByAgent(usage: readonly TokenUsage[]): Map<string, TokenSummary> {
  const tokens = new Map<string, TokenSummary>();
  for (const used of usage) {
    const name = used.agentName === '' ? unknownAgent : used.agentName;
    tokens.set(name, addTokens(tokens.get(name) ?? zeroTokens, used));
  }
  return tokens;
}

/** All tokens of some use. */
export const totalOf = (usage: readonly TokenUsage[]): TokenSummary =>
  usage.reduce<TokenSummary>(addTokens, zeroTokens);

/** Each number is summed by itself: a total that a source miscounted stays miscounted. */
export function addTokens(left: TokenSummary, right: TokenSummary): TokenSummary {
  return {
    inputTokens: addInt64(left.inputTokens, right.inputTokens),
    outputTokens: addInt64(left.outputTokens, right.outputTokens),
    totalTokens: addInt64(left.totalTokens, right.totalTokens),
  };
}

/** By time, then, where the original leaves it open, by id. */
export function newestFirst<Row extends { readonly createdAt: BundleTime; readonly id: string }>(
  rows: readonly Row[],
): readonly Row[] {
  return rows.toSorted(
    (left, right) => compareTimes(right.createdAt, left.createdAt) || compareAsUtf8(left.id, right.id),
  );
}

/** A number on which two reports differ. */
export interface ReportDifference {
  /** For example `by_author.operator.lines_added`. */
  readonly path: string;
  readonly stated: string;
  readonly recomputed: string;
}

/**
 * Where the report of a bundle differs from one computed of the bundle's own rows: lines, files and checkpoints. Tokens
 * come from usage records that a bundle does not carry, so they cannot be checked.
 */
export function reportDifferences(
  stated: AttributionReport,
  recomputed: AttributionReport,
): readonly ReportDifference[] {
  const differences: ReportDifference[] = [];
  const compare = (path: string, left: unknown, right: unknown): void => {
    if (String(left) !== String(right))
      differences.push({ path, stated: String(left), recomputed: String(right) });
  };
  compare('checkpoints', stated.checkpoints, recomputed.checkpoints);
  compareStats(
    'by_author',
    stated.byAuthor,
    recomputed.byAuthor,
    ['linesAdded', 'linesRemoved', 'fileCount'],
    compare,
  );
  compareStats(
    'by_file',
    stated.byFile,
    recomputed.byFile,
    ['linesAdded', 'linesRemoved', 'authorCount'],
    compare,
  );
  return differences;
}

function compareStats<Stats>(
  path: string,
  stated: ReadonlyMap<string, Stats> | null,
  recomputed: ReadonlyMap<string, Stats> | null,
  numbers: readonly (keyof Stats & string)[],
  compare: (path: string, left: unknown, right: unknown) => void,
): void {
  const names = new Set([...(stated?.keys() ?? []), ...(recomputed?.keys() ?? [])]);
  for (const name of [...names].sort(compareAsUtf8))
    for (const number of numbers) {
      const snake = number.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      compare(
        `${path}.${name}.${snake}`,
        stated?.get(name)?.[number] ?? 0,
        recomputed?.get(name)?.[number] ?? 0,
      );
    }
}
