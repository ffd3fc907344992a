import { hash } from 'node:crypto';
import type { TreeEntry } from './treeHash.ts';

/** A folder while its tree is made: files have their mode and id, folders their own members. */
interface Folder {
  readonly files: { readonly name: string; readonly mode: string; readonly id: string }[];
  readonly folders: Map<string, Folder>;
}

const GIT_FOLDER = '.git';
const FOLDER_MODE = '40000';

/**
 * The id that Git gives the tree of these files (`git write-tree`, SHA-1), which is also the core of the directory's
 * SWHID (ISO/IEC 18670). As Git cannot hold them, empty folders and whatever is named `.git` are left out.
 *
 * @param entries in any order; each path once and with its `blobId`
 * @returns null when the blob id of a file is unknown
 */
export function gitTreeId(entries: readonly TreeEntry[]): string | null {
  const root: Folder = { files: [], folders: new Map() };
  for (const { path, mode, blobId } of entries) {
    const steps = path.split('/');
    if (steps.includes(GIT_FOLDER)) continue;
    if (blobId === null) return null;
    const name = steps.pop() ?? '';
    folderAt(root, steps).files.push({ name, mode, id: blobId });
  }
  return treeIdOf(root);
}

/** The SWHID of a directory whose Git tree has this SHA-1 id. */
export function directorySwhid(treeId: string): string {
  return `swh:1:dir:${treeId}`;
}

/** The SWHID of a revision: the SHA-1 id of its commit; null for a SHA-256 commit, which has none. */
export function revisionSwhid(commit: string): string | null {
  return /^[0-9a-f]{40}$/.test(commit) ? `swh:1:rev:${commit}` : null;
}

/** What Git puts before the bytes of a blob of this size to name it. */
export function blobHeader(size: number): string {
  return `blob ${size}\0`;
}

function folderAt(root: Folder, steps: readonly string[]): Folder {
  let folder = root;
  for (const step of steps) {
    let next = folder.folders.get(step);
    if (next === undefined) {
      next = { files: [], folders: new Map() };
      folder.folders.set(step, next);
    }
    folder = next;
  }
  return folder;
}

function treeIdOf({ files, folders }: Folder): string {
  const items = files.map(({ name, mode, id }) => itemOf(mode, name, id, name));
  // Git orders a folder as if its name ended in a slash.
  for (const [name, folder] of folders) items.push(itemOf(FOLDER_MODE, name, treeIdOf(folder), `${name}/`));
  items.sort((left, right) => Buffer.compare(left.key, right.key));
  const body = Buffer.concat(items.map(({ bytes }) => bytes));
  return hash('sha1', Buffer.concat([Buffer.from(`tree ${body.length}\0`), body]));
}

function itemOf(mode: string, name: string, id: string, key: string): { key: Buffer; bytes: Buffer } {
  const bytes = Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
  return { key: Buffer.from(key), bytes };
}
