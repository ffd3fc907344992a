import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { failureCodes } from '../../src/failure.ts';
import { errorReference } from '../../src/server/errorReference.ts';
import { graphqlCodes } from '../../src/server/graphqlCodes.ts';

const file = new URL('../../docs/errors.md', import.meta.url);

describe('docs/errors.md', () => {
  it('lists exactly the codes that there are', async () => {
    const listed = [...(await readFile(file, 'utf8')).matchAll(/^\| `(\w+)` \|/gm)].map(([, code]) => code);
    expect(listed.sort()).toEqual([...Object.keys(failureCodes), ...Object.keys(graphqlCodes)].sort());
  });

  it('is as it is generated; `npx vitest run test/docs -u` writes it again', async () => {
    await expect(errorReference()).toMatchFileSnapshot(file.pathname);
  });
});
