import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inclusionPath, leafHash, merkleRoot, rootOfPath, sha256 } from '../../../src/model/bundle/merkle.ts';

/** Leaves and roots of Certificate Transparency's own tests (RFC 6962 trees of these entries). */
const entries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = entries.map((entry) => leafHash(Buffer.from(entry, 'hex')));
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('a Merkle tree', () => {
  test.each(
    roots.map((root, index) => [index + 1, root] as const),
  )('of %d leaves has its known root', (size, root) => {
    expect(hex(merkleRoot(leaves.slice(0, size)))).toBe(root);
  });

  test('without leaves has the hash of nothing as its root', () => {
    expect(hex(merkleRoot([]))).toBe(hex(sha256('')));
  });

  test('proves each of its leaves by a path, and no other leaf or place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (size, choice) => {
        const all = Array.from({ length: size }, (_, index) => leafHash(Buffer.from(`leaf ${index}`)));
        const index = choice % size;
        const path = inclusionPath(all, index);
        const root = hex(merkleRoot(all));
        const leaf = all[index] ?? sha256('');
        const ledTo = (by: Uint8Array, at: number, along = path): string | null => {
          const reached = rootOfPath(by, at, size, along);
          return reached === null ? null : hex(reached);
        };

        expect(ledTo(leaf, index)).toBe(root);
        expect(ledTo(sha256('another'), index)).not.toBe(root);
        expect(ledTo(leaf, index, [...path, leaf])).not.toBe(root);
        if (size > 1) expect(ledTo(leaf, index, path.slice(1))).not.toBe(root);
        if (size > 1) expect(ledTo(leaf, (index + 1) % size)).not.toBe(root);
        expect(ledTo(leaf, size)).toBeNull();
      }),
    );
  });
});
