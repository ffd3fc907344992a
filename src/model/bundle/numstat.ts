/** Lines of one file that a change added and removed. */
export interface FileChange {
  readonly filePath: string;
  /** Where the file was before, when the change renamed or copied it. */
  readonly previousPath: string | null;
  readonly linesAdded: bigint;
  readonly linesRemoved: bigint;
  /** Whether git counts no lines of it, for it is binary. */
  readonly isBinary: boolean;
}

const counts = /^(\d+|-)\t(\d+|-)\t([\s\S]*)$/;

/**
 * Reads the output of `git diff --numstat -z`: paths as they are, whatever they hold, and renames as two paths. (Without
 * -z a path is quoted, cut at a tab, or a rename written as `src/{a => b}.c`.)
 *
 * @returns null when the text is not such output
 */
export function parseNumstat(output: string): readonly FileChange[] | null {
  const changes: FileChange[] = [];
  const fields = output.split('\0');
  if (fields.pop() !== '') return output === '' ? [] : null;
  for (let at = 0; at < fields.length; at += 1) {
    const match = counts.exec(fields[at] ?? '');
    if (match === null) return null;
    const [, added = '', removed = '', path = ''] = match;
    const isRename = path === '';
    const filePath = isRename ? fields[at + 2] : path;
    if (filePath === undefined || filePath === '') return null;
    changes.push({
      filePath,
      previousPath: isRename ? (fields[at + 1] ?? null) : null,
      linesAdded: added === '-' ? 0n : BigInt(added),
      linesRemoved: removed === '-' ? 0n : BigInt(removed),
      isBinary: added === '-' && removed === '-',
    });
    if (isRename) at += 2;
  }
  return changes;
}

const int64Most = 2n ** 63n - 1n;

/**
 * Reads the output of `git diff --numstat` without -z as the original does: what is no number counts 0, a tab cuts a path,
 * and quoting and renames stay in it.
 */
export function parseNumstatAsLango(output: string): readonly FileChange[] {
  return output
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [added, removed, filePath] = line.split('\t');
      if (added === undefined || removed === undefined || filePath === undefined) return [];
      return [
        {
          filePath,
          previousPath: null,
          linesAdded: scannedInteger(added),
          linesRemoved: scannedInteger(removed),
          isBinary: added === '-' && removed === '-',
        },
      ];
    });
}

/** The integer that a text begins with, as C's `%d` reads it; 0 when there is none or it does not fit in 64 bits. */
function scannedInteger(text: string): bigint {
  const digits = /^\s*\+?(-?\d+)/.exec(text)?.[1] ?? '0';
  const integer = BigInt(digits);
  return integer > int64Most || integer < -int64Most - 1n ? 0n : integer;
}
