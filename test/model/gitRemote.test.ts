import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { normalizeRemote, stripUserinfo } from '../../src/model/gitRemote.ts';

interface RemoteCase {
  readonly name: string;
  readonly kind: string;
  readonly about: string;
  readonly call: { readonly url: string | null };
  readonly expect: { readonly repo: string | null };
}

const recorded: { readonly cases: readonly RemoteCase[] } = JSON.parse(
  readFileSync(new URL('../vectors/build-source.json', import.meta.url), 'utf8'),
);
const remotes = recorded.cases.filter((vector) => vector.kind === 'normalize_remote');
const isDefect = (vector: RemoteCase) => vector.about.includes('DEFECT');

describe('the recorded remotes of agentex build provenance', () => {
  test('are all here', () => {
    expect(remotes).toHaveLength(25);
    expect(remotes.filter(isDefect).map((vector) => vector.call.url)).toEqual([
      'https://u:p@ss@Host.example/a/b',
    ]);
  });

  test.each(remotes.filter((vector) => !isDefect(vector)))('$name', (vector) => {
    expect(normalizeRemote(vector.call.url)).toEqual({ remote: vector.expect.repo, deviation: null });
  });

  test('are not followed where a part of the password would stay', () => {
    expect(normalizeRemote('https://u:p@ss@Host.example/a/b')).toEqual({
      remote: 'host.example/a/b',
      deviation: 'AUTHORITY_FIRST',
    });
  });
});

describe('white space', () => {
  it.each([
    '\u001c',
    '\u0085',
    '\u00a0',
    '\u2003',
    '\u3000',
    '\r\n',
    ' \t\u001f ',
  ])('%j around falls away', (space) => {
    expect(normalizeRemote(`${space}https://h.example/a${space}`)).toEqual({
      remote: 'h.example/a',
      deviation: null,
    });
  });

  it('does not include the byte order mark, as in Python', () => {
    expect(normalizeRemote('h.example/a\ufeff').remote).toBe('h.example/a\ufeff');
  });
});

describe('the authority comes first', () => {
  it.each([
    ['an @ in the path', 'https://Host.example/a/@scope/b', 'host.example/a/@scope/b'],
    ['an @ in the path behind credentials', 'https://u:p@Host.example/a@b', 'host.example/a@b'],
    ['an @ in an scp path', 'host.example:org/re@po.git', 'host.example/org/re@po'],
    ['an @ in the first part of an scp path', 'host.example:re@po.git', 'host.example/re@po'],
    ['an @ in an scp path behind a user', 'git@host.example:org/re@v1.2', 'host.example/org/re@v1.2'],
    ['an @ in a path without a scheme', 'host.example/org/re@po', 'host.example/org/re@po'],
    ['an @ in a local path', '/srv/re@po', 'srv/re@po'],
    ['an IPv6 host in the scp form', 'git@[2001:DB8::1]:org/repo.git', '[2001:db8::1]/org/repo'],
  ])('with %s', (_what, url, remote) => {
    expect(normalizeRemote(url).remote).toBe(remote);
  });
});

describe('credentials are never part of the value', () => {
  it.each([
    ['without a scheme', 'oauth2:S3CRET@gitlab.example/org/repo', 'gitlab.example/org/repo'],
    ['in the scp form', 'user:S3CRET@host.example:org/repo.git', 'host.example/org/repo'],
    ['with an @ and no scheme', 'user:S3@CRET@host.example/org/repo', 'host.example/org/repo'],
    ['in the name of a user without a colon', 'S3CRET@x@host.example/org/repo', 'host.example/org/repo'],
    ['with a bare slash', 'https://user:S3/CRET@host.example/org/repo', 'host.example/org/repo'],
    ['with a bare question mark', 'https://user:S3?CRET@host.example/org/repo', 'host.example/org/repo'],
    ['with a bare number sign', 'https://user:S3#CRET@host.example/org/repo', 'host.example/org/repo'],
    ['with a slash and no scheme', 'user:S3/CRET@host.example/org/repo', 'host.example/org/repo'],
    ['in a URL within the URL', 'https://https://user:S3CRET@host.example/a', 'https://host.example/a'],
    ['in a URL within the path', 'https://h.example/https://u:S3CRET@x/a', 'h.example/https://x/a'],
    ['in the query', 'https://h.example/a.git?token=S3CRET', 'h.example/a'],
  ])('%s', (_what, url, remote) => {
    expect(normalizeRemote(url).remote).toBe(remote);
  });

  it.each([
    'first.last:S3CRET@host.example/org/repo',
    'me@corp.example:S3CRET@host.example:org/repo',
  ])('%s could be host:path too, so it has no value', (url) => {
    expect(normalizeRemote(url)).toEqual({ remote: null, deviation: 'AMBIGUOUS' });
  });

  it('whatever the user and the password are', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9@:!$%.~-]{0,12}$/);
    const scheme = fc.constantFrom('https', 'ssh', 'git+ssh', 'http');
    fc.assert(
      fc.property(scheme, secret, secret, (name, user, password) => {
        expect(normalizeRemote(`${name}://${user}:${password}@Host.example:8443/Org/Repo.git`).remote).toBe(
          'host.example:8443/Org/Repo',
        );
      }),
    );
  });
});

describe('stripUserinfo', () => {
  it.each([
    ['https://user:token@ci.example/job/1?a=b@c#d@e', 'https://ci.example/job/1?a=b@c#d@e'],
    ['https://ci.example/job/1', 'https://ci.example/job/1'],
    ['https://ci.example?mail=a@b.example', 'https://ci.example?mail=a@b.example'],
    ['https://p@ss@ci.example:8443/', 'https://ci.example:8443/'],
    ['ssh://git@[2001:db8::1]:22/a', 'ssh://[2001:db8::1]:22/a'],
    [
      'git+https://user:token@host.example/repo@refs/heads/main',
      'git+https://host.example/repo@refs/heads/main',
    ],
    ['https://user:a/b@host.example/x', 'https://host.example/x'],
    ['https://user:a://b@host.example/x', 'https://host.example/x'],
    ['https://x.example/go?to=https://u:p@y.example/', 'https://x.example/go?to=https://y.example/'],
    ['pkg:npm/left-pad@1.3.0', 'pkg:npm/left-pad@1.3.0'],
    ['ghcr.io/org/app@sha256:1', 'ghcr.io/org/app@sha256:1'],
    ['', ''],
  ])('%s', (url, stripped) => {
    expect(stripUserinfo(url)).toBe(stripped);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:https?:\/\/|[a@:/?#]){0,12}$/), (url) => {
        expect(stripUserinfo(stripUserinfo(url))).toBe(stripUserinfo(url));
      }),
    );
  });
});
