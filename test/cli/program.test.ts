import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { whence } from './running.ts';

describe('help', () => {
  it('lists every command, the exit codes and the environment on stdout', async () => {
    const { code, stdout } = await whence(['--help']);
    expect(code).toBe(0);
    for (const command of [
      'serve',
      'ingest',
      'rejections',
      'lineage',
      'history',
      'where',
      'query',
      'ref',
      'capture',
      'hash',
      'remote',
    ]) {
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    }
    expect(stdout).toContain(
      '0 ok, 1 failed, 2 bad usage, 3 not found, 4 unreachable or refused, 5 findings',
    );
    expect(stdout).toContain('WHENCE_TOKEN_FILE');
  });

  it('of a command lists its options', async () => {
    const { code, stdout } = await whence(['ingest', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--retry-for <seconds>');
  });

  it('prints the version of the package', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect((await whence(['--version'])).stdout).toBe(`${manifest.version}\n`);
  });
});

describe('bad usage', () => {
  it.each([
    ['no command', [], 'Usage: whence'],
    ['an unknown command', ['lineag', 'x'], "unknown command 'lineag'"],
    ['an unknown option', ['ref', '--colour', 'x'], "unknown option '--colour'"],
    ['a missing argument', ['lineage'], "missing required argument 'ref'"],
    ['an argument too many', ['history', 'a', 'b'], 'too many arguments'],
    ['an unknown form of output', ['ref', '-o', 'xml', 'x'], "'xml' is invalid"],
    ['a number out of range', ['lineage', '--depth', '11', 'x'], 'a whole number, 1 to 10'],
    ['a text for a number', ['where', '--limit', '1e3', 'x'], 'a whole number'],
    [
      'a time without an offset',
      ['where', '--as-of', '2025-03-01', 'x'],
      '--as-of "2025-03-01" is not a time',
    ],
    ['an address that is none', ['where', '--url', 'localhost:4000', 'x'], 'is not an HTTP address'],
    ['a password in an address', ['where', '--url', 'http://a:b@c', 'x'], 'holds a user or password'],
    ['an unknown kind', ['ingest', '--kind', 'helm', '-'], 'kinds: kubernetes, oci, tag-observation'],
    ['a file that is not there', ['ingest', 'no-such-file.json'], 'cannot read no-such-file.json'],
    ['a folder for a file', ['ingest', '.'], '. is a folder'],
    ['neither query nor file', ['query'], 'give the query as text or as a file'],
    [
      'variables that are no object',
      ['query', '--variables', '[]', '{ x }'],
      '--variables is not a JSON object',
    ],
  ])('%s ends with 2 and says so on stderr only', async (_what, args, message) => {
    const { code, stdout, stderr } = await whence(args);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('does not show the password of an address that it refuses', async () => {
    const { stderr } = await whence(['where', '--url', 'http://user:hunter2@host', 'x']);
    expect(stderr).not.toContain('hunter2');
  });
});
