import type { Reads } from '../graph/reads.ts';
import { readSessionSums } from '../graph/sessions/tallies.ts';
import type { AuthorStats, FileStats, TokenSummary } from '../model/bundle/bundle.ts';
import { compareAsUtf8 } from '../model/bundle/encode.ts';
import { reportOf } from '../model/bundle/report.ts';

/** What is summed of a session's attributions and token use. */
export interface SummedSession {
  /** Statistics by author id, in the order in which bundles have them. */
  readonly authors: readonly (readonly [authorId: string, stats: AuthorStats])[];
  /** Statistics by path, likewise. */
  readonly files: readonly (readonly [path: string, stats: FileStats])[];
  readonly totalTokens: TokenSummary;
}

/** Reports of sessions. */
export interface SessionReports {
  /** The report of a session as it is now; one of nothing where it is unknown. */
  readonly of: (sessionKey: string) => Promise<SummedSession & { readonly checkpoints: number }>;
}

/** Authors and files that are kept in memory, of all sessions together: about 200 bytes each. */
const keptEntries = 100_000;

/**
 * Reports, each summed once and kept until something that it sums changes: a session that has ended is read again and again,
 * and its sums cost as much as it has rows. Whether they still hold, the graph is asked each time, so that what another
 * instance writes counts at once.
 */
export function createReports(reads: Reads): SessionReports {
  const kept = new Map<string, { readonly mark: string; readonly summed: SummedSession }>();
  let entries = 0;

  const forget = (sessionKey: string): void => {
    const former = kept.get(sessionKey);
    if (former !== undefined) entries -= entriesOf(former.summed);
    kept.delete(sessionKey);
  };

  const keep = (sessionKey: string, mark: string, summed: SummedSession): void => {
    forget(sessionKey);
    kept.set(sessionKey, { mark, summed });
    entries += entriesOf(summed);
    // Oldest first: what is used is put last.
    for (const oldest of kept.keys()) {
      if (entries <= keptEntries) return;
      forget(oldest);
    }
  };

  return {
    of: async (sessionKey) => {
      const known = kept.get(sessionKey);
      const { mark, sums, checkpoints } = await readSessionSums(reads, sessionKey, known?.mark ?? null);
      const summed = sums === null && known !== undefined ? known.summed : summedOf(sessionKey, sums);
      if (mark === null) forget(sessionKey);
      else keep(sessionKey, mark, summed);
      return { ...summed, checkpoints };
    },
  };
}

const entriesOf = ({ authors, files }: SummedSession): number => 1 + authors.length + files.length;

type Sums = Awaited<ReturnType<typeof readSessionSums>>['sums'];

function summedOf(sessionKey: string, sums: Sums): SummedSession {
  const { rows, tokenUsage } = sums ?? { rows: [], tokenUsage: [] };
  const report = reportOf({ sessionKey, rows, tokenUsage, checkpoints: 0 }, '');
  return {
    authors: byKey(report.byAuthor),
    files: byKey(report.byFile),
    totalTokens: report.totalTokens,
  };
}

const byKey = <Stats>(stats: ReadonlyMap<string, Stats> | null): readonly (readonly [string, Stats])[] =>
  [...(stats ?? [])].sort(([left], [right]) => compareAsUtf8(left, right));
