import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const rows = [...textOf('docs/traps.md').matchAll(/^\| (.+) \| (.+) \| (test\/\S+) \|$/gm)].map(
  ([, trap = '', title = '', file = '']) => [trap, title, file] as const,
);

describe('docs/traps.md', () => {
  it('lists all traps', () => expect(rows.length).toBeGreaterThan(60));

  it.each(rows)('has a test for: %s', (_, title, file) => {
    expect(textOf(file)).toContain(title);
  });
});
