import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { captureBuildSource } from 'whence/capture';
import { captureBuildSource as own } from '../../src/capture/index.ts';
import { deviationRules } from '../../src/model/deviation.ts';

test('docs/capture.md lists every rule of deviation in the words of the code', async () => {
  const text = await readFile(new URL('../../docs/capture.md', import.meta.url), 'utf8');
  const listed = [...text.matchAll(/^\| `([a-z0-9_]+)` \| (.*) \|$/gm)].map(([, rule, words]) => [
    rule,
    words,
  ]);
  const rules = new Set(Object.keys(deviationRules));
  expect(listed.filter(([rule]) => rules.has(rule ?? ''))).toEqual(Object.entries(deviationRules));
});

test('the library is what docs/capture.md imports', () => {
  expect(captureBuildSource).toBe(own);
});
