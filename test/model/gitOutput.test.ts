import { describe, expect, it, test } from 'vitest';
import { readCommitObject } from '../../src/model/gitCommit.ts';
import { readSignature } from '../../src/model/gitSignature.ts';
import { readGitStatus } from '../../src/model/gitStatus.ts';
import { readGitList, readGitPath, readGitText } from '../../src/model/gitText.ts';

describe('what git status prints', () => {
  const zeros = '0'.repeat(40);

  it('has files of every kind', () => {
    const parts = readGitList(
      Buffer.from(
        [
          '# branch.oid x',
          `1 .M N... 100644 100644 100644 ${zeros} ${zeros} a file`,
          `2 R. N... 100644 100644 100644 ${zeros} ${zeros} R100 new name`,
          'old name',
          `u UU N... 100644 100644 100644 100644 ${zeros} ${zeros} ${zeros} both`,
          '? un tracked',
          '! ignored',
          '',
        ].join('\0'),
      ),
    );
    expect(readGitStatus(parts)).toEqual([
      { path: 'a file', status: '.M' },
      { path: 'new name', status: 'R.' },
      { path: 'both', status: 'UU' },
      { path: 'un tracked', status: '??' },
    ]);
  });

  it('is nothing in a clean repository, headers or not', () => {
    expect(readGitStatus(readGitList(Buffer.from('')))).toEqual([]);
    expect(readGitStatus(['# stash 1'])).toEqual([]);
  });
});

describe('a text of git', () => {
  it('is stripped as Python does, and nothing where nothing is left', () => {
    expect(readGitText(Buffer.from(' main \u0085\n'))).toEqual({ ok: true, text: 'main' });
    expect(readGitText(Buffer.from(' \n'))).toBeNull();
  });

  it('that is a path loses its line end only', () => {
    expect(readGitPath(Buffer.from('/a/repo \n'))).toBe('/a/repo ');
    expect(readGitPath(Buffer.from([0x2f, 0xff, 0x0a]))).toBeNull();
    expect(readGitPath(Buffer.from(''))).toBeNull();
  });
});

describe('a commit object', () => {
  const header = `tree ${'1'.repeat(40)}\nparent ${'2'.repeat(40)}\nparent ${'3'.repeat(40)}`;

  it('tells its tree, parents, people and kind of signature', () => {
    const text = `${header}
author Ada <b> Build <ada@example.com> 1767323045 +0200
committer <c@example.com> 1767323046 -0330
gpgsig -----BEGIN SSH SIGNATURE-----
 tree x
 -----END SSH SIGNATURE-----

author Mallory <m@example.com> 1 +0000
`;
    expect(readCommitObject(Buffer.from(text))).toEqual({
      treeId: '1'.repeat(40),
      parents: ['2'.repeat(40), '3'.repeat(40)],
      author: { name: 'Ada <b> Build', email: 'ada@example.com', time: '2026-01-02T03:04:05Z' },
      committer: { name: null, email: 'c@example.com', time: '2026-01-02T03:04:06Z' },
      isSigned: true,
      signatureKind: 'SSH',
    });
  });

  it('that is broken gives what can be read', () => {
    expect(readCommitObject(Buffer.from('author nobody\n\ntree x'))).toMatchObject({
      treeId: null,
      parents: [],
      author: null,
      isSigned: false,
    });
    expect(readCommitObject(Buffer.from(`${header}\nauthor A <a> 999999999999999 +0000`)).author).toEqual({
      name: 'A',
      email: 'a',
      time: null,
    });
  });
});

test.each([
  ['G\0Ada\0KEY\0FINGERPRINT\n', 'GOOD', 'FINGERPRINT'],
  ['U\0Ada\0KEY\0\n', 'UNKNOWN_KEY', 'KEY'],
  ['E\0\0KEY\0\n', 'UNKNOWN_KEY', 'KEY'],
  ['B\0\0\0\n', 'BAD', null],
  ['X\0\0\0\n', 'EXPIRED', null],
  ['Y\0\0\0\n', 'EXPIRED', null],
  ['R\0\0\0\n', 'REVOKED', null],
  ['N\0\0\0\n', 'UNVERIFIED', null],
  [null, 'UNVERIFIED', null],
])('a signature of which git says %j is %s', (output, status, key) => {
  expect(readSignature(output, 'GPG')).toMatchObject({ status, key, kind: 'GPG' });
});
