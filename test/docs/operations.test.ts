import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { createMetrics } from '../../src/telemetry/metrics.ts';

it('docs/operations.md has a row for each metric, with its labels and what it tells', async () => {
  const page = await readFile(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `whence_'));
  const documented = new Map(
    rows.map((row) => {
      const [, name = '', , help = ''] = row.split('|').map((cell) => cell.trim());
      return [name.replaceAll('`', ''), help];
    }),
  );
  const text = await createMetrics({ operations: [] }).text();
  const helps = [...text.matchAll(/^# HELP (whence_\w+) (.*)$/gm)];
  expect(Object.fromEntries(documented)).toEqual(
    Object.fromEntries(helps.map(([, name = '', help = '']) => [name, help])),
  );
});
