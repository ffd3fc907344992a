/** A file that differs from the commit. */
export interface DirtyFile {
  /** Path from the top of the repository. */
  readonly path: string;
  /** The two letters of `git status`: index and working tree; `??` for untracked files. A `.` is no change. */
  readonly status: string;
}

/** Fields of a line before its path, by the kind of line: see "Porcelain Format Version 2" of git-status. */
const FIELDS_BEFORE_PATH: ReadonlyMap<string, number> = new Map([
  ['1', 8],
  ['2', 9],
  ['u', 10],
]);

/** Reads the parts of `git status --porcelain=v2 -z`. Headers and what cannot be read are left out. */
export function readGitStatus(parts: readonly string[]): readonly DirtyFile[] {
  const files: DirtyFile[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    const kind = part.charAt(0);
    if (kind === '?') files.push({ path: part.slice(2), status: '??' });
    const before = FIELDS_BEFORE_PATH.get(kind);
    if (before === undefined) continue;
    const fields = part.split(' ');
    files.push({ path: fields.slice(before).join(' '), status: fields[1] ?? '' });
    // The former path of a renamed or copied file is a part of its own.
    if (kind === '2') index += 1;
  }
  return files;
}
