import { expect, it } from 'vitest';
import { parseCommitId } from '../../src/model/commitId.ts';

const sha1 = '0123456789abcdef0123456789abcdef01234567';
const sha256 = '0123456789abcdef'.repeat(4);

it('reads 40 digits as SHA-1 and 64 as SHA-256', () => {
  expect(parseCommitId(sha1)).toEqual({ form: 'commit', algorithm: 'sha1', oid: sha1 });
  expect(parseCommitId(sha256)).toEqual({ form: 'commit', algorithm: 'sha256', oid: sha256 });
});

it('brings upper-case digits to lower case', () => {
  expect(parseCommitId(sha1.toUpperCase())).toEqual({ form: 'commit', algorithm: 'sha1', oid: sha1 });
});

it.each([
  '0123',
  '01234567',
  sha1.slice(0, 39),
  `${sha1}8`,
  sha256.slice(0, 63),
])('takes %s for a hint and never for a commit', (prefix) => {
  expect(parseCommitId(prefix)).toEqual({ form: 'hint', prefix });
});

it.each([
  ['nothing', ''],
  ['three digits', '012'],
  ['65 digits', `${sha256}0`],
  ['a branch name', 'main'],
  ['a blank', `${sha1} `],
  ['a line end', `${sha1}\n`],
  ['a digest', `sha256:${sha256}`],
])('refuses %s', (_what, text) => {
  expect(parseCommitId(text).form).toBe('invalid');
});

it.each([40, 64, 7])('refuses %i zeros, which mean "no commit"', (length) => {
  expect(parseCommitId('0'.repeat(length))).toEqual({
    form: 'invalid',
    reason: 'zeros alone mean "no commit"',
  });
});
