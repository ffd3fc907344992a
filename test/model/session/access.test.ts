import { describe, expect, test } from 'vitest';
import { anonymous } from '../../../src/model/access/caller.ts';
import { isGuardedLink, redactedProperties, redactFor } from '../../../src/model/session/access.ts';

describe('what is told of sessions', () => {
  test.each([
    ['everything to everybody, where nobody is asked who they are', anonymous, 'none'],
    [
      'everything to a caller with sessions:full',
      { scopes: new Set(['read', 'sessions:full'] as const) },
      'none',
    ],
    ['what the level content has to a caller without it', { scopes: new Set(['read'] as const) }, 'content'],
  ] as const)('is %s', (_, caller, redaction) => {
    expect(redactFor(caller)).toBe(redaction);
  });

  test.each([
    ['Session', { id: '1', goal: 'Mend the login' }, { id: '1' }],
    ['Attribution', { id: '2', filePath: 'src/a.ts', linesAdded: 3 }, { id: '2', linesAdded: 3 }],
    ['Commit', { id: '3', title: 'Mend the login' }, { id: '3', title: 'Mend the login' }],
  ])('leaves guarded properties of a %s out at the level content', (label, properties, told) => {
    expect(redactedProperties(label, properties, 'content')).toEqual(told);
    expect(redactedProperties(label, properties, 'none')).toEqual(properties);
  });

  test.each([
    ['Checkpoint', 'AT_COMMIT', true],
    ['Attribution', 'OF_COMMIT', true],
    ['Deploy', 'OF_COMMIT', false],
    ['Checkpoint', 'IN_SESSION', false],
  ])('counts an edge from a %s by %s as guarded: %s', (label, type, isGuarded) => {
    expect(isGuardedLink(label, type)).toBe(isGuarded);
  });
});
