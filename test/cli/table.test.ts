import { describe, expect, it } from 'vitest';
import { drawTable, printable, shortenDigests, tableDrawer, widthOf } from '../../src/cli/table.ts';

interface Row {
  readonly name: string | null;
  readonly note: string | null;
}

const columns = [
  { title: 'NAME', value: ({ name }: Row) => name },
  { title: 'NOTE', value: ({ note }: Row) => note },
];
const hex = '4bc453b53cb3d914b45f4b250294236adba2c0e09ff6f03793949e7e39fd4cc1';

describe('a table', () => {
  it('aligns its columns by what a terminal shows', () => {
    const rows = [
      { name: '日本', note: 'wide' },
      { name: 'e\u0301', note: 'accent' },
      { name: 'abcde', note: 'plain' },
    ];
    expect(drawTable(columns, rows, { wide: false }).split('\n')).toEqual([
      'NAME   NOTE',
      '日本   wide',
      'e\u0301      accent',
      'abcde  plain',
      '',
    ]);
  });

  it('leaves out columns that say nothing, and marks single gaps', () => {
    expect(drawTable(columns, [{ name: 'a', note: null }], { wide: false })).toBe('NAME\na\n');
    const rows = [
      { name: 'a', note: null },
      { name: null, note: 'b' },
    ];
    expect(drawTable(columns, rows, { wide: false })).toBe('NAME  NOTE\na     -\n-     b\n');
  });

  it('is nothing without rows', () => {
    expect(drawTable(columns, [], { wide: false })).toBe('');
  });

  it('that comes in parts has its titles once', () => {
    const draw = tableDrawer(columns, { wide: true, keepEmpty: true });
    expect(draw([{ name: 'a', note: null }])).toBe('NAME  NOTE\na     -\n');
    expect(draw([{ name: 'abcdefg', note: 'b' }])).toBe('abcdefg  b\n');
  });
});

describe('long names of content', () => {
  it.each([
    [`sha256:${hex}`, 'sha256:4bc453b53cb3'],
    [`ghcr.io/a/b:1@sha256:${hex}`, 'ghcr.io/a/b:1@sha256:4bc453b53cb3'],
    ['0123456789abcdef0123456789abcdef01234567', '0123456789ab'],
    ['build 0123456789abcdef', 'build 0123456789abcdef'],
    [`x${hex}`, `x${hex}`],
    ['a45929bc-5b80-59c9-a61c-28467e37dc8b', 'a45929bc-5b80-59c9-a61c-28467e37dc8b'],
  ])('%s is cut to 12 digits, which can still be looked up: %s', (long, short) => {
    expect(shortenDigests(long)).toBe(short);
  });
});

describe('text from outside', () => {
  it.each([
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['a\nb\tc', 'a\\u{a}b\\u{9}c'],
    ['right\u202eleft', 'right\\u{202e}left'],
    ['naïve 日本 👍', 'naïve 日本 👍'],
  ])('%j is shown as %j, so that it cannot steer the terminal', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it.each([
    ['abc', 3],
    ['日本', 4],
    ['e\u0301', 1],
    ['👍', 2],
  ])('%s takes %d columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});
