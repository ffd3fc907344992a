import { hash } from 'node:crypto';

/**
 * Merkle trees over SHA-256 as Certificate Transparency has them (RFC 9162, section 2.1): leaves and nodes are hashed with
 * prefixes of their own, so that no node passes for a leaf.
 */

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

export const sha256 = (bytes: Uint8Array | string): Buffer => hash('sha256', bytes, 'buffer');

/** The hash of a leaf with this content. */
export const leafHash = (content: Uint8Array): Buffer => sha256(Buffer.concat([leafPrefix, content]));

const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  sha256(Buffer.concat([nodePrefix, left, right]));

/** The root over leaves in their order; for none, the hash of nothing. */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
  const [root] = levelsOf(leaves).at(-1) ?? [];
  return root === undefined ? sha256('') : Buffer.from(root);
}

/** What proves that the leaf at a place belongs to the root: the hashes beside its way up, lowest first. */
export function inclusionPath(leaves: readonly Uint8Array[], index: number): readonly Uint8Array[] {
  const path: Uint8Array[] = [];
  let place = index;
  for (const level of levelsOf(leaves)) {
    const beside = level[place ^ 1];
    if (beside !== undefined) path.push(beside);
    place >>= 1;
  }
  return path;
}

/**
 * The root that a path leads to (RFC 9162, section 2.1.3.2).
 *
 * @param size number of leaves
 * @returns null where the path is too short or too long for the place
 */
export function rootOfPath(
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
): Uint8Array | null {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return null;
  let root = leaf;
  let place = index;
  let last = size - 1;
  for (const beside of path) {
    if (last === 0) return null;
    // A node that is the last of its level without a partner goes up unchanged.
    while (place === last && place % 2 === 0 && place > 0) {
      place /= 2;
      last /= 2;
    }
    root = place % 2 === 1 ? nodeHash(beside, root) : nodeHash(root, beside);
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return place === 0 && last === 0 ? root : null;
}

/** All levels of a tree, the leaves first. */
function levelsOf(leaves: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  const levels: (readonly Uint8Array[])[] = [leaves];
  for (let level = leaves; level.length > 1; levels.push(level)) level = levelAbove(level);
  return levels;
}

function levelAbove(level: readonly Uint8Array[]): readonly Uint8Array[] {
  const above: Uint8Array[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = [level[at], level[at + 1]];
    if (left !== undefined) above.push(right === undefined ? left : nodeHash(left, right));
  }
  return above;
}
