import { createHash } from 'node:crypto';

/** What Git and the tree hash know of a file's mode: plain, executable by its owner, or a symbolic link. */
export type TreeMode = '100644' | '100755' | '120000';

/** One file of a tree. */
export interface TreeEntry {
  /** Relative path with `/` as separator, exactly as it is named: no `./`, no normalisation, no escaping. */
  readonly path: string;
  readonly mode: TreeMode;
  /** SHA-256 of the bytes, or of a link's target text, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Git's SHA-1 id of the same bytes; null where it was not asked for. */
  readonly blobId: string | null;
}

const OWNER_EXECUTES = 0o100;
const SURROGATE = /[\ud800-\udfff]/;
const LINES_AT_ONCE = 1_000;

/** The mode of a regular file. Only the owner's bit counts; group, others, setuid and sticky do not. */
export function modeOfFile(permissions: number): TreeMode {
  return (permissions & OWNER_EXECUTES) === 0 ? '100644' : '100755';
}

/**
 * The `working_tree_hash` of agentex build provenance: the SHA-256 of the lines `path NUL mode NUL digest`, joined by
 * line feeds and in order of whole paths. A NUL is in no name and a digest has a fixed length, so different trees have
 * different texts. The tree without files has the hash of nothing.
 *
 * @param entries in any order; each path once
 */
export function workingTreeHash(entries: readonly TreeEntry[]): string {
  const sorted = sortByCodePoint(entries, ({ path }) => path);
  const hash = createHash('sha256');
  for (let start = 0; start < sorted.length; start += LINES_AT_ONCE) {
    const lines = sorted
      .slice(start, start + LINES_AT_ONCE)
      .map(lineOf)
      .join('\n');
    hash.update(start === 0 ? lines : `\n${lines}`);
  }
  return hash.digest('hex');
}

/** Sorts by the code points of a key, which is the order of its UTF-8 bytes. */
export function sortByCodePoint<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  // UTF-16, in which texts are compared, orders otherwise only where there are surrogates.
  const plain = !items.some((item) => SURROGATE.test(keyOf(item)));
  const compare = plain ? compareCodeUnits : compareCodePoints;
  return items.toSorted((left, right) => compare(keyOf(left), keyOf(right)));
}

/** Orders texts by code point: U+FF5E before U+1F600, which in UTF-16 begins with the lesser unit U+D83D. */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const one = left.charCodeAt(index);
    const other = right.charCodeAt(index);
    if (one !== other) return rankOf(one) - rankOf(other);
  }
  return left.length - right.length;
}

function compareCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Puts surrogates, which stand for U+10000 and more, behind all other units. */
function rankOf(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

function lineOf({ path, mode, sha256 }: TreeEntry): string {
  return `${path}\0${mode}\0${sha256}`;
}
