import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, statSync } from 'node:fs';
import type { TreeFailure } from './treeFailure.ts';
import { causeOf, shown } from './treeFailure.ts';

/** A file or link that counts for the hash of a tree. */
export interface TreeFile {
  /** Relative path with `/` as separator. */
  readonly path: string;
  /** Where its bytes are. */
  readonly place: string;
  readonly kind: 'FILE' | 'LINK';
}

export type Walk = { readonly ok: true; readonly files: readonly TreeFile[] } | TreeFailure;

/** Most files of a tree; what is larger is no build context, and the list has to stay in memory. */
export const treeFileLimit = 500_000;

/** What a decoder puts where bytes are not UTF-8; also a character of its own, so a name with it is looked at again. */
const REPLACEMENT = '\ufffd';

/**
 * Finds the files and links below a folder, hidden names and `.git` included. Folders, pipes, sockets and devices do
 * not count, and links are not followed; only the root itself may be one. A folder that cannot be listed is a failure:
 * what is left would not be the tree.
 */
export function walkTree(root: string, limit = treeFileLimit): Walk {
  const unusable = whyUnusable(root);
  if (unusable !== null) return { ok: false, rule: 'hash_incomplete', detail: unusable };
  const files: TreeFile[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const listing = list(root, folder);
    if (!listing.ok) return listing;
    for (const item of listing.items) {
      const path = `${folder}${item.name}`;
      if (item.isDirectory()) pending.push(`${path}/`);
      else if (item.isFile()) files.push({ path, place: `${root}/${path}`, kind: 'FILE' });
      else if (item.isSymbolicLink()) files.push({ path, place: `${root}/${path}`, kind: 'LINK' });
    }
    if (files.length > limit)
      return { ok: false, rule: 'tree_too_large', detail: `more than ${limit} files` };
  }
  return { ok: true, files };
}

function whyUnusable(root: string): string | null {
  try {
    return statSync(root).isDirectory() ? null : `${shown(root)} is no folder`;
  } catch (error) {
    return `cannot open ${shown(root)}: ${causeOf(error)}`;
  }
}

type Listing = { readonly ok: true; readonly items: readonly Dirent[] } | TreeFailure;

function list(root: string, folder: string): Listing {
  const place = `${root}/${folder}`;
  try {
    const items = readdirSync(place, { withFileTypes: true });
    const strange = items.some(({ name }) => name.includes(REPLACEMENT)) ? strangeName(place) : undefined;
    if (strange === undefined) return { ok: true, items };
    return { ok: false, rule: 'name_not_utf8', detail: shown(`${folder}${strange}`) };
  } catch (error) {
    return {
      ok: false,
      rule: 'hash_incomplete',
      detail: `cannot list ${shown(folder || root)}: ${causeOf(error)}`,
    };
  }
}

/** The first name in a folder that is not UTF-8, of what counts. */
function strangeName(place: string): string | undefined {
  const items = readdirSync(place, { withFileTypes: true, encoding: 'buffer' });
  const counts = items.filter((item) => item.isFile() || item.isSymbolicLink() || item.isDirectory());
  return counts.find(({ name }) => !isUtf8(name))?.name.toString();
}
