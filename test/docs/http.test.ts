import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { limitSettings } from '../../src/server/limits.ts';

describe('docs/http.md', () => {
  it('has a row for each limit, with its default and its meaning', async () => {
    const text = await readFile(new URL('../../docs/http.md', import.meta.url), 'utf8');
    const rows = text.split('\n').filter((line) => line.startsWith('| `WHENCE_LIMIT_'));
    const expected = Object.values(limitSettings).map(
      (setting) => `| \`${setting.environment}\` | ${setting.default} | ${setting.meaning} |`,
    );
    expect(rows.sort()).toEqual(expected.sort());
  });
});
