import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { accessToken, graphqlEndpoint } from '../../src/cli/address.ts';
import { temporaryFile } from './running.ts';

/** A data folder whose server wrote this into its address file. */
function dataFolder(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'whence-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'server.json'), content);
  return folder;
}

describe('the endpoint', () => {
  const written = JSON.stringify({ url: 'http://127.0.0.1:4321' });

  it('is that of --url before all others', () => {
    const environment = { WHENCE_URL: 'http://b', WHENCE_DATA: dataFolder(written) };
    expect(graphqlEndpoint({ url: 'http://a' }, environment).href).toBe('http://a/graphql');
  });

  it('is that of WHENCE_URL before that of a data folder', () => {
    const environment = { WHENCE_URL: 'https://b/whence/' };
    expect(graphqlEndpoint({ data: dataFolder(written) }, environment).href).toBe('https://b/whence/graphql');
  });

  it('is what the server of --data wrote, before that of WHENCE_DATA', () => {
    const environment = { WHENCE_DATA: dataFolder('{"url":"http://other"}') };
    expect(graphqlEndpoint({ data: dataFolder(written) }, environment).href).toBe(
      'http://127.0.0.1:4321/graphql',
    );
    expect(graphqlEndpoint({}, environment).href).toBe('http://other/graphql');
  });

  it.each([
    ['no address file', null],
    ['one that is being written', '{"ur'],
  ])('is the default with %s', (_what, content) => {
    const data = content === null ? 'no-such-folder' : dataFolder(content);
    expect(graphqlEndpoint({ data }, {}).href).toBe('http://127.0.0.1:4000/graphql');
  });

  it('is taken as it is where it names the path', () => {
    expect(graphqlEndpoint({ url: 'http://a/x/graphql' }, {}).href).toBe('http://a/x/graphql');
  });

  it.each([
    'localhost:4000',
    'ftp://a',
    'not a url',
    'http://user@a',
    'http://:secret@a',
  ])('is never %s', (url) => {
    expect(() => graphqlEndpoint({ url }, {})).toThrow(expect.objectContaining({ code: 'BAD_USAGE' }));
  });
});

describe('the token', () => {
  it('comes from the environment, or the file that it names, without line ends', () => {
    expect(accessToken({ WHENCE_TOKEN: 'a', WHENCE_TOKEN_FILE: 'no-such-file' })).toBe('a');
    expect(accessToken({ WHENCE_TOKEN_FILE: temporaryFile('token', 'b\n') })).toBe('b');
    expect(accessToken({})).toBeNull();
  });

  it('that cannot be read is bad usage, not a request without it', () => {
    const read = () => accessToken({ WHENCE_TOKEN_FILE: 'no-such-file' });
    expect(read).toThrow(expect.objectContaining({ code: 'BAD_USAGE' }));
  });
});
