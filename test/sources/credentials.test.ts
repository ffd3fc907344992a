import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createSecretReader, dockerCredentialsIn } from '../../src/sources/credentials.ts';
import { nextLink } from '../../src/sources/http/links.ts';
import { parseChallenges } from '../../src/sources/registry/challenge.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-secrets-'));
const outside = mkdtempSync(join(tmpdir(), 'whence-outside-'));
afterAll(() => [folder, outside].forEach((each) => void rmSync(each, { recursive: true })));

const missing = { code: 'SOURCE_CREDENTIALS_MISSING' };

describe('a secret', () => {
  const secrets = createSecretReader({
    WHENCE_SOURCE_SECRETS: folder,
    WHENCE_SOURCE_SECRET_A: 'a',
    NEO4J_PASSWORD: 'b',
  });

  it('comes from a variable whose name says that sources may read it, and from no other', async () => {
    expect(await secrets.read({ variable: 'WHENCE_SOURCE_SECRET_A' })).toBe('a');
    await expect(secrets.read({ variable: 'NEO4J_PASSWORD' })).rejects.toMatchObject(missing);
    await expect(secrets.read({ variable: 'WHENCE_SOURCE_SECRET_B' })).rejects.toMatchObject(missing);
  });

  it('comes from a file of the folder of secrets, and from nowhere else, by no way', async () => {
    writeFileSync(join(folder, 'token'), 'sesame\n');
    writeFileSync(join(outside, 'token'), 'other');
    symlinkSync(join(outside, 'token'), join(folder, 'link'));
    expect(await secrets.read({ file: 'token' })).toBe('sesame');
    for (const file of ['link', join(outside, 'token'), '../token', '/etc/hostname', 'absent', '.'])
      await expect(secrets.read({ file })).rejects.toMatchObject(missing);
    await expect(createSecretReader({}).read({ file: 'token' })).rejects.toMatchObject(missing);
  });
});

describe('the docker configuration', () => {
  const auth = (text: string) => Buffer.from(text).toString('base64');
  const config = JSON.stringify({
    auths: {
      'ghcr.io': { auth: auth('me:pass:word') },
      'https://index.docker.io/v1/': { auth: auth('hub:secret') },
      'acr.example.com': { auth: auth('00000000:'), identitytoken: 'identity' },
    },
    credHelpers: { 'gcr.io': 'gcloud' },
  });

  it('has credentials by host, those of Docker Hub under its address of old, and identity tokens', () => {
    expect(dockerCredentialsIn(config, 'ghcr.io')).toEqual({ user: 'me', secret: 'pass:word' });
    expect(dockerCredentialsIn(config, 'docker.io')).toEqual({ user: 'hub', secret: 'secret' });
    expect(dockerCredentialsIn(config, 'acr.example.com')).toMatchObject({
      secret: 'identity',
      isIdentityToken: true,
    });
    expect(dockerCredentialsIn(config, 'quay.io')).toBeNull();
  });

  it('that leaves a registry to a helper, or is no JSON, is refused without a word of it', () => {
    expect(() => dockerCredentialsIn(config, 'gcr.io')).toThrow(expect.objectContaining(missing));
    expect(() => dockerCredentialsIn('{"auths": hunter2', 'gcr.io')).toThrow(
      expect.objectContaining({ ...missing, message: expect.not.stringContaining('hunter2') }),
    );
  });
});

describe('a challenge', () => {
  it.each([
    ['Basic realm="x"', [{ scheme: 'basic', parameters: { realm: 'x' } }]],
    [
      'Bearer realm="https://auth.example/token",service="r",scope="repository:a/b:pull,push"',
      [
        {
          scheme: 'bearer',
          parameters: {
            realm: 'https://auth.example/token',
            service: 'r',
            scope: 'repository:a/b:pull,push',
          },
        },
      ],
    ],
    [
      'Negotiate, Basic realm="a \\"b\\"", charset=UTF-8',
      [
        { scheme: 'negotiate', parameters: {} },
        { scheme: 'basic', parameters: { realm: 'a "b"', charset: 'UTF-8' } },
      ],
    ],
    ['', []],
    ['"', []],
  ])('reads %s', (header, challenges) => {
    expect(parseChallenges(header)).toEqual(challenges);
  });
});

describe('a link to the next page', () => {
  const base = new URL('https://r.example/v2/a/tags/list');
  it.each([
    ['</v2/a/tags/list?last=b&n=2>; rel="next"', 'https://r.example/v2/a/tags/list?last=b&n=2'],
    [
      '<https://r.example/1>; rel="prev", <https://r.example/3>; title="a, b"; rel=next',
      'https://r.example/3',
    ],
    ['<?page=2>; rel="last"', undefined],
    ['', undefined],
  ])('is read from %s', (header, href) => {
    expect(nextLink(header, base)?.href).toBe(href);
  });
});
