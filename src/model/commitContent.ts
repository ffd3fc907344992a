import type { TreeEntry } from './treeHash.ts';

/** A file that a commit holds, by its path from the top of the repository. */
export interface CommittedFile {
  readonly path: string;
  /** Git's six digits: `160000` is the commit of a submodule. */
  readonly mode: string;
  readonly id: string;
}

const ENTRY = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t(.*)$/s;

/** Reads the parts of `git ls-tree -r -z`. */
export function readTreeListing(parts: readonly string[]): readonly CommittedFile[] {
  return parts.flatMap((part) => {
    const [, mode, id, path] = ENTRY.exec(part) ?? [];
    return mode === undefined || id === undefined || path === undefined ? [] : [{ mode, id, path }];
  });
}

/** A file of a build context, and the path in the repository that it stands for. */
export interface ContextFile {
  readonly entry: TreeEntry;
  /** Null where it is outside of the repository. */
  readonly repositoryPath: string | null;
}

/**
 * Whether the commit alone gives a staged context: every file is in the commit with the same bytes and mode, and every
 * file of the commit that staging would take is there.
 *
 * @param takes whether staging would take the file of the commit at this path
 */
export function isGivenByCommit(
  files: readonly ContextFile[],
  committed: readonly CommittedFile[],
  takes: (path: string) => boolean,
): boolean {
  const byPath = new Map(committed.map((file) => [file.path, file]));
  const present = new Set<string>();
  for (const { entry, repositoryPath } of files) {
    const file = repositoryPath === null ? undefined : byPath.get(repositoryPath);
    if (file === undefined || file.id !== entry.blobId || file.mode !== entry.mode) return false;
    present.add(file.path);
  }
  return committed.every(({ path }) => present.has(path) || !takes(path));
}
