import { gitTreeId } from '../model/gitTree.ts';
import { type TreeEntry, workingTreeHash } from '../model/treeHash.ts';
import { type HashedFiles, type HashOptions, hashFiles } from './hashFiles.ts';
import type { TreeFailure } from './treeFailure.ts';
import { walkTree } from './walk.ts';

/** What was read of a tree. */
export interface HashedTree {
  readonly ok: true;
  /** The value that builds and deploys join on; see {@link workingTreeHash}. */
  readonly workingTreeHash: string;
  /** Git's SHA-1 id of the same files, where blob ids were asked for; see {@link gitTreeId}. */
  readonly gitTreeId: string | null;
  readonly entries: readonly TreeEntry[];
  /** Bytes of all files. */
  readonly bytes: number;
}

export type TreeHash = HashedTree | TreeFailure;

/**
 * Hashes everything below a folder; see {@link walkTree} for what counts. Never throws: what has no hash says why.
 *
 * @param root a folder, or a link to one
 */
export async function hashTree(root: string, options: HashOptions = { blobIds: false }): Promise<TreeHash> {
  const walk = walkTree(root);
  return walk.ok ? treeOf(await hashFiles(walk.files, options)) : walk;
}

/** The hashes of a tree from those of its files. */
export function treeOf(hashed: HashedFiles): TreeHash {
  if (!hashed.ok) return hashed;
  const { entries, bytes } = hashed;
  return {
    ok: true,
    workingTreeHash: workingTreeHash(entries),
    gitTreeId: gitTreeId(entries),
    entries,
    bytes,
  };
}
