import { describe, expect, it, test } from 'vitest';
import { readDockerIgnore } from '../../src/model/dockerIgnore.ts';
import { shellPattern } from '../../src/model/fnmatch.ts';
import { readStagingIgnore } from '../../src/model/stagingIgnore.ts';

describe("Python's fnmatch", () => {
  // Each answer is that of fnmatch.fnmatchcase in Python 3.11.
  test.each([
    ['*.pyc', 'a.pyc', true],
    ['*.pyc', 'a.PYC', false],
    ['a*b*c', 'aXbXc', true],
    ['a*b*c', 'aXcXb', false],
    ['*', '', true],
    ['?', '\u{1f600}', true],
    ['?', '', false],
    ['[abc]x', 'bx', true],
    ['[!abc]x', 'bx', false],
    ['[a-c]', 'b', true],
    ['[a-c-e]', '-', true],
    ['[a-c-e]', 'd', false],
    ['[c-a]', 'b', false],
    ['[!c-a]', 'b', true],
    ['[^a]', '^', true],
    ['[^a]', 'b', false],
    ['[]]', ']', true],
    ['[!]]', 'a', true],
    ['[a-]', '-', true],
    ['[-a]', '-', true],
    ['[abc', '[abc', true],
    ['[\\]', '\\', true],
    ['\\*', '*', false],
    ['\\*', '\\x', true],
    ['a/b', 'a/b', true],
    ['[[-!!ab]', '^', true],
  ])('%s and %s: %s', (pattern, name, matches) => {
    expect(shellPattern(pattern)(name)).toBe(matches);
  });

  it('takes no time for what makes a regular expression go back and forth', () => {
    expect(shellPattern(`${'*a'.repeat(200)}b`)('a'.repeat(5_000))).toBe(false);
  });
});

describe('the ignore file of agentex', () => {
  const ignores = readStagingIgnore(
    '# a comment\r\n  *.pyc  # and one behind\n\u0085venv\u001c\n\n__pycache__/\n!keep.pyc\na#b\n',
  );

  test.each([
    ['x.pyc', true],
    ['keep.pyc', true],
    ['venv', true],
    ['a', true],
    ['a#b', false],
    ['__pycache__', false],
    ['', false],
  ])('%j: %s', (name, isIgnored) => {
    expect(ignores(name)).toBe(isIgnored);
  });
});

describe('the ignore file of Docker', () => {
  test.each([
    ['node_modules', 'node_modules/a/b.js', true],
    ['node_modules', 'lib/node_modules/a.js', false],
    ['**/node_modules', 'lib/node_modules/a.js', true],
    ['/venv/', 'venv/x', true],
    ['*.log', 'a.log', true],
    ['*.log', 'lib/a.log', false],
    ['**/*.log', 'lib/deep/a.log', true],
    ['**/*.log', 'a.log', true],
    ['lib/?', 'lib/a', true],
    ['lib/*', 'lib/a/b', true],
    ['./lib/../top', 'top', true],
    ['[a-c].txt', 'b.txt', true],
    ['[^a].txt', 'b.txt', true],
    ['\\*.txt', 'a.txt', false],
    ['a.txt', 'aXtxt', false],
    ['# lib', '# lib', false],
    ['[z-a]', 'z', false],
    ['*\n!keep', 'keep', false],
    ['*\n!keep', 'other', true],
    ['*\n!keep\nkeep/secret', 'keep/secret', true],
    ['\ufefflib', 'lib/x', true],
  ])('%j on %s: %s', (text, path, drops) => {
    expect(readDockerIgnore(text)(path)).toBe(drops);
  });
});
