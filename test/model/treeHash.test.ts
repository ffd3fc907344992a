import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gitTreeId, revisionSwhid } from '../../src/model/gitTree.ts';
import {
  compareCodePoints,
  modeOfFile,
  sortByCodePoint,
  type TreeEntry,
  workingTreeHash,
} from '../../src/model/treeHash.ts';

const entry = (path: string): TreeEntry => ({
  path,
  mode: '100644',
  sha256: '0'.repeat(64),
  blobId: '0'.repeat(40),
});
const text = fc.string({
  unit: fc.constantFrom('a', '/', '-', '.', '\ue000', '\uff5e', '\u{1f600}', '\u{10ffff}'),
});

describe('the order of paths', () => {
  it('is that of their UTF-8 bytes', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const bytes = Buffer.compare(Buffer.from(left), Buffer.from(right));
        expect(Math.sign(compareCodePoints(left, right))).toBe(bytes);
      }),
    );
  });

  it('is the same with and without characters beyond the first 65,536', () => {
    const paths = ['a-b', 'a.txt', 'a/b', 'a0'];
    expect(sortByCodePoint([...paths].reverse(), (path) => path)).toEqual(paths);
    expect(sortByCodePoint(['\u{1f600}', ...paths].reverse(), (path) => path)).toEqual([
      ...paths,
      '\u{1f600}',
    ]);
  });
});

describe('the hash of a tree', () => {
  it('does not depend on the order in which files are found', () => {
    const entries = fc.uniqueArray(text, { minLength: 1 }).map((paths) => paths.map(entry));
    fc.assert(
      fc.property(entries, (found) => {
        expect(workingTreeHash(found.toReversed())).toBe(workingTreeHash(found));
      }),
    );
  });

  it('of no files is that of nothing', () => {
    expect(workingTreeHash([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(gitTreeId([])).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
  });

  it('is the same for many files as for the text of all lines at once', async () => {
    const { createHash } = await import('node:crypto');
    const many = Array.from({ length: 2_500 }, (_, index) => entry(`f${String(index).padStart(5, '0')}`));
    const lines = many.map(({ path, mode, sha256 }) => `${path}\0${mode}\0${sha256}`).join('\n');
    expect(workingTreeHash(many)).toBe(createHash('sha256').update(lines).digest('hex'));
  });
});

describe("Git's id of a tree", () => {
  it('is unknown where that of a file is, and does not count .git', () => {
    expect(gitTreeId([{ ...entry('a'), blobId: null }])).toBeNull();
    expect(gitTreeId([entry('a'), { ...entry('.git/HEAD'), blobId: null }])).toBe(gitTreeId([entry('a')]));
  });
});

it('only the bit of the owner makes a file executable', () => {
  expect([0o100644, 0o100655, 0o104711, 0o100100].map(modeOfFile)).toEqual([
    '100644',
    '100644',
    '100755',
    '100755',
  ]);
});

it('a commit of SHA-256 has no SWHID', () => {
  expect(revisionSwhid('a'.repeat(40))).toBe(`swh:1:rev:${'a'.repeat(40)}`);
  expect(revisionSwhid('a'.repeat(64))).toBeNull();
});
