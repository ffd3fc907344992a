import { stripPythonSpace } from './pythonSpace.ts';

/** A Git remote in the form in which builds, commits and repositories join: `host[:port]/path`. */
export interface NormalizedRemote {
  /** Lower-case host with its port, and the path in its own letter case; null when nothing can be said safely. */
  readonly remote: string | null;
  /**
   * Null when the value equals the one that agentex build provenance records. AUTHORITY_FIRST: that one would keep
   * a part of the credentials or lose the host, because it cuts at the first `@` of the text. AMBIGUOUS: the text
   * can be read as `host:path` and as `user:password@host`, so there is no value.
   */
  readonly deviation: 'AUTHORITY_FIRST' | 'AMBIGUOUS' | null;
}

/**
 * Normalises the URL of a Git remote: scheme, credentials, query, fragment and a final `.git` fall away, the scp
 * form `user@host:path` becomes `host/path`, and only the host is brought to lower case. Credentials are never part
 * of the value: the authority is found first and cut at its last `@`.
 *
 * The value equals the one of agentex build provenance wherever that is safe, quirks included (a local path has its
 * first component in lower case), because records of both sides join on it; `deviation` says where it differs.
 */
export function normalizeRemote(text: string | null): NormalizedRemote {
  const trimmed = stripPythonSpace(text ?? '');
  const location = hasScheme(trimmed) ? afterScheme(stripUserinfo(trimmed)) : schemelessLocation(trimmed);
  if (location === null) return { remote: null, deviation: 'AMBIGUOUS' };
  const remote = joinForm(beforeQuery(location));
  const recorded = joinForm(cutAtFirstAt(beforeQuery(trimmed)));
  return { remote, deviation: remote === recorded ? null : 'AUTHORITY_FIRST' };
}

/**
 * Takes the user and password out of every `scheme://` authority in a text, also of URLs inside of URLs. Text
 * without `://` is returned as it is: image references and package URLs mean something else by `@`, and Git remotes
 * without a scheme are for {@link normalizeRemote}.
 */
export function stripUserinfo(url: string): string {
  let kept = '';
  let rest = url;
  for (let scheme = rest.indexOf(SCHEME_END); scheme !== -1; scheme = rest.indexOf(SCHEME_END)) {
    const authority = scheme + SCHEME_END.length;
    kept += rest.slice(0, authority);
    rest = withoutUserinfo(rest.slice(authority));
  }
  return kept + rest;
}

const SCHEME_END = '://';

const HOST_AND_PORT = /^(?:\[[^\]]*\]|[^:]*)(?::\d*)?$/;

/** @param location what follows `://` */
function withoutUserinfo(location: string): string {
  const end = location.search(/[/?#]/);
  const authority = end === -1 ? location : location.slice(0, end);
  const at = authority.lastIndexOf('@');
  if (at !== -1) return location.slice(at + 1);
  // No port has letters: the colon belongs to a password with a bare `/`, `?` or `#` in it, which ended the authority.
  return HOST_AND_PORT.test(authority) ? location : location.slice(location.lastIndexOf('@') + 1);
}

function hasScheme(text: string): boolean {
  return beforeQuery(text).includes(SCHEME_END);
}

function afterScheme(url: string): string {
  return url.slice(url.indexOf(SCHEME_END) + SCHEME_END.length);
}

function beforeQuery(text: string): string {
  const end = text.search(/[?#]/);
  return end === -1 ? text : text.slice(0, end);
}

/** `[user@]host:path`, `[user@]host/path` or a local path, as `host/path` or the path. */
function schemelessLocation(text: string): string | null {
  const first = firstComponent(text);
  const colon = /^[^:]*\[/.test(first) ? first.indexOf(':', first.indexOf(']')) : first.indexOf(':');
  if (colon === -1) return text.slice(first.lastIndexOf('@') + 1);

  const authority = text.slice(0, colon);
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const path = text.slice(colon + 1);
  switch (readingOf(authority, path)) {
    case 'HOST_AND_PATH':
      return `${host}/${path}`;
    case 'USER_AND_PASSWORD':
      return path.slice(credentialEnd(path) + 1).replace(':', '/');
    case 'AMBIGUOUS':
      return null;
  }
}

/**
 * Git knows no password in the scp form, people write one all the same. So an `@` after the colon may end a
 * password, unless what stands before the colon is surely a host and what follows the `@` is surely none.
 */
function readingOf(authority: string, path: string): 'HOST_AND_PATH' | 'USER_AND_PASSWORD' | 'AMBIGUOUS' {
  const end = credentialEnd(path);
  if (end === -1) return 'HOST_AND_PATH';
  const isInFirstComponent = end < firstComponent(path).length;
  const isHostBehind = /^[^/:]*(?:\.(?!git(?:\/|$))|:)/.test(path.slice(end + 1));
  if (authority.includes('@') || authority.includes('.')) {
    return isInFirstComponent && isHostBehind ? 'AMBIGUOUS' : 'HOST_AND_PATH';
  }
  return isInFirstComponent || isHostBehind ? 'USER_AND_PASSWORD' : 'HOST_AND_PATH';
}

/** Where a password would end: the last `@` of the first component or else the first `@`; -1 without one. */
function credentialEnd(path: string): number {
  const inFirst = firstComponent(path).lastIndexOf('@');
  return inFirst === -1 ? path.indexOf('@') : inFirst;
}

function firstComponent(text: string): string {
  return text.split('/', 1)[0] ?? '';
}

/** The steps that follow once the credentials are gone. */
function joinForm(location: string): string | null {
  const path = location.replace(/\.git$/, '').replace(/^\/+|(?<!\/)\/+$/g, '');
  if (path === '') return null;
  const host = firstComponent(path);
  return host.toLowerCase() + path.slice(host.length);
}

/** How agentex build provenance finds the location; compared with and never shown, as it may hold credentials. */
function cutAtFirstAt(text: string): string {
  const isScp = !text.includes(SCHEME_END) && firstComponent(text).includes(':');
  if (isScp) return text.slice(text.indexOf('@') + 1).replace(':', '/');
  const location = text.includes(SCHEME_END) ? afterScheme(text) : text;
  return location.slice(location.indexOf('@') + 1);
}
