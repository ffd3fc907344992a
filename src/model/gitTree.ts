import { hash } from 'node:crypto';
import { sortByCodePoint, type TreeEntry } from './treeHash.ts';

/** A folder while its tree is made. */
interface Folder {
  readonly files: Item[];
  readonly folders: Map<string, Folder>;
}

/** What a folder holds, as its tree lists it. */
interface Item {
  readonly name: string;
  readonly mode: string;
  readonly id: string;
}

const GIT_FOLDER = '.git';
const FOLDER_MODE = '40000';
const ID_BYTES = 20;
const ITEM_BYTES_USUAL = 64;
const UTF8_BYTES_PER_UNIT_MAX = 3;

/**
 * The id that Git gives the tree of these files (`git write-tree`, SHA-1), which is also the core of the directory's
 * SWHID (ISO/IEC 18670). As Git cannot hold them, empty folders and whatever is named `.git` are left out.
 *
 * @param entries in any order; each path once and with its `blobId`
 * @returns null when the blob id of a file is unknown
 */
export function gitTreeId(entries: readonly TreeEntry[]): string | null {
  const root: Folder = { files: [], folders: new Map() };
  const byPath = new Map<string, Folder | null>();
  for (const { path, mode, blobId } of entries) {
    const end = path.lastIndexOf('/');
    const name = path.slice(end + 1);
    const above = path.slice(0, Math.max(end, 0));
    let folder = byPath.get(above);
    if (folder === undefined) {
      folder = folderAt(root, above);
      byPath.set(above, folder);
    }
    if (folder === null || name === GIT_FOLDER) continue;
    if (blobId === null) return null;
    folder.files.push({ name, mode, id: blobId });
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

/** The folder at a path; null below `.git`. */
function folderAt(root: Folder, path: string): Folder | null {
  if (path === '') return root;
  let folder = root;
  for (const step of path.split('/')) {
    if (step === GIT_FOLDER) return null;
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
  const items = [...files];
  for (const [name, folder] of folders) items.push({ name, mode: FOLDER_MODE, id: treeIdOf(folder) });
  let bytes = Buffer.allocUnsafe(items.length * ITEM_BYTES_USUAL);
  let end = 0;
  for (const { name, mode, id } of sortByCodePoint(items, keyOf)) {
    const head = `${mode} ${name}\0`;
    const room = head.length * UTF8_BYTES_PER_UNIT_MAX + ID_BYTES;
    if (end + room > bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2 + room);
    end += bytes.write(head, end, 'utf8');
    end += bytes.write(id, end, 'hex');
  }
  return hash('sha1', Buffer.concat([Buffer.from(`tree ${end}\0`), bytes.subarray(0, end)]));
}

/** Git orders a folder as if its name ended in a slash. */
function keyOf({ name, mode }: Item): string {
  return mode === FOLDER_MODE ? `${name}/` : name;
}
