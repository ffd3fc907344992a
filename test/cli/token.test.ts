import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { limitsWith } from '../../src/server/limits.ts';
import { protectionFrom } from '../../src/server/protection/configuration.ts';
import { createStaticTokens } from '../../src/server/protection/staticTokens.ts';
import { whence } from './running.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-token-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('tokens are made, listed without what would make them, known by a server, and revoked', async () => {
  const file = join(folder, 'tokens.json');
  const environment = { WHENCE_TOKENS_FILE: file };
  const made = await whence(['token', 'create', 'ci', '--scope', 'read', 'ingest:ci'], { environment });
  expect(made).toMatchObject({ code: 0, stderr: expect.stringContaining('shown this once') });
  const token = made.stdout.trim();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).not.toContain(token.slice(20));
  const known = createStaticTokens({ file, text: null }, () => undefined);
  expect([...known.verify(token).caller.scopes]).toEqual(['read', 'ingest:ci']);

  await whence(['token', 'create', 'forever', '--scope', 'admin', '--expires', 'never', '--file', file]);
  const listed = await whence(['token', 'list', '--file', file, '-o', 'json']);
  const tokens = JSON.parse(listed.stdout) as readonly Record<string, unknown>[];
  expect(tokens).toMatchObject([
    { name: 'ci', scopes: ['read', 'ingest:ci'], expired: false },
    { name: 'forever', scopes: ['admin'], expiresAt: null },
  ]);
  expect(listed.stdout).not.toMatch(/hash|[0-9a-f]{64}/);

  const id = String(tokens[0]?.id);
  expect((await whence(['token', 'revoke', id, 'ffffffffffff', '--file', file])).code).toBe(3);
  expect((await whence(['token', 'revoke', id, '--file', file])).code).toBe(0);
  known.reload();
  expect(() => known.verify(token)).toThrow(expect.objectContaining({ code: 'TOKEN_INVALID' }));
});

test('what cannot be made is refused, and changes nothing', async () => {
  const file = join(folder, 'refused.json');
  const refused = await whence(['token', 'create', 'x', '--scope', 'root', '--file', file]);
  expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('ingest:<source>') });
  expect(
    (await whence(['token', 'create', 'x', '--scope', 'read', '--expires', '0d', '--file', file])).code,
  ).toBe(2);
  expect((await whence(['token', 'create', 'x', '--scope', 'read'])).stderr).toContain('WHENCE_TOKENS_FILE');
  writeFileSync(`${file}.new`, '');
  expect((await whence(['token', 'create', 'x', '--scope', 'read', '--file', file])).stderr).toContain(
    'being changed',
  );
  expect(() => protectionFrom({ WHENCE_TOKENS_FILE: file }, limitsWith(), () => undefined)).toThrow(
    expect.objectContaining({ code: 'BAD_USAGE', hint: expect.stringContaining('whence token create') }),
  );
});
