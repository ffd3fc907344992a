import { describe, expect, it } from 'vitest';
import {
  anonymous,
  callerMay,
  callerSatisfies,
  isScope,
  type Scope,
  scopeMeanings,
  scopesInWords,
  sourcesOf,
} from '../../../src/model/access/caller.ts';

const holding = (...scopes: Scope[]) => ({ scopes: new Set<string>(scopes) });

describe('a caller', () => {
  it.each<[string, readonly Scope[], Scope, boolean]>([
    ['has the scope that it holds', ['read'], 'read', true],
    ['has no other', ['read'], 'admin', false],
    ['without any may nothing', [], 'read', false],
    ['reads what it changes: tasks include read', ['tasks'], 'read', true],
    ['that reads changes nothing', ['read'], 'tasks', false],
    ['that ingests does not read', ['ingest'], 'read', false],
    ['that ingests sends for every source', ['ingest'], 'ingest:ci', true],
    ['that ingests for one source sends for it', ['ingest:ci'], 'ingest:ci', true],
    ['that ingests for one source sends for no other', ['ingest:ci'], 'ingest:cd', false],
    ['that ingests for one source does not ingest at large', ['ingest:ci'], 'ingest', false],
    ['that ingests for one source ingests for some', ['ingest:ci'], 'ingest:*', true],
    ['that reads ingests for none', ['read'], 'ingest:*', false],
    ['reads sessions in full only where it may', ['read', 'tasks', 'ingest'], 'sessions:full', false],
  ])('%s', (_, scopes, scope, may) => {
    expect(callerMay(holding(...scopes), scope)).toBe(may);
  });

  it.each(Object.keys(scopeMeanings) as Scope[])('that administers has %s', (scope) => {
    expect(callerMay(holding('admin'), scope)).toBe(true);
  });

  it('that nobody asks who it is may do everything', () => {
    expect(callerMay(anonymous, 'admin')).toBe(true);
  });

  it('sends for the sources of its scopes, or for all', () => {
    expect(sourcesOf(holding('read', 'ingest:ci', 'ingest:cd'))).toEqual(['ci', 'cd']);
    expect(sourcesOf(holding('ingest', 'ingest:ci'))).toBeNull();
    expect(sourcesOf(holding('admin'))).toBeNull();
  });

  it('needs one whole group of scopes', () => {
    const required = [['read', 'tasks'], ['admin']] as const;
    expect(callerSatisfies(holding('read'), required)).toBe(false);
    expect(callerSatisfies(holding('tasks'), required)).toBe(true);
    expect(callerSatisfies(holding('admin'), required)).toBe(true);
    expect(scopesInWords(required)).toBe('`read` and `tasks`, or `admin`');
  });
});

describe('a scope', () => {
  it.each(['read', 'admin', 'ingest', 'ingest:ci', 'ingest:gitlab.example.com'])('is %s', (text) => {
    expect(isScope(text)).toBe(true);
  });

  it.each([
    '',
    'write',
    'ingest:',
    'ingest:*',
    'ingest:a b',
    'toString',
    '__proto__',
  ])('is not "%s"', (text) => {
    expect(isScope(text)).toBe(false);
  });
});
